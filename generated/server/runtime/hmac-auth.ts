// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Authenticate, AuthenticationRequest, Principal, Refusal } from './authenticate.js';
import { headerOf } from './authenticate.js';
import { isEqualInConstantTime } from './constant-time.js';
import { findSigningMistake, signatureOf } from './hmac-signature.js';
import { createMemoryNonceStore, type NonceStore } from './nonce-store.js';

/** How {@link hmacAuth} looks things up and what it tolerates. */
export interface HmacAuthOptions {
  /**
   * The secret of an API key, or null when there is no such key. While a secret is being replaced, several: the old
   * and the new one. Empty secrets count as none.
   */
  readonly findSecret: (apiKey: string) => Promise<FoundSecret> | FoundSecret;
  /**
   * Remembers nonces, so that a request cannot be replayed within the tolerance. It is asked after the signature was
   * found right. Default: {@link createMemoryNonceStore}, which is right for one process; several processes need one
   * store between them. `'allow-replay'` is for tests that send a recorded request again.
   */
  readonly nonces?: NonceStore | 'allow-replay';
  /** How far the timestamp may be from the clock, either way, in milliseconds. Default: 300,000 (five minutes). */
  readonly toleranceMs?: number;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
}

/** What {@link HmacAuthOptions.findSecret} returns. */
export type FoundSecret = string | readonly string[] | null;

interface Credentials {
  readonly apiKey: string;
  readonly signature: string;
  readonly nonce: string;
  readonly timestamp: string;
}

const longestNonce = 255;

/**
 * Authenticates by the platform's HMAC: `Authorization: <api-key>:<signature>` with the headers `x-nonce` and
 * `x-timestamp`, where the signature is {@link signatureOf}, URL-encoded. Neither URL nor body is signed.
 */
export function hmacAuth(options: HmacAuthOptions): Authenticate {
  const { findSecret, toleranceMs = 300_000, clock = Date.now } = options;
  const { nonces = createMemoryNonceStore({ clock }) } = options;
  if (!(Number.isFinite(toleranceMs) && toleranceMs > 0)) {
    throw new TypeError('hmacAuth: toleranceMs must be a positive number of milliseconds.');
  }
  return async (request) => {
    const credentials = readCredentials(request);
    if ('refused' in credentials) return credentials;
    const { apiKey, nonce, timestamp } = credentials;
    const secrets = [(await findSecret(apiKey)) ?? []].flat().filter((secret) => secret !== '');
    const mismatch = compareSignature(credentials, secrets);
    if (mismatch !== null) return refuse(mismatch);
    const age = clock() - Number(timestamp);
    if (Math.abs(age) > toleranceMs) return refuse(explainAge(age, timestamp));
    const expiresAt = Number(timestamp) + toleranceMs;
    if (nonces !== 'allow-replay' && !(await nonces.claim(JSON.stringify([apiKey, nonce]), expiresAt))) {
      return refuse('x-nonce was used before');
    }
    return { apiKey, scheme: 'hmac' } satisfies Principal;
  };
}

/** Null when one of the secrets made the signature. An unknown key costs as much time as a known one. */
function compareSignature(credentials: Credentials, secrets: readonly string[]): string | null {
  const { nonce, timestamp, signature } = credentials;
  const candidates = secrets.length === 0 ? ['no such key'] : secrets;
  const matches = candidates.filter((secret) =>
    isEqualInConstantTime(signatureOf({ secret, nonce, timestamp }), signature),
  );
  if (matches.length > 0 && secrets.length > 0) return null;
  const mistakes = candidates.map((secret) => findSigningMistake({ secret, nonce, timestamp }, signature));
  if (secrets.length === 0) return 'unknown API key';
  const mistake = mistakes.find((found) => found !== undefined);
  return `the signature does not match${mistake === undefined ? '' : `: ${mistake}`}`;
}

function explainAge(age: number, timestamp: string): string {
  const hint = timestamp.length <= 10 ? '; it looks like seconds and has to be in milliseconds' : '';
  return `x-timestamp is ${Math.abs(age)} ms ${age > 0 ? 'old' : 'in the future'}${hint}`;
}

function readCredentials(request: AuthenticationRequest): Credentials | Refusal {
  const authorization = headerOf(request, 'authorization');
  const nonce = headerOf(request, 'x-nonce');
  const timestamp = headerOf(request, 'x-timestamp');
  if (authorization === undefined) return refuse('no Authorization header');
  const colon = authorization.lastIndexOf(':');
  const signature = colon > 0 ? percentDecoded(authorization.slice(colon + 1)) : undefined;
  if (signature === undefined) return refuse('Authorization is not <api-key>:<signature>');
  if (!nonce) return refuse('no x-nonce header');
  if (nonce.length > longestNonce) return refuse(`x-nonce is longer than ${longestNonce} characters`);
  if (timestamp === undefined || !/^\d{1,15}$/.test(timestamp)) {
    return refuse('x-timestamp is not a number of milliseconds');
  }
  return { apiKey: authorization.slice(0, colon), signature, nonce, timestamp };
}

function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the header is not in the form that the platform asks for.
    return undefined;
  }
}

function refuse(reason: string): Refusal {
  return { refused: reason };
}
