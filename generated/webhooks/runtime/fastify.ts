// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { WebhookHandler } from './handler.js';
import type { NodeRequest, NodeResponse } from './node.js';
import { toNodeHandler } from './node.js';

/** The part of a Fastify instance that is needed here. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    contentType: string,
    parser: (request: unknown, payload: unknown, done: (error: Error | null) => void) => void,
  ): unknown;
  post(
    path: string,
    handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<void>,
  ): unknown;
}

/** The part of a Fastify request that is needed here. */
export interface FastifyRequestLike {
  readonly raw: NodeRequest;
}

/** The part of a Fastify reply that is needed here. */
export interface FastifyReplyLike {
  readonly raw: NodeResponse;
  hijack(): unknown;
}

/** Options of the plugin. */
export interface FastifyWebhookOptions {
  /** Path of the registered address, such as `/goji/webhooks`. */
  readonly path: string;
}

/**
 * The handler as a plugin for Fastify 5:
 *
 * ```ts
 * await app.register(toFastifyPlugin(handler), { path: '/goji/webhooks' });
 * ```
 *
 * It leaves the body on the wire for the handler to read, within the plugin alone: the rest of the application parses
 * bodies as before. The answer goes past Fastify's hooks for answers. What `onError` throws is answered with 500 and
 * logged by Fastify.
 */
export function toFastifyPlugin(
  handler: WebhookHandler,
): (scope: FastifyScope, options: FastifyWebhookOptions) => Promise<void> {
  const receive = toNodeHandler(handler);
  return async (scope, { path }) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.post(path, async (request, reply) => {
      reply.hijack();
      await receive(request.raw, reply.raw);
    });
  };
}
