import { describe, expect, it, vi } from 'vitest';

import { eventText } from './delivery.js';
import { receiver, signed } from './receiver.js';

describe('the answer', () => {
  it('is 405 to everything but POST', async () => {
    const { handler, onError } = receiver();
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const response = await handler(new Request('https://example.com/', { method }));
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
    expect(onError).not.toHaveBeenCalled();
  });

  it('is 401 without a right signature, and nothing of the body is read', async () => {
    const { handler, onError } = receiver();
    const { headers, body } = await signed(eventText(), 'another');
    for (const each of [headers, {}]) {
      const request = new Request('https://example.com/', { method: 'POST', headers: each, body });
      expect((await handler(request)).status).toBe(401);
      expect(request.bodyUsed).toBe(false);
    }
    expect(onError.mock.calls.map(([error, about]) => [error.reason, about])).toEqual([
      ['signature_mismatch', { status: 401, eventId: undefined, eventType: undefined }],
      ['missing_header', { status: 401, eventId: undefined, eventType: undefined }],
    ]);
  });

  it.each([
    ['no body', null],
    ['an empty one', ''],
    ['no JSON', 'id=1'],
    ['no event', '{}'],
  ])('is 400 to %s', async (_, body) => {
    const { send, onError } = receiver();
    const { headers } = await signed();
    expect(await send({ headers, body })).toBe(400);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ reason: expect.stringMatching(/^malformed_/) });
  });

  it('is 413 beyond the limit, whether the length is announced or not', async () => {
    const body = eventText({ content: { text: 'x'.repeat(1000) } });
    const { headers } = await signed(body);
    const size = new TextEncoder().encode(body).byteLength;
    expect(await receiver({ maxBodyBytes: size }).send({ headers, body })).toBe(200);
    const { send, onError } = receiver({ maxBodyBytes: size - 1 });
    expect(await send({ headers, body })).toBe(413);
    expect(await send({ headers: { ...headers, 'content-length': String(size) }, body })).toBe(413);
    expect(await send({ headers: { ...headers, 'content-length': '1' }, body })).toBe(413);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ reason: 'body_too_large' });
  });

  it('stops reading a body that never ends', async () => {
    const cancel = vi.fn();
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
        // So that a limit that does not work fails here, and does not hang.
        if (pulled === 1000) controller.close();
      },
      cancel,
    });
    const { headers } = await signed();
    const init = { headers, body, duplex: 'half' as const };
    expect(await receiver({ maxBodyBytes: 10_240 }).send(init)).toBe(413);
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(pulled).toBeLessThan(15);
  });

  it('is 400 to a body that breaks off, and to one that was read before', async () => {
    const { handler, send, onError } = receiver();
    const { headers, body } = await signed();
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    expect(await send({ headers, body: broken, ...{ duplex: 'half' } })).toBe(400);
    const request = new Request('https://example.com/', { method: 'POST', headers, body });
    await request.text();
    expect((await handler(request)).status).toBe(400);
    expect(onError.mock.calls.map(([error]) => [error.reason, error.cause?.message])).toEqual([
      ['unreadable_body', 'reset'],
      ['unreadable_body', undefined],
    ]);
  });

  it('reads characters that are cut by the chunks', async () => {
    const { send, onUnknown } = receiver();
    const { headers, body } = await signed(eventText({ content: { name: 'Zoë £ 🔑' } }));
    const bytes = [...new TextEncoder().encode(body)];
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await send({ headers, body: stream, ...{ duplex: 'half' } })).toBe(200);
    expect(onUnknown.mock.calls[0]?.[0]).toMatchObject({ content: { name: 'Zoë £ 🔑' } });
  });
});
