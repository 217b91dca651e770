import {
  flattenProperties,
  followSchema,
  partsOf,
  referencedName,
  typesOf,
} from '../model/flatten-schema.js';
import type { JsonSchema, NamedSchema } from '../model/types.js';

/** A type of Java, and the function that makes a value of it from parsed JSON. */
export interface JavaType {
  readonly name: string;
  readonly read: string;
}

const SCALARS: Readonly<Record<string, JavaType>> = {
  string: { name: 'String', read: 'Json::text' },
  integer: { name: 'Long', read: 'Json::whole' },
  number: { name: 'BigDecimal', read: 'Json::decimal' },
  boolean: { name: 'Boolean', read: 'Json::truth' },
  object: { name: 'JsonObject', read: 'value -> Json.object(value, JsonObject::new)' },
};

const ANY: JavaType = { name: 'Object', read: 'Json::any' };

/** True for a component that is a class of its own: an object with properties, or a union of such. */
export function isClass({ schema }: NamedSchema, schemas: readonly NamedSchema[]): boolean {
  return flattenProperties(schema, schemas).length > 0;
}

/** A schema as a type of Java. Enumerations are text, so that a value that nobody knows is no error. */
export function javaType(schema: JsonSchema, schemas: readonly NamedSchema[]): JavaType {
  const name = referencedName(schema);
  const named = schemas.find((candidate) => candidate.name === name);
  if (named !== undefined) {
    if (!isClass(named, schemas)) return javaType(named.schema, schemas);
    return { name: `Types.${named.name}`, read: `value -> Json.object(value, Types.${named.name}::new)` };
  }
  const variants = ['oneOf', 'anyOf', 'allOf'] as const;
  const parts = variants
    .flatMap((keyword) => partsOf(schema, keyword))
    .filter((part) => !isNull(part, schemas));
  if (parts.length > 0) return typeOfParts(parts, schemas);
  const { items, const: constant, enum: values } = schema;
  const [type] = typesOf(schema).types;
  if (type === 'array') {
    const item = isSchema(items) ? javaType(items, schemas) : ANY;
    return { name: `List<${item.name}>`, read: `value -> Json.list(value, ${nested(item.read)})` };
  }
  const members = schema['additionalProperties'];
  if (type === 'object' && isSchema(members)) {
    const member = javaType(members, schemas);
    return { name: `Map<String, ${member.name}>`, read: `value -> Json.map(value, ${nested(member.read)})` };
  }
  if (type !== undefined) return SCALARS[type] ?? ANY;
  return typeof constant === 'string' || Array.isArray(values) ? (SCALARS['string'] ?? ANY) : ANY;
}

function typeOfParts(parts: readonly JsonSchema[], schemas: readonly NamedSchema[]): JavaType {
  const types = parts.map((part) => javaType(part, schemas));
  const [first = ANY] = types;
  if (types.every(({ name }) => name === first.name)) return first;
  return types.every(({ name }) => /^(Types\.|JsonObject)/.test(name)) ? (SCALARS['object'] ?? ANY) : ANY;
}

/** A lambda inside another may not have the same parameter. */
function nested(read: string): string {
  return read
    .replace(/\bvalue\b/g, 'item')
    .replace(/^item -> Json\.list\(item, item/, 'item -> Json.list(item, part');
}

function isNull(schema: JsonSchema, schemas: readonly NamedSchema[]): boolean {
  return followSchema(schema, schemas)['type'] === 'null';
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
