import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mutant, MutantVerdict } from './mutant.js';
import { plant } from './plant.js';

/**
 * Plants a defect in the copy of the repository at `copy`, runs the tests that have to notice, and mends it again.
 * Rejects only when it cannot be mended.
 */
export async function runMutant(copy: string, mutant: Mutant): Promise<MutantVerdict> {
  const path = join(copy, mutant.file);
  const sound = await readFile(path, 'utf8');
  const verdict = (outcome: MutantVerdict['outcome'], detail: string) => ({ mutant, outcome, detail });
  const { text: defective, problem } = plant(sound, mutant);
  if (defective === null) return verdict('broken', problem);
  await writeFile(path, defective);
  try {
    if (mutant.regenerate === true) {
      const made = await generate(copy, mutant);
      // A defect that the pipeline itself refuses is caught before any test could.
      if (made.code !== 0) return verdict('killed', `npm run generate: ${firstLine(made.text)}`);
    }
    const { code, text } = await run(copy, process.execPath, [
      join(copy, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      'unit',
      '--bail',
      '1',
      ...mutant.tests,
    ]);
    if (code === 0) return verdict('survived', mutant.tests.join(', '));
    const red = /FAIL\s+(.+)/.exec(text)?.[1]?.trim();
    return red === undefined ? verdict('broken', firstLine(text)) : verdict('killed', red);
  } finally {
    await writeFile(path, sound);
    if (mutant.regenerate === true) await run(copy, 'git', ['checkout', '--quiet', '--', 'generated']);
  }
}

/** A defect outside of the document needs neither linters nor bundler: what they say stands in the bundle. */
async function generate(copy: string, { file }: Mutant): Promise<Finished> {
  if (file.startsWith('spec/')) return run(copy, 'npm', ['run', '--silent', 'generate']);
  const { scripts } = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8'));
  const [command = '', ...args] = String(scripts.generate)
    .replace('spec/openapi.yaml', 'generated/openapi.json')
    .split(' ');
  return run(copy, join(copy, 'node_modules', '.bin', command), args);
}

interface Finished {
  readonly code: number;
  readonly text: string;
}

function run(cwd: string, command: string, args: readonly string[]): Promise<Finished> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  return new Promise((resolve) => {
    execFile(command, [...args], { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, text: `${stdout}\n${stderr}` });
    });
  });
}

function firstLine(text: string): string {
  return (
    text
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'no output'
  );
}
