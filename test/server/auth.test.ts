import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type AuthenticationRequest, firstAuth } from '../../generators/server/runtime/authenticate.js';
import { basicAuth } from '../../generators/server/runtime/basic-auth.js';
import { type HmacAuthOptions, hmacAuth } from '../../generators/server/runtime/hmac-auth.js';
import { signatureOf } from '../../generators/server/runtime/hmac-signature.js';

const nonce = '67681625-d7f9-43e3-859a-25e634c203c2';
const timestamp = '1474982268271';
const authorization = 'key:q0AdIAm6SphhgN%2FVxjMiE9UEd3uZRca9gjJXQ5%2BdyNI%3D';
const signed = { authorization, 'x-nonce': nonce, 'x-timestamp': timestamp };

function request(headers: AuthenticationRequest['headers']): AuthenticationRequest {
  return { headers, method: 'GET', url: '/' };
}

function hmac(options: Partial<HmacAuthOptions> = {}) {
  return hmacAuth({
    findSecret: (apiKey) => (apiKey === 'key' ? 'abcd1234' : null),
    clock: () => Number(timestamp) + 1000,
    ...options,
  });
}

describe('hmacAuth', () => {
  it('accepts the example of the reference', async () => {
    expect(await hmac()(request(signed))).toEqual({ apiKey: 'key', scheme: 'hmac' });
  });

  it('accepts lower-case percent escapes, unescaped Base64 and colons in the key', async () => {
    const lower = authorization.replace('%2F', '%2f').replace('%2B', '+');
    expect(await hmac()(request({ ...signed, authorization: lower }))).toMatchObject({ apiKey: 'key' });
    const findSecret = (apiKey: string) => (apiKey === 'a:b' ? 'abcd1234' : null);
    const other = authorization.replace('key:', 'a:b:');
    expect(await hmac({ findSecret })(request({ ...signed, authorization: other }))).toMatchObject({
      apiKey: 'a:b',
    });
  });

  it.each([
    ['no Authorization header', { ...signed, authorization: undefined }],
    ['Authorization is not <api-key>:<signature>', { ...signed, authorization: 'key' }],
    ['Authorization is not <api-key>:<signature>', { ...signed, authorization: ':abc' }],
    ['Authorization is not <api-key>:<signature>', { ...signed, authorization: 'key:%zz' }],
    ['the signature does not match', { ...signed, authorization: 'key:' }],
    ['the signature does not match', { ...signed, authorization: authorization.replace('q0', 'q1') }],
    ['the signature does not match', { ...signed, 'x-nonce': 'another' }],
    ['the signature does not match', { ...signed, 'x-timestamp': '1474982268272' }],
    ['unknown API key', { ...signed, authorization: authorization.replace('key', 'kez') }],
    ['no x-nonce header', { ...signed, 'x-nonce': '' }],
    ['x-nonce is longer than 255 characters', { ...signed, 'x-nonce': 'n'.repeat(256) }],
    ['x-timestamp is not a number of milliseconds', { ...signed, 'x-timestamp': '2016-09-27' }],
    ['x-timestamp is not a number of milliseconds', { ...signed, 'x-timestamp': undefined }],
  ])('refuses: %s', async (reason, headers) => {
    expect(await hmac()(request(headers))).toEqual({ refused: reason });
  });

  it('refuses an empty secret, with which anybody could sign', async () => {
    const forged = `key:${encodeURIComponent(signatureOf({ secret: '', nonce, timestamp }))}`;
    expect(await hmac({ findSecret: () => '' })(request({ ...signed, authorization: forged }))).toEqual({
      refused: 'unknown API key',
    });
  });

  it.each([
    [300_000, true],
    [-300_000, true],
    [300_001, false],
    [-300_001, false],
  ])('with the clock %d ms off, acceptance is %s', async (offset, accepted) => {
    const result = await hmac({ clock: () => Number(timestamp) + offset })(request(signed));
    expect('apiKey' in result).toBe(accepted);
  });

  it('asks for the nonce only after the signature, and refuses one that was used', async () => {
    const claims: unknown[] = [];
    const nonces = { claim: (...claim: unknown[]) => claims.push(claim) === 1 };
    const authenticate = hmac({ nonces });
    await authenticate(request({ ...signed, 'x-nonce': 'forged' }));
    expect(claims).toEqual([]);
    expect(await authenticate(request(signed))).toMatchObject({ apiKey: 'key' });
    expect(claims).toEqual([[JSON.stringify(['key', nonce]), Number(timestamp) + 300_000]]);
    expect(await authenticate(request(signed))).toEqual({ refused: 'x-nonce was used before' });
  });

  it('refuses a replay by default, and allows it where a test asks for that', async () => {
    const careful = hmac();
    expect(await careful(request(signed))).toMatchObject({ apiKey: 'key' });
    expect(await careful(request(signed))).toEqual({ refused: 'x-nonce was used before' });
    const careless = hmac({ nonces: 'allow-replay' });
    expect(await careless(request(signed))).toMatchObject({ apiKey: 'key' });
    expect(await careless(request(signed))).toMatchObject({ apiKey: 'key' });
  });

  it('lets each API key use a nonce once', async () => {
    const authenticate = hmac({ findSecret: () => 'abcd1234' });
    const other = { ...signed, authorization: authorization.replace('key:', 'other:') };
    expect(await authenticate(request(signed))).toMatchObject({ apiKey: 'key' });
    expect(await authenticate(request(other))).toMatchObject({ apiKey: 'other' });
  });

  it('accepts every secret of a key while it is being replaced, and none that is empty', async () => {
    const findSecret = async () => ['the new one', '', 'abcd1234'];
    expect(await hmac({ findSecret })(request(signed))).toMatchObject({ apiKey: 'key' });
    expect(await hmac({ findSecret: () => ['the new one'] })(request(signed))).toEqual({
      refused: 'the signature does not match',
    });
    expect(await hmac({ findSecret: () => [] })(request(signed))).toEqual({ refused: 'unknown API key' });
  });

  const mac = (text: string) => createHmac('sha256', 'abcd1234').update(text);
  it.each([
    ['the line feed after the nonce was not signed', mac(`${nonce}${timestamp}`).digest('base64')],
    ['a backslash and an n were signed, not a line feed', mac(`${nonce}\\n${timestamp}`).digest('base64')],
    ['a carriage return was signed with the line feed', mac(`${nonce}\r\n${timestamp}`).digest('base64')],
    ['a line feed after the timestamp was signed', mac(`${nonce}\n${timestamp}\n`).digest('base64')],
    ['the timestamp was signed before the nonce', mac(`${timestamp}\n${nonce}`).digest('base64')],
    [
      'it is URL-safe Base64, not Base64 that is URL-encoded',
      mac(`${nonce}\n${timestamp}`).digest('base64url'),
    ],
    ['it is hexadecimal, not Base64', mac(`${nonce}\n${timestamp}`).digest('hex')],
    ['a plus sign was decoded to a space', mac(`${nonce}\n${timestamp}`).digest('base64').replace('+', ' ')],
    ['its Base64 has no padding', mac(`${nonce}\n${timestamp}`).digest('base64').replace('=', '')],
    ['it was URL-encoded twice', encodeURIComponent(mac(`${nonce}\n${timestamp}`).digest('base64'))],
  ])('names the usual mistake: %s', async (mistake, signature) => {
    const headers = { ...signed, authorization: `key:${encodeURIComponent(signature)}` };
    expect(await hmac()(request(headers))).toEqual({ refused: `the signature does not match: ${mistake}` });
    expect(await hmac({ findSecret: () => ['other', 'abcd1234'] })(request(headers))).toMatchObject({
      refused: expect.stringContaining(mistake),
    });
  });

  it('says that a timestamp looks like seconds', async () => {
    const seconds = '1474982268';
    const signature = signatureOf({ secret: 'abcd1234', nonce, timestamp: seconds });
    const headers = {
      ...signed,
      'x-timestamp': seconds,
      authorization: `key:${encodeURIComponent(signature)}`,
    };
    expect(await hmac()(request(headers))).toMatchObject({
      refused: expect.stringContaining('looks like seconds'),
    });
  });

  it.each([0, -1, Number.NaN])('refuses to be made with a tolerance of %d', (toleranceMs) => {
    expect(() => hmac({ toleranceMs })).toThrow('toleranceMs must be a positive number');
  });
});

describe('basicAuth', () => {
  const authenticate = basicAuth({ findPassword: (apiKey) => (apiKey === 'key' ? 'pass:wörd' : null) });
  const basic = (pair: string) =>
    authenticate(request({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` }));

  it('accepts the right password, with colons and letters beyond ASCII', async () => {
    expect(await basic('key:pass:wörd')).toEqual({ apiKey: 'key', scheme: 'basic' });
  });

  it.each([
    ['key:wrong', 'the password does not match'],
    ['key:', 'the password does not match'],
    ['other:pass:wörd', 'unknown API key'],
    ['key', 'the Basic credentials are not <api-key>:<password>'],
    [':pass', 'the Basic credentials are not <api-key>:<password>'],
  ])('refuses %j: %s', async (pair, reason) => {
    expect(await basic(pair)).toEqual({ refused: reason });
  });

  it('refuses an empty password even where one is stored', async () => {
    const open = basicAuth({ findPassword: () => '' });
    const headers = { authorization: `Basic ${Buffer.from('key:').toString('base64')}` };
    expect(await open(request(headers))).toEqual({ refused: 'unknown API key' });
  });

  it('refuses other schemes', async () => {
    expect(await authenticate(request({ authorization: 'Bearer abc' }))).toEqual({
      refused: 'no Basic credentials',
    });
  });
});

describe('firstAuth', () => {
  it('takes the first way that accepts and else keeps all reasons', async () => {
    const both = firstAuth(hmac(), basicAuth({ findPassword: () => 'secret' }));
    const basic = `Basic ${Buffer.from('key:secret').toString('base64')}`;
    expect(await both(request({ authorization: basic }))).toMatchObject({ scheme: 'basic' });
    expect(await both(request(signed))).toMatchObject({ scheme: 'hmac' });
    expect(await both(request({}))).toEqual({ refused: 'no Authorization header; no Basic credentials' });
  });
});
