import type { GojiOperationId } from '../../../generated/server/index.js';
import { entryOf } from '../../refusals/refuse.js';
import type { Wording } from '../handlers.js';

const withDetails: readonly GojiOperationId[] = ['createIsaInvestor', 'updateIsaInvestor'];
const applications: readonly GojiOperationId[] = ['createIsaInvestor', 'validateIsaApplication'];
const all: readonly GojiOperationId[] = [...withDetails, 'validateIsaApplication'];
const isEmpty = ['required', 'minLength', 'type'];

/** The words of the catalogue for details that the document itself refuses. */
export const isaWordings: readonly Wording[] = [
  {
    operations: all,
    name: 'address.country',
    error: (value) =>
      typeof value === 'string' && value !== ''
        ? entryOf('INVALID_COUNTRY', 'Country is invalid')
        : entryOf('INVALID_DATA', 'address.country cannot be null or empty'),
  },
  {
    operations: all,
    name: 'address.lineOne',
    keywords: isEmpty,
    error: entryOf('INVALID_DATA', 'address.lineOne cannot be null or empty'),
  },
  {
    operations: all,
    name: 'address.postcode',
    keywords: isEmpty,
    error: entryOf('INVALID_DATA', 'address.postcode cannot be null or empty'),
  },
  {
    operations: all,
    name: 'address.townCity',
    keywords: isEmpty,
    error: entryOf('INVALID_DATA', 'address.townCity cannot be null or empty'),
  },
  {
    operations: all,
    name: 'dateOfBirth',
    error: entryOf(
      'INVALID_DATA',
      'dateOfBirth cannot be null or empty and must be in valid ISO format (YYYY-MM-DD)',
    ),
  },
  {
    operations: withDetails,
    name: 'contactDetails.emailAddress',
    error: (value) =>
      typeof value === 'string' && value !== ''
        ? entryOf('INVALID_DATA', 'emailAddress must be in valid format')
        : entryOf('INVALID_DATA', 'emailAddress cannot be null or empty'),
  },
  ...(['firstName', 'lastName'] as const).map(
    (name): Wording => ({
      operations: withDetails,
      name,
      error: (value) =>
        typeof value === 'string' && value !== ''
          ? entryOf('INVALID_NAME', 'First and last names must be longer than one character')
          : entryOf('INVALID_DATA', `${name} cannot be null or empty`),
    }),
  ),
  {
    operations: applications,
    name: 'nationalInsuranceNumber',
    error: (value) =>
      typeof value === 'string' && value !== ''
        ? entryOf(
            'INVALID_DATA',
            'nationalInsuranceNumber is in invalid format. Must be in NI number format e.g. (AB123456C)',
          )
        : entryOf('INVALID_DATA', 'nationalInsuranceNumber cannot be null or empty'),
  },
];
