import { describe, expect, it } from 'vitest';

import { callOperation } from '../../../generators/client/runtime/call-operation.js';
import { isGojiApiError } from '../../../generators/client/runtime/errors.js';
import { isGojiNetworkError } from '../../../generators/client/runtime/exchange-errors.js';
import type { OperationDescriptor } from '../../../generators/client/runtime/operation.js';
import { fakeExchange, fetchBy, json } from './exchange.js';
import { createFakeTime, failureOf } from './fake-time.js';

const pay: OperationDescriptor = {
  id: 'pay',
  method: 'POST',
  path: '/investors/{clientId}/pay',
};
const list: OperationDescriptor = {
  id: 'list',
  method: 'GET',
  path: '/investors',
};
const forget: OperationDescriptor = {
  id: 'forget',
  method: 'DELETE',
  path: '/investors',
  answer: 'none',
};

describe('the request', () => {
  it('has method, path, query, headers and body where they belong', async () => {
    const { goji, onlyRequest } = fakeExchange(() => json('SUCCESS'));

    await callOperation(
      goji,
      pay,
      {
        path: { clientId: 'GOJI 1/2?' },
        query: { id: ['a', 'b&c'], from: undefined, to: null, none: [], dry: false, size: 5 },
        headers: { 'X-OTHER': 'o' },
        body: { amount: 10.5, reference: undefined },
      },
      { version: 2, clientRequestId: 'c-1' },
    );

    const request = onlyRequest();
    expect(request.method).toBe('POST');
    expect(request.url).toBe(
      'https://goji.test/investors/GOJI%201%2F2%3F/pay?id=a&id=b%26c&dry=false&size=5',
    );
    expect(await request.text()).toBe('{"amount":10.5}');
    expect(Object.fromEntries(request.headers)).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      version: '2',
      'x-client-request-id': 'c-1',
      'x-other': 'o',
      'x-nonce': '67681625-d7f9-43e3-859a-25e634c203c2',
      'x-timestamp': '1474982268271',
      authorization: 'key:q0AdIAm6SphhgN%2FVxjMiE9UEd3uZRca9gjJXQ5%2BdyNI%3D',
    });
  });

  it('without a body claims no content type', async () => {
    const { goji, onlyRequest } = fakeExchange(() => json([]));

    await callOperation(goji, list);

    expect(onlyRequest().headers.has('content-type')).toBe(false);
    expect(await onlyRequest().text()).toBe('');
  });

  it.each(['SUCCESS', '', 0, false, null, [1]])('sends the body %j as JSON', async (body) => {
    const { goji, onlyRequest } = fakeExchange(() => json('SUCCESS'));

    await callOperation(goji, pay, { path: { clientId: 'a' }, body });

    expect(await onlyRequest().text()).toBe(JSON.stringify(body));
  });

  it('takes the version of the client unless the call has its own', async () => {
    const { goji, requests } = fakeExchange(() => json([]), { version: 3 });

    await callOperation(goji, list);
    await callOperation(goji, list, {}, { version: 4 });

    expect(requests.map((request) => request.headers.get('version'))).toEqual(['3', '4']);
  });

  it('uses the fetch of the call in place of the client’s, signed all the same', async () => {
    const { goji, requests } = fakeExchange(() => json([]));
    const sent: Request[] = [];
    const fetch = fetchBy((request) => {
      sent.push(request);
      return json(['other']);
    });

    expect(await callOperation(goji, list, {}, { fetch })).toEqual(['other']);
    expect(requests).toHaveLength(0);
    expect(sent[0]?.headers.get('authorization')).toMatch(/^key:/);
  });

  it.each([undefined, '', '.', '..', {}])('is never sent with %j for a path parameter', async (clientId) => {
    const { goji, requests } = fakeExchange(() => json('SUCCESS'));
    const error = await failureOf(callOperation(goji, pay, { path: { clientId } }));

    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: expect.stringContaining('pay: path.clientId') });
    expect(requests).toHaveLength(0);
  });
});

describe('a success', () => {
  it.each(['SUCCESS', '', null, 0, [], { a: [1] }])('resolves with the body %j', async (body) => {
    const { goji } = fakeExchange(() => json(body));

    expect(await callOperation(goji, list)).toEqual(body);
  });

  it('without a documented body resolves with undefined, whatever is in it', async () => {
    for (const answer of [
      () => new Response(null, { status: 204 }),
      () => new Response(''),
      () => new Response('gone'),
    ]) {
      expect(await callOperation(fakeExchange(answer).goji, forget)).toBeUndefined();
    }
  });

  it('may or may not have a body where the operation documents both', async () => {
    const either: OperationDescriptor = { ...list, answer: 'optional' };

    expect(
      await callOperation(fakeExchange(() => new Response(null, { status: 204 })).goji, either),
    ).toBeUndefined();
    expect(await callOperation(fakeExchange(() => json(['a'])).goji, either)).toEqual(['a']);
  });

  it.each([
    ['is empty', '', 'the answer has no body', undefined],
    ['is no JSON', '<html>', 'the body is not JSON', '<html>'],
  ])('whose body %s is an error, not a surprise later', async (_, text, message, body) => {
    const answer = () => new Response(text, { headers: { 'X-GOJI-REQUEST-ID': 'r-1' } });
    const error = await failureOf(callOperation(fakeExchange(answer).goji, list));

    expect(isGojiApiError(error)).toBe(true);
    expect(error).toMatchObject({
      message: `[GET] /investors: 200 ${message}`,
      status: 200,
      errors: [],
      requestId: 'r-1',
      body,
    });
  });
});

describe('a failure', () => {
  const body = { errors: [{ errorCode: 'UNDER_18', message: 'Too young' }] };

  it('rejects with what the platform said', async () => {
    const error = await failureOf(
      callOperation(fakeExchange(() => json(body, 400)).goji, pay, {
        path: { clientId: 'a b' },
        query: { token: 'x' },
      }),
    );

    expect(isGojiApiError(error)).toBe(true);
    expect(error).toMatchObject({
      message: '[POST] /investors/a%20b/pay: 400 UNDER_18 Too young',
      operation: 'pay',
      method: 'POST',
      path: '/investors/a%20b/pay',
      status: 400,
      errors: body.errors,
      requestId: 'r-1',
      body,
    });
  });

  it.each([
    ['an HTML page', () => new Response('<html>', { status: 502, statusText: 'Bad Gateway' }), '<html>'],
    ['nothing', () => new Response(null, { status: 502, statusText: 'Bad Gateway' }), undefined],
  ])('may come with %s', async (_, answer, received) => {
    const error = await failureOf(callOperation(fakeExchange(answer).goji, list));

    expect(error).toMatchObject({
      message: '[GET] /investors: 502 Bad Gateway',
      errors: [],
      requestId: undefined,
      body: received,
    });
  });

  it('is what a redirect is: it is not followed', async () => {
    const { goji, onlyRequest } = fakeExchange(
      () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.test' } }),
    );

    expect(await failureOf(callOperation(goji, list))).toMatchObject({ name: 'GojiApiError', status: 302 });
    expect(onlyRequest().redirect).toBe('manual');
  });

  it('of the connection is a network error that keeps its cause', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    const error = await failureOf(callOperation(fakeExchange(() => Promise.reject(cause)).goji, list));

    expect(isGojiNetworkError(error)).toBe(true);
    expect(error).toMatchObject({
      message: '[GET] /investors: no answer: connect ECONNREFUSED',
      operation: 'list',
      method: 'GET',
      path: '/investors',
      cause,
    });
  });

  it.each([200, 500])('in the middle of the body of a %i is a network error too', async (status) => {
    const broken = () => {
      const body = new ReadableStream({
        start: (controller) => controller.error(new TypeError('terminated')),
      });
      return new Response(body, { status });
    };

    expect(await failureOf(callOperation(fakeExchange(broken).goji, list))).toMatchObject({
      name: 'GojiNetworkError',
      message: '[GET] /investors: no answer: terminated',
    });
  });

  it('holds no credentials', async () => {
    for (const answer of [() => json(body, 401), () => Promise.reject(new Error('x'))]) {
      const error = await failureOf(callOperation(fakeExchange(answer).goji, list));

      expect(JSON.stringify(error) + String(error)).not.toMatch(/abcd1234|q0AdIAm6/);
    }
  });
});

describe('a client without resilient', () => {
  it('makes one attempt, under a client request id that can be used again', async () => {
    const { goji, onlyRequest } = fakeExchange(() => Response.json({}, { status: 503 }), {
      createRequestId: () => 'id-1',
    });
    const error = await failureOf(callOperation(goji, pay, { path: { clientId: 'a' } }));

    expect(error).toMatchObject({ status: 503, attempts: 1, clientRequestId: 'id-1' });
    expect(onlyRequest().headers.get('X-CLIENT-REQUEST-ID')).toBe('id-1');
  });

  it('has a time limit, for the client and for a call', async () => {
    for (const [client, call, milliseconds] of [
      [undefined, undefined, 30_000],
      [{ attempt: 500 }, undefined, 500],
      [{ total: 400 }, undefined, 400],
      [{ attempt: 500 }, { attempt: 300 }, 300],
    ] as const) {
      const time = createFakeTime();
      const { goji } = fakeExchange(() => new Promise(() => undefined), {
        startTimer: time.startTimer,
        ...(client === undefined ? {} : { timeout: client }),
      });
      const options = call === undefined ? {} : { timeout: call };
      const error = await failureOf(time.run(callOperation(goji, list, {}, options)));

      expect(error).toMatchObject({ name: 'GojiTimeoutError', milliseconds, attempts: 1 });
    }
  });

  it('refuses to be told about retries, as it would not make them', async () => {
    const { goji, requests } = fakeExchange(() => json([]));

    await expect(callOperation(goji, list, {}, { retry: { attempts: 2 } })).rejects.toThrow(
      'retry needs exchange: resilient()',
    );
    expect(requests).toHaveLength(0);
    expect(await callOperation(goji, list, {}, { retry: false })).toEqual([]);
  });
});

describe('an abort', () => {
  it('while the answer is awaited rejects with the reason that the caller gave', async () => {
    const reason = new Error('the user left');
    const controller = new AbortController();
    const { goji } = fakeExchange((request) => {
      controller.abort(reason);
      return Promise.reject(request.signal.reason);
    });

    expect(await failureOf(callOperation(goji, list, {}, { signal: controller.signal }))).toBe(reason);
  });

  it('before the request is sent keeps it from being sent', async () => {
    const { goji, requests } = fakeExchange(() => json([]));
    const error = await failureOf(callOperation(goji, list, {}, { signal: AbortSignal.abort() }));

    expect(error).toMatchObject({ name: 'AbortError' });
    expect(requests).toHaveLength(0);
  });
});
