import { describe, expect, it } from 'vitest';

import { createHmacHeaders, importHmacSecret } from '../../../generators/client/runtime/hmac.js';

describe('createHmacHeaders', () => {
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
