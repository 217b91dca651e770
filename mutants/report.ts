import type { Mutant, MutantVerdict } from './mutant.js';

const OUTCOMES = ['killed', 'survived', 'broken'] as const;

/** What the page says of mutants that were not run again. Those that it does not have are left out. */
export function readVerdicts(page: string, mutants: readonly Mutant[]): readonly MutantVerdict[] {
  const rows = page.split('\n').map((line) => line.split(' | '));
  return mutants.flatMap((mutant) => {
    const row = rows.find(
      ([defect, file]) => defect === `| ${cell(mutant.defect)}` && file === `\`${mutant.file}\``,
    );
    const outcome = OUTCOMES.find((known) => known === row?.[2]);
    const detail = row?.slice(3).join(' | ').replace(/ \|$/, '') ?? '';
    return outcome === undefined
      ? []
      : [{ mutant, outcome, detail: detail.replaceAll('&lt;', '<').replaceAll('\\|', '|') }];
  });
}

/** The page `docs/mutants.md`. */
export function mutantsPage(verdicts: readonly MutantVerdict[]): string {
  const killed = verdicts.filter(({ outcome }) => outcome === 'killed').length;
  const rows = verdicts.map(
    ({ mutant: { defect, file }, outcome, detail }) =>
      `| ${cell(defect)} | \`${file}\` | ${outcome} | ${cell(detail)} |`,
  );
  return `# Mutants

Written by \`npm run mutants\`: defects are planted one at a time, and the tests have to notice. ${killed} of ${verdicts.length} were
noticed.

| defect | file | outcome | first red test |
|---|---|---|---|
${rows.join('\n')}
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
