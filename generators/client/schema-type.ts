import { componentName } from '../model/component-name.js';
import { isObject } from '../model/document-node.js';
import type { JsonSchema } from '../model/types.js';
import { stringLiteral } from '../print/identifier.js';
import type { Printable } from '../print/source-file.js';
import { importType } from '../print/source-file.js';
import { SCHEMAS } from '../print/type-files.js';

/** The types that a schema of that `type` has in TypeScript. */
const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

/** Keywords with which a schema says more than its `type`. */
const COMBINATIONS: readonly string[] = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not'];

/**
 * The type of a schema that can be written in a few words: a component by its name, a primitive, an enumeration, a
 * list of one of these. Undefined for any other schema, which has its type in `types.ts`.
 */
export function schemaType(schema: JsonSchema): Printable | undefined {
  const component = componentName(schema);
  if (component !== undefined) return importType(component, SCHEMAS);
  if (COMBINATIONS.some((keyword) => Object.hasOwn(schema, keyword))) return undefined;
  if (Object.hasOwn(schema, 'const')) return literalType(schema['const']);
  const values: unknown = schema['enum'];
  if (Array.isArray(values)) return enumType(values);
  const type = schema['type'];
  if (type === 'array') return listType(schema['items']);
  return typeof type === 'string' && Object.hasOwn(PRIMITIVES, type) ? PRIMITIVES[type] : undefined;
}

function listType(items: unknown): Printable | undefined {
  if (!isObject(items)) return undefined;
  const type = schemaType(items);
  if (type === undefined) return undefined;
  const isSeveralWords = Array.isArray(items['enum']) || items['type'] === 'array';
  return isSeveralWords ? ['readonly (', type, ')[]'] : ['readonly ', type, '[]'];
}

function enumType(values: readonly unknown[]): string | undefined {
  const literals = values.map(literalType).filter((literal) => literal !== undefined);
  return literals.length === values.length && literals.length > 0 ? literals.join(' | ') : undefined;
}

function literalType(value: unknown): string | undefined {
  if (typeof value === 'string') return stringLiteral(value);
  return typeof value === 'number' || typeof value === 'boolean' || value === null
    ? String(value)
    : undefined;
}
