import { describe, expect, it } from 'vitest';
import {
  correctIsaCash,
  deleteIsaCash,
  deleteIsaInvestment,
  getInvestorIsa,
  getInvestorIsaSummary,
  getInvestorReconciliation,
  getIsaReconciliation,
  recordIsaInvestment,
  recordIsaReinvestment,
  recordIsaRepayment,
  recordIsaSale,
  recordIsaWriteOff,
  updateIsaInvestment,
} from '../../generated/client/index.js';
import { pounds, refusal } from './books.js';
import { isaInvestor, janeOfP2p, record, start } from './isa-start.js';
import { startSandbox } from './start.js';

const at = start.toISOString();
const loan = (clientInvestmentId: string, amount: number) => ({
  clientInvestmentId,
  investmentType: 'LOAN' as const,
  originalAmount: pounds(amount),
  dateOfInvestment: at,
  termOfInvestment: 12,
});

async function open() {
  const started = await startSandbox({ frozenAt: start });
  const clientId = await isaInvestor(started.goji);
  return { ...started, clientId, path: { clientId } };
}

describe('the cash of an ISA', () => {
  it('keeps to the allowance of each tax year', async () => {
    const { goji, clientId, path, tenant } = await open();
    await record(goji, clientId, 19_999.99, { at: '2025-04-06T00:00:00+01:00' });
    const exceeds = (amount: string) =>
      refusal(
        'INVALID_DATA',
        `The subscription exceeds the remaining subscription amount of ${amount} for its tax year`,
      );
    await expect(record(goji, clientId, 0.02)).rejects.toMatchObject(exceeds('0.01 GBP'));
    const isa = await record(goji, clientId, 0.01);
    expect(isa).toMatchObject({
      remainingSubscriptionAmount: pounds(0),
      totalCashBalance: pounds(20_000),
      dateCreated: '2025-05-01',
    });
    // The day before belongs to the tax year before.
    await record(goji, clientId, 20_000, { at: '2025-04-05T23:59:00+01:00' });
    const withdrawn = await record(goji, clientId, 500, { type: 'CUSTOMER_WITHDRAWAL' });
    expect(withdrawn).toMatchObject({
      remainingSubscriptionAmount: pounds(0),
      totalCashBalance: pounds(39_500),
    });
    await tenant.clock.set(new Date('2026-04-05T22:59:00Z'));
    expect(await getInvestorIsaSummary(goji, { path })).toMatchObject({
      remainingSubscriptionAmount: pounds(0),
    });
    await tenant.clock.set(new Date('2026-04-05T23:00:00Z'));
    expect(await getInvestorIsaSummary(goji, { path })).toMatchObject({
      remainingSubscriptionAmount: pounds(20_000),
    });
    await tenant.happen('isa-settings-changed', { allowance: pounds(5) });
    expect(await getInvestorIsaSummary(goji, { path })).toMatchObject({
      remainingSubscriptionAmount: pounds(5),
    });
  });

  it('moves each type its way, and refuses what cannot be', async () => {
    const { goji, clientId, tenant, path } = await open();
    const add = async (amount: number, type: Parameters<typeof record>[3]) =>
      (await record(goji, clientId, amount, type)).totalCashBalance.amount;
    expect(await add(100, {})).toBe(100);
    expect(await add(10, { type: 'PREMIUM' })).toBe(110);
    expect(await add(3, { type: 'FEE' })).toBe(107);
    expect(await add(-7.5, { type: 'RESIDUAL_INCOME' })).toBe(99.5);
    expect(await add(20, { type: 'DEFAULTED_INVESTMENT_SUBSCRIPTION' })).toBe(119.5);
    expect(await add(0.5, { type: 'CUSTOMER_WITHDRAWAL' })).toBe(119);
    await expect(add(5, { type: 'ADDITIONAL_PERMITTED_SUBSCRIPTION' })).rejects.toMatchObject(
      refusal('INVALID_DATA', /remaining Additional Permitted Subscriptions of 0.00 GBP$/),
    );
    await tenant.happen('isa-additional-subscription-permitted', { clientId, amount: pounds(12) });
    expect(await add(5, { type: 'ADDITIONAL_PERMITTED_SUBSCRIPTION' })).toBe(124);
    expect(await getInvestorIsa(goji, { path })).toMatchObject({
      remainingAdditionalPermittedSubscriptions: pounds(7),
      remainingSubscriptionAmount: pounds(19_900),
    });
    const wrong: readonly (readonly [number, Parameters<typeof record>[3], string])[] = [
      [
        124.01,
        { type: 'CUSTOMER_WITHDRAWAL' },
        'The amount exceeds the cash balance of the ISA of 124.00 GBP',
      ],
      [200, { type: 'FEE' }, 'The amount exceeds the cash balance of the ISA of 124.00 GBP'],
      [-200, { type: 'RESIDUAL_INCOME' }, 'The amount exceeds the cash balance of the ISA of 124.00 GBP'],
      [1, { type: 'RESIDUAL_INCOME' }, 'amount must be below zero'],
      [0, {}, 'amount must be greater than zero'],
      [-1, { type: 'CUSTOMER_WITHDRAWAL' }, 'amount must be greater than zero'],
      [0.001, {}, 'amount must not have more than 2 decimal places'],
    ];
    for (const [amount, type, message] of wrong) {
      await expect(add(amount, type)).rejects.toMatchObject(refusal('INVALID_DATA', message));
    }
    expect((await getInvestorIsa(goji, { path })).totalCashBalance).toEqual(pounds(124));
  });

  it('corrects interest and takes transactions back', async () => {
    const { goji, clientId, path } = await open();
    await record(goji, clientId, 100, { at: '2025-04-28T10:00:00Z' });
    await record(goji, clientId, 50, { at: '2025-04-08T10:00:00Z' });
    const correction = {
      clientTransactionId: 'FIX-1',
      amount: pounds(2.5),
      dateTimeOfTransaction: at,
      type: 'INTEREST_REPAYMENT_CORRECTION' as const,
    };
    expect(await correctIsaCash(goji, { path, body: correction })).toMatchObject({
      totalCashBalance: pounds(152.5),
      totalInterestReceived: pounds(2.5),
      totalInterestReceivedThisTaxYear: pounds(2.5),
    });
    await expect(correctIsaCash(goji, { path, body: correction })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The clientTransactionId FIX-1 has been recorded already'),
    );
    const zero = { ...correction, clientTransactionId: 'FIX-2', amount: pounds(0) };
    await expect(correctIsaCash(goji, { path, body: zero })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'amount must not be zero'),
    );
    const late = { fromDateTime: '2025-04-20T00:00:00Z', toDateTime: '2025-05-31T23:59:59Z' };
    const deposits = { ...late, typesToInclude: ['CUSTOMER_DEPOSIT'] };
    expect(await deleteIsaCash(goji, { path, body: deposits })).toMatchObject({
      totalCashBalance: pounds(52.5),
      remainingSubscriptionAmount: pounds(19_950),
    });
    await recordIsaInvestment(goji, { path, body: loan('LOAN-1', 50) });
    await expect(deleteIsaCash(goji, { path, body: {} })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The deletion would take the cash balance of the ISA below zero'),
    );
    await deleteIsaInvestment(goji, { path, body: {} });
    const kept = await deleteIsaCash(goji, {
      path,
      body: { typesToInclude: null, typesToExclude: ['INTEREST_REPAYMENT_CORRECTION'] },
    });
    expect(kept.cashTransactions.map(({ type }) => type)).toEqual(['INTEREST_REPAYMENT_CORRECTION']);
    expect(await deleteIsaCash(goji, { path, body: {} })).toMatchObject({
      totalIsaBalance: pounds(0),
      remainingSubscriptionAmount: pounds(20_000),
      cashTransactions: [],
    });
  });
});

describe('the investments of an ISA', () => {
  it('invests, earns, loses and sells, and the books agree', async () => {
    const { goji, clientId, path, tenant } = await open();
    await record(goji, clientId, 4000);
    const { investments } = await recordIsaInvestment(goji, { path, body: loan('LOAN-1', 2500) });
    const first = { clientId, investmentId: investments[0]?.id ?? '' };
    const repaid = { clientRepaymentId: 'R-1', dateTimeOfRepayment: at };
    const repayment = { ...repaid, capitalAmount: pounds(200), interestAmount: pounds(12.5) };
    expect(await recordIsaRepayment(goji, { path: first, body: repayment })).toBe('');
    const reinvestment = {
      clientReinvestmentId: 'RE-1',
      capitalAmount: pounds(200),
      interestAmount: pounds(12.5),
      dateTimeOfReinvestment: at,
      investments: [loan('LOAN-2', 212.5)],
    };
    const after = await recordIsaReinvestment(goji, { path: first, body: reinvestment });
    expect(after).toMatchObject({
      totalCashBalance: pounds(1712.5),
      totalIsaBalance: pounds(4025),
      totalInterestReceived: pounds(25),
    });
    const second = { clientId, investmentId: after.investments[1]?.id ?? '' };
    const sale = { repaymentId: 'S-1', saleAmount: pounds(208), dateTimeOfSale: at };
    expect(await recordIsaSale(goji, { path: second, body: sale })).toMatchObject({
      totalCashBalance: pounds(1920.5),
      totalIsaBalance: pounds(4020.5),
    });
    const loss = { writeOffAmount: pounds(800), dateTimeOfWriteOff: at };
    expect(await recordIsaWriteOff(goji, { path: first, body: loss })).toMatchObject({
      totalIsaBalance: pounds(3220.5),
      totalInvestedBalance: pounds(1300),
    });
    expect(await getIsaReconciliation(goji)).toEqual([
      {
        clientId,
        totalCashBalance: pounds(1920.5),
        totalAmountInvested: pounds(1300),
        totalIsaBalance: pounds(3220.5),
      },
    ]);
    expect(await getInvestorReconciliation(goji)).toEqual([janeOfP2p]);
    const balances = await tenant.ledger();
    expect(balances.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n);

    const refused = (message: string) => refusal('INVALID_DATA', message);
    await expect(recordIsaRepayment(goji, { path: first, body: repayment })).rejects.toMatchObject(
      refused('The clientRepaymentId R-1 has been recorded already'),
    );
    const nothing = { ...repaid, clientRepaymentId: 'R-2' };
    await expect(recordIsaRepayment(goji, { path: first, body: nothing })).rejects.toMatchObject(
      refused('A repayment needs capitalAmount, interestAmount or premiumAmount'),
    );
    const tooMuch = { ...nothing, capitalAmount: pounds(1300.01) };
    await expect(recordIsaRepayment(goji, { path: first, body: tooMuch })).rejects.toMatchObject(
      refused('The amount exceeds the remaining capital of 1300.00 GBP'),
    );
    const negative = { ...nothing, interestAmount: pounds(-1) };
    await expect(recordIsaRepayment(goji, { path: first, body: negative })).rejects.toMatchObject(
      refused('interestAmount must not be below zero'),
    );
    await expect(recordIsaReinvestment(goji, { path: first, body: reinvestment })).rejects.toMatchObject(
      refused('The clientReinvestmentId RE-1 has been recorded already'),
    );
    const uneven = { ...reinvestment, clientReinvestmentId: 'RE-2', investments: [loan('LOAN-3', 1)] };
    await expect(recordIsaReinvestment(goji, { path: first, body: uneven })).rejects.toMatchObject(
      refused('The investments of a reinvestment must add up to its capital and interest of 212.50 GBP'),
    );
    const again = { ...sale, repaymentId: 'S-2' };
    await expect(recordIsaSale(goji, { path: second, body: again })).rejects.toMatchObject(
      refused('The investment has no capital left to sell'),
    );
    await expect(
      recordIsaSale(goji, { path: { ...second, investmentId: 'no-such' }, body: again }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(deleteIsaInvestment(goji, { path, body: {} })).rejects.toMatchObject(
      refused(`The investment ${first.investmentId} has been changed and cannot be deleted`),
    );
    // After a write-off of all, what is recovered is interest; a premium is cash without being interest.
    const rest = { writeOffAmount: pounds(1300), dateTimeOfWriteOff: at };
    await recordIsaWriteOff(goji, { path: first, body: rest });
    const recovered = { ...nothing, interestAmount: pounds(3), premiumAmount: pounds(1) };
    await recordIsaRepayment(goji, { path: first, body: recovered });
    expect(await getInvestorIsa(goji, { path })).toMatchObject({
      totalCashBalance: pounds(1924.5),
      totalInvestedBalance: pounds(0),
      totalInterestReceived: pounds(28),
    });
  });

  it('invests no more than the cash, no id twice, and nothing while cooling off', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    await tenant.happen('isa-settings-changed', { coolingOffDays: 14 });
    const clientId = await isaInvestor(goji);
    const path = { clientId };
    expect((await record(goji, clientId, 100)).coolingOffPeriodEnds).toBe('2025-05-15');
    const first = loan('LOAN-1', 60);
    await expect(recordIsaInvestment(goji, { path, body: first })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'Nothing can be invested before the cooling-off period ends on 2025-05-15'),
    );
    await tenant.clock.set(new Date('2025-05-14T23:00:00Z'));
    await recordIsaInvestment(goji, { path, body: first });
    await expect(recordIsaInvestment(goji, { path, body: { ...first } })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The clientInvestmentId LOAN-1 has been recorded already'),
    );
    const poor = refusal('INSUFFICIENT_BALANCE', 'Insufficient funds available to invest');
    await expect(recordIsaInvestment(goji, { path, body: loan('LOAN-2', 40.01) })).rejects.toMatchObject(
      poor,
    );
    const more = { amount: pounds(10), dateOfInvestment: at, term: 24 };
    const updated = await updateIsaInvestment(goji, {
      path: { clientId, investmentId: 'LOAN-1' },
      body: more,
    });
    expect(updated.investments).toMatchObject([{ originalAmount: pounds(70), termOfInvestment: 24 }]);
    const made = await updateIsaInvestment(goji, { path: { clientId, investmentId: 'LOAN-9' }, body: more });
    expect(made.investments[1]).toMatchObject({ clientInvestmentId: 'LOAN-9', originalAmount: pounds(10) });
    const tooMuch = { ...more, amount: pounds(20.01) };
    await expect(
      updateIsaInvestment(goji, { path: { clientId, investmentId: 'LOAN-9' }, body: tooMuch }),
    ).rejects.toMatchObject(poor);
  });
});
