import { sql, type Transaction } from 'kysely';
import type { Schema } from '../storage/schema.js';
import type { PendingWrites } from '../work/pending-writes.js';
import { type AccountName, mayOverdraw } from './accounts.js';

/** One line of a posting: how many units of an asset come to an account (above zero) or go (below). */
export interface Entry {
  readonly account: AccountName;
  /** `GBP`, counted in pence, or the name of an instrument. Default: `GBP`. */
  readonly asset?: string;
  readonly amount: bigint;
}

/** A movement. The entries of each asset add up to nothing. */
export interface Posting {
  /** What happened, such as `DEPOSIT`. */
  readonly kind: string;
  readonly entries: readonly Entry[];
  /** What it belongs to, such as `{ clientId, batch }`. */
  readonly refs?: Readonly<Record<string, string>>;
  /** The day that it counts for, `YYYY-MM-DD`. Default: the tenant's day in London. */
  readonly businessDate?: string;
}

/** A line as it was posted. */
export interface PostedEntry {
  readonly seq: bigint;
  readonly account: string;
  readonly asset: string;
  readonly amount: bigint;
  /** Of the account, after the line. */
  readonly balance: bigint;
  readonly at: Date;
  readonly businessDate: string;
}

/** Up to which moment or day movements count. */
export interface AsOf {
  readonly at?: Date;
  /** By business date, inclusive. */
  readonly businessDate?: string;
}

/** The books of a tenant: double entry, in whole units, no account below zero but those outside the platform. */
export interface Ledger {
  /**
   * Posts a movement and returns the id of the posting. Throws an `Error` for entries that do not balance, and an
   * {@link OverdraftError} where an account would go below zero: check the balance first, and refuse in the words of
   * the platform.
   */
  post(posting: Posting): Promise<string>;
  /** Reads many accounts at once, so that their balances now cost nothing: call it before a loop over them. */
  load(accounts: readonly AccountName[]): Promise<void>;
  /** The balance of an account, now or as of a moment or day. An account that was never used has none: 0. */
  balance(account: AccountName, options?: AsOf & { readonly asset?: string }): Promise<bigint>;
  /** The balances of several accounts, in their order. */
  balancesOf(
    accounts: readonly AccountName[],
    options?: AsOf & { readonly asset?: string },
  ): Promise<readonly bigint[]>;
  /** All balances of the accounts whose name begins so, by account and asset. */
  balances(
    prefix: string,
  ): Promise<readonly { readonly account: string; readonly asset: string; readonly balance: bigint }[]>;
  /** The lines of an account, oldest first. */
  entries(account: AccountName, options?: { readonly asset?: string }): Promise<readonly PostedEntry[]>;
}

/** An account would have gone below zero. To reach the caller it has to be refused before; as it is, it answers 500. */
export class OverdraftError extends Error {
  override readonly name = 'OverdraftError';
}

/** What the ledger needs of its unit of work. */
export interface LedgerContext {
  readonly transaction: Transaction<Schema>;
  readonly tenant: string;
  readonly pending: PendingWrites;
  now(): Date;
  today(): string;
  nextSeq(): bigint;
  newId(): string;
}

const int64 = 2n ** 63n - 1n;

/** Accounts of one statement: the engines limit the values that are bound. */
const accountsAtOnce = 1_000;

/**
 * Creates the ledger of a unit of work. Nobody else writes for the tenant meanwhile, so that a balance is read once, and
 * what is posted is written with the pending writes.
 */
export function createLedger(context: LedgerContext): Ledger {
  const { transaction, tenant, pending } = context;
  const loaded = new Set<string>();
  const balances = new Map<
    string,
    { readonly account: string; readonly asset: string; readonly balance: bigint }
  >();
  const changed = new Set<string>();

  const load = async (accounts: readonly string[]): Promise<void> => {
    const missing = [...new Set(accounts)].filter((account) => !loaded.has(account));
    for (let from = 0; from < missing.length; from += accountsAtOnce) {
      const rows = await transaction
        .selectFrom('ledger_accounts')
        .select(['account', 'asset', 'balance'])
        .where('tenant', '=', tenant)
        .where('account', 'in', missing.slice(from, from + accountsAtOnce))
        .execute();
      for (const row of rows) balances.set(keyOf(row.account, row.asset), row);
    }
    for (const account of missing) loaded.add(account);
  };
  const balanceNow = (account: string, asset: string): bigint =>
    balances.get(keyOf(account, asset))?.balance ?? 0n;
  const balancesOf: Ledger['balancesOf'] = async (accounts, { asset = 'GBP', at, businessDate } = {}) => {
    if (at === undefined && businessDate === undefined) {
      await load(accounts);
      return accounts.map((account) => balanceNow(account, asset));
    }
    if (accounts.length === 0) return [];
    await pending.flush();
    let query = transaction
      .selectFrom('ledger_entries')
      .select(['account', sql<bigint>`cast(sum(amount) as bigint)`.as('sum')])
      .where('tenant', '=', tenant)
      .where('account', 'in', accounts)
      .where('asset', '=', asset)
      .groupBy('account');
    if (at !== undefined) query = query.where('at', '<=', BigInt(at.getTime()));
    if (businessDate !== undefined) query = query.where('business_date', '<=', businessDate);
    const sums = new Map((await query.execute()).map(({ account, sum }) => [account, BigInt(sum)]));
    return accounts.map((account) => sums.get(account) ?? 0n);
  };
  pending.beforeFlush(() => {
    for (const key of changed) {
      const row = balances.get(key);
      if (row !== undefined) pending.put('ledger_accounts', { tenant, ...row });
    }
    changed.clear();
  });
  return {
    load,
    post: async ({ kind, entries, refs = {}, businessDate = context.today() }) => {
      assertBalanced(kind, entries);
      const [seq, id, at] = [context.nextSeq(), context.newId(), context.now().getTime()];
      await load(entries.map(({ account }) => account));
      const row = { tenant, seq, id, kind, at, business_date: businessDate, refs: JSON.stringify(refs) };
      pending.add('ledger_postings', row);
      for (const [line, { account, asset = 'GBP', amount }] of entries.entries()) {
        const balance = balanceNow(account, asset) + amount;
        if (balance > int64 || balance < -int64)
          throw new RangeError(`The balance of ${account} is out of range.`);
        balances.set(keyOf(account, asset), { account, asset, balance });
        changed.add(keyOf(account, asset));
        const entry = { tenant, account, asset, seq, line, amount, balance, at, business_date: businessDate };
        pending.add('ledger_entries', entry);
      }
      // After all lines, so that their order does not matter.
      for (const { account, asset = 'GBP', amount } of entries) {
        if (amount >= 0n || mayOverdraw(account) || balanceNow(account, asset) >= 0n) continue;
        throw new OverdraftError(`The posting ${kind} would take ${account} below zero in ${asset}.`);
      }
      return id;
    },
    balance: async (account, options) => (await balancesOf([account], options))[0] ?? 0n,
    balancesOf,
    balances: async (prefix) => {
      await pending.flush();
      return transaction
        .selectFrom('ledger_accounts')
        .select(['account', 'asset', 'balance'])
        .where('tenant', '=', tenant)
        .where('account', '>=', prefix)
        .where('account', '<', `${prefix}\u{10FFFF}`)
        .orderBy('account')
        .orderBy('asset')
        .execute();
    },
    entries: async (account, { asset = 'GBP' } = {}) => {
      await pending.flush();
      const rows = await transaction
        .selectFrom('ledger_entries')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .where('asset', '=', asset)
        .orderBy('seq')
        .orderBy('line')
        .execute();
      return rows.map(({ business_date, at, ...row }) => ({
        ...row,
        at: new Date(Number(at)),
        businessDate: business_date,
      }));
    },
  };
}

function keyOf(account: string, asset: string): string {
  return `${account} ${asset}`;
}

function assertBalanced(kind: string, entries: readonly Entry[]): void {
  const sums = new Map<string, bigint>();
  for (const { asset = 'GBP', amount } of entries) sums.set(asset, (sums.get(asset) ?? 0n) + amount);
  if (entries.length < 2) throw new Error(`The posting ${kind} has fewer than two entries.`);
  for (const [asset, sum] of sums) {
    if (sum !== 0n)
      throw new Error(`The posting ${kind} does not balance: ${sum} of ${asset} are left over.`);
  }
}
