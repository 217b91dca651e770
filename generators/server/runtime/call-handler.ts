import type { OperationRoute } from './operation-route.js';
import { platformErrors } from './platform-error.js';
import { type OutgoingReply, toWireReply, type WireReply } from './send.js';

/** A handler as it is found among the others: what it takes and returns is for the types of its operation to say. */
export type AnyHandler = (given: object) => unknown;

/**
 * The handler of an operation; undefined when it is not implemented. Looked up at each request, as it may be replaced.
 */
export function handlerOf({ id, settings: { handlers } }: OperationRoute): AnyHandler | undefined {
  const handler = handlers[id];
  return typeof handler === 'function' ? (handler as AnyHandler) : undefined;
}

/**
 * Calls a handler and gives its answer, as it goes on the wire, to `use`; waits only when the handler does. Whatever
 * the handler throws is a failure of the server, even when it looks like a refusal by somebody else, and so is what is
 * no answer: both are thrown as a 500.
 */
export function callHandler<Result>(
  { id, settings: { handlers } }: OperationRoute,
  { handler, given }: { readonly handler: AnyHandler; readonly given: object },
  use: (reply: WireReply) => Result,
): Promise<Result> | Result {
  const fail = (error: unknown): never => {
    throw platformErrors.unexpected(error ?? new Error(`The handler of ${id} threw nothing.`));
  };
  let result: unknown;
  try {
    result = handler.call(handlers, given);
  } catch (error) {
    return fail(error);
  }
  if (!isThenable(result)) return use(readReply(id, result));
  return Promise.resolve(result).then((settled) => use(readReply(id, settled)), fail);
}

function readReply(id: string, result: unknown): WireReply {
  if (!isReply(result)) {
    throw platformErrors.unexpected(new Error(`The handler of ${id} returned no { status, body }.`));
  }
  return toWireReply(result);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function isReply(value: unknown): value is OutgoingReply {
  if (typeof value !== 'object' || value === null || !('status' in value)) return false;
  const { status } = value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599;
}
