import { describe, expect, it } from 'vitest';
import { callOperation } from '../../../generators/client/runtime/call-operation.js';
import { GojiError } from '../../../generators/client/runtime/errors.js';
import type { Hooks } from '../../../generators/client/runtime/hooks.js';
import { json } from './exchange.js';
import { failureOf } from './fake-time.js';
import { args, broken, busy, list, pay, setUp } from './resilient-start.js';

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
      'auth.secret is missing, empty, or has white space around it',
    );
  });
});
