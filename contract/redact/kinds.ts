import { SENSITIVE_PROPERTIES } from '../../generators/server/sensitive-properties.js';

/** What a sensitive value is, which decides what it is replaced by. */
export type Kind =
  | 'account-name'
  | 'account-number'
  | 'address-line'
  | 'birth-date'
  | 'company-number'
  | 'country'
  | 'email'
  | 'file-data'
  | 'file-name'
  | 'first-name'
  | 'id'
  | 'last-name'
  | 'nationality'
  | 'ni-number'
  | 'phone'
  | 'postcode'
  | 'secret'
  | 'sort-code'
  | 'text'
  | 'town'
  | 'url';

/** The kinds of which every value is replaced by the same one: there are too few of them to tell people apart. */
export const CONSTANT_KINDS: ReadonlySet<Kind> = new Set(['country', 'nationality']);

/** The kinds of the properties that the server keeps out of its logs. What is not here is replaced as text. */
const KINDS: Readonly<Record<string, Kind>> = {
  secret: 'secret',
  token: 'secret',
  declarationToken: 'secret',
  termsAndConditionsToken: 'secret',
  hostedUrl: 'url',
  thfUrl: 'url',
  firstName: 'first-name',
  middleName: 'first-name',
  lastName: 'last-name',
  dateOfBirth: 'birth-date',
  nationalInsuranceNumber: 'ni-number',
  nationality: 'nationality',
  emailAddress: 'email',
  telephoneNumber: 'phone',
  lineOne: 'address-line',
  lineTwo: 'address-line',
  lineThree: 'address-line',
  townCity: 'town',
  region: 'town',
  postcode: 'postcode',
  accountName: 'account-name',
  accountNumber: 'account-number',
  sortCode: 'sort-code',
  data: 'file-data',
  fileName: 'file-name',
};

/**
 * What a log may show and a recording may not: a log stays with whom it belongs to, a recording is committed. Free texts
 * and names of companies can have names of people in them, addresses on the web have tokens or hosts in them.
 */
const RECORDED_ONLY: Readonly<Record<string, Kind>> = {
  apiUrl: 'url',
  bankReference: 'text',
  companyName: 'account-name',
  feeReference: 'text',
  fileUrl: 'url',
  name: 'account-name',
  number: 'company-number',
  originatorName: 'account-name',
  paymentReference: 'text',
  reason: 'text',
  reference: 'text',
  registrationNumber: 'company-number',
  scriptSrc: 'url',
  styleSrc: 'url',
  url: 'url',
  walletName: 'account-name',
};

/** Inside of something sensitive, such as an address. */
const INSIDE: Readonly<Record<string, Kind>> = { country: 'country' };

/**
 * The kind of a property: by its name, as an id, or as part of something sensitive. Null for what may stay. Properties
 * that the document does not have are sensitive, because nobody has said what is in them.
 */
export function kindOfProperty(name: string, isInside: boolean, isDocumented: boolean): Kind | null {
  const own = member(KINDS, name) ?? member(RECORDED_ONLY, name);
  if (own !== undefined) return own;
  if (isInside) return member(INSIDE, name) ?? 'text';
  if (Object.hasOwn(SENSITIVE_PROPERTIES, name)) return 'text';
  if (/^(?:id|.*Id|.*Ids)$/.test(name) || name === 'X-CLIENT-REQUEST-ID') return 'id';
  return isDocumented ? null : 'text';
}

/** A key with a digit is mostly an id or a date that a list goes by, and what is below it is documented all the same. */
export function isMapKey(name: string, value: unknown): boolean {
  return /\d/.test(name) && typeof value === 'object' && value !== null;
}

function member(kinds: Readonly<Record<string, Kind>>, name: string): Kind | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

/** True for what stays wherever it is and whoever's name it happens to be: the code of a currency. */
export function isKept(name: string, value: unknown): boolean {
  return name === 'currency' && typeof value === 'string' && /^[A-Z]{3}$/.test(value);
}

/** Forms by which sensitive values are known wherever they stand in a text. Earlier ones win. */
export const DETECTORS: readonly { readonly kind: Kind; readonly pattern: RegExp }[] = [
  { kind: 'secret', pattern: /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g },
  { kind: 'secret', pattern: /\b(?:Basic|Bearer) [\w+/=.~-]{8,}/g },
  { kind: 'email', pattern: /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g },
  { kind: 'id', pattern: /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi },
  { kind: 'id', pattern: /\bGOJI-\w+\b/g },
  { kind: 'ni-number', pattern: /\b[A-Za-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d]\b/g },
  { kind: 'phone', pattern: /(?:\+44 ?|\b0)\d(?:[ ]?\d){8,10}\b/g },
  { kind: 'sort-code', pattern: /\b\d{2}-\d{2}-\d{2}\b/g },
  { kind: 'account-number', pattern: /\b\d{8}\b/g },
  { kind: 'postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g },
];
