import { createAttempts } from './attempt.js';
import type { Credentials, CredentialsSource } from './authentication.js';
import { createAuthenticate } from './authentication.js';
import type { CreateExchange, Exchange, ExchangeParts, Fetch } from './exchange.js';
import { singleAttempt } from './single-attempt.js';
import type { TimeoutOptions } from './timeout.js';
import { readTimeouts } from './timeout.js';
import type { StartTimer } from './timer.js';
import { startTimer as startPlatformTimer } from './timer.js';

/** How to reach the platform, and what to do when that fails. */
export interface GojiClientOptions<Environment extends string> {
  /** A known environment, or the address of another server, such as a mock. */
  readonly environment: Environment | { readonly baseUrl: string };
  /** The credentials, or a function that supplies them before each attempt. */
  readonly auth: Credentials | CredentialsSource;
  /**
   * How a call gets its answer: `resilient()` repeats what may be repeated, stops at a circuit breaker and calls hooks.
   * Default: one attempt, within a time limit, which leaves it to the caller to repeat what has failed.
   */
  readonly exchange?: CreateExchange;
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch;
  /** Version of the operations that a call without a version of its own gets. Default: the platform's, which is 1. */
  readonly version?: number;
  /**
   * Time limits. `false` sets none. Default: 30 seconds for an attempt, and 2 minutes for a call with all its attempts.
   */
  readonly timeout?: TimeoutOptions | false;
  /** Milliseconds since 1970-01-01T00:00:00Z, for signatures and durations. Default: the system's clock. */
  readonly clock?: () => number;
  /** Makes a text that is new each time, for signatures. Default: random UUIDs. */
  readonly nonce?: () => string;
  /** Makes the client request id of a call that brings none. Default: random UUIDs. */
  readonly createRequestId?: () => string;
  /** A number from 0 up to, but not including, 1, for delays. Default: `Math.random`. */
  readonly random?: () => number;
  /** Starts the timers of delays and time limits. Default: the timers of the platform. */
  readonly startTimer?: StartTimer;
}

/** A client. It holds the credentials out of sight: neither logging nor serialising it shows them. */
export interface GojiClient {
  /** Address of the server without a slash at its end. */
  readonly baseUrl: string;
  /** Sends a request: signed, within time limits, and as often as the client's exchange says. */
  readonly send: Exchange;
  /** What calls fall back on, complete. */
  readonly settings: GojiSettings;
}

/** What calls fall back on, and where they take time and chance from. */
export interface GojiSettings extends Omit<ExchangeParts, 'attempt'> {
  readonly version: number | undefined;
  readonly createRequestId: () => string;
}

/** Makes a client; `environments` has the address of each known environment. Throws a `TypeError` for bad options. */
export function createGojiClient<Environment extends string>(
  // What is missing is told option by option.
  options = {} as GojiClientOptions<Environment>,
  environments: Readonly<Record<Environment, string>>,
): GojiClient {
  const uuid = () => globalThis.crypto.randomUUID();
  const {
    environment,
    auth,
    exchange = singleAttempt,
    fetch,
    version,
    timeout,
    clock = Date.now,
    nonce = uuid,
    createRequestId = uuid,
    random = Math.random,
    startTimer = startPlatformTimer,
  } = options;
  const baseUrl = readBaseUrl(environment, environments);
  const authenticate = createAuthenticate(auth, { clock, nonce });
  const timeouts = readTimeouts(timeout);
  const settings = Object.freeze({ version, timeouts, createRequestId, clock, random, startTimer });
  const attempt = createAttempts({ authenticate, fetch, startTimer });
  return Object.freeze({
    baseUrl,
    send: exchange({ attempt, ...settings }),
    settings,
  });
}

/** The address is not repeated in the error, as it may hold a password. */
function readBaseUrl<Environment extends string>(
  environment: GojiClientOptions<Environment>['environment'],
  environments: Readonly<Record<Environment, string>>,
): string {
  const text = typeof environment === 'string' ? environments[environment] : environment?.baseUrl;
  try {
    const { protocol, username, password, search, hash, origin, pathname } = new URL(text);
    const rest = username + password + search + hash;
    let path = pathname;
    while (path.endsWith('/')) path = path.slice(0, -1);
    if (rest === '' && /^https?:/.test(protocol)) return origin + path;
  } catch {}
  const known = Object.keys(environments).join(', ');
  throw new TypeError(
    `createGoji: environment must be ${known}, or { baseUrl }, an http(s) URL without credentials, query and fragment.`,
  );
}
