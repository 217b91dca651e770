/** A defect to plant, and the tests that must notice. */
export interface Mutant {
  /** What is broken, as a clause such as `a field is dropped from a request`. */
  readonly defect: string;
  /** File below the root of the repository. */
  readonly file: string;
  /** Text that stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** What has to be made again before the tests run. Default: nothing. */
  readonly regenerate?: boolean;
  /** Test files, or folders of them, one of which must turn red. */
  readonly tests: readonly string[];
}

/** What became of a mutant. */
export interface MutantVerdict {
  readonly mutant: Mutant;
  /** `killed`: a test turned red. `survived`: all stayed green. `broken`: it could not be planted or run. */
  readonly outcome: 'killed' | 'survived' | 'broken';
  /** Name of the first red test, or what went wrong. */
  readonly detail: string;
}
