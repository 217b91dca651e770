import { backoffDelay } from './backoff.js';
import { GojiError, hasName, isGojiApiError } from './errors.js';
import type { GojiClient } from './goji-client.js';
import type { CallOptions } from './operation.js';
import { checkNumber } from './options.js';
import { withTimeLimit } from './timeout.js';
import { wait } from './timer.js';

/** How to wait for a state. Times are in milliseconds. */
export interface WaitForOptions<State> extends CallOptions {
  /** Delay after the first look. It doubles with each further one, with chance added. Default: 1,000. */
  readonly interval?: number;
  /** The delay grows to this and no further. Default: 30,000. */
  readonly maxInterval?: number;
  /** Time for the whole wait. `Infinity` for no limit. Default: 300,000, which is five minutes. */
  readonly limit?: number;
  /** Ends the wait when it answers true. Default: as soon as the state is none of those that pass by themselves. */
  readonly until?: (state: State) => boolean;
}

/** What is waited for, and how to look at it. */
export interface Watch<State, Status extends string> {
  /** Name of the function, for errors. */
  readonly name: string;
  /** Reads the state. */
  readonly read: (options: CallOptions) => PromiseLike<State>;
  /** The statuses of a state: one, or one for each part of it; none while no part is listed yet. */
  readonly statuses: (state: State) => readonly Status[];
  /** The statuses that pass by themselves. */
  readonly pending: readonly NoInfer<Status>[];
  /** True when 404 says that the thing is still being made. */
  readonly mayBeMissing?: boolean;
}

/** The time of a wait is over, and the state is still not the one that was waited for. */
export class GojiWaitError extends GojiError {
  override readonly name = 'GojiWaitError';
  /** What was read last; undefined when nothing was. */
  readonly lastState: unknown;

  constructor(message: string, details: { readonly lastState: unknown; readonly cause: unknown }) {
    super(message, { cause: details.cause });
    this.lastState = details.lastState;
  }
}

/** True for a `GojiWaitError`, also for one of another copy of this module. */
export function isGojiWaitError(value: unknown): value is GojiWaitError {
  return hasName(value, 'GojiWaitError');
}

/** Complete options. */
type Plan<State> = Required<Pick<WaitForOptions<State>, 'interval' | 'maxInterval' | 'limit' | 'until'>>;

/** What the last look came to. */
interface Seen {
  state: unknown;
  /** The statuses, in words. */
  words: string;
  cause: unknown;
}

/**
 * Reads a state again and again, each time after a longer delay, and resolves with it when it is the one that is waited
 * for. A status that the document does not know ends the wait as well: what it means is for the caller to judge.
 * Rejects with a `GojiWaitError` that names the last state when the limit is reached, with the reason of an aborted
 * signal at once, and with what `read` rejects with.
 */
export async function waitFor<State, Status extends string>(
  goji: GojiClient,
  watch: Watch<State, Status>,
  options: WaitForOptions<State> = {},
): Promise<State> {
  const { interval, maxInterval, limit, until, signal, ...call } = options;
  const plan = readPlan(watch, { interval, maxInterval, limit, until });
  const seen: Seen = { state: undefined, words: 'nothing was read yet', cause: undefined };
  const expired = () =>
    new GojiWaitError(`${watch.name}: not reached within ${plan.limit} ms; the last state: ${seen.words}`, {
      lastState: seen.state,
      cause: seen.cause,
    });
  const { startTimer, random } = goji.settings;
  return withTimeLimit({ milliseconds: plan.limit, signal, startTimer, expired }, async (inner) => {
    for (let looks = 1; ; looks += 1) {
      const found = await look(watch, { ...call, signal: inner }, seen);
      if (found !== undefined && plan.until(found.state)) return found.state;
      const half = { baseDelay: plan.interval / 2, maxDelay: plan.maxInterval / 2 };
      // Half of the delay is certain, half is chance.
      const delay = backoffDelay(half, looks, () => 1) + backoffDelay(half, looks, random);
      await wait(startTimer, delay, inner);
    }
  });
}

async function look<State, Status extends string>(
  watch: Watch<State, Status>,
  options: CallOptions,
  seen: Seen,
): Promise<{ readonly state: State } | undefined> {
  try {
    const state = await watch.read(options);
    Object.assign(seen, { state, words: describeStatuses(watch.statuses(state)), cause: undefined });
    return { state };
  } catch (error) {
    if (watch.mayBeMissing !== true || !isGojiApiError(error) || error.status !== 404) throw error;
    Object.assign(seen, { state: undefined, words: error.message, cause: error });
    return undefined;
  }
}

function readPlan<State, Status extends string>(
  { statuses, pending }: Watch<State, Status>,
  options: { readonly [Name in keyof Plan<State>]: Plan<State>[Name] | undefined },
): Plan<State> {
  const plan = {
    interval: options.interval ?? 1000,
    maxInterval: options.maxInterval ?? 30_000,
    limit: options.limit ?? 300_000,
    until: options.until ?? ((state: State) => isSettled(statuses(state), pending)),
  };
  checkNumber('interval', plan.interval, { above: 0 });
  checkNumber('maxInterval', plan.maxInterval, { above: 0 });
  checkNumber('limit', plan.limit, { above: 0 });
  return plan;
}

/** A thing of which no part is listed yet is not settled. */
function isSettled<Status extends string>(statuses: readonly Status[], pending: readonly Status[]): boolean {
  return statuses.length > 0 && !statuses.some((status) => pending.includes(status));
}

/** `PENDING`, or for a list `2 PENDING, 1 CLEARED`. */
function describeStatuses(statuses: readonly string[]): string {
  const [only] = statuses;
  if (only !== undefined && statuses.length === 1) return only;
  const counts = new Map<string, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts.size === 0
    ? 'nothing is listed yet'
    : [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
}
