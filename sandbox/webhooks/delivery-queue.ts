import { type Kysely, sql, type Transaction } from 'kysely';
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
  /** Keeps the outcomes of a batch and gives back the rest of it, in one transaction. */
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
  const claimHead = async (transaction: Transaction<Schema>, head: DeliveryRow, now: number) => {
    claimedHere.add(head.id);
    if (!isShared) return;
    await transaction
      .updateTable('deliveries')
      .set({ claimed_until: now + leaseMs })
      .where('tenant', '=', head.tenant)
      .where('id', '=', head.id)
      .execute();
  };
  return {
    claim: (now, limit) => {
      const transact = isShared ? database.write : database.read;
      return transact(async (transaction) => {
        const due = headsOf(transaction)
          .selectAll('head')
          .where('head.next_at', '<=', BigInt(now))
          .where('head.claimed_until', '<=', BigInt(now))
          .orderBy('head.next_at')
          .limit(limit + claimedHere.size);
        const heads = await (isShared ? due.forUpdate().skipLocked() : due).execute();
        const batches: ClaimedBatch[] = [];
        for (const head of heads.filter(({ id }) => !claimedHere.has(id)).slice(0, limit)) {
          await claimHead(transaction, head, now);
          batches.push({
            rows: head.state === 'held' ? [head] : await readBatch(transaction, head, now),
            secret: await readSecret(transaction, head),
          });
        }
        return batches;
      });
    },
    settle: async ({ rows }, outcomes) => {
      const [head] = rows;
      if (head === undefined) return;
      try {
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
      } finally {
        claimedHere.delete(head.id);
      }
    },
    nextAt: async () => {
      const row = await database.run((db) =>
        headsOf(db)
          .select(({ fn }) => fn.min('head.next_at').as('next'))
          .executeTakeFirst(),
      );
      return row?.next === undefined || row.next === null ? undefined : Number(row.next);
    },
  };
}

/**
 * The oldest pending delivery of each endpoint; those behind it wait for it. A delivery that was held back on purpose
 * neither waits nor makes wait.
 */
function headsOf(db: Kysely<Schema>) {
  return db
    .selectFrom('deliveries as head')
    .where('head.state', 'in', ['pending', 'held'])
    .where(({ not, exists, selectFrom, or, eb }) =>
      or([
        eb('head.state', '=', 'held'),
        not(
          exists(
            selectFrom('deliveries as earlier')
              .select(sql`1`.as('one'))
              .whereRef('earlier.tenant', '=', 'head.tenant')
              .whereRef('earlier.endpoint', '=', 'head.endpoint')
              .where('earlier.state', '=', 'pending')
              .whereRef('earlier.seq', '<', 'head.seq'),
          ),
        ),
      ]),
    );
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
