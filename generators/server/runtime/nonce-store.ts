import { platformErrors } from './platform-error.js';

/** Remembers which nonces were used. A store that several processes share has to make `claim` atomic. */
export interface NonceStore {
  /**
   * Says whether the key is new and remembers it until `expiresAt`, in milliseconds since 1970. The key stands for an
   * API key and its nonce.
   */
  readonly claim: (key: string, expiresAt: number) => Promise<boolean> | boolean;
}

/** Limits of {@link createMemoryNonceStore}. */
export interface MemoryNonceOptions {
  /** Most nonces at a time. Default: 100,000, which is 333 requests a second with the tolerance of five minutes. */
  readonly limit?: number;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
}

const sweepEveryMs = 60_000;

/**
 * A nonce store in the memory of one process. When it is full of nonces that have not expired it forgets none of
 * them, because that would open the door to replays: further requests are answered with 503.
 */
export function createMemoryNonceStore(options: MemoryNonceOptions = {}): NonceStore {
  const { limit = 100_000, clock = Date.now } = options;
  if (!(limit >= 1)) throw new TypeError('createMemoryNonceStore: limit must be a positive number.');
  const expiries = new Map<string, number>();
  let nextSweep = 0;
  const sweep = (now: number) => {
    for (const [key, expiresAt] of expiries) if (expiresAt < now) expiries.delete(key);
    nextSweep = now + sweepEveryMs;
  };
  return {
    claim: (key, expiresAt) => {
      const now = clock();
      if (now >= nextSweep || expiries.size >= limit) sweep(now);
      if ((expiries.get(key) ?? -1) >= now) return false;
      if (expiries.size >= limit) {
        throw platformErrors.unexpected(new Error(`The nonce store is full of ${limit} nonces.`), 503);
      }
      expiries.set(key, expiresAt);
      return true;
    },
  };
}
