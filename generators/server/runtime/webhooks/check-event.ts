import type { CheckValue, FindCheck } from '../check-value.js';
import { describeViolations } from '../violation-messages.js';
import type { WebhookContract, WebhookEvent } from './webhook-types.js';

/** An event that breaks the contract. It was not sent. */
export class WebhookEventError extends Error {
  override readonly name = 'WebhookEventError';
  readonly eventType: string;
  /** What is wrong, one sentence for each place. */
  readonly problems: readonly string[];

  constructor(eventType: string, problems: readonly string[]) {
    super(`The event ${eventType} breaks the contract: ${problems.join('; ')}.`);
    this.eventType = eventType;
    this.problems = problems;
  }
}

/** Throws a {@link WebhookEventError} for an event that the contract does not allow. */
export type AssertEvent = (event: WebhookEvent) => void;

/** Prepares the check of events. The check of a type is looked for when its first event comes. */
export function createEventCheck(
  { webhooks }: Pick<WebhookContract, 'webhooks'>,
  find: FindCheck,
): AssertEvent {
  const checks = new Map<string, CheckValue>();
  return (event) => {
    const schema = Object.hasOwn(webhooks, event.type) ? webhooks[event.type] : undefined;
    if (schema === undefined) throw new WebhookEventError(String(event.type), ['there is no such type']);
    const check = checks.get(event.type) ?? find(schema, `webhook ${event.type}`);
    checks.set(event.type, check);
    const violations = check(event).map((violation) => ({ ...violation, location: 'body' as const }));
    if (violations.length === 0) return;
    throw new WebhookEventError(
      event.type,
      describeViolations(violations).map(({ message }) => message),
    );
  };
}
