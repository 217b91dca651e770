// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

/** An exact decimal number: `units / 10 ** scale`. */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the point, not negative. */
  readonly scale: number;
}

/** Digits that a JSON number carries exactly, whatever they are: those of an IEEE 754 double. */
export const EXACT_DIGITS = 15;

/** A text of more characters than this is no amount of money, but a mistake. */
const LONGEST = 40;

/**
 * Reads a decimal such as `10000.00`, `-0.5` or `1e-7`. Throws a `TypeError` for other text: signs, digits and one
 * point alone, without spaces or separators of thousands.
 */
export function parseDecimal(text: string): Decimal {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  const { 1: sign = '', 2: whole = '', 3: fraction = '', 4: exponent = '0' } = match ?? [];
  if (whole === '') {
    throw new TypeError(
      `money: "${text}" is no decimal number such as "10000.50" (no spaces, no thousands separators).`,
    );
  }
  const scale = fraction.length - Number(exponent);
  const units = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  return reduce(scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale });
}

/** The sum of two decimals. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return reduce({ units: unitsAt(a, scale) + unitsAt(b, scale), scale });
}

/** `value` with its sign turned round. */
export function negateDecimal({ units, scale }: Decimal): Decimal {
  return { units: -units, scale };
}

/** -1, 0 or 1, as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** A decimal in digits, without an exponent and without zeros at the end of its fraction. */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const sign = units < 0n ? '-' : '';
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(digits.length - scale)}`;
}

/**
 * The decimal as a JSON number. Throws a `RangeError` when it has more than 15 significant digits, because a JSON
 * number does not carry those exactly, and when it is beyond all money.
 */
export function decimalToNumber(value: Decimal): number {
  const text = formatDecimal(value);
  const digits = String(value.units).replace(/^-/, '');
  let significant = digits.length;
  while (digits[significant - 1] === '0') significant -= 1;
  if (significant > EXACT_DIGITS || text.length > LONGEST) {
    throw new RangeError(
      `money: ${text} has ${significant} significant digits, and a JSON number carries ${EXACT_DIGITS} exactly. ` +
        'Round it to the smallest unit of its currency first.',
    );
  }
  return Number(text);
}

function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

/** The same value with the smallest scale that holds it. */
function reduce({ units, scale }: Decimal): Decimal {
  let [digits, places] = [units, scale];
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  return { units: digits, scale: places };
}
