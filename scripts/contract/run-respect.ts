import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RespectLog } from '../../contract/respect-log.js';
import { SpecError } from '../../generators/spec-error.js';
import { lastWords } from '../lint/last-words.js';
import { packagePath } from '../package.js';
import { runRedocly } from '../redocly.js';
import { isSystemError } from '../system-error.js';
import type { RespectFolder } from './respect-folder.js';

/** How Redocly Respect runs workflows. */
export interface RespectOptions {
  /** Go on after an unmet criterion, which otherwise ends the workflow, after retries where it has some. */
  readonly goOn: boolean;
  /** How long one answer may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Runs the workflows of a folder one after the other and gives Redocly's log of them. Unmet criteria are in the log and
 * no error; the checks of the document are left to the judge. Throws `SpecError` when Redocly is missing or could not
 * run them at all.
 */
export async function runRespect(
  { path, files }: RespectFolder,
  { goOn, timeoutMs, signal }: RespectOptions,
): Promise<RespectLog> {
  const log = join(path, 'log.json');
  const severities = ['SCHEMA_CHECK=off', 'STATUS_CODE_CHECK=off', 'CONTENT_TYPE_CHECK=off'];
  if (goOn) severities.push('SUCCESS_CRITERIA_CHECK=warn');
  const args = [
    'respect',
    ...files,
    '--severity',
    severities.join(','),
    '--max-fetch-timeout',
    String(timeoutMs + 5000),
    '--json-output',
    log,
  ];
  const { code, stderr } = await runRedocly(args, { cwd: packagePath(), signal });
  return readLog(log, stderr, code);
}

async function readLog(log: string, stderr: string, code: number | null): Promise<RespectLog> {
  try {
    return JSON.parse(await readFile(log, 'utf8'));
  } catch (cause) {
    if (!isSystemError(cause) && !(cause instanceof SyntaxError)) throw cause;
    throw new SpecError(`Redocly could not run the workflows: ${lastWords(stderr, code)}`, { cause });
  }
}
