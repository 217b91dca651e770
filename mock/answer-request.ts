import type { IncomingHttpHeaders } from 'node:http';
import type { ApiModel, Operation } from '../generators/model/types.js';
import type { Authenticate } from '../generators/server/runtime/authenticate.js';
import { isRefusal } from '../generators/server/runtime/authenticate.js';
import type { PlatformError } from '../generators/server/runtime/platform-error.js';
import { platformErrors } from '../generators/server/runtime/platform-error.js';
import { isAcceptable } from './accept.js';
import type { ChoiceInput } from './choose-answer.js';
import { chooseAnswer, groupByName } from './choose-answer.js';
import type { AnswerChoice, MockEngine } from './engine.js';
import type { ParameterExample } from './parameter-examples.js';
import { parsePreference, withoutPreference } from './preference.js';
import type { RawBody } from './read-body.js';
import { parseBody } from './read-body.js';
import { mockRefusals } from './refusals.js';
import type { Route, Router } from './router.js';
import type { RequestValidator } from './validate-request.js';

/** What the mock knows about the document, made once. */
export interface MockKnowledge {
  readonly model: ApiModel;
  readonly router: Router;
  readonly engine: MockEngine;
  readonly validator: RequestValidator;
  readonly parameterExamples: ReadonlyMap<string, readonly ParameterExample[]>;
  /** What judges the values of credentials; undefined when it is enough that they are there. */
  readonly authenticate: Authenticate | undefined;
  /** Whether answers are made from schemas unless the request says otherwise. */
  readonly dynamic: boolean;
}

/** A request after its body was read. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path without the query, still percent-encoded. */
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Exclude<RawBody, { kind: 'aborted' }>;
}

/** An answer before it becomes bytes. `body` is undefined when there is none. */
export interface MockAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Answers one request. Refusals come in this order, the one in which the platform can know of them: unknown path,
 * wrong method, missing or wrong credentials, unknown version, too large, wrong media type, malformed JSON, all violations of
 * the schemas at once, a preference that the document cannot meet, an `Accept` header that excludes JSON.
 */
export async function answerRequest(knowledge: MockKnowledge, request: ReceivedRequest): Promise<MockAnswer> {
  const route = knowledge.router(request.method, request.pathname);
  if (route.kind !== 'found') return refuse(routeError(route, request));
  const { operation } = route;
  const query = withoutPreference(request.query);
  const engineRequest = {
    path: request.pathname,
    query: groupByName(query),
    headers: joinHeaders(request.headers),
  };
  if (!(await knowledge.engine.isAuthorised(operation, engineRequest)))
    return refuse(platformErrors.unauthorised());
  const principal = await knowledge.authenticate?.({ ...request, url: request.pathname });
  if (principal !== undefined && isRefusal(principal))
    return refuse(platformErrors.unauthorised(principal.refused));

  const { version } = engineRequest.headers;
  const wrongVersion = knowledge.validator.refuseVersion(operation.id, version);
  if (wrongVersion !== null) return refuse(wrongVersion);

  const parsed = readParsedBody(operation, request);
  if ('refusal' in parsed) return refuse(parsed.refusal);
  const { body } = parsed;
  const input = { path: route.path, query: engineRequest.query, header: engineRequest.headers, body };
  const invalid = knowledge.validator.refuseRequest(operation.id, input);
  if (invalid !== null) return refuse(invalid);

  const choice = choose(knowledge, request, { operation, path: route.path, query, body });
  if ('refusal' in choice) return refuse(choice.refusal);
  const answer = await knowledge.engine.produce(operation, engineRequest, choice.answer);
  const mediaType = mediaTypeOf(operation, answer.status);
  if (mediaType !== null && !isAcceptable(request.headers.accept, mediaType)) {
    return refuse(mockRefusals.notAcceptable(mediaType));
  }
  return mediaType === null ? { ...answer, body: undefined } : answer;
}

/** A refusal as an answer. */
export function refuse({ status, headers, body }: PlatformError): MockAnswer {
  return { status, headers, body };
}

function routeError(route: Exclude<Route, { kind: 'found' }>, request: ReceivedRequest): PlatformError {
  if (route.kind === 'unknown-path') return platformErrors.unknownPath();
  if (route.kind === 'malformed-path') return platformErrors.malformedUrl(route.cause);
  return platformErrors.unknownMethod(request.method, route.allow.join(', '));
}

function readParsedBody(
  operation: Operation,
  { headers, body }: ReceivedRequest,
): { readonly body: unknown } | { readonly refusal: PlatformError } {
  if (body.kind === 'too-large') return { refusal: platformErrors.bodyTooLarge(undefined) };
  // An operation without a body pays no attention to one, as the platform does.
  if (operation.requestBody === null) return { body: undefined };
  const parsed = parseBody(headers, body.bytes);
  switch (parsed.kind) {
    case 'parsed':
      return { body: parsed.value };
    case 'absent':
      return { body: undefined };
    case 'malformed':
      return {
        refusal: platformErrors.invalidRequest([{ errorCode: 'INVALID_DATA', message: parsed.message }]),
      };
    case 'wrong-media-type':
      return { refusal: platformErrors.unsupportedMediaType(undefined) };
  }
}

function choose(
  { dynamic, parameterExamples }: MockKnowledge,
  { headers, query }: ReceivedRequest,
  input: Pick<ChoiceInput, 'operation' | 'path' | 'query' | 'body'>,
): { readonly answer: AnswerChoice } | { readonly refusal: PlatformError } {
  const parsed = parsePreference([headers['prefer']].flat().join(', '), query);
  if (!parsed.ok) return { refusal: mockRefusals.malformedPreference(parsed.message) };
  const choice = chooseAnswer({
    ...input,
    dynamic,
    preference: parsed.preference,
    parameterExamples: parameterExamples.get(input.operation.id) ?? [],
  });
  return choice.ok ? { answer: choice.answer } : { refusal: mockRefusals.unknownPreference(choice.message) };
}

function mediaTypeOf(operation: Operation, status: number): string | null {
  return operation.responses.find((response) => response.status === status)?.content?.mediaType ?? null;
}

function joinHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
