import { randomUUID } from 'node:crypto';
import type { GojiOperationId, GojiWebhookEvent } from '../../generated/server/index.js';
import { assertFault } from './assert-fault.js';

/** Something that goes wrong on purpose with a request. */
export interface RequestFault {
  readonly on: 'request';
  /** Default: any operation. */
  readonly operation?: GojiOperationId;
  /** `latency` answers later; `error` answers with a failure; `timeout` does not answer until the sender hangs up. */
  readonly kind: 'latency' | 'error' | 'timeout';
  /** Of a latency, in milliseconds. Default: 1,000. */
  readonly ms?: number;
  /** Of an error. Default: 500. */
  readonly status?: 500 | 502 | 503 | 504;
  /** `before` anything was done, or `after`: what was asked for is done, and its sender is not told. Default: `before`. */
  readonly when?: 'before' | 'after';
  /** How often; `always` is until it is removed. Default: once. */
  readonly times?: number | 'always';
}

/** Something that goes wrong on purpose with the deliveries of an event. */
export interface WebhookFault {
  readonly on: 'webhook';
  /** Default: any event. */
  readonly event?: GojiWebhookEvent['type'];
  /** Sent twice, sent late, sent after the event that follows it, or never sent. */
  readonly kind: 'duplicate' | 'late' | 'out-of-order' | 'drop';
  /** Of `late`, in milliseconds of real time. Default: 1,000. */
  readonly ms?: number;
  /** How often; `always` is until it is removed. Default: once. */
  readonly times?: number | 'always';
}

/** A fault on demand. */
export type Fault = RequestFault | WebhookFault;

/** A fault that waits to happen. */
export type ListedFault = Fault & {
  /** Removes it. */
  readonly id: string;
};

/** The faults that are waiting to happen, in the memory of this process. */
export interface Faults {
  /** Returns its id. */
  add(tenantId: string, fault: Fault): string;
  /** With the times that are left. */
  list(tenantId: string): readonly ListedFault[];
  /** Does nothing for an id that is unknown: it may just have happened for the last time. */
  remove(tenantId: string, id: string): void;
  clear(tenantId: string): void;
  /** The first fault that fits, which has then happened once more. */
  takeForRequest(tenantId: string, operation: string, when: 'before' | 'after'): RequestFault | undefined;
  takeForEvent(tenantId: string, event: string): WebhookFault | undefined;
}

/** Creates an empty list of faults for each tenant. `add` throws a `RangeError` for what is no fault. */
export function createFaults(): Faults {
  const byTenant = new Map<string, readonly ListedFault[]>();
  const list = (tenantId: string) => byTenant.get(tenantId) ?? [];
  const take = <Kind extends Fault>(
    tenantId: string,
    fits: (fault: Fault) => fault is Kind,
  ): (Kind & ListedFault) | undefined => {
    const taken = list(tenantId).find((fault): fault is Kind & ListedFault => fits(fault));
    if (taken === undefined) return undefined;
    if (taken.times === 'always') return taken;
    const left = (taken.times ?? 1) - 1;
    byTenant.set(
      tenantId,
      list(tenantId).flatMap((fault) => {
        if (fault !== taken) return [fault];
        return left > 0 ? [{ ...fault, times: left }] : [];
      }),
    );
    return taken;
  };
  return {
    add: (tenantId, fault) => {
      assertFault(fault);
      const id = randomUUID();
      byTenant.set(tenantId, [...list(tenantId), { ...fault, id }]);
      return id;
    },
    list,
    remove: (tenantId, id) => {
      byTenant.set(
        tenantId,
        list(tenantId).filter((fault) => fault.id !== id),
      );
    },
    clear: (tenantId) => {
      byTenant.delete(tenantId);
    },
    takeForRequest: (tenantId, operation, when) =>
      take(
        tenantId,
        (fault): fault is RequestFault =>
          fault.on === 'request' &&
          (fault.when ?? 'before') === when &&
          (fault.operation ?? operation) === operation,
      ),
    takeForEvent: (tenantId, event) =>
      take(
        tenantId,
        (fault): fault is WebhookFault => fault.on === 'webhook' && (fault.event ?? event) === event,
      ),
  };
}
