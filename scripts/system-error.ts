const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
  ENOSPC: 'the disk is full',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
};

/** True for an error of the operating system, such as a missing file. Anything else is for others to handle. */
export function isSystemError(value: unknown): value is NodeJS.ErrnoException {
  return value instanceof Error && 'code' in value && 'syscall' in value;
}

/**
 * What went wrong with a file, in words that fit after a colon. An error that is none of the operating system's is
 * thrown again: it is a bug and must show its stack.
 */
export function describeSystemError(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return REASONS[error.code ?? ''] ?? error.message;
}

/** What to do about a file that cannot be read, as a sentence; `option` is the one that names it, such as `--spec`. */
export function adviceOnReading(error: unknown, option: string): string {
  switch (isSystemError(error) ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `Check the path that ${option} names; a relative one starts from the folder that you are in.`;
    case 'EISDIR':
      return `Name a file in it with ${option}.`;
    case 'EACCES':
    case 'EPERM':
      return `Make it readable for you, or name another file with ${option}.`;
    default:
      return `Name another file with ${option}.`;
  }
}

/** What to do about a place that cannot be written to, as a sentence; `option` is the one that names it. */
export function adviceOnWriting(error: unknown, option: string): string {
  switch (isSystemError(error) ? error.code : undefined) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Choose a place that you may write to with ${option}.`;
    case 'ENOSPC':
      return `Make room, or choose a place on another disk with ${option}.`;
    default:
      return `Choose another place with ${option}.`;
  }
}
