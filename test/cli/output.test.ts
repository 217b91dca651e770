import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withHeader } from '../../generators/print/file-header.js';
import { formatManifest, isSafePath, loadManifest, MANIFEST_NAME } from '../../scripts/output/manifest.js';
import { swapFiles } from '../../scripts/output/swap-files.js';
import { addToOutput, compareOutput, replaceOutput } from '../../scripts/output/write-output.js';
import { createFolder, readTree } from './run-goji.js';

let root: Awaited<ReturnType<typeof createFolder>>;
beforeEach(async () => {
  root = await createFolder();
});
afterEach(() => root.remove());

const file = (path: string, text: string) => ({ path, text: path.endsWith('.ts') ? withHeader(text) : text });
const OLD = [
  file('types.ts', 'a'),
  file('client/a.ts', 'a'),
  file('client/b.ts', 'b'),
  file('openapi.json', '{}\n'),
];
const replace = (files = OLD, out = 'out') => replaceOutput({ out, cwd: root.path, files }, null);
const tree = () => readTree(root.path);
const paths = async () => Object.keys(await tree());

describe('replaceOutput', () => {
  it('writes all files and the list of them, and nothing the second time', async () => {
    const first = await replace();
    expect(first).toMatchObject({ unchanged: 0, removed: [] });
    expect(await paths()).toEqual([
      `out/${MANIFEST_NAME}`,
      'out/client/a.ts',
      'out/client/b.ts',
      'out/openapi.json',
      'out/types.ts',
    ]);
    expect(await replace()).toEqual({ written: [], removed: [], unchanged: 5, strays: [] });
  });

  it('replaces what changed, removes what is no longer made, and leaves what people wrote', async () => {
    await replace();
    await writeFile(join(root.path, 'out/client/mine.ts'), 'export const mine = 1;\n');
    await writeFile(join(root.path, 'out/README.md'), '# Mine\n');
    const output = await replace([file('types.ts', 'b')]);
    expect(output.removed).toEqual(['client/a.ts', 'client/b.ts', 'openapi.json']);
    expect(await tree()).toEqual({
      [`out/${MANIFEST_NAME}`]: formatManifest({ options: null, files: ['types.ts'] }),
      'out/types.ts': withHeader('b'),
      'out/client/mine.ts': 'export const mine = 1;\n',
      'out/README.md': '# Mine\n',
    });
  });

  it('removes folders that have become empty', async () => {
    await replace();
    await replace([file('types.ts', 'a')]);
    expect(await readdir(join(root.path, 'out'))).toEqual([MANIFEST_NAME, 'types.ts']);
  });

  it.each([
    ['a hand-written file of a wanted name', 'out/types.ts'],
    ['a hand-written file that stands where a folder is wanted', 'out/client'],
    ['a file without a header that no run listed', 'out/openapi.json'],
  ])('writes nothing when there is %s', async (_, path) => {
    await mkdir(join(root.path, 'out'));
    await writeFile(join(root.path, path), 'mine\n');
    await expect(replace()).rejects.toMatchObject({ name: 'SpecError', location: { file: path } });
    expect(await tree()).toEqual({ [path]: 'mine\n' });
  });

  it('does not replace a hand-written file though an earlier run listed the name', async () => {
    await replace();
    await writeFile(join(root.path, 'out/client/b.ts'), 'mine\n');
    await expect(replace([file('client/b.ts', 'new')])).rejects.toThrow('Not made by goji');
    await replace([file('types.ts', 'a')]);
    expect((await tree())['out/client/b.ts']).toBe('mine\n');
  });

  it('does not write through a symbolic link', async () => {
    await mkdir(join(root.path, 'elsewhere'));
    await mkdir(join(root.path, 'out'));
    await symlink(join(root.path, 'elsewhere'), join(root.path, 'out/client'));
    await expect(replace()).rejects.toMatchObject({ location: { file: 'out/client' } });
    expect(await readdir(join(root.path, 'elsewhere'))).toEqual([]);
  });

  it('takes over generated files whose list was lost', async () => {
    await mkdir(join(root.path, 'out'));
    await writeFile(join(root.path, 'out/types.ts'), withHeader('older'));
    await replace([file('types.ts', 'new')]);
    expect((await tree())['out/types.ts']).toBe(withHeader('new'));
  });

  it('takes CRLF line ends for no difference', async () => {
    await mkdir(join(root.path, 'out'));
    await writeFile(join(root.path, 'out/types.ts'), withHeader('a').replaceAll('\n', '\r\n'));
    expect((await replace([file('types.ts', 'a')])).written).toEqual([MANIFEST_NAME]);
  });

  it.each([
    ['no JSON', '<<<<<<< HEAD'],
    ['another shape', '{"files": "types.ts"}'],
    ['a path that leaves the folder', JSON.stringify({ options: null, files: ['../secret.txt'] })],
  ])('refuses a list that has %s', async (_, text) => {
    await replace();
    await writeFile(join(root.path, 'secret.txt'), 'keep me');
    await writeFile(join(root.path, 'out', MANIFEST_NAME), text);
    await expect(replace()).rejects.toThrow('The list of generated files is damaged.');
    expect((await tree())['secret.txt']).toBe('keep me');
  });

  it('says so when the output folder is a file or lies below one', async () => {
    await writeFile(join(root.path, 'out'), 'a file');
    await expect(replace()).rejects.toThrow('The output folder is a file.');
    await expect(replace(OLD, 'out/below')).rejects.toThrow('a part of its path is a file');
    expect(await tree()).toEqual({ out: 'a file' });
  });

  it('leaves nothing behind when it is stopped', async () => {
    const signal = AbortSignal.abort();
    const run = replaceOutput({ out: 'new/out', cwd: root.path, files: OLD, signal }, null);
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(root.path)).toEqual([]);
  });

  it.each(['../up.ts', '/etc/x', 'a//b.ts', 'a/./b.ts', 'C:\\x', ''])(
    'takes the path %j for a bug',
    async (path) => {
      expect(isSafePath(path)).toBe(false);
      await expect(replace([{ path, text: '' }])).rejects.not.toMatchObject({ name: 'SpecError' });
    },
  );
});

describe('swapFiles', () => {
  it('puts everything back when a step fails half-way', async () => {
    await replace();
    await writeFile(join(root.path, 'out/blocker'), 'a file\n');
    const before = await tree();
    const run = swapFiles({
      folder: join(root.path, 'out'),
      shownFolder: 'out',
      writes: [file('types.ts', 'new'), file('extra/new.ts', 'new'), file('blocker/below.ts', 'fails')],
      removals: ['client/a.ts'],
    });
    await expect(run).rejects.toMatchObject({
      name: 'SpecError',
      message: expect.stringContaining('Nothing was changed.'),
    });
    expect(await tree()).toEqual(before);
    expect((await readdir(join(root.path, 'out'))).sort()).toEqual([
      MANIFEST_NAME,
      'blocker',
      'client',
      'openapi.json',
      'types.ts',
    ]);
  });
});

describe('addToOutput', () => {
  it('keeps the other files of earlier runs and how they were made', async () => {
    const options = { spec: null, targets: ['types'], apis: null };
    await replaceOutput({ out: 'out', cwd: root.path, files: OLD }, options);
    await addToOutput({
      out: 'out',
      cwd: root.path,
      files: [file('openapi.json', '{"a":1}\n'), file('x.yaml', 'a: 1\n')],
    });
    expect(await loadManifest(join(root.path, 'out'), 'out')).toEqual({
      options,
      files: ['client/a.ts', 'client/b.ts', 'openapi.json', 'types.ts', 'x.yaml'],
    });
    expect(await tree()).toMatchObject({ 'out/openapi.json': '{"a":1}\n', 'out/types.ts': withHeader('a') });
  });
});

describe('compareOutput', () => {
  it('names every kind of difference and changes nothing', async () => {
    await replace();
    await writeFile(join(root.path, 'out/types.ts'), withHeader('edited'));
    await writeFile(join(root.path, 'out/client/old.ts'), withHeader('never listed'));
    await writeFile(join(root.path, 'out/client/mine.ts'), 'mine\n');
    await writeFile(join(root.path, 'out/client/c.ts'), 'mine\n');
    const before = await tree();
    const files = [
      ...OLD.filter(({ path }) => path !== 'client/b.ts'),
      file('client/c.ts', 'c'),
      file('new.ts', 'new'),
    ];
    const plan = await compareOutput({ out: 'out', cwd: root.path, files }, null);
    expect({
      missing: plan.missing.map(({ path }) => path),
      stale: plan.stale.map(({ path }) => path),
      orphans: plan.orphans,
      strays: plan.strays,
      blocked: plan.blocked,
    }).toEqual({
      missing: ['new.ts'],
      stale: ['types.ts', MANIFEST_NAME],
      orphans: ['client/b.ts'],
      strays: ['client/old.ts'],
      blocked: ['client/c.ts'],
    });
    expect(await tree()).toEqual(before);
  });
});
