import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SpecError } from '../generators/spec-error.js';
import type { Command } from './command.js';
import { DEFAULT_SPEC, displayPath, loadOwnDocument } from './document/load-document.js';
import { checkBundle } from './lint/check-bundle.js';
import { compareProblems, formatProblem, type LintProblem } from './lint/problem.js';
import { runRedoclyLint } from './lint/run-redocly-lint.js';
import { loadSourceTree, type SourceTree } from './lint/source-tree.js';
import { textOption } from './parse-options.js';
import { readSource } from './read-source.js';

const DEFAULT_RULESET = 'lint/spectral.yaml';

/** Which document to lint, by which rules: paths from `cwd`. */
export interface LintInput {
  readonly spec: string;
  readonly cwd: string;
  /** Spectral ruleset for the bundle. Without one, `lint/spectral.yaml` is used where it exists. */
  readonly ruleset?: string;
  readonly signal?: AbortSignal;
}

/** What the linters found. */
export interface LintReport {
  /** Number of source files that were read, with the workflows. */
  readonly files: number;
  readonly problems: readonly LintProblem[];
}

/**
 * Lints a document: Redocly over its source files and the workflows beside it, Spectral over its bundle. With a
 * Spectral ruleset, files that nothing refers to are problems too, because no linter sees them. Throws `SpecError` when
 * a linter is missing or cannot do its work; problems are returned.
 */
export async function findProblems(input: LintInput): Promise<LintReport> {
  const { spec, cwd, ruleset = existingRuleset(cwd), signal } = input;
  const options = signal === undefined ? { cwd } : { cwd, signal };
  const tree = await loadSourceTree(resolve(cwd, spec));
  const [source, bundle] = await Promise.allSettled([
    runRedoclyLint([spec, ...tree.workflows.map((file) => displayPath(file, cwd))], options),
    ruleset === undefined ? [] : checkBundle({ spec, ruleset, tree, ...options }),
  ]);
  if (source.status === 'rejected') throw source.reason;
  // What keeps the bundle from being made is among the errors of the source, at its own place.
  if (bundle.status === 'rejected' && !hasErrors(source.value)) throw bundle.reason;
  const problems = [
    ...source.value,
    ...(bundle.status === 'fulfilled' ? bundle.value : []),
    ...(ruleset === undefined ? [] : orphanProblems(tree.orphans, cwd)),
  ];
  return { files: tree.files.length + tree.workflows.length, problems: problems.toSorted(compareProblems) };
}

/** Lints a document and throws a `SpecError` with the first error when there is any. Warnings pass. */
export async function lintSpec(input: LintInput): Promise<LintReport> {
  const report = await findProblems(input);
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return report;
  const { file, line, column, rule, message } = first;
  throw new SpecError(`${message} (${rule})`, {
    location: { file, line, column },
    hint:
      errors.length === 1 ? 'See: goji lint' : `There are ${errors.length - 1} more problems; see: goji lint`,
  });
}

export const lintCommand: Command = {
  name: 'lint',
  summary: 'check the source of a document by Redocly and its bundle by Spectral',
  help: `Usage: goji lint [options]

Lints the files of a document by the rules in redocly.yaml, and its bundle by a Spectral ruleset. Workflows beside the
document (workflows/*.arazzo.yaml) are linted with it, by the arazzo1Rules of redocly.yaml. Each problem is printed as
file:line:column, rule and message. Problems of the bundle are shown where they stand in the source. With a Spectral
ruleset, files under paths/, webhooks/, components/ and examples/ that nothing refers to are problems too. Needs
@redocly/cli, and with a ruleset @stoplight/spectral-cli.

Options:
      --spec FILE      root of the document (default ${DEFAULT_SPEC})
      --ruleset FILE   Spectral ruleset (default ${DEFAULT_RULESET} where it exists, otherwise none)

Examples:
  goji lint
  goji lint --spec api/openapi.yaml --json`,
  options: { spec: { type: 'string' }, ruleset: { type: 'string' } },
  async run(values, context) {
    const { cwd, signal } = context;
    const started = performance.now();
    const { file: spec } = await loadOwnDocument(textOption(values, 'spec', undefined), cwd);
    const ruleset = textOption(values, 'ruleset', undefined);
    // Only to see that it is there: Spectral would name it by its whole path, and late.
    if (ruleset !== undefined) await readSource(ruleset, '--ruleset', context);
    const { files, problems } = await findProblems({
      spec,
      cwd,
      signal,
      ...(ruleset === undefined ? {} : { ruleset }),
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const summary = `${count(files, 'file')}, ${count(problems.length, 'problem')}, ${seconds} s`;
    context.result([...problems.map(formatProblem), summary].join('\n'), { files, problems });
    if (problems.length === 0) return;
    throw new SpecError(`${count(problems.length, 'problem')} found.`, {
      location: { file: spec },
      hint: 'Mend what is listed.',
    });
  },
};

const existingRuleset = (cwd: string): string | undefined =>
  existsSync(resolve(cwd, DEFAULT_RULESET)) ? DEFAULT_RULESET : undefined;

const hasErrors = (problems: readonly LintProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

function orphanProblems(orphans: SourceTree['orphans'], cwd: string): LintProblem[] {
  return orphans.map((file) => ({
    file: displayPath(file, cwd),
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'goji/orphan-file',
    message: 'Nothing refers to this file. Refer to it or delete it.',
  }));
}

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;
