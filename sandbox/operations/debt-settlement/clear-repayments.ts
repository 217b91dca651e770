import { defineJob } from '../../jobs/job.js';
import { outside } from '../../ledger/accounts.js';
import type { Work } from '../../work/work.js';
import { findBankAccount } from '../manager-payments/bank-accounts.js';
import { walletTransfers } from '../manager-payments/wallet-transfers.js';
import { loadBalances } from '../payments/balances.js';
import { moveCash } from '../payments/cash-transactions.js';
import { followPayment } from '../payments/pay-out.js';
import { debtInvestments, noteRepayment } from './investments.js';
import { payInvestor } from './pay-investor.js';
import {
  type BatchedRepayment,
  type RepaymentBatch,
  repaymentBatches,
  toOverview,
} from './repayment-batch.js';

/** Pays every repayment of a batch and tells of each, and at the end of the whole. */
export const clearRepayments = defineJob<{ readonly reference: string }>({
  name: 'clear-repayments',
  run: async ({ reference }, work) => {
    const batch = await work.collection(repaymentBatches).require(reference);
    const clearedAt = work.now().toISOString();
    await readAhead(work, batch);
    const repayments: BatchedRepayment[] = [];
    for (const each of batch.repayments) repayments.push(await clear(work, batch, each));
    const cleared = await work.collection(repaymentBatches).update({ ...batch, repayments, clearedAt });
    await payFee(work, cleared);
    await clearWalletTransfer(work, cleared, clearedAt);
    await work.emit({
      type: 'INVESTMENT_REPAYMENT_BATCH_COMPLETE',
      content: { repaymentBatchReference: reference, ...toOverview(cleared) },
    });
  },
});

/** Tells that a batch was recorded, and has it cleared: when is not documented, ten minutes here. */
export async function instruct(work: Work, batch: RepaymentBatch): Promise<void> {
  await work.collection(repaymentBatches).insert(batch);
  for (const { repayment } of batch.repayments) {
    if (repayment.type === 'INTEREST_CASH') continue;
    const { clientId: _client, accountType: _account, ...own } = repayment;
    await noteRepayment(work, own);
  }
  await work.emit({
    type: 'INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED',
    content: { repaymentBatchReference: batch.reference, ...toOverview(batch) },
  });
  await work.schedule(clearRepayments, { reference: batch.reference }, { after: { minutes: 10 } });
}

/** A batch may have many repayments: what each needs is read for all of them. */
async function readAhead(work: Work, { repayments }: RepaymentBatch): Promise<void> {
  await work
    .collection(debtInvestments)
    .load(
      repayments.flatMap(({ repayment }) => ('investmentId' in repayment ? [repayment.investmentId] : [])),
    );
  await loadBalances(
    work,
    repayments.map(({ account, repayment: { clientId } }) => ({ account, clientId })),
  );
}

async function clear(
  work: Work,
  { reference, source, paymentReference, postedAt }: RepaymentBatch,
  { repayment, account }: BatchedRepayment,
): Promise<BatchedRepayment> {
  const { repaymentId, amount, tax, clientId } = repayment;
  const shared = { clientId, account, amount, tax: tax ?? null, source, reference: paymentReference };
  const clearedAt = work.now().toISOString();
  const facts = {
    repaymentBatchReference: reference,
    repaymentId,
    amount,
    status: 'CLEARED',
    postedAt,
    clearedAt,
  } as const;
  if (repayment.type === 'INTEREST_CASH') {
    await payInvestor(work, { ...shared, type: repayment.type });
    const { accountType } = repayment;
    await work.emit({
      type: 'CASH_INTEREST_REPAYMENT_CLEARING',
      content: { ...facts, type: 'CASH_INTEREST', clientId, accountType },
    });
    return { account, repayment: { ...repayment, status: 'CLEARED' } };
  }
  const { type, investmentId } = repayment;
  await payInvestor(work, { ...shared, type, investmentId });
  const cleared = { ...repayment, status: 'CLEARED' } as const;
  const { clientId: _client, accountType: _account, ...own } = cleared;
  await noteRepayment(work, own);
  await work.emit({ type: 'INVESTMENT_REPAYMENT_CLEARING', content: { ...facts, type, investmentId } });
  return { account, repayment: cleared };
}

/** A seller's fee comes out of the proceeds. */
async function payFee(
  work: Work,
  { fee, feeTo, repayments: [first], reference }: RepaymentBatch,
): Promise<void> {
  if (fee === undefined || fee === '0' || first === undefined) return;
  await moveCash(work, {
    clientId: first.repayment.clientId,
    account: first.account,
    type: 'FEES',
    amount: -BigInt(fee),
    counterpart: outside('fees'),
    refs: { batch: reference },
  });
  if (feeTo === undefined) return;
  const destination = await findBankAccount(work, feeTo.bankAccountId);
  if (destination === undefined) return;
  await followPayment(work, destination, { amount: BigInt(fee), reference: feeTo.reference });
}

async function clearWalletTransfer(
  work: Work,
  { walletTransferId }: RepaymentBatch,
  clearedAt: string,
): Promise<void> {
  if (walletTransferId === undefined) return;
  const transfer = await work.collection(walletTransfers).require(walletTransferId);
  const transaction = { ...transfer.transaction, status: 'CLEARED', clearedDateTime: clearedAt } as const;
  await work.collection(walletTransfers).update({ ...transfer, transaction });
}
