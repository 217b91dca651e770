import type { LoadCase } from './cases.js';
import { type LoadResult, type LoadTask, load, type Signing } from './load.js';
import { ask, type ServerCommand, startServer } from './server-process.js';

/** How long and how often is measured. Times in seconds. */
export interface Effort {
  /** Of what is compared closely. */
  readonly rounds: number;
  /** Of those that are so far behind that a few rounds tell. */
  readonly fewRounds: number;
  readonly warmUp: number;
  readonly seconds: number;
  /** Requests a second of the fixed load. */
  readonly rate: number;
}

/** What one server did in one round. */
export interface Round {
  readonly startMs: number;
  /** Megabytes when nothing had been asked but one request. */
  readonly memoryAtRest: number;
  readonly memoryAfterLoad: number;
  /** By the name of the case. */
  readonly loads: ReadonlyMap<string, LoadResult>;
  /** The 99th percentile at the fixed load in milliseconds, by the name of the case. */
  readonly p99: ReadonlyMap<string, number>;
}

/** What one server is put through. */
export interface Course {
  readonly folder: string;
  readonly first: LoadCase;
  readonly cases: readonly LoadCase[];
  /** The cases that are repeated at the fixed load. */
  readonly paced: readonly LoadCase[];
  readonly effort: Effort;
  readonly sign?: Signing;
}

/** Starts a server, loads it by each case in turn and stops it. */
export async function measureRound(command: ServerCommand, course: Course): Promise<Round> {
  const { folder, first, cases, paced, effort, sign } = course;
  const { warmUp, seconds, rate } = effort;
  const server = await startServer(command, first, folder);
  try {
    const { startMs } = server;
    const memoryAtRest = server.memory();
    const full = cases.map((one): LoadTask => ({ one, warmUp, seconds }));
    // A percentile needs more requests than a mean does.
    const fixed = paced.map((one): LoadTask => ({ one, warmUp: warmUp / 2, seconds: seconds * 1.5, rate }));
    const results = await load(folder, server, [...full, ...fixed], sign);
    const loads = new Map<string, LoadResult>();
    const p99 = new Map<string, number>();
    for (const [index, { one, rate: isFixed }] of [...full, ...fixed].entries()) {
      const result = results[index];
      if (result === undefined) continue;
      if (isFixed === undefined) loads.set(one.name, result);
      else p99.set(one.name, result.p99 ?? Number.NaN);
    }
    return { startMs, memoryAtRest, memoryAfterLoad: server.memory(), loads, p99 };
  } finally {
    await server.stop();
  }
}

/** Which of the cases a server answers wrongly, and how. */
export async function findMistakes(
  command: ServerCommand,
  { folder, first }: Pick<Course, 'folder' | 'first'>,
  cases: readonly LoadCase[],
): Promise<readonly string[]> {
  const server = await startServer(command, first, folder);
  try {
    const mistakes: string[] = [];
    for (const one of cases) {
      const { status, text } = await ask(server.port, one);
      const isRight =
        one.answer === null
          ? status >= 400 && status < 500
          : status === one.answer.status && isSameJson(text, one.answer.body);
      if (!isRight) mistakes.push(`${one.name}: ${status}`);
    }
    return mistakes;
  } finally {
    await server.stop();
  }
}

function isSameJson(text: string, wanted: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(wanted);
  } catch {
    return false;
  }
}
