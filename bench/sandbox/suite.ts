import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, startCluster } from '../../test/sandbox/postgres/cluster.js';
import { type BenchContext, type BenchResult, type BenchSuite, type BenchTable, median } from '../suite.js';
import { type GrowthResult, measureGrowth } from './growth.js';
import { type EngineRound, measureEngine } from './measure.js';
import { compileSandbox, type StorageChoice } from './server-process.js';

/** How fast the sandbox answers, on each storage and with ever more investors. */
export const sandboxSuite: BenchSuite = { name: 'sandbox', title: 'Stateful sandbox', run };

const hasPostgres = () => process.env['POSTGRES_BIN'] !== undefined || existsSync('/usr/lib/postgresql');

async function run(context: BenchContext): Promise<BenchResult> {
  const { root, quick, signal, step } = context;
  const program = await compileSandbox(root);
  const folder = mkdtempSync(join(tmpdir(), 'goji-bench-sandbox-'));
  const cluster = hasPostgres() ? await startCluster() : undefined;
  try {
    const storages: Record<string, (round: number) => Promise<StorageChoice>> = {
      'in memory': async () => ({}),
      'in a folder': async (round) => ({ data: join(folder, `round-${round}`) }),
      ...(cluster === undefined
        ? {}
        : {
            'on PostgreSQL': async (round) => ({
              databaseUrl: await createDatabase(cluster.url, `round_${round}`),
            }),
          }),
    };
    const rounds = new Map<string, EngineRound[]>(Object.keys(storages).map((name) => [name, []]));
    for (let round = 1; round <= (quick ? 1 : 3); round += 1) {
      for (const [name, choose] of Object.entries(storages)) {
        signal.throwIfAborted();
        step(`round ${round}, ${name}`);
        const seconds = quick ? 0.5 : 3;
        rounds.get(name)?.push(await measureEngine(program, await choose(round), seconds));
      }
    }
    const growth = await measureGrowth(program, folder, context);
    return {
      tables: [speedTable(rounds, cluster !== undefined), startTable(rounds), growthTable(growth)],
      budgets: budgetsOf(rounds, growth),
    };
  } finally {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Rounds = ReadonlyMap<string, readonly EngineRound[]>;

const middle = (rounds: readonly EngineRound[], figure: (round: EngineRound) => number) =>
  Math.round(median(rounds.map(figure)));

function speedTable(rounds: Rounds, isComplete: boolean): BenchTable {
  return {
    title: 'By storage',
    columns: [
      'storage',
      'reads a second',
      'deposits a second',
      'tranche of 1,000, ms',
      'investments a second',
    ],
    rows: [...rounds].map(([name, list]) => [
      name,
      middle(list, ({ reads }) => reads),
      middle(list, ({ deposits }) => deposits),
      middle(list, ({ trancheMs }) => trancheMs),
      middle(list, ({ trancheMs }) => 1_000_000 / trancheMs),
    ]),
    notes: [
      'Ten connections, the sandbox on one core; medians of interleaved rounds. A read is the balance of an account. A deposit counts when it is credited, with its transaction and its event. In a folder each commit is on the disk before it is answered.',
      ...(isComplete
        ? []
        : [
            'PostgreSQL was left out: no server is installed under /usr/lib/postgresql, and POSTGRES_BIN is not set.',
          ]),
    ],
  };
}

function startTable(rounds: Rounds): BenchTable {
  return {
    title: 'Start and memory',
    columns: ['storage', 'start to first answer, ms', 'memory at rest, MB', 'after load, MB'],
    rows: [...rounds].map(([name, list]) => [
      name,
      middle(list, ({ startMs }) => startMs),
      middle(list, ({ memoryAtRest }) => memoryAtRest),
      middle(list, ({ memoryAfterLoad }) => memoryAfterLoad),
    ]),
  };
}

function growthTable({ sizes, perSecond }: GrowthResult): BenchTable {
  return {
    title: 'By number of investors, in a folder: requests a second',
    columns: ['operation', ...sizes.map((size) => size.toLocaleString('en')), 'last to first'],
    rows: [...perSecond].map(([operation, figures]) => [
      operation,
      ...figures.map((figure) => (figure >= 100 ? Math.round(figure) : Number(figure.toPrecision(3)))),
      Number(ratioOf(figures).toFixed(2)),
    ]),
    notes: [
      'Four connections; medians of bursts that take turns between the sizes. Each investor has money, a history, and two webhooks that wait for a receiver which is not there, so that the queue grows as well. Where a list is asked for, it is that of one investor.',
    ],
  };
}

const ratioOf = (figures: readonly number[]) => (figures.at(-1) ?? Number.NaN) / (figures[0] ?? Number.NaN);

function budgetsOf(rounds: Rounds, { perSecond, sizes }: GrowthResult): BenchResult['budgets'] {
  const embedded = [...rounds].filter(([name]) => name !== 'on PostgreSQL');
  const atMost = (what: string, measured: number, limit: number) =>
    ({ what, measured, limit, goal: 'at most' }) as const;
  return [
    ...[...rounds].map(([name, list]) =>
      atMost(
        `start to first answer ${name}, ms`,
        middle(list, ({ startMs }) => startMs),
        1_000,
      ),
    ),
    ...embedded.map(([name, list]) =>
      atMost(
        `memory at rest ${name}, MB`,
        middle(list, ({ memoryAtRest }) => memoryAtRest),
        250,
      ),
    ),
    ...[...perSecond].map(([operation, figures]) => ({
      what: `${operation} with ${sizes.at(-1)?.toLocaleString('en')} investors, times its speed with ${sizes[0]?.toLocaleString('en')}`,
      measured: Number(ratioOf(figures).toFixed(2)),
      limit: 0.7,
      goal: 'at least' as const,
    })),
  ];
}
