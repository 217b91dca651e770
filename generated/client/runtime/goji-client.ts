// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Credentials } from './authentication.js';
import { createAuthenticate } from './authentication.js';
import type { RawClient } from './openapi-fetch.js';
import { createRawClient } from './openapi-fetch.js';
import type { Fetch, Transport } from './transport.js';
import { createTransport } from './transport.js';

/** How to reach the platform. */
export interface GojiClientOptions<Environment extends string> {
  /** A known environment, or the address of another server, such as a mock. */
  readonly environment: Environment | { readonly baseUrl: string };
  readonly auth: Credentials;
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch;
  /** Version of the operations that a call without a version of its own gets. Default: the platform's, which is 1. */
  readonly version?: number;
  /** Milliseconds since 1970-01-01T00:00:00Z, for signatures. Default: the system's clock. */
  readonly clock?: () => number;
  /** Makes a text that is new each time, for signatures. Default: random UUIDs. */
  readonly nonce?: () => string;
}

/** A client. It holds the credentials out of sight: neither logging nor serialising it shows them. */
export interface GojiClient<Paths extends object> {
  /** Address of the server without a slash at its end. */
  readonly baseUrl: string;
  /**
   * The same connection by method and path: `goji.raw.GET('/investorIds')`. Resolves with `{ data, error, response }`
   * instead of rejecting for a status. Middleware registered with `raw.use` also sees the calls of the functions.
   */
  readonly raw: RawClient<Paths>;
  /** Sends one attempt at a request, signed. */
  readonly transport: Transport;
}

/** Makes a client; `environments` has the address of each known environment. Throws a `TypeError` for bad options. */
export function createGojiClient<Paths extends object, Environment extends string>(
  options: GojiClientOptions<Environment>,
  environments: Readonly<Record<Environment, string>>,
): GojiClient<Paths> {
  const baseUrl = readBaseUrl(options.environment, environments);
  const authenticate = createAuthenticate(options.auth, {
    clock: options.clock ?? (() => Date.now()),
    nonce: options.nonce ?? (() => globalThis.crypto.randomUUID()),
  });
  const transport = createTransport(authenticate, options.fetch);
  const raw = createRawClient<Paths>({
    baseUrl,
    headers: {
      accept: 'application/json',
      ...(options.version === undefined ? {} : { version: String(options.version) }),
    },
    fetch: (request) => transport(request, {}),
  });
  return Object.freeze({ baseUrl, raw, transport });
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
