import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LoadCase } from './cases.js';
import type { RunningServer } from './server-process.js';

/** How a server is loaded. Times in seconds. */
export interface LoadOptions {
  readonly warmUp: number;
  readonly seconds: number;
  readonly connections?: number;
  /** Requests a second; without it, as many as the server answers. */
  readonly rate?: number;
  /** Signs each request anew, or gives it a client request id as well. */
  readonly sign?: 'signature' | 'with-request-id';
}

/** What the load found. */
export interface LoadResult {
  readonly perSecond: number;
  /** Processor time of the server for one request, in microseconds. */
  readonly microseconds: number;
  /** In milliseconds, and only at a fixed rate. */
  readonly p99: number | null;
  readonly errors: number;
  readonly statuses: Readonly<Record<string, number>>;
}

/** Loads a server from the second core by autocannon. Rejects when a request failed or was answered wrongly. */
export async function load(
  folder: string,
  { port, pid }: RunningServer,
  { name, request, answer }: LoadCase,
  options: LoadOptions,
): Promise<LoadResult> {
  const task = JSON.stringify({ port, pid, request, connections: 10, ...options });
  const program = join(folder, 'peers', 'load.mjs');
  const { stdout } = await promisify(execFile)('taskset', ['-c', '1', process.execPath, program, task]);
  const result = JSON.parse(stdout) as LoadResult;
  const isWanted = (status: string) =>
    answer === null ? status.startsWith('4') : Number(status) === answer.status;
  if (result.errors > 0 || !Object.keys(result.statuses).every(isWanted)) {
    throw new Error(
      `"${name}" met ${result.errors} errors and the statuses ${JSON.stringify(result.statuses)}.`,
    );
  }
  return result;
}
