// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

type SubtleCrypto = typeof globalThis.crypto.subtle;

/** A secret that Web Crypto keeps. Named by way of its maker, so that the types of Node suffice. */
export type HmacKey = Awaited<ReturnType<SubtleCrypto['importKey']>>;

/** The three headers that sign one attempt at a request. */
export interface HmacHeaders {
  readonly authorization: string;
  readonly 'x-nonce': string;
  readonly 'x-timestamp': string;
}

/** What is signed. */
export interface HmacInput {
  readonly apiKey: string;
  /** Made by `importHmacSecret`. */
  readonly key: HmacKey;
  /** A string that is different in every attempt. */
  readonly nonce: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly timestamp: number;
}

/** The secret as a key of Web Crypto, which keeps it out of reach. Its bytes are those of the text in UTF-8. */
export function importHmacSecret(secret: string): Promise<HmacKey> {
  return subtleCrypto().importKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/**
 * The headers of one attempt. The signature is the HMAC-SHA256 of `<nonce>\n<timestamp>`, in Base64, then
 * URL-encoded. Neither the URL nor the body is signed.
 */
export async function createHmacHeaders({ apiKey, key, nonce, timestamp }: HmacInput): Promise<HmacHeaders> {
  const time = String(Math.trunc(timestamp));
  const signature = await subtleCrypto().sign('HMAC', key, utf8(`${nonce}\n${time}`));
  return {
    authorization: `${apiKey}:${encodeURIComponent(base64(new Uint8Array(signature)))}`,
    'x-nonce': nonce,
    'x-timestamp': time,
  };
}

/** Base64 with padding. */
export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The bytes of `text` in UTF-8. */
export function utf8(text: string) {
  return new Uint8Array(new TextEncoder().encode(text));
}

function subtleCrypto(): SubtleCrypto {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined) return subtle;
  throw new TypeError('HMAC needs Web Crypto: Node 20 or later, or a page served over HTTPS.');
}
