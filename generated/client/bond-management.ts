// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AccountType,
  BondInvestments,
  BondProducts,
  CreatedBondInvestment,
  CreatedBondProduct,
  EmptyText,
  InvestmentCycle,
  NewBondInvestment,
  NewBondProduct,
  NewInvestmentCycle,
  NewRepaymentsAccrual,
} from '../schemas.js';
import type { Goji } from './goji.js';
import type { Call } from './runtime/call.js';
import { defineOperation } from './runtime/define-operation.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** What `createBondProduct` takes. */
export interface CreateBondProductArguments {
  readonly body: NewBondProduct;
}

/** The type of `createBondProduct`: what it takes, gives and rejects with. */
export interface CreateBondProductOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateBondProductArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: CreatedBondProduct }, CreateBondProductOperation>;
}

/**
 * Create a bond product.
 *
 * Offers a bond to investors on one or more sets of conditions. Each runs either for a number of months or to
 * a certain day.
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
 * Reference: 001_e31843da268b6018.txt:6809
 */
export const createBondProduct: CreateBondProductOperation = /* @__PURE__ */ defineOperation(
  'createBondProduct', 'POST', '/platformApi/bondManagement/product',
);

/** The type of `listBondProducts`: what it takes, gives and rejects with. */
export interface ListBondProductsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: BondProducts }, ListBondProductsOperation>;
}

/**
 * List the bond products on offer.
 *
 * Returns the products that investors can invest in, each with the conditions on offer.
 * `createBondInvestment` names the conditions by their id.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:6903
 */
export const listBondProducts: ListBondProductsOperation = /* @__PURE__ */ defineOperation(
  'listBondProducts', 'GET', '/platformApi/investments/products',
);

/** What `listBondInvestments` takes. */
export interface ListBondInvestmentsArguments {
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

/** The type of `listBondInvestments`: what it takes, gives and rejects with. */
export interface ListBondInvestmentsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListBondInvestmentsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: BondInvestments }, ListBondInvestmentsOperation>;
}

/**
 * List an account's bond investments.
 *
 * Returns the investments of one of the investor's accounts in bonds, each with its gain so far.
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
 * Reference: 001_e31843da268b6018.txt:7118
 */
export const listBondInvestments: ListBondInvestmentsOperation = /* @__PURE__ */ defineOperation(
  'listBondInvestments', 'GET', '/platformApi/investors/{clientId}/accounts/{accountType}/investments',
);

/** What `createBondInvestment` takes. */
export interface CreateBondInvestmentArguments {
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
  readonly body: NewBondInvestment;
}

/** The type of `createBondInvestment`: what it takes, gives and rejects with. */
export interface CreateBondInvestmentOperation extends Operation<'POST', {
  readonly 400:
    | 'INVALID_DATA'
    | 'ACCOUNT_REQUIRED'
    | 'PRODUCT_TERM_ID_REQUIRED'
    | 'PRODUCT_TERM_INVALID'
    | 'INVALID_AMOUNT'
    | 'INSUFFICIENT_BALANCE';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateBondInvestmentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: CreatedBondInvestment }, CreateBondInvestmentOperation>;
}

/**
 * Invest in a bond product.
 *
 * Invests cash of one of the investor's accounts in a bond product. The investment waits as `PENDING` until
 * the next investment cycle of the product, when the funds go to the investment manager and the investor gets
 * a bond certificate.
 *
 * The webhook `INVESTMENT_QUEUED` says that the investment waits, `INVESTMENT_FULFILLED` that it has been
 * made.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 * - `path.accountType`: The investor's account that the operation works on.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: Cannot find product term with id=7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620
 * - 400 `ACCOUNT_REQUIRED`: Invested account must be specified
 * - 400 `PRODUCT_TERM_ID_REQUIRED`: The investment product term must be provided
 * - 400 `PRODUCT_TERM_INVALID`: The investment product term is not available
 * - 400 `INVALID_AMOUNT`: The specified amount is too big for the selected product
 * - 400 `INSUFFICIENT_BALANCE`: Insufficient funds available to invest
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:7076
 */
export const createBondInvestment: CreateBondInvestmentOperation = /* @__PURE__ */ defineOperation(
  'createBondInvestment', 'POST', '/platformApi/investors/{clientId}/accounts/{accountType}/investments',
);

/** What `runInvestmentCycle` takes. */
export interface RunInvestmentCycleArguments {
  readonly body: NewInvestmentCycle;
}

/** The type of `runInvestmentCycle`: what it takes, gives and rejects with. */
export interface RunInvestmentCycleOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RunInvestmentCycleArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: InvestmentCycle }, RunInvestmentCycleOperation>;
}

/**
 * Run an investment cycle.
 *
 * Acts as if an investment cycle had come: the funds of waiting investments are invested in bonds and sent to
 * the investment manager. It works in the sandbox only. Send `{}` to run the cycle without a minimum.
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
 * Reference: 001_e31843da268b6018.txt:7194
 */
export const runInvestmentCycle: RunInvestmentCycleOperation = /* @__PURE__ */ defineOperation(
  'runInvestmentCycle', 'POST', '/platformApi/test/bondManagement/investmentCycle',
);

/** The type of `getCurrentInvestmentCycle`: what it takes, gives and rejects with. */
export interface GetCurrentInvestmentCycleOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: InvestmentCycle }, GetCurrentInvestmentCycleOperation>;
}

/**
 * Get the current bonds.
 *
 * Returns the current bonds, each with the money in it and its next repayment.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:7290
 */
export const getCurrentInvestmentCycle: GetCurrentInvestmentCycleOperation = /* @__PURE__ */ defineOperation(
  'getCurrentInvestmentCycle', 'GET', '/platformApi/bondManagement/current',
);

/** What `runRepaymentsAccrual` takes. */
export interface RunRepaymentsAccrualArguments {
  readonly body: NewRepaymentsAccrual;
}

/** The type of `runRepaymentsAccrual`: what it takes, gives and rejects with. */
export interface RunRepaymentsAccrualOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RunRepaymentsAccrualArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, RunRepaymentsAccrualOperation>;
}

/**
 * Accrue interest on the bonds.
 *
 * Acts as if interest had accrued on the bonds up to a day. It works in the sandbox only. Send `{}` to leave
 * the day to the platform.
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
 * Reference: 001_e31843da268b6018.txt:7374
 */
export const runRepaymentsAccrual: RunRepaymentsAccrualOperation = /* @__PURE__ */ defineOperation(
  'runRepaymentsAccrual', 'POST', '/platformApi/test/bondManagement/investmentCycle/repaymentsAccrual', {
    constant: '',
  },
);
