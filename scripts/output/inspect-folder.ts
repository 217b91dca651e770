import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SpecError } from '../../generators/spec-error.js';
import { adviceOnWriting, describeSystemError, isSystemError } from '../system-error.js';

/** What is found where a file is to be. An obstacle is a folder, a link or another oddity, at `path` or above it. */
export type FileState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'obstacle'; readonly path: string }
  | { readonly kind: 'file'; readonly text: string };

/**
 * Looks at one path below a folder without following symbolic links: what lies behind a link is not part of the folder.
 * Throws `SpecError` when the system refuses to tell.
 */
export async function inspectFile(folder: string, path: string): Promise<FileState> {
  const parts = path.split('/');
  try {
    for (const index of parts.keys()) {
      const part = parts.slice(0, index + 1).join('/');
      const stats = await lstat(join(folder, part));
      const isLast = index === parts.length - 1;
      if (isLast ? !stats.isFile() : !stats.isDirectory()) return { kind: 'obstacle', path: part };
    }
    return { kind: 'file', text: await readFile(join(folder, path), 'utf8') };
  } catch (cause) {
    if (isSystemError(cause) && cause.code === 'ENOENT') return { kind: 'absent' };
    throw unreadable(join(folder, path), cause);
  }
}

/** Throws `SpecError` when something else than a folder stands where the folder is to be. */
export async function assertFolder(folder: string, shownFolder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (cause) {
    if (isSystemError(cause) && cause.code === 'ENOENT') return;
    throw new SpecError(`Cannot use the output folder: ${describeSystemError(cause)}.`, {
      location: { file: shownFolder },
      hint: adviceOnWriting(cause, '--out'),
      cause,
    });
  }
  throw new SpecError('The output folder is a file.', {
    location: { file: shownFolder },
    hint: 'Choose another with --out.',
  });
}

/** What is right in a folder; nothing when there is none. Throws `SpecError` when the system refuses to tell. */
export async function listEntries(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    if (isSystemError(cause) && cause.code === 'ENOENT') return [];
    throw unreadable(folder, cause);
  }
}

function unreadable(path: string, cause: unknown): SpecError {
  return new SpecError(`Cannot read it: ${describeSystemError(cause)}.`, {
    location: { file: path.replaceAll('\\', '/') },
    hint: 'Make it readable for you, or choose another folder with --out.',
    cause,
  });
}
