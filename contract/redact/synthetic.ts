import type { Kind } from './kinds.js';

/** Sort codes and account numbers that the sandbox accepts, from spec/guides/test-account-numbers.md. */
export const TEST_ACCOUNTS: readonly { readonly sortCode: string; readonly accountNumber: string }[] = [
  { sortCode: '203002', accountNumber: '00004588' },
  { sortCode: '203002', accountNumber: '00027944' },
  { sortCode: '204514', accountNumber: '58110244' },
  { sortCode: '204514', accountNumber: '60282377' },
  { sortCode: '166051', accountNumber: '87889196' },
  { sortCode: '166051', accountNumber: '99993193' },
];

const SORT_CODES = [...new Set(TEST_ACCOUNTS.map(({ sortCode }) => sortCode))];
const FIRST_NAMES = ['Jane', 'Alex', 'Robin', 'Sam', 'Kim', 'Jo', 'Chris', 'Pat'];
const LAST_NAMES = ['Doe', 'Sample', 'Placeholder', 'Specimen', 'Mockford', 'Testwell'];
const TOWNS = ['Sampleton', 'Exampleford', 'Mockbury', 'Placeholme'];

/**
 * The `index`-th safe value of a kind; different indexes give different values. None can belong to anyone: phone numbers
 * are those that Ofcom keeps for drama, National Insurance numbers begin with QQ and postcodes with AA, which nobody
 * has, addresses are at example.com, and account numbers beyond the test list have the sort code 00-00-xx, which no
 * bank has. Of the original, only the form of an id or an empty text counts.
 */
export function syntheticValue(kind: Kind, index: number, original: string): string {
  if (original === '') return '';
  const number = index + 1;
  switch (kind) {
    case 'first-name':
      return FIRST_NAMES[index] ?? `Name ${letters(index)}`;
    case 'last-name':
      return LAST_NAMES[index] ?? `Surname ${letters(index)}`;
    case 'account-name':
      return `Account Holder ${letters(index)}`;
    case 'birth-date':
      return new Date(Date.UTC(1980, 0, 1 + index)).toISOString().slice(0, 10);
    case 'ni-number':
      return `QQ${String(100_000 + index)}C`;
    case 'email':
      return `person-${number}@example.com`;
    case 'phone':
      return index < 1000 ? `07700900${padded(index, 3)}` : `0000000${padded(index, 5)}`;
    case 'address-line':
      return `${number} The High Street`;
    case 'town':
      return TOWNS[index] ?? `Sampleton ${letters(index)}`;
    case 'postcode':
      return `AA${Math.trunc(index / 10) + 1} ${index % 10}AA`;
    case 'sort-code':
      return SORT_CODES[index] ?? `0000${padded(index, 2)}`;
    case 'account-number':
      return TEST_ACCOUNTS[index]?.accountNumber ?? padded(index, 8);
    case 'company-number':
      return `ZZ${padded(number, 6)}`;
    case 'country':
      return 'GBR';
    case 'nationality':
      return 'GB';
    case 'url':
      return `https://example.com/synthetic-${number}`;
    case 'file-name':
      return `document-${number}.pdf`;
    case 'file-data':
      return Buffer.from(`synthetic document ${number}`).toString('base64');
    case 'secret':
      return `synthetic-secret-${number}`;
    case 'id':
      return syntheticId(number, original);
    case 'text':
      return `Text ${number}`;
  }
}

/** An id keeps its form: a UUID, that of a company, a client id, a number, or anything else. */
function syntheticId(number: number, original: string): string {
  if (original.startsWith('COM~')) return `COM~${syntheticId(number, original.slice(4))}`;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(original)) {
    return `00000000-0000-4000-8000-${padded(number, 12)}`;
  }
  if (original.startsWith('GOJI-')) return `GOJI-${1000 + number}`;
  if (/^\d+$/.test(original)) return String(1000 + number);
  return `id-${number}`;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** A, B, … Z, AA, AB and so on. */
function letters(index: number): string {
  const rest = Math.trunc(index / 26) - 1;
  return `${rest < 0 ? '' : letters(rest)}${String.fromCharCode(65 + (index % 26))}`;
}
