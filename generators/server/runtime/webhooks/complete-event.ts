import { WebhookEventError } from './check-event.js';
import type { SenderSettings } from './sender-options.js';
import type { WebhookEvent } from './webhook-types.js';

/** An event as it goes on the wire. */
export interface CompleteEvent {
  readonly event: WebhookEvent;
  /** The event as JSON text. */
  readonly body: string;
}

/**
 * Gives an event the id and the time that it lacks. The time is to the second and without a zone, as the platform
 * writes most events, and is meant in UTC.
 */
export function completeEvent(
  input: object,
  { createId, clock }: Pick<SenderSettings, 'createId' | 'clock'>,
): CompleteEvent {
  const dateTime = new Date(clock()).toISOString().slice(0, 19);
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const body = JSON.stringify({ id: createId(), dateTime, ...Object.fromEntries(given) });
  // Read back, so that what is checked is what is sent: dates are text by now, and nobody else holds the object.
  const event: unknown = JSON.parse(body);
  if (!isWebhookEvent(event)) throw new WebhookEventError('?', ['id, dateTime and type must be strings']);
  return { event, body };
}

function isWebhookEvent(value: unknown): value is WebhookEvent {
  if (typeof value !== 'object' || value === null) return false;
  return ['id', 'dateTime', 'type'].every((name) => typeof Reflect.get(value, name) === 'string');
}
