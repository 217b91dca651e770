// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { GojiApiError, GojiError } from './errors.js';
import { isGojiApiError } from './errors.js';
import type { GojiCircuitOpenError, GojiNetworkError, GojiTimeoutError } from './exchange-errors.js';
import {
  isGojiCircuitOpenError,
  isGojiNetworkError,
  isGojiReplayedError,
  isGojiTimeoutError,
} from './exchange-errors.js';
import type { OperationDescriptor } from './operation.js';

declare const contract: unique symbol;

/**
 * What the function of an operation returns: a promise of the data, which also knows, as a type, the documented
 * answers. `Answers` has the data of each documented success by its status. `await` it, or hand it to `safe`.
 */
export interface Call<Answers extends object, Operation extends OperationDescriptor>
  extends Promise<Answers[keyof Answers]> {
  /** Exists for the compiler alone. */
  readonly [contract]?: { readonly answers: Answers; readonly operation: Operation };
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
export type FailureResult<Operation extends OperationDescriptor> =
  | {
      readonly [Status in keyof Operation['errors'] & number]: {
        readonly ok: false;
        readonly status: Status;
        readonly error: GojiApiError<Operation['errors'][Status][number], Status>;
      };
    }[keyof Operation['errors'] & number]
  | UndocumentedResult;

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
export type Result<Answers extends object, Operation extends OperationDescriptor> =
  | SuccessResult<Answers>
  | (Operation['method'] extends 'GET' ? never : ReplayResult)
  | FailureResult<Operation>
  | NoAnswerResult;

/** What `safe` has to know about a call besides its promise. */
export interface CallRecord {
  readonly operation: OperationDescriptor;
  /** Set before the promise is resolved. */
  answer: { readonly status: number; readonly replayed: boolean } | undefined;
}

const records = new WeakMap<object, CallRecord>();

/** Lets `safe` find the record of a call. */
export function recordCall<Answers extends object, Operation extends OperationDescriptor>(
  promise: Promise<Answers[keyof Answers]>,
  record: CallRecord,
): Call<Answers, Operation> {
  records.set(promise, record);
  return promise;
}

/**
 * The outcome of a call as a value:
 *
 * ```ts
 * const result = await safe(createInvestor(goji, { body }));
 * if (result.ok) …                      // result.status, result.data
 * else if (result.status === 400) …     // result.error.has('UNDER_18')
 * else if (result.status === 'none') …  // nobody answered
 * ```
 *
 * Takes the promise of the operation's function itself, not one that was made from it. Rejects for what is not about
 * the exchange: an abort, arguments that no request can be made of, credentials that could not be had.
 */
export async function safe<Answers extends object, Operation extends OperationDescriptor>(
  call: Call<Answers, Operation>,
): Promise<Result<Answers, Operation>> {
  const record = records.get(call);
  const outcome = await settle(call);
  if (record === undefined) {
    throw new TypeError(
      'safe takes the promise that the function of an operation returns, not one made from it.',
    );
  }
  // The statuses of the record are those of the document, and the types of `Result` are made from the same document.
  return describe(record, outcome) as Result<Answers, Operation>;
}

type Outcome = { readonly data: unknown } | { readonly error: GojiError };

async function settle(call: PromiseLike<unknown>): Promise<Outcome> {
  try {
    return { data: await call };
  } catch (error) {
    if (isGojiApiError(error) || isGojiReplayedError(error) || isNoAnswer(error)) return { error };
    throw error;
  }
}

function describe({ operation, answer }: CallRecord, outcome: Outcome): object {
  const replay = { ok: true, status: 200, data: undefined, replayed: true };
  if ('data' in outcome) {
    if (answer?.replayed === true) return replay;
    return { ok: true, status: answer?.status, data: outcome.data, replayed: false };
  }
  const { error } = outcome;
  if (isGojiReplayedError(error)) return replay;
  if (!isGojiApiError(error)) return { ok: false, status: 'none', error };
  const documented = Object.hasOwn(operation.errors, error.status);
  return { ok: false, status: documented ? error.status : 'undocumented', error };
}

function isNoAnswer(error: unknown): error is NoAnswerResult['error'] {
  return isGojiNetworkError(error) || isGojiTimeoutError(error) || isGojiCircuitOpenError(error);
}
