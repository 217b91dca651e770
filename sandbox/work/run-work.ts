import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { schemas, webhookSchemas } from '../../generated/server/index.js';
import { createSchemaCompiler } from '../../generated/server/runtime/schema-compiler.js';
import { type AssertEvent, createEventCheck } from '../../generated/server/runtime/webhooks/check-event.js';
import { completeEvent } from '../../generated/server/runtime/webhooks/complete-event.js';
import { type ClockState, clockOf, type Pace, readClock } from '../clock/clock.js';
import type { Faults } from '../faults/faults.js';
import type { RequestLog } from '../server/request-log.js';
import type { Database } from '../storage/database.js';
import type { Schema, TenantRow } from '../storage/schema.js';
import { createPendingWrites } from './pending-writes.js';
import { createWork, type Work, type WorkContext, type WorkEffects } from './work.js';

/** A unit of work with what only the core may use. */
export interface OpenWork {
  readonly work: Work;
  readonly context: WorkContext;
  /** The tenant's clock as it stands. */
  readonly clock: ClockState;
  /** Changes the tenant's clock or pace, from the next unit of work on. */
  set(change: { readonly clock?: ClockState; readonly pace?: Pace }): void;
  /** Starts the counters of the tenant anew, or from where a snapshot had them, after its rows were replaced. */
  restart(from?: Counters): void;
}

/** The counters of a tenant, as a snapshot has them. */
export interface Counters {
  readonly nextSeq: string;
  readonly lastAt: string;
  readonly named: string;
}

/** How a unit of work is to run. */
export interface WorkOptions {
  readonly tenantId: string;
  /** A `read` sees one state of the database, waits for nobody, and fails where it tries to write. */
  readonly mode: 'read' | 'write';
  /** The time that the work believes it is, by the tenant's clock. Default: now. */
  readonly at?: number | undefined;
}

/** Runs units of work. What the body throws rolls everything back and is thrown. */
export interface WorkRunner {
  run<Result>(options: WorkOptions, body: (open: OpenWork) => Promise<Result>): Promise<Result>;
}

/** What {@link createWorkRunner} needs. */
export interface WorkRunnerOptions {
  readonly database: Database;
  /** The machine's time in milliseconds since 1970. */
  readonly machineClock: () => number;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** Told after a commit that left something to be done. */
  readonly onEffects: (tenantId: string, effects: WorkEffects) => void;
}

/** Creates the {@link WorkRunner} of a database. */
export function createWorkRunner({
  database,
  machineClock,
  faults,
  requests,
  onEffects,
}: WorkRunnerOptions): WorkRunner {
  const assertEvent = createEventCheck({ webhooks: webhookSchemas }, createSchemaCompiler(schemas));
  return {
    run: async ({ tenantId, mode, at }, body) => {
      const effects: WorkEffects = { emitted: false, scheduled: false };
      const transact = mode === 'write' ? database.write : database.read;
      const result = await transact(async (transaction) => {
        const row = await loadTenant(
          transaction,
          tenantId,
          mode === 'write' && database.engine === 'postgres',
        );
        const machineNow = machineClock();
        const keeper = keepTenant(row, { at, machineNow });
        const context: WorkContext = {
          transaction,
          tenantId,
          pace: row.pace === 'realistic' ? 'realistic' : 'instant',
          now: keeper.now,
          machineNow,
          nextSeq: mode === 'write' ? keeper.nextSeq : refuseToWrite,
          nextNumber: mode === 'write' ? keeper.nextNumber : refuseToWrite,
          assertWrites: mode === 'write' ? () => {} : refuseToWrite,
          complete: (event, now) => complete(event, now, assertEvent),
          takeFault: (eventType) => faults.takeForEvent(tenantId, eventType),
          requests: () => requests.list(tenantId),
          effects,
          pending: createPendingWrites(transaction, database.engine),
          outbox: { receivers: undefined },
        };
        const result = await body({
          work: createWork(context),
          context,
          clock: clockOf(row),
          set: keeper.set,
          restart: keeper.restart,
        });
        if (mode === 'write') await context.pending.flush(keeper.save(transaction));
        return result;
      });
      if (effects.emitted || effects.scheduled) onEffects(tenantId, effects);
      return result;
    },
  };
}

/**
 * On PostgreSQL the row's lock makes the tenant's writers wait for each other; on SQLite there is one writer anyway.
 * It is taken first, so that no two units of work can lock each other out.
 */
async function loadTenant(
  transaction: Transaction<Schema>,
  tenantId: string,
  lock: boolean,
): Promise<TenantRow> {
  const query = transaction.selectFrom('tenants').selectAll().where('id', '=', tenantId);
  return (lock ? query.forUpdate() : query).executeTakeFirstOrThrow();
}

/** The counters and the clock of a tenant while a unit of work has them. They are saved once, at the end. */
function keepTenant(
  row: TenantRow,
  { at, machineNow }: { readonly at: number | undefined; readonly machineNow: number },
) {
  // Time never goes back behind what was written, so that the books stay in order.
  const now = Math.max(at ?? readClock(clockOf(row), machineNow), Number(row.last_at));
  let nextSeq = row.next_seq;
  let counters: Record<string, number> = JSON.parse(row.counters);
  let change: Partial<{ frozen_at: bigint | null; offset_ms: bigint; pace: string; last_at: bigint }> = {};
  let isWritten = false;
  return {
    now,
    nextSeq: () => {
      isWritten = true;
      nextSeq += 1n;
      return nextSeq - 1n;
    },
    nextNumber: (series: string) => {
      isWritten = true;
      const number = (Object.hasOwn(counters, series) ? (counters[series] ?? 0) : 0) + 1;
      counters = { ...counters, [series]: number };
      return number;
    },
    set: ({ clock, pace }: { readonly clock?: ClockState; readonly pace?: Pace }) => {
      if (clock !== undefined) {
        const { frozenAt, offsetMs } = clock;
        change = {
          ...change,
          frozen_at: frozenAt === null ? null : BigInt(frozenAt),
          offset_ms: BigInt(offsetMs),
        };
      }
      if (pace !== undefined) change = { ...change, pace };
    },
    restart: ({ nextSeq: seq, lastAt, named }: Counters = { nextSeq: '1', lastAt: '0', named: '{}' }) => {
      [nextSeq, counters] = [BigInt(seq), JSON.parse(named)];
      isWritten = true;
      change = { ...change, last_at: BigInt(lastAt) };
    },
    /** Undefined when there is nothing to save. */
    save: (transaction: Transaction<Schema>) => {
      if (!isWritten && Object.keys(change).length === 0) return undefined;
      const written = isWritten
        ? { next_seq: nextSeq, counters: JSON.stringify(counters), last_at: BigInt(now) }
        : {};
      return transaction
        .updateTable('tenants')
        .set({ ...written, ...change })
        .where('id', '=', row.id);
    },
  };
}

function complete(event: object, now: number, assertEvent: AssertEvent) {
  const completed = completeEvent(event, { createId: randomUUID, clock: () => now });
  assertEvent(completed.event);
  return { id: completed.event.id, type: completed.event.type, body: completed.body };
}

function refuseToWrite(): never {
  throw new Error(
    'A GET writes nothing: what an operation changes belongs into a POST, PUT or DELETE, or into a job.',
  );
}
