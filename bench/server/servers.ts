import { join } from 'node:path';
import type { Prepared } from './prepare.js';
import type { ServerCommand } from './server-process.js';

/** One of the servers that are compared. */
export interface Contestant {
  readonly name: string;
  /** True for those that are so far behind that a few rounds tell. */
  readonly isFar: boolean;
  /** False for those that show what is left when nothing is checked. */
  readonly validates: boolean;
  /** What had to be done so that it starts and answers this document. */
  readonly note: string;
  readonly script: string;
}

/** The generated server, which everything is compared with. */
export const GOJI = 'Goji stubs';
/** The mock that the ratios of the project are given by. */
export const PRISM = 'Prism mock';
/** The limit of everything that is built on Fastify. */
export const BARE = 'bare Fastify';

/** All of them, ours first. */
export const CONTESTANTS: readonly Contestant[] = [
  { name: GOJI, isFar: false, validates: true, script: 'goji', note: 'nothing' },
  {
    name: 'fastify-openapi-glue',
    isFar: false,
    validates: true,
    script: 'glue',
    note: 'validators for 2020-12 of our own, as the default ones change bodies; header names put in lower case; a handler for each operation',
  },
  {
    name: 'express-openapi-validator',
    isFar: true,
    validates: true,
    script: 'express-openapi-validator',
    note: 'a limit for bodies; an error handler',
  },
  {
    name: 'openapi-backend',
    isFar: true,
    validates: true,
    script: 'openapi-backend',
    note: '`quick`, as it holds a document of OpenAPI 3.1 against the schema of 3.0; an HTTP server, a body parser and a query parser',
  },
  { name: PRISM, isFar: true, validates: true, script: 'prism', note: 'nothing; logging is off' },
  {
    name: BARE,
    isFar: false,
    validates: false,
    script: 'fastify-bare',
    note: 'checks credentials and nothing else',
  },
  {
    name: 'node:http',
    isFar: true,
    validates: false,
    script: 'node-http',
    note: 'checks nothing; knows the URLs by heart',
  },
];

/** How a server is started on a document. `more` goes to its script. */
export function commandOf(
  { name, script }: Pick<Contestant, 'name' | 'script'>,
  { document, answers, goji }: Prepared,
  more: object = {},
): ServerCommand {
  if (script === 'prism') {
    const program = join('peers', 'node_modules', '@stoplight', 'prism-cli', 'dist', 'index.js');
    const fixed = ['mock', document, '-h', '127.0.0.1', '-m', 'false', '--verboseLevel', 'silent'];
    return { name, arguments: (port) => [program, ...fixed, '-p', String(port)] };
  }
  const program = join('peers', 'servers', `${script}.mjs`);
  return { name, arguments: (port) => [program, JSON.stringify({ port, document, answers, goji, ...more })] };
}
