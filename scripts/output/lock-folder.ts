import { mkdir, open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SpecError } from '../../generators/spec-error.js';
import { adviceOnWriting, describeSystemError, isSystemError } from '../system-error.js';

/** Name of the file that marks an output folder as being written. */
export const LOCK_NAME = '.goji-lock';

/** A write takes well under a second, so whoever holds the lock for longer has most likely been killed. */
const PATIENCE_MILLISECONDS = 30_000;

const PAUSE_MILLISECONDS = 50;

/** Which folder to lock, and how long to wait for it. */
export interface LockInput {
  readonly folder: string;
  /** The folder as messages name it. */
  readonly shownFolder: string;
  readonly signal?: AbortSignal;
  /** Default: 30,000. */
  readonly patienceMs?: number;
}

/**
 * Does `work` while no other goji writes to the folder, on this machine or on another one that shares it. Waits for the
 * other; a lock whose process is gone is taken over. The folder is made if need be, and removed again when the work
 * fails. Throws `SpecError` when the wait is too long or the system refuses.
 */
export async function withLock<Result>(input: LockInput, work: () => Promise<Result>): Promise<Result> {
  const made = await refusedAsSpecError(input, () => makeFolders(input.folder));
  try {
    await acquire(input);
    try {
      return await work();
    } finally {
      await rm(join(input.folder, LOCK_NAME), { force: true });
    }
  } catch (error) {
    await removeFolders(made);
    throw error;
  }
}

async function acquire(input: LockInput): Promise<void> {
  const { folder, shownFolder, signal, patienceMs = PATIENCE_MILLISECONDS } = input;
  const path = join(folder, LOCK_NAME);
  const deadline = performance.now() + patienceMs;
  while (!(await refusedAsSpecError(input, () => createLock(path)))) {
    signal?.throwIfAborted();
    const holder = await readHolder(path);
    if (holder !== undefined && isGone(holder)) await removeStale(path, holder);
    else if (performance.now() > deadline) {
      throw new SpecError(`Another goji is writing to this folder${describeHolder(holder)}.`, {
        location: { file: shownFolder },
        hint: `Wait for it. If there is none, delete ${shownFolder}/${LOCK_NAME}.`,
      });
    } else await wait(PAUSE_MILLISECONDS);
  }
}

/** False when somebody else has the lock. */
async function createLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
    await file.close();
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false;
    // Another run had made the folder, failed, and took it away again.
    if (!(isSystemError(error) && error.code === 'ENOENT')) throw error;
    await mkdir(dirname(path), { recursive: true });
    return false;
  }
}

interface Holder {
  readonly text: string;
  readonly pid: number;
  readonly host: string;
}

/** Undefined when the lock has just been released, or is not yet filled in. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    const { pid, host } = JSON.parse(text) as { pid?: unknown; host?: unknown };
    return typeof pid === 'number' && typeof host === 'string' ? { text, pid, host } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return undefined;
    throw error;
  }
}

/** Only of this machine's processes can it be known. */
function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return isSystemError(error) && error.code === 'ESRCH';
  }
}

/** By way of a name of its own: of several who find the lock stale, one moves it, and no one a fresh lock. */
async function removeStale(path: string, { text }: Holder): Promise<void> {
  const aside = `${path}-${process.pid}`;
  try {
    await rename(path, aside);
    if ((await readFile(aside, 'utf8')) === text) await rm(aside);
    else await rename(aside, path);
  } catch (error) {
    if (!(isSystemError(error) && error.code === 'ENOENT')) throw error;
  }
}

function describeHolder(holder: Holder | undefined): string {
  return holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host})`;
}

/** The folders that had to be made, the innermost first. */
async function makeFolders(folder: string): Promise<readonly string[]> {
  try {
    if ((await stat(folder)).isDirectory()) return [];
  } catch (error) {
    if (!(isSystemError(error) && error.code === 'ENOENT')) throw error;
  }
  const above = dirname(folder) === folder ? [] : await makeFolders(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return above;
    throw error;
  }
  return [folder, ...above];
}

/** A folder that somebody else has put something into stays. */
async function removeFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    try {
      await rmdir(folder);
    } catch (error) {
      if (isSystemError(error)) return;
      throw error;
    }
  }
}

async function refusedAsSpecError<Result>(input: LockInput, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new SpecError(`Cannot write the files: ${describeSystemError(error)}. Nothing was changed.`, {
      location: { file: input.shownFolder },
      hint: adviceOnWriting(error, '--out'),
      cause: error,
    });
  }
}
