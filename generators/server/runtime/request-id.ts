import type { FastifyReply, FastifyRequest } from 'fastify';

/** Name of the request decorator that holds the id. */
export const requestIdDecorator = 'gojiRequestId';

/** Name of the header that holds the id, in lower case. */
export const requestIdHeader = 'x-goji-request-id';

/** A request inside the plugin. Read and written without Fastify's `getDecorator`, which looks each name up again. */
interface IdentifiedRequest extends FastifyRequest {
  [requestIdDecorator]: string;
}

/**
 * The id of this exchange. It is made once, kept on the request and put on the answer, whichever part of the server
 * answers first.
 */
export function identifyRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  createRequestId: () => string,
): string {
  const identified = request as IdentifiedRequest;
  const known = identified[requestIdDecorator];
  if (known !== '') return known;
  const requestId = createRequestId();
  identified[requestIdDecorator] = requestId;
  reply.header(requestIdHeader, requestId);
  return requestId;
}

/** Puts an id on an answer that is given outside the plugin, where requests are not decorated. */
export function stampReply(reply: FastifyReply, requestId: string): void {
  reply.header(requestIdHeader, requestId);
}
