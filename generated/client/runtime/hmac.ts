// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { memberOf } from './errors.js';

/** The three headers that sign one attempt at a request. */
export interface HmacHeaders {
  readonly authorization: string;
  readonly 'x-nonce': string;
  readonly 'x-timestamp': string;
}

/** What is signed. */
export interface HmacInput {
  readonly apiKey: string;
  /** Made by `createSign`. */
  readonly sign: Sign;
  /** A string that is different in every attempt. */
  readonly nonce: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly timestamp: number;
}

/** The HMAC-SHA256 of a text by one secret, in Base64: at once where the platform can, else as a promise. */
export type Sign = (text: string) => string | Promise<string>;

/** The part of Node's crypto that is needed here. */
interface NodeCrypto {
  createHmac(
    algorithm: 'sha256',
    key: string,
  ): { update(text: string): { digest(encoding: 'base64'): string } };
}

interface NodeProcess {
  getBuiltinModule?(name: string): Partial<NodeCrypto> | undefined;
}

/**
 * Signs by a secret, whose bytes are those of the text in UTF-8. By Web Crypto, which keeps the secret as a key, except
 * on Node, Deno and Bun: there the platform's own crypto signs without a detour through another thread, which would
 * cost a fourth of the whole call.
 */
export function createSign(secret: string): Sign {
  const node = nodeCrypto();
  if (node !== undefined) return (text) => node.createHmac('sha256', secret).update(text).digest('base64');
  const subtle = memberOf(globalThis.crypto, 'subtle') as typeof globalThis.crypto.subtle | undefined;
  if (subtle === undefined) {
    throw new TypeError('HMAC needs Web Crypto: Node 20 or later, or a page served over HTTPS.');
  }
  const key = subtle.importKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => base64(new Uint8Array(await subtle.sign('HMAC', await key, utf8(text))));
}

/**
 * The headers of one attempt. The signature is the HMAC-SHA256 of `<nonce>\n<timestamp>`, in Base64, then
 * URL-encoded. Neither the URL nor the body is signed.
 */
export function createHmacHeaders(input: HmacInput): HmacHeaders | Promise<HmacHeaders> {
  const { apiKey, sign, nonce, timestamp } = input;
  const time = String(Math.trunc(timestamp));
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

/** Asked for by way of the process instead of an import, which no browser could follow. */
function nodeCrypto(): NodeCrypto | undefined {
  const process = memberOf(globalThis, 'process') as NodeProcess | undefined;
  const crypto = process?.getBuiltinModule?.('node:crypto');
  return crypto?.createHmac === undefined ? undefined : (crypto as NodeCrypto);
}
