import { checkNumber } from './options.js';
import type { Wait } from './wait.js';

/** Time limits in milliseconds. `Infinity` is no limit. */
export interface TimeoutOptions {
  /** For one attempt, from signing to the last byte of the answer. Default: 30,000. */
  readonly attempt?: number;
  /** For the call as a whole, with all attempts and the delays between them. Default: 120,000. */
  readonly total?: number;
}

/** Complete time limits. */
export type Timeouts = Readonly<Required<TimeoutOptions>>;

/** The time limits that apply where nothing else is said. */
export const timeoutDefaults: Timeouts = Object.freeze({ attempt: 30_000, total: 120_000 });

const NONE: Timeouts = Object.freeze({ attempt: Number.POSITIVE_INFINITY, total: Number.POSITIVE_INFINITY });

/** Complete limits out of options; what is left open is as in `defaults`. Throws a `TypeError` for a bad number. */
export function readTimeouts(
  options: TimeoutOptions | false | undefined,
  defaults = timeoutDefaults,
): Timeouts {
  if (options === false) return NONE;
  const timeouts = {
    attempt: options?.attempt ?? defaults.attempt,
    total: options?.total ?? defaults.total,
  };
  checkNumber('timeout.attempt', timeouts.attempt, { above: 0 });
  checkNumber('timeout.total', timeouts.total, { above: 0 });
  return Object.freeze(timeouts);
}

/** A limit on the time that something may take. */
export interface TimeLimit {
  readonly milliseconds: number;
  /** Ends the work early, with its reason. */
  readonly signal: AbortSignal;
  readonly wait: Wait;
  /** Makes the error for the case that time runs out. */
  readonly expired: () => Error;
}

/**
 * Does `work` within a limit. The signal that `work` is given is aborted when the time is up or when the outer signal
 * is, and the result rejects in the same moment, even if `work` pays no heed to its signal.
 */
export async function withTimeLimit<Result>(
  { milliseconds, signal, wait, expired }: TimeLimit,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const inner = new AbortController();
  const finished = new AbortController();
  const follow = () => inner.abort(signal.reason);
  signal.addEventListener('abort', follow, { once: true });
  const aborted = new Promise<never>((_, reject) => {
    inner.signal.addEventListener('abort', () => reject(inner.signal.reason), { once: true });
  });
  const end = (reason: () => unknown) => {
    if (!finished.signal.aborted) inner.abort(reason());
  };
  // The wait rejects when the work has finished first. A wait that cannot wait ends the work, as nothing else would.
  wait(milliseconds, finished.signal).then(
    () => end(expired),
    (error: unknown) => end(() => error),
  );
  try {
    return await Promise.race([work(inner.signal), aborted]);
  } finally {
    finished.abort();
    signal.removeEventListener('abort', follow);
  }
}
