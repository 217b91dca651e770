import { isObject } from '../model/document-node.js';
import type { JsonSchema } from '../model/types.js';
import { schemaId } from './runtime/contract.js';

const COMPONENTS = '#/components/schemas/';

/** Keywords that say something to people and nothing to a validator. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$comment',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'deprecated',
  'description',
  'example',
  'examples',
  'externalDocs',
  'readOnly',
  'title',
  'writeOnly',
  'xml',
]);

/**
 * Formats that the server's validator knows: those of ajv-formats but for `url`, which JSON Schema does not have and whose
 * expression takes a time that grows with the square of the text. By JSON Schema, any other is a remark.
 */
export const KNOWN_FORMATS: ReadonlySet<string> = new Set(
  (
    'date time date-time iso-time iso-date-time duration uri uri-reference uri-template email hostname ipv4 ' +
    'ipv6 regex uuid json-pointer json-pointer-uri-fragment relative-json-pointer byte int32 int64 float double ' +
    'password binary'
  ).split(' '),
);

const MAPS_OF_SCHEMAS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
]);

/** Values that are data, however much they look like a schema. */
const DATA: ReadonlySet<string> = new Set(['const', 'enum', 'default']);

/**
 * A schema of the document as the server checks it: without annotations and `x-` keywords, with references to
 * `goji#/$defs/<Name>`, and with unions written so that a validator reports the errors of the one branch that the
 * value has chosen. A discriminated `oneOf` becomes one `if` for each tag, "another tag, or else this branch", and a
 * union with `null` becomes "null, or else the other branch".
 */
export function toServerSchema(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword, value]) => isKept(keyword, value));
  const mapped = Object.fromEntries(kept.map(([keyword, value]) => [keyword, mapKeyword(keyword, value)]));
  return withChosenBranch(mapped, schema['discriminator']);
}

function isKept(keyword: string, value: unknown): boolean {
  if (ANNOTATIONS.has(keyword) || keyword.startsWith('x-') || keyword === 'discriminator') return false;
  return keyword !== 'format' || KNOWN_FORMATS.has(String(value));
}

function mapKeyword(keyword: string, value: unknown): unknown {
  if (DATA.has(keyword)) return value;
  if (keyword === '$ref') return toServerReference(String(value));
  if (Array.isArray(value))
    return value.map((item: unknown) => (isObject(item) ? toServerSchema(item) : item));
  if (!isObject(value)) return value;
  if (!MAPS_OF_SCHEMAS.has(keyword)) return toServerSchema(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, isObject(item) ? toServerSchema(item) : item]),
  );
}

function toServerReference(reference: string): string {
  return reference.startsWith(COMPONENTS)
    ? `${schemaId}#/$defs/${reference.slice(COMPONENTS.length)}`
    : reference;
}

function withChosenBranch(schema: JsonSchema, discriminator: unknown): JsonSchema {
  for (const keyword of ['oneOf', 'anyOf']) {
    const { [keyword]: branches, ...rest } = schema;
    if (!Array.isArray(branches)) continue;
    const union = taggedUnion(branches, discriminator) ?? nullableUnion(branches);
    if (union === null) continue;
    if (Object.keys(rest).length === 0) return union;
    const others: readonly unknown[] = Array.isArray(rest['allOf']) ? rest['allOf'] : [];
    return { ...rest, allOf: [...others, union] };
  }
  return schema;
}

function taggedUnion(branches: readonly unknown[], discriminator: unknown): JsonSchema | null {
  if (!isObject(discriminator)) return null;
  const { propertyName, mapping } = discriminator;
  const references = branches.map((branch) => (isObject(branch) ? branch['$ref'] : undefined));
  if (typeof propertyName !== 'string' || !references.every((item) => typeof item === 'string')) return null;
  const choices = references.flatMap((reference) =>
    tagsOf(reference, mapping).map((tag) => ({ tag, reference })),
  );
  return {
    type: 'object',
    required: [propertyName],
    properties: { [propertyName]: { enum: choices.map(({ tag }) => tag) } },
    allOf: choices.map(({ tag, reference }) => ({
      if: { properties: { [propertyName]: { not: { const: tag } } } },
      else: { $ref: reference },
    })),
  };
}

/** The tags that choose a branch: those that the mapping gives it, else the name of its component. */
function tagsOf(reference: string, mapping: unknown): readonly string[] {
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  const mapped = Object.entries(isObject(mapping) ? mapping : {})
    .filter(([, target]) => target === name || toServerReference(String(target)) === reference)
    .map(([tag]) => tag);
  return mapped.length === 0 ? [name] : mapped;
}

function nullableUnion(branches: readonly unknown[]): JsonSchema | null {
  const [other, ...more] = branches.filter((branch) => !isNull(branch));
  if (branches.length !== 2 || more.length > 0 || !isObject(other)) return null;
  return { if: { type: 'null' }, else: other };
}

function isNull(branch: unknown): boolean {
  return isObject(branch) && branch['type'] === 'null' && Object.keys(branch).length === 1;
}
