import { describe, expect, it } from 'vitest';
import { callOperation } from '../../../generators/client/runtime/call-operation.js';
import { json } from './exchange.js';
import { failureOf } from './fake-time.js';
import { args, broken, busy, list, pay, setUp, silent } from './resilient-start.js';

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
