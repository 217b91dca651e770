import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runRedocly } from '../../scripts/redocly.js';
import { loadCleanDocument, plant, REPOSITORY, writeDocument } from './clean-document.js';
import { HOUSE_DEFECTS, REDOCLY_DEFECTS } from './redocly-defects.js';

const DEFECTS = [
  ...HOUSE_DEFECTS.map((defect) => ({ ...defect, rule: `goji/${defect.rule}` })),
  ...REDOCLY_DEFECTS,
];

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly severity: string;
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string } }[];
  }[];
}

/** Lints the clean document and a copy for each defect in one process. Redocly prints one report for each. */
async function lintAll(folder: string): Promise<Report[]> {
  const clean = await loadCleanDocument();
  const documents = [clean, ...DEFECTS.map(({ patch }) => plant(clean, patch))];
  await Promise.all(documents.map((document, index) => writeDocument(join(folder, `d${index}`), document)));
  const apis = documents.map((_, index) => [`d${index}`, { root: `d${index}/openapi.yaml` }]);
  const rules = parse(await readFile(join(REPOSITORY, 'redocly.yaml'), 'utf8')) as {
    readonly plugins: string[];
  };
  const plugins = rules.plugins.map((plugin) => join(REPOSITORY, plugin));
  const config = { ...rules, plugins, apis: Object.fromEntries(apis) };
  await writeFile(join(folder, 'redocly.yaml'), JSON.stringify(config));
  const { stdout } = await runRedocly(['lint', ...Object.keys(config.apis), '--format=json'], {
    cwd: folder,
  });
  return (stdout.match(/\{\n {2}"totals".*?^\}/gms) ?? []).map((report) => JSON.parse(report) as Report);
}

describe('the Redocly rules', () => {
  let folder: string;
  let reports: Report[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goji-lint-test-'));
    reports = await lintAll(folder);
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('report on every document', () => {
    expect(reports).toHaveLength(DEFECTS.length + 1);
  });

  it('find nothing in the clean document', () => {
    expect(reports[0]?.problems).toEqual([]);
  });

  it.each(DEFECTS.map(({ rule, what }, index) => [rule, what, index] as const))(
    '%s finds %s',
    (rule, _what, index) => {
      const problems = reports[index + 1]?.problems ?? [];
      const found = problems.map(({ ruleId, severity, message }) => ({ ruleId, severity, message }));
      expect(new Set(found.map(({ ruleId }) => ruleId)), JSON.stringify(found, null, 2)).toEqual(
        new Set([rule]),
      );
      expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']));
      for (const problem of problems) {
        expect(problem.location[0]?.source.ref).toMatch(new RegExp(`^d${index + 1}/`));
      }
    },
  );
});
