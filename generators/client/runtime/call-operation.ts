import { describeRequest } from './attempt.js';
import type { Call, CallRecord } from './call.js';
import { recordCall } from './call.js';
import { createCallRequest } from './call-request.js';
import type { FailedRequest } from './errors.js';
import { GojiApiError } from './errors.js';
import type { Reply } from './exchange.js';
import { GojiReplayedError } from './exchange-errors.js';
import type { GojiClient } from './goji-client.js';
import type { Operation, OperationArguments, OperationDescriptor, WriteOptions } from './operation.js';

/** A problem with the body of a success. */
interface BodyProblem {
  readonly message: string;
  readonly cause?: unknown;
}

/**
 * Calls an operation. Resolves with the parsed body of a success, or with undefined where the operation documents
 * none. Rejects with a `GojiApiError`, `GojiNetworkError`, `GojiTimeoutError` or `GojiCircuitOpenError`, with a
 * `GojiReplayedError` (which is no failure) when a repeated write has been accepted before and its data is not
 * repeated, with the reason of an aborted signal, and with a `TypeError` for arguments that no request can be made of.
 */
export function callOperation<Answers extends object, Described extends Operation>(
  goji: GojiClient,
  operation: Described,
  args: OperationArguments = {},
  options: WriteOptions = {},
): Call<Answers, Described> {
  const record: CallRecord = { operation, answer: undefined };
  const read = async () => {
    const request = createCallRequest(goji, operation, { args, options });
    const { reply, attempts } = await goji.send(request);
    const { status } = reply;
    const fail = (body: unknown, problem?: BodyProblem) => {
      const requestId = requestIdOf(reply);
      const answer = { status, statusText: reply.statusText, requestId, body };
      return new GojiApiError(failed(), answer, problem);
    };
    const failed = (): FailedRequest => describeRequest(request, attempts);
    if (status < 200 || status > 299) throw fail(readFailure(reply.text));
    const repeated = operation.method !== 'GET' && (attempts > 1 || options.clientRequestId !== undefined);
    const replayed = repeated && isReplay(operation, reply);
    record.answer = { status, replayed };
    if (replayed && operation.constant === undefined && operation.answer !== 'none') {
      throw new GojiReplayedError(failed(), requestIdOf(reply));
    }
    // The document promises the type of the body; checking it again here would punish every field that is added.
    return (replayed ? operation.constant : readSuccess(operation, reply, fail)) as Answers[keyof Answers];
  };
  return recordCall(read(), record);
}

/**
 * True for the answer to a repeated write that the platform had accepted before: 200 where the operation documents
 * another status, or without the body that it documents. What such an answer holds is not documented, so nothing is
 * read from it. The first attempt under an id of our own making cannot be a replay, whatever its answer looks like.
 */
function isReplay({ successes, answer, constant }: OperationDescriptor, { status, text }: Reply): boolean {
  if (status !== 200) return false;
  if (successes?.includes(200) === false) return true;
  return answer === undefined && constant === undefined && text === '';
}

function readSuccess(
  { answer, constant }: OperationDescriptor,
  { text }: Reply,
  fail: (body: unknown, problem: BodyProblem) => Error,
): unknown {
  const mayBeEmpty = answer !== undefined || constant !== undefined;
  if (answer === 'none' || (mayBeEmpty && text === '')) return constant;
  if (text === '') throw fail(undefined, { message: 'the answer has no body' });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw fail(text, { message: 'the body is not JSON', cause });
  }
}

/** The body of a failure, parsed if it is JSON. */
function readFailure(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? undefined : text;
  }
}

function requestIdOf({ headers }: Reply): string | undefined {
  return headers.get('X-GOJI-REQUEST-ID') ?? undefined;
}
