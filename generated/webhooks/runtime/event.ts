// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { WebhookVerificationError } from './errors.js';

/** What every event has, whatever its type. */
export interface WebhookEnvelope {
  /** The same in every delivery of one event. */
  readonly id: string;
  /** When the event happened, as the platform writes it. Not always with an offset. */
  readonly dateTime: string;
  readonly type: string;
  readonly content: object;
}

/** An event of a type that this version of the kit does not know. The platform adds types without notice. */
export interface UnknownWebhookEvent extends WebhookEnvelope {
  readonly content: { readonly [field: string]: unknown };
}

/** A map from each type to its event: what the generated code knows. */
export type EventMap<Events> = { readonly [Type in keyof Events]: WebhookEnvelope };

/** The types of a map. */
export type TypeOf<Events> = keyof Events & string;

/** An event of any of the types. Its `type` tells which. */
export type EventOf<Events> = Events[TypeOf<Events>];

/** The body as it was received: text or bytes, never the parsed object. */
export type RawBody = string | Uint8Array;

/**
 * Reads the body. Only the frame is checked: `id`, `dateTime` and `type` are texts, `content` is an object. Fields
 * that nobody knows are kept. Throws `WebhookVerificationError`.
 */
export function parseEvent(body: RawBody): UnknownWebhookEvent {
  const event = parseJson(textOf(body));
  assertEvent(event);
  return event;
}

/** Throws `WebhookVerificationError` for what is neither text nor bytes. */
export function assertRawBody(body: unknown): asserts body is RawBody {
  if (typeof body === 'string' || ArrayBuffer.isView(body)) return;
  throw new WebhookVerificationError(
    'parsed_body',
    body === undefined || body === null
      ? 'There is no body. A framework has read it before: hand over the raw text or bytes of the request.'
      : 'The body was parsed before it came here. Hand over the raw text or bytes of the request, and keep JSON parsers ' +
          'such as express.json() away from this route.',
  );
}

/** True when the event is of that type. What `content` holds is taken on trust: see `parseEvent`. */
export function isOfType<Events extends EventMap<Events>, Type extends TypeOf<Events>>(
  event: WebhookEnvelope,
  type: Type,
): event is Events[Type] {
  return event.type === type;
}

/** True when the event is of one of the types. */
export function isOfTypes<Events extends EventMap<Events>>(
  event: WebhookEnvelope,
  types: readonly TypeOf<Events>[],
): event is EventOf<Events> {
  return types.some((type) => type === event.type);
}

function textOf(body: RawBody): string {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw new WebhookVerificationError('malformed_json', 'The body is not UTF-8.', { cause });
  }
}

function parseJson(text: string): unknown {
  if (text === '') {
    throw new WebhookVerificationError(
      'malformed_json',
      'The body is empty. Either none was sent, or something has read it before.',
    );
  }
  if (text === '[object Object]') {
    throw new WebhookVerificationError(
      'parsed_body',
      'The body is "[object Object]": it was parsed, and then turned into text. Hand over the raw text.',
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser quotes the body, which may hold personal data.
    throw new WebhookVerificationError('malformed_json', 'The body is not JSON.');
  }
}

function assertEvent(value: unknown): asserts value is UnknownWebhookEvent {
  const complain = (what: string) =>
    new WebhookVerificationError('malformed_event', `The body is JSON, but not an event: ${what}.`);
  if (!isObject(value)) throw complain('it is not an object');
  for (const field of ['id', 'dateTime', 'type']) {
    if (typeof value[field] !== 'string' || value[field] === '') {
      throw complain(`"${field}" is not a text, or an empty one`);
    }
  }
  if (!isObject(value['content'])) throw complain('"content" is not an object');
}

function isObject(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
