import { createGoji, type Goji } from '../../generated/client/index.js';
import type { Fault, ListedFault } from '../faults/faults.js';
import type { Happening } from '../happenings/happening.js';
import { happenings, scenarios } from '../operations/registry.js';
import { Refusal } from '../refusals/refuse.js';
import type { Scenario } from '../scenarios/scenario.js';
import type { LoggedRequest } from '../server/request-log.js';
import { tenantTables } from '../storage/schema.js';
import type { Tenant, TenantCredentials } from '../tenants/tenants.js';
import type { Core } from './core.js';
import { restoreSnapshot, type Snapshot, takeSnapshot } from './snapshots.js';
import { createTenantClock, type TenantClock } from './tenant-clock.js';
import { createTenantViews, type TenantViews } from './tenant-views.js';
import { createTenantWebhooks, type TenantWebhooks } from './tenant-webhooks.js';

/** The faults of a tenant, in the memory of the process that is asked. */
export interface TenantFaults {
  /** Lets something go wrong and returns the id of the fault. Throws a `RangeError` for what is no fault. */
  add(fault: Fault): string;
  list(): readonly ListedFault[];
  /** Does nothing for an unknown id. */
  remove(id: string): void;
  clear(): void;
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
  readonly faults: TenantFaults;
  readonly views: TenantViews;
  /** Everything that the tenant has, as JSON. */
  snapshot(): Promise<Snapshot>;
  /** Brings the tenant back to a snapshot, with its clock. */
  restore(snapshot: Snapshot): Promise<void>;
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
  /**
   * Makes something happen that no operation causes, such as `isa-transfer-in-requested`, and settles with the ids of
   * what was made. Rejects with a `RangeError` for an unknown name, wrong details, and what cannot happen now.
   */
  happen(name: string, details?: object): Promise<Readonly<Record<string, string>>>;
  /** Settles when everything that is due has happened and every webhook that can be has been delivered. */
  settled(): Promise<void>;
}

/** Creates the control of a tenant. `url` is asked for when a client is made. */
export function createTenantControl(core: Core, tenant: Tenant, url: () => string): TenantControl {
  const { runner, jobRunner, dispatcher, requests } = core;
  const { id: tenantId, name, credentials } = tenant;
  const { apiKey, secret } = credentials;
  const client = () => createGoji({ environment: { baseUrl: url() }, auth: { apiKey, secret } });
  const clock = createTenantClock(core, tenant);
  return {
    name,
    credentials,
    clock,
    webhooks: createTenantWebhooks(core, tenantId),
    faults: {
      add: (fault) => core.faults.add(tenantId, fault),
      list: () => core.faults.list(tenantId),
      remove: (id) => core.faults.remove(tenantId, id),
      clear: () => core.faults.clear(tenantId),
    },
    views: createTenantViews(core, tenant),
    client,
    seed: async (scenario) => {
      const settle = () => jobRunner.runDue(tenantId);
      const now = async () => (await clock.read()).now;
      await findScenario(scenario).seed({ goji: client(), now, settle });
    },
    happen: async (happening, details = {}) => {
      const found = findHappening(happening);
      try {
        return await runner.run({ tenantId, mode: 'write' }, ({ work }) => found.run(details, work));
      } catch (error) {
        throw error instanceof Refusal ? new RangeError(error.message) : error;
      } finally {
        jobRunner.wake(tenantId);
      }
    },
    reset: async () => {
      await runner.run({ tenantId, mode: 'write' }, async ({ context, restart }) => {
        for (const table of tenantTables) {
          await context.transaction.deleteFrom(table).where('tenant', '=', tenantId).execute();
        }
        restart();
      });
      requests.clear(tenantId);
      core.faults.clear(tenantId);
    },
    snapshot: () => takeSnapshot(core, tenantId),
    restore: async (snapshot) => {
      await restoreSnapshot(core, tenantId, snapshot);
      jobRunner.wake(tenantId);
      dispatcher.wake();
    },
    requests: () => requests.list(tenantId),
    ledger: () => runner.run({ tenantId, mode: 'read' }, ({ work }) => work.ledger.balances('')),
    settled: async () => {
      await jobRunner.runDue(tenantId);
      await dispatcher.idle();
    },
  };
}

function findHappening(name: string): Happening {
  const found = happenings.find((happening) => happening.name === name);
  if (found !== undefined) return found;
  const known = happenings.map((happening) => happening.name).join(', ');
  throw new RangeError(`Nothing that can happen is named "${name}". These can: ${known}.`);
}

function findScenario(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  const known = scenarios.map((scenario) => scenario.name).join(', ');
  throw new RangeError(
    `There is no scenario "${name}". The scenarios are ${known === '' ? 'none yet' : known}.`,
  );
}
