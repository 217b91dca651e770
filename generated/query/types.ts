// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  CallOptions,
  GojiReplayedError,
  NoAnswerResult,
  OperationDescriptor,
  OperationError,
  WriteOptions,
} from '../client/index.js';
import type { OperationKey } from './runtime/operation-key.js';
import type { InstructionId, MutationKey, OperationMutation } from './runtime/operation-mutation.js';
import type { OperationQuery } from './runtime/operation-query.js';

/** Options of the calls of a query. The signal is that of the query. */
export type QueryCallOptions = Omit<CallOptions, 'signal'>;

/**
 * Options of the calls of a mutation. The client request id belongs to one instruction, so `mutate` takes it.
 */
export type MutationCallOptions = Omit<WriteOptions, 'signal' | 'clientRequestId'>;

/**
 * What a query fails with: the errors of the operation, or no answer. Tell them apart by `isGojiApiError`.
 */
export type QueryError<Operation extends OperationDescriptor> =
  | OperationError<Operation>
  | NoAnswerResult['error'];

/**
 * What a mutation fails with: what a query fails with, or the platform has carried the instruction out
 * before.
 */
export type MutationError<Operation extends OperationDescriptor> = QueryError<Operation> | GojiReplayedError;

/** The query of an operation. */
export type QueryOf<
  Api extends string,
  Call extends (...args: never) => PromiseLike<unknown>,
  Operation extends OperationDescriptor,
  Arguments,
> = OperationQuery<Awaited<ReturnType<Call>>, QueryError<Operation>, OperationKey<Api, Operation['id'], Arguments>>;

/**
 * The mutation of an operation. Its variables are the arguments and, if you choose it, the client request id.
 */
export type MutationOf<
  Api extends string,
  Call extends (...args: never) => PromiseLike<unknown>,
  Operation extends OperationDescriptor,
  Arguments,
> = OperationMutation<
  Awaited<ReturnType<Call>>,
  MutationError<Operation>,
  Arguments & InstructionId,
  MutationKey<Api, Operation['id']>
>;

/** The mutation of an operation that can be called without arguments. */
export type OptionalMutationOf<
  Api extends string,
  Call extends (...args: never) => PromiseLike<unknown>,
  Operation extends OperationDescriptor,
  Arguments,
> = OperationMutation<
  Awaited<ReturnType<Call>>,
  MutationError<Operation>,
  (Arguments & InstructionId) | void,
  MutationKey<Api, Operation['id']>
>;
