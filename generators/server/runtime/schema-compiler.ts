import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { type CheckValue, createCheck, type ValidateValue } from './check-value.js';
import { type JsonSchema, schemaId } from './contract.js';

/** Makes the check of one schema. The schema may refer to components as `goji#/$defs/<Name>`. */
export type CompileSchema = (schema: JsonSchema) => CheckValue;

/**
 * Ajv as the server uses it: strict JSON Schema 2020-12, formats on. The schemas are generated, so they are not checked
 * against the metaschema again.
 */
export function createAjv(options: Options): Ajv2020 {
  return new Ajv2020({
    // The words are our own.
    messages: false,
    validateSchema: false,
    meta: false,
    // A type list such as ["string", "null"] is how the document writes what may be null.
    allowUnionTypes: true,
    // `required` and `if` beside `$ref` and `allOf` name properties that another branch declares.
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    formats: fullFormats,
    ...options,
  });
}

/**
 * Creates the compiler of the server's schemas. A component is read when the first schema that refers to it is
 * compiled, and compiled once. What finds all that is wrong is compiled when the first value is wrong, and kept by Ajv.
 */
export function createSchemaCompiler(schemas: Readonly<Record<string, JsonSchema>>): CompileSchema {
  const first = createCompiler(schemas, { allErrors: false });
  let all: ((schema: JsonSchema) => ValidateValue) | undefined;
  return (schema) =>
    createCheck(first(schema), () => {
      all ??= createCompiler(schemas, { allErrors: true });
      return all(schema);
    });
}

function createCompiler(
  schemas: Readonly<Record<string, JsonSchema>>,
  options: Options,
): (schema: JsonSchema) => ValidateValue {
  const ajv = createAjv(options);
  const waiting = new Map(
    Object.entries(schemas).map(([name, schema]) => [`${schemaId}#/$defs/${name}`, schema]),
  );
  return (schema) => {
    addReferred(ajv, schema, waiting);
    const { $ref, ...siblings } = schema;
    const isReference = typeof $ref === 'string' && Object.keys(siblings).length === 0;
    return (isReference ? ajv.getSchema($ref) : undefined) ?? ajv.compile(schema);
  };
}

/**
 * Adds the components that a value refers to anywhere, and those that they refer to, and takes them from those that
 * wait. Ajv walks through all that it is given; a server that starts needs little of it.
 */
function addReferred(ajv: Ajv2020, value: unknown, waiting: Map<string, JsonSchema>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const member of Object.values(value)) {
    const component = typeof member === 'string' ? waiting.get(member) : undefined;
    if (component === undefined) {
      addReferred(ajv, member, waiting);
    } else {
      waiting.delete(String(member));
      ajv.addSchema(component, String(member));
      addReferred(ajv, component, waiting);
    }
  }
}
