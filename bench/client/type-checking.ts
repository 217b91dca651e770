import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BenchBudget, type BenchTable, median } from '../suite.js';
import { CONTESTANTS, GOJI } from './contestants.js';
import { type Prepared, writeProgram } from './prepare.js';
import { sampleCalls, typedProgram } from './programs.js';

const COMPILERS: Readonly<Record<string, string>> = {
  'TypeScript 5.9': 'typescript/bin/tsc',
  'TypeScript 7': 'typescript7/bin/tsc',
};

const FLAGS = {
  ...{
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  },
  ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
};

interface Check {
  readonly instantiations: number;
  readonly types: number;
  readonly seconds: number;
}

/** Checks a consumer of fifty operations by both compilers, clients and compilers taking turns. */
export async function measureTypeChecking(
  { folder, root, model, examples, step, signal }: Prepared,
  rounds: number,
): Promise<{ readonly tables: readonly BenchTable[]; readonly budgets: readonly BenchBudget[] }> {
  const calls = sampleCalls(model, examples, 50);
  for (const contestant of CONTESTANTS) {
    const name = fileName(contestant.name);
    await writeProgram(folder, `${name}.ts`, typedProgram(contestant, calls));
    const config = { compilerOptions: FLAGS, files: [`${name}.ts`] };
    await writeProgram(folder, `tsconfig.${name}.json`, JSON.stringify(config));
  }
  const found = new Map<string, Check[]>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const [compiler, bin] of Object.entries(COMPILERS)) {
      step(`type checking, round ${round} of ${rounds}: ${compiler}`);
      for (const { name } of CONTESTANTS) {
        signal.throwIfAborted();
        const config = join(folder, `tsconfig.${fileName(name)}.json`);
        const key = `${compiler} ${name}`;
        found.set(key, [...(found.get(key) ?? []), check(join(root, 'node_modules', bin), config)]);
      }
    }
  }
  const of = (compiler: string, name: string, member: keyof Check) =>
    median((found.get(`${compiler} ${name}`) ?? []).map((one) => one[member]));
  const peers = CONTESTANTS.filter(({ name }) => name !== GOJI).map(({ name }) => name);
  const compilers = Object.keys(COMPILERS);
  return {
    tables: compilers.map((compiler) => ({
      title: `Type checking a consumer of fifty operations, ${compiler}`,
      columns: ['client', 'instantiations', 'types', 'seconds in all', 'times ours'],
      rows: CONTESTANTS.map(({ name }) => {
        const seconds = of(compiler, name, 'seconds');
        const ratio = seconds / of(compiler, GOJI, 'seconds');
        return [
          ...[name, of(compiler, name, 'instantiations'), of(compiler, name, 'types')],
          ...[seconds.toFixed(2), ratio.toFixed(2)],
        ];
      }),
      notes: [
        `\`tsc --extendedDiagnostics\` with \`strict\` and \`skipLibCheck\` over the program and all that it imports; medians of ${rounds} interleaved rounds. Every call has literal arguments, the examples of the document.`,
      ],
    })),
    budgets: compilers.flatMap((compiler): BenchBudget[] => [
      {
        what: `instantiations, ${compiler}`,
        measured: of(compiler, GOJI, 'instantiations'),
        limit: 10_000,
        goal: 'at most',
      },
      {
        what: `seconds, ${compiler}: less than every peer`,
        measured: of(compiler, GOJI, 'seconds'),
        limit: Math.min(...peers.map((name) => of(compiler, name, 'seconds'))),
        goal: 'at most',
      },
    ]),
  };
}

/** The figures of one run. Throws when the program does not compile, as the figures would then mean nothing. */
function check(tsc: string, config: string): Check {
  const started = performance.now();
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', config, '--extendedDiagnostics'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${config} does not compile:\n${stdout.slice(0, 2000)}`);
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return { instantiations: figure('Instantiations'), types: figure('Types'), seconds };
}

function fileName(contestant: string): string {
  return contestant.toLowerCase().replace(/[^a-z]+/g, '-');
}
