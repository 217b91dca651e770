import type { ApiModel, JsonSchema, Operation, ParameterLocation } from '../model/types.js';
import { SpecError } from '../spec-error.js';
import { BODY_LIMIT, bodyLimitOf } from './body-limit.js';
import type { OperationDescriptor, ParameterGroup, ServerContract } from './runtime/contract.js';
import { toServerSchema } from './server-schema.js';

/**
 * The data that the server runs on. Throws a `SpecError` for a URL that the router could not serve and for a body
 * that is not JSON.
 */
export function buildContract(model: ApiModel): ServerContract {
  const components = new Map(model.schemas.map(({ name, schema }) => [name, schema]));
  return {
    operations: Object.fromEntries(
      model.operations.map((operation) => [operation.id, buildDescriptor(operation, components)]),
    ),
    schemas: Object.fromEntries(model.schemas.map(({ name, schema }) => [name, toServerSchema(schema)])),
  };
}

function buildDescriptor(
  operation: Operation,
  components: ReadonlyMap<string, JsonSchema>,
): OperationDescriptor {
  assertServable(operation);
  const { requestBody } = operation;
  return {
    api: operation.api,
    method: METHODS[operation.method],
    path: operation.path,
    versions: versionsOf(operation),
    parameters: {
      path: buildGroup(operation, 'path'),
      query: buildGroup(operation, 'query'),
      header: buildGroup(operation, 'header'),
    },
    body: requestBody && {
      required: requestBody.required,
      schema: toServerSchema(requestBody.content.schema),
    },
    bodyLimit: requestBody === null ? BODY_LIMIT : bodyLimitOf(requestBody.content.schema, components),
    responses: Object.fromEntries(
      operation.responses.map(({ status, content }) => [status, content && toServerSchema(content.schema)]),
    ),
  };
}

const METHODS = { get: 'GET', put: 'PUT', post: 'POST', delete: 'DELETE', patch: 'PATCH' } as const;

/** Header names are compared in lower case, because that is how Node delivers them. */
function buildGroup(operation: Operation, location: ParameterLocation): ParameterGroup | undefined {
  const parameters = operation.parameters
    .filter((parameter) => parameter.in === location)
    .map((parameter) => ({
      ...parameter,
      name: location === 'header' ? parameter.name.toLowerCase() : parameter.name,
    }));
  if (parameters.length === 0) return undefined;
  return {
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, toServerSchema(schema)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** The versions that an operation lists for its `version` header; without a list there is version 1 alone. */
function versionsOf({ parameters }: Operation): readonly number[] {
  const schema = parameters.find(
    ({ in: location, name }) => location === 'header' && name === 'version',
  )?.schema;
  const listed: unknown = schema?.['enum'] ?? [schema?.['const'] ?? schema?.['default']];
  const versions = Array.isArray(listed) ? listed.filter((item) => typeof item === 'number') : [];
  return versions.length === 0 ? [1] : versions;
}

function assertServable({ id, path, requestBody, responses }: Operation): void {
  const location = { pointer: `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}` };
  const odd = path.split('/').find((segment) => /[{}*]/.test(segment) && !/^\{\w+\}$/.test(segment));
  if (odd !== undefined) {
    throw new SpecError(`the server cannot route the path segment "${odd}" of ${id}.`, {
      location,
      hint: 'Make each parameter a whole segment whose name has letters, digits and underscores only.',
    });
  }
  for (const content of [requestBody?.content, ...responses.map((response) => response.content)]) {
    if (!content || content.mediaType === 'application/json') continue;
    throw new SpecError(`${id} has a body of type ${content.mediaType}.`, {
      location,
      hint: 'The server speaks application/json alone.',
    });
  }
}
