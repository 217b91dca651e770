import { execFileSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { createFolder } from '../cli/run-goji.js';
import { runtimes } from './runtimes.js';
import { startVerifyingServer } from './verifying-server.js';

describe.each(runtimes)('$name', ({ name, version: [binary = '', ...flags], run }) => {
  it('runs the client and the webhook kit, unchanged', async () => {
    const folder = await createFolder();
    const server = await startVerifyingServer();
    try {
      const outcomes: Record<string, string | null> = JSON.parse(await run(folder.path, server.url));
      expect(Object.entries(outcomes).filter(([, failure]) => failure !== null)).toEqual([]);
      expect(Object.keys(outcomes)).toHaveLength(6);
      expect(server.refusals).toEqual([]);
      expect(server.withdrawals).toHaveLength(2);
      expect(new Set(server.withdrawals).size).toBe(1);
      expect(server.withdrawals[0]).toMatch(/^[\da-f-]{36}$/);
      // The closing of a connection takes its time to be seen at its other end.
      await vi.waitFor(() => expect(server.aborted).toEqual(['/platformApi/terms']), 5000);
    } finally {
      await server.close();
      await folder.remove();
    }
  });

  it('is the runtime that it is said to be', () => {
    const version = execFileSync(binary, flags, { encoding: 'utf8' });
    const [, wanted = ''] = /^Node (\d+)$/.exec(name) ?? [];
    expect(version).toMatch(wanted === '' ? /\d+\.\d+\.\d+|\d{4}-\d{2}-\d{2}/ : new RegExp(`^v${wanted}\\.`));
  });
});

describe('the server of the test', () => {
  it('refuses what is wrongly signed, so that a client that signs wrongly fails', async () => {
    const server = await startVerifyingServer();
    const answer = await fetch(`${server.url}/investorIds`, {
      headers: { 'x-nonce': 'n', 'x-timestamp': '1' },
    });
    await server.close();
    expect(answer.status).toBe(401);
    expect(server.refusals).toEqual(['/investorIds: the timestamp is off']);
  });
});
