const dayMs = 86_400_000;

const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day so many days later, or earlier below zero. Days are `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return toDay(toTime(day) + days * dayMs);
}

/** The same day of a later month, or the last day of a month that is too short for it. */
export function addMonths(day: string, months: number): string {
  const date = new Date(toTime(day));
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return toDay(first + (Math.min(date.getUTCDate(), last) - 1) * dayMs);
}

/** How many days there are from the first to the last, both included. Below one when the last comes first. */
export function daysBetween(first: string, last: string): number {
  return Math.round((toTime(last) - toTime(first)) / dayMs) + 1;
}

/** The first day of the next month. */
export function firstOfNextMonth(day: string): string {
  return addMonths(`${day.slice(0, 7)}-01`, 1);
}

/** When things happen that are due on a day: early in the morning, in summer time too. */
export function morningOf(day: string): Date {
  return new Date(`${day}T06:00:00Z`);
}

/** The earlier of two days. */
export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
