import { randomUUID } from 'node:crypto';
import { signatureOf } from '../generators/server/runtime/hmac-signature.js';

/** The one key that the tried server knows. */
export const fuzzKey = { apiKey: 'fuzz', secret: 'made-up-secret' } as const;

/** The three headers of a right signature; another nonce each time. */
export function credentials(): Readonly<Record<string, string>> {
  const parts = { secret: fuzzKey.secret, nonce: randomUUID(), timestamp: String(Date.now()) };
  return {
    authorization: `${fuzzKey.apiKey}:${encodeURIComponent(signatureOf(parts))}`,
    'x-nonce': parts.nonce,
    'x-timestamp': parts.timestamp,
  };
}
