// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FailedRequest } from './errors.js';
import { GojiRequestError, hasName, memberOf } from './errors.js';

/**
 * No complete answer arrived: the connection failed, or broke off. Whether the platform has carried the request out
 * is not known; send it again under the same `clientRequestId`.
 */
export class GojiNetworkError extends GojiRequestError {
  override readonly name = 'GojiNetworkError';

  constructor(request: FailedRequest, cause: unknown) {
    super(request, `no answer: ${describeCause(cause)}`, cause);
  }
}

/**
 * Time ran out before a complete answer arrived. Whether the platform has carried the request out is not known; send
 * it again under the same `clientRequestId`. `cause` is what the attempt before failed with, if there was one.
 */
export class GojiTimeoutError extends GojiRequestError {
  override readonly name = 'GojiTimeoutError';
  /** Which limit was reached: that of one attempt, or that of the whole call. */
  readonly limit: 'attempt' | 'total';
  /** The limit in milliseconds. */
  readonly milliseconds: number;

  constructor(request: FailedRequest, { limit, milliseconds, cause }: TimeoutDetails) {
    const what = limit === 'attempt' ? 'no answer' : 'no answer to any attempt';
    super(request, `${what} within ${milliseconds} ms`, cause);
    this.limit = limit;
    this.milliseconds = milliseconds;
  }
}

/** What a `GojiTimeoutError` says besides the request. */
export interface TimeoutDetails {
  readonly limit: 'attempt' | 'total';
  readonly milliseconds: number;
  readonly cause?: unknown;
}

/** The circuit breaker is open: too many attempts have failed of late, so nothing of this call was sent at all. */
export class GojiCircuitOpenError extends GojiRequestError {
  override readonly name = 'GojiCircuitOpenError';
  /** Milliseconds until an attempt is let through again; 0 when one is under way whose outcome decides. */
  readonly retryIn: number;

  constructor(request: FailedRequest, retryIn: number) {
    super(request, 'not sent: the circuit breaker is open, as too many attempts have failed of late');
    this.retryIn = retryIn;
  }
}

/**
 * No failure: the platform had accepted this instruction before, under the same `clientRequestId`, changed nothing
 * this time, and does not repeat the data of its first answer. Read what you need with the operation that gets it.
 */
export class GojiReplayedError extends GojiRequestError {
  override readonly name = 'GojiReplayedError';
  /** Value of `X-GOJI-REQUEST-ID`. */
  readonly requestId: string | undefined;

  constructor(request: FailedRequest, requestId: string | undefined) {
    super(
      request,
      `200 accepted before under the client request id ${request.clientRequestId}, and the answer is not repeated: ` +
        'this is no failure, read the result instead',
    );
    this.requestId = requestId;
  }
}

/** True for a `GojiNetworkError`, also for one of another copy of this module. */
export function isGojiNetworkError(value: unknown): value is GojiNetworkError {
  return hasName(value, 'GojiNetworkError');
}

/** True for a `GojiTimeoutError`, also for one of another copy of this module. */
export function isGojiTimeoutError(value: unknown): value is GojiTimeoutError {
  return hasName(value, 'GojiTimeoutError');
}

/** True for a `GojiCircuitOpenError`, also for one of another copy of this module. */
export function isGojiCircuitOpenError(value: unknown): value is GojiCircuitOpenError {
  return hasName(value, 'GojiCircuitOpenError');
}

/** True for a `GojiReplayedError`, also for one of another copy of this module. */
export function isGojiReplayedError(value: unknown): value is GojiReplayedError {
  return hasName(value, 'GojiReplayedError');
}

/** Fetch says "fetch failed" and keeps the reason in a cause, or in a list of them. */
function describeCause(cause: unknown): string {
  const inner = memberOf(cause, 'cause') ?? memberOf(memberOf(cause, 'errors'), '0');
  if (inner !== undefined && inner !== cause) return describeCause(inner);
  const message = memberOf(cause, 'message');
  const code = memberOf(cause, 'code');
  const parts = [message, code].filter((part) => typeof part === 'string' && part !== '');
  return typeof parts[0] === 'string' ? parts[0] : String(cause);
}
