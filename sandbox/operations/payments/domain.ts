import type { Domain } from '../handlers.js';
import { accountTransferHandlers } from './account-transfers.js';
import { balanceHandlers } from './balances.js';
import { bankDetailsHandlers } from './bank-details.js';
import { cashReportHandlers } from './cash-report.js';
import { clearDeposit, depositHandlers } from './deposits.js';
import { clearFee, feeHandlers } from './fees.js';
import { transferDetailsHandlers } from './transfer-details.js';
import { withdrawalHandlers } from './withdrawals.js';
import { paymentsWordings } from './wordings.js';

/** The operations of the API `payments`. */
export const payments: Domain = {
  handlers: {
    ...balanceHandlers,
    ...transferDetailsHandlers,
    ...bankDetailsHandlers,
    ...depositHandlers,
    ...withdrawalHandlers,
    ...accountTransferHandlers,
    ...feeHandlers,
    ...cashReportHandlers,
  },
  byExample: [],
  jobs: [clearDeposit, clearFee],
  wordings: paymentsWordings,
};
