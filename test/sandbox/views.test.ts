import { describe, expect, it } from 'vitest';
import {
  createInvestor,
  getInvestor,
  listInvestorIds,
  registerWebhook,
  withdrawCash,
} from '../../generated/client/index.js';
import { createSandbox } from '../../sandbox/index.js';
import { createRequestLog } from '../../sandbox/server/request-log.js';
import { isaInvestor, record, start } from './isa-start.js';
import { fundedInvestor, jane, startReceiver, startSandbox } from './start.js';

describe('the views of a tenant', () => {
  it('show investors with what they hold', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant, { pounds: 1234.5 });
    await createInvestor(goji, { body: { ...jane, firstName: 'Zoe' } });
    const { total, investors } = await tenant.views.investors();
    expect(total).toBe(2);
    expect(investors[0]).toMatchObject({
      clientId,
      name: 'Ms Jane Doe',
      api: 'investors',
      kycStatus: 'ELECTRONICALLY_VERIFIED',
      accounts: [
        { account: 'GOJI_INVESTMENT', cash: '1234.50', queued: '0.00', invested: '0.00', total: '1234.50' },
        { account: 'ISA', total: '0.00' },
      ],
    });
    expect(await tenant.views.investors({ find: 'zOE' })).toMatchObject({
      total: 1,
      investors: [{ clientId: 'GOJI-2' }],
    });
    expect(await tenant.views.investors({ limit: 1, offset: 1 })).toMatchObject({
      total: 2,
      investors: [{ clientId: 'GOJI-2' }],
    });
    expect(await tenant.views.investor(clientId)).toMatchObject({
      profile: { firstName: 'Jane' },
      bankTransfer: { accountNumber: expect.stringMatching(/^\d{8}$/) },
      holdings: [{ account: `investor/${clientId}/GOJI_INVESTMENT/cash`, asset: 'GBP', balance: '1234.50' }],
      transactions: [{ type: 'DEPOSIT' }],
    });
    expect(await tenant.views.investor('GOJI-9')).toBeUndefined();
  });

  it('show the investors of Originators after the others', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    await createInvestor(goji, { body: { ...jane, title: 'DR', firstName: 'Zoe' } });
    const odd = 'P2P/1 é';
    const clientId = await isaInvestor(goji, { clientId: odd, nationalInsuranceNumber: 'QQ654321B' });
    await record(goji, clientId, 125.5);
    const seen = async (page: object) =>
      (await tenant.views.investors(page)).investors.map(({ name }) => name);
    expect(await seen({})).toEqual(['Dr Zoe Doe', 'Jane Doe']);
    expect(await seen({ limit: 1 })).toEqual(['Dr Zoe Doe']);
    expect(await seen({ limit: 1, offset: 1 })).toEqual(['Jane Doe']);
    expect(await seen({ find: 'p2p' })).toEqual(['Jane Doe']);
    expect(await tenant.views.overview()).toMatchObject({ investors: 2 });
    const cash = { amount: 125.5, currency: 'GBP' };
    expect(await tenant.views.investor(odd)).toMatchObject({
      api: 'isa-administration',
      kycStatus: null,
      bankTransfer: null,
      accounts: [{ account: 'ISA', cash: '125.50', total: '125.50' }],
      profile: { clientId: odd },
      holdings: [{ asset: 'GBP', balance: '125.50' }],
      transactions: [{ type: 'CUSTOMER_DEPOSIT', account: 'ISA', amount: cash, cashBalance: null }],
    });
  });

  it('show the ledger, and that it balances', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant, { pounds: 100 });
    await withdrawCash(goji, {
      path: { clientId, accountType: 'GOJI_INVESTMENT' },
      body: { amount: { amount: 30, currency: 'GBP' } },
    });
    const cash = `investor/${clientId}/GOJI_INVESTMENT/cash`;
    const { sums, accounts } = await tenant.views.accounts({ find: 'GOJI_INV' });
    expect(accounts).toEqual([{ account: cash, asset: 'GBP', balance: '70.00' }]);
    expect(sums).toMatchObject([{ asset: 'GBP', inside: '70.00', outside: '-70.00', isBalanced: true }]);
    expect((await tenant.views.accounts({ find: '%' })).total).toBe(0);
    const [last, first] = await tenant.views.postings({ account: cash });
    expect(last?.entries).toContainEqual({ account: cash, asset: 'GBP', amount: '-30.00', balance: '70.00' });
    expect(first).toMatchObject({ kind: 'DEPOSIT', entries: [{ amount: '100.00' }, { amount: '-100.00' }] });
    expect(await tenant.views.postings({ before: last?.seq, limit: 1 })).toEqual([first]);
  });

  it('say so when the books are out of balance', async () => {
    const { goji, tenant } = await startSandbox();
    await fundedInvestor(goji, tenant, { pounds: 100 });
    const snapshot = JSON.parse(JSON.stringify(await tenant.snapshot()));
    const balance = snapshot.columns['ledger_accounts'].indexOf('balance');
    snapshot.tables['ledger_accounts'][0][balance] = '10001';
    await tenant.restore(snapshot);
    const { sums } = await tenant.views.accounts();
    expect(sums).toMatchObject([{ inside: '100.01', outside: '-100.00', isBalanced: false }]);
  });

  it('show what is to come, and change their mark with everything that happens', async () => {
    const { goji, tenant } = await startSandbox({
      pace: 'realistic',
      frozenAt: new Date('2026-04-01T09:00:00Z'),
    });
    const marks = new Set<string>();
    const look = async () => {
      const overview = await tenant.views.overview();
      marks.add(overview.mark);
      return overview;
    };
    await look();
    await look();
    expect(marks.size).toBe(1);
    const receiver = await startReceiver(goji);
    receiver.answer = 503;
    await tenant.settled();
    await look();
    await createInvestor(goji, { body: jane });
    await tenant.settled();
    expect(await look()).toMatchObject({
      investors: 1,
      requests: 2,
      events: 3,
      endpoints: [receiver.url],
      deliveries: { pending: 3, delivered: 0 },
      due: { count: 1, next: new Date('2026-04-01T09:00:30Z') },
    });
    expect(await tenant.views.due()).toMatchObject([
      { name: 'kyc-check', details: { clientId: 'GOJI-1' }, problem: null },
    ]);
    await tenant.clock.advance({ seconds: 30 });
    await look();
    const id = tenant.faults.add({ on: 'request', kind: 'error', times: 'always' });
    await look();
    await expect(listInvestorIds(goji)).rejects.toMatchObject({ status: 500 });
    await expect(listInvestorIds(goji)).rejects.toMatchObject({ status: 500 });
    await look();
    tenant.faults.remove(id);
    await look();
    expect(marks.size).toBe(7);
    expect(await listInvestorIds(goji)).toEqual(['GOJI-1']);
    const [delivery] = await tenant.webhooks.deliveries();
    expect(delivery?.nextAt).toBeInstanceOf(Date);
  });
});

describe('the request log', () => {
  it('tells what breaks the contract from what is refused for other reasons', async () => {
    const { sandbox, goji, tenant } = await startSandbox();
    await createInvestor(goji, { body: { ...jane, dateOfBirth: '2020-01-01' } }).catch(() => {});
    const authorization = `Basic ${btoa(`${tenant.credentials.apiKey}:${tenant.credentials.password}`)}`;
    for (const payload of ['{"firstName":7}', '{']) {
      await sandbox.app.inject({
        method: 'POST',
        url: '/platformApi/investors',
        headers: { authorization, 'content-type': 'application/json' },
        payload,
      });
    }
    expect(tenant.requests().map(({ status, violations }) => [status, violations.length > 0])).toEqual([
      [400, false],
      [400, true],
      [400, true],
    ]);
  });

  it('has where an answer breaks the contract', async () => {
    const { goji, tenant } = await startSandbox({ validateResponses: 'log' });
    await createInvestor(goji, { body: jane });
    // A document that no operation would write.
    const snapshot = JSON.parse(
      JSON.stringify(await tenant.snapshot()).replaceAll('AA1 1AA\\"', 'AA1 1AA\\",\\"townCity\\":7'),
    );
    await tenant.restore(snapshot);
    await getInvestor(goji, { path: { clientId: 'GOJI-1' } });
    const [last] = tenant.requests().slice(-1);
    expect(last).toMatchObject({
      operation: 'getInvestor',
      violations: [],
      answerViolations: ['/address/townCity (type)'],
    });
  });

  it('holds no secret of a webhook, nor any that a body has by that name', async () => {
    const { goji, tenant } = await startSandbox();
    const { secret } = await registerWebhook(goji, { body: { url: 'http://127.0.0.1:9/' } });
    const text = JSON.stringify(tenant.requests());
    expect(text).toContain('[redacted]');
    expect(text).not.toContain(secret);
    const log = createRequestLog({ limit: 1 });
    const [request] = tenant.requests();
    if (request === undefined) throw new Error('There was a request.');
    log.add('a', { ...request, requestBody: [{ deep: { apiSecret: 'hunter2' } }] });
    log.add('a', { ...request, requestBody: { name: 'hunter3' } });
    expect(log.count('a')).toBe(2);
    expect(log.list('a').map(({ requestBody }) => requestBody)).toEqual([{ name: 'hunter3' }]);
  });
});

it('limits are whole numbers', async () => {
  const sandbox = await createSandbox();
  for (const query of ['limit=0', 'limit=1001', 'limit=x', 'offset=-1', 'limit=1&limit=2']) {
    const { statusCode, body } = await sandbox.app.inject(`/_sandbox/tenants/default/investors?${query}`);
    expect([statusCode, body.includes('"error"')], query).toEqual([400, true]);
  }
  await sandbox.close();
});
