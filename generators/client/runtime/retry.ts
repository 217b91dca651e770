import { backoffDelay, readRetryAfter } from './backoff.js';
import { checkNumber } from './options.js';

/** How often and how fast a request is repeated. Delays are in milliseconds. */
export interface RetryOptions {
  /** Attempts in all, the first one included. Default: 4. */
  readonly attempts?: number;
  /** Upper bound of the random delay before the second attempt; it doubles with each further one. Default: 500. */
  readonly baseDelay?: number;
  /** The bound of the delay grows to this and no further. `Retry-After` may ask for more. Default: 20,000. */
  readonly maxDelay?: number;
}

/** Complete retry options. */
export type RetryPolicy = Readonly<Required<RetryOptions>>;

/** The policy that applies where nothing else is said. */
export const retryDefaults: RetryPolicy = /* @__PURE__ */ Object.freeze({
  attempts: 4,
  baseDelay: 500,
  maxDelay: 20_000,
});

/**
 * How long the platform remembers a client request id, in milliseconds: 24 hours. After that the same request would
 * act a second time.
 */
export const REQUEST_ID_WINDOW = 24 * 60 * 60 * 1000;

/** Complete options; what is left open is as in `defaults`. Throws a `TypeError` for a bad number. */
export function readRetryPolicy(
  options: RetryOptions | false | undefined,
  defaults = retryDefaults,
): RetryPolicy {
  if (options === undefined) return defaults;
  if (options === false) return Object.freeze({ ...defaults, attempts: 1 });
  const policy = {
    attempts: options.attempts ?? defaults.attempts,
    baseDelay: options.baseDelay ?? defaults.baseDelay,
    maxDelay: options.maxDelay ?? defaults.maxDelay,
  };
  checkNumber('retry.attempts', policy.attempts, { atLeast: 1, whole: true });
  checkNumber('retry.baseDelay', policy.baseDelay, { atLeast: 0 });
  checkNumber('retry.maxDelay', policy.maxDelay, { atLeast: 0 });
  return Object.freeze(policy);
}

/**
 * True for a status that another attempt may change: 429, and 5xx but for 501, which says that nobody has written the
 * operation.
 */
export function isPassingStatus(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501);
}

/** True for a method that changes nothing on the platform and so may be repeated without a client request id. */
export function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** What is known when an attempt has failed. Times are milliseconds since 1970-01-01T00:00:00Z. */
export interface FailedAttempt {
  /** Attempts made so far. */
  readonly attempts: number;
  readonly method: string;
  /** Status of the answer; undefined when there was none. */
  readonly status: number | undefined;
  /** The header `Retry-After`; null when there was none. */
  readonly retryAfter: string | null;
  /** When the first attempt began. */
  readonly started: number;
  readonly now: number;
  /** When the time limit of the whole call ends. `Infinity` for no limit. */
  readonly deadline: number;
}

/**
 * Milliseconds to wait before the next attempt, or undefined when there must be none: the attempts are used up, the
 * answer is final, the call would exceed its time limit, or the platform would have forgotten the client request id.
 * `Retry-After` sets the earliest moment; the random delay comes on top, so that clients do not return all at once.
 */
export function delayBeforeNextAttempt(
  policy: RetryPolicy,
  failed: FailedAttempt,
  random: () => number,
): number | undefined {
  if (failed.attempts >= policy.attempts) return undefined;
  if (failed.status !== undefined && !isPassingStatus(failed.status)) return undefined;
  const asked = readRetryAfter(failed.retryAfter, failed.now) ?? 0;
  const delay = asked + backoffDelay(policy, failed.attempts, random);
  const next = failed.now + delay;
  if (next >= failed.deadline) return undefined;
  if (!isRead(failed.method) && next >= failed.started + REQUEST_ID_WINDOW) return undefined;
  return delay;
}
