import { describe, expect, it } from 'vitest';
import {
  createBondInvestment,
  createBondProduct,
  createInvestor,
  getCurrentInvestmentCycle,
  listBondProducts,
  runInvestmentCycle,
} from '../../generated/client/index.js';
import type { NewBondTerm, NewInvestor } from '../../generated/types.js';
import { interestPeriods } from '../../sandbox/operations/bond-management/interest.js';
import { balances, investmentsOf, offer, years } from './bond-start.js';
import { assertBooks, GIA, pounds, refusal, transactions } from './books.js';
import { fundedInvestor, jane, startReceiver } from './start.js';

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
