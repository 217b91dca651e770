import { describe, expect, it } from 'vitest';
import { WebhookEventError } from '../../../generators/server/runtime/webhooks/check-event.js';
import type { Delivery } from '../../../generators/server/runtime/webhooks/delivery.js';
import { createMemoryDeliveryLog } from '../../../generators/server/runtime/webhooks/delivery.js';
import { signWebhook } from '../../../generators/server/runtime/webhooks/sign-webhook.js';
import { created, createSampleSender, endpoint } from './sample-sender.js';

const at = Date.parse('2026-04-07T09:30:00.123Z');

describe('emit', () => {
  it('posts the event, completed and signed, and notes the delivery', async () => {
    const { sender, requests, log, errors } = createSampleSender([200]);
    const [delivery] = await sender.emit(created);
    await sender.settled();
    expect(requests).toHaveLength(1);
    const [request] = requests;
    expect(request?.url).toBe(endpoint.url);
    expect(request?.redirect).toBe('manual');
    expect(JSON.parse(request?.body ?? '')).toEqual({
      id: 'id-1',
      dateTime: '2026-04-07T09:30:00',
      ...created,
    });
    const nonce = request?.headers.get('x-nonce') ?? '';
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      'content-type': 'application/json',
      ...signWebhook({ secret: endpoint.secret, nonce, timestamp: at }),
    });
    expect(log.list()).toEqual([
      { ...delivery, state: 'delivered', attempts: [{ at, status: 200, problem: null }] },
    ]);
    expect(delivery).toMatchObject({ eventId: 'id-1', eventType: 'CREATED', state: 'pending', attempts: [] });
    expect(errors).toEqual([]);
  });

  it('keeps an id and a time that are given', async () => {
    const { sender, requests } = createSampleSender([200]);
    await sender.emit({ ...created, id: 'mine', dateTime: '2020-01-01T00:00:00' });
    await sender.settled();
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
      id: 'mine',
      dateTime: '2020-01-01T00:00:00',
    });
  });

  it('judges and sends what the event is on the wire', async () => {
    const { sender, requests } = createSampleSender([200]);
    const content = { clientId: 'GOJI-1', when: new Date(0) };
    await sender.emit({ ...created, content });
    await sender.settled();
    expect(JSON.parse(requests[0]?.body ?? '').content.when).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each([
    ['a missing member', { type: 'CREATED', content: {} }, ['content.clientId cannot be null or empty']],
    ['an unknown type', { type: 'toString', content: {} }, ['there is no such type']],
    [
      'a time of another form',
      { ...created, dateTime: 'now' },
      [expect.stringContaining('dateTime must match')],
    ],
    ['an id that is none', { ...created, id: 5 }, ['id, dateTime and type must be strings']],
  ])('refuses %s and sends nothing', async (_, event, problems) => {
    const { sender, requests, log } = createSampleSender([200]);
    const rejection = await Reflect.apply(sender.emit, sender, [event]).catch((error: unknown) => error);
    expect(rejection).toBeInstanceOf(WebhookEventError);
    expect(rejection).toMatchObject({ problems });
    expect([requests, log.list()]).toEqual([[], []]);
  });

  it('goes to every endpoint, each with its own secret', async () => {
    const other = { url: 'http://other.example/', secret: 'other' };
    const { sender, requests } = createSampleSender([200], { findEndpoints: async () => [endpoint, other] });
    expect(await sender.emit(created)).toHaveLength(2);
    await sender.settled();
    const signatures = requests.map(({ url, headers }) => {
      const nonce = headers.get('x-nonce') ?? '';
      const secret = url === other.url ? other.secret : endpoint.secret;
      return headers.get('authorization') === signWebhook({ secret, nonce, timestamp: at })['authorization'];
    });
    expect(signatures).toEqual([true, true]);
  });

  it('to nobody is fine', async () => {
    const { sender, requests } = createSampleSender([200], { findEndpoints: () => [] });
    expect(await sender.emit(created)).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('passes on what the log throws, before anything was sent', async () => {
    const log = { ...createMemoryDeliveryLog(), save: () => Promise.reject(new Error('the disk is full')) };
    const { sender, requests } = createSampleSender([200], { log });
    await expect(sender.emit(created)).rejects.toThrow('the disk is full');
    await sender.settled();
    expect(requests).toEqual([]);
  });
});

describe('retries', () => {
  it('go on until 2xx, with growing waits, the same body and a new signature each time', async () => {
    const { sender, requests, waits, log } = createSampleSender([
      500,
      302,
      new TypeError('fetch failed'),
      204,
    ]);
    await sender.emit(created);
    await sender.settled();
    expect(waits).toEqual([500, 1000, 2000]);
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
    expect(new Set(requests.map(({ headers }) => headers.get('x-nonce'))).size).toBe(4);
    expect(log.list()[0]?.state).toBe('delivered');
    expect(log.list()[0]?.attempts.map(({ problem }) => problem)).toEqual([
      'the endpoint answered 500',
      'the endpoint answered 302',
      'fetch failed',
      null,
    ]);
  });

  it('end at the limit', async () => {
    const { sender, requests, log, waits } = createSampleSender([503], { retry: { attempts: 3 } });
    await sender.emit(created);
    await sender.settled();
    expect(requests).toHaveLength(3);
    expect(waits).toHaveLength(2);
    expect(log.list()[0]).toMatchObject({ state: 'failed', attempts: { length: 3 } });
    expect(await log.pending()).toEqual([]);
  });

  it('use the secret of the moment, and stop finding an endpoint that was removed', async () => {
    let secret = 'old';
    let endpoints = [{ ...endpoint, secret }];
    const { sender, requests, log } = createSampleSender(
      [
        async () => {
          secret = 'new';
          endpoints = [{ ...endpoint, secret }];
          return new Response(null, { status: 500 });
        },
        async () => {
          endpoints = [];
          return new Response(null, { status: 500 });
        },
      ],
      { findEndpoints: () => endpoints, retry: { attempts: 3 } },
    );
    await sender.emit(created);
    await sender.settled();
    expect(requests).toHaveLength(2);
    const nonce = requests[1]?.headers.get('x-nonce') ?? '';
    const wanted = signWebhook({ secret: 'new', nonce, timestamp: at });
    expect(requests[1]?.headers.get('authorization')).toBe(wanted['authorization']);
    expect(log.list()[0]?.attempts.at(-1)?.problem).toBe('the endpoint is no longer registered');
  });

  it('follow an endpoint that does not answer in time', async () => {
    const hang = ({ signal }: { signal: AbortSignal | null | undefined }) =>
      new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const { sender, log } = createSampleSender([hang, 200], { timeoutMs: 5 });
    await sender.emit(created);
    await sender.settled();
    expect(log.list()[0]).toMatchObject({
      state: 'delivered',
      attempts: [{ status: null, problem: 'no answer within 5 ms' }, { status: 200 }],
    });
  });

  it('report a log that fails in the background, and leave the delivery as it was saved', async () => {
    const memory = createMemoryDeliveryLog();
    let saves = 0;
    const save = (delivery: Delivery) => {
      saves += 1;
      if (saves > 1) throw new Error('the disk is full');
      memory.save(delivery);
    };
    const { sender, errors } = createSampleSender([200], { log: { ...memory, save } });
    await sender.emit(created);
    await sender.settled();
    expect(errors).toEqual([new Error('the disk is full')]);
    expect(await memory.pending()).toHaveLength(1);
  });

  it('do not keep others waiting, but no more than the limit are under way', async () => {
    let running = 0;
    let most = 0;
    const slow = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resume) => setImmediate(resume));
      running -= 1;
      return new Response(null, { status: 200 });
    };
    const { sender, requests } = createSampleSender([slow], { concurrency: 3 });
    await Promise.all(Array.from({ length: 20 }, () => sender.emit(created)));
    await sender.settled();
    expect(requests).toHaveLength(20);
    expect(most).toBe(3);
  });
});

describe('drain', () => {
  const never = () => new Promise<Response>(() => {});

  it('waits for what is under way and takes no more', async () => {
    const { sender, requests } = createSampleSender([500, 500, 200]);
    await sender.emit(created);
    expect(await sender.drain()).toEqual([]);
    expect(requests).toHaveLength(3);
    await expect(sender.emit(created)).rejects.toThrow('takes no more events');
    await expect(sender.resume()).rejects.toThrow('takes no more events');
  });

  it('waits for an event that is being accepted', async () => {
    let accept = () => {};
    const isAccepted = new Promise<void>((resolve) => {
      accept = resolve;
    });
    const { sender, requests } = createSampleSender([200], {
      findEndpoints: async () => {
        await isAccepted;
        return [endpoint];
      },
    });
    const emitting = sender.emit(created);
    const draining = sender.drain();
    accept();
    const [delivery] = await emitting;
    expect(await draining).toEqual([delivery]);
    expect(requests).toEqual([]);
  });

  it('cuts off what takes too long, which stays pending and is not counted as an attempt', async () => {
    const { sender, log } = createSampleSender([never]);
    const [delivery] = await sender.emit(created);
    expect(await sender.drain({ timeoutMs: 1 })).toEqual([delivery]);
    expect(log.list()).toEqual([delivery]);
  });

  it('cuts off a wait for the next attempt', async () => {
    const { sender, requests, log } = createSampleSender([500], {
      sleep: (ms, signal) =>
        ms === 1
          ? Promise.resolve()
          : new Promise((resume) => signal.addEventListener('abort', () => resume())),
    });
    await sender.emit(created);
    while (log.list()[0]?.attempts.length !== 1) await new Promise((resume) => setImmediate(resume));
    const [pending] = await sender.drain({ timeoutMs: 1 });
    expect(pending).toMatchObject({ state: 'pending', attempts: [{ status: 500 }] });
    expect(requests).toHaveLength(1);
  });
});

describe('resume', () => {
  it('goes on with what the last process left, by the same body', async () => {
    const log = createMemoryDeliveryLog();
    const first = createSampleSender([500, () => new Promise<Response>(() => {})], { log });
    await first.sender.emit(created);
    while (first.requests.length < 2) await new Promise((resume) => setImmediate(resume));
    await first.sender.drain({ timeoutMs: 1 });
    const second = createSampleSender([200], { log });
    expect(await second.sender.resume()).toHaveLength(1);
    await second.sender.settled();
    expect(second.requests[0]?.body).toBe(first.requests[0]?.body);
    expect(log.list()[0]).toMatchObject({ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] });
  });

  it('leaves alone what is under way already', async () => {
    const { sender, requests } = createSampleSender([500, 200]);
    await sender.emit(created);
    expect(await sender.resume()).toEqual([]);
    await sender.settled();
    expect(requests).toHaveLength(2);
  });
});

describe('the options', () => {
  it.each([
    [{ findEndpoints: undefined }, '"findEndpoints" must be a function'],
    [{ onError: 'log' }, '"onError" must be a function'],
    [{ timeoutMs: 0 }, '"timeoutMs" must be a positive number'],
    [{ concurrency: Number.NaN }, '"concurrency" must be a positive number'],
    [{ retry: { attempts: 0 } }, '"attempts" must be a positive number'],
  ])('%j are refused', (options, message) => {
    expect(() => Reflect.apply(createSampleSender, undefined, [[200], options])).toThrow(message);
  });
});
