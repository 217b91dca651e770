import { describe, expect, it } from 'vitest';
import { getCurrentInvestmentCycle, runRepaymentsAccrual } from '../../generated/client/index.js';
import { balances, investmentsOf, offer, pay, requested, years } from './bond-start.js';
import { assertBooks, GIA, pounds, transactions } from './books.js';
import { fundedInvestor, startReceiver, startSandbox } from './start.js';

describe('repayments', () => {
  it('are asked for when they fall due, and paid when all of the money has come', async () => {
    const { goji, tenant, invest } = await offer(years());
    const [jane, joan] = [
      await fundedInvestor(goji, tenant, { pounds: 1000 }),
      await fundedInvestor(goji, tenant, { pounds: 3333.33 }),
    ];
    await invest(jane, 1000);
    await invest(joan, 3333.33);
    const receiver = await startReceiver(goji);
    await tenant.clock.set(new Date('2026-12-01T00:00:00Z'));
    await tenant.settled();
    const [bond] = (await getCurrentInvestmentCycle(goji)).bonds;
    expect(requested(receiver)).toMatchObject({
      dueDate: '2026-11-30',
      // 13.125 and 43.7499...: half pennies go up.
      amount: pounds(56.88),
      transactions: [{ bondId: bond?.id, type: 'INTEREST_REPAYMENT', amount: pounds(56.88) }],
    });
    expect(bond).toMatchObject({ nextRepaymentDate: '2027-02-28' });
    await pay(goji, tenant, receiver, 56.87);
    expect(await balances(goji, jane)).toEqual([0, 0, 1000]);
    await pay(goji, tenant, receiver, 0.01);
    expect(await balances(goji, jane)).toEqual([13.13, 0, 1000]);
    expect(await balances(goji, joan)).toEqual([43.75, 0, 3333.33]);
    expect(receiver.types().slice(2)).toEqual([
      'FUNDS_REQUESTED',
      ...['FUNDS_RECEIVED', 'FUNDS_RECEIVED'],
      ...['INVESTOR_FUNDS_RECEIVED', 'INVESTOR_FUNDS_RECEIVED'],
      'INVESTMENT_PAYOUT_EVENT',
    ]);
    expect(receiver.events.at(-1)).toMatchObject({
      content: {
        ...{ dueDate: '2026-11-30', type: 'INTEREST_REPAYMENT', total: pounds(56.88) },
        investmentPayouts: [
          { clientId: jane, account: GIA, amount: pounds(13.13) },
          { clientId: joan, account: GIA, amount: pounds(43.75) },
        ],
      },
    });
    // More than was asked for stays with its reference.
    await pay(goji, tenant, receiver, 5);
    expect(await balances(goji, jane)).toEqual([13.13, 0, 1000]);
    await assertBooks(tenant);
  });

  it('reinvest interest until the bond matures, and then return the capital', async () => {
    const { goji, tenant, invest } = await offer(years());
    const clientId = await fundedInvestor(goji, tenant, { pounds: 1000 });
    const { id } = await invest(clientId, 1000, 2);
    const receiver = await startReceiver(goji);
    await tenant.clock.set(new Date('2027-09-01T12:00:00Z'));
    expect(await balances(goji, clientId)).toEqual([0, 0, 1052.5]);
    await tenant.clock.set(new Date('2028-08-31T12:00:00Z'));
    await tenant.settled();
    expect(receiver.types()).toEqual(['INVESTMENT_FULFILLED', 'FUNDS_REQUESTED']);
    // 1000 for two years at 5.25 %: 52.50 and 55.25625.
    expect(requested(receiver)).toMatchObject({
      amount: pounds(1107.76),
      transactions: [
        { type: 'INTEREST_REPAYMENT', amount: pounds(107.76) },
        { type: 'CAPITAL_REPAYMENT', amount: pounds(1000) },
      ],
    });
    expect(await investmentsOf(goji, clientId)).toMatchObject([
      { id, status: 'MATURED', gainToDate: pounds(107.76), gainToDateAsPercentage: 10.78 },
    ]);
    expect((await getCurrentInvestmentCycle(goji)).bonds).toMatchObject([{ status: 'MATURED' }]);
    await pay(goji, tenant, receiver);
    expect(await balances(goji, clientId)).toEqual([1107.76, 0, 0]);
    expect((await transactions(goji, clientId)).slice(1)).toEqual([
      'INVESTMENT 1000',
      'INTEREST_REPAYMENT 107.76',
      'CAPITAL_REPAYMENT 1000',
    ]);
    expect(receiver.types().slice(2)).toEqual([
      'FUNDS_RECEIVED',
      ...['INVESTOR_FUNDS_RECEIVED', 'INVESTMENT_PAYOUT_EVENT'],
      ...['INVESTOR_FUNDS_RECEIVED', 'INVESTMENT_PAYOUT_EVENT'],
    ]);
    expect(await investmentsOf(goji, clientId)).toMatchObject([{ status: 'REDEEMED' }]);
    expect(await getCurrentInvestmentCycle(goji)).toEqual({ bonds: [] });
    await assertBooks(tenant);
    expect((await tenant.ledger()).filter(({ account }) => account.startsWith('world/bonds'))).toMatchObject([
      { balance: 0n },
    ]);
  });

  it('are asked for ahead of the clock where interest is made to accrue, and once', async () => {
    const { goji, tenant, invest } = await offer(years());
    const clientId = await fundedInvestor(goji, tenant, { pounds: 1000 });
    await invest(clientId, 1000);
    await tenant.clock.set(new Date('2026-09-01T12:00:00Z'));
    const receiver = await startReceiver(goji);
    expect(await runRepaymentsAccrual(goji, { body: { accrualDate: '2026-11-29' } })).toBe('');
    await runRepaymentsAccrual(goji, { body: {} });
    const [accrued] = (await getCurrentInvestmentCycle(goji)).bonds;
    // 90 of the 91 days of the quarter.
    expect(accrued).toMatchObject({ totalInterestAmount: pounds(12.99), nextRepaymentDate: '2026-11-30' });
    await tenant.settled();
    expect(receiver.types()).toEqual([]);
    for (const accrualDate of ['2027-02-28', '2027-02-28']) {
      await runRepaymentsAccrual(goji, { body: { accrualDate } });
    }
    await tenant.clock.set(new Date('2027-03-01T12:00:00Z'));
    await tenant.settled();
    expect(receiver.types()).toEqual(['FUNDS_REQUESTED', 'FUNDS_REQUESTED']);
    expect(receiver.events).toMatchObject([
      { content: { dueDate: '2026-11-30' } },
      { content: { dueDate: '2027-02-28', amount: pounds(13.13) } },
    ]);
    await pay(goji, tenant, receiver);
    expect(await balances(goji, clientId)).toEqual([13.13, 0, 1000]);
  });
});

it('seeds a bond that is about to mature', async () => {
  const { goji, tenant } = await startSandbox();
  await tenant.seed('bond-about-to-mature');
  await tenant.settled();
  const receiver = await startReceiver(goji);
  await tenant.clock.advance({ days: 2 });
  await tenant.settled();
  expect(receiver.types()).toEqual(['FUNDS_REQUESTED']);
  await pay(goji, tenant, receiver);
  expect(receiver.types().at(-1)).toBe('INVESTMENT_PAYOUT_EVENT');
  await assertBooks(tenant);
});
