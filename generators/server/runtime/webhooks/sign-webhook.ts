import { signatureOf } from '../hmac-signature.js';

/** What a webhook is signed with. */
export interface WebhookSignatureParts {
  readonly secret: string;
  /** Different in every attempt. */
  readonly nonce: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
}

/** The headers that sign one attempt. Unlike those of a request to the platform, they name no API key. */
export function signWebhook({ secret, nonce, timestamp }: WebhookSignatureParts): Record<string, string> {
  const signature = signatureOf({ secret, nonce, timestamp: String(timestamp) });
  return {
    authorization: encodeURIComponent(signature),
    'x-nonce': nonce,
    'x-timestamp': String(timestamp),
  };
}
