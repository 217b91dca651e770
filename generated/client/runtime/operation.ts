// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Fetch } from './exchange.js';
import type { RetryOptions } from './retry.js';
import type { TimeoutOptions } from './timeout.js';

/** An operation as data: what the runtime has to know about it. What is as in most operations is left out. */
export interface OperationDescriptor {
  /** `operationId` of the document. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** URL template, such as `/platformApi/investors/{clientId}`. */
  readonly path: string;
  /** Whether the documented successes have no JSON body, or only some of them. Default: all have one. */
  readonly answer?: 'none' | 'optional';
  /** Statuses of the documented successes. Default: 200 alone. */
  readonly successes?: readonly number[];
  /** The one body that a success can have, such as `SUCCESS`. Absent where the body carries information. */
  readonly constant?: string;
  /** Statuses of the documented failures. Default: `USUAL_FAILURES`. */
  readonly failures?: readonly number[];
}

declare const contract: unique symbol;

/**
 * An operation whose type also knows the documented failures: `Errors` has the error codes that are documented for
 * each status. The codes are known to the compiler alone and so weigh nothing. There may be others.
 */
export interface Operation<
  Method extends OperationDescriptor['method'] = OperationDescriptor['method'],
  Errors extends object = object,
> extends OperationDescriptor {
  readonly method: Method;
  /** Exists for the compiler alone. */
  readonly [contract]?: Errors;
}

/** The documented error codes of an operation by status. */
export type ErrorsOf<Described extends Operation> = NonNullable<Described[typeof contract]>;

/** What any operation takes, grouped by where it travels. */
export interface OperationArguments {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The arguments of an operation that takes none. */
export type NoArguments = Readonly<Record<string, never>>;

/** Options of one call. */
export interface CallOptions {
  /**
   * Aborts the call, which then rejects with the reason of the signal, at once, be it during an attempt or while it
   * waits for the next.
   */
  readonly signal?: AbortSignal;
  /** Version of the operation. Default: the version of the client, else the platform's default, which is 1. */
  readonly version?: number;
  /** Used for this call in place of the client's own `fetch`. */
  readonly fetch?: Fetch;
  /**
   * Retries of this call; what is left open is as for the client. `false` makes one attempt. Anything else needs a
   * client with `exchange: resilient()`.
   */
  readonly retry?: RetryOptions | false;
  /** Time limits of this call; what is left open is as for the client. `false` sets none. */
  readonly timeout?: TimeoutOptions | false;
}

/** Options of one call that changes something. */
export interface WriteOptions extends CallOptions {
  /**
   * Names the instruction, in the header `X-CLIENT-REQUEST-ID`: when the platform has seen the id in the last 24
   * hours, it changes nothing. All attempts of a call carry the same id. Default: a random UUID for each call.
   *
   * Choose the id yourself and store it with the instruction when you may have to repeat the call, for example after
   * a restart, and repeat it within 24 hours of the first call.
   */
  readonly clientRequestId?: string;
}
