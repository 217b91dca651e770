import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../generators/model/types.js';
import { isAcceptable } from '../../mock/accept.js';
import { parsePreference, withoutPreference } from '../../mock/preference.js';
import { loadPrism } from '../../mock/prism.js';
import { createRouter } from '../../mock/router.js';

describe('isAcceptable', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['*/*', true],
    ['application/*', true],
    ['Application/JSON', true],
    ['application/json;charset=utf-8', true],
    ['text/html, */*;q=0.1', true],
    ['text/html', false],
    ['application/json;q=0', false],
    ['application/json; q=0.0, */*', false],
    ['application/*;q=0, application/json', true],
    ['garbage', false],
  ])('%s: %s', (accept, expected) => {
    expect(isAcceptable(accept, 'application/json')).toBe(expected);
  });
});

describe('parsePreference', () => {
  const parse = (header: string | undefined, query = '') =>
    parsePreference(header, new URLSearchParams(query));

  it.each([
    ['code=400', { code: 400 }],
    ['code=400, example=under-18', { code: 400, example: 'under-18' }],
    ['code=400; example="under 18"', { code: 400, example: 'under 18' }],
    ['Example = "a \\"b\\"" ,dynamic=true,seed=7', { example: 'a "b"', dynamic: true, seed: '7' }],
    ['respond-async, wait=10', {}],
    ['code=400, code=500', { code: 400 }],
    ['', {}],
    [undefined, {}],
  ])('reads %s', (header, expected) => {
    expect(parse(header)).toEqual({ ok: true, preference: expected });
  });

  it('reads the query, and lets the header win', () => {
    expect(parse(undefined, '__code=404&__example=a&x=1')).toEqual({
      ok: true,
      preference: { code: 404, example: 'a' },
    });
    expect(parse('code=500', '__code=404&__example=a')).toEqual({
      ok: true,
      preference: { code: 500, example: 'a' },
    });
  });

  it.each(['code=', 'code=40', 'code=999', 'code=4e2', 'dynamic=yes', 'dynamic'])('refuses %s', (header) => {
    expect(parse(header)).toMatchObject({ ok: false });
  });

  it('hides its parameters from the operation', () => {
    const query = new URLSearchParams('__code=404&id=1&id=2&__other=3');
    expect(withoutPreference(query).toString()).toBe('id=1&id=2&__other=3');
  });
});

describe('createRouter', () => {
  const operation = (id: string, method: Operation['method'], path: string): Operation => ({
    ...{ id, method, path, api: '', summary: '', description: '', source: '' },
    ...{ deprecated: false, sandboxOnly: false, draft: false },
    ...{ parameters: [], requestBody: null, responses: [] },
  });
  const router = createRouter([
    operation('get', 'get', '/things/{thingId}'),
    operation('replace', 'put', '/things/{thingId}'),
    operation('check', 'get', '/things/valid'),
    operation('deep', 'get', '/things/{thingId}/parts/{partId}'),
    operation('first', 'get', '/things/first/parts/{partId}'),
  ]);
  const idOf = (method: string, path: string): string => {
    const route = router(method, path);
    return route.kind === 'found' ? route.operation.id : route.kind;
  };

  it.each([
    ['GET', '/things/1', 'get'],
    ['HEAD', '/things/1', 'get'],
    ['GET', '/things/valid', 'check'],
    ['PUT', '/things/valid', 'replace'],
    ['GET', '/things/1/parts/2', 'deep'],
    ['GET', '/things/first/parts/2', 'first'],
    ['GET', '/things', 'unknown-path'],
    ['GET', '/things/', 'unknown-path'],
    ['GET', '/things/1/', 'unknown-path'],
    ['GET', '/Things/1', 'unknown-path'],
    ['DELETE', '/things/1', 'wrong-method'],
    ['HEAD', '/things/%', 'malformed-path'],
  ])('%s %s: %s', (method, path, expected) => {
    expect(idOf(method, path)).toBe(expected);
  });

  it('decodes parameters', () => {
    expect(router('GET', '/things/a%2Fb%20c/parts/%C3%A9')).toMatchObject({
      path: { thingId: 'a/b c', partId: 'é' },
    });
  });

  it('lists the methods of all templates that fit', () => {
    expect(router('DELETE', '/things/valid')).toEqual({
      kind: 'wrong-method',
      allow: ['GET', 'PUT', 'HEAD', 'OPTIONS'],
    });
  });
});

describe('loadPrism', () => {
  it('says how to install it when it is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'goji-mock-'));
    try {
      expect(() => loadPrism([pathToFileURL(join(folder, 'package.json'))])).toThrow(
        expect.objectContaining({
          name: 'SpecError',
          message: '@stoplight/prism-cli is not installed.',
          hint: 'Install it with: npm install --save-dev @stoplight/prism-cli@5.14.2',
        }),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
