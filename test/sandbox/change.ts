import { expect } from 'vitest';
import { type Goji, isGojiReplayedError } from '../../generated/client/index.js';
import type { TenantControl } from '../../sandbox/index.js';

/** Carries out an operation that changes something, in a way of its own, and returns the answer. */
export type Change = <Input, Answer>(
  operation: ((goji: Goji, input: Input, options?: { clientRequestId?: string }) => PromiseLike<Answer>) & {
    readonly id: string;
  },
  input: Input,
) => Promise<Answer>;

/** Who carries out changes, and where. */
export interface Changing {
  readonly goji: Goji;
  readonly tenant: TenantControl;
  readonly change: Change;
}

/** How changes are carried out twice. */
export interface Replaying {
  /** Collects the names of the operations. */
  readonly done: Set<string>;
  /** The client request id of an attempt at a change. Default: both attempts have the same. */
  readonly idOf?: (number: number, attempt: 1 | 2) => string;
}

/** What a tenant has once everything due has happened, and not what it was asked. */
async function settledState(tenant: TenantControl) {
  await tenant.settled();
  const { counters, tables } = await tenant.snapshot();
  return { tables, nextSeq: counters.nextSeq, named: counters.named };
}

/**
 * A change that sends each request twice under the same client request id, and fails when the second answers otherwise
 * or leaves anything of the tenant other than it was, jobs and webhooks included.
 */
export function changeTwice(
  goji: Goji,
  tenant: TenantControl,
  { done, idOf = (number) => `change-${number}` }: Replaying,
): Change {
  let number = 0;
  return async (operation, input) => {
    number += 1;
    const send = async (attempt: 1 | 2) => operation(goji, input, { clientRequestId: idOf(number, attempt) });
    const answer = await send(1);
    const state = await settledState(tenant);
    // "The answer to a repeated request is a 200 also where the operation answers 201 or 202 the first time."
    const again = await send(2).catch((error: unknown) => {
      if (isGojiReplayedError(error)) return answer;
      throw error;
    });
    expect(again, operation.id).toEqual(answer);
    expect(await settledState(tenant), operation.id).toEqual(state);
    done.add(operation.id);
    return answer;
  };
}
