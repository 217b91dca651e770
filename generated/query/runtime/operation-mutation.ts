// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { gojiKey } from './operation-key.js';

/** Options of one mutation, for any function of TanStack Query 5 that takes them, such as `useMutation`. */
export interface OperationMutation<Data, Failure, Variables, Key extends readonly unknown[]> {
  readonly mutationKey: Key;
  readonly mutationFn: (variables: Variables) => Promise<Data>;
  /**
   * Always false: another run of the mutation would be a new instruction under a new client request id. The client
   * repeats a call under its id.
   */
  readonly retry: false | ((failureCount: number, error: Failure) => boolean);
}

/** The key of a mutation. */
export type MutationKey<Api extends string, Id extends string> = readonly [...typeof gojiKey, Api, Id];

/** What names an instruction, so that the platform carries it out once. */
export interface InstructionId {
  /** Default: a new one each time. See `WriteOptions` of the client. */
  readonly clientRequestId?: string;
}

/** The function of an operation that changes something. */
export interface MutatedOperation<Id extends string, Goji, Arguments, Options, Data> {
  (goji: Goji, args: Arguments, options: Options & InstructionId): Promise<Data>;
  readonly id: Id;
}

/** A call of an operation, but for its arguments. */
export interface MutationCall<Goji, Options extends object> {
  readonly goji: Goji;
  readonly options: Options | undefined;
}

/** Makes the options of a mutation. Its variables are the arguments of the operation and `clientRequestId`. */
export function operationMutation<
  Api extends string,
  Id extends string,
  Goji,
  Arguments extends object,
  Options extends object,
  Data,
  Failure,
>(
  api: Api,
  operation: MutatedOperation<Id, Goji, Arguments, Options, Data>,
  { goji, options }: MutationCall<Goji, Options>,
): OperationMutation<Data, Failure, Arguments & InstructionId, MutationKey<Api, Id>> {
  return {
    mutationKey: [...gojiKey, api, operation.id],
    mutationFn: ({ clientRequestId, ...args }) =>
      operation(goji, args as Arguments, {
        ...(options ?? ({} as Options)),
        ...(clientRequestId === undefined ? {} : { clientRequestId }),
      }),
    retry: false,
  };
}
