import type { IsaInvestment, IsaRepayment } from '../../../generated/types.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import type { Work } from '../../work/work.js';
import { type BondInvestmentRecord, bondInvestments, bonds } from '../bond-management/bond.js';
import { daysBetween } from '../bond-management/calendar.js';
import { maturityOf, shownStart } from '../bond-management/funding.js';
import { bondTerms } from '../bond-management/products.js';
import { type DebtInvestmentRecord, debtInvestments } from '../debt-settlement/investments.js';
import type { SettledInIsa } from '../isa-administration/isa-view.js';
import { cashTransactions } from '../payments/cash-transactions.js';
import type { InvestorRecord } from './investor.js';

/**
 * What the platform has settled in an investor's ISA, as the ISA shows it: loans, bonds as loans since there is no other
 * kind, and movements of cash. Shares are no Innovative Finance and appear with the equities alone.
 */
export async function settledInIsa(work: Work, investor: InvestorRecord): Promise<SettledInIsa> {
  const { clientId, migration } = investor;
  const account = `${clientId}/ISA`;
  const loans = await work.collection(debtInvestments).findBy('account', account);
  const investments = loans.map(toLoan);
  for (const bond of await work.collection(bondInvestments).findBy('account', account)) {
    if (bond.status !== 'CANCELLED') investments.push(await bondAsLoan(work, bond));
  }
  const all = await work.collection(cashTransactions).findBy('clientId', clientId);
  const ofIsa = all
    .map(({ transaction }) => transaction)
    // The cash of an ISA that came along is listed by the movements that made it.
    .filter(({ account: name, id }) => name === 'ISA' && id !== migration?.carriedOver);
  return {
    investments,
    transactions: ofIsa.map(({ id, amount, dateTime, type }) => ({
      clientTransactionId: id,
      amount,
      dateTimeOfTransaction: dateTime,
      type,
    })),
    interest: ofIsa
      .filter(({ type }) => type === 'INTEREST_REPAYMENT')
      .map(({ amount, dateTime }) => ({ amount: String(toPence(amount)), dateTime })),
  };
}

/** The API for settlement is not told how long a loan runs, so its term is 0 months. */
function toLoan(investment: DebtInvestmentRecord): IsaInvestment {
  const { investmentId, amount, postedAt } = investment;
  return {
    id: investmentId,
    clientInvestmentId: investmentId,
    investmentType: 'LOAN',
    originalAmount: toMoney(BigInt(amount)),
    dateTimeOfInvestment: postedAt,
    termOfInvestment: 0,
    repayments: repaymentsOf(investment),
    reinvestments: [],
  };
}

/** What has cleared of capital and interest. Premiums are no repayments. */
function repaymentsOf({ repayments, clearedAt = {}, postedAt }: DebtInvestmentRecord): IsaRepayment[] {
  return repayments
    .filter(({ status, type }) => status === 'CLEARED' && (type === 'CAPITAL' || type === 'INTEREST'))
    .map(({ repaymentId, type, amount }) => ({
      id: repaymentId,
      clientRepaymentId: repaymentId,
      ...(type === 'CAPITAL' ? { capitalAmount: amount } : { interestAmount: amount }),
      dateTimeOfRepayment: clearedAt[repaymentId] ?? postedAt,
    }));
}

/** What a bond pays appears among the movements of cash, as the API for bonds has no repayments of single orders. */
async function bondAsLoan(work: Work, record: BondInvestmentRecord): Promise<IsaInvestment> {
  const term = await work.collection(bondTerms).require(record.termId);
  const bond = await work.collection(bonds).require(record.bondId);
  const start = shownStart(term, bond, work.today());
  return {
    id: record.id,
    clientInvestmentId: record.id,
    investmentType: 'LOAN',
    originalAmount: toMoney(BigInt(record.amount)),
    dateTimeOfInvestment: `${record.creationDate}T00:00:00.000Z`,
    termOfInvestment: term.term ?? Math.round(daysBetween(start, maturityOf(term, start)) / 30.4375),
    repayments: [],
    reinvestments: [],
  };
}
