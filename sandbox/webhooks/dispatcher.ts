import { randomUUID } from 'node:crypto';
import type { DeliveryAttempt, RetryPolicy } from '../../generated/server/index.js';
import { attemptDelivery } from '../../generated/server/runtime/webhooks/attempt-delivery.js';
import { delayAfter } from '../../generated/server/runtime/webhooks/retry-policy.js';
import { readSenderOptions } from '../../generated/server/runtime/webhooks/sender-options.js';
import type { Database } from '../storage/database.js';
import type { DeliveryRow } from '../storage/schema.js';
import { type ClaimedBatch, createDeliveryQueue, type Outcome } from './delivery-queue.js';

/** What {@link createDispatcher} needs. */
export interface DispatcherOptions {
  readonly database: Database;
  readonly retry: RetryPolicy;
  /** How long an endpoint may take to answer, in milliseconds. */
  readonly timeoutMs: number;
  readonly fetch?: typeof fetch | undefined;
  /** Told when the database cannot be reached; the dispatcher tries again. */
  readonly onError: (error: unknown) => void;
}

/** Sends what the outbox holds, in order for each endpoint, until it is answered with 2xx or given up. */
export interface Dispatcher {
  /** Looks for deliveries that are due, in the background. */
  wake(): void;
  /** Settles when nothing is under way and nothing is due. Deliveries that wait for another attempt do not count. */
  idle(): Promise<void>;
  /** Stops. What is under way is cut off and stays pending. */
  close(): Promise<void>;
}

const mostAtOnce = 20;

/** Where several processes share a database, another one may leave deliveries behind: look now and then. */
const pollMs = 1_000;

/** Creates the {@link Dispatcher} of a database. */
export function createDispatcher({
  database,
  retry,
  timeoutMs,
  onError,
  ...options
}: DispatcherOptions): Dispatcher {
  const leaseMs = timeoutMs * 4;
  const queue = createDeliveryQueue(database, { leaseMs });
  const stop = new AbortController();
  const settings = readSenderOptions({
    findEndpoints: () => [],
    onError,
    timeoutMs,
    retry,
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;
  let again = false;
  const underWay = new Set<Promise<void>>();

  /** One after the other, so that a delivery is only tried when the one before it was taken. */
  const deliver = async (batch: ClaimedBatch): Promise<void> => {
    const outcomes: Outcome[] = [];
    const began = Date.now();
    try {
      for (const row of batch.rows) {
        if (stop.signal.aborted || Date.now() - began > leaseMs / 2) break;
        const outcome = await attemptOnce(row, batch.secret);
        if (outcome !== null) outcomes.push(outcome);
        if (outcome?.state !== 'delivered') break;
      }
    } finally {
      await settle(batch, outcomes);
    }
  };

  /** Keeps trying: what has been delivered and is not written down would be delivered again. */
  const settle = async (batch: ClaimedBatch, outcomes: readonly Outcome[]): Promise<void> => {
    for (;;) {
      try {
        return await queue.settle(batch, outcomes);
      } catch (error) {
        if (stop.signal.aborted) throw error;
        onError(error);
        await delay(pollMs, stop.signal);
      }
    }
  };

  const attemptOnce = async (row: DeliveryRow, secret: string | undefined): Promise<Outcome | null> => {
    const { id, url, body, event_id: eventId, event_type: eventType } = row;
    const before: readonly DeliveryAttempt[] = JSON.parse(row.attempts);
    const endpoints = secret === undefined ? [] : [{ url, secret }];
    const attempt = await attemptDelivery(
      { id, eventId, eventType, url, body, state: 'pending', attempts: before },
      { ...settings, createId: randomUUID, findEndpoints: () => endpoints },
      stop.signal,
    );
    if (attempt === null) return null;
    const attempts = [...before, attempt];
    const nextAt = Date.now() + delayAfter(attempts.length, retry, Math.random());
    if (attempt.problem === null) return { row, state: 'delivered', attempts, nextAt };
    const isGivenUp = attempts.length >= retry.attempts || secret === undefined;
    return { row, state: isGivenUp ? 'failed' : row.state, attempts, nextAt };
  };

  const start = (batch: ClaimedBatch) => {
    const work = deliver(batch)
      .catch(onError)
      .finally(() => {
        underWay.delete(work);
        wake();
      });
    underWay.add(work);
  };

  const runRound = async (): Promise<void> => {
    let next = Number.POSITIVE_INFINITY;
    do {
      again = false;
      if (stop.signal.aborted) return;
      const waiting = await queue.look();
      const [now, free] = [Date.now(), mostAtOnce - underWay.size];
      next = Math.min(...waiting.values());
      if (next > now || free <= 0) continue;
      for (const batch of await queue.claim(waiting, now, free)) start(batch);
    } while (again);
    plan(next);
  };

  const plan = (next: number): void => {
    clearTimeout(timer);
    if (stop.signal.aborted) return;
    // While one is under way, its end wakes the dispatcher anyway.
    const isIdle = next === Number.POSITIVE_INFINITY || underWay.size > 0;
    const wait = isIdle ? undefined : Math.max(next - Date.now(), 5);
    const longest = database.engine === 'postgres' ? pollMs : undefined;
    const ms = Math.min(wait ?? longest ?? Number.POSITIVE_INFINITY, longest ?? 2 ** 31 - 1);
    if (wait === undefined && longest === undefined) return;
    timer = setTimeout(wake, ms);
    timer.unref();
  };

  function wake(): void {
    if (stop.signal.aborted) return;
    if (round !== undefined) {
      again = true;
      return;
    }
    round = runRound()
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        onError(error);
        timer = setTimeout(wake, pollMs);
        timer.unref();
      })
      .finally(() => {
        round = undefined;
        if (again) wake();
      });
  }

  return {
    wake,
    idle: async () => {
      wake();
      while (round !== undefined || underWay.size > 0) {
        await round;
        await Promise.allSettled(underWay);
      }
    },
    close: async () => {
      stop.abort();
      clearTimeout(timer);
      await round;
      await Promise.allSettled(underWay);
    },
  };
}

/** Ends at once when the signal is aborted. */
function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    timer.unref();
    signal.addEventListener('abort', done);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
