// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { OperationRoute } from './operation-route.js';
import { platformErrors } from './platform-error.js';
import { type OutgoingReply, toWireReply, type WireReply } from './send.js';

/** Calls a handler with what was given. */
export type CallHandler = (given: object) => unknown;

/** The handler of an operation, bound to its object; undefined when it is not implemented. */
export function handlerOf({ id, settings: { handlers } }: OperationRoute): CallHandler | undefined {
  const handler: unknown = Reflect.get(handlers, id);
  return typeof handler === 'function' ? (given) => Reflect.apply(handler, handlers, [given]) : undefined;
}

/** What the handler answers, as it goes on the wire. Throws a 500 for what is no answer. */
export async function callHandler(id: string, handler: CallHandler, given: object): Promise<WireReply> {
  const result = await outcomeOf(id, handler, given);
  if (!isReply(result)) {
    throw platformErrors.unexpected(new Error(`The handler of ${id} returned no { status, body }.`));
  }
  return toWireReply(result);
}

/** Whatever a handler throws is a failure of the server, even when it looks like a refusal by somebody else. */
async function outcomeOf(id: string, handler: CallHandler, given: object): Promise<unknown> {
  try {
    return await handler(given);
  } catch (error) {
    throw platformErrors.unexpected(error ?? new Error(`The handler of ${id} threw nothing.`));
  }
}

function isReply(value: unknown): value is OutgoingReply {
  if (typeof value !== 'object' || value === null || !('status' in value)) return false;
  const { status } = value;
  return typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599;
}
