// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
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
  operations,
} from '../types.js';
import type { Goji } from './goji.js';
import { callOperation } from './runtime/call-operation.js';
import type { Call } from './runtime/call.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** What `createBondProduct` takes. */
export interface CreateBondProductArguments {
  readonly body: NewBondProduct;
}

/** `createBondProduct` as data. Its type knows the documented error codes. */
export const createBondProductOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createBondProduct', method: 'POST', path: '/platformApi/bondManagement/product' };

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
export function createBondProduct(
  goji: Goji,
  args: CreateBondProductArguments,
  options?: WriteOptions,
): Call<{ readonly 200: CreatedBondProduct }, typeof createBondProductOperation> {
  return callOperation(goji, createBondProductOperation, args, options);
}

/** `listBondProducts` as data. Its type knows the documented error codes. */
export const listBondProductsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listBondProducts', method: 'GET', path: '/platformApi/investments/products' };

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
export function listBondProducts(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: BondProducts }, typeof listBondProductsOperation> {
  return callOperation(goji, listBondProductsOperation, args, options);
}

/** What `listBondInvestments` takes. */
export interface ListBondInvestmentsArguments {
  readonly path: operations['listBondInvestments']['parameters']['path'];
}

/** `listBondInvestments` as data. Its type knows the documented error codes. */
export const listBondInvestmentsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'listBondInvestments',
  method: 'GET',
  path: '/platformApi/investors/{clientId}/accounts/{accountType}/investments',
};

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
export function listBondInvestments(
  goji: Goji,
  args: ListBondInvestmentsArguments,
  options?: CallOptions,
): Call<{ readonly 200: BondInvestments }, typeof listBondInvestmentsOperation> {
  return callOperation(goji, listBondInvestmentsOperation, args, options);
}

/** What `createBondInvestment` takes. */
export interface CreateBondInvestmentArguments {
  readonly path: operations['createBondInvestment']['parameters']['path'];
  readonly body: NewBondInvestment;
}

/** `createBondInvestment` as data. Its type knows the documented error codes. */
export const createBondInvestmentOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA' | 'ACCOUNT_REQUIRED' | 'PRODUCT_TERM_ID_REQUIRED' | 'PRODUCT_TERM_INVALID' | 'INVALID_AMOUNT' | 'INSUFFICIENT_BALANCE';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'createBondInvestment',
  method: 'POST',
  path: '/platformApi/investors/{clientId}/accounts/{accountType}/investments',
};

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
export function createBondInvestment(
  goji: Goji,
  args: CreateBondInvestmentArguments,
  options?: WriteOptions,
): Call<{ readonly 200: CreatedBondInvestment }, typeof createBondInvestmentOperation> {
  return callOperation(goji, createBondInvestmentOperation, args, options);
}

/** What `runInvestmentCycle` takes. */
export interface RunInvestmentCycleArguments {
  readonly body: NewInvestmentCycle;
}

/** `runInvestmentCycle` as data. Its type knows the documented error codes. */
export const runInvestmentCycleOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'runInvestmentCycle', method: 'POST', path: '/platformApi/test/bondManagement/investmentCycle' };

/**
 * Run an investment cycle.
 *
 * Acts as if an investment cycle had come: the funds of waiting investments are invested in bonds and sent to
 * the investment manager. It works in the sandbox only. Send `{}` to run the cycle without a minimum.
 *
 * Only the sandbox has this operation.
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
export function runInvestmentCycle(
  goji: Goji,
  args: RunInvestmentCycleArguments,
  options?: WriteOptions,
): Call<{ readonly 200: InvestmentCycle }, typeof runInvestmentCycleOperation> {
  return callOperation(goji, runInvestmentCycleOperation, args, options);
}

/** `getCurrentInvestmentCycle` as data. Its type knows the documented error codes. */
export const getCurrentInvestmentCycleOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getCurrentInvestmentCycle', method: 'GET', path: '/platformApi/bondManagement/current' };

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
export function getCurrentInvestmentCycle(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: InvestmentCycle }, typeof getCurrentInvestmentCycleOperation> {
  return callOperation(goji, getCurrentInvestmentCycleOperation, args, options);
}

/** What `runRepaymentsAccrual` takes. */
export interface RunRepaymentsAccrualArguments {
  readonly body: NewRepaymentsAccrual;
}

/** `runRepaymentsAccrual` as data. Its type knows the documented error codes. */
export const runRepaymentsAccrualOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'runRepaymentsAccrual',
  method: 'POST',
  path: '/platformApi/test/bondManagement/investmentCycle/repaymentsAccrual',
  constant: '',
};

/**
 * Accrue interest on the bonds.
 *
 * Acts as if interest had accrued on the bonds up to a day. It works in the sandbox only. Send `{}` to leave
 * the day to the platform.
 *
 * Only the sandbox has this operation.
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
export function runRepaymentsAccrual(
  goji: Goji,
  args: RunRepaymentsAccrualArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof runRepaymentsAccrualOperation> {
  return callOperation(goji, runRepaymentsAccrualOperation, args, options);
}
