import type { BenchBudget, BenchResult, BenchTable } from './suite.js';

/** The last full run of a suite, as it is kept in `bench/results.json`. */
export interface KeptResult extends BenchResult {
  readonly name: string;
  readonly title: string;
  /** Processor, cores, memory, system and version of Node. */
  readonly machine: string;
}

/** The page `docs/benchmarks.md`. */
export function reportPage(results: readonly KeptResult[]): string {
  const head = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. What is compared was measured side by side in one run; read the ratios, not the absolute',
    'figures, which belong to the machine named with them.',
  ].join('\n');
  return `${[head, ...results.map(section)].join('\n\n')}\n`;
}

function section({ title, machine, tables, budgets }: KeptResult): string {
  const parts = [`## ${title}`, `Machine: ${machine}.`, ...tables.map(tableText)];
  if (budgets.length > 0) parts.push(tableText(budgetTable(budgets)));
  return parts.join('\n\n');
}

/** True when the measured figure meets its budget. */
export function isMet({ measured, limit, goal }: BenchBudget): boolean {
  return goal === 'at most' ? measured <= limit : measured >= limit;
}

function budgetTable(budgets: readonly BenchBudget[]): BenchTable {
  const rows = budgets.map((budget) => [
    budget.what,
    budget.measured,
    `${budget.goal} ${budget.limit}`,
    isMet(budget) ? 'met' : 'missed',
  ]);
  return { title: 'Budgets', columns: ['what', 'measured', 'budget', ''], rows };
}

function tableText({ title, columns, rows, notes = [] }: BenchTable): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cellText).join(' | ')} |`;
  const table = [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
  return [
    `### ${title}`,
    table,
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
  ].join('\n\n');
}

function cellText(cell: string | number): string {
  return (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell).replaceAll('|', '\\|');
}
