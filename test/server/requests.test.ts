import { describe, expect, it } from 'vitest';
import { createSampleApp, errorBody, type SampleHandlers } from './sample-contract.js';

const valid = { name: 'Jane', joined: '2024-02-29' };
const clientRequestId = { 'x-client-request-id': 'abc' };

/** Handlers that answer what they were given. */
const echo: SampleHandlers = {
  getInvestor: ({ path }) => ({ status: 200, body: path }),
  listValidInvestors: ({ query }) => ({ status: 200, body: query }),
  updateInvestor: ({ headers, body }) => ({ status: 200, body: { headers, body } }),
  uploadDocuments: ({ body }) => ({ status: 200, body: body === undefined ? 'none' : body }),
};

describe('path parameters', () => {
  it('arrive percent-decoded, and static paths win over parameters', async () => {
    const app = createSampleApp({ handlers: echo });
    expect((await app.inject('/investors/a%2Fb%20%C3%BC')).json()).toEqual({ clientId: 'a/b ü' });
    expect((await app.inject('/investors/valid?page=1')).json()).toEqual({ page: 1, active: false });
  });

  it('may be long, and are never empty', async () => {
    const app = createSampleApp({ handlers: echo });
    expect((await app.inject(`/investors/${'a'.repeat(500)}`)).statusCode).toBe(200);
    expect((await app.inject('/investors/')).json()).toEqual(
      errorBody(['INVALID_DATA', 'clientId cannot be null or empty']),
    );
  });
});

describe('query parameters', () => {
  it('are converted to their types; unknown ones do no harm', async () => {
    const app = createSampleApp({ handlers: echo });
    const given = '/investors/valid?page=2&id=3&active=true&future=1';
    expect((await app.inject(given)).json()).toEqual({ page: 2, id: [3], active: true });
    expect((await app.inject('/investors/valid?page=2&id=3&id=4')).json()).toMatchObject({ id: [3, 4] });
  });

  it('are refused all at once', async () => {
    const app = createSampleApp({ handlers: echo });
    const answer = await app.inject('/investors/valid?id=1&id=x&active=yes&page=-1');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual(
      errorBody(
        ['INVALID_DATA', 'id[1] must be an integer'],
        ['INVALID_DATA', 'active must be a boolean'],
        ['VALIDATION_FAILURE', 'page must be greater than or equal to 0'],
      ),
    );
    expect((await app.inject('/investors/valid?page=1&page=2')).json()).toEqual(
      errorBody(['INVALID_DATA', 'page must be an integer']),
    );
  });
});

describe('headers', () => {
  it('are required and delivered without regard to case', async () => {
    const app = createSampleApp({ handlers: echo });
    const put = { method: 'PUT', url: '/investors/1', body: valid } as const;
    expect((await app.inject(put)).json()).toEqual(
      errorBody(['INVALID_DATA', 'x-client-request-id cannot be null or empty']),
    );
    const answer = await app.inject({ ...put, headers: { 'X-CLIENT-REQUEST-ID': 'abc' } });
    expect(answer.json().headers).toEqual({ 'x-client-request-id': 'abc', version: 1 });
  });

  it.each([
    ['1', 200],
    ['2', 200],
    ['3', 404],
    ['0', 404],
    ['01', 404],
    ['latest', 404],
  ])('with version %s the answer is %d', async (version, status) => {
    const app = createSampleApp({ handlers: echo });
    const headers = { ...clientRequestId, version };
    const answer = await app.inject({ method: 'PUT', url: '/investors/1', headers, body: valid });
    expect(answer.statusCode).toBe(status);
    if (status === 404) {
      expect(answer.json()).toEqual(
        errorBody(['NOT_FOUND', `There is no version ${version} of this operation`]),
      );
    }
  });
});

describe('bodies', () => {
  const put = (body: unknown) => ({
    method: 'PUT' as const,
    url: '/investors/1',
    headers: { ...clientRequestId, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  it('arrive as they were sent: nothing converted, nothing removed', async () => {
    const app = createSampleApp({ handlers: echo });
    const body = { ...valid, future: { a: ['1', null] } };
    expect((await app.inject(put(body))).json().body).toEqual(body);
  });

  it('are refused with everything that is wrong with the request', async () => {
    const app = createSampleApp({ handlers: echo });
    const body = { name: '', joined: '2023-02-29', units: '5', accountTypes: ['ISA', 'SIPP'] };
    const answer = await app.inject({ ...put(body), headers: { 'content-type': 'application/json' } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual(
      errorBody(
        ['INVALID_DATA', 'x-client-request-id cannot be null or empty'],
        ['INVALID_DATA', 'joined must be in valid ISO format (YYYY-MM-DD)'],
        ['INVALID_DATA', 'units must be an integer'],
        ['INVALID_DATA', 'accountTypes[1] must be one of GOJI_INVESTMENT, ISA'],
      ),
    );
  });

  it.each([
    [[], 'The request body must be an object'],
    ['text', 'The request body must be an object'],
    [null, 'The request body cannot be null or empty'],
  ])('%j is refused', async (body, message) => {
    const app = createSampleApp({ handlers: echo });
    expect((await app.inject(put(body))).json()).toEqual(errorBody(['INVALID_DATA', message]));
  });

  it('may be absent only where the contract says so', async () => {
    const app = createSampleApp({ handlers: echo });
    expect((await app.inject({ ...put({}), body: '' })).json()).toEqual(
      errorBody(['INVALID_DATA', 'The request body cannot be null or empty']),
    );
    expect((await app.inject({ method: 'POST', url: '/documents' })).json()).toBe('none');
    const headers = { 'content-type': 'application/json' };
    expect((await app.inject({ method: 'POST', url: '/documents', headers })).json()).toBe('none');
  });

  it.each(['{', '{"a":1}}', '{"__proto__":{"a":1}}', "{'a':1}"])('%s is not JSON', async (body) => {
    const app = createSampleApp({ handlers: echo });
    const answer = await app.inject({ ...put({}), body });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual(errorBody(['INVALID_DATA', 'The request body is not valid JSON']));
  });

  it.each(['text/plain', 'application/xml', 'multipart/form-data', 'application/jsonx', 'nonsense'])(
    'of type %s are refused',
    async (type) => {
      const app = createSampleApp({ handlers: echo });
      const answer = await app.inject({ ...put(valid), headers: { 'content-type': type } });
      expect(answer.statusCode).toBe(415);
      expect(answer.json()).toEqual(
        errorBody(['UNSUPPORTED_MEDIA_TYPE', 'The request body must be application/json']),
      );
    },
  );

  it('without a type are refused', async () => {
    const app = createSampleApp({ handlers: echo });
    const answer = await app.inject({ ...put({}), headers: clientRequestId, body: Buffer.from('{}') });
    expect(answer.statusCode).toBe(415);
  });

  it('may name their character set', async () => {
    const app = createSampleApp({ handlers: echo });
    const headers = { ...clientRequestId, 'content-type': 'application/json; charset=utf-8' };
    expect((await app.inject({ ...put(valid), headers })).statusCode).toBe(200);
  });

  it('have a limit for each operation', async () => {
    const app = createSampleApp({ handlers: echo });
    const big = { name: 'a'.repeat(2000), joined: '2024-01-01' };
    const refused = await app.inject(put(big));
    expect(refused.statusCode).toBe(413);
    expect(refused.json()).toEqual(errorBody(['REQUEST_TOO_LARGE', 'The request body is too large']));
    expect((await app.inject({ method: 'POST', url: '/documents', body: big })).statusCode).toBe(200);
    const huge = { name: 'a'.repeat(5000) };
    expect((await app.inject({ method: 'POST', url: '/documents', body: huge })).statusCode).toBe(413);
  });
});

describe('unknown paths and methods', () => {
  it.each([
    ['GET', '/nothing', 404],
    ['POST', '/investors/1/more', 404],
    ['POST', '/investors/1', 405],
    ['PATCH', '/investors/1?a=b', 405],
    ['POST', '/investors/', 405],
    ['OPTIONS', '/investors/1', 405],
    ['PROPFIND', '/investors/1', 405],
  ])('%s %s is answered with %d, however broken the body is', async (method, url, status) => {
    const app = createSampleApp({ handlers: echo });
    const request = { url, headers: { 'content-type': 'application/json' }, payload: '{' };
    const answer = await app.inject({ ...request, method: method as 'GET' });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['x-goji-request-id']).toBe('request-1');
    expect(answer.headers['allow']).toBe(status === 405 ? 'GET, HEAD, PUT, DELETE' : undefined);
    expect(answer.json()).toEqual(
      status === 405
        ? errorBody(['METHOD_NOT_ALLOWED', `${method} is not allowed at this URL`])
        : errorBody(['NOT_FOUND', 'There is nothing at this URL']),
    );
  });

  it('a static path lists the methods that a parameter path gives it, too', async () => {
    const app = createSampleApp({ handlers: echo });
    const answer = await app.inject({ method: 'POST', url: '/investors/valid' });
    expect(answer.headers['allow']).toBe('GET, HEAD, PUT, DELETE');
  });

  it('HEAD is answered like GET without the body', async () => {
    const app = createSampleApp({ handlers: echo });
    const answer = await app.inject({ method: 'HEAD', url: '/investors/1' });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe('');
    expect(answer.headers['content-length']).toBe(String('{"clientId":"1"}'.length));
    expect((await app.inject({ method: 'HEAD', url: '/documents' })).statusCode).toBe(405);
  });

  it('a URL that cannot be decoded is answered in the platform body', async () => {
    const app = createSampleApp({ handlers: echo });
    const answer = await app.inject('/investors/%E0%A4%A');
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toEqual(errorBody(['INVALID_DATA', 'The URL is not valid']));
    expect(answer.headers['x-goji-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
