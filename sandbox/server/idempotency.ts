import type { IdempotencyClaim, IdempotencyStore, WireReply } from '../../generated/server/index.js';
import { clockOf, readClock } from '../clock/clock.js';
import type { Database } from '../storage/database.js';
import type { WorkContext } from '../work/work.js';

/** How long an answer is kept, by the tenant's clock, in milliseconds: the documented 24 hours. */
const keptMs = 24 * 3_600_000;

/** How often, by the tenant's clock, a process removes the answers of a tenant that are kept no longer, in milliseconds. */
const sweepMs = 3_600_000;

/**
 * Finds kept answers. The handlers write them, each in the transaction of its change, by a {@link KeepReply}; so
 * `complete` only wakes those who wait in this process. Those of other processes wait for the tenant's lock and find
 * the answer by {@link findReply}.
 */
export function createIdempotencyStore(database: Database, machineClock: () => number): IdempotencyStore {
  const claims = new Map<string, { readonly ended: Promise<void>; end(): void }>();
  const release = (key: string) => {
    claims.get(key)?.end();
    claims.delete(key);
  };
  const find = (key: string) =>
    database.run((db) =>
      db
        .selectFrom('idempotency as kept')
        .innerJoin('tenants as tenant', 'tenant.id', 'kept.tenant')
        .select(['kept.fingerprint', 'kept.at', 'kept.reply', 'tenant.frozen_at', 'tenant.offset_ms'])
        .where('kept.key', '=', key)
        .executeTakeFirst(),
    );
  return {
    begin: async (key, fingerprint) => {
      for (let other = claims.get(key); other !== undefined; other = claims.get(key)) await other.ended;
      claims.set(key, createSignal());
      try {
        const row = await find(key);
        if (row === undefined || isOver(row.at, readClock(clockOf(row), machineClock())))
          return { state: 'begun' };
        release(key);
        return { state: 'done', fingerprint: row.fingerprint || fingerprint, reply: JSON.parse(row.reply) };
      } catch (error) {
        release(key);
        throw error;
      }
    },
    complete: release,
    abandon: release,
  };
}

/** The answer that another process has kept since this one began; undefined when there is none. */
export async function findReply(
  context: WorkContext,
  { key }: IdempotencyClaim,
): Promise<WireReply | undefined> {
  const row = await context.transaction
    .selectFrom('idempotency')
    .select(['at', 'reply'])
    .where('tenant', '=', context.tenantId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined || isOver(row.at, context.now) ? undefined : JSON.parse(row.reply);
}

/** Keeps an answer in the transaction of the change that it is about. */
export type KeepReply = (context: WorkContext, claim: IdempotencyClaim, reply: WireReply) => Promise<void>;

/** Creates a {@link KeepReply} that also removes, once an hour for each tenant, what is kept no longer. */
export function createReplyKeeper(): KeepReply {
  const sweptAt = new Map<string, number>();
  return async (context, { key, fingerprint }, reply) => {
    const { transaction, tenantId: tenant, now, pending } = context;
    const last = sweptAt.get(tenant);
    // A tenant that was restored may be back at an earlier time.
    if (last === undefined || Math.abs(now - last) >= sweepMs) {
      await transaction
        .deleteFrom('idempotency')
        .where('tenant', '=', tenant)
        .where('at', '<=', BigInt(now - keptMs))
        .execute();
      sweptAt.set(tenant, now);
    }
    const { status } = reply;
    pending.put('idempotency', { tenant, key, fingerprint, at: now, status, reply: JSON.stringify(reply) });
  };
}

function isOver(at: bigint, now: number): boolean {
  return now - Number(at) >= keptMs;
}

function createSignal() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end: () => end() };
}
