import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultRetryPolicy } from '../../generated/server/runtime/webhooks/retry-policy.js';
import { type Database, openDatabase } from '../../sandbox/storage/database.js';
import { createTenants } from '../../sandbox/tenants/tenants.js';
import { createDispatcher } from '../../sandbox/webhooks/dispatcher.js';
import { engineOptions } from './start.js';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const outage = () => Object.assign(new Error('the disk is full'), { code: 'SQLITE_FULL' });

type Breaking = 'statement' | 'transaction';

/**
 * A database that breaks once `break` was called: the next single statement does not reach it, or the next transaction
 * does its work and cannot be committed.
 */
function fragile(database: Database) {
  let broken: Breaking | undefined;
  const failOnce = (at: Breaking) => {
    if (broken !== at) return;
    broken = undefined;
    throw outage();
  };
  const transact = (how: 'read' | 'write'): Database['write'] => {
    return (body) =>
      database[how](async (transaction) => {
        const result = await body(transaction);
        failOnce('transaction');
        return result;
      });
  };
  const run: Database['run'] = async (query) => {
    failOnce('statement');
    return database.run(query);
  };
  return {
    database: { ...database, run, read: transact('read'), write: transact('write') },
    break: (at: Breaking) => {
      broken = at;
    },
  };
}

/** A dispatcher over a database that can be broken, with one delivery in it. `onSend` is told of each request. */
async function prepare(onSend: (storage: { break(at: Breaking): void }) => void) {
  const database = await openDatabase(await engineOptions());
  closing.push(() => database.close());
  const { id: tenant } = await createTenants(database, { pace: 'instant', frozenAt: null }).ensure('test');
  const url = 'http://endpoint.example/goji';
  const endpoint = { tenant, id: randomUUID(), url, secret: 'secret', seq: 1n };
  await database.run((db) => db.insertInto('endpoints').values(endpoint).execute());
  const event = { event_id: randomUUID(), event_type: 'INVESTOR_CREATED', body: '{}' };
  const delivery = { tenant, id: randomUUID(), seq: 2n, endpoint: endpoint.id, url, ...event };
  await database.run((db) =>
    db
      .insertInto('deliveries')
      .values({ ...delivery, state: 'pending', next_at: 0n, claimed_until: 0n, attempts: '[]' })
      .execute(),
  );
  const storage = fragile(database);
  const errors: unknown[] = [];
  let sent = 0;
  const dispatcher = createDispatcher({
    database: storage.database,
    retry: defaultRetryPolicy,
    timeoutMs: 1_000,
    fetch: async () => {
      sent += 1;
      onSend(storage);
      return new Response(null, { status: 200 });
    },
    onError: (error) => errors.push(error),
  });
  closing.push(() => dispatcher.close());
  const state = () =>
    database.run((db) => db.selectFrom('deliveries').select('state').executeTakeFirstOrThrow());
  return {
    storage,
    dispatcher,
    errors,
    sent: () => sent,
    /** Waits until the delivery is written down, or three times as long as the dispatcher pauses. */
    outcome: async () => {
      for (let wait = 0; wait < 300 && (await state()).state === 'pending'; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return (await state()).state;
    },
  };
}

describe('a dispatcher whose database fails once', () => {
  it('sends once what could not be written down, and writes it down later', async () => {
    let isFirst = true;
    const { dispatcher, errors, sent, outcome } = await prepare((storage) => {
      if (isFirst) storage.break('statement');
      isFirst = false;
    });
    dispatcher.wake();
    expect(await outcome()).toBe('delivered');
    expect(sent()).toBe(1);
    expect(errors).toEqual([outage()]);
  });

  it.each(['statement', 'transaction'] as const)('looks and claims again when the %s fails', async (at) => {
    const { storage, dispatcher, errors, sent, outcome } = await prepare(() => {});
    storage.break(at);
    dispatcher.wake();
    expect(await outcome()).toBe('delivered');
    expect(sent()).toBe(1);
    expect(errors).toEqual([outage()]);
  });
});
