import type { JsonSchema } from '../generators/model/types.js';
import { isObject, type ResolveSchema, schemaList } from './schemas.js';

/**
 * A schema as the list of what may be: each entry has neither references nor `allOf`, `oneOf` or `anyOf` of its own.
 * Properties keep theirs. `not` is left out, so a value of an entry is only likely to be valid.
 */
export function flattenSchema(schema: JsonSchema, resolve: ResolveSchema): JsonSchema[] {
  const { allOf, oneOf, anyOf, not: _not, discriminator: _discriminator, ...own } = resolve(schema);
  let alternatives: JsonSchema[] = [own];
  const combine = (choices: readonly JsonSchema[]) => {
    alternatives = alternatives.flatMap((left) => choices.map((right) => intersect(left, right)));
  };
  for (const part of schemaList(allOf)) combine(flattenSchema(part, resolve));
  for (const branches of [schemaList(oneOf), schemaList(anyOf)]) {
    if (branches.length > 0) combine(branches.flatMap((branch) => flattenSchema(branch, resolve)));
  }
  return alternatives;
}

/** What obeys both of two flat schemas. */
function intersect(left: JsonSchema, right: JsonSchema): JsonSchema {
  const both: Record<string, unknown> = { ...left, ...right };
  const largest = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'];
  const smallest = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'];
  for (const keyword of [...largest, ...smallest]) {
    const limits = [left[keyword], right[keyword]].filter((limit) => typeof limit === 'number');
    if (limits.length === 2) {
      both[keyword] = largest.includes(keyword) ? Math.max(...limits) : Math.min(...limits);
    }
  }
  const lists = [left['enum'], right['enum']].filter(Array.isArray);
  if (lists.length === 2) both['enum'] = lists[0]?.filter((value) => lists[1]?.includes(value));
  const required = [left['required'], right['required']].flatMap((names) =>
    Array.isArray(names) ? names : [],
  );
  if (required.length > 0) both['required'] = [...new Set(required)];
  both['properties'] = joinProperties(left['properties'], right['properties']);
  if (both['properties'] === undefined) delete both['properties'];
  return both;
}

function joinProperties(left: unknown, right: unknown): unknown {
  if (!isObject(left) || !isObject(right)) return left ?? right;
  const joined: Record<string, unknown> = { ...left };
  for (const [name, schema] of Object.entries(right)) {
    joined[name] = name in left ? { allOf: [left[name], schema] } : schema;
  }
  return joined;
}
