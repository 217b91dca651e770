import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseRedoclyReports, type RedoclyReport } from '../../scripts/lint/redocly-report.js';
import { runRedocly } from '../../scripts/redocly.js';
import { REPOSITORY } from './clean-document.js';

/** What Redocly found, one report a file in their order, and what else it had to say. */
export interface HouseLint {
  readonly reports: readonly RedoclyReport[];
  readonly stderr: string;
}

/** Lints files below `folder` by the rules of this repository in one process. */
export async function lintWithHouseRules(folder: string, files: readonly string[]): Promise<HouseLint> {
  const rules = parse(await readFile(join(REPOSITORY, 'redocly.yaml'), 'utf8')) as {
    readonly plugins: string[];
  };
  const plugins = rules.plugins.map((plugin) => join(REPOSITORY, plugin));
  await writeFile(join(folder, 'redocly.yaml'), JSON.stringify({ ...rules, plugins, apis: {} }));
  const { stdout, stderr } = await runRedocly(['lint', ...files, '--format=json'], { cwd: folder });
  return { reports: parseRedoclyReports(stdout), stderr };
}
