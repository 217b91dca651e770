// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

export type { Environment, Goji, GojiOptions } from './goji.js';
export { createGoji, environments } from './goji.js';
export type { PlatformError } from './runtime/errors.js';
export {
  GojiApiError,
  GojiError,
  GojiNetworkError,
  isGojiApiError,
  isGojiError,
  isGojiNetworkError,
} from './runtime/errors.js';
export type { BasicCredentials, Credentials, HmacCredentials } from './runtime/authentication.js';
export type { CallOptions, NoArguments, OperationDescriptor, WriteOptions } from './runtime/operation.js';
export type { AttemptContext, Fetch, Transport } from './runtime/transport.js';
export * from './investors.js';
export * from './payments.js';
export * from './manager-payments.js';
export * from './bulk-payments.js';
export * from './debt-settlement.js';
export * from './equity-settlement.js';
export * from './bond-management.js';
export * from './webhooks.js';
export * from './isa-administration.js';
export * from '../enums.js';
export type * from '../types.js';
