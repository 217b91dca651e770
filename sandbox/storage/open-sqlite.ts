import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import type Sqlite from 'libsql';
import type { Schema } from './schema.js';
import { StorageError } from './storage-error.js';

/** The part of a prepared statement that Kysely's dialect needs. */
type Statement = ReturnType<Sqlite.Database['prepare']>;

/** The name of the file in a data folder. */
const fileName = 'sandbox.db';

/**
 * Opens the embedded database: in memory without a folder, otherwise in the folder, which is made when it is missing. In
 * a folder a commit is on the disk before it is answered (write-ahead log, `synchronous=FULL`), and the file is locked
 * for as long as this process has it: a second one is refused by a {@link StorageError}. The system lets go of the lock
 * when the process dies, however it dies.
 */
export function openSqlite(folder: string | undefined): Kysely<Schema> {
  const database = folder === undefined ? new (loadSqlite())(':memory:') : openFile(folder);
  // Whole numbers as bigints, as PostgreSQL gives them.
  database.defaultSafeIntegers(true);
  const statements = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    // When the disk is full SQLite has rolled back itself, and to ask for it once more would hide why.
    if (sql === 'rollback' && !database.inTransaction) return nothing;
    const statement = statements.get(sql) ?? database.prepare(sql);
    // The last used one comes last, and the first one goes when there are too many.
    statements.delete(sql);
    statements.set(sql, statement);
    if (statements.size > mostStatements) {
      const [oldest] = statements.keys();
      if (oldest !== undefined) statements.delete(oldest);
    }
    return statement;
  };
  const close = () => {
    statements.clear();
    if (folder !== undefined) unlock(database);
    database.close();
  };
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: { prepare, close } as never }) });
}

/** A statement that does nothing. */
const nothing = { reader: false, run: () => ({ changes: 0n, lastInsertRowid: 0n }) } as unknown as Statement;

/** Most queries come again and again; lists of values of many lengths must not pile up. */
const mostStatements = 1_000;

/** By `require`: when the binary is missing, an import leaves a rejection that nobody can handle and that ends the process. */
function loadSqlite(): typeof Sqlite {
  return createRequire(import.meta.url)('libsql');
}

function openFile(folder: string): Sqlite.Database {
  const Engine = loadSqlite();
  try {
    mkdirSync(folder, { recursive: true });
    const database = new Engine(join(folder, fileName));
    database.exec('pragma locking_mode = exclusive');
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    // The lock is taken by the first write and kept.
    database.exec('begin immediate; commit');
    return database;
  } catch (cause) {
    throw describe(folder, cause);
  }
}

/**
 * Prepared statements keep the file open until they are collected as garbage, whatever `close` says, and with it the
 * lock. Leaving the write-ahead log lets go of the lock, and leaves one file.
 */
function unlock(database: Sqlite.Database): void {
  try {
    database.exec('pragma journal_mode = delete');
  } catch {
    // The disk is full: the log stays beside the file, as after a crash, and is read at the next start.
  }
  database.exec('pragma locking_mode = normal');
  // The lock is given back by the next statement that reads.
  database.exec('select count(*) from sqlite_schema');
}

function describe(folder: string, cause: unknown): StorageError {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (/locked|busy/i.test(text)) {
    return new StorageError(
      `The data folder ${folder} is in use by another sandbox. Stop that one, or give this one a folder of its own.`,
      { cause },
    );
  }
  if (/not a database|malformed/i.test(text)) {
    return new StorageError(
      `${join(folder, fileName)} is no database of the sandbox, or is damaged. Move it away to start afresh.`,
      { cause },
    );
  }
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'it is a file, or lies below one' : text;
  return new StorageError(
    `The data folder ${folder} cannot be used: ${reason}. Choose a folder that you may write to.`,
    { cause },
  );
}
