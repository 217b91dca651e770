import { expect, vi } from 'vitest';

import type { WebhookHandlerOptions } from '../../generated/webhooks/index.js';
import { createTestWebhook, createWebhookReceiver, signWebhook } from '../../generated/webhooks/index.js';
import { clock, eventText, NOW, SECRET } from './delivery.js';

/** A handler with hooks that remember their calls; `options` replace its options. */
export function receiver(options: Partial<WebhookHandlerOptions> = {}) {
  const hooks = {
    onError: vi.fn(),
    onUnknown: vi.fn(),
    onUnhandled: vi.fn(),
    onDuplicate: vi.fn(),
  };
  const handler = createWebhookReceiver({ secret: SECRET, on: {}, clock, ...hooks, ...options });
  return {
    ...hooks,
    send: async (delivery: RequestInit) => {
      const response = await handler(new Request('https://example.com/', { method: 'POST', ...delivery }));
      expect(await response.text()).toBe('');
      return response.status;
    },
    handler,
  };
}

/** A delivery that is right, and its headers. */
export const signed = (body = eventText(), secret = SECRET) => signWebhook({ secret, body, timestamp: NOW });
/** A test delivery of money that came in. */
export const deposit = (id?: string) =>
  createTestWebhook({ type: 'INVESTOR_FUNDS_RECEIVED', secret: SECRET, timestamp: NOW, id });
