import type { Call, CallRecord } from './call.js';
import { recordCall } from './call.js';
import type { FailedAnswer, FailedRequest } from './errors.js';
import { GojiApiError } from './errors.js';
import { GojiReplayedError } from './exchange-errors.js';
import type { GojiClient } from './goji-client.js';
import type { RawAnswer } from './openapi-fetch.js';
import { sendRaw } from './openapi-fetch.js';
import type { OperationArguments, OperationDescriptor, WriteOptions } from './operation.js';
import { fillPath } from './path-template.js';
import { isRead, readRetryPolicy } from './retry.js';
import { readTimeouts } from './timeout.js';

/** An answer and how it was come by. */
interface Received extends RawAnswer {
  readonly request: FailedRequest;
  /** True when the platform may have seen the client request id before this answer. */
  readonly repeated: boolean;
}

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
export function callOperation<
  Answers extends object,
  Operation extends OperationDescriptor,
  Paths extends object,
>(
  goji: GojiClient<Paths>,
  operation: Operation,
  args: OperationArguments = {},
  options: WriteOptions = {},
): Call<Answers, Operation> {
  const record: CallRecord = { operation, answer: undefined };
  const read = async () => {
    const received = await send(goji, operation, { args, options });
    const { response, request } = received;
    if (!response.ok) throw new GojiApiError(request, failedAnswer(received, received.error));
    const replayed = isReplay(operation, received);
    record.answer = { status: response.status, replayed };
    if (replayed && operation.constant === undefined && operation.answer !== 'none') {
      throw new GojiReplayedError(request, requestIdOf(response));
    }
    // The document promises the type of the body; checking it again here would punish every field that is added.
    return (replayed ? operation.constant : readSuccess(operation, received)) as Answers[keyof Answers];
  };
  return recordCall(read(), record);
}

async function send<Paths extends object>(
  goji: GojiClient<Paths>,
  operation: OperationDescriptor,
  { args, options }: { readonly args: OperationArguments; readonly options: WriteOptions },
): Promise<Received> {
  fillPath(operation, args.path);
  const { clientRequestId, retry, timeout } = options;
  if (clientRequestId?.trim() === '')
    throw new TypeError(`${operation.id}: clientRequestId must not be empty.`);
  const context = {
    operation: operation.id,
    route: operation.path,
    fetch: options.fetch,
    retry: retry === undefined ? undefined : readRetryPolicy(retry, goji.settings.retry),
    timeouts: timeout === undefined ? undefined : readTimeouts(timeout, goji.settings.timeouts),
  };
  let request: FailedRequest | undefined;
  const answer = await sendRaw(goji.raw, {
    method: operation.method,
    path: operation.path,
    params: {
      path: args.path ?? {},
      query: args.query ?? {},
      header: { ...args.headers, ...headersOf(options) },
    },
    body: args.body,
    signal: options.signal,
    fetch: async (sent) => {
      const exchange = await goji.send(sent, context);
      request = exchange.request;
      return exchange.response;
    },
  });
  // Middleware may answer in the place of the platform; then no attempt was made.
  request ??= { ...requestOf(goji, operation, args), clientRequestId, attempts: 0 };
  const repeated = !isRead(operation.method) && (request.attempts > 1 || clientRequestId !== undefined);
  return { ...answer, request, repeated };
}

function requestOf<Paths extends object>(
  { baseUrl }: GojiClient<Paths>,
  operation: OperationDescriptor,
  args: OperationArguments,
): Pick<FailedRequest, 'operation' | 'method' | 'path'> {
  const { pathname: path } = new URL(`${baseUrl}${fillPath(operation, args.path)}`);
  return { operation: operation.id, method: operation.method, path };
}

function headersOf({ version, clientRequestId }: WriteOptions): Readonly<Record<string, unknown>> {
  return {
    ...(version === undefined ? {} : { version }),
    ...(clientRequestId === undefined ? {} : { 'X-CLIENT-REQUEST-ID': clientRequestId }),
  };
}

/**
 * True for the answer to a write that the platform had accepted before: 200 where the operation documents another
 * status, or without the body that it documents. What such an answer holds is not documented, so nothing is read
 * from it. The first attempt under an id of our own making cannot be a replay, whatever its answer looks like.
 */
function isReplay(operation: OperationDescriptor, { response, repeated, data }: Received): boolean {
  if (!repeated || response.status !== 200) return false;
  if (!operation.successes.includes(200)) return true;
  return operation.answer === 'json' && operation.constant === undefined && textOf(data) === '';
}

function readSuccess(operation: OperationDescriptor, received: Received): unknown {
  const text = textOf(received.data);
  if (operation.answer === 'none') return undefined;
  if (text === '') {
    if (operation.answer === 'optional') return undefined;
    if (operation.constant !== undefined) return operation.constant;
    throw unusable(received, undefined, { message: 'the answer has no body' });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unusable(received, text, { message: 'the body is not JSON', cause });
  }
}

function unusable(received: Received, body: string | undefined, problem: BodyProblem): GojiApiError {
  return new GojiApiError(received.request, failedAnswer(received, body), problem);
}

function failedAnswer({ response }: RawAnswer, body: unknown): FailedAnswer {
  return {
    status: response.status,
    statusText: response.statusText,
    requestId: requestIdOf(response),
    body: body === '' ? undefined : body,
  };
}

function requestIdOf(response: Response): string | undefined {
  return response.headers.get('X-GOJI-REQUEST-ID') ?? undefined;
}

function textOf(data: unknown): string {
  return typeof data === 'string' ? data : '';
}
