import { dateInLondon } from '../clock/clock.js';

/** The tax year of a day, by its first calendar year. It begins on 6 April. */
export function taxYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5, 10) >= '04-06' ? year : year - 1;
}

/** The day in London of a moment that a request has named, `YYYY-MM-DD`. */
export function dayOf(dateTime: string): string {
  return dateInLondon(new Date(dateTime));
}

/** A day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
