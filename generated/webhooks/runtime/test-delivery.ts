// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { EventMap, TypeOf, WebhookEnvelope } from './event.js';
import { signHeaders } from './hmac.js';
import { readVerifyOptions } from './verify.js';

/** How a test delivery is signed. */
export interface TestSigning {
  readonly secret: string;
  /** Default: a random UUID. */
  readonly nonce?: string | undefined;
  /** When the delivery is signed, in milliseconds since 1970-01-01T00:00:00Z. Default: now. */
  readonly timestamp?: number | undefined;
}

/** The headers of a delivery, fit for `new Request`, `fetch`, and the `inject` of Fastify. */
export type TestHeaders = {
  readonly 'content-type': 'application/json';
  readonly 'x-nonce': string;
  readonly 'x-timestamp': string;
  readonly authorization: string;
};

/** A delivery as Goji would send it. */
export interface SignedDelivery {
  readonly body: string;
  readonly headers: TestHeaders;
}

/** A delivery together with the event in its body. */
export interface TestDelivery<Event> extends SignedDelivery {
  readonly event: Event;
}

/** The named examples of each type. */
export type ExampleMap<Events> = {
  readonly [Type in keyof Events]: { readonly [name: string]: Events[Type] };
};

/** What a test delivery is made of. */
export interface TestWebhookInput<
  Events extends EventMap<Events>,
  Examples extends ExampleMap<Events>,
  Type extends TypeOf<Events>,
> extends TestSigning {
  readonly type: Type;
  /** Name of the example that is the base. Default: the first of the document. */
  readonly example?: (keyof Examples[Type] & string) | undefined;
  /** Replaces members of the example's `content`, each as a whole. */
  readonly content?: Partial<Events[Type]['content']> | undefined;
  /** Default: a random UUID, so that two deliveries are two events. Give the same one twice to test duplicates. */
  readonly id?: string | undefined;
  /** Default: that of the example. */
  readonly dateTime?: string | undefined;
}

/**
 * Signs any body, also one that is no event: for tests of unknown types and of broken bodies. Throws `TypeError` for an
 * empty secret.
 */
export async function signWebhook(input: TestSigning & { readonly body: string }): Promise<SignedDelivery> {
  const { secret, body, nonce = crypto.randomUUID() } = input;
  readVerifyOptions({ secret });
  const timestamp = String(Math.trunc(input.timestamp ?? Date.now()));
  const authorization = await signHeaders(secret, { nonce, timestamp });
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-nonce': nonce,
      'x-timestamp': timestamp,
      authorization,
    },
  };
}

/** A signed delivery of an event like the document's example, with changes. Throws `TypeError` for an unknown one. */
export async function makeTestWebhook<
  Events extends EventMap<Events>,
  Examples extends ExampleMap<Events>,
  Type extends TypeOf<Events>,
>(examples: Examples, input: TestWebhookInput<Events, Examples, Type>): Promise<TestDelivery<Events[Type]>> {
  const all: ExampleMap<Events> = examples;
  const base = exampleOf<Events[Type]>(all[input.type], input.type, input.example);
  const event: Events[Type] = {
    ...base,
    id: input.id ?? crypto.randomUUID(),
    dateTime: input.dateTime ?? base.dateTime,
    content: { ...base.content, ...input.content },
  };
  const delivery = await signWebhook({ ...input, body: JSON.stringify(event) });
  return { ...delivery, event };
}

function exampleOf<Event extends WebhookEnvelope>(
  examples: { readonly [name: string]: Event } | undefined,
  type: string,
  name: string | undefined,
): Event {
  const names = Object.keys(examples ?? {});
  if (names.length === 0) throw new TypeError(`There is no event "${type}". signWebhook signs any body.`);
  const example = names.includes(name ?? names[0] ?? '') ? examples?.[name ?? names[0] ?? ''] : undefined;
  if (example !== undefined) return example;
  throw new TypeError(`${type} has no example "${name}". Its examples are ${names.join(', ')}.`);
}
