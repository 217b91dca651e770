import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARAZZO_DEFECTS, WORKFLOW } from './arazzo-defects.js';
import { loadCleanDocument, plant, writeDocument } from './clean-document.js';
import { type HouseLint, lintWithHouseRules } from './lint-with-house-rules.js';
import { HOUSE_DEFECTS, REDOCLY_DEFECTS } from './redocly-defects.js';

/** Each defect with the file that is given to Redocly: a document, which leads to its files, or a workflow. */
const DEFECTS = [
  ...HOUSE_DEFECTS.map((defect) => ({ ...defect, rule: `goji/${defect.rule}`, start: 'openapi.yaml' })),
  ...REDOCLY_DEFECTS.map((defect) => ({ ...defect, start: 'openapi.yaml' })),
  ...ARAZZO_DEFECTS.map((defect) => ({ ...defect, start: WORKFLOW })),
];
const CLEAN = [
  { patch: {}, start: 'openapi.yaml' },
  { patch: {}, start: WORKFLOW },
];

/** Lints the clean document, its workflow and a copy for each defect in one process. */
async function lintAll(folder: string): Promise<HouseLint> {
  const clean = await loadCleanDocument();
  const copies = [...CLEAN, ...DEFECTS];
  await Promise.all(
    copies.map(({ patch }, index) => writeDocument(join(folder, `d${index}`), plant(clean, patch))),
  );
  return lintWithHouseRules(
    folder,
    copies.map(({ start }, index) => `d${index}/${start}`),
  );
}

describe('the Redocly rules', () => {
  let folder: string;
  let lint: HouseLint;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goji-lint-test-'));
    lint = await lintAll(folder);
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('report on every file', () => {
    expect(lint.reports).toHaveLength(CLEAN.length + DEFECTS.length);
  });

  it('are all known to Redocly', () => {
    expect(lint.stderr).not.toMatch(/unused rules/i);
  });

  it('find nothing in the clean document and its workflow', () => {
    expect(lint.reports.slice(0, CLEAN.length).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each(DEFECTS.map(({ rule, what }, index) => [rule, what, index] as const))(
    '%s finds %s',
    (rule, _what, index) => {
      const problems = lint.reports[CLEAN.length + index]?.problems ?? [];
      const found = problems.map(({ ruleId, severity, message }) => ({ ruleId, severity, message }));
      expect(new Set(found.map(({ ruleId }) => ruleId)), JSON.stringify(found, null, 2)).toEqual(
        new Set([rule]),
      );
      expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
      for (const problem of problems) {
        expect(problem.location[0]?.source.ref).toMatch(new RegExp(`^d${CLEAN.length + index}/`));
      }
    },
  );
});
