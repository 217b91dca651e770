import { expect } from 'vitest';

import type { WebhookVerificationReason } from '../../generators/webhooks/runtime/errors.js';
import {
  isWebhookVerificationError,
  WebhookVerificationError,
} from '../../generators/webhooks/runtime/errors.js';
import type { VerifyInput } from '../../generators/webhooks/runtime/verify.js';
import { verify } from '../../generators/webhooks/runtime/verify.js';
import { clock, eventText, rejectionOf, SECRET, signedHeaders } from './delivery.js';

interface SmallEvents {
  readonly SMALL: {
    readonly id: string;
    readonly dateTime: string;
    readonly type: 'SMALL';
    readonly content: { readonly size: number };
  };
}

/** What is tested, for one type of event. */
export const check = (input: VerifyInput) => verify<SmallEvents>(['SMALL'], input);

/** A delivery that is right in every respect; `changes` replace its parts. */
export async function delivery(changes: Partial<VerifyInput> = {}): Promise<VerifyInput> {
  return { body: eventText(), headers: await signedHeaders(), secret: SECRET, clock, ...changes };
}

/** Expects that a delivery is refused for a reason, and gives the error. */
export async function expectRefusal(input: VerifyInput, reason: WebhookVerificationReason, message: RegExp) {
  const error = await rejectionOf(check(input));
  if (!isWebhookVerificationError(error)) throw error;
  expect(error).toBeInstanceOf(WebhookVerificationError);
  expect({ reason: error.reason, message: error.message }).toEqual({
    reason,
    message: expect.stringMatching(message),
  });
  return error;
}
