// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { randomUUID } from 'node:crypto';
import type { Validators } from '../check-value.js';
import { createMemoryDeliveryLog, type Delivery, type DeliveryLog } from './delivery.js';
import { defaultRetryPolicy, type RetryPolicy } from './retry-policy.js';
import type { WebhookEndpoint, WebhookEvent } from './webhook-types.js';

/** Options of a webhook sender. */
export interface WebhookSenderOptions<Event extends WebhookEvent> {
  /**
   * Where an event goes. It is asked again before each attempt. Which addresses may be registered is yours to decide.
   */
  findEndpoints(event: Event): Promise<readonly WebhookEndpoint[]> | readonly WebhookEndpoint[];
  /** Told of what fails in the background and is no failed attempt, which means: of a log that cannot save. */
  readonly onError: (error: unknown, delivery: Delivery) => void;
  /** Keeps the deliveries. Default: `createMemoryDeliveryLog()`. */
  readonly log?: DeliveryLog;
  /** How long an endpoint may take to answer, in milliseconds. Default: 10,000. */
  readonly timeoutMs?: number;
  /** When a delivery is tried again. Default: `defaultRetryPolicy`, member by member. */
  readonly retry?: Partial<RetryPolicy>;
  /** Most attempts at a time, over all endpoints. Default: 10. */
  readonly concurrency?: number;
  /**
   * Validators that were made ahead of time, as for `gojiServer`. Default: schemas are compiled when they are needed.
   */
  readonly validators?: Validators;
  /** Sends a request. Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly clock?: () => number;
  /** A number from 0 up to, not including, 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** Makes ids of events and deliveries, and nonces. Default: a random UUID. */
  readonly createId?: () => string;
  /** Waits, or returns early when the signal fires. Default: by `setTimeout`. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** The options after the defaults are filled in. */
export interface SenderSettings {
  /** Only asked about events that the contract allows. */
  findEndpoints(event: WebhookEvent): Promise<readonly WebhookEndpoint[]> | readonly WebhookEndpoint[];
  readonly onError: (error: unknown, delivery: Delivery) => void;
  readonly log: DeliveryLog;
  readonly timeoutMs: number;
  readonly retry: RetryPolicy;
  readonly concurrency: number;
  /** Null when schemas are compiled at run time. */
  readonly validators: Validators | null;
  readonly fetch: typeof fetch;
  readonly clock: () => number;
  readonly random: () => number;
  readonly createId: () => string;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Checks and completes the options. Throws a `TypeError` for what cannot work. */
export function readSenderOptions<Event extends WebhookEvent>(
  options: WebhookSenderOptions<Event>,
): SenderSettings {
  const settings: SenderSettings = {
    log: createMemoryDeliveryLog(),
    timeoutMs: 10_000,
    concurrency: 10,
    validators: null,
    fetch: (...request) => fetch(...request),
    clock: Date.now,
    random: Math.random,
    createId: randomUUID,
    sleep,
    ...options,
    retry: { ...defaultRetryPolicy, ...options.retry },
  };
  for (const name of ['findEndpoints', 'onError'] as const) {
    if (typeof settings[name] === 'function') continue;
    throw new TypeError(`createWebhookSender: the option "${name}" must be a function.`);
  }
  const { timeoutMs, concurrency, retry } = settings;
  for (const [name, value] of Object.entries({ timeoutMs, concurrency, ...retry })) {
    if (value > 0) continue;
    throw new TypeError(`createWebhookSender: "${name}" must be a positive number.`);
  }
  return Object.freeze(settings);
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resume) => {
    if (signal.aborted) return resume();
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resume();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener('abort', wake);
  });
}
