// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { NewWebhook, RegisteredWebhook } from '../schemas.js';
import type { Goji } from './goji.js';
import type { Call } from './runtime/call.js';
import { defineOperation } from './runtime/define-operation.js';
import type { Operation, WriteOptions } from './runtime/operation.js';

/** What `registerWebhook` takes. */
export interface RegisterWebhookArguments {
  readonly body: NewWebhook;
}

/** The type of `registerWebhook`: what it takes, gives and rejects with. */
export interface RegisterWebhookOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RegisterWebhookArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: RegisteredWebhook }, RegisterWebhookOperation>;
}

/**
 * Register a webhook.
 *
 * Registers the address in your system that the platform sends its events to. Each event arrives there as a
 * POST; its `type` tells what has happened and what `content` holds.
 *
 * The answer has the secret that the events are signed with. Check the signature of each event before you act
 * on it: the headers `x-nonce`, `x-timestamp` and `Authorization` are those of a signed request to the
 * platform, but `Authorization` holds the signature alone. If Goji set up the address when you joined, it
 * gave you the secret then.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:7420
 */
export const registerWebhook: RegisterWebhookOperation = /* @__PURE__ */ defineOperation(
  'registerWebhook', 'POST', '/platformApi/webhooks',
);
