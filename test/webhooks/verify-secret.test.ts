import { afterEach, describe, expect, it, vi } from 'vitest';

import { isWebhookVerificationError } from '../../generators/webhooks/runtime/errors.js';
import type { VerifyInput } from '../../generators/webhooks/runtime/verify.js';
import { rejectionOf, SECRET, signedHeaders } from './delivery.js';
import { check, delivery, expectRefusal } from './verification.js';

afterEach(() => {
  vi.restoreAllMocks();
});
describe('the secret', () => {
  it('can be one of several, and the index tells which', async () => {
    for (const [index, secret] of ['new', 'old', SECRET].entries()) {
      const input = await delivery({
        headers: await signedHeaders({ secret }),
        secret: ['new', 'old', SECRET],
      });
      expect(await check(input)).toMatchObject({ secretIndex: index });
    }
    const headers = await signedHeaders({ secret: 'gone' });
    await expectRefusal(
      await delivery({ headers, secret: ['new', 'old'] }),
      'signature_mismatch',
      /any of the 2 secrets\. Each environment/,
    );
  });

  it.each([' 7d1e0c5a9b3f4826', '7d1e0c5a9b3f4826\n', '\t7d1e0c5a9b3f4826 '])(
    'tells of white space: %j',
    async (secret) => {
      await expectRefusal(await delivery({ secret }), 'secret_white_space', /white space/);
      await expectRefusal(await delivery({ secret: ['x', secret] }), 'secret_white_space', /white space/);
    },
  );

  it('with white space is right when that belongs to it', async () => {
    const headers = await signedHeaders({ secret: ' padded ' });
    expect(await check(await delivery({ headers, secret: ' padded ' }))).toMatchObject({ secretIndex: 0 });
  });

  it.each([`"${SECRET}"`, `'${SECRET}'`, ` "${SECRET}"\n`])(
    'tells of quotation marks: %j',
    async (secret) => {
      await expectRefusal(await delivery({ secret }), 'secret_quoted', /quotation marks/);
    },
  );

  it.each([[''], [' '], [[]], [['a', '']], [undefined]])('has to be there: %j', async (secret) => {
    // What a program without types can pass.
    const input = { ...(await delivery()), secret } as VerifyInput;
    await expect(check(input)).rejects.toThrow(/^The secret of the webhook is missing or empty/);
  });

  it('is in no message, and neither is the signature', async () => {
    const { authorization, ...rest } = await signedHeaders({ secret: 'top-secret' });
    const inputs = [
      await delivery({ headers: { ...rest, authorization }, secret: 'hidden-one' }),
      await delivery({ headers: { ...rest, authorization }, secret: ' top-secret ' }),
      await delivery({ headers: { ...rest, authorization }, secret: '"top-secret"' }),
      await delivery({ headers: { ...rest, authorization: `key:${authorization}` }, secret: 'hidden-one' }),
      await delivery({
        headers: { ...rest, authorization: encodeURIComponent(authorization) },
        secret: 'top-secret',
      }),
      await delivery({ headers: { ...rest, authorization }, secret: 'top-secret', clock: () => 0 }),
    ];
    for (const input of inputs) {
      const error = await rejectionOf(check(input));
      if (!isWebhookVerificationError(error)) throw error;
      const text = `${error.message} ${error.stack} ${JSON.stringify(error)}`;
      for (const hidden of ['top-secret', 'hidden-one', authorization, decodeURIComponent(authorization)]) {
        expect(text).not.toContain(hidden);
      }
    }
  });
});
