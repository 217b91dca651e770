import type { ApiModel, Operation, Response } from '../model/types.js';
import type { ExampleReply, ExamplesByOperation, OperationExamples } from './runtime/operation-examples.js';

/** The named examples of each operation, as the data that the server answers by. */
export function buildExamples(model: ApiModel): ExamplesByOperation {
  return Object.fromEntries(model.operations.map((operation) => [operation.id, examplesOf(operation)]));
}

function examplesOf({ requestBody, responses }: Operation): OperationExamples {
  const requests = (requestBody?.content.examples ?? []).map(({ name, value }) => ({ name, body: value }));
  const inOrder = [...responses].sort((one, other) => one.status - other.status);
  const replies = inOrder.flatMap(repliesOf);
  // Most refusals are the same for every operation. What no request example leads to would never be answered.
  const names = new Set(requests.map(({ name }) => name));
  return { requests, replies: replies.filter(({ status, name }) => status < 300 || names.has(name)) };
}

function repliesOf({ status, content }: Response): readonly ExampleReply[] {
  if (content !== null) return content.examples.map(({ name, value }) => ({ status, name, body: value }));
  return status < 300 ? [{ status, name: 'no-body' }] : [];
}
