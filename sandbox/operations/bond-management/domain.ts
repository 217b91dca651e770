import { entryOf } from '../../refusals/refuse.js';
import type { Domain } from '../handlers.js';
import { cancelUnfilledBond, startBond } from './cycle.js';
import { cycleHandlers } from './cycle-operations.js';
import { bondInvestmentHandlers } from './investments.js';
import { bondProductHandlers } from './products.js';
import { bondRepaymentDay, receiveBondFunds } from './repayments.js';
import { bondAboutToMature } from './scenario.js';

/** The operations of the API `bond-management`. */
export const bondManagement: Domain = {
  handlers: { ...bondProductHandlers, ...bondInvestmentHandlers, ...cycleHandlers },
  byExample: [],
  jobs: [startBond, cancelUnfilledBond, bondRepaymentDay, receiveBondFunds],
  scenarios: [bondAboutToMature],
  wordings: [
    {
      operations: ['createBondInvestment'],
      name: 'productTermId',
      keywords: ['required', 'type'],
      error: entryOf('PRODUCT_TERM_ID_REQUIRED', 'The investment product term must be provided'),
    },
  ],
};
