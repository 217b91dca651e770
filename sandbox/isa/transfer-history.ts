import type { IsaSubscriptionStatus, NewTransferHistory } from '../../generated/types.js';
import { toPence } from '../ledger/amounts.js';
import { refuse } from '../refusals/refuse.js';
import type { Work } from '../work/work.js';
import { assertHappened } from './happened.js';
import { type IsaRecord, remainingOf, takes } from './subscriptions.js';
import { type TransferHistoryRecord, type TransferInRecord, transfersIn } from './transfers-in.js';

/** An ISA with the status that counts. */
export interface IsaWithStatus {
  readonly isa: IsaRecord;
  readonly status: IsaSubscriptionStatus;
}

/** Keeps what the form of the former manager says, and works out what has to be repaired. */
export async function keepHistory(
  work: Work,
  owner: IsaWithStatus,
  transfer: TransferInRecord,
  form: NewTransferHistory,
): Promise<{ readonly transfer: TransferInRecord; readonly history: TransferHistoryRecord }> {
  if (transfer.state === 'closed')
    refuse('INVALID_DATA', 'The cash of the transfer has been recorded already');
  const total = toPence(form.transferAmount, 'transferAmount');
  const ofThisYear = toPence(form.currentYearSubscriptionAmount, 'currentYearSubscriptionAmount');
  if (total <= 0n) refuse('INVALID_DATA', '{field} must be greater than zero', { field: 'transferAmount' });
  if (ofThisYear < 0n) {
    refuse('INVALID_DATA', '{field} must not be below zero', { field: 'currentYearSubscriptionAmount' });
  }
  if (ofThisYear > total) {
    refuse('INVALID_DATA', 'currentYearSubscriptionAmount must not be greater than transferAmount');
  }
  // With nothing from this tax year there is no first day either, and the form has any.
  if (ofThisYear > 0n) {
    assertHappened(work, form.firstSubscriptionDateInCurrentYear, 'firstSubscriptionDateInCurrentYear');
  }
  const history = {
    transferAmount: String(total),
    currentYearSubscriptionAmount: String(ofThisYear),
    transferInDate: form.transferInDate,
    firstSubscriptionDateInCurrentYear: form.firstSubscriptionDateInCurrentYear,
  };
  const repairAmount = String(ofThisYear - acceptedOf(work, owner, history));
  const kept = await work.collection(transfersIn).update({ ...transfer, history, repairAmount });
  return { transfer: kept, history };
}

/**
 * How much of the current year's subscriptions the ISA takes, in pence: what the allowance still leaves of the tax year
 * in which they were made, and nothing for an ISA that takes no subscriptions.
 */
export function acceptedOf(
  work: Work,
  { isa, status }: IsaWithStatus,
  history: TransferHistoryRecord,
): bigint {
  if (!takes(status)) return 0n;
  const ofThisYear = BigInt(history.currentYearSubscriptionAmount);
  const room = remainingOf(isa, work, history.firstSubscriptionDateInCurrentYear);
  return ofThisYear < room ? ofThisYear : room;
}
