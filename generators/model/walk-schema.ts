import { isObject } from './document-node.js';
import type { JsonSchema } from './types.js';

const SCHEMA = [
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'contentSchema',
] as const;
const LIST_OF_SCHEMAS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const;
const MAP_OF_SCHEMAS = ['properties', 'patternProperties', 'dependentSchemas', '$defs'] as const;

/** A schema inside another one and the keys that lead to it. */
export interface SubSchema {
  readonly path: readonly string[];
  readonly schema: JsonSchema;
}

/**
 * The schemas directly below `schema`. Values under `example`, `default`, `const` and `enum` are data and are not
 * looked into, however much they resemble a schema; neither are boolean schemas. References are not followed.
 */
export function listSubSchemas(schema: JsonSchema): readonly SubSchema[] {
  const found: SubSchema[] = [];
  const add = (path: readonly string[], value: unknown) => {
    if (isObject(value)) found.push({ path, schema: value });
  };
  for (const [keyword, value] of Object.entries(schema)) {
    if (isOneOf(SCHEMA, keyword)) add([keyword], value);
    else if (isOneOf(LIST_OF_SCHEMAS, keyword) && Array.isArray(value)) {
      value.forEach((item, index) => {
        add([keyword, String(index)], item);
      });
    } else if (isOneOf(MAP_OF_SCHEMAS, keyword) && isObject(value)) {
      for (const [key, item] of Object.entries(value)) add([keyword, key], item);
    }
  }
  return found;
}

/** Calls `visit` with `schema` and every schema inside it, outer ones first. */
export function walkSchema(
  schema: JsonSchema,
  visit: (schema: JsonSchema, path: readonly string[]) => void,
  path: readonly string[] = [],
): void {
  visit(schema, path);
  for (const sub of listSubSchemas(schema)) walkSchema(sub.schema, visit, [...path, ...sub.path]);
}

function isOneOf(list: readonly string[], keyword: string): boolean {
  return list.includes(keyword);
}
