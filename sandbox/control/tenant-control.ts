import { createGoji, type Goji } from '../../generated/client/index.js';
import type { DeliveryAttempt } from '../../generated/server/index.js';
import { scenarios } from '../operations/registry.js';
import type { Scenario } from '../scenarios/scenario.js';
import type { LoggedRequest } from '../server/request-log.js';
import { tenantTables } from '../storage/schema.js';
import type { Tenant, TenantCredentials } from '../tenants/tenants.js';
import type { Core } from './core.js';
import { createTenantClock, type TenantClock } from './tenant-clock.js';

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
}

/** An event that has happened, whether or not anybody has registered for it. */
export interface LoggedEvent {
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly content: unknown;
}

/** The webhooks of a tenant. */
export interface TenantWebhooks {
  /** Everything that happened, oldest first. */
  events(): Promise<readonly LoggedEvent[]>;
  /** What was and is to be sent, oldest first. */
  deliveries(): Promise<readonly LoggedDelivery[]>;
}

/** A balance of the ledger. */
export interface LedgerBalance {
  readonly account: string;
  readonly asset: string;
  /** In the smallest unit: pence for GBP, millionths for the units of an instrument. */
  readonly balance: bigint;
}

/** The control of one tenant, apart from the API. */
export interface TenantControl {
  readonly name: string;
  readonly credentials: TenantCredentials;
  readonly clock: TenantClock;
  readonly webhooks: TenantWebhooks;
  /** A client with the tenant's credentials. The sandbox has to listen. */
  client(): Goji;
  /** Removes everything but the tenant itself, its credentials and its clock. */
  reset(): Promise<void>;
  /** The last requests, oldest first. */
  requests(): readonly LoggedRequest[];
  /** The balances of all accounts of the ledger, by name. */
  ledger(): Promise<readonly LedgerBalance[]>;
  /** Brings the tenant into a scenario, on top of what is there. Rejects with a `RangeError` for an unknown name. */
  seed(scenario: string): Promise<void>;
  /** Settles when everything that is due has happened and every webhook that can be has been delivered. */
  settled(): Promise<void>;
}

/** Creates the control of a tenant. `url` is asked for when a client is made. */
export function createTenantControl(core: Core, tenant: Tenant, url: () => string): TenantControl {
  const { database, runner, jobRunner, dispatcher, requests } = core;
  const { id: tenantId, name, credentials } = tenant;
  const { apiKey, secret } = credentials;
  const client = () => createGoji({ environment: { baseUrl: url() }, auth: { apiKey, secret } });
  return {
    name,
    credentials,
    clock: createTenantClock(core, tenant),
    webhooks: {
      events: async () => {
        const rows = await database.run((db) =>
          db.selectFrom('events').selectAll().where('tenant', '=', tenantId).orderBy('seq').execute(),
        );
        return rows.map(({ id, type, at, body }) => ({
          id,
          type,
          at: new Date(Number(at)),
          content: JSON.parse(body).content,
        }));
      },
      deliveries: async () => {
        const rows = await database.run((db) =>
          db.selectFrom('deliveries').selectAll().where('tenant', '=', tenantId).orderBy('seq').execute(),
        );
        return rows.map(({ id, url, body, state, ...row }) => ({
          id,
          eventId: row.event_id,
          eventType: row.event_type,
          url,
          body,
          state,
          attempts: JSON.parse(row.attempts),
        }));
      },
    },
    client,
    seed: (scenario) => {
      const settle = () => jobRunner.runDue(tenantId);
      return findScenario(scenario).seed({ goji: client(), settle });
    },
    reset: async () => {
      await runner.run({ tenantId, mode: 'write' }, async ({ context, restart }) => {
        for (const table of tenantTables) {
          await context.transaction.deleteFrom(table).where('tenant', '=', tenantId).execute();
        }
        restart();
      });
      requests.clear(tenantId);
    },
    requests: () => requests.list(tenantId),
    ledger: () => runner.run({ tenantId, mode: 'read' }, ({ work }) => work.ledger.balances('')),
    settled: async () => {
      await jobRunner.runDue(tenantId);
      await dispatcher.idle();
    },
  };
}

function findScenario(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  const known = scenarios.map((scenario) => scenario.name).join(', ');
  throw new RangeError(
    `There is no scenario "${name}". The scenarios are ${known === '' ? 'none yet' : known}.`,
  );
}
