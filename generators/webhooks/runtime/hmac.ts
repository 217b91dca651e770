type SubtleCrypto = typeof globalThis.crypto.subtle;

/** The key as Web Crypto keeps it. Named by way of its maker, so that the types of Node suffice. */
type HmacKey = Awaited<ReturnType<SubtleCrypto['importKey']>>;

/** What a webhook's signature covers: these two, and not the body. */
export interface SignedHeaders {
  /** `x-nonce` as it came. */
  readonly nonce: string;
  /** `x-timestamp` as it came. */
  readonly timestamp: string;
}

/** The signature as it stands in the header: HMAC-SHA256 of `<nonce>\n<timestamp>`, in Base64, URL-encoded. */
export async function signHeaders(secret: string, headers: SignedHeaders): Promise<string> {
  const key = await importSecret(secret, 'sign');
  const signature = new Uint8Array(await subtleCrypto().sign('HMAC', key, signedBytes(headers)));
  return encodeURIComponent(btoa(Array.from(signature, (byte) => String.fromCharCode(byte)).join('')));
}

/** True when `signature`, in Base64, was made with the secret. Web Crypto compares in constant time. */
export async function isSignedWith(
  secret: string,
  headers: SignedHeaders,
  signature: string,
): Promise<boolean> {
  const key = await importSecret(secret, 'verify');
  return subtleCrypto().verify('HMAC', key, bytesOfBase64(signature), signedBytes(headers));
}

/** True for the Base64 of 32 bytes, with or without its padding. */
export function isSignatureText(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=?$/.test(text);
}

/** The SHA-256 of `bytes` in hexadecimal digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await subtleCrypto().digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of `text` in UTF-8. */
export function utf8(text: string) {
  return new Uint8Array(new TextEncoder().encode(text));
}

function signedBytes({ nonce, timestamp }: SignedHeaders) {
  return utf8(`${nonce}\n${timestamp}`);
}

function bytesOfBase64(text: string) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function importSecret(secret: string, use: 'sign' | 'verify'): Promise<HmacKey> {
  return subtleCrypto().importKey('raw', utf8(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [use]);
}

function subtleCrypto(): SubtleCrypto {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle !== undefined) return subtle;
  throw new TypeError('Verifying webhooks needs Web Crypto: Node 20 or later, Deno, Bun or a worker.');
}
