import type { NewRecordedRepayment } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { type ArrivedFunds, expectFunds, fundsHeld } from '../payments/expected-funds.js';
import { debtInvestments, namedInvestment, noteRepayment, takeCapital } from './investments.js';
import { readAmounts } from './investor-repayments.js';
import { payInvestor } from './pay-investor.js';

/** A repayment by bank transfer: its reference, and how it is divided once that is recorded. */
interface BankRepayment {
  readonly reference: string;
  readonly shares: readonly (NewRecordedRepayment & { readonly repaymentId: string })[] | null;
  readonly isPaid: boolean;
}

const bankRepayments = defineCollection<BankRepayment>()({
  kind: 'bank-repayment',
  noun: 'repayment reference',
  idOf: ({ reference }) => reference,
});

/** Money has arrived under a reference: tells of it, and divides it if that is recorded and enough is there. */
export const receiveRepayment = defineJob<ArrivedFunds>({
  name: 'receive-repayment',
  run: async ({ reference, amount }, work) => {
    await work.emit({ type: 'FUNDS_RECEIVED', content: { reference, amount: toMoney(BigInt(amount)) } });
    await distribute(work, reference);
  },
});

/** The division of a repayment was recorded: goes on if the money is there already. */
export const divideRepayment = defineJob<{ readonly reference: string }>({
  name: 'divide-repayment',
  run: async ({ reference }, work) => distribute(work, reference),
});

/** Repayments whose money comes by bank transfer, before or after its division is recorded. */
export const recordedRepaymentHandlers = {
  getRepaymentReference: async (_request, work) => {
    const {
      bankReference: reference,
      accountNumber,
      sortCode,
    } = await expectFunds(work, receiveRepayment, {
      subject: 'repayment',
      amount: null,
    });
    await work.collection(bankRepayments).insert({ reference, shares: null, isPaid: false });
    return { status: 200, body: { reference, accountNumber, sortCode } };
  },

  recordRepayment: async ({ body: { reference, investorRepayments } }, work) => {
    const known = await work.collection(bankRepayments).get(reference);
    if (known === undefined)
      return refuse('INVALID_DATA', 'There is no repayment reference {reference}', { reference });
    if (known.shares !== null) {
      return refuse('INVALID_DATA', 'The repayment {reference} is recorded already', { reference });
    }
    if (investorRepayments.length === 0) return refuse('INVALID_DATA', 'There must be repayments');
    await work.collection(debtInvestments).load(investorRepayments.map(({ investmentId }) => investmentId));
    const shares = investorRepayments.map((share) => ({ ...share, repaymentId: work.newId() }));
    for (const [index, { investmentId, type, amount, tax = null, repaymentId }] of shares.entries()) {
      const pence = readAmounts({ amount, ...(tax === null ? {} : { tax }) }, `investorRepayments[${index}]`);
      if (type === 'CAPITAL') await takeCapital(work, investmentId, pence);
      await noteRepayment(work, { repaymentId, amount, tax, type, status: 'PENDING', investmentId });
    }
    await work.collection(bankRepayments).update({ ...known, shares });
    await work.schedule(divideRepayment, { reference }, { after: {} });
    return { status: 200, body: '' };
  },
} satisfies SandboxHandlers;

async function distribute(work: Work, reference: string): Promise<void> {
  const repayment = await work.collection(bankRepayments).require(reference);
  if (repayment.shares === null || repayment.isPaid) return;
  const total = repayment.shares.reduce((sum, { amount }) => sum + toPence(amount), 0n);
  if ((await work.ledger.balance(fundsHeld(reference))) < total) return;
  await work.collection(debtInvestments).load(repayment.shares.map(({ investmentId }) => investmentId));
  for (const { investmentId, type, amount, tax = null, repaymentId } of repayment.shares) {
    const { clientId, account } = await namedInvestment(work, investmentId);
    const source = fundsHeld(reference);
    await payInvestor(work, { clientId, account, type, amount, tax, investmentId, source, reference });
    await noteRepayment(work, { repaymentId, amount, tax, type, status: 'CLEARED', investmentId });
  }
  await work.collection(bankRepayments).update({ ...repayment, isPaid: true });
}
