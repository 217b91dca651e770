/** The database cannot be used: a folder in use or unreadable, a server out of reach. The message says what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

/** True for a {@link StorageError} of any copy of this module. */
export function isStorageError(value: unknown): value is StorageError {
  return value instanceof Error && value.name === 'StorageError';
}
