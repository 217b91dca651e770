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
  declare readonly limit: 'attempt' | 'total';
  /** The limit in milliseconds. */
  declare readonly milliseconds: number;

  constructor(request: FailedRequest, { limit, milliseconds, cause }: TimeoutDetails) {
    super(request, `no answer${limit === 'total' ? ' to any attempt' : ''} within ${milliseconds} ms`, cause);
    Object.assign(this, { limit, milliseconds });
  }
}

/** What a `GojiTimeoutError` says besides the request. */
export interface TimeoutDetails {
  readonly limit: 'attempt' | 'total';
  readonly milliseconds: number;
  readonly cause?: unknown;
}

/**
 * No failure: the platform had accepted this instruction before, under the same `clientRequestId`, changed nothing
 * this time, and does not repeat the data of its first answer. Read what you need with the operation that gets it.
 */
export class GojiReplayedError extends GojiRequestError {
  override readonly name = 'GojiReplayedError';
  /** Value of `X-GOJI-REQUEST-ID`. */
  declare readonly requestId: string | undefined;

  constructor(request: FailedRequest, requestId: string | undefined) {
    super(
      request,
      '200 accepted before, under the same client request id: this is no failure, read the result',
    );
    Object.assign(this, { requestId });
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

/** True for a `GojiReplayedError`, also for one of another copy of this module. */
export function isGojiReplayedError(value: unknown): value is GojiReplayedError {
  return hasName(value, 'GojiReplayedError');
}

/** Fetch says "fetch failed" and keeps the reason in a cause, or in a list of them. */
function describeCause(cause: unknown): string {
  const inner = memberOf(cause, 'cause') ?? memberOf(memberOf(cause, 'errors'), '0');
  if (inner !== undefined && inner !== cause) return describeCause(inner);
  return String(memberOf(cause, 'message') || memberOf(cause, 'code') || cause);
}
