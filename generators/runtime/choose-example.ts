/** The named examples that the document has for one operation. */
export interface OperationExamples<Answer extends NamedAnswer = NamedAnswer> {
  /** Documented requests. An answer of the same name answers the request. */
  readonly requests: readonly NamedRequest[];
  /** Successes before failures, each in the order of the document. */
  readonly answers: readonly Answer[];
}

/** A documented request: what of it is left out is not compared. */
export interface NamedRequest {
  readonly name: string;
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** A documented answer. Without a body it has none. */
export interface NamedAnswer {
  readonly status: number;
  readonly name: string;
  readonly body?: unknown;
}

/** The parts of a valid request on which the choice depends. A parameter that was sent repeatedly is a list. */
export interface ExampleRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined when no body was sent. */
  readonly body: unknown;
}

/**
 * The documented answer that a request points at; undefined when it points at none. Equal requests get equal answers.
 * The first rule that applies wins:
 *
 * 1. The request is a documented one: the answer of the same name, be it a success or a failure.
 * 2. The success whose documented request shares most values with the body.
 * 3. The success that repeats most path and query parameters in members of the same name, so that
 *    `/investors/GOJI-5678` gets the example whose `clientId` is `GOJI-5678`.
 */
export function matchExample<Answer extends NamedAnswer>(
  examples: OperationExamples<Answer>,
  request: ExampleRequest,
): Answer | undefined {
  const successes = examples.answers.filter(({ status }) => status >= 200 && status < 300);
  return (
    sameRequest(examples, request) ??
    mostAlike(successes, ({ name }) => sharedWithRequest(examples.requests, name, request.body)) ??
    mostAlike(successes, ({ body }) => repeatedParameters(body, request))
  );
}

/** What `matchExample` finds, or else the first success; undefined when no success is documented. */
export function chooseExample<Answer extends NamedAnswer>(
  examples: OperationExamples<Answer>,
  request: ExampleRequest,
): Answer | undefined {
  return (
    matchExample(examples, request) ?? examples.answers.find(({ status }) => status >= 200 && status < 300)
  );
}

/** True when two values are the same JSON. The order of members does not count. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) => Object.hasOwn(other, name) && isSameJson(memberOf(one, name), memberOf(other, name)),
    )
  );
}

function sameRequest<Answer extends NamedAnswer>(
  { requests, answers }: OperationExamples<Answer>,
  request: ExampleRequest,
): Answer | undefined {
  const named = requests.filter(
    ({ path = {}, query = {}, ...rest }) =>
      (!Object.hasOwn(rest, 'body') || isSameJson(rest.body, request.body)) &&
      hasParameters(request.path, path) &&
      hasParameters(request.query, query),
  );
  for (const { name } of named) {
    const answer = answers.find((candidate) => candidate.name === name);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function hasParameters(
  sent: Readonly<Record<string, unknown>>,
  documented: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(documented).every(([name, value]) =>
    isSameJson(textsOf(memberOf(sent, name)), textsOf(value)),
  );
}

function sharedWithRequest(requests: readonly NamedRequest[], name: string, body: unknown): number {
  const example = requests.find((request) => request.name === name);
  return example === undefined ? 0 : sharedValues(example.body, body);
}

/** How many scalars two JSON values have at the same place. */
function sharedValues(one: unknown, other: unknown): number {
  if (typeof one !== 'object' || one === null) return one !== undefined && one === other ? 1 : 0;
  if (typeof other !== 'object' || other === null) return 0;
  return Object.entries(one).reduce(
    (sum, [name, member]) =>
      Object.hasOwn(other, name) ? sum + sharedValues(member, memberOf(other, name)) : sum,
    0,
  );
}

function repeatedParameters(body: unknown, { path, query }: ExampleRequest): number {
  const sent = [...Object.entries(path), ...Object.entries(query)];
  return sent.flatMap(([name, value]) => textsOf(value).filter((text) => repeats(body, name, text))).length;
}

/** True when the value, or each entry of a list, has a member of this name with this text. */
function repeats(value: unknown, name: string, text: string): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((entry) => repeats(entry, name, text));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
  return String(memberOf(value, name)) === text;
}

/** The answer with the highest score; the first of several, and none when nothing is alike. */
function mostAlike<Answer extends NamedAnswer>(
  answers: readonly Answer[],
  scoreOf: (answer: Answer) => number,
): Answer | undefined {
  let winner: Answer | undefined;
  let highest = 0;
  for (const answer of answers) {
    const score = scoreOf(answer);
    if (score > highest) [winner, highest] = [answer, score];
  }
  return winner;
}

/** The value or the values of a parameter as they are sent. */
function textsOf(value: unknown): readonly string[] {
  return [value].flat().flatMap((entry) => (entry === undefined ? [] : [String(entry)]));
}

function memberOf(value: object, name: string): unknown {
  return Reflect.get(value, name);
}
