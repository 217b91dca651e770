// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { type JsonSchema, type ParameterGroup, schemaId } from './contract.js';

/** Component schemas by name. */
export type Components = Readonly<Record<string, JsonSchema>>;

/** Reads the documented parameters of one location: strings become what the schema asks for, defaults are filled in. */
export type ReadParameters = (raw: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * Prepares the reading of one parameter group. A text that is not exactly a boolean or a number stays a string, so
 * that validation reports it; `0x10`, `1e3`, ` 5` and `yes` are such texts. A list parameter is always a list, also
 * when it was sent once. Parameters that the contract does not know are left to the raw request.
 */
export function createParameterReader(group: ParameterGroup, components: Components): ReadParameters {
  const readers = Object.entries(group.properties).map(([name, schema]) => {
    const { default: fallback } = resolved(schema, components);
    return { name, fallback, convert: converterOf(schema, components) };
  });
  return (raw) => {
    const values: Record<string, unknown> = {};
    for (const { name, fallback, convert } of readers) {
      const value = raw[name];
      if (value !== undefined) values[name] = convert === null ? value : convert(value);
      else if (fallback !== undefined) values[name] = fallback;
    }
    return values;
  };
}

type Convert = (value: unknown) => unknown;

/** Null where a text stays as it is. */
function converterOf(schema: JsonSchema, components: Components): Convert | null {
  const { type, items } = resolved(schema, components);
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (types.includes('array')) {
    const convertItem = converterOf(isSchema(items) ? items : {}, components);
    if (convertItem === null) return (value) => (Array.isArray(value) ? value : [value]);
    return (value) => (Array.isArray(value) ? value : [value]).map((item) => convertItem(item));
  }
  const isText = !types.some((one) => one === 'boolean' || one === 'integer' || one === 'number');
  return isText ? null : (value) => (typeof value === 'string' ? convertText(value, types) : value);
}

function convertText(text: string, types: readonly unknown[]): unknown {
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  const isNumeric = types.includes('integer') || types.includes('number');
  if (!isNumeric || !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return text;
  const value = Number(text);
  // Digits beyond the precision of a number would change silently; as a string they are refused.
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
}

function resolved(schema: JsonSchema, components: Components): JsonSchema {
  const { $ref, ...siblings } = schema;
  if (typeof $ref !== 'string') return schema;
  const target = components[$ref.replace(`${schemaId}#/$defs/`, '').replace('#/$defs/', '')];
  return target === undefined ? schema : { ...resolved(target, components), ...siblings };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}
