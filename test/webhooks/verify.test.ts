import { afterEach, describe, expect, it, vi } from 'vitest';

import type { VerifyInput } from '../../generators/webhooks/runtime/verify.js';
import { signingVectors } from '../vectors/hmac-vectors.js';
import { NOW, rejectionOf, signedHeaders } from './delivery.js';
import { check, delivery, expectRefusal } from './verification.js';

afterEach(() => {
  vi.restoreAllMocks();
});
describe('the signature', () => {
  it('covers the nonce and the timestamp', async () => {
    const headers = await signedHeaders();
    for (const changed of [{ 'x-nonce': 'n-2' }, { 'x-timestamp': String(NOW + 1) }]) {
      await expectRefusal(
        await delivery({ headers: { ...headers, ...changed } }),
        'signature_mismatch',
        /changed x-nonce or x-timestamp/,
      );
    }
  });

  it('is refused for each single bit that is wrong', async () => {
    const headers = await signedHeaders();
    const right = Uint8Array.from(atob(decodeURIComponent(headers.authorization)), (c) => c.charCodeAt(0));
    for (let bit = 0; bit < 256; bit += 1) {
      const wrong = right.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const authorization = encodeURIComponent(btoa(String.fromCharCode(...wrong)));
      const error = await rejectionOf(check(await delivery({ headers: { ...headers, authorization } })));
      expect(error).toMatchObject({ reason: 'signature_mismatch' });
    }
  });

  it('is compared by Web Crypto, whose comparison takes the same time wherever the two differ', async () => {
    const compare = vi.spyOn(crypto.subtle, 'verify');
    const sign = vi.spyOn(crypto.subtle, 'sign');
    const input = await delivery();
    sign.mockClear();
    await check(input);
    expect(compare).toHaveBeenCalledTimes(1);
    expect(sign).not.toHaveBeenCalled();
    compare.mockResolvedValue(false);
    await expectRefusal(input, 'signature_mismatch', /not made with the secret/);
  });

  it('may have its percent signs in lower case, or none at all', async () => {
    const { authorization, ...rest } = await signedHeaders({ nonce: 'plus-0' });
    const forms = [
      authorization.replace(/%../g, (code) => code.toLowerCase()),
      decodeURIComponent(authorization),
      authorization.replace('%3D', ''),
    ];
    for (const form of forms) {
      await expect(
        check(await delivery({ headers: { ...rest, authorization: form } })),
      ).resolves.toMatchObject({
        known: true,
      });
    }
  });
});

describe('the headers', () => {
  it('may be those of fetch, of node:http or any object, in any case', async () => {
    const { authorization, 'x-nonce': nonce, 'x-timestamp': timestamp } = await signedHeaders();
    const forms: readonly VerifyInput['headers'][] = [
      new Headers({ Authorization: authorization, 'X-Nonce': nonce, 'X-Timestamp': timestamp }),
      { Authorization: authorization, 'X-NONCE': nonce, 'X-Timestamp': timestamp, Host: undefined },
      { authorization: [authorization], 'x-nonce': [nonce], 'x-timestamp': [timestamp] },
    ];
    for (const headers of forms) {
      expect(await check(await delivery({ headers }))).toMatchObject({ nonce: 'n-1' });
    }
  });

  it.each(['authorization', 'x-nonce', 'x-timestamp'])('have to be there: %s', async (name) => {
    const headers = await signedHeaders();
    const named = new RegExp(`^The header ${name} is missing\\. .*proxy|Proxies`, 'i');
    await expectRefusal(
      await delivery({ headers: { ...headers, [name]: undefined } }),
      'missing_header',
      named,
    );
    const without = new Headers(headers);
    without.delete(name);
    await expectRefusal(await delivery({ headers: without }), 'missing_header', named);
    await expectRefusal(
      await delivery({ headers: { ...headers, [name]: '' } }),
      'missing_header',
      new RegExp(`^The header ${name} is empty`),
    );
    await expectRefusal(
      await delivery({ headers: { ...headers, [name]: ['a', 'b'] } }),
      'repeated_header',
      new RegExp(`^The header ${name} is there 2 times`),
    );
  });

  it.each(['', 'soon', '1e12', '-1', '1763683200000.5', ' 1763683200000', '0x10', '1'.repeat(16)])(
    'have a timestamp of digits alone: "%s"',
    async (timestamp) => {
      const headers = await signedHeaders({ timestamp });
      const reason = timestamp === '' ? 'missing_header' : 'malformed_timestamp';
      await expectRefusal(await delivery({ headers }), reason, /x-timestamp/);
    },
  );

  it.each([
    ['credentials of a proxy', 'Basic Z29qaTp0ZXN0', /of another scheme/],
    [
      'the form of a request to Goji',
      'my-api-key:q0AdIAm6SphhgN%2FVxjMiE9UEd3uZRca9gjJXQ5%2BdyNI%3D',
      /<api key>:/,
    ],
    ['a signature that was cut off', 'q0AdIAm6SphhgN', /cut off/],
    ['a stray percent sign', '%E0%A4%A', /cut off/],
    ['another alphabet of Base64', `${'_'.repeat(43)}=`, /cut off/],
  ])('hold a signature: %s', async (_, authorization, message) => {
    const headers = { ...(await signedHeaders()), authorization };
    await expectRefusal(await delivery({ headers }), 'malformed_signature', message);
  });

  it('tell when they were encoded or decoded once too often', async () => {
    const vector = signingVectors.find(({ base64 }) => base64.includes('+') && base64.includes('/'));
    if (vector === undefined) throw new Error('no vector with plus signs');
    const { secret, nonce, timestamp, base64, webhookAuthorization: authorization } = vector;
    const headers = { 'x-nonce': nonce, 'x-timestamp': timestamp };
    await expectRefusal(
      await delivery({ headers: { ...headers, authorization: base64.replaceAll('+', ' ') }, secret }),
      'signature_decoded_twice',
      /form data/,
    );
    await expectRefusal(
      await delivery({ headers: { ...headers, authorization: encodeURIComponent(authorization) }, secret }),
      'signature_encoded_twice',
      /URL-encoded twice/,
    );
    for (const broken of [base64.replaceAll('+', ' '), encodeURIComponent(authorization)]) {
      const input = await delivery({ headers: { ...headers, authorization: broken }, secret: 'another' });
      await expectRefusal(input, 'malformed_signature', /not a signature/);
    }
  });
});

describe('the time', () => {
  it.each([
    ['just old enough', 300_000],
    ['just new enough', -300_000],
  ])('is %s at the edge of five minutes', async (_, age) => {
    const input = await delivery({ clock: () => NOW + age });
    expect(await check(input)).toMatchObject({ timestamp: NOW, expiresAt: NOW + 300_000 });
  });

  it('is too old one millisecond later, and the message has the difference', async () => {
    await expectRefusal(
      await delivery({ clock: () => NOW + 300_001 }),
      'timestamp_too_old',
      /^x-timestamp is 300001 ms \(5 minutes\) behind this machine's clock\. At most 300000 ms are allowed\. .*replayed/,
    );
  });

  it('is in the future one millisecond earlier, and the message has the difference', async () => {
    await expectRefusal(
      await delivery({ clock: () => NOW - 300_001 }),
      'timestamp_in_future',
      /^x-timestamp is 300001 ms \(5 minutes\) ahead of this machine's clock\. .*clock of this machine is slow/,
    );
  });

  it('has the tolerance that is asked for', async () => {
    const at = (age: number) => delivery({ toleranceMs: 1000, clock: () => NOW + age });
    expect(await check(await at(1000))).toMatchObject({ expiresAt: NOW + 1000 });
    await expectRefusal(await at(1001), 'timestamp_too_old', /1001 ms \(1 second\)/);
    await expectRefusal(await at(-1001), 'timestamp_in_future', /1001 ms/);
  });

  it('looks like seconds when it is', async () => {
    const headers = await signedHeaders({ timestamp: String(NOW / 1000) });
    await expectRefusal(await delivery({ headers }), 'timestamp_too_old', /days\).*looks like seconds/);
  });

  it('is looked at after the signature, so that a stranger learns nothing from it', async () => {
    const headers = await signedHeaders({ secret: 'another', timestamp: '0' });
    await expectRefusal(await delivery({ headers }), 'signature_mismatch', /not made with the secret/);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('has no tolerance of %s', async (toleranceMs) => {
    await expect(check(await delivery({ toleranceMs }))).rejects.toThrow(TypeError);
  });
});
