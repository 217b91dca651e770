import type { WebhookHandlers } from '@goji/api/webhooks';
import { createWebhookReceiver, toFastifyPlugin } from '@goji/api/webhooks';
import type { FastifyPluginAsync } from 'fastify';

/** What the receiver needs from the rest of the system. */
export interface ReceiverOptions {
  readonly secret: string;
  readonly on: WebhookHandlers;
}

/** A receiver as a Fastify plugin, beside routes that parse their bodies as ever. */
export const webhookReceiver: FastifyPluginAsync<ReceiverOptions> = async (app, { secret, on }) => {
  const receiver = createWebhookReceiver({
    secret,
    on,
    onError: (error, delivery) => app.log.error({ err: error, ...delivery }, 'A webhook went wrong'),
  });
  await app.register(toFastifyPlugin(receiver), { path: '/goji/webhooks' });
};
