import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { createHmacHeaders, importHmacSecret } from '../../../generators/client/runtime/hmac.js';
import vectors from '../../vectors/hmac.json' with { type: 'json' };

describe('createHmacHeaders', () => {
  it.each(vectors.cases)('$name', async ({ apiKey, secret, nonce, timestamp, authorization }) => {
    const key = await importHmacSecret(secret);

    expect(await createHmacHeaders({ apiKey, key, nonce, timestamp })).toEqual({
      authorization,
      'x-nonce': nonce,
      'x-timestamp': String(timestamp),
    });
  });

  it('signs the timestamp that it sends, in whole milliseconds', async () => {
    const key = await importHmacSecret('abcd1234');
    const whole = await createHmacHeaders({ apiKey: 'a', key, nonce: 'n', timestamp: 1_474_982_268_271 });

    expect(await createHmacHeaders({ apiKey: 'a', key, nonce: 'n', timestamp: 1_474_982_268_271.9 })).toEqual(
      whole,
    );
  });

  it('keeps the secret out of reach', async () => {
    const key = await importHmacSecret('abcd1234');

    expect(key.extractable).toBe(false);
  });
});

describe('test/vectors/hmac.json', () => {
  it.each(vectors.cases)('$name: agrees with itself and with Node', (vector) => {
    expect(vector.canonical).toBe(`${vector.nonce}\n${vector.timestamp}`);
    expect(vector.base64).toBe(createHmac('sha256', vector.secret).update(vector.canonical).digest('base64'));
    expect(vector.authorization).toBe(`${vector.apiKey}:${encodeURIComponent(vector.base64)}`);
  });
});
