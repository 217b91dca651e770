/** Measured figures as a table: what stands in a cell is printed as it is. */
export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What a reader has to know: how it was measured, what a ratio is relative to, which budget applies. */
  readonly notes?: readonly string[];
}

/** A budget that a suite measures itself against. */
export interface BenchBudget {
  /** Such as `one operation, gzip bytes`. */
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  /** Whether the measured figure has to stay below the limit or reach it. */
  readonly goal: 'at most' | 'at least';
}

/** What a suite measured in one run. */
export interface BenchResult {
  readonly tables: readonly BenchTable[];
  readonly budgets: readonly BenchBudget[];
}

/** What a suite is given. */
export interface BenchContext {
  /** Root of the repository. */
  readonly root: string;
  /** True for a short run that shows that the suite works; its figures are not kept. */
  readonly quick: boolean;
  readonly signal: AbortSignal;
  /** A progress line. */
  readonly step: (detail: string) => void;
}

/**
 * One group of measurements. Whatever is compared is measured side by side in one run, interleaved, and reported by its
 * median and as a ratio: absolute figures say little about another machine.
 */
export interface BenchSuite {
  readonly name: string;
  readonly title: string;
  readonly run: (context: BenchContext) => Promise<BenchResult>;
}

/** The middle value; the mean of the two middle ones of an even number. Throws a `RangeError` for no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new RangeError('median of no values');
  return (low + high) / 2;
}
