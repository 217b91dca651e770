import {
  clockOf,
  type Duration,
  type Pace,
  readClock,
  requireClockTime,
  setClock,
  toMilliseconds,
} from '../clock/clock.js';
import type { Tenant } from '../tenants/tenants.js';
import type { WorkContext } from '../work/work.js';
import type { Core } from './core.js';

/** What the clock of a tenant shows. */
export interface ClockReading {
  readonly now: Date;
  readonly isFrozen: boolean;
  readonly pace: Pace;
}

/**
 * The clock of a tenant. It never goes back: reset the tenant to start earlier. A time before 1970 or after 2999 is a
 * `RangeError`, and nothing happens.
 */
export interface TenantClock {
  read(): Promise<ClockReading>;
  /** Stops the clock, at a time or where it is. A time that has passed is only right after a reset. */
  freeze(at?: Date): Promise<ClockReading>;
  /** Lets the clock run on from where it is. */
  resume(): Promise<ClockReading>;
  /** Moves the clock on. What falls due on the way happens in order, each at its time, before this settles. */
  advance(by: Duration): Promise<ClockReading>;
  /** Moves the clock on to a time. Rejects with a `RangeError` for one that has passed. */
  set(to: Date): Promise<ClockReading>;
  /** Changes how fast asynchronous flows go, for those that begin from now on. */
  setPace(pace: Pace): Promise<ClockReading>;
}

/** Creates the control of a tenant's clock. */
export function createTenantClock(
  { runner, jobRunner, machineClock, database }: Core,
  tenant: Tenant,
): TenantClock {
  const tenantId = tenant.id;
  const read = async (): Promise<ClockReading> => {
    const row = await database.run((db) =>
      db.selectFrom('tenants').selectAll().where('id', '=', tenantId).executeTakeFirstOrThrow(),
    );
    const clock = clockOf(row);
    return {
      now: new Date(readClock(clock, machineClock())),
      isFrozen: clock.frozenAt !== null,
      pace: row.pace === 'realistic' ? 'realistic' : 'instant',
    };
  };
  const advanceTo = async (to: (now: number) => number) => {
    await jobRunner.advanceTo(tenantId, (now) => requireClockTime(to(now)));
    return read();
  };
  return {
    read,
    freeze: async (at) => {
      const to = at?.getTime();
      if (Number.isNaN(to)) throw new RangeError('The time to freeze at is no valid date.');
      if (to !== undefined) requireClockTime(to);
      await runner.run({ tenantId, mode: 'write' }, async ({ clock, context, set }) => {
        const now = readClock(clock, machineClock());
        // Before anything has been written there is no order of events to turn round.
        const isFresh = await hasNothing(context);
        if (to !== undefined && to < now && !isFresh) {
          throw new RangeError(
            `The clock cannot go back: it is ${new Date(now).toISOString()}. Reset the tenant first.`,
          );
        }
        if (to === undefined || isFresh) set({ clock: { frozenAt: to ?? now, offsetMs: 0 } });
        else set({ clock: { frozenAt: now, offsetMs: 0 } });
      });
      return to === undefined ? read() : advanceTo((now) => Math.max(now, to));
    },
    resume: async () => {
      await runner.run({ tenantId, mode: 'write' }, async ({ clock, set }) => {
        const machineNow = machineClock();
        set({ clock: setClock({ frozenAt: null, offsetMs: 0 }, readClock(clock, machineNow), machineNow) });
      });
      jobRunner.wake(tenantId);
      return read();
    },
    advance: (by) => {
      const ms = toMilliseconds(by);
      return advanceTo((now) => now + ms);
    },
    set: (to) => {
      if (Number.isNaN(to.getTime())) throw new RangeError('The time to set the clock to is no valid date.');
      return advanceTo(() => to.getTime());
    },
    setPace: async (pace) => {
      await runner.run({ tenantId, mode: 'write' }, async ({ set }) => set({ pace }));
      return read();
    },
  };
}

async function hasNothing({ transaction, tenantId }: WorkContext): Promise<boolean> {
  const { last_at: lastAt } = await transaction
    .selectFrom('tenants')
    .select('last_at')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return lastAt === 0n;
}
