import type { MutantVerdict } from './mutant.js';

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
