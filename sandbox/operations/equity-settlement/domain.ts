import type { Domain } from '../handlers.js';

/** The operations of the API `equity-settlement`. */
export const equitySettlement: Domain = {
  handlers: {},
  byExample: [
    'createInstrument',
    'getInstrument',
    'createAllocation',
    'getAllocation',
    'approveAllocation',
    'rejectAllocation',
    'createTrade',
    'getTrade',
    'createDividend',
    'getDividend',
    'createHoldingsReport',
    'getHoldingsReport',
    'listInvestorAssets',
  ],
};
