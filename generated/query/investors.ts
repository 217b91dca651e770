// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Goji, NoArguments } from '../client/index.js';
import type {
  GetInvestorArguments,
  GetInvestorKybArguments,
  GetInvestorKycArguments,
  GetIsaArguments,
  GetIsaSubscriptionStatusArguments,
  GetKybReportArguments,
  GetKycReportArguments,
  GetLegacyKybReportArguments,
  GetLegacyKycReportArguments,
  GetTransferInArguments,
  GetTransferInDepositsArguments,
  GetTransferInWidgetArguments,
  ListInvestorClosedTransfersInArguments,
  ListInvestorOpenTransfersInArguments,
  ListInvestorTransfersInArguments,
  ListInvestorTransfersOutArguments,
  ListTransfersOutArguments,
} from '../client/investors.js';
import {
  addIsaAccount,
  addKycDocuments,
  createInvestor,
  getInvestor,
  getInvestorKyb,
  getInvestorKyc,
  getIsa,
  getIsaDeclaration,
  getIsaSubscriptionStatus,
  getKybReport,
  getKycReport,
  getLegacyKybReport,
  getLegacyKycReport,
  getTerms,
  getTransferIn,
  getTransferInDeposits,
  getTransferInWidget,
  listInvestorClosedTransfersIn,
  listInvestorIds,
  listInvestorOpenTransfersIn,
  listInvestorTransfersIn,
  listInvestorTransfersOut,
  listOpenTransfersIn,
  listTransfersOut,
  migrateInvestor,
  recordIsaDeclarationAgreement,
  recordLegacyIsaDeclarationAgreement,
  updateInvestmentDeclaration,
  updateInvestor,
  updateIsaSubscriptionStatus,
} from '../client/investors.js';
import type { PartialArguments } from './runtime/operation-key.js';
import { operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { KeyOf, MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Investors. */
export const investorsKey = ['goji', 'investors'] as const;

/** The key of the queries of `getTerms`. */
export function getTermsKey(): KeyOf<'investors', typeof getTerms> {
  return operationKey('investors', 'getTerms');
}

/**
 * The query of `getTerms`: Get the terms and conditions.
 *
 * `GET /platformApi/terms`
 */
export function getTermsQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getTerms> {
  return operationQuery('investors', getTerms, { goji, args: args ?? {}, options });
}

/** The key of the queries of `listInvestorIds`. */
export function listInvestorIdsKey(): KeyOf<'investors', typeof listInvestorIds> {
  return operationKey('investors', 'listInvestorIds');
}

/**
 * The query of `listInvestorIds`: List the ids of all investors.
 *
 * `GET /investorIds`
 */
export function listInvestorIdsQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof listInvestorIds> {
  return operationQuery('investors', listInvestorIds, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `createInvestor`: Create an investor.
 *
 * `POST /platformApi/investors`
 */
export function createInvestorMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof createInvestor> {
  return operationMutation('investors', createInvestor, { goji, options });
}

/** The key of the queries of `getInvestor`: of all, or of those whose arguments include these. */
export function getInvestorKey(
  args?: PartialArguments<GetInvestorArguments>,
): KeyOf<'investors', typeof getInvestor> {
  return operationKey('investors', 'getInvestor', args);
}

/**
 * The query of `getInvestor`: Get an investor.
 *
 * `GET /platformApi/investors/{clientId}`
 */
export function getInvestorQuery(
  goji: Goji,
  args: GetInvestorArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getInvestor> {
  return operationQuery('investors', getInvestor, { goji, args, options });
}

/**
 * The mutation of `updateInvestor`: Update an investor.
 *
 * `PUT /platformApi/investors/{clientId}`
 */
export function updateInvestorMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof updateInvestor> {
  return operationMutation('investors', updateInvestor, { goji, options });
}

/**
 * The mutation of `updateInvestmentDeclaration`: Update an investor's declaration.
 *
 * `PUT /platformApi/investors/{clientId}/updateInvestmentDeclarationAgreement`
 */
export function updateInvestmentDeclarationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof updateInvestmentDeclaration> {
  return operationMutation('investors', updateInvestmentDeclaration, { goji, options });
}

/** The key of the queries of `getInvestorKyc`: of all, or of those whose arguments include these. */
export function getInvestorKycKey(
  args?: PartialArguments<GetInvestorKycArguments>,
): KeyOf<'investors', typeof getInvestorKyc> {
  return operationKey('investors', 'getInvestorKyc', args);
}

/**
 * The query of `getInvestorKyc`: Get an investor's KYC details.
 *
 * `GET /platformApi/investors/{clientId}/kyc`
 */
export function getInvestorKycQuery(
  goji: Goji,
  args: GetInvestorKycArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getInvestorKyc> {
  return operationQuery('investors', getInvestorKyc, { goji, args, options });
}

/** The key of the queries of `getInvestorKyb`: of all, or of those whose arguments include these. */
export function getInvestorKybKey(
  args?: PartialArguments<GetInvestorKybArguments>,
): KeyOf<'investors', typeof getInvestorKyb> {
  return operationKey('investors', 'getInvestorKyb', args);
}

/**
 * The query of `getInvestorKyb`: Get an investor's KYB details.
 *
 * `GET /platformApi/investors/{clientId}/kyb`
 */
export function getInvestorKybQuery(
  goji: Goji,
  args: GetInvestorKybArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getInvestorKyb> {
  return operationQuery('investors', getInvestorKyb, { goji, args, options });
}

/**
 * The mutation of `addKycDocuments`: Add KYC or KYB documents.
 *
 * `POST /platformApi/investors/{clientId}/kyc/documents`
 */
export function addKycDocumentsMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof addKycDocuments> {
  return operationMutation('investors', addKycDocuments, { goji, options });
}

/** The key of the queries of `getKycReport`: of all, or of those whose arguments include these. */
export function getKycReportKey(
  args?: PartialArguments<GetKycReportArguments>,
): KeyOf<'investors', typeof getKycReport> {
  return operationKey('investors', 'getKycReport', args);
}

/**
 * The query of `getKycReport`: Get the KYC details of several investors.
 *
 * `GET /reports/investor/kyc`
 */
export function getKycReportQuery(
  goji: Goji,
  args?: GetKycReportArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getKycReport> {
  return operationQuery('investors', getKycReport, { goji, args: args ?? {}, options });
}

/** The key of the queries of `getKybReport`: of all, or of those whose arguments include these. */
export function getKybReportKey(
  args?: PartialArguments<GetKybReportArguments>,
): KeyOf<'investors', typeof getKybReport> {
  return operationKey('investors', 'getKybReport', args);
}

/**
 * The query of `getKybReport`: Get the KYB details of several companies.
 *
 * `GET /reports/investor/kyb`
 */
export function getKybReportQuery(
  goji: Goji,
  args?: GetKybReportArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getKybReport> {
  return operationQuery('investors', getKybReport, { goji, args: args ?? {}, options });
}

/** The key of the queries of `getIsaDeclaration`. */
export function getIsaDeclarationKey(): KeyOf<'investors', typeof getIsaDeclaration> {
  return operationKey('investors', 'getIsaDeclaration');
}

/**
 * The query of `getIsaDeclaration`: Get the ISA declaration.
 *
 * `GET /platformApi/isaDeclaration`
 */
export function getIsaDeclarationQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getIsaDeclaration> {
  return operationQuery('investors', getIsaDeclaration, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `addIsaAccount`: Open an ISA for an investor.
 *
 * `POST /platformApi/investors/{clientId}/accounts/ISA`
 */
export function addIsaAccountMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof addIsaAccount> {
  return operationMutation('investors', addIsaAccount, { goji, options });
}

/** The key of the queries of `getIsa`: of all, or of those whose arguments include these. */
export function getIsaKey(
  args?: PartialArguments<GetIsaArguments>,
): KeyOf<'investors', typeof getIsa> {
  return operationKey('investors', 'getIsa', args);
}

/**
 * The query of `getIsa`: Get the ISA of an investor.
 *
 * `GET /platformApi/investors/{clientId}/isa`
 */
export function getIsaQuery(
  goji: Goji,
  args: GetIsaArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getIsa> {
  return operationQuery('investors', getIsa, { goji, args, options });
}

/**
 * The key of the queries of `getIsaSubscriptionStatus`: of all, or of those whose arguments include these.
 */
export function getIsaSubscriptionStatusKey(
  args?: PartialArguments<GetIsaSubscriptionStatusArguments>,
): KeyOf<'investors', typeof getIsaSubscriptionStatus> {
  return operationKey('investors', 'getIsaSubscriptionStatus', args);
}

/**
 * The query of `getIsaSubscriptionStatus`: Get the subscription status of an ISA.
 *
 * `GET /platformApi/investors/{clientId}/isa/subscriptionStatus`
 */
export function getIsaSubscriptionStatusQuery(
  goji: Goji,
  args: GetIsaSubscriptionStatusArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getIsaSubscriptionStatus> {
  return operationQuery('investors', getIsaSubscriptionStatus, { goji, args, options });
}

/**
 * The mutation of `updateIsaSubscriptionStatus`: Set the subscription status of an ISA.
 *
 * `PUT /platformApi/investors/{clientId}/isa/subscriptionStatus`
 */
export function updateIsaSubscriptionStatusMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof updateIsaSubscriptionStatus> {
  return operationMutation('investors', updateIsaSubscriptionStatus, { goji, options });
}

/**
 * The mutation of `recordIsaDeclarationAgreement`: Record the agreement to the ISA declaration.
 *
 * `POST /platformApi/investors/{clientId}/isa/declaration/agreement`
 */
export function recordIsaDeclarationAgreementMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof recordIsaDeclarationAgreement> {
  return operationMutation('investors', recordIsaDeclarationAgreement, { goji, options });
}

/** The key of the queries of `getTransferInWidget`: of all, or of those whose arguments include these. */
export function getTransferInWidgetKey(
  args?: PartialArguments<GetTransferInWidgetArguments>,
): KeyOf<'investors', typeof getTransferInWidget> {
  return operationKey('investors', 'getTransferInWidget', args);
}

/**
 * The query of `getTransferInWidget`: Get the data of the transfer in widget.
 *
 * `GET /platformApi/investors/{clientId}/accounts/ISA/transferIn/UI`
 */
export function getTransferInWidgetQuery(
  goji: Goji,
  args: GetTransferInWidgetArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getTransferInWidget> {
  return operationQuery('investors', getTransferInWidget, { goji, args, options });
}

/** The key of the queries of `listOpenTransfersIn`. */
export function listOpenTransfersInKey(): KeyOf<'investors', typeof listOpenTransfersIn> {
  return operationKey('investors', 'listOpenTransfersIn');
}

/**
 * The query of `listOpenTransfersIn`: List the open ISA transfers in of all investors.
 *
 * `GET /platformApi/transferIn/open/summary`
 */
export function listOpenTransfersInQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof listOpenTransfersIn> {
  return operationQuery('investors', listOpenTransfersIn, { goji, args: args ?? {}, options });
}

/**
 * The key of the queries of `listInvestorTransfersOut`: of all, or of those whose arguments include these.
 */
export function listInvestorTransfersOutKey(
  args?: PartialArguments<ListInvestorTransfersOutArguments>,
): KeyOf<'investors', typeof listInvestorTransfersOut> {
  return operationKey('investors', 'listInvestorTransfersOut', args);
}

/**
 * The query of `listInvestorTransfersOut`: List an investor's ISA transfers out.
 *
 * `GET /platformApi/investors/{clientId}/transferOut`
 */
export function listInvestorTransfersOutQuery(
  goji: Goji,
  args: ListInvestorTransfersOutArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof listInvestorTransfersOut> {
  return operationQuery('investors', listInvestorTransfersOut, { goji, args, options });
}

/** The key of the queries of `listInvestorTransfersIn`: of all, or of those whose arguments include these. */
export function listInvestorTransfersInKey(
  args?: PartialArguments<ListInvestorTransfersInArguments>,
): KeyOf<'investors', typeof listInvestorTransfersIn> {
  return operationKey('investors', 'listInvestorTransfersIn', args);
}

/**
 * The query of `listInvestorTransfersIn`: List an investor's ISA transfers in.
 *
 * `GET /platformApi/investors/{clientId}/transferIn`
 */
export function listInvestorTransfersInQuery(
  goji: Goji,
  args: ListInvestorTransfersInArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof listInvestorTransfersIn> {
  return operationQuery('investors', listInvestorTransfersIn, { goji, args, options });
}

/** The key of the queries of `getTransferIn`: of all, or of those whose arguments include these. */
export function getTransferInKey(
  args?: PartialArguments<GetTransferInArguments>,
): KeyOf<'investors', typeof getTransferIn> {
  return operationKey('investors', 'getTransferIn', args);
}

/**
 * The query of `getTransferIn`: Get one ISA transfer in.
 *
 * `GET /platformApi/investors/{clientId}/transferIn/{transferInId}`
 */
export function getTransferInQuery(
  goji: Goji,
  args: GetTransferInArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getTransferIn> {
  return operationQuery('investors', getTransferIn, { goji, args, options });
}

/**
 * The key of the queries of `listInvestorOpenTransfersIn`: of all, or of those whose arguments include these.
 */
export function listInvestorOpenTransfersInKey(
  args?: PartialArguments<ListInvestorOpenTransfersInArguments>,
): KeyOf<'investors', typeof listInvestorOpenTransfersIn> {
  return operationKey('investors', 'listInvestorOpenTransfersIn', args);
}

/**
 * The query of `listInvestorOpenTransfersIn`: List an investor's open ISA transfers in.
 *
 * `GET /transferIn/investors/{clientId}/open`
 */
export function listInvestorOpenTransfersInQuery(
  goji: Goji,
  args: ListInvestorOpenTransfersInArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof listInvestorOpenTransfersIn> {
  return operationQuery('investors', listInvestorOpenTransfersIn, { goji, args, options });
}

/**
 * The key of the queries of `listInvestorClosedTransfersIn`: of all, or of those whose arguments include
 * these.
 */
export function listInvestorClosedTransfersInKey(
  args?: PartialArguments<ListInvestorClosedTransfersInArguments>,
): KeyOf<'investors', typeof listInvestorClosedTransfersIn> {
  return operationKey('investors', 'listInvestorClosedTransfersIn', args);
}

/**
 * The query of `listInvestorClosedTransfersIn`: List an investor's closed ISA transfers in.
 *
 * `GET /transferIn/investors/{clientId}/closed`
 */
export function listInvestorClosedTransfersInQuery(
  goji: Goji,
  args: ListInvestorClosedTransfersInArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof listInvestorClosedTransfersIn> {
  return operationQuery('investors', listInvestorClosedTransfersIn, { goji, args, options });
}

/** The key of the queries of `getTransferInDeposits`: of all, or of those whose arguments include these. */
export function getTransferInDepositsKey(
  args?: PartialArguments<GetTransferInDepositsArguments>,
): KeyOf<'investors', typeof getTransferInDeposits> {
  return operationKey('investors', 'getTransferInDeposits', args);
}

/**
 * The query of `getTransferInDeposits`: Get the cheques banked for transfers in on a day.
 *
 * `GET /platformApi/transferIn/deposits/{date}`
 */
export function getTransferInDepositsQuery(
  goji: Goji,
  args: GetTransferInDepositsArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getTransferInDeposits> {
  return operationQuery('investors', getTransferInDeposits, { goji, args, options });
}

/** The key of the queries of `listTransfersOut`: of all, or of those whose arguments include these. */
export function listTransfersOutKey(
  args?: PartialArguments<ListTransfersOutArguments>,
): KeyOf<'investors', typeof listTransfersOut> {
  return operationKey('investors', 'listTransfersOut', args);
}

/**
 * The query of `listTransfersOut`: List the ISA transfers out of all investors.
 *
 * `GET /platformApi/transfersOut`
 */
export function listTransfersOutQuery(
  goji: Goji,
  args?: ListTransfersOutArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof listTransfersOut> {
  return operationQuery('investors', listTransfersOut, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `migrateInvestor`: Migrate an investor from another system.
 *
 * `POST /platformApi/migrate`
 */
export function migrateInvestorMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof migrateInvestor> {
  return operationMutation('investors', migrateInvestor, { goji, options });
}

/** The key of the queries of `getLegacyKycReport`: of all, or of those whose arguments include these. */
export function getLegacyKycReportKey(
  args?: PartialArguments<GetLegacyKycReportArguments>,
): KeyOf<'investors', typeof getLegacyKycReport> {
  return operationKey('investors', 'getLegacyKycReport', args);
}

/**
 * The query of `getLegacyKycReport`: Get KYC details of several investors (old path).
 *
 * `GET /reports/investors/kyc`
 *
 * @deprecated Use `getKycReport`, `GET /reports/investor/kyc`, which takes the place of this operation.
 */
export function getLegacyKycReportQuery(
  goji: Goji,
  args?: GetLegacyKycReportArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getLegacyKycReport> {
  return operationQuery('investors', getLegacyKycReport, { goji, args: args ?? {}, options });
}

/** The key of the queries of `getLegacyKybReport`: of all, or of those whose arguments include these. */
export function getLegacyKybReportKey(
  args?: PartialArguments<GetLegacyKybReportArguments>,
): KeyOf<'investors', typeof getLegacyKybReport> {
  return operationKey('investors', 'getLegacyKybReport', args);
}

/**
 * The query of `getLegacyKybReport`: Get KYB details of several companies (old path).
 *
 * `GET /reports/investors/kyb`
 *
 * @deprecated Use `getKybReport`, `GET /reports/investor/kyb`, which takes the place of this operation.
 */
export function getLegacyKybReportQuery(
  goji: Goji,
  args?: GetLegacyKybReportArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getLegacyKybReport> {
  return operationQuery('investors', getLegacyKybReport, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `recordLegacyIsaDeclarationAgreement`: Record the agreement to the ISA declaration (old
 * path).
 *
 * `POST /platformApi/investors/{clientId}/declaration/agreement`
 *
 * @deprecated Use `recordIsaDeclarationAgreement`,
 *   `POST /platformApi/investors/{clientId}/isa/declaration/agreement`, which takes the place of this
 *   operation.
 */
export function recordLegacyIsaDeclarationAgreementMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof recordLegacyIsaDeclarationAgreement> {
  return operationMutation('investors', recordLegacyIsaDeclarationAgreement, { goji, options });
}
