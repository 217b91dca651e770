import { resolve } from 'node:path';
import { SpecError } from '../../generators/spec-error.js';
import { displayPath } from '../document/load-document.js';
import { runRedocly, type ToolOptions } from '../redocly.js';
import type { LintProblem } from './problem.js';

/** The part of `redocly lint --format=json` that is read. */
interface RedoclyReport {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly severity: 'error' | 'warn';
    readonly message: string;
    readonly suggest?: readonly string[];
    readonly location: readonly {
      readonly source: { readonly ref: string };
      readonly start?: { readonly line: number; readonly col: number };
    }[];
  }[];
}

/** More than any document has: Redocly shows 100 problems unless told otherwise, and nothing may be cut off. */
const ALL_PROBLEMS = 1_000_000;

/**
 * Lints the source files by the rules of the `redocly.yaml` in `cwd`, or without one by Redocly's recommended rules. Throws `SpecError` when Redocly cannot do its
 * work, such as when its configuration is wrong.
 */
export async function runRedoclyLint(spec: string, options: ToolOptions): Promise<readonly LintProblem[]> {
  const args = ['lint', spec, '--format=json', `--max-problems=${ALL_PROBLEMS}`, '--lint-config=error'];
  const { code, stdout, stderr } = await runRedocly(args, options);
  const report = parseReport(stdout);
  if (report === null || (code !== 0 && report.problems.length === 0)) {
    throw new SpecError(`Redocly could not lint the document: ${lastWords(stderr, code)}`, {
      location: { file: spec },
    });
  }
  return report.problems.map(({ ruleId, severity, message, suggest = [], location: [place] }) => ({
    file: displayPath(resolve(options.cwd, place?.source.ref ?? spec), options.cwd),
    line: place?.start?.line ?? 1,
    column: place?.start?.col ?? 1,
    severity: severity === 'error' ? 'error' : 'warning',
    rule: ruleId,
    message: suggest.length === 0 ? message : `${message} Did you mean: ${suggest.join(', ')}?`,
  }));
}

function parseReport(stdout: string): RedoclyReport | null {
  const start = stdout.indexOf('{');
  if (start === -1) return null;
  try {
    return JSON.parse(stdout.slice(start)) as RedoclyReport;
  } catch {
    return null;
  }
}

function lastWords(stderr: string, code: number | null): string {
  const text = stderr.trim();
  return text === '' ? `it ended with exit code ${code}.` : text;
}
