import { memberOf } from './errors.js';
import type { Fetch, FetchReply, ReplyHeaders } from './exchange.js';

/** The part of undici's `Agent`, `Pool` and `ProxyAgent` that is needed here. */
export interface UndiciDispatcher {
  request(options: UndiciRequest): Promise<UndiciReply>;
}

/** A request in undici's words. */
export interface UndiciRequest {
  readonly origin: string;
  readonly path: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD';
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** An answer in undici's words. */
export interface UndiciReply {
  readonly statusCode: number;
  readonly statusText?: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: { text(): Promise<string> };
}

/**
 * A `fetch` for the client over the package undici, which you install beside. On Node a whole signed call then costs
 * less than the global `fetch` alone; `docs/benchmarks.md` has the figures.
 *
 * ```ts
 * import { Agent } from 'undici';
 * const goji = createGoji({ environment, auth, exchange: resilient(), fetch: undiciFetch(new Agent()) });
 * ```
 *
 * The dispatcher keeps the connections; close it when the program ends. It follows no redirects unless it was composed
 * to, which a signed request should not be. Written for undici 7. Throws a `TypeError` for what is no dispatcher.
 */
export function undiciFetch(dispatcher: UndiciDispatcher): Fetch {
  if (typeof memberOf(dispatcher, 'request') !== 'function') {
    throw new TypeError('undiciFetch needs a dispatcher such as `new Agent()`. First: npm install undici@7');
  }
  return async (url, { method, headers, body, signal }): Promise<FetchReply> => {
    const slash = url.indexOf('/', url.indexOf('://') + 3);
    const request = {
      origin: url.slice(0, slash),
      path: url.slice(slash),
      method: method as UndiciRequest['method'],
      headers,
      signal,
    };
    const answer = await dispatcher.request(body === undefined ? request : { ...request, body });
    return {
      status: answer.statusCode,
      statusText: answer.statusText ?? '',
      headers: readHeaders(answer.headers),
      text: () => answer.body.text(),
    };
  };
}

/** undici gives names in lower case, and a list for a header that came more than once. */
function readHeaders(headers: UndiciReply['headers']): ReplyHeaders {
  return {
    get: (name) => {
      const value = headers[name.toLowerCase()];
      return value === undefined ? null : String(value);
    },
    forEach: (visit) => {
      for (const [name, value] of Object.entries(headers)) visit(String(value), name);
    },
  };
}
