// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Goji } from '../client/index.js';
import { registerWebhook } from '../client/webhooks.js';
import { operationMutation } from './runtime/operation-mutation.js';
import type { MutationCallOptions, MutationOf } from './types.js';

/** The key of all queries of the API Webhooks. */
export const webhooksKey = ['goji', 'webhooks'] as const;

/**
 * The mutation of `registerWebhook`: Register a webhook.
 *
 * `POST /platformApi/webhooks`
 */
export function registerWebhookMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'webhooks', typeof registerWebhook> {
  return operationMutation('webhooks', registerWebhook, { goji, options });
}
