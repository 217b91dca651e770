import { expect, it } from 'vitest';
import { workflows } from '../workflows/arazzo.js';
import { runOnServer } from '../workflows/run-on-server.js';
import { pounds } from './isa-start.js';
import { startSandbox } from './start.js';

/** Their investors have asked for a transfer, which no operation does. They are those of `isa-life-cycle`. */
const needTransfers = ['isa-transfer-in', 'isa-transfer-out'];

it('runs every workflow with the inputs that it has by default', async () => {
  const { sandbox, tenant } = await startSandbox();
  const { apiKey: username, password } = tenant.credentials;
  const run = (...names: string[]) => runOnServer(names, sandbox.url, { username, password });
  const names = workflows.map(({ workflowId }) => workflowId);

  const first = await run(...names.filter((name) => !needTransfers.includes(name)));
  expect(first.failed, first.report).toEqual([]);
  const clientId = 'P2P-1234';
  await tenant.happen('isa-transfer-out-requested', { clientId, fee: pounds(25) });
  await tenant.happen('isa-transfer-in-requested', { clientId, amount: pounds(15_000) });
  // The one out first, since it takes all that the life cycle leaves.
  const transfers = await run('isa-transfer-out', 'isa-transfer-in');
  expect(transfers.failed, transfers.report).toEqual([]);

  expect([first.code, transfers.code]).toEqual([0, 0]);
  expect(first.steps + transfers.steps).toBe(172);
  expect(tenant.requests().filter(({ answeredBy }) => answeredBy !== 'state')).toEqual([]);
}, 120_000);
