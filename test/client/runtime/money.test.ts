import { describe, expect, it } from 'vitest';

import { parseDecimal } from '../../../generators/client/runtime/decimal.js';
import {
  addMoney,
  compareMoney,
  formatMoney,
  money,
  moneyDigits,
  subtractMoney,
} from '../../../generators/client/runtime/money.js';

const gbp = (amount: string | number) => money(amount, 'GBP');

describe('money', () => {
  it.each([
    ['10000.00', 10_000],
    ['10000.50', 10_000.5],
    ['-0.01', -0.01],
    ['+5', 5],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['9999999999999.99', 9_999_999_999_999.99],
    ['1000000000000000000', 1e18],
    ['0.000000001', 1e-9],
    [10_000.5, 10_000.5],
    [1e-9, 1e-9],
    [1e21, 1e21],
  ])('%j is the JSON number %d', (text, amount) => {
    expect(gbp(text)).toEqual({ amount, currency: 'GBP' });
  });

  it.each(['', ' 1', '1,000', '1.', '.5', 'ten', '0x10', '1e', '--1', 'NaN', 'Infinity', '1_000', '١'])(
    'refuses the text %j',
    (text) => {
      expect(() => gbp(text)).toThrow(TypeError);
      expect(() => gbp(text)).toThrow(`money: "${text}" is no decimal number`);
    },
  );

  it.each([
    [
      '10000000000000.01',
      '10000000000000.01 has 16 significant digits, and a JSON number carries 15 exactly',
    ],
    [0.1 + 0.2, '0.30000000000000004 has 17 significant digits'],
    ['1e400', '1 significant digits'],
    [`0.${'0'.repeat(50)}1`, '1 significant digits'],
  ])('refuses %j, which a JSON number cannot carry', (amount, message) => {
    expect(() => gbp(amount)).toThrow(RangeError);
    expect(() => gbp(amount)).toThrow(message);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses the number %d', (amount) => {
    expect(() => gbp(amount)).toThrow(TypeError);
  });

  it.each(['gbp', 'GB', 'GBPX', '£', ''])('refuses the currency %j', (currency) => {
    expect(() => money('1', currency)).toThrow(`money: "${currency}" is no currency code`);
  });
});

describe('sums', () => {
  it('are exact where floating-point numbers are not', () => {
    expect(addMoney(gbp('0.1'), gbp('0.2'))).toEqual(gbp('0.3'));
    expect(subtractMoney(gbp('0.3'), gbp('0.1'))).toEqual(gbp('0.2'));
    expect(subtractMoney(gbp('1.1'), gbp('1.1'))).toEqual(gbp('0'));
    expect(addMoney(gbp('9999999999999.98'), gbp('0.01')).amount).toBe(9_999_999_999_999.99);
    expect(subtractMoney(gbp('1'), gbp('2.5')).amount).toBe(-1.5);
  });

  it('agree with whole pence over many amounts', () => {
    let pence = 0;
    let sum = gbp('0');
    for (let step = 1; step <= 2000; step += 1) {
      const next = (step * 7919) % 10_007;
      pence += next;
      sum = addMoney(sum, gbp(next / 100));
      expect(moneyDigits(sum)).toBe(String(pence / 100));
    }
  });

  it('refuse a result that a JSON number cannot carry', () => {
    expect(() => addMoney(gbp('9999999999999.99'), gbp('0.02'))).toThrow('16 significant digits');
  });

  it('refuse two currencies', () => {
    const eur = money('1', 'EUR');
    for (const mix of [addMoney, subtractMoney, compareMoney]) {
      expect(() => mix(gbp('1'), eur)).toThrow('GBP and EUR are two currencies');
    }
  });
});

describe('compareMoney', () => {
  it('orders amounts', () => {
    const amounts = ['3', '-1', '0.30', '0.3', '0.299', '1000000'].map(gbp);

    expect(amounts.sort(compareMoney).map(({ amount }) => amount)).toEqual([
      -1, 0.299, 0.3, 0.3, 3, 1_000_000,
    ]);
    expect(compareMoney(gbp('0.30'), gbp('0.3'))).toBe(0);
  });
});

describe('formatMoney', () => {
  it.each([
    [gbp('10000.5'), undefined, '£10,000.50'],
    [gbp('1.005'), undefined, '£1.005'],
    [gbp('-0.01'), undefined, '-£0.01'],
    [gbp('9999999999999.99'), undefined, '£9,999,999,999,999.99'],
    [money('1234.5', 'EUR'), 'de-DE', '1.234,50\u00a0€'],
    [money('1234', 'JPY'), 'en-GB', 'JP¥1,234'],
  ])('%j in %s is %s', (value, locale, text) => {
    expect(formatMoney(value, locale)).toBe(text);
  });
});

describe('moneyDigits', () => {
  it('has no exponent, and reads back as the same amount', () => {
    expect([1e-9, 1e21, -12.5, 0].map((amount) => moneyDigits(gbp(amount)))).toEqual([
      '0.000000001',
      '1000000000000000000000',
      '-12.5',
      '0',
    ]);
    expect(parseDecimal('12.500')).toEqual({ units: 125n, scale: 1 });
  });
});
