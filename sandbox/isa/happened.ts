import { refuse } from '../refusals/refuse.js';
import type { Work } from '../work/work.js';
import { dayOf } from './tax-year.js';

/**
 * Refuses a moment on a day in London that has not come yet. What is reported has happened; a subscription of a later
 * tax year would count against the wrong allowance, and hide a tax year break.
 */
export function assertHappened(work: Work, dateTime: string, field: string): void {
  if (dayOf(dateTime) > work.today()) refuse('INVALID_DATA', '{field} must not be in the future', { field });
}
