import type { ApiError } from '../../../generated/server/index.js';
import { entryOf } from '../../refusals/refuse.js';
import type { Domain } from '../handlers.js';
import { clearRepayments } from './clear-repayments.js';
import { investmentHandlers } from './investments.js';
import { investorRepaymentHandlers } from './investor-repayments.js';
import { productHandlers } from './products.js';
import { divideRepayment, receiveRepayment, recordedRepaymentHandlers } from './recorded-repayments.js';
import { secondaryMarketHandlers } from './secondary-market.js';
import { trancheHandlers } from './tranches.js';

/** The operations of the API `debt-settlement`. */
export const debtSettlement: Domain = {
  handlers: {
    ...productHandlers,
    ...trancheHandlers,
    ...secondaryMarketHandlers,
    ...recordedRepaymentHandlers,
    ...investorRepaymentHandlers,
    ...investmentHandlers,
  },
  byExample: [],
  jobs: [clearRepayments, receiveRepayment, divideRepayment],
  wordings: [
    { operations: ['createInvestorRepayment'], name: '', keywords: ['oneOf'], error: wordMixedBatch },
  ],
};

/** A batch that is neither of investments nor of interest on cash: in the reference's words for why. */
function wordMixedBatch(body: unknown): ApiError | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const repayments: unknown = Reflect.get(body, 'investorRepayments');
  if (!Array.isArray(repayments)) return undefined;
  const types = repayments.map((repayment: unknown) =>
    typeof repayment === 'object' && repayment !== null ? Reflect.get(repayment, 'type') : undefined,
  );
  if (!types.includes('INTEREST_CASH')) return undefined;
  if (types.some((type) => type !== 'INTEREST_CASH')) {
    return entryOf(
      'INVALID_DATA',
      'cannot process both cash interest and interest repayments in the same call',
    );
  }
  if (!('sourceWalletId' in body)) return undefined;
  return entryOf(
    'INVALID_DATA',
    "Field 'sourceWalletId' cannot be present when 'investorRepayments[].type' is 'INTEREST_CASH'.",
  );
}
