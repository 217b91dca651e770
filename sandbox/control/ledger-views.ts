import { sql } from 'kysely';
import { formatUnits } from '../ledger/amounts.js';
import type { WorkContext } from '../work/work.js';
import type { ViewPage } from './tenant-views.js';

/** An account of the ledger with its balance in an asset, as decimal text. */
export interface LedgerAccountView {
  readonly account: string;
  /** `GBP`, or the name of an instrument. */
  readonly asset: string;
  readonly balance: string;
}

/** What all accounts hold of an asset. The books balance when `inside` and `outside` add up to nothing. */
export interface AssetSum {
  readonly asset: string;
  /** How many accounts have it. */
  readonly accounts: number;
  /** Of the accounts of the platform, which are never below zero. */
  readonly inside: string;
  /** Of the accounts below `world/`: what came from there counts below zero. */
  readonly outside: string;
  readonly isBalanced: boolean;
}

/** A part of the accounts, and the sums over all of them. */
export interface AccountPage {
  readonly total: number;
  readonly accounts: readonly LedgerAccountView[];
  readonly sums: readonly AssetSum[];
}

/** Which movements to list. */
export interface PostingOptions {
  /** Default: 50. */
  readonly limit?: number | undefined;
  /** Only those that touch this account. */
  readonly account?: string | undefined;
  /** Only those before this `seq`, for the next part of the list. */
  readonly before?: string | undefined;
}

/** A movement with its lines, as decimal texts. The lines of each asset add up to nothing. */
export interface PostingView {
  readonly id: string;
  /** Its place in the order of everything that the tenant wrote. */
  readonly seq: string;
  /** Such as `DEPOSIT`. */
  readonly kind: string;
  readonly at: Date;
  readonly businessDate: string;
  readonly refs: Readonly<Record<string, string>>;
  readonly entries: readonly (LedgerAccountView & { readonly amount: string })[];
}

/** A part of the accounts by name, with the sums of all assets. */
export async function listAccounts(
  { transaction, tenantId }: WorkContext,
  { limit = 50, offset = 0, find = '' }: ViewPage,
): Promise<AccountPage> {
  const pattern = `%${find
    .trim()
    .toLowerCase()
    .replaceAll(/[\\%_]/g, '\\$&')}%`;
  const found = transaction
    .selectFrom('ledger_accounts')
    .where('tenant', '=', tenantId)
    .where(sql<boolean>`lower(account || ' ' || asset) like ${pattern} escape '\\'`);
  const rows = await found
    .select(['account', 'asset', 'balance'])
    .orderBy('account')
    .orderBy('asset')
    .limit(limit)
    .offset(offset)
    .execute();
  const { count } = await found
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  const sums = await transaction
    .selectFrom('ledger_accounts')
    .select(({ fn }) => [
      'asset',
      fn.countAll<bigint>().as('accounts'),
      sql<bigint>`cast(sum(case when account like 'world/%' then balance else 0 end) as bigint)`.as(
        'outside',
      ),
      sql<bigint>`cast(sum(balance) as bigint)`.as('left_over'),
    ])
    .where('tenant', '=', tenantId)
    .groupBy('asset')
    .orderBy('asset')
    .execute();
  return {
    total: Number(count),
    accounts: rows.map(({ account, asset, balance }) => ({
      account,
      asset,
      balance: formatUnits(balance, asset),
    })),
    sums: sums.map(({ asset, accounts, outside, left_over: leftOver }) => ({
      asset,
      accounts: Number(accounts),
      inside: formatUnits(BigInt(leftOver) - BigInt(outside), asset),
      outside: formatUnits(BigInt(outside), asset),
      isBalanced: BigInt(leftOver) === 0n,
    })),
  };
}

/** The movements, newest first, each with its lines. */
export async function listPostings(
  { transaction, tenantId }: WorkContext,
  { limit = 50, account, before }: PostingOptions,
): Promise<readonly PostingView[]> {
  let query = transaction.selectFrom('ledger_postings').selectAll().where('tenant', '=', tenantId);
  if (before !== undefined) query = query.where('seq', '<', BigInt(before));
  if (account !== undefined) {
    query = query.where('seq', 'in', (nested) =>
      nested
        .selectFrom('ledger_entries')
        .select('seq')
        .where('tenant', '=', tenantId)
        .where('account', '=', account),
    );
  }
  const postings = await query.orderBy('seq', 'desc').limit(limit).execute();
  if (postings.length === 0) return [];
  const lines = await transaction
    .selectFrom('ledger_entries')
    .selectAll()
    .where('tenant', '=', tenantId)
    .where(
      'seq',
      'in',
      postings.map(({ seq }) => seq),
    )
    .orderBy('line')
    .execute();
  return postings.map(({ seq, id, kind, at, business_date: businessDate, refs }) => ({
    id,
    seq: String(seq),
    kind,
    at: new Date(Number(at)),
    businessDate,
    refs: JSON.parse(refs),
    entries: lines
      .filter((line) => line.seq === seq)
      .map((line) => ({
        account: line.account,
        asset: line.asset,
        amount: formatUnits(line.amount, line.asset),
        balance: formatUnits(line.balance, line.asset),
      })),
  }));
}
