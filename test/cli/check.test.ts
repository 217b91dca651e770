import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FILE_HEADER } from '../../generators/print/file-header.js';
import { createFolder, readTree, runGoji, SMALL_SPEC } from './run-goji.js';
import { runGojiHere, runInProcess } from './run-in-process.js';

let folder: Awaited<ReturnType<typeof createFolder>>;
beforeEach(async () => {
  folder = await createFolder();
  await write('api.yaml', SMALL_SPEC);
});
afterEach(() => folder.remove());

const goji = (...args: string[]) => runGojiHere(folder.path, ...args);
const write = (path: string, text: string) => writeFile(join(folder.path, path), text);
const generate = () => goji('generate', '--spec', 'api.yaml', '--out', 'gen', '--apis', 'pets,visits');

describe('goji check', () => {
  it('is content with what generate made, whatever its options were and wherever it is called from', async () => {
    await generate();
    const { code, stdout, stderr } = await runGoji(folder.path, 'check', '--out', 'gen', '--quiet');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ files in gen are up to date\.\n$/);
    const inside = await runGoji(join(folder.path, 'gen'), 'check', '--out', '.');
    expect(inside.code, inside.stderr).toBe(0);
  });

  it('lists every stale, missing, orphaned and stray file and the command that mends them', async () => {
    await generate();
    await write('gen/enums.ts', `${FILE_HEADER.join('\n')}\n\nexport const edited = 1;\n`);
    await write('gen/client/stray.ts', `${FILE_HEADER.join('\n')}\n`);
    await write('gen/client/mine.ts', 'export const mine = 1;\n');
    await rm(join(folder.path, 'gen/types.ts'));
    await write('api.yaml', SMALL_SPEC.replace(/ {2}\/visits:.*?(?=^components:)/ms, ''));
    const before = await readTree(folder.path);
    const { code, stdout, stderr } = await goji('check', '--out', 'gen', '--quiet');
    expect(code).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'missing  gen/types.ts',
        'stale    gen/enums.ts',
        'orphan   gen/client/visits.ts',
        'stray    gen/client/stray.ts',
      ]),
    );
    expect(stdout).not.toContain('mine.ts');
    expect(stderr).toBe(
      `goji: ${lines.length} of the generated files in gen are not as they should be. Delete or move what is a stray or ` +
        'blocked (client/stray.ts). Run: npx goji generate --out gen --spec api.yaml --apis pets,visits ' +
        '--targets types,client,webhooks\n',
    );
    expect(await readTree(folder.path)).toEqual(before);
  });

  it('gives the findings as JSON and names the script that the header of the files names', async () => {
    await generate();
    await write('package.json', '{ "scripts": { "generate": "goji generate" } }');
    await rm(join(folder.path, 'gen/enums.ts'));
    const { code, stdout, stderr } = await goji('check', '--out', 'gen', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ kind: 'missing', file: 'gen/enums.ts' }],
      mend: 'npm run generate',
    });
    expect(stderr).toMatch(/Run: npm run generate\n$/);
  });

  it('is mended by generate', async () => {
    await generate();
    await rm(join(folder.path, 'gen/types.ts'));
    await write('gen/enums.ts', `${FILE_HEADER.join('\n')}\n`);
    expect((await goji('check', '--out', 'gen')).code).toBe(1);
    await generate();
    expect((await goji('check', '--out', 'gen')).code).toBe(0);
  });

  it('says so when the folder was never generated', async () => {
    const { code, stdout, stderr } = await goji('check');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^goji: src\/goji: No goji generate has filled this folder.*\n$/);
  });
});

describe('goji generate --check', () => {
  const ask = (...args: string[]) =>
    runInProcess(['generate', '--check', '--quiet', ...args], { cwd: folder.path });

  it('holds the folder against its own options, or against those that are given', async () => {
    await generate();
    const before = await readTree(folder.path);
    expect(await ask('--out', 'gen')).toMatchObject({ code: 0, err: '' });
    const options = ['--out', 'gen', '--spec', 'api.yaml', '--apis'];
    expect(await ask(...options, 'pets,visits')).toMatchObject({ code: 0, err: '' });
    const other = await ask(...options, 'pets');
    expect(other.code).toBe(1);
    expect(other.out.split('\n')).toEqual(
      expect.arrayContaining(['orphan   gen/client/visits.ts', 'stale    gen/.goji-files.json']),
    );
    expect(other.err).toContain('Run: npx goji generate --out gen --spec api.yaml --apis pets ');
    expect(await readTree(folder.path)).toEqual(before);
    const spaced = await ask(...options.with(1, 'my gen ü'), 'pets');
    expect(spaced.err).toContain('Run: npx goji generate --out "my gen ü" --spec api.yaml --apis pets ');
  });

  it('says that everything is missing where nothing was generated', async () => {
    const { code, out } = await ask('--out', 'gen', '--spec', 'api.yaml');
    expect(code).toBe(1);
    expect(out).toContain('missing  gen/types.ts');
    expect(Object.keys(await readTree(folder.path))).toEqual(['api.yaml']);
  });

  it.each([
    ['python', 'goji_api/__init__.py', 'goji_api/visits.py'],
    ['java', 'investments/goji/api/Goji.java', 'investments/goji/api/Visits.java'],
  ])('knows what --lang %s has made, and removes what is left over', async (lang, runtime, removed) => {
    const make = (...args: string[]) =>
      runInProcess(['generate', '-q', '--lang', lang, '--spec', 'api.yaml', '--out', 'gen', ...args], {
        cwd: folder.path,
      });
    expect(await make()).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(await readTree(join(folder.path, 'gen')))).toEqual(
      expect.arrayContaining([runtime, removed]),
    );
    expect(await make('--check')).toMatchObject({ code: 0 });
    expect(await make('--check', '--apis', 'pets')).toMatchObject({ code: 1 });
    expect(await make('--apis', 'pets')).toMatchObject({ code: 0 });
    expect(Object.keys(await readTree(join(folder.path, 'gen')))).not.toContain(removed);
  });

  it('says which languages there are', async () => {
    expect((await ask('--lang', 'go')).err).toMatch(/^goji: There is no client in "go"\..*python and java;/);
    expect((await ask('--lang', 'java', '--targets', 'client')).err).toMatch(/either --targets or --lang/);
  });
});
