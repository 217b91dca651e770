import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';

import type { GojiClientOptions } from '../../../generators/client/runtime/goji-client.js';
import { createGojiClient } from '../../../generators/client/runtime/goji-client.js';

type Options = GojiClientOptions<'sandbox' | 'production'>;

const environments = { sandbox: 'https://sandbox.example.com', production: 'https://example.com' };
const auth = { apiKey: 'open-sesame', secret: 'hush-hush' };

function create(changes: Partial<Options> = {}) {
  return createGojiClient<'sandbox' | 'production'>(
    { environment: 'sandbox', auth, ...changes },
    environments,
  );
}

describe('createGojiClient', () => {
  it.each<[Options['environment'], string]>([
    ['sandbox', 'https://sandbox.example.com'],
    ['production', 'https://example.com'],
    [{ baseUrl: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010'],
    [{ baseUrl: 'https://mock.example.com/goji//' }, 'https://mock.example.com/goji'],
  ])('%j is at %s', (environment, baseUrl) => {
    expect(create({ environment }).baseUrl).toBe(baseUrl);
  });

  it.each<[unknown]>([
    ['sandbx'],
    ['toString'],
    [undefined],
    [{}],
    [{ baseUrl: 'localhost' }],
    [{ baseUrl: '/api' }],
    [{ baseUrl: 'ftp://example.com' }],
    [{ baseUrl: 'https://example.com?key=1' }],
    [{ baseUrl: 'ftp://user:hush@example.com' }],
    [{ baseUrl: 'https://user:hush@@' }],
  ])('refuses %j, which it does not repeat, and says what it wants', (environment) => {
    expect(() => create({ environment: environment as 'sandbox' })).toThrow(
      new TypeError(
        'createGoji: environment must be sandbox, production, or { baseUrl }, an http(s) URL without ' +
          'credentials, query and fragment.',
      ),
    );
  });

  it('says what it wants when it is given nothing, or not all, as a program without types may do', () => {
    const start = (options?: unknown) => () => createGojiClient(options as Options | undefined, environments);
    const credentials = 'auth must be { apiKey, secret } or { username, password }.';
    expect(start()).toThrow(/^createGoji: environment must be sandbox, production, or { baseUrl }/);
    expect(start({ auth })).toThrow(/^createGoji: environment must be sandbox, production, or { baseUrl }/);
    for (const wrong of [undefined, null, {}, 'open-sesame', ['open-sesame', 'hush-hush'], { apiKey: '' }]) {
      const create = start({ environment: 'sandbox', auth: wrong });
      expect(create).toThrow(/^createGoji: auth\.apiKey is missing, empty, or has white space around it\./);
      expect(create).toThrow(credentials);
      expect(create).not.toThrow(/open-sesame|hush-hush/);
    }
  });

  it('shows no credentials, however it is looked at', async () => {
    const basic = { username: 'open-sesame', password: 'hush-hush' };
    const encoded = Buffer.from('open-sesame:hush-hush').toString('base64');
    for (const goji of [create(), create({ auth: basic })]) {
      const views = [
        JSON.stringify(goji),
        inspect(goji, { depth: null, showHidden: true, getters: true }),
        String(goji),
      ];

      expect(views.join('\n')).not.toMatch(/open-sesame|hush-hush/);
      expect(views.join('\n')).not.toContain(encoded);
    }
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(create())).toBe(true);
  });
});
