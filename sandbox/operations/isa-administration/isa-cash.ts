import type { IsaCashTransaction } from '../../../generated/types.js';
import { isaMoney } from '../../isa/isa-money.js';
import { outside } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';

/** A movement of cash that the Originator has reported. Amounts are pence as text. */
export interface IsaCashRecord {
  readonly id: string;
  readonly clientId: string;
  readonly clientTransactionId: string;
  /** As it was reported. */
  readonly amount: string;
  /** What it does to the cash balance. */
  readonly change: string;
  readonly dateTime: string;
  readonly type: string;
  /** What it counts for beyond the balance, so that a deletion can take it back. */
  readonly counts: 'subscription' | 'additional' | 'interest' | null;
  /** Transfers cannot be deleted as cash: they would stay without their money. */
  readonly isDeletable: boolean;
}

/** The cash transactions of the ISAs that Originators administer. */
export const isaCash = defineCollection<IsaCashRecord>()({
  kind: 'isa-cash',
  noun: 'cash transaction',
  idOf: ({ id }) => id,
  indexes: { clientId: ({ clientId }) => clientId },
  unique: { clientTransaction: ({ clientId, clientTransactionId }) => keyOf(clientId, clientTransactionId) },
});

function keyOf(clientId: string, clientTransactionId: string): string {
  return JSON.stringify([clientId, clientTransactionId]);
}

/** Where money of an ISA is while the Originator does not hold it as cash of the ISA. */
export const originatorMoney = outside('originators');

/** Where the interest of loans comes from, and where their losses go. */
export const borrowers = outside('borrowers');

/** A movement to record. `change` is in pence. */
export type IsaCashMovement = Omit<IsaCashRecord, 'id' | 'amount' | 'change'> & {
  readonly amount: bigint;
  readonly change: bigint;
};

/** Moves cash of an ISA and records the transaction. Refuses an id that was used, and more than there is. */
export async function recordCash(work: Work, movement: IsaCashMovement): Promise<void> {
  const { clientId, clientTransactionId, change, amount, type } = movement;
  await assertUnused(work, clientId, clientTransactionId);
  await assertCovered(work, clientId, -change);
  if (change !== 0n) {
    await work.ledger.post({
      kind: type,
      entries: [
        { account: isaMoney(clientId, 'cash'), amount: change },
        { account: originatorMoney, amount: -change },
      ],
      refs: { clientId, clientTransactionId },
    });
  }
  await work.collection(isaCash).insert({
    ...movement,
    id: work.newId(),
    amount: String(amount),
    change: String(change),
  });
}

/** Refuses an id of the Originator's under which this investor has a transaction already. */
export async function assertUnused(work: Work, clientId: string, clientTransactionId: string): Promise<void> {
  const known = await work
    .collection(isaCash)
    .findOne('clientTransaction', keyOf(clientId, clientTransactionId));
  if (known === undefined) return;
  refuse('INVALID_DATA', 'The {field} {id} has been recorded already', {
    field: 'clientTransactionId',
    id: clientTransactionId,
  });
}

/** Refuses pence that the cash of the ISA does not cover. */
export async function assertCovered(work: Work, clientId: string, pence: bigint): Promise<void> {
  const cash = await work.ledger.balance(isaMoney(clientId, 'cash'));
  if (pence <= cash) return;
  refuse('INVALID_DATA', 'The amount exceeds the cash balance of the ISA of {amount}', {
    amount: pounds(cash),
  });
}

/** Pence as text for messages, such as `12.50 GBP`. */
export function pounds(pence: bigint): string {
  return `${toMoney(pence).amount.toFixed(2)} GBP`;
}

/** A transaction as the ISA shows it. */
export function toCashTransaction({
  clientTransactionId,
  amount,
  dateTime,
  type,
}: IsaCashRecord): IsaCashTransaction {
  return { clientTransactionId, amount: toMoney(BigInt(amount)), dateTimeOfTransaction: dateTime, type };
}
