// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { GojiCircuitOpenError } from './circuit-open-error.js';
import type { GojiApiError } from './errors.js';
import type { GojiNetworkError, GojiTimeoutError } from './exchange-errors.js';
import type { ErrorsOf, Operation, OperationDescriptor } from './operation.js';

declare const contract: unique symbol;

/**
 * What the function of an operation returns: a promise of the data, which also knows, as a type, the documented
 * answers. `Answers` has the data of each documented success by its status. `await` it, or hand it to `safe`.
 */
export interface Call<Answers extends object, Described extends Operation>
  extends Promise<Answers[keyof Answers]> {
  /** Exists for the compiler alone. */
  readonly [contract]?: { readonly answers: Answers; readonly operation: Described };
}

/** A success with one of the documented statuses. */
export type SuccessResult<Answers extends object> = {
  readonly [Status in keyof Answers]: {
    readonly ok: true;
    readonly status: Status;
    readonly data: Answers[Status];
    readonly replayed: false;
  };
}[keyof Answers];

/**
 * The platform had accepted the instruction before, under the same client request id, and changed nothing this time.
 * Its answer is not repeated, so there is no data. Only a repeated write has this result.
 */
export interface ReplayResult {
  readonly ok: true;
  readonly status: 200;
  readonly data: undefined;
  readonly replayed: true;
}

/** An answer that is no success, with the error codes that are documented for its status. */
export type FailureResult<Described extends Operation> =
  | FailureByStatus<ErrorsOf<Described>>
  | UndocumentedResult;

type FailureByStatus<Errors extends object> = {
  readonly [Status in keyof Errors & number]: {
    readonly ok: false;
    readonly status: Status;
    readonly error: GojiApiError<Errors[Status] & string, Status>;
  };
}[keyof Errors & number];

/** An answer whose status is not documented, or a success whose body cannot be used. `error.status` has the status. */
export interface UndocumentedResult {
  readonly ok: false;
  readonly status: 'undocumented';
  readonly error: GojiApiError;
}

/** No answer. Except for an open circuit, whether the platform has carried the request out is not known. */
export interface NoAnswerResult {
  readonly ok: false;
  readonly status: 'none';
  readonly error: GojiNetworkError | GojiTimeoutError | GojiCircuitOpenError;
}

/** What became of a call: `ok` tells success from failure, and `status` tells the documented answers apart. */
export type Result<Answers extends object, Described extends Operation> =
  | SuccessResult<Answers>
  | (Described['method'] extends 'GET' ? never : ReplayResult)
  | FailureResult<Described>
  | NoAnswerResult;

/** What `safe` has to know about a call besides its promise. */
export interface CallRecord {
  readonly operation: OperationDescriptor;
  /** Set before the promise is resolved. */
  answer: { readonly status: number; readonly replayed: boolean } | undefined;
}

const records = new WeakMap<object, CallRecord>();

/** Lets `safe` find the record of a call. */
export function recordCall<Answers extends object, Described extends Operation>(
  promise: Promise<Answers[keyof Answers]>,
  record: CallRecord,
): Call<Answers, Described> {
  records.set(promise, record);
  return promise;
}

/** The record of a call; undefined for any other promise. */
export function recordOf(promise: object): CallRecord | undefined {
  return records.get(promise);
}
