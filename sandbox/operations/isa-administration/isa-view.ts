import type {
  Isa,
  IsaCashTransaction,
  IsaInvestment,
  IsaSubscriptionStatus,
  IsaSummary,
} from '../../../generated/types.js';
import { isaBalances } from '../../isa/isa-money.js';
import { type IsaRecord, remainingOf } from '../../isa/subscriptions.js';
import { dayOf, taxYearOf } from '../../isa/tax-year.js';
import { toMoney } from '../../ledger/amounts.js';
import type { Work } from '../../work/work.js';
import { isaCash, toCashTransaction } from './isa-cash.js';
import { isaInvestments, toInvestment } from './isa-investment.js';
import { type IsaInvestorRecord, isaStatus } from './isa-investor.js';

/** Interest that came in: pence as text, and when. */
export interface InterestReceived {
  readonly amount: string;
  readonly dateTime: string;
}

/** What an ISA holds beside what an Originator has recorded: what the platform itself has settled. */
export interface SettledInIsa {
  readonly investments: readonly IsaInvestment[];
  readonly transactions: readonly IsaCashTransaction[];
  readonly interest: readonly InterestReceived[];
}

const nothing: SettledInIsa = { investments: [], transactions: [], interest: [] };

/** The ISA of an Originator's investor in full. */
export function toIsa(work: Work, investor: IsaInvestorRecord, isa: IsaRecord): Promise<Isa> {
  return showIsa(work, isa, isaStatus(work, investor, isa));
}

/** An ISA of either API in full. */
export async function showIsa(
  work: Work,
  isa: IsaRecord,
  subscriptionStatus: IsaSubscriptionStatus,
  settled = nothing,
): Promise<Isa> {
  const { clientId, coolingOffPeriodEnds } = isa;
  const { cash, invested, total } = await isaBalances(work, clientId);
  const investments = await work.collection(isaInvestments).findBy('clientId', clientId);
  const transactions = await work.collection(isaCash).findBy('clientId', clientId);
  const interest = [
    ...investments.flatMap(({ interest }) => interest),
    ...transactions.filter(({ counts }) => counts === 'interest'),
    ...settled.interest,
  ];
  const thisYear = taxYearOf(work.today());
  const ofThisYear = interest.filter(({ dateTime }) => taxYearOf(dayOf(dateTime)) === thisYear);
  return {
    totalIsaBalance: toMoney(total),
    remainingSubscriptionAmount: toMoney(remainingOf(isa, work)),
    totalCashBalance: toMoney(cash),
    dateCreated: isa.dateCreated,
    ...(coolingOffPeriodEnds === null ? {} : { coolingOffPeriodEnds }),
    investments: [...investments.map(toInvestment), ...settled.investments],
    cashTransactions: [...transactions.map(toCashTransaction), ...settled.transactions],
    totalInterestReceived: toMoney(sumOf(interest)),
    totalInterestReceivedThisTaxYear: toMoney(sumOf(ofThisYear)),
    totalInvestedBalance: toMoney(invested),
    subscriptionStatus,
    remainingAdditionalPermittedSubscriptions: toMoney(BigInt(isa.additionalPermitted)),
  };
}

/** The balances alone. */
export async function toIsaSummary(work: Work, isa: IsaRecord): Promise<IsaSummary> {
  const { cash, invested, total } = await isaBalances(work, isa.clientId);
  return {
    totalCashBalance: toMoney(cash),
    totalAmountInvested: toMoney(invested),
    totalIsaBalance: toMoney(total),
    remainingSubscriptionAmount: toMoney(remainingOf(isa, work)),
  };
}

function sumOf(amounts: readonly { readonly amount: string }[]): bigint {
  return amounts.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}
