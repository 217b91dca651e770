import { describe, expect, it } from 'vitest';

import { GojiApiError } from '../../../generators/client/runtime/errors.js';
import type { WaitForOptions, Watch } from '../../../generators/client/runtime/wait-for.js';
import { waitFor } from '../../../generators/client/runtime/wait-for.js';
import { fakeExchange, json } from './exchange.js';
import { createFakeTime, failureOf } from './fake-time.js';

interface Company {
  readonly status: string;
}

const request = {
  operation: 'getCompany',
  method: 'GET',
  path: '/companies/1',
  clientRequestId: undefined,
  attempts: 1,
};
const missing = new GojiApiError(request, {
  status: 404,
  statusText: 'Not Found',
  requestId: 'r-1',
  body: undefined,
});

/** Waits for a company that has `states` in turn, the last one for ever. */
function setUp(states: readonly (string | Error)[], changes: Partial<Watch<Company, string>> = {}) {
  const time = createFakeTime();
  const { goji } = fakeExchange(() => json([]), {
    clock: time.clock,
    startTimer: time.startTimer,
    random: () => 0.5,
  });
  const moments: number[] = [];
  const begun = time.clock();
  const watch: Watch<Company, string> = {
    name: 'waitForCompany',
    read: async () => {
      moments.push(time.clock() - begun);
      const state = states[Math.min(moments.length, states.length) - 1] ?? '';
      if (typeof state !== 'string') throw state;
      return { status: state };
    },
    statuses: ({ status }) => status.split(' '),
    pending: ['PENDING'],
    ...changes,
  };
  const begin = (options: WaitForOptions<Company> = {}) => time.run(waitFor(goji, watch, options));
  return { begin, moments, time };
}

describe('waitFor', () => {
  it('looks at once, then after longer and longer delays, until the state is reached', async () => {
    const { begin, moments, time } = setUp([...Array(8).fill('PENDING'), 'REGISTERED']);

    expect(await begin()).toEqual({ status: 'REGISTERED' });
    expect(moments).toEqual([0, 750, 2250, 5250, 11_250, 23_250, 45_750, 68_250, 90_750]);
    expect(time.pending()).toBe(0);
  });

  it('leaves a status that nobody has heard of to the caller', async () => {
    expect(await setUp(['PENDING', 'REFERRED']).begin()).toEqual({ status: 'REFERRED' });
  });

  it('waits for what the caller wants', async () => {
    const { begin } = setUp(['A', 'PENDING', 'B']);

    expect(await begin({ until: ({ status }) => status === 'B' })).toEqual({ status: 'B' });
  });

  it('gives up at the limit and shows the last state', async () => {
    const { begin, time } = setUp(['PENDING', 'PENDING PENDING CLEARED']);
    const started = time.clock();

    expect(await failureOf(begin({ limit: 10_000 }))).toMatchObject({
      name: 'GojiWaitError',
      message: 'waitForCompany: not reached within 10000 ms; the last state: 2 PENDING, 1 CLEARED',
      lastState: { status: 'PENDING PENDING CLEARED' },
    });
    expect(time.clock() - started).toBe(10_000);
    expect(time.pending()).toBe(0);
  });

  it('goes on while nothing is listed', async () => {
    const statuses = ({ status }: Company) => (status === '' ? [] : [status]);

    expect(await setUp(['', '', 'CLEARED'], { statuses }).begin()).toEqual({ status: 'CLEARED' });
    await expect(setUp([''], { statuses }).begin({ limit: 5 })).rejects.toThrow(
      'waitForCompany: not reached within 5 ms; the last state: nothing is listed yet',
    );
  });

  it('takes 404 for "not yet" where it may mean that, and only there', async () => {
    expect(await setUp([missing, 'REGISTERED'], { mayBeMissing: true }).begin()).toEqual({
      status: 'REGISTERED',
    });
    expect(await failureOf(setUp([missing]).begin())).toBe(missing);
    expect(await failureOf(setUp([missing], { mayBeMissing: true }).begin({ limit: 5 }))).toMatchObject({
      message: 'waitForCompany: not reached within 5 ms; the last state: [GET] /companies/1: 404 Not Found',
      cause: missing,
    });
  });

  it('fails with what reading fails with', async () => {
    const broken = new Error('broken');

    expect(await failureOf(setUp(['PENDING', broken]).begin())).toBe(broken);
  });

  it('ends at once when it is aborted', async () => {
    const controller = new AbortController();
    const reason = new Error('the user left');
    const { begin, moments, time } = setUp(['PENDING'], {
      statuses: ({ status }) => {
        queueMicrotask(() => controller.abort(reason));
        return [status];
      },
    });

    expect(await failureOf(begin({ signal: controller.signal }))).toBe(reason);
    expect([moments, time.pending()]).toEqual([[0], 0]);
  });

  it.each([{ interval: 0 }, { maxInterval: -1 }, { limit: Number.NaN }])('refuses %j', async (options) => {
    expect(await failureOf(setUp(['PENDING']).begin(options))).toBeInstanceOf(TypeError);
  });
});
