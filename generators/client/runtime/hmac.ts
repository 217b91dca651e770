import { memberOf } from './errors.js';

/** The three headers that sign one attempt at a request. */
export interface HmacHeaders {
  readonly authorization: string;
  readonly 'x-nonce': string;
  readonly 'x-timestamp': string;
}

/** Where time and chance come from. */
export interface HmacSources {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly clock: () => number;
  /** A string that it never returned before. */
  readonly nonce: () => string;
}

/** The HMAC-SHA256 of a text by one secret, in Base64: at once where the platform can, else as a promise. */
export type Sign = (text: string) => string | Promise<string>;

/** A function of Node's crypto. */
type CreateHmac = (
  algorithm: 'sha256',
  key: string,
) => { update(text: string): { digest(encoding: 'base64'): string } };

interface NodeProcess {
  getBuiltinModule?(name: string): unknown;
}

/**
 * Signs by a secret, whose bytes are those of the text in UTF-8. By Web Crypto, which keeps the secret as a key, except
 * on Node, Deno and Bun: there the platform's own crypto signs without a detour through another thread, which would
 * cost a fourth of the whole call.
 */
export function createSign(secret: string): Sign {
  // Asked for by way of the process instead of an import, which no browser could follow.
  const process = memberOf(globalThis, 'process') as NodeProcess | undefined;
  const crypto = process?.getBuiltinModule?.('node:crypto');
  const createHmac = memberOf(crypto, 'createHmac') as CreateHmac | undefined;
  if (createHmac !== undefined) return (text) => createHmac('sha256', secret).update(text).digest('base64');
  const subtle = memberOf(globalThis.crypto, 'subtle') as typeof globalThis.crypto.subtle | undefined;
  if (subtle === undefined) {
    throw new TypeError('HMAC needs Web Crypto, which a page has over HTTPS alone.');
  }
  const key = subtle.importKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => base64(new Uint8Array(await subtle.sign('HMAC', await key, utf8(text))));
}

/**
 * The headers of one attempt. The signature is the HMAC-SHA256 of `<nonce>\n<timestamp>`, in Base64, then
 * URL-encoded. Neither the URL nor the body is signed.
 */
export function createHmacHeaders(
  apiKey: string,
  sign: Sign,
  sources: HmacSources,
): HmacHeaders | Promise<HmacHeaders> {
  const nonce = sources.nonce();
  const time = String(Math.trunc(sources.clock()));
  const headers = (signature: string): HmacHeaders => ({
    authorization: `${apiKey}:${encodeURIComponent(signature)}`,
    'x-nonce': nonce,
    'x-timestamp': time,
  });
  const signature = sign(`${nonce}\n${time}`);
  return typeof signature === 'string' ? headers(signature) : signature.then(headers);
}

/** Base64 with padding. */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The bytes of `text` in UTF-8. */
export function utf8(text: string) {
  return new Uint8Array(new TextEncoder().encode(text));
}
