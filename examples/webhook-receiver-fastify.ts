import type { WebhookHandlers } from '@goji/api/webhooks';
import { createWebhookHandler, toNodeHandler } from '@goji/api/webhooks';
import type { FastifyPluginAsync } from 'fastify';

/** What the receiver needs from the rest of the system. */
export interface ReceiverOptions {
  readonly secret: string;
  readonly on: WebhookHandlers;
}

/** A receiver as a Fastify plugin. Its content type parser is that of this plugin alone; others stay as they are. */
export const webhookReceiver: FastifyPluginAsync<ReceiverOptions> = async (app, { secret, on }) => {
  const receive = toNodeHandler(
    createWebhookHandler({
      secret,
      on,
      onError: (error, delivery) => app.log.error({ err: error, ...delivery }, 'A webhook went wrong'),
    }),
  );
  // Leaves the body on the wire, for the handler to read.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.post('/goji/webhooks', async (request, reply) => {
    reply.hijack();
    await receive(request.raw, reply.raw);
  });
};
