// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { GojiError, memberOf } from './errors.js';
import type { HmacHeaders, HmacSources, Sign } from './hmac.js';
import { base64, createHmacHeaders, createSign, utf8 } from './hmac.js';

/** An API key and its secret. Every attempt is signed afresh; the secret never leaves the process. */
export interface HmacCredentials {
  readonly apiKey: string;
  readonly secret: string;
}

/** An API key and its password, for prototyping against the sandbox. Both travel with every request. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/** How the platform recognises the caller. */
export type Credentials = HmacCredentials | BasicCredentials;

/**
 * Supplies the credentials, for example out of a vault. It is asked before every attempt, so that credentials can be
 * changed while the client is in use; let it keep what is dear to fetch.
 */
export type CredentialsSource = () => Credentials | Promise<Credentials>;

/** Makes the headers that authenticate one attempt. */
export type Authenticate = () => AuthenticationHeaders | Promise<AuthenticationHeaders>;

/** The headers of HMAC or the one of Basic. */
export type AuthenticationHeaders = HmacHeaders | { readonly authorization: string };

/**
 * Throws a `TypeError` for credentials that cannot work, naming the likely cause but never the value. Credentials that
 * come from a function are checked before each attempt instead: what is made then rejects with the `TypeError`, or with
 * a `GojiError` when the function fails.
 */
export function createAuthenticate(
  credentials: Credentials | CredentialsSource,
  sources: HmacSources,
): Authenticate {
  let last: { readonly secret: string; readonly sign: Sign } | undefined;
  const headersOf = (checked: CheckedCredentials): ReturnType<Authenticate> => {
    if ('authorization' in checked) return checked;
    const { apiKey, secret } = checked;
    if (last?.secret !== secret) last = { secret, sign: createSign(secret) };
    return createHmacHeaders(apiKey, last.sign, sources);
  };
  if (typeof credentials === 'function') {
    return async () => headersOf(checkCredentials(await ask(credentials)));
  }
  const checked = checkCredentials(credentials);
  return () => headersOf(checked);
}

/** The message of what the function throws is not repeated, as it might tell a secret. */
async function ask(source: CredentialsSource): Promise<Credentials> {
  try {
    return await source();
  } catch (cause) {
    throw new GojiError('the function given as auth failed; its error is the cause', {
      cause,
    });
  }
}

/** What HMAC signs with, or the header of Basic. */
type CheckedCredentials = HmacCredentials | { readonly authorization: string };

/** Credentials that can work, without what else the object holds. */
function checkCredentials(credentials: Credentials): CheckedCredentials {
  const given: object = Object(credentials);
  const read = (name: string) => {
    const value = memberOf(given, name);
    if (typeof value === 'string' && value !== '' && value === value.trim()) return value;
    throw new TypeError(
      `createGoji: auth.${name} is missing, empty, or has white space around it. Is its environment variable set? auth must be { apiKey, secret } or { username, password }.`,
    );
  };
  if (!('apiKey' in given) && ('username' in given || 'password' in given)) {
    const username = read('username');
    if (username.includes(':')) throw new TypeError('createGoji: auth.username must have no colon.');
    return { authorization: `Basic ${base64(utf8(`${username}:${read('password')}`))}` };
  }
  const apiKey = read('apiKey');
  if (/^[\x21-\x7e]+$/.test(apiKey)) return { apiKey, secret: read('secret') };
  throw new TypeError('createGoji: auth.apiKey must be visible ASCII.');
}
