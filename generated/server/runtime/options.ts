// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { randomUUID } from 'node:crypto';
import type { Authenticate } from './authenticate.js';
import type { ServerContract } from './contract.js';

/** Options of the plugin. */
export interface ServerOptions<Handlers extends object> {
  /** One method for each operation that is implemented. The others answer 501. */
  readonly handlers: Handlers;
  /**
   * Who may call. There is no default: pass `hmacAuth(…)`, `basicAuth(…)`, a function of your own, or `'none'` to
   * let everybody in, which is fit for tests and for a server behind a gateway that authenticates.
   */
  readonly authenticate: Authenticate | 'none';
  /**
   * `'fail'` checks every answer of a handler against the contract and turns one that breaks it into a 500 with the
   * reason in the log; meant for tests and staging. Default: `'off'`.
   */
  readonly validateResponses?: 'off' | 'fail';
  /**
   * `'leave'` keeps the plugin from answering paths that it does not know, for a host that has a not-found handler
   * of its own. Wrong methods on known paths are then the host's to answer, too. Default: `'answer'`.
   */
  readonly unknownPaths?: 'answer' | 'leave';
  /** Makes the value of `X-GOJI-REQUEST-ID`. Default: a random UUID. */
  readonly createRequestId?: () => string;
}

/** The options after the defaults are filled in. */
export interface ServerSettings {
  readonly handlers: object;
  readonly authenticate: Authenticate;
  readonly validateResponses: 'off' | 'fail';
  readonly unknownPaths: 'answer' | 'leave';
  readonly createRequestId: () => string;
}

/** Checks and completes the options. Throws a `TypeError` that says what is missing, so that the server does not boot. */
export function readOptions<Handlers extends object>(
  contract: ServerContract,
  options: Partial<ServerOptions<Handlers>>,
): ServerSettings {
  const { handlers, authenticate, validateResponses = 'off', unknownPaths = 'answer' } = options;
  const { createRequestId = randomUUID } = options;
  if (typeof handlers !== 'object' || handlers === null) {
    throw new TypeError('gojiServer: the option "handlers" must be an object with one method per operation.');
  }
  if (typeof authenticate !== 'function' && authenticate !== 'none') {
    throw new TypeError(
      'gojiServer: the option "authenticate" is missing. Pass hmacAuth(…), basicAuth(…) or, to let everybody in, "none".',
    );
  }
  assertOneOf('validateResponses', validateResponses, ['off', 'fail']);
  assertOneOf('unknownPaths', unknownPaths, ['answer', 'leave']);
  assertKnownOperations(handlers, contract);
  return Object.freeze({
    handlers,
    authenticate: authenticate === 'none' ? () => ({ apiKey: 'anonymous', scheme: 'none' }) : authenticate,
    validateResponses,
    unknownPaths,
    createRequestId,
  });
}

function assertOneOf(option: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new TypeError(`gojiServer: the option "${option}" must be one of ${known.join(', ')}.`);
}

/** A misspelt handler would otherwise never be called. Methods that a class inherits are left alone. */
function assertKnownOperations(handlers: object, contract: ServerContract): void {
  const unknown = Object.entries(handlers)
    .filter(([name, value]) => typeof value === 'function' && !Object.hasOwn(contract.operations, name))
    .map(([name]) => name);
  if (unknown.length === 0) return;
  throw new TypeError(`gojiServer: the contract has no operation ${unknown.join(', ')}. Check "handlers".`);
}
