import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from '../../generators/model/build-model.js';
import type { Operation } from '../../generators/model/types.js';
import { createMock, type Mock } from '../../mock/create-mock.js';
import { pageFiles } from '../../sandbox/page/page-files.js';
import { shippedDocumentPath } from '../../scripts/document/load-document.js';
import { createFolder, readTree } from '../cli/run-goji.js';
import { frontEndPackages, frontEndSource } from './front-end.js';
import { readTarball, type Tarball } from './pack.js';
import { strangersIn } from './packed-content.js';
import { runCommand, succeed } from './run-command.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder: Awaited<ReturnType<typeof createFolder>>;
let packed: Tarball;
let mock: Mock;
let createInvestor: Operation | undefined;

const inProject = (...parts: string[]) => join(folder.path, 'project', ...parts);

async function write(path: string, text: string) {
  await mkdir(dirname(inProject(path)), { recursive: true });
  await writeFile(inProject(path), text);
}

beforeAll(async () => {
  folder = await createFolder();
  packed = await readTarball();

  const document = JSON.parse(await readFile(shippedDocumentPath(), 'utf8'));
  createInvestor = buildModel(document).operations.find(({ id }) => id === 'createInvestor');
  const faults: unknown[] = [];
  mock = await createMock({
    document,
    port: 0,
    host: '127.0.0.1',
    dynamic: false,
    onFault: (fault) => faults.push(fault),
  });

  await write(
    'package.json',
    JSON.stringify({
      name: 'consumer',
      private: true,
      type: 'module',
      scripts: { generate: 'goji generate --out src/goji --apis investors,payments', check: 'goji check' },
    }),
  );
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  await succeed(inProject(), 'npm', 'install', '--save-dev', ...flags, packed.path);
  await succeed(inProject(), 'npm', 'run', 'generate');
});
afterAll(async () => {
  await mock?.close();
  await folder?.remove();
});

describe('the package', () => {
  it('holds what it needs and nothing else', () => {
    const paths = packed.files;
    expect([...new Set(paths.map((path) => path.split('/')[0]))].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs-template',
      'generated',
      'generators',
      'package.json',
      'sandbox-page',
      'spec',
      'test',
      'vectors',
    ]);
    expect(
      [...new Set(paths.filter((path) => path.startsWith('dist/')).map((path) => path.split('/')[1]))].sort(),
    ).toEqual(['compare', 'contract', 'generated', 'generators', 'mock', 'sandbox', 'scripts']);
    expect(paths.filter((path) => path.startsWith('generated/'))).toEqual([
      'generated/openapi.json',
      'generated/openapi.yaml',
    ]);
    expect(strangersIn(paths)).toEqual([]);
    // The sandbox's page, of which the types are for its checks alone.
    expect(paths.filter((path) => path.startsWith('sandbox-page/')).sort()).toEqual(
      ['index.html', ...Object.keys(pageFiles)].map((name) => `sandbox-page/${name}`).sort(),
    );
  });

  it('installs none of its optional peers', async () => {
    const installed = Object.keys(
      JSON.parse(await readFile(inProject('package-lock.json'), 'utf8')).packages,
    );
    expect(installed).toContain('node_modules/@goji/api');
    expect(installed.filter((path) => /\/(@redocly\/cli|@stoplight\/.*|fastify)$/.test(path))).toEqual([]);
  });

  it('exports the client, the webhook kit, the types and the document', async () => {
    await write(
      'exports.mjs',
      `import { createGoji } from '@goji/api';
import { createTestWebhook, verifyWebhook } from '@goji/api/webhooks';
import '@goji/api/types';
import document from '@goji/api/openapi.json' with { type: 'json' };
import vectors from '@goji/api/hmac-vectors.json' with { type: 'json' };
import { existsSync } from 'node:fs';
const yaml = new URL(import.meta.resolve('@goji/api/openapi.yaml'));
const delivery = await createTestWebhook({ type: 'BATCH_UPDATE', secret: 'x' });
const { known } = await verifyWebhook({ ...delivery, secret: 'x' });
console.log(typeof createGoji, known, document.openapi, vectors.signing.length > 9, existsSync(yaml));
`,
    );
    expect(await succeed(inProject(), process.execPath, 'exports.mjs')).toBe(
      'function true 3.1.0 true true\n',
    );
  });
});

describe('the installed command', () => {
  it('says which package is missing for a command that needs one', async () => {
    for (const [command, name] of [
      ['docs', '@redocly/cli'],
      ['mock', '@stoplight/prism-cli'],
      ['sandbox', 'kysely'],
    ] as const) {
      const { code, stdout, stderr } = await runCommand(inProject(), 'npx', 'goji', command, '--quiet');
      const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'));
      expect({ code, stdout, lines }).toEqual({
        code: 1,
        stdout: '',
        lines: [expect.stringContaining(`npm install`)],
      });
      expect(lines[0]).toContain(name);
    }
  });

  it('finds its own output fresh', async () => {
    expect(await succeed(inProject(), 'npm', 'run', 'check')).toMatch(
      /files in src\/goji are up to date\.\n$/,
    );
  });
});

describe('the generated client in a consumer project', () => {
  it('imports nothing from outside its folder', async () => {
    const files = await readTree(inProject('src/goji'));
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith('.ts')) continue;
      const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
      for (const [, specifier = ''] of code.matchAll(
        /\bfrom ['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/g,
      )) {
        const target = join(dirname(path), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts');
        expect(target in files, `${path} imports ${specifier}`).toBe(true);
      }
    }
  });

  it.each([
    ['TypeScript 5', () => inProject('node_modules/typescript/bin/tsc')],
    ['TypeScript 7', () => join(ROOT, 'node_modules/typescript7/bin/tsc')],
  ])('compiles with %s and creates an investor', async (_, compiler) => {
    const named = createInvestor?.requestBody?.content.examples.find(({ name }) => name === 'individual');
    await write('src/main.ts', mainSource(mock.url, named?.value));
    await write('tsconfig.json', JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['src'] }));
    await succeed(inProject(), process.execPath, compiler());
    const printed = JSON.parse(await succeed(inProject(), process.execPath, 'build/main.js'));
    const answered = createInvestor?.responses
      .find(({ status }) => status === 200)
      ?.content?.examples.find(({ name }) => name === 'individual');
    expect(printed).toEqual({ investor: answered?.value, status: 400, operation: 'createInvestor' });
  });
});

describe('the front-end targets in a consumer project', () => {
  it('are generated, compile and render', async () => {
    const chosen = ['--apis', 'investors', '--targets', 'types,client,msw,query'];
    const generate = () => succeed(inProject(), 'npx', 'goji', 'generate', '--out', 'src/front', ...chosen);
    expect(await generate()).toMatch(
      /\nThe target msw needs: npm install --save-dev "msw@.*\nThe target query needs: npm /,
    );
    const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const wanted = frontEndPackages.map((name) => `${name}@${devDependencies[name]}`);
    const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    await succeed(inProject(), 'npm', 'install', '--save-dev', ...flags, ...wanted);
    expect(await generate()).not.toContain('needs: npm install');
    await write('src/front-end.ts', frontEndSource);
    const compilerOptions = { ...COMPILER_OPTIONS, skipLibCheck: true };
    await write('tsconfig.front.json', JSON.stringify({ compilerOptions, files: ['src/front-end.ts'] }));
    const compiler = join(ROOT, 'node_modules/typescript7/bin/tsc');
    await succeed(inProject(), process.execPath, compiler, '-p', 'tsconfig.front.json');
    const printed = JSON.parse(await succeed(inProject(), process.execPath, 'build/front-end.js'));
    expect(printed).toEqual({ html: 'Smith', known: true });
  });
});

const COMPILER_OPTIONS = {
  strict: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  module: 'nodenext',
  types: [],
  rootDir: 'src',
  outDir: 'build',
};

/** A small program: one call that works, and one that the platform refuses. */
function mainSource(baseUrl: string, body: unknown): string {
  return `import { createGoji, createInvestor, isGojiApiError } from './goji/client/index.js';
import type { NewInvestor } from './goji/client/index.js';

const goji = createGoji({
  environment: { baseUrl: ${JSON.stringify(baseUrl)} },
  auth: { username: 'key', password: 'secret' },
});
const body: NewInvestor = ${JSON.stringify(body, null, 2)};
const investor = await createInvestor(goji, { body });

try {
  await createInvestor(goji, { body: { ...body, dateOfBirth: 'yesterday' } as NewInvestor });
} catch (error) {
  if (!isGojiApiError(error)) throw error;
  console.log(JSON.stringify({ investor, status: error.status, operation: error.operation }));
}
`;
}
