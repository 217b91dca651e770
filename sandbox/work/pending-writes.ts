import type { Transaction } from 'kysely';
import type { Engine } from '../storage/migrations.js';
import type { Schema } from '../storage/schema.js';
import { insertQueries, type RowOf, type WriteQuery, writeTogether } from '../storage/write-together.js';

/** The tables whose rows are only ever added by a unit of work. */
type AddedTable =
  | 'documents'
  | 'document_keys'
  | 'unique_keys'
  | 'events'
  | 'deliveries'
  | 'jobs'
  | 'ledger_postings'
  | 'ledger_entries';

/** The keys of the tables whose rows a unit of work also replaces. */
const keys = {
  documents: ['tenant', 'kind', 'id'],
  ledger_accounts: ['tenant', 'account', 'asset'],
  idempotency: ['tenant', 'key'],
} as const;
type ReplacedTable = keyof typeof keys;

/**
 * What a unit of work has still to write. It goes to the database at the end, all at once, or when something asks for
 * what only the database can find. Nobody else writes for the tenant meanwhile, so that it makes no difference when.
 */
export interface PendingWrites {
  /** Adds a row. */
  add<Table extends AddedTable>(table: Table, row: RowOf<Table>): void;
  /** Adds a row, or puts it in the place of the one with the same key. Each key once between two flushes. */
  put<Table extends ReplacedTable>(table: Table, row: RowOf<Table>): void;
  /** Calls this before each flush, to add what has come up since the last one. */
  beforeFlush(collect: () => void | Promise<void>): void;
  /** Writes all of it, and another statement with it. */
  flush(last?: WriteQuery): Promise<void>;
}

/** Creates the {@link PendingWrites} of a transaction. */
export function createPendingWrites(transaction: Transaction<Schema>, engine: Engine): PendingWrites {
  const collectors: (() => void | Promise<void>)[] = [];
  const added = new Map<AddedTable, object[]>();
  const replaced = new Map<ReplacedTable, object[]>();
  return {
    add: (table, row) => pushTo(added, table, row),
    put: (table, row) => pushTo(replaced, table, row),
    beforeFlush: (collect) => {
      collectors.push(collect);
    },
    flush: async (last) => {
      for (const collect of collectors) await collect();
      const queries: WriteQuery[] = [];
      for (const [table, rows] of added) queries.push(...insertQueries(transaction, table, { rows }));
      for (const [table, rows] of replaced) {
        queries.push(...insertQueries(transaction, table, { rows, replacing: keys[table] }));
      }
      if (last !== undefined) queries.push(last);
      added.clear();
      replaced.clear();
      await writeTogether(transaction, engine, queries);
    },
  };
}

function pushTo<Table>(lists: Map<Table, object[]>, table: Table, row: object): void {
  const rows = lists.get(table);
  if (rows === undefined) lists.set(table, [row]);
  else rows.push(row);
}
