import { describe, expect, it } from 'vitest';
import {
  createInvestor,
  getAccountBalances,
  listInvestorIds,
  listTransactions,
  withdrawCash,
} from '../../generated/client/index.js';
import { clientOf, fundedInvestor, jane, startReceiver, startSandbox } from './start.js';

const tenPounds = { amount: 10, currency: 'GBP' };

/** The events of a registration, without those of the check. */
const [details, created, opened] = [
  'INVESTOR_PERSONAL_DETAILS_REGISTERED',
  'INVESTOR_CREATED',
  'ISA_PROVISIONALLY_OPENED',
] as const;

describe('snapshots', () => {
  it('bring back everything, the clock and the counters, as often as one likes', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: new Date('2026-04-01T09:00:00Z') });
    const clientId = await fundedInvestor(goji, tenant, { pounds: 100 });
    const snapshot = JSON.parse(JSON.stringify(await tenant.snapshot()));
    const look = async () => [
      await listInvestorIds(goji),
      await getAccountBalances(goji, { path: { clientId } }),
      await listTransactions(goji, { path: { clientId } }),
      await tenant.webhooks.events(),
      await tenant.ledger(),
      await tenant.clock.read(),
    ];
    const before = await look();
    for (const _ of [1, 2]) {
      const path = { clientId, accountType: 'GOJI_INVESTMENT' } as const;
      await withdrawCash(goji, { path, body: { amount: tenPounds } });
      expect(await createInvestor(goji, { body: jane })).toMatchObject({ clientId: 'GOJI-2' });
      await tenant.clock.advance({ days: 400 });
      await tenant.restore(snapshot);
      expect(await look()).toEqual(before);
    }
  });

  it('can start another tenant', async () => {
    const { sandbox, goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant, { pounds: 100 });
    const copy = await sandbox.tenant('copy');
    await copy.restore(await tenant.snapshot());
    const other = clientOf(copy, sandbox);
    await withdrawCash(other, {
      path: { clientId, accountType: 'GOJI_INVESTMENT' },
      body: { amount: tenPounds },
    });
    expect((await getAccountBalances(goji, { path: { clientId } })).totalBalance.amount).toBe(100);
    expect((await getAccountBalances(other, { path: { clientId } })).totalBalance.amount).toBe(90);
  });

  it('are refused when they are none, or of a time that no clock shows', async () => {
    const { goji, tenant } = await startSandbox();
    await createInvestor(goji, { body: jane });
    await tenant.settled();
    await expect(tenant.restore({} as never)).rejects.toThrow('This is no snapshot');
    const snapshot = await tenant.snapshot();
    for (const now of [Date.UTC(1969, 11, 31), Date.UTC(3000, 0, 1), Number.NaN, 8.64e15]) {
      await expect(tenant.restore({ ...snapshot, now })).rejects.toThrow(
        'from the year 1970 to the year 2999',
      );
    }
    const counters = { ...snapshot.counters, lastAt: '253402300800000' };
    await expect(tenant.restore({ ...snapshot, counters })).rejects.toThrow('from the year 1970');
    const tables = { ...snapshot.tables, events: [['only one']] };
    await expect(tenant.restore({ ...snapshot, tables })).rejects.toThrow(
      'This snapshot is damaged, and nothing was changed',
    );
    expect(await tenant.snapshot()).toMatchObject({ tables: snapshot.tables });
  });
});

describe('scenarios', () => {
  it('make ten verified investors with money', async () => {
    const { goji, tenant } = await startSandbox();
    await tenant.seed('verified-investors');
    const ids = await listInvestorIds(goji);
    expect(ids).toHaveLength(10);
    for (const clientId of ids) {
      expect((await getAccountBalances(goji, { path: { clientId } })).totalCashBalance.amount).toBe(10_000);
    }
    await expect(tenant.seed('nothing')).rejects.toThrow('The scenarios are empty, verified-investors');
  });
});

describe('webhooks by hand', () => {
  it('fires the example with overrides, and replays under the same id', async () => {
    const { goji, tenant } = await startSandbox();
    const receiver = await startReceiver(goji);
    const id = await tenant.webhooks.fire('INVESTOR_KYC_STATUS_CHANGE', { clientId: 'GOJI-7' });
    await tenant.settled();
    expect(receiver.events).toMatchObject([{ id, content: { clientId: 'GOJI-7' } }]);
    await tenant.webhooks.replay(id);
    await tenant.settled();
    // The receiver's kit knows the id.
    expect(receiver.events).toHaveLength(1);
    expect((await tenant.webhooks.deliveries()).map(({ state, eventId }) => [state, eventId])).toEqual([
      ['delivered', id],
      ['delivered', id],
    ]);
    await expect(tenant.webhooks.replay('none')).rejects.toThrow('There is no event "none"');
  });

  it('sends nothing that breaks the contract', async () => {
    const { tenant } = await startSandbox();
    await expect(
      tenant.webhooks.fire('INVESTOR_KYC_STATUS_CHANGE', { newKycStatus: 'FINE' }),
    ).rejects.toMatchObject({ name: 'WebhookEventError' });
    await expect(tenant.webhooks.fire('NEWS' as never)).rejects.toThrow('There is no event of type "NEWS"');
    expect(await tenant.webhooks.events()).toEqual([]);
  });
});

describe('faults on demand', () => {
  it('fail before anything is done, once', async () => {
    const { goji, tenant } = await startSandbox();
    tenant.faults.add({ on: 'request', operation: 'createInvestor', kind: 'error', status: 503 });
    expect(await listInvestorIds(goji)).toEqual([]);
    await expect(createInvestor(goji, { body: jane })).rejects.toMatchObject({ status: 503 });
    expect(await listInvestorIds(goji)).toEqual([]);
    expect(await createInvestor(goji, { body: jane })).toMatchObject({ clientId: 'GOJI-1' });
    expect(tenant.faults.list()).toEqual([]);
  });

  it('lose the answer to what was done, so that only the same request id helps', async () => {
    const { goji, tenant } = await startSandbox();
    tenant.faults.add({ on: 'request', kind: 'error', when: 'after', times: 2 });
    const call = () => createInvestor(goji, { body: jane }, { clientRequestId: 'mine' });
    await expect(call()).rejects.toMatchObject({ status: 500 });
    await expect(call()).rejects.toMatchObject({ status: 500 });
    expect(await call()).toMatchObject({ clientId: 'GOJI-1' });
    expect(await listInvestorIds(goji)).toEqual(['GOJI-1']);
  });

  it('keep a sender waiting without doing anything', async () => {
    const { goji, tenant } = await startSandbox();
    tenant.faults.add({ on: 'request', kind: 'timeout' });
    const call = createInvestor(goji, { body: jane }, { signal: AbortSignal.timeout(300) });
    await expect(call).rejects.toThrow();
    expect(await listInvestorIds(goji)).toEqual([]);
  });

  it.each([
    ['duplicate', [details, created, created, opened]],
    ['out-of-order', [details, opened, created]],
    ['drop', [details, opened]],
    ['late', [details, opened, created]],
  ] as const)('deliver webhooks wrongly: %s', async (kind, expected) => {
    const { goji, tenant } = await startSandbox({ pace: 'realistic' });
    const receiver = await startReceiver(goji, { showDuplicates: true });
    tenant.faults.add({ on: 'webhook', event: 'INVESTOR_CREATED', kind, ms: 1500 });
    await createInvestor(goji, { body: jane });
    while (receiver.events.length < expected.length) await new Promise((resolve) => setTimeout(resolve, 10));
    await tenant.settled();
    expect(receiver.types()).toEqual(expected);
  });

  it('are refused when there is no such fault', async () => {
    const { tenant } = await startSandbox();
    expect(() => tenant.faults.add({ on: 'webhook', kind: 'error' } as never)).toThrow('duplicate, late');
    for (const [fault, message] of [
      [{ on: 'request', kind: 'error', status: 404 }, 'one of 500, 502, 503, 504'],
      [{ on: 'request', kind: 'error', operation: 'createInvestors' }, 'no operation "createInvestors"'],
      [{ on: 'request', kind: 'error', when: 'later' }, '"before" or "after"'],
      [{ on: 'webhook', kind: 'drop', event: 'NEWS' }, 'no event of type "NEWS"'],
      [{ on: 'webhook', kind: 'drop', operation: 'createInvestor' }, 'has no "operation"'],
      [{ on: 'webhook', kind: 'late', ms: 1e12 }, 'from 0 to 3600000'],
      [{ on: 'webhook', kind: 'drop', times: 1.5 }, 'a whole number from 1'],
    ] as const) {
      expect(() => tenant.faults.add(fault as never)).toThrow(message);
    }
    expect(tenant.faults.list()).toEqual([]);
    expect(() => tenant.faults.add({ on: 'request', kind: 'latency', ms: -1 })).toThrow('from 0');
  });
});
