import type { LoadCase } from './cases.js';
import { type LoadOptions, type LoadResult, load } from './load.js';
import { ask, type ServerCommand, startServer } from './server-process.js';

/** How long and how often is measured. Times in seconds. */
export interface Effort {
  readonly rounds: number;
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
  readonly sign?: LoadOptions['sign'];
}

/** Starts a server, loads it by each case in turn and stops it. */
export async function measureRound(command: ServerCommand, course: Course): Promise<Round> {
  const { folder, first, cases, paced, effort, sign } = course;
  const { warmUp, seconds, rate } = effort;
  const server = await startServer(command, first, folder);
  try {
    const { startMs } = server;
    const memoryAtRest = server.memory();
    const loads = new Map<string, LoadResult>();
    const signing = sign === undefined ? {} : { sign };
    for (const one of cases) {
      loads.set(one.name, await load(folder, server, one, { warmUp, seconds, ...signing }));
    }
    const p99 = new Map<string, number>();
    for (const one of paced) {
      const result = await load(folder, server, one, { warmUp: warmUp / 2, seconds, rate });
      p99.set(one.name, result.p99 ?? Number.NaN);
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
