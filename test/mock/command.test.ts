import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createGoji, listInvestorIds, safe } from '../../generated/client/index.js';
import type { CommandContext, CommandValues } from '../../scripts/command.js';
import { mockCommand } from '../../scripts/mock.js';
import { createFolder, runGoji, SMALL_SPEC, startGoji } from '../cli/run-goji.js';
import { credentials } from './mock-server.js';

interface MockResult {
  readonly url: string;
  readonly operations: number;
  readonly curl: readonly string[];
}

/** Runs the command in this process until `use` is done with it, then stops it as Ctrl-C does. */
async function runMock(
  values: CommandValues,
  use: (result: MockResult, summary: string) => Promise<void>,
  cwd = process.cwd(),
  env: CommandContext['env'] = {},
): Promise<void> {
  const controller = new AbortController();
  const faults: string[] = [];
  let used: Promise<void> = Promise.reject(new Error('The command gave no result'));
  used.catch(() => undefined);
  const context: CommandContext = {
    cwd,
    env,
    readInput: async () => '',
    signal: controller.signal,
    step: (_stage, detail) => void (detail.startsWith('failed') && faults.push(detail)),
    result: (summary, data) => {
      used = use(data as MockResult, summary).finally(() => controller.abort());
      used.catch(() => undefined);
    },
  };
  await mockCommand.run(values, context);
  await used;
  expect(faults).toEqual([]);
}

/** The arguments that a shell passes to curl. */
async function shellWords(line: string): Promise<string[]> {
  const script = `curl() { printf '%s\\0' "$@"; }; ${line}`;
  const { stdout } = await promisify(execFile)('sh', ['-c', script]);
  return stdout.split('\0').slice(0, -1);
}

/** Sends what a curl command line says, as far as our lines use curl's options. */
async function runCurl(line: string): Promise<Response> {
  const words = await shellWords(line);
  const headers = new Headers();
  const init: { method?: string; body?: string } = {};
  let url = '';
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) {
      url = word;
      continue;
    }
    index += 1;
    const value = words[index] ?? '';
    if (word === '-u') headers.set('authorization', `Basic ${Buffer.from(value).toString('base64')}`);
    else if (word === '-H')
      headers.set(value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1).trim());
    else if (word === '-X') init.method = value;
    else if (word === '-d') init.body = value;
    else throw new Error(`Unexpected option ${word} in ${line}`);
  }
  return fetch(url, { method: init.body === undefined ? 'GET' : 'POST', ...init, headers });
}

describe('goji mock', () => {
  it('lets in whom it is told to, and no others', async () => {
    const values = { port: '0', host: '127.0.0.1', 'check-credentials': true };
    const env = { GOJI_API_KEY: 'key', GOJI_API_SECRET: 'right' };
    const statusBy = async (url: string, secret: string) => {
      const goji = createGoji({ environment: { baseUrl: url }, auth: { apiKey: 'key', secret } });
      const result = await safe(listInvestorIds(goji));
      return result.ok ? result.status : String(result.error);
    };
    await runMock(
      values,
      async ({ url }) => {
        expect(await statusBy(url, 'right')).toBe(200);
        expect(await statusBy(url, 'wrong')).toContain('401');
      },
      undefined,
      env,
    );
    for (const missing of [{}, { GOJI_API_KEY: 'key' }, { GOJI_USERNAME: 'key' }]) {
      await expect(runMock(values, async () => {}, undefined, missing)).rejects.toThrow(
        'Option --check-credentials needs to know whom to let in. Set GOJI_API_KEY and GOJI_API_SECRET, or ' +
          'GOJI_USERNAME and GOJI_PASSWORD.',
      );
    }
  });

  it('serves the shipped document until it is stopped; its curl lines work', async () => {
    let url = '';
    await runMock({ port: '0' }, async (result, summary) => {
      url = result.url;
      expect(summary).toContain(`The mock listens on ${url}\n`);
      expect(result.operations).toBeGreaterThan(0);
      expect(result.curl).toHaveLength(3);
      for (const line of result.curl) expect(summary).toContain(line);
      const statuses = [];
      for (const line of result.curl) statuses.push((await runCurl(line)).status);
      expect(statuses).toEqual([200, 200, expect.toSatisfy((status: number) => status >= 400)]);
    });
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('serves another document, also one of several files, and makes answers up', async () => {
    const folder = await createFolder();
    try {
      const [head = '', schema = ''] = SMALL_SPEC.split('components:\n  schemas:\n    Pet:\n');
      await writeFile(join(folder.path, 'Pet.yaml'), schema.replaceAll(/^ {6}/gm, ''));
      await writeFile(join(folder.path, 'tree.yaml'), head.replace('#/components/schemas/Pet', 'Pet.yaml'));
      await writeFile(join(folder.path, 'whole.yaml'), SMALL_SPEC);
      for (const spec of ['whole.yaml', 'tree.yaml']) {
        await runMock(
          { port: '0', spec, dynamic: true },
          async ({ url, operations }) => {
            expect(operations).toBe(2);
            const made = await (await fetch(`${url}/pets`, { headers: credentials })).json();
            expect(made).not.toEqual([{ name: 'Rex' }]);
            const named = await fetch(`${url}/pets?__example=one`, { headers: credentials });
            expect(await named.json()).toEqual([{ name: 'Rex' }]);
          },
          folder.path,
        );
      }
    } finally {
      await folder.remove();
    }
  });

  it.each(['65536', '-1', '80.5', '4010x', ' 1', '0x10'])(
    'refuses --port %s as wrong usage',
    async (port) => {
      await expect(runMock({ port }, async () => undefined)).rejects.toMatchObject({
        name: 'UsageError',
        message: `Option --port must be a number from 0 to 65535, not "${port}".`,
      });
    },
  );

  it('says in its help what it does not do', () => {
    expect(mockCommand.help).toMatch(
      /Credentials only have to be there.* unless --check-credentials.*Webhooks are not sent.*nothing is remembered/s,
    );
    for (const option of Object.keys(mockCommand.options)) expect(mockCommand.help).toContain(`--${option}`);
  });
});

describe('goji mock in a process of its own', () => {
  it('ends at once and cleanly on Ctrl-C', async () => {
    const folder = await createFolder();
    try {
      const { child, output, done } = startGoji(folder.path, ['mock', '--port', '0', '--json', '--quiet']);
      await new Promise<void>((resolve, reject) => {
        child.stdout.on('data', () => output.stdout.endsWith('}\n') && resolve());
        child.once('close', () => reject(new Error(output.stderr)));
      });
      const { url } = JSON.parse(output.stdout) as MockResult;
      const open = await fetch(`${url}/investorIds`, { headers: credentials });
      expect(open.status).toBe(200);
      child.kill('SIGINT');
      expect(await done).toMatchObject({ code: 130, stderr: '' });
    } finally {
      await folder.remove();
    }
  });

  it('says in one line that the port is in use', async () => {
    const folder = await createFolder();
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    try {
      const address = taken.address();
      if (address === null || typeof address === 'string') throw new Error('No TCP port');
      const run = await runGoji(folder.path, 'mock', '--port', String(address.port));
      expect(run).toEqual({
        code: 1,
        stdout: '',
        stderr: `goji: Port ${address.port} is in use. Choose another with --port, or let --port 0 find a free one.\n`,
      });
    } finally {
      taken.close();
      await folder.remove();
    }
  });

  it('says in one line what is wrong with the document', async () => {
    const folder = await createFolder();
    try {
      await writeFile(
        join(folder.path, 'bad.yaml'),
        SMALL_SPEC.replace('operationId: listPets', 'x-nothing: 1'),
      );
      const run = await runGoji(folder.path, 'mock', '--port', '0', '--spec', 'bad.yaml');
      expect(run).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr).toMatch(/^goji: [^\n]*\/paths\/~1pets\/get[^\n]*operationId[^\n]*\n$/);
    } finally {
      await folder.remove();
    }
  });
});
