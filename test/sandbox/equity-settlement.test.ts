import { describe, expect, it } from 'vitest';
import {
  approveAllocation,
  createAllocation,
  createBankAccount,
  createDividend,
  createHoldingsReport,
  createInstrument,
  createTrade,
  getAccountBalances,
  getAllocation,
  getDividend,
  getHoldingsReport,
  getInstrument,
  getTrade,
  getWallet,
  listInvestorAssets,
  listTransactions,
  rejectAllocation,
  simulateTopUp,
} from '../../generated/client/index.js';
import type { NewTrade } from '../../generated/types.js';
import { assertBooks, pounds } from './books.js';
import { fundedWallet, held, issuedInstrument, nominee } from './business.js';
import { fundedInvestor, startReceiver, startSandbox } from './start.js';

const refusal = (message: string) => ({ status: 400, errors: [{ errorCode: 'INVALID_DATA', message }] });
const buy = (clientId: string, change: Partial<NewTrade> = {}): NewTrade => ({
  id: 'T1',
  instrumentSymbol: 'SPV1',
  quantity: 100,
  price: pounds(4.995),
  transactTime: '2026-06-01T10:21:19.453Z',
  buy: { ...held(clientId), fees: [{ symbol: 'STAMP_DUTY', cost: pounds(2.5) }] },
  sell: { ...nominee, fees: [] },
  ...change,
});

describe('shares', () => {
  it('are allocated to the nominee by approval, traded, settled after two days and shown', async () => {
    const { goji, tenant } = await startSandbox({ pace: 'realistic' });
    const receiver = await startReceiver(goji);
    await issuedInstrument(goji);
    expect((await getAllocation(goji, { path: { id: 'A1' } })).status).toBe('ALLOCATED');
    const clientId = await fundedInvestor(goji, tenant, { pounds: 1000, isPatient: true });
    await tenant.clock.advance({ hours: 1 });
    expect((await createTrade(goji, { body: buy(clientId) })).settlementStatus).toBe('SETTLING');
    const cash = async () => {
      const { accounts } = await getAccountBalances(goji, { path: { clientId } });
      const { totalCashBalance, totalQueuedInvestedBalance } = accounts.GOJI_INVESTMENT ?? {};
      return [totalCashBalance?.amount, totalQueuedInvestedBalance?.amount];
    };
    const assets = async () =>
      (await listInvestorAssets(goji, { path: { clientId } })).map(({ type, balances }) => [type, balances]);
    expect(await cash()).toEqual([498, 502]);
    expect(await assets()).toEqual([
      ['EQUITY', {}],
      ['RESERVED', { SPV1: 100 }],
    ]);
    await tenant.clock.advance({ days: 2 });
    await tenant.settled();
    expect((await getTrade(goji, { path: { id: 'T1' } })).settlementStatus).toBe('SETTLED');
    expect(await cash()).toEqual([498, 0]);
    expect(await assets()).toEqual([
      ['EQUITY', { SPV1: 100 }],
      ['RESERVED', {}],
    ]);
    expect(receiver.types().filter((type) => /ALLOCATION|TRADE/.test(type))).toEqual([
      'NOMINEE_ALLOCATION_STATUS_UPDATE',
      'NOMINEE_ALLOCATION_STATUS_UPDATE',
      'TRADE_SETTLEMENT',
    ]);
    await assertBooks(tenant);
  });

  it('move between investors, with the fees of both sides', async () => {
    const { goji, tenant } = await startSandbox();
    await issuedInstrument(goji);
    const [a, b] = [await fundedInvestor(goji, tenant), await fundedInvestor(goji, tenant, { pounds: 100 })];
    await createAllocation(goji, { body: { id: 'A2', quantity: 10, instrumentSymbol: 'SPV1', ...held(a) } });
    const fees = [{ symbol: 'STAMP_DUTY', cost: pounds(0.5) }];
    const body = buy(b, {
      quantity: 10,
      price: pounds(9),
      sell: { ...held(a), fees },
      buy: { ...held(b), fees },
    });
    await createTrade(goji, { body });
    await tenant.settled();
    const transactions = async (clientId: string) =>
      (await listTransactions(goji, { path: { clientId } })).map(({ type, amount }) => [type, amount.amount]);
    expect(await transactions(a)).toEqual([
      ['TRANSFER_INVESTMENT_OUT', 90],
      ['FEES', 0.5],
    ]);
    expect(await transactions(b)).toEqual([
      ['DEPOSIT', 100],
      ['INVESTMENT', 90],
      ['FEES', 0.5],
    ]);
    expect((await listInvestorAssets(goji, { path: { clientId: a } }))[0]?.balances).toEqual({});
    await assertBooks(tenant);
  });

  it('bring their price and fees to the accounts of the instrument', async () => {
    const { goji, tenant } = await startSandbox();
    const wallet = await fundedWallet(goji, tenant, 1);
    const { bankDetails, ownerPartyId } = await getWallet(goji, { path: { id: wallet } });
    const { id: bankAccountId } = await createBankAccount(goji, { body: bankDetails });
    const paymentInstructions = {
      primaryMarketBankAccountId: bankAccountId,
      feeTypes: [{ symbol: 'STAMP_DUTY', bankAccountId }],
    };
    const instrument = { symbol: 'SPV1', name: 'Orchard', assetClass: 'EQUITY', ownerPartyId } as const;
    await createInstrument(goji, { body: { ...instrument, paymentInstructions } });
    const shares = { id: 'A1', quantity: 100, instrumentSymbol: 'SPV1', ...nominee };
    await createAllocation(goji, { body: shares });
    await approveAllocation(goji, { path: { id: 'A1' } });
    const clientId = await fundedInvestor(goji, tenant, { pounds: 1000 });
    await createTrade(goji, { body: buy(clientId) });
    await tenant.settled();
    // A pound, 100 shares at 4.995 and the stamp duty of 2.50.
    expect((await getWallet(goji, { path: { id: wallet } })).balance).toEqual(pounds(503));
    await assertBooks(tenant);
  });

  it('are refused where money, shares, fees or sides do not fit, and nothing moves', async () => {
    const { goji, tenant } = await startSandbox();
    await issuedInstrument(goji, 50);
    const clientId = await fundedInvestor(goji, tenant, { pounds: 10 });
    const books = await tenant.ledger();
    const all = { id: 'A2', quantity: 999_999_999, instrumentSymbol: 'SPV1', ...nominee };
    await createAllocation(goji, { body: all });
    await expect(approveAllocation(goji, { path: { id: 'A2' } })).rejects.toMatchObject(
      refusal('quantity is out of range'),
    );
    const cases: readonly (readonly [Partial<NewTrade>, string])[] = [
      [{}, 'The seller does not hold enough shares of SPV1'],
      [{ quantity: 50 }, 'Insufficient balance to perform'],
      // The shares alone could be paid for, their fees could not.
      [{ quantity: 1, price: pounds(10) }, 'Insufficient balance to perform'],
      [{ quantity: 0 }, 'quantity must be greater than zero'],
      [{ price: pounds(0) }, 'price must be greater than zero'],
      [{ price: pounds(1e9) }, 'price is out of range'],
      [{ quantity: 1, price: pounds(0.004) }, 'The shares of a trade must cost a penny or more together'],
      [{ instrumentSymbol: 'SPV2' }, 'There is no instrument SPV2'],
      [{ sell: held(clientId) }, 'The buyer and the seller must not be the same'],
      [{ buy: nominee }, 'The buyer and the seller must not be the same'],
      [
        { buy: { ...held(clientId), fees: [{ symbol: 'TIP', cost: pounds(1) }] } },
        'The instrument has no fee TIP',
      ],
      [{ quantity: 10, buy: held('GOJI-99') }, 'GOJI-99 has no account GIA'],
    ];
    for (const [change, message] of cases) {
      await expect(createTrade(goji, { body: buy(clientId, change) })).rejects.toMatchObject(
        refusal(message),
      );
    }
    await expect(approveAllocation(goji, { path: { id: 'A1' } })).rejects.toMatchObject(
      refusal('The allocation A1 is ALLOCATED already'),
    );
    expect(await tenant.ledger()).toEqual(books);
  });

  it('stay where they are when the allocation is rejected', async () => {
    const { goji, tenant } = await startSandbox();
    await issuedInstrument(goji, 10);
    await createAllocation(goji, { body: { id: 'A2', quantity: 5, instrumentSymbol: 'SPV1', ...nominee } });
    await rejectAllocation(goji, { path: { id: 'A2' } });
    expect((await getAllocation(goji, { path: { id: 'A2' } })).status).toBe('CANCELLED');
    const [account] = (await tenant.ledger()).filter(({ account }) => account === 'instrument/SPV1/nominee');
    expect(account?.balance).toBe(10_000_000n);
    await expect(getInstrument(goji, { path: { instrumentSymbol: 'SPV2' } })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('a dividend', () => {
  it('is distributed when its money has arrived, and told of twice', async () => {
    const { goji, tenant } = await startSandbox();
    await issuedInstrument(goji);
    const clientId = await fundedInvestor(goji, tenant);
    const id = crypto.randomUUID();
    const payments = [{ clientId, accountType: 'ISA', payment: pounds(180.01) }] as const;
    const body = { id, instrumentSymbol: 'SPV1', totalPayout: pounds(180.01), payments };
    const { payTo, status } = await createDividend(goji, { body });
    expect(status).toBe('AWAITING_FUNDS');
    const receiver = await startReceiver(goji);
    const { accountNumber, sortCode, reference: paymentReference } = payTo;
    await simulateTopUp(goji, {
      body: { amount: pounds(180.01), accountNumber, sortCode, paymentReference },
    });
    await tenant.settled();
    const { payments: paid, ...dividend } = await getDividend(goji, { path: { id } });
    expect([dividend.status, paid[0]?.status]).toEqual(['COMPLETE', 'COMPLETE']);
    expect(
      receiver.events.map(({ type, content }) => [type, 'dividend' in content && content.dividend.status]),
    ).toEqual([
      ['DIVIDEND_UPDATE', 'DISTRIBUTING'],
      ['INVESTOR_FUNDS_RECEIVED', false],
      ['DIVIDEND_UPDATE', 'COMPLETE'],
    ]);
    await assertBooks(tenant);
  });
});

describe('a report of holdings', () => {
  it('is kept as it was sent, once for each instrument', async () => {
    const { goji } = await startSandbox();
    await issuedInstrument(goji);
    const reportId = crypto.randomUUID();
    const body = { reportId, instrumentSymbol: 'SPV1', timestamp: '2026-06-02T00:00:00.000Z', holdings: [] };
    await createHoldingsReport(goji, { body });
    expect(await getHoldingsReport(goji, { path: { reportId, instrumentSymbol: 'SPV1' } })).toEqual(body);
    await expect(createHoldingsReport(goji, { body })).rejects.toMatchObject(
      refusal(`The report ${reportId} has SPV1 already`),
    );
  });
});
