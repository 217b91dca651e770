import type { LoadCase } from './cases.js';
import { type LoadResult, type LoadTask, load, type Signing } from './load.js';
import { ask, type RunningServer, type ServerCommand, startServer } from './server-process.js';

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

/** What a server is put through. */
export interface Course {
  readonly folder: string;
  readonly first: LoadCase;
  readonly cases: readonly LoadCase[];
  /** The cases that are repeated at the fixed load. */
  readonly paced: readonly LoadCase[];
  readonly effort: Effort;
  readonly sign?: Signing;
}

/** A server and what it is put through. */
export interface Entrant {
  readonly command: ServerCommand;
  readonly course: Course;
}

/**
 * Starts servers one after the other, loads them case by case, each for a moment, and stops them. What is compared is
 * so measured within seconds, and what else the machine does meets all alike. A server that waits costs the others
 * nothing. What became of each server is in the order of the entrants.
 */
export async function measureRound(folder: string, entrants: readonly Entrant[]): Promise<readonly Round[]> {
  const started: Started[] = [];
  try {
    for (const { command, course } of entrants) {
      const server = await startServer(command, course.first, folder);
      started.push({ server, memoryAtRest: server.memory(), tasks: tasksOf(course, server) });
    }
    const queue = inTurn(started.map(({ tasks }) => tasks));
    const results = new Map((await load(folder, queue)).map((result, index) => [queue[index], result]));
    return started.map((one) => roundOf(one, results));
  } finally {
    for (const { server } of started) await server.stop();
  }
}

/**
 * The entries of all lists, all first ones, then all second ones and so on; those of one place in any order, as the
 * first of them also pays for what the load itself has to compile.
 */
export function inTurn<Entry>(lists: readonly (readonly Entry[])[]): readonly Entry[] {
  return lists
    .flatMap((list) => list.map((entry, index) => ({ entry, place: index + Math.random() })))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}

interface Started {
  readonly server: RunningServer;
  readonly memoryAtRest: number;
  readonly tasks: readonly LoadTask[];
}

function tasksOf({ cases, paced, effort, sign }: Course, server: RunningServer): readonly LoadTask[] {
  const { warmUp, seconds, rate } = effort;
  const signing = sign === undefined ? {} : { sign };
  return [
    ...cases.map((one) => ({ server, one, warmUp, seconds, ...signing })),
    // A percentile needs more requests than a mean does.
    ...paced.map((one) => ({
      ...{ server, one, rate, ...signing },
      ...{ warmUp: warmUp / 2, seconds: seconds * 1.5 },
    })),
  ];
}

function roundOf(
  { server, memoryAtRest, tasks }: Started,
  results: ReadonlyMap<LoadTask | undefined, LoadResult>,
): Round {
  const loads = new Map<string, LoadResult>();
  const p99 = new Map<string, number>();
  for (const task of tasks) {
    const result = results.get(task);
    if (result === undefined) continue;
    if (task.rate === undefined) loads.set(task.one.name, result);
    else p99.set(task.one.name, result.p99 ?? Number.NaN);
  }
  return { startMs: server.startMs, memoryAtRest, memoryAfterLoad: server.memory(), loads, p99 };
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
