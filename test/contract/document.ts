import { readFileSync } from 'node:fs';
import { createJudge } from '../../fuzz/judge.js';
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

/** All violations of `schema` by `value`, as `pointer message` lines. An empty list means valid. */
export const violations = createJudge(document);

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
