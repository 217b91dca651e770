import { describe, expect, it } from 'vitest';

import { backoffDelay, readRetryAfter } from '../../../generators/client/runtime/backoff.js';

describe('backoffDelay', () => {
  const backoff = { baseDelay: 500, maxDelay: 20_000 };

  it('doubles its bound up to the maximum', () => {
    const nearlyOne = () => 1 - Number.EPSILON;

    expect([1, 2, 3, 6, 7, 1000].map((failures) => backoffDelay(backoff, failures, nearlyOne))).toEqual([
      499, 999, 1999, 15_999, 19_999, 19_999,
    ]);
  });

  it('spreads over the whole range, down to nothing', () => {
    expect([0, 0.25, 0.5].map((chance) => backoffDelay(backoff, 2, () => chance))).toEqual([0, 250, 500]);
  });
});

describe('readRetryAfter', () => {
  const now = Date.parse('2026-11-21T04:00:00Z');

  it.each([
    ['120', 120_000],
    ['0', 0],
    [' 5 ', 5000],
    ['Sat, 21 Nov 2026 04:00:30 GMT', 30_000],
    ['Saturday, 21-Nov-26 04:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2026 03:59:30 GMT', 0],
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['2.5', undefined],
    ['1e3', undefined],
  ])('%j is %j', (header, delay) => {
    expect(readRetryAfter(header, now)).toBe(delay);
  });
});
