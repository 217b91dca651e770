import fc from 'fast-check';
import type { JsonSchema, Operation, Parameter, ParameterLocation } from '../generators/model/types.js';
import type { Judge } from './judge.js';
import { type FuzzRequest, parametersOf } from './request.js';
import { schemaArbitrary } from './schema-arbitrary.js';
import type { ResolveSchema } from './schemas.js';

/** Requests of an operation, nearly all of them valid; {@link faultsOf} has the last word. */
export function requestArbitrary(operation: Operation, resolve: ResolveSchema): fc.Arbitrary<FuzzRequest> {
  const group = (location: ParameterLocation) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === location);
    const members = parameters.map((parameter) => {
      const member = parameterArbitrary(parameter, resolve).map((value) => [parameter.name, value] as const);
      return parameter.required ? member : fc.option(member, { nil: undefined });
    });
    return fc.tuple(...members).map((made) => made.filter((member) => member !== undefined));
  };
  const content = operation.requestBody?.content;
  const body = content === undefined ? fc.constant(undefined) : schemaArbitrary(content.schema, resolve);
  return fc
    .record({ path: group('path'), query: group('query'), header: group('header'), body })
    .map(({ path, query, header, body: made }) => ({
      operation,
      path: Object.fromEntries(path.map(([name, value]) => [name, String(value)])),
      query: Object.fromEntries(query),
      header: Object.fromEntries(header.map(([name, value]) => [name, String(value)])),
      body: made,
    }));
}

function parameterArbitrary(parameter: Parameter, resolve: ResolveSchema): fc.Arbitrary<unknown> {
  // Which versions exist is no rule of the schema, and any text of a header is one that HTTP can carry.
  if (parameter.name === 'version') return fc.constant(1);
  if (parameter.in === 'header') {
    const odd = ['a'.repeat(8_000), 'caf\u00e9\u00ff', 'a, a', '__proto__', '%00', '-1'];
    return fc.oneof({ weight: 5, arbitrary: fc.stringMatching(/^[!-~]{1,40}$/) }, fc.constantFrom(...odd));
  }
  const values = schemaArbitrary(parameter.schema, resolve);
  // A path of dots means another path to everything that reads URLs.
  return parameter.in === 'path' ? values.filter((value) => !/^\.{1,2}$/.test(String(value))) : values;
}

/** Why a request is invalid, by an independent judge, as `location name: pointer message` lines. */
export function faultsOf(request: FuzzRequest, judge: Judge, resolve: ResolveSchema): string[] {
  const { operation, body } = request;
  const faults = operation.parameters.flatMap((parameter) => {
    const value = parametersOf(request, parameter.in)[parameter.name];
    const name = `${parameter.in} ${parameter.name}`;
    if (value === undefined) return parameter.required ? [`${name}: missing`] : [];
    const read = readText(value, resolve(parameter.schema), resolve);
    return judge(parameter.schema, read).map((fault) => `${name}: ${fault}`);
  });
  if (operation.requestBody === null) return faults;
  if (body === undefined) return operation.requestBody.required ? [...faults, 'body: missing'] : faults;
  return [...faults, ...judge(operation.requestBody.content.schema, body).map((fault) => `body: ${fault}`)];
}

/** A parameter's text as the value that its schema speaks of. */
function readText(value: unknown, schema: JsonSchema, resolve: ResolveSchema): unknown {
  const { type, items } = schema;
  if (type === 'array') {
    const item = typeof items === 'object' && items !== null ? resolve(items as JsonSchema) : {};
    return [value].flat().map((text) => readText(text, item, resolve));
  }
  if (typeof value !== 'string') return value;
  if (type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  const isNumeric = type === 'integer' || type === 'number';
  return isNumeric && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : value;
}
