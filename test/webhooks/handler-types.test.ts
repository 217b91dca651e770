import { describe, expect, expectTypeOf, it } from 'vitest';

import type {
  GojiWebhookEvent,
  GojiWebhookEvents,
  InvestorFundsReceivedEvent,
  UnknownWebhookEvent,
  WebhookHandlerOptions,
  WebhookType,
} from '../../generated/webhooks/index.js';
import {
  createTestWebhook,
  createWebhookReceiver,
  verifyWebhook,
  webhookExamples,
  type webhookTypes,
} from '../../generated/webhooks/index.js';
import { clock, SECRET } from './delivery.js';
import { signed } from './receiver.js';

describe('the types', () => {
  it('give each handler the event of its type', () => {
    const on: WebhookHandlerOptions['on'] = {
      INVESTOR_FUNDS_RECEIVED: (event) => {
        expectTypeOf(event).toEqualTypeOf<InvestorFundsReceivedEvent>();
        expectTypeOf(event.content.amount.amount).toEqualTypeOf<number>();
        // @ts-expect-error the event has no such field
        void event.content.unit;
      },
      // @ts-expect-error there is no such event
      INVESTOR_FUNDS_RECIEVED: () => undefined,
    };
    expect(Object.keys(on)).toHaveLength(2);
  });

  it('narrow the content by the type, and see when a type is left out', () => {
    const amountOf = (event: GojiWebhookEvents['INVESTOR_FUNDS_RECEIVED' | 'WALLET_CREATED']) => {
      switch (event.type) {
        case 'INVESTOR_FUNDS_RECEIVED':
          return event.content.amount.amount;
        case 'WALLET_CREATED':
          // @ts-expect-error this event has no amount
          return event.content.amount;
        default:
          return event satisfies never;
      }
    };
    expect(amountOf(webhookExamples.INVESTOR_FUNDS_RECEIVED.deposit)).toBeGreaterThan(0);
    const leftOut = (event: GojiWebhookEvent) => {
      if (event.type === 'INVESTOR_CREATED') return event.content.dateOfBirth;
      // @ts-expect-error all other types are still possible
      event satisfies never;
      return undefined;
    };
    expect(leftOut(webhookExamples.WALLET_CREATED['project-wallet'])).toBeUndefined();
  });

  it('tell events of the document from others', async () => {
    const { body, headers } = await signed();
    const verified = await verifyWebhook({ body, headers, secret: SECRET, clock });
    // @ts-expect-error the content of an event that may be unknown has no fields that are known
    void verified.event.content.clientId;
    if (verified.known) expectTypeOf(verified.event).toEqualTypeOf<GojiWebhookEvent>();
    else expectTypeOf(verified.event).toEqualTypeOf<UnknownWebhookEvent>();
    expectTypeOf<WebhookType>().toEqualTypeOf<(typeof webhookTypes)[number]>();
    expect(verified.known).toBe(false);
  });

  it('want a secret, and an error hook', () => {
    // @ts-expect-error the secret is missing
    const noSecret = () => createWebhookReceiver({ on: {}, onError: () => undefined });
    expect(noSecret).toThrow(TypeError);
    // @ts-expect-error the error hook is missing
    expect(typeof createWebhookReceiver({ secret: SECRET, on: {} })).toBe('function');
    // @ts-expect-error the example belongs to another event
    const wrong = createTestWebhook({ type: 'BATCH_UPDATE', example: 'deposit', secret: SECRET });
    // @ts-expect-error the content belongs to another event
    const other = createTestWebhook({ type: 'BATCH_UPDATE', content: { dateOfBirth: 'x' }, secret: SECRET });
    return Promise.all([expect(wrong).rejects.toThrow(TypeError), other]);
  });
});
