import type { Domain } from '../handlers.js';

/** The operations of the API `bond-management`. */
export const bondManagement: Domain = {
  handlers: {},
  byExample: [
    'createBondProduct',
    'listBondProducts',
    'listBondInvestments',
    'createBondInvestment',
    'runInvestmentCycle',
    'getCurrentInvestmentCycle',
    'runRepaymentsAccrual',
  ],
};
