import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGoji, isGojiApiError } from '../../generated/client/index.js';
import { createInvestorMock, gojiHandlers, listInvestorIdsMock } from '../../generated/msw/index.js';
import * as query from '../../generated/query/index.js';
import { testAuth } from '../contract/call.js';
import { model } from '../contract/document.js';
import { namedExchanges } from '../contract/exchanges.js';

const server = setupServer(...gojiHandlers({ strict: true }));
const goji = createGoji({ environment: 'sandbox', auth: testAuth });
const baseUrl = 'https://api-sandbox.goji.investments';
const body = namedExchanges.find(({ name }) => name === 'createInvestor 200 individual')?.body as never;
let client: QueryClient;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});
afterEach(() => {
  client.clear();
  server.resetHandlers();
});
afterAll(() => server.close());

describe('the query target', () => {
  it('has a query and a key for each read, and a mutation for each write', () => {
    const wanted = model.operations.flatMap(({ id, method }) =>
      method === 'get' ? [`${id}Query`, `${id}Key`] : [`${id}Mutation`],
    );
    const apiKeys = Object.entries(query).filter(([, value]) => Array.isArray(value));
    expect(Object.keys(query).sort()).toEqual([...wanted, ...apiKeys.map(([name]) => name)].sort());
    expect(apiKeys).toHaveLength(model.apis.length + 1);
    for (const [, key] of apiKeys) expect(query.gojiKey).toEqual(Object(key).slice(0, 1));
  });

  it('asks for no page after page, as the platform has none', () => {
    const paged = model.operations.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ name }) => /page|cursor|offset|limit/i.test(name))
        .map(({ name }) => `${id} ${name}`),
    );
    expect(paged).toEqual([]);
  });
});

describe('a query', () => {
  it('fetches and caches under the key of API, operation, arguments and server', async () => {
    const options = query.getInvestorQuery(goji, { path: { clientId: 'GOJI-1234' } }, { version: 1 });
    expect((await client.fetchQuery(options)).clientId).toBe('GOJI-1234');
    expect(options.queryKey).toEqual([
      'goji',
      'investors',
      'getInvestor',
      { path: { clientId: 'GOJI-1234' } },
      { baseUrl, version: 1 },
    ]);
    expect(query.listInvestorIdsQuery(goji).queryKey).toEqual([
      'goji',
      'investors',
      'listInvestorIds',
      {},
      { baseUrl },
    ]);
    expect(client.getQueryData(options.queryKey)?.clientId).toBe('GOJI-1234');
  });

  it.each([
    ['everything', query.gojiKey, [true, true, true]],
    ['an API', query.investorsKey, [true, true, true]],
    ['another API', query.paymentsKey, [false, false, false]],
    ['an operation', query.getInvestorKey(), [true, true, false]],
    ['arguments', query.getInvestorKey({ path: { clientId: 'GOJI-1234' } }), [true, false, false]],
    ['a part of the arguments', query.getInvestorKey({ path: {} }), [true, true, false]],
  ])('is invalidated by the key of %s', async (_, queryKey, expected) => {
    const all = [
      query.getInvestorQuery(goji, { path: { clientId: 'GOJI-1234' } }),
      query.getInvestorQuery(goji, { path: { clientId: 'GOJI-4567' } }),
      query.listInvestorIdsQuery(goji),
    ] as const;
    for (const { queryKey: key } of all) client.setQueryData<unknown>(key, {});
    await client.invalidateQueries({ queryKey });
    expect(all.map(({ queryKey: key }) => client.getQueryState(key)?.isInvalidated)).toEqual(expected);
  });

  it('is aborted when nobody waits for it any more', async () => {
    const reasons: unknown[] = [];
    const watched = createGoji({
      environment: 'sandbox',
      auth: testAuth,
      fetch: (_url, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reasons.push(signal.reason);
            reject(signal.reason);
          });
        }),
    });
    const observer = new QueryObserver(client, query.listInvestorIdsQuery(watched));
    const stop = observer.subscribe(() => {});
    await new Promise((resolve) => setTimeout(resolve, 10));
    stop();
    await expect.poll(() => reasons.length).toBe(1);
  });

  it('fails with the error of the operation', async () => {
    server.use(listInvestorIdsMock.error(500, 'SYSTEM_ERROR'));
    const failed = await client.fetchQuery(query.listInvestorIdsQuery(goji)).catch((error: unknown) => error);
    expect(isGojiApiError(failed) ? failed.codes : failed).toEqual(['SYSTEM_ERROR']);
  });
});

describe('a mutation', () => {
  it('calls with its variables, under the id that comes with them', async () => {
    const ids: (string | null)[] = [];
    server.events.on('request:start', ({ request }) => {
      ids.push(request.headers.get('x-client-request-id'));
    });
    const observer = new MutationObserver(client, query.createInvestorMutation(goji));
    const created = await observer.mutate({ body, clientRequestId: 'instruction-1' });
    await observer.mutate({ body });
    server.events.removeAllListeners();
    expect(created.clientId).toBe('GOJI-1234');
    expect(ids).toEqual(['instruction-1', expect.stringMatching(/^[\da-f-]{36}$/)]);
    expect(query.createInvestorMutation(goji).mutationKey).toEqual(['goji', 'investors', 'createInvestor']);
  });

  it('is never run again by the query client, whatever its defaults', async () => {
    client.setDefaultOptions({ mutations: { retry: 3, retryDelay: 0 } });
    let requests = 0;
    server.events.on('request:start', () => {
      requests += 1;
    });
    server.use(createInvestorMock.error(500, 'SYSTEM_ERROR'));
    const observer = new MutationObserver(client, query.createInvestorMutation(goji));
    await expect(observer.mutate({ body })).rejects.toThrow('SYSTEM_ERROR');
    server.events.removeAllListeners();
    expect(requests).toBe(1);
  });
});
