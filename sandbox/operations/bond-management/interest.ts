import { proportion } from '../../ledger/amounts.js';
import { addDays, addMonths, daysBetween } from './calendar.js';

/** What the interest of an investment depends on. */
export interface InterestTerms {
  /** In pence. */
  readonly capital: bigint;
  /** In millionths of a per cent a year. */
  readonly rate: bigint;
  /** Months between two payments. */
  readonly months: number;
  readonly isReinvested: boolean;
  /** The first day that earns interest. */
  readonly start: string;
  /** The last day that earns interest. */
  readonly maturity: string;
}

/** A stretch of interest. */
export interface InterestPeriod {
  readonly first: string;
  readonly last: string;
  /** In pence, for all of it. */
  readonly interest: bigint;
}

/**
 * The periods of an investment, from its start to its maturity. A whole period earns its twelfths of the yearly rate,
 * however many days it has; a last one that is cut short earns by its days of the whole (Actual/Actual, ICMA). Each
 * period is rounded to the penny, half up, so that what has been paid never has to be corrected.
 */
export function interestPeriods(terms: InterestTerms): readonly InterestPeriod[] {
  const { rate, months, isReinvested, start, maturity } = terms;
  const periods: InterestPeriod[] = [];
  let capital = terms.capital;
  for (let count = 0, first = start; first <= maturity; count += 1) {
    const end = addDays(addMonths(start, (count + 1) * months), -1);
    const last = end < maturity ? end : maturity;
    const [days, wholeDays] = [BigInt(daysBetween(first, last)), BigInt(daysBetween(first, end))];
    const interest = proportion(capital, rate * BigInt(months) * days, 1_200_000_000n * wholeDays);
    periods.push({ first, last, interest });
    if (isReinvested) capital += interest;
    first = addDays(last, 1);
  }
  return periods;
}

/** The interest that has accrued by the end of a day, in pence: whole periods, and by days of the one that runs. */
export function accruedInterest(periods: readonly InterestPeriod[], day: string): bigint {
  let sum = 0n;
  for (const { first, last, interest } of periods) {
    if (last <= day) sum += interest;
    else if (first <= day) {
      sum += proportion(interest, BigInt(daysBetween(first, day)), BigInt(daysBetween(first, last)));
    }
  }
  return sum;
}
