import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadCase } from './cases.js';

/** How a server is started: `node` with these arguments, on one core. */
export interface ServerCommand {
  readonly name: string;
  readonly arguments: (port: number) => readonly string[];
}

/** A server that has answered its first request. */
export interface RunningServer {
  readonly port: number;
  readonly pid: number;
  /** From the start of the process to the first answer, in milliseconds. */
  readonly startMs: number;
  /** Resident memory, in megabytes. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

const patienceMs = 60_000;
let nextPort = 4300;

/** Starts a server on the first core and waits for its first answer. Rejects when it ends or does not answer in a minute. */
export async function startServer(
  { name, arguments: argumentsOf }: ServerCommand,
  first: LoadCase,
  cwd: string,
): Promise<RunningServer> {
  const port = nextPort++;
  const started = performance.now();
  const child = spawn('taskset', ['-c', '0', process.execPath, ...argumentsOf(port)], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  for (;;) {
    const answer = await ask(port, first).catch(() => null);
    if (answer !== null) break;
    if (child.exitCode !== null || performance.now() - started > patienceMs) {
      await stop();
      throw new Error(`${name} did not start. ${complaint.slice(0, 1000)}`);
    }
    await sleep(2);
  }
  const startMs = performance.now() - started;
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} has no process id.`);
  return { port, pid, startMs, memory: () => residentMegabytes(pid), stop };
}

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

/** Sends one request and reads the whole answer. */
export function ask(port: number, { request: { method, path, headers, body } }: LoadCase): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({ status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
      incoming.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
