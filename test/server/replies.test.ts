import { describe, expect, it, vi } from 'vitest';
import { createSampleApp, errorBody } from './sample-contract.js';

const systemError = errorBody(['SYSTEM_ERROR', 'An unexpected error has occurred']);

describe('answers', () => {
  it.each([
    ['SUCCESS', '"SUCCESS"'],
    ['', '""'],
    [null, 'null'],
    [false, 'false'],
    [{ units: 1.5, surplus: { a: undefined, b: null } }, '{"units":1.5,"surplus":{"b":null}}'],
  ])('%j is sent as JSON, unaltered', async (body, text) => {
    const app = createSampleApp({ handlers: { getInvestor: () => ({ status: 200, body }) } });
    const answer = await app.inject('/investors/1');
    expect(answer.body).toBe(text);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('without a body have no content type', async () => {
    const app = createSampleApp({ handlers: { deleteInvestor: async () => ({ status: 204 }) } });
    const answer = await app.inject({ method: 'DELETE', url: '/investors/1' });
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect(answer.headers).not.toHaveProperty('content-type');
  });

  it('carry the headers of the handler and the request id that it was given', async () => {
    const app = createSampleApp({
      createRequestId: () => 'id-7',
      handlers: {
        getInvestor: ({ requestId }) => ({
          status: 200,
          body: requestId,
          headers: { 'retry-after': '5', 'x-goji-request-id': 'mine' },
        }),
      },
    });
    const answer = await app.inject('/investors/1');
    expect(answer.json()).toBe('id-7');
    expect(answer.headers).toMatchObject({ 'retry-after': '5', 'x-goji-request-id': 'id-7' });
  });

  it('have a request id of their own by default', async () => {
    const handlers = { getInvestor: () => ({ status: 200, body: 1 }) };
    const app = createSampleApp({ handlers, createRequestId: () => crypto.randomUUID() });
    const [first, second] = await Promise.all([app.inject('/investors/1'), app.inject('/investors/1')]);
    expect(first.headers['x-goji-request-id']).not.toBe(second.headers['x-goji-request-id']);
  });
});

describe('an operation without handler', () => {
  it('is answered with 501 that names it, before the body is looked at', async () => {
    const app = createSampleApp({ handlers: {} });
    const answer = await app.inject({ method: 'PUT', url: '/investors/1', body: 'nonsense' });
    expect(answer.statusCode).toBe(501);
    expect(answer.json()).toEqual(errorBody(['NOT_IMPLEMENTED', 'updateInvestor is not implemented']));
    expect(answer.headers['x-goji-request-id']).toBe('request-1');
  });
});

describe('a handler that fails', () => {
  const fail = async (getInvestor: () => unknown) => {
    const log: string[] = [];
    const app = createSampleApp({ handlers: { getInvestor }, log });
    const answer = await app.inject('/investors/1');
    return { answer, log: log.join('') };
  };

  it.each([
    ['an error', () => Promise.reject(new Error('password is hunter2'))],
    [
      'an error that looks like a refusal',
      () => Promise.reject(Object.assign(new Error('hunter2'), { statusCode: 404 })),
    ],
    ['something that is no error', () => Promise.reject('hunter2')],
  ])('with %s is answered with 500, and the reason is in the log alone', async (_, handler) => {
    const { answer, log } = await fail(handler);
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual(systemError);
    expect(JSON.stringify(answer.headers)).not.toContain('hunter2');
    expect(answer.headers['x-goji-request-id']).toBe('request-1');
    expect(log).toContain('hunter2');
    expect(log).toContain('"gojiRequestId":"request-1"');
  });

  it.each([
    ['nothing', undefined],
    ['a bare value', 'SUCCESS'],
    ['a status that is none', { status: '200', body: 1 }],
    ['what JSON cannot say', { status: 200, body: 1n }],
  ])('by returning %s is answered with 500', async (_, reply) => {
    const { answer, log } = await fail(() => reply);
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual(systemError);
    expect(log).toContain('"level":50');
  });
});

describe('errors of hooks of the host', () => {
  it.each([
    [429, errorBody(['TOO_MANY_REQUESTS', 'Too Many Requests'])],
    [503, errorBody(['SYSTEM_ERROR', 'An unexpected error has occurred'])],
    [undefined, systemError],
  ])('with status %s keep it and lose their text', async (statusCode, body) => {
    const app = createSampleApp({ handlers: { getInvestor: () => ({ status: 200, body: 1 }) } });
    app.addHook('onRequest', async () => {
      throw Object.assign(new Error('hunter2'), { statusCode });
    });
    const answer = await app.inject('/investors/1');
    expect(answer.statusCode).toBe(statusCode ?? 500);
    expect(answer.json()).toEqual(body);
    expect(answer.headers['x-goji-request-id']).toBe('request-1');
  });
});

describe('authentication', () => {
  const handlers = { updateInvestor: () => ({ status: 200, body: 'SUCCESS' }) };

  it('refuses before anything else is looked at, and says why in the log alone', async () => {
    const log: string[] = [];
    const app = createSampleApp({ handlers, log, authenticate: () => ({ refused: 'the moon is full' }) });
    const answer = await app.inject({
      method: 'PUT',
      url: '/investors/1',
      headers: { version: '9', 'content-type': 'text/plain' },
      body: 'x'.repeat(5000),
    });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toEqual(errorBody(['UNAUTHORISED', 'The credentials are missing or wrong']));
    expect(log.join('')).toContain('the moon is full');
  });

  it('says why in the answer only where development asks for it', async () => {
    const authenticate = () => ({ refused: 'the moon is full' });
    const app = createSampleApp({ handlers, authenticate, explainRefusals: true });
    const answer = await app.inject({ method: 'PUT', url: '/investors/1' });
    expect(answer.json()).toEqual(
      errorBody(['UNAUTHORISED', 'The credentials are missing or wrong: the moon is full']),
    );
  });

  it('never says so in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    try {
      const app = createSampleApp({ handlers, explainRefusals: true });
      await expect(app.ready()).rejects.toThrow('"explainRefusals" is for development');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('tells the handler who is there', async () => {
    const getInvestor = ({ principal }: { principal: unknown }) => ({ status: 200, body: principal });
    const app = createSampleApp({
      handlers: { getInvestor },
      authenticate: async ({ headers }) => ({ apiKey: String(headers.authorization), scheme: 'own' }),
    });
    const answer = await app.inject({ url: '/investors/1', headers: { authorization: 'me' } });
    expect(answer.json()).toEqual({ apiKey: 'me', scheme: 'own' });
    const open = createSampleApp({ handlers: { getInvestor } });
    expect((await open.inject('/investors/1')).json()).toEqual({ apiKey: 'anonymous', scheme: 'none' });
  });

  it('that fails itself lets nobody in', async () => {
    const app = createSampleApp({
      handlers,
      authenticate: async () => {
        throw new Error('the key store is down');
      },
    });
    const answer = await app.inject({ method: 'PUT', url: '/investors/1' });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual(systemError);
  });
});

describe('validateResponses', () => {
  const reply = async (getInvestor: () => unknown, validateResponses: 'log' | 'fail' = 'fail') => {
    const log: string[] = [];
    const app = createSampleApp({ handlers: { getInvestor }, validateResponses, log });
    return { answer: await app.inject('/investors/1'), log: log.join('') };
  };
  const body = { name: 'Jane', joined: '2024-01-01' };

  const broken = [
    ['a wrong body', { status: 200, body: { ...body, units: 1.5 } }, '/units (type)'],
    ['a missing member', { status: 200, body: { name: 'Jane', joined: undefined } }, '/ (required)'],
    ['a missing body', { status: 200 }, '/ (required)'],
    ['an undocumented status', { status: 418, body }, '/ (status)'],
    ['a wrong error body', { status: 404, body: {} }, '/ (required)'],
  ] as const;

  it.each(broken)('fail: turns %s into a 500 with the place in the log', async (_, given, place) => {
    const { answer, log } = await reply(() => given);
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual(systemError);
    expect(log).toContain(place);
  });

  it.each(broken)('log: sends %s all the same, with the place in the log', async (_, given, place) => {
    const { answer, log } = await reply(() => given, 'log');
    expect(answer.statusCode).toBe(given.status);
    expect(answer.body).toBe('body' in given ? JSON.stringify(given.body) : '');
    const entry = JSON.parse(log.split('\n').find((line) => line.includes('breaks the contract')) ?? '{}');
    expect(entry).toMatchObject({ level: 40, operation: 'getInvestor', gojiRequestId: 'request-1' });
    expect(
      entry.violations.map((found: Record<string, string>) => `${found['pointer']} (${found['keyword']})`),
    ).toContain(place);
  });

  it('tells onBreach of answers and of requests, where and never what', async () => {
    const told: unknown[] = [];
    const app = createSampleApp({
      handlers: {
        getInvestor: () => ({ status: 200, body: { ...body, units: 1.5 } }),
        updateInvestor: () => ({ status: 200 }),
      },
      validateResponses: 'log',
      onBreach: ({ request, ...breach }) => told.push({ ...breach, url: request.url }),
    });
    await app.inject('/investors/1');
    await app.inject({ method: 'PUT', url: '/investors/1', payload: { name: 7 } });
    expect(told).toEqual([
      {
        of: 'answer',
        operation: 'getInvestor',
        url: '/investors/1',
        violations: [{ pointer: '/units', keyword: 'type' }],
      },
      {
        of: 'request',
        operation: 'updateInvestor',
        url: '/investors/1',
        violations: expect.arrayContaining([{ pointer: '/name', keyword: 'type' }]),
      },
    ]);
  });

  it('log: says where and never what, and not everything of a long list', async () => {
    const accountTypes = Array.from({ length: 500 }, () => 'hunter2');
    const { answer, log } = await reply(() => ({ status: 200, body: { ...body, accountTypes } }), 'log');
    expect(answer.json().accountTypes).toHaveLength(500);
    expect(log).toContain('/accountTypes/99');
    expect(log).not.toContain('/accountTypes/100');
    expect(log).not.toContain('hunter2');
  });

  it.each(['log', 'fail'] as const)('%s: says nothing of an answer that is fine', async (mode) => {
    const { answer, log } = await reply(() => ({ status: 200, body }), mode);
    expect(answer.statusCode).toBe(200);
    expect(log).not.toContain('breaks the contract');
  });

  it('lets through what the contract allows, judged as it is sent', async () => {
    const joined = { toJSON: () => '2024-01-01' };
    const { answer } = await reply(() => ({
      status: 200,
      body: { ...body, joined, units: undefined, more: 1 },
    }));
    expect(answer.json()).toEqual({ ...body, more: 1 });
  });

  it('is off by default', async () => {
    const app = createSampleApp({ handlers: { getInvestor: () => ({ status: 418, body: 1 }) } });
    expect((await app.inject('/investors/1')).statusCode).toBe(418);
  });
});
