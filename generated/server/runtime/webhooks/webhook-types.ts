// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { JsonSchema } from '../contract.js';

/** What the sender knows: the payload schema of each event type, and the component schemas. */
export interface WebhookContract {
  readonly webhooks: Readonly<Record<string, JsonSchema>>;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** The frame that every event has. */
export interface WebhookEvent {
  readonly id: string;
  readonly dateTime: string;
  readonly type: string;
}

/** The payload of one entry of the `webhooks` of a document's types. */
export type PayloadOf<Webhook> = Webhook extends {
  readonly post: { readonly requestBody: { readonly content: infer Content } };
}
  ? Content[keyof Content]
  : never;

/** An event before it is sent: the sender makes `id` and `dateTime` unless they are given. */
export type EventInput<Event> = Event extends WebhookEvent
  ? Omit<Event, 'id' | 'dateTime'> & { readonly id?: string; readonly dateTime?: string }
  : never;

/** Where events go. */
export interface WebhookEndpoint {
  /** `https` outside tests: the body of an event is not signed. */
  readonly url: string;
  /** What the endpoint's events are signed with. */
  readonly secret: string;
}
