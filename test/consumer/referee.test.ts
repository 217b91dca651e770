import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecordings } from '../../contract/recorded.js';
import { createFolder, readTree } from '../cli/run-goji.js';
import { environment, type RunningServer, startServer } from '../contract/run-contract.js';
import { readTarball } from './pack.js';
import { runCommand, succeed } from './run-command.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What `goji contract` and `goji record` ask a consumer to install. The repository's own are lent to the project. */
const PEERS = ['@stoplight/prism-cli', 'ajv', 'ajv-formats'];

let folder: Awaited<ReturnType<typeof createFolder>>;
let sound: RunningServer;
let broken: RunningServer;

beforeAll(async () => {
  folder = await createFolder();
  const { path } = await readTarball();
  await writeFile(join(folder.path, 'package.json'), '{ "private": true, "type": "module" }');
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await succeed(folder.path, 'npm', 'install', ...flags, path);
  for (const name of PEERS) {
    const link = join(folder.path, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), link);
  }
  sound = await startServer();
  broken = await startServer((_reply, body) => (body === '' ? body : '"something else"'));
});
afterAll(async () => {
  await sound?.close();
  await broken?.close();
  await folder?.remove();
});

const program = () => join(folder.path, 'node_modules', '@goji', 'api', 'dist', 'scripts', 'goji.js');
const goji = (...args: string[]) => {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return runCommand(folder.path, 'env', ...variables, process.execPath, program(), ...args);
};
const contract = (target: string, ...more: string[]) =>
  goji('contract', '--target', target, '--operation', 'listInvestorIds,registerWebhook', ...more);

describe('goji contract, as a consumer has it', () => {
  it('says by its exit code what it came to, and reports as text, JUnit and JSON', async () => {
    const reports = (name: string) => ['--report', `junit=${name}.xml,json=${name}.json`];
    const [good, bad, usage, nobody] = await Promise.all([
      contract(sound.url, ...reports('good')),
      contract(broken.url, '--yes', ...reports('bad')),
      goji('contract'),
      contract('http://127.0.0.1:9', '--timeout', '5'),
    ]);
    expect([good.code, bad.code, usage.code, nobody.code], nobody.stderr).toEqual([0, 1, 2, 3]);
    expect(usage.stderr).toMatch(/^goji: .*--target/);
    expect(nobody.stderr).toContain('http://127.0.0.1:9 cannot be reached');
    expect(bad.stdout).toMatch(/registerWebhook[\s\S]*document +#\/components\/schemas\//);

    const files = await readTree(folder.path);
    for (const name of ['good.xml', 'good.json', 'bad.xml', 'bad.json']) {
      expect(files[name]).not.toContain(environment.GOJI_API_SECRET);
    }
    expect(files['good.xml']).toMatch(/<testsuite [^>]*failures="0"/);
    expect(files['bad.xml']).toMatch(/<failure [\s\S]*schema/);
    expect(JSON.parse(files['good.json'] ?? '').totals.violation).toBe(0);
    const found = JSON.parse(files['bad.json'] ?? '');
    expect(found.totals.violation).toBeGreaterThan(1);
    expect(found.entries[0]).toMatchObject({
      operation: 'listInvestorIds',
      verdict: 'violation',
      sent: { line: 'GET /investorIds' },
      received: { line: '200', body: 'something else' },
      findings: [{ rule: 'schema', pointer: expect.stringMatching(/^#\//) }],
    });
    // Only the run with --yes has posted anything.
    expect(sound.requests.filter((line) => !line.startsWith('GET '))).toEqual([]);
    expect(broken.requests.some((line) => line.startsWith('POST '))).toBe(true);
  });
});

describe('goji record, as a consumer has it', () => {
  it('forwards until it is interrupted, and then writes what it has seen, redacted', async () => {
    const args = ['record', '--target', sound.url, '--port', '0', '--out', 'recorded'];
    const child = spawn(process.execPath, [program(), ...args], { cwd: folder.path });
    let told = '';
    const url = await new Promise<string>((resolve, reject) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        told += text;
        const [, address] = /(http:\S+) forwards to /.exec(told) ?? [];
        if (address !== undefined) resolve(address);
      });
      child.once('close', () => reject(new Error(told)));
    });
    const headers = { authorization: `Basic ${btoa('key:a-secret-of-the-tests')}`, cookie: 'id=a-secret' };
    const answer = await fetch(`${url}/investorIds`, { headers });
    expect(answer.status).toBe(401);
    const ended = once(child, 'close');
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    const files = await readTree(join(folder.path, 'recorded'));
    expect(Object.keys(files)).toContain('investors/listInvestorIds.1.json');
    expect(Object.values(files).join('\n')).not.toMatch(/a-secret|authorization|cookie/i);
    const { exchanges } = readRecordings(join(folder.path, 'recorded'));
    expect(exchanges.map(([, exchange]) => [exchange.operation, exchange.response?.status])).toEqual([
      ['listInvestorIds', 401],
    ]);
  });

  it('reads a HAR file', async () => {
    const header = [{ name: 'authorization', value: 'key:a-secret-of-the-tests' }];
    const request = { method: 'GET', url: `${sound.url}/investorIds`, headers: header };
    const response = { status: 200, headers: header, content: { text: '["GOJI-98765"]' } };
    await writeFile(
      join(folder.path, 'a.har'),
      JSON.stringify({ log: { entries: [{ request, response }] } }),
    );
    const { code, stderr } = await goji('record', '--har', 'a.har', '--out', 'imported');
    expect(code, stderr).toBe(0);
    const text = await readFile(join(folder.path, 'imported/investors/listInvestorIds.1.json'), 'utf8');
    expect(JSON.parse(text).response.body).toEqual(['GOJI-1001']);
    expect(text).not.toContain('a-secret');
  });
});
