import type { ReplayStore, WebhookHandler } from '@goji/api/webhooks';
import { createReplayGuard, createWebhookReceiver } from '@goji/api/webhooks';

/** What the receiver needs from the rest of the system. */
export interface ReceiverOptions {
  /** The secret of the webhook, or several while one replaces another. */
  readonly secret: string | readonly string[];
  /** Shared by all processes that receive webhooks. */
  readonly store: ReplayStore;
  /** Books money that came in. */
  readonly bookDeposit: (deposit: { clientId: string; amount: number; currency: string }) => Promise<void>;
  readonly log: (message: string, error?: unknown) => void;
}

/**
 * A receiver in the style of fetch: for Cloudflare Workers (`export default { fetch: receiver }`), Deno and Bun
 * (`serve`), Next.js (`export const POST = receiver`) and Hono (`app.post(path, (c) => receiver(c.req.raw))`).
 */
export function createReceiver({ secret, store, bookDeposit, log }: ReceiverOptions): WebhookHandler {
  return createWebhookReceiver({
    secret,
    replayGuard: createReplayGuard({ store }),
    on: {
      INVESTOR_FUNDS_RECEIVED: async ({ content }) => {
        const { amount, currency } = content.amount;
        await bookDeposit({ clientId: content.clientId, amount, currency });
      },
      INVESTOR_KYC_STATUS_CHANGE: ({ content }) => log(`${content.clientId} is ${content.newKycStatus}`),
    },
    onUnknown: ({ type }) => log(`An event of the unknown type ${type}: is there a newer @goji/api?`),
    onDuplicate: ({ id }) => log(`${id} came again and was left out`),
    onError: (error, { status, eventId }) => log(`A webhook was answered with ${status} (${eventId})`, error),
  });
}
