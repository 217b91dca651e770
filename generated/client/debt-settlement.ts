// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AcceptedRepayments,
  DebtInvestment,
  EmptyText,
  InvestorRepayments,
  NewInvestorRepayments,
  NewRepayment,
  NewSecondaryMarketTrade,
  NewTranche,
  RepaymentBatchReference,
  RepaymentOverviews,
  RepaymentReference,
  SettledInvestments,
  SettlementDestination,
  SettlementDestinationDetails,
  SettlementProduct,
  SettlementProductUpdate,
  SettlementProducts,
  Tranche,
  operations,
} from '../types.js';
import type { Goji } from './goji.js';
import { callOperation } from './runtime/call-operation.js';
import type { Call } from './runtime/call.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** `listSettlementProducts` as data. Its type knows the documented error codes. */
export const listSettlementProductsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listSettlementProducts', method: 'GET', path: '/platformApi/settlement/product' };

/**
 * List the investment products.
 *
 * Returns all products that are registered, each with its document and whether an ISA may hold it.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:4932
 */
export function listSettlementProducts(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: SettlementProducts }, typeof listSettlementProductsOperation> {
  return callOperation(goji, listSettlementProductsOperation, args, options);
}

/** What `createSettlementProduct` takes. */
export interface CreateSettlementProductArguments {
  readonly body: SettlementProduct;
}

/** `createSettlementProduct` as data. Its type knows the documented error codes. */
export const createSettlementProductOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createSettlementProduct', method: 'POST', path: '/platformApi/settlement/product' };

/**
 * Register an investment product.
 *
 * Registers a product that investors can invest in. Tranches name it by the id that you choose, and any
 * number of tranches may use it.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:4966
 */
export function createSettlementProduct(
  goji: Goji,
  args: CreateSettlementProductArguments,
  options?: WriteOptions,
): Call<{ readonly 200: SettlementProduct }, typeof createSettlementProductOperation> {
  return callOperation(goji, createSettlementProductOperation, args, options);
}

/** What `updateSettlementProduct` takes. */
export interface UpdateSettlementProductArguments {
  readonly path: operations['updateSettlementProduct']['parameters']['path'];
  readonly body: SettlementProductUpdate;
}

/** `updateSettlementProduct` as data. Its type knows the documented error codes. */
export const updateSettlementProductOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'updateSettlementProduct', method: 'PUT', path: '/platformApi/settlement/product/{productId}' };

/**
 * Update an investment product.
 *
 * Replaces the document of the product and whether an ISA may hold it. The id stays.
 *
 * Takes:
 * - `path.productId`: The id under which the product was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:5006
 */
export function updateSettlementProduct(
  goji: Goji,
  args: UpdateSettlementProductArguments,
  options?: WriteOptions,
): Call<{ readonly 200: SettlementProduct }, typeof updateSettlementProductOperation> {
  return callOperation(goji, updateSettlementProductOperation, args, options);
}

/** `listSettlementDestinations` as data. Its type knows the documented error codes. */
export const listSettlementDestinationsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listSettlementDestinations', method: 'GET', path: '/platformApi/settlement/payment-destination' };

/**
 * List the payment destinations.
 *
 * Returns the ids of the payment destinations of this API. Only deprecated fields name them.
 * `listBankAccounts` lists the bank accounts that `bankAccountId` names.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:5044
 */
export function listSettlementDestinations(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly SettlementDestination[] }, typeof listSettlementDestinationsOperation> {
  return callOperation(goji, listSettlementDestinationsOperation, args, options);
}

/** What `createSettlementDestination` takes. */
export interface CreateSettlementDestinationArguments {
  readonly body: SettlementDestinationDetails;
}

/** `createSettlementDestination` as data. Its type knows the documented error codes. */
export const createSettlementDestinationOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'createSettlementDestination',
  method: 'POST',
  path: '/platformApi/settlement/payment-destination',
};

/**
 * Add a payment destination.
 *
 * Adds a bank account as a payment destination of this API. Only deprecated fields name it. For
 * `bankAccountId`, register the account with `createBankAccount` instead.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:5067
 */
export function createSettlementDestination(
  goji: Goji,
  args: CreateSettlementDestinationArguments,
  options?: WriteOptions,
): Call<{ readonly 200: SettlementDestination }, typeof createSettlementDestinationOperation> {
  return callOperation(goji, createSettlementDestinationOperation, args, options);
}

/** What `updateSettlementDestination` takes. */
export interface UpdateSettlementDestinationArguments {
  readonly path: operations['updateSettlementDestination']['parameters']['path'];
  readonly body: SettlementDestinationDetails;
}

/** `updateSettlementDestination` as data. Its type knows the documented error codes. */
export const updateSettlementDestinationOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'updateSettlementDestination',
  method: 'PUT',
  path: '/platformApi/settlement/payment-destination/{id}',
};

/**
 * Update a payment destination.
 *
 * Replaces the bank account behind a payment destination of this API. The id stays.
 *
 * Takes:
 * - `path.id`: The id that the platform gave the payment destination.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:5115
 */
export function updateSettlementDestination(
  goji: Goji,
  args: UpdateSettlementDestinationArguments,
  options?: WriteOptions,
): Call<{ readonly 200: SettlementDestination }, typeof updateSettlementDestinationOperation> {
  return callOperation(goji, updateSettlementDestinationOperation, args, options);
}

/** What `settleTranche` takes. */
export interface SettleTrancheArguments {
  readonly body: NewTranche;
}

/** `settleTranche` as data. Its type knows the documented error codes. */
export const settleTrancheOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'settleTranche', method: 'POST', path: '/platformApi/settlement/tranche' };

/**
 * Settle a tranche of investments.
 *
 * Records investments in a product and starts the transfer of their funds. The cash leaves the investors'
 * accounts, and the total goes to the bank account that `bankAccountId` names. The product must be registered
 * and the bank account enabled before.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:5153
 */
export function settleTranche(
  goji: Goji,
  args: SettleTrancheArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Tranche }, typeof settleTrancheOperation> {
  return callOperation(goji, settleTrancheOperation, args, options);
}

/** What `settleSecondaryMarket` takes. */
export interface SettleSecondaryMarketArguments {
  readonly body: NewSecondaryMarketTrade;
}

/** `settleSecondaryMarket` as data. Its type knows the documented error codes. */
export const settleSecondaryMarketOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'settleSecondaryMarket', method: 'POST', path: '/platformApi/settlement/secondary-market' };

/**
 * Settle a trade on the secondary market.
 *
 * Records that one investor has sold an investment, or a part of it, to another. If the buyer has enough
 * cash, the price moves to the seller's account, and each fee to the bank account that is named for it.
 *
 * The answer is a JSON string, the `repaymentBatchReference`. The webhooks that follow the money to the
 * seller carry it.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:5231
 */
export function settleSecondaryMarket(
  goji: Goji,
  args: SettleSecondaryMarketArguments,
  options?: WriteOptions,
): Call<{ readonly 200: RepaymentBatchReference }, typeof settleSecondaryMarketOperation> {
  return callOperation(goji, settleSecondaryMarketOperation, args, options);
}

/** `getRepaymentReference` as data. Its type knows the documented error codes. */
export const getRepaymentReferenceOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getRepaymentReference', method: 'GET', path: '/platformApi/settlement/repayment/reference' };

/**
 * Get a reference for a repayment.
 *
 * Makes a reference for one repayment and says which bank account to pay it to. Use it when the funds come by
 * bank transfer. Repayments out of a wallet need no such reference.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:5328
 */
export function getRepaymentReference(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: RepaymentReference }, typeof getRepaymentReferenceOperation> {
  return callOperation(goji, getRepaymentReferenceOperation, args, options);
}

/** What `recordRepayment` takes. */
export interface RecordRepaymentArguments {
  readonly body: NewRepayment;
}

/** `recordRepayment` as data. Its type knows the documented error codes. */
export const recordRepaymentOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'recordRepayment', method: 'POST', path: '/platformApi/settlement/repayment', constant: '' };

/**
 * Record a repayment made by bank transfer.
 *
 * Says how a repayment is divided among the investors. Its funds come by bank transfer under the reference
 * that `getRepaymentReference` returned. Once they have arrived, each investor receives their share, and
 * withheld tax goes back to the investment manager.
 *
 * With wallets, use `createInvestorRepayment` instead.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with `""`
 * as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:5355
 */
export function recordRepayment(
  goji: Goji,
  args: RecordRepaymentArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof recordRepaymentOperation> {
  return callOperation(goji, recordRepaymentOperation, args, options);
}

/** What `createInvestorRepayment` takes. */
export interface CreateInvestorRepaymentArguments {
  readonly body: NewInvestorRepayments;
}

/** `createInvestorRepayment` as data. Its type knows the documented error codes. */
export const createInvestorRepaymentOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createInvestorRepayment', method: 'POST', path: '/platformApi/settlement/investor-repayment' };

/**
 * Repay investors.
 *
 * Pays a batch of repayments to investors. The batch either repays investments out of a wallet or pays
 * interest on uninvested cash, which comes from no wallet. The two cannot be mixed.
 *
 * The answer says that the batch was accepted. The money moves later, and the webhooks report each step.
 * After a timeout or a status of 500 or above, do not take the batch for failed: wait for the webhooks, or
 * send it again under the same `X-CLIENT-REQUEST-ID` within 24 hours.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: cannot process both cash interest and interest repayments in the same call
 * - 400 `INVALID_DATA`: Field 'sourceWalletId' cannot be present when 'investorRepayments[].type' is
 *   'INTEREST_CASH'.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:5411
 */
export function createInvestorRepayment(
  goji: Goji,
  args: CreateInvestorRepaymentArguments,
  options?: WriteOptions,
): Call<{ readonly 200: AcceptedRepayments }, typeof createInvestorRepaymentOperation> {
  return callOperation(goji, createInvestorRepaymentOperation, args, options);
}

/** `listInvestorRepayments` as data. Its type knows the documented error codes. */
export const listInvestorRepaymentsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listInvestorRepayments', method: 'GET', path: '/investor-repayment' };

/**
 * List the latest batches of repayments.
 *
 * Returns an overview of each of the last 20 batches of repayments, as an object whose keys are their
 * references.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:5513
 */
export function listInvestorRepayments(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: RepaymentOverviews }, typeof listInvestorRepaymentsOperation> {
  return callOperation(goji, listInvestorRepaymentsOperation, args, options);
}

/** What `getInvestorRepayment` takes. */
export interface GetInvestorRepaymentArguments {
  readonly path: operations['getInvestorRepayment']['parameters']['path'];
}

/** `getInvestorRepayment` as data. Its type knows the documented error codes. */
export const getInvestorRepaymentOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getInvestorRepayment', method: 'GET', path: '/investor-repayment/{repaymentBatchReference}' };

/**
 * Get a batch of repayments.
 *
 * Returns the repayments in the batch, each with its own status.
 *
 * Takes:
 * - `path.repaymentBatchReference`: The reference that the platform gave the batch of repayments.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:5565
 */
export function getInvestorRepayment(
  goji: Goji,
  args: GetInvestorRepaymentArguments,
  options?: CallOptions,
): Call<{ readonly 200: InvestorRepayments }, typeof getInvestorRepaymentOperation> {
  return callOperation(goji, getInvestorRepaymentOperation, args, options);
}

/** What `getInvestment` takes. */
export interface GetInvestmentArguments {
  readonly path: operations['getInvestment']['parameters']['path'];
}

/** `getInvestment` as data. Its type knows the documented error codes. */
export const getInvestmentOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getInvestment', method: 'GET', path: '/investment/{clientInvestmentId}' };

/**
 * Get an investment with its repayments.
 *
 * Returns the amount that was invested and all repayments of the investment, those still on their way
 * included.
 *
 * Takes:
 * - `path.clientInvestmentId`: The id under which the investment was settled.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:5645
 */
export function getInvestment(
  goji: Goji,
  args: GetInvestmentArguments,
  options?: CallOptions,
): Call<{ readonly 200: DebtInvestment }, typeof getInvestmentOperation> {
  return callOperation(goji, getInvestmentOperation, args, options);
}

/** What `listSettlementInvestments` takes. */
export interface ListSettlementInvestmentsArguments {
  readonly path: operations['listSettlementInvestments']['parameters']['path'];
}

/** `listSettlementInvestments` as data. Its type knows the documented error codes. */
export const listSettlementInvestmentsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'listSettlementInvestments',
  method: 'GET',
  path: '/platformApi/settlement/investors/{clientId}/accounts/{accountType}/investments',
};

/**
 * List an account's settled investments.
 *
 * Returns the investments that were settled for one of the investor's accounts.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 * - `path.accountType`: The investor's account that the operation works on.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:5709
 */
export function listSettlementInvestments(
  goji: Goji,
  args: ListSettlementInvestmentsArguments,
  options?: CallOptions,
): Call<{ readonly 200: SettledInvestments }, typeof listSettlementInvestmentsOperation> {
  return callOperation(goji, listSettlementInvestmentsOperation, args, options);
}
