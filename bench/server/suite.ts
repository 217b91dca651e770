import { join } from 'node:path';
import { installPeers } from '../install-peers.js';
import type { BenchContext, BenchResult, BenchSuite, BenchTable } from '../suite.js';
import { type LoadCase, loadCases, refusalProbes } from './cases.js';
import { type Course, type Effort, type Entrant, findMistakes, measureRound, type Round } from './measure.js';
import { type Prepared, prepare, suiteFolder } from './prepare.js';
import { BARE, CONTESTANTS, commandOf, GOJI, PRISM } from './servers.js';
import {
  budgetsOf,
  type Figure,
  figureTable,
  loadFigure,
  medianOf,
  type Rounds,
  ratioTable,
  rounded,
} from './tables.js';

// What has started a fifth of a second ago is still slow: V8 has seen little of its code.
const FULL: Effort = { rounds: 7, fewRounds: 2, warmUp: 2, seconds: 1.5, rate: 1000 };
const QUICK: Effort = { rounds: 1, fewRounds: 1, warmUp: 0.2, seconds: 0.3, rate: 200 };

/** The generated server beside other servers of the same document. Needs Linux: `taskset` and `/proc`. */
export const serverSuite: BenchSuite = {
  name: 'server',
  title: 'Server stubs',
  async run({ root, quick, step, signal }) {
    if (process.platform !== 'linux') throw new Error('The suite "server" needs Linux: taskset and /proc.');
    await installPeers(join(suiteFolder(root), 'peers'), step);
    const effort = quick ? QUICK : FULL;
    const context = { root, step, signal, effort };
    const whole = await prepare(root, null);
    const mistakes = await judge(whole, context);
    const rounds = await compare(whole, context);
    const growth = await measureGrowth(quick ? [10, 139] : [10, 139, 1000], context);
    const security = await measureSecurity(whole, context);
    return result({ whole, effort, mistakes, rounds, growth, security });
  },
};

type Context = Pick<BenchContext, 'root' | 'step' | 'signal'> & { readonly effort: Effort };

function courseOf({ model, expected }: Prepared, { root, effort }: Context): Course {
  const cases = loadCases(model, expected);
  const [first] = cases;
  if (first === undefined) throw new Error('There are no cases.');
  const paced = cases.filter(({ name }) => name === 'GET' || name === 'POST');
  return { folder: suiteFolder(root), first, cases, paced, effort };
}

async function judge(whole: Prepared, context: Context): Promise<ReadonlyMap<string, readonly string[]>> {
  const course = courseOf(whole, context);
  const probes = [...course.cases, ...refusalProbes(whole.model)];
  const found = new Map<string, readonly string[]>();
  for (const contestant of CONTESTANTS) {
    context.step(`${contestant.name}: right or wrong`);
    found.set(contestant.name, await findMistakes(commandOf(contestant, whole), course, probes));
  }
  return found;
}

/** A round is every server once; those that are far behind are in the first ones alone. */
async function compare(whole: Prepared, context: Context): Promise<Rounds> {
  const course = courseOf(whole, context);
  const { rounds, fewRounds } = context.effort;
  return repeat('servers', { context, rounds }, (round) =>
    CONTESTANTS.filter(({ isFar }) => !isFar || round <= fewRounds).map((contestant) => {
      const cases = contestant.validates ? course.cases : course.cases.map((one) => unrefused(one, whole));
      const command = commandOf(contestant, whole);
      return [contestant.name, { command, course: { ...course, cases } }];
    }),
  );
}

/** Measures round after round, by the names of what is measured in each. */
async function repeat(
  detail: string,
  { context, rounds }: { readonly context: Context; readonly rounds: number },
  entrantsOf: (round: number) => readonly (readonly [string, Entrant])[],
): Promise<Rounds> {
  const all = new Map<string, Round[]>();
  for (let round = 1; round <= rounds; round += 1) {
    context.signal.throwIfAborted();
    const entrants = entrantsOf(round);
    context.step(`${detail}: round ${round} of ${rounds}, ${entrants.map(([name]) => name).join(', ')}`);
    const measured = await measureRound(
      suiteFolder(context.root),
      entrants.map(([, entrant]) => entrant),
    );
    for (const [index, one] of measured.entries()) {
      const name = entrants[index]?.[0] ?? '';
      all.set(name, [...(all.get(name) ?? []), one]);
    }
  }
  return all;
}

/** What validates nothing answers the broken request as it does the right one. */
function unrefused(one: LoadCase, { expected }: Prepared): LoadCase {
  return one.answer === null ? { ...one, answer: expected['createInvestor'] ?? null } : one;
}

/** Fewer than of the comparison, which needs them more, and an odd number. */
const growthRounds = ({ effort }: Context): number => Math.min(effort.rounds, 3);

async function measureGrowth(counts: readonly number[], context: Context): Promise<Rounds> {
  const prepared: Prepared[] = [];
  for (const count of counts) prepared.push(await prepare(context.root, count));
  const entrants = prepared.map((one): readonly [string, Entrant] => [
    `${one.operations} operations`,
    { command: commandOf(GOJI_SCRIPT, one), course: pacedOf(one, context) },
  ]);
  return repeat('growth', { context, rounds: growthRounds(context) }, () => entrants);
}

const GOJI_SCRIPT = { name: GOJI, script: 'goji' };

/** The cases that a fixed load is measured with otherwise, under full load. */
function pacedOf(one: Prepared, context: Context): Course {
  const course = courseOf(one, context);
  return { ...course, cases: course.paced, paced: [] };
}

const SECURITY = [
  ['presence of the headers', {}, undefined],
  ['signature and nonce', { mode: 'hmac' }, 'signature'],
  ['signature, nonce and client request id', { mode: 'hmac' }, 'with-request-id'],
  ['validators made ahead of time', { validators: true }, undefined],
] as const;

async function measureSecurity(whole: Prepared, context: Context): Promise<Rounds> {
  const entrants = SECURITY.map(([name, more, sign]): readonly [string, Entrant] => {
    const signing = sign === undefined ? {} : { sign };
    const course = { ...pacedOf(whole, context), ...signing };
    return [name, { command: commandOf(GOJI_SCRIPT, whole, more), course }];
  });
  return repeat('beside validation', { context, rounds: growthRounds(context) }, () => entrants);
}

interface Measured {
  readonly whole: Prepared;
  readonly effort: Effort;
  readonly mistakes: ReadonlyMap<string, readonly string[]>;
  readonly rounds: Rounds;
  readonly growth: Rounds;
  readonly security: Rounds;
}

function result({ whole, effort, mistakes, rounds, growth, security }: Measured): BenchResult {
  const names = loadCases(whole.model, whole.expected).map(({ name }) => name);
  const figures = (member: 'perSecond' | 'microseconds', of = names): Readonly<Record<string, Figure>> =>
    Object.fromEntries(of.map((name) => [name, loadFigure(name, member)]));
  const short = {
    ...figures('microseconds', ['GET', 'POST']),
    'start, ms': ({ startMs }: Round) => startMs,
    'memory at rest, MB': ({ memoryAtRest }: Round) => memoryAtRest,
  };
  const [smallest = '', largest = ''] = [[...growth.keys()][0], [...growth.keys()].at(-1)];
  const tables: BenchTable[] = [
    figureTable('Requests a second', rounds, figures('perSecond'), [
      `${whole.operations} operations, ten connections, server on one core and load (autocannon) on the other; the servers of a round all run, and are loaded in turn, case by case, ${effort.warmUp} seconds before they are measured for ${effort.seconds}; medians of ${effort.rounds} rounds, and of ${effort.fewRounds} of those that are far behind. Behind ± is half of what lies between the lowest and the highest. All servers ask that the three headers of a signature are there, and no more.`,
      '"POST" has a nested body; "refused" is the same with three mistakes; what validates nothing answers it with 200. Above some 30,000 requests a second the load is at its own limit. Goji stubs refuse members that are there twice and numbers that no double carries exactly, which the others do not look for.',
    ]),
    ratioTable('Requests a second, relative to Prism', rounds, figures('perSecond'), PRISM),
    ratioTable('Requests a second, relative to bare Fastify', rounds, figures('perSecond'), BARE),
    figureTable('Processor time of a request, in microseconds', rounds, figures('microseconds'), [
      'As the kernel counts it for the process, which what else the machine does disturbs less than the figures above.',
    ]),
    figureTable(
      `99th percentile at ${effort.rate} requests a second, in milliseconds`,
      rounds,
      Object.fromEntries(
        ['GET', 'POST'].map((name) => [name, ({ p99 }: Round) => p99.get(name) ?? Number.NaN]),
      ),
      ['A server that cannot take this load shows how long its queue is.'],
    ),
    figureTable(
      'Start and memory',
      rounds,
      {
        'start, ms': ({ startMs }) => startMs,
        'memory at rest, MB': ({ memoryAtRest }) => memoryAtRest,
        'after load, MB': ({ memoryAfterLoad }) => memoryAfterLoad,
      },
      [
        'From the start of the process to the first answer. `openapi-backend` checks no document when it starts.',
      ],
    ),
    figureTable('Goji stubs by number of operations', growth, short, [
      'Processor time of a request in microseconds. The documents are parts or copies of the same one.',
    ]),
    figureTable('Goji stubs with what they do beside validation', security, short, [
      'Processor time of a request in microseconds. Idempotency is asked for by POST alone.',
    ]),
    {
      title: 'What it took',
      columns: ['server', 'needs', 'answered wrongly'],
      rows: CONTESTANTS.map(({ name, note }) => {
        const wrong = mistakes.get(name) ?? [];
        return [name, note, wrong.length === 0 ? 'nothing' : wrong.join(', ')];
      }),
      notes: ['Asked were the four requests and six that have to be refused.'],
    },
  ];
  const perRequest = loadFigure('GET', 'microseconds');
  const grown = medianOf(growth, largest, perRequest) / medianOf(growth, smallest, perRequest);
  return {
    tables,
    budgets: [
      ...budgetsOf(rounds, names),
      {
        what: `GET with ${largest}, times its processor time with ${smallest}`,
        measured: rounded(grown),
        limit: 1.15,
        goal: 'at most',
      },
    ],
  };
}
