// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Goji } from '../client/index.js';
import type { RegisterWebhookArguments } from '../client/webhooks.js';
import { registerWebhook, registerWebhookOperation } from '../client/webhooks.js';
import { gojiKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import type { MutationCallOptions, MutationOf } from './types.js';

/** The key of all queries of the API Webhooks. */
export const webhooksKey = [...gojiKey, 'webhooks'] as const;

/**
 * The mutation of `registerWebhook`: Register a webhook.
 *
 * `POST /platformApi/webhooks`
 */
export function registerWebhookMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'webhooks', typeof registerWebhook, typeof registerWebhookOperation, RegisterWebhookArguments> {
  return operationMutation('webhooks', registerWebhookOperation, { goji, options, call: registerWebhook });
}
