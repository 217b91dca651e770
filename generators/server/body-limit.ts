import type { JsonSchema } from '../model/types.js';
import { walkSchema } from '../model/walk-schema.js';

/** Largest request body of an ordinary operation: 1 MiB. */
export const BODY_LIMIT = 1_048_576;

/**
 * Largest request body of an operation that takes documents: 56 MiB. The platform takes documents of 10 MB as Base64,
 * which makes 14 MB of text each; this is room for four of them.
 */
export const UPLOAD_BODY_LIMIT = 56 * 1_048_576;

/** The limit for a request body: {@link UPLOAD_BODY_LIMIT} when a Base64 string is anywhere in it. */
export function bodyLimitOf(schema: JsonSchema, components: ReadonlyMap<string, JsonSchema>): number {
  return holdsBase64(schema, components, new Set()) ? UPLOAD_BODY_LIMIT : BODY_LIMIT;
}

function holdsBase64(
  schema: JsonSchema,
  components: ReadonlyMap<string, JsonSchema>,
  seen: Set<string>,
): boolean {
  let found = false;
  walkSchema(schema, ({ contentEncoding, $ref }) => {
    if (contentEncoding === 'base64') found = true;
    if (found || typeof $ref !== 'string' || seen.has($ref)) return;
    seen.add($ref);
    const target = components.get($ref.slice($ref.lastIndexOf('/') + 1));
    found = target !== undefined && holdsBase64(target, components, seen);
  });
  return found;
}
