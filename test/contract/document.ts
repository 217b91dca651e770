import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { buildModel } from '../../generators/model/build-model.js';
import type { JsonSchema, Operation } from '../../generators/model/types.js';

/**
 * The committed bundle and an independent validator over it. This validator, not a linter and not the runtime of the
 * stubs, is the authority on whether an example is valid.
 */
export const document: { readonly [key: string]: unknown } = JSON.parse(
  readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
);

export const model = buildModel(document);

const addFormats = addFormatsModule.default;
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
addFormats(ajv);
ajv.addSchema({ $id: 'https://goji.example/document', ...document });

const compiled = new WeakMap<JsonSchema, ValidateFunction>();

/** All violations of `schema` by `value`, as `pointer message` lines. An empty list means valid. */
export function violations(schema: JsonSchema, value: unknown): string[] {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(absolute(schema));
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error: ErrorObject) => `${error.instancePath || '/'} ${error.message}`);
}

/** Finds an operation of the model, or fails the test that asked for it. */
export function operationById(id: string): Operation {
  const found = model.operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`The document has no operation ${id}`);
  return found;
}

/** The schema of an operation's answer with `status`, or undefined when the status is undocumented or has no body. */
export function responseSchema(operation: Operation, status: number): JsonSchema | undefined {
  return operation.responses.find((response) => response.status === status)?.content?.schema;
}

function absolute(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"https://goji.example/document#/');
  return JSON.parse(text);
}
