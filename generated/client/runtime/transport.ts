// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Authenticate } from './authentication.js';
import type { FailedRequest } from './errors.js';
import { GojiNetworkError } from './exchange-errors.js';

/** Sends a request and answers with the response. The global `fetch` is one. */
export type Fetch = (request: Request) => Promise<Response>;

/** What a transport is told besides the request. */
export interface AttemptContext {
  /** The request in the words of an error. */
  readonly failed: FailedRequest;
  /** Used for this attempt in place of the client's own. */
  readonly fetch: Fetch | undefined;
}

/**
 * Makes one attempt at a request: signs it, sends it and waits for the whole answer. Resolves with an answer of any
 * status. Rejects with a `GojiNetworkError`, with the reason of the request's own signal when that is aborted, or with
 * what the function that supplies the credentials rejects with. A request can be sent once.
 */
export type Transport = (request: Request, context: AttemptContext) => Promise<Response>;

/** A transport over `fetch`. Without one, the global `fetch` of the moment of each attempt is used. */
export function createTransport(authenticate: Authenticate, fetch?: Fetch): Transport {
  return async (request, context) => {
    for (const [name, value] of Object.entries(await authenticate())) request.headers.set(name, value);
    request.signal.throwIfAborted();
    const send = context.fetch ?? fetch ?? ((input: Request) => globalThis.fetch(input));
    try {
      return await complete(await send(request));
    } catch (cause) {
      if (request.signal.aborted) throw request.signal.reason;
      throw new GojiNetworkError(context.failed, cause);
    }
  };
}

/**
 * The response with its body in memory, so that a connection that breaks off in the middle of the body fails the
 * attempt and not whoever reads the body later.
 */
async function complete(response: Response): Promise<Response> {
  if (response.body === null || response.type === 'opaqueredirect') return response;
  const { status, statusText, headers } = response;
  return new Response(await response.arrayBuffer(), { status, statusText, headers });
}
