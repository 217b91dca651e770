// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { checkNumber } from './options.js';

/** When the breaker opens and for how long. Times are in milliseconds. */
export interface CircuitBreakerOptions {
  /** It opens when this part of the attempts within `window` failed. Default: 0.5. */
  readonly failureRatio?: number;
  /** It stays closed while fewer attempts than this have ended within `window`. Default: 10. */
  readonly minimumAttempts?: number;
  /** How far back attempts count. Default: 30,000. */
  readonly window?: number;
  /** How long it stays open before one attempt may try again. Default: 15,000. */
  readonly openFor?: number;
}

/** The breaker's leave for one attempt. Exactly one of the functions is to be called when the attempt has ended. */
export interface Permit {
  readonly admitted: true;
  /** The platform answered, and it works. */
  readonly succeed: () => void;
  /** There was no answer, or one that says that the platform is in trouble. */
  readonly fail: () => void;
  /** The attempt says nothing about the platform, as when the caller broke it off. */
  readonly release: () => void;
}

/** The breaker's refusal. */
export interface Refusal {
  readonly admitted: false;
  /** Milliseconds until an attempt may be made again; 0 when one is under way whose outcome decides. */
  readonly retryIn: number;
}

/** Stops sending to a platform that is in trouble, so that callers fail at once and the platform can recover. */
export interface CircuitBreaker {
  /** Asks for leave to make an attempt. */
  readonly admit: () => Permit | Refusal;
}

/** The permit where there is no breaker. */
export const FREE_PERMIT: Permit = {
  admitted: true,
  succeed: () => undefined,
  fail: () => undefined,
  release: () => undefined,
};

/** The breaker that applies where nothing else is said. */
export const circuitBreakerDefaults: Readonly<Required<CircuitBreakerOptions>> =
  /* @__PURE__ */ Object.freeze({
    failureRatio: 0.5,
    minimumAttempts: 10,
    window: 30_000,
    openFor: 15_000,
  });

/** Attempts are counted in this many parts of the window, so that memory does not grow with traffic. */
const PARTS = 10;

interface Count {
  readonly part: number;
  ended: number;
  failed: number;
}

type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly until: number }
  | { readonly kind: 'trial' };

/** A breaker, closed at first. `clock` is in milliseconds. Throws a `TypeError` for a bad number. */
export function createCircuitBreaker(options: CircuitBreakerOptions, clock: () => number): CircuitBreaker {
  const { failureRatio, minimumAttempts, window, openFor } = readOptions(options);
  let state: State = { kind: 'closed' };
  let counts: Count[] = [];

  const enter = (next: State) => {
    state = next;
    counts = [];
  };
  const count = (failed: boolean) => {
    const part = Math.floor((clock() * PARTS) / window);
    counts = counts.filter((entry) => entry.part > part - PARTS && entry.part <= part);
    let entry = counts.find((candidate) => candidate.part === part);
    if (entry === undefined) {
      entry = { part, ended: 0, failed: 0 };
      counts.push(entry);
    }
    entry.ended += 1;
    entry.failed += failed ? 1 : 0;
    const ended = counts.reduce((sum, each) => sum + each.ended, 0);
    const failures = counts.reduce((sum, each) => sum + each.failed, 0);
    if (ended >= minimumAttempts && failures >= ended * failureRatio && failed) open();
  };
  const open = () => enter({ kind: 'open', until: clock() + openFor });

  const permit = (issued: State, outcomes: Omit<Permit, 'admitted'>): Permit => {
    // What an attempt of an earlier state brings home late says nothing about the present one.
    const once = (outcome: () => void) => () => {
      if (state === issued) outcome();
    };
    return {
      admitted: true,
      succeed: once(outcomes.succeed),
      fail: once(outcomes.fail),
      release: once(outcomes.release),
    };
  };

  return {
    admit: () => {
      if (state.kind === 'trial') return { admitted: false, retryIn: 0 };
      if (state.kind === 'closed') {
        return permit(state, {
          succeed: () => count(false),
          fail: () => count(true),
          release: () => undefined,
        });
      }
      const retryIn = state.until - clock();
      // More than `openFor` is left when the clock has been set back.
      if (retryIn > 0 && retryIn <= openFor) return { admitted: false, retryIn };
      const opened = state;
      enter({ kind: 'trial' });
      return permit(state, {
        succeed: () => enter({ kind: 'closed' }),
        fail: open,
        release: () => enter(opened),
      });
    },
  };
}

function readOptions(options: CircuitBreakerOptions): Required<CircuitBreakerOptions> {
  const complete = {
    failureRatio: options.failureRatio ?? circuitBreakerDefaults.failureRatio,
    minimumAttempts: options.minimumAttempts ?? circuitBreakerDefaults.minimumAttempts,
    window: options.window ?? circuitBreakerDefaults.window,
    openFor: options.openFor ?? circuitBreakerDefaults.openFor,
  };
  checkNumber('circuitBreaker.failureRatio', complete.failureRatio, { above: 0, atMost: 1 });
  checkNumber('circuitBreaker.minimumAttempts', complete.minimumAttempts, { atLeast: 1, whole: true });
  checkNumber('circuitBreaker.window', complete.window, { above: 0 });
  checkNumber('circuitBreaker.openFor', complete.openFor, { atLeast: 0 });
  return complete;
}
