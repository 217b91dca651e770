import { describe, expect, it } from 'vitest';
import { toMoney, toPence } from '../../examples/pence.js';

describe('toPence', () => {
  it.each([
    [0.1, 10n],
    [1.15, 115n],
    [10_000.5, 1_000_050n],
    [4.35, 435n],
    [-0.01, -1n],
    [0.001, null],
    [1e21, null],
    [1e-7, null],
  ])('reads %d as %s', (amount, pence) => {
    expect(toPence({ amount, currency: 'GBP' })).toBe(pence);
  });

  it('takes pounds alone', () => {
    expect(toPence({ amount: 1, currency: 'EUR' })).toBeNull();
  });

  it.each([0n, 1n, 30n, 115n, 1_000_050n, -435n])('gets back %s', (pence) => {
    expect(toPence(toMoney(pence))).toBe(pence);
  });
});
