import type { Authenticate } from './authentication.js';
import type { FailedRequest } from './errors.js';
import type { CallRequest, Fetch, Reply } from './exchange.js';
import type { TimeoutDetails } from './exchange-errors.js';
import { GojiNetworkError, GojiTimeoutError } from './exchange-errors.js';
import { withTimeLimit } from './timeout.js';
import type { StartTimer } from './timer.js';

/** How one attempt is to be made. */
export interface AttemptLimits {
  /** Counts from 1. */
  readonly number: number;
  readonly milliseconds: number;
  /** What the `GojiTimeoutError` says. Default: that this was the limit of an attempt. */
  readonly timeout?: TimeoutDetails;
}

/**
 * Makes one attempt at a request: signs it, sends it and waits for the whole answer. Resolves with an answer of any
 * status. Rejects with a `GojiNetworkError`, a `GojiTimeoutError`, the reason of the call's signal, or what the
 * function that supplies the credentials rejects with.
 */
export type Attempts = (request: CallRequest, limits: AttemptLimits) => Promise<Reply>;

/** What attempts are made with. */
export interface AttemptParts {
  readonly authenticate: Authenticate;
  /** Without one, the global `fetch` of the moment of each attempt is used. */
  readonly fetch: Fetch | undefined;
  readonly startTimer: StartTimer;
}

/** Makes the function that makes attempts. */
export function createAttempts({ authenticate, fetch, startTimer }: AttemptParts): Attempts {
  return (request, { number, milliseconds, timeout }) => {
    const { options, url, method, body } = request;
    const failed = () => describeRequest(request, number);
    const expired = () => new GojiTimeoutError(failed(), timeout ?? { limit: 'attempt', milliseconds });
    return withTimeLimit({ milliseconds, signal: options.signal, startTimer, expired }, async (signal) => {
      const headers = { ...request.headers, ...(await authenticate()) };
      signal.throwIfAborted();
      try {
        const init = { method, headers, redirect: 'manual', signal } as const;
        const response = await (options.fetch ?? fetch ?? globalThis.fetch)(
          url,
          body === undefined ? init : { ...init, body },
        );
        const { status, statusText, headers: received } = response;
        return { status, statusText, headers: received, text: await response.text() };
      } catch (error) {
        signal.throwIfAborted();
        throw new GojiNetworkError(failed(), error);
      }
    });
  };
}

/** A request in the words of an error. */
export function describeRequest(request: CallRequest, attempts: number): FailedRequest {
  const { operation, method, url, clientRequestId } = request;
  return { operation, method, path: new URL(url).pathname, clientRequestId, attempts };
}
