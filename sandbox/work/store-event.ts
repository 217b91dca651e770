import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { WebhookFault } from '../faults/faults.js';
import type { Schema } from '../storage/schema.js';
import type { WorkContext } from './work.js';

/** An event as it goes out. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly body: string;
}

/** `next_at` of a delivery that waits for the next one of its endpoint: the end of time. */
export const afterTheNext = BigInt(Number.MAX_SAFE_INTEGER);

/** Who is told, as far as a unit of work knows. */
export interface Outbox {
  /** Undefined before they were read. */
  receivers: readonly Receiver[] | undefined;
}

/** A registered endpoint. */
interface Receiver {
  readonly id: string;
  readonly url: string;
  /** The deliveries that wait to be overtaken by the next one. */
  overtaken: readonly string[];
}

/** Keeps an event, and one delivery of it for each endpoint. Returns the event's id. */
export async function storeEvent(context: WorkContext, event: object): Promise<string> {
  const { tenantId: tenant, now: at } = context;
  const stored = context.complete(event, at);
  const { id, type, body } = stored;
  context.pending.add('events', { tenant, seq: context.nextSeq(), id, type, body, at });
  await queueDeliveries(context, stored);
  return id;
}

/** Queues an event for each endpoint, as the faults on demand have it. */
export async function queueDeliveries(context: WorkContext, event: StoredEvent): Promise<void> {
  const { outbox, pending } = context;
  outbox.receivers ??= await findReceivers(context);
  context.effects.emitted = true;
  if (outbox.receivers.length === 0) return;
  const fault = context.takeFault(event.type);
  for (const receiver of outbox.receivers) {
    const { id: endpoint, url, overtaken } = receiver;
    const rows = rowsOf(context, event, fault);
    for (const row of rows) pending.add('deliveries', { ...row, endpoint, url });
    receiver.overtaken = rows.filter(({ next_at: nextAt }) => nextAt === afterTheNext).map(({ id }) => id);
    if (overtaken.length > 0) await pending.flush();
    for (const id of overtaken) await letFollow(context, id);
  }
}

function rowsOf(context: WorkContext, event: StoredEvent, fault: WebhookFault | undefined) {
  const row = {
    tenant: context.tenantId,
    event_id: event.id,
    event_type: event.type,
    body: event.body,
    state: 'pending' as 'pending' | 'held' | 'failed',
    next_at: BigInt(context.machineNow),
    claimed_until: 0n,
    attempts: '[]',
  };
  const make = (change: Partial<typeof row> = {}) => ({
    ...row,
    ...change,
    id: randomUUID(),
    seq: context.nextSeq(),
  });
  switch (fault?.kind) {
    case 'duplicate':
      return [make(), make()];
    case 'late':
      return [make({ state: 'held', next_at: BigInt(context.machineNow + (fault.ms ?? 1_000)) })];
    case 'out-of-order':
      return [make({ state: 'held', next_at: afterTheNext })];
    case 'drop': {
      const attempt = { at: context.machineNow, status: null, problem: 'dropped by a fault on demand' };
      return [make({ state: 'failed', attempts: JSON.stringify([attempt]) })];
    }
    default:
      return [make()];
  }
}

async function findReceivers({ transaction, tenantId }: WorkContext): Promise<readonly Receiver[]> {
  const endpoints = await transaction
    .selectFrom('endpoints')
    .select(['id', 'url'])
    .where('tenant', '=', tenantId)
    .orderBy('seq')
    .execute();
  if (endpoints.length === 0) return [];
  const waiting = await waitingToBeOvertaken(
    transaction,
    tenantId,
    endpoints.map(({ id }) => id),
  ).execute();
  waiting.sort((one, other) => Number(one.seq - other.seq));
  return endpoints.map(({ id, url }) => ({
    id,
    url,
    overtaken: waiting.filter(({ endpoint }) => endpoint === id).map((row) => row.id),
  }));
}

/** Without an order: for its sake SQLite would read all deliveries of the tenant. */
export function waitingToBeOvertaken(db: Kysely<Schema>, tenantId: string, endpoints: readonly string[]) {
  return db
    .selectFrom('deliveries')
    .select(['id', 'endpoint', 'seq'])
    .where('tenant', '=', tenantId)
    .where('state', '=', 'held')
    .where('endpoint', 'in', endpoints)
    .where('next_at', '=', afterTheNext);
}

async function letFollow(context: WorkContext, id: string): Promise<void> {
  await context.transaction
    .updateTable('deliveries')
    .set({ state: 'pending', seq: context.nextSeq(), next_at: BigInt(context.machineNow) })
    .where('tenant', '=', context.tenantId)
    .where('id', '=', id)
    .execute();
}
