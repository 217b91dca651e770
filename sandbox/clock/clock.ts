import type { TenantRow } from '../storage/schema.js';

/** How fast asynchronous flows go: right after the answer, or by the documented delays on the tenant's clock. */
export type Pace = 'instant' | 'realistic';

/** A span of time. The members add up. */
export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

const millisecondsOf = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
} as const;

/** A duration in milliseconds. Throws a `RangeError` for what is no number, below zero, or of an unknown unit. */
export function toMilliseconds(duration: Duration): number {
  if (typeof duration !== 'object' || duration === null) {
    throw new RangeError(`A duration is an object such as { "days": 30 }, not ${String(duration)}.`);
  }
  let total = 0;
  for (const [unit, count] of Object.entries(duration)) {
    const size = Object.hasOwn(millisecondsOf, unit) ? millisecondsOf[unit as keyof Duration] : undefined;
    if (size === undefined) {
      throw new RangeError(
        `A duration has no unit "${unit}": use ${Object.keys(millisecondsOf).join(', ')}.`,
      );
    }
    if (typeof count !== 'number' || !(count >= 0)) {
      throw new RangeError(`The ${unit} of a duration must be a number from 0, not ${String(count)}.`);
    }
    total += count * size;
  }
  return Math.round(total);
}

/** The clock of a tenant as it is kept. */
export interface ClockState {
  /** Milliseconds since 1970; null while the clock runs. */
  readonly frozenAt: number | null;
  /** How far the running clock is ahead of the machine's, in milliseconds. */
  readonly offsetMs: number;
}

/** The clock in a row of the tenants. */
export function clockOf(row: Pick<TenantRow, 'frozen_at' | 'offset_ms'>): ClockState {
  return { frozenAt: row.frozen_at === null ? null : Number(row.frozen_at), offsetMs: Number(row.offset_ms) };
}

/** The tenant's time in milliseconds since 1970, by the machine's time. */
export function readClock({ frozenAt, offsetMs }: ClockState, machineNow: number): number {
  return frozenAt ?? machineNow + offsetMs;
}

/** The years whose dates are written with four digits, with room ahead for whatever falls due long after. */
const FIRST = Date.UTC(1970, 0, 1);
const END = Date.UTC(3000, 0, 1);

/** The time, in milliseconds since 1970, or a `RangeError` for one that no clock of a tenant can show: before 1970, after 2999. */
export function requireClockTime(time: number): number {
  if (time >= FIRST && time < END) return time;
  throw new RangeError('The clock goes from the year 1970 to the year 2999: choose a time between them.');
}

/** The clock, moved to a time. It stays frozen or running. */
export function setClock(state: ClockState, to: number, machineNow: number): ClockState {
  return state.frozenAt === null ? { frozenAt: null, offsetMs: to - machineNow } : { ...state, frozenAt: to };
}

const londonDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The date in the United Kingdom, `YYYY-MM-DD`: business dates and tax years are the platform's own. */
export function dateInLondon(at: Date): string {
  return londonDate.format(at);
}
