import type { Command, CommandContext, CommandValues } from './command.js';

/** A verb and how to get at its command. Each is loaded when it is asked for: a generator waits for no mock server. */
export interface CommandEntry {
  readonly name: string;
  /** Optional peers that the command needs when it is asked for this. */
  readonly peers?: (values: CommandValues, env: CommandContext['env']) => readonly string[];
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
    peers: () => ['@stoplight/prism-cli', 'ajv', 'ajv-formats'],
    load: async () => (await import('./mock.js')).mockCommand,
  },
  {
    name: 'sandbox',
    peers: ({ data }, env) => [
      ...['fastify', 'ajv', 'ajv-formats', 'kysely'],
      data === undefined && env['DATABASE_URL'] ? 'pg' : 'libsql',
    ],
    load: async () => (await import('./sandbox.js')).sandboxCommand,
  },
  { name: 'diff', load: async () => (await import('./diff.js')).diffCommand },
  {
    name: 'contract',
    // Without --yes no workflow is run.
    peers: ({ yes }) => [
      ...['@stoplight/prism-cli', 'ajv', 'ajv-formats'],
      ...(yes === true ? ['@redocly/cli'] : []),
    ],
    load: async () => (await import('./contract.js')).contractCommand,
  },
  {
    name: 'record',
    peers: () => ['ajv', 'ajv-formats'],
    load: async () => (await import('./record.js')).recordCommand,
  },
  {
    name: 'docs',
    peers: () => ['@redocly/cli', 'marked'],
    load: async () => (await import('./docs.js')).docsCommand,
  },
];
