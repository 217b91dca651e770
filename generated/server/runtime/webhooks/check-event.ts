// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { type CheckValue, createSchemaCompiler } from '../schema-compiler.js';
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

/** Prepares the check of events. The schema of a type is compiled when its first event comes. */
export function createEventCheck(contract: WebhookContract): AssertEvent {
  const checks = new Map<string, CheckValue>();
  const compile = createSchemaCompiler(contract.schemas);
  return (event) => {
    const schema = Object.hasOwn(contract.webhooks, event.type) ? contract.webhooks[event.type] : undefined;
    if (schema === undefined) throw new WebhookEventError(String(event.type), ['there is no such type']);
    const check = checks.get(event.type) ?? compile(schema);
    checks.set(event.type, check);
    const violations = check(event).map((violation) => ({ ...violation, location: 'body' as const }));
    if (violations.length === 0) return;
    throw new WebhookEventError(
      event.type,
      describeViolations(violations).map(({ message }) => message),
    );
  };
}
