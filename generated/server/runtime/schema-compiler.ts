// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

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

/**
 * Creates a strict JSON Schema 2020-12 compiler. The components are registered once and compiled only when a schema
 * that refers to them is. The schemas are generated, so they are not checked against the metaschema again.
 */
export function createSchemaCompiler(schemas: Readonly<Record<string, JsonSchema>>): CompileSchema {
  const ajv = new Ajv2020({
    allErrors: true,
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
  return (schema) => {
    const validate = ajv.compile(schema);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map(toViolation));
  };
}

function toViolation(error: ErrorObject): SchemaViolation {
  return { keyword: error.keyword, pointer: error.instancePath, params: error.params, value: error.data };
}
