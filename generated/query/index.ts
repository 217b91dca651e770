// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

export * from './investors.js';
export * from './payments.js';
export * from './manager-payments.js';
export * from './bulk-payments.js';
export * from './debt-settlement.js';
export * from './equity-settlement.js';
export * from './bond-management.js';
export * from './webhooks.js';
export * from './isa-administration.js';
export { gojiKey } from './runtime/operation-key.js';
export type { OperationKey, OperationKeyPrefix, PartialArguments } from './runtime/operation-key.js';
export type { OperationQuery } from './runtime/operation-query.js';
export type { InstructionId, MutationKey, OperationMutation } from './runtime/operation-mutation.js';
export type { MutationCallOptions, MutationError, QueryCallOptions, QueryError } from './types.js';
