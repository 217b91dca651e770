// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FailedAnswer, FailedRequest } from './errors.js';
import { GojiApiError } from './errors.js';
import type { GojiClient } from './goji-client.js';
import type { RawAnswer } from './openapi-fetch.js';
import { sendRaw } from './openapi-fetch.js';
import type { OperationArguments, OperationDescriptor, WriteOptions } from './operation.js';
import { fillPath } from './path-template.js';

/** A problem with the body of a success. */
interface BodyProblem {
  readonly message: string;
  readonly cause?: unknown;
}

/**
 * Calls an operation. Resolves with the parsed body of a success, or with undefined where the operation documents
 * none. Rejects with a `GojiApiError`, a `GojiNetworkError` or the reason of an aborted signal, and with a
 * `TypeError` for arguments that no request can be made of.
 */
export async function callOperation<Data, Paths extends object>(
  goji: GojiClient<Paths>,
  operation: OperationDescriptor,
  args: OperationArguments = {},
  options: WriteOptions = {},
): Promise<Data> {
  const path = fillPath(operation, args.path);
  const request: FailedRequest = { operation: operation.id, method: operation.method, path };
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
    fetch: (sent) =>
      goji.transport(sent, {
        operation: operation.id,
        ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
      }),
  });
  if (!answer.response.ok) throw new GojiApiError(request, failedAnswer(answer, answer.error));
  // The document promises the type of the body; checking it again here would punish every field that is added.
  return readSuccess(operation, request, answer) as Data;
}

function headersOf({ version, clientRequestId }: WriteOptions): Readonly<Record<string, unknown>> {
  return {
    ...(version === undefined ? {} : { version }),
    ...(clientRequestId === undefined ? {} : { 'X-CLIENT-REQUEST-ID': clientRequestId }),
  };
}

function readSuccess(operation: OperationDescriptor, request: FailedRequest, answer: RawAnswer): unknown {
  const text = typeof answer.data === 'string' ? answer.data : '';
  if (operation.answer === 'none') return undefined;
  if (text === '') {
    if (operation.answer === 'optional') return undefined;
    throw unusable(request, answer, text, { message: 'the answer has no body' });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unusable(request, answer, text, { message: 'the body is not JSON', cause });
  }
}

function unusable(
  request: FailedRequest,
  answer: RawAnswer,
  body: string,
  problem: BodyProblem,
): GojiApiError {
  return new GojiApiError(request, failedAnswer(answer, body === '' ? undefined : body), problem);
}

function failedAnswer({ response }: RawAnswer, body: unknown): FailedAnswer {
  return {
    status: response.status,
    statusText: response.statusText,
    requestId: response.headers.get('X-GOJI-REQUEST-ID') ?? undefined,
    body: body === '' ? undefined : body,
  };
}
