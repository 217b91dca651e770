import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RespectLog } from '../../contract/respect-log.js';
import { SpecError } from '../../generators/spec-error.js';
import { lastWords } from '../lint/last-words.js';
import { packagePath } from '../package.js';
import { runRedocly } from '../redocly.js';
import { isSystemError } from '../system-error.js';

/** One run of a workflow by Redocly Respect. */
export interface RespectRun {
  /** Of `createRespectFolder`. */
  readonly folder: string;
  /** Path below that folder. */
  readonly file: string;
  /** Base URL that every request goes to. */
  readonly server: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Go on after an unmet criterion, which otherwise ends the workflow, after retries where it has some. */
  readonly goOn: boolean;
  /** How long one answer may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Runs one workflow file and gives Redocly's log of it. Unmet criteria are in the log and no error; the checks of the
 * document are left to the judge. Throws `SpecError` when Redocly is missing or could not run the workflow at all.
 */
export async function runRespect(run: RespectRun): Promise<RespectLog> {
  const log = join(run.folder, `${basename(run.file)}.log.json`);
  const severities = ['SCHEMA_CHECK=off', 'STATUS_CODE_CHECK=off', 'CONTENT_TYPE_CHECK=off'];
  if (run.goOn) severities.push('SUCCESS_CRITERIA_CHECK=warn');
  const args = [
    'respect',
    join(run.folder, run.file),
    '--server',
    `goji=${run.server}`,
    '--severity',
    severities.join(','),
    '--max-fetch-timeout',
    String(run.timeoutMs + 5000),
    '--json-output',
    log,
    ...Object.entries(run.inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
  ];
  const { code, stderr } = await runRedocly(args, { cwd: packagePath(), signal: run.signal });
  return readLog(log, stderr, code);
}

async function readLog(log: string, stderr: string, code: number | null): Promise<RespectLog> {
  try {
    return JSON.parse(await readFile(log, 'utf8'));
  } catch (cause) {
    if (!isSystemError(cause) && !(cause instanceof SyntaxError)) throw cause;
    throw new SpecError(`Redocly could not run the workflow: ${lastWords(stderr, code)}`, { cause });
  }
}
