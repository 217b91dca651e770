// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Attempts } from './attempt.js';
import type { CallOptions } from './operation.js';
import type { Timeouts } from './timeout.js';
import type { StartTimer } from './timer.js';

/** Headers of an answer. Those of the global `fetch` are such. */
export interface ReplyHeaders {
  /** The value of a header, whatever the case of its name. */
  get(name: string): string | null;
  forEach(visit: (value: string, name: string) => void): void;
}

/** What `fetch` is told about a request besides its URL. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Redirects are not followed: a signed request belongs to the address that it was sent to. */
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

/** What the client needs of an answer. A `Response` is one. */
export interface FetchReply {
  readonly status: number;
  readonly statusText: string;
  readonly headers: ReplyHeaders;
  text(): Promise<string>;
}

/**
 * Sends a request and answers with the response. The global `fetch` is one, and so is that of any package that follows
 * the standard. It sees the headers, and so the signature.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchReply>;

/** A complete answer, its body in memory, so that a connection that breaks off within the body fails the attempt. */
export interface Reply {
  readonly status: number;
  readonly statusText: string;
  readonly headers: ReplyHeaders;
  readonly text: string;
}

/** What a call sends, before it is signed. */
export interface CallRequest {
  /** `operationId`; undefined for a request of the raw client. */
  readonly operation: string | undefined;
  /** Template of the path. */
  readonly route: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string | undefined;
  /** The `X-CLIENT-REQUEST-ID`; undefined for a read. */
  readonly clientRequestId: string | undefined;
  readonly options: CallOptions;
}

/** The answer that a call got in the end. */
export interface Exchanged {
  readonly reply: Reply;
  /** How many attempts were made. */
  readonly attempts: number;
}

/**
 * Sends what a call wants sent. Resolves with an answer of any status. Rejects with a `GojiNetworkError`, a
 * `GojiTimeoutError`, the reason of the call's signal, or what the function that supplies the credentials rejects with.
 */
export type Exchange = (request: CallRequest) => Promise<Exchanged>;

/** What an exchange is made of. */
export interface ExchangeParts {
  readonly attempt: Attempts;
  /** The client's own. */
  readonly timeouts: Timeouts;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly clock: () => number;
  /** A number from 0 up to, but not including, 1. */
  readonly random: () => number;
  readonly startTimer: StartTimer;
}

/** Makes the exchange of one client. `resilient` gives one. */
export type CreateExchange = (parts: ExchangeParts) => Exchange;
