// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Fetch } from './transport.js';

/** An operation as data: what the runtime has to know to call it. */
export interface OperationDescriptor {
  /** `operationId` of the document. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** URL template, such as `/platformApi/investors/{clientId}`. */
  readonly path: string;
  /** Whether the documented successes have a JSON body: all of them, none, or some. */
  readonly answer: 'json' | 'none' | 'optional';
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
  /** Aborts the call, which then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Version of the operation. Default: the version of the client, else the platform's default, which is 1. */
  readonly version?: number;
  /** Used for this call in place of the client's own `fetch`. */
  readonly fetch?: Fetch;
}

/** Options of one call that changes something. */
export interface WriteOptions extends CallOptions {
  /**
   * Makes the call idempotent: when the platform has seen the id in the last 24 hours, it changes nothing. Keep it
   * when you repeat a call whose outcome you do not know.
   */
  readonly clientRequestId?: string;
}
