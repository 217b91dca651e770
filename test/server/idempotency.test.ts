import { describe, expect, it } from 'vitest';
import type { IdempotencyClaim, IdempotencyStore } from '../../generators/server/runtime/idempotency.js';
import { createMemoryIdempotencyStore } from '../../generators/server/runtime/memory-idempotency-store.js';
import { toWireReply, type WireReply } from '../../generators/server/runtime/send.js';
import { createSampleApp, errorBody, type SampleHandlers, type SampleOptions } from './sample-contract.js';

const investor = { name: 'Jane', joined: '2024-02-29' };
const day = 24 * 60 * 60 * 1000;

interface Sent {
  readonly id?: string;
  readonly body?: object;
  readonly method?: 'PUT' | 'DELETE' | 'POST' | 'GET';
  readonly url?: string;
  readonly apiKey?: string;
}

/** An app whose handlers count their calls and answer with the count. */
function createCounter(options: Partial<SampleOptions> = {}) {
  let calls = 0;
  const count = async () => {
    calls += 1;
    return { status: 200, body: `call ${calls}`, headers: { 'retry-after': String(calls) } };
  };
  const handlers: SampleHandlers = {
    updateInvestor: count,
    deleteInvestor: count,
    uploadDocuments: count,
    getInvestor: count,
  };
  const app = createSampleApp({
    handlers,
    authenticate: ({ headers }) => ({ apiKey: String(headers['x-key']), scheme: 'own' }),
    ...options,
  });
  const send = ({
    id = 'a',
    body = investor,
    method = 'PUT',
    url = '/investors/1',
    apiKey = 'key',
  }: Sent = {}) =>
    app.inject({
      method,
      url,
      headers: { 'x-client-request-id': id, 'x-key': apiKey },
      ...(method === 'PUT' ? { body } : {}),
    });
  return { send, calls: () => calls };
}

describe('a repeated client request id', () => {
  it('changes nothing and gets the stored answer, marked as one', async () => {
    const { send, calls } = createCounter();
    const first = await send();
    const second = await send();
    expect(calls()).toBe(1);
    expect([first.json(), second.json()]).toEqual(['call 1', 'call 1']);
    expect(second.statusCode).toBe(200);
    expect(second.headers).toMatchObject({ 'retry-after': '1', 'idempotent-replayed': 'true' });
    expect(first.headers).not.toHaveProperty('idempotent-replayed');
  });

  it('is answered with 200 whatever the first success was, and with a request id of its own', async () => {
    let ids = 0;
    const { send } = createCounter({
      handlers: {
        updateInvestor: () => ({ status: 201, body: { id: 1 } }),
        deleteInvestor: () => ({ status: 204 }),
      },
      createRequestId: () => `request-${++ids}`,
    });
    expect((await send()).statusCode).toBe(201);
    const again = await send();
    expect([again.statusCode, again.json()]).toEqual([200, { id: 1 }]);
    expect(again.headers['x-goji-request-id']).toBe('request-2');
    expect((await send({ method: 'DELETE' })).statusCode).toBe(204);
    const deleted = await send({ method: 'DELETE' });
    expect([deleted.statusCode, deleted.body]).toEqual([200, '']);
  });

  it.each<[string, Sent, Sent]>([
    ['another id', {}, { id: 'b' }],
    ['another sender', {}, { apiKey: 'other' }],
    ['another resource', {}, { url: '/investors/2' }],
    ['another operation', {}, { method: 'DELETE' }],
    ['a GET', { method: 'GET' }, { method: 'GET' }],
    ['no id', { id: '' }, { id: '' }],
  ])('is none with %s', async (_, first, second) => {
    // The sample's PUT insists on an id.
    const method = first.id === '' ? { method: 'POST' as const, url: '/documents' } : {};
    const { send, calls } = createCounter();
    await send({ ...first, ...method });
    const answer = await send({ ...second, ...method });
    expect(calls()).toBe(2);
    expect(answer.json()).toBe('call 2');
  });

  it('is the same however the URL is escaped', async () => {
    const { send, calls } = createCounter();
    await send({ url: '/investors/A' });
    await send({ url: '/investors/%41' });
    expect(calls()).toBe(1);
  });

  it('with another body gets the stored answer and a warning in the log', async () => {
    const log: string[] = [];
    const { send, calls } = createCounter({ log });
    await send();
    await send({ body: { joined: investor.joined, name: investor.name } });
    expect(log.join('')).not.toContain('with another request');
    expect((await send({ body: { ...investor, name: 'John' } })).json()).toBe('call 1');
    expect(calls()).toBe(1);
    expect(
      log.filter((line) => line.includes('with another request') && line.includes('"level":40')),
    ).toHaveLength(1);
  });

  it('is not used up by a request that is refused', async () => {
    let isOpen = false;
    const updateInvestor = () =>
      isOpen ? { status: 200, body: 'SUCCESS' } : { status: 404, body: { errors: [] } };
    const { send } = createCounter({ handlers: { updateInvestor } });
    expect((await send({ body: { name: 5 } })).statusCode).toBe(400);
    expect((await send()).statusCode).toBe(404);
    isOpen = true;
    const answer = await send();
    expect([answer.statusCode, answer.json()]).toEqual([200, 'SUCCESS']);
    expect(answer.headers).not.toHaveProperty('idempotent-replayed');
  });

  it('is not used up by a handler that fails', async () => {
    let calls = 0;
    const updateInvestor = async () => {
      calls += 1;
      if (calls === 1) throw new Error('hunter2');
      return { status: 200, body: 'SUCCESS' };
    };
    const { send } = createCounter({ handlers: { updateInvestor } });
    expect((await send()).statusCode).toBe(500);
    expect((await send()).json()).toBe('SUCCESS');
    expect((await send()).json()).toBe('SUCCESS');
    expect(calls).toBe(2);
  });

  it('stays used when the answer breaks the contract, because the change was made', async () => {
    let calls = 0;
    const updateInvestor = () => {
      calls += 1;
      return { status: 200, body: 5 };
    };
    const { send } = createCounter({ handlers: { updateInvestor }, validateResponses: 'fail' });
    expect((await send()).statusCode).toBe(500);
    expect((await send()).statusCode).toBe(500);
    expect(calls).toBe(1);
  });

  it('keeps the answer as it was sent', async () => {
    const body = { units: 1 };
    const { send } = createCounter({ handlers: { updateInvestor: () => ({ status: 200, body }) } });
    await send();
    body.units = 2;
    expect((await send()).json()).toEqual({ units: 1 });
  });

  it('can be left to the handlers', async () => {
    const { send, calls } = createCounter({ idempotency: 'off' });
    await send();
    await send();
    expect(calls()).toBe(2);
  });
});

describe('duplicates at the same time', () => {
  it('run the handler once and all get its answer', async () => {
    let calls = 0;
    let finish = () => {};
    const isRunning = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const updateInvestor = async () => {
      calls += 1;
      await isRunning;
      return { status: 200, body: `call ${calls}` };
    };
    const { send } = createCounter({ handlers: { updateInvestor } });
    const answers = Promise.all([send(), send(), send()]);
    while (calls === 0) await new Promise((resume) => setImmediate(resume));
    finish();
    expect((await answers).map((answer) => answer.json())).toEqual(['call 1', 'call 1', 'call 1']);
    expect(calls).toBe(1);
  });

  it('try again one by one when the first fails', async () => {
    let running = 0;
    let most = 0;
    let calls = 0;
    const updateInvestor = async () => {
      calls += 1;
      running += 1;
      most = Math.max(most, running);
      await new Promise((resume) => setImmediate(resume));
      running -= 1;
      if (calls < 3) throw new Error('not yet');
      return { status: 200, body: 'SUCCESS' };
    };
    const { send } = createCounter({ handlers: { updateInvestor } });
    const statuses = (await Promise.all([send(), send(), send(), send()])).map(
      ({ statusCode }) => statusCode,
    );
    expect(statuses.toSorted()).toEqual([200, 200, 500, 500]);
    expect([calls, most]).toEqual([3, 1]);
  });
});

describe('a store that fails', () => {
  const works: IdempotencyStore = createMemoryIdempotencyStore();

  it('at the beginning lets nothing happen', async () => {
    const begin = () => Promise.reject(new Error('the store is down'));
    const { send, calls } = createCounter({ idempotency: { ...works, begin } });
    const answer = await send();
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual(errorBody(['SYSTEM_ERROR', 'An unexpected error has occurred']));
    expect(calls()).toBe(0);
  });

  it('afterwards does not spoil the answer, and is logged', async () => {
    const log: string[] = [];
    const complete = () => Promise.reject(new Error('the store is down'));
    const { send } = createCounter({ idempotency: { ...createMemoryIdempotencyStore(), complete }, log });
    expect((await send()).json()).toBe('call 1');
    expect(log.join('')).toContain('the store is down');
  });
});

describe('a handler that keeps its answer in its own transaction', () => {
  /** A database in which what a handler writes is there at its commit, whatever becomes of the process after that. */
  function createDatabase() {
    const claims = new Map<string, { fingerprint: string; reply: WireReply | null }>();
    let payments = 0;
    const store: IdempotencyStore = {
      begin: (key, fingerprint) => {
        const claim = claims.get(key);
        if (claim?.reply) return { state: 'done', fingerprint: claim.fingerprint, reply: claim.reply };
        claims.set(key, { fingerprint, reply: null });
        return { state: 'begun' };
      },
      complete: () => {},
      abandon: (key) => {
        if (claims.get(key)?.reply === null) claims.delete(key);
      },
    };
    const commit = (claim: IdempotencyClaim, reply: WireReply) => {
      payments += 1;
      claims.set(claim.key, { fingerprint: claim.fingerprint, reply });
    };
    return { store, commit, payments: () => payments };
  }

  it.each(['the process dies after the commit', 'the handler throws after the commit'])(
    'acts once when %s',
    async (accident) => {
      const { store, commit, payments } = createDatabase();
      const updateInvestor: SampleHandlers[string] = ({ idempotency }) => {
        const reply = { status: 201, body: 'SUCCESS' };
        if (idempotency === null) throw new Error('no claim');
        commit(idempotency, toWireReply(reply));
        if (accident.startsWith('the handler')) throw new Error('the connection was lost');
        return new Promise(() => {});
      };
      const dying = createCounter({ handlers: { updateInvestor }, idempotency: store });
      const lost = dying.send();
      if (accident.startsWith('the handler')) expect((await lost).statusCode).toBe(500);
      while (payments() === 0) await new Promise((resume) => setImmediate(resume));
      const next = createCounter({ handlers: { updateInvestor }, idempotency: store });
      const again = await next.send();
      expect([again.statusCode, again.json(), payments()]).toEqual([200, 'SUCCESS', 1]);
      expect(again.headers).toHaveProperty('idempotent-replayed', 'true');
    },
  );

  it('is given the key and the fingerprint that the store is given', async () => {
    const claimed: unknown[] = [];
    const given: unknown[] = [];
    const memory = createMemoryIdempotencyStore();
    const begin: IdempotencyStore['begin'] = (key, fingerprint) => {
      claimed.push({ key, fingerprint });
      return memory.begin(key, fingerprint);
    };
    const updateInvestor: SampleHandlers[string] = ({ idempotency }) => {
      given.push(idempotency);
      return { status: 200, body: 'SUCCESS' };
    };
    const { send } = createCounter({ handlers: { updateInvestor }, idempotency: { ...memory, begin } });
    await send();
    expect(given).toEqual(claimed);
    expect(given).toEqual([
      { key: expect.stringMatching(/^[0-9a-f]{64}$/), fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  it.each<[string, Sent & { readonly idempotency?: 'off' }]>([
    ['a GET', { method: 'GET' }],
    ['no id', { method: 'POST', url: '/documents', id: '' }],
    ['a server that leaves the header to its handlers', { idempotency: 'off' }],
  ])('is given no claim with %s', async (_, { idempotency, ...sent }) => {
    const given: unknown[] = [];
    const handler: SampleHandlers[string] = (request) => {
      given.push(request.idempotency);
      return { status: 200, body: 'SUCCESS' };
    };
    const handlers = { getInvestor: handler, uploadDocuments: handler, updateInvestor: handler };
    const { send } = createCounter({ handlers, ...(idempotency && { idempotency }) });
    expect((await send(sent)).statusCode).toBe(200);
    expect(given).toEqual([null]);
  });
});

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
