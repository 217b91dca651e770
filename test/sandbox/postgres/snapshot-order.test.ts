import { expect, it } from 'vitest';
import { createInvestor, updateInvestor } from '../../../generated/client/index.js';
import { engineOptions, jane, startSandbox } from '../start.js';
import { withClient } from './cluster.js';

it('a snapshot has its rows in the order of their keys, whatever changed last', async () => {
  const { databaseUrl = '' } = await engineOptions();
  const { goji, tenant } = await startSandbox({ databaseUrl });
  const { entityType: _, investorDeclarationType: __, ...details } = jane;
  const ids: string[] = [];
  for (let number = 1; number <= 50; number += 1) {
    ids.push((await createInvestor(goji, { body: jane })).clientId);
  }
  await updateInvestor(goji, {
    path: { clientId: 'GOJI-1' },
    body: { ...details, title: 'MRS', lastName: 'Smith' },
  });
  await tenant.settled();
  // Once PostgreSQL has counted the rows, as it does by itself in time, it reads them as they lie.
  await withClient(databaseUrl, (client) => client.query('analyze'));
  const { tables } = await tenant.snapshot();
  const found = tables['documents']?.filter(([kind]) => kind === 'investor').map(([, id]) => id);
  expect(found).toEqual(ids.sort());
});
