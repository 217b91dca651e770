import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createHmacHeaders, createSign } from '../../generators/client/runtime/hmac.js';
import { hmacAuth } from '../../generators/server/runtime/hmac-auth.js';
import { signatureOf } from '../../generators/server/runtime/hmac-signature.js';
import { isWebhookVerificationError } from '../../generators/webhooks/runtime/errors.js';
import { isSignedWith, signHeaders } from '../../generators/webhooks/runtime/hmac.js';
import { verifyHeaders } from '../../generators/webhooks/runtime/verify.js';
import { apiKey, signingVectors, toleranceMs, verificationVectors } from './hmac-vectors.js';

/** As browsers and workers sign, which have no crypto but that of the web. */
function webCryptoSign(secret: string) {
  vi.stubGlobal('process', undefined);
  const sign = createSign(secret);
  vi.unstubAllGlobals();
  return sign;
}

describe('the signing vectors', () => {
  it.each(signingVectors)('agree with themselves and with Node: $name', (vector) => {
    const { canonical, secret, base64 } = vector;
    expect(canonical).toBe(`${vector.nonce}\n${vector.timestamp}`);
    expect(base64).toBe(createHmac('sha256', secret).update(canonical).digest('base64'));
    expect(vector.webhookAuthorization).toBe(encodeURIComponent(base64));
    expect(vector.requestAuthorization).toBe(`${vector.apiKey}:${encodeURIComponent(base64)}`);
  });

  it.each(signingVectors)('are what client, webhook kit and server sign: $name', async (vector) => {
    const { secret, nonce, timestamp, base64 } = vector;
    for (const sign of [createSign(secret), webCryptoSign(secret)]) {
      const sources = { nonce: () => nonce, clock: () => Number(timestamp) };
      expect(await createHmacHeaders(vector.apiKey, sign, sources)).toEqual({
        authorization: vector.requestAuthorization,
        'x-nonce': nonce,
        'x-timestamp': timestamp,
      });
    }
    expect(await signHeaders(secret, { nonce, timestamp })).toBe(vector.webhookAuthorization);
    expect(await isSignedWith(secret, { nonce, timestamp }, base64)).toBe(true);
    expect(signatureOf({ secret, nonce, timestamp })).toBe(base64);
  });

  it('cover what implementations get wrong', () => {
    const signatures = signingVectors.map(({ base64 }) => base64).join('');
    expect(signatures).toMatch(/\+.*\//);
    expect(signingVectors.some(({ secret }) => /[^\0-\x7f]/.test(secret))).toBe(true);
    expect(signingVectors.some(({ secret }) => secret.length > 64)).toBe(true);
    expect(new Set(signingVectors.map(({ name }) => name)).size).toBe(signingVectors.length);
  });
});

describe('the verification vectors', () => {
  it.each(verificationVectors('webhook'))('hold for the webhook kit: $name', async (vector) => {
    const { headers, secret, now, valid, reason } = vector;
    const outcome = await verifyHeaders(headers, { secret, toleranceMs, clock: () => now }).then(
      () => ({ valid: true, reason: undefined }),
      (error: unknown) => {
        if (!isWebhookVerificationError(error)) throw error;
        return { valid: false, reason: error.reason };
      },
    );
    expect(outcome).toEqual({ valid, reason });
  });

  it.each(verificationVectors('request'))('hold for the server stubs: $name', async (vector) => {
    const authenticate = hmacAuth({
      findSecret: (key) => (key === apiKey ? vector.secret : null),
      toleranceMs,
      clock: () => vector.now,
    });
    const headers = Object.fromEntries(
      Object.entries(vector.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const result = await authenticate({ headers, method: 'GET', url: '/' });
    expect('apiKey' in result).toBe(vector.valid);
  });

  it('have both kinds, and both answers of each', () => {
    for (const kind of ['request', 'webhook'] as const) {
      const answers = verificationVectors(kind).map(({ valid }) => valid);
      expect(answers).toEqual(expect.arrayContaining([true, false]));
    }
  });
});
