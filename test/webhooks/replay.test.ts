import { describe, expect, it, vi } from 'vitest';

import { isWebhookVerificationError } from '../../generators/webhooks/runtime/errors.js';
import type { GuardedDelivery } from '../../generators/webhooks/runtime/replay.js';
import { createReplayGuard } from '../../generators/webhooks/runtime/replay.js';
import type { ReplayStore } from '../../generators/webhooks/runtime/replay-store.js';
import { createMemoryReplayStore } from '../../generators/webhooks/runtime/replay-store.js';
import { eventText, NOW, rejectionOf } from './delivery.js';

/** A delivery of the event `id` under `nonce`. */
function deliveryOf(id: string, nonce: string, body = eventText({ id })): GuardedDelivery {
  const event = { id, dateTime: '2026-04-07T09:30:00', type: 'SMALL', content: {} };
  return { nonce, timestamp: NOW, expiresAt: NOW + 300_000, secretIndex: 0, event, body };
}

/** A guard with a clock that can be put forward. */
function guardAt(start = NOW) {
  let now = start;
  const clock = () => now;
  const store = createMemoryReplayStore({ clock });
  const guard = createReplayGuard({ store, clock, leaseMs: 10_000, rememberMs: 60_000 });
  return {
    store,
    guard,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

/** A promise that is settled from outside. */
function deferred() {
  let settle: { resolve: () => void; reject: (error: unknown) => void } | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, resolve: () => settle?.resolve(), reject: (error: unknown) => settle?.reject(error) };
}

const brokenStore = (broken: keyof ReplayStore, store = createMemoryReplayStore()): ReplayStore => ({
  ...store,
  [broken]: () => Promise.reject(new Error('the store is away')),
});

describe('the replay guard', () => {
  it('lets each event be worked on once, however often it is delivered', async () => {
    const { guard } = guardAt();
    const work = vi.fn();
    expect(await guard.once(deliveryOf('e-1', 'n-1'), work)).toEqual({ duplicate: false });
    expect(await guard.once(deliveryOf('e-1', 'n-2'), work)).toEqual({ duplicate: true, finished: true });
    expect(await guard.once(deliveryOf('e-1', 'n-1'), work)).toEqual({ duplicate: true, finished: true });
    expect(work).toHaveBeenCalledTimes(1);
    expect(await guard.once(deliveryOf('e-2', 'n-3'), work)).toEqual({ duplicate: false });
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('refuses headers that come back with another body, and does no work', async () => {
    const { guard } = guardAt();
    const work = vi.fn();
    await guard.once(deliveryOf('e-1', 'n-1'), work);
    const error = await rejectionOf(guard.once(deliveryOf('e-2', 'n-1'), work));
    expect(error).toMatchObject({ reason: 'nonce_reused', status: 401 });
    expect(work).toHaveBeenCalledTimes(1);
    expect(await guard.once(deliveryOf('e-2', 'n-2'), work)).toEqual({ duplicate: false });
  });

  it('refuses another body for the same event id when the first was not handled', async () => {
    const { guard } = guardAt();
    const fail = () => Promise.reject(new Error('no'));
    await rejectionOf(guard.once(deliveryOf('e-1', 'n-1'), fail));
    const forged = deliveryOf('e-1', 'n-1', eventText({ id: 'e-1', content: { size: 1_000_000 } }));
    const work = vi.fn();
    expect(await rejectionOf(guard.once(forged, work))).toMatchObject({ reason: 'nonce_reused' });
    expect(work).not.toHaveBeenCalled();
  });

  it('lets an event come again whose work failed, under a new nonce or the same', async () => {
    const { guard } = guardAt();
    const error = new Error('the database is away');
    expect(await rejectionOf(guard.once(deliveryOf('e-1', 'n-1'), () => Promise.reject(error)))).toBe(error);
    expect(
      await rejectionOf(
        guard.once(deliveryOf('e-1', 'n-1'), () => {
          throw error;
        }),
      ),
    ).toBe(error);
    const bytes = { ...deliveryOf('e-1', 'n-1'), body: new TextEncoder().encode(eventText({ id: 'e-1' })) };
    expect(await guard.once(bytes, () => undefined)).toEqual({ duplicate: false });
    expect(await guard.once(deliveryOf('e-1', 'n-2'), () => undefined)).toMatchObject({ duplicate: true });
  });

  it('has a second delivery come again while the first is worked on', async () => {
    const { guard } = guardAt();
    const [started, gate] = [deferred(), deferred()];
    const first = guard.once(deliveryOf('e-1', 'n-1'), () => {
      started.resolve();
      return gate.promise;
    });
    await started.promise;
    const second = vi.fn();
    expect(await guard.once(deliveryOf('e-1', 'n-2'), second)).toEqual({ duplicate: true, finished: false });
    gate.reject(new Error('no'));
    await rejectionOf(first);
    expect(second).not.toHaveBeenCalled();
    expect(await guard.once(deliveryOf('e-1', 'n-2'), second)).toEqual({ duplicate: false });
    expect(second).toHaveBeenCalledTimes(1);
  });

  it('does the work of many deliveries at once a single time', async () => {
    const { guard } = guardAt();
    const work = vi.fn();
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, index) => guard.once(deliveryOf('e-1', `n-${index}`), work)),
    );
    expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('takes up an event again after the lease of a process that died', async () => {
    const { guard, pass } = guardAt();
    const never = new Promise<void>(() => undefined);
    const started = deferred();
    void guard.once(deliveryOf('e-1', 'n-1'), () => {
      started.resolve();
      return never;
    });
    await started.promise;
    const work = vi.fn();
    pass(9_999);
    expect(await guard.once(deliveryOf('e-1', 'n-2'), work)).toEqual({ duplicate: true, finished: false });
    pass(1);
    expect(await guard.once(deliveryOf('e-1', 'n-2'), work)).toEqual({ duplicate: false });
  });

  it('forgets an event after the time that it is to be remembered', async () => {
    const { guard, pass } = guardAt();
    const work = vi.fn();
    await guard.once(deliveryOf('e-1', 'n-1'), work);
    pass(59_999);
    expect(await guard.once(deliveryOf('e-1', 'n-2'), work)).toMatchObject({ duplicate: true });
    pass(1);
    expect(await guard.once(deliveryOf('e-1', 'n-3'), work)).toMatchObject({ duplicate: false });
  });

  it('remembers a nonce for longer than it can be accepted', async () => {
    const { guard, pass } = guardAt();
    await guard.once(deliveryOf('e-1', 'n-1'), () => undefined);
    pass(300_000 + 59_999);
    expect(await rejectionOf(guard.once(deliveryOf('e-2', 'n-1'), () => undefined))).toSatisfy(
      isWebhookVerificationError,
    );
    pass(1);
    expect(await guard.once(deliveryOf('e-2', 'n-1'), () => undefined)).toEqual({ duplicate: false });
  });

  it('does no work while the store is away', async () => {
    for (const method of ['claim', 'has'] as const) {
      const work = vi.fn();
      const guard = createReplayGuard({ store: brokenStore(method) });
      expect(await rejectionOf(guard.once(deliveryOf('e-1', 'n-1'), work))).toMatchObject({
        message: 'the store is away',
      });
      expect(work).not.toHaveBeenCalled();
    }
  });

  it('tells of a store that failed after the work, and does not call for the work again', async () => {
    const result = await createReplayGuard({ store: brokenStore('release') }).once(
      deliveryOf('e-1', 'n-1'),
      () => undefined,
    );
    expect(result).toEqual({ duplicate: false, storeError: new Error('the store is away') });
  });

  it('tells of both errors when work and store fail', async () => {
    const guard = createReplayGuard({ store: brokenStore('release') });
    const error = await rejectionOf(
      guard.once(deliveryOf('e-1', 'n-1'), () => Promise.reject(new Error('no'))),
    );
    if (!(error instanceof AggregateError)) throw error;
    expect(error.errors.map(String)).toEqual(['Error: no', 'Error: the store is away']);
  });

  it.each([{ rememberMs: 0 }, { rememberMs: Number.NaN }, { leaseMs: -1 }])('refuses %j', (options) => {
    expect(() => createReplayGuard(options)).toThrow(/has to be a positive number of milliseconds/);
  });
});

describe('the memory store', () => {
  it('claims a key once until it expires or is released', async () => {
    let now = 0;
    const store = createMemoryReplayStore({ clock: () => now });
    expect(await store.claim('a', 10)).toBe(true);
    expect(await store.claim('a', 10)).toBe(false);
    now = 9;
    expect(await store.has('a')).toBe(true);
    now = 10;
    expect(await store.has('a')).toBe(false);
    expect(await store.claim('a', 10)).toBe(true);
    await store.release('a');
    expect(await store.has('a')).toBe(false);
    expect(await store.claim('a', 10)).toBe(true);
  });

  it('never holds more than its bound: first goes what has expired, then the oldest', async () => {
    let now = 0;
    const store = createMemoryReplayStore({ maxKeys: 10, clock: () => now });
    await store.claim('oldest', 1000);
    await store.claim('expired', 5);
    for (let index = 2; index < 10; index += 1) await store.claim(`k-${index}`, 1000);
    now = 5;
    await store.claim('one more', 1000);
    expect(await store.has('oldest')).toBe(true);
    await store.claim('another', 1000);
    expect(await store.has('oldest')).toBe(false);
    expect(await store.has('k-2')).toBe(true);
    const keys = [
      'oldest',
      'expired',
      'one more',
      'another',
      ...Array.from({ length: 10 }, (_, i) => `k-${i}`),
    ];
    const held = await Promise.all(keys.map((key) => store.has(key)));
    expect(held.filter(Boolean)).toHaveLength(10);
  });

  it('works with room for one key', async () => {
    const store = createMemoryReplayStore({ maxKeys: 1 });
    await store.claim('a', 1000);
    await store.claim('b', 1000);
    expect([await store.has('a'), await store.has('b')]).toEqual([false, true]);
    expect(() => createMemoryReplayStore({ maxKeys: 0 })).toThrow(TypeError);
  });
});
