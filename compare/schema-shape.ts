import { isObject } from '../generators/model/document-node.js';
import type { JsonSchema } from '../generators/model/types.js';

/** The named schemas of one document. */
export type Components = ReadonlyMap<string, JsonSchema>;

/** A property and the component that declares it, or the place where it is written. */
export interface ShapeProperty {
  readonly schema: JsonSchema;
  readonly owner: string;
}

/** What a schema demands of a value, with `$ref` followed and `allOf` merged: how it is written plays no part. */
export interface Shape {
  /** Names of types; empty for any. */
  readonly types: ReadonlySet<string>;
  /** Permitted values, those of `const` included; null for any. */
  readonly values: readonly unknown[] | null;
  readonly properties: ReadonlyMap<string, ShapeProperty>;
  readonly required: ReadonlySet<string>;
  /** Alternatives by their discriminating value, component name or position. */
  readonly variants: ReadonlyMap<string, JsonSchema>;
  readonly items: JsonSchema | null;
  /** Schema of undeclared properties; false where there may be none. */
  readonly additional: JsonSchema | false | null;
  /** Every other keyword that a value can break. */
  readonly limits: ReadonlyMap<string, unknown>;
  readonly fallback: unknown;
  readonly deprecated: boolean;
  readonly description: string;
}

const LIMITS = [
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'contentEncoding',
  'not',
  'if',
  'then',
  'else',
];

/** The component that a schema refers to when it is nothing but a reference; else null. */
export function referenceOf(schema: JsonSchema): string | null {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return null;
  const others = Object.keys(schema).filter((key) => !['$ref', 'description', 'title'].includes(key));
  return others.length === 0 ? nameOf(reference) : null;
}

/** Reads the shape of a schema that stands at `owner`. An unknown or circular reference counts as any value. */
export function shapeOf(schema: JsonSchema, owner: string, components: Components): Shape {
  const parts = partsOf(schema, owner, components, new Set());
  const types = parts.map(({ schema: part }) => typesOf(part)).filter((found) => found.size > 0);
  const values = parts.map(({ schema: part }) => valuesOf(part)).filter((found) => found !== null);
  const alternatives = alternativesOf(parts, components);
  const first = (keyword: string) =>
    parts.find(({ schema: part }) => part[keyword] !== undefined)?.schema[keyword];
  const additional = first('additionalProperties');
  return {
    types: new Set([...(types[0] ?? []), ...(alternatives.nullable && types.length > 0 ? ['null'] : [])]),
    values: values.length === 0 ? null : values.reduce((a, b) => a.filter((value) => includes(b, value))),
    properties: propertiesOf(parts),
    required: new Set(parts.flatMap(({ schema: part }) => listOf(part['required']).map(String))),
    variants: alternatives.variants,
    items: objectOrNull(first('items')),
    additional: additional === false ? false : objectOrNull(additional),
    limits: new Map(LIMITS.flatMap((name) => (first(name) === undefined ? [] : [[name, first(name)]]))),
    fallback: first('default'),
    deprecated: first('deprecated') === true,
    description: String(schema['description'] ?? ''),
  };
}

interface Part {
  readonly schema: JsonSchema;
  readonly owner: string;
}

/** The schema itself and all that it includes by `$ref`, `allOf`, or as the one alternative to null. */
function partsOf(
  schema: JsonSchema,
  owner: string,
  components: Components,
  seen: Set<string>,
): readonly Part[] {
  const parts: Part[] = [{ schema, owner }];
  const reference = schema['$ref'];
  if (typeof reference === 'string' && !seen.has(reference)) {
    const name = nameOf(reference);
    const target = components.get(name);
    if (target !== undefined) parts.push(...partsOf(target, name, components, new Set([...seen, reference])));
  }
  for (const member of listOf(schema['allOf'])) {
    if (isObject(member)) parts.push(...partsOf(member, owner, components, seen));
  }
  const [only, ...others] = alternativesIn(schema).filter((member) => !isNull(member));
  if (only !== undefined && others.length === 0) parts.push(...partsOf(only, owner, components, seen));
  return parts;
}

function propertiesOf(parts: readonly Part[]): ReadonlyMap<string, ShapeProperty> {
  const properties = new Map<string, ShapeProperty>();
  for (const { schema, owner } of parts) {
    const declared = isObject(schema['properties']) ? schema['properties'] : {};
    for (const [name, property] of Object.entries(declared)) {
      const known = properties.get(name);
      const own = isObject(property) ? property : {};
      const merged = known === undefined ? own : { allOf: [known.schema, own] };
      properties.set(name, { schema: merged, owner: known?.owner ?? owner });
    }
  }
  return properties;
}

function alternativesOf(
  parts: readonly Part[],
  components: Components,
): { readonly nullable: boolean; readonly variants: ReadonlyMap<string, JsonSchema> } {
  const variants = new Map<string, JsonSchema>();
  let nullable = false;
  for (const { schema } of parts) {
    const members = alternativesIn(schema);
    const real = members.filter((member) => !isNull(member));
    nullable ||= real.length < members.length;
    if (real.length < 2) continue;
    const tags = discriminatorTags(schema);
    real.forEach((member, index) => {
      variants.set(variantName(member, tags, index, components), member);
    });
  }
  return { nullable, variants };
}

function alternativesIn(schema: JsonSchema): readonly JsonSchema[] {
  return [...listOf(schema['oneOf']), ...listOf(schema['anyOf'])].filter(isObject);
}

function variantName(
  member: JsonSchema,
  tags: ReadonlyMap<string, string>,
  index: number,
  components: Components,
): string {
  const name = referenceOf(member);
  if (name === null || !components.has(name)) return `alternative ${index + 1}`;
  return tags.get(name) ?? name;
}

function discriminatorTags(schema: JsonSchema): ReadonlyMap<string, string> {
  const discriminator = schema['discriminator'];
  const mapping = isObject(discriminator) ? discriminator['mapping'] : undefined;
  return new Map(
    Object.entries(isObject(mapping) ? mapping : {}).map(([tag, reference]) => [
      nameOf(String(reference)),
      tag,
    ]),
  );
}

function typesOf(schema: JsonSchema): ReadonlySet<string> {
  const { type } = schema;
  return new Set(typeof type === 'string' ? [type] : listOf(type).map(String));
}

function valuesOf(schema: JsonSchema): readonly unknown[] | null {
  if (Object.hasOwn(schema, 'const')) return [schema['const']];
  return Array.isArray(schema['enum']) ? schema['enum'] : null;
}

function isNull(schema: JsonSchema): boolean {
  return schema['type'] === 'null';
}

function includes(values: readonly unknown[], value: unknown): boolean {
  return values.some((candidate) => JSON.stringify(candidate) === JSON.stringify(value));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOrNull(value: unknown): JsonSchema | null {
  return isObject(value) ? value : null;
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
