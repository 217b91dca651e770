import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openDatabase } from '../../sandbox/storage/database.js';
import { waitingToBeOvertaken } from '../../sandbox/work/store-event.js';

it('finds what waits to be overtaken by the state and the endpoint, however many deliveries there are', async () => {
  const database = await openDatabase({});
  try {
    const plan = await database.run((db) =>
      waitingToBeOvertaken(db, 'tenant', ['endpoint']).explain<{ detail: string }>(
        undefined,
        sql`query plan`,
      ),
    );
    expect(plan.map(({ detail }) => detail).join('; ')).toMatch(/\(tenant=\? AND state=\? AND endpoint=\?/);
  } finally {
    await database.close();
  }
});
