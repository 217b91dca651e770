import { expect, it } from 'vitest';
import { runOnServer } from '../workflows/run-on-server.js';
import { pounds } from './isa-start.js';
import { startSandbox } from './start.js';

it('runs the workflows of ISA administration from state', async () => {
  const { sandbox, tenant } = await startSandbox({ frozenAt: new Date('2025-09-20T10:00:00Z') });
  const { apiKey: username, password } = tenant.credentials;
  const run = (...names: string[]) => runOnServer(names, sandbox.url, { username, password });

  const lifeCycle = await run('isa-life-cycle');
  expect(lifeCycle.failed, lifeCycle.report).toEqual([]);
  const clientId = 'P2P-1234';
  await tenant.happen('isa-transfer-in-requested', { clientId, amount: pounds(15_000) });
  await tenant.happen('isa-transfer-out-requested', { clientId, fee: pounds(25) });
  const transfers = await run('isa-transfer-out', 'isa-transfer-in');
  expect(transfers.failed, transfers.report).toEqual([]);
  expect(lifeCycle.steps + transfers.steps).toBe(29);
  expect(tenant.requests().filter(({ answeredBy }) => answeredBy !== 'state')).toEqual([]);
}, 60_000);
