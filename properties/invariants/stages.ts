import type { BatchPayment, Dividend, Trade } from '../../generated/types.js';
import type { TransferInRecord } from '../../sandbox/isa/transfers-in.js';
import type { TransferOutRecord } from '../../sandbox/isa/transfers-out.js';
import type { RepaymentBatch } from '../../sandbox/operations/debt-settlement/repayment-batch.js';
import type { Observation } from '../observation.js';

/** Each stage that something has reached was told of once, and no stage that it has not reached. */
export function brokenStages({ docs, events }: Observation): readonly string[] {
  const told = new Map<string, number>();
  for (const { type, content } of events) {
    for (const line of stagesOf(type, content as Content)) told.set(line, (told.get(line) ?? 0) + 1);
  }
  const reached = (line: string) => told.set(line, (told.get(line) ?? 0) - 1);
  const funded = (kind: string, id: string, status: string) => {
    if (status === 'DISTRIBUTING' || status === 'COMPLETE') reached(`${kind} ${id} DISTRIBUTING`);
    if (status === 'COMPLETE') reached(`${kind} ${id} COMPLETE`);
  };
  for (const { batchId, status } of docs<BatchPayment>('batch-payment')) funded('batch', batchId, status);
  for (const { id, status } of docs<Dividend>('dividend')) funded('dividend', id, status);
  for (const { id, settlementStatus } of docs<Trade>('trade')) {
    if (settlementStatus === 'SETTLED') reached(`trade ${id}`);
  }
  for (const { reference, clearedAt, repayments } of docs<RepaymentBatch>('repayment-batch')) {
    reached(`repayments ${reference} received`);
    if (clearedAt === null) continue;
    reached(`repayments ${reference} complete`);
    for (const { repayment } of repayments) reached(`repayment ${repayment.repaymentId}`);
  }
  for (const { id, cashArrivedOn } of docs<TransferInRecord>('isa-transfer-in')) {
    reached(`transfer in ${id} created`);
    if (cashArrivedOn !== null) reached(`transfer in ${id} arrived`);
  }
  for (const { id, paidAmount } of docs<TransferOutRecord>('isa-transfer-out')) {
    reached(`transfer out ${id} created`);
    if (paidAmount !== null) reached(`transfer out ${id} completed`);
  }
  for (const { allocation } of docs<{ allocation: { id: string; status: string; investor: unknown } }>(
    'allocation',
  )) {
    if (allocation.investor !== null) continue;
    reached(`allocation ${allocation.id} PENDING`);
    if (allocation.status !== 'PENDING') reached(`allocation ${allocation.id} ${allocation.status}`);
  }
  return [...told].flatMap(([line, count]) => {
    if (count === 0) return [];
    return [
      count > 0 ? `told ${count} times too often: ${line}` : `told ${-count} times too rarely: ${line}`,
    ];
  });
}

type Content = Readonly<Record<string, string>> & {
  readonly batch: { readonly batchId: string; readonly status: string };
  readonly dividend: { readonly id: string; readonly status: string };
  readonly trade: { readonly id: string };
  readonly transferOut: { readonly id: string };
};

function stagesOf(type: string, content: Content): readonly string[] {
  const { repaymentBatchReference: reference, transferInId } = content;
  switch (type) {
    case 'BATCH_UPDATE':
      return [`batch ${content.batch.batchId} ${content.batch.status}`];
    case 'DIVIDEND_UPDATE':
      return [`dividend ${content.dividend.id} ${content.dividend.status}`];
    case 'TRADE_SETTLEMENT':
      return [`trade ${content.trade.id}`];
    case 'INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED':
      return [`repayments ${reference} received`];
    case 'INVESTMENT_REPAYMENT_BATCH_COMPLETE':
      return [`repayments ${reference} complete`];
    case 'INVESTMENT_REPAYMENT_CLEARING':
    case 'CASH_INTEREST_REPAYMENT_CLEARING':
      return [`repayment ${content['repaymentId']}`];
    case 'TRANSFER_IN_CREATED':
      return [`transfer in ${transferInId} created`];
    case 'TRANSFER_IN_FUNDS_RECEIVED':
      return [`transfer in ${transferInId} arrived`];
    case 'TRANSFER_OUT_CREATED':
      return [`transfer out ${content.transferOut.id} created`];
    case 'TRANSFER_OUT_COMPLETED':
      return [`transfer out ${content.transferOut.id} completed`];
    case 'NOMINEE_ALLOCATION_STATUS_UPDATE':
      return [`allocation ${content['id']} ${content['status']}`];
    default:
      return [];
  }
}
