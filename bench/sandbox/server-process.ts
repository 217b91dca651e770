import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A sandbox that runs in a process of its own, on the first core. */
export interface RunningSandbox {
  readonly url: string;
  /** From the start of the process to the first answer of the API, in milliseconds. */
  readonly startMs: number;
  /** Resident memory, in megabytes. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/** Where a sandbox keeps everything; in memory without either. */
export interface StorageChoice {
  readonly data?: string;
  readonly databaseUrl?: string;
}

/** Compiles the sandbox into one file, as a published one is compiled, so that no compiler is measured. */
export async function compileSandbox(root: string): Promise<string> {
  const folder = join(root, 'node_modules', '.cache', 'goji-bench-sandbox');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'server.mjs');
  await build({
    stdin: {
      contents: `
        import { createSandbox } from './sandbox/index.js';
        const sandbox = await createSandbox(JSON.parse(process.argv[2]));
        console.log(await sandbox.listen());
      `,
      resolveDir: root,
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

/** Starts a sandbox and waits for its first answer. Rejects with what it says when it does not start. */
export async function startSandboxProcess(program: string, storage: StorageChoice): Promise<RunningSandbox> {
  const started = performance.now();
  const child = spawn('taskset', ['-c', '0', process.execPath, program, JSON.stringify(storage)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await firstLine(child);
  await (await fetch(`${url}/platformApi/terms`)).text();
  const startMs = performance.now() - started;
  return {
    url,
    startMs,
    memory: () => residentMegabytes(child),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

function residentMegabytes({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
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
