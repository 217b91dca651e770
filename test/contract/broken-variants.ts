import type { JsonSchema } from '../../generators/model/types.js';
import { model } from './document.js';

/** One way to break a valid value, such as `address.postcode: left out`. */
export interface Mutation {
  readonly name: string;
  readonly value: unknown;
}

/**
 * Every broken variant of a valid `value` that follows from `schema`: each required property left out, each
 * enumeration, constant, type, format, pattern and limit violated once. Whether a variant really is invalid (another
 * branch of a `oneOf` might allow it) is for the validator to say.
 */
export function brokenVariants(schema: JsonSchema, value: unknown): Mutation[] {
  return [...mutate(schema, value, '')];
}

function* mutate(schema: JsonSchema, value: unknown, at: string): Generator<Mutation> {
  const resolved = resolve(schema);
  for (const part of branches(resolved)) yield* mutate(part, value, at);
  yield* mutateHere(resolved, value, at);
  if (isObject(value)) yield* mutateProperties(resolved, value, at);
  if (Array.isArray(value)) yield* mutateItems(resolved, value, at);
}

function* mutateProperties(
  schema: JsonSchema,
  value: Record<string, unknown>,
  at: string,
): Generator<Mutation> {
  for (const name of stringList(schema['required'])) {
    if (!(name in value)) continue;
    const { [name]: _left, ...rest } = value;
    yield { name: `${join(at, name)}: left out`, value: rest };
  }
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const [name, property] of Object.entries(properties)) {
    if (!isObject(property) || !(name in value)) continue;
    for (const mutation of mutate(property, value[name], join(at, name))) {
      yield { name: mutation.name, value: { ...value, [name]: mutation.value } };
    }
  }
}

function* mutateItems(schema: JsonSchema, value: readonly unknown[], at: string): Generator<Mutation> {
  const { items, maxItems, minItems } = schema;
  if (typeof maxItems === 'number' && value.length > 0) {
    yield {
      name: `${at}: ${maxItems + 1} items`,
      value: Array.from({ length: maxItems + 1 }, (_unused, index) => value[index % value.length]),
    };
  }
  if (typeof minItems === 'number' && minItems > 0) yield { name: `${at}: no items`, value: [] };
  if (!isObject(items) || value.length === 0) return;
  for (const mutation of mutate(items, value[0], `${at}[0]`)) {
    yield { name: mutation.name, value: [mutation.value, ...value.slice(1)] };
  }
}

function* mutateHere(schema: JsonSchema, value: unknown, at: string): Generator<Mutation> {
  const { type, enum: values, const: only, format, maxLength, maximum, minLength, minimum, pattern } = schema;
  const name = (what: string) => `${at === '' ? 'body' : at}: ${what}`;
  if (typeof type === 'string') yield { name: name(`not a ${type}`), value: wrongType(type) };
  if (Array.isArray(values) || only !== undefined)
    yield { name: name('not a listed value'), value: 'NO_SUCH_VALUE' };
  if (typeof value === 'string') {
    if (typeof format === 'string') yield { name: name(`no ${format}`), value: 'nonsense' };
    if (typeof pattern === 'string') yield { name: name('against the pattern'), value: '\u00a7' };
    if (typeof minLength === 'number' && minLength > 0) yield { name: name('too short'), value: '' };
    if (typeof maxLength === 'number') yield { name: name('too long'), value: 'A'.repeat(maxLength + 1) };
  }
  if (typeof value === 'number') {
    if (typeof minimum === 'number') yield { name: name('too small'), value: minimum - 1 };
    if (typeof maximum === 'number') yield { name: name('too large'), value: maximum + 1 };
  }
}

function wrongType(type: string): unknown {
  return type === 'string' ? 12345 : 'a string';
}

function branches(schema: JsonSchema): JsonSchema[] {
  return ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
    const list = schema[keyword];
    return Array.isArray(list) ? list.filter(isObject) : [];
  });
}

function resolve(schema: JsonSchema): JsonSchema {
  const ref = schema['$ref'];
  if (typeof ref !== 'string') return schema;
  const name = ref.split('/').at(-1);
  const found = model.schemas.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`No schema ${ref}`);
  return resolve(found.schema);
}

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
