import { callOperation } from './call-operation.js';
import type { GojiClient } from './goji-client.js';
import type { Operation, OperationArguments, OperationDescriptor, WriteOptions } from './operation.js';

/**
 * Makes the function of an operation, which has its description as properties. `unusual` is what is not as in most
 * operations. The type of the function is generated from the same document as the description.
 */
export function defineOperation<Described extends Operation>(
  id: string,
  method: Described['method'],
  path: string,
  unusual?: Omit<OperationDescriptor, 'id' | 'method' | 'path'>,
): Described {
  const operation = { id, method, path, ...unusual };
  const call = (goji: GojiClient, args?: OperationArguments, options?: WriteOptions) =>
    callOperation(goji, operation, args, options);
  return Object.assign(call, operation) as unknown as Described;
}
