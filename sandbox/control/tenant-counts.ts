import { sql, type Transaction } from 'kysely';
import { investors } from '../operations/investors/investor.js';
import { isaInvestors } from '../operations/isa-administration/isa-investor.js';
import type { Schema } from '../storage/schema.js';

/** How much a tenant has of everything. */
export interface TenantCounts {
  /** Of the Investors API and of Originators. */
  readonly investors: number;
  readonly events: number;
  /** By state. */
  readonly deliveries: Readonly<Record<'pending' | 'held' | 'delivered' | 'failed', number>>;
  /** Where the events go, without the secrets. */
  readonly endpoints: readonly string[];
  /** Jobs that wait for their time, and the time of the first. */
  readonly due: { readonly count: number; readonly next: Date | null };
  readonly failedJobs: number;
}

/** Counts what a tenant has, by the indexes of the tables. */
export async function countTenant(transaction: Transaction<Schema>, tenantId: string): Promise<TenantCounts> {
  const documents = await transaction
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('tenant', '=', tenantId)
    .where('kind', 'in', [investors.kind, isaInvestors.kind])
    .executeTakeFirstOrThrow();
  const events = await transaction
    .selectFrom('events')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('tenant', '=', tenantId)
    .executeTakeFirstOrThrow();
  const endpoints = await transaction
    .selectFrom('endpoints')
    .select('url')
    .where('tenant', '=', tenantId)
    .orderBy('seq')
    .execute();
  return {
    investors: Number(documents.count),
    events: Number(events.count),
    deliveries: await countDeliveries(transaction, tenantId),
    endpoints: endpoints.map(({ url }) => url),
    ...(await countJobs(transaction, tenantId)),
  };
}

/** Changes with each attempt at a delivery that is under way: the length of all lists of attempts together. */
export async function attemptMark(transaction: Transaction<Schema>, tenantId: string): Promise<string> {
  const { length } = await transaction
    .selectFrom('deliveries')
    .select(sql<bigint>`cast(coalesce(sum(length(attempts)), 0) as bigint)`.as('length'))
    .where('tenant', '=', tenantId)
    .where('state', 'in', ['pending', 'held'])
    .executeTakeFirstOrThrow();
  return String(length);
}

async function countDeliveries(transaction: Transaction<Schema>, tenantId: string) {
  const rows = await transaction
    .selectFrom('deliveries')
    .select(({ fn }) => ['state', fn.countAll<bigint>().as('count')])
    .where('tenant', '=', tenantId)
    .groupBy('state')
    .execute();
  const counts = { pending: 0, held: 0, delivered: 0, failed: 0 };
  for (const { state, count } of rows) counts[state] = Number(count);
  return counts;
}

async function countJobs(transaction: Transaction<Schema>, tenantId: string) {
  const rows = await transaction
    .selectFrom('jobs')
    .select(({ fn }) => ['state', fn.countAll<bigint>().as('count'), fn.min('due_at').as('next')])
    .where('tenant', '=', tenantId)
    .groupBy('state')
    .execute();
  const due = rows.find(({ state }) => state === 'due');
  return {
    due: {
      count: Number(due?.count ?? 0),
      next: due === undefined ? null : new Date(Number(due.next)),
    },
    failedJobs: Number(rows.find(({ state }) => state === 'failed')?.count ?? 0),
  };
}
