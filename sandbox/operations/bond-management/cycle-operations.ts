import type { Bond } from '../../../generated/types.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { accrualDay, periodsOf } from './accrual.js';
import { type BondRecord, bondInvestments, bonds, sumOf } from './bond.js';
import { earlier } from './calendar.js';
import { fulfilOrders } from './cycle.js';
import { maturityOf, roomLeft, shownStart } from './funding.js';
import { accruedInterest } from './interest.js';
import { bondTerms } from './products.js';
import { requestRepayments } from './repayments.js';

/** The investment cycle, and what the sandbox does ahead of the clock. */
export const cycleHandlers = {
  /** The newest first. Bonds whose capital has been paid back are no longer current. */
  getCurrentInvestmentCycle: async (_request, work) => {
    const all = await work.collection(bonds).list({ order: 'newest-first' });
    const current = all.filter(({ isRedeemed }) => !isRedeemed);
    return { status: 200, body: { bonds: await toBonds(work, current) } };
  },

  /**
   * Invests the waiting orders now, a later start of the bond notwithstanding. Those that come before it join the bond in
   * the next cycle, for which there is no minimum then. A bond with a funding limit has to be full.
   */
  runInvestmentCycle: async ({ body: { minimumRequiredForNewBond: least } }, work) => {
    const minimum = least === undefined ? 0n : toPence(least, 'minimumRequiredForNewBond');
    const invested: BondRecord[] = [];
    for (const bond of await work.collection(bonds).findBy('status', 'QUEUED')) {
      const orders = await work.collection(bondInvestments).findBy('bondId', bond.id);
      if (!orders.some(({ status }) => status === 'PENDING')) continue;
      if (bond.initialAmount === null && sumOf(orders) < minimum) continue;
      const room = await roomLeft(work, await work.collection(bondTerms).require(bond.termId));
      if (room !== undefined && room > 0n) continue;
      invested.push(await fulfilOrders(work, bond));
    }
    return { status: 200, body: { bonds: await toBonds(work, invested) } };
  },

  /**
   * Interest that has accrued to the end of a period is due, so it is asked for, or reinvested, as if that day had come.
   * Capital is not interest: it waits for the clock. Without a day, that is today.
   */
  runRepaymentsAccrual: async ({ body }, work) => {
    const day = body.accrualDate ?? work.today();
    for (const bond of await work.collection(bonds).findBy('status', 'LIVE')) {
      const term = await work.collection(bondTerms).require(bond.termId);
      const to = earlier(day, maturityOf(term, bond.startDate));
      if (to > accrualDay(work, bond)) await work.collection(bonds).update({ ...bond, accruedTo: to });
    }
    await requestRepayments(work, day);
    return { status: 200, body: '' };
  },
} satisfies SandboxHandlers;

async function toBonds(work: Work, records: readonly BondRecord[]): Promise<Bond[]> {
  const shown: Bond[] = [];
  for (const record of records) shown.push(await toBond(work, record));
  return shown;
}

async function toBond(work: Work, record: BondRecord): Promise<Bond> {
  const { id, termId, status, initialAmount } = record;
  const term = await work.collection(bondTerms).require(termId);
  const bond = { ...record, startDate: shownStart(term, record, work.today()) };
  const maturity = maturityOf(term, bond.startDate);
  const investments = await work.collection(bondInvestments).findBy('bondId', id);
  const total = sumOf(investments);
  let [interest, next] = [0n, maturity];
  for (const investment of investments) {
    const periods = periodsOf(term, bond, investment);
    interest += accruedInterest(periods, accrualDay(work, bond));
    next = earlier(next, periods[investment.periodsDone]?.last ?? maturity);
  }
  return {
    id,
    productTermId: termId,
    status,
    startDate: bond.startDate,
    maturity: {
      maturityType: term.maturityDateType,
      date: maturity,
      ...(term.term === undefined ? {} : { months: term.term }),
    },
    totalAmount: toMoney(total),
    initialInvestmentAmount: toMoney(initialAmount === null ? total : BigInt(initialAmount)),
    totalInterestAmount: toMoney(interest),
    nextRepaymentDate: next,
  };
}
