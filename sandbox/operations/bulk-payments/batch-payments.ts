import type { BatchPayment, InvestorPayment } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import { toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { becomeActive } from '../investors/activity.js';
import { hasAccount, investors } from '../investors/investor.js';
import { loadBalances } from '../payments/balances.js';
import { moveCash } from '../payments/cash-transactions.js';
import { creditDeposit } from '../payments/credit-deposit.js';
import { type ArrivedFunds, expectFunds, fundsHeld } from '../payments/expected-funds.js';
import { advanceBatch, batches } from './batch.js';

/** The money of a batch has arrived: every payment is on its way. */
export const distributeBatch = defineJob<ArrivedFunds>({
  name: 'distribute-batch',
  run: async ({ subject }, work) => {
    const batch = await work.collection(batches).require(subject);
    const payments = batch.payments.map((payment) => ({ ...payment, status: 'DISTRIBUTED' }) as const);
    await advanceBatch(work, { ...batch, status: 'DISTRIBUTING', payments });
    await work.schedule(completeBatch, { id: subject }, { after: { hours: 2 } });
  },
});

/** The investors receive their payments. One whose account was closed meanwhile fails, and its money stays held. */
export const completeBatch = defineJob<{ readonly id: string }>({
  name: 'complete-batch',
  run: async ({ id }, work) => {
    const batch = await work.collection(batches).require(id);
    const payments: InvestorPayment[] = [];
    await work.collection(investors).load(batch.payments.map(({ clientId }) => clientId));
    await loadBalances(
      work,
      batch.payments.map(({ clientId, accountType: account }) => ({ clientId, account })),
    );
    for (const payment of batch.payments) payments.push(await pay(work, batch, payment));
    await advanceBatch(work, { ...batch, status: 'COMPLETE', payments });
  },
});

/** Payments to many investors at once, out of one sum that is sent for them. */
export const batchPaymentHandlers = {
  createBatchPayment: async ({ body }, work) => {
    const { batchId, type, totalPayout, payments } = body;
    if (await work.collection(batches).get(batchId)) {
      return refuse('INVALID_DATA', 'There is a batch {batchId} already', { batchId });
    }
    const total = toPence(totalPayout, 'totalPayout');
    await work.collection(investors).load(payments.map(({ clientId }) => clientId));
    let sum = 0n;
    for (const [index, { clientId, accountType, amount }] of payments.entries()) {
      const pence = toPence(amount, `payments[${index}].amount`);
      if (pence <= 0n)
        return refuse('INVALID_AMOUNT', 'Instruction must include a positive non-zero amount.');
      const investor = await work.collection(investors).get(clientId);
      if (investor === undefined || !hasAccount(investor, accountType)) {
        return refuse('INVALID_DATA', '{clientId} has no account {account}', {
          clientId,
          account: accountType,
        });
      }
      sum += pence;
    }
    if (sum !== total || total === 0n) {
      return refuse('INVALID_DATA', 'totalPayout must be the sum of the payments');
    }
    const payTo = await expectFunds(work, distributeBatch, { subject: batchId, amount: total });
    const batch: BatchPayment = {
      batchId,
      type,
      status: 'AWAITING_FUNDS',
      totalPayout,
      payments: payments.map((payment) => ({ ...payment, status: 'PENDING' }) as const),
      payTo,
    };
    return { status: 201, body: await work.collection(batches).insert(batch) };
  },

  getBatchPayment: async ({ path }, work) => {
    return { status: 200, body: await work.collection(batches).require(path.batchId) };
  },
} satisfies SandboxHandlers;

/**
 * A bonus is told as one; money that comes from another system or from cards is a deposit. By card an investor pays in
 * their own money, so what goes to an ISA is a subscription like any other deposit. Migrated money was subscribed
 * elsewhere, and a bonus is the manager's: neither counts against the allowance.
 */
async function pay(work: Work, batch: BatchPayment, payment: InvestorPayment): Promise<InvestorPayment> {
  const { clientId, accountType: account, amount, sourceOfFunds } = payment;
  const investor = await work.collection(investors).get(clientId);
  if (investor === undefined || !hasAccount(investor, account)) return { ...payment, status: 'FAILED' };
  const { bankReference: reference } = batch.payTo;
  const [source, refs] = [fundsHeld(reference), { batchId: batch.batchId }];
  const pence = toPence(amount);
  if (batch.type === 'CARD_PAYMENTS') {
    const sourceAccount = sourceOfFunds ?? undefined;
    await creditDeposit(work, { clientId, intended: account, pence, reference, source, sourceAccount, refs });
    return { ...payment, status: 'RECEIVED' };
  }
  const type = batch.type === 'BONUS' ? 'BONUS' : 'DEPOSIT';
  await moveCash(work, { clientId, account, type, amount: pence, counterpart: source, refs });
  await work.emit({
    type: 'INVESTOR_FUNDS_RECEIVED',
    content: {
      clientId,
      reference,
      amount,
      ...(sourceOfFunds ? { sourceAccount: sourceOfFunds } : {}),
      accountType: account,
      intendedAccountType: account,
      redirected: false,
      sourceType: type,
    },
  });
  await becomeActive(work, investor);
  return { ...payment, status: 'RECEIVED' };
}
