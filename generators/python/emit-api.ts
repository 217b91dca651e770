import type { GeneratedFile } from '../generator.js';
import type { Api, Content, NamedSchema, Operation, Parameter } from '../model/types.js';
import { describeOperation, referenceLine } from '../print/operation-text.js';
import { docstring, pythonString, snakeCase } from './names.js';
import { pythonFile, standardImports } from './python-file.js';
import { pythonType } from './python-type.js';

/** Header parameters that every function takes under a name of its own. */
const CALL_OPTIONS: Readonly<Record<string, string>> = {
  version: 'version',
  'X-CLIENT-REQUEST-ID': 'client_request_id',
};

/** The module of an API: `bulk-payments` is `bulk_payments`. */
export function moduleName(api: Api): string {
  return snakeCase(api.slug);
}

/** `<api>.py`: a typed function for each operation. */
export function emitApi(
  api: Api,
  operations: readonly Operation[],
  schemas: readonly NamedSchema[],
): GeneratedFile {
  const functions = operations.flatMap((operation) => ['', '', ...emitFunction(operation, schemas)]);
  return pythonFile(`${moduleName(api)}.py`, `${api.tag}.`, [
    ...standardImports(functions),
    '',
    'from . import types as t',
    'from .client import Goji',
    ...functions,
  ]);
}

function emitFunction(operation: Operation, schemas: readonly NamedSchema[]): readonly string[] {
  const { id, method, path, requestBody, parameters } = operation;
  const type = (content: Content) => pythonType(content.schema, schemas, 't.');
  const inPlace = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
  const needed = inPlace('path').map(
    (parameter) => `${snakeCase(parameter.name)}: ${parameterType(parameter, schemas)}`,
  );
  const query = inPlace('query').map((parameter) => emitKeyword(parameter, schemas));
  const body = requestBody === null ? undefined : type(requestBody.content);
  const options = [
    ...(requestBody !== null && !requestBody.required ? [`body: Optional[${body}] = None`] : []),
    ...query,
    ...(isWrite(operation) ? ['client_request_id: Optional[str] = None'] : []),
    'version: Optional[int] = None',
    'timeout: Optional[float] = None',
  ];
  assertCallOptions(operation);
  return [
    `def ${snakeCase(id)}(`,
    ...['goji: Goji', ...needed, ...(requestBody?.required ? [`body: ${body}`] : []), '*', ...options].map(
      (it) => `    ${it},`,
    ),
    `) -> ${answerType(operation, type)}:`,
    ...docstring(describe(operation), 1),
    '    return goji.call(',
    `        ${pythonString(id)}, ${pythonString(method.toUpperCase())}, ${pythonString(path)}, answers=${hasAnswer(operation) ? 'True' : 'False'},`,
    ...mapping('path', inPlace('path')),
    ...mapping('query', inPlace('query')),
    ...(requestBody === null ? [] : ['        body=body,']),
    ...(isWrite(operation) ? ['        client_request_id=client_request_id,'] : []),
    '        version=version,',
    '        timeout=timeout,',
    '    )',
  ];
}

function emitKeyword(parameter: Parameter, schemas: readonly NamedSchema[]): string {
  const type = parameterType(parameter, schemas);
  return parameter.required
    ? `${snakeCase(parameter.name)}: ${type}`
    : `${snakeCase(parameter.name)}: Optional[${type}] = None`;
}

function parameterType({ schema }: Parameter, schemas: readonly NamedSchema[]): string {
  return pythonType(schema, schemas, 't.');
}

function mapping(group: string, parameters: readonly Parameter[]): readonly string[] {
  if (parameters.length === 0) return [];
  const members = parameters.map(({ name }) => `${pythonString(name)}: ${snakeCase(name)}`);
  return [`        ${group}={${members.join(', ')}},`];
}

function answerType(operation: Operation, type: (content: Content) => string): string {
  const successes = operation.responses.filter(isSuccess);
  const types = [...new Set(successes.map(({ content }) => (content === null ? 'None' : type(content))))];
  const bodies = types.filter((it) => it !== 'None');
  if (bodies.length === 0) return 'None';
  const union = bodies.length === 1 ? (bodies[0] ?? 'Any') : `Union[${bodies.join(', ')}]`;
  return types.includes('None') ? `Optional[${union}]` : union;
}

function hasAnswer(operation: Operation): boolean {
  return operation.responses.some((response) => isSuccess(response) && response.content !== null);
}

function isSuccess({ status }: { readonly status: number }): boolean {
  return status >= 200 && status < 300;
}

function isWrite({ method }: Operation): boolean {
  return method !== 'get';
}

function describe(operation: Operation): string {
  const sections = [
    ...describeOperation(operation, {
      takes: 'Takes:',
      errors: 'Raises a `GojiApiError`:',
      nameOf: ({ name }) => snakeCase(name),
    }),
    operation.deprecated ? 'Deprecated.' : '',
    referenceLine(operation),
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

/** A header that no function takes would be left out silently. */
function assertCallOptions({ id, parameters }: Operation): void {
  const other = parameters.find(
    ({ in: place, name }) => place === 'header' && !Object.hasOwn(CALL_OPTIONS, name),
  );
  if (other !== undefined)
    throw new Error(`${id} has the header ${other.name}, which the Python client cannot send.`);
}
