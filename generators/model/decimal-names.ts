import { isObject } from './document-node.js';
import { typesOf } from './flatten-schema.js';
import type { ApiModel, JsonSchema } from './types.js';

/**
 * The names of all properties that are decimal numbers, so that a reader of JSON can keep `10` as exact and as decimal
 * as `10.5`. A name that elsewhere is that of a whole number is left out: what is read is exact all the same.
 */
export function listDecimalNames(model: ApiModel): readonly string[] {
  const decimal = new Set<string>();
  const whole = new Set<string>();
  const visit = (schema: JsonSchema) => {
    for (const [name, value] of Object.entries(isObject(schema['properties']) ? schema['properties'] : {})) {
      if (!isObject(value)) continue;
      const { types } = typesOf(value);
      if (types.includes('number')) decimal.add(name);
      if (types.includes('integer')) whole.add(name);
      visit(value);
    }
    for (const keyword of ['allOf', 'oneOf', 'anyOf', 'items']) {
      for (const part of [schema[keyword]].flat()) if (isObject(part)) visit(part);
    }
  };
  for (const { schema } of model.schemas) visit(schema);
  for (const { requestBody, responses } of model.operations) {
    for (const content of [requestBody?.content, ...responses.map((response) => response.content)]) {
      if (content) visit(content.schema);
    }
  }
  return [...decimal].filter((name) => !whole.has(name)).sort();
}
