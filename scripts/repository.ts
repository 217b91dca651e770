import { runProcess } from './run-process.js';

// Verbs that need this repository's own data and so are not part of the published `goji`.
await runProcess([
  { name: 'bench', load: async () => (await import('./bench.js')).benchCommand },
  { name: 'docs-publish', load: async () => (await import('./docs-publish.js')).docsPublishCommand },
  { name: 'coverage', load: async () => (await import('./coverage.js')).coverageCommand },
  { name: 'diff', load: async () => (await import('./released.js')).releasedDiffCommand },
  { name: 'fuzz', load: async () => (await import('./fuzz.js')).fuzzCommand },
  { name: 'mutants', load: async () => (await import('./mutants.js')).mutantsCommand },
  { name: 'properties', load: async () => (await import('./properties.js')).propertiesCommand },
  { name: 'release', load: async () => (await import('./release.js')).releaseCommand },
  { name: 'sbom', load: async () => (await import('./sbom.js')).sbomCommand },
  { name: 'score', load: async () => (await import('./score.js')).scoreCommand },
  { name: 'size', load: async () => (await import('./size.js')).sizeCommand },
]);
