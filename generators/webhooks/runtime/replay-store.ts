/**
 * Remembers keys for a while. Share it between all processes that receive webhooks. In Redis: `SET key 1 NX PX ttl`,
 * `EXISTS key`, `DEL key`.
 */
export interface ReplayStore {
  /** Remembers `key` for `ttlMs` milliseconds. True when it was not remembered yet. Has to be atomic. */
  claim(key: string, ttlMs: number): Promise<boolean>;
  /** True while `key` is remembered. */
  has(key: string): Promise<boolean>;
  /** Forgets `key`. */
  release(key: string): Promise<void>;
}

/** What {@link createMemoryReplayStore} is given. */
export interface MemoryReplayStoreOptions {
  /**
   * The most keys to remember; an event needs up to four. Beyond it the oldest are forgotten, and with them the
   * protection. Default: 100,000, some 20 MB.
   */
  readonly maxKeys?: number;
  /** The time in milliseconds since 1970-01-01T00:00:00Z. Default: `Date.now`. */
  readonly clock?: () => number;
}

/**
 * Remembers keys in the memory of this process. Enough for one process and for tests: several processes need a store
 * that they share, and a restart forgets everything. Throws `TypeError` for a `maxKeys` below 1.
 */
export function createMemoryReplayStore(options: MemoryReplayStoreOptions = {}): ReplayStore {
  const { maxKeys = 100_000, clock = Date.now } = options;
  if (!(Number.isInteger(maxKeys) && maxKeys > 0))
    throw new TypeError('maxKeys has to be a positive whole number.');
  const expiries = new Map<string, number>();
  const isRemembered = (key: string) => (expiries.get(key) ?? Number.NEGATIVE_INFINITY) > clock();
  return {
    claim: async (key, ttlMs) => {
      if (isRemembered(key)) return false;
      expiries.delete(key);
      if (expiries.size >= maxKeys) makeRoom(expiries, maxKeys, clock());
      expiries.set(key, clock() + ttlMs);
      return true;
    },
    has: async (key) => isRemembered(key),
    release: async (key) => {
      expiries.delete(key);
    },
  };
}

/** Drops what has expired, then the oldest, until a tenth is free, so that this is seldom needed. */
function makeRoom(expiries: Map<string, number>, maxKeys: number, now: number): void {
  for (const [key, expiry] of expiries) if (expiry <= now) expiries.delete(key);
  const limit = Math.min(Math.floor(maxKeys * 0.9), maxKeys - 1);
  for (const key of expiries.keys()) {
    if (expiries.size <= limit) return;
    expiries.delete(key);
  }
}
