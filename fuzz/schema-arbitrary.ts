import fc from 'fast-check';
import type { JsonSchema } from '../generators/model/types.js';
import { flattenSchema } from './flatten-schema.js';
import { isObject, type ResolveSchema } from './schemas.js';
import { stringArbitrary } from './string-arbitrary.js';

/**
 * Values of a schema, with those at its limits more often than by chance: shortest and longest texts, smallest and
 * largest numbers, optional properties there and not there, unknown properties. Nearly all are valid; `not` and what
 * else an intersection hides can make one invalid, so a validator has to have the last word.
 */
export function schemaArbitrary(schema: JsonSchema, resolve: ResolveSchema): fc.Arbitrary<unknown> {
  return fc.oneof(...flattenSchema(schema, resolve).map((flat) => flatArbitrary(flat, resolve)));
}

function flatArbitrary(schema: JsonSchema, resolve: ResolveSchema): fc.Arbitrary<unknown> {
  const { const: only, enum: values } = schema;
  if (only !== undefined) return fc.constant(only);
  if (Array.isArray(values)) return fc.constantFrom(...values);
  return fc.oneof(...typesOf(schema).map((type) => typeArbitrary(type, schema, resolve)));
}

function typesOf({ type, properties, items }: JsonSchema): unknown[] {
  if (type !== undefined) return [type].flat();
  if (properties !== undefined) return ['object'];
  return [items === undefined ? 'string' : 'array'];
}

function typeArbitrary(type: unknown, schema: JsonSchema, resolve: ResolveSchema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return integerArbitrary(schema);
    case 'number':
      return numberArbitrary(schema);
    case 'string':
      return stringArbitrary(schema);
    case 'array':
      return arrayArbitrary(schema, resolve);
    case 'object':
      return objectArbitrary(schema, resolve);
    default:
      throw new Error(`No values can be made of the type ${String(type)}`);
  }
}

function integerArbitrary(schema: JsonSchema): fc.Arbitrary<number> {
  const min = Math.max(numberOf(schema, 'minimum', Number.MIN_SAFE_INTEGER), -(2 ** 53) + 1);
  const max = Math.min(numberOf(schema, 'maximum', Number.MAX_SAFE_INTEGER), 2 ** 53 - 1);
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) }),
  );
}

/** Amounts in pence, amounts that binary fractions only come near, and doubles of every size. */
function numberArbitrary(schema: JsonSchema): fc.Arbitrary<number> {
  const above = numberOf(schema, 'exclusiveMinimum', Number.NEGATIVE_INFINITY);
  const min = numberOf(schema, 'minimum', Number.NEGATIVE_INFINITY);
  const max = numberOf(schema, 'maximum', Number.POSITIVE_INFINITY);
  return fc
    .oneof(
      fc.integer({ min: -1_000_000, max: 100_000_000 }).map((pence) => pence / 100),
      fc.constantFrom(
        0,
        -0,
        1,
        0.1 + 0.2,
        1e-7,
        1e21,
        5e-324,
        Number.MAX_VALUE,
        9007199254740991,
        123456789012.34,
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    .map((value) => (value > above && value >= min && value <= max ? value : withinBounds(above, min, max)));
}

function withinBounds(above: number, min: number, max: number): number {
  if (Number.isFinite(min)) return min;
  return Number.isFinite(above) ? Math.min(above + 0.01, max) : Math.min(0, max);
}

function arrayArbitrary(schema: JsonSchema, resolve: ResolveSchema): fc.Arbitrary<unknown[]> {
  const { items } = schema;
  const minLength = numberOf(schema, 'minItems', 0);
  const maxLength = Math.min(numberOf(schema, 'maxItems', minLength + 3), minLength + 3);
  const item = isObject(items) ? schemaArbitrary(items, resolve) : unknownValue;
  return fc.array(item, { minLength, maxLength });
}

function objectArbitrary(schema: JsonSchema, resolve: ResolveSchema): fc.Arbitrary<object> {
  const { properties, required, additionalProperties } = schema;
  const needed = Array.isArray(required) ? required.map(String) : [];
  const known = isObject(properties) ? properties : {};
  const names = [...new Set([...Object.keys(known), ...needed])];
  const model = names.map((name) => {
    const property = known[name];
    const value = isObject(property) ? schemaArbitrary(property, resolve) : unknownValue;
    const member = value.map((made) => [name, made] as const);
    return needed.includes(name) ? member : fc.option(member, { nil: undefined });
  });
  const extra = isObject(additionalProperties)
    ? schemaArbitrary(additionalProperties, resolve)
    : unknownValue;
  const most = numberOf(schema, 'maxProperties', Number.POSITIVE_INFINITY) > names.length ? 1 : 0;
  const extras =
    additionalProperties === false
      ? fc.constant([])
      : fc.array(fc.tuple(unknownName, extra), { maxLength: most });
  return fc
    .tuple(fc.tuple(...model), extras)
    .map(([members, others]) =>
      Object.fromEntries([...members.filter((member) => member !== undefined), ...others]),
    );
}

/** Names that no schema knows. Some exist on every object, so a check that looks them up carelessly finds something. */
const unknownName = fc.constantFrom(
  'futureField',
  'toString',
  'hasOwnProperty',
  'constructor',
  'length',
  'é £ 😀',
  '$ref',
  '',
);

const unknownValue: fc.Arbitrary<unknown> = fc.constantFrom(
  null,
  true,
  0,
  -1.5,
  'text',
  '',
  [],
  {},
  [1, ['a']],
  { a: { b: null } },
);

function numberOf(schema: JsonSchema, keyword: string, otherwise: number): number {
  const value = schema[keyword];
  return typeof value === 'number' ? value : otherwise;
}
