import { type Kysely, sql } from 'kysely';
import { clockOf, readClock } from '../clock/clock.js';
import type { Database } from '../storage/database.js';
import { isOutage } from '../storage/outage.js';
import type { Schema } from '../storage/schema.js';
import type { OpenWork, WorkRunner } from '../work/run-work.js';
import type { AnyJob } from './job.js';

/** What {@link createJobRunner} needs. */
export interface JobRunnerOptions {
  readonly database: Database;
  readonly runner: WorkRunner;
  readonly jobs: readonly AnyJob[];
  readonly machineClock: () => number;
  /** Told of a job that failed, which is a bug. */
  readonly onFailure: (error: unknown, job: string) => void;
}

/** Runs what falls due. */
export interface JobRunner {
  /** Runs the jobs of a tenant that are due, in the background. */
  wake(tenantId: string): void;
  /**
   * Runs what is due for any tenant, now, and on PostgreSQL now and then: another process may have died over it, or has
   * scheduled it and sleeps. Plans what falls due later.
   */
  watch(): Promise<void>;
  /** Runs the jobs of a tenant that are due, one after the other by due time, with those that they schedule. */
  runDue(tenantId: string): Promise<void>;
  /**
   * Moves a tenant's clock on to a time. The jobs that fall due on the way run one after the other, each at its time.
   * Throws a `RangeError` for a time that has passed.
   */
  advanceTo(tenantId: string, to: (now: number) => number): Promise<void>;
  /** Stops waiting and settles when nothing runs any more. */
  close(): Promise<void>;
}

/** A chain of jobs that schedule each other at once, without end, is a bug that must not hang the process. */
const mostAtOnce = 100_000;

/** Where several processes share a database: how often to look for what another one has left. */
const pollMs = 1_000;

/** How long to wait when the database cannot be used, in milliseconds. */
const retryMs = 1_000;

/** The longest that a timer can wait, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Creates the runner of scheduled jobs. */
export function createJobRunner({ database, runner, ...options }: JobRunnerOptions): JobRunner {
  const { jobs, machineClock, onFailure } = options;
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const timers = new Map<string, NodeJS.Timeout>();
  const running = new Map<string, Promise<void>>();
  let isClosed = false;
  let watching: NodeJS.Timeout | undefined;

  /** One after the other for each tenant of this process; the database orders those of several. */
  const inTurn = (tenantId: string, task: () => Promise<void>): Promise<void> => {
    const before = running.get(tenantId) ?? Promise.resolve();
    const turn = before.catch(() => {}).then(task);
    running.set(tenantId, turn);
    const forget = () => {
      if (running.get(tenantId) === turn) running.delete(tenantId);
    };
    turn.then(forget, forget);
    return turn;
  };

  /** Runs what is due by `until` or by now, with what that schedules. Returns the job that is next. */
  const runUntil = async (tenantId: string, until?: number): Promise<NextJob | undefined> => {
    for (let count = 0; !isClosed; count += 1) {
      const next = await findNext(database, { tenantId, machineNow: machineClock() });
      if (next === undefined || next.due > (until ?? next.now)) return next;
      if (count > mostAtOnce)
        throw new Error(`More than ${mostAtOnce} jobs ran at once: do they schedule themselves?`);
      await runJob(tenantId, next);
    }
    return undefined;
  };

  const runJob = async (tenantId: string, { seq, due, name }: NextJob): Promise<void> => {
    try {
      await runner.run({ tenantId, mode: 'write', at: due }, async (open) => {
        const payload = await takeJob(open, seq);
        if (payload === undefined) return;
        const job = byName.get(name);
        if (job === undefined) throw new Error(`There is no job ${name}.`);
        moveClock(open, due);
        await job.run(payload as never, open.work);
      });
    } catch (error) {
      // The job is still due, and is tried again.
      if (isOutage(error)) throw error;
      onFailure(error, name);
      await runner.run({ tenantId, mode: 'write' }, (open) => markFailed(open, seq, error));
    }
  };

  /** Waits for the next job, when the clock runs. */
  const plan = (tenantId: string, next: NextJob | undefined): void => {
    clearTimeout(timers.get(tenantId));
    timers.delete(tenantId);
    if (isClosed || next === undefined || next.isFrozen) return;
    wakeLater(tenantId, next.due - next.now);
  };
  const wakeLater = (tenantId: string, ms: number): void => {
    clearTimeout(timers.get(tenantId));
    const timer = setTimeout(() => wake(tenantId), Math.min(Math.max(ms, 0), longestTimer));
    timer.unref();
    timers.set(tenantId, timer);
  };

  const runDue = (tenantId: string) =>
    inTurn(tenantId, async () => {
      plan(tenantId, await runUntil(tenantId));
    });
  const wake = (tenantId: string) => {
    if (isClosed) return;
    runDue(tenantId).catch((error: unknown) => {
      if (isClosed) return;
      onFailure(error, 'the queue of jobs');
      wakeLater(tenantId, retryMs);
    });
  };
  const watch = async (horizon = Number.MAX_SAFE_INTEGER): Promise<void> => {
    if (isClosed) return;
    try {
      for (const tenantId of await findTenantsWithJobs(database, horizon)) wake(tenantId);
    } catch (error) {
      if (!isClosed) onFailure(error, 'the queue of jobs');
    }
    if (isClosed || database.engine === 'sqlite') return;
    watching = setTimeout(() => watch(machineClock()), pollMs);
    watching.unref();
  };
  return {
    wake,
    watch: () => watch(),
    runDue,
    advanceTo: (tenantId, to) =>
      inTurn(tenantId, async () => {
        const target = await runner.run({ tenantId, mode: 'read' }, async ({ clock }) => {
          const now = readClock(clock, machineClock());
          const time = to(now);
          if (!(time >= now)) {
            throw new RangeError(
              `The clock cannot go back: it is ${new Date(now).toISOString()}. Reset the tenant to start afresh.`,
            );
          }
          return time;
        });
        await runUntil(tenantId, target);
        await runner.run({ tenantId, mode: 'write' }, async (open) => moveClock(open, target));
        plan(tenantId, await findNext(database, { tenantId, machineNow: machineClock() }));
      }),
    close: async () => {
      isClosed = true;
      clearTimeout(watching);
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.allSettled(running.values());
    },
  };

  /** Forward only: a job that is overdue does not turn the clock back. */
  function moveClock(open: OpenWork, to: number): void {
    const { frozenAt, offsetMs } = open.clock;
    const machineNow = machineClock();
    if (to <= readClock(open.clock, machineNow)) return;
    open.set({
      clock: frozenAt === null ? { frozenAt, offsetMs: to - machineNow } : { frozenAt: to, offsetMs },
    });
  }
}

/** Tenants with jobs that are due by `machineNow`, each by its own clock. */
async function findTenantsWithJobs(database: Database, machineNow: number): Promise<readonly string[]> {
  const rows = await database.run((db) =>
    db
      .selectFrom('jobs as job')
      .innerJoin('tenants as tenant', 'tenant.id', 'job.tenant')
      .select('job.tenant')
      .distinct()
      .where('job.state', '=', 'due')
      .where(sql<boolean>`job.due_at <= coalesce(tenant.frozen_at, tenant.offset_ms + ${machineNow})`)
      .execute(),
  );
  return rows.map(({ tenant }) => tenant);
}

/** The first job of a tenant by due time. */
interface NextJob {
  readonly seq: bigint;
  readonly due: number;
  readonly name: string;
  /** The tenant's time. */
  readonly now: number;
  /** True while the tenant's clock stands still. */
  readonly isFrozen: boolean;
}

/** Due or not: whoever finds nothing due knows at once when to look again. */
async function findNext(
  database: Database,
  { tenantId, machineNow }: { readonly tenantId: string; readonly machineNow: number },
): Promise<NextJob | undefined> {
  const row = await database.run((db) => nextJobOf(db, tenantId).executeTakeFirst());
  if (row === undefined) return undefined;
  const { seq, name } = row;
  // Work never believes that it is earlier than what was written.
  const now = Math.max(readClock(clockOf(row), machineNow), Number(row.last_at));
  return { seq, name, due: Number(row.due_at), now, isFrozen: row.frozen_at !== null };
}

function nextJobOf(db: Kysely<Schema>, tenantId: string) {
  return db
    .selectFrom('jobs')
    .innerJoin('tenants', 'tenants.id', 'jobs.tenant')
    .select(['seq', 'due_at', 'jobs.name', 'frozen_at', 'offset_ms', 'last_at'])
    .where('tenant', '=', tenantId)
    .where('state', '=', 'due')
    .orderBy('due_at')
    .orderBy('seq')
    .limit(1);
}

/** Removes the job in the transaction of what it does. Undefined when another process has just done it. */
async function takeJob({ context }: OpenWork, seq: bigint): Promise<object | undefined> {
  const row = await context.transaction
    .deleteFrom('jobs')
    .where('tenant', '=', context.tenantId)
    .where('seq', '=', seq)
    // By the number alone: PostgreSQL may read all that are due to find one when it is asked for these.
    .where('state', '!=', 'failed')
    .returning('payload')
    .executeTakeFirst();
  return row === undefined ? undefined : JSON.parse(row.payload);
}

async function markFailed({ context }: OpenWork, seq: bigint, error: unknown): Promise<void> {
  await context.transaction
    .updateTable('jobs')
    .set({ state: 'failed', problem: error instanceof Error ? error.message : String(error) })
    .where('tenant', '=', context.tenantId)
    .where('seq', '=', seq)
    .execute();
}
