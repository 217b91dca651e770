import { readClock } from '../clock/clock.js';
import type { Tenant } from '../tenants/tenants.js';
import type { Core } from './core.js';
import {
  type InvestorPage,
  type InvestorView,
  listInvestorViews,
  readInvestorView,
} from './investor-views.js';
import {
  type AccountPage,
  listAccounts,
  listPostings,
  type PostingOptions,
  type PostingView,
} from './ledger-views.js';
import type { ClockReading } from './tenant-clock.js';
import { attemptMark, countTenant, type TenantCounts } from './tenant-counts.js';

/** A part of a list, found by a text. */
export interface ViewPage {
  /** Most entries, from 1. Default: 50. */
  readonly limit?: number | undefined;
  /** Skips so many. Default: 0. */
  readonly offset?: number | undefined;
  /** What a name or an id has to contain, whatever the case. Default: everything. */
  readonly find?: string | undefined;
}

/** Something that is to happen by the tenant's clock, or has failed to. */
export interface DueJob {
  /** Tells it from others of the tenant. */
  readonly id: string;
  readonly name: string;
  readonly dueAt: Date;
  /** What it is about, such as `{ clientId }`. */
  readonly details: unknown;
  /** Why it failed; null while it waits. */
  readonly problem: string | null;
}

/** A tenant at a glance. */
export interface TenantOverview extends TenantCounts {
  readonly clock: ClockReading;
  /** Since the last reset, to the process that is asked. */
  readonly requests: number;
  /** Faults on demand that wait to happen. */
  readonly faults: number;
  /** Another text whenever something has changed: who looks at a tenant need not read everything again. */
  readonly mark: string;
}

/** What a tenant holds, for people to look at. Amounts are decimal texts with all places of their asset: `1200.50`. */
export interface TenantViews {
  overview(): Promise<TenantOverview>;
  /** The investors in the order of their registration, those of Originators last. A search reads all of them. */
  investors(page?: ViewPage): Promise<InvestorPage>;
  /** Undefined for an unknown id. */
  investor(clientId: string): Promise<InvestorView | undefined>;
  /** The accounts of the ledger by name, and what all of them add up to. */
  accounts(page?: ViewPage): Promise<AccountPage>;
  /** The movements of the ledger, newest first. */
  postings(options?: PostingOptions): Promise<readonly PostingView[]>;
  /** What failed, then what falls due next. At most `limit` (default: 50). */
  due(options?: { readonly limit?: number | undefined }): Promise<readonly DueJob[]>;
}

/** Creates the views of a tenant. They read and change nothing. */
export function createTenantViews(core: Core, { id: tenantId }: Tenant): TenantViews {
  const { runner, requests, faults, machineClock } = core;
  return {
    overview: () =>
      runner.run({ tenantId, mode: 'read' }, async ({ context: { transaction, pace }, clock }) => {
        const counts = await countTenant(transaction, tenantId);
        const { next_seq: seq } = await transaction
          .selectFrom('tenants')
          .select('next_seq')
          .where('id', '=', tenantId)
          .executeTakeFirstOrThrow();
        const listed = faults.list(tenantId).map(({ id, times }) => [id, times]);
        const asked = requests.count(tenantId);
        const state = [String(seq), clock, pace, counts, await attemptMark(transaction, tenantId)];
        return {
          ...counts,
          clock: {
            now: new Date(readClock(clock, machineClock())),
            isFrozen: clock.frozenAt !== null,
            pace,
          },
          requests: asked,
          faults: listed.length,
          mark: JSON.stringify([...state, asked, listed]),
        };
      }),
    investors: (page = {}) =>
      runner.run({ tenantId, mode: 'read' }, ({ work }) => listInvestorViews(work, page)),
    investor: (clientId) =>
      runner.run({ tenantId, mode: 'read' }, ({ work }) => readInvestorView(work, clientId)),
    accounts: (page = {}) =>
      runner.run({ tenantId, mode: 'read' }, ({ context }) => listAccounts(context, page)),
    postings: (options = {}) =>
      runner.run({ tenantId, mode: 'read' }, ({ context }) => listPostings(context, options)),
    due: ({ limit = 50 } = {}) =>
      runner.run({ tenantId, mode: 'read' }, async ({ context: { transaction } }) => {
        const rows = await transaction
          .selectFrom('jobs')
          .selectAll()
          .where('tenant', '=', tenantId)
          // `failed` comes after `due`.
          .orderBy('state', 'desc')
          .orderBy('due_at')
          .orderBy('seq')
          .limit(limit)
          .execute();
        return rows.map(({ seq, name, due_at: dueAt, payload, problem }) => ({
          id: String(seq),
          name,
          dueAt: new Date(Number(dueAt)),
          details: JSON.parse(payload),
          problem,
        }));
      }),
  };
}
