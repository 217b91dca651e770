import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandContext } from '../../scripts/command.js';
import { findProblems, lintCommand, lintSpec } from '../../scripts/lint.js';
import { runPeerTool } from '../../scripts/redocly.js';
import { WORKFLOW } from './arazzo-defects.js';
import { type DocumentPatch, loadCleanDocument, plant, writeDocument } from './clean-document.js';

const SPEC = 'spec/openapi.yaml';
const CONFIG = `telemetry: off
extends: [minimal]
oas3_1Rules: { operation-summary: error, no-unresolved-refs: error }
arazzo1Rules: { outputs-defined: error }
`;
const RULESET = `rules:
  no-dogs: { message: No dogs., severity: error, given: "$.components.schemas.Species.enum[1]", then: { function: falsy } }
  no-cats: { message: No cats., severity: warn, given: "$.paths[*].get.responses[200].description", then: { function: falsy } }
`;
const ONE_PET = 'paths/pets/shelters_{clientId}_pets_{petId}.yaml';
const NO_SUMMARY: DocumentPatch = { [ONE_PET]: [{ op: 'remove', path: '/get/summary' }] };
const BROKEN_REFERENCE: DocumentPatch = {
  [ONE_PET]: [{ op: 'replace', path: '/get/responses/400/$ref', value: 'Nowhere.yaml' }],
};
const NO_OUTPUT: DocumentPatch = {
  [WORKFLOW]: [{ op: 'remove', path: '/workflows/0/steps/0/outputs/petId' }],
};
const ORPHAN: DocumentPatch = {
  'examples/shared/unused.yaml': [{ op: 'add', path: '', value: { summary: 'Unused' } }],
};

/** A context that keeps what the command says. */
function createContext(cwd: string): {
  context: CommandContext;
  results: { summary: string; data: unknown }[];
} {
  const results: { summary: string; data: unknown }[] = [];
  const context: CommandContext = {
    cwd,
    env: {},
    readInput: async () => '',
    signal: new AbortController().signal,
    step: () => {},
    result: (summary, data) => results.push({ summary, data }),
  };
  return { context, results };
}

describe('lint', { timeout: 120_000 }, () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'goji-lint-test-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Writes the clean document with defects, and the rules of both linters, into a folder of its own. */
  async function write(name: string, ...patches: DocumentPatch[]): Promise<string> {
    const cwd = join(folder, name);
    const document = patches.reduce(plant, await loadCleanDocument());
    await writeDocument(join(cwd, 'spec'), document);
    await writeFile(join(cwd, 'redocly.yaml'), CONFIG);
    await writeFile(join(cwd, 'rules.yaml'), RULESET);
    return cwd;
  }

  it('prints the problems of source, bundle and folder where they stand, then fails', async () => {
    const { context, results } = createContext(await write('all', NO_SUMMARY, ORPHAN));
    const failure = lintCommand.run({ ruleset: 'rules.yaml' }, context);
    await expect(failure).rejects.toThrow('4 problems found.');
    const lines = results.flatMap(({ summary }) => summary.split('\n'));
    expect(lines.slice(0, -1)).toEqual([
      'spec/components/schemas/pets/Species.yaml:7:5 no-dogs No dogs.',
      'spec/examples/shared/unused.yaml:1:1 goji/orphan-file Nothing refers to this file. Refer to it or delete it.',
      `spec/${ONE_PET}:13:3 operation-summary Operation object should contain \`summary\` field.`,
      `spec/${ONE_PET}:22:9 no-cats No cats.`,
    ]);
    expect(lines.at(-1)).toMatch(/^21 files, 4 problems, \d+\.\d s$/);
  });

  it('finds problems in the workflows beside the document', async () => {
    const cwd = await write('workflow', NO_SUMMARY, NO_OUTPUT);
    const { files, problems } = await findProblems({ spec: SPEC, cwd });
    expect(files).toBe(21);
    expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      `spec/${ONE_PET}:13:3 operation-summary`,
      `spec/${WORKFLOW}:73:24 outputs-defined`,
      `spec/${WORKFLOW}:84:18 outputs-defined`,
    ]);
    const sound = await write('workflow-alone', NO_OUTPUT);
    await expect(lintSpec({ spec: SPEC, cwd: sound })).rejects.toMatchObject({
      location: { file: `spec/${WORKFLOW}` },
    });
  });

  it('lints a document without workflows', async () => {
    const cwd = await write('document-alone');
    await rm(join(cwd, 'spec/workflows'), { recursive: true });
    expect(await findProblems({ spec: SPEC, cwd })).toEqual({ files: 20, problems: [] });
  });

  it('reports a reference that leads nowhere, although no bundle can be made', async () => {
    const cwd = await write('reference', BROKEN_REFERENCE);
    const { problems } = await findProblems({ spec: SPEC, cwd, ruleset: 'rules.yaml' });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `spec/${ONE_PET} no-unresolved-refs`,
    ]);
  });

  it('stops a pipeline at errors alone, by one line that names the first', async () => {
    const cwd = await write('pipeline', NO_SUMMARY);
    await expect(lintSpec({ spec: SPEC, cwd })).rejects.toMatchObject({
      name: 'SpecError',
      message: 'Operation object should contain `summary` field. (operation-summary)',
      location: { file: `spec/${ONE_PET}`, line: 13, column: 3 },
    });
    await writeFile(
      join(cwd, 'redocly.yaml'),
      CONFIG.replace('operation-summary: error', 'operation-summary: warn'),
    );
    const { problems } = await lintSpec({ spec: SPEC, cwd });
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['operation-summary', 'warning'],
    ]);
  });

  it('says which linter could not work, and why', async () => {
    const cwd = await write('broken');
    await writeFile(join(cwd, 'rules.yaml'), 'rules: { odd: { given: $, then: { function: nonsense } } }\n');
    await expect(lintSpec({ spec: SPEC, cwd, ruleset: 'rules.yaml' })).rejects.toMatchObject({
      name: 'SpecError',
      message: expect.stringMatching(/^Spectral could not check the bundle: .*Function is not defined$/),
    });
    await writeFile(join(cwd, 'redocly.yaml'), 'plugins: [nowhere.js]\n');
    await expect(lintSpec({ spec: SPEC, cwd })).rejects.toMatchObject({
      name: 'SpecError',
      message: expect.stringMatching(/^Redocly could not lint the file: .*nowhere\.js/),
      location: { file: SPEC },
    });
  });

  it('names the workflow that it cannot read, although the document is sound', async () => {
    const cwd = await write('unreadable');
    await writeFile(join(cwd, 'spec', WORKFLOW), 'arazzo: 1.0.1\ninfo: { title: Adoption\n');
    await expect(lintSpec({ spec: SPEC, cwd })).rejects.toMatchObject({
      name: 'SpecError',
      message: expect.stringMatching(/^Redocly could not lint the file: Failed to parse .*adopt-pet/),
      location: { file: `spec/${WORKFLOW}` },
    });
  });

  it('names the command that installs a missing linter', async () => {
    const missing = { packageName: '@goji/no-such-linter', command: 'lint' };
    await expect(runPeerTool(missing, [], { cwd: folder })).rejects.toMatchObject({
      name: 'SpecError',
      message: '@goji/no-such-linter is not installed.',
      hint: 'Install it with: npm install --save-dev @goji/no-such-linter',
    });
  });
});
