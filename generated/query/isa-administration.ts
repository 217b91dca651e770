// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Goji, NoArguments } from '../client/index.js';
import type {
  GetInvestorIsaArguments,
  GetInvestorIsaSubscriptionStatusArguments,
  GetInvestorIsaSummaryArguments,
  GetIsaInvestorArguments,
  GetIsaTermsStatusArguments,
  GetIsaTransferInDepositsArguments,
  GetTransferInSummaryArguments,
  GetTransferInUiDataArguments,
  ListInvestorAuditArguments,
  ListInvestorTransferInSummariesArguments,
  ListIsaInvestorTransfersOutArguments,
  ListIsaTransfersOutArguments,
} from '../client/isa-administration.js';
import {
  correctIsaCash,
  createIsaInvestor,
  createIsaTerms,
  createTransferHistory,
  deleteIsaCash,
  deleteIsaInvestment,
  getInvestorIsa,
  getInvestorIsaSubscriptionStatus,
  getInvestorIsaSummary,
  getInvestorReconciliation,
  getIsaAdminDeclaration,
  getIsaInvestor,
  getIsaReconciliation,
  getIsaTerms,
  getIsaTermsStatus,
  getIsaTransferInDeposits,
  getTransferInSummary,
  getTransferInUiData,
  listInvestorAudit,
  listInvestorTransferInSummaries,
  listIsaInvestorTransfersOut,
  listIsaOpenTransfersIn,
  listIsaTransfersOut,
  recordDeclarationAgreement,
  recordIsaCash,
  recordIsaInvestment,
  recordIsaInvestorDeclarationAgreement,
  recordIsaReinvestment,
  recordIsaRepayment,
  recordIsaSale,
  recordIsaTermsAgreement,
  recordIsaWriteOff,
  recordTransferInCash,
  recordTransferInResidualIncome,
  recordTransferOutCash,
  recordTransferOutFee,
  updateIsaInvestment,
  updateIsaInvestor,
  updateIsaStatus,
  updateIsaTermsToken,
  updateTransferHistory,
  validateIsaApplication,
  validateTransferInCash,
} from '../client/isa-administration.js';
import type { PartialArguments } from './runtime/operation-key.js';
import { operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { KeyOf, MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API ISA Administration. */
export const isaAdministrationKey = ['goji', 'isa-administration'] as const;

/** The key of the queries of `getIsaTerms`. */
export function getIsaTermsKey(): KeyOf<'isa-administration', typeof getIsaTerms> {
  return operationKey('isa-administration', 'getIsaTerms');
}

/**
 * The query of `getIsaTerms`: Get the terms and conditions of the ISA.
 *
 * `GET /terms`
 */
export function getIsaTermsQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getIsaTerms> {
  return operationQuery('isa-administration', getIsaTerms, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `createIsaTerms`: Publish terms and conditions of the ISA.
 *
 * `POST /terms`
 */
export function createIsaTermsMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof createIsaTerms> {
  return operationMutation('isa-administration', createIsaTerms, { goji, options });
}

/**
 * The mutation of `recordIsaTermsAgreement`: Record the agreement to the terms and conditions.
 *
 * `POST /terms/agreement`
 */
export function recordIsaTermsAgreementMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordIsaTermsAgreement> {
  return operationMutation('isa-administration', recordIsaTermsAgreement, { goji, options });
}

/** The key of the queries of `getIsaTermsStatus`: of all, or of those whose arguments include these. */
export function getIsaTermsStatusKey(
  args?: PartialArguments<GetIsaTermsStatusArguments>,
): KeyOf<'isa-administration', typeof getIsaTermsStatus> {
  return operationKey('isa-administration', 'getIsaTermsStatus', args);
}

/**
 * The query of `getIsaTermsStatus`: Get how far an investor has agreed to the terms.
 *
 * `GET /investors/{clientId}/terms/status`
 */
export function getIsaTermsStatusQuery(
  goji: Goji,
  args: GetIsaTermsStatusArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getIsaTermsStatus> {
  return operationQuery('isa-administration', getIsaTermsStatus, { goji, args, options });
}

/**
 * The mutation of `updateIsaTermsToken`: Renew an investor's agreement to the terms.
 *
 * `PUT /investors/{clientId}/terms/agreement/token`
 */
export function updateIsaTermsTokenMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof updateIsaTermsToken> {
  return operationMutation('isa-administration', updateIsaTermsToken, { goji, options });
}

/** The key of the queries of `getIsaAdminDeclaration`. */
export function getIsaAdminDeclarationKey(): KeyOf<'isa-administration', typeof getIsaAdminDeclaration> {
  return operationKey('isa-administration', 'getIsaAdminDeclaration');
}

/**
 * The query of `getIsaAdminDeclaration`: Get the ISA declaration to agree to.
 *
 * `GET /declaration`
 */
export function getIsaAdminDeclarationQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getIsaAdminDeclaration> {
  return operationQuery('isa-administration', getIsaAdminDeclaration, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `recordDeclarationAgreement`: Record the agreement to the declaration.
 *
 * `POST /declaration/agreement`
 */
export function recordDeclarationAgreementMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordDeclarationAgreement> {
  return operationMutation('isa-administration', recordDeclarationAgreement, { goji, options });
}

/**
 * The mutation of `createIsaInvestor`: Create an investor and open their ISA.
 *
 * `POST /investors`
 */
export function createIsaInvestorMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof createIsaInvestor> {
  return operationMutation('isa-administration', createIsaInvestor, { goji, options });
}

/**
 * The mutation of `validateIsaApplication`: Check whether a person may open an ISA.
 *
 * `POST /investors/validIsaApplication`
 */
export function validateIsaApplicationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof validateIsaApplication> {
  return operationMutation('isa-administration', validateIsaApplication, { goji, options });
}

/** The key of the queries of `getIsaInvestor`: of all, or of those whose arguments include these. */
export function getIsaInvestorKey(
  args?: PartialArguments<GetIsaInvestorArguments>,
): KeyOf<'isa-administration', typeof getIsaInvestor> {
  return operationKey('isa-administration', 'getIsaInvestor', args);
}

/**
 * The query of `getIsaInvestor`: Get the details of an investor.
 *
 * `GET /investors/{clientId}`
 */
export function getIsaInvestorQuery(
  goji: Goji,
  args: GetIsaInvestorArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getIsaInvestor> {
  return operationQuery('isa-administration', getIsaInvestor, { goji, args, options });
}

/**
 * The mutation of `updateIsaInvestor`: Update the details of an investor.
 *
 * `PUT /investors/{clientId}`
 */
export function updateIsaInvestorMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof updateIsaInvestor> {
  return operationMutation('isa-administration', updateIsaInvestor, { goji, options });
}

/** The key of the queries of `getInvestorIsa`: of all, or of those whose arguments include these. */
export function getInvestorIsaKey(
  args?: PartialArguments<GetInvestorIsaArguments>,
): KeyOf<'isa-administration', typeof getInvestorIsa> {
  return operationKey('isa-administration', 'getInvestorIsa', args);
}

/**
 * The query of `getInvestorIsa`: Get an investor's ISA in full.
 *
 * `GET /investors/{clientId}/isa`
 */
export function getInvestorIsaQuery(
  goji: Goji,
  args: GetInvestorIsaArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getInvestorIsa> {
  return operationQuery('isa-administration', getInvestorIsa, { goji, args, options });
}

/** The key of the queries of `getInvestorIsaSummary`: of all, or of those whose arguments include these. */
export function getInvestorIsaSummaryKey(
  args?: PartialArguments<GetInvestorIsaSummaryArguments>,
): KeyOf<'isa-administration', typeof getInvestorIsaSummary> {
  return operationKey('isa-administration', 'getInvestorIsaSummary', args);
}

/**
 * The query of `getInvestorIsaSummary`: Get the balances of an investor's ISA.
 *
 * `GET /investors/{clientId}/isa/summary`
 */
export function getInvestorIsaSummaryQuery(
  goji: Goji,
  args: GetInvestorIsaSummaryArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getInvestorIsaSummary> {
  return operationQuery('isa-administration', getInvestorIsaSummary, { goji, args, options });
}

/**
 * The key of the queries of `getInvestorIsaSubscriptionStatus`: of all, or of those whose arguments include
 * these.
 */
export function getInvestorIsaSubscriptionStatusKey(
  args?: PartialArguments<GetInvestorIsaSubscriptionStatusArguments>,
): KeyOf<'isa-administration', typeof getInvestorIsaSubscriptionStatus> {
  return operationKey('isa-administration', 'getInvestorIsaSubscriptionStatus', args);
}

/**
 * The query of `getInvestorIsaSubscriptionStatus`: Get whether an ISA takes subscriptions.
 *
 * `GET /investors/{clientId}/isa/subscriptionStatus`
 */
export function getInvestorIsaSubscriptionStatusQuery(
  goji: Goji,
  args: GetInvestorIsaSubscriptionStatusArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getInvestorIsaSubscriptionStatus> {
  return operationQuery('isa-administration', getInvestorIsaSubscriptionStatus, { goji, args, options });
}

/**
 * The mutation of `updateIsaStatus`: Set whether an ISA takes subscriptions.
 *
 * `PUT /investors/{clientId}/isa/status`
 */
export function updateIsaStatusMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof updateIsaStatus> {
  return operationMutation('isa-administration', updateIsaStatus, { goji, options });
}

/**
 * The mutation of `createTransferHistory`: Create the history of a transfer in.
 *
 * `POST /investors/{clientId}/transferIn/{transferInId}/transferHistory`
 */
export function createTransferHistoryMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof createTransferHistory> {
  return operationMutation('isa-administration', createTransferHistory, { goji, options });
}

/**
 * The mutation of `updateTransferHistory`: Update the history of a transfer in.
 *
 * `PUT /investors/{clientId}/transferIn/{transferInId}/transferHistory`
 */
export function updateTransferHistoryMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof updateTransferHistory> {
  return operationMutation('isa-administration', updateTransferHistory, { goji, options });
}

/**
 * The mutation of `recordIsaInvestorDeclarationAgreement`: Record that an investor agrees to the declaration
 * again.
 *
 * `POST /investors/{clientId}/declaration/agreement`
 */
export function recordIsaInvestorDeclarationAgreementMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordIsaInvestorDeclarationAgreement> {
  return operationMutation('isa-administration', recordIsaInvestorDeclarationAgreement, { goji, options });
}

/** The key of the queries of `listInvestorAudit`: of all, or of those whose arguments include these. */
export function listInvestorAuditKey(
  args?: PartialArguments<ListInvestorAuditArguments>,
): KeyOf<'isa-administration', typeof listInvestorAudit> {
  return operationKey('isa-administration', 'listInvestorAudit', args);
}

/**
 * The query of `listInvestorAudit`: List the audited requests about an investor.
 *
 * `GET /audit/investors/{clientId}`
 */
export function listInvestorAuditQuery(
  goji: Goji,
  args: ListInvestorAuditArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof listInvestorAudit> {
  return operationQuery('isa-administration', listInvestorAudit, { goji, args, options });
}

/**
 * The mutation of `recordIsaInvestment`: Record an investment.
 *
 * `POST /investors/{clientId}/investment`
 */
export function recordIsaInvestmentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordIsaInvestment> {
  return operationMutation('isa-administration', recordIsaInvestment, { goji, options });
}

/**
 * The mutation of `deleteIsaInvestment`: Delete investments of a period.
 *
 * `DELETE /investors/{clientId}/investment`
 */
export function deleteIsaInvestmentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof deleteIsaInvestment> {
  return operationMutation('isa-administration', deleteIsaInvestment, { goji, options });
}

/**
 * The mutation of `updateIsaInvestment`: Update an investment.
 *
 * `PUT /investors/{clientId}/investment/{investmentId}`
 */
export function updateIsaInvestmentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof updateIsaInvestment> {
  return operationMutation('isa-administration', updateIsaInvestment, { goji, options });
}

/**
 * The mutation of `recordIsaRepayment`: Record a repayment.
 *
 * `POST /investors/{clientId}/investment/{investmentId}/repayment`
 */
export function recordIsaRepaymentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordIsaRepayment> {
  return operationMutation('isa-administration', recordIsaRepayment, { goji, options });
}

/**
 * The mutation of `recordIsaReinvestment`: Record a reinvestment.
 *
 * `POST /investors/{clientId}/investment/{investmentId}/reinvestment`
 */
export function recordIsaReinvestmentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordIsaReinvestment> {
  return operationMutation('isa-administration', recordIsaReinvestment, { goji, options });
}

/**
 * The mutation of `recordIsaSale`: Record the sale of an investment.
 *
 * `POST /investors/{clientId}/investment/{investmentId}/sale`
 */
export function recordIsaSaleMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordIsaSale> {
  return operationMutation('isa-administration', recordIsaSale, { goji, options });
}

/**
 * The mutation of `recordIsaWriteOff`: Record a write-off.
 *
 * `POST /investors/{clientId}/investment/{investmentId}/writeOff`
 */
export function recordIsaWriteOffMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordIsaWriteOff> {
  return operationMutation('isa-administration', recordIsaWriteOff, { goji, options });
}

/**
 * The mutation of `recordIsaCash`: Record a cash transaction.
 *
 * `POST /investors/{clientId}/cash`
 */
export function recordIsaCashMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordIsaCash> {
  return operationMutation('isa-administration', recordIsaCash, { goji, options });
}

/**
 * The mutation of `deleteIsaCash`: Delete cash transactions.
 *
 * `DELETE /investors/{clientId}/cash`
 */
export function deleteIsaCashMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof deleteIsaCash> {
  return operationMutation('isa-administration', deleteIsaCash, { goji, options });
}

/**
 * The mutation of `correctIsaCash`: Correct the interest of a repayment.
 *
 * `POST /investors/{clientId}/cashCorrection`
 */
export function correctIsaCashMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof correctIsaCash> {
  return operationMutation('isa-administration', correctIsaCash, { goji, options });
}

/**
 * The mutation of `recordTransferInCash`: Record the cash of a transfer in.
 *
 * `POST /investors/{clientId}/transferIn/{transferInId}/cash`
 */
export function recordTransferInCashMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordTransferInCash> {
  return operationMutation('isa-administration', recordTransferInCash, { goji, options });
}

/**
 * The mutation of `recordTransferInResidualIncome`: Record residual income of a transfer in.
 *
 * `POST /investors/{clientId}/transferIn/{transferInId}/residualIncome`
 */
export function recordTransferInResidualIncomeMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordTransferInResidualIncome> {
  return operationMutation('isa-administration', recordTransferInResidualIncome, { goji, options });
}

/**
 * The mutation of `validateTransferInCash`: Check the cash of a transfer in.
 *
 * `POST /investors/{clientId}/transferIn/{transferInId}/cash/validation`
 */
export function validateTransferInCashMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof validateTransferInCash> {
  return operationMutation('isa-administration', validateTransferInCash, { goji, options });
}

/**
 * The key of the queries of `listInvestorTransferInSummaries`: of all, or of those whose arguments include
 * these.
 */
export function listInvestorTransferInSummariesKey(
  args?: PartialArguments<ListInvestorTransferInSummariesArguments>,
): KeyOf<'isa-administration', typeof listInvestorTransferInSummaries> {
  return operationKey('isa-administration', 'listInvestorTransferInSummaries', args);
}

/**
 * The query of `listInvestorTransferInSummaries`: List an investor's transfers in that are under way.
 *
 * `GET /investors/{clientId}/transferInSummary`
 */
export function listInvestorTransferInSummariesQuery(
  goji: Goji,
  args: ListInvestorTransferInSummariesArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof listInvestorTransferInSummaries> {
  return operationQuery('isa-administration', listInvestorTransferInSummaries, { goji, args, options });
}

/** The key of the queries of `getTransferInSummary`: of all, or of those whose arguments include these. */
export function getTransferInSummaryKey(
  args?: PartialArguments<GetTransferInSummaryArguments>,
): KeyOf<'isa-administration', typeof getTransferInSummary> {
  return operationKey('isa-administration', 'getTransferInSummary', args);
}

/**
 * The query of `getTransferInSummary`: Get the amounts of a transfer in.
 *
 * `GET /investors/{clientId}/transferIn/{transferInId}/summary`
 */
export function getTransferInSummaryQuery(
  goji: Goji,
  args: GetTransferInSummaryArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getTransferInSummary> {
  return operationQuery('isa-administration', getTransferInSummary, { goji, args, options });
}

/**
 * The key of the queries of `getIsaTransferInDeposits`: of all, or of those whose arguments include these.
 */
export function getIsaTransferInDepositsKey(
  args?: PartialArguments<GetIsaTransferInDepositsArguments>,
): KeyOf<'isa-administration', typeof getIsaTransferInDeposits> {
  return operationKey('isa-administration', 'getIsaTransferInDeposits', args);
}

/**
 * The query of `getIsaTransferInDeposits`: Get the cheques banked for transfers in on a day.
 *
 * `GET /transferIn/deposits/{date}`
 */
export function getIsaTransferInDepositsQuery(
  goji: Goji,
  args: GetIsaTransferInDepositsArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getIsaTransferInDeposits> {
  return operationQuery('isa-administration', getIsaTransferInDeposits, { goji, args, options });
}

/** The key of the queries of `listIsaOpenTransfersIn`. */
export function listIsaOpenTransfersInKey(): KeyOf<'isa-administration', typeof listIsaOpenTransfersIn> {
  return operationKey('isa-administration', 'listIsaOpenTransfersIn');
}

/**
 * The query of `listIsaOpenTransfersIn`: List the open transfers in of all investors.
 *
 * `GET /transferIn/open/summary`
 */
export function listIsaOpenTransfersInQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof listIsaOpenTransfersIn> {
  return operationQuery('isa-administration', listIsaOpenTransfersIn, { goji, args: args ?? {}, options });
}

/** The key of the queries of `getIsaReconciliation`. */
export function getIsaReconciliationKey(): KeyOf<'isa-administration', typeof getIsaReconciliation> {
  return operationKey('isa-administration', 'getIsaReconciliation');
}

/**
 * The query of `getIsaReconciliation`: Get the ISA balances of all investors.
 *
 * `GET /isaReconciliation`
 */
export function getIsaReconciliationQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getIsaReconciliation> {
  return operationQuery('isa-administration', getIsaReconciliation, { goji, args: args ?? {}, options });
}

/** The key of the queries of `getInvestorReconciliation`. */
export function getInvestorReconciliationKey(): KeyOf<'isa-administration', typeof getInvestorReconciliation> {
  return operationKey('isa-administration', 'getInvestorReconciliation');
}

/**
 * The query of `getInvestorReconciliation`: Get the details of all investors.
 *
 * `GET /investorReconciliation`
 */
export function getInvestorReconciliationQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getInvestorReconciliation> {
  return operationQuery('isa-administration', getInvestorReconciliation, { goji, args: args ?? {}, options });
}

/** The key of the queries of `getTransferInUiData`: of all, or of those whose arguments include these. */
export function getTransferInUiDataKey(
  args?: PartialArguments<GetTransferInUiDataArguments>,
): KeyOf<'isa-administration', typeof getTransferInUiData> {
  return operationKey('isa-administration', 'getTransferInUiData', args);
}

/**
 * The query of `getTransferInUiData`: Get the data of the transfer in widget.
 *
 * `GET /investors/{clientId}/transferIn/uiData`
 */
export function getTransferInUiDataQuery(
  goji: Goji,
  args: GetTransferInUiDataArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof getTransferInUiData> {
  return operationQuery('isa-administration', getTransferInUiData, { goji, args, options });
}

/**
 * The key of the queries of `listIsaInvestorTransfersOut`: of all, or of those whose arguments include these.
 */
export function listIsaInvestorTransfersOutKey(
  args?: PartialArguments<ListIsaInvestorTransfersOutArguments>,
): KeyOf<'isa-administration', typeof listIsaInvestorTransfersOut> {
  return operationKey('isa-administration', 'listIsaInvestorTransfersOut', args);
}

/**
 * The query of `listIsaInvestorTransfersOut`: List an investor's transfers out.
 *
 * `GET /investors/{clientId}/transferOut`
 */
export function listIsaInvestorTransfersOutQuery(
  goji: Goji,
  args: ListIsaInvestorTransfersOutArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof listIsaInvestorTransfersOut> {
  return operationQuery('isa-administration', listIsaInvestorTransfersOut, { goji, args, options });
}

/** The key of the queries of `listIsaTransfersOut`: of all, or of those whose arguments include these. */
export function listIsaTransfersOutKey(
  args?: PartialArguments<ListIsaTransfersOutArguments>,
): KeyOf<'isa-administration', typeof listIsaTransfersOut> {
  return operationKey('isa-administration', 'listIsaTransfersOut', args);
}

/**
 * The query of `listIsaTransfersOut`: List the transfers out of all investors.
 *
 * `GET /transfersOut`
 */
export function listIsaTransfersOutQuery(
  goji: Goji,
  args?: ListIsaTransfersOutArguments,
  options?: QueryCallOptions,
): QueryOf<'isa-administration', typeof listIsaTransfersOut> {
  return operationQuery('isa-administration', listIsaTransfersOut, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `recordTransferOutCash`: Record the payment of a transfer out.
 *
 * `POST /investors/{clientId}/transferOut/{transferOutId}/cash`
 */
export function recordTransferOutCashMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordTransferOutCash> {
  return operationMutation('isa-administration', recordTransferOutCash, { goji, options });
}

/**
 * The mutation of `recordTransferOutFee`: Record the fee of a transfer out.
 *
 * `POST /investors/{clientId}/transferOut/{transferOutId}/fee`
 */
export function recordTransferOutFeeMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'isa-administration', typeof recordTransferOutFee> {
  return operationMutation('isa-administration', recordTransferOutFee, { goji, options });
}
