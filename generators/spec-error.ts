/** Where in an input the problem lies. Lines and columns count from 1. */
export interface SpecErrorLocation {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** JSON pointer into the document, such as `#/paths/~1investorIds/get`. */
  readonly pointer?: string;
}

/**
 * The one error of the toolchain: the input or the request is wrong, and the person at the keyboard can mend it.
 * The command line prints it as one line and exits with 1. Anything else that is thrown is a bug and shows its stack.
 */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly location: SpecErrorLocation;
  /** What to do about it, as a sentence. */
  readonly hint: string | undefined;

  constructor(
    message: string,
    options: { location?: SpecErrorLocation; hint?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.location = options.location ?? {};
    this.hint = options.hint;
  }
}

/** True for a `SpecError` of any copy of this module. */
export function isSpecError(value: unknown): value is SpecError {
  return value instanceof Error && value.name === 'SpecError' && 'location' in value;
}

/** The error as one line: place, message, hint. */
export function formatSpecError(error: SpecError): string {
  const { file, line, column, pointer } = error.location;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const where = [place, pointer].filter((part) => part !== undefined && part !== '').join(' ');
  const head = where === '' ? error.message : `${where}: ${error.message}`;
  return error.hint === undefined ? head : `${head} ${error.hint}`;
}
