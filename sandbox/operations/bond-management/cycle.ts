import type { BondTerm } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import { investorMoney, outside } from '../../ledger/accounts.js';
import type { Work } from '../../work/work.js';
import { type BondRecord, bondInvestments, bonds, sumOf } from './bond.js';
import { morningOf } from './calendar.js';
import { earliestStart, queuedBond } from './funding.js';
import { scheduleRepayments } from './repayments.js';

/** The day has come on which a bond starts: what still waits for it is invested, and interest begins to accrue. */
export const startBond = defineJob<{ readonly bondId: string }>({
  name: 'start-bond',
  run: async ({ bondId }, work) => {
    const bond = await fulfilOrders(work, await work.collection(bonds).require(bondId));
    const live = await work.collection(bonds).update({ ...bond, status: 'LIVE' });
    await scheduleRepayments(work, live);
  },
});

/**
 * The bond that an order on these conditions waits for, made when there is none. It starts on its day, or, with a
 * funding limit, when this order fills it and its day has come.
 */
export async function planBond(
  work: Work,
  term: BondTerm,
  { isFull }: { readonly isFull: boolean },
): Promise<BondRecord> {
  const known = await queuedBond(work, term.id);
  const bond =
    known ??
    (await work.collection(bonds).insert({
      id: work.newId(),
      termId: term.id,
      status: 'QUEUED',
      startDate: earliestStart(term, work.today()),
      initialAmount: null,
      isRedeemed: false,
    }));
  const starts = term.maximumFundingLimit === undefined ? known === undefined : isFull;
  if (!starts) return bond;
  const startDate = earliestStart(term, work.today());
  const time = startDate > work.today() ? { at: morningOf(startDate) } : { after: {} };
  await work.schedule(startBond, { bondId: bond.id }, time);
  return work.collection(bonds).update({ ...bond, startDate });
}

/** Invests the orders that wait for a bond: their money goes to the investment manager, who owes it from now on. */
export async function fulfilOrders(work: Work, bond: BondRecord): Promise<BondRecord> {
  const orders = await work.collection(bondInvestments).findBy('bondId', bond.id);
  for (const order of orders) {
    if (order.status !== 'PENDING') continue;
    const { id, clientId, account } = order;
    const amount = BigInt(order.amount);
    await work.ledger.post({
      kind: 'INVESTED',
      entries: [
        { account: investorMoney(clientId, account, 'queued'), amount: -amount },
        { account: outside('banks'), amount },
        { account: investorMoney(clientId, account, 'invested'), amount },
        { account: outside(`bonds/${bond.id}`), amount: -amount },
      ],
      refs: { clientId, investment: id, bond: bond.id },
    });
    await work.collection(bondInvestments).update({ ...order, status: 'COMPLETED' });
    await work.emit({ type: 'INVESTMENT_FULFILLED', content: { clientId, investmentId: id } });
  }
  const initialAmount = bond.initialAmount ?? String(sumOf(orders));
  return work.collection(bonds).update({ ...bond, initialAmount });
}
