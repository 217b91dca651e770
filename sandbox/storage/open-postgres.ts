import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.js';
import { createStatementNames } from './statement-names.js';
import { StorageError } from './storage-error.js';

/** The schema in which the tables are made, so that they stand apart from what else is in the database. */
const schemaName = 'goji_sandbox';

/** Of each connection. */
const settings = {
  search_path: schemaName,
  lock_timeout: '10s',
  idle_in_transaction_session_timeout: '60s',
  // Every query has an index. A plan that is kept from when a table was small must not read all of it when it has grown.
  enable_seqscan: 'off',
};

/** PostgreSQL's number of the type `bigint`. */
const bigintType = 20;

/**
 * Opens a PostgreSQL database by its URL. Throws a {@link StorageError} when the server is out of reach or refuses. The
 * URL, which holds a password, is in no message.
 */
export async function openPostgres(url: string, { poolSize = 10 } = {}): Promise<Kysely<Schema>> {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new StorageError('DATABASE_URL must begin with postgres:// or postgresql://.');
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === bigintType ? BigInt : pg.types.getTypeParser(type, format as 'text'),
    } as never,
  });
  // A connection that breaks is replaced by the pool, and the query that had it fails. Without listeners, for those that
  // are waiting and for those that are between two queries of a transaction, it would end the process instead.
  pool.on('error', () => {});
  const name = createStatementNames();
  pool.on('connect', (client) => {
    client.on('error', () => {});
    const query = client.query.bind(client) as (query: unknown, values?: unknown) => unknown;
    Object.assign(client, {
      query: (text: unknown, values?: readonly unknown[]) => query(name(text, values), values),
    });
  });
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  try {
    await createSchema(db);
    return db;
  } catch (cause) {
    await db.destroy();
    throw new StorageError(`The PostgreSQL server of DATABASE_URL cannot be used: ${reasonOf(cause)}`, {
      cause,
    });
  }
}

/** Two processes that start together would both try, and one would fail by the unique name. */
async function createSchema(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext(${schemaName}))`.execute(transaction);
    await sql`create schema if not exists ${sql.id(schemaName)}`.execute(transaction);
  });
}

function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
