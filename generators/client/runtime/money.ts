import type { Decimal } from './decimal.js';
import {
  addDecimals,
  compareDecimals,
  decimalToNumber,
  formatDecimal,
  negateDecimal,
  parseDecimal,
} from './decimal.js';

/**
 * An amount as the platform writes it: a JSON number of main units, pounds for GBP. A JSON number carries any decimal
 * of up to 15 significant digits exactly, so 9,999,999,999,999.99 is the largest amount to the penny. Sums that are
 * made with `+` leave that ground: `0.1 + 0.2` is 0.30000000000000004. The functions here compute exactly, in decimals,
 * and refuse what a JSON number would change.
 */
export interface MoneyAmount {
  readonly amount: number;
  /** ISO 4217 code of three capital letters. */
  readonly currency: string;
}

/**
 * An amount: `money('10000.00', 'GBP')` is `{ amount: 10000, currency: 'GBP' }`. Write the amount as text; a number is
 * taken for the digits that it prints as. Throws a `TypeError` for what is no decimal number or no currency code, and a
 * `RangeError` for more than 15 significant digits, which is how the result of a sum such as `0.1 + 0.2` is found out.
 */
export function money(amount: string | number, currency: string): MoneyAmount {
  if (typeof amount === 'number' && !Number.isFinite(amount)) {
    throw new TypeError(`money: ${amount} is no amount.`);
  }
  return make(parseDecimal(String(amount)), currency);
}

/** `a + b`, exactly. Throws a `TypeError` for two currencies and a `RangeError` for more than 15 significant digits. */
export function addMoney(a: MoneyAmount, b: MoneyAmount): MoneyAmount {
  assertSameCurrency(a, b);
  return make(addDecimals(decimalOf(a), decimalOf(b)), a.currency);
}

/** `a - b`, exactly. Throws a `TypeError` for two currencies and a `RangeError` for more than 15 significant digits. */
export function subtractMoney(a: MoneyAmount, b: MoneyAmount): MoneyAmount {
  assertSameCurrency(a, b);
  return make(addDecimals(decimalOf(a), negateDecimal(decimalOf(b))), a.currency);
}

/**
 * -1, 0 or 1, as `a` is less than, equal to or greater than `b`; fit for `sort`. Throws a `TypeError` for two
 * currencies.
 */
export function compareMoney(a: MoneyAmount, b: MoneyAmount): -1 | 0 | 1 {
  assertSameCurrency(a, b);
  return compareDecimals(decimalOf(a), decimalOf(b));
}

/**
 * The amount for people, by `Intl`: `formatMoney(money('10000.5', 'GBP'))` is `£10,000.50`. All digits are shown, also
 * fractions of a penny: nothing is rounded. `locale` is a BCP 47 tag and defaults to British English.
 */
export function formatMoney(value: MoneyAmount, locale = 'en-GB'): string {
  const decimal = decimalOf(value);
  const style = { style: 'currency', currency: value.currency } as const;
  const usual = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 0;
  const maximumFractionDigits = Math.max(usual, Math.min(decimal.scale, 20));
  return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits }).format(decimalToNumber(decimal));
}

/** The amount as exact decimal text, such as `10000.5`, for a decimal type or a column of a database. */
export function moneyDigits(value: MoneyAmount): string {
  return formatDecimal(decimalOf(value));
}

function make(decimal: Decimal, currency: string): MoneyAmount {
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new TypeError(`money: "${currency}" is no currency code of three capital letters such as "GBP".`);
  }
  return { amount: decimalToNumber(decimal), currency };
}

function decimalOf({ amount }: MoneyAmount): Decimal {
  return parseDecimal(String(amount));
}

function assertSameCurrency(a: MoneyAmount, b: MoneyAmount): void {
  if (a.currency === b.currency) return;
  throw new TypeError(
    `money: ${a.currency} and ${b.currency} are two currencies; neither sums nor comparisons mix them.`,
  );
}
