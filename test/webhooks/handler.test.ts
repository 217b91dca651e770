import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

import type {
  GojiWebhookEvent,
  TestWebhookOptions,
  WebhookHandlerOptions,
  WebhookType,
} from '../../generated/webhooks/index.js';
import {
  createMemoryReplayStore,
  createReplayGuard,
  createTestWebhook,
  createWebhookReceiver,
  webhookExamples,
  webhookTypes,
} from '../../generated/webhooks/index.js';
import { clock, eventText, NOW, SECRET } from './delivery.js';
import { deposit, receiver, signed } from './receiver.js';

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
