/** The part of one problem in a report of Redocly that is read. */
export interface RedoclyProblem {
  readonly ruleId: string;
  readonly severity: 'error' | 'warn';
  readonly message: string;
  readonly suggest?: readonly string[];
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

/** One report of `redocly lint --format=json`, on one of the files that it was given. */
export interface RedoclyReport {
  readonly problems: readonly RedoclyProblem[];
}

/**
 * The reports in what Redocly printed: one for each file, in the order of the files, back to back without even a line
 * end between them. Only the braces around a report stand at the beginning of a line, because the rest is indented and
 * a text in JSON has no line ends. What is no report, such as a line that a plugin logs, is skipped, and so is a report
 * that was cut off; whoever asked for more files than there are reports knows that Redocly gave up.
 */
export function parseRedoclyReports(stdout: string): RedoclyReport[] {
  const objects = stdout.matchAll(/(?<=^\}?)\{\r?\n.*?^\}/gms);
  return [...objects].map(([text]) => parseJson(text)).filter(isReport);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is RedoclyReport {
  return typeof value === 'object' && value !== null && 'problems' in value && Array.isArray(value.problems);
}
