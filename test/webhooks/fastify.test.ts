import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createTestWebhook, createWebhookReceiver, toFastifyPlugin } from '../../generated/webhooks/index.js';
import { SECRET } from './delivery.js';

let app: FastifyInstance | undefined;

afterEach(() => app?.close());

/** A real Fastify that listens, with a receiver and a route of another kind. */
async function start(options: { readonly onError?: (error: unknown) => void } = {}) {
  const handle = vi.fn();
  const onError = vi.fn(options.onError);
  const receiver = createWebhookReceiver({
    ...{ secret: SECRET, onError, maxBodyBytes: 10_000 },
    on: { INVESTOR_CREATED: handle },
  });
  app = Fastify();
  await app.register(toFastifyPlugin(receiver), { path: '/goji/webhooks' });
  app.post('/echo', async (request) => request.body);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const post = (path: string, init: { readonly headers: Record<string, string>; readonly body: string }) =>
    fetch(`${url}${path}`, { method: 'POST', ...init });
  return { post, handle, onError, url };
}

const deliver = (secret = SECRET) => createTestWebhook({ type: 'INVESTOR_CREATED', secret });

describe('the plugin for Fastify', () => {
  it('hands an event over, and leaves it out when it comes again', async () => {
    const { post, handle } = await start();
    const { event, body, headers } = await deliver();
    const answers = [
      await post('/goji/webhooks', { body, headers }),
      await post('/goji/webhooks', { body, headers }),
    ];

    expect(await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))).toEqual([
      [200, ''],
      [200, ''],
    ]);
    expect(handle).toHaveBeenCalledExactlyOnceWith(
      event,
      expect.objectContaining({ nonce: headers['x-nonce'] }),
    );
  });

  it('refuses a wrong signature and headers that come with another body', async () => {
    const { post, handle, onError } = await start();
    const wrong = await deliver('another secret');
    const { body, headers } = await deliver();
    await post('/goji/webhooks', { body, headers });
    const replayed = await post('/goji/webhooks', { body: (await deliver()).body, headers });

    expect((await post('/goji/webhooks', wrong)).status).toBe(401);
    expect(replayed.status).toBe(401);
    expect(onError.mock.calls.map(([error]) => error)).toEqual([
      expect.objectContaining({ reason: 'nonce_reused' }),
      expect.objectContaining({ reason: 'signature_mismatch' }),
    ]);
    expect(handle).toHaveBeenCalledOnce();
  });

  it('reads bytes of any content type as they are, and no more than the limit', async () => {
    const { post, handle } = await start();
    const { body, headers } = await deliver();
    const odd = { ...headers, 'content-type': 'text/x-odd; charset=utf-8' };
    const long = await deliver();

    expect((await post('/goji/webhooks', { body: `  ${body}\n`, headers: odd })).status).toBe(200);
    expect(handle).toHaveBeenCalledOnce();
    expect((await post('/goji/webhooks', { ...long, body: long.body.padEnd(10_001) })).status).toBe(413);
  });

  it('leaves the bodies of other routes to Fastify', async () => {
    const { post, url } = await start();
    const echo = await post('/echo', { headers: { 'content-type': 'application/json' }, body: '{"a":1}' });

    expect(await echo.json()).toEqual({ a: 1 });
    expect((await fetch(`${url}/goji/webhooks`)).status).toBe(404);
  });

  it('answers with 500 what onError throws, and goes on', async () => {
    const { post } = await start({
      onError: () => {
        throw new Error('the log is full');
      },
    });
    const wrong = await deliver('another secret');

    expect((await post('/goji/webhooks', wrong)).status).toBe(500);
    expect((await post('/goji/webhooks', await deliver())).status).toBe(200);
  });
});
