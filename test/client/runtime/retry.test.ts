import { describe, expect, it } from 'vitest';

import type { FailedAttempt } from '../../../generators/client/runtime/retry.js';
import {
  delayBeforeNextAttempt,
  isPassingStatus,
  REQUEST_ID_WINDOW,
  readRetryPolicy,
  retryDefaults,
} from '../../../generators/client/runtime/retry.js';

const failed: FailedAttempt = {
  attempts: 1,
  method: 'POST',
  status: undefined,
  retryAfter: null,
  started: 0,
  now: 1000,
  deadline: Number.POSITIVE_INFINITY,
};

function delayAfter(changes: Partial<FailedAttempt>): number | undefined {
  return delayBeforeNextAttempt(retryDefaults, { ...failed, ...changes }, () => 0.5);
}

describe('delayBeforeNextAttempt', () => {
  it('grows with the failures, until the attempts are used up', () => {
    expect([1, 2, 3, 4].map((attempts) => delayAfter({ attempts }))).toEqual([250, 500, 1000, undefined]);
  });

  it('follows what may pass, and no answer that is final', () => {
    const statuses = [429, 500, 502, 503, 504, 501, 400, 401, 404, 409, 302];

    expect(statuses.filter((status) => delayAfter({ status }) !== undefined)).toEqual([
      429, 500, 502, 503, 504,
    ]);
    expect(statuses.filter(isPassingStatus)).toEqual([429, 500, 502, 503, 504]);
  });

  it('is never shorter than Retry-After asks', () => {
    expect(delayAfter({ status: 429, retryAfter: '7' })).toBe(7250);
    expect(delayAfter({ status: 503, retryAfter: 'Thu, 01 Jan 1970 00:00:03 GMT' })).toBe(2250);
    expect(delayAfter({ status: 429, retryAfter: 'rubbish' })).toBe(250);
  });

  it('does not exceed the time limit of the call', () => {
    expect(delayAfter({ deadline: 1251 })).toBe(250);
    expect(delayAfter({ deadline: 1250 })).toBeUndefined();
    expect(delayAfter({ status: 429, retryAfter: '3600', deadline: 120_000 })).toBeUndefined();
  });

  it('does not exceed the time that the platform remembers the id of a write', () => {
    expect(delayAfter({ now: REQUEST_ID_WINDOW - 251 })).toBe(250);
    expect(delayAfter({ now: REQUEST_ID_WINDOW - 250 })).toBeUndefined();
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect(delayAfter({ now: REQUEST_ID_WINDOW, method })).toBeUndefined();
    }
    expect(delayAfter({ now: REQUEST_ID_WINDOW, method: 'GET' })).toBe(250);
  });
});

describe('readRetryPolicy', () => {
  it('fills in what is left open', () => {
    expect(readRetryPolicy(undefined)).toEqual(retryDefaults);
    expect(readRetryPolicy({ attempts: 2 })).toEqual({ ...retryDefaults, attempts: 2 });
    expect(readRetryPolicy({ baseDelay: 1 }, { attempts: 9, baseDelay: 2, maxDelay: 3 })).toEqual({
      attempts: 9,
      baseDelay: 1,
      maxDelay: 3,
    });
  });

  it('makes one attempt when it is switched off', () => {
    expect(delayBeforeNextAttempt(readRetryPolicy(false), failed, () => 0)).toBeUndefined();
  });

  it.each([
    [{ attempts: 0 }, 'retry.attempts must be a whole number of at least 1, not 0'],
    [{ attempts: 1.5 }, 'retry.attempts must be a whole number'],
    [{ baseDelay: -1 }, 'retry.baseDelay must be a number of at least 0, not -1'],
    [{ maxDelay: Number.NaN }, 'retry.maxDelay must be a number of at least 0, not NaN'],
  ])('refuses %j', (options, message) => {
    expect(() => readRetryPolicy(options)).toThrow(TypeError);
    expect(() => readRetryPolicy(options)).toThrow(message);
  });
});
