import { afterAll, beforeAll, expect, it } from 'vitest';
import { investorMoney, outside } from '../../sandbox/ledger/accounts.js';
import type { Posting } from '../../sandbox/ledger/ledger.js';
import type { SandboxHandlers } from '../../sandbox/operations/handlers.js';
import { bindHandlers } from '../../sandbox/server/bind-handlers.js';
import type { Tenant } from '../../sandbox/tenants/tenants.js';
import type { Work } from '../../sandbox/work/work.js';
import { startCore, type TestCore } from './start-core.js';

let core: TestCore;
let tenant: Tenant;
let now = Date.UTC(2026, 4, 1, 12);

beforeAll(async () => {
  core = await startCore(() => now);
});
afterAll(() => core.database.close());

const [jane, joe, bank] = [
  investorMoney('JANE', 'GOJI_INVESTMENT'),
  investorMoney('JOE', 'GOJI_INVESTMENT'),
  outside('banks'),
];

/** Does something in the books of a tenant of its own, or of the one before. */
async function inBooks<Result>(body: (work: Work) => Promise<Result>): Promise<Result> {
  return core.runner.run({ tenantId: tenant.id, mode: 'write' }, ({ work }) => body(work));
}
const post = (posting: Posting) => inBooks(({ ledger }) => ledger.post(posting));
const deposit = (pence: bigint, more: Partial<Posting> = {}) =>
  post({
    kind: 'DEPOSIT',
    entries: [
      { account: jane, amount: pence },
      { account: bank, amount: -pence },
    ],
    ...more,
  });

let count = 0;
async function freshTenant() {
  count += 1;
  tenant = await core.tenants.ensure(`books-${count}`);
}

it('the ledger writes both sides of a movement, or nothing', async () => {
  await freshTenant();
  await deposit(500n);
  expect(await inBooks(({ ledger }) => ledger.balances(''))).toEqual([
    { account: jane, asset: 'GBP', balance: 500n },
    { account: bank, asset: 'GBP', balance: -500n },
  ]);
  const [entry] = await inBooks(({ ledger }) => ledger.entries(jane));
  expect(entry).toMatchObject({ amount: 500n, balance: 500n, businessDate: '2026-05-01' });
});

it.each([
  [
    'a penny too much',
    [
      { account: jane, amount: 500n },
      { account: bank, amount: -499n },
    ],
    'left over',
  ],
  ['one side', [{ account: jane, amount: 0n }], 'fewer than two entries'],
  [
    'two assets for each other',
    [
      { account: jane, amount: 5n },
      { account: bank, asset: 'SHARES', amount: -5n },
    ],
    'left over',
  ],
])('the ledger refuses %s', async (_, entries, message) => {
  await freshTenant();
  await expect(post({ kind: 'WRONG', entries })).rejects.toThrow(message);
  expect(await inBooks(({ ledger }) => ledger.balances(''))).toEqual([]);
});

it('no account goes below zero but those outside of the platform, whatever the order of the lines', async () => {
  await freshTenant();
  await deposit(500n);
  const pay = (pence: bigint) => [
    { account: jane, amount: -pence },
    { account: joe, amount: pence },
  ];
  await expect(post({ kind: 'PAYMENT', entries: pay(501n) })).rejects.toThrow('below zero in GBP');
  await expect(post({ kind: 'PAYMENT', entries: pay(501n).reverse() })).rejects.toThrow('below zero');
  expect(await inBooks(({ ledger }) => ledger.balance(joe))).toBe(0n);
  await post({ kind: 'PAYMENT', entries: pay(500n) });
  // What the same posting brings in may be spent by it.
  await post({
    kind: 'THROUGH',
    entries: [
      { account: jane, amount: -7n },
      { account: joe, amount: 7n },
      { account: jane, amount: 7n },
      { account: bank, amount: -7n },
    ],
  });
  expect(await inBooks(({ ledger }) => ledger.balance(joe))).toBe(507n);
});

it('the balance of a day has the day in it, and that of a moment the moment', async () => {
  await freshTenant();
  await deposit(100n, { businessDate: '2026-04-05' });
  await deposit(20n, { businessDate: '2026-04-06' });
  const first = now;
  now += 60_000;
  await deposit(3n, { businessDate: '2026-04-07' });
  const balance = (asOf: object) => inBooks(({ ledger }) => ledger.balance(jane, asOf));
  expect(await balance({ businessDate: '2026-04-04' })).toBe(0n);
  expect(await balance({ businessDate: '2026-04-05' })).toBe(100n);
  expect(await balance({ businessDate: '2026-04-06' })).toBe(120n);
  expect(await balance({ at: new Date(first) })).toBe(120n);
  expect(await balance({ at: new Date(first - 1) })).toBe(0n);
  expect(await balance({ at: new Date(now) })).toBe(123n);
  expect(await balance({})).toBe(123n);
});

it('a handler that writes and then refuses has written nothing, and its answer is not kept', async () => {
  await freshTenant();
  const handlers = {
    createInvestor: async (_request: unknown, { ledger }: Work) => {
      await ledger.post({
        kind: 'DEPOSIT',
        entries: [
          { account: jane, amount: 5n },
          { account: bank, amount: -5n },
        ],
      });
      return { status: 400, body: { errors: [] } };
    },
  } as unknown as SandboxHandlers;
  const { createInvestor } = bindHandlers(handlers, core);
  const request = {
    principal: { apiKey: tenant.credentials.apiKey },
    idempotency: { key: 'once', fingerprint: 'x' },
  };
  const reply = await (createInvestor as unknown as (given: object) => Promise<unknown>)(request);
  expect(reply).toEqual({ status: 400, body: { errors: [] } });
  expect(await inBooks(({ ledger }) => ledger.balances(''))).toEqual([]);
  const kept = await core.database.run((db) =>
    db.selectFrom('idempotency').select('key').where('tenant', '=', tenant.id).execute(),
  );
  expect(kept).toEqual([]);
});
