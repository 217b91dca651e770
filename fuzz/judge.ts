import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { JsonSchema } from '../generators/model/types.js';

/** All violations of `schema` by `value`, as `pointer message` lines. An empty list means valid. */
export type Judge = (schema: JsonSchema, value: unknown) => string[];

const documentId = 'https://goji.example/document';

/**
 * An independent validator over a bundled document. It, not a linter and not the runtime of the stubs, is the authority
 * on whether a value is valid.
 */
export function createJudge(document: { readonly [key: string]: unknown }): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  addFormatsModule.default(ajv);
  ajv.addSchema({ $id: documentId, ...document });
  const compiled = new WeakMap<JsonSchema, ValidateFunction>();
  return (schema, value) => {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(absolute(schema));
      compiled.set(schema, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      (error: ErrorObject) => `${error.instancePath || '/'} ${error.message}`,
    );
  };
}

function absolute(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${documentId}#/`));
}
