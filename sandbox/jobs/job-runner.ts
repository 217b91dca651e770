import { sql } from 'kysely';
import { readClock } from '../clock/clock.js';
import type { Database } from '../storage/database.js';
import { isOutage } from '../storage/outage.js';
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

  const runUntil = async (tenantId: string, until: number | undefined): Promise<void> => {
    for (let count = 0; !isClosed && (await runNext(tenantId, until)); count += 1) {
      if (count > mostAtOnce)
        throw new Error(`More than ${mostAtOnce} jobs ran at once: do they schedule themselves?`);
    }
  };

  /** Runs the first job that is due by `until`; false when there is none. */
  const runNext = async (tenantId: string, until: number | undefined): Promise<boolean> => {
    const next = await runner.run({ tenantId, mode: 'read' }, (open) => findDue(open, until));
    if (next === undefined) return false;
    const { seq, due, name } = next;
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
    return true;
  };

  /** Waits for the next job, when the clock runs. */
  const plan = async (tenantId: string): Promise<void> => {
    clearTimeout(timers.get(tenantId));
    timers.delete(tenantId);
    if (isClosed) return;
    const wait = await runner.run({ tenantId, mode: 'read' }, async (open) => {
      const next = await findDue(open, Number.MAX_SAFE_INTEGER);
      if (next === undefined || open.clock.frozenAt !== null) return undefined;
      return next.due - readClock(open.clock, machineClock());
    });
    if (wait === undefined || isClosed) return;
    wakeLater(tenantId, wait);
  };
  const wakeLater = (tenantId: string, ms: number): void => {
    clearTimeout(timers.get(tenantId));
    const timer = setTimeout(() => wake(tenantId), Math.min(Math.max(ms, 0), longestTimer));
    timer.unref();
    timers.set(tenantId, timer);
  };

  const runDue = (tenantId: string) =>
    inTurn(tenantId, async () => {
      await runUntil(tenantId, undefined);
      await plan(tenantId);
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
        await plan(tenantId);
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

async function findDue({ context }: OpenWork, until: number | undefined) {
  const row = await context.transaction
    .selectFrom('jobs')
    .select(['seq', 'due_at', 'name'])
    .where('tenant', '=', context.tenantId)
    .where('state', '=', 'due')
    .where('due_at', '<=', BigInt(until ?? context.now))
    .orderBy('due_at')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { seq: row.seq, due: Number(row.due_at), name: row.name };
}

/** Removes the job in the transaction of what it does. Undefined when another process has just done it. */
async function takeJob({ context }: OpenWork, seq: bigint): Promise<object | undefined> {
  const row = await context.transaction
    .deleteFrom('jobs')
    .where('tenant', '=', context.tenantId)
    .where('seq', '=', seq)
    .where('state', '=', 'due')
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
