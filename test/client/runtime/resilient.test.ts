import { describe, expect, it } from 'vitest';
import { callOperation } from '../../../generators/client/runtime/call-operation.js';
import type { Answer } from './exchange.js';
import { json } from './exchange.js';
import { createFakeTime, failureOf } from './fake-time.js';
import { args, body, broken, busy, headersOf, list, pay, setUp, write } from './resilient-start.js';

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
