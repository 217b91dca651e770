import type { StartTimer } from './timer.js';

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
export const timeoutDefaults: Timeouts = { attempt: 30_000, total: 120_000 };

/** Complete limits out of options; what is left open is as in `defaults`. Throws a `TypeError` for a bad number. */
export function readTimeouts(
  options: TimeoutOptions | false | undefined,
  defaults = timeoutDefaults,
): Timeouts {
  const never = Number.POSITIVE_INFINITY;
  const given: TimeoutOptions = options === false ? { attempt: never, total: never } : (options ?? {});
  const { attempt = defaults.attempt, total = defaults.total } = given;
  if (attempt > 0 && total > 0) return { attempt, total };
  throw new TypeError('goji: timeouts must be numbers above 0.');
}

/** A limit on the time that something may take. */
export interface TimeLimit {
  readonly milliseconds: number;
  /** Ends the work early, with its reason. */
  readonly signal: AbortSignal | undefined;
  readonly startTimer: StartTimer;
  /** Makes the error for the case that time runs out. */
  readonly expired: () => Error;
}

/**
 * Does `work` within a limit. The signal that `work` is given is aborted when the time is up or when the outer signal
 * is, and the result rejects in the same moment, even if `work` pays no heed to its signal.
 */
export function withTimeLimit<Result>(
  { milliseconds, signal, startTimer, expired }: TimeLimit,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const inner = new AbortController();
    const end = (reason: unknown) => {
      reject(reason);
      inner.abort(reason);
      tidy();
    };
    const follow = () => end(signal?.reason);
    const stop = startTimer(() => end(expired()), milliseconds);
    const tidy = () => {
      stop();
      signal?.removeEventListener('abort', follow);
    };
    signal?.addEventListener('abort', follow);
    work(inner.signal).then(
      (result) => {
        tidy();
        resolve(result);
      },
      (error: unknown) => {
        tidy();
        reject(error);
      },
    );
  });
}
