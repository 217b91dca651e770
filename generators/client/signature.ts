import type { Content, JsonSchema, NamedSchema, Operation, RequestBody } from '../model/types.js';
import { propertyKey } from '../print/identifier.js';
import type { Printable } from '../print/source-file.js';
import { importType } from '../print/source-file.js';
import { TYPES } from '../print/type-files.js';
import { schemaType } from './schema-type.js';

/** The types of an operation in `types.ts`. */
export function operationType({ id }: Operation): Printable {
  return [importType('operations', TYPES), `['${id}']`];
}

/** The type of what an operation takes as its body. */
export function bodyType(operation: Operation, { content, required }: RequestBody): Printable {
  const body: Printable = [operationType(operation), "['requestBody']"];
  return contentType(content, required ? body : ['NonNullable<', body, '>']);
}

/** The data of each documented success by its status, as `{ readonly 200: Investor }`. */
export function answersType(operation: Operation): Printable {
  const members = operation.responses.filter(isSuccess).map(({ status, content }): Printable => {
    const answer = [operationType(operation), `['responses'][${status}]`];
    const data = content === null ? 'undefined' : contentType(content, answer);
    return [`readonly ${status}: `, data];
  });
  return ['{ ', members.flatMap((member, index) => (index === 0 ? [member] : ['; ', member])), ' }'];
}

/** Whether the documented successes have a body. */
export function answerKind(operation: Operation): 'json' | 'none' | 'optional' {
  const successes = operation.responses.filter(isSuccess);
  const withBody = successes.filter((response) => response.content !== null);
  if (withBody.length === 0) return 'none';
  return withBody.length === successes.length ? 'json' : 'optional';
}

/** True when the operation changes something, so that a client request id makes it safe to repeat. */
export function isWrite({ method }: Operation): boolean {
  return method !== 'get';
}

/**
 * The one body that a success can have, such as `SUCCESS`; undefined where the successes have bodies that carry
 * information, or none.
 */
export function constantAnswer(operation: Operation, schemas: readonly NamedSchema[]): string | undefined {
  const constants = operation.responses
    .filter(isSuccess)
    .map(({ content }) => (content === null ? undefined : resolveSchema(content.schema, schemas)['const']));
  const [first] = constants;
  return typeof first === 'string' && constants.every((constant) => constant === first) ? first : undefined;
}

/** A success has a status of 2xx. */
export function isSuccess({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}

/** Written out where that is short; any other type by its place in `owner`. */
function contentType({ mediaType, schema }: Content, owner: Printable): Printable {
  return schemaType(schema) ?? [owner, `['content'][${propertyKey(mediaType)}]`];
}

/** The schema that a reference to a component stands for. */
function resolveSchema(schema: JsonSchema, schemas: readonly NamedSchema[]): JsonSchema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const target = schemas.find(({ name }) => reference === `#/components/schemas/${name}`);
  return target === undefined ? schema : target.schema;
}
