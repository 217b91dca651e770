import { isObject } from '../model/document-node.js';
import type { ApiModel, JsonSchema, NamedExample, NamedSchema, Webhook } from '../model/types.js';
import { SpecError } from '../spec-error.js';

/** One event as the generator prints it. */
export interface EventInfo {
  /** Event type on the wire, such as `INVESTOR_FUNDS_RECEIVED`. */
  readonly type: string;
  /** Name of its type in `schemas.ts`, such as `InvestorFundsReceivedEvent`. */
  readonly schema: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** At least one, in the order of the document. */
  readonly examples: readonly NamedExample[];
}

const SCHEMA = /^#\/components\/schemas\/([^/]+)$/;

/**
 * The events of the document, in its order. Throws a `SpecError` for a payload that is no component schema, one whose
 * `type` is not the constant that tells the events apart, and an event without an example.
 */
export function buildEvents({ webhooks, schemas }: ApiModel): readonly EventInfo[] {
  return webhooks.map((webhook) => {
    const { type, summary, description, deprecated, payload } = webhook;
    const schema = schemaNameOf(webhook);
    if (!hasTypeConstant(payload.schema, type, schemas)) {
      throw problem(
        webhook,
        `has the schema ${schema}, which does not say that "type" is the constant "${type}".`,
      );
    }
    if (payload.examples.length === 0)
      throw problem(webhook, 'has no example, so there is nothing to make test deliveries of.');
    return { type, schema, summary, description, deprecated, examples: payload.examples };
  });
}

function schemaNameOf(webhook: Webhook): string {
  const reference = webhook.payload.schema['$ref'];
  const name = typeof reference === 'string' ? SCHEMA.exec(reference)?.[1] : undefined;
  if (name !== undefined) return name;
  throw problem(webhook, 'has a payload without a name. Put its schema under components/schemas.');
}

/** Looks through references and `allOf`, as far as the name of an event may be away from its frame. */
function hasTypeConstant(schema: JsonSchema, type: string, schemas: readonly NamedSchema[]): boolean {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const named = schemas.find(({ name }) => name === SCHEMA.exec(reference)?.[1]);
    return named !== undefined && hasTypeConstant(named.schema, type, schemas);
  }
  const { allOf, properties } = schema;
  if (isObject(properties) && isObject(properties['type']) && properties['type']['const'] === type)
    return true;
  return Array.isArray(allOf) && allOf.some((part) => isObject(part) && hasTypeConstant(part, type, schemas));
}

function problem({ type }: Webhook, what: string): SpecError {
  return new SpecError(`the webhook ${type} ${what}`, { location: { pointer: `#/webhooks/${type}` } });
}
