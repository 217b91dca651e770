import { CODE_MUTANTS } from './code-mutants.js';
import type { Mutant } from './mutant.js';
import { PROPERTIES_MUTANTS } from './properties-mutants.js';
import { SANDBOX_MUTANTS } from './sandbox-mutants.js';
import { SPEC_MUTANTS } from './spec-mutants.js';
import { TOOLCHAIN_MUTANTS } from './toolchain-mutants.js';

/** All defects, in the order of the page. */
export const MUTANTS: readonly Mutant[] = [
  ...SPEC_MUTANTS,
  ...CODE_MUTANTS,
  ...SANDBOX_MUTANTS,
  ...PROPERTIES_MUTANTS,
  ...TOOLCHAIN_MUTANTS,
];
