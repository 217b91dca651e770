// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { createHash } from 'node:crypto';
import type { WireReply } from './send.js';

/** What a store answers to {@link IdempotencyStore.begin}. */
export type IdempotencyState =
  /** Nobody has done it: the caller does it now, and then completes or abandons the entry. */
  | { readonly state: 'begun' }
  /** It was done: the answer that it got and the fingerprint of its request. */
  | { readonly state: 'done'; readonly fingerprint: string; readonly reply: WireReply };

/**
 * Remembers which requests were carried out. Keys and fingerprints are 64 hexadecimal digits, replies plain data. A
 * store that several processes share has to make `begin` atomic, and has to let go of an entry whose process died.
 */
export interface IdempotencyStore {
  /** Claims a key. While somebody else has claimed it, this waits until they complete or abandon it. */
  readonly begin: (key: string, fingerprint: string) => Promise<IdempotencyState> | IdempotencyState;
  /**
   * Keeps the answer of a claimed key, for 24 hours after its `begin`. It is called after the handler, so a process
   * that dies in between leaves the change without its answer. A store whose handlers write the answer themselves, in
   * the transaction of the change, is given the same key and the same answer once more and has nothing to do.
   */
  readonly complete: (key: string, reply: WireReply) => Promise<void> | void;
  /** Forgets a claimed key, because nothing was done. A key whose answer is already kept stays as it is. */
  readonly abandon: (key: string) => Promise<void> | void;
}

/**
 * What a handler needs to write the answer of its own request, beside the change and in the same transaction. Where it
 * finds an answer under that key, which another process has written meanwhile, it does nothing and returns that answer
 * with the header `idempotent-replayed: true`.
 */
export interface IdempotencyClaim {
  /** The key that {@link IdempotencyStore.begin} has claimed and `complete` will be given. */
  readonly key: string;
  readonly fingerprint: string;
}

/** The request that is to be carried out once. */
export interface OnceRequest {
  readonly apiKey: string;
  readonly operation: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Value of `X-CLIENT-REQUEST-ID`. */
  readonly clientRequestId: string;
}

/** What {@link runOnce} works with. */
export interface RunOnce {
  readonly store: IdempotencyStore;
  readonly request: OnceRequest;
  /** Carries the request out, under the claim that was made for it. */
  readonly run: (claim: IdempotencyClaim) => Promise<WireReply>;
  /** Told when the store fails after the request was carried out, which must not spoil the answer. */
  readonly onStoreError: (error: unknown) => void;
}

/** How a request was answered. */
export interface OnceResult {
  readonly reply: WireReply;
  /** True when the answer is the kept one and nothing was carried out. */
  readonly isReplay: boolean;
  /** True when the kept answer belongs to a request with another body or query. */
  readonly isOtherRequest: boolean;
}

/**
 * Carries a request out unless it was carried out before. Only a success (2xx) counts as carried out: a refusal, and
 * a `run` that throws, abandon the entry, so that the same id can be tried again. What `begin` throws is thrown.
 */
export async function runOnce({ store, request, run, onStoreError }: RunOnce): Promise<OnceResult> {
  const key = keyOf(request);
  const fingerprint = fingerprintOf(request);
  const known = await store.begin(key, fingerprint);
  if (known.state === 'done') {
    return { reply: known.reply, isReplay: true, isOtherRequest: known.fingerprint !== fingerprint };
  }
  const settle = async (write: () => Promise<void> | void) => {
    try {
      await write();
    } catch (error) {
      onStoreError(error);
    }
  };
  let reply: WireReply;
  try {
    reply = await run({ key, fingerprint });
  } catch (error) {
    await settle(() => store.abandon(key));
    throw error;
  }
  const isSuccess = reply.status >= 200 && reply.status < 300;
  await settle(() => (isSuccess ? store.complete(key, reply) : store.abandon(key)));
  return { reply, isReplay: false, isOtherRequest: false };
}

/** One id is one instruction of one sender to one operation on one resource. */
function keyOf({ apiKey, operation, path, clientRequestId }: OnceRequest): string {
  return digestOf([apiKey, operation, path, clientRequestId]);
}

function fingerprintOf({ query, body }: OnceRequest): string {
  return digestOf([query, body ?? null]);
}

/** Equal for equal JSON, whatever the order of its members. */
function digestOf(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash('sha256').update(text).digest('hex');
}
