import { listAnswers, listRequests } from '../model/named-answers.js';
import type { ApiModel, Operation } from '../model/types.js';
import type { OperationExamples } from '../runtime/choose-example.js';
import type { ExamplesByOperation } from './runtime/operation-examples.js';

/** The named examples of each operation, as the data that the server answers by. */
export function buildExamples(model: ApiModel): ExamplesByOperation {
  return Object.fromEntries(model.operations.map((operation) => [operation.id, examplesOf(operation)]));
}

function examplesOf(operation: Operation): OperationExamples {
  const requests = listRequests(operation);
  // Most refusals are the same for every operation. What no request example leads to would never be answered.
  const names = new Set(requests.map(({ name }) => name));
  const answers = listAnswers(operation).filter(({ status, name }) => status < 300 || names.has(name));
  return { requests, answers };
}
