import { isExplained, unionKeywords, withForms, withoutAgreedUnions } from './union-violations.js';

/** The part of a request that a violation is in. */
export type ViolationLocation = 'path' | 'query' | 'header' | 'body';

/** One broken rule of a JSON Schema, as Ajv or another validator reports it. */
export interface Violation {
  readonly location: ViolationLocation;
  /** JSON Schema keyword that failed, such as `required` or `pattern`. */
  readonly keyword: string;
  /**
   * JSON pointer to the value that was looked at, empty for the whole body. Of a parameter it starts with the
   * parameter's name, such as `/clientId`. For `required` it points to the object that lacks the property.
   */
  readonly pointer: string;
  readonly params: ViolationDetails;
  /** The value at the pointer; left out when the validator does not tell. */
  readonly value?: unknown;
}

/** What a keyword has to tell, under the names that Ajv uses. What is missing makes the message vaguer, never wrong. */
export interface ViolationDetails {
  readonly missingProperty?: unknown;
  readonly additionalProperty?: unknown;
  readonly unevaluatedProperty?: unknown;
  readonly type?: unknown;
  readonly format?: unknown;
  readonly pattern?: unknown;
  readonly allowedValue?: unknown;
  readonly allowedValues?: unknown;
  readonly limit?: unknown;
  readonly multipleOf?: unknown;
  /** Of `oneOf`: which forms fit, when it is more than one. */
  readonly passingSchemas?: unknown;
}

/** One entry of the platform's error body. */
export interface ApiError {
  readonly errorCode: string;
  readonly message: string;
}

/**
 * Words all violations of one request in the platform's style: what follows from another violation is left out,
 * and so are repetitions. The order stays. A non-empty list always gives a non-empty list.
 */
export function describeViolations(
  violations: readonly Violation[],
  word: (violation: Violation) => ApiError = describeViolation,
): ApiError[] {
  const causes = withoutConsequences(violations);
  const unique = new Map<string, ApiError>();
  for (const cause of causes.length === 0 ? violations : causes) {
    const error = tell(cause, violations, word);
    const key = JSON.stringify([error.errorCode, error.message]);
    if (!unique.has(key)) unique.set(key, error);
  }
  return [...unique.values()];
}

/** A union that nobody has words of their own for is told with what each of its forms lacks. */
function tell(
  cause: Violation,
  violations: readonly Violation[],
  word: (violation: Violation) => ApiError,
): ApiError {
  const error = word(cause);
  const isGeneral = error.message === describeViolation(cause).message;
  return isGeneral && isExplained(cause, violations) ? withForms(error, cause, { violations, word }) : error;
}

/** Words one violation, such as `address.postcode cannot be null or empty`. */
export function describeViolation(violation: Violation): ApiError {
  const subject = subjectOf(violation);
  if (isMissing(violation)) return invalidData(missingWording(subject));
  return documentedWording(violation, subject) ?? generalWording(violation, subject);
}

/** The name that a JSON pointer has in messages: `/documents/0/data` is `documents[0].data`. */
export function nameOfPointer(pointer: string): string {
  return segmentsOf(pointer)
    .map((segment, index) => {
      if (/^\d+$/.test(segment)) return `[${segment}]`;
      return index === 0 ? segment : `.${segment}`;
    })
    .join('');
}

/**
 * Drops what only repeats another violation: the report of an `if` beside those of its `then`, other keywords on a
 * value whose type is wrong, and the branches of a union of which none fits, or the union where they agree.
 */
function withoutConsequences(reported: readonly Violation[]): readonly Violation[] {
  if (!reported.some(({ keyword }) => havingConsequences.has(keyword))) return reported;
  const violations = withoutAgreedUnions(reported);
  const places = (keywords: readonly string[]) =>
    new Set(violations.filter(({ keyword }) => keywords.includes(keyword)).map(placeOf));
  const unions = places(unionKeywords);
  const wrongTypes = places(['type']);
  return violations.filter((violation) => {
    const place = placeOf(violation);
    if (violation.keyword === 'if') return false;
    if ([...unions].some((union) => place.startsWith(`${union}/`))) return false;
    if (unions.has(place)) return unionKeywords.includes(violation.keyword);
    return violation.keyword === 'type' || !wrongTypes.has(place);
  });
}

const havingConsequences: ReadonlySet<string> = new Set([...unionKeywords, 'type', 'if']);

function placeOf({ location, pointer }: Violation): string {
  return `${location}${pointer}`;
}

function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) =>
      segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment,
    );
}

/** The property that a violation is about: the missing one, the surplus one, or the one at the pointer. */
function pointerOf({ pointer, params }: Violation): string {
  const property = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof property !== 'string') return pointer;
  return `${pointer}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function subjectOf(violation: Violation): string {
  const pointer = nameOfPointer(pointerOf(violation));
  // The reference names it without the object around it.
  const name = pointer.endsWith('contactDetails.emailAddress') ? 'emailAddress' : pointer;
  return name === '' ? `The request ${violation.location}` : name;
}

function isMissing({ keyword, value }: Violation): boolean {
  if (keyword === 'required' || keyword === 'dependentRequired') return true;
  if (keyword === 'minItems' && Array.isArray(value) && value.length === 0) return true;
  return value === null || value === '';
}

/** A missing date of birth is told its format as well. */
function missingWording(subject: string): string {
  const words = `${subject} cannot be null or empty`;
  return /(?:^|\.)dateOfBirth$/.test(subject)
    ? `${words} and must be in valid ISO format (YYYY-MM-DD)`
    : words;
}

function invalidData(message: string): ApiError {
  return { errorCode: 'INVALID_DATA', message };
}

function validationFailure(message: string): ApiError {
  return { errorCode: 'VALIDATION_FAILURE', message };
}

/** Rules for which the reference gives a code and a sentence of its own, by property of the body. */
const documentedWordings: readonly {
  readonly properties: readonly string[];
  readonly keywords: readonly string[];
  readonly word: (subject: string) => ApiError;
}[] = [
  {
    properties: ['firstName', 'lastName'],
    keywords: ['minLength'],
    word: () => ({
      errorCode: 'INVALID_NAME',
      message: 'First and last names must be longer than one character',
    }),
  },
  {
    properties: ['nationalInsuranceNumber'],
    keywords: ['pattern'],
    word: (subject) =>
      invalidData(`${subject} is in invalid format. Must be in NI number format e.g. (AB123456C)`),
  },
  {
    properties: ['sortCode'],
    keywords: ['pattern', 'minLength', 'maxLength'],
    word: () => invalidData('Sort code should be 6 digits'),
  },
  {
    properties: ['accountNumber'],
    keywords: ['pattern', 'minLength', 'maxLength'],
    word: () => invalidData('Account number should be 8 digits'),
  },
];

function documentedWording(violation: Violation, subject: string): ApiError | undefined {
  if (violation.location !== 'body') return undefined;
  const property = segmentsOf(violation.pointer).at(-1) ?? '';
  return documentedWordings
    .find(({ properties, keywords }) => properties.includes(property) && keywords.includes(violation.keyword))
    ?.word(subject);
}

function generalWording({ keyword, params }: Violation, subject: string): ApiError {
  const { limit } = params;
  switch (keyword) {
    case 'type':
      return invalidData(`${subject} must be ${typeNames(params.type)}`);
    case 'format':
      return invalidData(`${subject} must be ${formatName(params.format)}`);
    case 'enum':
      return invalidData(`${subject} must be one of ${listOf(params.allowedValues)}`);
    case 'const':
      return invalidData(`${subject} must be ${plain(params.allowedValue)}`);
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return invalidData(`${subject} is not allowed`);
    case 'oneOf':
    case 'anyOf':
      if (Array.isArray(params.passingSchemas)) {
        return invalidData(`${subject} has more than one of the allowed forms, which exclude each other`);
      }
      return invalidData(`${subject} does not have one of the allowed forms`);
    case 'pattern':
      return validationFailure(`${subject} must match "${withoutAnchors(params.pattern)}"`);
    case 'minLength':
      return validationFailure(`${subject} must be at least ${counted(limit, 'character')} long`);
    case 'maxLength':
      return validationFailure(`${subject} must be at most ${counted(limit, 'character')} long`);
    case 'minItems':
      return validationFailure(`${subject} must have at least ${counted(limit, 'item')}`);
    case 'maxItems':
      return validationFailure(`${subject} must have at most ${counted(limit, 'item')}`);
    case 'uniqueItems':
      return validationFailure(`${subject} must not have the same item twice`);
    case 'minimum':
      return validationFailure(`${subject} must be greater than or equal to ${plain(limit)}`);
    case 'maximum':
      return validationFailure(`${subject} must be less than or equal to ${plain(limit)}`);
    case 'exclusiveMinimum':
      return validationFailure(`${subject} must be greater than ${plain(limit)}`);
    case 'exclusiveMaximum':
      return validationFailure(`${subject} must be less than ${plain(limit)}`);
    case 'multipleOf':
      return validationFailure(`${subject} must be a multiple of ${plain(params.multipleOf)}`);
    default:
      return invalidData(`${subject} is invalid`);
  }
}

const articles: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
  null: 'null',
};

function typeNames(type: unknown): string {
  const types = Array.isArray(type) ? type : String(type ?? '').split(',');
  return types.map((name: unknown) => articles[String(name)] ?? 'of another type').join(' or ');
}

const formats: Readonly<Record<string, string>> = {
  date: 'in valid ISO format (YYYY-MM-DD)',
  'date-time': 'in valid ISO format (YYYY-MM-DDThh:mm:ssZ)',
  time: 'in valid ISO format (hh:mm:ssZ)',
  email: 'in valid format',
  uuid: 'a valid UUID',
  uri: 'a valid URI',
};

function formatName(format: unknown): string {
  return formats[String(format)] ?? 'in valid format';
}

/** A pattern as the platform shows it. It always matches the whole value, so the anchors go without saying. */
function withoutAnchors(pattern: unknown): string {
  const text = String(pattern ?? '');
  return /^\^.*[^\\]\$$/s.test(text) ? text.slice(1, -1) : text;
}

function counted(limit: unknown, noun: string): string {
  return `${plain(limit)} ${noun}${limit === 1 ? '' : 's'}`;
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map(plain).join(', ') : 'the allowed values';
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'the required value');
}
