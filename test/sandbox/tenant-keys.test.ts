import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openDatabase } from '../../sandbox/storage/database.js';
import { tenantKeys } from '../../sandbox/storage/schema.js';

it('the keys of the tables are those that the database has, so that their order is whole', async () => {
  const database = await openDatabase({});
  const found = await database.run(
    (db) =>
      sql<{ name: string; key: string }>`
        select tables.name, columns.name as key
        from sqlite_master as tables join pragma_table_info(tables.name) as columns
        where tables.type = 'table' and columns.pk > 1
        order by tables.name, columns.pk`.execute(db),
    // `tenant` is the first column of each key.
  );
  const keys: Record<string, string[]> = {};
  for (const { name, key } of found.rows) keys[name] = [...(keys[name] ?? []), key];
  expect(keys).toEqual(tenantKeys);
  await database.close();
});
