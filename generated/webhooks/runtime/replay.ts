// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { WebhookVerificationError } from './errors.js';
import type { RawBody, WebhookEnvelope } from './event.js';
import { assertRawBody } from './event.js';
import { sha256, utf8 } from './hmac.js';
import type { ReplayStore } from './replay-store.js';
import { createMemoryReplayStore } from './replay-store.js';
import type { WebhookDelivery } from './verify.js';

/** What {@link createReplayGuard} is given. */
export interface ReplayGuardOptions {
  /** Default: a memory store, which protects one process until it ends. */
  readonly store?: ReplayStore;
  /** How long an event that was handled is remembered, in milliseconds. Default: 604,800,000 (seven days). */
  readonly rememberMs?: number;
  /**
   * How long work on an event may take, in milliseconds. After that it counts as broken off, and a second delivery is
   * worked on. Default: 300,000 (five minutes).
   */
  readonly leaseMs?: number;
  /** The time in milliseconds since 1970-01-01T00:00:00Z. Default: `Date.now`. */
  readonly clock?: () => number;
}

/** A delivery as `verifyWebhook` returned it, with its body. */
export interface GuardedDelivery extends WebhookDelivery {
  readonly event: WebhookEnvelope;
  readonly body: RawBody;
}

/** What came of a delivery. */
export type GuardResult =
  /** The work was done. `storeError` is set when the store could not remember that. */
  | { readonly duplicate: false; readonly storeError?: unknown }
  /** The work was done before (`finished`), or is being done right now: then answer so that it is sent again. */
  | { readonly duplicate: true; readonly finished: boolean };

/** Lets each event be worked on once. */
export interface ReplayGuard {
  /**
   * Does `work` unless the event was handled before. When `work` throws, the event counts as not handled, and the
   * error is passed on. Throws `WebhookVerificationError` (`nonce_reused`) when the headers came before with another
   * body.
   */
  once(delivery: GuardedDelivery, work: () => Promise<void> | void): Promise<GuardResult>;
}

const SEVEN_DAYS = 604_800_000;
const FIVE_MINUTES = 300_000;

/** Nonces are kept a little longer than they can be accepted, for machines whose clocks differ. */
const CLOCK_MARGIN = 60_000;

/** A guard over the store. Throws `TypeError` for durations that make no sense. */
export function createReplayGuard(options: ReplayGuardOptions = {}): ReplayGuard {
  const { rememberMs = SEVEN_DAYS, leaseMs = FIVE_MINUTES, clock = Date.now } = options;
  const store = options.store ?? createMemoryReplayStore({ clock });
  for (const [name, value] of Object.entries({ rememberMs, leaseMs })) {
    if (!(Number.isFinite(value) && value > 0)) {
      throw new TypeError(`${name} has to be a positive number of milliseconds.`);
    }
  }
  return {
    once: async (delivery, work) => {
      assertRawBody(delivery.body);
      const lease = `goji:event-lease:${delivery.event.id}`;
      const done = `goji:event-done:${delivery.event.id}`;
      if (!(await store.claim(lease, leaseMs))) return { duplicate: true, finished: await store.has(done) };
      try {
        if (await store.has(done)) {
          await store.release(lease);
          return { duplicate: true, finished: true };
        }
        await claimNonce(store, delivery, clock());
        await work();
      } catch (error) {
        throw await releasing(store, lease, error);
      }
      return remember(store, { lease, done, rememberMs });
    },
  };
}

/**
 * The lease that covers the event makes sure that no two deliveries of one body are here at once. A nonce may come back
 * with the very same body, for instance when work failed and a proxy repeats the request.
 */
async function claimNonce(store: ReplayStore, delivery: GuardedDelivery, now: number): Promise<void> {
  const { nonce, expiresAt, body } = delivery;
  const ttl = Math.max(expiresAt - now, 0) + CLOCK_MARGIN;
  const pair = `goji:nonce-body:${nonce}:${await sha256(typeof body === 'string' ? utf8(body) : body)}`;
  if (await store.claim(`goji:nonce:${nonce}`, ttl)) {
    await store.claim(pair, ttl);
    return;
  }
  if (await store.has(pair)) return;
  throw new WebhookVerificationError(
    'nonce_reused',
    'The headers of this request came before with another body. Someone has copied them, and the event is not from Goji.',
  );
}

/** Gives the lease back, so that the event can come again. The error to throw: both, when even that fails. */
async function releasing(store: ReplayStore, lease: string, error: unknown): Promise<unknown> {
  try {
    await store.release(lease);
    return error;
  } catch (storeError) {
    return new AggregateError(
      [error, storeError],
      'The work failed, and so did the store of the replay guard.',
    );
  }
}

/** After the work, so an error of the store is no reason to do the work again. */
async function remember(
  store: ReplayStore,
  keys: { readonly lease: string; readonly done: string; readonly rememberMs: number },
): Promise<GuardResult> {
  try {
    await store.claim(keys.done, keys.rememberMs);
    await store.release(keys.lease);
    return { duplicate: false };
  } catch (storeError) {
    return { duplicate: false, storeError };
  }
}
