import type { BondTerm } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import { investorMoney, outside } from '../../ledger/accounts.js';
import type { Work } from '../../work/work.js';
import { loadBalances } from '../payments/balances.js';
import { moveCash } from '../payments/cash-transactions.js';
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
 * The day has come after which a bond has no time left to run, and its funding limit was not reached: its orders are
 * cancelled and the money is cash again. The transactions show it; the reference has no event for it.
 */
export const cancelUnfilledBond = defineJob<{ readonly bondId: string }>({
  name: 'cancel-unfilled-bond',
  run: async ({ bondId }, work) => {
    const bond = await work.collection(bonds).require(bondId);
    if (bond.status !== 'QUEUED') return;
    const orders = await work.collection(bondInvestments).findBy('bondId', bondId);
    await loadBalances(work, orders);
    for (const order of orders) {
      const { id, clientId, account } = order;
      await moveCash(work, {
        clientId,
        account,
        type: 'CANCELLED_INVESTMENT',
        amount: BigInt(order.amount),
        counterpart: investorMoney(clientId, account, 'queued'),
        refs: { investment: id },
      });
      await work.collection(bondInvestments).update({ ...order, status: 'CANCELLED' });
    }
    await work.collection(bonds).update({ ...bond, status: 'MATURED', isRedeemed: true });
  },
});

/**
 * Adds an order to the bond on these conditions that it waits for, which is made when there is none. It starts on its
 * day, or, with a funding limit, when this order fills it and its day has come. "The bond will NOT run until this limit
 * is reached": until then it waits, for as long as it takes, or up to the day that is fixed for its maturity.
 */
export async function planBond(
  work: Work,
  term: BondTerm,
  { amount, isFull }: { readonly amount: bigint; readonly isFull: boolean },
): Promise<BondRecord> {
  const known = await queuedBond(work, term.id);
  const before = known ?? (await openBond(work, term));
  const bond = { ...before, ordered: String(BigInt(before.ordered) + amount) };
  const starts = term.maximumFundingLimit === undefined ? known === undefined : isFull;
  if (!starts) return work.collection(bonds).update(bond);
  const startDate = earliestStart(term, work.today());
  const time = startDate > work.today() ? { at: morningOf(startDate) } : { after: {} };
  await work.schedule(startBond, { bondId: bond.id }, time);
  return work.collection(bonds).update({ ...bond, startDate });
}

async function openBond(work: Work, term: BondTerm): Promise<BondRecord> {
  const bond = await work.collection(bonds).insert({
    id: work.newId(),
    termId: term.id,
    status: 'QUEUED',
    startDate: earliestStart(term, work.today()),
    ordered: '0',
    initialAmount: null,
    isRedeemed: false,
  });
  if (term.maximumFundingLimit !== undefined && term.fixedMaturityDate !== undefined) {
    await work.schedule(cancelUnfilledBond, { bondId: bond.id }, { at: morningOf(term.fixedMaturityDate) });
  }
  return bond;
}

/** Invests the orders that wait for a bond: their money goes to the investment manager, who owes it from now on. */
export async function fulfilOrders(work: Work, bond: BondRecord): Promise<BondRecord> {
  const orders = await work.collection(bondInvestments).findBy('bondId', bond.id);
  await loadBalances(work, orders);
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
