import { toPence } from '../amount.js';
import type { Observation, SeenEvent, SeenPosting } from '../observation.js';

/**
 * Every movement since the step before has told of itself exactly once, and nothing was told that did not move. What is
 * compared are lines such as `INVESTOR_FUNDS_RECEIVED GOJI-1 GOJI_INVESTMENT 1200`.
 */
export function brokenOutbox(after: Observation, before: Observation): readonly string[] {
  const postings = after.postings.filter(({ seq }) => seq >= before.nextSeq);
  const events = after.events.filter(({ seq }) => seq >= before.nextSeq);
  const told = new Map<string, number>();
  for (const line of events.flatMap(lineOf)) told.set(line, (told.get(line) ?? 0) + 1);
  for (const line of wantedLines(postings, after)) told.set(line, (told.get(line) ?? 0) - 1);
  const broken = [...told].flatMap(([line, count]) => {
    if (count === 0) return [];
    return [
      count > 0 ? `told ${count} times too often: ${line}` : `told ${-count} times too rarely: ${line}`,
    ];
  });
  return [...broken, ...brokenDeliveries(after)];
}

/** Each event has one delivery to the one endpoint, which has taken it. */
function brokenDeliveries({ events, deliveries }: Observation): readonly string[] {
  const counts = new Map(events.map(({ id }) => [id, 0]));
  const broken = counts.size === events.length ? [] : ['two events have one id'];
  for (const { eventId, state } of deliveries) {
    counts.set(eventId, (counts.get(eventId) ?? 1) + 1);
    if (state !== 'delivered') broken.push(`the delivery of ${eventId} is ${state}`);
  }
  for (const [id, count] of counts) if (count !== 1) broken.push(`the event ${id} has ${count} deliveries`);
  return broken;
}

type Content = Readonly<Record<string, never>>;

const pence = (money: unknown) => toPence(money as { amount: number });

/** How each event that tells of a movement is written. Those that are left out tell of no movement. */
const lines: Readonly<Record<string, (content: Content) => readonly unknown[]>> = {
  INVESTOR_FUNDS_RECEIVED: ({ clientId, accountType, amount }) => [clientId, accountType, pence(amount)],
  INVESTOR_FUNDS_WITHDRAWN: ({ clientId, account, amount }) => [clientId, account, pence(amount)],
  ACCOUNT_FEE_PROCESSED: ({ clientId, account, amount }) => [clientId, account, pence(amount)],
  WALLET_FUNDS_RECEIVED: ({ walletId, amount }) => [walletId, pence(amount)],
  WALLET_TRANSFER_UPDATE: ({ walletId, direction, status, amountReceived }) => [
    walletId,
    direction,
    status,
    pence(amountReceived),
  ],
  INVESTMENT_QUEUED: ({ clientId, investmentId, amount }) => [clientId, investmentId, pence(amount)],
  INVESTMENT_FULFILLED: ({ clientId, investmentId }) => [clientId, investmentId],
  FUNDS_RECEIVED: ({ reference, amount }) => [reference, pence(amount)],
  TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED: ({ clientId, amount }) => [clientId, pence(amount)],
};

function lineOf({ type, content }: SeenEvent): readonly string[] {
  const words = lines[type]?.(content as Content);
  return words === undefined ? [] : [[type, ...words].join(' ')];
}

/** The lines that some postings have to be told by. */
function wantedLines(postings: readonly SeenPosting[], after: Observation): readonly string[] {
  const wanted: { line: string[]; pence: bigint }[] = [];
  const add = (amount: bigint, ...line: string[]) => wanted.push({ line, pence: amount });
  const asked = fundsThatAreTold(after);
  for (const { kind, refs, entries } of postings) {
    const [first] = entries;
    if (first === undefined) continue;
    const { clientId = '', account = '', walletId = '', investment = '', reference = '' } = refs;
    const size = first.amount < 0n ? -first.amount : first.amount;
    switch (kind) {
      case 'DEPOSIT':
      case 'BONUS':
      case 'CAPITAL_REPAYMENT':
      case 'INTEREST_REPAYMENT':
      case 'SELL_PREMIUM':
        add(size, 'INVESTOR_FUNDS_RECEIVED', clientId, account);
        break;
      case 'WITHHOLDING_TAX': {
        // It is taken out of what was credited just before.
        const last = wanted.at(-1);
        if (last !== undefined) last.pence -= size;
        break;
      }
      case 'WITHDRAWAL':
        add(size, 'INVESTOR_FUNDS_WITHDRAWN', clientId, account);
        break;
      case 'FEE_CLEARED':
        add(
          size,
          'ACCOUNT_FEE_PROCESSED',
          clientId,
          refs['account'] ?? accountOfFee(after, refs['transaction']),
        );
        break;
      case 'WALLET_DEPOSIT':
        add(size, 'WALLET_FUNDS_RECEIVED', walletId);
        add(size, 'WALLET_TRANSFER_UPDATE', walletId, 'INBOUND', 'CLEARED');
        break;
      case 'WALLET_PAYMENT':
        add(size, 'WALLET_TRANSFER_UPDATE', walletId, 'OUTBOUND', 'REQUESTED');
        break;
      case 'WALLET_PAYMENT_CLEARED':
        add(size, 'WALLET_TRANSFER_UPDATE', walletId, 'OUTBOUND', 'CLEARED');
        break;
      case 'WALLET_PAYMENT_FAILED':
        add(size, 'WALLET_TRANSFER_UPDATE', walletId, 'OUTBOUND', 'FAILED');
        break;
      case 'INVESTMENT':
        if (entries[1]?.account.endsWith('/queued')) add(size, 'INVESTMENT_QUEUED', clientId, investment);
        break;
      case 'INVESTED':
        if (refs['bond'] !== undefined)
          wanted.push({ line: ['INVESTMENT_FULFILLED', clientId, investment], pence: -1n });
        break;
      case 'FUNDS_RECEIVED':
        if (asked.has(reference)) add(size, 'FUNDS_RECEIVED', reference);
        break;
      case 'ISA_TRANSFER_IN_RESIDUAL_INCOME':
      case 'TRANSFER_IN_RESIDUAL_INCOME':
        add(size, 'TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED', clientId);
        break;
    }
  }
  return wanted.map(({ line, pence: amount }) => [...line, ...(amount < 0n ? [] : [amount])].join(' '));
}

/** The references under which money was asked for without knowing how much: its arrival is told of. */
function fundsThatAreTold({ docs }: Observation): ReadonlySet<string> {
  const expected = docs<{ reference: string; amount: string | null }>('expected-funds');
  return new Set(expected.filter(({ amount }) => amount === null).map(({ reference }) => reference));
}

function accountOfFee({ docs }: Observation, id: string | undefined): string {
  const found = docs<{ transaction: { id: string; account: string } }>('cash-transaction').find(
    ({ transaction }) => transaction.id === id,
  );
  return found?.transaction.account ?? '';
}
