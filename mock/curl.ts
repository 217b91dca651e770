import type { ApiModel, NamedExample, Operation } from '../generators/model/types.js';
import type { ParameterExample } from './parameter-examples.js';
import { sampleRequest } from './sample-request.js';

/** The mock does not check values, so any key and password do. */
const CREDENTIALS = 'key:password';

/**
 * Up to three commands to try against a mock at `url`, made from the document's own examples: a read, a write with
 * the body of a named example, and an error that is asked for by name. For a POSIX shell.
 */
export function buildCurlLines(
  model: ApiModel,
  parameterExamples: ReadonlyMap<string, readonly ParameterExample[]>,
  url: string,
): string[] {
  const current = model.operations.filter(({ deprecated }) => !deprecated);
  const read = current.find(({ method }) => method === 'get');
  const write = current.find(({ requestBody }) => requestBody !== null);
  const line = (operation: Operation, prefer?: string): string =>
    emitCurl(model, operation, parameterExamples.get(operation.id) ?? [], url, prefer);
  const failing = write ?? read;
  const error = failing === undefined ? undefined : firstError(failing);
  return [
    ...(read === undefined ? [] : [line(read)]),
    ...(write === undefined ? [] : [line(write)]),
    ...(failing === undefined || error === undefined ? [] : [line(failing, `example=${error.name}`)]),
  ];
}

function emitCurl(
  model: ApiModel,
  operation: Operation,
  parameterExamples: readonly ParameterExample[],
  url: string,
  prefer: string | undefined,
): string {
  const request = sampleRequest(model, operation, parameterExamples);
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  if (prefer !== undefined) headers.push(`Prefer: ${prefer}`);
  if (request.body !== undefined) headers.push('Content-Type: application/json');
  return [
    'curl',
    ...(request.method === 'GET' || request.method === 'POST' ? [] : ['-X', request.method]),
    ...(request.method === 'POST' && request.body === undefined ? ['-X', 'POST'] : []),
    '-u',
    CREDENTIALS,
    ...headers.flatMap((header) => ['-H', quote(header)]),
    quote(`${url}${request.target}`),
    ...(request.body === undefined ? [] : ['-d', quote(JSON.stringify(request.body))]),
  ].join(' ');
}

function firstError(operation: Operation): NamedExample | undefined {
  return operation.responses.find(({ status }) => status >= 400)?.content?.examples[0];
}

/** One argument of a POSIX shell, whatever characters it has. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
