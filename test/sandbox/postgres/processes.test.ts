import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createGoji,
  createInvestor,
  type Goji,
  getAccountBalances,
  listInvestorIds,
  listTransactions,
  withdrawCash,
} from '../../../generated/client/index.js';
import { operations } from '../../../generated/server/index.js';
import { createSandbox, defaultCredentials } from '../../../sandbox/index.js';
import { pounds } from '../books.js';
import { type ServerProcess, startProcess } from '../server-process.js';
import { fundedInvestor, jane, startReceiver, startSandbox } from '../start.js';
import { createDatabase, withClient } from './cluster.js';

const clusterUrl = process.env['SANDBOX_TEST_POSTGRES'] ?? '';
const running: ServerProcess[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill();
});

/** Two processes on one database, with a client of each for the default tenant. */
async function startTwo() {
  const databaseUrl = await createDatabase(clusterUrl, `shared_${randomUUID().replaceAll('-', '')}`);
  const options = { databaseUrl, webhookTimeoutMs: 500 };
  const servers = await Promise.all([startProcess(options), startProcess(options)]);
  running.push(...servers);
  const clients = servers.map(({ url: baseUrl }) =>
    createGoji({ environment: { baseUrl }, auth: defaultCredentials }),
  );
  const [one, other] = clients;
  if (one === undefined || other === undefined) throw new Error('Two processes were started.');
  return { databaseUrl, servers, one, other };
}

describe('two processes on one database', () => {
  it('never spend the same money twice', async () => {
    const { databaseUrl, one, other } = await startTwo();
    const helper = await createSandbox({ databaseUrl });
    await helper.listen();
    const clientId = await fundedInvestor(one, await helper.tenant(), { pounds: 25 });
    await helper.close();
    const path = { clientId, accountType: 'GOJI_INVESTMENT' } as const;
    const take = (goji: Goji) => withdrawCash(goji, { path, body: { amount: pounds(1) } });
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) => take(index % 2 === 0 ? one : other)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(25);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 400 });
    }
    expect((await getAccountBalances(other, { path: { clientId } })).totalBalance).toEqual(pounds(0));
    expect(await listTransactions(one, { path: { clientId } })).toHaveLength(26);
  });

  it('carry an instruction out once, whichever is asked', async () => {
    const { one, other } = await startTwo();
    const ids = Array.from({ length: 10 }, () => randomUUID());
    const answers = await Promise.all(
      ids.flatMap((clientRequestId) =>
        [one, other].map((goji) => createInvestor(goji, { body: jane }, { clientRequestId })),
      ),
    );
    const made = new Set(answers.map(({ clientId }) => clientId));
    expect(made.size).toBe(10);
    expect([...(await listInvestorIds(one))].sort()).toEqual([...made].sort());
  });

  it('answer a repetition with 200, also one that meets the first attempt on its way', async () => {
    const { servers } = await startTwo();
    const { apiKey, password } = defaultCredentials;
    const authorization = `Basic ${Buffer.from(`${apiKey}:${password}`).toString('base64')}`;
    const register = async (url: string, number: number) => {
      const ukCompany = { type: 'LIMITED_COMPANY', name: 'Orchard', number: `AB${100_000 + number}` };
      const { method, path } = operations.registerCompany;
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization,
          'content-type': 'application/json',
          'x-client-request-id': `race-${number}`,
        },
        body: JSON.stringify({ ukCompany }),
      });
      return { status: answer.status, body: await answer.text() };
    };
    for (let number = 0; number < 20; number += 1) {
      const [first, second] = await Promise.all(servers.map(({ url }) => register(url, number)));
      expect([first?.status, second?.status].sort()).toEqual([200, 202]);
      expect(first?.body).toBe(second?.body);
    }
  });

  it('refuse a nonce that the other has seen', async () => {
    const { servers, one, other } = await startTwo();
    const headers: Record<string, string>[] = [];
    const { signWebhook } = await import('../../../generated/server/index.js');
    const { authorization, ...rest } = signWebhook({
      secret: defaultCredentials.secret,
      nonce: randomUUID(),
      timestamp: Date.now(),
    });
    headers.push({ ...rest, authorization: `${defaultCredentials.apiKey}:${authorization}` });
    const statuses = [];
    for (const { url } of servers) {
      statuses.push((await fetch(`${url}/investorIds`, { headers: headers[0] ?? {} })).status);
    }
    expect(statuses).toEqual([200, 401]);
    expect([await listInvestorIds(one), await listInvestorIds(other)]).toEqual([[], []]);
  });

  it('take over what the other dies over, and deliver each event in its order', async () => {
    const { servers, one, other } = await startTwo();
    const receiver = await startReceiver(one);
    const ids = Array.from({ length: 40 }, () => randomUUID());
    const send = (goji: Goji, clientRequestId: string) =>
      createInvestor(goji, { body: jane }, { clientRequestId }).catch(() => undefined);
    const load = Promise.all(ids.map((id, index) => send(index % 2 === 0 ? one : other, id)));
    setTimeout(() => void servers[0]?.kill(), 150);
    await load;
    for (const id of ids) await send(other, id);
    expect(await listInvestorIds(other)).toHaveLength(40);
    const read = async () => {
      const answer = await fetch(`${servers[1]?.url}/_sandbox/tenants/default/events`);
      return (await answer.json()) as { readonly id: string }[];
    };
    while (receiver.events.length < 160) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(receiver.events.map(({ id }) => id)).toEqual((await read()).map(({ id }) => id));
  });
});

describe('a database that goes away', () => {
  it('is an error for the request, and no more than that', async () => {
    const name = `cut_${randomUUID().replaceAll('-', '')}`;
    const databaseUrl = await createDatabase(clusterUrl, name);
    const { sandbox, goji } = await startSandbox({ databaseUrl, log: () => {} });
    await createInvestor(goji, { body: jane });
    const { rowCount } = await withClient(clusterUrl, (client) =>
      client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]),
    );
    expect(rowCount).toBeGreaterThan(0);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () => createInvestor(goji, { body: jane })),
    );
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ status: 500 });
    }
    expect((await createInvestor(goji, { body: jane })).clientId).toMatch(/^GOJI-/);
    expect(sandbox.url).toMatch(/^http/);
  });

  it('says at the start that it is out of reach', async () => {
    const nowhere = createSandbox({ databaseUrl: 'postgres://goji:secret@127.0.0.1:1/none' });
    await expect(nowhere).rejects.toThrow(
      /The PostgreSQL server of DATABASE_URL cannot be used: .*ECONNREFUSED/,
    );
    await expect(nowhere).rejects.not.toThrow(/secret/);
  });
});
