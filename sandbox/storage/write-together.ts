import { type Insertable, type Kysely, type OperationNodeSource, sql, type Transaction } from 'kysely';
import type { Engine } from './migrations.js';
import type { Schema } from './schema.js';

/** A statement that writes and whose result nobody needs. */
export interface WriteQuery extends OperationNodeSource {
  execute(): Promise<unknown>;
}

/** A row of a table, as it is written. */
export type RowOf<Table extends keyof Schema> = Insertable<Schema[Table]>;

/**
 * Most rows of one statement. The engines limit the values that are bound: SQLite to 32,766, PostgreSQL to 65,535, and
 * the widest table has eleven columns.
 */
const rowsAtOnce = 500;

/** Most statements that go to PostgreSQL as one: with {@link rowsAtOnce} rows of eleven columns each they stay in its limit. */
const statementsAtOnce = 10;

/** The statements that insert rows. With `replacing`, a row takes the place of the one that has the same key. */
export function insertQueries(
  transaction: Transaction<Schema>,
  table: keyof Schema,
  { rows, replacing }: { readonly rows: readonly object[]; readonly replacing?: readonly string[] },
): readonly WriteQuery[] {
  const queries: WriteQuery[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce);
    const insert = transaction.insertInto(table).values(part as never);
    queries.push(replacing === undefined ? insert : insert.onConflict(replace(part, replacing) as never));
  }
  return queries;
}

/** True when so many statements go to the engine as one, which needs no transaction. */
export function isOneStatement(engine: Engine, count: number): boolean {
  return count <= mostOf(engine);
}

/**
 * Executes statements that do not depend on each other and touch no row twice. PostgreSQL gets them as one, since each
 * costs a way to the server and back; SQLite, which is in the process, gets them in their order.
 */
export async function writeTogether(
  db: Kysely<Schema>,
  engine: Engine,
  queries: readonly WriteQuery[],
): Promise<void> {
  const most = mostOf(engine);
  for (let from = 0; from < queries.length; from += most) {
    const part = queries.slice(from, from + most);
    const [only] = part;
    if (part.length === 1) await only?.execute();
    else await asOne(part).execute(db);
  }
}

function mostOf(engine: Engine): number {
  return engine === 'postgres' ? statementsAtOnce : 1;
}

/** Every part of a WITH that writes is carried out, whether or not anybody reads from it. */
function asOne(queries: readonly WriteQuery[]) {
  const parts = queries.map((query, index) => sql`${sql.id(`write_${index}`)} as (${query})`);
  return sql`with ${sql.join(parts)} select 1`;
}

function replace([first]: readonly object[], key: readonly string[]) {
  const columns = Object.keys(first ?? {}).filter((name) => !key.includes(name));
  return (conflict: { columns(names: readonly string[]): { doUpdateSet(set: object): unknown } }) =>
    conflict
      .columns(key)
      .doUpdateSet(Object.fromEntries(columns.map((name) => [name, sql.ref(`excluded.${name}`)])));
}
