// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  Allocation,
  AssetBalance,
  Dividend,
  HoldingsReport,
  Instrument,
  NewAllocation,
  NewDividend,
  NewHoldingsReport,
  NewInstrument,
  NewTrade,
  Trade,
  operations,
} from '../types.js';
import type { Goji } from './goji.js';
import { callOperation } from './runtime/call-operation.js';
import type { Call } from './runtime/call.js';
import type { CallOptions, Operation, WriteOptions } from './runtime/operation.js';

/** What `createInstrument` takes. */
export interface CreateInstrumentArguments {
  readonly body: NewInstrument;
}

/** `createInstrument` as data. Its type knows the documented error codes. */
export const createInstrumentOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createInstrument', method: 'POST', path: '/instruments', successes: [201] };

/**
 * Register an instrument.
 *
 * Registers an instrument and the fees that trades in it can charge. From then on the other operations of
 * this API know the instrument by its symbol.
 *
 * Register the bank accounts that it names as payment destinations first (`createBankAccount`), and the
 * company that owns it (`registerCompany`). The company must be `REGISTERED`.
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
 * Reference: 001_e31843da268b6018.txt:5824
 */
export function createInstrument(
  goji: Goji,
  args: CreateInstrumentArguments,
  options?: WriteOptions,
): Call<{ readonly 201: Instrument }, typeof createInstrumentOperation> {
  return callOperation(goji, createInstrumentOperation, args, options);
}

/** What `getInstrument` takes. */
export interface GetInstrumentArguments {
  readonly path: operations['getInstrument']['parameters']['path'];
}

/** `getInstrument` as data. Its type knows the documented error codes. */
export const getInstrumentOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getInstrument', method: 'GET', path: '/instruments/{instrumentSymbol}' };

/**
 * Get an instrument.
 *
 * Returns the details with which the instrument was registered.
 *
 * Takes:
 * - `path.instrumentSymbol`: The symbol under which the instrument was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:5890
 */
export function getInstrument(
  goji: Goji,
  args: GetInstrumentArguments,
  options?: CallOptions,
): Call<{ readonly 200: Instrument }, typeof getInstrumentOperation> {
  return callOperation(goji, getInstrumentOperation, args, options);
}

/** What `createAllocation` takes. */
export interface CreateAllocationArguments {
  readonly body: NewAllocation;
}

/** `createAllocation` as data. Its type knows the documented error codes. */
export const createAllocationOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createAllocation', method: 'POST', path: '/allocations', successes: [201] };

/**
 * Allocate shares.
 *
 * Allocates shares of an instrument. Shares that are newly issued go to the nominee company. Shares that were
 * sold before the platform took over their custody go to the investor who bought them.
 *
 * An allocation to the nominee company stays `PENDING` until Goji has completed the paperwork that the client
 * asset rules ask for (CASS 6). Goji then sends an e-mail, and the webhook `NOMINEE_ALLOCATION_STATUS_UPDATE`
 * reports the status `ALLOCATED`: the shares can be traded. In the sandbox, `approveAllocation` and
 * `rejectAllocation` end the wait.
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
 * Reference: 001_e31843da268b6018.txt:5976
 */
export function createAllocation(
  goji: Goji,
  args: CreateAllocationArguments,
  options?: WriteOptions,
): Call<{ readonly 201: Allocation }, typeof createAllocationOperation> {
  return callOperation(goji, createAllocationOperation, args, options);
}

/** What `getAllocation` takes. */
export interface GetAllocationArguments {
  readonly path: operations['getAllocation']['parameters']['path'];
}

/** `getAllocation` as data. Its type knows the documented error codes. */
export const getAllocationOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getAllocation', method: 'GET', path: '/allocations/{id}' };

/**
 * Get an allocation.
 *
 * Returns the allocation with its status.
 *
 * Takes:
 * - `path.id`: The id under which the allocation was created.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:6034
 */
export function getAllocation(
  goji: Goji,
  args: GetAllocationArguments,
  options?: CallOptions,
): Call<{ readonly 200: Allocation }, typeof getAllocationOperation> {
  return callOperation(goji, getAllocationOperation, args, options);
}

/** What `approveAllocation` takes. */
export interface ApproveAllocationArguments {
  readonly path: operations['approveAllocation']['parameters']['path'];
}

/** `approveAllocation` as data. Its type knows the documented error codes. */
export const approveAllocationOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'approveAllocation',
  method: 'PUT',
  path: '/allocations/test/{id}/approve',
  answer: 'none',
  successes: [202],
};

/**
 * Simulate the approval of an allocation.
 *
 * Acts as if Goji had approved a pending allocation to the nominee company. Once the webhook
 * `NOMINEE_ALLOCATION_STATUS_UPDATE` has arrived, the allocation is `ALLOCATED` and the nominee company has
 * the shares. It works in the test environments only.
 *
 * Only the sandbox has this operation.
 *
 * Takes:
 * - `path.id`: The id under which the allocation was created.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves as it did
 * the first time.
 *
 * Reference: 001_e31843da268b6018.txt:6075
 */
export function approveAllocation(
  goji: Goji,
  args: ApproveAllocationArguments,
  options?: WriteOptions,
): Call<{ readonly 202: undefined }, typeof approveAllocationOperation> {
  return callOperation(goji, approveAllocationOperation, args, options);
}

/** What `rejectAllocation` takes. */
export interface RejectAllocationArguments {
  readonly path: operations['rejectAllocation']['parameters']['path'];
}

/** `rejectAllocation` as data. Its type knows the documented error codes. */
export const rejectAllocationOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'rejectAllocation',
  method: 'PUT',
  path: '/allocations/test/{id}/reject',
  answer: 'none',
  successes: [202],
};

/**
 * Simulate the rejection of an allocation.
 *
 * Acts as if Goji had rejected a pending allocation to the nominee company. The allocation becomes
 * `CANCELLED`, which the webhook `NOMINEE_ALLOCATION_STATUS_UPDATE` reports. It works in the test
 * environments only.
 *
 * Only the sandbox has this operation.
 *
 * Takes:
 * - `path.id`: The id under which the allocation was created.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves as it did
 * the first time.
 *
 * Reference: 001_e31843da268b6018.txt:6109
 */
export function rejectAllocation(
  goji: Goji,
  args: RejectAllocationArguments,
  options?: WriteOptions,
): Call<{ readonly 202: undefined }, typeof rejectAllocationOperation> {
  return callOperation(goji, rejectAllocationOperation, args, options);
}

/** What `createTrade` takes. */
export interface CreateTradeArguments {
  readonly body: NewTrade;
}

/** `createTrade` as data. Its type knows the documented error codes. */
export const createTradeOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createTrade', method: 'POST', path: '/trades', successes: [201] };

/**
 * Report a trade to be settled.
 *
 * Hands in a trade that was made on your platform, so that shares and money change hands. The trade is
 * between the nominee company and an investor, or between two investors. Its instrument must be registered,
 * and so must the types of the fees that it charges.
 *
 * The webhook `TRADE_SETTLEMENT` reports how the settlement ended.
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
 * Reference: 001_e31843da268b6018.txt:6193
 */
export function createTrade(
  goji: Goji,
  args: CreateTradeArguments,
  options?: WriteOptions,
): Call<{ readonly 201: Trade }, typeof createTradeOperation> {
  return callOperation(goji, createTradeOperation, args, options);
}

/** What `getTrade` takes. */
export interface GetTradeArguments {
  readonly path: operations['getTrade']['parameters']['path'];
}

/** `getTrade` as data. Its type knows the documented error codes. */
export const getTradeOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getTrade', method: 'GET', path: '/trades/{id}' };

/**
 * Get a trade.
 *
 * Returns the trade with the status of its settlement.
 *
 * Takes:
 * - `path.id`: The id under which the trade was reported.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:6262
 */
export function getTrade(
  goji: Goji,
  args: GetTradeArguments,
  options?: CallOptions,
): Call<{ readonly 200: Trade }, typeof getTradeOperation> {
  return callOperation(goji, getTradeOperation, args, options);
}

/** What `createDividend` takes. */
export interface CreateDividendArguments {
  readonly body: NewDividend;
}

/** `createDividend` as data. Its type knows the documented error codes. */
export const createDividendOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createDividend', method: 'POST', path: '/corporate-actions/dividends', successes: [201] };

/**
 * Pay a dividend.
 *
 * Instructs the platform to pay a dividend to the shareholders of a registered instrument. The answer says
 * where to send the total and under which reference. Nothing is paid out before that money has arrived.
 *
 * The webhook `DIVIDEND_UPDATE` reports when the money is being distributed and when that is complete.
 * `getDividend` has the status of each payment.
 *
 * The reference calls this operation a draft: its shape may change.
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
 * Reference: 001_e31843da268b6018.txt:6378
 */
export function createDividend(
  goji: Goji,
  args: CreateDividendArguments,
  options?: WriteOptions,
): Call<{ readonly 201: Dividend }, typeof createDividendOperation> {
  return callOperation(goji, createDividendOperation, args, options);
}

/** What `getDividend` takes. */
export interface GetDividendArguments {
  readonly path: operations['getDividend']['parameters']['path'];
}

/** `getDividend` as data. Its type knows the documented error codes. */
export const getDividendOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getDividend', method: 'GET', path: '/corporate-actions/dividends/{id}' };

/**
 * Get a dividend.
 *
 * Returns the dividend with its own status and the status of each payment.
 *
 * The reference calls this operation a draft: its shape may change.
 *
 * Takes:
 * - `path.id`: The id under which the dividend was created.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:6472
 */
export function getDividend(
  goji: Goji,
  args: GetDividendArguments,
  options?: CallOptions,
): Call<{ readonly 200: Dividend }, typeof getDividendOperation> {
  return callOperation(goji, getDividendOperation, args, options);
}

/** What `createHoldingsReport` takes. */
export interface CreateHoldingsReportArguments {
  readonly body: NewHoldingsReport;
}

/** `createHoldingsReport` as data. Its type knows the documented error codes. */
export const createHoldingsReportOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createHoldingsReport', method: 'POST', path: '/instruments/reporting', successes: [201] };

/**
 * Report who holds an instrument.
 *
 * Tells the platform what your records say about who holds the shares of one instrument. The platform
 * reconciles its own records with it.
 *
 * A snapshot of all holdings takes one call for each instrument, all with the same `reportId`. Report an
 * instrument without shareholders too, with an empty list.
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
 * Reference: 001_e31843da268b6018.txt:6576
 */
export function createHoldingsReport(
  goji: Goji,
  args: CreateHoldingsReportArguments,
  options?: WriteOptions,
): Call<{ readonly 201: HoldingsReport }, typeof createHoldingsReportOperation> {
  return callOperation(goji, createHoldingsReportOperation, args, options);
}

/** What `getHoldingsReport` takes. */
export interface GetHoldingsReportArguments {
  readonly path: operations['getHoldingsReport']['parameters']['path'];
}

/** `getHoldingsReport` as data. Its type knows the documented error codes. */
export const getHoldingsReportOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getHoldingsReport', method: 'GET', path: '/instruments/reporting/{reportId}/{instrumentSymbol}' };

/**
 * Get a holdings report.
 *
 * Returns what a snapshot says about who holds the shares of one instrument.
 *
 * Takes:
 * - `path.reportId`: The id of the snapshot that the report belongs to.
 * - `path.instrumentSymbol`: The symbol under which the instrument was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:6645
 */
export function getHoldingsReport(
  goji: Goji,
  args: GetHoldingsReportArguments,
  options?: CallOptions,
): Call<{ readonly 200: HoldingsReport }, typeof getHoldingsReportOperation> {
  return callOperation(goji, getHoldingsReportOperation, args, options);
}

/** What `listInvestorAssets` takes. */
export interface ListInvestorAssetsArguments {
  readonly path: operations['listInvestorAssets']['parameters']['path'];
}

/** `listInvestorAssets` as data. Its type knows the documented error codes. */
export const listInvestorAssetsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listInvestorAssets', method: 'GET', path: '/investors/{clientId}/assets' };

/**
 * List an investor's assets.
 *
 * Returns the shares that an investor holds. Those that are settled are listed under `EQUITY`, those that are
 * still being settled under `RESERVED`.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:6709
 */
export function listInvestorAssets(
  goji: Goji,
  args: ListInvestorAssetsArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly AssetBalance[] }, typeof listInvestorAssetsOperation> {
  return callOperation(goji, listInvestorAssetsOperation, args, options);
}
