import { describe, expect, it } from 'vitest';

import type { Credentials } from '../../../generators/client/runtime/authentication.js';
import { createAuthenticate } from '../../../generators/client/runtime/authentication.js';

const sources = { clock: () => 1_474_982_268_271, nonce: () => '67681625-d7f9-43e3-859a-25e634c203c2' };

describe('createAuthenticate', () => {
  it('signs each attempt with a nonce and a time of its own', async () => {
    let count = 0;
    const next = () => {
      count += 1;
      return count;
    };
    const authenticate = createAuthenticate(
      { apiKey: 'key', secret: 'abcd1234' },
      { clock: next, nonce: () => `nonce-${next()}` },
    );

    const headers = async (): Promise<Record<string, string>> => ({ ...(await authenticate()) });
    const [first, second] = [await headers(), await headers()];

    expect(first['x-nonce']).not.toBe(second['x-nonce']);
    expect(first['x-timestamp']).not.toBe(second['x-timestamp']);
    expect(first['authorization']).not.toBe(second['authorization']);
  });

  it('sends user name and password in UTF-8', async () => {
    const authenticate = createAuthenticate({ username: 'goji', password: 'pä:ss£' }, sources);

    expect(await authenticate()).toEqual({
      authorization: `Basic ${Buffer.from('goji:pä:ss£', 'utf8').toString('base64')}`,
    });
  });

  it('signs when it is given the means of both', async () => {
    const both = { apiKey: 'key', secret: 'abcd1234', username: 'goji', password: 'test' };

    expect(await createAuthenticate(both, sources)()).toHaveProperty('x-nonce');
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'auth.apiKey is missing, empty, or has white space around it'],
    ['an empty object', {}, 'auth.apiKey is missing, empty, or has white space around it'],
    ['no secret', { apiKey: 'a' }, 'auth.secret is missing, empty, or has white space around it'],
    [
      'an empty secret',
      { apiKey: 'a', secret: '' },
      'auth.secret is missing, empty, or has white space around it',
    ],
    [
      'a secret with a line end',
      { apiKey: 'a', secret: 'hush\n' },
      'auth.secret is missing, empty, or has white space around it',
    ],
    [
      'an API key that is no header',
      { apiKey: 'hu\nsh', secret: 'hush' },
      'auth.apiKey must be visible ASCII',
    ],
    ['a user name with a colon', { username: 'hu:sh', password: 'hush' }, 'auth.username must have no colon'],
    [
      'no password',
      { username: 'a', password: undefined },
      'auth.password is missing, empty, or has white space around it',
    ],
  ])('refuses %s without telling secrets', (_, credentials, message) => {
    const create = () => createAuthenticate(credentials as Credentials, sources);

    expect(create).toThrow(TypeError);
    expect(create).toThrow(/^createGoji: auth\./);
    expect(create).toThrow(message);
    expect(create).not.toThrow(/hush|hu:sh|hu\nsh/);
  });
});
