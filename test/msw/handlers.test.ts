import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createGoji,
  createInvestor,
  type Goji,
  getInvestor,
  isGojiNetworkError,
  listInvestorIds,
  safe,
} from '../../generated/client/index.js';
import * as msw from '../../generated/msw/index.js';
import { call, expectedOutcome, testAuth } from '../contract/call.js';
import { model } from '../contract/document.js';
import { namedExchanges } from '../contract/exchanges.js';

type Mock = msw.OperationMock<{ readonly responses: Readonly<Record<number, unknown>> }, string, object>;

const base = 'https://api-sandbox.goji.investments';
/** What no mock answers fails, without a word on the console. */
const rest = http.all('*', () => HttpResponse.error());
const server = setupServer(...msw.gojiHandlers(), rest);
const goji = createGoji({ environment: 'sandbox', auth: testAuth });
const body = namedExchanges.find(({ name }) => name === 'createInvestor 200 corporate')?.body as never;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function mockOf(id: string): Mock {
  const mock: unknown = Reflect.get(msw, `${id}Mock`);
  return mock as Mock;
}

describe('gojiHandlers', () => {
  it('has a handler for every operation', () => {
    expect(msw.gojiHandlers()).toHaveLength(model.operations.length);
    expect(model.operations.filter(({ id }) => mockOf(id).id !== id)).toEqual([]);
  });

  it.each(
    namedExchanges.filter(({ status }) => status < 300).map((exchange) => [exchange.name, exchange] as const),
  )('%s: a success is answered by default', async (_, exchange) => {
    const outcome = await call(goji, exchange);
    const successes = namedExchanges
      .filter(({ operation, status }) => operation === exchange.operation && status < 300)
      .map(expectedOutcome);
    expect(successes).toContainEqual(outcome);
    const isPaired = exchange.operation.requestBody?.content.examples.some(
      ({ name }) => name === exchange.example,
    );
    if (isPaired === true) expect(outcome).toEqual(expectedOutcome(exchange));
  });

  it('answers what is like a documented request, or about a documented resource', async () => {
    const other = { ...(body as object), firstName: 'Somebody' } as never;
    expect((await createInvestor(goji, { body: other })).clientId).toBe('GOJI-4567');
    expect((await getInvestor(goji, { path: { clientId: 'GOJI-4567' } })).clientId).toBe('GOJI-4567');
  });

  it('names the request and the example in headers', async () => {
    server.use(msw.listInvestorIdsMock.handler({ createRequestId: () => 'request-1' }));
    const response = await fetch(`${base}/investorIds`);
    expect(response.headers.get('x-goji-request-id')).toBe('request-1');
    expect(response.headers.get('x-goji-example')).toBe('two-investors');
    server.resetHandlers();
    const other = await fetch(`${base}/investorIds`);
    expect(other.headers.get('x-goji-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('answers malformed JSON as the platform does', async () => {
    const response = await fetch(`${base}/platformApi/investors`, { method: 'POST', body: '{' });
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ errorCode: 'INVALID_DATA', message: 'The request body is not valid JSON' }] },
    ]);
  });

  it('tells paths apart that end alike, and takes any origin', async () => {
    await expect(fetch(`${base}/api/investorIds`)).rejects.toThrow();
    expect(await (await fetch('http://localhost:1234/investorIds?x=1')).json()).toHaveLength(2);
  });
});

describe('options of the handlers', () => {
  it('keep to a base URL', async () => {
    server.resetHandlers(...msw.gojiHandlers({ baseUrl: 'https://proxy.example.com/goji/' }), rest);
    const proxied = createGoji({
      environment: { baseUrl: 'https://proxy.example.com/goji' },
      auth: testAuth,
    });
    expect(await listInvestorIds(proxied)).toEqual(['GOJI-1234', 'GOJI-4567']);
    await expect(fetch(`${base}/investorIds`)).rejects.toThrow();
    expect(() => msw.gojiHandlers({ baseUrl: '/goji' })).toThrow('no absolute URL');
  });

  it.each([
    ['no headers', {}, 401],
    ['HMAC without a nonce', { authorization: 'key:signature', 'x-timestamp': '1' }, 401],
    ['an empty timestamp', { authorization: 'key:signature', 'x-nonce': 'n', 'x-timestamp': '' }, 401],
    ['HMAC', { authorization: 'key:signature', 'x-nonce': 'n', 'x-timestamp': '1' }, 200],
    ['Basic', { authorization: 'Basic a2V5OnB3' }, 200],
    ['an empty Basic', { authorization: 'Basic ' }, 401],
  ])('ask for credentials when they are strict: %s', async (_, headers, status) => {
    server.use(msw.listInvestorIdsMock.handler({ strict: true }));
    const response = await fetch(`${base}/investorIds`, { headers });
    expect(response.status).toBe(status);
    if (status === 401) expect((await response.json()).errors[0].errorCode).toBe('UNAUTHORISED');
  });

  it('let the client through when they are strict', async () => {
    server.resetHandlers(...msw.gojiHandlers({ strict: true }));
    expect(await listInvestorIds(goji)).toEqual(['GOJI-1234', 'GOJI-4567']);
  });
});

describe('a switch', () => {
  it.each(namedExchanges.map((exchange) => [exchange.name, exchange] as const))(
    'gives the example %s',
    async (_, exchange) => {
      server.use(mockOf(exchange.operation.id).example(exchange.example ?? 'no-body'));
      expect(await call(goji, exchange)).toEqual(expectedOutcome(exchange));
    },
  );

  it('gives a documented error alone, in other words if need be', async () => {
    const failed = async (client: Goji) => {
      const result = await safe(createInvestor(client, { body }));
      return result.ok ? [] : result.error.message;
    };
    server.use(msw.createInvestorMock.error(400, 'INVALID_DATA'));
    expect(await failed(goji)).toMatch(/: 400 INVALID_DATA [^;]+$/);
    server.use(msw.createInvestorMock.error(400, 'UNDER_18', { message: 'Too young' }));
    expect(await failed(goji)).toMatch(/: 400 UNDER_18 Too young$/);
  });

  it('gives a body of your own', async () => {
    server.use(msw.listInvestorIdsMock.reply(200, ['A', 'B', 'C'], { once: true }));
    expect(await listInvestorIds(goji)).toEqual(['A', 'B', 'C']);
    expect(await listInvestorIds(goji)).toEqual(['GOJI-1234', 'GOJI-4567']);
  });

  it('gives no answer', async () => {
    server.use(msw.listInvestorIdsMock.networkError());
    await expect(listInvestorIds(goji)).rejects.toSatisfy(isGojiNetworkError);
  });

  it('waits', async () => {
    server.use(msw.listInvestorIdsMock.handler({ delay: 'infinite' }));
    await expect(listInvestorIds(goji, {}, { timeout: { attempt: 20 } })).rejects.toThrow('within 20 ms');
  });

  it('says what there is, to those whom no compiler told', () => {
    const mock = mockOf('getTerms');
    expect(() => mock.example('other')).toThrow('getTerms has no example "other". It has current (200), ');
    expect(() => mock.error(400 as never, 'UNDER_18' as never)).toThrow('It has INVALID_DATA.');
    expect(() => mock.error(418 as never, 'TEAPOT' as never)).toThrow('It has none.');
  });
});
