import type { Kysely, Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import { createMigrationProvider, type Engine } from './migrations.js';
import { missingBinaryError } from './missing-binary.js';
import { createMutex } from './mutex.js';
import type { Schema } from './schema.js';
import { StorageError } from './storage-error.js';

/** Where everything is kept. */
export interface StorageOptions {
  /** Folder of the embedded database. Without it and without `databaseUrl`, everything is in memory. */
  readonly data?: string | undefined;
  /** URL of a PostgreSQL database, `postgres://…`. */
  readonly databaseUrl?: string | undefined;
}

/** An open database of either engine. Both give the same answers: only a transaction's lock differs. */
export interface Database {
  readonly engine: Engine;
  /** For a single statement outside a transaction. */
  run<Result>(query: (db: Kysely<Schema>) => Promise<Result>): Promise<Result>;
  /** Runs a transaction that writes. What it throws rolls it back and is thrown. */
  write<Result>(body: (transaction: Transaction<Schema>) => Promise<Result>): Promise<Result>;
  /** Runs a transaction that sees one state of the database and cannot write. */
  read<Result>(body: (transaction: Transaction<Schema>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Opens the database and brings its tables up to date. Throws a {@link StorageError} that says what to do. */
export async function openDatabase({ data, databaseUrl }: StorageOptions): Promise<Database> {
  if (data !== undefined && databaseUrl !== undefined) {
    throw new StorageError('Give either a data folder or a database URL, not both.');
  }
  const database =
    databaseUrl === undefined ? await sqliteDatabase(data) : await postgresDatabase(databaseUrl);
  try {
    await database.run((db) => migrate(db, database.engine));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Loaded when needed, so that neither engine has to be installed for the other. */
async function sqliteDatabase(data: string | undefined): Promise<Database> {
  const db = await import('./open-sqlite.js')
    .then(({ openSqlite }) => openSqlite(data))
    .catch((error: unknown) => {
      throw missingBinaryError(error) ?? error;
    });
  // There is one connection, and a transaction must have it for itself.
  const exclusively = createMutex();
  return {
    engine: 'sqlite',
    run: (query) => exclusively(() => query(db)),
    write: (body) => exclusively(() => db.transaction().execute(body)),
    read: (body) => exclusively(() => db.transaction().execute(body)),
    close: () => exclusively(() => db.destroy()),
  };
}

async function postgresDatabase(url: string): Promise<Database> {
  const { openPostgres } = await import('./open-postgres.js');
  const db = await openPostgres(url);
  return {
    engine: 'postgres',
    run: (query) => query(db),
    write: (body) => db.transaction().setIsolationLevel('read committed').execute(body),
    read: (body) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(body),
    close: () => db.destroy(),
  };
}

async function migrate(db: Kysely<Schema>, engine: Engine): Promise<void> {
  const migrator = new Migrator({ db, provider: createMigrationProvider(engine) });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const text = error instanceof Error ? error.message : String(error);
  throw new StorageError(`The tables cannot be brought up to date: ${text}`, { cause: error });
}
