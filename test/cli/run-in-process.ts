import { COMMANDS } from '../../scripts/commands.js';
import { dispatch } from '../../scripts/dispatch.js';
import type { GojiRun } from './run-goji.js';

/** What surrounds a command that runs inside the test. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** What is on standard input. */
  readonly input?: string;
  readonly cwd?: string;
}

/** Runs `goji` within this process, which takes milliseconds, and gives what it leaves behind. */
export async function runInProcess(args: readonly string[], surroundings: Surroundings = {}) {
  const { env = {}, input = '', cwd = process.cwd() } = surroundings;
  const out: string[] = [];
  const err: string[] = [];
  const code = await dispatch(args, COMMANDS, {
    cwd,
    version: '0.0.0',
    env,
    signal: new AbortController().signal,
    readInput: async () => input,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** `runGoji` without a process of its own: the compiler is loaded once, and not for each command. */
export async function runGojiHere(cwd: string, ...args: string[]): Promise<GojiRun> {
  const { code, out, err } = await runInProcess(args, { cwd });
  const printed = (text: string) => (text === '' ? '' : `${text}\n`);
  return { code, stdout: printed(out), stderr: printed(err) };
}
