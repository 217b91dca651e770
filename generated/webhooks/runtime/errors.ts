// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

/**
 * Why a delivery was refused, with the HTTP status that says so. A status of 500 stands for a fault of the receiver's
 * own, which the sender cannot mend.
 */
const STATUS_OF = {
  /** One of the three headers is absent or empty. */
  missing_header: 401,
  /** One of the three headers is there several times. */
  repeated_header: 401,
  /** `x-timestamp` is not a number of milliseconds. */
  malformed_timestamp: 401,
  /** `Authorization` does not have the form of a signature at all. */
  malformed_signature: 401,
  /** The signature is right, but something on the way has URL-encoded it once more. */
  signature_encoded_twice: 401,
  /** The signature is right, but something on the way has decoded it as form data: each plus sign is a blank. */
  signature_decoded_twice: 401,
  /** The secret has white space around it, and without it the signature is right. */
  secret_white_space: 401,
  /** The secret has quotation marks around it, and without them the signature is right. */
  secret_quoted: 401,
  /** The signature was made with another secret, or over another nonce or timestamp. */
  signature_mismatch: 401,
  /** Rightly signed, but too long ago. */
  timestamp_too_old: 401,
  /** Rightly signed, but in the future by this machine's clock. */
  timestamp_in_future: 401,
  /** The headers have been used before, with another body: someone has copied them. */
  nonce_reused: 401,
  /** The body was parsed before it was handed over. */
  parsed_body: 500,
  /** The body broke off, or something else has read it. */
  unreadable_body: 400,
  /** The body has more bytes than are allowed. */
  body_too_large: 413,
  /** The body is not JSON in UTF-8. */
  malformed_json: 400,
  /** The body is JSON, but not an event with `id`, `dateTime`, `type` and `content`. */
  malformed_event: 400,
} as const;

/** A code that says why a delivery was refused. */
export type WebhookVerificationReason = keyof typeof STATUS_OF;

/** Every code that a {@link WebhookVerificationError} can have. */
export const webhookVerificationReasons: readonly WebhookVerificationReason[] = Object.freeze(
  Object.keys(STATUS_OF).filter(isReason),
);

/**
 * A delivery is not what Goji sends. The message names the likely cause for the people who run the receiver; it never
 * holds a secret or a signature. Do not send it back to the caller.
 */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError';
  readonly reason: WebhookVerificationReason;
  /** The HTTP status to answer with: 400, 401, 413 or 500. */
  readonly status: 400 | 401 | 413 | 500;

  constructor(
    reason: WebhookVerificationReason,
    message: string,
    options: { readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.reason = reason;
    this.status = STATUS_OF[reason];
  }
}

/** True for a {@link WebhookVerificationError} of any copy of this module. */
export function isWebhookVerificationError(value: unknown): value is WebhookVerificationError {
  return value instanceof Error && value.name === 'WebhookVerificationError' && 'reason' in value;
}

function isReason(name: string): name is WebhookVerificationReason {
  return Object.hasOwn(STATUS_OF, name);
}
