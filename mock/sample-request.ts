import type { ApiModel, JsonSchema, NamedExample, Operation, Parameter } from '../generators/model/types.js';
import type { ParameterExample } from './parameter-examples.js';

/** A request that the document itself gives as an example. */
export interface SampleRequest {
  /** Method in upper case. */
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** The required header parameters. Credentials and media types are not among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined when the operation takes no body. */
  readonly body: unknown;
}

/**
 * Makes a valid request to an operation from the examples of its required parameters and a named example of its body
 * (`example`, or the first one). A parameter without an example gets a value from its schema.
 */
export function sampleRequest(
  model: ApiModel,
  operation: Operation,
  parameterExamples: readonly ParameterExample[],
  example?: NamedExample,
): SampleRequest {
  const required = operation.parameters.filter((parameter) => parameter.required);
  const value = (parameter: Parameter): string[] =>
    [sampleParameter(model, parameter, parameterExamples, example?.name)].flat().map(String);
  const path = required
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (template, parameter) =>
        template.replace(`{${parameter.name}}`, encodeURIComponent(value(parameter).join(','))),
      operation.path,
    );
  const query = new URLSearchParams(
    required
      .filter((parameter) => parameter.in === 'query')
      .flatMap((parameter) => value(parameter).map((text) => [parameter.name, text])),
  ).toString();
  const headers = required.filter((parameter) => parameter.in === 'header');
  return {
    method: operation.method.toUpperCase(),
    target: query === '' ? path : `${path}?${query}`,
    headers: Object.fromEntries(headers.map((parameter) => [parameter.name, value(parameter).join(',')])),
    body: (example ?? operation.requestBody?.content.examples[0])?.value,
  };
}

/** The example of a parameter that goes by `caseName`, or its first one, or a value made from its schema. */
export function sampleParameter(
  model: ApiModel,
  parameter: Parameter,
  examples: readonly ParameterExample[],
  caseName: string | undefined,
): unknown {
  const own = examples.filter((example) => example.in === parameter.in && example.name === parameter.name);
  const found = own.find((example) => example.caseName === caseName) ?? own[0];
  return found === undefined ? sampleSchema(model, parameter.schema) : found.value;
}

/** A value for a parameter's schema: its first example, its constant, its first choice, or one of its type. */
function sampleSchema(model: ApiModel, schema: JsonSchema): unknown {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const name = reference.split('/').at(-1);
    const target = model.schemas.find((candidate) => candidate.name === name);
    return target === undefined ? 'example' : sampleSchema(model, target.schema);
  }
  for (const keyword of ['examples', 'enum']) {
    const list = schema[keyword];
    if (Array.isArray(list) && list.length > 0) return list[0];
  }
  for (const keyword of ['const', 'default', 'minimum']) {
    if (schema[keyword] !== undefined) return schema[keyword];
  }
  const type = [schema['type']].flat()[0];
  if (type === 'array' && isSchema(schema['items'])) return [sampleSchema(model, schema['items'])];
  if (type === 'integer' || type === 'number') return 1;
  if (type === 'boolean') return true;
  return sampleText(schema['format']);
}

function sampleText(format: unknown): string {
  if (format === 'date') return '2026-04-06';
  if (format === 'date-time') return '2026-04-06T09:00:00Z';
  if (format === 'uuid') return '5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10';
  return 'example';
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
