import type { Insertable, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Schema } from '../storage/schema.js';
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
  /** The balance of an account, now or as of a moment or day. An account that was never used has none: 0. */
  balance(account: AccountName, options?: AsOf & { readonly asset?: string }): Promise<bigint>;
  /** The balances of several accounts now, in their order. */
  balancesOf(accounts: readonly AccountName[], asset?: string): Promise<readonly bigint[]>;
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
  now(): Date;
  today(): string;
  nextSeq(): bigint;
  newId(): string;
}

const int64 = 2n ** 63n - 1n;

/** Lines that are written at once: a tranche of a thousand investments is no thousand statements. */
const linesAtOnce = 200;

/**
 * Creates the ledger of a unit of work. Nobody else writes for the tenant meanwhile, so that a balance is read once, and
 * what is posted is written in one go, by `flush` at the end at the latest.
 */
export function createLedger(context: LedgerContext): Ledger & { flush(): Promise<void> } {
  const { transaction, tenant } = context;
  const loaded = new Set<string>();
  const balances = new Map<
    string,
    { readonly account: string; readonly asset: string; readonly balance: bigint }
  >();
  const changed = new Set<string>();
  let postings: Insertable<Schema['ledger_postings']>[] = [];
  let lines: Insertable<Schema['ledger_entries']>[] = [];

  const load = async (accounts: readonly string[]): Promise<void> => {
    const missing = [...new Set(accounts)].filter((account) => !loaded.has(account));
    if (missing.length === 0) return;
    const rows = await transaction
      .selectFrom('ledger_accounts')
      .select(['account', 'asset', 'balance'])
      .where('tenant', '=', tenant)
      .where('account', 'in', missing)
      .execute();
    for (const row of rows) balances.set(keyOf(row.account, row.asset), row);
    for (const account of missing) loaded.add(account);
  };
  const balanceNow = (account: string, asset: string): bigint =>
    balances.get(keyOf(account, asset))?.balance ?? 0n;
  const flush = async (): Promise<void> => {
    if (postings.length === 0) return;
    await transaction.insertInto('ledger_postings').values(postings).execute();
    await transaction.insertInto('ledger_entries').values(lines).execute();
    const rows = [...changed].flatMap((key) => balances.get(key) ?? []);
    for (let from = 0; from < rows.length; from += linesAtOnce) {
      await transaction
        .insertInto('ledger_accounts')
        .values(rows.slice(from, from + linesAtOnce).map((row) => ({ ...row, tenant })))
        .onConflict((conflict) =>
          conflict
            .columns(['tenant', 'account', 'asset'])
            .doUpdateSet(({ ref }) => ({ balance: ref('excluded.balance') })),
        )
        .execute();
    }
    [postings, lines] = [[], []];
    changed.clear();
  };
  return {
    flush,
    post: async ({ kind, entries, refs = {}, businessDate = context.today() }) => {
      assertBalanced(kind, entries);
      const [seq, id, at] = [context.nextSeq(), context.newId(), context.now().getTime()];
      await load(entries.map(({ account }) => account));
      postings.push({ tenant, seq, id, kind, at, business_date: businessDate, refs: JSON.stringify(refs) });
      for (const [line, { account, asset = 'GBP', amount }] of entries.entries()) {
        const balance = balanceNow(account, asset) + amount;
        if (balance > int64 || balance < -int64)
          throw new RangeError(`The balance of ${account} is out of range.`);
        balances.set(keyOf(account, asset), { account, asset, balance });
        changed.add(keyOf(account, asset));
        lines.push({ tenant, account, asset, seq, line, amount, balance, at, business_date: businessDate });
      }
      // After all lines, so that their order does not matter.
      for (const { account, asset = 'GBP', amount } of entries) {
        if (amount >= 0n || mayOverdraw(account) || balanceNow(account, asset) >= 0n) continue;
        throw new OverdraftError(`The posting ${kind} would take ${account} below zero in ${asset}.`);
      }
      if (lines.length >= linesAtOnce) await flush();
      return id;
    },
    balance: async (account, { asset = 'GBP', at, businessDate } = {}) => {
      if (at === undefined && businessDate === undefined) {
        await load([account]);
        return balanceNow(account, asset);
      }
      await flush();
      let query = transaction
        .selectFrom('ledger_entries')
        .select(sql<bigint>`cast(coalesce(sum(amount), 0) as bigint)`.as('sum'))
        .where('tenant', '=', tenant)
        .where('account', '=', account)
        .where('asset', '=', asset);
      if (at !== undefined) query = query.where('at', '<=', BigInt(at.getTime()));
      if (businessDate !== undefined) query = query.where('business_date', '<=', businessDate);
      return BigInt((await query.executeTakeFirst())?.sum ?? 0n);
    },
    balancesOf: async (accounts, asset = 'GBP') => {
      await load(accounts);
      return accounts.map((account) => balanceNow(account, asset));
    },
    balances: async (prefix) => {
      await flush();
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
      await flush();
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
