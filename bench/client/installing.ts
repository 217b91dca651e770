import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BenchBudget, type BenchTable, median } from '../suite.js';
import type { Prepared } from './prepare.js';

const execute = promisify(execFile);

/** The packed package in a new project: what `npm i -D` brings, and how long `goji generate` takes there. */
export async function measureInstalling(
  { root, step, signal }: Prepared,
  rounds: number,
): Promise<{ readonly tables: readonly BenchTable[]; readonly budgets: readonly BenchBudget[] }> {
  const project = await mkdtemp(join(tmpdir(), 'goji-bench-install-'));
  try {
    step('installing: building and packing');
    // By hand, as this project lets npm run no scripts of its own accord.
    await execute('npm', ['run', 'build'], { cwd: root, signal });
    const { stdout } = await execute('npm', ['pack', '--json', '--pack-destination', project], {
      cwd: root,
      signal,
      maxBuffer: 2 ** 26,
    });
    const [packed] = JSON.parse(stdout) as readonly { readonly filename: string }[];
    await writeFile(
      join(project, 'package.json'),
      '{ "name": "consumer", "private": true, "type": "module" }\n',
    );
    step('installing');
    const install = [
      'install',
      '--save-dev',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--omit=optional',
    ];
    await execute('npm', [...install, join(project, packed?.filename ?? '')], { cwd: project, signal });
    const lock = JSON.parse(await readFile(join(project, 'node_modules', '.package-lock.json'), 'utf8')) as {
      readonly packages: object;
    };
    const packages = Object.keys(lock.packages).length;
    const { stdout: size } = await execute('du', ['-sk', 'node_modules'], { cwd: project });
    const megabytes = Math.round(Number.parseInt(size, 10) / 1024);
    const seconds: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      step(`goji generate, round ${round} of ${rounds}`);
      const started = performance.now();
      const command = join('node_modules', '@goji', 'api', 'dist', 'scripts', 'goji.js');
      await execute(process.execPath, [command, 'generate', '--out', `src/goji-${round}`], {
        cwd: project,
        signal,
      });
      seconds.push((performance.now() - started) / 1000);
    }
    const generate = Number(median(seconds).toFixed(2));
    return {
      tables: [
        {
          title: 'The package in a new project',
          columns: ['packages', 'megabytes', 'goji generate, seconds'],
          rows: [[packages, megabytes, generate]],
          notes: [
            'After `npm i -D` of the packed package, this one included; Prism, linters, Fastify and databases are peers that are asked for by name when they are needed.',
            `\`goji generate\` with its default targets, all APIs; median of ${rounds} runs.`,
          ],
        },
      ],
      budgets: [{ what: 'goji generate, seconds', measured: generate, limit: 3, goal: 'at most' }],
    };
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}
