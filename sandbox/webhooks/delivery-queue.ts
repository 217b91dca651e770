import { type Kysely, sql } from 'kysely';
import type { DeliveryAttempt } from '../../generated/server/index.js';
import type { Database } from '../storage/database.js';
import type { DeliveryRow, Schema } from '../storage/schema.js';

/** A delivery that this process has claimed. */
export interface ClaimedDelivery {
  readonly row: DeliveryRow;
  readonly attempts: readonly DeliveryAttempt[];
  /** What to sign with now. */
  readonly secret: string | undefined;
}

/** The queue of deliveries in the database, for any number of processes. */
export interface DeliveryQueue {
  /** Claims deliveries that are due, at most one for each endpoint: the oldest, so that order is kept. */
  claim(now: number, limit: number): Promise<readonly ClaimedDelivery[]>;
  /** Keeps the outcome of an attempt. `nextAt` is when to try again. */
  settle(
    row: DeliveryRow,
    outcome: {
      readonly state: DeliveryRow['state'];
      readonly attempts: readonly DeliveryAttempt[];
      readonly nextAt: number;
    },
  ): Promise<void>;
  /** Gives a claimed delivery back. */
  release(row: DeliveryRow): Promise<void>;
  /** When the next delivery is due, in milliseconds since 1970; undefined when none is pending. */
  nextAt(): Promise<number | undefined>;
}

/**
 * Creates the queue over a database. A claim holds for `leaseMs`, which must be longer than the longest attempt: one that
 * a dead process has left behind is taken over after it.
 */
export function createDeliveryQueue(
  database: Database,
  { leaseMs }: { readonly leaseMs: number },
): DeliveryQueue {
  const isPostgres = database.engine === 'postgres';
  return {
    claim: (now, limit) =>
      database.write(async (transaction) => {
        const heads = headsOf(transaction)
          .selectAll('head')
          .where('head.next_at', '<=', BigInt(now))
          .where('head.claimed_until', '<=', BigInt(now))
          .orderBy('head.next_at')
          .limit(limit);
        const rows = await (isPostgres ? heads.forUpdate().skipLocked() : heads).execute();
        const claimed: ClaimedDelivery[] = [];
        for (const row of rows) {
          await transaction
            .updateTable('deliveries')
            .set({ claimed_until: now + leaseMs })
            .where('tenant', '=', row.tenant)
            .where('id', '=', row.id)
            .execute();
          const endpoint = await transaction
            .selectFrom('endpoints')
            .select('secret')
            .where('tenant', '=', row.tenant)
            .where('id', '=', row.endpoint)
            .executeTakeFirst();
          claimed.push({ row, attempts: JSON.parse(row.attempts), secret: endpoint?.secret });
        }
        return claimed;
      }),
    settle: async (row, { state, attempts, nextAt }) => {
      await database.run((db) =>
        db
          .updateTable('deliveries')
          .set({ state, attempts: JSON.stringify(attempts), next_at: nextAt, claimed_until: 0 })
          .where('tenant', '=', row.tenant)
          .where('id', '=', row.id)
          .execute(),
      );
    },
    release: async (row) => {
      await database.run((db) =>
        db
          .updateTable('deliveries')
          .set({ claimed_until: 0 })
          .where('tenant', '=', row.tenant)
          .where('id', '=', row.id)
          .execute(),
      );
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

/** The oldest pending delivery of each endpoint. Those behind it wait for it. */
function headsOf(db: Kysely<Schema>) {
  return db
    .selectFrom('deliveries as head')
    .where('head.state', '=', 'pending')
    .where(({ not, exists, selectFrom }) =>
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
    );
}
