import { brokenVariants } from '../../fuzz/broken-variants.js';
import { createResolver } from '../../fuzz/schemas.js';
import type { JsonSchema, Operation } from '../../generators/model/types.js';
import { model, violations } from './document.js';
import { type Exchange, exampleParameters } from './exchanges.js';

/** One request that the platform must refuse, and why. */
export interface BrokenRequest {
  readonly operation: Operation;
  readonly path: Exchange['path'];
  readonly query: Exchange['query'];
  readonly body: unknown;
}

const resolve = createResolver(model);

/** Bodies broken in every way that the schema rules out, from each named example; only what the validator refuses. */
export const brokenBodies = model.operations.flatMap((operation): [string, BrokenRequest][] => {
  const content = operation.requestBody?.content;
  if (content === undefined) return [];
  const variants = content.examples.flatMap((example) =>
    brokenVariants(content.schema, example.value, { resolve })
      .filter((variant) => violations(content.schema, variant.value).length > 0)
      .map((variant) => [`${operation.id} ${example.name}: ${variant.name}`, variant.value] as const),
  );
  return [...new Map(variants)].map(([name, body]) => [
    name,
    { operation, ...exampleParameters(operation), body },
  ]);
});

/** Query and path parameters broken in the same way. */
export const brokenParameters = model.operations.flatMap((operation): [string, BrokenRequest][] =>
  operation.parameters.flatMap((parameter): [string, BrokenRequest][] => {
    const { in: location } = parameter;
    if (location === 'header') return [];
    const valid = exampleParameters(operation);
    const body = operation.requestBody?.content.examples[0]?.value;
    const example = valid[location][parameter.name] ?? ['GOJI-1234'];
    return brokenVariants(parameter.schema, example, { resolve })
      .filter(
        ({ value }) => isSendable(parameter.schema, value) && violations(parameter.schema, value).length > 0,
      )
      .map(({ name, value }) => [
        `${operation.id} ${location} ${parameter.name} ${name}`,
        { operation, ...valid, [location]: { ...valid[location], [parameter.name]: value }, body },
      ]);
  }),
);

/** A URL carries text, and one value is a list of one: a number for a text or a text for a list cannot be sent. */
function isSendable(schema: JsonSchema, value: unknown): boolean {
  const items = [value].flat();
  return (
    (schema['type'] !== 'array' || Array.isArray(value)) &&
    items.every((item) => typeof item === 'string' && item !== '')
  );
}
