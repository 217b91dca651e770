import type { NamedAnswer, NamedRequest } from '../runtime/choose-example.js';
import type { Operation, Response } from './types.js';

/** The name of the one answer that a success without a body has. */
const NO_BODY = 'no-body';

/** The documented answers of an operation: successes before failures, each in the order of the document. */
export function listAnswers({ responses }: Operation): readonly NamedAnswer[] {
  return [...responses].sort((one, other) => one.status - other.status).flatMap(answersOf);
}

/** The answers of one response: its examples. A success without a body is one answer, called `no-body`. */
export function answersOf({ status, content }: Response): readonly NamedAnswer[] {
  if (content !== null) return content.examples.map(({ name, value }) => ({ status, name, body: value }));
  return status < 300 ? [{ status, name: NO_BODY }] : [];
}

/** The documented requests of an operation: the examples of its body. */
export function listRequests({ requestBody }: Operation): readonly NamedRequest[] {
  return (requestBody?.content.examples ?? []).map(({ name, value }) => ({ name, body: value }));
}
