import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE_HEADER } from '../../generators/print/file-header.js';
import { MANIFEST_NAME } from '../../scripts/output/manifest.js';
import { expectFailure, goji, pathOf, tree, useFolder, write, writeSpec } from './in-folder.js';
import { runGoji, startGoji } from './run-goji.js';

useFolder();

describe('goji generate', () => {
  it('writes types, client and webhooks of the shipped document below src/goji, where no file imports from outside', async () => {
    const args = ['generate', '--apis', 'investors,payments,webhooks'];
    const { code, stdout, stderr } = await runGoji(pathOf(), ...args);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(
      /^\d+ operations, \d+ webhooks, \d+ schemas: \d+ files in src\/goji \([\d.]+ s\)\n$/,
    );
    const files = await tree();
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['src/goji/client/payments.ts', 'src/goji/webhooks/index.ts']),
    );
    const { files: listed } = JSON.parse(files[`src/goji/${MANIFEST_NAME}`] ?? '{}') as { files: string[] };
    expect([`src/goji/${MANIFEST_NAME}`, ...listed.map((path) => `src/goji/${path}`)].sort()).toEqual(
      Object.keys(files).sort(),
    );
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith('.ts')) continue;
      expect(text.slice(0, 500), path).toContain(FILE_HEADER[0]);
      const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
      for (const [, specifier = ''] of code.matchAll(/^(?:import|export)\b[^'"]*?from ['"]([^'"]+)['"]/gms)) {
        const target = join(dirname(path), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts');
        expect(specifier.startsWith('.') && target in files, `${path} imports ${specifier}`).toBe(true);
      }
    }
  });

  it('reads a document of one file without any linter, and writes the same again', async () => {
    await writeSpec();
    const args = ['generate', '--spec', 'api.yaml', '--out', 'gen', '--targets', 'document,types,client'];
    const first = await goji(...args, '--json');
    expect(first.code, first.stderr).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ out: 'gen', operations: 2, webhooks: 0, schemas: 1 });
    const before = await tree();
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['gen/openapi.json', 'gen/openapi.yaml', 'gen/types.ts']),
    );
    const second = JSON.parse((await goji(...args, '--json')).stdout) as object;
    expect(second).toMatchObject({ written: [], removed: [] });
    expect(await tree()).toEqual(before);
  });

  it('says why there is nothing that receives webhooks', async () => {
    const chosen = await goji('generate', '--apis', 'payments', '--out', 'a');
    expect(chosen.stderr).toContain('there are no webhooks in the chosen APIs (add "webhooks").');
    await writeSpec();
    const none = await goji('generate', '--spec', 'api.yaml', '--out', 'b');
    expect(none.stderr).toMatch(/there are no webhooks\.$/m);
    expect(Object.keys(await tree()).filter((path) => path.includes('/webhooks/'))).toEqual([]);
    const clientAlone = await goji('generate', '--spec', 'api.yaml', '--out', 'c', '--targets', 'client');
    expect([none.code, chosen.code, clientAlone.code]).toEqual([0, 0, 0]);
    expect(clientAlone.stderr).not.toContain('webhooks.');
  });

  it('names what the server needs', async () => {
    await writeSpec();
    const { code, stdout, stderr } = await goji('generate', '--spec', 'api.yaml', '--targets', 'server');
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(/\nThe target server needs: npm install .*fastify.*ajv.*ajv-formats/);
  });

  it('does not ask for what the project has', async () => {
    await writeSpec();
    for (const name of ['fastify', 'ajv', 'ajv-formats'])
      await write(`node_modules/${name}/package.json`, '{}');
    const { code, stdout } = await goji('generate', '--spec', 'api.yaml', '--targets', 'server,msw');
    expect(code).toBe(0);
    expect(stdout).not.toContain('The target server needs');
    expect(stdout).toContain('The target msw needs');
  });

  it('brings what the chosen targets import, and names what they need', async () => {
    await writeSpec();
    const chosen = ['--spec', 'api.yaml', '--out', 'gen', '--targets', 'msw,query'];
    const { code, stdout, stderr } = await goji('generate', ...chosen);
    expect(code, stderr).toBe(0);
    expect(stdout).toMatch(
      /\nThe target msw needs: npm install --save-dev "msw@.*\nThe target query needs: .*query-core/,
    );
    const files = await tree();
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['gen/types.ts', 'gen/client/index.ts', 'gen/runtime/choose-example.ts']),
    );
    for (const [path, text] of Object.entries(files)) {
      if (!/^gen\/(msw|query|runtime)\//.test(path)) continue;
      for (const [line, specifier = ''] of text.matchAll(/^(?:im|ex)port .*? from ['"]([^'"]+)['"]/gms)) {
        const target = join(dirname(path), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts');
        const isPeer =
          specifier === 'msw' || (specifier === '@tanstack/query-core' && /^import type/.test(line));
        expect(isPeer || target in files, `${path} imports ${specifier}`).toBe(true);
      }
    }
  });

  it('removes the files of an API that is no longer chosen, and nothing that people wrote', async () => {
    await writeSpec();
    await goji('generate', '--spec', 'api.yaml', '--out', 'gen');
    await write('gen/client/mine.ts', 'export const mine = 1;\n');
    expect(Object.keys(await tree())).toContain('gen/client/visits.ts');
    const { code, stderr } = await goji('generate', '--spec', 'api.yaml', '--out', 'gen', '--apis', 'pets');
    expect(code, stderr).toBe(0);
    const after = await tree();
    expect(Object.keys(after)).not.toContain('gen/client/visits.ts');
    expect(Object.keys(after)).toContain('gen/client/pets.ts');
    expect(after['gen/client/mine.ts']).toBe('export const mine = 1;\n');
  });

  it.each([
    [
      'an unknown option',
      ['generate', '--ouput', 'x'],
      /^goji: Unknown option --ouput\. Did you mean "--out"\?/,
    ],
    ['a missing value', ['generate', '--out'], /^goji: Option --out needs a value\./],
    ['an argument', ['generate', 'src'], /^goji: Unexpected argument "src"\./],
    [
      'an unknown target',
      ['generate', '--targets', 'clients'],
      /^goji: Unknown target "clients"\. Did you mean "client"\?/,
    ],
    ['an unknown command', ['genrate'], /^goji: Unknown command "genrate"\. Did you mean "generate"\?/],
  ])('refuses %s with 2 and one line', async (_, args, line) => {
    await expectFailure(args, 2, line);
  });

  it.each([
    [
      'that is missing',
      null,
      /^goji: api\.yaml: Cannot read the document: it does not exist\. Check the path that --spec names/,
    ],
    ['with a syntax error', 'openapi: 3.1.0\npaths: {\n', /^goji: api\.yaml:3:1: Not valid YAML or JSON: /],
    ['that is empty', '', /^goji: api\.yaml: The file is empty\. Name the root of an OpenAPI 3\.1 document/],
    [
      'of another version',
      'openapi: 3.0.0\npaths: {}\n',
      /^goji: api\.yaml:1:1 #\/openapi: OpenAPI 3\.0\.0 is not supp/,
    ],
    [
      'that is not UTF-8',
      Buffer.from([0x6f, 0xff, 0xfe]),
      /^goji: api\.yaml: The file is not UTF-8 text\. Name a document in YAML or JSON, saved as UTF-8\.$/m,
    ],
    ['that is no mapping', '[]', /^goji: api\.yaml: Not an OpenAPI document/],
  ])('refuses a document %s', async (_, text, line) => {
    if (text !== null) await write('api.yaml', text);
    await expectFailure(['generate', '--spec', 'api.yaml', '--out', 'gen'], 1, line);
  });

  it('refuses a folder as document', async () => {
    await mkdir(pathOf('api'));
    await expectFailure(
      ['generate', '--spec', 'api'],
      1,
      /^goji: api: Cannot read the document: it is a folder\. Name a file in it with --spec\.$/m,
    );
  });

  it.each([
    [
      'an unresolvable reference',
      'schemas/Pet"',
      'schemas/Pat"',
      /^goji: api\.yaml:\d+:\d+ #\/paths\/\S+: .*Pat/,
    ],
    [
      'no operationId',
      '      operationId: listVisits\n',
      '',
      /^goji: api\.yaml:\d+:\d+ #\/paths\/~1visits\/get.*: .*operationId/,
    ],
    [
      'two operations of one id',
      'listVisits',
      'listPets',
      /^goji: api\.yaml:\d+:\d+ #\/paths\/~1visits\/get\S*: .*listPets/,
    ],
    [
      'an unknown tag',
      'tags: [Visits]',
      'tags: [Vets]',
      /^goji: api\.yaml:\d+:\d+ #\/paths\/~1visits\/get\S*: .*Vets/,
    ],
  ])('refuses a document with %s and names the line', async (_, from, to, line) => {
    await writeSpec((text) => text.replace(from, to));
    await expectFailure(['generate', '--spec', 'api.yaml'], 1, line);
  });

  it('refuses an unknown API and lists the known ones', async () => {
    await writeSpec();
    const line = /^goji: api\.yaml: .*"pet".*"pets"\? .*pets, visits/;
    await expectFailure(['generate', '--spec', 'api.yaml', '--apis', 'pet'], 1, line);
  });

  it('does not replace a file that it did not make', async () => {
    await writeSpec();
    await write('gen/client/index.ts', 'export {};\n');
    const line = /^goji: gen\/client\/index\.ts: Not made by goji, so it is not replaced\./;
    await expectFailure(['generate', '--spec', 'api.yaml', '--out', 'gen'], 1, line);
  });

  it('says so when the output folder is a file', async () => {
    await writeSpec();
    await write('gen', '');
    await expectFailure(
      ['generate', '--spec', 'api.yaml', '--out', 'gen'],
      1,
      /^goji: gen: The output folder is a file\./,
    );
    await expectFailure(
      ['generate', '--spec', 'api.yaml', '--out', 'gen/x'],
      1,
      /^goji: gen\/x: .*a part of its path/,
    );
  });

  it('says so when the system refuses to make the folder', async () => {
    await writeSpec();
    await expectFailure(
      ['generate', '--spec', 'api.yaml', '--out', join('/dev/null', 'gen')],
      1,
      /^goji: \/dev\/null\/gen: /,
    );
  });

  it('ends with 130 and writes nothing when it is interrupted', async () => {
    await writeSpec();
    const before = await tree();
    const { child, output, done } = startGoji(pathOf(), ['generate', '--spec', 'api.yaml', '--out', 'gen']);
    // The first progress line comes when the model is made and nothing is written yet.
    child.stderr.once('data', () => child.kill('SIGINT'));
    const { code } = await done;
    expect(output.stdout).toBe('');
    expect(code).toBe(130);
    expect(await tree()).toEqual(before);
  });
});
