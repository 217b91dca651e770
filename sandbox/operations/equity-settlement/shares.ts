import type { AccountType, EquityAccountType, ShareQuantity } from '../../../generated/types.js';
import { type AccountName, outside } from '../../ledger/accounts.js';
import { toUnits } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import { hasAccount, type InvestorRecord, investors } from '../investors/investor.js';

/** An investor's account in the words of the equity API. */
export interface ShareAccount {
  readonly clientId: string;
  readonly accountType: EquityAccountType;
}

/** Whether shares are the investor's, or still being settled. */
export type Pot = 'EQUITY' | 'RESERVED';

const potNames: Readonly<Record<Pot, string>> = { EQUITY: 'shares', RESERVED: 'shares-reserved' };

/** Where shares come from when they are issued, or migrated into the nominee. */
export const issuers = outside('issuers');

/** The asset of the ledger that counts the shares of an instrument. */
export function shareAsset(symbol: string): string {
  return `EQUITY ${symbol}`;
}

/** The symbol of the instrument whose shares an asset counts; undefined for any other asset. */
export function symbolOf(asset: string): string | undefined {
  return asset.startsWith('EQUITY ') ? asset.slice('EQUITY '.length) : undefined;
}

/** Shares of an investor. */
export function investorShares({ clientId, accountType }: ShareAccount, pot: Pot = 'EQUITY'): AccountName {
  return `investor/${clientId}/${cashAccount(accountType)}/${potNames[pot]}`;
}

/** Shares that the nominee has to sell. */
export function nomineeShares(symbol: string): AccountName {
  return `instrument/${symbol}/nominee`;
}

/** The account of an investor in the words of the payments API. */
export function cashAccount(accountType: EquityAccountType): AccountType {
  return accountType === 'GIA' ? 'GOJI_INVESTMENT' : 'ISA';
}

/** A number of shares in units of the ledger. Refuses none and fewer. */
export function toShares(quantity: ShareQuantity, symbol: string): bigint {
  const units = toUnits(quantity, shareAsset(symbol), 'quantity');
  return units > 0n ? units : refuse('INVALID_DATA', 'quantity must be greater than zero');
}

/** The investor whose account a request names, or the refusal. */
export async function requireShareholder(work: Work, account: ShareAccount): Promise<InvestorRecord> {
  const { clientId, accountType } = account;
  const investor = await work.collection(investors).get(clientId);
  if (investor === undefined || !hasAccount(investor, cashAccount(accountType))) {
    return refuse('INVALID_DATA', '{clientId} has no account {account}', { clientId, account: accountType });
  }
  return investor;
}
