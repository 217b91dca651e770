import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SpecError } from '../generators/spec-error.js';
import type { CommandContext } from './command.js';
import { adviceOnReading, describeSystemError } from './system-error.js';

/**
 * The text of a file named from the working folder by `option`, or of standard input for `-`. Throws `SpecError` when it
 * cannot be read.
 */
export async function readSource(source: string, option: string, context: CommandContext): Promise<string> {
  if (source === '-') return context.readInput();
  try {
    return await readFile(resolve(context.cwd, source), 'utf8');
  } catch (cause) {
    throw new SpecError(`Cannot read it: ${describeSystemError(cause)}.`, {
      location: { file: source },
      hint: adviceOnReading(cause, option),
      cause,
    });
  }
}

/** Says that a secret on the command line has been seen by more than this program. */
export function warnOfVisibleSecret(context: CommandContext, elsewhere: string): void {
  context.step(
    'warning',
    `other users of this machine can see a command line, and your shell keeps it. Use ${elsewhere}.`,
  );
}
