import { createHmac } from 'node:crypto';
import { isEqualInConstantTime } from './constant-time.js';

/** The text that is signed, and the secret that it is signed with. */
export interface SignatureParts {
  readonly secret: string;
  readonly nonce: string;
  /** Milliseconds since 1970, in decimal digits. */
  readonly timestamp: string;
}

/** Base64 of the HMAC-SHA256 of the nonce, a line feed and the timestamp, keyed with the secret as UTF-8. */
export function signatureOf({ secret, nonce, timestamp }: SignatureParts): string {
  return sign(secret, `${nonce}\n${timestamp}`).toString('base64');
}

/**
 * Which usual mistake made a wrong signature, if it was one of them. The words contain no part of the secret and none
 * of the right signature.
 */
export function findSigningMistake(parts: SignatureParts, given: string): string | undefined {
  const { secret, nonce, timestamp } = parts;
  const mistakes: readonly (readonly [made: string, mistake: string])[] = [
    [sign(secret, `${nonce}${timestamp}`).toString('base64'), 'the line feed after the nonce was not signed'],
    [
      sign(secret, `${nonce}\\n${timestamp}`).toString('base64'),
      'a backslash and an n were signed, not a line feed',
    ],
    [
      sign(secret, `${nonce}\r\n${timestamp}`).toString('base64'),
      'a carriage return was signed with the line feed',
    ],
    [
      sign(secret, `${nonce}\n${timestamp}\n`).toString('base64'),
      'a line feed after the timestamp was signed',
    ],
    [sign(secret, `${timestamp}\n${nonce}`).toString('base64'), 'the timestamp was signed before the nonce'],
    [
      sign(secret, `${nonce}\n${timestamp}`).toString('base64url'),
      'it is URL-safe Base64, not Base64 that is URL-encoded',
    ],
    [sign(secret, `${nonce}\n${timestamp}`).toString('hex'), 'it is hexadecimal, not Base64'],
    [signatureOf(parts).replaceAll('=', ''), 'its Base64 has no padding'],
    [signatureOf(parts).replaceAll('+', ' '), 'a plus sign was decoded to a space'],
    [encodeURIComponent(signatureOf(parts)), 'it was URL-encoded twice'],
  ];
  // Each of these is as good as the signature, so its comparison must not tell how much of it was guessed.
  return mistakes.find(([made]) => isEqualInConstantTime(made, given))?.[1];
}

function sign(secret: string, text: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}
