import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCK_NAME, withLock } from '../../scripts/output/lock-folder.js';
import { replaceOutput } from '../../scripts/output/write-output.js';
import { createFolder, readTree, runGoji, SMALL_SPEC } from './run-goji.js';

let root: Awaited<ReturnType<typeof createFolder>>;
beforeEach(async () => {
  root = await createFolder();
});
afterEach(() => root.remove());

const lock = (patienceMs: number) => ({ folder: join(root.path, 'out'), shownFolder: 'out', patienceMs });
const hold = async (holder: string) => {
  await mkdir(join(root.path, 'out'));
  await writeFile(join(root.path, 'out', LOCK_NAME), holder);
};

/** The id of a process that has ended. */
const goneProcess = () => spawnSync(process.execPath, ['--version']).pid;

describe('withLock', () => {
  it('lets one in at a time', async () => {
    let inside = 0;
    const most: number[] = [];
    const work = async () => {
      inside += 1;
      most.push(inside);
      await new Promise((resolve) => setTimeout(resolve, 20));
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => withLock(lock(10_000), work)));
    expect(most).toEqual([1, 1, 1]);
    expect(await readTree(root.path)).toEqual({});
  });

  it.each([
    ['a process that is alive', { pid: process.pid, host: hostname() }, `process ${process.pid} on`],
    ['a process of another machine', { pid: 1, host: 'elsewhere.example' }, 'process 1 on elsewhere.example'],
  ])('gives up on %s, and says what to do', async (_, holder, words) => {
    await hold(JSON.stringify(holder));
    const error = await withLock(lock(0), async () => 'in').catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: 'SpecError',
      message: expect.stringContaining(words),
      hint: `Wait for it. If there is none, delete out/${LOCK_NAME}.`,
    });
    expect(Object.keys(await readTree(root.path))).toEqual([`out/${LOCK_NAME}`]);
  });

  it('gives up on a lock that says nothing', async () => {
    await hold('');
    await expect(withLock(lock(0), async () => 'in')).rejects.toThrow('Another goji is writing');
  });

  it('takes over the lock of a process that is gone', async () => {
    await hold(JSON.stringify({ pid: goneProcess(), host: hostname() }));
    expect(await withLock(lock(0), async () => 'in')).toBe('in');
    expect(await readTree(root.path)).toEqual({});
  });

  it('removes the folders that it made when the work fails', async () => {
    const failing = withLock({ ...lock(0), folder: join(root.path, 'new/out') }, async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await expect(mkdir(join(root.path, 'new'))).resolves.toBeUndefined();
  });

  it('stops waiting when it is interrupted', async () => {
    await hold(JSON.stringify({ pid: process.pid, host: hostname() }));
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(withLock({ ...lock(10_000), signal }, async () => 'in')).rejects.toThrow('stopped');
  });
});

describe('goji generate, twice at once in one folder', () => {
  it('leaves the output of one of the runs, whole', async () => {
    const sets = [1, 2, 3, 4].map((run) =>
      Array.from({ length: 40 }, (_, file) => ({ path: `data/${run}-${file}.json`, text: `${run}\n` })),
    );
    const write = (files: readonly { readonly path: string; readonly text: string }[]) =>
      replaceOutput({ out: 'out', cwd: root.path, files }, null);
    await Promise.all(sets.map(write));
    const left = Object.values(await readTree(join(root.path, 'out', 'data')));
    expect(left).toHaveLength(40);
    expect(new Set(left).size).toBe(1);
  });

  it('works from the command line, and the result is up to date', async () => {
    await writeFile(join(root.path, 'api.yaml'), SMALL_SPEC);
    const run = (...args: string[]) => runGoji(root.path, 'generate', '--spec', 'api.yaml', ...args);
    const runs = await Promise.all([run('--targets', 'client'), run('--apis', 'pets')]);
    expect(runs.map(({ code, stderr }) => ({ code, stderr: code === 0 ? '' : stderr }))).toEqual([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ]);
    const { code, stdout } = await runGoji(root.path, 'check');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('up to date') });
  });
});
