import { parseArgs } from 'node:util';
import type { Command, CommandOptions, CommandValues } from './command.js';
import { UsageError } from './command.js';
import { didYouMean } from './nearest.js';

/** Options that every command has beside its own. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const satisfies CommandOptions;

/** What `goji <command> --help` says about the common options. */
export const COMMON_OPTIONS_HELP = `Common options:
  -q, --quiet        no progress lines
      --json         the result as one JSON document on standard output
  -h, --help         this text`;

/**
 * The options of one command line, checked: unknown options, missing and superfluous values, options given twice and
 * stray arguments throw `UsageError`. Defaults are the command's own business.
 */
export function parseOptions(command: Command, args: readonly string[]): CommandValues {
  const options: CommandOptions = { ...command.options, ...COMMON_OPTIONS };
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const seen = new Set<string>();
  let argument: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      argument = readArgument(command, token.value, argument);
      continue;
    }
    if (token.kind !== 'option') continue;
    assertOption(token, options);
    if (seen.has(token.name) && options[token.name]?.multiple !== true) {
      throw new UsageError(`Option --${token.name} is given twice.`);
    }
    seen.add(token.name);
  }
  return command.argument === undefined ? values : { ...values, [command.argument]: argument };
}

function readArgument(command: Command, value: string, earlier: string | undefined): string {
  if (command.argument !== undefined && earlier === undefined) return value;
  throw new UsageError(`Unexpected argument "${value}".`);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function assertOption(token: OptionToken, options: CommandOptions): void {
  const option = options[token.name];
  if (option === undefined || !Object.hasOwn(options, token.name)) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`Unknown option ${token.rawName}.${didYouMean(token.rawName, known)}`);
  }
  if (option.type === 'boolean') {
    if (token.value !== undefined) throw new UsageError(`Option ${token.rawName} takes no value.`);
    return;
  }
  // A separate value that looks like an option is far more often a forgotten value than a strange one.
  const swallowed = token.inlineValue === false && /^-./.test(token.value ?? '');
  if (token.value === undefined || token.value === '' || swallowed) {
    throw new UsageError(`Option ${token.rawName} needs a value.`);
  }
}

/** The value of a string option, or the default. */
export function textOption<Default extends string | undefined>(
  values: CommandValues,
  name: string,
  otherwise: Default,
): string | Default {
  const value = values[name];
  return typeof value === 'string' ? value : otherwise;
}

/** The members of a comma-separated option without blanks and doubles, or undefined when it is not given. */
export function listOption(values: CommandValues, name: string): readonly string[] | undefined {
  const value = values[name];
  if (typeof value !== 'string') return undefined;
  const members = value.split(',').map((member) => member.trim());
  if (members.includes(''))
    throw new UsageError(`Option --${name} has an empty name in its list "${value}".`);
  return [...new Set(members)];
}

/** All values of an option that can be given several times. */
export function textsOption(values: CommandValues, name: string): readonly string[] {
  const value = values[name];
  return (Array.isArray(value) ? value : []).filter((member) => typeof member === 'string');
}

/** True when a boolean option is given. */
export function flagOption(values: CommandValues, name: string): boolean {
  return values[name] === true;
}

/** The value of --port: a number from 0, which is any free port, to 65535. */
export function portOption(values: CommandValues, otherwise: string): number {
  const text = textOption(values, 'port', otherwise);
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new UsageError(`Option --port must be a number from 0 to 65535, not "${text}".`);
}
