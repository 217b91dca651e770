// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  Allocation,
  AllocationId,
  AssetBalance,
  Dividend,
  DividendId,
  HoldingsReport,
  HoldingsReportId,
  Instrument,
  InstrumentSymbol,
  NewAllocation,
  NewDividend,
  NewHoldingsReport,
  NewInstrument,
  NewTrade,
  Trade,
  TradeId,
} from '../schemas.js';
import type { Goji } from './goji.js';
import type { Call } from './runtime/call.js';
import { defineOperation } from './runtime/define-operation.js';
import type { CallOptions, Operation, WriteOptions } from './runtime/operation.js';

/** What `createInstrument` takes. */
export interface CreateInstrumentArguments {
  readonly body: NewInstrument;
}

/** The type of `createInstrument`: what it takes, gives and rejects with. */
export interface CreateInstrumentOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateInstrumentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 201: Instrument }, CreateInstrumentOperation>;
}

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
export const createInstrument: CreateInstrumentOperation = /* @__PURE__ */ defineOperation(
  'createInstrument', 'POST', '/instruments', { successes: [201] },
);

/** What `getInstrument` takes. */
export interface GetInstrumentArguments {
  readonly path: {
    /**
     * The symbol under which the instrument was registered.
     *
     * @example ORCHARD-LANE-1
     */
    readonly instrumentSymbol: InstrumentSymbol;
  };
}

/** The type of `getInstrument`: what it takes, gives and rejects with. */
export interface GetInstrumentOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetInstrumentArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: Instrument }, GetInstrumentOperation>;
}

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
export const getInstrument: GetInstrumentOperation = /* @__PURE__ */ defineOperation(
  'getInstrument', 'GET', '/instruments/{instrumentSymbol}',
);

/** What `createAllocation` takes. */
export interface CreateAllocationArguments {
  readonly body: NewAllocation;
}

/** The type of `createAllocation`: what it takes, gives and rejects with. */
export interface CreateAllocationOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateAllocationArguments,
    options?: WriteOptions,
  ): Call<{ readonly 201: Allocation }, CreateAllocationOperation>;
}

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
export const createAllocation: CreateAllocationOperation = /* @__PURE__ */ defineOperation(
  'createAllocation', 'POST', '/allocations', { successes: [201] },
);

/** What `getAllocation` takes. */
export interface GetAllocationArguments {
  readonly path: {
    /**
     * The id under which the allocation was created.
     *
     * @example 5dd40510-810e-4a55-a395-04819fd915b9
     */
    readonly id: AllocationId;
  };
}

/** The type of `getAllocation`: what it takes, gives and rejects with. */
export interface GetAllocationOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetAllocationArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: Allocation }, GetAllocationOperation>;
}

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
export const getAllocation: GetAllocationOperation = /* @__PURE__ */ defineOperation(
  'getAllocation', 'GET', '/allocations/{id}',
);

/** What `approveAllocation` takes. */
export interface ApproveAllocationArguments {
  readonly path: {
    /**
     * The id under which the allocation was created.
     *
     * @example 5dd40510-810e-4a55-a395-04819fd915b9
     */
    readonly id: AllocationId;
  };
}

/** The type of `approveAllocation`: what it takes, gives and rejects with. */
export interface ApproveAllocationOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ApproveAllocationArguments,
    options?: WriteOptions,
  ): Call<{ readonly 202: undefined }, ApproveAllocationOperation>;
}

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
export const approveAllocation: ApproveAllocationOperation = /* @__PURE__ */ defineOperation(
  'approveAllocation', 'PUT', '/allocations/test/{id}/approve', { answer: 'none', successes: [202] },
);

/** What `rejectAllocation` takes. */
export interface RejectAllocationArguments {
  readonly path: {
    /**
     * The id under which the allocation was created.
     *
     * @example 5dd40510-810e-4a55-a395-04819fd915b9
     */
    readonly id: AllocationId;
  };
}

/** The type of `rejectAllocation`: what it takes, gives and rejects with. */
export interface RejectAllocationOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RejectAllocationArguments,
    options?: WriteOptions,
  ): Call<{ readonly 202: undefined }, RejectAllocationOperation>;
}

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
export const rejectAllocation: RejectAllocationOperation = /* @__PURE__ */ defineOperation(
  'rejectAllocation', 'PUT', '/allocations/test/{id}/reject', { answer: 'none', successes: [202] },
);

/** What `createTrade` takes. */
export interface CreateTradeArguments {
  readonly body: NewTrade;
}

/** The type of `createTrade`: what it takes, gives and rejects with. */
export interface CreateTradeOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateTradeArguments,
    options?: WriteOptions,
  ): Call<{ readonly 201: Trade }, CreateTradeOperation>;
}

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
export const createTrade: CreateTradeOperation = /* @__PURE__ */ defineOperation(
  'createTrade', 'POST', '/trades', { successes: [201] },
);

/** What `getTrade` takes. */
export interface GetTradeArguments {
  readonly path: {
    /**
     * The id under which the trade was reported.
     *
     * @example cdfb86c8-1085-43ed-9839-f4c8e7267818
     */
    readonly id: TradeId;
  };
}

/** The type of `getTrade`: what it takes, gives and rejects with. */
export interface GetTradeOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetTradeArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: Trade }, GetTradeOperation>;
}

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
export const getTrade: GetTradeOperation = /* @__PURE__ */ defineOperation(
  'getTrade', 'GET', '/trades/{id}',
);

/** What `createDividend` takes. */
export interface CreateDividendArguments {
  readonly body: NewDividend;
}

/** The type of `createDividend`: what it takes, gives and rejects with. */
export interface CreateDividendOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateDividendArguments,
    options?: WriteOptions,
  ): Call<{ readonly 201: Dividend }, CreateDividendOperation>;
}

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
export const createDividend: CreateDividendOperation = /* @__PURE__ */ defineOperation(
  'createDividend', 'POST', '/corporate-actions/dividends', { successes: [201] },
);

/** What `getDividend` takes. */
export interface GetDividendArguments {
  readonly path: {
    /**
     * The id under which the dividend was created.
     *
     * @example 627e27b2-75be-4673-ba5a-7f765a8ace89
     */
    readonly id: DividendId;
  };
}

/** The type of `getDividend`: what it takes, gives and rejects with. */
export interface GetDividendOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetDividendArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: Dividend }, GetDividendOperation>;
}

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
export const getDividend: GetDividendOperation = /* @__PURE__ */ defineOperation(
  'getDividend', 'GET', '/corporate-actions/dividends/{id}',
);

/** What `createHoldingsReport` takes. */
export interface CreateHoldingsReportArguments {
  readonly body: NewHoldingsReport;
}

/** The type of `createHoldingsReport`: what it takes, gives and rejects with. */
export interface CreateHoldingsReportOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateHoldingsReportArguments,
    options?: WriteOptions,
  ): Call<{ readonly 201: HoldingsReport }, CreateHoldingsReportOperation>;
}

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
export const createHoldingsReport: CreateHoldingsReportOperation = /* @__PURE__ */ defineOperation(
  'createHoldingsReport', 'POST', '/instruments/reporting', { successes: [201] },
);

/** What `getHoldingsReport` takes. */
export interface GetHoldingsReportArguments {
  readonly path: {
    /**
     * The id of the snapshot that the report belongs to.
     *
     * @example 68f54225-6760-449d-8f38-a003d1dc535a
     */
    readonly reportId: HoldingsReportId;
    /**
     * The symbol under which the instrument was registered.
     *
     * @example ORCHARD-LANE-1
     */
    readonly instrumentSymbol: InstrumentSymbol;
  };
}

/** The type of `getHoldingsReport`: what it takes, gives and rejects with. */
export interface GetHoldingsReportOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetHoldingsReportArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: HoldingsReport }, GetHoldingsReportOperation>;
}

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
export const getHoldingsReport: GetHoldingsReportOperation = /* @__PURE__ */ defineOperation(
  'getHoldingsReport', 'GET', '/instruments/reporting/{reportId}/{instrumentSymbol}',
);

/** What `listInvestorAssets` takes. */
export interface ListInvestorAssetsArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `listInvestorAssets`: what it takes, gives and rejects with. */
export interface ListInvestorAssetsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListInvestorAssetsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly AssetBalance[] }, ListInvestorAssetsOperation>;
}

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
export const listInvestorAssets: ListInvestorAssetsOperation = /* @__PURE__ */ defineOperation(
  'listInvestorAssets', 'GET', '/investors/{clientId}/assets',
);
