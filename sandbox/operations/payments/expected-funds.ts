import { createHash } from 'node:crypto';
import type { BankTransferDetails } from '../../../generated/types.js';
import type { JobDefinition } from '../../jobs/job.js';
import { type AccountName, outside, platformMoney } from '../../ledger/accounts.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import { issueReceivingAccount } from './receiving-accounts.js';

/** Money that somebody will send to the platform's own account under a reference. */
export interface ExpectedFunds {
  readonly reference: string;
  /** What it is for, such as the id of a batch. */
  readonly subject: string;
  /** Name of the job that goes on when all of it is there. */
  readonly job: string;
  /** In pence, as text; null when it is not known how much will come. */
  readonly amount: string | null;
  readonly received: string;
}

/** What the job of arrived funds is given. */
export interface ArrivedFunds {
  readonly subject: string;
  readonly reference: string;
  /** What arrived last, in pence, as text. */
  readonly amount: string;
}

const expectedFunds = defineCollection<ExpectedFunds>()({
  kind: 'expected-funds',
  noun: 'payment reference',
  idOf: ({ reference }) => reference,
});

/** Where announced money stands when it has arrived, until it is distributed. */
export function fundsHeld(reference: string): AccountName {
  return platformMoney(`received/${reference}`);
}

/**
 * Announces money: says where it has to be sent, and does `job` once when all of it has arrived. With the amount null it
 * does `job` at every arrival.
 */
export async function expectFunds(
  work: Work,
  job: JobDefinition<ArrivedFunds>,
  { subject, amount }: { readonly subject: string; readonly amount: bigint | null },
): Promise<BankTransferDetails> {
  const { accountNumber, sortCode } = await issueReceivingAccount(work, {
    type: 'platform',
    id: 'receiving',
  });
  const reference = await drawReference(work);
  await work.collection(expectedFunds).insert({
    reference,
    subject,
    job: job.name,
    amount: amount === null ? null : String(amount),
    received: '0',
  });
  return { accountName: 'Goji Sandbox - Receiving', accountNumber, sortCode, bankReference: reference };
}

/** A reference that no other money is expected under. Among 100,000 references two of eight digits are likely to be alike. */
async function drawReference(work: Work): Promise<string> {
  for (;;) {
    const number = work.nextNumber('payment-reference');
    // The form of the references that the platform prints: OR and eight hexadecimal digits.
    const digits = createHash('sha256').update(`${work.tenantId}/${number}`).digest('hex').slice(0, 8);
    const reference = `OR${digits.toUpperCase()}`;
    if ((await work.collection(expectedFunds).get(reference)) === undefined) return reference;
  }
}

/**
 * Books a payment to the platform's own account. Under a known reference it is held for its purpose, and whatever is
 * more than was announced stays with it; under any other it waits, unallocated.
 */
export async function receiveFunds(
  work: Work,
  { reference, amount }: { readonly reference: string; readonly amount: bigint },
): Promise<void> {
  const collection = work.collection(expectedFunds);
  const expected = await collection.get(reference);
  const account = expected === undefined ? platformMoney('unallocated') : fundsHeld(reference);
  await work.ledger.post({
    kind: 'FUNDS_RECEIVED',
    entries: [
      { account, amount },
      { account: outside('banks'), amount: -amount },
    ],
    refs: { reference },
  });
  if (expected === undefined) return;
  const before = BigInt(expected.received);
  await collection.update({ ...expected, received: String(before + amount) });
  if (expected.amount !== null) {
    const wanted = BigInt(expected.amount);
    if (before >= wanted || before + amount < wanted) return;
  }
  const arrived: ArrivedFunds = { subject: expected.subject, reference, amount: String(amount) };
  await work.scheduleByName(expected.job, arrived, { after: {} });
}
