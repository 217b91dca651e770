import { attemptDelivery } from './attempt-delivery.js';
import type { Delivery, DeliveryAttempt } from './delivery.js';
import type { Gate } from './gate.js';
import { delayAfter } from './retry-policy.js';
import type { SenderSettings } from './sender-options.js';

/** What all deliveries of a sender share. */
export interface DeliveryLane {
  readonly gate: Gate;
  /** Cuts off waits and attempts. */
  readonly stop: AbortSignal;
}

/**
 * Tries a delivery until it has succeeded, has used up its attempts or is cut off, and saves it after each attempt.
 * Rejects with what the log throws; the delivery is then as it was last saved.
 */
export async function deliver(
  delivery: Delivery,
  settings: SenderSettings,
  { gate, stop }: DeliveryLane,
): Promise<void> {
  let current = delivery;
  while (current.state === 'pending') {
    const next = current;
    const attempt = await gate(() => attemptDelivery(next, settings, stop));
    if (attempt === null) return;
    current = withAttempt(current, attempt, settings.retry.attempts);
    await settings.log.save(current);
    if (current.state !== 'pending' || stop.aborted) return;
    await settings.sleep(delayAfter(current.attempts.length, settings.retry, settings.random()), stop);
  }
}

function withAttempt(delivery: Delivery, attempt: DeliveryAttempt, limit: number): Delivery {
  const attempts = [...delivery.attempts, attempt];
  if (attempt.problem === null) return { ...delivery, attempts, state: 'delivered' };
  return { ...delivery, attempts, state: attempts.length >= limit ? 'failed' : 'pending' };
}
