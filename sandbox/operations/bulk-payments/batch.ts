import type {
  BatchPayment,
  InvestorPayment,
  InvestorPaymentStatus,
  PaymentsSummary,
} from '../../../generated/types.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';

/** The batches of payments to investors, by the id that the platform's caller chose. */
export const batches = defineCollection<BatchPayment>()({
  kind: 'batch-payment',
  noun: 'batch payment',
  idOf: ({ batchId }) => batchId,
});

/** Saves a batch whose status has changed, and tells of it with a summary of its payments. */
export async function advanceBatch(work: Work, batch: BatchPayment): Promise<void> {
  await work.collection(batches).update(batch);
  const { payments, ...progress } = batch;
  await work.emit({
    type: 'BATCH_UPDATE',
    content: { batch: { ...progress, originatorId: null, paymentsSummary: summaryOf(payments) } },
  });
}

function summaryOf(payments: readonly InvestorPayment[]): PaymentsSummary {
  const count = (wanted: InvestorPaymentStatus) => payments.filter(({ status }) => status === wanted).length;
  return {
    totalPayments: payments.length,
    totalPending: count('PENDING'),
    totalDistributed: count('DISTRIBUTED'),
    totalFailed: count('FAILED'),
    totalReceived: count('RECEIVED'),
  };
}
