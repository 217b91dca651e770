// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Goji, NoArguments } from '../client/index.js';
import type {
  AddIsaAccountArguments,
  AddKycDocumentsArguments,
  CreateInvestorArguments,
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
  MigrateInvestorArguments,
  RecordIsaDeclarationAgreementArguments,
  RecordLegacyIsaDeclarationAgreementArguments,
  UpdateInvestmentDeclarationArguments,
  UpdateInvestorArguments,
  UpdateIsaSubscriptionStatusArguments,
} from '../client/investors.js';
import {
  addIsaAccount,
  addIsaAccountOperation,
  addKycDocuments,
  addKycDocumentsOperation,
  createInvestor,
  createInvestorOperation,
  getInvestor,
  getInvestorKyb,
  getInvestorKybOperation,
  getInvestorKyc,
  getInvestorKycOperation,
  getInvestorOperation,
  getIsa,
  getIsaDeclaration,
  getIsaDeclarationOperation,
  getIsaOperation,
  getIsaSubscriptionStatus,
  getIsaSubscriptionStatusOperation,
  getKybReport,
  getKybReportOperation,
  getKycReport,
  getKycReportOperation,
  getLegacyKybReport,
  getLegacyKybReportOperation,
  getLegacyKycReport,
  getLegacyKycReportOperation,
  getTerms,
  getTermsOperation,
  getTransferIn,
  getTransferInDeposits,
  getTransferInDepositsOperation,
  getTransferInOperation,
  getTransferInWidget,
  getTransferInWidgetOperation,
  listInvestorClosedTransfersIn,
  listInvestorClosedTransfersInOperation,
  listInvestorIds,
  listInvestorIdsOperation,
  listInvestorOpenTransfersIn,
  listInvestorOpenTransfersInOperation,
  listInvestorTransfersIn,
  listInvestorTransfersInOperation,
  listInvestorTransfersOut,
  listInvestorTransfersOutOperation,
  listOpenTransfersIn,
  listOpenTransfersInOperation,
  listTransfersOut,
  listTransfersOutOperation,
  migrateInvestor,
  migrateInvestorOperation,
  recordIsaDeclarationAgreement,
  recordIsaDeclarationAgreementOperation,
  recordLegacyIsaDeclarationAgreement,
  recordLegacyIsaDeclarationAgreementOperation,
  updateInvestmentDeclaration,
  updateInvestmentDeclarationOperation,
  updateInvestor,
  updateInvestorOperation,
  updateIsaSubscriptionStatus,
  updateIsaSubscriptionStatusOperation,
} from '../client/investors.js';
import type { OperationKeyPrefix, PartialArguments } from './runtime/operation-key.js';
import { gojiKey, operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Investors. */
export const investorsKey = [...gojiKey, 'investors'] as const;

/** The key of the queries of `getTerms`: of all, or of those of one version. */
export function getTermsKey(): OperationKeyPrefix<'investors', 'getTerms', NoArguments> {
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
): QueryOf<'investors', typeof getTerms, typeof getTermsOperation, NoArguments> {
  return operationQuery('investors', getTermsOperation, { goji, args: args ?? {}, options, call: getTerms });
}

/** The key of the queries of `listInvestorIds`: of all, or of those of one version. */
export function listInvestorIdsKey(): OperationKeyPrefix<'investors', 'listInvestorIds', NoArguments> {
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
): QueryOf<'investors', typeof listInvestorIds, typeof listInvestorIdsOperation, NoArguments> {
  return operationQuery('investors', listInvestorIdsOperation, { goji, args: args ?? {}, options, call: listInvestorIds });
}

/**
 * The mutation of `createInvestor`: Create an investor.
 *
 * `POST /platformApi/investors`
 */
export function createInvestorMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof createInvestor, typeof createInvestorOperation, CreateInvestorArguments> {
  return operationMutation('investors', createInvestorOperation, { goji, options, call: createInvestor });
}

/**
 * The key of the queries of `getInvestor`: of all, or of those with these arguments, of which a part will do.
 */
export function getInvestorKey(args?: PartialArguments<GetInvestorArguments>): OperationKeyPrefix<'investors', 'getInvestor', GetInvestorArguments> {
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
): QueryOf<'investors', typeof getInvestor, typeof getInvestorOperation, GetInvestorArguments> {
  return operationQuery('investors', getInvestorOperation, { goji, args, options, call: getInvestor });
}

/**
 * The mutation of `updateInvestor`: Update an investor.
 *
 * `PUT /platformApi/investors/{clientId}`
 */
export function updateInvestorMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof updateInvestor, typeof updateInvestorOperation, UpdateInvestorArguments> {
  return operationMutation('investors', updateInvestorOperation, { goji, options, call: updateInvestor });
}

/**
 * The mutation of `updateInvestmentDeclaration`: Update an investor's declaration.
 *
 * `PUT /platformApi/investors/{clientId}/updateInvestmentDeclarationAgreement`
 */
export function updateInvestmentDeclarationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof updateInvestmentDeclaration, typeof updateInvestmentDeclarationOperation, UpdateInvestmentDeclarationArguments> {
  return operationMutation('investors', updateInvestmentDeclarationOperation, { goji, options, call: updateInvestmentDeclaration });
}

/**
 * The key of the queries of `getInvestorKyc`: of all, or of those with these arguments, of which a part will
 * do.
 */
export function getInvestorKycKey(args?: PartialArguments<GetInvestorKycArguments>): OperationKeyPrefix<'investors', 'getInvestorKyc', GetInvestorKycArguments> {
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
): QueryOf<'investors', typeof getInvestorKyc, typeof getInvestorKycOperation, GetInvestorKycArguments> {
  return operationQuery('investors', getInvestorKycOperation, { goji, args, options, call: getInvestorKyc });
}

/**
 * The key of the queries of `getInvestorKyb`: of all, or of those with these arguments, of which a part will
 * do.
 */
export function getInvestorKybKey(args?: PartialArguments<GetInvestorKybArguments>): OperationKeyPrefix<'investors', 'getInvestorKyb', GetInvestorKybArguments> {
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
): QueryOf<'investors', typeof getInvestorKyb, typeof getInvestorKybOperation, GetInvestorKybArguments> {
  return operationQuery('investors', getInvestorKybOperation, { goji, args, options, call: getInvestorKyb });
}

/**
 * The mutation of `addKycDocuments`: Add KYC or KYB documents.
 *
 * `POST /platformApi/investors/{clientId}/kyc/documents`
 */
export function addKycDocumentsMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof addKycDocuments, typeof addKycDocumentsOperation, AddKycDocumentsArguments> {
  return operationMutation('investors', addKycDocumentsOperation, { goji, options, call: addKycDocuments });
}

/**
 * The key of the queries of `getKycReport`: of all, or of those with these arguments, of which a part will
 * do.
 */
export function getKycReportKey(args?: PartialArguments<GetKycReportArguments>): OperationKeyPrefix<'investors', 'getKycReport', GetKycReportArguments> {
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
): QueryOf<'investors', typeof getKycReport, typeof getKycReportOperation, GetKycReportArguments> {
  return operationQuery('investors', getKycReportOperation, { goji, args: args ?? {}, options, call: getKycReport });
}

/**
 * The key of the queries of `getKybReport`: of all, or of those with these arguments, of which a part will
 * do.
 */
export function getKybReportKey(args?: PartialArguments<GetKybReportArguments>): OperationKeyPrefix<'investors', 'getKybReport', GetKybReportArguments> {
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
): QueryOf<'investors', typeof getKybReport, typeof getKybReportOperation, GetKybReportArguments> {
  return operationQuery('investors', getKybReportOperation, { goji, args: args ?? {}, options, call: getKybReport });
}

/** The key of the queries of `getIsaDeclaration`: of all, or of those of one version. */
export function getIsaDeclarationKey(): OperationKeyPrefix<'investors', 'getIsaDeclaration', NoArguments> {
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
): QueryOf<'investors', typeof getIsaDeclaration, typeof getIsaDeclarationOperation, NoArguments> {
  return operationQuery('investors', getIsaDeclarationOperation, { goji, args: args ?? {}, options, call: getIsaDeclaration });
}

/**
 * The mutation of `addIsaAccount`: Open an ISA for an investor.
 *
 * `POST /platformApi/investors/{clientId}/accounts/ISA`
 */
export function addIsaAccountMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof addIsaAccount, typeof addIsaAccountOperation, AddIsaAccountArguments> {
  return operationMutation('investors', addIsaAccountOperation, { goji, options, call: addIsaAccount });
}

/** The key of the queries of `getIsa`: of all, or of those with these arguments, of which a part will do. */
export function getIsaKey(args?: PartialArguments<GetIsaArguments>): OperationKeyPrefix<'investors', 'getIsa', GetIsaArguments> {
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
): QueryOf<'investors', typeof getIsa, typeof getIsaOperation, GetIsaArguments> {
  return operationQuery('investors', getIsaOperation, { goji, args, options, call: getIsa });
}

/**
 * The key of the queries of `getIsaSubscriptionStatus`: of all, or of those with these arguments, of which a
 * part will do.
 */
export function getIsaSubscriptionStatusKey(args?: PartialArguments<GetIsaSubscriptionStatusArguments>): OperationKeyPrefix<'investors', 'getIsaSubscriptionStatus', GetIsaSubscriptionStatusArguments> {
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
): QueryOf<'investors', typeof getIsaSubscriptionStatus, typeof getIsaSubscriptionStatusOperation, GetIsaSubscriptionStatusArguments> {
  return operationQuery('investors', getIsaSubscriptionStatusOperation, { goji, args, options, call: getIsaSubscriptionStatus });
}

/**
 * The mutation of `updateIsaSubscriptionStatus`: Set the subscription status of an ISA.
 *
 * `PUT /platformApi/investors/{clientId}/isa/subscriptionStatus`
 */
export function updateIsaSubscriptionStatusMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof updateIsaSubscriptionStatus, typeof updateIsaSubscriptionStatusOperation, UpdateIsaSubscriptionStatusArguments> {
  return operationMutation('investors', updateIsaSubscriptionStatusOperation, { goji, options, call: updateIsaSubscriptionStatus });
}

/**
 * The mutation of `recordIsaDeclarationAgreement`: Record the agreement to the ISA declaration.
 *
 * `POST /platformApi/investors/{clientId}/isa/declaration/agreement`
 */
export function recordIsaDeclarationAgreementMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof recordIsaDeclarationAgreement, typeof recordIsaDeclarationAgreementOperation, RecordIsaDeclarationAgreementArguments> {
  return operationMutation('investors', recordIsaDeclarationAgreementOperation, { goji, options, call: recordIsaDeclarationAgreement });
}

/**
 * The key of the queries of `getTransferInWidget`: of all, or of those with these arguments, of which a part
 * will do.
 */
export function getTransferInWidgetKey(args?: PartialArguments<GetTransferInWidgetArguments>): OperationKeyPrefix<'investors', 'getTransferInWidget', GetTransferInWidgetArguments> {
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
): QueryOf<'investors', typeof getTransferInWidget, typeof getTransferInWidgetOperation, GetTransferInWidgetArguments> {
  return operationQuery('investors', getTransferInWidgetOperation, { goji, args, options, call: getTransferInWidget });
}

/** The key of the queries of `listOpenTransfersIn`: of all, or of those of one version. */
export function listOpenTransfersInKey(): OperationKeyPrefix<'investors', 'listOpenTransfersIn', NoArguments> {
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
): QueryOf<'investors', typeof listOpenTransfersIn, typeof listOpenTransfersInOperation, NoArguments> {
  return operationQuery('investors', listOpenTransfersInOperation, { goji, args: args ?? {}, options, call: listOpenTransfersIn });
}

/**
 * The key of the queries of `listInvestorTransfersOut`: of all, or of those with these arguments, of which a
 * part will do.
 */
export function listInvestorTransfersOutKey(args?: PartialArguments<ListInvestorTransfersOutArguments>): OperationKeyPrefix<'investors', 'listInvestorTransfersOut', ListInvestorTransfersOutArguments> {
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
): QueryOf<'investors', typeof listInvestorTransfersOut, typeof listInvestorTransfersOutOperation, ListInvestorTransfersOutArguments> {
  return operationQuery('investors', listInvestorTransfersOutOperation, { goji, args, options, call: listInvestorTransfersOut });
}

/**
 * The key of the queries of `listInvestorTransfersIn`: of all, or of those with these arguments, of which a
 * part will do.
 */
export function listInvestorTransfersInKey(args?: PartialArguments<ListInvestorTransfersInArguments>): OperationKeyPrefix<'investors', 'listInvestorTransfersIn', ListInvestorTransfersInArguments> {
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
): QueryOf<'investors', typeof listInvestorTransfersIn, typeof listInvestorTransfersInOperation, ListInvestorTransfersInArguments> {
  return operationQuery('investors', listInvestorTransfersInOperation, { goji, args, options, call: listInvestorTransfersIn });
}

/**
 * The key of the queries of `getTransferIn`: of all, or of those with these arguments, of which a part will
 * do.
 */
export function getTransferInKey(args?: PartialArguments<GetTransferInArguments>): OperationKeyPrefix<'investors', 'getTransferIn', GetTransferInArguments> {
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
): QueryOf<'investors', typeof getTransferIn, typeof getTransferInOperation, GetTransferInArguments> {
  return operationQuery('investors', getTransferInOperation, { goji, args, options, call: getTransferIn });
}

/**
 * The key of the queries of `listInvestorOpenTransfersIn`: of all, or of those with these arguments, of which
 * a part will do.
 */
export function listInvestorOpenTransfersInKey(args?: PartialArguments<ListInvestorOpenTransfersInArguments>): OperationKeyPrefix<'investors', 'listInvestorOpenTransfersIn', ListInvestorOpenTransfersInArguments> {
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
): QueryOf<'investors', typeof listInvestorOpenTransfersIn, typeof listInvestorOpenTransfersInOperation, ListInvestorOpenTransfersInArguments> {
  return operationQuery('investors', listInvestorOpenTransfersInOperation, { goji, args, options, call: listInvestorOpenTransfersIn });
}

/**
 * The key of the queries of `listInvestorClosedTransfersIn`: of all, or of those with these arguments, of
 * which a part will do.
 */
export function listInvestorClosedTransfersInKey(args?: PartialArguments<ListInvestorClosedTransfersInArguments>): OperationKeyPrefix<'investors', 'listInvestorClosedTransfersIn', ListInvestorClosedTransfersInArguments> {
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
): QueryOf<'investors', typeof listInvestorClosedTransfersIn, typeof listInvestorClosedTransfersInOperation, ListInvestorClosedTransfersInArguments> {
  return operationQuery('investors', listInvestorClosedTransfersInOperation, { goji, args, options, call: listInvestorClosedTransfersIn });
}

/**
 * The key of the queries of `getTransferInDeposits`: of all, or of those with these arguments, of which a
 * part will do.
 */
export function getTransferInDepositsKey(args?: PartialArguments<GetTransferInDepositsArguments>): OperationKeyPrefix<'investors', 'getTransferInDeposits', GetTransferInDepositsArguments> {
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
): QueryOf<'investors', typeof getTransferInDeposits, typeof getTransferInDepositsOperation, GetTransferInDepositsArguments> {
  return operationQuery('investors', getTransferInDepositsOperation, { goji, args, options, call: getTransferInDeposits });
}

/**
 * The key of the queries of `listTransfersOut`: of all, or of those with these arguments, of which a part
 * will do.
 */
export function listTransfersOutKey(args?: PartialArguments<ListTransfersOutArguments>): OperationKeyPrefix<'investors', 'listTransfersOut', ListTransfersOutArguments> {
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
): QueryOf<'investors', typeof listTransfersOut, typeof listTransfersOutOperation, ListTransfersOutArguments> {
  return operationQuery('investors', listTransfersOutOperation, { goji, args: args ?? {}, options, call: listTransfersOut });
}

/**
 * The mutation of `migrateInvestor`: Migrate an investor from another system.
 *
 * `POST /platformApi/migrate`
 */
export function migrateInvestorMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof migrateInvestor, typeof migrateInvestorOperation, MigrateInvestorArguments> {
  return operationMutation('investors', migrateInvestorOperation, { goji, options, call: migrateInvestor });
}

/**
 * The key of the queries of `getLegacyKycReport`: of all, or of those with these arguments, of which a part
 * will do.
 */
export function getLegacyKycReportKey(args?: PartialArguments<GetLegacyKycReportArguments>): OperationKeyPrefix<'investors', 'getLegacyKycReport', GetLegacyKycReportArguments> {
  return operationKey('investors', 'getLegacyKycReport', args);
}

/**
 * The query of `getLegacyKycReport`: Get KYC details of several investors (old path).
 *
 * `GET /reports/investors/kyc`
 *
 * @deprecated
 */
export function getLegacyKycReportQuery(
  goji: Goji,
  args?: GetLegacyKycReportArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getLegacyKycReport, typeof getLegacyKycReportOperation, GetLegacyKycReportArguments> {
  return operationQuery('investors', getLegacyKycReportOperation, { goji, args: args ?? {}, options, call: getLegacyKycReport });
}

/**
 * The key of the queries of `getLegacyKybReport`: of all, or of those with these arguments, of which a part
 * will do.
 */
export function getLegacyKybReportKey(args?: PartialArguments<GetLegacyKybReportArguments>): OperationKeyPrefix<'investors', 'getLegacyKybReport', GetLegacyKybReportArguments> {
  return operationKey('investors', 'getLegacyKybReport', args);
}

/**
 * The query of `getLegacyKybReport`: Get KYB details of several companies (old path).
 *
 * `GET /reports/investors/kyb`
 *
 * @deprecated
 */
export function getLegacyKybReportQuery(
  goji: Goji,
  args?: GetLegacyKybReportArguments,
  options?: QueryCallOptions,
): QueryOf<'investors', typeof getLegacyKybReport, typeof getLegacyKybReportOperation, GetLegacyKybReportArguments> {
  return operationQuery('investors', getLegacyKybReportOperation, { goji, args: args ?? {}, options, call: getLegacyKybReport });
}

/**
 * The mutation of `recordLegacyIsaDeclarationAgreement`: Record the agreement to the ISA declaration (old
 * path).
 *
 * `POST /platformApi/investors/{clientId}/declaration/agreement`
 *
 * @deprecated
 */
export function recordLegacyIsaDeclarationAgreementMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'investors', typeof recordLegacyIsaDeclarationAgreement, typeof recordLegacyIsaDeclarationAgreementOperation, RecordLegacyIsaDeclarationAgreementArguments> {
  return operationMutation('investors', recordLegacyIsaDeclarationAgreementOperation, { goji, options, call: recordLegacyIsaDeclarationAgreement });
}
