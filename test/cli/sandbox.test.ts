import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createGoji,
  createInvestor,
  type HmacCredentials,
  listInvestorIds,
} from '../../generated/client/index.js';
import { jane } from '../sandbox/start.js';
import { createFolder } from './run-goji.js';
import { runInProcess } from './run-in-process.js';

/** What the command prints with `--json`. */
interface Summary {
  readonly url: string;
  readonly control: string;
  readonly credentials: HmacCredentials & { readonly password: string };
}

// Inside the package, where the command looks for its package.json.
const program = join('node_modules', '.cache', `goji-sandbox-command-${process.pid}`);
const running: ChildProcess[] = [];
let folder: Awaited<ReturnType<typeof createFolder>>;

beforeAll(async () => {
  folder = await createFolder();
  // Compiled once, so that the starts below are the command's and not the compiler's.
  await build({
    entryPoints: ['scripts/goji.ts'],
    outdir: program,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(async () => {
  await rm(program, { recursive: true, force: true });
  await folder.remove();
});

/** Starts `goji sandbox` and settles when it has said what it has to say, or has ended. */
async function start(...args: readonly string[]) {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(program, 'goji.mjs'), 'sandbox', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  running.push(child);
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (text) => {
    stderr += String(text);
  });
  const ended = once(child, 'close').then(([code]) => Number(code));
  const said = new Promise<void>((resolve) => {
    child.stdout.on('data', (text) => {
      stdout += String(text);
      // What it prints comes in one piece.
      resolve();
    });
  });
  const code = await Promise.race([said, ended]);
  return {
    stdout,
    stderr,
    /** Null while it runs. */
    code: code ?? null,
    summary: (): Summary => JSON.parse(stdout),
    stop: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return ended;
    },
  };
}

const clientOf = ({ url, credentials }: Summary) =>
  createGoji({ environment: { baseUrl: url }, auth: credentials });

describe('goji sandbox', () => {
  it('says where it listens and with which credentials, and stops when it is asked to', async () => {
    const sandbox = await start('--port', '0', '--seed', 'isa-with-a-loan');
    const [, url = ''] = /^The sandbox listens on (http:\/\/127\.0\.0\.1:\d+)$/m.exec(sandbox.stdout) ?? [];
    const value = (name: string) => new RegExp(`^ {2}${name} +(\\S+)`, 'm').exec(sandbox.stdout)?.[1] ?? '';
    expect(sandbox.stderr).toMatch(
      /^sandbox {3}\d+ operations answer from state, \d+ by example; Ctrl-C stops$/m,
    );
    const goji = createGoji({
      environment: { baseUrl: url },
      auth: { apiKey: value('API key'), secret: value('secret') },
    });
    const { clientId } = await createInvestor(goji, { body: jane });
    expect(await listInvestorIds(goji)).toEqual([clientId]);

    const [, curl = ''] = /^ {2}curl (-u \S+ \S+)$/m.exec(sandbox.stdout) ?? [];
    const [, login = '', address = ''] = curl.split(' ');
    const authorization = `Basic ${Buffer.from(login).toString('base64')}`;
    expect(await (await fetch(address, { headers: { authorization } })).json()).toEqual([clientId]);
    const scenarios = await fetch(`${value('control')}/scenarios`);
    expect(scenarios.status).toBe(200);
    expect(await sandbox.stop('SIGINT')).toBe(130);
  });

  it('keeps a folder for itself, and what is in it across restarts', async () => {
    const data = join(folder.path, 'data');
    const first = await start('--port', '0', '--data', data, '--json');
    const { clientId } = await createInvestor(clientOf(first.summary()), { body: jane });

    const second = await start('--port', '0', '--data', data);
    expect(second).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `goji: The data folder ${data} is in use by another sandbox. Stop that one, or give this one a folder of its own.\n`,
    });
    const { port } = new URL(first.summary().url);
    const third = await start('--port', port);
    expect(third).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `goji: Port ${port} is in use. Choose another with --port, or let --port 0 find a free one.\n`,
    });

    expect(await first.stop('SIGTERM')).toBe(143);
    const again = await start('--port', '0', '--data', data, '--json');
    expect(await listInvestorIds(clientOf(again.summary()))).toEqual([clientId]);
    expect(await again.stop('SIGTERM')).toBe(143);
  });
});

describe('goji sandbox refuses', () => {
  it.each([
    [['--port', '70000'], 'Option --port must be a number from 0 to 65535, not "70000".'],
    [['--pace', 'fast'], 'Option --pace must be instant or realistic, not "fast".'],
    [
      ['--seed', 'verified-investor'],
      'There is no scenario "verified-investor". Did you mean "verified-investors"?',
    ],
    [['--seed', 'x'], 'There is no scenario "x". There are empty, verified-investors, '],
    [['--dat', 'x'], 'Unknown option --dat. Did you mean "--data"?'],
  ])('%j', async (args, message) => {
    const { code, err } = await runInProcess(['sandbox', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('See: goji sandbox --help');
  });

  it.each([
    ['postgres.example.com/goji', 'DATABASE_URL must begin with postgres:// or postgresql://.'],
    [`postgres://goji:${'hunter2-password'}@127.0.0.1:1/goji`, 'cannot be used: connect ECONNREFUSED'],
  ])('the database %s', async (DATABASE_URL, message) => {
    const { code, err } = await runInProcess(['sandbox', '--port', '0'], { env: { DATABASE_URL } });
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).not.toContain('hunter2');
  });
});
