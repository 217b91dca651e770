// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { GojiWebhookEvents, WebhookType } from './events.js';
import { webhookExamples } from './examples.js';
import type { TestDelivery, TestWebhookInput } from './runtime/test-delivery.js';
import { makeTestWebhook } from './runtime/test-delivery.js';

/** What `createTestWebhook` is given. */
export type TestWebhookOptions<Type extends WebhookType> = TestWebhookInput<
  GojiWebhookEvents,
  typeof webhookExamples,
  Type
>;

/**
 * A delivery as Goji would send it, for tests: signed with `secret`, with the document's example as its
 * content. Members of `content` replace those of the example, each as a whole.
 */
export function createTestWebhook<Type extends WebhookType>(
  options: TestWebhookOptions<Type>,
): Promise<TestDelivery<GojiWebhookEvents[Type]>> {
  return makeTestWebhook<GojiWebhookEvents, typeof webhookExamples, Type>(webhookExamples, options);
}
