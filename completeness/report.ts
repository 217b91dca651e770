import { type Fact, type Kind, kinds, type Row } from './measure.js';

/** How many facts of a kind there are, and how many of them the document has. */
export interface Count {
  readonly found: number;
  readonly total: number;
}

/** The facts that are missing and that no erratum explains. */
export function holes(rows: readonly Row[]): readonly Fact[] {
  return rows.flatMap((row) => row.facts).filter((fact) => !fact.found && fact.erratum === undefined);
}

/** The facts that are missing on purpose. */
export function explainedGaps(rows: readonly Row[]): readonly Fact[] {
  return rows.flatMap((row) => row.facts).filter((fact) => !fact.found && fact.erratum !== undefined);
}

/** The counts of some facts by kind. */
export function countFacts(facts: readonly Fact[]): Readonly<Record<Kind, Count>> {
  const count = (kind: Kind): Count => {
    const ofKind = facts.filter((fact) => fact.kind === kind);
    return { found: ofKind.filter((fact) => fact.found).length, total: ofKind.length };
  };
  return Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<Kind, Count>;
}

/** The report as text: a line for each row, then what is missing, then the totals. */
export function formatReport(rows: readonly Row[]): string {
  const width = Math.min(76, Math.max(...rows.map((row) => row.title.length)));
  const lines = rows.map(({ title, line, facts }) => {
    const counts = countFacts(facts);
    const cells = kinds.map((kind) => cell(counts[kind]));
    return `${String(line).padStart(6)}  ${title.slice(0, width).padEnd(width)}  ${cells.join(' ')}`;
  });
  const head = `${'line'.padStart(6)}  ${'section'.padEnd(width)}  ${kinds.map((kind) => kind.padStart(9)).join(' ')}`;
  const missing = rows.flatMap(({ title, facts }) =>
    facts
      .filter((fact) => !fact.found)
      .map(({ kind, what, line, erratum }) => {
        const reason = erratum === undefined ? 'MISSING' : `erratum ${erratum}`;
        return `  line ${line}, ${title}: ${kind} ${what} (${reason})`;
      }),
  );
  return [
    head,
    ...lines,
    '',
    ...(missing.length > 0 ? ['Not in the document:', ...missing, ''] : []),
    totals(rows),
  ].join('\n');
}

/** One line with the totals. */
export function totals(rows: readonly Row[]): string {
  const facts = rows.flatMap((row) => row.facts);
  const counts = countFacts(facts);
  const parts = kinds.map((kind) => `${kind} ${counts[kind].found}/${counts[kind].total}`);
  return `${parts.join(', ')}; ${explainedGaps(rows).length} explained by errata, ${holes(rows).length} missing`;
}

function cell({ found, total }: Count): string {
  return (total === 0 ? '-' : `${found}/${total}`).padStart(9);
}
