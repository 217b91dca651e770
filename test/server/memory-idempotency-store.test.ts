import { describe, expect, it } from 'vitest';
import { createMemoryIdempotencyStore } from '../../generators/server/runtime/memory-idempotency-store.js';
import { createCounter, day } from './idempotency-app.js';

describe('createMemoryIdempotencyStore', () => {
  const reply = (text: string) => ({ status: 200, headers: {}, text });

  it('forgets after 24 hours, counted from the beginning, and not before', async () => {
    let now = 0;
    const store = createMemoryIdempotencyStore({ clock: () => now });
    await store.begin('key', 'print');
    now = 1000;
    await store.complete('key', reply('1'));
    now = day - 1;
    expect(await store.begin('key', 'print')).toEqual({
      state: 'done',
      fingerprint: 'print',
      reply: reply('1'),
    });
    now = day;
    expect(await store.begin('key', 'print')).toEqual({ state: 'begun' });
  });

  it('is bounded: the oldest answer goes first, running requests never', async () => {
    const store = createMemoryIdempotencyStore({ limit: 3 });
    await store.begin('running', '');
    for (const key of ['a', 'b']) {
      await store.begin(key, '');
      await store.complete(key, reply(key));
    }
    await store.begin('c', '');
    expect(await store.begin('b', '')).toMatchObject({ state: 'done' });
    await store.complete('running', reply('running'));
    expect(await store.begin('running', '')).toMatchObject({ state: 'done' });
    await store.complete('c', reply('c'));
    expect(await store.begin('a', '')).toEqual({ state: 'begun' });
  });

  it('that is full of running requests refuses more with 503', async () => {
    const store = createMemoryIdempotencyStore({ limit: 1 });
    const { send } = createCounter({ idempotency: store });
    await store.begin('running', '');
    const answer = await send();
    expect(answer.statusCode).toBe(503);
    await store.abandon('running');
    expect((await send()).statusCode).toBe(200);
  });

  it('keeps an answer that was completed before the key is abandoned', async () => {
    const store = createMemoryIdempotencyStore();
    await store.begin('key', '');
    await store.complete('key', reply('1'));
    await store.abandon('key');
    expect(await store.begin('key', '')).toMatchObject({ state: 'done', reply: reply('1') });
  });

  it('does not mind being told of what it does not know', async () => {
    const store = createMemoryIdempotencyStore();
    await store.complete('unknown', reply('1'));
    await store.abandon('unknown');
    expect(await store.begin('unknown', '')).toEqual({ state: 'begun' });
  });

  it.each([{ limit: 0 }, { keepMs: 0 }, { keepMs: Number.NaN }])('refuses %j', (options) => {
    expect(() => createMemoryIdempotencyStore(options)).toThrow('must be positive numbers');
  });
});
