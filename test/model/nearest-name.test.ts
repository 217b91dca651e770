import { describe, expect, it } from 'vitest';

import { editDistance, nearestName } from '../../generators/model/nearest-name.js';

describe('nearestName', () => {
  const known = ['investors', 'payments', 'bonds'];

  it.each([
    ['investor', 'investors'],
    ['Paymnets', 'payments'],
    ['bnds', 'bonds'],
    ['transfers', undefined],
    ['', undefined],
  ])('%j is near to %j', (name, expected) => {
    expect(nearestName(name, known)).toBe(expected);
  });

  it('finds nothing among nothing', () => {
    expect(nearestName('a', [])).toBeUndefined();
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['flaw', 'lawn', 2],
  ])('%j to %j', (a, b, expected) => {
    expect([editDistance(a, b), editDistance(b, a)]).toEqual([expected, expected]);
  });
});
