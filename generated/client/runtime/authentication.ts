// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { GojiError, memberOf } from './errors.js';
import type { HmacHeaders, Sign } from './hmac.js';
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

/** Where time and chance come from. */
export interface AuthenticationSources {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly clock: () => number;
  /** A string that it never returned before. */
  readonly nonce: () => string;
}

/**
 * Throws a `TypeError` for credentials that cannot work, naming the likely cause but never the value. Credentials that
 * come from a function are checked before each attempt instead: what is made then rejects with the `TypeError`, or with
 * a `GojiError` when the function fails.
 */
export function createAuthenticate(
  credentials: Credentials | CredentialsSource,
  { clock, nonce }: AuthenticationSources,
): Authenticate {
  let last: { readonly secret: string; readonly sign: Sign } | undefined;
  const headersOf = (checked: CheckedCredentials): ReturnType<Authenticate> => {
    if ('authorization' in checked) return checked;
    const { apiKey, secret } = checked;
    if (last?.secret !== secret) last = { secret, sign: createSign(secret) };
    return createHmacHeaders({ apiKey, sign: last.sign, nonce: nonce(), timestamp: clock() });
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
    throw new GojiError('the function given as auth did not supply credentials; its error is the cause', {
      cause,
    });
  }
}

/** What HMAC signs with, or the header of Basic. */
type CheckedCredentials = HmacCredentials | { readonly authorization: string };

/** Credentials that can work, without what else the object holds. */
function checkCredentials(credentials: Credentials): CheckedCredentials {
  const read = (name: string) => checked(`auth.${name}`, memberOf(credentials, name));
  const has = (name: string) => memberOf(credentials, name) !== undefined;
  if (has('apiKey') || has('secret')) {
    const hmac = { apiKey: read('apiKey'), secret: read('secret') };
    if (/^[\x21-\x7e]+$/.test(hmac.apiKey)) return hmac;
    throw new TypeError(
      'createGoji: auth.apiKey may hold visible ASCII characters alone, as it travels in a header.',
    );
  }
  if (has('username') || has('password')) {
    const username = read('username');
    const authorization = `Basic ${base64(utf8(`${username}:${read('password')}`))}`;
    if (!username.includes(':')) return { authorization };
    throw new TypeError('createGoji: auth.username must not contain a colon.');
  }
  throw new TypeError(
    'createGoji: auth needs either apiKey and secret, or username and password, or a function that supplies them.',
  );
}

function checked(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`createGoji: ${name} is missing or empty. Is its environment variable set?`);
  }
  if (value === value.trim()) return value;
  throw new TypeError(
    `createGoji: ${name} starts or ends with white space. Was it read together with a line end?`,
  );
}
