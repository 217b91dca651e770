import { createServer, request as httpRequest, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { NodeRequest } from '../../generated/webhooks/index.js';
import { createTestWebhook, createWebhookReceiver, toNodeHandler } from '../../generated/webhooks/index.js';
import { SECRET } from './delivery.js';

let server: Server | undefined;

/** Listens on a free port; the address. */
async function listen(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const { port } = started.address() as AddressInfo;
  return `http://127.0.0.1:${port}/goji/webhooks?x=1`;
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server === undefined ? resolve(null) : server.close(resolve)));
  server = undefined;
});

function receiver() {
  const onError = vi.fn();
  const handle = vi.fn();
  const on = { INVESTOR_CREATED: handle };
  const handler = toNodeHandler(createWebhookReceiver({ secret: SECRET, on, onError, maxBodyBytes: 10_000 }));
  return { handler, handle, onError };
}

const deliver = () => createTestWebhook({ type: 'INVESTOR_CREATED', secret: SECRET });

describe('the handler for node:http', () => {
  it('takes a request from the wire', async () => {
    const { handler, handle, onError } = receiver();
    const url = await listen(handler);
    const { event, body, headers } = await deliver();
    const response = await fetch(url, { method: 'POST', headers, body });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(handle).toHaveBeenCalledExactlyOnceWith(
      event,
      expect.objectContaining({ nonce: headers['x-nonce'] }),
    );
    expect(onError).not.toHaveBeenCalled();
  });

  it('answers as the handler does', async () => {
    const { handler, onError } = receiver();
    const url = await listen(handler);
    const { body, headers } = await deliver();
    const statusOf = async (init: RequestInit) => (await fetch(url, init)).status;
    const put = await fetch(url, { method: 'PUT', headers, body });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await statusOf({ method: 'GET' })).toBe(405);
    expect(await statusOf({ method: 'POST', body })).toBe(401);
    expect(await statusOf({ method: 'POST', headers, body: 'no JSON' })).toBe(400);
    expect(await statusOf({ method: 'POST', headers, body: ' '.repeat(10_001) })).toBe(413);
    expect(onError).toHaveBeenCalledTimes(3);
  });

  it('takes methods that a Request cannot have', async () => {
    const { handler } = receiver();
    const url = await listen(handler);
    const status = await new Promise((resolve, reject) => {
      httpRequest(url, { method: 'TRACE' }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(405);
  });

  it('tells of a sender that hangs up', async () => {
    const { handler, handle, onError } = receiver();
    const url = await listen(handler);
    const { body, headers } = await deliver();
    const request = httpRequest(url, { method: 'POST', headers: { ...headers, 'content-length': '9999' } });
    request.on('error', () => undefined);
    await new Promise((resolve) => request.write(body, resolve));
    request.destroy();
    await vi.waitFor(() => expect(onError).toHaveBeenCalled(), { timeout: 10_000 });
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ reason: 'unreadable_body' });
    expect(handle).not.toHaveBeenCalled();
  });

  it('takes the bytes or the text that a body parser has left', async () => {
    for (const form of [(text: string) => text, (text: string) => Buffer.from(text)]) {
      const { handler, handle } = receiver();
      const url = await listen(async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(Buffer.from(chunk));
        await handler(Object.assign(request, { body: form(Buffer.concat(chunks).toString()) }), response);
      });
      const { event, body, headers } = await deliver();
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
      expect(handle).toHaveBeenCalledExactlyOnceWith(event, expect.anything());
    }
  });

  it('answers 500 and says why when a parser has left an object, or nothing', async () => {
    for (const left of [{ type: 'INVESTOR_CREATED' }, undefined]) {
      const { handler, onError } = receiver();
      const url = await listen(async (request, response) => {
        for await (const chunk of request) void chunk;
        await handler(Object.assign(request, { body: left }), response);
      });
      const { body, headers } = await deliver();
      expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(500);
      expect(onError).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({
          reason: 'parsed_body',
          message: expect.stringContaining('express.json()'),
        }),
        expect.objectContaining({ status: 500 }),
      );
    }
  });

  it('reads the stream when a parser has left an empty object without touching it', async () => {
    const { handler, handle } = receiver();
    const url = await listen((request, response) => handler(Object.assign(request, { body: {} }), response));
    const { body, headers } = await deliver();
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('leaves out what HTTP/2 puts among the headers', async () => {
    const { handler, handle } = receiver();
    const { body, headers } = await deliver();
    const request: NodeRequest = Object.assign(Readable.from([body]), {
      method: 'POST',
      headers: { ...headers, ':method': 'POST', ':path': '/', 'set-cookie': ['a', 'b'] },
    });
    const response = { statusCode: 0, setHeader: vi.fn(), end: vi.fn() };
    await handler(request, response);
    expect(response.statusCode).toBe(200);
    expect(response.end).toHaveBeenCalledTimes(1);
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it('hands an error of the error hook to next, or answers 500 and rejects', async () => {
    const error = new Error('the log is away');
    const onError = () => {
      throw error;
    };
    const handler = toNodeHandler(createWebhookReceiver({ secret: SECRET, on: {}, onError }));
    const request = () => Object.assign(Readable.from(['{}']), { method: 'POST', headers: {} });
    const response = () => ({ statusCode: 200, setHeader: vi.fn(), end: vi.fn() });
    const [next, untouched, answered] = [vi.fn(), response(), response()];
    await handler(request(), untouched, next);
    expect(next).toHaveBeenCalledExactlyOnceWith(error);
    expect(untouched.end).not.toHaveBeenCalled();
    await expect(handler(request(), answered)).rejects.toBe(error);
    expect(answered.statusCode).toBe(500);
    expect(answered.end).toHaveBeenCalledTimes(1);
  });
});
