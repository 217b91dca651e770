import type { CashTransaction, NewInvestorFee } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import { outside, platformMoney } from '../../ledger/accounts.js';
import { toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { SandboxHandlers } from '../handlers.js';
import { hasAccount, investors } from '../investors/investor.js';
import { findBankAccount, requireEnabledAccount } from '../manager-payments/bank-accounts.js';
import { readBalances } from './balances.js';
import { moveCash } from './cash-transactions.js';
import { followPayment } from './pay-out.js';

interface TakenFee {
  readonly clientId: string;
  readonly fee: NewInvestorFee;
  readonly transaction: CashTransaction;
}

/** Fees on their way to the payment destinations. */
const inTransit = platformMoney('investor-fees');

/** Pays a fee to its destination. */
export const clearFee = defineJob<TakenFee>({
  name: 'clear-investor-fee',
  run: async ({ clientId, fee, transaction }, work) => {
    const amount = toPence(fee.amount);
    const { accountType: account, reference, bankAccountId } = fee;
    await work.ledger.post({
      kind: 'FEE_CLEARED',
      entries: [
        { account: inTransit, amount: -amount },
        { account: outside('banks'), amount },
      ],
      refs: { clientId, reference, bankAccountId, transaction: transaction.id },
    });
    const destination = await findBankAccount(work, bankAccountId);
    if (destination !== undefined) await followPayment(work, destination, { amount, reference });
    await work.emit({
      type: 'ACCOUNT_FEE_PROCESSED',
      content: {
        clientId,
        dateTime: transaction.dateTime,
        account,
        amount: transaction.amount,
        type: 'FEES',
        reference,
        clearedDateTime: work.now().toISOString(),
      },
    });
  },
});

/** Fees that are taken from investors. */
export const feeHandlers = {
  /** The cash goes at once; when the payment clears is not documented: two hours, as out of a wallet. */
  chargeFee: async ({ path: { clientId }, body }, work) => {
    const investor = await work.collection(investors).require(clientId);
    const { accountType: account, bankAccountId, reference } = body;
    if (!hasAccount(investor, account)) {
      return refuse('INVALID_DATA', 'The investor has no account {account}', { account });
    }
    await requireEnabledAccount(work, bankAccountId);
    const pence = toPence(body.amount);
    if (pence <= 0n) return refuse('INVALID_DATA', 'The fee amount must be greater than zero');
    const { cash } = await readBalances(work, clientId, account);
    if (pence > cash) return refuse('INVALID_DATA', 'Insufficient balance to perform');
    const transaction = await moveCash(work, {
      clientId,
      account,
      type: 'FEES',
      amount: -pence,
      counterpart: inTransit,
      refs: { reference, bankAccountId },
    });
    await work.schedule(clearFee, { clientId, fee: body, transaction }, { after: { hours: 2 } });
    return { status: 201, body: { ...body, status: 'PENDING' } };
  },
} satisfies SandboxHandlers;
