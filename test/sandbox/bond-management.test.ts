import { describe, expect, it } from 'vitest';
import {
  createBondInvestment,
  createBondProduct,
  createInvestor,
  type Goji,
  getAccountBalance,
  getCurrentInvestmentCycle,
  listBondInvestments,
  listBondProducts,
  listTransactions,
  runInvestmentCycle,
  runRepaymentsAccrual,
  simulateTopUp,
} from '../../generated/client/index.js';
import type { FundsRequestedContent, NewBondTerm, NewInvestor } from '../../generated/types.js';
import type { TenantControl } from '../../sandbox/index.js';
import { interestPeriods } from '../../sandbox/operations/bond-management/interest.js';
import { fundedInvestor, jane, type Receiver, startReceiver, startSandbox } from './start.js';

const pounds = (amount: number) => ({ amount, currency: 'GBP' });
const refusal = (errorCode: string, message: string) => ({ status: 400, errors: [{ errorCode, message }] });
const GIA = 'GOJI_INVESTMENT';

const years = (term: Partial<NewBondTerm> = {}): NewBondTerm => ({
  term: 24,
  interestType: 'FIXED',
  interestRate: 5.25,
  minimumInvestment: pounds(1000),
  investmentDocuments: [],
  repaymentProfiles: ['STANDARD_ANNUALLY_REINVESTMENT', 'STANDARD_QUARTERLY'],
  ...(term as object),
});

/** A platform on 12 August 2026 with a product on the given conditions. */
async function offer(...terms: readonly NewBondTerm[]) {
  const { goji, tenant } = await startSandbox();
  await tenant.clock.freeze(new Date('2026-08-12T10:00:00Z'));
  if (terms.length > 0) await createBondProduct(goji, { body: { name: 'Harbour Bond', terms } });
  const { availableProducts } = await listBondProducts(goji);
  const termIds = availableProducts.flatMap((product) => product.availableTerms.map(({ id }) => id));
  const invest = (
    clientId: string,
    amount: number,
    repaymentProfileId = 3,
    productTermId = termIds[0] ?? '',
  ) =>
    createBondInvestment(goji, {
      path: { clientId, accountType: GIA },
      body: { productTermId, repaymentProfileId, amount: pounds(amount) },
    });
  return { goji, tenant, termIds, invest };
}

const balances = async (goji: Goji, clientId: string) => {
  const found = await getAccountBalance(goji, { path: { clientId, accountType: GIA } });
  return [found.totalCashBalance, found.totalQueuedInvestedBalance, found.totalInvestedBalance].map(
    ({ amount }) => amount,
  );
};
const investmentsOf = async (goji: Goji, clientId: string) =>
  (await listBondInvestments(goji, { path: { clientId, accountType: GIA } })).investments;
const transactions = async (goji: Goji, clientId: string) =>
  (await listTransactions(goji, { path: { clientId } })).map(
    ({ type, amount }) => `${type} ${amount.amount}`,
  );

async function assertBooks(tenant: TenantControl) {
  let sum = 0n;
  for (const { account, balance } of await tenant.ledger()) {
    sum += balance;
    if (!account.startsWith('world/')) expect(balance >= 0n, account).toBe(true);
  }
  expect(sum).toBe(0n);
}

/** The last request for money that the receiver was sent. */
function requested({ events }: Receiver): FundsRequestedContent {
  const event = events.findLast(({ type }) => type === 'FUNDS_REQUESTED');
  if (event?.type !== 'FUNDS_REQUESTED') throw new Error('No money was asked for.');
  return event.content;
}

/** Pays what was asked for last, or a part of it. */
async function pay(goji: Goji, tenant: TenantControl, receiver: Receiver, part?: number) {
  const { accountNumber, sortCode, bankReference: paymentReference, amount } = requested(receiver);
  const sent = part === undefined ? amount : pounds(part);
  await simulateTopUp(goji, { body: { amount: sent, accountNumber, sortCode, paymentReference } });
  await tenant.settled();
}

describe('a product', () => {
  it('is offered on its conditions', async () => {
    const { goji } = await offer(years({ repaymentProfiles: ['STANDARD_ANNUALLY_REINVESTMENT'] }));
    const { availableProducts } = await listBondProducts(goji);
    expect(availableProducts).toMatchObject([
      {
        name: 'Harbour Bond',
        availableTerms: [
          {
            maturityDateType: 'FIXED',
            term: 24,
            interestRate: 5.25,
            repaymentProfiles: [{ id: '2', interestPayoutLabel: 'Yearly, reinvested' }],
          },
        ],
      },
    ]);
  });

  it('is refused where it could not work', async () => {
    const { goji } = await offer();
    const cases: [string, NewBondTerm | null][] = [
      ['A product must have terms', null],
      ['terms[0] must have repayment profiles', years({ repaymentProfiles: [] })],
      ['terms[0] has the unknown repayment profile WEEKLY', years({ repaymentProfiles: ['WEEKLY'] })],
      ['terms[0].interestRate must not be negative', years({ interestRate: -1 })],
      ['terms[0].interestRate is out of range', years({ interestRate: 101 })],
      ['terms[0].minimumInvestment must not be negative', years({ minimumInvestment: pounds(-1) })],
      ['terms[0].maximumFundingLimit must be greater than zero', years({ maximumFundingLimit: pounds(0) })],
      [
        'terms[0].minimumInvestment must not exceed the maximumFundingLimit',
        years({ maximumFundingLimit: pounds(999) }),
      ],
      ['terms[0].fixedLiveDate must be in the future', years({ fixedLiveDate: '2026-08-12' })],
      ['terms[0].term must be greater than zero', { ...years(), term: 0 }],
      ['terms[0].term is out of range', { ...years(), term: 601 }],
    ];
    for (const [message, term] of cases) {
      const body = { name: 'Odd', terms: term === null ? [] : [term] };
      await expect(createBondProduct(goji, { body })).rejects.toMatchObject(refusal('INVALID_DATA', message));
    }
  });

  it.each([
    ['must be after the day on which the bond starts', '2026-09-01'],
    ['is out of range', '2099-01-01'],
  ])('is refused with a fixed end that %s', async (problem, fixedMaturityDate) => {
    const { goji } = await offer();
    const { term: _, ...rest } = { ...years(), term: 0 };
    const terms = [{ ...rest, fixedLiveDate: '2026-09-01', fixedMaturityDate }];
    await expect(createBondProduct(goji, { body: { name: 'Odd', terms } })).rejects.toMatchObject(
      refusal('INVALID_DATA', `terms[0].fixedMaturityDate ${problem}`),
    );
  });
});

describe('an order', () => {
  it('is refused in the documented words', async () => {
    const { goji, tenant, termIds, invest } = await offer(
      years(),
      years({ maximumFundingLimit: pounds(1500) }),
      years({ fixedLiveDate: '2026-08-20' }),
    );
    const clientId = await fundedInvestor(goji, tenant, { pounds: 1200 });
    const [, limited, dated] = termIds;
    const unknown = invest(clientId, 1000, 3, 'unknown');
    await expect(unknown).rejects.toMatchObject(
      refusal('INVALID_DATA', 'Cannot find product term with id=unknown'),
    );
    const { clientId: company } = await createInvestor(goji, {
      body: { ...jane, accountTypes: ['ISA'] } as NewInvestor,
    });
    await expect(invest(company, 1000)).rejects.toMatchObject(
      refusal('ACCOUNT_REQUIRED', 'Invested account must be specified'),
    );
    const required = refusal('PRODUCT_TERM_ID_REQUIRED', 'The investment product term must be provided');
    await expect(invest(clientId, 1000, 3, '')).rejects.toMatchObject(required);
    const body = { repaymentProfileId: 3, amount: pounds(1000) } as never;
    const missing = createBondInvestment(goji, { path: { clientId, accountType: GIA }, body });
    await expect(missing).rejects.toMatchObject(required);
    await expect(invest(clientId, 1501, 3, limited)).rejects.toMatchObject(
      refusal('INVALID_AMOUNT', 'The specified amount is too big for the selected product'),
    );
    await expect(invest(clientId, 1200.01)).rejects.toMatchObject(
      refusal('INSUFFICIENT_BALANCE', 'Insufficient funds available to invest'),
    );
    await expect(invest(clientId, 999.99)).rejects.toMatchObject(
      refusal('INVALID_AMOUNT', 'The specified amount is below the minimum investment of 1000.00'),
    );
    await expect(invest(clientId, 0)).rejects.toMatchObject({ status: 400 });
    await expect(invest(clientId, 1000, 4)).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The product term has no repayment profile 4'),
    );
    await expect(invest('GOJI-99', 1000)).rejects.toMatchObject({ status: 404 });
    await tenant.clock.advance({ days: 8 });
    await expect(invest(clientId, 1000, 3, dated)).rejects.toMatchObject(
      refusal('PRODUCT_TERM_INVALID', 'The investment product term is not available'),
    );
    const referred = await createInvestor(goji, { body: { ...jane, lastName: 'DECLINED' } });
    await tenant.settled();
    await expect(invest(referred.clientId, 1000)).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The investor has not completed the KYC checks'),
    );
    expect(await balances(goji, clientId)).toEqual([1200, 0, 0]);
  });

  it('waits for the cycle, and joins the bond while that has not started', async () => {
    const { goji, tenant, termIds, invest } = await offer(years());
    const clientId = await fundedInvestor(goji, tenant, { pounds: 5000 });
    const receiver = await startReceiver(goji);
    const { id } = await invest(clientId, 2500);
    await tenant.settled();
    expect(await balances(goji, clientId)).toEqual([2500, 2500, 0]);
    expect(await investmentsOf(goji, clientId)).toEqual([
      {
        ...{ id, productTermId: termIds[0], status: 'PENDING', gainToDateAsPercentage: 0 },
        ...{ creationDate: '2026-08-12', startDate: '2026-09-01', endDate: '2028-08-31' },
        ...{ amountInvested: pounds(2500), gainToDate: pounds(0) },
      },
    ]);
    const minimumRequiredForNewBond = pounds(2500.01);
    expect(await runInvestmentCycle(goji, { body: { minimumRequiredForNewBond } })).toEqual({ bonds: [] });
    const { bonds } = await runInvestmentCycle(goji, { body: {} });
    expect(bonds).toMatchObject([
      {
        ...{ status: 'QUEUED', startDate: '2026-09-01', nextRepaymentDate: '2026-11-30' },
        ...{ maturity: { maturityType: 'FIXED', months: 24, date: '2028-08-31' } },
        ...{ totalAmount: pounds(2500), totalInterestAmount: pounds(0) },
      },
    ]);
    await invest(clientId, 1000);
    await runInvestmentCycle(goji, { body: { minimumRequiredForNewBond } });
    expect(await balances(goji, clientId)).toEqual([1500, 0, 3500]);
    const [bond] = (await getCurrentInvestmentCycle(goji)).bonds;
    expect(bond).toMatchObject({ totalAmount: pounds(3500), initialInvestmentAmount: pounds(2500) });
    expect(await investmentsOf(goji, clientId)).toMatchObject([
      { status: 'COMPLETED', bondId: bond?.id },
      { status: 'COMPLETED', bondId: bond?.id },
    ]);
    await tenant.settled();
    const types = ['INVESTMENT_QUEUED', 'INVESTMENT_FULFILLED'];
    expect(receiver.types()).toEqual([...types, ...types]);
    expect(receiver.events[1]).toMatchObject({ content: { clientId, investmentId: id } });
    expect((await transactions(goji, clientId)).slice(1)).toEqual(['INVESTMENT 2500', 'INVESTMENT 1000']);
    await assertBooks(tenant);
  });

  it('is carried out by the clock, and the next one is for the next bond', async () => {
    const { goji, tenant, invest } = await offer(years());
    const clientId = await fundedInvestor(goji, tenant, { pounds: 5000 });
    await invest(clientId, 1000);
    await tenant.clock.advance({ days: 20 });
    await invest(clientId, 1000);
    const { bonds } = await getCurrentInvestmentCycle(goji);
    expect(bonds.map(({ status, startDate }) => `${status} ${startDate}`)).toEqual([
      'QUEUED 2026-10-01',
      'LIVE 2026-09-01',
    ]);
    expect(await balances(goji, clientId)).toEqual([3000, 1000, 1000]);
  });

  it('starts a bond with a funding limit when it fills it, and not before', async () => {
    const { goji, tenant, invest } = await offer(years({ maximumFundingLimit: pounds(1500) }));
    const clientId = await fundedInvestor(goji, tenant, { pounds: 5000 });
    await invest(clientId, 1000);
    await tenant.clock.advance({ days: 100 });
    expect(await runInvestmentCycle(goji, { body: {} })).toEqual({ bonds: [] });
    expect((await getCurrentInvestmentCycle(goji)).bonds).toMatchObject([
      { status: 'QUEUED', startDate: '2026-11-20' },
    ]);
    // What is left may be less than the minimum.
    await invest(clientId, 500);
    await tenant.settled();
    expect((await getCurrentInvestmentCycle(goji)).bonds).toMatchObject([
      { status: 'LIVE', startDate: '2026-11-20' },
    ]);
    await expect(invest(clientId, 1000)).rejects.toMatchObject({
      errors: [{ errorCode: 'PRODUCT_TERM_INVALID' }],
    });
    expect(await listBondProducts(goji)).toEqual({ availableProducts: [] });
  });

  it('gives the money back when the day of maturity comes and the funding limit was not reached', async () => {
    const { goji, tenant, invest } = await offer({
      ...years({ maximumFundingLimit: pounds(2500) }),
      term: undefined,
      fixedMaturityDate: '2026-12-24',
    } as never);
    const clientId = await fundedInvestor(goji, tenant, { pounds: 3000 });
    await invest(clientId, 1000);
    await invest(clientId, 1000);
    await tenant.clock.set(new Date('2026-12-23T23:00:00Z'));
    expect(await balances(goji, clientId)).toEqual([1000, 2000, 0]);
    await tenant.clock.advance({ days: 1 });
    expect(await balances(goji, clientId)).toEqual([3000, 0, 0]);
    expect((await transactions(goji, clientId)).slice(-2)).toEqual([
      'CANCELLED_INVESTMENT 1000',
      'CANCELLED_INVESTMENT 1000',
    ]);
    const [order] = await investmentsOf(goji, clientId);
    expect(order).toMatchObject({ status: 'CANCELLED', gainToDate: pounds(0) });
    expect(order).not.toHaveProperty('bondId');
    expect((await getCurrentInvestmentCycle(goji)).bonds).toEqual([]);
    await assertBooks(tenant);
  });
});

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

describe('interest', () => {
  it('is exact for whole periods and by days for one that is cut short', () => {
    const terms = {
      capital: 100_000n,
      rate: 6_000_000n,
      months: 3,
      isReinvested: false,
      start: '2026-12-01',
    };
    expect(interestPeriods({ ...terms, maturity: '2027-04-15' })).toEqual([
      { first: '2026-12-01', last: '2027-02-28', interest: 1500n },
      // 46 of 92 days.
      { first: '2027-03-01', last: '2027-04-15', interest: 750n },
    ]);
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
