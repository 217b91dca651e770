// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { ExampleRequest, OperationExamples } from '../../runtime/choose-example.js';
import { chooseExample } from '../../runtime/choose-example.js';
import type { OutgoingReply } from './send.js';

/** The examples of the operations by `operationId`. */
export type ExamplesByOperation = Readonly<Record<string, OperationExamples>>;

/** Header of an answer that is an example: the example's name. */
export const exampleHeader = 'x-goji-example';

/** The documented answer to a request, by the rules of `chooseExample`, or null when the document has none. */
export function replyByExample(examples: OperationExamples, request: ExampleRequest): OutgoingReply | null {
  const chosen = chooseExample(examples, request);
  if (chosen === undefined) return null;
  return { status: chosen.status, body: chosen.body, headers: { [exampleHeader]: chosen.name } };
}
