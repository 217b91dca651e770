import type { AccountType } from '../../../generated/types.js';
import { investorMoney, outside } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import type { Work } from '../../work/work.js';
import { loadBalances } from '../payments/balances.js';
import { moveCash } from '../payments/cash-transactions.js';
import { fundsHeld } from '../payments/expected-funds.js';
import { bondInvestments, bonds } from './bond.js';

/** What one investor gets on one investment. */
export interface BondPayout {
  readonly bondId: string;
  readonly investmentId: string;
  readonly clientId: string;
  readonly account: AccountType;
  readonly type: 'INTEREST_REPAYMENT' | 'CAPITAL_REPAYMENT';
  /** In pence, as text. */
  readonly amount: string;
  /** How much of it has been invested so far: the capital, or interest that was reinvested. In pence, as text. */
  readonly invested: string;
}

/** The sum of some payouts, in pence. */
export function totalOf(payouts: readonly BondPayout[]): bigint {
  return payouts.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

/**
 * Pays the investors out of the money that has arrived. Each account tells of its money first; then one event for each
 * type lists who got what, interest before capital.
 */
export async function payOut(
  work: Work,
  {
    reference,
    dueDate,
    payouts,
  }: { readonly reference: string; readonly dueDate: string; readonly payouts: readonly BondPayout[] },
): Promise<void> {
  for (const type of ['INTEREST_REPAYMENT', 'CAPITAL_REPAYMENT'] as const) {
    const paid = payouts.filter((payout) => payout.type === type);
    if (paid.length === 0) continue;
    await work.collection(bondInvestments).load(paid.map(({ investmentId }) => investmentId));
    await loadBalances(work, paid);
    for (const payout of paid) await payInvestor(work, payout, reference);
    const investmentPayouts = paid.map(({ clientId, investmentId, account, amount }) => ({
      ...{ clientId, investmentId, account, type },
      amount: toMoney(BigInt(amount)),
    }));
    const total = toMoney(totalOf(paid));
    await work.emit({
      type: 'INVESTMENT_PAYOUT_EVENT',
      content: { investmentPayouts, dueDate, type, total },
    });
  }
  for (const bondId of new Set(payouts.map((payout) => payout.bondId))) {
    const investments = await work.collection(bondInvestments).findBy('bondId', bondId);
    if (!investments.every(({ status }) => status === 'REDEEMED')) continue;
    await work
      .collection(bonds)
      .update({ ...(await work.collection(bonds).require(bondId)), isRedeemed: true });
  }
}

async function payInvestor(work: Work, payout: BondPayout, reference: string): Promise<void> {
  const { bondId, investmentId, clientId, account, type } = payout;
  const [amount, invested] = [BigInt(payout.amount), BigInt(payout.invested)];
  const refs = { investment: investmentId, bond: bondId };
  if (invested > 0n) {
    await work.ledger.post({
      kind: 'INVESTMENT_RETURNED',
      entries: [
        { account: investorMoney(clientId, account, 'invested'), amount: -invested },
        { account: outside(`bonds/${bondId}`), amount: invested },
      ],
      refs: { ...refs, clientId },
    });
  }
  await moveCash(work, { clientId, account, type, amount, counterpart: fundsHeld(reference), refs });
  if (type === 'CAPITAL_REPAYMENT') {
    const investment = await work.collection(bondInvestments).require(investmentId);
    await work.collection(bondInvestments).update({ ...investment, status: 'REDEEMED' });
  }
  await work.emit({
    type: 'INVESTOR_FUNDS_RECEIVED',
    content: {
      ...{ clientId, reference, amount: toMoney(amount) },
      ...{ accountType: account, intendedAccountType: account, redirected: false, sourceType: type },
    },
  });
}
