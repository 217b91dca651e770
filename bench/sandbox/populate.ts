import { createSandbox, type Snapshot } from '../../sandbox/index.js';
import { openDatabase } from '../../sandbox/storage/database.js';
import { tenantTables } from '../../sandbox/storage/schema.js';
import { defaultTenantName } from '../../sandbox/tenants/tenants.js';
import { type Platform, preparePlatform } from './platform.js';

/** Rows of one statement. */
const rowsAtOnce = 200;

/** Numbers that the rows of one investor may take. */
const stride = 10_000;

/**
 * Fills a folder with so many investors, each a copy of one that came about through the API: verified, with money, a bank
 * account, its history, and webhooks that wait for a receiver which is not there.
 */
export async function populate(data: string, investors: number): Promise<Platform> {
  const { snapshot, platform } = await makeOne();
  await (await createSandbox({ data })).close();
  const database = await openDatabase({ data });
  try {
    const row = await database.run((db) =>
      db.selectFrom('tenants').selectAll().where('name', '=', defaultTenantName).executeTakeFirstOrThrow(),
    );
    for (const table of tenantTables) {
      const rows = rowsOf(snapshot, table, row.id);
      const own = rows.filter(
        (each) => JSON.stringify(each).includes('GOJI-1') || table === 'ledger_entries',
      );
      await database.write(async (transaction) => {
        let pending: Record<string, unknown>[] = rows.filter((each) => !own.includes(each));
        const flush = async () => {
          if (pending.length > 0)
            await transaction
              .insertInto(table)
              .values(pending as never)
              .execute();
          pending = [];
        };
        for (let number = 1; number <= investors; number += 1) {
          for (const each of own) pending.push(copyOf(each, number));
          if (pending.length >= rowsAtOnce) await flush();
        }
        await flush();
      });
    }
    const counters = JSON.stringify({ investor: investors, 'receiving-account': investors });
    await database.run((db) =>
      db
        .updateTable('tenants')
        .set({
          next_seq: BigInt((investors + 1) * stride),
          counters,
          last_at: BigInt(snapshot.counters.lastAt),
        })
        .where('id', '=', row.id)
        .execute(),
    );
  } finally {
    await database.close();
  }
  const accountNumbers = Array.from({ length: investors }, (_, index) => String(10_000_001 + index));
  return { ...platform, accountNumbers };
}

async function makeOne(): Promise<{ readonly snapshot: Snapshot; readonly platform: Platform }> {
  const sandbox = await createSandbox({ retry: { firstDelayMs: 3_600_000 } });
  try {
    const url = await sandbox.listen();
    const tenant = await sandbox.tenant();
    // Nobody listens on the port of "discard".
    const { registerWebhook } = await import('../../generated/client/index.js');
    await registerWebhook(tenant.client(), { body: { url: 'http://127.0.0.1:9/goji' } });
    const platform = await preparePlatform(url, 1);
    return { snapshot: await tenant.snapshot(), platform };
  } finally {
    await sandbox.close();
  }
}

function rowsOf({ tables, columns }: Snapshot, table: string, tenant: string): Record<string, unknown>[] {
  const names = columns[table] ?? [];
  return (tables[table] ?? []).map((values) => ({
    tenant,
    ...Object.fromEntries(names.map((name, index) => [name, values[index]])),
  }));
}

const uuid = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-)[0-9a-f]{12}/g;

/** The rows of another investor: ids, numbers and account numbers of its own, and the endpoint and destination of all. */
function copyOf(row: Record<string, unknown>, number: number): Record<string, unknown> {
  const { tenant, endpoint, ...own } = row;
  const copy = Object.fromEntries(
    Object.entries(own).map(([name, value]) => {
      if (name === 'seq') return [name, Number(value) + number * stride];
      if (typeof value !== 'string') return [name, value];
      return [
        name,
        value
          .replaceAll('GOJI-1', `GOJI-${number}`)
          .replaceAll('10000001', String(10_000_000 + number))
          .replaceAll(uuid, (_, head: string) => `${head}${number.toString(16).padStart(12, '0')}`),
      ];
    }),
  );
  return { tenant, ...(endpoint === undefined ? {} : { endpoint }), ...copy };
}
