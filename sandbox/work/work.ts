import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { EventInput, GojiWebhookEvent } from '../../generated/server/index.js';
import { type Duration, dateInLondon, type Pace, toMilliseconds } from '../clock/clock.js';
import type { WebhookFault } from '../faults/faults.js';
import type { JobDefinition } from '../jobs/job.js';
import { createLedger, type Ledger } from '../ledger/ledger.js';
import type { LoggedRequest } from '../server/request-log.js';
import type { Schema } from '../storage/schema.js';
import { type Collection, type CollectionDefinition, createCollection } from './collection.js';
import { createDocuments } from './documents.js';
import type { PendingWrites } from './pending-writes.js';
import { type Outbox, storeEvent } from './store-event.js';

/** When a job runs: after the documented delay, which the pace `instant` makes nothing of, or at a time of its own. */
export type JobTime = { readonly after: Duration } | { readonly at: Date };

/**
 * One operation at work for one tenant, in one transaction: everything that is done through it is committed together
 * with the answer, or not at all. While it runs nobody else writes for this tenant.
 */
export interface Work {
  readonly tenantId: string;
  readonly pace: Pace;
  /** The tenant's time. It stands still during the work. */
  now(): Date;
  /** The tenant's day in London, `YYYY-MM-DD`. */
  today(): string;
  /** A random UUID. */
  newId(): string;
  /** The next number of a named series of the tenant, from 1, without gaps. */
  nextNumber(series: string): number;
  collection<Doc extends object, Index extends string, Unique extends string>(
    definition: CollectionDefinition<Doc, Index, Unique>,
  ): Collection<Doc, Index, Unique>;
  readonly ledger: Ledger;
  /**
   * Tells the registered endpoints. The event is kept with the change that caused it and is sent after the commit, in
   * the order of the calls. `id` and `dateTime` are filled in. Throws a `WebhookEventError` for an event that breaks the
   * contract.
   */
  emit(event: EventInput<GojiWebhookEvent>): Promise<void>;
  /** Does something later, in a unit of work of its own. */
  schedule<Payload extends object>(
    job: JobDefinition<Payload>,
    payload: Payload,
    time: JobTime,
  ): Promise<void>;
  /** Like `schedule`, for a job whose name was kept earlier. A name that no domain lists fails when it falls due. */
  scheduleByName(name: string, payload: object, time: JobTime): Promise<void>;
  /** The last requests of the tenant to this process, oldest first. */
  requests(): readonly LoggedRequest[];
  /** Where the events go. For the webhooks API alone. */
  readonly endpoints: Endpoints;
}

/** The addresses that events are sent to. */
export interface Endpoints {
  list(): Promise<readonly Endpoint[]>;
  /** Registers an address. One that is registered keeps its place and gets the new secret. */
  put(url: string, secret: string): Promise<void>;
}

/** An address and what its events are signed with. */
export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
}

/** What a unit of work has left to be done after its commit. */
export interface WorkEffects {
  emitted: boolean;
  scheduled: boolean;
}

/** What a unit of work is made of. */
export interface WorkContext {
  readonly transaction: Transaction<Schema>;
  readonly tenantId: string;
  readonly pace: Pace;
  readonly now: number;
  /** Real time. */
  readonly machineNow: number;
  nextSeq(): bigint;
  nextNumber(series: string): number;
  requests(): readonly LoggedRequest[];
  /** Completes an event and checks it against the contract. */
  complete(event: object, now: number): { readonly id: string; readonly type: string; readonly body: string };
  /** The fault on demand for an event, if there is one. */
  takeFault(eventType: string): WebhookFault | undefined;
  readonly effects: WorkEffects;
  /** What is still to be written. */
  readonly pending: PendingWrites;
  readonly outbox: Outbox;
  /** Throws where nothing may be written. */
  assertWrites(): void;
}

/** Creates the unit of work over an open transaction. */
export function createWork(context: WorkContext): Work {
  const { transaction, tenantId, pace, effects, pending, nextSeq, assertWrites } = context;
  const now = () => new Date(context.now);
  const today = () => dateInLondon(now());
  const ownIds = new Set<string>();
  const newId = () => {
    const id = randomUUID();
    ownIds.add(id);
    return id;
  };
  const shared = { transaction, tenant: tenantId, pending };
  const documents = createDocuments(shared);
  const forCollections = {
    ...shared,
    documents,
    nextSeq,
    assertWrites,
    isOwnId: (id: string) => ownIds.has(id),
  };
  const scheduleByName: Work['scheduleByName'] = async (name, payload, time) => {
    const due =
      'at' in time ? time.at.getTime() : context.now + (pace === 'instant' ? 0 : toMilliseconds(time.after));
    pending.add('jobs', {
      tenant: tenantId,
      seq: nextSeq(),
      due_at: due,
      name,
      payload: JSON.stringify(payload),
      state: 'due',
      problem: null,
    });
    effects.scheduled = true;
  };
  return {
    tenantId,
    pace,
    now,
    today,
    newId,
    nextNumber: context.nextNumber,
    collection: (definition) => createCollection(forCollections, definition),
    ledger: createLedger({ ...shared, now, today, newId, nextSeq }),
    emit: async (event) => {
      await storeEvent(context, event);
    },
    schedule: ({ name }, payload, time) => scheduleByName(name, payload, time),
    scheduleByName,
    requests: context.requests,
    endpoints: createEndpoints(context),
  };
}

function createEndpoints({ transaction, tenantId: tenant, nextSeq, outbox }: WorkContext): Endpoints {
  const list = () =>
    transaction
      .selectFrom('endpoints')
      .select(['id', 'url', 'secret'])
      .where('tenant', '=', tenant)
      .orderBy('seq')
      .execute();
  return {
    list,
    put: async (url, secret) => {
      const known = (await list()).find((endpoint) => endpoint.url === url);
      outbox.receivers = undefined;
      if (known === undefined) {
        const endpoint = { tenant, id: randomUUID(), url, secret, seq: nextSeq() };
        await transaction.insertInto('endpoints').values(endpoint).execute();
      } else {
        await transaction
          .updateTable('endpoints')
          .set({ secret })
          .where('tenant', '=', tenant)
          .where('id', '=', known.id)
          .execute();
      }
    },
  };
}
