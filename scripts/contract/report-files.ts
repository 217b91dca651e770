import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { formatJunit } from '../../contract/junit.js';
import type { ContractReport } from '../../contract/report.js';
import { SpecError } from '../../generators/spec-error.js';
import { type CommandValues, UsageError } from '../command.js';
import { listOption } from '../parse-options.js';
import { adviceOnWriting, describeSystemError } from '../system-error.js';

const FORMATS = {
  junit: formatJunit,
  json: (report: ContractReport) => `${JSON.stringify(report, null, 2)}\n`,
} as const;

/** A report file that was asked for. */
export interface ReportFile {
  readonly format: keyof typeof FORMATS;
  /** Path from the working folder. */
  readonly path: string;
}

/** The files of `--report junit=FILE,json=FILE`. Throws `UsageError` for an unknown format or a missing file name. */
export function readReportFiles(values: CommandValues): readonly ReportFile[] {
  return (listOption(values, 'report') ?? []).map((text) => {
    const [format, ...rest] = text.split('=');
    const path = rest.join('=');
    if ((format !== 'junit' && format !== 'json') || path === '') {
      throw new UsageError(`Option --report must look like junit=FILE,json=FILE, not "${text}".`);
    }
    return { format, path };
  });
}

/** Writes the report in each format, folders included. Throws `SpecError` when a file cannot be written. */
export async function writeReportFiles(
  report: ContractReport,
  files: readonly ReportFile[],
  cwd: string,
): Promise<void> {
  for (const { format, path } of files) {
    const file = resolve(cwd, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, FORMATS[format](report));
    } catch (cause) {
      throw new SpecError(`Cannot write the report: ${describeSystemError(cause)}.`, {
        location: { file: path },
        hint: adviceOnWriting(cause, '--report'),
        cause,
      });
    }
  }
}
