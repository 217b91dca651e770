import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';

/** Whose money arrives at an account number. */
export interface AccountOwner {
  readonly type: 'investor' | 'wallet' | 'platform';
  readonly id: string;
}

/** An account number of the platform's bank. */
export interface ReceivingAccount {
  readonly accountNumber: string;
  readonly sortCode: string;
  readonly owner: AccountOwner;
}

/** The account numbers that the platform has issued. */
export const receivingAccounts = defineCollection<ReceivingAccount>()({
  kind: 'receiving-account',
  noun: 'account number',
  idOf: ({ accountNumber, sortCode }) => `${sortCode}-${accountNumber}`,
  unique: { owner: ({ owner }) => ownerKey(owner) },
});

/** A sort code of the sandbox's own: no bank of the reference's test accounts has it. */
const sortCode = '040000';

/** The account number of an owner, issued when there is none yet. */
export async function issueReceivingAccount(work: Work, owner: AccountOwner): Promise<ReceivingAccount> {
  const accounts = work.collection(receivingAccounts);
  const known = await accounts.findOne('owner', ownerKey(owner));
  if (known !== undefined) return known;
  const accountNumber = String(10_000_000 + work.nextNumber('receiving-account'));
  return accounts.insert({ accountNumber, sortCode, owner });
}

/** The account number of an owner; undefined before it was issued. */
export function findReceivingAccount(work: Work, owner: AccountOwner): Promise<ReceivingAccount | undefined> {
  return work.collection(receivingAccounts).findOne('owner', ownerKey(owner));
}

function ownerKey({ type, id }: AccountOwner): string {
  return `${type}/${id}`;
}
