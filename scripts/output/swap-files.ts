import { mkdir, mkdtemp, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../../generators/generator.js';
import { SpecError } from '../../generators/spec-error.js';
import { adviceOnWriting, describeSystemError, isSystemError } from '../system-error.js';

/** How the names of the folders begin in which new files wait for the swap. */
export const STAGING_PREFIX = '.goji-staging-';

/** What to change in a folder. */
export interface SwapInput {
  readonly folder: string;
  /** The folder as messages name it. */
  readonly shownFolder: string;
  readonly writes: readonly GeneratedFile[];
  /** Paths of existing files below the folder. */
  readonly removals: readonly string[];
  readonly signal?: AbortSignal;
}

/** Takes back one step. */
type Undo = () => Promise<void>;

/**
 * Changes many files as one step. All new texts are first written to a staging folder inside `folder`, where they are
 * sure to be on the same file system; then each file is swapped in by two renames. When anything fails or the signal is
 * aborted before the swap, everything is put back, created folders included. Throws `SpecError` for what the system
 * refuses.
 */
export async function swapFiles(input: SwapInput): Promise<void> {
  if (input.writes.length === 0 && input.removals.length === 0) return;
  const undo: Undo[] = [];
  try {
    await makeFolder(input.folder, undo);
    const staging = await mkdtemp(join(input.folder, STAGING_PREFIX));
    undo.push(() => rm(staging, { recursive: true, force: true }));
    await stage(input.writes, staging);
    input.signal?.throwIfAborted();
    await swap(input, staging, undo);
    await rm(staging, { recursive: true, force: true });
  } catch (error) {
    await rollBack(undo, input.shownFolder);
    if (!isSystemError(error)) throw error;
    throw new SpecError(`Cannot write the files: ${describeSystemError(error)}. Nothing was changed.`, {
      location: { file: input.shownFolder },
      hint: adviceOnWriting(error, '--out'),
      cause: error,
    });
  }
  await removeEmptyFolders(input.folder, input.removals);
}

async function stage(writes: readonly GeneratedFile[], staging: string): Promise<void> {
  await mkdir(join(staging, 'new'));
  await mkdir(join(staging, 'old'));
  for (const [index, file] of writes.entries())
    await writeFile(join(staging, 'new', String(index)), file.text);
}

async function swap({ folder, writes, removals }: SwapInput, staging: string, undo: Undo[]): Promise<void> {
  for (const [index, file] of writes.entries()) {
    const target = join(folder, file.path);
    await makeFolder(dirname(target), undo);
    await setAside(target, join(staging, 'old', String(index)), undo);
    await rename(join(staging, 'new', String(index)), target);
    undo.push(() => rm(target, { force: true }));
  }
  for (const [index, path] of removals.entries()) {
    await setAside(join(folder, path), join(staging, 'old', `removed-${index}`), undo);
  }
}

async function setAside(target: string, aside: string, undo: Undo[]): Promise<void> {
  try {
    await rename(target, aside);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return;
    throw error;
  }
  undo.push(() => rename(aside, target));
}

/** Level by level, since `mkdir` with `recursive` never returns where the parent exists and refuses folders, as `/proc` does. */
async function makeFolder(folder: string, undo: Undo[]): Promise<void> {
  if (await isFolder(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder), undo);
  await mkdir(folder);
  undo.push(() => rmdir(folder));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}

async function rollBack(undo: readonly Undo[], shownFolder: string): Promise<void> {
  for (const step of [...undo].reverse()) {
    try {
      await step();
    } catch (cause) {
      throw new SpecError(`The files could not be put back: ${describeSystemError(cause)}.`, {
        location: { file: shownFolder },
        hint: 'The former files are in its .goji-staging folder.',
        cause,
      });
    }
  }
}

/** Folders that held nothing but removed files go too; a folder that still holds something stays. */
async function removeEmptyFolders(folder: string, removals: readonly string[]): Promise<void> {
  for (const path of removals) {
    for (let below = dirname(path); below !== '.'; below = dirname(below)) {
      try {
        await rmdir(join(folder, below));
      } catch (error) {
        if (isSystemError(error) && ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(error.code ?? '')) break;
        throw error;
      }
    }
  }
}
