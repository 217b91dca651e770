import { isObject } from '../model/document-node.js';
import type { ApiModel, JsonSchema } from '../model/types.js';

/** A field of a body, however deep. */
export interface Field {
  /** Such as `content.amount.currency`; items of a list are marked by `[]`. */
  readonly path: string;
  readonly name: string;
  /** In words: `string (date)`, `list of Money`, `"GBP"`. */
  readonly type: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  /** Values that it is limited to. */
  readonly values: readonly string[];
  /** Name of the component that has those values, or an empty text. */
  readonly component: string;
}

type Schemas = ReadonlyMap<string, JsonSchema>;

/** All fields of a body in the order of the document, each once. A schema that contains itself is entered once. */
export function listFields(schema: JsonSchema, model: ApiModel): readonly Field[] {
  const schemas: Schemas = new Map(model.schemas.map(({ name, schema: named }) => [name, named]));
  const found = new Map<string, Field>();
  walk(schema, '', [], schemas, found);
  return [...found.values()];
}

function walk(
  node: JsonSchema,
  prefix: string,
  trail: readonly string[],
  schemas: Schemas,
  found: Map<string, Field>,
): void {
  const { schema, component } = follow(node, schemas);
  if (component !== '' && trail.includes(component)) return;
  const inside = component === '' ? trail : [...trail, component];
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    for (const part of listOf(schema[keyword])) walk(part, prefix, inside, schemas, found);
  }
  if (isObject(schema['items'])) walk(schema['items'], `${prefix}[]`, inside, schemas, found);
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  for (const [name, property] of Object.entries(isObject(schema['properties']) ? schema['properties'] : {})) {
    if (!isObject(property)) continue;
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (!found.has(path)) found.set(path, fieldOf(path, name, property, required.includes(name), schemas));
    walk(property, path, inside, schemas, found);
  }
}

function fieldOf(
  path: string,
  name: string,
  property: JsonSchema,
  required: boolean,
  schemas: Schemas,
): Field {
  const { schema, component } = follow(property, schemas);
  return {
    path,
    name,
    type: typeOf(property, schemas),
    required,
    deprecated: schema['deprecated'] === true || property['deprecated'] === true,
    description: textOf(property['description']) || textOf(schema['description']),
    values: Array.isArray(schema['enum']) ? schema['enum'].map(String) : [],
    component,
  };
}

function typeOf(node: JsonSchema, schemas: Schemas): string {
  const { schema, component } = follow(node, schemas);
  if (schema['const'] !== undefined) return JSON.stringify(schema['const']);
  if (isObject(schema['items'])) return `list of ${typeOf(schema['items'], schemas)}`;
  const type = [schema['type']]
    .flat()
    .filter((name) => typeof name === 'string')
    .join(' or ');
  if (component !== '' && (type === 'object' || type === '' || Array.isArray(schema['enum'])))
    return component;
  return typeof schema['format'] === 'string' ? `${type} (${schema['format']})` : type || 'any';
}

/** The schema at the end of a chain of references, and the last name on the way. */
function follow(node: JsonSchema, schemas: Schemas): { schema: JsonSchema; component: string } {
  let schema = node;
  let component = '';
  const seen = new Set<string>();
  while (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].slice('#/components/schemas/'.length);
    const next = schemas.get(name);
    if (next === undefined || seen.has(name)) break;
    seen.add(name);
    schema = next;
    component = name;
  }
  return { schema, component };
}

function listOf(value: unknown): readonly JsonSchema[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
