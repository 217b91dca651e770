import { StorageError } from './storage-error.js';

/**
 * The error to show when the embedded database was installed without its binary: on a platform that has none, or with
 * `--omit=optional`. Undefined for any other error.
 */
export function missingBinaryError(error: unknown): StorageError | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'MODULE_NOT_FOUND') return undefined;
  const name = /'(@libsql\/[\w-]+)'/.exec(error.message)?.[1];
  if (name === undefined) return undefined;
  return new StorageError(
    `The embedded database lacks its binary, the package ${name}. Install again without --omit=optional; where that does not help, there is none for this platform: set DATABASE_URL to a PostgreSQL database instead.`,
    { cause: error },
  );
}
