import { defineJob } from '../../jobs/job.js';
import { investorMoney, outside } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import { type ArrivedFunds, expectFunds, fundsHeld } from '../payments/expected-funds.js';
import { periodsOf, profileOf } from './accrual.js';
import { type BondInvestmentRecord, type BondRecord, bondInvestments, bonds } from './bond.js';
import { earlier, morningOf } from './calendar.js';
import { maturityOf } from './funding.js';
import { type BondPayout, payOut, totalOf } from './payouts.js';
import { bondTerms } from './products.js';

/** Money that the investment manager was asked for. */
interface BondRepayment {
  readonly reference: string;
  readonly dueDate: string;
  readonly payouts: readonly BondPayout[];
  readonly isPaid: boolean;
}

const bondRepayments = defineCollection<BondRepayment>()({
  kind: 'bond-repayment',
  noun: 'repayment',
  idOf: ({ reference }) => reference,
});

/** The day has come on which a bond is repaid. Every other bond that is repaid on it is a part of the same request. */
export const bondRepaymentDay = defineJob<{ readonly bondId: string; readonly day: string }>({
  name: 'bond-repayment-day',
  run: async ({ bondId, day }, work) => {
    await requestRepayments(work, day);
    await scheduleRepayments(work, await work.collection(bonds).require(bondId), day);
  },
});

/** Money for a repayment has arrived: tells of it and, once all of it is there, pays the investors. */
export const receiveBondFunds = defineJob<ArrivedFunds>({
  name: 'receive-bond-funds',
  run: async ({ reference, amount }, work) => {
    await work.emit({ type: 'FUNDS_RECEIVED', content: { reference, amount: toMoney(BigInt(amount)) } });
    const repayment = await work.collection(bondRepayments).require(reference);
    if (repayment.isPaid || (await work.ledger.balance(fundsHeld(reference))) < totalOf(repayment.payouts))
      return;
    await work.collection(bondRepayments).update({ ...repayment, isPaid: true });
    await payOut(work, repayment);
  },
});

/** Waits for the first day after `after` on which a bond that runs is repaid. */
export async function scheduleRepayments(work: Work, bond: BondRecord, after = ''): Promise<void> {
  const term = await work.collection(bondTerms).require(bond.termId);
  const maturity = maturityOf(term, bond.startDate);
  if (after >= maturity) return;
  let day = maturity;
  for (const investment of await work.collection(bondInvestments).findBy('bondId', bond.id)) {
    const next = periodsOf(term, bond, investment).find(({ last }) => last > after);
    day = earlier(day, next?.last ?? maturity);
  }
  await work.schedule(bondRepaymentDay, { bondId: bond.id, day }, { at: morningOf(day) });
}

/** Asks for everything that falls due on the bonds by the end of a day, by one request for each day of repayment. */
export async function requestRepayments(work: Work, day: string): Promise<void> {
  const due: (BondPayout & { readonly dueDate: string })[] = [];
  for (const bond of await work.collection(bonds).findBy('status', 'LIVE')) {
    for (const investment of await work.collection(bondInvestments).findBy('bondId', bond.id)) {
      due.push(...(await takeDue(work, bond, { investment, day })));
    }
    const term = await work.collection(bondTerms).require(bond.termId);
    if (maturityOf(term, bond.startDate) <= work.today()) {
      await work.collection(bonds).update({ ...bond, status: 'MATURED' });
    }
  }
  for (const dueDate of [...new Set(due.map((payout) => payout.dueDate))].sort()) {
    const payouts = due.filter((payout) => payout.dueDate === dueDate);
    await requestFunds(work, dueDate, payouts);
  }
}

/** What falls due on an investment: interest that is not reinvested and, once the bond has matured, the capital. */
async function takeDue(
  work: Work,
  bond: BondRecord,
  { investment, day }: { readonly investment: BondInvestmentRecord; readonly day: string },
): Promise<(BondPayout & { readonly dueDate: string })[]> {
  const term = await work.collection(bondTerms).require(bond.termId);
  const maturity = maturityOf(term, bond.startDate);
  const periods = periodsOf(term, bond, investment);
  const { isReinvested } = profileOf(investment);
  const { id: investmentId, clientId, account } = investment;
  const common = { bondId: bond.id, investmentId, clientId, account };
  const due: (BondPayout & { readonly dueDate: string })[] = [];
  let { periodsDone } = investment;
  for (const { last, interest } of periods.slice(periodsDone)) {
    if (last > day) break;
    periodsDone += 1;
    if (isReinvested && last < maturity) await reinvest(work, { bond, investment, interest });
    else {
      const added = isReinvested
        ? periods.slice(0, -1).reduce((sum, period) => sum + period.interest, 0n)
        : 0n;
      const amount = String(interest + added);
      const payout = { ...common, type: 'INTEREST_REPAYMENT', amount, invested: String(added) } as const;
      if (interest + added > 0n) due.push({ ...payout, dueDate: last });
    }
  }
  const isMatured = maturity <= work.today();
  if (isMatured) {
    const { amount } = investment;
    const payout = { ...common, type: 'CAPITAL_REPAYMENT', amount, invested: amount } as const;
    due.push({ ...payout, dueDate: maturity });
  }
  const status = isMatured ? 'MATURED' : investment.status;
  await work.collection(bondInvestments).update({ ...investment, status, periodsDone });
  return due;
}

/** No cash moves: the investment is worth more, and the investment manager owes more. */
async function reinvest(
  work: Work,
  {
    bond,
    investment: { id, clientId, account },
    interest,
  }: { readonly bond: BondRecord; readonly investment: BondInvestmentRecord; readonly interest: bigint },
): Promise<void> {
  if (interest === 0n) return;
  await work.ledger.post({
    kind: 'INTEREST_REINVESTED',
    entries: [
      { account: investorMoney(clientId, account, 'invested'), amount: interest },
      { account: outside(`bonds/${bond.id}`), amount: -interest },
    ],
    refs: { clientId, investment: id, bond: bond.id },
  });
}

/** Asks the investment manager for money: what each bond owes is the sum of what its investors get, to the penny. */
async function requestFunds(work: Work, dueDate: string, payouts: readonly BondPayout[]): Promise<void> {
  const bank = await expectFunds(work, receiveBondFunds, { subject: 'bond-repayment', amount: null });
  await work
    .collection(bondRepayments)
    .insert({ reference: bank.bankReference, dueDate, payouts, isPaid: false });
  const parts = new Map<string, { bondId: string; type: string; amount: bigint }>();
  for (const { bondId, type, amount } of payouts) {
    const part = parts.get(`${bondId}/${type}`) ?? { bondId, type, amount: 0n };
    parts.set(`${bondId}/${type}`, { ...part, amount: part.amount + BigInt(amount) });
  }
  const transactions = [...parts.values()].map((part) => ({ ...part, amount: toMoney(part.amount) }));
  await work.emit({
    type: 'FUNDS_REQUESTED',
    content: { transactions, amount: toMoney(totalOf(payouts)), dueDate, ...bank },
  });
}
