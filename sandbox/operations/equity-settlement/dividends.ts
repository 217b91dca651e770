import type { Dividend, DividendPayment, PaymentsSummary } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import { toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { investors } from '../investors/investor.js';
import { loadBalances } from '../payments/balances.js';
import { moveCash } from '../payments/cash-transactions.js';
import { type ArrivedFunds, expectFunds, fundsHeld } from '../payments/expected-funds.js';
import { namedInstrument } from './instruments.js';
import { cashAccount, requireShareholder } from './shares.js';

const dividends = defineCollection<Dividend>()({ kind: 'dividend', noun: 'dividend', idOf: ({ id }) => id });

/** The money of a dividend has arrived. */
export const distributeDividend = defineJob<ArrivedFunds>({
  name: 'distribute-dividend',
  run: async ({ subject }, work) => {
    const dividend = await work.collection(dividends).require(subject);
    await advance(work, { ...dividend, status: 'DISTRIBUTING' });
    await work.schedule(completeDividend, { id: subject }, { after: { hours: 2 } });
  },
});

/** The investors receive the dividend. */
export const completeDividend = defineJob<{ readonly id: string }>({
  name: 'complete-dividend',
  run: async ({ id }, work) => {
    const dividend = await work.collection(dividends).require(id);
    await loadBalances(
      work,
      dividend.payments.map(({ clientId, accountType }) => ({ clientId, account: cashAccount(accountType) })),
    );
    for (const payment of dividend.payments) await pay(work, dividend, payment);
    const payments = dividend.payments.map((payment) => ({ ...payment, status: 'COMPLETE' }) as const);
    await advance(work, { ...dividend, status: 'COMPLETE', payments });
  },
});

/** Dividends: one sum that is sent for them, distributed to the investors that the instruction lists. */
export const dividendHandlers = {
  createDividend: async ({ body }, work) => {
    const { id, instrumentSymbol, totalPayout, payments } = body;
    await namedInstrument(work, instrumentSymbol);
    if (await work.collection(dividends).get(id)) {
      return refuse('INVALID_DATA', 'There is a dividend {id} already', { id });
    }
    const total = toPence(totalPayout, 'totalPayout');
    await work.collection(investors).load(payments.map(({ clientId }) => clientId));
    let sum = 0n;
    for (const [index, { payment, ...account }] of payments.entries()) {
      await requireShareholder(work, account);
      const pence = toPence(payment, `payments[${index}].payment`);
      if (pence <= 0n)
        return refuse('INVALID_AMOUNT', 'Instruction must include a positive non-zero amount.');
      sum += pence;
    }
    if (sum !== total || total === 0n) {
      return refuse('INVALID_DATA', 'totalPayout must be the sum of the payments');
    }
    const { bankReference: reference, ...bank } = await expectFunds(work, distributeDividend, {
      subject: id,
      amount: total,
    });
    const dividend: Dividend = {
      id,
      instrumentSymbol,
      status: 'AWAITING_FUNDS',
      totalPayout,
      payments: payments.map((payment) => ({ ...payment, status: 'PENDING' }) as const),
      payTo: { ...bank, reference },
    };
    return { status: 201, body: await work.collection(dividends).insert(dividend) };
  },

  getDividend: async ({ path }, work) => {
    return { status: 200, body: await work.collection(dividends).require(path.id) };
  },
} satisfies SandboxHandlers;

async function advance(work: Work, dividend: Dividend): Promise<void> {
  await work.collection(dividends).update(dividend);
  const { payments, ...progress } = dividend;
  const done = dividend.status === 'COMPLETE';
  const paymentsSummary: PaymentsSummary = {
    totalPayments: payments.length,
    totalPending: 0,
    totalDistributed: done ? 0 : payments.length,
    totalFailed: 0,
    totalReceived: done ? payments.length : 0,
  };
  await work.emit({ type: 'DIVIDEND_UPDATE', content: { dividend: { ...progress, paymentsSummary } } });
}

/** Neither the transactions nor the events know dividends: they are shown as the other income, interest. */
async function pay(
  work: Work,
  dividend: Dividend,
  { clientId, accountType, payment }: DividendPayment,
): Promise<void> {
  const { reference } = dividend.payTo;
  const account = cashAccount(accountType);
  await moveCash(work, {
    clientId,
    account,
    type: 'INTEREST_REPAYMENT',
    amount: toPence(payment),
    counterpart: fundsHeld(reference),
    refs: { dividend: dividend.id },
  });
  await work.emit({
    type: 'INVESTOR_FUNDS_RECEIVED',
    content: {
      clientId,
      reference,
      amount: payment,
      accountType: account,
      intendedAccountType: account,
      redirected: false,
      sourceType: 'INTEREST_REPAYMENT',
    },
  });
}
