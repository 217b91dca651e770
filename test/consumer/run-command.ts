import { spawn } from 'node:child_process';

/** What a finished command left behind. */
export interface CommandRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command of a consumer. What npm tells its children about this repository, when the tests run under `npm test`,
 * is kept from it; the registry and the cache of the machine are not.
 */
export function runCommand(cwd: string, command: string, ...args: string[]): Promise<CommandRun> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle|command|execpath|config_(ignore_scripts|local_prefix))/i.test(name),
  );
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(inherited), NODE_OPTIONS: '', NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...output }));
  });
}

/** Like `runCommand`, but anything else than success is an error that shows the whole output. */
export async function succeed(cwd: string, command: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(cwd, command, ...args);
  if (code === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${stdout}\n${stderr}`);
}
