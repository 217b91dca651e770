import {
  type Decimal,
  decimalToNumber,
  formatDecimal,
  parseDecimal,
} from '../../generated/client/runtime/decimal.js';
import type { Money } from '../../generated/types.js';
import { refuse } from '../refusals/refuse.js';

/** Digits after the point of each asset. Assets that are not named are units of an instrument. */
const scales: Readonly<Record<string, number>> = { GBP: 2 };

/** Units of instruments, such as shares, are counted to the millionth. */
const unitScale = 6;

/** The largest balance of any asset: what a double carries exactly, so that it can go out as a JSON number. */
export const largestBalance = 999_999_999_999_999n;

/** The largest amount of money of one instruction: so small beside that, that no sum of them gets there. In pence. */
export const largestAmount = 99_999_999_999n;

/** Digits after the point of an asset: 2 for GBP, 6 for the units of an instrument. */
export function scaleOf(asset: string): number {
  return scales[asset] ?? unitScale;
}

/**
 * An amount of money as pence, exactly: the digits that the JSON number prints as. Refuses other currencies, fractions
 * of a penny and a billion pounds or more with the platform's `INVALID_DATA`.
 */
export function toPence({ amount, currency }: Money, field = 'amount'): bigint {
  if (currency !== 'GBP') return refuse('INVALID_DATA', '{field}.currency must be GBP', { field });
  const pence = atScale(parseDecimal(String(amount)), 2);
  if (pence === null) {
    return refuse('INVALID_DATA', '{field} must not have more than 2 decimal places', { field });
  }
  if (pence > largestAmount || pence < -largestAmount)
    return refuse('INVALID_DATA', '{field} is out of range', { field });
  return pence;
}

/** Pence as the platform writes money. Throws a `RangeError` beyond 15 digits. */
export function toMoney(pence: bigint): Money {
  return { amount: decimalToNumber({ units: pence, scale: 2 }), currency: 'GBP' };
}

/** A JSON number as units of an asset. Refuses more decimals than the asset has with `INVALID_DATA`. */
export function toUnits(amount: number, asset: string, field: string): bigint {
  const scale = scaleOf(asset);
  const units = atScale(parseDecimal(String(amount)), scale);
  if (units === null) {
    return refuse('INVALID_DATA', '{field} must not have more than {places} decimal places', {
      field,
      places: String(scale),
    });
  }
  if (units > largestBalance || units < -largestBalance)
    return refuse('INVALID_DATA', '{field} is out of range', { field });
  return units;
}

/** Units of an asset as a JSON number. Throws a `RangeError` beyond 15 digits. */
export function fromUnits(units: bigint, asset: string): number {
  return decimalToNumber({ units, scale: scaleOf(asset) });
}

/** Units of an asset as decimal text with all its places: `120050n` of GBP is `1200.50`. */
export function formatUnits(units: bigint, asset: string): string {
  const scale = scaleOf(asset);
  const [whole = '0', fraction = ''] = formatDecimal({ units, scale }).split('.');
  return scale === 0 ? whole : `${whole}.${fraction.padEnd(scale, '0')}`;
}

/**
 * `amount` times `numerator` over `denominator`, rounded half up, away from zero. For rates and pro-rata parts: the
 * remainder is the caller's to place, so that the parts add up.
 */
export function proportion(amount: bigint, numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('The denominator of a proportion must be above zero.');
  const product = amount * numerator;
  const half = denominator / 2n;
  return product >= 0n ? (product + half) / denominator : -((-product + half) / denominator);
}

/** The decimal in units of that scale; null when it has more decimals. */
function atScale({ units, scale }: Decimal, wanted: number): bigint | null {
  return scale > wanted ? null : units * 10n ** BigInt(wanted - scale);
}
