import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { isMet, type KeptResult, reportPage } from '../bench/report.js';
import { SUITES } from '../bench/suites.js';
import { type Command, UsageError } from './command.js';

const RESULTS = 'bench/results.json';
const PAGE = 'docs/benchmarks.md';

/** `npm run bench`: measures, and writes `docs/benchmarks.md`. */
export const benchCommand: Command = {
  name: 'bench',
  summary: 'measure speed and size, side by side with others',
  help: `Usage: npm run bench [-- options]

Runs the suites, keeps their figures in ${RESULTS} and writes them to ${PAGE}. Exits with 0 also when a budget is
missed: a budget is for people to read, as the figures depend on the machine and on what else it does.

Options:
      --suite NAME   run one suite alone; may be repeated. Known: ${SUITES.map(({ name }) => name).join(', ')}
      --quick        a short run that shows that the suites work; keeps and writes nothing

Examples:
  npm run bench
  npm run bench -- --suite server --quick`,
  options: { suite: { type: 'string', multiple: true }, quick: { type: 'boolean' } },
  async run(values, context) {
    const { cwd: root, signal } = context;
    const chosen = chooseSuites(values['suite']);
    const quick = values['quick'] === true;
    const kept = new Map((await readResults(root)).map((result) => [result.name, result]));
    const fresh: KeptResult[] = [];
    for (const entry of chosen) {
      const { name, title, run } = await entry.load();
      const step = (detail: string) => context.step(`bench ${name}`, detail);
      fresh.push({ name, title, machine: machineLine(), ...(await run({ root, quick, signal, step })) });
    }
    for (const result of fresh) kept.set(result.name, result);
    const ordered = SUITES.flatMap(({ name }) => kept.get(name) ?? []);
    if (!quick) {
      await writeFile(join(root, RESULTS), `${JSON.stringify(ordered, null, 2)}\n`);
      await writeFile(join(root, PAGE), reportPage(ordered));
    }
    const missed = fresh.flatMap(({ budgets }) => budgets.filter((budget) => !isMet(budget)));
    const verdict = missed.length === 0 ? 'all budgets met' : `${missed.length} budgets missed`;
    context.result(`${reportPage(fresh)}\n${verdict}`, { results: fresh, missed });
  },
};

function chooseSuites(names: unknown): typeof SUITES {
  if (!Array.isArray(names)) return SUITES;
  return names.map((name) => {
    const found = SUITES.find((suite) => suite.name === name);
    if (found === undefined) {
      throw new UsageError(
        `there is no suite "${name}". Known: ${SUITES.map((suite) => suite.name).join(', ')}.`,
      );
    }
    return found;
  });
}

async function readResults(root: string): Promise<readonly KeptResult[]> {
  try {
    return JSON.parse(await readFile(join(root, RESULTS), 'utf8')) as readonly KeptResult[];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function machineLine(): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}`;
}
