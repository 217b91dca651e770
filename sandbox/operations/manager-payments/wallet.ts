import type { BankDetails, Wallet } from '../../../generated/types.js';
import { walletMoney } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import { refuseUnknown } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';

/** A wallet, from the moment that it is asked for. */
export interface WalletRecord {
  readonly id: string;
  readonly ownerPartyId: string;
  readonly walletName: string;
  /** Undefined until the wallet is ready for use. */
  readonly bank?: { readonly id: string; readonly details: BankDetails };
}

/** A wallet that is ready for use. */
export type ReadyWallet = WalletRecord & Required<Pick<WalletRecord, 'bank'>>;

/** The wallets of all companies. A party's wallets have different names, also while they are being created. */
export const wallets = defineCollection<WalletRecord>()({
  kind: 'wallet',
  noun: 'wallet',
  idOf: ({ id }) => id,
  unique: {
    name: ({ ownerPartyId, walletName }) => `${ownerPartyId}/${walletName}`,
    bankAccountId: ({ bank }) => bank?.id ?? null,
  },
});

/** A wallet that is ready for use; one that is still being created is not there yet, and so 404 `NOT_FOUND`. */
export async function requireWallet(work: Work, id: string): Promise<ReadyWallet> {
  const wallet = await work.collection(wallets).get(id);
  return wallet !== undefined && isReady(wallet) ? wallet : refuseUnknown('wallet', id);
}

/** True for a wallet that is ready for use. */
export function isReady(wallet: WalletRecord): wallet is ReadyWallet {
  return wallet.bank !== undefined;
}

/** A wallet in the words of the API, with its balance. */
export async function toWallet(work: Work, { bank, ...wallet }: ReadyWallet): Promise<Wallet> {
  const balance = await work.ledger.balance(walletMoney(wallet.id));
  return {
    ...wallet,
    bankAccountDetailsId: bank.id,
    bankDetails: bank.details,
    balance: toMoney(balance),
  };
}
