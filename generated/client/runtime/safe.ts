// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Call, CallRecord, NoAnswerResult, Result } from './call.js';
import { recordOf } from './call.js';
import { isGojiCircuitOpenError } from './circuit-open-error.js';
import type { GojiError } from './errors.js';
import { isGojiApiError } from './errors.js';
import { isGojiNetworkError, isGojiReplayedError, isGojiTimeoutError } from './exchange-errors.js';
import type { Operation } from './operation.js';

/** The failures that an operation documents when its data name no others. */
export const USUAL_FAILURES: readonly number[] = [400, 401, 404, 500];

/**
 * The outcome of a call as a value:
 *
 * ```ts
 * const result = await safe(createInvestor(goji, { body }));
 * if (result.ok) …                      // result.status, result.data
 * else if (result.status === 400) …     // result.error.has('UNDER_18')
 * else if (result.status === 'none') …  // nobody answered
 * ```
 *
 * Takes the promise of the operation's function itself, not one that was made from it. Rejects for what is not about
 * the exchange: an abort, arguments that no request can be made of, credentials that could not be had.
 */
export async function safe<Answers extends object, Described extends Operation>(
  call: Call<Answers, Described>,
): Promise<Result<Answers, Described>> {
  const record = recordOf(call);
  const outcome = await settle(call);
  if (record === undefined) {
    throw new TypeError(
      'safe takes the promise that the function of an operation returns, not one made from it.',
    );
  }
  // The statuses of the record are those of the document, and the types of `Result` are made from the same document.
  return describe(record, outcome) as Result<Answers, Described>;
}

type Outcome = { readonly data: unknown } | { readonly error: GojiError };

async function settle(call: PromiseLike<unknown>): Promise<Outcome> {
  try {
    return { data: await call };
  } catch (error) {
    if (isGojiApiError(error) || isGojiReplayedError(error) || isNoAnswer(error)) return { error };
    throw error;
  }
}

function describe({ operation, answer }: CallRecord, outcome: Outcome): object {
  const replay = { ok: true, status: 200, data: undefined, replayed: true };
  if ('data' in outcome) {
    if (answer?.replayed === true) return replay;
    return { ok: true, status: answer?.status, data: outcome.data, replayed: false };
  }
  const { error } = outcome;
  if (isGojiReplayedError(error)) return replay;
  if (!isGojiApiError(error)) return { ok: false, status: 'none', error };
  const documented = (operation.failures ?? USUAL_FAILURES).includes(error.status);
  return { ok: false, status: documented ? error.status : 'undocumented', error };
}

function isNoAnswer(error: unknown): error is NoAnswerResult['error'] {
  return isGojiNetworkError(error) || isGojiTimeoutError(error) || isGojiCircuitOpenError(error);
}
