import { entryOf } from '../../refusals/refuse.js';
import type { Domain } from '../handlers.js';
import { bankAccountHandlers } from './bank-accounts.js';
import { companyHandlers } from './companies.js';
import { clearWalletPayment, walletPaymentHandlers } from './wallet-payments.js';
import { openWallet, walletHandlers } from './wallets.js';

/** The operations of the API `manager-payments`. */
export const managerPayments: Domain = {
  handlers: { ...bankAccountHandlers, ...companyHandlers, ...walletHandlers, ...walletPaymentHandlers },
  byExample: [],
  jobs: [openWallet, clearWalletPayment],
  wordings: [
    {
      operations: ['registerCompany'],
      name: 'ukCompany.number',
      keywords: ['pattern', 'type'],
      error: entryOf(
        'INVALID_DATA',
        'The company number must be 8 characters, contain only numbers or two letters followed by six numbers.',
      ),
    },
    {
      operations: ['registerCompany'],
      name: 'ukCompany.number',
      keywords: ['required'],
      error: entryOf('INVALID_DATA', 'The company number is required if company type is not SOLE_TRADER.'),
    },
    {
      operations: ['createWalletPayment'],
      name: 'reference',
      keywords: ['required', 'minLength', 'type'],
      error: entryOf('INVALID_DATA', 'Instruction must include a reference.'),
    },
    {
      operations: ['createWalletPayment'],
      name: 'reference',
      keywords: ['maxLength'],
      error: entryOf('INVALID_DATA', 'Payment reference must be below 18 characters long.'),
    },
    {
      operations: ['createWalletPayment'],
      name: 'amount.amount',
      keywords: ['exclusiveMinimum'],
      error: entryOf('INVALID_AMOUNT', 'Instruction must include a positive non-zero amount.'),
    },
  ],
};
