import { listEvents } from '../../contract/coverage.js';
import { model } from './document.js';
import { type RecordedWebhook, recordedWebhooks, repairedBody } from './recorded.js';

/** Every named and every recorded event of a webhook. */
export const webhookExchanges = listEvents(model, recordedWebhooks, (recorded) =>
  eventOf(recorded, repairedBody(recorded, 'request')),
);

/** The whole event, also where the reference prints only its content. */
export function eventOf({ webhook, printed }: RecordedWebhook, body: unknown): unknown {
  if (printed === 'envelope') return body;
  const id = 'd290f1ee-6c54-4b01-90e6-d701748f0851';
  return { id, dateTime: '2021-11-26T15:07:05Z', type: webhook, content: body };
}
