import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonPatch from 'fast-json-patch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPeerTool, runRedocly } from '../../scripts/redocly.js';
import { loadCleanDocument, REPOSITORY, writeDocument } from './clean-document.js';
import { NEIGHBOUR, SPECTRAL_DEFECTS } from './spectral-defects.js';

interface Result {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly source: string;
}

const SPECTRAL = { packageName: '@stoplight/spectral-cli', command: 'spectral' };

/** Bundles the clean document, plants the defects in copies of the bundle and checks all in one process. */
async function checkAll(folder: string): Promise<Result[]> {
  await writeDocument(join(folder, 'source'), await loadCleanDocument());
  await runRedocly(['bundle', 'source/openapi.yaml', '-o', 'clean.json'], { cwd: folder });
  const clean: unknown = JSON.parse(await readFile(join(folder, 'clean.json'), 'utf8'));
  const documents = [
    clean,
    ...SPECTRAL_DEFECTS.map(({ patch }) => jsonPatch.applyPatch(clean, [...patch], true, false).newDocument),
  ];
  await mkdir(join(folder, 'bundles'));
  await writeFile(join(folder, 'bundles', NEIGHBOUR.file), JSON.stringify(NEIGHBOUR.schema));
  const files = documents.map((_, index) => join(folder, 'bundles', `d${index}.json`));
  await Promise.all(files.map((file, index) => writeFile(file, JSON.stringify(documents[index]))));
  const args = [
    'lint',
    ...files,
    '--ruleset',
    join(REPOSITORY, 'lint/spectral.yaml'),
    '--format=json',
    '--quiet',
  ];
  const { stdout, stderr } = await runPeerTool(SPECTRAL, args, { cwd: folder });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Result[];
}

describe('the Spectral rules', () => {
  let folder: string;
  let results: Result[];
  const found = (index: number) =>
    results
      .filter(({ source }) => source.endsWith(`/d${index}.json`))
      .map(({ code, message, severity }) => ({ code, message, severity }));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goji-lint-test-'));
    results = await checkAll(folder);
  }, 180_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('find nothing in the bundle of the clean document', () => {
    expect(found(0)).toEqual([]);
  });

  it.each(SPECTRAL_DEFECTS.map(({ rule, what }, index) => [rule, what, index] as const))(
    '%s finds %s',
    (rule, _what, index) => {
      const problems = found(index + 1);
      expect(new Set(problems.map(({ code }) => code)), JSON.stringify(problems, null, 2)).toEqual(
        new Set([rule]),
      );
      expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set([0]));
    },
  );
});
