import type { SettlementAccountType } from '../../generated/types.js';

/**
 * The name of an account of the ledger, such as `investor/GOJI-1/ISA/cash`. What begins with `world/` is outside the
 * platform and may go below zero; no other account ever does.
 */
export type AccountName =
  `${'investor' | 'wallet' | 'platform' | 'product' | 'instrument' | 'world'}/${string}`;

/** What an investor's money is doing. */
export type MoneyState = 'cash' | 'reserved' | 'queued' | 'invested';

/** An investor's money in one of their accounts: free, reserved for an instruction, queued for a bond, or invested. */
export function investorMoney(
  clientId: string,
  account: SettlementAccountType,
  state: MoneyState = 'cash',
): AccountName {
  return `investor/${clientId}/${account}/${state}`;
}

/** The money of a wallet. */
export function walletMoney(walletId: string): AccountName {
  return `wallet/${walletId}`;
}

/** What the platform itself holds for a purpose, such as `batch/3f2a`. */
export function platformMoney(purpose: string): AccountName {
  return `platform/${purpose}`;
}

/** What has left the platform, or has yet to come: banks, borrowers, issuers. It may go below zero. */
export function outside(place: string): AccountName {
  return `world/${place}`;
}

/** True for an account that may go below zero. */
export function mayOverdraw(account: string): boolean {
  return account.startsWith('world/');
}
