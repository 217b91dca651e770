import fc from 'fast-check';

/** An amount as it is drawn: some pence, a part of what there is, or a number that no platform takes. */
export type Amount =
  | { readonly pence: number }
  | { readonly of: 'half' | 'all' | 'more' }
  | { readonly raw: number };

/** Draws amounts: mostly sensible ones, those at the edges of what there is, and a few that are none. */
export const amounts: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ pence: fc.integer({ min: 1, max: 60_000 }) }) },
  { weight: 2, arbitrary: fc.record({ pence: fc.integer({ min: 1, max: 3_000_000 }) }) },
  { weight: 4, arbitrary: fc.record({ of: fc.constantFrom('half', 'all', 'more') }) },
  {
    weight: 1,
    arbitrary: fc.record({ raw: fc.constantFrom(0, -1, 0.001, 1.005, 1e9, 9_999_999_999_999.99) }),
  },
);

/** Money in the words of the API, and what it is in pence; null for what is none. */
export interface Drawn {
  readonly money: { readonly amount: number; readonly currency: string };
  readonly pence: bigint | null;
}

/** What an amount is beside what there is. Of nothing, all is a penny. */
export function draw(amount: Amount, available: bigint): Drawn {
  if ('raw' in amount) {
    const money = { amount: amount.raw, currency: 'GBP' };
    const hundredths = amount.raw * 100;
    const isTaken = Number.isInteger(hundredths) && amount.raw < 1e9;
    return { money, pence: isTaken ? BigInt(hundredths) : null };
  }
  const pence = 'pence' in amount ? BigInt(amount.pence) : partOf(amount.of, available);
  return { money: toMoney(pence), pence };
}

/** Pence as money. */
export function toMoney(pence: bigint): { readonly amount: number; readonly currency: string } {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, '0');
  const amount = Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
  return { amount: pence < 0n ? -amount : amount, currency: 'GBP' };
}

/** Money as pence. */
export function toPence({ amount }: { readonly amount: number }): bigint {
  return BigInt(Math.round(amount * 100));
}

function partOf(part: 'half' | 'all' | 'more', available: bigint): bigint {
  if (part === 'more') return available + 1n;
  const pence = part === 'half' ? available / 2n : available;
  return pence > 0n ? pence : 1n;
}
