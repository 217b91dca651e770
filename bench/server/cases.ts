import type { ApiModel, Operation } from '../../generators/model/types.js';

/** One request that every server gets, and what it has to answer. */
export interface LoadCase {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  /** Null when any refusal (4xx) will do: its wording is each server's own. */
  readonly answer: { readonly status: number; readonly body: unknown } | null;
}

/** What every server answers by handler, by `operationId`. */
export type Answers = Readonly<Record<string, { readonly status: number; readonly body: unknown }>>;

/** The first example of the lowest success of each operation. */
export function answersOf({ operations }: ApiModel): Answers {
  return Object.fromEntries(
    operations.map(({ id, responses }) => {
      const [first] = responses
        .filter(({ status }) => status < 300)
        .sort((one, other) => one.status - other.status);
      return [id, { status: first?.status ?? 200, body: first?.content?.examples[0]?.value ?? null }];
    }),
  );
}

const sender = { authorization: 'key:signature', 'x-nonce': 'nonce', 'x-timestamp': '1700000000000' };
const json = { ...sender, 'content-type': 'application/json' };

/** The four requests that are measured. */
export function loadCases(model: ApiModel, answers: Answers): readonly LoadCase[] {
  const investor = requestExample(model, 'createInvestor');
  const broken = { ...investor, dateOfBirth: '19/01/1990', address: { lineOne: '', country: 'GBR' } };
  const ids = Array.from({ length: 100 }, (_, index) => `id=GOJI-${1000 + index}`).join('&');
  const post = { method: 'POST', path: '/platformApi/investors', headers: json };
  const get = (path: string) => ({ method: 'GET', path, headers: sender });
  return [
    {
      name: 'GET',
      request: get('/platformApi/investors/GOJI-1234'),
      answer: answerOf(answers, 'getInvestor'),
    },
    {
      name: 'POST',
      request: { ...post, body: JSON.stringify(investor) },
      answer: answerOf(answers, 'createInvestor'),
    },
    { name: 'POST, refused', request: { ...post, body: JSON.stringify(broken) }, answer: null },
    {
      name: 'GET, 100 ids',
      request: get(`/reports/investor/kyc?${ids}`),
      answer: answerOf(answers, 'getKycReport'),
    },
  ];
}

/** Further requests that show whether a server judges as the document does; each has to be refused. */
export function refusalProbes(model: ApiModel): readonly LoadCase[] {
  const investor = requestExample(model, 'createInvestor');
  const post = (body: object, headers: Readonly<Record<string, string>> = json) => ({
    method: 'POST',
    path: '/platformApi/investors',
    headers,
    body: JSON.stringify(body),
  });
  const ids = Array.from({ length: 101 }, (_, index) => `id=GOJI-${1000 + index}`).join('&');
  const probe = (name: string, request: LoadCase['request']): LoadCase => ({ name, request, answer: null });
  return [
    probe('no credentials', { method: 'GET', path: '/platformApi/investors/GOJI-1234', headers: {} }),
    probe('31 February', post({ ...investor, dateOfBirth: '2001-02-31' })),
    probe('wrong media type', post(investor, { ...sender, 'content-type': 'text/plain' })),
    probe('101 ids', { method: 'GET', path: `/reports/investor/kyc?${ids}`, headers: sender }),
    probe('malformed JSON', { ...post({}), body: '{"a":' }),
    probe('number as text', post({ ...investor, firstName: 12345 })),
  ];
}

function requestExample({ operations }: ApiModel, id: string): Readonly<Record<string, unknown>> {
  const operation: Operation | undefined = operations.find((candidate) => candidate.id === id);
  const value: unknown = operation?.requestBody?.content.examples[0]?.value;
  if (typeof value !== 'object' || value === null) throw new Error(`${id} has no request example.`);
  return { ...value };
}

function answerOf(answers: Answers, id: string): LoadCase['answer'] {
  const answer = answers[id];
  if (answer === undefined) throw new Error(`There is no operation ${id}.`);
  return answer;
}
