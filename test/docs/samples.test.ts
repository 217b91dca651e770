import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SAMPLE_LANGUAGES } from '../../generators/docs/samples/code-samples.js';
import {
  JSON_STYLE,
  literal,
  PYTHON_STYLE,
  TYPESCRIPT_STYLE,
} from '../../generators/docs/samples/literal.js';
import { createMock, type Mock } from '../../mock/create-mock.js';
import { createFolder } from '../cli/run-goji.js';
import { succeed } from '../consumer/run-command.js';
import { document, model } from '../contract/document.js';
import { listSamples, mainAnswer, SERVER, sourceOf } from './samples.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript7/bin/tsc');

let folder: Awaited<ReturnType<typeof createFolder>>;
const file = (id: string) => join(folder.path, `${id}.ts`);
const ids = model.operations.map(({ id }) => id);

beforeAll(async () => {
  folder = await createFolder();
  await Promise.all(ids.map((id) => writeFile(file(id), sourceOf(id, 'TypeScript'))));
});
afterAll(() => folder.remove());

describe('the code samples', () => {
  it('are there for every operation in every language, and carry no credentials', () => {
    const samples = listSamples();
    expect([...samples.keys()]).toEqual(ids);
    for (const [id, own] of samples) {
      expect([id, own.map(({ label }) => label)]).toEqual([id, [...SAMPLE_LANGUAGES]]);
      for (const { source } of own) {
        expect(source).toContain(own[0]?.source === source ? 'sandbox' : SERVER);
        expect(source).not.toMatch(/Basic |secret = '[^']|_(?:KEY|SECRET)=\w/);
      }
    }
  });

  it('say which example they show where there are several', () => {
    const noted = [...listSamples()].filter(([, own]) =>
      own.every(({ source }) => /^(?:\/\/|#) Example: \S.*\n/.test(source)),
    );
    const several = model.operations.filter(
      ({ requestBody }) => (requestBody?.content.examples.length ?? 0) > 1,
    );
    expect(several.length).toBeGreaterThan(10);
    expect(noted.map(([id]) => id)).toEqual(several.map(({ id }) => id));
    expect(sourceOf('createInvestor', 'curl')).toMatch(/^# Example: A person with both accounts\n/);
  });

  it('fit beside the description, but for addresses and long texts', () => {
    const wide = [...listSamples()].flatMap(([id, own]) =>
      own.flatMap(({ label, source }) =>
        source
          .split('\n')
          .filter(
            (line) => line.length > 90 && !line.includes(SERVER) && !/"[^"]{40,}"|'[^']{40,}'/.test(line),
          )
          .map((line) => `${id} ${label}: ${line}`),
      ),
    );
    expect(wide).toEqual([]);
  });
});

describe('the TypeScript samples', () => {
  it('compile as the programs of a user', async () => {
    const types = join(ROOT, 'node_modules/@types');
    const config = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        typeRoots: [types],
        types: ['node'],
        paths: { '@goji/api': [join(ROOT, 'generated/client/index.ts')] },
      },
      include: ['*.ts'],
    };
    await writeFile(join(folder.path, 'package.json'), '{ "type": "module" }');
    await writeFile(join(folder.path, 'tsconfig.json'), JSON.stringify(config));
    await succeed(folder.path, process.execPath, TSC, '-p', '.');
  });

  describe('against the mock', () => {
    let mock: Mock;
    const printed: unknown[] = [];

    beforeAll(async () => {
      mock = await createMock({
        document,
        port: 0,
        host: '127.0.0.1',
        dynamic: false,
        onFault: (fault) => {
          throw fault;
        },
      });
      const { fetch } = globalThis;
      vi.stubGlobal('fetch', (url: string | URL, init: RequestInit) =>
        fetch(String(url).replace(SERVER, mock.url), init),
      );
      vi.stubEnv('GOJI_API_KEY', 'any-key');
      vi.stubEnv('GOJI_SECRET', 'any-secret');
      vi.spyOn(console, 'log').mockImplementation((value: unknown) => {
        printed.push(value);
      });
      const built = join(folder.path, 'built');
      await mkdir(built);
      await writeFile(join(built, 'package.json'), '{ "type": "module" }');
      await build({
        entryPoints: ids.map(file),
        outdir: built,
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        alias: { '@goji/api': join(ROOT, 'generated/client/index.ts') },
        logLevel: 'silent',
      });
    });
    afterAll(async () => {
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      await mock.close();
    });

    it('get the documented answer of every operation', async () => {
      for (const operation of model.operations) {
        printed.length = 0;
        await import(/* @vite-ignore */ pathToFileURL(join(folder.path, 'built', `${operation.id}.js`)).href);
        const answer = mainAnswer(operation);
        expect([operation.id, ...printed]).toEqual([operation.id, ...(answer === undefined ? [] : [answer])]);
      }
    });
  });
});

describe('a literal', () => {
  const value = { name: "O'Hara", 'tax-year': null, flags: [true, false], note: 'x'.repeat(60) };

  it('is that of its language, broken where it does not fit', () => {
    expect(literal({ a: [1], b: {} }, JSON_STYLE)).toBe('{ "a": [1], "b": {} }');
    expect(JSON.parse(literal(value, JSON_STYLE))).toEqual(value);
    expect(literal(value, TYPESCRIPT_STYLE).split('\n').slice(0, 4)).toEqual([
      '{',
      `  name: "O'Hara",`,
      "  'tax-year': null,",
      '  flags: [true, false],',
    ]);
    expect(literal(value, PYTHON_STYLE, 1)).toContain('        "flags": [True, False],\n');
  });
});
