import type { BundledDocument } from '../generator.js';
import { isObject, type JsonObject } from '../model/document-node.js';

/** What the model leaves out and the pages need. */
export interface DocumentFacts {
  /** The type of each webhook by its `operationId`. */
  readonly webhookById: ReadonlyMap<string, string>;
  /** The `operationId` of each webhook by its type. */
  readonly idByWebhook: ReadonlyMap<string, string>;
  /** Operations that a webhook follows, by its type: the inverse of `x-goji-webhooks`. */
  readonly causes: ReadonlyMap<string, readonly string[]>;
  /** Webhooks that follow an operation, by its id. */
  readonly webhooksOf: ReadonlyMap<string, readonly string[]>;
}

/** Reads the facts from the bundle. */
export function readFacts(document: BundledDocument): DocumentFacts {
  const webhooks = operationsIn(document['webhooks']).map(
    ([type, operation]) => [type, String(operation['operationId'])] as const,
  );
  const webhooksOf = new Map(
    operationsIn(document['paths']).flatMap(([, operation]) => {
      const types = operation['x-goji-webhooks'];
      return Array.isArray(types) ? [[String(operation['operationId']), types.map(String)] as const] : [];
    }),
  );
  const causes = new Map<string, string[]>();
  for (const [id, types] of webhooksOf) {
    for (const type of types) causes.set(type, [...(causes.get(type) ?? []), id]);
  }
  return {
    webhookById: new Map(webhooks.map(([type, id]) => [id, type])),
    idByWebhook: new Map(webhooks),
    causes,
    webhooksOf,
  };
}

/** The operations below `paths` or `webhooks`, each with its path. */
function operationsIn(section: unknown): readonly (readonly [string, JsonObject])[] {
  if (!isObject(section)) return [];
  return Object.entries(section).flatMap(([path, item]) =>
    isObject(item)
      ? Object.values(item).flatMap((member) =>
          isObject(member) && typeof member['operationId'] === 'string' ? [[path, member] as const] : [],
        )
      : [],
  );
}
