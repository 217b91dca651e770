import type { BondTerm } from '../../../generated/types.js';
import { toPence } from '../../ledger/amounts.js';
import type { Work } from '../../work/work.js';
import { type BondRecord, bonds } from './bond.js';
import { addDays, addMonths, firstOfNextMonth } from './calendar.js';

/**
 * The first day on which a bond on these conditions can start: the one that is fixed; today, once there is enough, with
 * a funding limit; or else by the schedule, which in the sandbox is the first of each month. A day that is fixed and
 * passes without the limit being reached no longer counts.
 */
export function earliestStart({ fixedLiveDate, maximumFundingLimit }: BondTerm, today: string): string {
  if (fixedLiveDate !== undefined && fixedLiveDate > today) return fixedLiveDate;
  return maximumFundingLimit === undefined ? firstOfNextMonth(today) : today;
}

/** The first day of a bond, or the earliest that it can have while it waits for its funding limit. */
export function shownStart(term: BondTerm, { status, startDate }: BondRecord, today: string): string {
  return status === 'QUEUED' && startDate < today ? earliestStart(term, today) : startDate;
}

/** The last day of a bond on these conditions that starts on that day. */
export function maturityOf({ term, fixedMaturityDate }: BondTerm, start: string): string {
  // A product has one or the other: the document sees to it.
  return fixedMaturityDate ?? addDays(addMonths(start, term ?? 0), -1);
}

/** The bond that takes orders on these conditions now; undefined before the first. */
export function queuedBond(work: Work, termId: string): Promise<BondRecord | undefined> {
  return work.collection(bonds).findOne('queued', termId);
}

/**
 * Whether investors can still invest on these conditions. A bond with a fixed start or a funding limit is issued once;
 * without either, a new one follows each month. None may start after its own end.
 */
export async function isOpen(work: Work, term: BondTerm): Promise<boolean> {
  const start = earliestStart(term, work.today());
  if (term.fixedMaturityDate !== undefined && term.fixedMaturityDate <= start) return false;
  if (term.fixedLiveDate === undefined && term.maximumFundingLimit === undefined) return true;
  if (term.maximumFundingLimit === undefined) return start === term.fixedLiveDate;
  const issued = await work.collection(bonds).findBy('termId', term.id);
  return issued.every(({ status }) => status === 'QUEUED');
}

/** What may still be invested before the limit is reached, in pence; undefined when there is none. */
export async function roomLeft(work: Work, term: BondTerm): Promise<bigint | undefined> {
  if (term.maximumFundingLimit === undefined) return undefined;
  const limit = toPence(term.maximumFundingLimit);
  const bond = await queuedBond(work, term.id);
  return limit - BigInt(bond?.ordered ?? 0);
}
