import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { BundledDocument } from '../generators/generator.js';
import { buildModel } from '../generators/model/build-model.js';
import { buildContract } from '../generators/server/build-contract.js';
import type { Authenticate } from '../generators/server/runtime/authenticate.js';
import type { PlatformError } from '../generators/server/runtime/platform-error.js';
import { platformErrors } from '../generators/server/runtime/platform-error.js';
import type { MockAnswer, MockKnowledge } from './answer-request.js';
import { answerRequest, refuse } from './answer-request.js';
import type { Cors } from './cors.js';
import { createCors } from './cors.js';
import { buildCurlLines } from './curl.js';
import type { MockEngine } from './engine.js';
import { closeServer, listen } from './listen.js';
import { readParameterExamples } from './parameter-examples.js';
import { createPrismEngine } from './prism.js';
import { readBody } from './read-body.js';
import { mockRefusals } from './refusals.js';
import { createRouter } from './router.js';
import { createRequestValidator } from './validate-request.js';

/** What to mock and where to listen. */
export interface MockOptions {
  /** The bundled document. It is not changed. */
  readonly document: BundledDocument;
  /** 0 picks a free port. */
  readonly port: number;
  /** Address to listen on, such as `127.0.0.1`. */
  readonly host: string;
  /** Make answers from the schemas instead of the examples unless a request says otherwise. */
  readonly dynamic: boolean;
  /** Judges the values of credentials. Default: it is enough that they are there. {@link checkCredentials} makes one. */
  readonly authenticate?: Authenticate;
  /** Second folder to look for Prism in, after this package's own dependencies. Default: the working folder. */
  readonly cwd?: string;
  /** What judges credentials and makes answers. Default: Prism. */
  readonly engine?: MockEngine;
  /** Told of what should not happen: a request that the mock failed on, which was answered with 500. */
  readonly onFault: (error: unknown) => void;
}

/** A running mock. */
export interface Mock {
  /** Base URL without a slash at its end, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** How many operations it answers. */
  readonly operationCount: number;
  /** Commands to try, one per line. */
  readonly curlLines: readonly string[];
  /** Ends all connections and frees the port. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts a mock of the document in this process and resolves when it accepts requests. Throws `SpecError` when the
 * document is invalid, Prism is missing, or the address cannot be had.
 */
export async function createMock(options: MockOptions): Promise<Mock> {
  const { document, dynamic, authenticate } = options;
  const model = buildModel(document);
  const parameterExamples = readParameterExamples(document);
  const engine = options.engine ?? (await createPrismEngine(document, options.cwd ?? process.cwd()));
  const router = createRouter(model.operations);
  const validator = createRequestValidator(buildContract(model));
  const knowledge: MockKnowledge = {
    ...{ model, router, engine, validator },
    ...{ parameterExamples, authenticate, dynamic },
  };
  const handle = createHandler(knowledge, createCors(model), options.onFault);
  const server = createServer(handle);
  // `Expect` values other than 100-continue are ignored, as RFC 9110 allows.
  server.on('checkExpectation', handle);
  server.on('clientError', refuseBrokenRequest);
  const url = await listen(server, options.port, options.host);
  return {
    url,
    operationCount: model.operations.length,
    curlLines: buildCurlLines(model, parameterExamples, url),
    close: () => closeServer(server),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function createHandler(knowledge: MockKnowledge, cors: Cors, onFault: (error: unknown) => void): Handler {
  return (request, response) => {
    respond(knowledge, cors, request)
      .catch((error: unknown) => {
        onFault(error);
        return { ...refuse(platformErrors.unexpected(error)), headers: cors.answer(request.headers) };
      })
      .then((answer) => {
        if (answer !== null) send(request, response, answer);
      })
      .catch(onFault);
  };
}

/** Null when the caller has gone. */
async function respond(
  knowledge: MockKnowledge,
  cors: Cors,
  request: IncomingMessage,
): Promise<MockAnswer | null> {
  const body = await readBody(request);
  if (body.kind === 'aborted') return null;
  const method = request.method ?? 'GET';
  const target = readTarget(request.url ?? '/');
  if (target === null) return withCors(cors, request, refuse(platformErrors.malformedUrl(undefined)));
  if (method === 'OPTIONS') return answerOptions(knowledge, cors, request, target.pathname);
  const received = { method, ...target, headers: request.headers, body };
  return withCors(cors, request, await answerRequest(knowledge, received));
}

function withCors(cors: Cors, request: IncomingMessage, answer: MockAnswer): MockAnswer {
  return { ...answer, headers: { ...answer.headers, ...cors.answer(request.headers) } };
}

/**
 * OPTIONS needs no credentials. A preflight of an unknown path succeeds too, so that the script behind it gets to see
 * the 404 itself.
 */
function answerOptions(
  { router, model }: MockKnowledge,
  cors: Cors,
  request: IncomingMessage,
  pathname: string,
): MockAnswer {
  const route = router('OPTIONS', pathname);
  const documented = [
    'GET',
    'HEAD',
    ...model.operations.map(({ method }) => method.toUpperCase()),
    'OPTIONS',
  ];
  const methods = route.kind === 'wrong-method' ? route.allow : [...new Set(documented)];
  const headers = { allow: methods.join(', '), ...cors.preflight(request.headers, methods) };
  return { status: 204, headers, body: undefined };
}

/** Splits a request target. A whole URL is legal as well (RFC 9112, 3.2.2); null for what is neither. */
function readTarget(target: string): { pathname: string; query: URLSearchParams } | null {
  if (target === '*') return { pathname: '*', query: new URLSearchParams() };
  if (!target.startsWith('/')) {
    if (!URL.canParse(target)) return null;
    const url = new URL(target);
    return { pathname: url.pathname, query: url.searchParams };
  }
  const mark = target.indexOf('?');
  return mark < 0
    ? { pathname: target, query: new URLSearchParams() }
    : { pathname: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) };
}

/** Every body is JSON, texts too: the word SUCCESS travels with its quotation marks. */
function send(request: IncomingMessage, response: ServerResponse, answer: MockAnswer): void {
  const bytes = answer.body === undefined ? null : Buffer.from(JSON.stringify(answer.body));
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.setHeader('X-GOJI-REQUEST-ID', randomUUID());
  response.removeHeader('content-type');
  if (bytes !== null) response.setHeader('content-type', 'application/json');
  if (answer.status !== 204 && answer.status !== 304)
    response.setHeader('content-length', bytes?.length ?? 0);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Node could not parse the request, so the answer is written by hand. */
function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, body } = refuse(brokenRequest(error.code));
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
    `X-GOJI-REQUEST-ID: ${randomUUID()}`,
    'Access-Control-Allow-Origin: *',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

function brokenRequest(code: string | undefined): PlatformError {
  if (code === 'HPE_HEADER_OVERFLOW') return mockRefusals.headersTooLarge();
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return mockRefusals.requestTimeout();
  return mockRefusals.malformedRequest();
}
