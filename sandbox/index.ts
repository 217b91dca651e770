export type { Duration, Pace } from './clock/clock.js';
export type { ClockReading, TenantClock } from './control/tenant-clock.js';
export type {
  LedgerBalance,
  LoggedDelivery,
  LoggedEvent,
  TenantControl,
  TenantWebhooks,
} from './control/tenant-control.js';
export type { ListenOptions, Sandbox } from './create-sandbox.js';
export { createSandbox } from './create-sandbox.js';
export { operationCounts } from './operations/registry.js';
export type { SandboxOptions } from './options.js';
export type { LoggedRequest } from './server/request-log.js';
export { isStorageError, StorageError } from './storage/storage-error.js';
export type { TenantCredentials } from './tenants/tenants.js';
export { defaultCredentials, defaultTenantName } from './tenants/tenants.js';
