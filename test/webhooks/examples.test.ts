import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createReceiver as createHttpReceiver } from '../../examples/webhook-receiver-express-style.js';
import { webhookReceiver } from '../../examples/webhook-receiver-fastify.js';
import { createReceiver as createFetchReceiver } from '../../examples/webhook-receiver-fetch.js';
import { createMemoryReplayStore, createTestWebhook, signWebhook } from '../../generated/webhooks/index.js';
import { eventText, SECRET } from './delivery.js';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Sends one event twice, then one with a wrong signature and one that is no event. The statuses. */
async function exercise(url: string) {
  const { event, ...delivery } = await createTestWebhook({ type: 'INVESTOR_CREATED', secret: SECRET });
  const wrong = await createTestWebhook({ type: 'INVESTOR_CREATED', secret: 'another' });
  const noEvent = await signWebhook({ secret: SECRET, body: '{}' });
  const statuses: number[] = [];
  for (const { body, headers } of [delivery, delivery, wrong, noEvent]) {
    statuses.push((await fetch(url, { method: 'POST', headers, body })).status);
  }
  return { event, statuses };
}

describe('the examples', () => {
  it('receive in the style of fetch', async () => {
    const bookDeposit = vi
      .fn()
      .mockRejectedValueOnce(new Error('the ledger is away'))
      .mockResolvedValue(undefined);
    const log = vi.fn();
    const store = createMemoryReplayStore();
    const receiver = createFetchReceiver({ secret: SECRET, store, bookDeposit, log });
    const { body, headers, event } = await createTestWebhook({
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: { clientId: 'GOJI-1234', amount: { amount: 25, currency: 'GBP' } },
      secret: SECRET,
    });
    const later = await signWebhook({ secret: SECRET, body: eventText({ type: 'LATER' }) });
    const statuses: number[] = [];
    for (const each of [{ body, headers }, { body, headers }, { body, headers }, later]) {
      const request = new Request('https://example.com/', { method: 'POST', ...each });
      statuses.push((await receiver(request)).status);
    }
    expect(statuses).toEqual([500, 200, 200, 200]);
    expect(bookDeposit).toHaveBeenCalledTimes(2);
    expect(bookDeposit).toHaveBeenLastCalledWith({ clientId: 'GOJI-1234', amount: 25, currency: 'GBP' });
    expect(log.mock.calls.map(([message]) => message)).toEqual([
      `A webhook was answered with 500 (${event.id})`,
      `${event.id} came again and was left out`,
      'An event of the unknown type LATER: is there a newer @goji/api?',
    ]);
  });

  it('receive on node:http', async () => {
    const [handle, log] = [vi.fn(), vi.fn()];
    const server = createHttpReceiver({ secret: SECRET, on: { INVESTOR_CREATED: handle }, log });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { event, statuses } = await exercise(`${origin}/goji/webhooks`);
    expect(statuses).toEqual([200, 200, 401, 400]);
    expect(handle).toHaveBeenCalledExactlyOnceWith(event, expect.anything());
    expect(log).toHaveBeenCalledTimes(2);
    expect((await fetch(origin)).status).toBe(404);
  });

  it('receive in Fastify, and leave its other routes as they are', async () => {
    const handle = vi.fn();
    const app = Fastify();
    closing.push(() => app.close());
    app.post('/other', async (request) => request.body);
    await app.register(webhookReceiver, { secret: SECRET, on: { INVESTOR_CREATED: handle } });
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    const { event, statuses } = await exercise(`${origin}/goji/webhooks`);
    expect(statuses).toEqual([200, 200, 401, 400]);
    expect(handle).toHaveBeenCalledExactlyOnceWith(event, expect.anything());
    const headers = { 'content-type': 'application/json' };
    const other = await fetch(`${origin}/other`, { method: 'POST', headers, body: '{"size":1}' });
    expect(await other.json()).toEqual({ size: 1 });
  });
});
