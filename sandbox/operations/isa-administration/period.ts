import type { DeletionPeriod } from '../../../generated/types.js';

/** True for a moment in a period, both ends included. An end that is left out is open. */
export function isInPeriod(
  dateTime: string,
  { fromDateTime, toDateTime }: Pick<DeletionPeriod, 'fromDateTime' | 'toDateTime'>,
): boolean {
  const at = Date.parse(dateTime);
  if (fromDateTime !== undefined && at < Date.parse(fromDateTime)) return false;
  return toDateTime === undefined || at <= Date.parse(toDateTime);
}
