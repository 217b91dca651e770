// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { HmacKey } from './hmac.js';
import { base64, createHmacHeaders, importHmacSecret, utf8 } from './hmac.js';

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

/** Makes the headers that authenticate one attempt. */
export type Authenticate = () => Promise<Readonly<Record<string, string>>>;

/** Where time and chance come from. */
export interface AuthenticationSources {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly clock: () => number;
  /** A string that it never returned before. */
  readonly nonce: () => string;
}

/** Throws a `TypeError` for credentials that cannot work, naming the likely cause but never the value. */
export function createAuthenticate(credentials: Credentials, sources: AuthenticationSources): Authenticate {
  if (isHmac(credentials)) return hmacAuthentication(credentials, sources);
  if (isBasic(credentials)) return basicAuthentication(credentials);
  throw new TypeError('createGoji: auth needs either apiKey and secret, or username and password.');
}

function hmacAuthentication(
  credentials: HmacCredentials,
  { clock, nonce }: AuthenticationSources,
): Authenticate {
  const apiKey = checked('auth.apiKey', credentials.apiKey);
  const secret = checked('auth.secret', credentials.secret);
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError(
      'createGoji: auth.apiKey may hold visible ASCII characters alone, as it travels in a header.',
    );
  }
  let key: Promise<HmacKey> | undefined;
  return async () => {
    key ??= importHmacSecret(secret);
    return { ...(await createHmacHeaders({ apiKey, key: await key, nonce: nonce(), timestamp: clock() })) };
  };
}

function basicAuthentication(credentials: BasicCredentials): Authenticate {
  const username = checked('auth.username', credentials.username);
  const password = checked('auth.password', credentials.password);
  if (username.includes(':')) throw new TypeError('createGoji: auth.username must not contain a colon.');
  const headers = { authorization: `Basic ${base64(utf8(`${username}:${password}`))}` };
  return () => Promise.resolve(headers);
}

function checked(name: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`createGoji: ${name} is missing or empty. Is its environment variable set?`);
  }
  if (value !== value.trim()) {
    throw new TypeError(
      `createGoji: ${name} starts or ends with white space. Was it read together with a line end?`,
    );
  }
  return value;
}

function isHmac(credentials: Credentials): credentials is HmacCredentials {
  return isObject(credentials) && ('apiKey' in credentials || 'secret' in credentials);
}

function isBasic(credentials: Credentials): credentials is BasicCredentials {
  return isObject(credentials) && ('username' in credentials || 'password' in credentials);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
