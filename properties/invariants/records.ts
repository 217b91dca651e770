import type { WalletTransferRecord } from '../../sandbox/operations/manager-payments/wallet-transfers.js';
import type { CashTransactionRecord } from '../../sandbox/operations/payments/cash-transactions.js';
import { toPence } from '../amount.js';
import type { Observation } from '../observation.js';

const investorCash = /^investor\/GOJI-\d+\/\w+\/cash$/;

/** Every movement of an investor's cash has its transaction, once, with its amount and the balance after it. */
export function brokenTransactions({ postings, docs }: Observation): readonly string[] {
  const broken: string[] = [];
  const transactions = new Map<string, CashTransactionRecord>();
  for (const record of docs<CashTransactionRecord>('cash-transaction')) {
    if (transactions.has(record.transaction.id))
      broken.push(`transaction ${record.transaction.id} is there twice`);
    transactions.set(record.transaction.id, record);
  }
  for (const { id, kind, entries } of postings) {
    const lines = entries.filter(({ account }) => investorCash.test(account));
    if (lines.length === 0) continue;
    const [line] = lines;
    const found = transactions.get(id);
    transactions.delete(id);
    if (lines.length > 1 || line === undefined || found === undefined) {
      broken.push(`${kind} ${id} moves cash of an investor and has no transaction of its own`);
      continue;
    }
    const { clientId, transaction } = found;
    const size = line.amount < 0n ? -line.amount : line.amount;
    const says = `${transaction.type} ${clientId}/${transaction.account} ${toPence(transaction.amount)} ${toPence(transaction.cashBalance)}`;
    const wanted = `${kind} ${line.account.split('/').slice(1, 3).join('/')} ${size} ${line.balance}`;
    if (says !== wanted) broken.push(`transaction ${id} says "${says}" of "${wanted}"`);
  }
  for (const id of transactions.keys()) broken.push(`transaction ${id} has no posting`);
  return broken;
}

/** The statement of a wallet adds up to its balance, and what is on its way stands apart. */
export function brokenWallets({ docs, balances }: Observation): readonly string[] {
  const broken: string[] = [];
  const sums = new Map<string, bigint>();
  for (const { id } of docs<{ id: string }>('wallet')) sums.set(id, 0n);
  let pending = 0n;
  for (const { walletId, direction, transaction, destinationBankAccountId } of docs<WalletTransferRecord>(
    'wallet-transfer',
  )) {
    const pence = toPence(transaction.amount);
    sums.set(walletId, (sums.get(walletId) ?? 0n) + (direction === 'INBOUND' ? pence : -pence));
    if (transaction.status === 'PENDING' && destinationBankAccountId !== undefined) pending += pence;
  }
  for (const [id, sum] of sums) {
    const balance = balances.get(`wallet/${id}`) ?? 0n;
    if (balance !== sum) broken.push(`wallet ${id} has ${balance}, and its statement adds up to ${sum}`);
  }
  const inTransit = balances.get('platform/wallet-payments') ?? 0n;
  if (inTransit !== pending)
    broken.push(`${inTransit} of wallets are on their way, and ${pending} are pending`);
  return broken;
}

/** No job ever fails, and nothing stays where money only passes through. */
export function brokenLeftovers({ jobs, balances }: Observation): readonly string[] {
  const failed = jobs
    .filter(({ state }) => state === 'failed')
    .map(({ name, problem }) => `the job ${name} failed: ${problem}`);
  const passing = ['platform/account-transfers', 'platform/isa-repairs'].filter(
    (account) => (balances.get(account) ?? 0n) !== 0n,
  );
  return [...failed, ...passing.map((account) => `${account} is not empty`)];
}
