import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../consumer/run-command.js';
import budgets from './budgets.json' with { type: 'json' };
import { EFFECTS_PROGRAM } from './effects.js';
import { attw, publint } from './judges.js';
import { type PackedPackage, packPackage, ROOT, tool } from './packed.js';

let packed: PackedPackage;

beforeAll(async () => {
  packed = await packPackage();
});
afterAll(() => packed.remove());

/** The import paths that give code. */
async function codeEntries(): Promise<readonly string[]> {
  const { exports: paths } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  return Object.entries(paths)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry]) => entry.replace(/^\./, '@goji/api'));
}

describe('the packed package', () => {
  it('is found in order by publint, warnings included', async () => {
    const { code, stdout } = await publint(join(packed.project, 'node_modules', '@goji', 'api'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('All good!') });
  });

  it('gives every import path its types, says attw', async () => {
    const { code, stdout } = await attw(packed.tarball);
    expect(code, stdout).toBe(0);
  });

  it('has a source map with its sources for every module', async () => {
    const scripts = packed.files.filter((file) => file.startsWith('dist/') && file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(100);
    for (const file of scripts) {
      const folder = join(packed.project, 'node_modules', '@goji', 'api', dirname(file));
      const text = await readFile(join(packed.project, 'node_modules', '@goji', 'api', file), 'utf8');
      const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text) ?? [];
      expect(map, `${file} names no source map`).toBeDefined();
      const { sourcesContent } = JSON.parse(await readFile(join(folder, map ?? ''), 'utf8'));
      expect(sourcesContent, `${file}.map holds no sources`).toEqual([expect.any(String)]);
    }
  });

  it('leaves no trace in a bundle of who imports it and uses nothing', async () => {
    for (const entry of await codeEntries())
      expect(new TextDecoder().decode(await bundle(`import '${entry}';`)), entry).toBe('');
  });

  it('does nothing when it is imported, as it says by sideEffects: false', async () => {
    const entries = (await codeEntries()).filter((entry) => !NEEDING_OTHER_PEERS.includes(entry));
    await packed.write('effects.mjs', EFFECTS_PROGRAM);
    await packed.write(
      'planted.mjs',
      `globalThis.planted = 1;
process.on('exit', () => undefined);
setInterval(() => undefined, 1000);
Array.prototype.planted = 1;
process.env.PLANTED = '1';
`,
    );
    const effectsOf = async (modules: readonly string[]) =>
      JSON.parse(
        await succeed(packed.project, process.execPath, 'effects.mjs', JSON.stringify([PEERS, modules])),
      );
    expect(await effectsOf(entries)).toEqual([]);
    expect(await effectsOf(['./planted.mjs'])).toEqual([
      'globals: planted',
      'prototypes: Array.planted',
      expect.stringMatching(/^listeners: exit \d$/),
      'resources: Timeout',
      'environment: PLANTED=1',
    ]);
  });

  it('has a budget for the size of every import path', async () => {
    const sources = Object.keys(budgets);
    const without = (await codeEntries()).filter((entry) => !sources.includes(`export * from '${entry}'`));
    expect(without).toEqual([]);
  });

  it.each(Object.entries(budgets))('keeps %s within its size', async (source, budget) => {
    const bytes = gzipSync(await bundle(source)).length;
    expect(bytes, 'far below its budget: lower the budget').toBeGreaterThan(budget * 0.8);
    expect(bytes, 'over its budget, in bytes').toBeLessThanOrEqual(budget);
  });
});

/** Peers that the project of these tests has, and import paths that need another. */
const PEERS = ['fastify', 'ajv', 'ajv-formats', 'kysely', 'libsql'];
const NEEDING_OTHER_PEERS = ['@goji/api/undici', '@goji/api/msw', '@goji/api/query'];

/** A module as a consumer's bundler makes it, minified; peers and what is of Node stay outside. */
async function bundle(contents: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: packed.project },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    external: ['node:*', '@tanstack/*', 'msw', 'pg', 'undici', ...PEERS],
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

describe('the sandbox of the package', () => {
  it('serves a project that has its peers, and needs no PostgreSQL', async () => {
    await packed.write(
      'sandbox.mjs',
      `import { listInvestorIds } from '@goji/api';
import { createSandbox } from '@goji/api/sandbox';
const sandbox = await createSandbox();
await sandbox.listen();
const tenant = await sandbox.tenant('mine');
await tenant.seed('verified-investors');
console.log((await listInvestorIds(tenant.client())).length);
await sandbox.close();
`,
    );
    const { code, stdout, stderr } = await packed.run(process.execPath, 'sandbox.mjs');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '10\n', stderr: '' });
  });
});

describe('the types of the package', () => {
  it.each([
    ['TypeScript 5.4', 'ts54', 'node16'],
    ['TypeScript 5.5', 'ts55', 'nodenext'],
    ['TypeScript 5.7', 'ts57', 'bundler'],
    ['TypeScript 5.9', 'ts59', 'node16'],
    ['TypeScript 5.9', 'ts59', 'bundler'],
    ['TypeScript 6', 'ts6', 'nodenext'],
    ['TypeScript 7', 'ts7', 'nodenext'],
    ['TypeScript 7', 'ts7', 'bundler'],
  ])('compile strictly with %s (%s, %s)', async (_, compiler, resolution) => {
    const entries = await codeEntries();
    const imports = entries.map((entry, index) => `import * as entry${index} from '${entry}';`);
    const uses = entries.map((_entry, index) => `entry${index}`);
    await packed.write('src/all.ts', `${imports.join('\n')}\nexport const all = [${uses.join(', ')}];\n`);
    await packed.write('src/call.ts', CALL);
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: resolution === 'bundler' ? 'esnext' : resolution,
      moduleResolution: resolution,
      types: [],
      noEmit: true,
      // The types of the peers are theirs to keep in order; ours are checked through what is imported.
      skipLibCheck: true,
    };
    await packed.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
    await succeed(packed.project, process.execPath, tool(compiler, 'bin', 'tsc'));
  });
});

describe('settings of TypeScript that do not know the package', () => {
  it.each([
    ['node10', 'commonjs', 'TS2307', 'There are types at '],
    ['node16', 'node16', 'TS1479', 'import("@goji/api")'],
  ])('fail as docs/client.md says: %s with module %s', async (moduleResolution, module, code, words) => {
    expect(await readFile(join(ROOT, 'docs', 'client.md'), 'utf8')).toContain(`error ${code}`);
    await packed.write('old/package.json', '{ "type": "commonjs" }');
    await packed.write(
      'old/main.ts',
      "import { createGoji } from '@goji/api';\nexport const main = createGoji;\n",
    );
    const compilerOptions = {
      strict: true,
      target: 'ES2022',
      module,
      moduleResolution,
      types: [],
      noEmit: true,
    };
    await packed.write('old/tsconfig.json', JSON.stringify({ compilerOptions }));
    const run = await packed.run(process.execPath, tool('ts59', 'bin', 'tsc'), '-p', 'old');
    expect(run.stdout).toContain(`error ${code}: `);
    expect(run.stdout).toContain(words);
    const works = { ...compilerOptions, module: 'nodenext', moduleResolution: 'nodenext' };
    await packed.write(
      'old/tsconfig.json',
      JSON.stringify({ compilerOptions: { ...works, skipLibCheck: true } }),
    );
    await succeed(packed.project, process.execPath, tool('ts59', 'bin', 'tsc'), '-p', 'old');
  });
});

/** A call, its result by status and its errors by code: what a consumer's compiler has to understand. */
const CALL = `
import { createGoji, createInvestor, safe, type NewInvestor } from '@goji/api';
declare const body: NewInvestor;
const goji = createGoji({ environment: 'sandbox', auth: { apiKey: 'key', secret: 'secret' } });
export async function main(): Promise<string> {
  const result = await safe(createInvestor(goji, { body }));
  if (result.ok) return result.replayed ? '' : result.data.clientId;
  if (result.status === 400) return result.error.has('UNDER_18') ? 'too young' : 'refused';
  // @ts-expect-error The operation has no such status.
  if (result.status === 418) return 'teapot';
  return String(result.status);
}
`;
