import type { GojiOperationId, WordViolation } from '../../generated/server/index.js';
import type { Happening } from '../happenings/happening.js';
import type { AnyJob } from '../jobs/job.js';
import { builtInScenarios } from '../scenarios/built-in.js';
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

const wordings = all.flatMap((domain) => domain.wordings ?? []);

/** Every handler by its `operationId`. */
export const handlers: SandboxHandlers = Object.assign({}, ...all.map((domain) => domain.handlers));

/** The operations that are not answered from state but by the examples of the document. */
export const byExample: readonly GojiOperationId[] = all.flatMap((domain) => domain.byExample);

/** Words a violation as the catalogue does for that operation; undefined where the general wording applies. */
export const wordViolation: WordViolation = (operation, { location, pointer, keyword, params, value }) => {
  const missing = typeof params.missingProperty === 'string' ? `/${params.missingProperty}` : '';
  const name = `${pointer}${missing}`.slice(1).replaceAll('/', '.');
  const wording = wordings.find(
    ({ operations, location: place = 'body', name: wanted, keywords }) =>
      place === location &&
      wanted === name &&
      operations.some((id) => id === operation) &&
      (keywords === undefined || keywords.includes(keyword)),
  );
  return typeof wording?.error === 'function' ? wording.error(value) : wording?.error;
};

/** Every job. */
export const jobs: readonly AnyJob[] = all.flatMap((domain) => domain.jobs ?? []);

/** Everything that can be made to happen. */
export const happenings: readonly Happening[] = all.flatMap((domain) => domain.happenings ?? []);

/** Every scenario. */
export const scenarios: readonly Scenario[] = [
  ...builtInScenarios,
  ...all.flatMap((domain) => domain.scenarios ?? []),
];

/** How many operations answer from state, and how many by the examples of the document. */
export function operationCounts(): { readonly fromState: number; readonly byExample: number } {
  return { fromState: Object.keys(handlers).length, byExample: byExample.length };
}

/** The names of all scenarios, in the order in which the control lists them. */
export function scenarioNames(): readonly string[] {
  return scenarios.map(({ name }) => name);
}
