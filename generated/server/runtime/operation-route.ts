// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Principal } from './authenticate.js';
import type { OperationDescriptor } from './contract.js';
import type { OperationChecks, RawInput } from './operation-checks.js';
import type { ServerSettings } from './options.js';
import { platformErrors } from './platform-error.js';
import { identifyRequest } from './request-id.js';
import { type OutgoingReply, sendReply } from './send.js';
import { toRoutePath } from './url.js';
import { describeViolations } from './violation-messages.js';

/** Name of the request decorator that holds who sent the request. */
export const principalDecorator = 'gojiPrincipal';

/** What one route is made of. */
export interface OperationRoute {
  readonly id: string;
  readonly operation: OperationDescriptor;
  readonly settings: ServerSettings;
  /** Compiles the checks on the first call and returns the same ones after that. */
  readonly checks: () => OperationChecks;
}

/** Adds the route of one operation. Sender, version and handler are settled before the body is read. */
export function registerOperation(instance: FastifyInstance, route: OperationRoute): void {
  const { operation } = route;
  instance.route({
    method: operation.method,
    url: toRoutePath(operation.path),
    bodyLimit: operation.bodyLimit,
    exposeHeadRoute: operation.method === 'GET',
    onRequest: async (request, reply) => admit(route, request, reply),
    handler: (request, reply) => answer(route, request, reply),
  });
}

async function admit(
  { id, operation, settings }: OperationRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const result = await settings.authenticate(request);
  if (isRefusal(result)) {
    const gojiRequestId = identifyRequest(request, reply, settings.createRequestId);
    request.log.info({ gojiRequestId, operation: id, reason: result.refused }, 'credentials refused');
    throw platformErrors.unauthorised();
  }
  request.setDecorator<Principal>(principalDecorator, result);
  const { version } = request.headers;
  if (version !== undefined && !operation.versions.some((known) => String(known) === version)) {
    throw platformErrors.unknownVersion(String(version));
  }
  if (handlerOf(settings, id) === undefined) throw platformErrors.notImplemented(id);
}

async function answer(
  route: OperationRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id, settings, checks } = route;
  const { path, query, header, body, violations } = checks().readRequest(rawInputOf(request));
  if (violations.length > 0) throw platformErrors.invalidRequest(describeViolations(violations));
  const requestId = identifyRequest(request, reply, settings.createRequestId);
  const principal = request.getDecorator<Principal>(principalDecorator);
  const given = { path, query, headers: header, body, principal, requestId, raw: request };
  const result = await callHandler(route, given);
  if (!isReply(result)) {
    throw platformErrors.unexpected(new Error(`The handler of ${id} returned no { status, body }.`));
  }
  if (settings.validateResponses === 'fail') assertReply(route, result);
  return sendReply(reply, { ...result, headers: { ...result.headers, 'x-goji-request-id': requestId } });
}

/** Whatever a handler throws is a failure of the server, even when it looks like a refusal by somebody else. */
async function callHandler({ id, settings }: OperationRoute, given: object): Promise<unknown> {
  try {
    return await handlerOf(settings, id)?.(given);
  } catch (error) {
    throw platformErrors.unexpected(error ?? new Error(`The handler of ${id} threw nothing.`));
  }
}

function handlerOf({ handlers }: ServerSettings, id: string): ((given: object) => unknown) | undefined {
  const handler: unknown = Reflect.get(handlers, id);
  return typeof handler === 'function' ? (given) => Reflect.apply(handler, handlers, [given]) : undefined;
}

function rawInputOf(request: FastifyRequest): RawInput {
  return {
    path: recordOf(request.params),
    query: recordOf(request.query),
    header: request.headers,
    body: request.body,
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isReply(value: unknown): value is OutgoingReply {
  if (typeof value !== 'object' || value === null || !('status' in value)) return false;
  const { status } = value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599;
}

/** Checks what will be on the wire, so that dates and members that are undefined count as they are sent. */
function assertReply({ id, checks }: OperationRoute, { status, body }: OutgoingReply): void {
  const text: string | undefined = JSON.stringify(body);
  const sent: unknown = text === undefined ? undefined : JSON.parse(text);
  const violations = checks().checkReply(status, sent);
  if (violations.length === 0) return;
  const reasons = violations
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ pointer, keyword }) => `${pointer === '' ? '/' : pointer} (${keyword})`);
  throw platformErrors.unexpected(
    new Error(`The answer ${status} of ${id} breaks the contract at ${reasons.join(', ')}.`),
  );
}
