import type { BundledDocument } from '../../generators/generator.js';
import { buildModel } from '../../generators/model/build-model.js';
import type { Operation, Parameter } from '../../generators/model/types.js';
import { readParameterExamples } from '../../mock/parameter-examples.js';
import { sampleParameter, sampleRequest } from '../../mock/sample-request.js';

/** One call of an operation: what to pass to its function, and the request that it has to make. */
export interface Case {
  readonly id: string;
  readonly api: string;
  readonly method: string;
  readonly target: string;
  /** Values of the path parameters, in their order. */
  readonly path: readonly unknown[];
  /** How many query parameters the function takes between those of the path and the body. */
  readonly queries: number;
  /** Undefined when the operation takes none. */
  readonly body: unknown;
}

/** A call of every operation of the document, made of its examples. */
export function buildCases(document: BundledDocument): readonly Case[] {
  const model = buildModel(document);
  const examples = readParameterExamples(document);
  return model.operations.map((operation) => {
    const own = examples.get(operation.id) ?? [];
    const { method, target, body } = sampleRequest(model, operation, own);
    return {
      id: operation.id,
      api: operation.api,
      method,
      target,
      path: inPlace(operation, 'path').map((parameter) => sampleParameter(model, parameter, own, undefined)),
      queries: inPlace(operation, 'query').length,
      body,
    };
  });
}

function inPlace(operation: Operation, place: Parameter['in']): readonly Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === place);
}
