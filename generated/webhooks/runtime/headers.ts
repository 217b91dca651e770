// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { WebhookVerificationError } from './errors.js';
import type { SignedHeaders } from './hmac.js';

/**
 * The headers of a request: a `Headers` of the Fetch standard, the `headers` of `node:http`, or any object of names
 * and values. The case of the names does not matter.
 */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined };

/** The three headers of a delivery, each there and filled. */
export interface DeliveryHeaders extends SignedHeaders {
  /** `Authorization` as it came. */
  readonly authorization: string;
}

const ABSENT: Readonly<Record<string, string>> = {
  authorization:
    'Proxies, API gateways and load balancers often remove or replace it: let it through. A request without it is not from Goji.',
  'x-nonce': 'Let it through every proxy in front of this machine.',
  'x-timestamp': 'Let it through every proxy in front of this machine.',
};

/** The three headers. Throws `WebhookVerificationError` when one is absent, empty, repeated or malformed. */
export function readDeliveryHeaders(headers: WebhookHeaders): DeliveryHeaders {
  const authorization = required(headers, 'authorization');
  const nonce = required(headers, 'x-nonce');
  const timestamp = required(headers, 'x-timestamp');
  if (!/^\d{1,15}$/.test(timestamp)) {
    throw new WebhookVerificationError(
      'malformed_timestamp',
      'The header x-timestamp is not a whole number of milliseconds since 1970-01-01T00:00:00Z.',
    );
  }
  return { authorization, nonce, timestamp };
}

function required(headers: WebhookHeaders, name: string): string {
  const [value, ...more] = valuesOf(headers, name);
  if (more.length > 0) {
    throw new WebhookVerificationError(
      'repeated_header',
      `The header ${name} is there ${more.length + 1} times. Goji sends it once: something on the way has added to it.`,
    );
  }
  if (value !== undefined && value !== '') return value;
  throw new WebhookVerificationError(
    'missing_header',
    `The header ${name} is ${value === undefined ? 'missing' : 'empty'}. ${ABSENT[name] ?? ''}`.trimEnd(),
  );
}

function valuesOf(headers: WebhookHeaders, name: string): readonly string[] {
  if (isHeaders(headers)) {
    const value = headers.get(name);
    return value === null ? [] : [value];
  }
  return Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? []);
}

function isHeaders(headers: WebhookHeaders): headers is { get(name: string): string | null } {
  return typeof headers['get'] === 'function';
}
