import type { Address } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';

/** The details that the platform checks beyond what the schemas say. */
interface PersonalDetails {
  readonly dateOfBirth: string;
  readonly address: Address;
}

/** Refuses details that the platform does not take, in the words of the error catalogue. */
export function assertPersonalDetails({ dateOfBirth, address }: PersonalDetails, work: Work): void {
  assertAge(dateOfBirth, work);
  if (isPoBox(address)) refuse('INVALID_ADDRESS', 'Address cannot be a PO Box');
  if (address.country === 'GBR' && !ukPostcode.test(address.postcode)) {
    refuse(
      'INVALID_DATA',
      'address.postcode must be in valid UK format. e.g. (A9 9ZZ | A99 9ZZ | AB9 9ZZ | AB99 9ZZ | A9C 9ZZ | AD9E 9ZZ)',
    );
  }
}

/** Refuses who is under 18 or over 100 years old. */
export function assertAge(dateOfBirth: string, work: Work): void {
  const age = ageOn(work.today(), dateOfBirth);
  if (age < 18) refuse('UNDER_18', 'Cannot create account for person under the age of 18');
  if (age > 100) refuse('OVER_100', 'Cannot create account for person over the age of 100');
}

const ukPostcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;

function isPoBox({ lineOne, lineTwo = '', lineThree = '' }: Address): boolean {
  return [lineOne, lineTwo, lineThree].some((line) => /\bP\.? ?O\.? ?BOX\b/i.test(line));
}

/** Whole years between two dates of the form `YYYY-MM-DD`. A birthday counts from its day on. */
function ageOn(today: string, born: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) >= born.slice(5) ? years : years - 1;
}
