// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Principal, type Refusal } from './authenticate.js';
import { handlerOf } from './call-handler.js';
import type { OperationRoute } from './operation-route.js';
import { platformErrors } from './platform-error.js';
import { identifyRequest } from './request-id.js';
import { isDecodable } from './url.js';

/** Name of the request decorator that holds who sent the request. */
export const principalDecorator = 'gojiPrincipal';

/** A request of an operation, once it is known who sent it. */
interface AdmittedRequest extends FastifyRequest {
  [principalDecorator]: Principal;
}

/** Who sent a request that was admitted. */
export function principalOf(request: FastifyRequest): Principal {
  return (request as AdmittedRequest)[principalDecorator];
}

/** Goes on with the request, or refuses it. */
type Done = (refusal?: Error) => void;

/**
 * Gives a request its id and settles whether the server still takes it, who sends it, which version it asks for and
 * whether anything answers it. Waits only where authentication does.
 */
export function admitRequest(
  route: OperationRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  done: Done,
): void {
  identifyRequest(request, reply, route.settings.createRequestId);
  const closed = route.closing.refusal();
  if (closed !== null) throw closed;
  const result = route.settings.authenticate(request);
  if (!('then' in result)) {
    admit(route, request, reply, result);
    done();
    return;
  }
  result.then((settled) => admit(route, request, reply, settled)).then(() => done(), done);
}

/** Throws the refusal. */
function admit(
  route: OperationRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  result: Principal | Refusal,
): void {
  const { id, operation, settings } = route;
  if (isRefusal(result)) {
    const gojiRequestId = identifyRequest(request, reply, settings.createRequestId);
    request.log.info({ gojiRequestId, operation: id, reason: result.refused }, 'credentials refused');
    throw platformErrors.unauthorised(settings.explainRefusals ? result.refused : undefined);
  }
  (request as AdmittedRequest)[principalDecorator] = result;
  const { version } = request.headers;
  if (version !== undefined && !operation.versions.some((known) => String(known) === version)) {
    throw platformErrors.unknownVersion(String(version));
  }
  if (!isDecodable(request.url)) throw platformErrors.malformedUrl();
  if (route.examples === null && handlerOf(route) === undefined) throw platformErrors.notImplemented(id);
}
