import { describe, expect, it } from 'vitest';

import type { TestWebhookOptions, WebhookType } from '../../generated/webhooks/index.js';
import { createTestWebhook, verifyWebhook, webhookExamples } from '../../generated/webhooks/index.js';
import { clock, NOW, SECRET } from './delivery.js';

describe('a test delivery', () => {
  it('has the content of the example that is asked for, with changes', async () => {
    const { event, body, headers } = await createTestWebhook({
      type: 'INVESTOR_FUNDS_RECEIVED',
      example: 'bonus',
      content: { amount: { amount: 12.5, currency: 'GBP' } },
      secret: SECRET,
      id: 'e-1',
      dateTime: '2026-01-01T00:00:00',
      nonce: 'n-1',
      timestamp: NOW,
    });
    expect(event).toEqual({
      ...webhookExamples.INVESTOR_FUNDS_RECEIVED.bonus,
      id: 'e-1',
      dateTime: '2026-01-01T00:00:00',
      content: {
        ...webhookExamples.INVESTOR_FUNDS_RECEIVED.bonus.content,
        amount: { amount: 12.5, currency: 'GBP' },
      },
    });
    expect(await verifyWebhook({ body, headers, secret: SECRET, clock })).toMatchObject({
      known: true,
      event,
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-nonce': 'n-1',
      'x-timestamp': `${NOW}`,
    });
  });

  it('is a new event under a new nonce each time, signed now', async () => {
    const [one, other] = [
      await createTestWebhook({ type: 'BATCH_UPDATE', secret: SECRET }),
      await createTestWebhook({ type: 'BATCH_UPDATE', secret: SECRET }),
    ];
    expect(one.event.id).not.toBe(other.event.id);
    expect(one.headers['x-nonce']).not.toBe(other.headers['x-nonce']);
    await expect(verifyWebhook({ ...one, secret: SECRET })).resolves.toMatchObject({ known: true });
  });

  it('cannot be made of what is not there', () => {
    // What a program without types can pass.
    const make = (options: object) => createTestWebhook(options as TestWebhookOptions<WebhookType>);
    const type = 'BATCH_UPDATE';
    return Promise.all([
      expect(make({ type: 'LATER', secret: SECRET })).rejects.toThrow('There is no event "LATER"'),
      expect(make({ type: 'constructor', secret: SECRET })).rejects.toThrow(
        'There is no event "constructor"',
      ),
      expect(make({ type, example: 'toString', secret: SECRET })).rejects.toThrow(
        'BATCH_UPDATE has no example "toString". Its examples are distributing, awaiting-funds, ',
      ),
      expect(make({ type, secret: '' })).rejects.toThrow('The secret of the webhook is missing or empty'),
    ]);
  });
});
