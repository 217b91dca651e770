import { checkOutput } from './check-output.js';
import type { Command } from './command.js';
import { MANIFEST_NAME } from './output/manifest.js';
import { textOption } from './parse-options.js';
import { DEFAULT_OUT } from './targets.js';

export const checkCommand: Command = {
  name: 'check',
  summary: 'say whether the generated files are up to date',
  help: `Usage: goji check [options]

Generates again in memory, with the options that the last goji generate noted in ${MANIFEST_NAME}, and lists every
file that is missing, stale (it has other content), an orphan (no longer generated), a stray (has the header of a
generated file but was never listed, or is left of a run that was killed) or blocked (a file that goji did not make is
in the way). Writes nothing and exits with 1 when there is any. Meant for continuous integration.

Options:
      --out DIR    output folder of goji generate (default ${DEFAULT_OUT})

Examples:
  goji check
  goji check --out generated --json`,
  options: { out: { type: 'string' } },
  run: (values, context) => checkOutput(textOption(values, 'out', DEFAULT_OUT), undefined, context),
};
