import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { attempt, clientAt, expectSoundBooks, type Instruction, prepareLoad } from '../load.js';
import { type ServerProcess, startProcess } from '../server-process.js';
import { startReceiver } from '../start.js';
import { createDatabase, withClient } from './cluster.js';

const clusterUrl = process.env['SANDBOX_TEST_POSTGRES'] ?? '';
const running: ServerProcess[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.kill();
});

it('loses and repeats nothing when all connections break in the middle of load, again and again', async () => {
  const name = `broken_${randomUUID().replaceAll('-', '')}`;
  const databaseUrl = await createDatabase(clusterUrl, name);
  const options = { databaseUrl, webhookTimeoutMs: 500, retry: { firstDelayMs: 50 } };
  running.push(...(await Promise.all([startProcess(options), startProcess(options)])));
  const urls = running.map(({ url }) => url);
  const clients = urls.map(clientAt);
  const [first] = clients;
  if (first === undefined) throw new Error('Two processes were started.');
  await startReceiver(first);
  const next = await prepareLoad(first);
  const instructions: Instruction[] = [];
  for (let round = 0; round < 3; round += 1) {
    instructions.push(...Array.from({ length: 15 }, next));
    const load = Promise.all(
      instructions.map((instruction, index) => attempt(clients[index % 2] ?? first, instruction)),
    );
    for (let cut = 0; cut < 3; cut += 1) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      await withClient(clusterUrl, (client) =>
        client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]),
      );
    }
    await load;
  }
  expect(instructions.some(({ isAnswered }) => !isAnswered)).toBe(true);
  for (const instruction of instructions) await attempt(first, instruction);
  expect(instructions.filter(({ isAnswered }) => !isAnswered)).toEqual([]);
  await expectSoundBooks(urls[1] ?? '', instructions);
});
