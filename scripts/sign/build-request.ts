import type { ApiModel, Operation, Parameter } from '../../generators/model/types.js';
import type { ParameterExample } from '../../mock/parameter-examples.js';
import { sampleParameter } from '../../mock/sample-request.js';
import { UsageError } from '../command.js';
import { didYouMean } from '../nearest.js';

/** A request, but for its signature and the server that it goes to. */
export interface UnsignedRequest {
  /** In upper case. */
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON as it is to be sent. */
  readonly body: string | undefined;
}

/** What a request to an operation is made of. */
export interface RequestInput {
  readonly model: ApiModel;
  readonly operation: Operation;
  readonly parameterExamples: readonly ParameterExample[];
  /** Values by the names of parameters; they take precedence over those of the example. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Named example that supplies what is not given. */
  readonly example: string | undefined;
  /** Takes precedence over that of the example. */
  readonly body: string | undefined;
  /** For `X-CLIENT-REQUEST-ID`, where the operation takes one and none is given. */
  readonly createRequestId: () => string;
}

/** The operation of that id. Throws `UsageError` that names the nearest one. */
export function findOperation(model: ApiModel, id: string): Operation {
  const operation = model.operations.find((candidate) => candidate.id === id);
  if (operation !== undefined) return operation;
  const ids = model.operations.map((candidate) => candidate.id);
  const nearest =
    didYouMean(id, ids) || ` The names are the operationIds of the document, such as ${ids[0]}.`;
  throw new UsageError(`There is no operation "${id}".${nearest}`);
}

/** The request. Throws `UsageError` for what is missing, unknown or too much. */
export function buildRequest(input: RequestInput): UnsignedRequest {
  const { operation, parameters, example, body, createRequestId } = input;
  assertKnown(operation, parameters);
  assertExample(input);
  const textFor = (parameter: Parameter): string | undefined => {
    const given = parameters.get(parameter.name);
    if (given !== undefined) return given;
    if (parameter.name === 'X-CLIENT-REQUEST-ID') return createRequestId();
    if (!parameter.required || example === undefined) return undefined;
    return [sampleParameter(input.model, parameter, input.parameterExamples, example)].flat().join(',');
  };
  const filled = operation.parameters.map((parameter) => ({ parameter, value: textFor(parameter) }));
  const missing = filled.filter(({ parameter, value }) => parameter.required && value === undefined);
  if (missing.length > 0) {
    const flags = missing.map(({ parameter }) => `--param ${parameter.name}=…`).join(' ');
    throw new UsageError(`${operation.id} needs ${flags}, or an --example.`);
  }
  const at = (place: Parameter['in']) =>
    filled.flatMap(({ parameter, value }) =>
      parameter.in === place && value !== undefined ? [[parameter.name, value] as const] : [],
    );
  const path = at('path').reduce(
    (template, [name, value]) => template.replace(`{${name}}`, () => encodeSegment(name, value)),
    operation.path,
  );
  const query = new URLSearchParams(at('query').map(([name, value]) => [name, value])).toString();
  return {
    method: operation.method.toUpperCase(),
    target: query === '' ? path : `${path}?${query}`,
    headers: Object.fromEntries(at('header')),
    body: bodyOf(operation, body, example),
  };
}

function bodyOf(
  operation: Operation,
  body: string | undefined,
  example: string | undefined,
): string | undefined {
  const { requestBody } = operation;
  if (requestBody === null) {
    if (body !== undefined) throw new UsageError(`${operation.id} takes no body.`);
    return undefined;
  }
  if (body !== undefined) return body;
  const examples = requestBody.content.examples;
  const found =
    examples.find(({ name }) => name === example) ?? (example === undefined ? undefined : examples[0]);
  if (found !== undefined) return JSON.stringify(found.value);
  if (!requestBody.required) return undefined;
  throw new UsageError(`${operation.id} needs a --body, or an --example (${namesOf(operation).join(', ')}).`);
}

function assertKnown(operation: Operation, parameters: ReadonlyMap<string, string>): void {
  const known = operation.parameters.map(({ name }) => name);
  for (const name of parameters.keys()) {
    if (known.includes(name)) continue;
    const list = known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`;
    throw new UsageError(`${operation.id} has no parameter "${name}".${didYouMean(name, known)} ${list}`);
  }
}

function assertExample({ operation, example, parameterExamples }: RequestInput): void {
  if (example === undefined) return;
  const names = new Set([
    ...namesOf(operation),
    ...parameterExamples.flatMap(({ caseName }) => caseName ?? []),
    // Operations without a request body have the names of their answers.
    ...operation.responses.flatMap(({ content }) => content?.examples.map(({ name }) => name) ?? []),
  ]);
  if (names.has(example)) return;
  const known = [...names];
  throw new UsageError(
    `${operation.id} has no example "${example}".${didYouMean(example, known)} Its examples are ${known.join(', ')}.`,
  );
}

function namesOf(operation: Operation): readonly string[] {
  return operation.requestBody?.content.examples.map(({ name }) => name) ?? [];
}

function encodeSegment(name: string, value: string): string {
  if (value !== '' && value !== '.' && value !== '..') return encodeURIComponent(value);
  throw new UsageError(`The parameter ${name} must be neither empty nor "." nor "..".`);
}
