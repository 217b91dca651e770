import type { Transaction } from 'kysely';
import { clockOf, readClock, requireClockTime, setClock } from '../clock/clock.js';
import { isOutage } from '../storage/outage.js';
import { type Schema, type TenantRow, tenantKeys, tenantTables } from '../storage/schema.js';
import type { OpenWork } from '../work/run-work.js';
import type { Core } from './core.js';

/** Everything that a tenant has, as plain JSON. Whole numbers are texts. To be kept, and not to be changed. */
export interface Snapshot {
  /** Of the form of snapshots: another one is refused. */
  readonly version: 1;
  /** The tenant's time when it was taken, to which it goes back. */
  readonly now: number;
  readonly counters: { readonly nextSeq: string; readonly lastAt: string; readonly named: string };
  readonly tables: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** The columns of each table, in the order of its rows. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** Most rows of one statement: the engines limit the number of values. */
const rowsAtOnce = 500;

/** Takes a snapshot of a tenant, in one transaction. Two of the same state are the same. */
export async function takeSnapshot({ runner, machineClock }: Core, tenantId: string): Promise<Snapshot> {
  return runner.run({ tenantId, mode: 'read' }, async ({ context }) => {
    const row = await readTenant(context.transaction, tenantId);
    const tables: Record<string, unknown[][]> = {};
    const columns: Record<string, string[]> = {};
    for (const table of tenantTables) {
      const rows = await selectRows(context.transaction, table, tenantId).execute();
      const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'tenant');
      columns[table] = names;
      tables[table] = rows.map((each) => names.map((name) => toPlain(Reflect.get(each, name))));
    }
    return {
      version: 1,
      now: readClock(clockOf(row), machineClock()),
      counters: { nextSeq: String(row.next_seq), lastAt: String(row.last_at), named: row.counters },
      tables,
      columns,
    };
  });
}

/**
 * Brings a tenant back to a snapshot, be it its own or another tenant's. Its clock goes back, too, and stays frozen or
 * running. Webhooks that were pending are pending again. Throws a `RangeError` for what is no snapshot, is damaged, or
 * has a time that no clock shows.
 */
export async function restoreSnapshot(
  { runner, machineClock }: Core,
  tenantId: string,
  snapshot: Snapshot,
): Promise<void> {
  const isSnapshot = [snapshot?.tables, snapshot?.columns, snapshot?.counters].every(
    (part) => typeof part === 'object' && part !== null,
  );
  if (snapshot?.version !== 1 || !isSnapshot) {
    throw new RangeError('This is no snapshot of a tenant, or one of another version of the sandbox.');
  }
  // The tenant's time is never behind what was written.
  const now = Math.max(requireClockTime(snapshot.now), requireClockTime(Number(snapshot.counters.lastAt)));
  const restore = async (open: OpenWork) => {
    const { context, clock, set, restart } = open;
    for (const table of tenantTables) {
      await context.transaction.deleteFrom(table).where('tenant', '=', tenantId).execute();
      await insertRows(open, table, snapshot);
    }
    restart(snapshot.counters);
    set({ clock: setClock(clock, now, machineClock()) });
  };
  try {
    await runner.run({ tenantId, mode: 'write' }, restore);
  } catch (cause) {
    if (isOutage(cause)) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RangeError(`This snapshot is damaged, and nothing was changed: ${reason}`, { cause });
  }
}

async function insertRows(
  { context: { transaction, tenantId } }: OpenWork,
  table: (typeof tenantTables)[number],
  { tables, columns }: Snapshot,
): Promise<void> {
  const names = columns[table] ?? [];
  const rows = (tables[table] ?? []).map((values) => ({
    tenant: tenantId,
    ...Object.fromEntries(names.map((name, index) => [name, values[index]])),
  }));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    // The rows have the columns of the table that they were read from.
    await transaction
      .insertInto(table)
      .values(rows.slice(from, from + rowsAtOnce) as never)
      .execute();
  }
}

/** The rows of a tenant in the order of their keys: PostgreSQL would give them in the order of their last changes. */
function selectRows(
  transaction: Transaction<Schema>,
  table: (typeof tenantTables)[number],
  tenantId: string,
) {
  const query = transaction.selectFrom(table).selectAll().where('tenant', '=', tenantId);
  const keys: readonly string[] = tenantKeys[table];
  return keys.reduce((ordered, key) => ordered.orderBy(key as never), query);
}

async function readTenant(
  transaction: OpenWork['context']['transaction'],
  tenantId: string,
): Promise<TenantRow> {
  return transaction.selectFrom('tenants').selectAll().where('id', '=', tenantId).executeTakeFirstOrThrow();
}

function toPlain(value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
