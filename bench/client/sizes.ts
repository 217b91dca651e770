import { gzipSync } from 'node:zlib';
import { bundleModule } from '../../scripts/bundle-program.js';
import type { BenchBudget, BenchTable } from '../suite.js';
import { CONTESTANTS, GOJI, HEY_API } from './contestants.js';
import type { Prepared } from './prepare.js';
import { bundledProgram, sampleCalls } from './programs.js';

/** Bundles with one and with fifty operations: one setting of the bundler and one gzip level for all. */
export async function measureSizes({ folder, model, examples, step }: Prepared): Promise<{
  readonly tables: readonly BenchTable[];
  readonly budgets: readonly BenchBudget[];
}> {
  const sizes = new Map<string, readonly { readonly minified: number; readonly gzip: number }[]>();
  for (const contestant of CONTESTANTS) {
    step(`bundling: ${contestant.name}`);
    const measured = [1, 50].map(async (count) => {
      const calls = sampleCalls(model, examples, count);
      const bytes = Buffer.from(await bundleModule(folder, bundledProgram(contestant, calls)));
      return { minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    });
    sizes.set(contestant.name, await Promise.all(measured));
  }
  const gzipOf = (name: string, index: number) => sizes.get(name)?.[index]?.gzip ?? Number.NaN;
  const [one, fifty] = [gzipOf(HEY_API, 0), gzipOf(HEY_API, 1)];
  const budget = (what: string, measured: number, limit: number): BenchBudget => ({
    ...{ what, measured, limit },
    goal: 'at most',
  });
  return {
    tables: [
      {
        title: 'Bundle, minified, in bytes',
        columns: ['client', 'one operation', 'gzipped', 'fifty operations', 'gzipped', 'fifty, times ours'],
        rows: [...sizes].map(([name, [first, second]]) => [
          name,
          ...[first?.minified ?? 0, first?.gzip ?? 0, second?.minified ?? 0, second?.gzip ?? 0],
          ((second?.gzip ?? Number.NaN) / gzipOf(GOJI, 1)).toFixed(2),
        ]),
        notes: [
          'esbuild, `minify`, ESM for browsers, ES2022; gzip level 9. Ours signs by HMAC, makes client request ids and has time limits and typed errors; the peers sign nothing.',
        ],
      },
    ],
    budgets: [
      budget('one operation, gzip bytes', gzipOf(GOJI, 0), 4200),
      budget('fifty operations, gzip bytes', gzipOf(GOJI, 1), 4900),
      budget('one operation, gzip bytes: no more than hey-api in this run', gzipOf(GOJI, 0), one),
      budget('fifty operations, gzip bytes: no more than hey-api in this run', gzipOf(GOJI, 1), fifty),
    ],
  };
}
