import type { DeliveryAttempt, GojiWebhookEvent } from '../../generated/server/index.js';
import { webhookExamples } from '../../generated/webhooks/index.js';
import { afterTheNext, queueDeliveries, storeEvent } from '../work/store-event.js';
import type { Core } from './core.js';

/** A delivery of an event, as the log has it. */
export interface LoggedDelivery {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly url: string;
  readonly body: string;
  /** `held` is pending, and held back by a fault. */
  readonly state: 'pending' | 'held' | 'delivered' | 'failed';
  readonly attempts: readonly DeliveryAttempt[];
  /** When it is tried next, in real time. Null when it is over, or held back until another one has gone out. */
  readonly nextAt: Date | null;
}

/** An event that has happened, whether or not anybody has registered for it. */
export interface LoggedEvent {
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly content: unknown;
}

/** The end of a long list. */
export interface Latest {
  /** The newest so many. Default: all. */
  readonly limit?: number | undefined;
}

/** The webhooks of a tenant. */
export interface TenantWebhooks {
  /** Everything that happened, oldest first. */
  events(latest?: Latest): Promise<readonly LoggedEvent[]>;
  /** What was and is to be sent, oldest first. */
  deliveries(latest?: Latest): Promise<readonly LoggedDelivery[]>;
  /**
   * Sends an event by hand: the document's example, whose members of `content` are replaced by those given. Settles with
   * the id of the event. Rejects with a `WebhookEventError` for content that breaks the contract.
   */
  fire(type: GojiWebhookEvent['type'], content?: object): Promise<string>;
  /** Sends an event that has happened once more, under its own id. Rejects with a `RangeError` for an unknown id. */
  replay(eventId: string): Promise<void>;
}

const everything = Number.MAX_SAFE_INTEGER;

/** Creates the control of a tenant's webhooks. */
export function createTenantWebhooks({ database, runner }: Core, tenantId: string): TenantWebhooks {
  return {
    events: async ({ limit = everything } = {}) => {
      const rows = await database.run((db) =>
        db
          .selectFrom('events')
          .selectAll()
          .where('tenant', '=', tenantId)
          .orderBy('seq', 'desc')
          .limit(limit)
          .execute(),
      );
      return rows.reverse().map(({ id, type, at, body }) => ({
        id,
        type,
        at: new Date(Number(at)),
        content: JSON.parse(body).content,
      }));
    },
    deliveries: async ({ limit = everything } = {}) => {
      const rows = await database.run((db) =>
        db
          .selectFrom('deliveries')
          .selectAll()
          .where('tenant', '=', tenantId)
          .orderBy('seq', 'desc')
          .limit(limit)
          .execute(),
      );
      return rows.reverse().map(({ id, url, body, state, ...row }) => ({
        id,
        eventId: row.event_id,
        eventType: row.event_type,
        url,
        body,
        state,
        attempts: JSON.parse(row.attempts),
        nextAt:
          state === 'delivered' || state === 'failed' || row.next_at >= afterTheNext
            ? null
            : new Date(Number(row.next_at)),
      }));
    },
    fire: async (type, content = {}) => {
      const example = exampleOf(type);
      return runner.run({ tenantId, mode: 'write' }, ({ context }) =>
        storeEvent(context, { type, content: { ...example, ...content } }),
      );
    },
    replay: (eventId) =>
      runner.run({ tenantId, mode: 'write' }, async ({ context }) => {
        const event = await context.transaction
          .selectFrom('events')
          .selectAll()
          .where('tenant', '=', tenantId)
          .where('id', '=', eventId)
          .executeTakeFirst();
        if (event === undefined) throw new RangeError(`There is no event "${eventId}".`);
        await queueDeliveries(context, event);
      }),
  };
}

/** Each type of event, in the order of the document, with the content that `fire` starts from. */
export function eventTypes(): readonly { readonly type: string; readonly content: object }[] {
  return Object.keys(webhookExamples).map((type) => ({ type, content: exampleOf(type) }));
}

function exampleOf(type: string): object {
  const examples: unknown = Object.hasOwn(webhookExamples, type)
    ? Reflect.get(webhookExamples, type)
    : undefined;
  if (typeof examples !== 'object' || examples === null)
    throw new RangeError(`There is no event of type "${type}".`);
  const [first] = Object.values(examples) as { readonly content: object }[];
  return first?.content ?? {};
}
