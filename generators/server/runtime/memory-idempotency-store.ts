import type { IdempotencyStore } from './idempotency.js';
import { platformErrors } from './platform-error.js';
import type { WireReply } from './send.js';

/** Limits of {@link createMemoryIdempotencyStore}. */
export interface MemoryIdempotencyOptions {
  /** How long an answer is kept, in milliseconds. Default: 86,400,000 (24 hours), as the platform documents. */
  readonly keepMs?: number;
  /** Most entries. Beyond it, the oldest kept answer is forgotten early. Default: 100,000. */
  readonly limit?: number;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
}

interface Entry {
  readonly fingerprint: string;
  readonly expiresAt: number;
  /** Null while the request is being carried out. */
  reply: WireReply | null;
  readonly settled: Promise<void>;
  readonly settle: () => void;
}

/**
 * An idempotency store in the memory of one process: it forgets when the process ends, and two processes know nothing
 * of each other. When every entry is a request that is being carried out and there is no room for one more, that one
 * is answered with 503.
 */
export function createMemoryIdempotencyStore(options: MemoryIdempotencyOptions = {}): IdempotencyStore {
  const { keepMs = 86_400_000, limit = 100_000, clock = Date.now } = options;
  if (!(keepMs > 0 && limit >= 1)) {
    throw new TypeError('createMemoryIdempotencyStore: keepMs and limit must be positive numbers.');
  }
  /** In the order in which they began, which is the order in which they expire. */
  const entries = new Map<string, Entry>();
  const isOver = ({ reply, expiresAt }: Entry) => reply !== null && expiresAt <= clock();
  return {
    begin: async (key, fingerprint) => {
      for (;;) {
        const entry = entries.get(key);
        if (entry === undefined || isOver(entry)) break;
        if (entry.reply !== null)
          return { state: 'done', fingerprint: entry.fingerprint, reply: entry.reply };
        await entry.settled;
      }
      entries.delete(key);
      makeRoom(entries, limit, isOver);
      entries.set(key, createEntry(fingerprint, clock() + keepMs));
      return { state: 'begun' };
    },
    complete: (key, reply) => {
      const entry = entries.get(key);
      if (entry === undefined) return;
      entry.reply = reply;
      entry.settle();
    },
    abandon: (key) => {
      const entry = entries.get(key);
      if (entry === undefined || entry.reply !== null) return;
      entries.delete(key);
      entry.settle();
    },
  };
}

function createEntry(fingerprint: string, expiresAt: number): Entry {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { fingerprint, expiresAt, reply: null, settled, settle };
}

function makeRoom(entries: Map<string, Entry>, limit: number, isOver: (entry: Entry) => boolean): void {
  for (const [key, entry] of entries) {
    if (entry.reply === null) continue;
    if (!isOver(entry) && entries.size < limit) return;
    entries.delete(key);
  }
  if (entries.size < limit) return;
  throw platformErrors.unexpected(
    new Error(`The idempotency store is full of ${limit} running requests.`),
    503,
  );
}
