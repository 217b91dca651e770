import type { Operation, Parameter } from '../../generators/model/types.js';
import { document, model, operationById } from './document.js';
import { hasBody, recordings, repairedBody } from './recorded.js';

/** One request and the answer that belongs to it, ready to be replayed. */
export interface Exchange {
  /** Such as `createInvestor individual` or `investors/createInvestor.1.json`. */
  readonly name: string;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined for an operation without a request body. */
  readonly body: unknown;
  readonly status: number;
  /** Undefined for an answer without a body. */
  readonly answer: unknown;
  /** Name of the response example; undefined for a recorded answer. */
  readonly example: string | undefined;
}

/** Every named example of the document, each with the request example of the same name or, failing that, the first. */
export const namedExchanges: readonly Exchange[] = model.operations.flatMap((operation) =>
  operation.responses.flatMap((response): Exchange[] => {
    const examples = response.content?.examples ?? [];
    const base = { operation, ...exampleParameters(operation), status: response.status };
    if (response.content === null) {
      const name = `${operation.id} ${response.status}`;
      return [{ ...base, name, body: requestExample(operation, ''), answer: undefined, example: undefined }];
    }
    return examples.map((example) => ({
      ...base,
      name: `${operation.id} ${response.status} ${example.name}`,
      body: requestExample(operation, example.name),
      answer: example.value,
      example: example.name,
    }));
  }),
);

/** Every recorded exchange that has an answer, repaired. What the reference does not print comes from the examples. */
export const recordedExchanges: readonly Exchange[] = recordings.flatMap(([name, recording]): Exchange[] => {
  if (recording.response === undefined) return [];
  const operation = operationById(recording.operation);
  const parameters = exampleParameters(operation);
  return [
    {
      name,
      operation,
      path: { ...parameters.path, ...recording.request?.parameters?.path },
      query: { ...parameters.query, ...recording.request?.parameters?.query },
      body: hasBody(recording, 'request')
        ? repairedBody(recording, 'request')
        : requestExample(operation, ''),
      status: recording.response.status,
      answer: hasBody(recording, 'response') ? repairedBody(recording, 'response') : undefined,
      example: undefined,
    },
  ];
});

/** Recorded requests without an answer, such as those of the quickstarts. */
export const recordedRequests: readonly Exchange[] = recordings.flatMap(([name, recording]): Exchange[] => {
  if (recording.response !== undefined || !hasBody(recording, 'request')) return [];
  const operation = operationById(recording.operation);
  const success = operation.responses.find((response) => response.status < 300);
  if (success === undefined) throw new Error(`${operation.id} documents no success`);
  return [
    {
      name,
      operation,
      ...exampleParameters(operation),
      body: repairedBody(recording, 'request'),
      status: success.status,
      answer: success.content?.examples[0]?.value,
      example: undefined,
    },
  ];
});

/** Path and query parameters of an operation, each with the example that the document gives. */
export function exampleParameters(operation: Operation): Pick<Exchange, 'path' | 'query'> {
  const of = (location: Parameter['in']) =>
    operation.parameters.filter((parameter) => parameter.in === location);
  return {
    path: Object.fromEntries(
      of('path').map((parameter) => [parameter.name, String(exampleOf(operation, parameter))]),
    ),
    query: Object.fromEntries(
      of('query')
        .filter((parameter) => parameter.required)
        .map((parameter) => [parameter.name, exampleOf(operation, parameter)]),
    ),
  };
}

function requestExample(operation: Operation, name: string): unknown {
  const examples = operation.requestBody?.content.examples ?? [];
  return (examples.find((example) => example.name === name) ?? examples[0])?.value;
}

/** The model has no parameter examples: nothing but tests needs them. So they are looked up in the document. */
function exampleOf(operation: Operation, parameter: Parameter): unknown {
  const item = member(member(document, 'paths'), operation.path);
  const lists = [member(item, 'parameters'), member(member(item, operation.method), 'parameters')];
  for (const candidate of lists.flat()) {
    const resolved = resolve(candidate);
    if (member(resolved, 'name') === parameter.name && member(resolved, 'in') === parameter.in) {
      return member(resolved, 'example');
    }
  }
  throw new Error(`${operation.id} has no parameter ${parameter.name}`);
}

function resolve(value: unknown): unknown {
  const ref = member(value, '$ref');
  if (typeof ref !== 'string') return value;
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => member(node, key.replaceAll('~1', '/').replaceAll('~0', '~')), document);
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
