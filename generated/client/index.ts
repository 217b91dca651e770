// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

export type { Environment, Goji, GojiOptions } from './goji.js';
export { createGoji, environments } from './goji.js';
export type {
  Call,
  FailureResult,
  NoAnswerResult,
  ReplayResult,
  Result,
  SuccessResult,
  UndocumentedResult,
} from './runtime/call.js';
export { safe } from './runtime/safe.js';
export type { ErrorCode, OperationError, PlatformError } from './runtime/errors.js';
export { GojiApiError, GojiError, GojiRequestError, isGojiApiError, isGojiError } from './runtime/errors.js';
export {
  GojiNetworkError,
  GojiReplayedError,
  GojiTimeoutError,
  isGojiNetworkError,
  isGojiReplayedError,
  isGojiTimeoutError,
} from './runtime/exchange-errors.js';
export { GojiCircuitOpenError, isGojiCircuitOpenError } from './runtime/circuit-open-error.js';
export type {
  BasicCredentials,
  Credentials,
  CredentialsSource,
  HmacCredentials,
} from './runtime/authentication.js';
export type {
  CallOptions,
  NoArguments,
  Operation,
  OperationDescriptor,
  WriteOptions,
} from './runtime/operation.js';
export type { ResilientOptions } from './runtime/resilient.js';
export { resilient } from './runtime/resilient.js';
export type { RetryOptions } from './runtime/retry.js';
export { retryDefaults } from './runtime/retry.js';
export type { TimeoutOptions } from './runtime/timeout.js';
export { timeoutDefaults } from './runtime/timeout.js';
export type { CircuitBreakerOptions } from './runtime/circuit-breaker.js';
export { circuitBreakerDefaults } from './runtime/circuit-breaker.js';
export type { Attempt, AttemptAnswer, AttemptFailure, Hooks, PlannedRetry } from './runtime/hooks.js';
export type { CreateExchange, Fetch, FetchInit, FetchReply, ReplyHeaders } from './runtime/exchange.js';
export type { StartTimer } from './runtime/timer.js';
export * from './investors.js';
export * from './payments.js';
export * from './manager-payments.js';
export * from './bulk-payments.js';
export * from './debt-settlement.js';
export * from './equity-settlement.js';
export * from './bond-management.js';
export * from './webhooks.js';
export * from './isa-administration.js';
export * from './wait-for.js';
export * from './money.js';
export * from '../enums.js';
export type * from '../schemas.js';
