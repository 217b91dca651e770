import type { NewTransferInCash } from '../../../generated/types.js';
import { acceptedOf, type IsaWithStatus } from '../../isa/transfer-history.js';
import type { TransferInRecord } from '../../isa/transfers-in.js';
import { toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import { assertUnused, pounds } from './isa-cash.js';
import { penceFromZero } from './isa-investment.js';

/** How the cash of a transfer in is split, in pence. */
interface TransferSplit {
  readonly total: bigint;
  readonly subscribed: bigint;
  readonly repaired: bigint;
  /** The part of what is subscribed that counts against the allowance. */
  readonly ofThisYear: bigint;
  readonly firstSubscribedOn: string;
}

/**
 * Checks the cash of a transfer in against its history. More than the history allows cannot be subscribed; repairing
 * more is the Originator's choice, and comes out of the current year's part first.
 */
export async function checkTransferCash(
  work: Work,
  owner: IsaWithStatus,
  { history, clientId }: TransferInRecord,
  body: NewTransferInCash,
): Promise<TransferSplit> {
  await assertUnused(work, clientId, body.clientTransactionId);
  if (history === null) return refuse('INVALID_DATA', 'The transfer history has not been received');
  const total = BigInt(history.transferAmount);
  if (body.transferAmount !== undefined && toPence(body.transferAmount, 'transferAmount') !== total) {
    refuse('INVALID_DATA', 'transferAmount must be {amount}, as in the transfer history', {
      amount: pounds(total),
    });
  }
  const { subscribed, field } = subscribedOf(body, total);
  if (subscribed < 0n || subscribed > total) {
    refuse('INVALID_DATA', '{field} must not be greater than transferAmount', { field });
  }
  const earlier = total - BigInt(history.currentYearSubscriptionAmount);
  const most = earlier + acceptedOf(work, owner, history);
  if (subscribed > most) {
    refuse('INVALID_DATA', 'At most {amount} of the transfer can be subscribed', { amount: pounds(most) });
  }
  return {
    total,
    subscribed,
    repaired: total - subscribed,
    ofThisYear: subscribed > earlier ? subscribed - earlier : 0n,
    firstSubscribedOn: history.firstSubscriptionDateInCurrentYear,
  };
}

/** The document lets one of the two amounts through. */
function subscribedOf(body: NewTransferInCash, total: bigint) {
  const { subscribedAmount, repairAmount } = body;
  if (subscribedAmount !== undefined) {
    return { subscribed: penceFromZero(subscribedAmount, 'subscribedAmount'), field: 'subscribedAmount' };
  }
  return { subscribed: total - penceFromZero(repairAmount, 'repairAmount'), field: 'repairAmount' };
}
