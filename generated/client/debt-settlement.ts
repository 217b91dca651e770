// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AcceptedRepayments,
  AccountType,
  ClientInvestmentId,
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
  SettlementDestinationId,
  SettlementProduct,
  SettlementProductId,
  SettlementProductUpdate,
  SettlementProducts,
  Tranche,
} from '../schemas.js';
import type { Goji } from './goji.js';
import type { Call } from './runtime/call.js';
import { defineOperation } from './runtime/define-operation.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** The type of `listSettlementProducts`: what it takes, gives and rejects with. */
export interface ListSettlementProductsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: SettlementProducts }, ListSettlementProductsOperation>;
}

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
export const listSettlementProducts: ListSettlementProductsOperation = /* @__PURE__ */ defineOperation(
  'listSettlementProducts', 'GET', '/platformApi/settlement/product',
);

/** What `createSettlementProduct` takes. */
export interface CreateSettlementProductArguments {
  readonly body: SettlementProduct;
}

/** The type of `createSettlementProduct`: what it takes, gives and rejects with. */
export interface CreateSettlementProductOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateSettlementProductArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: SettlementProduct }, CreateSettlementProductOperation>;
}

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
export const createSettlementProduct: CreateSettlementProductOperation = /* @__PURE__ */ defineOperation(
  'createSettlementProduct', 'POST', '/platformApi/settlement/product',
);

/** What `updateSettlementProduct` takes. */
export interface UpdateSettlementProductArguments {
  readonly path: {
    /**
     * The id under which the product was registered.
     *
     * @example ORCHARD-LANE
     */
    readonly productId: SettlementProductId;
  };
  readonly body: SettlementProductUpdate;
}

/** The type of `updateSettlementProduct`: what it takes, gives and rejects with. */
export interface UpdateSettlementProductOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateSettlementProductArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: SettlementProduct }, UpdateSettlementProductOperation>;
}

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
export const updateSettlementProduct: UpdateSettlementProductOperation = /* @__PURE__ */ defineOperation(
  'updateSettlementProduct', 'PUT', '/platformApi/settlement/product/{productId}',
);

/** The type of `listSettlementDestinations`: what it takes, gives and rejects with. */
export interface ListSettlementDestinationsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly SettlementDestination[] }, ListSettlementDestinationsOperation>;
}

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
export const listSettlementDestinations: ListSettlementDestinationsOperation =
  /* @__PURE__ */ defineOperation(
    'listSettlementDestinations', 'GET', '/platformApi/settlement/payment-destination',
  );

/** What `createSettlementDestination` takes. */
export interface CreateSettlementDestinationArguments {
  readonly body: SettlementDestinationDetails;
}

/** The type of `createSettlementDestination`: what it takes, gives and rejects with. */
export interface CreateSettlementDestinationOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateSettlementDestinationArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: SettlementDestination }, CreateSettlementDestinationOperation>;
}

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
export const createSettlementDestination: CreateSettlementDestinationOperation =
  /* @__PURE__ */ defineOperation(
    'createSettlementDestination', 'POST', '/platformApi/settlement/payment-destination',
  );

/** What `updateSettlementDestination` takes. */
export interface UpdateSettlementDestinationArguments {
  readonly path: {
    /**
     * The id that the platform gave the payment destination.
     *
     * @example 4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64
     */
    readonly id: SettlementDestinationId;
  };
  readonly body: SettlementDestinationDetails;
}

/** The type of `updateSettlementDestination`: what it takes, gives and rejects with. */
export interface UpdateSettlementDestinationOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateSettlementDestinationArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: SettlementDestination }, UpdateSettlementDestinationOperation>;
}

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
export const updateSettlementDestination: UpdateSettlementDestinationOperation =
  /* @__PURE__ */ defineOperation(
    'updateSettlementDestination', 'PUT', '/platformApi/settlement/payment-destination/{id}',
  );

/** What `settleTranche` takes. */
export interface SettleTrancheArguments {
  readonly body: NewTranche;
}

/** The type of `settleTranche`: what it takes, gives and rejects with. */
export interface SettleTrancheOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: SettleTrancheArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Tranche }, SettleTrancheOperation>;
}

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
export const settleTranche: SettleTrancheOperation = /* @__PURE__ */ defineOperation(
  'settleTranche', 'POST', '/platformApi/settlement/tranche',
);

/** What `settleSecondaryMarket` takes. */
export interface SettleSecondaryMarketArguments {
  readonly body: NewSecondaryMarketTrade;
}

/** The type of `settleSecondaryMarket`: what it takes, gives and rejects with. */
export interface SettleSecondaryMarketOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: SettleSecondaryMarketArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: RepaymentBatchReference }, SettleSecondaryMarketOperation>;
}

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
export const settleSecondaryMarket: SettleSecondaryMarketOperation = /* @__PURE__ */ defineOperation(
  'settleSecondaryMarket', 'POST', '/platformApi/settlement/secondary-market',
);

/** The type of `getRepaymentReference`: what it takes, gives and rejects with. */
export interface GetRepaymentReferenceOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: RepaymentReference }, GetRepaymentReferenceOperation>;
}

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
export const getRepaymentReference: GetRepaymentReferenceOperation = /* @__PURE__ */ defineOperation(
  'getRepaymentReference', 'GET', '/platformApi/settlement/repayment/reference',
);

/** What `recordRepayment` takes. */
export interface RecordRepaymentArguments {
  readonly body: NewRepayment;
}

/** The type of `recordRepayment`: what it takes, gives and rejects with. */
export interface RecordRepaymentOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordRepaymentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, RecordRepaymentOperation>;
}

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
export const recordRepayment: RecordRepaymentOperation = /* @__PURE__ */ defineOperation(
  'recordRepayment', 'POST', '/platformApi/settlement/repayment', { constant: '' },
);

/** What `createInvestorRepayment` takes. */
export interface CreateInvestorRepaymentArguments {
  readonly body: NewInvestorRepayments;
}

/** The type of `createInvestorRepayment`: what it takes, gives and rejects with. */
export interface CreateInvestorRepaymentOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateInvestorRepaymentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: AcceptedRepayments }, CreateInvestorRepaymentOperation>;
}

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
export const createInvestorRepayment: CreateInvestorRepaymentOperation = /* @__PURE__ */ defineOperation(
  'createInvestorRepayment', 'POST', '/platformApi/settlement/investor-repayment',
);

/** The type of `listInvestorRepayments`: what it takes, gives and rejects with. */
export interface ListInvestorRepaymentsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: RepaymentOverviews }, ListInvestorRepaymentsOperation>;
}

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
export const listInvestorRepayments: ListInvestorRepaymentsOperation = /* @__PURE__ */ defineOperation(
  'listInvestorRepayments', 'GET', '/investor-repayment',
);

/** What `getInvestorRepayment` takes. */
export interface GetInvestorRepaymentArguments {
  readonly path: {
    /**
     * The reference that the platform gave the batch of repayments.
     *
     * @example REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e
     */
    readonly repaymentBatchReference: RepaymentBatchReference;
  };
}

/** The type of `getInvestorRepayment`: what it takes, gives and rejects with. */
export interface GetInvestorRepaymentOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetInvestorRepaymentArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: InvestorRepayments }, GetInvestorRepaymentOperation>;
}

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
export const getInvestorRepayment: GetInvestorRepaymentOperation = /* @__PURE__ */ defineOperation(
  'getInvestorRepayment', 'GET', '/investor-repayment/{repaymentBatchReference}',
);

/** What `getInvestment` takes. */
export interface GetInvestmentArguments {
  readonly path: {
    /**
     * The id under which the investment was settled.
     *
     * @example ORCHARD-LANE-1001
     */
    readonly clientInvestmentId: ClientInvestmentId;
  };
}

/** The type of `getInvestment`: what it takes, gives and rejects with. */
export interface GetInvestmentOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetInvestmentArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: DebtInvestment }, GetInvestmentOperation>;
}

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
export const getInvestment: GetInvestmentOperation = /* @__PURE__ */ defineOperation(
  'getInvestment', 'GET', '/investment/{clientInvestmentId}',
);

/** What `listSettlementInvestments` takes. */
export interface ListSettlementInvestmentsArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
    /**
     * The investor's account that the operation works on.
     *
     * @example GOJI_INVESTMENT
     */
    readonly accountType: AccountType;
  };
}

/** The type of `listSettlementInvestments`: what it takes, gives and rejects with. */
export interface ListSettlementInvestmentsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListSettlementInvestmentsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: SettledInvestments }, ListSettlementInvestmentsOperation>;
}

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
export const listSettlementInvestments: ListSettlementInvestmentsOperation = /* @__PURE__ */ defineOperation(
  'listSettlementInvestments', 'GET', '/platformApi/settlement/investors/{clientId}/accounts/{accountType}/investments',
);
