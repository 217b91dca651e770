import { describe, expect, it } from 'vitest';

import { callOperation } from '../../../generators/client/runtime/call-operation.js';
import { GojiError } from '../../../generators/client/runtime/errors.js';
import type { Hooks } from '../../../generators/client/runtime/hooks.js';
import type { OperationDescriptor } from '../../../generators/client/runtime/operation.js';
import type { Answer, Changes } from './exchange.js';
import { fakeExchange, json } from './exchange.js';
import { createFakeTime, failureOf } from './fake-time.js';

const list: OperationDescriptor = {
  id: 'list',
  method: 'GET',
  path: '/investors/{clientId}',
};
const write = (method: 'POST' | 'PUT' | 'DELETE' | 'PATCH'): OperationDescriptor => ({
  ...list,
  id: 'pay',
  method,
});
const pay = write('POST');
const args = { path: { clientId: 'GOJI-1234' } };
const body = { amount: { amount: 10, currency: 'GBP' } };

const broken: Answer = () =>
  Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNRESET') }));
const silent: Answer = () => new Promise(() => undefined);
const busy =
  (headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(null, { status: 503, headers });

/** A client with retries, over answers in turn (the last one for ever), in fake time, with everything counted. */
function setUp(answers: readonly Answer[], changes: Changes = {}) {
  const time = createFakeTime();
  const moments: number[] = [];
  const counters = { nonce: 0, id: 0 };
  const exchange = fakeExchange(
    (request) => {
      moments.push(time.clock());
      const answer = answers[Math.min(moments.length, answers.length) - 1];
      if (answer === undefined) throw new Error('no answer is prepared');
      return answer(request);
    },
    {
      auth: { username: 'goji', password: 'abcd1234' },
      retry: {},
      clock: time.clock,
      startTimer: time.startTimer,
      random: () => 0.5,
      nonce: () => {
        counters.nonce += 1;
        return `nonce-${counters.nonce}`;
      },
      createRequestId: () => {
        counters.id += 1;
        return `id-${counters.id}`;
      },
      ...changes,
    },
  );
  const start = time.clock();
  return { ...exchange, time, moments: () => moments.map((moment) => moment - start) };
}

function headersOf(requests: readonly Request[], name: string): readonly (string | null)[] {
  return requests.map((request) => request.headers.get(name));
}

describe('a client request id', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH'] as const)(
    'is made once for each %s and kept for its attempts',
    async (method) => {
      const { goji, requests, time } = setUp([broken, busy(), () => json('SUCCESS')]);

      await time.run(callOperation(goji, write(method), args));
      await time.run(callOperation(goji, write(method), args));

      expect(headersOf(requests, 'X-CLIENT-REQUEST-ID')).toEqual(['id-1', 'id-1', 'id-1', 'id-2']);
    },
  );

  it('can be given, and is then the same for all attempts', async () => {
    const { goji, requests, time } = setUp([broken, () => json('SUCCESS')]);

    await time.run(callOperation(goji, pay, args, { clientRequestId: 'order-7' }));

    expect(headersOf(requests, 'X-CLIENT-REQUEST-ID')).toEqual(['order-7', 'order-7']);
  });

  it.each(['', ' '])('is refused when it is %j, before anything is sent', async (clientRequestId) => {
    const { goji, requests } = setUp([() => json('SUCCESS')]);

    await expect(callOperation(goji, pay, args, { clientRequestId })).rejects.toThrow(
      new TypeError('pay: clientRequestId must not be empty.'),
    );
    expect(requests).toHaveLength(0);
  });

  it('is not sent with a read', async () => {
    const { goji, requests, time } = setUp([() => json([])]);

    await time.run(callOperation(goji, list, args));

    expect(headersOf(requests, 'X-CLIENT-REQUEST-ID')).toEqual([null]);
  });

  it('is in the error, so that the caller can go on with it', async () => {
    const { goji, time } = setUp([broken]);

    expect(await failureOf(time.run(callOperation(goji, pay, args)))).toMatchObject({
      name: 'GojiNetworkError',
      clientRequestId: 'id-1',
      attempts: 4,
    });
  });
});

describe('each attempt', () => {
  it('has a nonce, a time and a signature of its own, and the same body', async () => {
    const time = createFakeTime();
    const released =
      (answer: Answer): Answer =>
      (request) => {
        time.release();
        return answer(request);
      };
    const { goji, requests } = setUp([busy(), broken, () => json('SUCCESS')].map(released), {
      auth: { apiKey: 'key', secret: 'abcd1234' },
      hooks: { onRequest: time.hold },
      clock: time.clock,
      startTimer: time.startTimer,
    });

    await time.run(callOperation(goji, pay, { ...args, body }));

    expect(headersOf(requests, 'x-nonce')).toEqual(['nonce-1', 'nonce-2', 'nonce-3']);
    expect(new Set(headersOf(requests, 'x-timestamp')).size).toBe(3);
    expect(new Set(headersOf(requests, 'authorization')).size).toBe(3);
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([body, body, body]);
    expect(headersOf(requests, 'content-type')).toEqual(Array(3).fill('application/json'));
    expect(requests.map(({ redirect }) => redirect)).toEqual(['manual', 'manual', 'manual']);
  });

  it('asks for the credentials anew, so that they can change', async () => {
    let version = 0;
    const { goji, requests, time } = setUp([busy(), () => json([])], {
      auth: async () => {
        version += 1;
        return { username: 'goji', password: `p${version}` };
      },
    });

    await time.run(callOperation(goji, list, args));

    const passwords = headersOf(requests, 'authorization').map((header) => atob(header?.slice(6) ?? ''));
    expect(passwords).toEqual(['goji:p1', 'goji:p2']);
  });
});

describe('a retry', () => {
  it('waits twice as long after each failure, and gives up with what came last', async () => {
    const { goji, moments, time } = setUp([busy()]);

    const error = await failureOf(time.run(callOperation(goji, list, args)));

    expect(error).toMatchObject({ name: 'GojiApiError', status: 503, attempts: 4 });
    expect(moments()).toEqual([0, 250, 750, 1750]);
  });

  it.each([400, 401, 404, 409, 501, 302])('does not follow a %i', async (status) => {
    const { goji, requests, time } = setUp([() => json({ errors: [] }, status)]);

    expect(await failureOf(time.run(callOperation(goji, pay, args)))).toMatchObject({ status, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it('waits as long as Retry-After says, in seconds or until a date', async () => {
    const date = new Date(1_474_982_268_000 + 20_000).toUTCString();
    const { goji, moments, time } = setUp([
      () => new Response(null, { status: 429, headers: { 'Retry-After': '7' } }),
      busy({ 'Retry-After': date }),
      () => json([]),
    ]);

    await time.run(callOperation(goji, list, args));

    expect(moments()).toEqual([0, 7250, 19_729 + 500]);
  });

  it('does not wait for a moment beyond the time limit of the call', async () => {
    const { goji, requests, moments, time } = setUp([busy({ 'Retry-After': '3600' })]);

    expect(await failureOf(time.run(callOperation(goji, list, args)))).toMatchObject({ status: 503 });
    expect(requests).toHaveLength(1);
    expect(moments()).toEqual([0]);
  });

  it('of a write ends when the platform has forgotten its id, one of a read does not', async () => {
    const answers = [busy({ 'Retry-After': '86400' }), () => json('SUCCESS')];
    const forWrite = setUp(answers, { timeout: false });
    const forRead = setUp(answers, { timeout: false });

    expect(await failureOf(forWrite.time.run(callOperation(forWrite.goji, pay, args)))).toMatchObject({
      status: 503,
    });
    expect(forWrite.requests).toHaveLength(1);
    expect(await forRead.time.run(callOperation(forRead.goji, list, args))).toBe('SUCCESS');
  });

  it('can be switched off and set, for the client and for a call', async () => {
    for (const [client, call, expected] of [
      [false, undefined, 1],
      [{ attempts: 2 }, undefined, 2],
      [{ attempts: 2 }, false, 1],
      [false, { attempts: 3 }, 3],
    ] as const) {
      const { goji, requests, time } = setUp([busy()], { retry: client });
      await failureOf(time.run(callOperation(goji, list, args, call === undefined ? {} : { retry: call })));

      expect(requests).toHaveLength(expected);
    }
  });

  it('ends at once when it is aborted while it waits', async () => {
    const controller = new AbortController();
    const reason = new Error('the user left');
    const { goji, requests, time } = setUp([busy({ 'Retry-After': '60' })], {
      hooks: { onRetry: () => queueMicrotask(() => controller.abort(reason)) },
    });
    const begun = time.clock();

    expect(await failureOf(time.run(callOperation(goji, list, args, { signal: controller.signal })))).toBe(
      reason,
    );
    expect([requests.length, time.clock() - begun, time.pending()]).toEqual([1, 0, 0]);
  });
});

describe('a time limit', () => {
  it('of an attempt leads to the next one', async () => {
    const { goji, moments, time } = setUp([silent, () => json(['a'])]);

    expect(await time.run(callOperation(goji, list, args))).toEqual(['a']);
    expect(moments()).toEqual([0, 30_250]);
    expect(time.pending()).toBe(0);
  });

  it('of an attempt is what the call fails with in the end', async () => {
    const { goji, time } = setUp([silent], { timeout: { attempt: 1000 }, retry: { attempts: 2 } });

    expect(await failureOf(time.run(callOperation(goji, pay, args)))).toMatchObject({
      name: 'GojiTimeoutError',
      limit: 'attempt',
      milliseconds: 1000,
      attempts: 2,
      message: '[POST] /investors/GOJI-1234: no answer within 1000 ms',
    });
  });

  it('of the call ends it in the middle of an attempt', async () => {
    const { goji, time } = setUp([broken, silent], { timeout: { total: 5000 } });
    const begun = time.clock();

    expect(await failureOf(time.run(callOperation(goji, pay, args)))).toMatchObject({
      name: 'GojiTimeoutError',
      limit: 'total',
      milliseconds: 5000,
      attempts: 2,
      cause: { name: 'GojiNetworkError' },
    });
    expect(time.clock() - begun).toBe(5000);
  });

  it('holds for credentials that do not come', async () => {
    const { goji, requests, time } = setUp([() => json([])], {
      auth: () => new Promise(() => undefined),
      retry: false,
    });

    expect(await failureOf(time.run(callOperation(goji, list, args)))).toMatchObject({
      name: 'GojiTimeoutError',
    });
    expect(requests).toHaveLength(0);
  });

  it('can be set for a call', async () => {
    const { goji, time } = setUp([silent]);

    expect(
      await failureOf(time.run(callOperation(goji, list, args, { timeout: { attempt: 5 }, retry: false }))),
    ).toMatchObject({ milliseconds: 5 });
  });
});

describe('the circuit breaker', () => {
  const circuitBreaker = { minimumAttempts: 3, failureRatio: 1, openFor: 60_000 };

  it('keeps requests back after too many failures, and says that nothing was sent', async () => {
    const { goji, requests, time } = setUp([broken, silent, busy(), () => json([])], {
      circuitBreaker,
      retry: false,
      timeout: { attempt: 1000 },
    });

    for (let call = 0; call < 3; call += 1) await failureOf(time.run(callOperation(goji, list, args)));
    const error = await failureOf(callOperation(goji, pay, args));

    expect(error).toMatchObject({ name: 'GojiCircuitOpenError', attempts: 0, retryIn: 60_000 });
    expect(requests).toHaveLength(3);
    time.pass(60_000);
    expect(await time.run(callOperation(goji, list, args))).toEqual([]);
  });

  it('ends the retries of a call with what its last attempt came to, since something was sent', async () => {
    const { goji, requests, time } = setUp([busy()], { circuitBreaker });

    expect(await failureOf(time.run(callOperation(goji, pay, args)))).toMatchObject({
      name: 'GojiApiError',
      status: 503,
      attempts: 3,
    });
    expect(requests).toHaveLength(3);
  });

  it('is not opened by what is no trouble of the platform', async () => {
    const answers = [400, 401, 404, 409, 429].map((status) => () => json({ errors: [] }, status));
    const { goji, requests, time } = setUp(answers, { circuitBreaker, retry: false });

    for (let call = 0; call < 5; call += 1) await failureOf(time.run(callOperation(goji, list, args)));
    for (let call = 0; call < 5; call += 1) {
      const signal = AbortSignal.timeout(1);
      await failureOf(callOperation(setUp([silent]).goji, list, args, { signal }));
      await failureOf(callOperation(goji, list, args, { signal: AbortSignal.abort() }));
    }

    expect(requests).toHaveLength(5);
    expect(await failureOf(time.run(callOperation(goji, list, args)))).toMatchObject({ status: 429 });
  });

  it('can be switched off', async () => {
    const { goji, requests, time } = setUp([busy()], {
      circuitBreaker: false,
      retry: { attempts: 30 },
      timeout: false,
    });

    await failureOf(time.run(callOperation(goji, list, args)));

    expect(requests).toHaveLength(30);
  });
});

describe('hooks', () => {
  it('are told about every attempt', async () => {
    const told: unknown[] = [];
    const hooks: Hooks = {
      onRequest: (attempt) => told.push(['request', attempt]),
      onResponse: (attempt, answer) => told.push(['response', attempt.number, answer]),
      onFailure: (attempt, failure) => told.push(['failure', attempt.number, failure]),
      onRetry: (attempt, retry) => told.push(['retry', attempt.number, retry]),
    };
    const { goji, time } = setUp([busy(), broken, () => json('SUCCESS')], { hooks });

    await time.run(callOperation(goji, pay, { ...args, query: { token: 'x' } }));

    const attempt = {
      operation: 'pay',
      method: 'POST',
      path: '/investors/GOJI-1234',
      route: '/investors/{clientId}',
      clientRequestId: 'id-1',
    };
    const error = expect.objectContaining({ name: 'GojiNetworkError' });
    expect(told).toEqual([
      ['request', { ...attempt, number: 1 }],
      ['response', 1, { status: 503, requestId: undefined, duration: 0 }],
      ['retry', 1, { delay: 250, status: 503, error: undefined }],
      ['request', { ...attempt, number: 2 }],
      ['failure', 2, { error, duration: 0 }],
      ['retry', 2, { delay: 500, status: undefined, error }],
      ['request', { ...attempt, number: 3 }],
      ['response', 3, { status: 200, requestId: 'r-1', duration: 0 }],
    ]);
  });

  it('do not change the outcome when they throw, and what they throw is not lost', async () => {
    const unhandled: unknown[] = [];
    const own = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', (reason) => unhandled.push(reason));
    const bug = new Error('a bug in a hook');
    const { goji, time } = setUp([() => json(['a'])], {
      hooks: {
        onResponse: () => {
          throw bug;
        },
      },
    });

    const result = await time.run(callOperation(goji, list, args));
    process.removeAllListeners('unhandledRejection');
    for (const listener of own) process.on('unhandledRejection', listener);

    expect(result).toEqual(['a']);
    expect(unhandled).toEqual([bug]);
  });
});

describe('credentials that come from a function', () => {
  it('that fails reject the call without a retry, and without its message', async () => {
    const vault = new Error('vault: no such secret hush-hush');
    const { goji, requests, time } = setUp([() => json([])], { auth: () => Promise.reject(vault) });

    const error = await failureOf(time.run(callOperation(goji, list, args)));

    expect(error).toBeInstanceOf(GojiError);
    expect(error).toMatchObject({ name: 'GojiError', cause: vault });
    expect(String(error)).not.toContain('hush-hush');
    expect(requests).toHaveLength(0);
  });

  it('that cannot work reject the call as they would have refused the client', async () => {
    const { goji, time } = setUp([() => json([])], {
      auth: () => ({ apiKey: 'key', secret: 'hush-hush\n' }),
    });

    await expect(time.run(callOperation(goji, list, args))).rejects.toThrow(
      'auth.secret starts or ends with white space',
    );
  });
});
