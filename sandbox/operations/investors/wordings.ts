import type { GojiOperationId } from '../../../generated/server/index.js';
import { entryOf } from '../../refusals/refuse.js';
import type { Wording } from '../handlers.js';

const isEmpty = ['required', 'minLength', 'type'];
const isFilled = (value: unknown) => typeof value === 'string' && value !== '';

/** How the reference words addresses and dates of birth that the schemas refuse. */
export function addressWordings(operations: readonly GojiOperationId[]): Wording[] {
  return [
    {
      operations,
      name: 'address.country',
      error: (value) =>
        isFilled(value)
          ? entryOf('INVALID_COUNTRY', 'Country is invalid')
          : entryOf('INVALID_DATA', 'address.country cannot be null or empty'),
    },
    ...(['lineOne', 'postcode', 'townCity'] as const).map(
      (line): Wording => ({
        operations,
        name: `address.${line}`,
        keywords: isEmpty,
        error: entryOf('INVALID_DATA', `address.${line} cannot be null or empty`),
      }),
    ),
    {
      operations,
      name: 'dateOfBirth',
      error: entryOf(
        'INVALID_DATA',
        'dateOfBirth cannot be null or empty and must be in valid ISO format (YYYY-MM-DD)',
      ),
    },
  ];
}

/** How the reference words names and email addresses that the schemas refuse. */
export function nameWordings(operations: readonly GojiOperationId[]): Wording[] {
  return [
    {
      operations,
      name: 'contactDetails.emailAddress',
      error: (value) =>
        isFilled(value)
          ? entryOf('INVALID_DATA', 'emailAddress must be in valid format')
          : entryOf('INVALID_DATA', 'emailAddress cannot be null or empty'),
    },
    ...(['firstName', 'lastName'] as const).map(
      (name): Wording => ({
        operations,
        name,
        error: (value) =>
          isFilled(value)
            ? entryOf('INVALID_NAME', 'First and last names must be longer than one character')
            : entryOf('INVALID_DATA', `${name} cannot be null or empty`),
      }),
    ),
  ];
}

/** How the reference words National Insurance numbers that the schemas refuse. */
export function insuranceNumberWording(operations: readonly GojiOperationId[]): Wording {
  return {
    operations,
    name: 'nationalInsuranceNumber',
    error: (value) =>
      isFilled(value)
        ? entryOf(
            'INVALID_DATA',
            'nationalInsuranceNumber is in invalid format. Must be in NI number format e.g. (AB123456C)',
          )
        : entryOf('INVALID_DATA', 'nationalInsuranceNumber cannot be null or empty'),
  };
}

const registrations: readonly GojiOperationId[] = ['createInvestor', 'updateInvestor', 'migrateInvestor'];

/**
 * How the reference words what the schemas of this API already refuse. It words a malformed National Insurance number
 * for the opening of an ISA; a registration can open one too, and says it in the same words.
 */
export const investorsWordings: readonly Wording[] = [
  ...addressWordings(registrations),
  ...nameWordings(registrations),
  insuranceNumberWording(['addIsaAccount', ...registrations]),
  {
    operations: ['addKycDocuments'],
    name: 'documents',
    keywords: ['required', 'minItems', 'type'],
    error: entryOf('INVALID_DATA', 'Documents are required'),
  },
];
