import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';

import type {
  GojiWebhookEvent,
  GojiWebhookEvents,
  InvestorFundsReceivedEvent,
  TestWebhookOptions,
  UnknownWebhookEvent,
  WebhookHandlerOptions,
  WebhookType,
} from '../../generated/webhooks/index.js';
import {
  createMemoryReplayStore,
  createReplayGuard,
  createTestWebhook,
  createWebhookReceiver,
  signWebhook,
  verifyWebhook,
  webhookExamples,
  webhookTypes,
} from '../../generated/webhooks/index.js';
import { clock, eventText, NOW, SECRET } from './delivery.js';

/** A handler with hooks that remember their calls; `options` replace its options. */
function receiver(options: Partial<WebhookHandlerOptions> = {}) {
  const hooks = {
    onError: vi.fn(),
    onUnknown: vi.fn(),
    onUnhandled: vi.fn(),
    onDuplicate: vi.fn(),
  };
  const handler = createWebhookReceiver({ secret: SECRET, on: {}, clock, ...hooks, ...options });
  return {
    ...hooks,
    send: async (delivery: RequestInit) => {
      const response = await handler(new Request('https://example.com/', { method: 'POST', ...delivery }));
      expect(await response.text()).toBe('');
      return response.status;
    },
    handler,
  };
}

const signed = (body = eventText(), secret = SECRET) => signWebhook({ secret, body, timestamp: NOW });
const deposit = (id?: string) =>
  createTestWebhook({ type: 'INVESTOR_FUNDS_RECEIVED', secret: SECRET, timestamp: NOW, id });

describe('every event', () => {
  it('of the document is there', () => {
    const { webhooks } = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
    expect(webhookTypes).toEqual(Object.keys(webhooks));
    expect(webhookTypes.length).toBeGreaterThan(30);
    expect(Object.keys(webhookExamples)).toEqual([...webhookTypes]);
  });

  const examples = webhookTypes.flatMap((type) =>
    Object.keys(webhookExamples[type]).map((example) => [type, example] as const),
  );

  it.each(examples)('goes from a test delivery to its own handler: %s, %s', async (type, example) => {
    const seen: GojiWebhookEvent[] = [];
    const on = Object.fromEntries(
      webhookTypes.map((each) => [
        each,
        (event: GojiWebhookEvent) => {
          if (each === event.type) seen.push(event);
        },
      ]),
    );
    const { send, onError, onUnhandled } = receiver({ on });
    const options: object = { type, example, secret: SECRET, timestamp: NOW };
    const { event, ...delivery } = await createTestWebhook(options as TestWebhookOptions<WebhookType>);
    expect(await send(delivery)).toBe(200);
    expect(seen).toEqual([event]);
    const { content } = (webhookExamples[type] as Record<string, GojiWebhookEvent>)[example] ?? {};
    expect(seen[0]?.content).toEqual(content);
    expect(JSON.parse(delivery.body)).toEqual(event);
    expect([onError, onUnhandled].map((hook) => hook.mock.calls)).toEqual([[], []]);
  });
});

describe('the handler', () => {
  it('gives the event and what the headers say', async () => {
    const handle = vi.fn();
    const { send } = receiver({ on: { INVESTOR_FUNDS_RECEIVED: handle }, secret: ['new', SECRET] });
    const { event, ...delivery } = await deposit();
    expect(await send(delivery)).toBe(200);
    const nonce = delivery.headers['x-nonce'];
    expect(handle).toHaveBeenCalledExactlyOnceWith(event, {
      nonce,
      timestamp: NOW,
      expiresAt: NOW + 300_000,
      secretIndex: 1,
    });
  });

  it('waits for what it calls', async () => {
    const order: string[] = [];
    const { send } = receiver({
      on: {
        INVESTOR_FUNDS_RECEIVED: async () => {
          await new Promise((resolve) => setImmediate(resolve));
          order.push('handled');
        },
      },
    });
    await send(await deposit());
    order.push('answered');
    expect(order).toEqual(['handled', 'answered']);
  });

  it('accepts events without a handler, and those of types that it does not know', async () => {
    const { send, onUnhandled, onUnknown, onError } = receiver();
    expect(await send(await deposit())).toBe(200);
    expect(onUnhandled).toHaveBeenCalledTimes(1);
    for (const type of ['LATER', 'constructor', '__proto__', 'hasOwnProperty']) {
      expect(await send(await signed(eventText({ type, id: type, later: 1 })))).toBe(200);
      expect(onUnknown).toHaveBeenLastCalledWith(
        expect.objectContaining({ type, later: 1 }),
        expect.anything(),
      );
    }
    expect(onUnhandled).toHaveBeenCalledTimes(1);
    expect(onError).not.toHaveBeenCalled();
    const quiet = createWebhookReceiver({ secret: SECRET, on: {}, onError, clock });
    for (const delivery of [await deposit(), await signed()]) {
      expect((await quiet(new Request('https://a/', { method: 'POST', ...delivery }))).status).toBe(200);
    }
  });

  it('answers 500 when a handler throws, so that the event comes again, and then handles it', async () => {
    const error = new Error('the database is away');
    const handle = vi.fn().mockRejectedValueOnce(error).mockResolvedValue(undefined);
    const { send, onError, onDuplicate } = receiver({ on: { INVESTOR_FUNDS_RECEIVED: handle } });
    expect(await send(await deposit('e-1'))).toBe(500);
    expect(onError).toHaveBeenCalledExactlyOnceWith(error, {
      status: 500,
      eventId: 'e-1',
      eventType: 'INVESTOR_FUNDS_RECEIVED',
    });
    expect(await send(await deposit('e-1'))).toBe(200);
    expect(await send(await deposit('e-1'))).toBe(200);
    expect(handle).toHaveBeenCalledTimes(2);
    expect(onDuplicate).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('answers 500 when any other hook throws', async () => {
    const fail = () => {
      throw new Error('no');
    };
    const hooks = { onUnhandled: fail, onUnknown: fail, onDuplicate: fail };
    const { send, onError } = receiver(hooks);
    expect(await send(await deposit())).toBe(500);
    expect(await send(await signed())).toBe(500);
    const twice = receiver({ onDuplicate: fail });
    expect(await twice.send(await signed())).toBe(200);
    expect(await twice.send(await signed())).toBe(500);
    expect(onError).toHaveBeenCalledTimes(2);
  });

  it('tells duplicates without handling them, over a store that several handlers share', async () => {
    const handle = vi.fn();
    const replayGuard = createReplayGuard({ store: createMemoryReplayStore({ clock }), clock });
    const options = { on: { INVESTOR_FUNDS_RECEIVED: handle }, replayGuard };
    const [one, other] = [receiver(options), receiver(options)];
    const { event, ...delivery } = await deposit();
    expect(await one.send(delivery)).toBe(200);
    expect(await other.send(delivery)).toBe(200);
    expect(handle).toHaveBeenCalledTimes(1);
    expect(other.onDuplicate).toHaveBeenCalledExactlyOnceWith(event, expect.anything());
    expect(other.onError).not.toHaveBeenCalled();
  });

  it('answers 503 while the same event is being worked on', async () => {
    let finish: () => void = () => undefined;
    const working = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const handle = vi.fn(() => working);
    const { send, onDuplicate } = receiver({ on: { INVESTOR_FUNDS_RECEIVED: handle } });
    const first = send(await deposit('e-1'));
    await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(1));
    expect(await send(await deposit('e-1'))).toBe(503);
    finish();
    expect(await first).toBe(200);
    expect(await send(await deposit('e-1'))).toBe(200);
    expect(handle).toHaveBeenCalledTimes(1);
    expect(onDuplicate).toHaveBeenCalledTimes(1);
  });

  it('refuses headers that come back with another body', async () => {
    const { send, onError } = receiver();
    const { headers, body } = await signed();
    expect(await send({ headers, body })).toBe(200);
    expect(await send({ headers, body: eventText({ id: 'forged' }) })).toBe(401);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reason: 'nonce_reused' }), {
      status: 401,
      eventId: 'forged',
      eventType: 'SMALL',
    });
  });

  it('handles everything each time without a guard', async () => {
    const { send, onUnknown } = receiver({ replayGuard: false });
    const delivery = await signed();
    expect([await send(delivery), await send(delivery)]).toEqual([200, 200]);
    expect(onUnknown).toHaveBeenCalledTimes(2);
  });

  it('answers 200 and tells of the store when that fails after the work', async () => {
    const storeError = new Error('the store is away');
    const replayGuard = { once: async () => ({ duplicate: false, storeError }) as const };
    const { send, onError } = receiver({ replayGuard });
    expect(await send(await signed())).toBe(200);
    expect(onError).toHaveBeenCalledExactlyOnceWith(storeError, {
      status: 200,
      eventId: 'e-1',
      eventType: 'SMALL',
    });
  });

  it('asks for the secret at each delivery, and answers 500 when that fails', async () => {
    const secret = vi.fn().mockResolvedValueOnce(['old', SECRET]).mockReturnValueOnce('new');
    const { send, onError } = receiver({ secret });
    expect(await send(await signed())).toBe(200);
    expect(await send(await signed())).toBe(401);
    secret.mockRejectedValueOnce(new Error('the vault is away')).mockReturnValueOnce('');
    expect(await send(await signed())).toBe(500);
    expect(await send(await signed())).toBe(500);
    expect(onError.mock.calls.map(([error]) => String(error))).toEqual([
      expect.stringContaining('The signature was not made with the secret'),
      'Error: the vault is away',
      expect.stringContaining('The secret of the webhook is missing or empty'),
    ]);
  });

  it.each<[string, Partial<WebhookHandlerOptions>]>([
    ['an empty secret', { secret: '' }],
    ['no secret', { secret: [] }],
    ['a tolerance of nothing', { toleranceMs: 0 }],
    ['a limit of nothing', { maxBodyBytes: 0 }],
    ['a limit that is no number', { maxBodyBytes: Number.NaN }],
  ])('refuses %s when it is made', (_, options) => {
    expect(() => receiver(options)).toThrow(TypeError);
  });
});

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

describe('a test delivery', () => {
  it('has the content of the example that is asked for, with changes', async () => {
    const { event, body, headers } = await createTestWebhook({
      type: 'INVESTOR_FUNDS_RECEIVED',
      example: 'bonus',
      content: { amount: { amount: 12.5, currency: 'GBP' } },
      secret: SECRET,
      id: 'e-1',
      dateTime: '2026-01-01T00:00:00',
      nonce: 'n-1',
      timestamp: NOW,
    });
    expect(event).toEqual({
      ...webhookExamples.INVESTOR_FUNDS_RECEIVED.bonus,
      id: 'e-1',
      dateTime: '2026-01-01T00:00:00',
      content: {
        ...webhookExamples.INVESTOR_FUNDS_RECEIVED.bonus.content,
        amount: { amount: 12.5, currency: 'GBP' },
      },
    });
    expect(await verifyWebhook({ body, headers, secret: SECRET, clock })).toMatchObject({
      known: true,
      event,
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-nonce': 'n-1',
      'x-timestamp': `${NOW}`,
    });
  });

  it('is a new event under a new nonce each time, signed now', async () => {
    const [one, other] = [
      await createTestWebhook({ type: 'BATCH_UPDATE', secret: SECRET }),
      await createTestWebhook({ type: 'BATCH_UPDATE', secret: SECRET }),
    ];
    expect(one.event.id).not.toBe(other.event.id);
    expect(one.headers['x-nonce']).not.toBe(other.headers['x-nonce']);
    await expect(verifyWebhook({ ...one, secret: SECRET })).resolves.toMatchObject({ known: true });
  });

  it('cannot be made of what is not there', () => {
    // What a program without types can pass.
    const make = (options: object) => createTestWebhook(options as TestWebhookOptions<WebhookType>);
    const type = 'BATCH_UPDATE';
    return Promise.all([
      expect(make({ type: 'LATER', secret: SECRET })).rejects.toThrow('There is no event "LATER"'),
      expect(make({ type: 'constructor', secret: SECRET })).rejects.toThrow(
        'There is no event "constructor"',
      ),
      expect(make({ type, example: 'toString', secret: SECRET })).rejects.toThrow(
        'BATCH_UPDATE has no example "toString". Its examples are distributing, awaiting-funds, ',
      ),
      expect(make({ type, secret: '' })).rejects.toThrow('The secret of the webhook is missing or empty'),
    ]);
  });
});

describe('the types', () => {
  it('give each handler the event of its type', () => {
    const on: WebhookHandlerOptions['on'] = {
      INVESTOR_FUNDS_RECEIVED: (event) => {
        expectTypeOf(event).toEqualTypeOf<InvestorFundsReceivedEvent>();
        expectTypeOf(event.content.amount.amount).toEqualTypeOf<number>();
        // @ts-expect-error the event has no such field
        void event.content.unit;
      },
      // @ts-expect-error there is no such event
      INVESTOR_FUNDS_RECIEVED: () => undefined,
    };
    expect(Object.keys(on)).toHaveLength(2);
  });

  it('narrow the content by the type, and see when a type is left out', () => {
    const amountOf = (event: GojiWebhookEvents['INVESTOR_FUNDS_RECEIVED' | 'WALLET_CREATED']) => {
      switch (event.type) {
        case 'INVESTOR_FUNDS_RECEIVED':
          return event.content.amount.amount;
        case 'WALLET_CREATED':
          // @ts-expect-error this event has no amount
          return event.content.amount;
        default:
          return event satisfies never;
      }
    };
    expect(amountOf(webhookExamples.INVESTOR_FUNDS_RECEIVED.deposit)).toBeGreaterThan(0);
    const leftOut = (event: GojiWebhookEvent) => {
      if (event.type === 'INVESTOR_CREATED') return event.content.dateOfBirth;
      // @ts-expect-error all other types are still possible
      event satisfies never;
      return undefined;
    };
    expect(leftOut(webhookExamples.WALLET_CREATED['project-wallet'])).toBeUndefined();
  });

  it('tell events of the document from others', async () => {
    const { body, headers } = await signed();
    const verified = await verifyWebhook({ body, headers, secret: SECRET, clock });
    // @ts-expect-error the content of an event that may be unknown has no fields that are known
    void verified.event.content.clientId;
    if (verified.known) expectTypeOf(verified.event).toEqualTypeOf<GojiWebhookEvent>();
    else expectTypeOf(verified.event).toEqualTypeOf<UnknownWebhookEvent>();
    expectTypeOf<WebhookType>().toEqualTypeOf<(typeof webhookTypes)[number]>();
    expect(verified.known).toBe(false);
  });

  it('want a secret, and an error hook', () => {
    // @ts-expect-error the secret is missing
    const noSecret = () => createWebhookReceiver({ on: {}, onError: () => undefined });
    expect(noSecret).toThrow(TypeError);
    // @ts-expect-error the error hook is missing
    expect(typeof createWebhookReceiver({ secret: SECRET, on: {} })).toBe('function');
    // @ts-expect-error the example belongs to another event
    const wrong = createTestWebhook({ type: 'BATCH_UPDATE', example: 'deposit', secret: SECRET });
    // @ts-expect-error the content belongs to another event
    const other = createTestWebhook({ type: 'BATCH_UPDATE', content: { dateOfBirth: 'x' }, secret: SECRET });
    return Promise.all([expect(wrong).rejects.toThrow(TypeError), other]);
  });
});
