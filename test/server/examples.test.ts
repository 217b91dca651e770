import { describe, expect, it } from 'vitest';
import type { Operation } from '../../generators/model/types.js';
import type { OperationExamples } from '../../generators/runtime/choose-example.js';
import { buildExamples } from '../../generators/server/build-examples.js';
import { replyByExample } from '../../generators/server/runtime/operation-examples.js';
import { createSampleApp, errorBody } from './sample-contract.js';

const examples: OperationExamples = {
  requests: [
    { name: 'jane', body: { name: 'Jane', address: { country: 'GBR' } } },
    { name: 'john', body: { name: 'John', address: { country: 'FRA' } } },
    { name: 'too-young', body: { name: 'Kid' } },
  ],
  answers: [
    { status: 200, name: 'jane', body: { clientId: 'GOJI-1', name: 'Jane' } },
    { status: 200, name: 'john', body: { clientId: 'GOJI-2', name: 'John' } },
    { status: 400, name: 'too-young', body: { errors: [] } },
  ],
};

function choose(request: Partial<Parameters<typeof replyByExample>[1]>, from = examples) {
  return replyByExample(from, { path: {}, query: {}, body: undefined, ...request })?.headers?.[
    'x-goji-example'
  ];
}

describe('replyByExample', () => {
  it.each([
    ['the answer to the same body', { body: { name: 'John', address: { country: 'FRA' } } }, 'john'],
    ['a failure, where the body is its example', { body: { name: 'Kid' } }, 'too-young'],
    ['never a failure for what is only alike', { body: { name: 'Kid', age: 5 } }, 'jane'],
    [
      'the answer to the body that is most alike',
      { body: { name: 'X', address: { country: 'FRA' } } },
      'john',
    ],
    ['the answer that repeats a path parameter', { path: { clientId: 'GOJI-2' } }, 'john'],
    ['the answer that repeats a query parameter', { query: { name: 'John' } }, 'john'],
    ['the body before the parameters', { body: { name: 'Jane' }, path: { clientId: 'GOJI-2' } }, 'jane'],
    ['else the first success', { path: { clientId: 'GOJI-9' } }, 'jane'],
  ])('takes %s', (_, request, name) => {
    expect(choose(request)).toBe(name);
  });

  it('looks at every entry of a list', () => {
    const list: OperationExamples = {
      requests: [],
      answers: [
        { status: 200, name: 'mixed', body: [{ status: 'OPEN' }, { status: 'CLOSED' }] },
        { status: 200, name: 'none', body: [] },
        { status: 200, name: 'closed', body: [{ status: 'CLOSED' }, { status: 'CLOSED' }] },
      ],
    };
    expect(choose({ query: { status: 'CLOSED' } }, list)).toBe('closed');
  });

  it('finds nothing where the document has nothing', () => {
    expect(choose({}, { requests: [], answers: [] })).toBeUndefined();
  });
});

describe('buildExamples', () => {
  const json = (...names: string[]) => ({
    mediaType: 'application/json',
    schema: {},
    examples: names.map((name) => ({ name, summary: '', value: { name } })),
  });
  const response = (status: number, content: ReturnType<typeof json> | null) => ({
    status,
    component: null,
    description: '',
    headers: [],
    content,
  });
  const operation: Operation = {
    id: 'doIt',
    api: 'a',
    method: 'post',
    path: '/',
    summary: '',
    description: '',
    deprecated: false,
    sandboxOnly: false,
    draft: false,
    source: '',
    parameters: [],
    requestBody: { required: true, content: json('one', 'refused') },
    responses: [response(400, json('refused', 'never')), response(202, null), response(200, json('one'))],
  };
  const model = {
    title: '',
    version: '',
    servers: [],
    apis: [],
    operations: [operation],
    webhooks: [],
    schemas: [],
  };

  it('puts successes first, and leaves out failures that no request leads to', () => {
    expect(buildExamples(model)['doIt']).toEqual({
      requests: [
        { name: 'one', body: { name: 'one' } },
        { name: 'refused', body: { name: 'refused' } },
      ],
      answers: [
        { status: 200, name: 'one', body: { name: 'one' } },
        { status: 202, name: 'no-body' },
        { status: 400, name: 'refused', body: { name: 'refused' } },
      ],
    });
  });
});

describe('fallback: example', () => {
  const answers = [{ status: 200, name: 'jane', body: { name: 'Jane', joined: '2024-01-01' } }];
  const loadExamples = async () => ({
    getInvestor: { requests: [], answers },
    updateInvestor: { requests: [], answers: [] },
  });
  const create = (options: object = {}) =>
    createSampleApp({ handlers: {}, fallback: 'example', loadExamples, ...options });

  it('answers an operation without handler, and says so', async () => {
    const answer = await create().inject('/investors/1');
    expect(answer.json()).toEqual({ name: 'Jane', joined: '2024-01-01' });
    expect(answer.headers).toMatchObject({ 'x-goji-example': 'jane', 'x-goji-request-id': 'request-1' });
  });

  it('leaves operations with a handler alone', async () => {
    const handlers = { getInvestor: () => ({ status: 200, body: 'mine' }) };
    const answer = await create({ handlers }).inject('/investors/1');
    expect(answer.json()).toBe('mine');
    expect(answer.headers).not.toHaveProperty('x-goji-example');
  });

  it('authenticates and validates all the same', async () => {
    const refuse = create({ authenticate: () => ({ refused: 'no' }) });
    expect((await refuse.inject('/investors/1')).statusCode).toBe(401);
    expect((await create().inject('/investors/')).statusCode).toBe(400);
  });

  it('still answers 501 where the document has no example', async () => {
    const put = { method: 'PUT', url: '/investors/1', headers: { 'x-client-request-id': 'a' } } as const;
    const answer = await create().inject({ ...put, body: { name: 'Jane', joined: '2024-01-01' } });
    expect(answer.json()).toEqual(errorBody(['NOT_IMPLEMENTED', 'updateInvestor is not implemented']));
    const unknown = await create().inject('/investors/valid?page=1');
    expect(unknown.statusCode).toBe(501);
  });

  it('is not the default, and loads nothing then', async () => {
    let isLoaded = false;
    const app = createSampleApp({
      handlers: {},
      loadExamples: async () => {
        isLoaded = true;
        return {};
      },
    });
    expect((await app.inject('/investors/1')).statusCode).toBe(501);
    expect(isLoaded).toBe(false);
  });
});
