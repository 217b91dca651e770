import { describe, expect, it } from 'vitest';
import { createGoji, createInvestor, getInvestorKyc, listInvestorIds } from '../../generated/client/index.js';
import { operations } from '../../generated/server/index.js';
import { domains, operationCounts } from '../../sandbox/operations/registry.js';
import { clientOf, jane, startReceiver, startSandbox } from './start.js';

describe('the registry', () => {
  it.each(Object.entries(domains))('says of every operation of %s what answers it', (api, domain) => {
    const ofApi = Object.entries(operations).flatMap(([id, operation]) =>
      operation.api === api ? [id] : [],
    );
    expect([...Object.keys(domain.handlers), ...domain.byExample].sort()).toEqual([...ofApi].sort());
  });

  it('answers nothing by the examples of the document', () => {
    expect(operationCounts()).toEqual({ fromState: Object.keys(operations).length, byExample: 0 });
  });

  it('knows every API', () => {
    expect(Object.keys(domains)).toEqual([...new Set(Object.values(operations).map(({ api }) => api))]);
  });
});

describe('tenants', () => {
  it('never meet', async () => {
    const { sandbox, goji } = await startSandbox();
    const other = clientOf(await sandbox.tenant('other'), sandbox);
    await createInvestor(goji, { body: jane });
    expect(await listInvestorIds(other)).toEqual([]);
    expect(await createInvestor(other, { body: jane })).toMatchObject({ clientId: 'GOJI-1' });
  });

  it('can be reset', async () => {
    const { goji, tenant } = await startSandbox();
    await createInvestor(goji, { body: jane });
    await tenant.reset();
    expect(await listInvestorIds(goji)).toEqual([]);
    expect(await tenant.webhooks.events()).toEqual([]);
    expect(await createInvestor(goji, { body: jane })).toMatchObject({ clientId: 'GOJI-1' });
  });

  it('may use Basic, and learn why they are refused', async () => {
    const { sandbox, tenant } = await startSandbox();
    const { apiKey, secret, password } = tenant.credentials;
    const environment = { baseUrl: sandbox.url };
    const basic = createGoji({ environment, auth: { username: apiKey, password } });
    expect(await listInvestorIds(basic)).toEqual([]);
    const wrong = createGoji({ environment, auth: { apiKey, secret: `${secret}x` } });
    await expect(listInvestorIds(wrong)).rejects.toMatchObject({
      status: 401,
      errors: [{ message: expect.stringContaining('the signature does not match') }],
    });
  });
});

describe('the clock', () => {
  it('makes realistic flows wait, and fires what falls due in order', async () => {
    const { goji, tenant } = await startSandbox({
      pace: 'realistic',
      frozenAt: new Date('2026-04-01T09:00:00Z'),
    });
    const receiver = await startReceiver(goji);
    const { clientId } = await createInvestor(goji, { body: jane });
    await tenant.settled();
    const status = async () => (await getInvestorKyc(goji, { path: { clientId } })).status;
    expect(await status()).toBe('AWAITING_CREDIT_AGENCY_CHECK');
    expect((await tenant.clock.advance({ seconds: 29 })).now).toEqual(new Date('2026-04-01T09:00:29Z'));
    expect(await status()).toBe('AWAITING_CREDIT_AGENCY_CHECK');
    await tenant.clock.advance({ days: 1 });
    // What falls due on the way is done when the clock has arrived.
    expect((await tenant.webhooks.events()).at(-1)?.type).toBe('INVESTOR_KYC_STATUS_CHANGE');
    await tenant.settled();
    expect(await status()).toBe('ELECTRONICALLY_VERIFIED');
    const last = receiver.events.at(-1);
    expect(last).toMatchObject({ type: 'INVESTOR_KYC_STATUS_CHANGE', dateTime: '2026-04-01T09:00:30' });
  });

  it('never goes back', async () => {
    const { tenant } = await startSandbox({ frozenAt: new Date('2026-04-01T09:00:00Z') });
    await expect(tenant.clock.set(new Date('2026-03-31T00:00:00Z'))).rejects.toThrow(
      'The clock cannot go back',
    );
  });

  it('stays where dates can be written, and where it is when asked for more', async () => {
    const { tenant } = await startSandbox({ frozenAt: new Date('2026-04-01T09:00:00Z') });
    const reason = 'The clock goes from the year 1970 to the year 2999';
    for (const days of [1e6, 1e9, Infinity]) {
      await expect(tenant.clock.advance({ days })).rejects.toThrow(reason);
    }
    await expect(tenant.clock.set(new Date(Date.UTC(3000, 0)))).rejects.toThrow(reason);
    await expect(tenant.clock.freeze(new Date(-1))).rejects.toThrow(reason);
    expect((await tenant.clock.read()).now).toEqual(new Date('2026-04-01T09:00:00Z'));
  });
});

describe('idempotency', () => {
  it('answers a repeated request without doing it again, for 24 hours of the tenant', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: new Date('2026-04-01T09:00:00Z') });
    const call = () => createInvestor(goji, { body: jane }, { clientRequestId: 'one-and-the-same' });
    const first = await call();
    expect(await call()).toEqual(first);
    await tenant.clock.advance({ hours: 23, minutes: 59 });
    expect(await call()).toEqual(first);
    expect(await listInvestorIds(goji)).toHaveLength(1);
    await tenant.clock.advance({ minutes: 1 });
    expect((await call()).clientId).not.toBe(first.clientId);
    expect(tenant.requests().map(({ answeredBy }) => answeredBy)).toEqual([
      'state',
      'replay',
      'replay',
      'state',
      'state',
    ]);
  });

  it('forgets the answers that are older than 24 hours of the tenant, and those alone', async () => {
    const { sandbox, goji, tenant } = await startSandbox({ frozenAt: new Date('2026-04-01T09:00:00Z') });
    const other = await sandbox.tenant('another');
    await createInvestor(clientOf(other, sandbox), { body: jane }, { clientRequestId: 'of-another' });
    const keptSince = async (of = tenant) => {
      const { tables, columns } = await of.snapshot();
      const column = columns['idempotency']?.indexOf('at') ?? -1;
      return (tables['idempotency'] ?? []).map((row) => new Date(Number(row[column])).toISOString()).sort();
    };
    const call = (clientRequestId: string) => createInvestor(goji, { body: jane }, { clientRequestId });
    await call('request-a');
    await tenant.clock.advance({ minutes: 1 });
    await call('request-b');
    await tenant.clock.advance({ hours: 23, minutes: 59 });
    await call('request-c');
    expect(await keptSince()).toEqual(['2026-04-01T09:01:00.000Z', '2026-04-02T09:00:00.000Z']);
    await tenant.clock.advance({ days: 30 });
    await call('request-d');
    expect(await keptSince()).toEqual(['2026-05-02T09:00:00.000Z']);
    expect(await keptSince(other)).toEqual(['2026-04-01T09:00:00.000Z']);
  });

  it('does it once when the repetitions come together', async () => {
    const { goji } = await startSandbox();
    const calls = Array.from({ length: 5 }, () =>
      createInvestor(goji, { body: jane }, { clientRequestId: 'together' }),
    );
    const ids = new Set((await Promise.all(calls)).map(({ clientId }) => clientId));
    expect([...ids]).toEqual(await listInvestorIds(goji));
  });
});

describe('webhooks', () => {
  it('are tried again, in order, until they are taken', async () => {
    const { goji, tenant } = await startSandbox({ retry: { firstDelayMs: 20 } });
    const receiver = await startReceiver(goji);
    receiver.answer = 503;
    await createInvestor(goji, { body: jane });
    await tenant.settled();
    expect(receiver.types()).toEqual([]);
    const tried = (await tenant.webhooks.deliveries()).filter(({ attempts }) => attempts.length > 0);
    expect(tried.map(({ eventType }) => eventType)).toEqual(['INVESTOR_PERSONAL_DETAILS_REGISTERED']);
    receiver.answer = undefined;
    while (receiver.events.length < 4) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(receiver.types()).toEqual([
      'INVESTOR_PERSONAL_DETAILS_REGISTERED',
      'INVESTOR_CREATED',
      'ISA_PROVISIONALLY_OPENED',
      'INVESTOR_KYC_STATUS_CHANGE',
    ]);
    await tenant.settled();
    const [first] = await tenant.webhooks.deliveries();
    expect(first).toMatchObject({ state: 'delivered' });
    expect(first?.attempts[0]).toMatchObject({ status: 503, problem: 'the endpoint answered 503' });
  });
});

describe('the control over HTTP', () => {
  const post = (url: string, body: unknown, type = 'application/json') =>
    fetch(url, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) });

  it('makes tenants, moves clocks and tells what happened', async () => {
    const { sandbox, goji } = await startSandbox();
    const control = `${sandbox.url}/_sandbox`;
    expect((await post(`${control}/tenants`, { name: 'mine' })).status).toBe(201);
    await createInvestor(goji, { body: jane });
    await post(`${control}/tenants/test/settled`, {});
    const read = async (what: string) => (await fetch(`${control}/tenants/test/${what}`)).json();
    expect(await read('requests')).toMatchObject([{ operation: 'createInvestor', status: 200 }]);
    expect(await read('events')).toHaveLength(4);
    const keptBy = async (what: string) =>
      (await fetch(`${control}/tenants/test/${what}`)).headers.get('x-goji-kept-by');
    expect(await keptBy('faults')).toBe(`process ${process.pid}`);
    expect(await keptBy('requests')).toBe(`process ${process.pid}`);
    expect(await keptBy('events')).toBeNull();
    expect((await post(`${control}/tenants/test/reset`, {})).status).toBe(204);
    const frozen = await post(`${control}/tenants/test/clock`, { freeze: '2026-01-01T00:00:00Z' });
    expect(await frozen.json()).toMatchObject({ now: '2026-01-01T00:00:00.000Z', isFrozen: true });
    const moved = await post(`${control}/tenants/test/clock`, { advance: { days: 1 } });
    expect(await moved.json()).toMatchObject({ now: '2026-01-02T00:00:00.000Z' });
    expect(await (await fetch(`${control}/operations`)).json()).toMatchObject({
      fromState: expect.arrayContaining(['createInvestor']),
    });
  });

  it('refuses what it cannot read, and what a web page could send unseen', async () => {
    const { sandbox } = await startSandbox();
    const clock = `${sandbox.url}/_sandbox/tenants/test/clock`;
    expect((await post(clock, { advance: { days: -1 } })).status).toBe(400);
    const tooFar = await post(clock, { advance: { days: 1e9 } });
    expect([tooFar.status, await tooFar.text()]).toEqual([
      400,
      expect.stringContaining('1970 to the year 2999'),
    ]);
    expect((await post(clock, { advance: {}, resume: true })).status).toBe(400);
    for (const change of [{ advance: null }, { advance: 5 }, { set: null }, { freeze: null }]) {
      expect((await post(clock, change)).status, JSON.stringify(change)).toBe(400);
    }
    expect((await post(clock, { advance: { days: 1 } }, 'text/plain')).status).toBe(415);
    expect((await fetch(`${sandbox.url}/_sandbox/tenants/nobody/clock`)).status).toBe(404);
  });
});
