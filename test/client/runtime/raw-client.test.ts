import { describe, expect, it } from 'vitest';

import { callOperation } from '../../../generators/client/runtime/call-operation.js';
import { createRawClientOf } from '../../../generators/client/runtime/raw-client.js';
import type { Changes } from './exchange.js';
import { fakeExchange, json } from './exchange.js';

type Untyped = Record<
  'GET' | 'POST',
  (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>
>;

function setUp(answer: () => Response | Promise<Response>, changes: Changes = {}) {
  const exchange = fakeExchange(answer, { createRequestId: () => 'id-1', ...changes });
  return { ...exchange, raw: createRawClientOf<object>(exchange.goji) as unknown as Untyped };
}

describe('the raw client', () => {
  it('asks as the functions do', async () => {
    const path = { clientId: 'GOJI 1/2?' };
    const query = { id: ['a', 'b&c'], from: undefined, none: [], dry: false, size: 5, to: '2026-01-31' };
    const operation = { id: 'pay', method: 'POST', path: '/investors/{clientId}/pay' } as const;
    const body = { amount: 10.5, reference: undefined };
    const byFunction = setUp(() => json({}), { version: 3 });
    const byPath = setUp(() => json({}), { version: 3 });

    await callOperation(byFunction.goji, operation, { path, query, headers: { 'X-OTHER': 'o' }, body });
    await byPath.raw.POST(operation.path, { params: { path, query, header: { 'X-OTHER': 'o' } }, body });

    const [one, other] = [byFunction.onlyRequest(), byPath.onlyRequest()];
    expect([other.method, other.url, other.redirect]).toEqual([one.method, one.url, one.redirect]);
    expect(Object.fromEntries(other.headers)).toEqual(Object.fromEntries(one.headers));
    expect(await other.text()).toBe(await one.text());
  });

  it('gives a write one client request id for all its attempts', async () => {
    let attempts = 0;
    const { raw, requests } = setUp(
      () => {
        attempts += 1;
        return attempts === 1 ? new Response(null, { status: 503 }) : json('SUCCESS');
      },
      { retry: { baseDelay: 0 } },
    );

    expect(await raw.POST('/investors', { body: {} })).toMatchObject({ data: 'SUCCESS' });
    expect(requests.map((request) => request.headers.get('X-CLIENT-REQUEST-ID'))).toEqual(['id-1', 'id-1']);
    await raw.GET('/investors');
    expect(requests[2]?.headers.has('X-CLIENT-REQUEST-ID')).toBe(false);
  });

  it.each([
    ['an error', () => json({ errors: [] }, 404), { error: { errors: [] } }],
    ['nothing', () => new Response(null, { status: 204, headers: { 'X-GOJI-REQUEST-ID': 'r-1' } }), {}],
  ])('shows %s as it was answered', async (_, answer, expected) => {
    const result = await setUp(answer).raw.GET('/investors');

    expect(result).toMatchObject(expected);
    expect(result.response.headers.get('x-goji-request-id')).toBe('r-1');
  });

  it('ends with its signal', async () => {
    const { raw, requests } = setUp(() => json([]));

    await expect(raw.GET('/investors', { signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
    expect(requests).toHaveLength(0);
  });
});
