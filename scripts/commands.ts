import type { Command } from './command.js';

/** A verb and how to get at its command. Each is loaded when it is asked for: a generator waits for no mock server. */
export interface CommandEntry {
  readonly name: string;
  /** Optional peers that the command imports. Those that it starts as programs report their absence themselves. */
  readonly peers?: readonly string[];
  load(): Promise<Command>;
}

/** All verbs, in the order of `goji --help`. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: 'generate', load: async () => (await import('./generate.js')).generateCommand },
  { name: 'check', load: async () => (await import('./check.js')).checkCommand },
  { name: 'sign', load: async () => (await import('./sign.js')).signCommand },
  { name: 'verify', load: async () => (await import('./verify.js')).verifyCommand },
  { name: 'lint', load: async () => (await import('./lint.js')).lintCommand },
  { name: 'bundle', load: async () => (await import('./bundle.js')).bundleCommand },
  {
    name: 'mock',
    peers: ['@stoplight/prism-cli', 'ajv', 'ajv-formats'],
    load: async () => (await import('./mock.js')).mockCommand,
  },
  {
    name: 'sandbox',
    peers: ['fastify', 'ajv', 'ajv-formats', 'kysely', 'libsql', 'pg'],
    load: async () => (await import('./sandbox.js')).sandboxCommand,
  },
  { name: 'diff', load: async () => (await import('./diff.js')).diffCommand },
  {
    name: 'docs',
    peers: ['@redocly/cli', 'marked'],
    load: async () => (await import('./docs.js')).docsCommand,
  },
];
