// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

export { gojiHandlers } from './handlers.js';
export * from './investors.js';
export * from './payments.js';
export * from './manager-payments.js';
export * from './bulk-payments.js';
export * from './debt-settlement.js';
export * from './equity-settlement.js';
export * from './bond-management.js';
export * from './webhooks.js';
export * from './isa-administration.js';
export type { ErrorOptions, MockOptions, SwitchOptions } from './runtime/options.js';
export { createHandlers } from './runtime/operation-mock.js';
export type { MockedOperation, OperationMock } from './runtime/types.js';
