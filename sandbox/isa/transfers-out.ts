import type {
  InvestorTransferOut,
  IsaManager,
  TransferOut,
  TransferOutDetails,
  TransferOutFee,
} from '../../generated/types.js';
import { toMoney, toPence } from '../ledger/amounts.js';
import { defineCollection } from '../work/collection.js';
import type { Work } from '../work/work.js';
import { isaBalances } from './isa-money.js';
import { isas, subscribedIn } from './subscriptions.js';
import { taxYearOf } from './tax-year.js';

/** A transfer of an ISA to another manager, for either API. */
export interface TransferOutRecord {
  readonly id: string;
  readonly clientId: string;
  readonly workflowId: string;
  readonly isaManager: IsaManager;
  readonly transferDetails: TransferOutDetails;
  readonly dateTimeStarted: string;
  /** The record of the fee that was taken. */
  readonly fee: TransferOutFee | null;
  /** What was paid, in pence as text; null until then. */
  readonly paidAmount: string | null;
  readonly dateFundsTransferred: string | null;
}

/** The transfers out of the tenant. */
export const transfersOut = defineCollection<TransferOutRecord>()({
  kind: 'isa-transfer-out',
  noun: 'transfer out',
  idOf: ({ id }) => id,
  indexes: {
    clientId: ({ clientId }) => clientId,
    state: ({ dateFundsTransferred }) => (dateFundsTransferred === null ? 'active' : 'paid'),
  },
});

/** The id by which Goji knows the company that calls: one for every tenant. */
const originator = { originatorId: 'ORG-100', originatorName: 'Sandbox Platform' } as const;

/** The fee that is still to be taken, in pence. */
export function feeDue({ transferDetails, fee }: TransferOutRecord): bigint {
  const { transferOutFee } = transferDetails;
  return transferOutFee === undefined || fee !== null ? 0n : toPence(transferOutFee);
}

/**
 * What is to be paid to the new manager, in pence, and whether the ISA lacks it. For a whole ISA it is known once
 * nothing is invested any more: all cash but the fee.
 */
export async function amountToTransfer(
  work: Work,
  transfer: TransferOutRecord,
): Promise<{ readonly amount: bigint | null; readonly isLacking: boolean }> {
  if (transfer.paidAmount !== null) return { amount: BigInt(transfer.paidAmount), isLacking: false };
  const { clientId, transferDetails: details } = transfer;
  const { cash, invested, total } = await isaBalances(work, clientId);
  const fee = feeDue(transfer);
  if (details.transferAll) {
    const isLacking = total < fee;
    return { amount: invested > 0n || isLacking ? null : cash - fee, isLacking };
  }
  const ofThisYear = subscribedIn(await work.collection(isas).require(clientId), work);
  const earlier = total > ofThisYear ? total - ofThisYear : 0n;
  let amount = details.transferCurrentYearSubscriptions ? ofThisYear : 0n;
  if (details.transferAllPriorYearSubscriptions) amount += earlier;
  else if (details.transferPriorYearSubscriptions) amount += toPence(details.priorYearAmountToTransfer);
  return { amount, isLacking: total < amount + fee };
}

/** A transfer as the list of an investor shows it. */
export async function toInvestorTransferOut(
  work: Work,
  transfer: TransferOutRecord,
): Promise<InvestorTransferOut> {
  const { id, isaManager, transferDetails, dateFundsTransferred } = transfer;
  const { amount, isLacking } = await amountToTransfer(work, transfer);
  return {
    id,
    isaManager,
    transferDetails,
    amountToTransfer: amount === null ? null : toMoney(amount),
    amountToTransferAlert: isLacking,
    dateFundsTransferred,
  };
}

/** A transfer as the list of all shows it. The sandbox sends no emails and hosts no form. */
export async function toTransferOut(work: Work, transfer: TransferOutRecord): Promise<TransferOut> {
  const { clientId, workflowId, fee } = transfer;
  return {
    ...(await toInvestorTransferOut(work, transfer)),
    originatorId: originator.originatorId,
    clientId,
    workflowId,
    transferOutFee: fee,
    dateEmailSentToInvestor: null,
    dateEmailSentToPlatform: null,
    thfUrl: null,
  };
}

/** Tells that a transfer out began or is done. */
export async function tellOfTransferOut(
  work: Work,
  type: 'TRANSFER_OUT_CREATED' | 'TRANSFER_OUT_COMPLETED',
  transfer: TransferOutRecord,
): Promise<void> {
  const { id, clientId, workflowId, isaManager, transferDetails, dateTimeStarted, fee } = transfer;
  const isa = await work.collection(isas).require(clientId);
  const { amount } = await amountToTransfer(work, transfer);
  const transferOut = {
    id,
    isaId: isa.isaId,
    ...originator,
    clientId,
    workflowId,
    isaManager,
    transferDetails,
    transferOutFee: notifiedFee(work, transfer, fee),
    dateTimeStarted,
    amountToTransfer: amount === null ? null : toMoney(amount),
    amountSubscribedInCurrentYear: toMoney(subscribedIn(isa, work)),
    dateOfFirstSubscriptionInCurrentYear: isa.firstSubscribedOn[taxYearOf(work.today())] ?? null,
  };
  await work.emit({ type, content: { transferOut } });
}

function notifiedFee(work: Work, { id, transferDetails }: TransferOutRecord, fee: TransferOutFee | null) {
  const amount = fee?.transferOutFee ?? transferDetails.transferOutFee;
  if (fee === null || amount === undefined) return null;
  return {
    id: fee.id ?? work.newId(),
    transferOutId: id,
    transferOutFee: amount,
    // Events write times in UTC, whatever the Originator has sent.
    dateTime: fee.dateTime == null ? null : new Date(fee.dateTime).toISOString(),
  };
}

/** The transfers out of an investor, oldest first. */
export function transfersOutOf(work: Work, clientId: string): Promise<TransferOutRecord[]> {
  return work.collection(transfersOut).findBy('clientId', clientId);
}

/** The transfers out of all investors, oldest first; with `activeOnly` those that are not paid yet. */
export function allTransfersOut(work: Work, activeOnly: boolean): Promise<TransferOutRecord[]> {
  const all = work.collection(transfersOut);
  return activeOnly ? all.findBy('state', 'active') : all.list();
}
