import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LoadCase } from './cases.js';
import type { RunningServer } from './server-process.js';

/** One case and how a server is loaded by it. Times in seconds. */
export interface LoadTask {
  readonly server: RunningServer;
  readonly one: LoadCase;
  readonly sign?: Signing;
  readonly warmUp: number;
  readonly seconds: number;
  /** Requests a second; without it, as many as the server answers. */
  readonly rate?: number;
}

/** Signs each request anew, or gives it a client request id as well. */
export type Signing = 'signature' | 'with-request-id';

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

/**
 * Loads servers from the second core by autocannon, by each task in turn. Rejects when a request failed or was answered
 * wrongly.
 */
export async function load(folder: string, tasks: readonly LoadTask[]): Promise<readonly LoadResult[]> {
  const argument = JSON.stringify({
    connections: 10,
    tasks: tasks.map(({ server: { port, pid }, one: { request }, ...rest }) => ({
      port,
      pid,
      request,
      ...rest,
    })),
  });
  const program = join(folder, 'peers', 'load.mjs');
  const { stdout } = await promisify(execFile)('taskset', ['-c', '1', process.execPath, program, argument]);
  const results = JSON.parse(stdout) as readonly LoadResult[];
  for (const [index, { one }] of tasks.entries()) assertAnswered(one, results[index]);
  return results;
}

function assertAnswered({ name, answer }: LoadCase, result: LoadResult | undefined): void {
  const isWanted = (status: string) =>
    answer === null ? status.startsWith('4') : Number(status) === answer.status;
  const { errors = 0, statuses = {} } = result ?? {};
  if (errors > 0 || !Object.keys(statuses).every(isWanted)) {
    throw new Error(`"${name}" met ${errors} errors and the statuses ${JSON.stringify(statuses)}.`);
  }
}
