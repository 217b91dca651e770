// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { DataTag } from '@tanstack/query-core';
import type { OperationKey, QueryScope } from './operation-key.js';
import { gojiKey } from './operation-key.js';

/** Options of one query, for any function of TanStack Query 5 that takes them, such as `useQuery`. */
export interface OperationQuery<Data, Failure, Key extends readonly unknown[]> {
  /** Knows the types of the data and of the error, so that `getQueryData` does as well. */
  readonly queryKey: DataTag<Key, Data, Failure>;
  readonly queryFn: (context: QueryContext) => Promise<Data>;
  /** Never set: by it the compiler learns the type of the error. */
  readonly retry?: (failureCount: number, error: Failure) => boolean;
}

/** The part of the context of a query function that is used. */
export interface QueryContext {
  readonly signal: AbortSignal;
}

/** The function of an operation that reads. */
export interface QueriedOperation<Id extends string, Goji, Arguments, Options, Data> {
  (goji: Goji, args: Arguments, options: Options & QueryContext): Promise<Data>;
  readonly id: Id;
}

/** A call of an operation in the making. */
export interface QueryCall<Goji extends QueryScope, Arguments, Options extends VersionOption> {
  readonly goji: Goji;
  readonly args: Arguments;
  readonly options: Options | undefined;
}

interface VersionOption {
  readonly version?: number;
}

/** Makes the options of a query. The call gets the signal of the query, which aborts it when nobody waits any more. */
export function operationQuery<
  Api extends string,
  Id extends string,
  Goji extends QueryScope,
  Arguments,
  Options extends VersionOption,
  Data,
  Failure,
>(
  api: Api,
  operation: QueriedOperation<Id, Goji, Arguments, Options, Data>,
  { goji, args, options }: QueryCall<Goji, Arguments, Options>,
): OperationQuery<Data, Failure, OperationKey<Api, Id, Arguments>> {
  const version = options?.version;
  const scope = { baseUrl: goji.baseUrl, ...(version === undefined ? {} : { version }) };
  const queryKey: OperationKey<Api, Id, Arguments> = [...gojiKey, api, operation.id, args, scope];
  return {
    // The tags exist for the compiler alone.
    queryKey: queryKey as DataTag<typeof queryKey, Data, Failure>,
    queryFn: ({ signal }) => operation(goji, args, { ...(options ?? ({} as Options)), signal }),
  };
}
