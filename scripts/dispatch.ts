import { inspect } from 'node:util';
import { isTargetError } from '../contract/target-error.js';
import { formatSpecError, isSpecError } from '../generators/spec-error.js';
import type { Command, CommandContext } from './command.js';
import { UsageError } from './command.js';
import type { CommandEntry } from './commands.js';
import { didYouMean } from './nearest.js';
import { COMMON_OPTIONS_HELP, flagOption, parseOptions } from './parse-options.js';
import { missingPeerError } from './peers.js';

/** Exit codes of `goji`. A stopped run ends with 128 + the number of the signal, as shells expect. */
export const EXIT = { done: 0, failed: 1, usage: 2, target: 3, bug: 70 } as const;

/** What the dispatcher needs of the process around it. */
export interface Terminal {
  readonly cwd: string;
  readonly version: string;
  readonly env: CommandContext['env'];
  readonly signal: AbortSignal;
  readInput(): Promise<string>;
  out(text: string): void;
  err(text: string): void;
}

/**
 * Runs one command line and returns its exit code. Nothing is thrown: a `UsageError`, a `SpecError` and a `TargetError`
 * become one line on standard error, an interrupted run ends silently, and anything else is a bug and shows its stack.
 */
export async function dispatch(
  args: readonly string[],
  commands: readonly CommandEntry[],
  terminal: Terminal,
): Promise<number> {
  try {
    await runLine(args, commands, terminal);
    return EXIT.done;
  } catch (error) {
    if (terminal.signal.aborted) return EXIT.failed;
    return reportError(error, terminal);
  }
}

async function runLine(args: readonly string[], commands: readonly CommandEntry[], terminal: Terminal) {
  const [first, ...rest] = args;
  if (first === '--version' || first === '-v') return terminal.out(terminal.version);
  if (first === '--help' || first === '-h') return terminal.out(await overview(commands));
  if (first === 'help') {
    if (rest[0] === undefined) return terminal.out(await overview(commands));
    return terminal.out(helpOf(await findEntry(rest[0], commands).load()));
  }
  if (first === undefined) {
    terminal.err(await overview(commands));
    throw new UsageError('No command given: choose one of the list above, such as goji generate.');
  }
  const entry = findEntry(first, commands);
  const command = await entry.load();
  if (rest.some((arg) => arg === '--help' || arg === '-h')) return terminal.out(helpOf(command));
  try {
    const values = parseOptions(command, rest);
    const context = createContext(terminal, flagOption(values, 'quiet'), flagOption(values, 'json'));
    try {
      await command.run(values, context);
    } catch (error) {
      throw missingPeerError(error, entry.peers?.(values, terminal.env) ?? []) ?? error;
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message} See: goji ${command.name} --help`);
  }
}

function findEntry(name: string, commands: readonly CommandEntry[]): CommandEntry {
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry !== undefined) return entry;
  const known = commands.map((candidate) => candidate.name);
  const nearest = didYouMean(name, known);
  const what = name.startsWith('-') ? `Unknown option ${name}.` : `Unknown command "${name}".`;
  const list = `The commands are ${known.join(', ')}.`;
  throw new UsageError(`${what}${nearest === '' ? ` ${list}` : nearest} See: goji --help`);
}

function createContext(terminal: Terminal, quiet: boolean, json: boolean): CommandContext {
  return {
    cwd: terminal.cwd,
    env: terminal.env,
    signal: terminal.signal,
    readInput: () => terminal.readInput(),
    step(stage, detail) {
      if (!quiet) terminal.err(`${stage.padEnd(10)}${detail}`);
    },
    result(summary, data) {
      terminal.out(json ? JSON.stringify(data, null, 2) : summary);
    },
  };
}

function reportError(error: unknown, terminal: Terminal): number {
  if (error instanceof UsageError) {
    terminal.err(`goji: ${oneLine(error.message)}`);
    return EXIT.usage;
  }
  if (isSpecError(error)) {
    terminal.err(`goji: ${oneLine(formatSpecError(error))}`);
    return EXIT.failed;
  }
  if (isTargetError(error)) {
    terminal.err(`goji: ${oneLine(error.message)}`);
    return EXIT.target;
  }
  terminal.err(`goji: This is a bug in goji ${terminal.version}, please report it with the lines below.`);
  terminal.err(inspect(error));
  return EXIT.bug;
}

/** Messages of parsers and of the system may span lines; whoever reads a log should find the whole in one. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

async function overview(commands: readonly CommandEntry[]): Promise<string> {
  const loaded = await Promise.all(commands.map((entry) => entry.load()));
  const lines = loaded.map((command) => `  ${command.name.padEnd(12)}${command.summary}`);
  return `goji: the contract toolchain of the Goji Platform API

Usage: goji <command> [options]

Commands:
${lines.join('\n')}

  goji <command> --help   options and examples of one command
  goji --version          version of this package

Exit codes: 0 done, 1 something is wrong that the message says how to mend, 2 wrong usage, 3 a server that cannot be
reached, 70 a bug in goji, 130 interrupted. Progress goes to standard error, results to standard output.`;
}

function helpOf(command: Command): string {
  return `${command.help.trimEnd()}\n\n${COMMON_OPTIONS_HELP}`;
}
