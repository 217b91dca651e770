import { describe, expect, it } from 'vitest';
import type { IdempotencyStore } from '../../generators/server/runtime/idempotency.js';
import { createMemoryIdempotencyStore } from '../../generators/server/runtime/memory-idempotency-store.js';
import { createCounter, investor, type Sent } from './idempotency-app.js';
import { errorBody } from './sample-contract.js';

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
