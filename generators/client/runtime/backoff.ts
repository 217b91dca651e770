/** How delays grow. Both in milliseconds. */
export interface Backoff {
  /** Upper bound of the delay after the first failure. It doubles with each further one. */
  readonly baseDelay: number;
  /** The delay never exceeds this. */
  readonly maxDelay: number;
}

/**
 * Exponential backoff with full jitter: a random delay between 0 and `baseDelay * 2 ** (failures - 1)`, but at most
 * `maxDelay`, in whole milliseconds. Full jitter spreads clients that failed together as far as possible.
 * `failures` counts from 1; `random` answers with a number from 0 up to, but not including, 1.
 */
export function backoffDelay(
  { baseDelay, maxDelay }: Backoff,
  failures: number,
  random: () => number,
): number {
  return Math.floor(random() * Math.min(maxDelay, baseDelay * 2 ** (failures - 1)));
}

/**
 * The delay that a `Retry-After` header asks for, in milliseconds from `now`: a number of seconds, or a date. A date
 * that has passed is 0. Undefined when there is no header, or when it makes no sense.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Every form of HTTP date has letters and a time, which keeps `-5` and `2.5` from being read as years and months.
  const date = /^[A-Za-z]{3,9},? .*\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
