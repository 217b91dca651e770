import { isObject } from './document-node.js';
import type { JsonSchema, NamedSchema } from './types.js';

/** A property of an object, as a language without intersections declares it. */
export interface FlatProperty {
  readonly name: string;
  readonly schema: JsonSchema;
  /** True when every variant requires it. */
  readonly required: boolean;
}

const REFERENCE = /^#\/components\/schemas\/([^/]+)$/;

/** The name of the component that a schema is a plain reference to; undefined for any other schema. */
export function referencedName(schema: JsonSchema): string | undefined {
  const reference = schema['$ref'];
  return typeof reference === 'string' ? REFERENCE.exec(reference)?.[1] : undefined;
}

/** The schema that references lead to. */
export function followSchema(schema: JsonSchema, schemas: readonly NamedSchema[]): JsonSchema {
  const name = referencedName(schema);
  const target = schemas.find((candidate) => candidate.name === name);
  return target === undefined ? schema : followSchema(target.schema, schemas);
}

/** The schemas of `keyword`, such as the variants of `oneOf`. */
export function partsOf(schema: JsonSchema, keyword: 'allOf' | 'oneOf' | 'anyOf'): readonly JsonSchema[] {
  const parts = schema[keyword];
  return Array.isArray(parts) ? parts.filter(isObject) : [];
}

/**
 * The properties of an object with those of all parts of its `allOf`; of several parts that have the same property the
 * last one counts, as it is the narrowest. The variants of a `oneOf` are put together, and only what all of them
 * require is required.
 */
export function flattenProperties(
  schema: JsonSchema,
  schemas: readonly NamedSchema[],
): readonly FlatProperty[] {
  const own = followSchema(schema, schemas);
  const properties = new Map<string, FlatProperty>();
  const add = (property: FlatProperty) => {
    const earlier = properties.get(property.name);
    properties.set(property.name, { ...property, required: property.required || earlier?.required === true });
  };
  for (const part of partsOf(own, 'allOf'))
    for (const property of flattenProperties(part, schemas)) add(property);
  for (const property of flattenVariants(own, schemas)) add(property);
  const required: readonly unknown[] = Array.isArray(own['required']) ? own['required'] : [];
  for (const [name, value] of Object.entries(isObject(own['properties']) ? own['properties'] : {})) {
    if (isObject(value)) add({ name, schema: value, required: required.includes(name) });
  }
  for (const name of required) {
    const earlier = typeof name === 'string' ? properties.get(name) : undefined;
    if (earlier !== undefined) properties.set(earlier.name, { ...earlier, required: true });
  }
  return [...properties.values()];
}

function flattenVariants(schema: JsonSchema, schemas: readonly NamedSchema[]): readonly FlatProperty[] {
  const variants = [...partsOf(schema, 'oneOf'), ...partsOf(schema, 'anyOf')].map((variant) =>
    flattenProperties(variant, schemas),
  );
  const names = new Set(variants.flatMap((variant) => variant.map(({ name }) => name)));
  return [...names].flatMap((name) => {
    const found = variants.flatMap((variant) => variant.find((property) => property.name === name) ?? []);
    const [first] = found;
    if (first === undefined) return [];
    return [
      { ...first, required: found.length === variants.length && found.every(({ required }) => required) },
    ];
  });
}

/** The JSON types of a schema without `null`, and whether it may be null. Empty where the schema names none. */
export function typesOf(schema: JsonSchema): {
  readonly types: readonly string[];
  readonly nullable: boolean;
} {
  const all = [schema['type']].flat().filter((type): type is string => typeof type === 'string');
  return { types: all.filter((type) => type !== 'null'), nullable: all.includes('null') };
}
