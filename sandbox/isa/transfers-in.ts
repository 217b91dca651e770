import type {
  FundsTransferType,
  TransferHistory,
  TransferIn,
  TransferInAmounts,
  TransferInOverview,
} from '../../generated/types.js';
import { toMoney } from '../ledger/amounts.js';
import { defineCollection } from '../work/collection.js';
import type { Work } from '../work/work.js';

/** What the form of the former manager says. Amounts are pence as text. */
export interface TransferHistoryRecord {
  readonly transferAmount: string;
  readonly currentYearSubscriptionAmount: string;
  readonly transferInDate: string;
  readonly firstSubscriptionDateInCurrentYear: string;
}

/** A transfer of an ISA from another manager, for either API. */
export interface TransferInRecord {
  readonly id: string;
  readonly clientId: string;
  readonly isaType: string;
  readonly isaManagerName: string;
  readonly fundsTransferType: FundsTransferType;
  readonly bankReference: string;
  readonly includeCurrentYear: boolean;
  readonly previousYearsAmountType: string;
  /** What the investor has named in the form, in pence as text. It counts until the history has arrived. */
  readonly requestedAmount: string;
  readonly history: TransferHistoryRecord | null;
  /** How much of the current year's subscriptions the allowance does not cover, in pence as text. */
  readonly repairAmount: string;
  /** The day on which the money arrived; null until then. */
  readonly cashArrivedOn: string | null;
  /** Closed once the money is in place. */
  readonly state: 'open' | 'closed';
}

/** The transfers in of the tenant. */
export const transfersIn = defineCollection<TransferInRecord>()({
  kind: 'isa-transfer-in',
  noun: 'transfer in',
  idOf: ({ id }) => id,
  indexes: {
    clientId: ({ clientId }) => clientId,
    state: ({ state }) => state,
    chequeOf: ({ fundsTransferType, cashArrivedOn }) =>
      fundsTransferType === 'CHEQUE' ? cashArrivedOn : null,
  },
});

/** All that is transferred, in pence. */
export function transferAmountOf({ history, requestedAmount }: TransferInRecord): bigint {
  return BigInt(history?.transferAmount ?? requestedAmount);
}

/** A transfer as most operations show it. */
export function toTransferIn(transfer: TransferInRecord): TransferIn {
  const { id, clientId, repairAmount, fundsTransferType, bankReference, history } = transfer;
  return {
    id,
    clientId,
    totalTransferAmount: toMoney(transferAmountOf(transfer)),
    repairAmount: toMoney(BigInt(repairAmount)),
    fundsTransferType,
    bankReference,
    transferInDate: history?.transferInDate ?? null,
  };
}

/** How the amount splits. Until the history has arrived all of it counts as subscribed in earlier years. */
export function toTransferInAmounts(transfer: TransferInRecord): TransferInAmounts {
  const total = transferAmountOf(transfer);
  const repair = BigInt(transfer.repairAmount);
  const ofThisYear = BigInt(transfer.history?.currentYearSubscriptionAmount ?? 0);
  return {
    currentYearSubscriptionAmount: toMoney(ofThisYear - repair),
    previousYearsSubscriptionAmount: toMoney(total - ofThisYear),
    repairAmount: toMoney(repair),
    totalIsaTransferAmount: toMoney(total - repair),
  };
}

/** A transfer with its manager and its split. */
export function toTransferInOverview(transfer: TransferInRecord): TransferInOverview {
  const { id, isaType, isaManagerName, includeCurrentYear, previousYearsAmountType } = transfer;
  return {
    id,
    isaType,
    isaManagerName,
    transferSummary: toTransferInAmounts(transfer),
    includeCurrentYear,
    previousYearsAmountType,
    transferDate: transfer.history?.transferInDate ?? null,
    cashArrived: transfer.cashArrivedOn !== null,
    fundsTransferType: transfer.fundsTransferType,
  };
}

/** A history as it is answered. */
export function toTransferHistory(
  transfer: TransferInRecord,
  history: TransferHistoryRecord,
): TransferHistory {
  return {
    transferAmount: toMoney(BigInt(history.transferAmount)),
    currentYearSubscriptionAmount: toMoney(BigInt(history.currentYearSubscriptionAmount)),
    transferInDate: history.transferInDate,
    firstSubscriptionDateInCurrentYear: history.firstSubscriptionDateInCurrentYear,
    adjustedAmounts: toTransferInAmounts(transfer),
  };
}

/** The transfers in of an investor, oldest first. */
export function transfersInOf(work: Work, clientId: string): Promise<TransferInRecord[]> {
  return work.collection(transfersIn).findBy('clientId', clientId);
}

/** The cheques that were banked on a day, with what they are worth together in pence. */
export async function chequesOf(
  work: Work,
  day: string,
): Promise<{ readonly total: bigint; readonly transfers: readonly TransferInRecord[] }> {
  const transfers = await work.collection(transfersIn).findBy('chequeOf', day);
  return { transfers, total: transfers.reduce((sum, transfer) => sum + transferAmountOf(transfer), 0n) };
}
