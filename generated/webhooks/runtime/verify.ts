// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { WebhookVerificationError } from './errors.js';
import type { EventMap, EventOf, RawBody, TypeOf, UnknownWebhookEvent } from './event.js';
import { assertRawBody, isOfTypes, parseEvent } from './event.js';
import type { DeliveryHeaders, WebhookHeaders } from './headers.js';
import { readDeliveryHeaders } from './headers.js';
import { findSigner } from './signature.js';

/** The secret of the webhook, or several while one replaces another. All of them are accepted. */
export type WebhookSecrets = string | readonly string[];

/** How signatures are verified. */
export interface VerifyOptions {
  /** What `registerWebhook` answered, or Goji gave you. Never the secret of your API key. */
  readonly secret: WebhookSecrets;
  /** How far the timestamp may be from the clock, either way, in milliseconds. Default: 300,000 (five minutes). */
  readonly toleranceMs?: number | undefined;
  /** The time in milliseconds since 1970-01-01T00:00:00Z. Default: `Date.now`. */
  readonly clock?: (() => number) | undefined;
}

/** What `verifyWebhook` is given. */
export interface VerifyInput extends VerifyOptions {
  /** The body as it was received: text or bytes, never the parsed object. */
  readonly body: RawBody;
  readonly headers: WebhookHeaders;
}

/** What the signed headers say. */
export interface WebhookDelivery {
  /** Different in every request of the platform. */
  readonly nonce: string;
  /** When the request was signed, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly timestamp: number;
  /** From this moment on the headers are too old to be accepted, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly expiresAt: number;
  /** Which of the secrets signed it. When it is never the old one any more, the old one can go. */
  readonly secretIndex: number;
}

/** An event whose sender knew the secret. `known` tells the events of the document from later ones. */
export type VerifiedEvent<Events> = WebhookDelivery &
  (
    | { readonly known: true; readonly event: EventOf<Events> }
    | { readonly known: false; readonly event: UnknownWebhookEvent }
  );

const FIVE_MINUTES = 300_000;

/**
 * Verifies the headers, then reads the event. The signature covers nonce and timestamp, not the body. Throws
 * `WebhookVerificationError` for what Goji does not send and `TypeError` for wrong options.
 */
export async function verify<Events extends EventMap<Events>>(
  types: readonly TypeOf<Events>[],
  input: VerifyInput,
): Promise<VerifiedEvent<Events>> {
  assertRawBody(input.body);
  const delivery = await verifyHeaders(input.headers, input);
  return { ...delivery, ...knownEvent<Events>(types, parseEvent(input.body)) };
}

/** Verifies the three headers alone, which are all that is signed. Throws like {@link verify}. */
export async function verifyHeaders(
  headers: WebhookHeaders,
  options: VerifyOptions,
): Promise<WebhookDelivery> {
  const { secrets, toleranceMs, clock } = readVerifyOptions(options);
  const read = readDeliveryHeaders(headers);
  const secretIndex = await findSigner(read, secrets);
  assertInTime(read, toleranceMs, clock());
  const timestamp = Number(read.timestamp);
  return { nonce: read.nonce, timestamp, expiresAt: timestamp + toleranceMs, secretIndex };
}

/** The event with the answer to whether its type is one of `types`. */
export function knownEvent<Events extends EventMap<Events>>(
  types: readonly TypeOf<Events>[],
  event: UnknownWebhookEvent,
) {
  return isOfTypes<Events>(event, types)
    ? ({ known: true, event } as const)
    : ({ known: false, event } as const);
}

/** The options with their defaults. Throws `TypeError` for a missing secret or a tolerance that makes no sense. */
export function readVerifyOptions(options: VerifyOptions) {
  const { secret, toleranceMs = FIVE_MINUTES, clock = Date.now } = options;
  const secrets = typeof secret === 'string' ? [secret] : [...(secret ?? [])];
  if (secrets.length === 0 || secrets.some((each) => typeof each !== 'string' || each.trim() === '')) {
    throw new TypeError(
      'The secret of the webhook is missing or empty. Is the setting that holds it filled in?',
    );
  }
  if (!(Number.isFinite(toleranceMs) && toleranceMs > 0)) {
    throw new TypeError('toleranceMs has to be a positive number of milliseconds.');
  }
  return { secrets, toleranceMs, clock };
}

function assertInTime({ timestamp }: DeliveryHeaders, toleranceMs: number, now: number): void {
  const age = now - Number(timestamp);
  if (Math.abs(age) <= toleranceMs) return;
  const difference = `${Math.abs(age)} ms (${inWords(Math.abs(age))})`;
  const limit = `At most ${toleranceMs} ms are allowed.`;
  if (age < 0) {
    throw new WebhookVerificationError(
      'timestamp_in_future',
      `x-timestamp is ${difference} ahead of this machine's clock. ${limit} The clock of this machine is slow.`,
    );
  }
  throw new WebhookVerificationError(
    'timestamp_too_old',
    `x-timestamp is ${difference} behind this machine's clock. ${limit} ${causeOfAge(timestamp)}`,
  );
}

function causeOfAge(timestamp: string): string {
  return timestamp.length <= 10
    ? 'It looks like seconds, and Goji sends milliseconds.'
    : 'The delivery was held back or is being replayed, or the clock of this machine is fast.';
}

function inWords(milliseconds: number): string {
  const [size, unit] = UNITS.find(([size]) => milliseconds >= 2 * size) ?? [1000, 'second'];
  const count = Math.round(milliseconds / size);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const UNITS: readonly (readonly [number, string])[] = [
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
];
