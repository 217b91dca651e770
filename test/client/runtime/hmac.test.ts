import { afterEach, describe, expect, it, vi } from 'vitest';

import { createHmacHeaders, createSign } from '../../../generators/client/runtime/hmac.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('createHmacHeaders', () => {
  it('signs the timestamp that it sends, in whole milliseconds', async () => {
    const sign = createSign('abcd1234');
    const at = (time: number) => createHmacHeaders('a', sign, { nonce: () => 'n', clock: () => time });

    expect(await at(1_474_982_268_271.9)).toEqual(await at(1_474_982_268_271));
  });
});

describe('createSign', () => {
  it('signs at once where the platform can', () => {
    expect(createSign('abcd1234')('text')).toBeTypeOf('string');
  });

  it.each([
    ['no process', undefined],
    ['a process of another kind', { env: {} }],
    ['no such module', { getBuiltinModule: () => undefined }],
  ])('goes by Web Crypto where there is %s, and keeps the secret out of reach', async (_, process) => {
    const wanted = createSign('abcd1234')('text');
    const importKey = vi.spyOn(crypto.subtle, 'importKey');
    vi.stubGlobal('process', process);
    const sign = createSign('abcd1234');
    vi.unstubAllGlobals();

    expect([await sign('text'), await sign('text')]).toEqual([wanted, wanted]);
    expect(importKey).toHaveBeenCalledOnce();
    await expect(importKey.mock.results[0]?.value).resolves.toHaveProperty('extractable', false);
  });

  it('says what is missing', () => {
    vi.stubGlobal('process', undefined);
    vi.stubGlobal('crypto', undefined);
    const attempt = () => createSign('abcd1234');

    expect(attempt).toThrow('HMAC needs Web Crypto');
  });
});
