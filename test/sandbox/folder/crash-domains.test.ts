import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { attempt, clientAt, expectSoundBooks, type Instruction, prepareLoad } from '../load.js';
import { startProcess } from '../server-process.js';
import { startReceiver } from '../start.js';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const rounds = Number(process.env['SANDBOX_CRASHES'] ?? 3);

it(`leaves nothing half done of tranches, orders and ISA cash, killed ${rounds} times in the middle`, async () => {
  const data = mkdtempSync(join(tmpdir(), 'goji-crash-'));
  folders.push(data);
  const options = { data, retry: { firstDelayMs: 50 } };
  let server = await startProcess(options);
  await startReceiver(clientAt(server.url));
  const next = await prepareLoad(clientAt(server.url));
  const instructions: Instruction[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const goji = clientAt(server.url);
    instructions.push(...Array.from({ length: 15 }, next));
    const load = Promise.all(instructions.map((instruction) => attempt(goji, instruction)));
    await new Promise((resolve) => setTimeout(resolve, randomInt(5, 250)));
    await server.kill();
    await load;
    server = await startProcess(options);
  }
  const goji = clientAt(server.url);
  for (const instruction of instructions) await attempt(goji, instruction);
  expect(instructions.filter(({ isAnswered }) => !isAnswered)).toEqual([]);
  await expectSoundBooks(server.url, instructions);
  await server.kill();
});
