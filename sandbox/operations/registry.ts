import type { GojiOperationId } from '../../generated/server/index.js';
import type { AnyJob } from '../jobs/job.js';
import type { Scenario } from '../scenarios/scenario.js';
import { bondManagement } from './bond-management/domain.js';
import { bulkPayments } from './bulk-payments/domain.js';
import { debtSettlement } from './debt-settlement/domain.js';
import { equitySettlement } from './equity-settlement/domain.js';
import type { Domain, SandboxHandlers } from './handlers.js';
import { investors } from './investors/domain.js';
import { isaAdministration } from './isa-administration/domain.js';
import { managerPayments } from './manager-payments/domain.js';
import { payments } from './payments/domain.js';
import { webhooks } from './webhooks/domain.js';

/** What each API brings, in the order of the document. */
export const domains: Readonly<Record<string, Domain>> = {
  investors: investors,
  payments: payments,
  'manager-payments': managerPayments,
  'bulk-payments': bulkPayments,
  'debt-settlement': debtSettlement,
  'equity-settlement': equitySettlement,
  'bond-management': bondManagement,
  webhooks: webhooks,
  'isa-administration': isaAdministration,
};

const all = Object.values(domains);

/** Every handler by its `operationId`. */
export const handlers: SandboxHandlers = Object.assign({}, ...all.map((domain) => domain.handlers));

/** The operations that are not answered from state but by the examples of the document. */
export const byExample: readonly GojiOperationId[] = all.flatMap((domain) => domain.byExample);

/** Every job. */
export const jobs: readonly AnyJob[] = all.flatMap((domain) => domain.jobs ?? []);

/** Every scenario. */
export const scenarios: readonly Scenario[] = all.flatMap((domain) => domain.scenarios ?? []);

/** How many operations answer from state, and how many by the examples of the document. */
export function operationCounts(): { readonly fromState: number; readonly byExample: number } {
  return { fromState: Object.keys(handlers).length, byExample: byExample.length };
}
