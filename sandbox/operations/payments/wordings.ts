import type { ApiError } from '../../../generated/server/index.js';
import { entryOf } from '../../refusals/refuse.js';
import type { Wording } from '../handlers.js';

const bankDetails = ['createBankDetails', 'updateBankDetails'] as const;
const allRequired = entryOf('INVALID_DATA', 'Bank number, name and sort code are all required');
const absent = ['required', 'type', 'minLength'];

const digits = (name: string, error: ApiError): Wording[] => [
  { operations: bankDetails, name, keywords: absent, error: allRequired },
  { operations: bankDetails, name, error: (value) => (value === '' ? allRequired : error) },
];

/** How the reference words what the schemas of this API already refuse. */
export const paymentsWordings: readonly Wording[] = [
  { operations: bankDetails, name: 'accountName', error: allRequired },
  ...digits('sortCode', entryOf('INVALID_DATA', 'Sort code should be 6 digits')),
  ...digits('accountNumber', entryOf('INVALID_DATA', 'Account number should be 8 digits')),
  {
    operations: ['withdrawCash'],
    location: 'path',
    name: 'accountType',
    error: entryOf('INVALID_DATA', 'The account must be specified'),
  },
  {
    operations: ['withdrawCash'],
    name: 'reference',
    error: entryOf('VALIDATION_FAILURE', 'reference must match "[a-zA-Z0-9-/?:().,+#=!%&*<>;{@ "\']{1,18}"'),
  },
  {
    operations: ['withdrawCash'],
    name: 'amount.amount',
    keywords: ['exclusiveMinimum'],
    error: entryOf('INVALID_DATA', 'The withdrawal amount must be greater than zero'),
  },
];
