import type { FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal, type Principal } from './authenticate.js';
import { handlerOf } from './call-handler.js';
import type { OperationRoute } from './operation-route.js';
import { platformErrors } from './platform-error.js';
import { identifyRequest } from './request-id.js';
import { isDecodable } from './url.js';

/** Name of the request decorator that holds who sent the request. */
export const principalDecorator = 'gojiPrincipal';

/** Settles who sends a request, which version it asks for and whether anything answers it. Throws the refusal. */
export async function admitRequest(
  route: OperationRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { id, operation, settings } = route;
  const result = await settings.authenticate(request);
  if (isRefusal(result)) {
    const gojiRequestId = identifyRequest(request, reply, settings.createRequestId);
    request.log.info({ gojiRequestId, operation: id, reason: result.refused }, 'credentials refused');
    throw platformErrors.unauthorised(settings.explainRefusals ? result.refused : undefined);
  }
  request.setDecorator<Principal>(principalDecorator, result);
  const { version } = request.headers;
  if (version !== undefined && !operation.versions.some((known) => String(known) === version)) {
    throw platformErrors.unknownVersion(String(version));
  }
  if (!isDecodable(request.url)) throw platformErrors.malformedUrl();
  if (handlerOf(route) === undefined && route.examples === null) throw platformErrors.notImplemented(id);
}
