import type { SampleArguments } from '../../generators/docs/samples/sample-call.js';
import type { BundledDocument } from '../../generators/generator.js';
import type { ApiModel, Operation, Parameter } from '../../generators/model/types.js';
import { type ParameterExample, readParameterExamples } from '../../mock/parameter-examples.js';
import { sampleParameter } from '../../mock/sample-request.js';

/** What the code samples pass to each operation: the examples of its parameters and its main named example. */
export function readSampleArguments(
  document: BundledDocument,
  model: ApiModel,
): ReadonlyMap<string, SampleArguments> {
  const examples = readParameterExamples(document);
  return new Map(
    model.operations.map((operation) => [
      operation.id,
      argumentsOf(operation, model, examples.get(operation.id) ?? []),
    ]),
  );
}

function argumentsOf(
  operation: Operation,
  model: ApiModel,
  examples: readonly ParameterExample[],
): SampleArguments {
  const body = operation.requestBody?.content.examples[0];
  const isShown = (parameter: Parameter) =>
    parameter.required ||
    examples.some(({ in: place, name }) => place === parameter.in && name === parameter.name);
  const valuesIn = (place: Parameter['in']) =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place && isShown(parameter))
        .map((parameter) => [parameter.name, sampleParameter(model, parameter, examples, body?.name)]),
    );
  return { path: valuesIn('path'), query: valuesIn('query'), body: body?.value };
}
