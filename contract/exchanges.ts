import type { ApiModel, Operation, Parameter } from '../generators/model/types.js';
import type { ParameterExample } from '../mock/parameter-examples.js';
import { hasBody, type RecordedExchange, repairedBody } from './recorded.js';

/** One request and the answer that belongs to it, ready to be replayed. */
export interface Exchange {
  /** Such as `createInvestor 200 individual` or `investors/createInvestor.1.json`. */
  readonly name: string;
  readonly origin: 'named' | 'recorded';
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

/** The examples of parameters by `operationId`, as `readParameterExamples` gives them. */
export type ParameterExamples = ReadonlyMap<string, readonly ParameterExample[]>;

/** Every named example of the document, each with the request example of the same name or, failing that, the first. */
export function listNamedExchanges(model: ApiModel, examples: ParameterExamples): readonly Exchange[] {
  return model.operations.flatMap((operation) =>
    operation.responses.flatMap((response): Exchange[] => {
      const base = {
        origin: 'named' as const,
        operation,
        ...exampleParameters(operation, examples),
        status: response.status,
      };
      if (response.content === null) {
        const name = `${operation.id} ${response.status}`;
        return [
          { ...base, name, body: requestExample(operation, ''), answer: undefined, example: undefined },
        ];
      }
      return response.content.examples.map((example) => ({
        ...base,
        name: `${operation.id} ${response.status} ${example.name}`,
        body: requestExample(operation, example.name),
        answer: example.value,
        example: example.name,
      }));
    }),
  );
}

/**
 * Every recorded exchange, repaired. What is not recorded comes from the examples: parameters, a body that only the
 * answer is recorded of, and the answer to a request that stands alone, such as those of the quickstarts. Throws when an
 * operation is unknown.
 */
export function listRecordedExchanges(
  model: ApiModel,
  examples: ParameterExamples,
  recordings: readonly (readonly [string, RecordedExchange])[],
): readonly Exchange[] {
  return recordings.flatMap(([name, recording]): Exchange[] => {
    const operation = model.operations.find(({ id }) => id === recording.operation);
    if (operation === undefined) throw new Error(`${name}: there is no operation ${recording.operation}`);
    if (recording.response === undefined && !hasBody(recording, 'request')) return [];
    const parameters = exampleParameters(operation, examples);
    return [
      {
        name,
        origin: 'recorded',
        operation,
        path: { ...parameters.path, ...recording.request?.parameters?.path },
        query: { ...parameters.query, ...recording.request?.parameters?.query },
        body: hasBody(recording, 'request')
          ? repairedBody(recording, 'request')
          : requestExample(operation, ''),
        example: undefined,
        ...answerOf(operation, recording),
      },
    ];
  });
}

function answerOf(operation: Operation, recording: RecordedExchange): Pick<Exchange, 'status' | 'answer'> {
  if (recording.response !== undefined) {
    const answer = hasBody(recording, 'response') ? repairedBody(recording, 'response') : undefined;
    return { status: recording.response.status, answer };
  }
  const success = operation.responses.find((response) => response.status < 300);
  if (success === undefined) throw new Error(`${operation.id} documents no success`);
  return { status: success.status, answer: success.content?.examples[0]?.value };
}

/** Path and query parameters of an operation, each with the example that the document gives. */
export function exampleParameters(
  operation: Operation,
  examples: ParameterExamples,
): Pick<Exchange, 'path' | 'query'> {
  const of = (location: Parameter['in']) =>
    operation.parameters.filter((parameter) => parameter.in === location);
  const value = (parameter: Parameter) => exampleOf(operation, parameter, examples);
  return {
    path: Object.fromEntries(of('path').map((parameter) => [parameter.name, String(value(parameter))])),
    query: Object.fromEntries(
      of('query')
        .filter((parameter) => parameter.required)
        .map((parameter) => [parameter.name, value(parameter)]),
    ),
  };
}

function requestExample(operation: Operation, name: string): unknown {
  const examples = operation.requestBody?.content.examples ?? [];
  return (examples.find((example) => example.name === name) ?? examples[0])?.value;
}

function exampleOf(operation: Operation, parameter: Parameter, examples: ParameterExamples): unknown {
  const own = examples
    .get(operation.id)
    ?.filter((example) => example.in === parameter.in && example.name === parameter.name);
  const found = own?.find(({ caseName }) => caseName === null) ?? own?.[0];
  if (found === undefined) throw new Error(`${operation.id}: the parameter ${parameter.name} has no example`);
  return found.value;
}
