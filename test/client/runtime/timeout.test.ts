import { describe, expect, it } from 'vitest';

import { readTimeouts, timeoutDefaults, withTimeLimit } from '../../../generators/client/runtime/timeout.js';
import { startTimer, wait } from '../../../generators/client/runtime/timer.js';
import { createFakeTime, failureOf } from './fake-time.js';

const late = new Error('too late');
const never = () => new Promise<never>(() => undefined);

function setUp(milliseconds: number) {
  const time = createFakeTime();
  const outer = new AbortController();
  return {
    time,
    outer,
    limit: { milliseconds, signal: outer.signal, startTimer: time.startTimer, expired: () => late },
  };
}

describe('withTimeLimit', () => {
  it('resolves with the work that is done in time, and leaves no timer behind', async () => {
    const { time, limit } = setUp(1000);

    expect(await time.run(withTimeLimit(limit, async () => 'done'))).toBe('done');
    expect(time.pending()).toBe(0);
  });

  it('rejects when time is up, and says so to the work', async () => {
    const { time, limit } = setUp(1000);
    const reasons: unknown[] = [];
    const work = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => reasons.push(signal.reason));
      return never();
    };

    expect(await failureOf(time.run(withTimeLimit(limit, work)))).toBe(late);
    expect(reasons).toEqual([late]);
    expect(time.pending()).toBe(0);
  });

  it('rejects with the reason of the outer signal, even if the work pays no heed', async () => {
    const { time, outer, limit } = setUp(1000);
    const reason = new Error('the user left');

    const pending = withTimeLimit(limit, never);
    outer.abort(reason);

    expect(await failureOf(pending)).toBe(reason);
    expect(time.pending()).toBe(0);
  });

  it('does not begin when the outer signal is aborted already', async () => {
    const { outer, limit } = setUp(1000);
    outer.abort();
    let begun = false;
    const work = async () => {
      begun = true;
    };

    expect(await failureOf(withTimeLimit(limit, work))).toMatchObject({ name: 'AbortError' });
    expect(begun).toBe(false);
  });

  it('passes on what the work fails with', async () => {
    const { time, limit } = setUp(1000);
    const own = new Error('own');

    expect(await failureOf(withTimeLimit(limit, () => Promise.reject(own)))).toBe(own);
    expect(time.pending()).toBe(0);
  });
});

describe('readTimeouts', () => {
  it('fills in what is left open', () => {
    expect(readTimeouts(undefined)).toEqual(timeoutDefaults);
    expect(readTimeouts({ total: 5 })).toEqual({ attempt: 30_000, total: 5 });
    expect(readTimeouts({ total: 5 }, { attempt: 1, total: 2 })).toEqual({ attempt: 1, total: 5 });
    expect(readTimeouts(false)).toEqual({
      attempt: Number.POSITIVE_INFINITY,
      total: Number.POSITIVE_INFINITY,
    });
  });

  it.each([{ attempt: 0 }, { total: -1 }, { total: Number.NaN }])('refuses %j', (options) => {
    expect(() => readTimeouts(options)).toThrow('timeouts must be numbers above 0');
  });
});

describe('wait', () => {
  it('resolves when time is up', async () => {
    expect(await wait(startTimer, 0, new AbortController().signal)).toBeUndefined();
  });

  it.each([60_000, Number.POSITIVE_INFINITY, 2 ** 40])(
    'ends at once when it is aborted: %i',
    async (milliseconds) => {
      const controller = new AbortController();
      const reason = new Error('enough');

      const pending = wait(startTimer, milliseconds, controller.signal);
      controller.abort(reason);

      expect(await failureOf(pending)).toBe(reason);
      expect(await failureOf(wait(startTimer, milliseconds, controller.signal))).toBe(reason);
    },
  );
});
