import { describe, expect, it } from 'vitest';
import {
  createMemoryDeliveryLog,
  type Delivery,
} from '../../../generators/server/runtime/webhooks/delivery.js';
import { createGate } from '../../../generators/server/runtime/webhooks/gate.js';
import { defaultRetryPolicy, delayAfter } from '../../../generators/server/runtime/webhooks/retry-policy.js';
import { signWebhook } from '../../../generators/server/runtime/webhooks/sign-webhook.js';

describe('signWebhook', () => {
  it('signs as the example of the reference does, without an API key in front', () => {
    const nonce = '67681625-d7f9-43e3-859a-25e634c203c2';
    expect(signWebhook({ secret: 'abcd1234', nonce, timestamp: 1474982268271 })).toEqual({
      authorization: 'q0AdIAm6SphhgN%2FVxjMiE9UEd3uZRca9gjJXQ5%2BdyNI%3D',
      'x-nonce': nonce,
      'x-timestamp': '1474982268271',
    });
  });
});

describe('delayAfter', () => {
  it.each([
    [1, 0, 500],
    [1, 0.999, 1000],
    [2, 0, 1000],
    [5, 0.5, 12_000],
    [12, 0.999_999, 2_048_000],
    [13, 0, 1_800_000],
    [1000, 0.999_999_9, 3_600_000],
  ])('after attempt %d with chance %d is %d ms', (attempt, random, ms) => {
    expect(Math.abs(delayAfter(attempt, defaultRetryPolicy, random) - ms)).toBeLessThanOrEqual(2);
  });
});

describe('createGate', () => {
  it('lets tasks through in order and goes on after one that fails', async () => {
    const gate = createGate(1);
    const order: string[] = [];
    const task = (name: string) => async () => {
      await new Promise((resume) => setImmediate(resume));
      order.push(name);
      if (name === 'b') throw new Error('b');
    };
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => gate(task(name))));
    expect(order).toEqual(['a', 'b', 'c']);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('createMemoryDeliveryLog', () => {
  const delivery = (id: string, state: Delivery['state']): Delivery => ({
    id,
    eventId: id,
    eventType: 'A',
    url: '',
    body: '',
    state,
    attempts: [],
  });

  it('replaces by id and is bounded, but forgets nothing that is pending', async () => {
    const log = createMemoryDeliveryLog({ limit: 2 });
    await log.save(delivery('a', 'pending'));
    await log.save(delivery('b', 'delivered'));
    await log.save(delivery('c', 'failed'));
    expect(log.list().map(({ id }) => id)).toEqual(['a', 'c']);
    await log.save(delivery('d', 'pending'));
    await log.save(delivery('e', 'pending'));
    expect(log.list().map(({ id }) => id)).toEqual(['a', 'd', 'e']);
    await log.save(delivery('a', 'delivered'));
    expect((await log.pending()).map(({ id }) => id)).toEqual(['d', 'e']);
  });
});
