import type { Address } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import { isCountry } from './countries.js';

/** The details that the platform checks beyond what the schemas say. */
interface PersonalDetails {
  /** Absent where an application is looked at before anybody is named. */
  readonly firstName?: string;
  readonly lastName?: string;
  readonly dateOfBirth: string;
  readonly address: Address;
}

/** Refuses details that the platform does not take, in the words of the error catalogue. */
export function assertPersonalDetails(details: PersonalDetails, work: Work): void {
  const { dateOfBirth, address } = details;
  assertNames(details);
  assertAge(dateOfBirth, work);
  assertLines(address);
  if (!isCountry(address.country)) refuse('INVALID_COUNTRY', 'Country is invalid');
  if (isPoBox(address)) refuse('INVALID_ADDRESS', 'Address cannot be a PO Box');
  if (address.country === 'GBR' && !ukPostcode.test(address.postcode)) {
    refuse(
      'INVALID_DATA',
      'address.postcode must be in valid UK format. e.g. (A9 9ZZ | A99 9ZZ | AB9 9ZZ | AB99 9ZZ | A9C 9ZZ | AD9E 9ZZ)',
    );
  }
}

/** Blanks name nobody: the document counts them as characters. */
function assertNames({ firstName, lastName }: Pick<PersonalDetails, 'firstName' | 'lastName'>): void {
  if (firstName?.trim() === '') refuse('INVALID_DATA', 'firstName cannot be null or empty');
  if (lastName?.trim() === '') refuse('INVALID_DATA', 'lastName cannot be null or empty');
  if ([firstName, lastName].some((name) => name !== undefined && lettersOf(name) < 2)) {
    refuse('INVALID_NAME', 'First and last names must be longer than one character');
  }
}

function lettersOf(name: string): number {
  return [...name.trim()].length;
}

function assertLines({ lineOne, townCity, postcode }: Address): void {
  if (lineOne.trim() === '') refuse('INVALID_DATA', 'address.lineOne cannot be null or empty');
  if (townCity.trim() === '') refuse('INVALID_DATA', 'address.townCity cannot be null or empty');
  if (postcode.trim() === '') refuse('INVALID_DATA', 'address.postcode cannot be null or empty');
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
