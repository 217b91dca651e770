import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpecError } from '../generators/spec-error.js';
import type { MutantVerdict } from '../mutants/mutant.js';
import { MUTANTS } from '../mutants/mutants.js';
import { mutantsPage, readVerdicts } from '../mutants/report.js';
import { runMutant } from '../mutants/run-mutant.js';
import type { Command } from './command.js';
import { flagOption, textOption } from './parse-options.js';

const PAGE = 'docs/mutants.md';

/** `npm run mutants`: plants defects and sees whether the tests notice. */
export const mutantsCommand: Command = {
  name: 'mutants',
  summary: 'plant defects, and see the tests notice',
  help: `Usage: npm run mutants [-- options]

Copies the last commit to a temporary folder, plants one defect after the other there and runs the tests that have to
notice. Writes ${PAGE}. Exits with 1 when one survives or cannot be planted any more.

Options:
      --only TEXT   the defects alone whose description or file contains the text; the page keeps its other rows
      --open        the defects alone that the page does not call killed
`,
  options: { only: { type: 'string' }, open: { type: 'boolean' } },
  async run(values, context) {
    const { cwd: root, signal } = context;
    const only = textOption(values, 'only', undefined);
    const known = flagOption(values, 'open') ? await readPage(join(root, PAGE)) : [];
    const killed = known.filter(({ outcome }) => outcome === 'killed').map(({ mutant }) => mutant);
    const chosen = MUTANTS.filter(
      ({ defect, file }) => only === undefined || defect.includes(only) || file.includes(only),
    ).filter((mutant) => !killed.includes(mutant));
    const folder = await mkdtemp(join(tmpdir(), 'goji-mutants-'));
    const copy = join(folder, 'copy');
    const verdicts: MutantVerdict[] = [];
    try {
      execFileSync('git', ['clone', '--quiet', root, copy]);
      await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
      for (const mutant of chosen) {
        signal.throwIfAborted();
        const verdict = await runMutant(copy, mutant);
        context.step(verdict.outcome, `${mutant.defect}: ${verdict.detail}`);
        verdicts.push(verdict);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    await writeFile(join(root, PAGE), mutantsPage(await withOthers(verdicts, join(root, PAGE))));
    const alive = verdicts.filter(({ outcome }) => outcome !== 'killed');
    context.result(`${verdicts.length - alive.length} of ${verdicts.length} defects were noticed.`, {
      verdicts,
    });
    if (alive.length > 0) {
      throw new SpecError(`${alive.length} defects went unnoticed or could not be planted.`, {
        hint: `Not noticed: ${alive.map(({ mutant: { defect } }) => defect).join('; ')}.`,
      });
    }
  },
};

/** The verdicts with those of the page on all other defects, in the order of the list. */
async function withOthers(
  verdicts: readonly MutantVerdict[],
  page: string,
): Promise<readonly MutantVerdict[]> {
  const known = await readPage(page);
  return MUTANTS.flatMap((mutant) => {
    const of = (list: readonly MutantVerdict[]) => list.find((verdict) => verdict.mutant === mutant);
    return of(verdicts) ?? of(known) ?? [];
  });
}

async function readPage(page: string): Promise<readonly MutantVerdict[]> {
  return readVerdicts(await readFile(page, 'utf8').catch(() => ''), MUTANTS);
}
