import { CODE_MUTANTS } from './code-mutants.js';
import type { Mutant } from './mutant.js';
import { SPEC_MUTANTS } from './spec-mutants.js';

/** All defects, in the order of the page. */
export const MUTANTS: readonly Mutant[] = [...SPEC_MUTANTS, ...CODE_MUTANTS];
