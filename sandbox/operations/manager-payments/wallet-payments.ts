import { moneyDigits } from '../../../generated/client/money.js';
import { defineJob } from '../../jobs/job.js';
import { outside, platformMoney, walletMoney } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { SandboxHandlers } from '../handlers.js';
import { followPayment } from '../payments/pay-out.js';
import { findBankAccount, requireEnabledAccount } from './bank-accounts.js';
import { requireWallet } from './wallet.js';
import { recordTransfer, tellTransfer, walletTransfers } from './wallet-transfers.js';

/** Money on its way out of wallets. */
const inTransit = platformMoney('wallet-payments');

/**
 * Ends a payment out of a wallet: it has cleared, or failed when its destination is not enabled any more, and then the
 * money is back in the wallet.
 */
export const clearWalletPayment = defineJob<{ readonly id: string }>({
  name: 'clear-wallet-payment',
  run: async ({ id }, work) => {
    const transfers = work.collection(walletTransfers);
    const transfer = await transfers.require(id);
    const wallet = await requireWallet(work, transfer.walletId);
    const amount = toPence(transfer.transaction.amount);
    const destination = await findBankAccount(work, transfer.destinationBankAccountId ?? '');
    const hasFailed = destination?.status !== 'ENABLED';
    await work.ledger.post({
      kind: hasFailed ? 'WALLET_PAYMENT_FAILED' : 'WALLET_PAYMENT_CLEARED',
      entries: [
        { account: inTransit, amount: -amount },
        { account: hasFailed ? walletMoney(wallet.id) : outside('banks'), amount },
      ],
      refs: { walletId: wallet.id, transfer: id },
    });
    if (hasFailed) {
      await transfers.remove(id);
    } else {
      const clearedDateTime = work.now().toISOString();
      const transaction = { ...transfer.transaction, status: 'CLEARED', clearedDateTime } as const;
      await transfers.update({ ...transfer, transaction });
      const { reference } = transaction;
      await followPayment(work, destination, { amount, reference, payer: wallet.bank.details });
    }
    await tellTransfer(work, wallet, transfer, hasFailed ? 'FAILED' : 'CLEARED');
  },
});

/** Payments out of wallets, and their statements. */
export const walletPaymentHandlers = {
  /** When a payment clears is not documented: two hours here. Until then its money is neither here nor there. */
  createWalletPayment: async ({ path, body }, work) => {
    const wallet = await requireWallet(work, path.id);
    const { destinationBankAccountId, reference, narrative } = body;
    const destination = await requireEnabledAccount(work, destinationBankAccountId);
    if (destination.id === wallet.bank.id) {
      return refuse(
        'INVALID_DATA',
        'destinationBankAccountId must be another account than that of the wallet',
      );
    }
    const amount = toPence(body.amount);
    const balance = await work.ledger.balance(walletMoney(wallet.id));
    if (amount > balance) {
      return refuse(
        'INSUFFICIENT_BALANCE',
        'Insufficient balance to perform an outbound payment of amount: {amount}. Current balance: {balance}.',
        { amount: inPounds(amount), balance: inPounds(balance) },
      );
    }
    await work.ledger.post({
      kind: 'WALLET_PAYMENT',
      entries: [
        { account: walletMoney(wallet.id), amount: -amount },
        { account: inTransit, amount },
      ],
      refs: { walletId: wallet.id, reference },
    });
    const { accountName, accountNumber, sortCode } = destination;
    const transfer = await recordTransfer(work, wallet, {
      direction: 'OUTBOUND',
      destinationBankAccountId,
      transaction: {
        id: work.newId(),
        amount: toMoney(amount),
        type: 'OUTBOUND',
        status: 'PENDING',
        reference,
        ...(narrative === undefined ? {} : { narrative }),
        createdDateTime: work.now().toISOString(),
        clearedDateTime: null,
        associatedBankDetails: { accountName, accountNumber, sortCode },
      },
    });
    await tellTransfer(work, wallet, transfer, 'REQUESTED');
    await work.schedule(clearWalletPayment, { id: transfer.transaction.id }, { after: { hours: 2 } });
    return { status: 202, body: { ...body, status: 'PENDING' } };
  },

  /** By the month in which a movement began, in London. */
  listWalletTransactions: async ({ path: { id, year, month } }, work) => {
    const wallet = await requireWallet(work, id);
    const key = `${wallet.id}/${year}-${String(month).padStart(2, '0')}`;
    const found = await work.collection(walletTransfers).findBy('month', key);
    return { status: 200, body: found.map(({ transaction }) => transaction) };
  },
} satisfies SandboxHandlers;

/** As the reference prints it: `£10.45`, `£0`. */
export function inPounds(pence: bigint): string {
  return `£${moneyDigits(toMoney(pence))}`;
}
