import { isCallOption } from '../model/call-options.js';
import { componentName } from '../model/component-name.js';
import { isObject } from '../model/document-node.js';
import type {
  Content,
  JsonSchema,
  NamedSchema,
  Operation,
  Parameter,
  ParameterLocation,
} from '../model/types.js';
import { propertyKey, stringLiteral } from '../print/identifier.js';
import type { Printable } from '../print/source-file.js';
import { importType } from '../print/source-file.js';

const TYPES = 'types.ts';

/** One group of an operation's arguments. */
export interface ArgumentGroup {
  readonly name: 'path' | 'query' | 'headers' | 'body';
  readonly required: boolean;
  readonly type: Printable;
}

/** The groups that an operation has, in the order in which people think of them. */
export function listArgumentGroups(operation: Operation): readonly ArgumentGroup[] {
  const groups: ArgumentGroup[] = [];
  for (const place of ['path', 'query'] as const) {
    const parameters = parametersIn(operation, place);
    if (parameters.length > 0) groups.push(parameterGroup(operation, place, parameters));
  }
  const headers = headerGroup(operation);
  if (headers !== undefined) groups.push(headers);
  const body = operation.requestBody;
  if (body !== null) {
    const inline: Printable = [operationType(operation), "['requestBody']", mediaType(body.content)];
    const type = body.required
      ? inline
      : [nonNullable([operationType(operation), "['requestBody']"]), mediaType(body.content)];
    groups.push({ name: 'body', required: body.required, type: contentType(body.content, type) });
  }
  return groups;
}

/** The data of each documented success by its status, as `{ readonly 200: Investor }`. */
export function answersType(operation: Operation): Printable {
  const members = operation.responses.filter(isSuccess).map(({ status, content }): Printable => {
    const inline = [operationType(operation), `['responses'][${status}]`];
    const data = content === null ? 'undefined' : contentType(content, [...inline, mediaType(content)]);
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

function parameterGroup(
  operation: Operation,
  place: 'path' | 'query',
  parameters: readonly Parameter[],
): ArgumentGroup {
  const required = parameters.some((parameter) => parameter.required);
  return { name: place, required, type: parametersType(operation, place, required) };
}

function headerGroup(operation: Operation): ArgumentGroup | undefined {
  const all = parametersIn(operation, 'header');
  const others = all.filter((parameter) => !isCallOption(parameter));
  if (others.length === 0) return undefined;
  const type = parametersType(
    operation,
    'header',
    all.some((parameter) => parameter.required),
  );
  const names = others.map((parameter) => stringLiteral(parameter.name)).join(' | ');
  return {
    name: 'headers',
    required: others.some((other) => other.required),
    type: ['Pick<', type, `, ${names}>`],
  };
}

function parametersIn(operation: Operation, place: ParameterLocation): readonly Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === place);
}

function parametersType(operation: Operation, place: ParameterLocation, required: boolean): Printable {
  const type: Printable = [operationType(operation), `['parameters']['${place}']`];
  return required ? type : nonNullable(type);
}

function operationType(operation: Operation): Printable {
  return [importType('operations', TYPES), `['${operation.id}']`];
}

function nonNullable(type: Printable): Printable {
  return ['NonNullable<', type, '>'];
}

/** A component, or a list of one, goes by its name; any other schema by its place in `operations`. */
function contentType({ schema }: Content, inline: Printable): Printable {
  const component = componentType(schema);
  if (component !== undefined) return component;
  const items =
    schema['type'] === 'array' && isObject(schema['items']) ? componentType(schema['items']) : undefined;
  return items === undefined ? inline : ['readonly ', items, '[]'];
}

function componentType(schema: JsonSchema): Printable | undefined {
  const name = componentName(schema);
  return name === undefined ? undefined : importType(name, TYPES);
}

function mediaType({ mediaType: name }: Content): string {
  return `['content'][${propertyKey(name)}]`;
}

/** The schema that a reference to a component stands for. */
function resolveSchema(schema: JsonSchema, schemas: readonly NamedSchema[]): JsonSchema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const target = schemas.find(({ name }) => reference === `#/components/schemas/${name}`);
  return target === undefined ? schema : target.schema;
}
