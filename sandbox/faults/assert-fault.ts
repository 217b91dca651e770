import { operations, webhookSchemas } from '../../generated/server/index.js';
import type { Fault } from './faults.js';

const kinds: Readonly<Record<Fault['on'], readonly string[]>> = {
  request: ['latency', 'error', 'timeout'],
  webhook: ['duplicate', 'late', 'out-of-order', 'drop'],
};

const members: Readonly<Record<Fault['on'], readonly string[]>> = {
  request: ['on', 'operation', 'kind', 'ms', 'status', 'when', 'times'],
  webhook: ['on', 'event', 'kind', 'ms', 'times'],
};

const statuses: readonly unknown[] = [500, 502, 503, 504];

/** An hour: nobody waits for longer, and timers do not count to more than some weeks. */
const longestMs = 3_600_000;

/** Throws a `RangeError` for what is no fault. One that is misspelt would wait for ever, and nobody would know why. */
export function assertFault(fault: Fault): void {
  if (typeof fault !== 'object' || fault === null || !Object.hasOwn(kinds, fault.on))
    throw new RangeError('A fault is on a "request" or on a "webhook".');
  const { on, kind, ms = 0, times = 1 } = fault;
  if (!kinds[on].includes(kind)) {
    throw new RangeError(`A fault on a ${on} is one of ${kinds[on].join(', ')}, not "${kind}".`);
  }
  const stranger = Object.keys(fault).find((name) => !members[on].includes(name));
  if (stranger !== undefined) {
    throw new RangeError(`A fault on a ${on} has no "${stranger}": it takes ${members[on].join(', ')}.`);
  }
  if (!(typeof ms === 'number' && ms >= 0 && ms <= longestMs))
    throw new RangeError(`The ms of a fault must be a number from 0 to ${longestMs}.`);
  if (times !== 'always' && !(Number.isSafeInteger(times) && times >= 1)) {
    throw new RangeError('The times of a fault must be a whole number from 1, or "always".');
  }
  if (fault.on === 'webhook') assertEvent(fault.event);
  else assertRequestFault(fault);
}

function assertEvent(event: string | undefined): void {
  if (event === undefined || Object.hasOwn(webhookSchemas, event)) return;
  throw new RangeError(`There is no event of type "${event}" that a fault could wait for.`);
}

function assertRequestFault({ operation, status, when }: Fault & { readonly on: 'request' }): void {
  if (operation !== undefined && !Object.hasOwn(operations, operation)) {
    throw new RangeError(`There is no operation "${operation}" that a fault could wait for.`);
  }
  if (status !== undefined && !statuses.includes(status)) {
    throw new RangeError(`The status of a fault must be one of ${statuses.join(', ')}.`);
  }
  if (when !== undefined && when !== 'before' && when !== 'after') {
    throw new RangeError('A fault happens "before" or "after" anything is done.');
  }
}
