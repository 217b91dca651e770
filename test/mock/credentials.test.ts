import { describe, expect, it } from 'vitest';
import { checkCredentials } from '../../mock/check-credentials.js';
import { apiKey, signingVectors, verificationVectors } from '../vectors/hmac-vectors.js';
import { useMock } from './mock-server.js';

const [worked] = signingVectors;
if (worked === undefined) throw new Error('There are no vectors.');
const headers = {
  authorization: worked.requestAuthorization,
  'x-nonce': worked.nonce,
  'x-timestamp': worked.timestamp,
};

describe('a mock that knows a secret', () => {
  const { call } = useMock({ authenticate: checkCredentials(worked, () => Number(worked.timestamp)) });

  it('lets in who signs with it, once', async () => {
    expect((await call('/investorIds', { headers })).status).toBe(200);
    const again = await call('/investorIds', { headers });
    expect(again.status).toBe(401);
    expect(again.text).toContain('x-nonce was used before');
  });

  it('refuses any other signature and says what is wrong with it', async () => {
    const authorization = `${worked.apiKey}:${worked.base64}`;
    const answer = await call('/investorIds', {
      headers: { ...headers, 'x-nonce': 'another', authorization },
    });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('the signature does not match');
    expect(answer.text).not.toContain(worked.secret);
  });

  it('refuses Basic', async () => {
    expect((await call('/investorIds')).status).toBe(401);
  });
});

describe('a mock that knows a password', () => {
  const { call } = useMock({ authenticate: checkCredentials({ username: 'key', password: 'password' }) });

  it('lets in who sends it, and nobody else', async () => {
    expect((await call('/investorIds')).status).toBe(200);
    const authorization = `Basic ${btoa('key:another')}`;
    expect((await call('/investorIds', { headers: { authorization } })).status).toBe(401);
  });
});

it.each(verificationVectors('request'))('judges as the vectors do: $name', async (vector) => {
  const authenticate = checkCredentials({ apiKey, secret: vector.secret }, () => vector.now);
  const received = Object.fromEntries(
    Object.entries(vector.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const result = await authenticate({ headers: received, method: 'GET', url: '/' });
  expect('apiKey' in result).toBe(vector.valid);
});
