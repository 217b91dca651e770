import type {
  CashTransaction,
  CashTransactionType,
  SettlementAccountType,
} from '../../../generated/types.js';
import { type AccountName, investorMoney } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import { moneyOf, readBalances } from './balances.js';

/** A movement of an investor's cash, as the API shows it. */
export interface CashTransactionRecord {
  readonly clientId: string;
  readonly transaction: CashTransaction;
}

/** The cash transactions of all investors. */
export const cashTransactions = defineCollection<CashTransactionRecord>()({
  kind: 'cash-transaction',
  noun: 'transaction',
  idOf: ({ transaction }) => transaction.id,
  indexes: { clientId: ({ clientId }) => clientId },
});

/** Cash that moves between an investor's account and another account of the ledger. */
export interface CashMovement {
  readonly clientId: string;
  readonly account: SettlementAccountType;
  readonly type: CashTransactionType;
  /** In pence: above zero it comes to the investor, below it goes. */
  readonly amount: bigint;
  /** Where it comes from or goes to. */
  readonly counterpart: AccountName;
  readonly refs?: Readonly<Record<string, string>>;
}

/**
 * Moves an investor's cash and records the transaction with the balances after it: the only way in which cash moves.
 * Check the balance first: an overdraft throws. Returns the transaction.
 */
export async function moveCash(work: Work, movement: CashMovement): Promise<CashTransaction> {
  const { clientId, account, type, amount, counterpart, refs = {} } = movement;
  await work.ledger.load([...moneyOf(clientId, account), counterpart]);
  const id = await work.ledger.post({
    kind: type,
    entries: [
      { account: investorMoney(clientId, account), amount },
      { account: counterpart, amount: -amount },
    ],
    refs: { ...refs, clientId, account },
  });
  const balances = await readBalances(work, clientId, account);
  const transaction: CashTransaction = {
    id,
    dateTime: work.now().toISOString(),
    // The type says which way it went: the documented examples have amounts above zero for deposits and investments.
    amount: toMoney(amount < 0n ? -amount : amount),
    type,
    cashBalance: toMoney(balances.cash),
    investedBalance: toMoney(balances.invested),
    totalBalance: toMoney(balances.total),
    account,
    status: 'CLEARED',
  };
  await work.collection(cashTransactions).insert({ clientId, transaction });
  return transaction;
}
