import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
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
      'docs',
      'docs-template',
      'examples',
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

  it('has every page and file that its pages link to', async () => {
    const paths = new Set(packed.files);
    const pages = packed.files.filter((path) => path.endsWith('.md'));
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/client.md', 'docs/sandbox.md']));
    const dead: string[] = [];
    let links = 0;
    for (const page of pages) {
      const text = await readFile(inProject('node_modules', '@goji', 'api', page), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        links += 1;
        const path = posix.join(posix.dirname(page), target).replace(/\/$/, '');
        const exists = paths.has(path) || packed.files.some((file) => file.startsWith(`${path}/`));
        if (!exists) dead.push(`${page} links to ${target}`);
      }
    }
    expect(links).toBeGreaterThan(100);
    expect(dead).toEqual([]);
  });

  it('has examples that import what a project has', async () => {
    const examples = packed.files.filter((path) => path.startsWith('examples/'));
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) {
      const text = await readFile(inProject('node_modules', '@goji', 'api', example), 'utf8');
      for (const [, name = ''] of text.matchAll(/ from '(\.[^']*)'/g)) {
        const path = posix.join(posix.dirname(example), name).replace(/\.js$/, '.ts');
        expect(packed.files, `${example} imports ${name}`).toContain(path);
      }
    }
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
  it.each([
    ['docs', '@redocly/cli and marked', ''],
    ['mock', '@stoplight/prism-cli, ajv and ajv-formats', ''],
    ['sandbox', 'fastify, ajv, ajv-formats, kysely and libsql', ''],
    ['sandbox', 'fastify, ajv, ajv-formats, kysely and pg', 'DATABASE_URL=postgres://localhost/goji'],
    ['contract --target http://127.0.0.1:9 --anonymous', '@stoplight/prism-cli, ajv and ajv-formats', ''],
    ['record --har capture.har', 'ajv and ajv-formats', ''],
    ['generate --targets server-validators --out new', 'ajv and ajv-formats', ''],
    ['lint --spec tree.yaml', '@redocly/cli', ''],
    ['bundle --spec tree.yaml', '@redocly/cli', ''],
  ])('names all that is missing, and nothing else: goji %s needs %s', async (line, names, variable) => {
    await write('capture.har', '{ "log": { "entries": [] } }');
    await write('tree.yaml', 'openapi: 3.1.0\npaths:\n  /a: { $ref: a.yaml }\n');
    const program = inProject('node_modules', '@goji', 'api', 'dist', 'scripts', 'goji.js');
    const args = [...(variable === '' ? [] : [variable]), process.execPath, program, ...line.split(' ')];
    const { code, stdout, stderr } = await runCommand(inProject(), 'env', ...args, '--quiet');
    const { peerDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const packages = names.split(/, | and /).map((name) => `${name}@${peerDependencies[name]}`);
    const wanted = packages.map((name) => (name.includes('^') ? `"${name}"` : name)).join(' ');
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^goji: [^\n]*\n$/),
    });
    expect(stderr).toContain(`${names} ${packages.length === 1 ? 'is' : 'are'} not installed.`);
    expect(stderr.trimEnd()).toMatch(/ with: npm install --save-dev [^:]*$/);
    expect(stderr.trimEnd().endsWith(`npm install --save-dev ${wanted}`)).toBe(true);
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
  // Without `DOM.Iterable`, as in many projects.
  lib: ['ES2022', 'DOM'],
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
