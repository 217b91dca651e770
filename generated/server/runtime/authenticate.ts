// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { IncomingHttpHeaders } from 'node:http';

/** Who sent a request. Add members by declaration merging where an `authenticate` of your own knows more. */
export interface Principal {
  /** The API key; `anonymous` when the server runs without authentication. */
  readonly apiKey: string;
  /** How the sender proved it: `hmac`, `basic`, `none` or a name of your own. */
  readonly scheme: string;
}

/** Why credentials were refused. The reason is logged and never sent. */
export interface Refusal {
  readonly refused: string;
}

/** The parts of a request that authentication looks at. It runs before the body is read. */
export interface AuthenticationRequest {
  readonly headers: IncomingHttpHeaders;
  readonly method: string;
  readonly url: string;
}

/** Says who sent a request or why it is refused (401). What it throws is answered with 500. */
export type Authenticate = (
  request: AuthenticationRequest,
) => Promise<Principal | Refusal> | Principal | Refusal;

/** True when credentials were refused. */
export function isRefusal(result: Principal | Refusal): result is Refusal {
  return 'refused' in result;
}

/** Accepts what one of several ways accepts, tried in order, such as HMAC first and Basic second. */
export function firstAuth(...ways: readonly [Authenticate, ...Authenticate[]]): Authenticate {
  return async (request) => {
    const reasons: string[] = [];
    for (const authenticate of ways) {
      const result = await authenticate(request);
      if (!isRefusal(result)) return result;
      reasons.push(result.refused);
    }
    return { refused: reasons.join('; ') };
  };
}

/** One header as a string; undefined when it is absent or was sent more than once as a list. */
export function headerOf(request: AuthenticationRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
