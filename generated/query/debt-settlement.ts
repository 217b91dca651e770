// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  GetInvestmentArguments,
  GetInvestorRepaymentArguments,
  ListSettlementInvestmentsArguments,
} from '../client/debt-settlement.js';
import {
  createInvestorRepayment,
  createSettlementDestination,
  createSettlementProduct,
  getInvestment,
  getInvestorRepayment,
  getRepaymentReference,
  listInvestorRepayments,
  listSettlementDestinations,
  listSettlementInvestments,
  listSettlementProducts,
  recordRepayment,
  settleSecondaryMarket,
  settleTranche,
  updateSettlementDestination,
  updateSettlementProduct,
} from '../client/debt-settlement.js';
import type { Goji, NoArguments } from '../client/index.js';
import type { PartialArguments } from './runtime/operation-key.js';
import { operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { KeyOf, MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Debt Settlement. */
export const debtSettlementKey = ['goji', 'debt-settlement'] as const;

/** The key of the queries of `listSettlementProducts`. */
export function listSettlementProductsKey(): KeyOf<'debt-settlement', typeof listSettlementProducts> {
  return operationKey('debt-settlement', 'listSettlementProducts');
}

/**
 * The query of `listSettlementProducts`: List the investment products.
 *
 * `GET /platformApi/settlement/product`
 */
export function listSettlementProductsQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'debt-settlement', typeof listSettlementProducts> {
  return operationQuery('debt-settlement', listSettlementProducts, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `createSettlementProduct`: Register an investment product.
 *
 * `POST /platformApi/settlement/product`
 */
export function createSettlementProductMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'debt-settlement', typeof createSettlementProduct> {
  return operationMutation('debt-settlement', createSettlementProduct, { goji, options });
}

/**
 * The mutation of `updateSettlementProduct`: Update an investment product.
 *
 * `PUT /platformApi/settlement/product/{productId}`
 */
export function updateSettlementProductMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'debt-settlement', typeof updateSettlementProduct> {
  return operationMutation('debt-settlement', updateSettlementProduct, { goji, options });
}

/** The key of the queries of `listSettlementDestinations`. */
export function listSettlementDestinationsKey(): KeyOf<'debt-settlement', typeof listSettlementDestinations> {
  return operationKey('debt-settlement', 'listSettlementDestinations');
}

/**
 * The query of `listSettlementDestinations`: List the payment destinations.
 *
 * `GET /platformApi/settlement/payment-destination`
 */
export function listSettlementDestinationsQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'debt-settlement', typeof listSettlementDestinations> {
  return operationQuery('debt-settlement', listSettlementDestinations, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `createSettlementDestination`: Add a payment destination.
 *
 * `POST /platformApi/settlement/payment-destination`
 */
export function createSettlementDestinationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'debt-settlement', typeof createSettlementDestination> {
  return operationMutation('debt-settlement', createSettlementDestination, { goji, options });
}

/**
 * The mutation of `updateSettlementDestination`: Update a payment destination.
 *
 * `PUT /platformApi/settlement/payment-destination/{id}`
 */
export function updateSettlementDestinationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'debt-settlement', typeof updateSettlementDestination> {
  return operationMutation('debt-settlement', updateSettlementDestination, { goji, options });
}

/**
 * The mutation of `settleTranche`: Settle a tranche of investments.
 *
 * `POST /platformApi/settlement/tranche`
 */
export function settleTrancheMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'debt-settlement', typeof settleTranche> {
  return operationMutation('debt-settlement', settleTranche, { goji, options });
}

/**
 * The mutation of `settleSecondaryMarket`: Settle a trade on the secondary market.
 *
 * `POST /platformApi/settlement/secondary-market`
 */
export function settleSecondaryMarketMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'debt-settlement', typeof settleSecondaryMarket> {
  return operationMutation('debt-settlement', settleSecondaryMarket, { goji, options });
}

/** The key of the queries of `getRepaymentReference`. */
export function getRepaymentReferenceKey(): KeyOf<'debt-settlement', typeof getRepaymentReference> {
  return operationKey('debt-settlement', 'getRepaymentReference');
}

/**
 * The query of `getRepaymentReference`: Get a reference for a repayment.
 *
 * `GET /platformApi/settlement/repayment/reference`
 */
export function getRepaymentReferenceQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'debt-settlement', typeof getRepaymentReference> {
  return operationQuery('debt-settlement', getRepaymentReference, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `recordRepayment`: Record a repayment made by bank transfer.
 *
 * `POST /platformApi/settlement/repayment`
 */
export function recordRepaymentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'debt-settlement', typeof recordRepayment> {
  return operationMutation('debt-settlement', recordRepayment, { goji, options });
}

/**
 * The mutation of `createInvestorRepayment`: Repay investors.
 *
 * `POST /platformApi/settlement/investor-repayment`
 */
export function createInvestorRepaymentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'debt-settlement', typeof createInvestorRepayment> {
  return operationMutation('debt-settlement', createInvestorRepayment, { goji, options });
}

/** The key of the queries of `listInvestorRepayments`. */
export function listInvestorRepaymentsKey(): KeyOf<'debt-settlement', typeof listInvestorRepayments> {
  return operationKey('debt-settlement', 'listInvestorRepayments');
}

/**
 * The query of `listInvestorRepayments`: List the latest batches of repayments.
 *
 * `GET /investor-repayment`
 */
export function listInvestorRepaymentsQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'debt-settlement', typeof listInvestorRepayments> {
  return operationQuery('debt-settlement', listInvestorRepayments, { goji, args: args ?? {}, options });
}

/** The key of the queries of `getInvestorRepayment`: of all, or of those whose arguments include these. */
export function getInvestorRepaymentKey(
  args?: PartialArguments<GetInvestorRepaymentArguments>,
): KeyOf<'debt-settlement', typeof getInvestorRepayment> {
  return operationKey('debt-settlement', 'getInvestorRepayment', args);
}

/**
 * The query of `getInvestorRepayment`: Get a batch of repayments.
 *
 * `GET /investor-repayment/{repaymentBatchReference}`
 */
export function getInvestorRepaymentQuery(
  goji: Goji,
  args: GetInvestorRepaymentArguments,
  options?: QueryCallOptions,
): QueryOf<'debt-settlement', typeof getInvestorRepayment> {
  return operationQuery('debt-settlement', getInvestorRepayment, { goji, args, options });
}

/** The key of the queries of `getInvestment`: of all, or of those whose arguments include these. */
export function getInvestmentKey(
  args?: PartialArguments<GetInvestmentArguments>,
): KeyOf<'debt-settlement', typeof getInvestment> {
  return operationKey('debt-settlement', 'getInvestment', args);
}

/**
 * The query of `getInvestment`: Get an investment with its repayments.
 *
 * `GET /investment/{clientInvestmentId}`
 */
export function getInvestmentQuery(
  goji: Goji,
  args: GetInvestmentArguments,
  options?: QueryCallOptions,
): QueryOf<'debt-settlement', typeof getInvestment> {
  return operationQuery('debt-settlement', getInvestment, { goji, args, options });
}

/**
 * The key of the queries of `listSettlementInvestments`: of all, or of those whose arguments include these.
 */
export function listSettlementInvestmentsKey(
  args?: PartialArguments<ListSettlementInvestmentsArguments>,
): KeyOf<'debt-settlement', typeof listSettlementInvestments> {
  return operationKey('debt-settlement', 'listSettlementInvestments', args);
}

/**
 * The query of `listSettlementInvestments`: List an account's settled investments.
 *
 * `GET /platformApi/settlement/investors/{clientId}/accounts/{accountType}/investments`
 */
export function listSettlementInvestmentsQuery(
  goji: Goji,
  args: ListSettlementInvestmentsArguments,
  options?: QueryCallOptions,
): QueryOf<'debt-settlement', typeof listSettlementInvestments> {
  return operationQuery('debt-settlement', listSettlementInvestments, { goji, args, options });
}
