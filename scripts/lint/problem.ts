/** One finding of a linter, at a place in the source. Lines and columns count from 1. */
export interface LintProblem {
  /** Path as a person at the working folder would write it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** An error stops `goji generate`; a warning stops `goji lint` alone. */
  readonly severity: 'error' | 'warning';
  /** Name of the rule, such as `goji/money`. */
  readonly rule: string;
  readonly message: string;
}

/** A problem as one line that editors and terminals turn into a link: `file:line:column rule message`. */
export function formatProblem({ file, line, column, rule, message }: LintProblem): string {
  return `${file}:${line}:${column} ${rule} ${message.replaceAll(/\s+/g, ' ').trim()}`;
}

/** By file, then by place; the same finding of two linters at one place stays as two. */
export function compareProblems(a: LintProblem, b: LintProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
