import { resolve } from 'node:path';
import { SpecError } from '../../generators/spec-error.js';
import { displayPath } from '../document/load-document.js';
import { runRedocly, type ToolOptions } from '../redocly.js';
import { lastWords } from './last-words.js';
import type { LintProblem } from './problem.js';
import { parseRedoclyReports, type RedoclyProblem } from './redocly-report.js';

/** More than any document has: Redocly shows 100 problems unless told otherwise, and nothing may be cut off. */
const ALL_PROBLEMS = 1_000_000;

/**
 * Lints descriptions, each given by its root file as a path from `cwd`, by the rules of the `redocly.yaml` in `cwd`, or
 * without one by Redocly's recommended rules. Throws `SpecError` when Redocly cannot do its work, such as when its
 * configuration is wrong or a file is no YAML.
 */
export async function runRedoclyLint(
  files: readonly string[],
  options: ToolOptions,
): Promise<readonly LintProblem[]> {
  const args = ['lint', ...files, '--format=json', `--max-problems=${ALL_PROBLEMS}`, '--lint-config=error'];
  const { code, stdout, stderr } = await runRedocly(args, options);
  const reports = parseRedoclyReports(stdout);
  const problems = reports.flatMap((report, index) =>
    report.problems.map((problem) => toLintProblem(problem, files[index] ?? '', options.cwd)),
  );
  // Redocly stops at the first file that it cannot work on.
  const failed = files[reports.length] ?? files[0] ?? '';
  if (reports.length < files.length || (code !== 0 && problems.length === 0)) {
    throw new SpecError(`Redocly could not lint the file: ${lastWords(stderr, code)}`, {
      location: { file: failed },
    });
  }
  return problems;
}

function toLintProblem(problem: RedoclyProblem, file: string, cwd: string): LintProblem {
  const { ruleId, severity, message, suggest = [], location } = problem;
  const [place] = location;
  return {
    file: displayPath(resolve(cwd, place?.source.ref ?? file), cwd),
    line: place?.start?.line ?? 1,
    column: place?.start?.col ?? 1,
    severity: severity === 'error' ? 'error' : 'warning',
    rule: ruleId,
    message: suggest.length === 0 ? message : `${message} Did you mean: ${suggest.join(', ')}?`,
  };
}
