import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandlers, mockOperation } from '../../generators/msw/runtime/operation-mock.js';
import { readPath, urlPattern } from '../../generators/msw/runtime/url-pattern.js';

const thing = mockOperation({
  id: 'getThing',
  method: 'get',
  path: '/things/{id}',
  requests: [],
  answers: [{ status: 200, name: 'any', body: { id: 'any' } }],
});
const valid = mockOperation({
  id: 'getValid',
  method: 'get',
  path: '/things/valid',
  requests: [],
  answers: [{ status: 204, name: 'no-body' }],
});
const make = mockOperation({
  id: 'makeThing',
  method: 'post',
  path: '/things',
  requests: [{ name: 'too-big', body: { size: 99 } }],
  answers: [
    { status: 201, name: 'made', body: 'MADE' },
    { status: 400, name: 'too-big', body: { errors: [{ errorCode: 'TOO_BIG', message: 'x' }] } },
  ],
});
const bare = mockOperation({ id: 'bare', method: 'delete', path: '/bare', requests: [], answers: [] });
const server = setupServer(...createHandlers([thing, valid, make, bare], { strict: false }));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

const exampleOf = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`https://example.com${path}`, init);
  return [response.status, response.headers.get('x-goji-example')];
};

describe('the handlers of several operations', () => {
  it('put a fixed path before one with a parameter', async () => {
    expect(await exampleOf('/things/valid')).toEqual([204, 'no-body']);
    expect(await exampleOf('/things/other')).toEqual([200, 'any']);
  });

  it('answer a documented request by its error', async () => {
    expect(await exampleOf('/things', { method: 'POST', body: '{"size":99}' })).toEqual([400, 'too-big']);
    expect(await exampleOf('/things', { method: 'POST', body: '{"size":9}' })).toEqual([201, 'made']);
  });

  it('say so where nothing is documented', async () => {
    expect(await exampleOf('/bare', { method: 'DELETE' })).toEqual([501, null]);
    server.use(bare.handler({ strict: true }));
    expect(await exampleOf('/bare', { method: 'DELETE' })).toEqual([401, null]);
  });
});

describe('urlPattern', () => {
  it('reads parameters, decoded, and takes nothing but the path', () => {
    const path = '/a.b/{one}/c/{two}';
    const pattern = urlPattern(path, 'https://example.com/x/');
    expect(readPath(path, pattern, 'https://example.com/x/a.b/1%2F2/c/%zz?d=1')).toEqual({
      one: '1/2',
      two: '%zz',
    });
    expect(pattern.test('https://example.com/x/aXb/1/c/2')).toBe(false);
    expect(pattern.test('https://example.com/x/a.b/1/c/2/3')).toBe(false);
    expect(urlPattern(path, undefined).test('http://localhost:1/x/a.b/1/c/2')).toBe(false);
  });
});
