import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A sandbox in a process of its own, which can be killed. */
export interface ServerProcess {
  readonly url: string;
  /** Ends it as a power cut would: nothing gets a chance to finish. */
  kill(): Promise<void>;
}

/** How the process's sandbox is set up; plain data, since it goes over the command line. */
export interface ProcessOptions {
  readonly data?: string;
  readonly databaseUrl?: string;
  readonly webhookTimeoutMs?: number;
  readonly retry?: { readonly firstDelayMs?: number };
}

let program: Promise<string> | undefined;

/** Starts a sandbox in a process of its own. Rejects with what it says when it does not start. */
export async function startProcess(options: ProcessOptions): Promise<ServerProcess> {
  program ??= bundle();
  const child = spawn(process.execPath, [await program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await firstLine(child);
  return {
    url,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** One file, so that a start is the sandbox's and not the compiler's. */
async function bundle(): Promise<string> {
  const folder = join('node_modules', '.cache', 'goji-sandbox-tests');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `server-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: `
        import { createSandbox } from './sandbox/index.js';
        const sandbox = await createSandbox({ ...JSON.parse(process.argv[2]), validateResponses: 'fail' });
        console.log(await sandbox.listen());
      `,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  return outfile;
}

async function firstLine(child: ChildProcess): Promise<string> {
  let [out, problem] = ['', ''];
  child.stderr?.on('data', (chunk) => {
    problem += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      out += String(chunk);
      if (out.includes('\n')) resolve(out.trim());
    });
    child.once('exit', (code) => reject(new Error(`The sandbox ended with ${code}: ${problem}`)));
  });
}
