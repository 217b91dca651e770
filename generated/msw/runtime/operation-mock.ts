// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { type HttpHandler, HttpResponse, http } from 'msw';
import { chooseExample, type OperationExamples } from '../../runtime/choose-example.js';
import { documentedError, namedAnswer } from './documented.js';
import type { MockOptions, SwitchOptions } from './options.js';
import { readRequest } from './read-request.js';
import { type Answer, errorAnswer, respond } from './respond.js';
import type { MockedOperation, OperationMock, OperationTypes } from './types.js';
import { urlPattern } from './url-pattern.js';

/** An operation as data: how it is recognised, and what the document has it answer. */
export interface MockDescriptor extends OperationExamples {
  readonly id: string;
  readonly method: MockedOperation['method'];
  /** URL template, such as `/platformApi/investors/{clientId}`. */
  readonly path: string;
}

/** Makes the mock of an operation. */
export function mockOperation<
  Operation extends OperationTypes,
  Example extends string,
  Errors extends object,
>(descriptor: MockDescriptor): OperationMock<Operation, Example, Errors> {
  const { id, method, path } = descriptor;
  const fixed = (answer: Answer, options: SwitchOptions = {}) =>
    createHandler(descriptor, options, () => answer);
  return {
    id,
    method,
    path,
    handler: (options = {}) =>
      createHandler(descriptor, options, (request, pattern) => answerByExample(descriptor, request, pattern)),
    example: (name, options) => fixed(namedAnswer(descriptor, name), options),
    error: (status, code, options = {}) =>
      fixed(documentedError(descriptor, { status: Number(status), code: String(code), ...options }), options),
    reply: (status, ...[body, options]) => fixed({ status: Number(status), body }, options),
    networkError: (options = {}) =>
      http[method](urlPattern(path, options.baseUrl), () => HttpResponse.error(), {
        once: options.once === true,
      }),
  };
}

/** The handlers of several operations. A path without parameters comes before one that would hide it. */
export function createHandlers(
  operations: readonly MockedOperation[],
  options: MockOptions,
): readonly HttpHandler[] {
  const rank = (path: string) => path.replace(/\{[^{}]+\}/g, '\uffff');
  return [...operations]
    .sort((one, other) => (rank(one.path) < rank(other.path) ? -1 : 1))
    .map((operation) => operation.handler(options));
}

function createHandler(
  { method, path, answers }: MockDescriptor,
  options: SwitchOptions,
  choose: (request: Request, pattern: RegExp) => Promise<Answer> | Answer,
): HttpHandler {
  const pattern = urlPattern(path, options.baseUrl);
  return http[method](
    pattern,
    ({ request }) => respond(request, answers, { choose: () => choose(request, pattern), options }),
    { once: options.once === true },
  );
}

async function answerByExample(
  descriptor: MockDescriptor,
  request: Request,
  pattern: RegExp,
): Promise<Answer> {
  const read = await readRequest(request, descriptor.path, pattern);
  if (read === null) return errorAnswer(400, 'INVALID_DATA', 'The request body is not valid JSON');
  return (
    chooseExample(descriptor, read) ?? errorAnswer(501, 'NOT_IMPLEMENTED', `${descriptor.id} has no example`)
  );
}
