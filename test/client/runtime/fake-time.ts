import type { StartTimer } from '../../../generators/client/runtime/timer.js';

/** A clock that moves only when nothing else can happen, straight to the next moment that somebody waits for. */
export interface FakeTime {
  readonly clock: () => number;
  readonly startTimer: StartTimer;
  /** What `promise` settles to, with time moved on as often as it takes. Throws when nothing is waited for any more. */
  readonly run: <Result>(promise: Promise<Result>) => Promise<Result>;
  /** Keeps time from moving on until `release`, for work that happens outside of JavaScript, such as a signature. */
  readonly hold: () => void;
  readonly release: () => void;
  /** Moves time on by itself. */
  readonly pass: (milliseconds: number) => void;
  /** How many waits have neither rung nor been stopped. */
  readonly pending: () => number;
}

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** Time that begins at `start`, in milliseconds. */
export function createFakeTime(start = 1_474_982_268_271): FakeTime {
  let now = start;
  let held = false;
  const timers = new Set<Timer>();
  const startTimer: StartTimer = (ring, milliseconds) => {
    const timer = {
      at: now + milliseconds,
      ring: () => {
        timers.delete(timer);
        ring();
      },
    };
    timers.add(timer);
    return () => {
      timers.delete(timer);
    };
  };
  const run = async <Result>(promise: Promise<Result>): Promise<Result> => {
    let settled = false;
    const settle = () => {
      settled = true;
    };
    promise.then(settle, settle);
    for (;;) {
      // Enough turns for everything that does not wait for time: streams of bodies take several.
      for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      if (settled) return promise;
      if (held) continue;
      const next = [...timers]
        .filter(({ at }) => at < Number.POSITIVE_INFINITY)
        .sort((a, b) => a.at - b.at)[0];
      if (next === undefined) throw new Error('the promise is not settled, and nobody waits for anything');
      now = Math.max(now, next.at);
      next.ring();
    }
  };
  return {
    clock: () => now,
    startTimer,
    run,
    hold: () => {
      held = true;
    },
    release: () => {
      held = false;
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
    pending: () => timers.size,
  };
}

/** What `promise` rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('the call succeeded');
}
