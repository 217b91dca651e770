// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { CircuitBreaker, Permit } from './circuit-breaker.js';
import type { FailedRequest } from './errors.js';
import {
  GojiCircuitOpenError,
  GojiTimeoutError,
  isGojiNetworkError,
  isGojiTimeoutError,
} from './exchange-errors.js';
import type { Attempt, Hooks } from './hooks.js';
import { notify } from './hooks.js';
import type { RetryPolicy } from './retry.js';
import { delayBeforeNextAttempt, isPassingStatus, isRead } from './retry.js';
import type { Timeouts } from './timeout.js';
import { withTimeLimit } from './timeout.js';
import type { Fetch, Transport } from './transport.js';
import type { Wait } from './wait.js';

/** What the sending of one request is told besides the request. */
export interface SendContext {
  /** `operationId`; undefined when the request was made with `goji.raw`. */
  readonly operation?: string | undefined;
  /** Template of the path. */
  readonly route?: string | undefined;
  readonly fetch?: Fetch | undefined;
  /** In place of the client's own. */
  readonly retry?: RetryPolicy | undefined;
  readonly timeouts?: Timeouts | undefined;
}

/** A request and the answer that it got in the end. */
export interface Exchange {
  readonly response: Response;
  readonly request: FailedRequest;
}

/**
 * Sends a request, as often as it takes and is allowed. A write carries an `X-CLIENT-REQUEST-ID`, which all its
 * attempts share; each attempt has a signature of its own. Resolves with an answer of any status. Rejects with a
 * `GojiNetworkError`, a `GojiTimeoutError`, a `GojiCircuitOpenError` if nothing was sent, the reason of the request's
 * signal, or what the function that supplies the credentials rejects with.
 */
export type Send = (request: Request, context: SendContext) => Promise<Exchange>;

/** What sending is made of. */
export interface SendParts {
  readonly transport: Transport;
  readonly retry: RetryPolicy;
  readonly timeouts: Timeouts;
  /** Undefined for none. */
  readonly breaker: CircuitBreaker | undefined;
  readonly hooks: Hooks;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly clock: () => number;
  /** A number from 0 up to, but not including, 1. */
  readonly random: () => number;
  readonly wait: Wait;
  /** A text that it never returned before. */
  readonly createRequestId: () => string;
}

/** One call in progress. */
interface Call {
  readonly request: Request;
  readonly context: SendContext;
  readonly timeouts: Timeouts;
  readonly details: Omit<FailedRequest, 'attempts'>;
  /** How many attempts have been begun. */
  attempts: number;
  /** What the last attempt came to. */
  outcome: Outcome | undefined;
}

type Outcome = { readonly response: Response } | { readonly error: Error };

const REQUEST_ID = 'X-CLIENT-REQUEST-ID';

/** Makes the function that sends requests. */
export function createSend(parts: SendParts): Send {
  const { timeouts: defaults, wait, clock } = parts;
  return (request, context) => {
    const timeouts = context.timeouts ?? defaults;
    const call: Call = {
      request,
      context,
      timeouts,
      details: identify(request, context, parts.createRequestId),
      attempts: 0,
      outcome: undefined,
    };
    const expired = () =>
      new GojiTimeoutError(failedRequest(call), {
        limit: 'total',
        milliseconds: timeouts.total,
        cause: errorOf(call.outcome),
      });
    return withTimeLimit({ milliseconds: timeouts.total, signal: request.signal, wait, expired }, (signal) =>
      attemptUntilDone(parts, call, { signal, started: clock() }),
    );
  };
}

/** Gives a write its client request id, and says what the request is in the words of an error. */
function identify(
  request: Request,
  { operation }: SendContext,
  createRequestId: () => string,
): Omit<FailedRequest, 'attempts'> {
  const { method, headers, url } = request;
  if (!isRead(method) && (headers.get(REQUEST_ID) ?? '') === '') headers.set(REQUEST_ID, createRequestId());
  return {
    operation,
    method,
    path: new URL(url).pathname,
    clientRequestId: headers.get(REQUEST_ID) ?? undefined,
  };
}

async function attemptUntilDone(
  parts: SendParts,
  call: Call,
  { signal, started }: { readonly signal: AbortSignal; readonly started: number },
): Promise<Exchange> {
  const { hooks, clock, random, wait } = parts;
  for (;;) {
    const permit = admit(parts, call);
    if (permit === undefined) return finish(call);
    call.attempts += 1;
    const attempt = describeAttempt(call);
    const outcome = await makeAttempt(parts, call, { attempt, permit, signal });
    call.outcome = outcome;
    const response = 'response' in outcome ? outcome.response : undefined;
    if (response !== undefined && !isPassingStatus(response.status)) return finish(call);
    const failed = {
      attempts: call.attempts,
      method: call.request.method,
      status: response?.status,
      retryAfter: response?.headers.get('Retry-After') ?? null,
      started,
      now: clock(),
      deadline: started + call.timeouts.total,
    };
    const delay = delayBeforeNextAttempt(call.context.retry ?? parts.retry, failed, random);
    if (delay === undefined) return finish(call);
    notify(hooks.onRetry, attempt, { delay, status: response?.status, error: errorOf(outcome) });
    await wait(delay, signal);
  }
}

/**
 * The breaker's permit for the next attempt. Undefined when it refuses and an attempt has been made already: what that
 * came to is then the outcome of the call, as "not sent" would be wrong.
 */
function admit({ breaker }: SendParts, call: Call): Permit | undefined {
  const leave = breaker?.admit() ?? FREE;
  if (leave.admitted === true) return leave;
  if (call.outcome !== undefined) return undefined;
  throw new GojiCircuitOpenError(failedRequest(call), leave.retryIn);
}

/** Makes one attempt. Throws what another attempt would not change, such as an abort. */
async function makeAttempt(
  { transport, hooks, clock, wait }: SendParts,
  call: Call,
  {
    attempt,
    permit,
    signal,
  }: { readonly attempt: Attempt; readonly permit: Permit; readonly signal: AbortSignal },
): Promise<Outcome> {
  const { context, timeouts } = call;
  const milliseconds = timeouts.attempt;
  const failed = failedRequest(call);
  const begun = clock();
  const expired = () => new GojiTimeoutError(failed, { limit: 'attempt', milliseconds });
  notify(hooks.onRequest, attempt);
  try {
    const response = await withTimeLimit({ milliseconds, signal, wait, expired }, (inner) =>
      transport(new Request(call.request.clone(), { signal: inner }), { failed, fetch: context.fetch }),
    );
    const { status, headers } = response;
    const requestId = headers.get('X-GOJI-REQUEST-ID') ?? undefined;
    if (status >= 500) permit.fail();
    else permit.succeed();
    notify(hooks.onResponse, attempt, { status, requestId, duration: clock() - begun });
    return { response };
  } catch (error) {
    const lost = isGojiNetworkError(error) || (isGojiTimeoutError(error) && error.limit === 'attempt');
    // A total limit that runs out during an attempt is the platform's silence as well; an abort is the caller's will.
    if (lost || isGojiTimeoutError(error)) permit.fail();
    else permit.release();
    notify(hooks.onFailure, attempt, { error, duration: clock() - begun });
    if (lost) return { error };
    throw error;
  }
}

function finish(call: Call): Exchange {
  const { outcome } = call;
  if (outcome === undefined) throw new Error('goji: a call has ended without an attempt.');
  if ('error' in outcome) throw outcome.error;
  return { response: outcome.response, request: failedRequest(call) };
}

function describeAttempt({ details, context, attempts }: Call): Attempt {
  const { operation, method, path, clientRequestId } = details;
  return Object.freeze({ operation, method, path, route: context.route, clientRequestId, number: attempts });
}

function failedRequest({ details, attempts }: Call): FailedRequest {
  return { ...details, attempts };
}

function errorOf(outcome: Outcome | undefined): Error | undefined {
  return outcome !== undefined && 'error' in outcome ? outcome.error : undefined;
}

/** The permit of a client without a breaker. */
const FREE: Permit = {
  admitted: true,
  succeed: () => undefined,
  fail: () => undefined,
  release: () => undefined,
};
