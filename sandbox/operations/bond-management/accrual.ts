import type { BondTerm } from '../../../generated/types.js';
import type { Work } from '../../work/work.js';
import type { BondInvestmentRecord, BondRecord } from './bond.js';
import { addDays } from './calendar.js';
import { maturityOf } from './funding.js';
import { type InterestPeriod, interestPeriods } from './interest.js';
import { rateOf } from './products.js';
import { findProfile, type RepaymentProfile } from './repayment-profiles.js';

/** How the interest of an investment is paid. */
export function profileOf({ profileId }: Pick<BondInvestmentRecord, 'profileId'>): RepaymentProfile {
  const profile = findProfile(profileId);
  if (profile === undefined) throw new Error(`There is no repayment profile ${profileId}.`);
  return profile;
}

/** The periods of interest of an investment in a bond. */
export function periodsOf(
  term: BondTerm,
  { startDate: start }: BondRecord,
  investment: BondInvestmentRecord,
): readonly InterestPeriod[] {
  const { months, isReinvested } = profileOf(investment);
  return interestPeriods({
    capital: BigInt(investment.amount),
    rate: rateOf(term),
    months,
    isReinvested,
    start,
    maturity: maturityOf(term, start),
  });
}

/** The day up to which the interest of a bond counts: today, or a later one that was asked for in the sandbox. */
export function accrualDay(work: Work, { accruedTo, status, startDate }: BondRecord): string {
  // What has not started earns nothing, whatever its provisional first day.
  if (status === 'QUEUED') return addDays(startDate, -1);
  const today = work.today();
  return accruedTo !== undefined && accruedTo > today ? accruedTo : today;
}
