import { outside } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { SandboxHandlers } from '../handlers.js';
import { hasAccount, investors } from '../investors/investor.js';
import { readBalances } from './balances.js';
import { bankDetails } from './bank-details.js';
import { cashTransactions, moveCash } from './cash-transactions.js';

/** Paying cash out, and the list of what moved. */
export const withdrawalHandlers = {
  /** "Withdrawal requests are typically processed immediately and funds should clear straight away." */
  withdrawCash: async ({ path: { clientId, accountType: account }, body }, work) => {
    const investor = await work.collection(investors).require(clientId);
    if (!hasAccount(investor, account)) {
      return refuse('INVALID_DATA', 'The investor has no account {account}', { account });
    }
    const pence = toPence(body.amount);
    if (pence <= 0n) return refuse('INVALID_DATA', 'The withdrawal amount must be greater than zero');
    const { cash } = await readBalances(work, clientId, account);
    if (pence > cash) return refuse('INVALID_DATA', 'Insufficient balance to perform');
    if ((await work.collection(bankDetails).get(clientId)) === undefined) {
      return refuse('DETAILS_DONT_EXIST', 'A set of bank details must exist for a withdrawal');
    }
    const { reference = 'Cash Withdrawal' } = body;
    await moveCash(work, {
      clientId,
      account,
      type: 'WITHDRAWAL',
      amount: -pence,
      counterpart: outside('banks'),
      refs: { reference },
    });
    await work.emit({
      type: 'INVESTOR_FUNDS_WITHDRAWN',
      content: { clientId, reference, account, amount: toMoney(pence) },
    });
    return { status: 200, body: 'SUCCESS' };
  },

  listTransactions: async ({ path }, work) => {
    const { clientId } = await work.collection(investors).require(path.clientId);
    const records = await work.collection(cashTransactions).findBy('clientId', clientId);
    return { status: 200, body: records.map(({ transaction }) => transaction) };
  },
} satisfies SandboxHandlers;
