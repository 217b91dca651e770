import type { Server } from 'node:http';
import { createServer } from 'node:http';

import type { WebhookHandlers } from '@goji/api/webhooks';
import { createWebhookReceiver, toNodeHandler } from '@goji/api/webhooks';

/** What the receiver needs from the rest of the system. */
export interface ReceiverOptions {
  readonly secret: string;
  readonly on: WebhookHandlers;
  readonly log: (message: string, error?: unknown) => void;
}

/**
 * A receiver on `node:http`. In Express it is one line, which has to stand before `app.use(express.json())`:
 * `app.post('/goji/webhooks', toNodeHandler(handler))`.
 */
export function createReceiver({ secret, on, log }: ReceiverOptions): Server {
  const receive = toNodeHandler(
    createWebhookReceiver({
      secret,
      on,
      onError: (error, { status }) => log(`A webhook was answered with ${status}`, error),
    }),
  );
  return createServer((request, response) => {
    if (request.url === '/goji/webhooks') {
      receive(request, response).catch((error: unknown) => log('The log failed', error));
      return;
    }
    response.statusCode = 404;
    response.end();
  });
}
