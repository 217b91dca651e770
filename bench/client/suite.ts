import type { BenchSuite } from '../suite.js';
import { measureCalling } from './calling.js';
import { measureInstalling } from './installing.js';
import { prepare } from './prepare.js';
import { measureSizes } from './sizes.js';
import { measureTypeChecking } from './type-checking.js';

/** The generated client beside other clients of the same document. Needs Linux: `taskset`. */
export const clientSuite: BenchSuite = {
  name: 'client',
  title: 'Client',
  async run({ root, quick, step, signal }) {
    if (process.platform !== 'linux') throw new Error('The suite "client" needs Linux: taskset.');
    const prepared = await prepare(root, { step, signal });
    const effort = quick ? { rounds: 3, calls: 100, warmUp: 50 } : { rounds: 21, calls: 400, warmUp: 3000 };
    const parts = [
      await measureSizes(prepared),
      await measureCalling(prepared, effort),
      await measureTypeChecking(prepared, quick ? 1 : 5),
      await measureInstalling(prepared, quick ? 1 : 3),
    ];
    return {
      tables: parts.flatMap(({ tables }) => tables),
      budgets: parts.flatMap(({ budgets }) => budgets),
    };
  },
};
