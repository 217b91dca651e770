import type { JsonSchema } from '../generators/model/types.js';
import type { Change, Direction, Impact } from './change.js';
import type { Components } from './schema-shape.js';

/** Two schemas that stand for each other, and who uses them. */
export interface SchemaPair {
  readonly base: JsonSchema;
  readonly revision: JsonSchema;
  readonly direction: Direction;
  readonly place: string;
  /** The operation, webhook or pair of components that this one belongs to. */
  readonly user: string;
}

/** What the comparison of two documents gathers. */
export interface Comparison {
  readonly base: Components;
  readonly revision: Components;
  /** Adds a change. The same change in two directions is kept once, by its heavier impact. */
  readonly report: (change: Omit<Change, 'affects'>, user: string) => void;
  /** Asks for two components to be compared once for each direction, however many users they have. */
  readonly comparePair: (names: readonly [string, string], direction: Direction, user: string) => void;
  /** A pair of components that is still to be compared, or undefined. */
  readonly nextPair: () => SchemaPair | undefined;
  /** All changes, each with the operations and webhooks that it reaches, the heaviest first. */
  readonly changes: (subjects: readonly string[]) => readonly Change[];
}

interface Found {
  readonly change: Omit<Change, 'affects'>;
  readonly users: Set<string>;
}

/** Starts a comparison of two sets of components. */
export function createComparison(base: Components, revision: Components): Comparison {
  const found = new Map<string, Found>();
  const users = new Map<string, Set<string>>();
  const pending: SchemaPair[] = [];

  function subjectsOf(user: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(user)) return new Set();
    seen.add(user);
    const parents = users.get(user);
    if (parents === undefined) return new Set([user]);
    return new Set([...parents].flatMap((parent) => [...subjectsOf(parent, seen)]));
  }

  return {
    base,
    revision,
    report: (change, user) => {
      const key = [change.rule, change.place, change.message].join('\n');
      const known = found.get(key);
      const heavier = known === undefined || weight(change.impact) > weight(known.change.impact);
      found.set(key, {
        change: heavier ? change : known.change,
        users: new Set([...(known?.users ?? []), user]),
      });
    },
    comparePair: ([baseName, revisionName], direction, user) => {
      const key = `${direction} ${baseName} ${revisionName}`;
      const known = users.get(key);
      users.set(key, new Set([...(known ?? []), user]));
      const [from, to] = [base.get(baseName), revision.get(revisionName)];
      if (known !== undefined || from === undefined || to === undefined) return;
      pending.push({ base: from, revision: to, direction, place: revisionName, user: key });
    },
    nextPair: () => pending.shift(),
    changes: (subjects) =>
      [...found.values()]
        .map(({ change, users: direct }) => {
          const reached = new Set([...direct].flatMap((user) => [...subjectsOf(user)]));
          return { ...change, affects: subjects.filter((subject) => reached.has(subject)) };
        })
        .sort((a, b) => weight(b.impact) - weight(a.impact)),
  };
}

function weight(impact: Impact): number {
  return ['patch', 'minor', 'major'].indexOf(impact);
}
