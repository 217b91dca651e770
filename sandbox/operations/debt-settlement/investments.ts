import type { InvestmentRepayment, SettlementAccountType } from '../../../generated/types.js';
import { investorMoney, outside } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import { refuse, refuseUnknown } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { investors } from '../investors/investor.js';

/** An investment of one investor in a debt product. */
export interface DebtInvestmentRecord {
  /** Chosen by the caller. */
  readonly investmentId: string;
  readonly clientId: string;
  readonly account: SettlementAccountType;
  readonly productId: string;
  readonly trancheId: string;
  /** What was invested, in pence, as text. */
  readonly amount: string;
  /** The capital that is neither repaid nor sold, nor about to be, in pence, as text. */
  readonly outstanding: string;
  readonly postedAt: string;
  readonly repayments: readonly InvestmentRepayment[];
  /** When each repayment cleared, by its id. Absent before the first. */
  readonly clearedAt?: Readonly<Record<string, string>>;
}

/** The investments of all investors. */
export const debtInvestments = defineCollection<DebtInvestmentRecord>()({
  kind: 'debt-investment',
  noun: 'investment',
  idOf: ({ investmentId }) => investmentId,
  indexes: { account: ({ clientId, account }) => `${clientId}/${account}` },
});

/** The investment that the body of a request names, or the refusal. */
export async function namedInvestment(work: Work, investmentId: string): Promise<DebtInvestmentRecord> {
  const investment = await work.collection(debtInvestments).get(investmentId);
  return investment ?? refuse('INVALID_DATA', 'There is no investment {investmentId}', { investmentId });
}

/** Refuses an id of an investment that is taken. */
export async function assertNewInvestment(work: Work, investmentId: string): Promise<void> {
  if (await work.collection(debtInvestments).get(investmentId)) {
    refuse('INVALID_DATA', 'There is an investment {investmentId} already', { investmentId });
  }
}

/** Takes capital out of what an investment still owes, so that it cannot be repaid or sold twice. Refuses more. */
export async function takeCapital(
  work: Work,
  investmentId: string,
  pence: bigint,
): Promise<DebtInvestmentRecord> {
  const investment = await namedInvestment(work, investmentId);
  const left = BigInt(investment.outstanding) - pence;
  if (left < 0n) {
    return refuse('INVALID_DATA', 'The investment {investmentId} has not so much capital left', {
      investmentId,
    });
  }
  return work.collection(debtInvestments).update({ ...investment, outstanding: String(left) });
}

/** Puts a repayment into the history of its investment, or in the place of what it was before. */
export async function noteRepayment(work: Work, repayment: InvestmentRepayment): Promise<void> {
  const investment = await namedInvestment(work, repayment.investmentId);
  const others = investment.repayments.filter(({ repaymentId }) => repaymentId !== repayment.repaymentId);
  const { repaymentId, status } = repayment;
  const cleared = status === 'CLEARED' ? { [repaymentId]: work.now().toISOString() } : {};
  await work.collection(debtInvestments).update({
    ...investment,
    repayments: [...others, repayment],
    clearedAt: { ...investment.clearedAt, ...cleared },
  });
}

/** Changes how much an investor has invested. Above zero it grows: the borrowers owe it. */
export async function moveInvested(
  work: Work,
  { clientId, account, investmentId }: Pick<DebtInvestmentRecord, 'clientId' | 'account' | 'investmentId'>,
  pence: bigint,
): Promise<void> {
  await work.ledger.post({
    kind: pence > 0n ? 'INVESTED' : 'CAPITAL_RETURNED',
    entries: [
      { account: investorMoney(clientId, account, 'invested'), amount: pence },
      { account: outside('borrowers'), amount: -pence },
    ],
    refs: { clientId, investment: investmentId },
  });
}

/** Looking investments up. */
export const investmentHandlers = {
  getInvestment: async ({ path }, work) => {
    const investment = await work.collection(debtInvestments).get(path.clientInvestmentId);
    if (investment === undefined) return refuseUnknown('investment', path.clientInvestmentId);
    const { investmentId, amount, postedAt, repayments } = investment;
    return {
      status: 200,
      body: { investmentId, amount: toMoney(BigInt(amount)), postedAt, investorRepayments: [...repayments] },
    };
  },

  /** The investments that the account holds, each with its capital that is neither repaid nor sold. */
  listSettlementInvestments: async ({ path: { clientId, accountType } }, work) => {
    await work.collection(investors).require(clientId);
    const found = await work.collection(debtInvestments).findBy('account', `${clientId}/${accountType}`);
    const investments = found
      .filter(({ outstanding }) => outstanding !== '0')
      .map(({ investmentId, productId, trancheId, outstanding }) => {
        const amount = toMoney(BigInt(outstanding));
        return { investmentId, clientId, productId, trancheId, amount, accountType };
      });
    return { status: 200, body: { investments } };
  },
} satisfies SandboxHandlers;
