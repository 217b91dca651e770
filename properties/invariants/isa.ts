import type { BatchPayment } from '../../generated/types.js';
import { dateInLondon } from '../../sandbox/clock/clock.js';
import type { IsaRecord } from '../../sandbox/isa/subscriptions.js';
import type { TransferInRecord } from '../../sandbox/isa/transfers-in.js';
import type { IsaCashRecord } from '../../sandbox/operations/isa-administration/isa-cash.js';
import type { CashTransactionRecord } from '../../sandbox/operations/payments/cash-transactions.js';
import { toPence } from '../amount.js';
import type { Observation } from '../observation.js';

/** What was subscribed to each ISA in each tax year is what its movements add up to, and within the allowance. */
export function brokenSubscriptions(seen: Observation): readonly string[] {
  const sums = new Map<string, bigint>();
  const add = (clientId: string, day: string, pence: bigint) => {
    const key = `${clientId} ${taxYear(day)}`;
    sums.set(key, (sums.get(key) ?? 0n) + pence);
  };
  const migrated = migratedBy(seen);
  for (const { clientId, transaction } of seen.docs<CashTransactionRecord>('cash-transaction')) {
    const { account, type, id, dateTime, amount } = transaction;
    if (account !== 'ISA' || migrated.has(id)) continue;
    if (type === 'DEPOSIT' || type === 'ACCOUNT_TRANSFER_IN') {
      add(clientId, dateInLondon(new Date(dateTime)), toPence(amount));
    }
  }
  for (const { clientId, counts, dateTime, amount } of seen.docs<IsaCashRecord>('isa-cash')) {
    if (counts === 'subscription') add(clientId, dateInLondon(new Date(dateTime)), BigInt(amount));
  }
  for (const { clientId, history, repairAmount, state } of seen.docs<TransferInRecord>('isa-transfer-in')) {
    if (state === 'open' || history === null) continue;
    const ofThisYear = BigInt(history.currentYearSubscriptionAmount) - BigInt(repairAmount);
    if (ofThisYear > 0n) add(clientId, history.firstSubscriptionDateInCurrentYear, ofThisYear);
  }
  const broken: string[] = [];
  for (const { clientId, subscribed, allowance } of seen.docs<IsaRecord>('isa')) {
    for (const [year, pence] of Object.entries(subscribed)) {
      const key = `${clientId} ${year}`;
      const moved = sums.get(key) ?? 0n;
      sums.delete(key);
      if (BigInt(pence) !== moved) broken.push(`${key}: subscribed ${pence}, and ${moved} has moved`);
      if (moved > BigInt(allowance)) broken.push(`${key}: ${moved} exceeds the allowance of ${allowance}`);
    }
  }
  for (const [key, pence] of sums) {
    if (pence !== 0n) broken.push(`${key}: ${pence} has moved, and nothing is subscribed`);
  }
  return broken;
}

/** The cash that an Originator has reported is what the ledger was told. */
export function brokenIsaCash({ docs, postings }: Observation): readonly string[] {
  const sums = new Map<string, bigint>();
  const add = (account: string, pence: bigint) => sums.set(account, (sums.get(account) ?? 0n) + pence);
  for (const { clientId, change } of docs<IsaCashRecord>('isa-cash')) {
    add(`investor/${encodeURIComponent(clientId)}/ISA/cash`, BigInt(change));
  }
  const others = /^ISA_(?:REPAYMENT|REINVESTMENT|SALE|WRITE_OFF|INVESTMENT|INVESTMENT_DELETION)$/;
  for (const { kind, entries } of postings) {
    if (others.test(kind)) continue;
    for (const { account, amount } of entries) {
      if (/\/ISA\/cash$/.test(account) && !account.startsWith('investor/GOJI-')) add(account, -amount);
    }
  }
  return [...sums].flatMap(([account, left]) =>
    left === 0n ? [] : [`the transactions of ${account} differ from the ledger by ${left}`],
  );
}

/** Migrated money was subscribed elsewhere: the transactions that brought it. */
function migratedBy({ postings, docs }: Observation): ReadonlySet<string> {
  const batches = docs<BatchPayment>('batch-payment').filter(({ type }) => type === 'MIGRATION');
  const ids = new Set(batches.map(({ batchId }) => batchId));
  return new Set(postings.filter(({ refs }) => ids.has(refs['batchId'] ?? '')).map(({ id }) => id));
}

function taxYear(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 10) < '04-06' ? year - 1 : year;
}
