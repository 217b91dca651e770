import type { ParseArgsConfig } from 'node:util';

/** The options of a command in the form of `node:util` `parseArgs`. `help`, `quiet` and `json` are added to each. */
export type CommandOptions = NonNullable<ParseArgsConfig['options']>;

/** Parsed option values: strings, booleans, or lists of them for `multiple` options. */
export type CommandValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What a command may do to the outside world; tests pass their own. */
export interface CommandContext {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** A progress line on standard error, such as `step('lint', '212 files, no problems')`. Silent with `--quiet`. */
  step(stage: string, detail: string): void;
  /** The result on standard output: `summary` for people, or with `--json` `data` as one JSON document. */
  result(summary: string, data: unknown): void;
  /** Environment variables. Secrets come from here rather than from the command line. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything on standard input, as UTF-8. */
  readInput(): Promise<string>;
  /** Aborted by Ctrl-C or SIGTERM; long-running commands end cleanly on it. */
  readonly signal: AbortSignal;
}

/** One verb of the command line. */
export interface Command {
  readonly name: string;
  /** One line for `goji --help`. */
  readonly summary: string;
  /** Whole text of `goji <name> --help`: usage, options with defaults, an example or two. */
  readonly help: string;
  readonly options: CommandOptions;
  /** Name under which the values have the one argument that the command takes beside its options; it may be left out. */
  readonly argument?: string;
  /** Resolves when done. Throws `SpecError` for what the user can mend, `UsageError` for wrong options. */
  run(values: CommandValues, context: CommandContext): Promise<void>;
}

/** Wrong options or arguments. The command line prints one line that points to the help and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
