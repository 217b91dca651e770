import { constants } from 'node:os';
import { text } from 'node:stream/consumers';
import type { CommandEntry } from './commands.js';
import { dispatch } from './dispatch.js';
import { packageManifest } from './package.js';

/** How long an interrupted command may tidy up before the process ends regardless. */
const GRACE_MILLISECONDS = 3000;

type StopSignal = 'SIGINT' | 'SIGTERM';

/**
 * Runs the command line of this process with the given verbs and sets its exit code. Beside its two callers this is the
 * only module that touches `process`.
 */
export async function runProcess(commands: readonly CommandEntry[]): Promise<void> {
  const controller = new AbortController();
  let stoppedBy: StopSignal | undefined;

  function stop(signal: StopSignal): void {
    const code = 128 + constants.signals[signal];
    if (stoppedBy !== undefined) process.exit(code);
    stoppedBy = signal;
    controller.abort();
    setTimeout(() => process.exit(code), GRACE_MILLISECONDS).unref();
  }

  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));

  // A reader that has seen enough, such as `goji --help | head -1`, is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }

  process.exitCode = await dispatch(process.argv.slice(2), commands, {
    cwd: process.cwd(),
    version: packageManifest().version,
    env: process.env,
    signal: controller.signal,
    readInput: () => {
      // At a terminal nothing else says that the command waits.
      if (process.stdin.isTTY)
        process.stderr.write('Type or paste, and end with Ctrl-D on a line of its own.\n');
      return text(process.stdin);
    },
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
  if (stoppedBy !== undefined) process.exitCode = 128 + constants.signals[stoppedBy];
}
