import type { CashTransaction, Investor, KycStatus } from '../../generated/types.js';
import { formatUnits } from '../ledger/amounts.js';
import { type InvestorRecord, investors } from '../operations/investors/investor.js';
import { cashTransactions } from '../operations/payments/cash-transactions.js';
import { findReceivingAccount } from '../operations/payments/receiving-accounts.js';
import type { Work } from '../work/work.js';
import type { ViewPage } from './tenant-views.js';

/** What an account of an investor holds, in pounds. */
export interface AccountView {
  /** Such as `GOJI_INVESTMENT`. */
  readonly account: string;
  readonly cash: string;
  /** Queued for a bond or reserved for an instruction. */
  readonly queued: string;
  readonly invested: string;
  readonly total: string;
}

/** An investor in a list. */
export interface InvestorSummary {
  readonly clientId: string;
  readonly name: string;
  readonly entityType: Investor['entityType'];
  readonly kycStatus: KycStatus;
  readonly accounts: readonly AccountView[];
}

/** A part of the list of investors. */
export interface InvestorPage {
  /** How many there are, beyond this part. */
  readonly total: number;
  readonly investors: readonly InvestorSummary[];
}

/** An investor with everything that belongs to them. */
export interface InvestorView extends InvestorSummary {
  readonly profile: Investor;
  /** Where to send money; null before the investor is verified. */
  readonly bankTransfer: { readonly accountNumber: string; readonly sortCode: string } | null;
  /** Everything that the ledger holds for them, the units of instruments included. */
  readonly holdings: readonly {
    readonly account: string;
    readonly asset: string;
    readonly balance: string;
  }[];
  /** The last 50, newest first. */
  readonly transactions: readonly CashTransaction[];
}

/** A part of the investors, found by name or id. */
export async function listInvestorViews(
  work: Work,
  { limit = 50, offset = 0, find = '' }: ViewPage,
): Promise<InvestorPage> {
  const all = work.collection(investors);
  const wanted = find.trim().toLowerCase();
  if (wanted === '') {
    const found = await all.list({ limit, offset });
    return { total: await all.count(), investors: await summarise(work, found) };
  }
  const found = (await all.list()).filter((investor) =>
    `${investor.clientId} ${nameOf(investor)}`.toLowerCase().includes(wanted),
  );
  return { total: found.length, investors: await summarise(work, found.slice(offset, offset + limit)) };
}

/** An investor in full; undefined for an unknown id. */
export async function readInvestorView(work: Work, clientId: string): Promise<InvestorView | undefined> {
  const investor = await work.collection(investors).get(clientId);
  if (investor === undefined) return undefined;
  const [summary] = await summarise(work, [investor]);
  if (summary === undefined) return undefined;
  const receiving = await findReceivingAccount(work, { type: 'investor', id: clientId });
  const transactions = await work
    .collection(cashTransactions)
    .findBy('clientId', clientId, { limit: 50, order: 'newest-first' });
  return {
    ...summary,
    profile: investor.profile,
    bankTransfer:
      receiving === undefined
        ? null
        : { accountNumber: receiving.accountNumber, sortCode: receiving.sortCode },
    holdings: (await work.ledger.balances(`investor/${clientId}/`)).map(({ account, asset, balance }) => ({
      account,
      asset,
      balance: formatUnits(balance, asset),
    })),
    transactions: transactions.map(({ transaction }) => transaction),
  };
}

async function summarise(work: Work, found: readonly InvestorRecord[]): Promise<readonly InvestorSummary[]> {
  const summaries: InvestorSummary[] = [];
  for (const investor of found) {
    const { clientId, profile, kycStatus } = investor;
    const held = await work.ledger.balances(`investor/${clientId}/`);
    const accounts = profile.accountTypes.map((account) => toAccountView(account, clientId, held));
    summaries.push({
      clientId,
      name: nameOf(investor),
      entityType: profile.entityType,
      kycStatus,
      accounts,
    });
  }
  return summaries;
}

function toAccountView(
  account: string,
  clientId: string,
  held: Awaited<ReturnType<Work['ledger']['balances']>>,
): AccountView {
  const pence = (state: string) =>
    held.find((row) => row.account === `investor/${clientId}/${account}/${state}` && row.asset === 'GBP')
      ?.balance ?? 0n;
  const [cash, queued, invested] = [pence('cash'), pence('queued') + pence('reserved'), pence('invested')];
  const format = (amount: bigint) => formatUnits(amount, 'GBP');
  return {
    account,
    cash: format(cash),
    queued: format(queued),
    invested: format(invested),
    total: format(cash + queued + invested),
  };
}

function nameOf({ profile }: InvestorRecord): string {
  return [profile.title, profile.firstName, profile.middleName, profile.lastName]
    .filter((part) => part !== undefined)
    .join(' ');
}
