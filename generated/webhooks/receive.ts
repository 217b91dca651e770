// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { GojiWebhookEvents } from './events.js';
import { webhookTypes } from './events.js';
import type { EventHandlers, HandlerOptions, WebhookHandler } from './runtime/handler.js';
import { createHandler } from './runtime/handler.js';
import type { VerifiedEvent, VerifyInput } from './runtime/verify.js';
import { verify } from './runtime/verify.js';

/** An event whose sender knew the secret. `known` tells the events of the document from later ones. */
export type VerifiedWebhook = VerifiedEvent<GojiWebhookEvents>;

/** A handler for each type that matters to you. */
export type WebhookHandlers = EventHandlers<GojiWebhookEvents>;

/** What `createWebhookReceiver` is given. */
export type WebhookHandlerOptions = HandlerOptions<GojiWebhookEvents>;

/**
 * Verifies a delivery and reads its event. For receivers that do the rest themselves; `createWebhookReceiver`
 * does all.
 *
 * The signature covers nonce and timestamp, **not the body**. So receive over HTTPS alone, use a replay
 * guard, and read back from the platform what moves money. Throws `WebhookVerificationError` with a `reason`
 * for what Goji does not send, and `TypeError` for a missing secret.
 */
export function verifyWebhook(input: VerifyInput): Promise<VerifiedWebhook> {
  return verify<GojiWebhookEvents>(webhookTypes, input);
}

/**
 * A function from `Request` to `Response` that verifies a delivery, leaves out what was handled before, and
 * hands the event to the handler for its type. For `node:http` and Express see `toNodeHandler`.
 *
 * 200 done, 401 not from Goji, 400 not an event, 405 not a POST, 413 too long, 500 a handler threw, 503 the
 * same event is being worked on right now. Throws `TypeError` for wrong options.
 */
export function createWebhookReceiver(options: WebhookHandlerOptions): WebhookHandler {
  return createHandler<GojiWebhookEvents>(webhookTypes, options);
}
