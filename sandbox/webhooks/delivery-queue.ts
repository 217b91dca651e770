import type { Kysely, Transaction } from 'kysely';
import type { DeliveryAttempt } from '../../generated/server/index.js';
import type { Database } from '../storage/database.js';
import type { DeliveryRow, Schema } from '../storage/schema.js';

/** Deliveries of one endpoint that this process has claimed, in their order. */
export interface ClaimedBatch {
  readonly rows: readonly DeliveryRow[];
  /** What to sign with now; undefined when the endpoint is no longer registered. */
  readonly secret: string | undefined;
}

/** What has become of a claimed delivery. */
export interface Outcome {
  readonly row: DeliveryRow;
  readonly state: DeliveryRow['state'];
  readonly attempts: readonly DeliveryAttempt[];
  /** When to try again. */
  readonly nextAt: number;
}

/** The queue of deliveries in the database, for any number of processes. */
export interface DeliveryQueue {
  /**
   * Claims what is due of up to `limit` endpoints. Whoever has the oldest delivery of an endpoint has the endpoint, so
   * that order is kept.
   */
  claim(now: number, limit: number): Promise<readonly ClaimedBatch[]>;
  /** Keeps the outcomes of a batch and gives back the rest of it, in one transaction. Until it succeeds the batch stays claimed. */
  settle(batch: ClaimedBatch, outcomes: readonly Outcome[]): Promise<void>;
  /** When the next delivery is due, in milliseconds since 1970; undefined when none is pending. */
  nextAt(): Promise<number | undefined>;
}

/** The most deliveries of one endpoint at a time. A process that dies leaves so many to be delivered twice. */
const batchSize = 20;

/**
 * Creates the queue over a database. A claim holds for `leaseMs`, which must be longer than a batch takes: one that a
 * dead process has left behind is taken over after it.
 */
export function createDeliveryQueue(
  database: Database,
  { leaseMs }: { readonly leaseMs: number },
): DeliveryQueue {
  const isShared = database.engine === 'postgres';
  /** Without other processes a claim needs no write, and ends with the process. */
  const claimedHere = new Set<string>();
  const lease = async (transaction: Transaction<Schema>, head: DeliveryRow, now: number) => {
    if (!isShared) return;
    await transaction
      .updateTable('deliveries')
      .set({ claimed_until: now + leaseMs })
      .where('tenant', '=', head.tenant)
      .where('id', '=', head.id)
      .execute();
  };
  const findDue = async (transaction: Transaction<Schema>, now: number, limit: number) => {
    const due: DeliveryRow[] = [];
    for (const heads of [pendingHeads(transaction), heldBack(transaction)]) {
      const query = heads
        .selectAll('head')
        .where('head.next_at', '<=', BigInt(now))
        .where('head.claimed_until', '<=', BigInt(now))
        .orderBy('head.next_at')
        .limit(limit + claimedHere.size);
      due.push(...(await (isShared ? query.forUpdate('head').skipLocked() : query).execute()));
    }
    return due
      .filter(({ id }) => !claimedHere.has(id))
      .sort((one, other) => Number(one.next_at - other.next_at))
      .slice(0, limit);
  };
  return {
    claim: async (now, limit) => {
      const transact = isShared ? database.write : database.read;
      const batches = await transact(async (transaction) => {
        const claimed: ClaimedBatch[] = [];
        for (const head of await findDue(transaction, now, limit)) {
          await lease(transaction, head, now);
          claimed.push({
            rows: head.state === 'held' ? [head] : await readBatch(transaction, head, now),
            secret: await readSecret(transaction, head),
          });
        }
        return claimed;
      });
      // After the commit: what could not be claimed is claimed again.
      for (const { rows } of batches) for (const { id } of rows.slice(0, 1)) claimedHere.add(id);
      return batches;
    },
    settle: async ({ rows }, outcomes) => {
      const [head] = rows;
      if (head === undefined) return;
      await database.write(async (transaction) => {
        for (const { row, state, attempts, nextAt } of outcomes) {
          await transaction
            .updateTable('deliveries')
            .set({ state, attempts: JSON.stringify(attempts), next_at: nextAt, claimed_until: 0 })
            .where('tenant', '=', row.tenant)
            .where('id', '=', row.id)
            .execute();
        }
        if (outcomes.length > 0 || !isShared) return;
        await transaction
          .updateTable('deliveries')
          .set({ claimed_until: 0 })
          .where('tenant', '=', head.tenant)
          .where('id', '=', head.id)
          .execute();
      });
      claimedHere.delete(head.id);
    },
    nextAt: async () => {
      const times: number[] = [];
      for (const headsOf of [pendingHeads, heldBack]) {
        const row = await database.run((db) =>
          headsOf(db)
            .select(({ fn }) => fn.min('head.next_at').as('next'))
            .executeTakeFirst(),
        );
        if (row?.next !== undefined && row.next !== null) times.push(Number(row.next));
      }
      return times.length === 0 ? undefined : Math.min(...times);
    },
  };
}

/**
 * The oldest pending delivery of each endpoint; those behind it wait for it. Found endpoint by endpoint, so that a long
 * queue costs no more than a short one: SQLite keeps the order of a cross join, and would read the whole queue otherwise.
 */
function pendingHeads(db: Kysely<Schema>) {
  return inState(db, 'pending').where('head.seq', '=', ({ selectFrom }) =>
    selectFrom('deliveries as waiting')
      .select(({ fn }) => fn.min('waiting.seq').as('first'))
      .whereRef('waiting.tenant', '=', 'endpoints.tenant')
      .where('waiting.state', '=', 'pending')
      .whereRef('waiting.endpoint', '=', 'endpoints.id'),
  );
}

/** The deliveries that were held back on purpose: they neither wait nor make wait. */
function heldBack(db: Kysely<Schema>) {
  return inState(db, 'held');
}

function inState(db: Kysely<Schema>, state: 'pending' | 'held') {
  return db
    .selectFrom('endpoints')
    .crossJoin('deliveries as head')
    .whereRef('head.tenant', '=', 'endpoints.tenant')
    .where('head.state', '=', state)
    .whereRef('head.endpoint', '=', 'endpoints.id');
}

/** The head with those behind it that are due. */
async function readBatch(
  transaction: Transaction<Schema>,
  head: DeliveryRow,
  now: number,
): Promise<readonly DeliveryRow[]> {
  const rows = await transaction
    .selectFrom('deliveries')
    .selectAll()
    .where('tenant', '=', head.tenant)
    .where('state', '=', 'pending')
    .where('endpoint', '=', head.endpoint)
    .orderBy('seq')
    .limit(batchSize)
    .execute();
  const firstLater = rows.findIndex(({ next_at: nextAt }) => nextAt > BigInt(now));
  return firstLater === -1 ? rows : rows.slice(0, firstLater);
}

async function readSecret(
  transaction: Transaction<Schema>,
  { tenant, endpoint }: DeliveryRow,
): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('endpoints')
    .select('secret')
    .where('tenant', '=', tenant)
    .where('id', '=', endpoint)
    .executeTakeFirst();
  return row?.secret;
}
