import type { ApiModel, JsonSchema } from '../generators/model/types.js';

/** Finds the schemas that a field path of the reference names. */
export interface FieldResolver {
  /**
   * The schemas of the field, one for each branch that has it; none when the field is missing. Paths are written as the
   * reference writes them: `[].isaManager.name`, `terms[].term`. `{}` and `[]` step into whatever holds the members.
   */
  find(root: JsonSchema, path: string): readonly JsonSchema[];
  /** Every value that the schemas list, by `enum` or `const`. */
  values(schemas: readonly JsonSchema[]): ReadonlySet<string>;
}

/** Creates the resolver over the component schemas of the model. */
export function createFieldResolver(model: ApiModel): FieldResolver {
  const named = new Map(
    model.schemas.map((schema) => [`#/components/schemas/${schema.name}`, schema.schema]),
  );

  /** The schema and all that it is composed of, references followed. */
  function parts(schema: JsonSchema): JsonSchema[] {
    const ref = schema['$ref'];
    const target = typeof ref === 'string' ? named.get(ref) : undefined;
    const composed = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => schemaList(schema[keyword]));
    return [schema, ...(target === undefined ? [] : parts(target)), ...composed.flatMap(parts)];
  }

  function members(schema: JsonSchema): JsonSchema[] {
    return parts(schema).flatMap((part) => schemaList([part['items'], part['additionalProperties']]));
  }

  function property(schema: JsonSchema, name: string): JsonSchema[] {
    return parts(schema).flatMap((part) => {
      const { properties } = part;
      const own = isSchema(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
      return schemaList([own]);
    });
  }

  /** The reference writes `{}` for any member of an object, be it a map or one with named properties. */
  function anyMember(schema: JsonSchema): JsonSchema[] {
    const { properties } = schema;
    return [...members(schema), ...(isSchema(properties) ? schemaList(Object.values(properties)) : [])];
  }

  function step(schemas: readonly JsonSchema[], token: string): JsonSchema[] {
    if (token === '[]' || token === '{}') {
      const inside =
        token === '[]'
          ? schemas.flatMap(members)
          : [...schemas, ...schemas.flatMap(parts).flatMap(anyMember)];
      // The reference also writes brackets where there is a single object.
      return inside.length > 0 ? inside : [...schemas];
    }
    const direct = schemas.flatMap((schema) => property(schema, token));
    if (direct.length > 0) return direct;
    // A list is often named without its brackets, and a key of a map is printed as such.
    const inside = schemas.flatMap(members).flatMap((item) => property(item, token));
    return inside.length > 0
      ? inside
      : schemas.flatMap(parts).flatMap((part) => schemaList([part['additionalProperties']]));
  }

  return {
    find: (root, path) => tokens(path).reduce<readonly JsonSchema[]>(step, [root]),
    values: (schemas) =>
      new Set(
        schemas
          .flatMap((schema) => [...parts(schema), ...members(schema).flatMap(parts)])
          .flatMap((part) => [...(Array.isArray(part['enum']) ? part['enum'] : []), part['const']])
          .filter((value) => typeof value === 'string'),
      ),
  };
}

/** `[].{}.a.b[]` becomes `[]`, `{}`, `a`, `b`, `[]`; notes such as "(Deprecated)" are left out. */
export function tokens(path: string): string[] {
  const bare = path.replace(/ \((?:deprecated|optional)\)/gi, '');
  return [...bare.matchAll(/\[\]|\{\}|[^.[\]{}]+/g)].map(([token]) => token.trim());
}

function schemaList(value: unknown): JsonSchema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
