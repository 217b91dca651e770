import { describe, expect, it } from 'vitest';
import type { IdempotencyClaim, IdempotencyStore } from '../../generators/server/runtime/idempotency.js';
import { createMemoryIdempotencyStore } from '../../generators/server/runtime/memory-idempotency-store.js';
import { toWireReply, type WireReply } from '../../generators/server/runtime/send.js';
import { createCounter, type Sent } from './idempotency-app.js';
import type { SampleHandlers } from './sample-contract.js';

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
