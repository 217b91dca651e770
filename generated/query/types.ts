// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  Call,
  CallOptions,
  GojiReplayedError,
  NoAnswerResult,
  OperationDescriptor,
  OperationError,
  WriteOptions,
} from '../client/index.js';
import type { OperationKey, OperationKeyPrefix } from './runtime/operation-key.js';
import type { InstructionId, MutationKey, OperationMutation } from './runtime/operation-mutation.js';
import type { OperationQuery } from './runtime/operation-query.js';

/** Options of the calls of a query. The signal is that of the query. */
export type QueryCallOptions = Omit<CallOptions, 'signal'>;

/**
 * Options of the calls of a mutation. The client request id belongs to one instruction, so `mutate` takes it.
 */
export type MutationCallOptions = Omit<WriteOptions, 'signal' | 'clientRequestId'>;

/** What a query fails with: an error that the operation documents, or no answer. */
export type QueryError<Operation extends OperationDescriptor> =
  | OperationError<Operation>
  | NoAnswerResult['error'];

/** What a mutation fails with: what a query fails with, or that the platform has carried it out before. */
export type MutationError<Operation extends OperationDescriptor> =
  | QueryError<Operation>
  | GojiReplayedError;

/** The function of an operation. */
export type OperationFunction = (goji: never, args: never, options: never) => PromiseLike<unknown>;

/** The key of some queries of an operation. */
export type KeyOf<Api extends string, Function extends OperationFunction> = OperationKeyPrefix<
  Api,
  OperationOf<Function>['id'],
  NonNullable<Parameters<Function>[1]>
>;

/** The query of an operation. */
export type QueryOf<Api extends string, Function extends OperationFunction> = OperationQuery<
  Awaited<ReturnType<Function>>,
  QueryError<OperationOf<Function>>,
  OperationKey<Api, OperationOf<Function>['id'], NonNullable<Parameters<Function>[1]>>
>;

/**
 * The mutation of an operation. Its variables are the arguments and, if you choose it, the client request id.
 */
export type MutationOf<Api extends string, Function extends OperationFunction> = MutationWith<
  Api,
  Function,
  NonNullable<Parameters<Function>[1]> & InstructionId
>;

/** The mutation of an operation that can be called without arguments. */
export type OptionalMutationOf<Api extends string, Function extends OperationFunction> = MutationWith<
  Api,
  Function,
  (NonNullable<Parameters<Function>[1]> & InstructionId) | void
>;

type MutationWith<Api extends string, Function extends OperationFunction, Variables> = OperationMutation<
  Awaited<ReturnType<Function>>,
  MutationError<OperationOf<Function>>,
  Variables,
  MutationKey<Api, OperationOf<Function>['id']>
>;

type OperationOf<Function extends OperationFunction> =
  ReturnType<Function> extends Call<infer _, infer Operation> ? Operation : never;
