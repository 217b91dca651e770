import type { Domain } from '../handlers.js';
import { kycCheck } from './kyc-check.js';
import { registrationHandlers } from './register.js';

/** The operations of the API `investors`. */
export const investors: Domain = {
  handlers: { ...registrationHandlers },
  byExample: [
    'getTerms',
    'updateInvestmentDeclaration',
    'getInvestorKyb',
    'addKycDocuments',
    'getKycReport',
    'getKybReport',
    'getIsaDeclaration',
    'addIsaAccount',
    'getIsa',
    'getIsaSubscriptionStatus',
    'updateIsaSubscriptionStatus',
    'recordIsaDeclarationAgreement',
    'getTransferInWidget',
    'listOpenTransfersIn',
    'listInvestorTransfersOut',
    'listInvestorTransfersIn',
    'getTransferIn',
    'listInvestorOpenTransfersIn',
    'listInvestorClosedTransfersIn',
    'getTransferInDeposits',
    'listTransfersOut',
    'migrateInvestor',
    'getLegacyKycReport',
    'getLegacyKybReport',
    'recordLegacyIsaDeclarationAgreement',
  ],
  jobs: [kycCheck],
};
