import type { Domain } from '../handlers.js';
import { balanceHandlers } from './balances.js';
import { bankDetailsHandlers } from './bank-details.js';
import { clearDeposit, depositHandlers } from './deposits.js';
import { transferDetailsHandlers } from './transfer-details.js';
import { withdrawalHandlers } from './withdrawals.js';

/** The operations of the API `payments`. */
export const payments: Domain = {
  handlers: {
    ...balanceHandlers,
    ...transferDetailsHandlers,
    ...bankDetailsHandlers,
    ...depositHandlers,
    ...withdrawalHandlers,
  },
  byExample: ['transferCash', 'chargeFee', 'getCashBalanceReport', 'simulateDeposit'],
  jobs: [clearDeposit],
};
