import { isDeepStrictEqual } from 'node:util';
import type { OutgoingReply } from './send.js';

/** The named examples that the document has for one operation. */
export interface OperationExamples {
  /** Bodies of requests. A reply of the same name answers the request. */
  readonly requests: readonly { readonly name: string; readonly body: unknown }[];
  /** Successes before failures, each in the order of the document. */
  readonly replies: readonly ExampleReply[];
}

/** A documented answer. Without a body it is a success that has none. */
export interface ExampleReply {
  readonly status: number;
  readonly name: string;
  readonly body?: unknown;
}

/** The examples of the operations by `operationId`. */
export type ExamplesByOperation = Readonly<Record<string, OperationExamples>>;

/** The parts of a valid request on which the choice depends. */
export interface ExampleRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined when no body was sent. */
  readonly body: unknown;
}

/** Header of an answer that is an example: the example's name. */
export const exampleHeader = 'x-goji-example';

/**
 * The documented answer to a request, or null when the document has none. Equal requests get equal answers. The first
 * rule that applies wins:
 *
 * 1. The body is a request example: the answer of the same name, be it a success or a failure.
 * 2. The success whose request example shares most values with the body.
 * 3. The success that repeats most path and query parameters in members of the same name.
 * 4. The first success.
 */
export function chooseExample(examples: OperationExamples, request: ExampleRequest): OutgoingReply | null {
  const successes = examples.replies.filter(({ status }) => status < 300);
  const chosen =
    sameBody(examples, request.body) ??
    mostAlike(successes, (reply) => sharedWithRequest(examples, reply, request.body)) ??
    mostAlike(successes, ({ body }) => repeatedParameters(body, request)) ??
    successes[0];
  if (chosen === undefined) return null;
  return { status: chosen.status, body: chosen.body, headers: { [exampleHeader]: chosen.name } };
}

function sameBody({ requests, replies }: OperationExamples, body: unknown): ExampleReply | undefined {
  const names = requests.filter((example) => isDeepStrictEqual(example.body, body)).map(({ name }) => name);
  return replies.find(({ name }) => names.includes(name));
}

function sharedWithRequest({ requests }: OperationExamples, reply: ExampleReply, body: unknown): number {
  const example = requests.find(({ name }) => name === reply.name);
  return example === undefined ? 0 : sharedValues(example.body, body);
}

/** How many scalars two JSON values have at the same place. */
function sharedValues(one: unknown, other: unknown): number {
  if (typeof one !== 'object' || one === null) return one !== undefined && one === other ? 1 : 0;
  if (typeof other !== 'object' || other === null) return 0;
  return Object.entries(one).reduce(
    (sum, [name, member]) =>
      Object.hasOwn(other, name) ? sum + sharedValues(member, Reflect.get(other, name)) : sum,
    0,
  );
}

function repeatedParameters(body: unknown, { path, query }: ExampleRequest): number {
  const sent = Object.entries({ ...query, ...path });
  return sent.filter(([name, value]) => repeats(body, name, String(value))).length;
}

/** True when the value, or each entry of a list, has a member of this name with this text. */
function repeats(value: unknown, name: string, text: string): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((entry) => repeats(entry, name, text));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
  return String(Reflect.get(value, name)) === text;
}

/** The reply with the highest score; the first of several, and none when nothing is alike. */
function mostAlike(
  replies: readonly ExampleReply[],
  scoreOf: (reply: ExampleReply) => number,
): ExampleReply | undefined {
  let winner: ExampleReply | undefined;
  let highest = 0;
  for (const reply of replies) {
    const score = scoreOf(reply);
    if (score > highest) [winner, highest] = [reply, score];
  }
  return winner;
}
