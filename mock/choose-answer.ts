import { isDeepStrictEqual } from 'node:util';
import type { NamedExample, Operation } from '../generators/model/types.js';
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
 * 3. The request is a named case, that is, its body and its parameters equal the request examples of one name: the
 *    answer of the same name, be it a success or an error.
 * 4. The successful answer whose name is that of the request example which shares most values with the body.
 * 5. The successful answer that repeats most path and query parameters in members of the same name, so that
 *    `/investors/GOJI-5678` gets the example whose `clientId` is `GOJI-5678`.
 * 6. The first named example of the lowest 2xx.
 */
export function chooseAnswer(input: ChoiceInput): Choice {
  const { operation, preference } = input;
  const dynamic = preference.dynamic ?? input.dynamic;
  const base = { dynamic, ...(preference.seed === undefined ? {} : { seed: preference.seed }) };
  if (preference.code !== undefined || preference.example !== undefined) {
    return choosePreferred(operation, preference, base);
  }
  if (dynamic) return { ok: true, answer: base };
  const named = exactCase(input) ?? nearestBody(input) ?? repeatedParameters(input);
  return { ok: true, answer: named === null ? base : { ...base, ...named } };
}

interface NamedAnswer {
  readonly status: number;
  readonly example: string;
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
    (answer) => answer.example === example && (code === undefined || answer.status === code),
  );
  if (found !== undefined) return { ok: true, answer: { ...base, ...nameOf(found) } };
  const known = answersInOrder(operation)
    .filter(({ status }) => code === undefined || status === code)
    .map((answer) => `${answer.example} (${answer.status})`);
  const list = known.length === 0 ? 'it has none' : `it has ${known.join(', ')}`;
  const answer = code === undefined ? '' : ` for ${code}`;
  return { ok: false, message: `${operation.id} has no example ${example}${answer}; ${list}` };
}

function exactCase(input: ChoiceInput): NamedAnswer | null {
  const { operation } = input;
  const bodies = requestExamples(operation);
  // Header parameters carry ids and versions, never a case, so they are not compared.
  const named = input.parameterExamples.filter(
    (example) => example.caseName !== null && example.in !== 'header',
  );
  const names = new Set([...bodies.map(({ name }) => name), ...named.map(({ caseName }) => caseName)]);
  for (const name of names) {
    const body = bodies.find((example) => example.name === name);
    const parameters = named.filter((example) => example.caseName === name);
    if (body !== undefined && !isDeepStrictEqual(body.value, input.body)) continue;
    if (!parameters.every((parameter) => isSent(parameter, input))) continue;
    const answer = answersInOrder(operation).find(({ example }) => example === name);
    if (answer !== undefined) return nameOf(answer);
  }
  return null;
}

function isSent(parameter: ParameterExample, { path, query }: ChoiceInput): boolean {
  const sent = parameter.in === 'path' ? [path[parameter.name]] : query.getAll(parameter.name);
  return isDeepStrictEqual(sent, [parameter.value].flat().map(String));
}

function nearestBody({ operation, body }: ChoiceInput): NamedAnswer | null {
  const sent = leaves(body);
  const candidates = successes(operation).flatMap((answer) =>
    requestExamples(operation)
      .filter(({ name }) => name === answer.example)
      .map((example) => ({ answer, score: sharedLeaves(sent, leaves(example.value)) })),
  );
  return best(candidates);
}

function repeatedParameters({ operation, path, query }: ChoiceInput): NamedAnswer | null {
  const sent = [...Object.entries(path), ...query];
  const candidates = successes(operation).map((answer) => ({
    answer,
    score: sent.filter(([name, value]) => repeats(answer.value, name, value)).length,
  }));
  return best(candidates);
}

/** True when the value, or each entry of a list, has a member of this name with this text. */
function repeats(value: unknown, name: string, text: string): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((entry) => repeats(entry, name, text));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) => key === name && String(member) === text);
}

/** The candidate with the highest score; the first of several, and none when nothing is shared. */
function best(
  candidates: readonly { readonly answer: NamedAnswer; readonly score: number }[],
): NamedAnswer | null {
  let winner: { readonly answer: NamedAnswer; readonly score: number } | null = null;
  for (const candidate of candidates) {
    if (candidate.score > (winner?.score ?? 0)) winner = candidate;
  }
  return winner === null ? null : nameOf(winner.answer);
}

function nameOf({ status, example }: NamedAnswer): NamedAnswer {
  return { status, example };
}

function requestExamples(operation: Operation): readonly NamedExample[] {
  return operation.requestBody?.content.examples ?? [];
}

/** All named answers: those of the lowest 2xx first, then the other statuses in ascending order. */
function answersInOrder(operation: Operation): (NamedAnswer & { readonly value: unknown })[] {
  const rank = (status: number): number => (status >= 200 && status < 300 ? status - 1000 : status);
  return [...operation.responses]
    .sort((one, other) => rank(one.status) - rank(other.status))
    .flatMap(({ status, content }) =>
      (content?.examples ?? []).map(({ name, value }) => ({ status, example: name, value })),
    );
}

function successes(operation: Operation): (NamedAnswer & { readonly value: unknown })[] {
  return answersInOrder(operation).filter(({ status }) => status >= 200 && status < 300);
}

/** The scalars of a JSON value, each by its JSON pointer. */
function leaves(value: unknown, pointer = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[pointer, value]]);
  return new Map(Object.entries(value).flatMap(([key, member]) => [...leaves(member, `${pointer}/${key}`)]));
}

function sharedLeaves(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): number {
  return [...one].filter(([pointer, value]) => other.has(pointer) && other.get(pointer) === value).length;
}
