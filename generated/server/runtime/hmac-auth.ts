// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { createHmac } from 'node:crypto';
import type { Authenticate, AuthenticationRequest, Principal, Refusal } from './authenticate.js';
import { headerOf } from './authenticate.js';
import { isEqualInConstantTime } from './constant-time.js';

/** How {@link hmacAuth} looks things up and what it tolerates. */
export interface HmacAuthOptions {
  /** The secret of an API key, or null when there is no such key. An empty secret counts as none. */
  readonly findSecret: (apiKey: string) => Promise<string | null> | string | null;
  /**
   * Remembers a nonce and says whether it was new. It is called after the signature was found right, and has to
   * remember until `expiresAt` (milliseconds since 1970). Without it, a request can be replayed within the tolerance.
   */
  readonly claimNonce?: (nonce: NonceClaim) => Promise<boolean> | boolean;
  /** How far the timestamp may be from the clock, either way, in milliseconds. Default: 300,000 (five minutes). */
  readonly toleranceMs?: number;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
}

/** A nonce that wants to be used once. */
export interface NonceClaim {
  readonly apiKey: string;
  readonly nonce: string;
  readonly expiresAt: number;
}

interface Credentials {
  readonly apiKey: string;
  readonly signature: string;
  readonly nonce: string;
  readonly timestamp: string;
}

const longestNonce = 255;

/**
 * Authenticates by the platform's HMAC: `Authorization: <api-key>:<signature>` with the headers `x-nonce` and
 * `x-timestamp`, where the signature is {@link signatureOf}, URL-encoded.
 */
export function hmacAuth(options: HmacAuthOptions): Authenticate {
  const { findSecret, claimNonce, toleranceMs = 300_000, clock = Date.now } = options;
  if (!(Number.isFinite(toleranceMs) && toleranceMs > 0)) {
    throw new TypeError('hmacAuth: toleranceMs must be a positive number of milliseconds.');
  }
  return async (request) => {
    const credentials = readCredentials(request);
    if ('refused' in credentials) return credentials;
    const { apiKey, nonce, signature, timestamp } = credentials;
    const secret = (await findSecret(apiKey)) || null;
    const expected = signatureOf({ secret: secret ?? 'no such key', nonce, timestamp });
    const isSame = isEqualInConstantTime(expected, signature);
    if (secret === null) return refuse('unknown API key');
    if (!isSame) return refuse('the signature does not match');
    const age = clock() - Number(timestamp);
    if (Math.abs(age) > toleranceMs) return refuse(`x-timestamp is ${age} ms old`);
    const expiresAt = Number(timestamp) + toleranceMs;
    if (claimNonce !== undefined && !(await claimNonce({ apiKey, nonce, expiresAt }))) {
      return refuse('x-nonce was used before');
    }
    return { apiKey, scheme: 'hmac' } satisfies Principal;
  };
}

/** Base64 of the HMAC-SHA256 of the nonce, a line feed and the timestamp, keyed with the secret as UTF-8. */
export function signatureOf(parts: { secret: string; nonce: string; timestamp: string }): string {
  return createHmac('sha256', parts.secret).update(`${parts.nonce}\n${parts.timestamp}`).digest('base64');
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
