// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { GojiHandlers } from './handlers.js';
import { operations } from './operations.js';
import type { ServerOptions } from './runtime/options.js';
import { createServerPlugin } from './runtime/plugin.js';
import { schemas } from './schemas.js';

/**
 * The Fastify plugin that serves the API: it authenticates, validates, calls your handlers and answers every
 * failure in the error body of the platform.
 *
 * ```ts
 * const app = Fastify(gojiFastifyOptions);
 * await app.register(gojiServer, {
 *   authenticate: hmacAuth({ findSecret: (apiKey) => secrets.get(apiKey) ?? null }),
 *   handlers: {
 *     createInvestor: async ({ body }) => ({ status: 200, body: await register(body) }),
 *   },
 * });
 * ```
 */
export const gojiServer = createServerPlugin<GojiHandlers>(
  { operations, schemas },
  { loadExamples: async () => (await import('./examples.js')).examples },
);

/** Options of `gojiServer`. */
export type GojiServerOptions = ServerOptions<GojiHandlers>;

export type { GojiHandler, GojiHandlers, GojiOperationId, GojiReply, GojiRequest } from './handlers.js';
export { gojiLoggerOptions, sensitiveProperties } from './logging.js';
export { operations } from './operations.js';
export type { Authenticate, AuthenticationRequest, Principal, Refusal } from './runtime/authenticate.js';
export { firstAuth } from './runtime/authenticate.js';
export type { BasicAuthOptions } from './runtime/basic-auth.js';
export { basicAuth } from './runtime/basic-auth.js';
export type { Validators, ValidatorPair, ValidateValue } from './runtime/check-value.js';
export type { CloseOptions, CloseResult } from './runtime/closing.js';
export { closeGracefully } from './runtime/closing.js';
export type { JsonSchema, OperationDescriptor } from './runtime/contract.js';
export { gojiFastifyOptions } from './runtime/fastify-options.js';
export type { FoundSecret, HmacAuthOptions } from './runtime/hmac-auth.js';
export { hmacAuth } from './runtime/hmac-auth.js';
export type { IdempotencyClaim, IdempotencyState, IdempotencyStore } from './runtime/idempotency.js';
export type { RedactingLoggerOptions, RedactionOptions } from './runtime/logger-options.js';
export type { MemoryIdempotencyOptions } from './runtime/memory-idempotency-store.js';
export { createMemoryIdempotencyStore } from './runtime/memory-idempotency-store.js';
export type { MemoryNonceOptions, NonceStore } from './runtime/nonce-store.js';
export { createMemoryNonceStore } from './runtime/nonce-store.js';
export type { BreachedRule, ContractBreach, WordViolation } from './runtime/options.js';
export type { ErrorBody } from './runtime/platform-error.js';
export type { OutgoingReply, WireReply } from './runtime/send.js';
export { toWireReply } from './runtime/send.js';
export type { ApiError, Violation } from './runtime/violation-messages.js';
export { WebhookEventError } from './runtime/webhooks/check-event.js';
export type {
  Delivery,
  DeliveryAttempt,
  DeliveryLog,
  MemoryDeliveryLog,
} from './runtime/webhooks/delivery.js';
export { createMemoryDeliveryLog } from './runtime/webhooks/delivery.js';
export type { RetryPolicy } from './runtime/webhooks/retry-policy.js';
export { defaultRetryPolicy } from './runtime/webhooks/retry-policy.js';
export type { WebhookSignatureParts } from './runtime/webhooks/sign-webhook.js';
export { signWebhook } from './runtime/webhooks/sign-webhook.js';
export type { WebhookSender } from './runtime/webhooks/webhook-sender.js';
export type { EventInput, WebhookEndpoint } from './runtime/webhooks/webhook-types.js';
export { schemas } from './schemas.js';
export type { GojiWebhookEvent, GojiWebhookEvents, GojiWebhookSenderOptions } from './webhooks.js';
export { createWebhookSender, webhookSchemas } from './webhooks.js';
