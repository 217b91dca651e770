import type { ApiModel, Operation } from '../../generators/model/types.js';
import type { ParameterExample } from '../../mock/parameter-examples.js';
import type { CallArguments, Contestant, OperationName } from './contestants.js';
import { OPTIONS } from './contestants.js';

/** An operation with arguments that the document has as examples. */
export interface SampleCall extends OperationName {
  readonly args: CallArguments;
}

/** A call of each of the first operations of the document, with their examples as arguments. */
export function sampleCalls(
  { operations }: ApiModel,
  examples: ReadonlyMap<string, readonly ParameterExample[]>,
  count: number,
): readonly SampleCall[] {
  return operations.slice(0, count).map((operation) => {
    const { id, method, path } = operation;
    return { id, method: method.toUpperCase(), path, args: argumentsOf(operation, examples.get(id) ?? []) };
  });
}

function argumentsOf(operation: Operation, examples: readonly ParameterExample[]): CallArguments {
  const valuesIn = (place: string) => {
    const needed = operation.parameters.filter((parameter) => parameter.in === place && parameter.required);
    return Object.fromEntries(
      needed.map(({ name }) => [name, examples.find((one) => one.in === place && one.name === name)?.value]),
    );
  };
  const groups = { path: valuesIn('path'), query: valuesIn('query'), headers: valuesIn('header') };
  const filled = Object.entries(groups).filter(([, values]) => Object.keys(values).length > 0);
  const body: unknown = operation.requestBody?.content.examples[0]?.value;
  return { ...Object.fromEntries(filled), ...(body === undefined ? {} : { body }) };
}

/** A program that calls operations one after the other with arguments that it is handed: what is bundled. */
export function bundledProgram(contestant: Contestant, calls: readonly OperationName[]): string {
  const results = calls.map((operation, index) => contestant.call(operation, `args[${index}]`));
  return `${contestant.imports(calls.map(({ id }) => id))}
export const run = async (options: any, args: any) => {
  ${contestant.create}
  return [${results.join(', ')}];
};
`;
}

/** The same with literal arguments and with types: what is checked. */
export function typedProgram(contestant: Contestant, calls: readonly SampleCall[]): string {
  const lines = calls.map((call) => {
    const args = contestant.argumentsOf(call.args) ?? {};
    return `  results.push(${contestant.call(call, JSON.stringify(args))});`;
  });
  return `${contestant.imports(calls.map(({ id }) => id))}
export async function run(options: ${OPTIONS[contestant.name]}): Promise<readonly unknown[]> {
  ${contestant.create}
  const results: unknown[] = [];
${lines.join('\n')}
  return results;
}
`;
}
