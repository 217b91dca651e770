import { randomUUID } from 'node:crypto';
import type { WebhookFault } from '../faults/faults.js';
import type { WorkContext } from './work.js';

/** An event as it goes out. */
export interface StoredEvent {
  readonly id: string;
  readonly type: string;
  readonly body: string;
}

/** `next_at` of a delivery that waits for the next one of its endpoint: the end of time. */
export const afterTheNext = BigInt(Number.MAX_SAFE_INTEGER);

/** Keeps an event, and one delivery of it for each endpoint. Returns the event's id. */
export async function storeEvent(context: WorkContext, event: object): Promise<string> {
  const { transaction, tenantId: tenant, now: at } = context;
  const stored = context.complete(event, at);
  const { id, type, body } = stored;
  const seq = context.nextSeq();
  await transaction.insertInto('events').values({ tenant, seq, id, type, body, at }).execute();
  await queueDeliveries(context, stored);
  return id;
}

/** Queues an event for each endpoint, as the faults on demand have it. */
export async function queueDeliveries(context: WorkContext, event: StoredEvent): Promise<void> {
  const { transaction, tenantId: tenant } = context;
  const endpoints = await transaction
    .selectFrom('endpoints')
    .select(['id', 'url'])
    .where('tenant', '=', tenant)
    .orderBy('seq')
    .execute();
  context.effects.emitted = true;
  if (endpoints.length === 0) return;
  const fault = context.takeFault(event.type);
  for (const endpoint of endpoints) {
    const overtaken = await findOvertaken(context, endpoint.id);
    for (const row of rowsOf(context, event, fault)) {
      await transaction
        .insertInto('deliveries')
        .values({ ...row, endpoint: endpoint.id, url: endpoint.url })
        .execute();
    }
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

/** The deliveries that wait to be overtaken. */
async function findOvertaken(
  { transaction, tenantId }: WorkContext,
  endpoint: string,
): Promise<readonly string[]> {
  const rows = await transaction
    .selectFrom('deliveries')
    .select('id')
    .where('tenant', '=', tenantId)
    .where('state', '=', 'held')
    .where('endpoint', '=', endpoint)
    .where('next_at', '=', afterTheNext)
    .orderBy('seq')
    .execute();
  return rows.map(({ id }) => id);
}

async function letFollow(context: WorkContext, id: string): Promise<void> {
  await context.transaction
    .updateTable('deliveries')
    .set({ state: 'pending', seq: context.nextSeq(), next_at: BigInt(context.machineNow) })
    .where('tenant', '=', context.tenantId)
    .where('id', '=', id)
    .execute();
}
