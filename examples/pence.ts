import type { Money } from '@goji/api/types';

/** An amount of pounds in pence, exactly; null for another currency and for fractions of a penny. */
export function toPence({ amount, currency }: Money): bigint | null {
  const [, sign, pounds, fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(String(amount)) ?? [];
  if (currency !== 'GBP' || pounds === undefined) return null;
  const pence = BigInt(pounds) * 100n + BigInt(fraction.padEnd(2, '0'));
  return sign === '-' ? -pence : pence;
}

/** Pence as the platform writes money. Exact up to ninety trillion pounds. */
export function toMoney(pence: bigint): Money {
  return { amount: Number(pence) / 100, currency: 'GBP' };
}
