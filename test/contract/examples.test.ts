import { describe, expect, it } from 'vitest';
import type { Content } from '../../generators/model/types.js';
import { model, violations } from './document.js';

/** Every place of the document that has named examples, by a name that a failure can be found by. */
const contents: [string, Content][] = [
  ...model.operations.flatMap((operation): [string, Content][] => [
    ...(operation.requestBody === null
      ? []
      : [[`${operation.id} request`, operation.requestBody.content] as [string, Content]]),
    ...operation.responses.flatMap((response): [string, Content][] =>
      response.content === null ? [] : [[`${operation.id} ${response.status}`, response.content]],
    ),
  ]),
  ...model.webhooks.map((webhook): [string, Content] => [webhook.type, webhook.payload]),
];

describe('the named examples of the document', () => {
  it.each(contents)('%s: has examples, and each is valid', (_name, content) => {
    expect(content.examples.length).toBeGreaterThan(0);
    for (const example of content.examples) {
      expect(violations(content.schema, example.value), example.name).toEqual([]);
    }
  });

  it.each(model.schemas.map((schema) => [schema.name, schema.schema] as const))(
    'schema %s: its own examples are valid',
    (_name, schema) => {
      for (const [pointer, part] of subschemas(schema, '')) {
        for (const example of Array.isArray(part['examples']) ? part['examples'] : []) {
          expect(violations(part, example), pointer).toEqual([]);
        }
      }
    },
  );
});

/** The schema and the schemas of its properties and items, each with its pointer. */
function* subschemas(
  schema: { readonly [keyword: string]: unknown },
  pointer: string,
): Generator<[string, { readonly [keyword: string]: unknown }]> {
  yield [pointer, schema];
  const properties = schema['properties'];
  if (isObject(properties)) {
    for (const [name, property] of Object.entries(properties)) {
      if (isObject(property)) yield* subschemas(property, `${pointer}/properties/${name}`);
    }
  }
  if (isObject(schema['items'])) yield* subschemas(schema['items'], `${pointer}/items`);
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    for (const [index, part] of list.entries()) {
      if (isObject(part)) yield* subschemas(part, `${pointer}/${keyword}/${index}`);
    }
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
