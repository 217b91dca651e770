// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Attempts } from './attempt.js';
import { describeRequest } from './attempt.js';
import type { CircuitBreaker, CircuitBreakerOptions, Permit } from './circuit-breaker.js';
import { createCircuitBreaker, FREE_PERMIT } from './circuit-breaker.js';
import { GojiCircuitOpenError } from './circuit-open-error.js';
import type { CallRequest, CreateExchange, Exchanged, ExchangeParts, Reply } from './exchange.js';
import { isGojiNetworkError, isGojiTimeoutError } from './exchange-errors.js';
import type { Attempt, Hooks } from './hooks.js';
import { notify } from './hooks.js';
import type { RetryOptions, RetryPolicy } from './retry.js';
import { delayBeforeNextAttempt, isPassingStatus, readRetryPolicy } from './retry.js';
import { readTimeouts } from './timeout.js';
import { wait } from './timer.js';

/** What a resilient client does about failures. */
export interface ResilientOptions {
  /**
   * Repeats what may pass: a broken connection, a timeout, 429, and 5xx but 501. Writes are repeated under the same
   * client request id, and so act once. `false` makes one attempt. Default: 4 attempts in all.
   */
  readonly retry?: RetryOptions | false;
  /**
   * Fails calls at once while the platform is in trouble. `false` switches it off. Default: when half of at least ten
   * attempts within 30 seconds had no answer or a 5xx, for 15 seconds.
   */
  readonly circuitBreaker?: CircuitBreakerOptions | false;
  /** Functions that are told about each attempt, for logging and tracing. */
  readonly hooks?: Hooks;
}

/**
 * The exchange for production, as `createGoji({ environment, auth, exchange: resilient() })`: a call is repeated as
 * often as it takes and is allowed, all attempts under one client request id and each with a signature of its own; a
 * circuit breaker, one for each client, gives a platform in trouble time to recover; hooks are told about each attempt.
 * Calls also reject with a `GojiCircuitOpenError` when nothing was sent. Throws a `TypeError` for bad options.
 */
export function resilient(options: ResilientOptions = {}): CreateExchange {
  const { circuitBreaker = {} } = options;
  const retry = readRetryPolicy(options.retry);
  const hooks = { ...options.hooks };
  // Made once for its checks alone, so that a bad number is reported where it is written.
  if (circuitBreaker !== false) createCircuitBreaker(circuitBreaker, Date.now);
  return (parts) => {
    const breaker = circuitBreaker === false ? undefined : createCircuitBreaker(circuitBreaker, parts.clock);
    const loop = { ...parts, breaker, retry, hooks };
    return async (request) => attemptUntilDone(loop, request);
  };
}

/** What the loop is made of. */
interface LoopParts extends ExchangeParts {
  /** Undefined for none. */
  readonly breaker: CircuitBreaker | undefined;
  readonly retry: RetryPolicy;
  readonly hooks: Hooks;
}

type Outcome = { readonly reply: Reply } | { readonly error: Error };

async function attemptUntilDone(parts: LoopParts, request: CallRequest): Promise<Exchanged> {
  const { hooks, clock, random, startTimer } = parts;
  const { signal } = request.options;
  const policy = readRetryPolicy(request.options.retry, parts.retry);
  const timeouts = readTimeouts(request.options.timeout, parts.timeouts);
  const started = clock();
  const deadline = started + timeouts.total;
  let outcome: Outcome | undefined;
  for (let attempts = 1; ; attempts += 1) {
    const permit = admit(parts, request, outcome);
    if (permit === undefined) return finish(outcome, attempts - 1);
    const remaining = deadline - clock();
    const limits = { number: attempts, milliseconds: Math.min(remaining, timeouts.attempt) };
    const timeout = { limit: 'total', milliseconds: timeouts.total, cause: errorOf(outcome) } as const;
    const attempt = describeAttempt(request, attempts);
    outcome = await makeAttempt(
      parts,
      { request, attempt, permit },
      remaining < timeouts.attempt ? { ...limits, timeout } : limits,
    );
    const reply = 'reply' in outcome ? outcome.reply : undefined;
    if (reply !== undefined && !isPassingStatus(reply.status)) return finish(outcome, attempts);
    const { status } = reply ?? {};
    const retryAfter = reply?.headers.get('Retry-After') ?? null;
    const failed = { attempts, method: request.method, status, retryAfter, started, now: clock(), deadline };
    const delay = delayBeforeNextAttempt(policy, failed, random);
    if (delay === undefined) return finish(outcome, attempts);
    notify(hooks.onRetry, attempt, { delay, status, error: errorOf(outcome) });
    await wait(startTimer, delay, signal);
  }
}

/**
 * The breaker's permit for the next attempt. Undefined when it refuses and an attempt has been made already: what that
 * came to is then the outcome of the call, as "not sent" would be wrong.
 */
function admit(
  { breaker }: LoopParts,
  request: CallRequest,
  outcome: Outcome | undefined,
): Permit | undefined {
  request.options.signal?.throwIfAborted();
  const leave = breaker?.admit() ?? FREE_PERMIT;
  if (leave.admitted === true) return leave;
  if (outcome !== undefined) return undefined;
  throw new GojiCircuitOpenError(describeRequest(request, 0), leave.retryIn);
}

/** Makes one attempt. Throws what another attempt would not change, such as an abort. */
async function makeAttempt(
  { attempt: send, hooks, clock }: LoopParts,
  {
    request,
    attempt,
    permit,
  }: { readonly request: CallRequest; readonly attempt: Attempt; readonly permit: Permit },
  limits: Parameters<Attempts>[1],
): Promise<Outcome> {
  const begun = clock();
  notify(hooks.onRequest, attempt);
  try {
    const reply = await send(request, limits);
    const { status, headers } = reply;
    if (status >= 500) permit.fail();
    else permit.succeed();
    const requestId = headers.get('X-GOJI-REQUEST-ID') ?? undefined;
    notify(hooks.onResponse, attempt, { status, requestId, duration: clock() - begun });
    return { reply };
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

function finish(outcome: Outcome | undefined, attempts: number): Exchanged {
  if (outcome === undefined) throw new Error('goji: a call has ended without an attempt.');
  if ('error' in outcome) throw outcome.error;
  return { reply: outcome.reply, attempts };
}

/** The object that hooks know an attempt by. */
function describeAttempt(request: CallRequest, number: number): Attempt {
  const { operation, method, path, clientRequestId } = describeRequest(request, number);
  return Object.freeze({ operation, method, path, route: request.route, clientRequestId, number });
}

function errorOf(outcome: Outcome | undefined): Error | undefined {
  return outcome !== undefined && 'error' in outcome ? outcome.error : undefined;
}
