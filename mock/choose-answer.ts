import type { Operation } from '../generators/model/types.js';
import type { NamedAnswer, NamedRequest } from '../generators/runtime/choose-example.js';
import { matchExample } from '../generators/runtime/choose-example.js';
import type { AnswerChoice } from './engine.js';
import type { ParameterExample } from './parameter-examples.js';
import type { Preference } from './preference.js';

/** A valid request, as far as the choice of the answer depends on it. */
export interface ChoiceInput {
  readonly operation: Operation;
  readonly preference: Preference;
  /** The mock's own setting, for requests that say nothing about `dynamic`. */
  readonly dynamic: boolean;
  /** Decoded path parameters. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Undefined when there is no body. */
  readonly body: unknown;
  /** Those of the operation. */
  readonly parameterExamples: readonly ParameterExample[];
}

/** The choice, or what the document lacks, as a sentence without a full stop. */
export type Choice =
  | { readonly ok: true; readonly answer: AnswerChoice }
  | { readonly ok: false; readonly message: string };

/**
 * Decides which documented answer a valid request gets. The first rule that applies wins, and the same request always
 * gets the same answer:
 *
 * 1. `Prefer` names a code, an example or both: that answer. An example without a code is looked for among the
 *    successful answers first and then among the others.
 * 2. Dynamic answers are on: a value made from the schema of the lowest 2xx.
 * 3. The answer that the request points at, by the rules of `matchExample`.
 * 4. The first named example of the lowest 2xx.
 */
export function chooseAnswer(input: ChoiceInput): Choice {
  const { operation, preference } = input;
  const dynamic = preference.dynamic ?? input.dynamic;
  const base = { dynamic, ...(preference.seed === undefined ? {} : { seed: preference.seed }) };
  if (preference.code !== undefined || preference.example !== undefined) {
    return choosePreferred(operation, preference, base);
  }
  if (dynamic) return { ok: true, answer: base };
  const { path, query, body } = input;
  const examples = { requests: namedRequests(input), answers: answersInOrder(operation) };
  const found = matchExample(examples, { path, query: groupByName(query), body });
  return { ok: true, answer: found === undefined ? base : { ...base, ...choiceOf(found) } };
}

function choosePreferred(
  operation: Operation,
  { code, example }: Preference,
  base: { readonly dynamic: boolean; readonly seed?: string },
): Choice {
  const statuses = operation.responses.map(({ status }) => status);
  if (code !== undefined && !statuses.includes(code)) {
    return { ok: false, message: `${operation.id} has no answer ${code}; it has ${statuses.join(', ')}` };
  }
  if (example === undefined)
    return { ok: true, answer: { ...base, ...(code === undefined ? {} : { status: code }) } };
  const found = answersInOrder(operation).find(
    (answer) => answer.name === example && (code === undefined || answer.status === code),
  );
  if (found !== undefined) return { ok: true, answer: { ...base, ...choiceOf(found) } };
  const known = answersInOrder(operation)
    .filter(({ status }) => code === undefined || status === code)
    .map((answer) => `${answer.name} (${answer.status})`);
  const list = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
  const answer = code === undefined ? '' : ` for ${code}`;
  return { ok: false, message: `${operation.id} has no example ${example}${answer}; ${list}` };
}

/** The documented requests: the examples of one name, be they of the body or of parameters. */
function namedRequests({ operation, parameterExamples }: ChoiceInput): readonly NamedRequest[] {
  const bodies = operation.requestBody?.content.examples ?? [];
  const names = new Set([
    ...bodies.map(({ name }) => name),
    // Header parameters carry ids and versions, never a case, so they are not compared.
    ...parameterExamples.flatMap(({ caseName, in: place }) =>
      caseName === null || place === 'header' ? [] : [caseName],
    ),
  ]);
  return [...names].map((name) => {
    const body = bodies.find((example) => example.name === name);
    const valuesIn = (place: string) =>
      Object.fromEntries(
        parameterExamples
          .filter((example) => example.caseName === name && example.in === place)
          .map((example) => [example.name, example.value]),
      );
    return {
      name,
      path: valuesIn('path'),
      query: valuesIn('query'),
      ...(body === undefined ? {} : { body: body.value }),
    };
  });
}

function choiceOf({ status, name }: NamedAnswer): { readonly status: number; readonly example: string } {
  return { status, example: name };
}

/** Repeated parameters become a list. */
export function groupByName(query: URLSearchParams): Record<string, string | string[]> {
  const names = new Set(query.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

/** All named answers: those of the lowest 2xx first, then the other statuses in ascending order. */
function answersInOrder(operation: Operation): readonly NamedAnswer[] {
  const rank = (status: number): number => (status >= 200 && status < 300 ? status - 1000 : status);
  return [...operation.responses]
    .sort((one, other) => rank(one.status) - rank(other.status))
    .flatMap(({ status, content }) =>
      (content?.examples ?? []).map(({ name, value }) => ({ status, name, body: value })),
    );
}
