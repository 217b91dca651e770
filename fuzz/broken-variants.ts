import type { JsonSchema } from '../generators/model/types.js';
import { isObject, type ResolveSchema } from './schemas.js';

/** One way to break a valid value, such as `address.postcode: left out`. */
export interface Mutation {
  readonly name: string;
  readonly value: unknown;
}

/** How a value is broken. */
export interface BreakOptions {
  /** Finds what a schema refers to. */
  readonly resolve: ResolveSchema;
  /** Several wrong values for each rule in place of one. Default: false. */
  readonly thorough?: boolean;
}

/**
 * Every broken variant of a valid `value` that follows from `schema`: each required property left out, each
 * enumeration, constant, type, format, pattern and limit violated once. Whether a variant really is invalid (another
 * branch of a `oneOf` might allow it) is for the validator to say.
 */
export function brokenVariants(schema: JsonSchema, value: unknown, options: BreakOptions): Mutation[] {
  return [...mutate({ schema, value, at: '' }, options)];
}

/** A place in a value and the schema that it has to obey. */
interface Place<Value = unknown> {
  readonly schema: JsonSchema;
  readonly value: Value;
  readonly at: string;
}

function* mutate({ schema, value, at }: Place, options: BreakOptions): Generator<Mutation> {
  const resolved = options.resolve(schema);
  for (const part of branches(resolved)) yield* mutate({ schema: part, value, at }, options);
  yield* mutateHere({ schema: resolved, value, at });
  if (options.thorough === true) yield* mutateMore({ schema: resolved, value, at });
  if (isObject(value)) yield* mutateProperties({ schema: resolved, value, at }, options);
  if (Array.isArray(value)) yield* mutateItems({ schema: resolved, value, at }, options);
}

function* mutateProperties(
  { schema, value, at }: Place<Record<string, unknown>>,
  options: BreakOptions,
): Generator<Mutation> {
  for (const name of stringList(schema['required'])) {
    if (!(name in value)) continue;
    const { [name]: _left, ...rest } = value;
    yield { name: `${join(at, name)}: left out`, value: rest };
  }
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const [name, property] of Object.entries(properties)) {
    if (!isObject(property) || !(name in value)) continue;
    for (const mutation of mutate({ schema: property, value: value[name], at: join(at, name) }, options)) {
      yield { name: mutation.name, value: { ...value, [name]: mutation.value } };
    }
  }
}

function* mutateItems(
  { schema, value, at }: Place<readonly unknown[]>,
  options: BreakOptions,
): Generator<Mutation> {
  const { items, maxItems, minItems } = schema;
  if (typeof maxItems === 'number' && value.length > 0) {
    yield {
      name: `${at}: ${maxItems + 1} items`,
      value: Array.from({ length: maxItems + 1 }, (_unused, index) => value[index % value.length]),
    };
  }
  if (typeof minItems === 'number' && minItems > 0) yield { name: `${at}: no items`, value: [] };
  if (!isObject(items) || value.length === 0) return;
  for (const mutation of mutate({ schema: items, value: value[0], at: `${at}[0]` }, options)) {
    yield { name: mutation.name, value: [mutation.value, ...value.slice(1)] };
  }
}

function* mutateHere({ schema, value, at }: Place): Generator<Mutation> {
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

/** Wrong values that a careless check lets through. */
function* mutateMore({ schema, value, at }: Place): Generator<Mutation> {
  const { type, enum: values, format, exclusiveMinimum, maxLength, pattern } = schema;
  const name = (what: string) => `${at === '' ? 'body' : at}: ${what}`;
  yield { name: name('null'), value: null };
  yield { name: name('an empty string'), value: '' };
  yield { name: name('in a list'), value: [value] };
  yield { name: name('an empty object'), value: {} };
  if (type === 'boolean' || type === 'number' || type === 'integer')
    yield { name: name('as text'), value: String(value) };
  if (type === 'integer') yield { name: name('a fraction'), value: 1.5 };
  if (typeof exclusiveMinimum === 'number') yield { name: name('the bound itself'), value: exclusiveMinimum };
  if (typeof value !== 'string') return;
  if (Array.isArray(values)) yield { name: name('in other letters'), value: otherCase(value) };
  if (typeof pattern === 'string' || typeof format === 'string') {
    for (const [what, wrong] of [
      ['a space in front', ` ${value}`],
      ['a line feed behind', `${value}\n`],
      ['a NUL behind', `${value}\0`],
      ['a second line', `${value}\n${value}`],
      ['its first letter alone', value.slice(0, 1)],
      ['a letter that looks alike', value.replace(/[0-9]/, '\u0661')],
      ...bombs(value),
    ] as const) {
      yield { name: name(what), value: wrong };
    }
  }
  for (const [what, wrong] of wrongFormats[String(format)] ?? []) yield { name: name(what), value: wrong };
  if (typeof maxLength === 'number' && maxLength <= 1000)
    yield { name: name('too long by one letter of two units'), value: '\u{1f600}'.repeat(maxLength + 1) };
}

/** Texts on which an expression that backtracks would be busy for hours: long, alike and wrong at their very end. */
function bombs(value: string): (readonly [string, string])[] {
  const letters = [...new Set(value.slice(0, 1) + value.slice(-1))];
  return [
    ['itself thousands of times and a NUL', `${value.repeat(Math.ceil(20_000 / (value.length + 1)))}\0`],
    ...letters.map(
      (letter) => [`${letter} thousands of times and a NUL`, `${letter.repeat(20_000)}\0`] as const,
    ),
    ['spaces and a NUL', `${' '.repeat(20_000)}\0`],
    ['dots and a NUL', `${'a.'.repeat(10_000)}\0`],
  ];
}

const wrongFormats: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  date: [
    ['a day that is not in the calendar', '2023-02-29'],
    ['a month that is not in the calendar', '2023-13-01'],
    ['a date with a time', '2023-01-01T00:00:00Z'],
    ['a date of another country', '01/02/2023'],
  ],
  'date-time': [
    ['an hour that is not on the clock', '2023-01-01T25:00:00Z'],
    ['a date without a time', '2023-01-01'],
  ],
  uuid: [['a UUID without dashes', '00000000000000000000000000000000']],
  email: [['an address without a domain', 'jane@']],
  uri: [['a path', '/webhooks']],
};

function otherCase(value: string): string {
  return value === value.toLowerCase() ? value.toUpperCase() : value.toLowerCase();
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

function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}
