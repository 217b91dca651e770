// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { type CheckValue, createCheck } from './check-value.js';
import { type JsonSchema, schemaId } from './contract.js';

/** Makes the check of one schema. The schema may refer to components as `goji#/$defs/<Name>`. */
export type CompileSchema = (schema: JsonSchema) => CheckValue;

/**
 * Ajv as the server uses it: strict JSON Schema 2020-12, formats on. The components are registered as
 * `goji#/$defs/<Name>` and compiled only when a schema that refers to them is. The schemas are generated, so they are
 * not checked against the metaschema again.
 */
export function createAjv(schemas: Readonly<Record<string, JsonSchema>>, options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    // The words are our own.
    messages: false,
    validateSchema: false,
    // A type list such as ["string", "null"] is how the document writes what may be null.
    allowUnionTypes: true,
    // `required` and `if` beside `$ref` and `allOf` name properties that another branch declares.
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    formats: fullFormats,
    ...options,
  });
  ajv.addSchema({ $id: schemaId, $defs: schemas });
  return ajv;
}

/**
 * Creates the compiler of the server's schemas. A component that several of them are is compiled once. What finds all
 * that is wrong is compiled when the first value is wrong, and kept by Ajv.
 */
export function createSchemaCompiler(schemas: Readonly<Record<string, JsonSchema>>): CompileSchema {
  const first = createAjv(schemas, { allErrors: false });
  let all: Ajv2020 | undefined;
  return (schema) =>
    createCheck(compile(first, schema), () => {
      all ??= createAjv(schemas, { allErrors: true });
      return compile(all, schema);
    });
}

function compile(ajv: Ajv2020, schema: JsonSchema) {
  const { $ref, ...siblings } = schema;
  const isReference = typeof $ref === 'string' && Object.keys(siblings).length === 0;
  return (isReference ? ajv.getSchema($ref) : undefined) ?? ajv.compile(schema);
}
