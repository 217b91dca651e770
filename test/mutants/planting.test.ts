import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mutant } from '../../mutants/mutant.js';
import { MUTANTS } from '../../mutants/mutants.js';
import { plant } from '../../mutants/plant.js';
import { mutantsPage, readVerdicts } from '../../mutants/report.js';

/** Every room that does something has a defect of its own; `bench`, `vectors` and `scripts` are used by the rest. */
const ROOMS = [
  'spec',
  'generators/client',
  'generators/msw',
  'generators/print',
  'generators/query',
  'generators/runtime',
  'generators/server',
  'generators/webhooks',
  'generators/docs',
  'sandbox',
  'compare',
  'completeness',
  'contract',
  'contract/redact',
  'fuzz',
  'mock',
  'scripts',
];

function problemsOf({ file, find, replace, tests }: Mutant, text: string): readonly string[] {
  const planted = plant(text, { file, find, replace });
  return [
    ...(planted.problem === null ? [] : [planted.problem]),
    ...(planted.problem === null && planted.text === text ? ['it changes nothing'] : []),
    ...tests.filter((path) => !existsSync(path)).map((path) => `${path} does not exist`),
  ];
}

describe('the mutants', () => {
  it.each(MUTANTS.map((mutant) => [mutant.defect, mutant] as const))('can be planted: %s', (_, mutant) => {
    expect(problemsOf(mutant, readFileSync(mutant.file, 'utf8'))).toEqual([]);
  });

  it('could not be planted where their text is gone or stands twice', () => {
    const mutant = { defect: 'x', file: 'a.ts', find: 'one', replace: 'two', tests: [] };
    expect(problemsOf(mutant, 'no text')).toEqual(['its text stands 0 times in a.ts']);
    expect(problemsOf(mutant, 'one one')).toEqual(['its text stands 2 times in a.ts']);
    expect(problemsOf({ ...mutant, replace: 'one' }, 'one')).toEqual(['it changes nothing']);
    expect(problemsOf({ ...mutant, tests: ['test/none.test.ts'] }, 'one')).toEqual([
      'test/none.test.ts does not exist',
    ]);
  });

  it('are told apart by their names', () => {
    expect(new Set(MUTANTS.map(({ defect }) => defect)).size).toBe(MUTANTS.length);
  });

  it.each(ROOMS)('are in %s', (room) => {
    expect(MUTANTS.filter(({ file }) => file.startsWith(`${room}/`)).length).toBeGreaterThan(0);
  });

  it('are on the page, each of them noticed', () => {
    const verdicts = readVerdicts(readFileSync('docs/mutants.md', 'utf8'), MUTANTS);
    const noticed = verdicts.filter(({ outcome }) => outcome === 'killed');
    expect(noticed.map(({ mutant }) => mutant.defect)).toEqual(MUTANTS.map(({ defect }) => defect));
  });

  it('are read from the page as they were written', () => {
    const [mutant] = MUTANTS;
    if (mutant === undefined) throw new Error('There is no mutant.');
    const verdict = { mutant, outcome: 'survived', detail: '|unit| a > b <c>' } as const;
    expect(readVerdicts(mutantsPage([verdict]), MUTANTS)).toEqual([verdict]);
  });
});
