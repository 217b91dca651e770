// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import createOpenApiFetch, { type Client } from '../vendor/openapi-fetch.js';

import type { Fetch } from './transport.js';

/** The client of openapi-fetch: `raw.GET('/investorIds')`, typed by the paths of the document. */
export type RawClient<Paths extends object> = Client<Paths>;

/** Options of a raw client. */
export interface RawClientOptions {
  readonly baseUrl: string;
  /** Sent with every request, unless the request has its own. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
}

/** A request in terms of the document. */
export interface RawRequest {
  readonly method: string;
  /** URL template, such as `/platformApi/investors/{clientId}`. */
  readonly path: string;
  readonly params: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
    readonly header: Readonly<Record<string, unknown>>;
  };
  /** Sent as JSON; undefined for none. */
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
  readonly fetch: Fetch;
}

/** The answer: the text of a success, or the body of a failure, parsed if it is JSON. */
export interface RawAnswer {
  readonly response: Response;
  readonly data?: unknown;
  readonly error?: unknown;
}

interface UntypedClient {
  request(method: string, path: string, init: object): Promise<RawAnswer>;
}

/**
 * Makes the raw client. This is the only module that knows openapi-fetch, which gets no more releases: whatever
 * replaces it has to fill this file.
 *
 * Redirects are not followed: a signed request belongs to the address that it was sent to, and a redirected POST
 * would turn into a GET.
 */
export function createRawClient<Paths extends object>(options: RawClientOptions): RawClient<Paths> {
  return createOpenApiFetch<Paths>({ ...options, redirect: 'manual' });
}

/** Sends a request that is described by data. It passes through the middleware that was registered with `raw.use`. */
export function sendRaw<Paths extends object>(
  client: RawClient<Paths>,
  request: RawRequest,
): Promise<RawAnswer> {
  // A template in a variable is no key of `Paths`; that path, parameters and body fit together is the generator's doing.
  const untyped = client as unknown as UntypedClient;
  const { method, path, signal, body, ...init } = request;
  return untyped.request(method, path, {
    ...init,
    parseAs: 'text',
    ...(body === undefined ? {} : { body }),
    ...(signal === undefined ? {} : { signal }),
  });
}
