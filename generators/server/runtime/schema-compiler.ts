import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { type JsonSchema, schemaId } from './contract.js';
import type { Violation } from './violation-messages.js';

/** A violation that does not know yet which part of the request it is in. */
export type SchemaViolation = Omit<Violation, 'location'>;

/** Checks one value. An empty list means that it is valid; nothing is converted or removed. */
export type CheckValue = (value: unknown) => readonly SchemaViolation[];

/** Makes the check of one schema. The schema may refer to components as `goji#/$defs/<Name>`. */
export type CompileSchema = (schema: JsonSchema) => CheckValue;

/** Values with more members and items than this are reported with their first violation alone. */
export const mostReportedMembers = 10_000;

/**
 * Creates a strict JSON Schema 2020-12 compiler. The components are registered once and compiled only when a schema
 * that refers to them is. The schemas are generated, so they are not checked against the metaschema again.
 *
 * A value is checked until something is wrong with it, and again for all that is wrong with it, unless it is so large
 * that the list could exhaust the memory: 56 MiB of empty objects are nineteen million items with two faults each.
 */
export function createSchemaCompiler(schemas: Readonly<Record<string, JsonSchema>>): CompileSchema {
  const first = createAjv(schemas, false);
  let all: Ajv2020 | undefined;
  return (schema) => {
    const validate = first.compile(schema);
    return (value) => {
      if (validate(value)) return [];
      const found = (validate.errors ?? []).map(toViolation);
      if (exceeds(value, mostReportedMembers)) return found;
      // Compiled at the first failure and kept by Ajv, which knows the schema by its identity.
      all ??= createAjv(schemas, true);
      const report = all.compile(schema);
      report(value);
      return (report.errors ?? []).map(toViolation);
    };
  };
}

function createAjv(schemas: Readonly<Record<string, JsonSchema>>, allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors,
    // Reports the value too, so that null and empty strings get the platform's wording.
    verbose: true,
    validateSchema: false,
    // A type list such as ["string", "null"] is how the document writes what may be null.
    allowUnionTypes: true,
    // `required` and `if` beside `$ref` and `allOf` name properties that another branch declares.
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    formats: fullFormats,
  });
  ajv.addSchema({ $id: schemaId, $defs: schemas });
  return ajv;
}

function exceeds(value: unknown, most: number): boolean {
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen + waiting.length > most) return true;
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const item of Array.isArray(next) ? next : Object.values(next)) {
      waiting.push(item);
      if (waiting.length > most) return true;
    }
  }
  return false;
}

function toViolation(error: ErrorObject): SchemaViolation {
  return { keyword: error.keyword, pointer: error.instancePath, params: error.params, value: error.data };
}
