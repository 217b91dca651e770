import { type BenchBudget, type BenchTable, median } from '../suite.js';
import type { LoadResult } from './load.js';
import type { Round } from './measure.js';
import { BARE, CONTESTANTS, GOJI, PRISM } from './servers.js';

/** All rounds of each server, by its name, in the order in which the servers are listed. */
export type Rounds = ReadonlyMap<string, readonly Round[]>;

/** One figure of a round. */
export type Figure = (round: Round) => number;

/** The figure of a case under full load. */
export function loadFigure(name: string, member: 'perSecond' | 'microseconds'): Figure {
  return ({ loads }) => {
    const result: LoadResult | undefined = loads.get(name);
    if (result === undefined) throw new Error(`"${name}" was not measured.`);
    return result[member];
  };
}

/** The median of a figure over the rounds of a server. */
export function medianOf(rounds: Rounds, server: string, figure: Figure): number {
  return median((rounds.get(server) ?? []).map(figure));
}

/** The median of what a figure is relative to another server's in the same round. */
export function ratioOf(rounds: Rounds, [one, other]: readonly [string, string], figure: Figure): number {
  const theirs = rounds.get(other) ?? [];
  return median(
    (rounds.get(one) ?? []).flatMap((round, index) => {
      const base = theirs[index];
      return base === undefined ? [] : [figure(round) / figure(base)];
    }),
  );
}

/** Rounded to what can be told apart. */
export function rounded(value: number): number {
  if (Math.abs(value) >= 100) return Math.round(value);
  return Number(value.toPrecision(3));
}

/** Half of what lies between the lowest and the highest figure of a server, as a share of the median. */
export function spreadOf(rounds: Rounds, server: string, figure: Figure): number {
  const values = (rounds.get(server) ?? []).map(figure);
  return (Math.max(...values) - Math.min(...values)) / 2 / median(values);
}

/** A median with how far the rounds were apart, such as `36,428 ± 3 %`; the median alone when there was one round. */
function spreadText(rounds: Rounds, server: string, figure: Figure): string | number {
  const middle = rounded(medianOf(rounds, server, figure));
  const spread = spreadOf(rounds, server, figure);
  return (rounds.get(server)?.length ?? 0) < 2 || !Number.isFinite(spread)
    ? middle
    : `${middle.toLocaleString('en-GB')} ± ${Math.round(spread * 100)} %`;
}

/** One row for each server, one column for each figure. */
export function figureTable(
  title: string,
  rounds: Rounds,
  columns: Readonly<Record<string, Figure>>,
  notes: readonly string[],
): BenchTable {
  const rows = [...rounds.keys()].map((server) => [
    server,
    ...Object.values(columns).map((figure) => spreadText(rounds, server, figure)),
  ]);
  return { title, columns: ['server', ...Object.keys(columns)], rows, notes };
}

/** As {@link figureTable}, relative to one server. */
export function ratioTable(
  title: string,
  rounds: Rounds,
  columns: Readonly<Record<string, Figure>>,
  base: string,
): BenchTable {
  const rows = [...rounds.keys()].map((server) => [
    server,
    ...Object.values(columns).map((figure) => rounded(ratioOf(rounds, [server, base], figure))),
  ]);
  return { title, columns: ['server', ...Object.keys(columns)], rows };
}

/** What the stubs have to reach beside the others. */
export function budgetsOf(rounds: Rounds, cases: readonly string[]): readonly BenchBudget[] {
  const peers = CONTESTANTS.filter(({ name, validates }) => validates && name !== GOJI).map(
    ({ name }) => name,
  );
  const perSecond = (name: string) => loadFigure(name, 'perSecond');
  const least = (figure: Figure, names: readonly string[]) =>
    Math.min(...names.map((name) => medianOf(rounds, name, figure)));
  const full = peers.filter((name) => name !== 'openapi-backend');
  const atLeast = (what: string, measured: number, limit: number): BenchBudget => ({
    what,
    measured: rounded(measured),
    limit,
    goal: 'at least',
  });
  const atMost = (what: string, measured: number, limit: number): BenchBudget => ({
    what,
    measured: rounded(measured),
    limit: rounded(limit),
    goal: 'at most',
  });
  return [
    atLeast('GET, times Prism', ratioOf(rounds, [GOJI, PRISM], perSecond('GET')), 30),
    atLeast('POST, times Prism', ratioOf(rounds, [GOJI, PRISM], perSecond('POST')), 20),
    atLeast('GET, times bare Fastify', ratioOf(rounds, [GOJI, BARE], perSecond('GET')), 0.85),
    atLeast('POST, times bare Fastify', ratioOf(rounds, [GOJI, BARE], perSecond('POST')), 0.7),
    ...cases.map((name) =>
      atLeast(
        `${name}, times the fastest peer that validates`,
        Math.min(...peers.map((peer) => ratioOf(rounds, [GOJI, peer], perSecond(name)))),
        1,
      ),
    ),
    ...['GET', 'POST'].map((name) => {
      const p99: Figure = (round) => round.p99.get(name) ?? Number.NaN;
      return atMost(`p99 of ${name} at the fixed load, ms`, medianOf(rounds, GOJI, p99), least(p99, peers));
    }),
    atMost(
      'start to first answer, ms: a third of the best full peer',
      medianOf(rounds, GOJI, ({ startMs }) => startMs),
      least(({ startMs }) => startMs, full) / 3,
    ),
    atMost(
      'memory at rest, MB: less than each peer',
      medianOf(rounds, GOJI, ({ memoryAtRest }) => memoryAtRest),
      least(({ memoryAtRest }) => memoryAtRest, peers),
    ),
  ];
}
