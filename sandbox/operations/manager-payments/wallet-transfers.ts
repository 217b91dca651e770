import type { BankDetails, WalletTransaction, WalletTransferStatus } from '../../../generated/types.js';
import { dateInLondon } from '../../clock/clock.js';
import { outside, walletMoney } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { Deposit } from '../payments/deposits.js';
import { type ReadyWallet, requireWallet } from './wallet.js';

/** A movement of a wallet's money. */
export interface WalletTransferRecord {
  readonly walletId: string;
  /** `YYYY-MM` in London, of its beginning. */
  readonly month: string;
  readonly direction: 'INBOUND' | 'OUTBOUND';
  readonly transaction: WalletTransaction;
  /** Where an outbound payment goes. */
  readonly destinationBankAccountId?: string;
}

/** The movements of all wallets. One that failed leaves no trace in the statement, and so is removed. */
export const walletTransfers = defineCollection<WalletTransferRecord>()({
  kind: 'wallet-transfer',
  noun: 'wallet transfer',
  idOf: ({ transaction }) => transaction.id,
  indexes: { month: ({ walletId, month }) => `${walletId}/${month}` },
});

/** Who pays by the sandbox's own deposits: one of the reference's test accounts. */
const testPayer: BankDetails = {
  accountName: 'Sandbox Payer',
  accountNumber: '00027944',
  sortCode: '203002',
};

/** Keeps a movement that begins now. */
export async function recordTransfer(
  work: Work,
  { id }: ReadyWallet,
  transfer: Omit<WalletTransferRecord, 'walletId' | 'month'>,
): Promise<WalletTransferRecord> {
  const month = dateInLondon(work.now()).slice(0, 7);
  return work.collection(walletTransfers).insert({ walletId: id, month, ...transfer });
}

/** Tells how far a movement has come. */
export async function tellTransfer(
  work: Work,
  { id: walletId, ownerPartyId, bank }: ReadyWallet,
  { direction, transaction }: WalletTransferRecord,
  status: WalletTransferStatus,
): Promise<void> {
  const { id, amount: amountReceived, reference, associatedBankDetails: other } = transaction;
  const [sourceAccount, destinationAccount] =
    direction === 'INBOUND' ? [other, bank.details] : [bank.details, other];
  await work.emit({
    type: 'WALLET_TRANSFER_UPDATE',
    content: {
      ownerPartyId,
      walletId,
      id,
      direction,
      status,
      amountReceived,
      reference,
      sourceAccount,
      destinationAccount,
    },
  });
}

/** Credits a deposit to the wallet that has the account number. The deprecated event still fires, before its heir. */
export async function receiveForWallet(
  { owner, amount, reference, payer = testPayer }: Deposit,
  work: Work,
): Promise<void> {
  const wallet = await requireWallet(work, owner.id);
  const pence = BigInt(amount);
  await work.ledger.post({
    kind: 'WALLET_DEPOSIT',
    entries: [
      { account: walletMoney(wallet.id), amount: pence },
      { account: outside('banks'), amount: -pence },
    ],
    refs: { walletId: wallet.id, reference },
  });
  const now = work.now().toISOString();
  const transfer = await recordTransfer(work, wallet, {
    direction: 'INBOUND',
    transaction: {
      id: work.newId(),
      amount: toMoney(pence),
      type: 'INBOUND',
      status: 'CLEARED',
      reference,
      createdDateTime: now,
      clearedDateTime: now,
      associatedBankDetails: payer,
    },
  });
  await work.emit({
    type: 'WALLET_FUNDS_RECEIVED',
    content: {
      walletId: wallet.id,
      ownerPartyId: wallet.ownerPartyId,
      reference,
      amount: toMoney(pence),
      sourceAccount: payer,
    },
  });
  await tellTransfer(work, wallet, transfer, 'CLEARED');
}
