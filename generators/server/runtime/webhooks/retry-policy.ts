/** When a delivery is tried again. */
export interface RetryPolicy {
  /** Most attempts at one delivery, the first included. Default: 10. */
  readonly attempts: number;
  /** The longest wait after the first attempt, in milliseconds. It doubles with each attempt. Default: 1,000. */
  readonly firstDelayMs: number;
  /** Beyond this, the wait no longer grows, in milliseconds. Default: 3,600,000 (one hour). */
  readonly longestDelayMs: number;
}

/** Ten attempts within about nine minutes. */
export const defaultRetryPolicy: RetryPolicy = {
  attempts: 10,
  firstDelayMs: 1_000,
  longestDelayMs: 3_600_000,
};

/**
 * How long to wait after the attempt of that number, counted from 1: between half of the exponential wait and all of
 * it, so that deliveries which failed together do not come back together. `random` is from 0 up to, not including, 1.
 */
export function delayAfter(attempt: number, policy: RetryPolicy, random: number): number {
  const longest = Math.min(policy.firstDelayMs * 2 ** (attempt - 1), policy.longestDelayMs);
  return Math.round(longest / 2 + (longest / 2) * random);
}
