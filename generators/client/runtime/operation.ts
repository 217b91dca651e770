import type { RetryOptions } from './retry.js';
import type { TimeoutOptions } from './timeout.js';
import type { Fetch } from './transport.js';

/** An operation as data: what the runtime and the types have to know about it. */
export interface OperationDescriptor {
  /** `operationId` of the document. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** URL template, such as `/platformApi/investors/{clientId}`. */
  readonly path: string;
  /** Whether the documented successes have a JSON body: all of them, none, or some. */
  readonly answer: 'json' | 'none' | 'optional';
  /** Statuses of the documented successes. */
  readonly successes: readonly number[];
  /** The one body that a success can have, such as `SUCCESS`. Absent where the body carries information. */
  readonly constant?: string;
  /** Documented statuses of failures, each with the error codes that are documented for it. There may be others. */
  readonly errors: Readonly<Record<number, readonly string[]>>;
}

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
  /** Retries of this call; what is left open is as for the client. `false` makes one attempt. */
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
