import { createHmac } from 'node:crypto';
import { findSigningMistake } from '../../generators/server/runtime/hmac-signature.js';
import type { ReceivedHeaders } from './parse-headers.js';

/** The headers that every delivery has. */
const SIGNED = ['authorization', 'x-nonce', 'x-timestamp'] as const;

/**
 * What is likely wrong with a signature that does not match, found by trying: how the signer put the text together, or
 * how the secret was written down. Undefined when nothing that is known fits. No words hold a secret or a signature.
 */
export function explainSignature(headers: ReceivedHeaders, secret: string): string | undefined {
  const [authorization = '', nonce = '', timestamp = ''] = SIGNED.map((name) => headers[name]?.[0]);
  const given = percentDecoded(authorization).replace(/^[^:]*:/, '');
  if (given === '') return undefined;
  const made = (key: string | Buffer, time = timestamp) =>
    createHmac('sha256', key).update(`${nonce}\n${time}`).digest('base64');
  const key = secretForms(secret).find(([form]) => made(form) === given);
  if (key !== undefined) return `The signature is right for the secret ${key[1]}.`;
  const mistake = findSigningMistake({ secret, nonce, timestamp }, given);
  if (mistake !== undefined) return `The signer made it wrongly: ${mistake}.`;
  if (made(secret, timestamp.slice(0, -3)) === given) {
    return 'The signer made it wrongly: the timestamp was signed in seconds, and sent in milliseconds.';
  }
  return made(secret) === given && authorization.includes(':')
    ? 'Without the API key in front the signature is right: something has put it there.'
    : undefined;
}

/** Names of the headers that are absent or empty. */
export function missingHeaders(headers: ReceivedHeaders): readonly string[] {
  return SIGNED.filter((name) => (headers[name]?.[0] ?? '') === '');
}

/** Ways in which secrets are written down wrongly, with the words for each. The secret as it is is not among them. */
function secretForms(secret: string): readonly SecretForm[] {
  const forms: readonly SecretForm[] = [
    [percentDecoded(secret), 'when it is URL-decoded: it was stored URL-encoded'],
    [encodeURIComponent(secret), 'when it is URL-encoded: it was decoded once too often'],
    [secret.replaceAll(' ', '+'), 'with plus signs for its blanks: it was decoded as form data'],
    [secret.replace(/\\[nr]/g, '').trim(), 'without the \\n that is written in it'],
    [secret.toLowerCase(), 'in lower case'],
    [secret.toUpperCase(), 'in capitals'],
    [Buffer.from(secret, 'base64'), 'when it is decoded from Base64, but it has to be used as it is'],
    [Buffer.from(secret, 'hex'), 'when it is decoded from hexadecimal, but it has to be used as it is'],
    [Buffer.from(secret).toString('base64'), 'when it is encoded as Base64, but it has to be used as it is'],
    [Buffer.from(secret, 'latin1'), 'in ISO 8859-1: its bytes have to be those of UTF-8'],
  ];
  const same = Buffer.from(secret);
  return forms.filter(([form]) => form.length > 0 && !same.equals(Buffer.from(form)));
}

type SecretForm = readonly [form: string | Buffer, words: string];

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
