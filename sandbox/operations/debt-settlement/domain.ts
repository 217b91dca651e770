import type { Domain } from '../handlers.js';

/** The operations of the API `debt-settlement`. */
export const debtSettlement: Domain = {
  handlers: {},
  byExample: [
    'listSettlementProducts',
    'createSettlementProduct',
    'updateSettlementProduct',
    'listSettlementDestinations',
    'createSettlementDestination',
    'updateSettlementDestination',
    'settleTranche',
    'settleSecondaryMarket',
    'getRepaymentReference',
    'recordRepayment',
    'createInvestorRepayment',
    'listInvestorRepayments',
    'getInvestorRepayment',
    'getInvestment',
    'listSettlementInvestments',
  ],
};
