// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

export { gojiHandlers } from './handlers.js';
/**
 * The mock of each operation, by its `operationId`. Its methods make handlers that switch the operation to
 * one answer.
 */
export * as gojiMock from './operations.js';
export type { ErrorOptions, MockOptions, SwitchOptions } from './runtime/options.js';
export { createHandlers } from './runtime/operation-mock.js';
export type { MockedOperation, OperationMock } from './runtime/types.js';
