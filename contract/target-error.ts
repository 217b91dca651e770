/** The target cannot be reached or refuses the credentials, so nothing can be said about it. Exit code 3. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}

/** True for a `TargetError` of any copy of this module. */
export function isTargetError(value: unknown): value is TargetError {
  return value instanceof Error && value.name === 'TargetError';
}
