import type { Credentials, CredentialsSource } from './authentication.js';
import { createAuthenticate } from './authentication.js';
import type { CircuitBreakerOptions } from './circuit-breaker.js';
import { createCircuitBreaker } from './circuit-breaker.js';
import type { Hooks } from './hooks.js';
import type { RawClient } from './openapi-fetch.js';
import { createRawClient } from './openapi-fetch.js';
import type { RetryOptions, RetryPolicy } from './retry.js';
import { readRetryPolicy } from './retry.js';
import type { Send } from './send.js';
import { createSend } from './send.js';
import type { TimeoutOptions, Timeouts } from './timeout.js';
import { readTimeouts } from './timeout.js';
import type { Fetch } from './transport.js';
import { createTransport } from './transport.js';
import type { Wait } from './wait.js';
import { waitByTimer } from './wait.js';

/** How to reach the platform, and what to do when that fails. */
export interface GojiClientOptions<Environment extends string> {
  /** A known environment, or the address of another server, such as a mock. */
  readonly environment: Environment | { readonly baseUrl: string };
  /** The credentials, or a function that supplies them before each attempt. */
  readonly auth: Credentials | CredentialsSource;
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch;
  /** Version of the operations that a call without a version of its own gets. Default: the platform's, which is 1. */
  readonly version?: number;
  /**
   * Repeats what may pass: a broken connection, a timeout, 429, and 5xx but 501. Writes are repeated under the same
   * client request id, and so act once. `false` makes one attempt. Default: 4 attempts in all.
   */
  readonly retry?: RetryOptions | false;
  /** Time limits. `false` sets none. Default: 30 seconds for an attempt, 2 minutes for a call. */
  readonly timeout?: TimeoutOptions | false;
  /**
   * Fails calls at once while the platform is in trouble. `false` switches it off. Default: when half of at least ten
   * attempts within 30 seconds had no answer or a 5xx, for 15 seconds.
   */
  readonly circuitBreaker?: CircuitBreakerOptions | false;
  /** Functions that are told about each attempt, for logging and tracing. */
  readonly hooks?: Hooks;
  /** Milliseconds since 1970-01-01T00:00:00Z, for signatures and durations. Default: the system's clock. */
  readonly clock?: () => number;
  /** Makes a text that is new each time, for signatures. Default: random UUIDs. */
  readonly nonce?: () => string;
  /** Makes the client request id of a call that brings none. Default: random UUIDs. */
  readonly createRequestId?: () => string;
  /** A number from 0 up to, but not including, 1, for the delays between attempts. Default: `Math.random`. */
  readonly random?: () => number;
  /** Waits, for delays and time limits. Default: the timers of the platform. */
  readonly wait?: Wait;
}

/** A client. It holds the credentials out of sight: neither logging nor serialising it shows them. */
export interface GojiClient<Paths extends object> {
  /** Address of the server without a slash at its end. */
  readonly baseUrl: string;
  /**
   * The same connection by method and path: `goji.raw.GET('/investorIds')`. Resolves with `{ data, error, response }`
   * instead of rejecting for a status. Middleware registered with `raw.use` also sees the calls of the functions, once
   * for each call, not for each attempt.
   */
  readonly raw: RawClient<Paths>;
  /** Sends a request: signed, within time limits, repeated where that is safe, past the circuit breaker. */
  readonly send: Send;
  /** What calls fall back on, complete. */
  readonly settings: GojiSettings;
}

/** Options that calls fall back on, and where they take time and chance from. */
export interface GojiSettings {
  readonly retry: RetryPolicy;
  readonly timeouts: Timeouts;
  readonly wait: Wait;
  readonly random: () => number;
}

/** Makes a client; `environments` has the address of each known environment. Throws a `TypeError` for bad options. */
export function createGojiClient<Paths extends object, Environment extends string>(
  options: GojiClientOptions<Environment>,
  environments: Readonly<Record<Environment, string>>,
): GojiClient<Paths> {
  const baseUrl = readBaseUrl(options.environment, environments);
  const settings = Object.freeze({
    retry: readRetryPolicy(options.retry),
    timeouts: readTimeouts(options.timeout),
    wait: options.wait ?? waitByTimer,
    random: options.random ?? (() => Math.random()),
  });
  const send = createSendOf(options, settings);
  const raw = createRawClient<Paths>({
    baseUrl,
    headers: {
      accept: 'application/json',
      ...(options.version === undefined ? {} : { version: String(options.version) }),
    },
    fetch: async (request) => (await send(request, {})).response,
  });
  return Object.freeze({ baseUrl, raw, send, settings });
}

function createSendOf(options: GojiClientOptions<string>, settings: GojiSettings): Send {
  const uuid = () => globalThis.crypto.randomUUID();
  const clock = options.clock ?? (() => Date.now());
  const authenticate = createAuthenticate(options.auth, { clock, nonce: options.nonce ?? uuid });
  const { circuitBreaker } = options;
  return createSend({
    transport: createTransport(authenticate, options.fetch),
    ...settings,
    breaker: circuitBreaker === false ? undefined : createCircuitBreaker(circuitBreaker ?? {}, clock),
    hooks: { ...options.hooks },
    clock,
    createRequestId: options.createRequestId ?? uuid,
  });
}

function readBaseUrl<Environment extends string>(
  environment: GojiClientOptions<Environment>['environment'],
  environments: Readonly<Record<Environment, string>>,
): string {
  if (typeof environment !== 'string') return checkBaseUrl(environment.baseUrl);
  if (Object.hasOwn(environments, environment)) return checkBaseUrl(environments[environment]);
  const known = Object.keys(environments).join(', ');
  throw new TypeError(
    `createGoji: there is no environment "${environment}". Known: ${known}, or { baseUrl }.`,
  );
}

function checkBaseUrl(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new TypeError(`createGoji: the base URL "${text}" is no absolute URL.`, { cause });
  }
  if (`${url.username}${url.password}${url.search}${url.hash}` !== '') {
    throw new TypeError('createGoji: the base URL may have neither credentials nor a query nor a fragment.');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new TypeError(`createGoji: the base URL "${text}" must start with https:// or http://.`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
