export type { Duration, Pace } from './clock/clock.js';
export type {
  AccountView,
  InvestorPage,
  InvestorSummary,
  InvestorView,
  TransactionView,
} from './control/investor-views.js';
export type {
  AccountPage,
  AssetSum,
  LedgerAccountView,
  PostingOptions,
  PostingView,
} from './control/ledger-views.js';
export type { Snapshot } from './control/snapshots.js';
export type { ClockReading, TenantClock } from './control/tenant-clock.js';
export type { LedgerBalance, TenantControl, TenantFaults } from './control/tenant-control.js';
export type { TenantCounts } from './control/tenant-counts.js';
export type { DueJob, TenantOverview, TenantViews, ViewPage } from './control/tenant-views.js';
export type { Latest, LoggedDelivery, LoggedEvent, TenantWebhooks } from './control/tenant-webhooks.js';
export type { ListenOptions, Sandbox } from './create-sandbox.js';
export { createSandbox } from './create-sandbox.js';
export type { Fault, ListedFault, RequestFault, WebhookFault } from './faults/faults.js';
export { operationCounts, scenarioNames } from './operations/registry.js';
export type { SandboxOptions } from './options.js';
export type { LoggedRequest } from './server/request-log.js';
export { isStorageError, StorageError } from './storage/storage-error.js';
export type { TenantCredentials } from './tenants/tenants.js';
export { defaultCredentials, defaultTenantName } from './tenants/tenants.js';
