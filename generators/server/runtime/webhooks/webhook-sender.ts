import { loadChecks } from '../load-checks.js';
import { type AssertEvent, createEventCheck } from './check-event.js';
import { completeEvent } from './complete-event.js';
import { deliver } from './deliver.js';
import type { Delivery } from './delivery.js';
import { createGate } from './gate.js';
import { readSenderOptions, type SenderSettings, type WebhookSenderOptions } from './sender-options.js';
import type { EventInput, WebhookContract, WebhookEvent } from './webhook-types.js';

/** Sends events to registered endpoints, at least once each. */
export interface WebhookSender<Event extends WebhookEvent> {
  /**
   * Sends an event to all its endpoints. Settles with the deliveries when they are in the log, which is before the
   * first attempt. Rejects with a `WebhookEventError` for an event that breaks the contract, with what `findEndpoints`
   * and the log throw, and with an `Error` once the sender is drained.
   */
  readonly emit: (event: EventInput<Event>) => Promise<readonly Delivery[]>;
  /** Goes on with what the log has as pending, such as after a restart. Settles with those deliveries. */
  readonly resume: () => Promise<readonly Delivery[]>;
  /** Settles when every delivery that is under way has been delivered or has failed. */
  readonly settled: () => Promise<void>;
  /**
   * For shutdown: takes no more events, waits for what is under way, at most `timeoutMs` milliseconds (default:
   * 10,000), then cuts it off. Settles with the deliveries that are still pending; `resume` of the next process sends
   * them, if the log outlives this one. Its receiver may get such an event twice, by the same `id`.
   */
  readonly drain: (options?: { readonly timeoutMs?: number }) => Promise<readonly Delivery[]>;
}

/**
 * Creates a sender. Each attempt is signed by `x-nonce`, `x-timestamp` and `Authorization`, the URL-encoded Base64 of
 * the HMAC-SHA256 of nonce, line feed and timestamp. Any answer but 2xx is tried again, with growing waits, until the
 * limit. The order in which events arrive is not that in which they were emitted.
 */
export function createSender<Event extends WebhookEvent>(
  contract: WebhookContract,
  options: WebhookSenderOptions<Event>,
): WebhookSender<Event> {
  const settings = readSenderOptions(options);
  const { log } = settings;
  let loading: Promise<AssertEvent> | undefined;
  const gate = createGate(settings.concurrency);
  const stop = new AbortController();
  const running = new Set<Promise<unknown>>();
  const underWay = new Set<string>();
  let isDrained = false;

  const track = <Result>(work: Promise<Result>): Promise<Result> => {
    running.add(work);
    const forget = () => running.delete(work);
    work.then(forget, forget);
    return work;
  };
  const start = (delivery: Delivery) => {
    underWay.add(delivery.id);
    const work = deliver(delivery, settings, { gate, stop: stop.signal })
      .catch((error: unknown) => settings.onError(error, delivery))
      .finally(() => underWay.delete(delivery.id));
    track(work);
  };
  const prepare = async (input: object): Promise<readonly Delivery[]> => {
    const { event, body } = completeEvent(input, settings);
    loading ??= loadEventCheck(contract, settings);
    const assertEvent = await loading;
    assertEvent(event);
    const deliveries = (await settings.findEndpoints(event)).map(
      ({ url }): Delivery => ({
        id: settings.createId(),
        eventId: event.id,
        eventType: event.type,
        url,
        body,
        state: 'pending',
        attempts: [],
      }),
    );
    for (const delivery of deliveries) await log.save(delivery);
    // Drained in the meantime: what was saved stays pending, and the next process resumes it.
    if (!isDrained) deliveries.forEach(start);
    return deliveries;
  };
  const settled = async () => {
    while (running.size > 0) await Promise.allSettled(running);
  };
  const assertOpen = () => {
    if (isDrained) throw new Error('The webhook sender is drained and takes no more events.');
  };

  return {
    emit: async (input) => {
      assertOpen();
      return track(prepare(input));
    },
    resume: async () => {
      assertOpen();
      const pending = (await log.pending()).filter(({ id }) => !underWay.has(id));
      if (!isDrained) pending.forEach(start);
      return pending;
    },
    settled,
    drain: async ({ timeoutMs = 10_000 } = {}) => {
      isDrained = true;
      const waiting = new AbortController();
      const isInTime = await Promise.race([
        settled().then(() => true),
        settings.sleep(timeoutMs, waiting.signal).then(() => false),
      ]);
      waiting.abort();
      if (!isInTime) stop.abort();
      await settled();
      return log.pending();
    },
  };
}

async function loadEventCheck(
  contract: WebhookContract,
  { validators }: SenderSettings,
): Promise<AssertEvent> {
  return createEventCheck(contract, await loadChecks(validators, contract.schemas));
}
