import type { BenchSuite } from './suite.js';

/** A suite and how to get at it. */
export interface SuiteEntry {
  readonly name: string;
  readonly load: () => Promise<BenchSuite>;
}

/** All suites, in the order of the page. */
export const SUITES: readonly SuiteEntry[] = [
  { name: 'client', load: async () => (await import('./client/suite.js')).clientSuite },
  { name: 'server', load: async () => (await import('./server/suite.js')).serverSuite },
  { name: 'sandbox', load: async () => (await import('./sandbox/suite.js')).sandboxSuite },
  { name: 'docs', load: async () => (await import('./docs/suite.js')).docsSuite },
];
