// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Authenticate } from './authenticate.js';
import { headerOf } from './authenticate.js';
import { isEqualInConstantTime } from './constant-time.js';

/** How {@link basicAuth} finds the password of an API key. */
export interface BasicAuthOptions {
  /** The password of an API key, or null when there is no such key. An empty password counts as none. */
  readonly findPassword: (apiKey: string) => Promise<string | null> | string | null;
}

/** Authenticates by HTTP Basic with API key and password, which the platform allows in the sandbox only. */
export function basicAuth(options: BasicAuthOptions): Authenticate {
  return async (request) => {
    const encoded = /^basic +([a-z0-9+/]+=*)$/i.exec(headerOf(request, 'authorization') ?? '')?.[1];
    if (encoded === undefined) return { refused: 'no Basic credentials' };
    const pair = Buffer.from(encoded, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 1) return { refused: 'the Basic credentials are not <api-key>:<password>' };
    const apiKey = pair.slice(0, colon);
    const password = (await options.findPassword(apiKey)) || null;
    const isSame = isEqualInConstantTime(password ?? '', pair.slice(colon + 1));
    if (password === null) return { refused: 'unknown API key' };
    return isSame ? { apiKey, scheme: 'basic' } : { refused: 'the password does not match' };
  };
}
