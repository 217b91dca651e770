import { type Kysely, sql } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';

/** The engines that the tables are made for. */
export type Engine = 'sqlite' | 'postgres';

/**
 * The history of the tables, for Kysely's migrator. An entry is never changed once it was released: a later one changes
 * the tables. But for the order of texts the SQL is what SQLite and PostgreSQL have in common.
 */
export function createMigrationProvider(engine: Engine): MigrationProvider {
  const migrations: Readonly<Record<string, Migration>> = {
    '0001_tables': { up: (db) => createTables({ db, text: textTypes[engine] }) },
    '0002_age_of_kept_answers': { up: (db) => createIndex(db, 'idempotency', ['at']) },
    '0003_order_of_documents': { up: narrowOrderOfDocuments },
  };
  return { getMigrations: async () => ({ ...migrations }) };
}

/** Texts are ordered by their bytes on both engines, whatever the locale of a PostgreSQL database. */
const textTypes = { sqlite: sql`text`, postgres: sql`text collate "C"` } as const;

interface Tables {
  readonly db: Kysely<unknown>;
  readonly text: (typeof textTypes)[Engine];
}

async function createTables(tables: Tables): Promise<void> {
  const {
    db: { schema },
    text,
  } = tables;
  await schema
    .createTable('tenants')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('name', text, (column) => column.notNull().unique())
    .addColumn('api_key', text, (column) => column.notNull().unique())
    .addColumn('secret', text, (column) => column.notNull())
    .addColumn('password', text, (column) => column.notNull())
    .addColumn('pace', text, (column) => column.notNull())
    .addColumn('frozen_at', 'bigint')
    .addColumn('offset_ms', 'bigint', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addColumn('next_seq', 'bigint', (column) => column.notNull())
    .addColumn('counters', text, (column) => column.notNull())
    .execute();
  await schema
    .createTable('nonces')
    .addColumn('key', text, (column) => column.primaryKey())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await createTable(tables, 'documents', { kind: 'text', id: 'text', seq: 'bigint', body: 'text' }, [
    'kind',
    'id',
  ]);
  await createIndex(tables.db, 'documents', ['kind', 'seq']);
  const key = { kind: 'text', name: 'text', value: 'text', id: 'text' } as const;
  await createTable(tables, 'document_keys', { ...key, seq: 'bigint' }, ['kind', 'name', 'value', 'seq']);
  await createTable(tables, 'unique_keys', key, ['kind', 'name', 'value']);
  await createLedger(tables);
  await createWebhooks(tables);
  await createTable(
    tables,
    'jobs',
    { seq: 'bigint', due_at: 'bigint', name: 'text', payload: 'text', state: 'text', problem: 'text?' },
    ['seq'],
  );
  await createIndex(tables.db, 'jobs', ['state', 'due_at', 'seq']);
  await createTable(
    tables,
    'idempotency',
    { key: 'text', fingerprint: 'text', at: 'bigint', status: 'bigint', reply: 'text' },
    ['key'],
  );
  await schema.createIndex('idempotency_by_key').on('idempotency').column('key').execute();
}

async function createLedger(tables: Tables): Promise<void> {
  await createTable(tables, 'ledger_accounts', { account: 'text', asset: 'text', balance: 'bigint' }, [
    'account',
    'asset',
  ]);
  await createTable(
    tables,
    'ledger_postings',
    { seq: 'bigint', id: 'text', kind: 'text', at: 'bigint', business_date: 'text', refs: 'text' },
    ['seq'],
  );
  await createTable(
    tables,
    'ledger_entries',
    {
      account: 'text',
      asset: 'text',
      seq: 'bigint',
      line: 'bigint',
      amount: 'bigint',
      balance: 'bigint',
      at: 'bigint',
      business_date: 'text',
    },
    ['account', 'asset', 'seq', 'line'],
  );
  await createIndex(tables.db, 'ledger_entries', ['seq']);
}

async function createWebhooks(tables: Tables): Promise<void> {
  await createTable(tables, 'endpoints', { id: 'text', url: 'text', secret: 'text', seq: 'bigint' }, ['id']);
  await createTable(
    tables,
    'events',
    { seq: 'bigint', id: 'text', type: 'text', body: 'text', at: 'bigint' },
    ['seq'],
  );
  await createTable(
    tables,
    'deliveries',
    {
      id: 'text',
      seq: 'bigint',
      endpoint: 'text',
      event_id: 'text',
      event_type: 'text',
      url: 'text',
      body: 'text',
      state: 'text',
      next_at: 'bigint',
      claimed_until: 'bigint',
      attempts: 'text',
    },
    ['id'],
  );
  await createIndex(tables.db, 'deliveries', ['state', 'endpoint', 'seq']);
  await createIndex(tables.db, 'deliveries', ['seq']);
}

/**
 * The index that gives the documents of a kind their order is for lists alone, which ask for `seq >= 0`, as is always true.
 * As long as PostgreSQL has not counted the rows, it takes an index by tenant and kind for as good as that of the ids, and
 * would read all documents of the kind to find one.
 */
async function narrowOrderOfDocuments({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropIndex('documents_by_kind_seq').execute();
  await schema
    .createIndex('documents_by_order')
    .on('documents')
    .columns(['tenant', 'kind', 'seq'])
    .where(sql.ref('seq'), '>=', sql.lit(0))
    .execute();
}

/** Every table of a tenant's rows begins its primary key with the tenant. A question mark marks what may be null. */
async function createTable(
  { db, text }: Tables,
  table: string,
  columns: Readonly<Record<string, 'text' | 'text?' | 'bigint'>>,
  key: readonly string[],
): Promise<void> {
  let builder = db.schema.createTable(table).addColumn('tenant', text, (column) => column.notNull());
  for (const [name, type] of Object.entries(columns)) {
    builder = builder.addColumn(name, type === 'bigint' ? 'bigint' : text, (column) =>
      type === 'text?' ? column : column.notNull(),
    );
  }
  await builder.addPrimaryKeyConstraint(`${table}_key`, ['tenant', ...key] as never).execute();
}

async function createIndex(db: Kysely<unknown>, table: string, columns: readonly string[]): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(['tenant', ...columns])
    .execute();
}
