import { type Kysely, sql, type Transaction } from 'kysely';
import type { DeliveryAttempt } from '../../generated/server/index.js';
import type { Database } from '../storage/database.js';
import type { DeliveryRow, Schema } from '../storage/schema.js';
import { isOneStatement, writeTogether } from '../storage/write-together.js';

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

/** What waits to be delivered: in its order, or held back on purpose. */
type WaitingState = 'pending' | 'held';

/** When the next deliveries are due that nobody has claimed, in milliseconds since 1970. */
export type Waiting = ReadonlyMap<WaitingState, number>;

/** The queue of deliveries in the database, for any number of processes. */
export interface DeliveryQueue {
  /** Looks what there is to be done. */
  look(): Promise<Waiting>;
  /**
   * Claims what is due of up to `limit` endpoints, as far as it is `waiting`. Whoever has the oldest delivery of an
   * endpoint has the endpoint, so that order is kept.
   */
  claim(waiting: Waiting, now: number, limit: number): Promise<readonly ClaimedBatch[]>;
  /** Keeps the outcomes of a batch and gives back the rest of it, in one transaction. Until it succeeds the batch stays claimed. */
  settle(batch: ClaimedBatch, outcomes: readonly Outcome[]): Promise<void>;
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
  const lease = async (transaction: Transaction<Schema>, heads: readonly Head[], now: number) => {
    if (!isShared || heads.length === 0) return;
    await transaction
      .updateTable('deliveries')
      .set({ claimed_until: now + leaseMs })
      .where(({ or, and }) => or(heads.map(({ tenant, id }) => and({ tenant, id }))))
      .execute();
  };
  const findDue = async (
    transaction: Transaction<Schema>,
    waiting: Waiting,
    { now, limit }: { readonly now: number; readonly limit: number },
  ) => {
    const due: Head[] = [];
    for (const [state, at] of waiting) {
      if (at > now) continue;
      const query = headsOf[state](transaction)
        .selectAll('head')
        .select('endpoints.secret')
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
    look: async () => {
      const rows = await database.run((db) => nextOf(db, 'pending').unionAll(nextOf(db, 'held')).execute());
      return new Map(
        rows.flatMap(({ state, next }) => (next === null ? [] : [[state, Number(next)] as const])),
      );
    },
    claim: async (waiting, now, limit) => {
      const transact = isShared ? database.write : database.read;
      const batches = await transact(async (transaction) => {
        const heads = await findDue(transaction, waiting, { now, limit });
        await lease(transaction, heads, now);
        const claimed: ClaimedBatch[] = [];
        for (const head of heads) {
          const rows = head.state === 'held' ? [head] : await readBatch(transaction, head, now);
          claimed.push({ rows, secret: head.secret });
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
      const made = outcomes.map(({ row, state, attempts, nextAt }) => ({
        row,
        set: { state, attempts: JSON.stringify(attempts), next_at: nextAt, claimed_until: 0 },
      }));
      const changes = made.length > 0 || !isShared ? made : [{ row: head, set: { claimed_until: 0 } }];
      const queriesOf = (db: Kysely<Schema>) =>
        changes.map(({ row: { tenant, id }, set }) =>
          db.updateTable('deliveries').set(set).where('tenant', '=', tenant).where('id', '=', id),
        );
      const { engine } = database;
      const transact = isOneStatement(engine, changes.length) ? database.run : database.write;
      await transact((db) => writeTogether(db, engine, queriesOf(db)));
      claimedHere.delete(head.id);
    },
  };
}

/** The first delivery of an endpoint, with what to sign with. */
type Head = DeliveryRow & { readonly secret: string };

const headsOf = { pending: pendingHeads, held: heldBack } as const;

/** When the first of the heads is due. What a process has claimed is due again when the claim has run out. */
function nextOf(db: Kysely<Schema>, state: WaitingState) {
  return headsOf[state](db).select([
    sql.lit<WaitingState>(state).as('state'),
    sql<
      bigint | null
    >`min(case when head.claimed_until > head.next_at then head.claimed_until else head.next_at end)`.as(
      'next',
    ),
  ]);
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

function inState(db: Kysely<Schema>, state: WaitingState) {
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
