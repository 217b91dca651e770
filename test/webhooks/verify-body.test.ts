import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { WebhookVerificationReason } from '../../generators/webhooks/runtime/errors.js';
import {
  isWebhookVerificationError,
  WebhookVerificationError,
  webhookVerificationReasons,
} from '../../generators/webhooks/runtime/errors.js';
import type { VerifyInput } from '../../generators/webhooks/runtime/verify.js';
import { eventText, signedHeaders } from './delivery.js';
import { check, delivery, expectRefusal } from './verification.js';

afterEach(() => {
  vi.restoreAllMocks();
});
describe('the body', () => {
  it('is text or bytes', async () => {
    const text = eventText({ content: { size: 1, name: 'Zoë £ 🔑' } });
    for (const body of [
      text,
      new TextEncoder().encode(text),
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
    ]) {
      const verified = await check(await delivery({ body }));
      expect(verified).toMatchObject({ known: true, event: JSON.parse(text) });
    }
  });

  it.each([[{ id: 'e-1' }], [[]], [1], [true], [undefined], [null]])(
    'is not parsed before: %j',
    async (body) => {
      // What a program without types can pass.
      const input = { ...(await delivery()), body } as unknown as VerifyInput;
      await expectRefusal(input, 'parsed_body', /raw text or bytes/);
    },
  );

  it('that was parsed and turned into text is recognised', async () => {
    await expectRefusal(await delivery({ body: String({}) }), 'parsed_body', /turned into text/);
  });

  it.each<[string, string | Uint8Array, WebhookVerificationReason, RegExp]>([
    ['nothing', '', 'malformed_json', /^The body is empty/],
    ['no JSON', '{"id":', 'malformed_json', /^The body is not JSON\.$/],
    ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'malformed_json', /^The body is not UTF-8\.$/],
    ['null', 'null', 'malformed_event', /not an object/],
    ['a list', '[]', 'malformed_event', /not an object/],
    ['no id', eventText({ id: undefined }), 'malformed_event', /"id"/],
    ['an empty id', eventText({ id: '' }), 'malformed_event', /"id"/],
    ['a number for an id', eventText({ id: 1 }), 'malformed_event', /"id"/],
    ['no time', eventText({ dateTime: null }), 'malformed_event', /"dateTime"/],
    ['no type', eventText({ type: {} }), 'malformed_event', /"type"/],
    ['no content', eventText({ content: undefined }), 'malformed_event', /"content"/],
    ['a list for content', eventText({ content: [] }), 'malformed_event', /"content"/],
    ['null for content', eventText({ content: null }), 'malformed_event', /"content"/],
  ])('is refused when it is %s', async (_, body, reason, message) => {
    await expectRefusal(await delivery({ body }), reason, message);
  });

  it('is not looked at before the signature is right', async () => {
    const headers = await signedHeaders({ secret: 'another' });
    await expectRefusal(await delivery({ headers, body: 'not JSON' }), 'signature_mismatch', /./);
  });

  it('keeps fields that nobody knows, and events of types that nobody knows', async () => {
    const known = await check(
      await delivery({ body: eventText({ later: [1], content: { size: 1, more: {} } }) }),
    );
    expect(known).toMatchObject({ known: true, event: { later: [1], content: { size: 1, more: {} } } });
    for (const type of ['LATER', 'constructor', '__proto__', 'toString', 'small']) {
      const verified = await check(await delivery({ body: eventText({ type, later: 1 }) }));
      expect(verified).toMatchObject({ known: false, event: { type, later: 1, content: { size: 1 } } });
    }
  });

  it('does not have its text in the message, as it may hold personal data', async () => {
    const error = await expectRefusal(await delivery({ body: '{"name":"Jane Doe"' }), 'malformed_json', /./);
    expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toContain('Jane');
  });
});

describe('the error', () => {
  it('is recognised whichever copy of the module made it', () => {
    const twin = Object.assign(new Error('x'), {
      name: 'WebhookVerificationError',
      reason: 'missing_header',
    });
    expect(isWebhookVerificationError(twin)).toBe(true);
    expect(isWebhookVerificationError(new Error('x'))).toBe(false);
    expect(isWebhookVerificationError({ name: 'WebhookVerificationError', reason: 'x' })).toBe(false);
  });

  it('has a status for each reason', () => {
    const statuses = webhookVerificationReasons.map(
      (reason) => new WebhookVerificationError(reason, 'x').status,
    );
    expect([...new Set(statuses)].sort()).toEqual([400, 401, 413, 500]);
    expect(new WebhookVerificationError('nonce_reused', 'x').status).toBe(401);
  });

  it('has reasons that the page for integrators explains, each and no others', () => {
    const page = readFileSync('docs/webhooks.md', 'utf8');
    const explained = [...page.matchAll(/^\| `(\w+)` \| (?:400|401|413|500) \|/gm)].map(
      ([, reason]) => reason,
    );
    expect(explained).toEqual([...webhookVerificationReasons]);
    for (const reason of webhookVerificationReasons) {
      const { status } = new WebhookVerificationError(reason, 'x');
      expect(page).toContain(`| \`${reason}\` | ${status} |`);
    }
  });
});
