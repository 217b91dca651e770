import type { ApiModel, JsonSchema } from '../generators/model/types.js';

/** The schema that a schema refers to, with what stands beside the reference; any other schema as it is. */
export type ResolveSchema = (schema: JsonSchema) => JsonSchema;

/** Makes the resolver of a model. It throws for a reference to nothing. */
export function createResolver(model: ApiModel): ResolveSchema {
  const components = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  const resolve: ResolveSchema = (schema) => {
    const { $ref, ...beside } = schema;
    if (typeof $ref !== 'string') return schema;
    const target = components.get($ref.slice($ref.lastIndexOf('/') + 1));
    if (target === undefined) throw new Error(`No schema ${$ref}`);
    return { ...resolve(target), ...beside };
  };
  return resolve;
}

/** True for an object that is neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The schemas of a keyword such as `allOf`; none when the keyword is absent. */
export function schemaList(value: unknown): JsonSchema[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
