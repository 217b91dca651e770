import { describe, expect, it } from 'vitest';
import { createMemoryNonceStore } from '../../generators/server/runtime/nonce-store.js';

describe('createMemoryNonceStore', () => {
  it('lets a nonce be claimed once until it expires', async () => {
    let now = 0;
    const store = createMemoryNonceStore({ clock: () => now });
    expect(await store.claim('a', 300_000)).toBe(true);
    expect(await store.claim('a', 300_000)).toBe(false);
    expect(await store.claim('b', 300_000)).toBe(true);
    now = 300_000;
    expect(await store.claim('a', 600_000)).toBe(false);
    now = 300_001;
    expect(await store.claim('a', 600_000)).toBe(true);
  });

  it('remembers what expires late while it forgets what expired early', async () => {
    let now = 0;
    const store = createMemoryNonceStore({ clock: () => now, limit: 2 });
    await store.claim('early', 100);
    await store.claim('late', 900_000);
    now = 70_000;
    expect(await store.claim('new', 900_000)).toBe(true);
    expect(await store.claim('late', 900_000)).toBe(false);
  });

  it('that is full forgets nothing that can still be replayed: it refuses with 503', () => {
    const store = createMemoryNonceStore({ clock: () => 0, limit: 2 });
    store.claim('a', 100);
    store.claim('b', 100);
    expect(() => store.claim('c', 100)).toThrow(expect.objectContaining({ status: 503 }));
    expect(store.claim('a', 100)).toBe(false);
  });

  it('refuses a limit that is none', () => {
    expect(() => createMemoryNonceStore({ limit: 0 })).toThrow('limit must be a positive number');
  });
});
