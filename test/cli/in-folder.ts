import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { createFolder, readTree, SMALL_SPEC } from './run-goji.js';
import { runGojiHere } from './run-in-process.js';

let folder: Awaited<ReturnType<typeof createFolder>>;

/** Gives each test of a file an empty folder of its own, in which the functions below work. */
export function useFolder(): void {
  beforeEach(async () => {
    folder = await createFolder();
  });
  afterEach(() => folder.remove());
}

/** The path of something in the folder, or of the folder. */
export const pathOf = (name = '') => join(folder.path, name);
/** Runs `goji` there. */
export const goji = (...args: string[]) => runGojiHere(folder.path, ...args);
/** All files there. */
export const tree = () => readTree(folder.path);

/** Writes a file there. */
export async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(pathOf(path)), { recursive: true });
  await writeFile(pathOf(path), text);
}

/** Writes the small document, or a variation of it. */
export const writeSpec = (change: (text: string) => string = (text) => text) =>
  write('api.yaml', change(SMALL_SPEC));

/** Runs `goji` and expects one line of error, and that nothing was written. */
export async function expectFailure(args: readonly string[], code: number, line: RegExp) {
  const before = await tree();
  const run = await goji(...args, '--quiet');
  expect(run.stderr).toMatch(line);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
  expect(await tree()).toEqual(before);
}
