/**
 * One attempt at a request. The hooks of one attempt are given the same object, so it can be the key of a `WeakMap`.
 * It holds no header, no body and no query, and so no secret. Paths name investors by their ids.
 */
export interface Attempt {
  /** `operationId`; undefined when the request was made with the raw client. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path of the URL, such as `/platformApi/investors/GOJI-1234`. */
  readonly path: string;
  /** Template of the path, such as `/platformApi/investors/{clientId}`; undefined for a request of the raw client. */
  readonly route: string | undefined;
  /** The `X-CLIENT-REQUEST-ID`; undefined for a read. */
  readonly clientRequestId: string | undefined;
  /** Counts from 1. */
  readonly number: number;
}

/** How an attempt was answered. */
export interface AttemptAnswer {
  readonly status: number;
  /** Value of the header `X-GOJI-REQUEST-ID`. */
  readonly requestId: string | undefined;
  /** Milliseconds from the beginning of the attempt to the end of the answer. */
  readonly duration: number;
}

/** How an attempt ended without an answer. */
export interface AttemptFailure {
  /** A `GojiNetworkError`, a `GojiTimeoutError`, the reason of an abort, or what the credentials failed with. */
  readonly error: unknown;
  /** Milliseconds from the beginning of the attempt. */
  readonly duration: number;
}

/** What follows an attempt that has failed. */
export interface PlannedRetry {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** Status of the answer; undefined when there was none. */
  readonly status: number | undefined;
  /** What the attempt failed with; undefined when there was an answer. */
  readonly error: unknown;
}

/**
 * Functions that are told about each attempt, for logging, metrics and tracing. They cannot change the request. What
 * a hook throws does not change the outcome of the call: it becomes an unhandled rejection, as it would if the hook
 * were an async function.
 */
export interface Hooks {
  /** Before an attempt is signed and sent. */
  readonly onRequest?: (attempt: Attempt) => void;
  /** After an answer of any status. */
  readonly onResponse?: (attempt: Attempt, answer: AttemptAnswer) => void;
  /** After an attempt that ended without an answer. */
  readonly onFailure?: (attempt: Attempt, failure: AttemptFailure) => void;
  /** Before the wait for the next attempt. */
  readonly onRetry?: (attempt: Attempt, retry: PlannedRetry) => void;
}

/** Calls a hook, if there is one, so that nothing it throws reaches the caller. */
export function notify<Details extends readonly unknown[]>(
  hook: ((...details: Details) => void) | undefined,
  ...details: Details
): void {
  try {
    hook?.(...details);
  } catch (error) {
    void Promise.reject(error);
  }
}
