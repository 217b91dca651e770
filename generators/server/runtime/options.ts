import type { FastifyRequest } from 'fastify';
import type { Authenticate } from './authenticate.js';
import type { Validators } from './check-value.js';
import type { ServerContract } from './contract.js';
import type { IdempotencyStore } from './idempotency.js';
import { createMemoryIdempotencyStore } from './memory-idempotency-store.js';
import { createRandomUuids } from './random-uuid.js';
import type { ApiError, Violation } from './violation-messages.js';

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
   * What an operation without a handler answers: 501, or with `'example'` the example of the document that suits the
   * request best, marked by the header `x-goji-example`. The request is authenticated and validated like any other.
   * Default: `'not-implemented'`.
   */
  readonly fallback?: 'not-implemented' | 'example';
  /**
   * Checks every answer of a handler against the contract. `'log'` sends one that breaks it all the same and logs where
   * it does; `'fail'` turns it into a 500 with the places in the log, and is meant for tests and staging. Default:
   * `'off'`.
   */
  readonly validateResponses?: 'off' | 'log' | 'fail';
  /**
   * Remembers what was done by `X-CLIENT-REQUEST-ID`, so that a repeated POST, PUT or DELETE changes nothing and is
   * answered with 200 and the answer of the first one. Default: {@link createMemoryIdempotencyStore}, which is right
   * for one process. `'off'` leaves the header to the handlers.
   */
  readonly idempotency?: IdempotencyStore | 'off';
  /**
   * Puts into a 401 why the credentials were refused, such as "the line feed after the nonce was not signed". For
   * development alone: with `NODE_ENV` set to `production` the server refuses to boot. Default: false.
   */
  readonly explainRefusals?: boolean;
  /**
   * `'leave'` keeps the plugin from answering paths that it does not know, for a host that has a not-found handler
   * of its own. Wrong methods on known paths are then the host's to answer, too. Default: `'answer'`.
   */
  readonly unknownPaths?: 'answer' | 'leave';
  /**
   * Validators that were made ahead of time: those of `server/validators.ts`, which the target `server-validators`
   * writes. With them no code is made at run time and Ajv is not loaded. Default: each operation's schemas are compiled
   * at its first request.
   */
  readonly validators?: Validators;
  /**
   * Words a violation of the contract in a way of its own, such as "Instruction must include a reference."; undefined
   * leaves it to the wording that the platform uses in general. Default: leaves all.
   */
  readonly wordViolation?: WordViolation;
  /**
   * Told of each request that was refused because it breaks the contract, and of each answer of a handler that does, as
   * far as `validateResponses` has answers checked. For a log or a counter of one's own. Default: nobody is told.
   */
  readonly onBreach?: (breach: ContractBreach) => void;
  /** Makes the value of `X-GOJI-REQUEST-ID`. Default: a random UUID. */
  readonly createRequestId?: () => string;
}

/** A request or an answer that breaks the contract: where it does, and never with which value. */
export interface ContractBreach {
  readonly of: 'request' | 'answer';
  /** By its `operationId`. */
  readonly operation: string;
  readonly request: FastifyRequest;
  /** At most 100. */
  readonly violations: readonly BreachedRule[];
}

/** A rule of the contract that was broken. */
export interface BreachedRule {
  /** JSON Pointer into the body or the parameters; `/` is all of it. */
  readonly pointer: string;
  /**
   * The JSON Schema keyword, `status` for a status that the operation does not have, or `noBody` for a body where none is
   * documented.
   */
  readonly keyword: string;
}

/** Words a violation of one operation, by its `operationId`. */
export type WordViolation = (operation: string, violation: Violation) => ApiError | undefined;

/** The options after the defaults are filled in. */
export interface ServerSettings {
  /** By `operationId`; what is no function is not implemented. */
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly authenticate: Authenticate;
  readonly fallback: 'not-implemented' | 'example';
  readonly validateResponses: 'off' | 'log' | 'fail';
  /** Null when it is off. */
  readonly idempotency: IdempotencyStore | null;
  readonly explainRefusals: boolean;
  readonly unknownPaths: 'answer' | 'leave';
  /** Null when schemas are compiled at run time. */
  readonly validators: Validators | null;
  readonly wordViolation: WordViolation;
  readonly onBreach: (breach: ContractBreach) => void;
  readonly createRequestId: () => string;
}

/**
 * Checks and completes the options. Throws a `TypeError` that says what is missing, so that the server does not boot.
 */
export function readOptions<Handlers extends object>(
  contract: ServerContract,
  options: Partial<ServerOptions<Handlers>>,
): ServerSettings {
  const { handlers, authenticate, createRequestId = createRandomUuids(), explainRefusals = false } = options;
  const { fallback = 'not-implemented', validateResponses = 'off', unknownPaths = 'answer' } = options;
  const { idempotency = createMemoryIdempotencyStore(), validators = null } = options;
  const { wordViolation = () => undefined, onBreach = () => undefined } = options;
  if (typeof handlers !== 'object' || handlers === null) {
    throw new TypeError('gojiServer: the option "handlers" must be an object with one method per operation.');
  }
  if (typeof authenticate !== 'function' && authenticate !== 'none') {
    throw new TypeError(
      'gojiServer: the option "authenticate" is missing. Pass hmacAuth(…), basicAuth(…) or, to let everybody in, "none".',
    );
  }
  assertOneOf('fallback', fallback, ['not-implemented', 'example']);
  assertOneOf('validateResponses', validateResponses, ['off', 'log', 'fail']);
  assertOneOf('unknownPaths', unknownPaths, ['answer', 'leave']);
  assertKnownOperations(handlers, contract);
  if (typeof idempotency === 'string' && idempotency !== 'off') {
    throw new TypeError('gojiServer: the option "idempotency" must be an IdempotencyStore or "off".');
  }
  if (explainRefusals && process.env['NODE_ENV'] === 'production') {
    throw new TypeError(
      'gojiServer: the option "explainRefusals" is for development and not for production.',
    );
  }
  return Object.freeze({
    handlers: handlers as Readonly<Record<string, unknown>>,
    authenticate: authenticate === 'none' ? () => ({ apiKey: 'anonymous', scheme: 'none' }) : authenticate,
    fallback,
    validateResponses,
    idempotency: idempotency === 'off' ? null : idempotency,
    explainRefusals,
    unknownPaths,
    validators,
    wordViolation,
    onBreach,
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
