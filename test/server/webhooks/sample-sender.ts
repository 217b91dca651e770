import type { DeliveryLog } from '../../../generators/server/runtime/webhooks/delivery.js';
import { createMemoryDeliveryLog } from '../../../generators/server/runtime/webhooks/delivery.js';
import type { WebhookSenderOptions } from '../../../generators/server/runtime/webhooks/sender-options.js';
import { createSender } from '../../../generators/server/runtime/webhooks/webhook-sender.js';
import type { WebhookEvent } from '../../../generators/server/runtime/webhooks/webhook-types.js';

/** The one event of the sample. */
export interface SampleEvent extends WebhookEvent {
  readonly type: 'CREATED';
  readonly content: { readonly clientId: string; readonly when?: Date | undefined };
}

/** An event without id and time. */
export const created = { type: 'CREATED', content: { clientId: 'GOJI-1' } } as const;

/** Where the sample's events go. */
export const endpoint = { url: 'http://receiver.example/hooks', secret: 'abcd1234' };

const contract = {
  webhooks: { CREATED: { $ref: 'goji#/$defs/CreatedEvent' } },
  schemas: {
    CreatedEvent: {
      type: 'object',
      required: ['id', 'dateTime', 'type', 'content'],
      properties: {
        id: { type: 'string' },
        dateTime: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$' },
        type: { const: 'CREATED' },
        content: {
          type: 'object',
          required: ['clientId'],
          properties: { clientId: { type: 'string' }, when: { type: 'string' } },
        },
      },
    },
  },
};

/** One request that the sender made. */
export interface SentRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly redirect: string | undefined;
  readonly signal: AbortSignal | undefined | null;
}

/** What an endpoint does with a request: a status, or an error instead of an answer. */
export type Answer = number | Error | ((request: SentRequest) => Promise<Response>);

/**
 * A sender with a clock that stands at 2026-04-07T09:30:00Z, counted ids, and waits that are over at once and noted.
 * The answers are given one after the other; the last one stays.
 */
export function createSampleSender(
  answers: readonly Answer[],
  options: Partial<WebhookSenderOptions<SampleEvent>> = {},
) {
  const requests: SentRequest[] = [];
  const waits: number[] = [];
  const errors: unknown[] = [];
  const memory = createMemoryDeliveryLog();
  let ids = 0;
  const sender = createSender<SampleEvent>(contract, {
    findEndpoints: () => [endpoint],
    onError: (error) => errors.push(error),
    log: memory satisfies DeliveryLog,
    clock: () => Date.parse('2026-04-07T09:30:00.123Z'),
    random: () => 0,
    createId: () => `id-${++ids}`,
    sleep: async (ms, signal) => {
      // `drain` waits by the same function; its wait must not be over at once.
      if (ms >= 10_000) {
        await new Promise<void>((resume) => signal.addEventListener('abort', () => resume()));
        return;
      }
      waits.push(ms);
    },
    fetch: async (url, init = {}) => {
      const request: SentRequest = {
        url: String(url),
        headers: new Headers(init.headers),
        body: String(init.body),
        redirect: init.redirect,
        signal: init.signal,
      };
      requests.push(request);
      const answer = answers[Math.min(requests.length, answers.length) - 1] ?? 200;
      if (answer instanceof Error) throw answer;
      return typeof answer === 'function' ? answer(request) : new Response(null, { status: answer });
    },
    ...options,
  });
  return { sender, requests, waits, errors, log: memory };
}
