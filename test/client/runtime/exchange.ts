import type { GojiClient, GojiClientOptions } from '../../../generators/client/runtime/goji-client.js';
import { createGojiClient } from '../../../generators/client/runtime/goji-client.js';

/** A client whose `fetch` keeps every request and answers as told. */
export interface FakeExchange {
  readonly goji: GojiClient<object>;
  readonly requests: readonly Request[];
  /** The only request. Throws when there was none or more than one. */
  onlyRequest(): Request;
}

/** What the platform is made to answer; a thrown value is a failed connection. */
export type Answer = (request: Request) => Response | Promise<Response>;

/** The clock and nonce of the reference's example. */
export const fixedSources = {
  clock: () => 1_474_982_268_271,
  nonce: () => '67681625-d7f9-43e3-859a-25e634c203c2',
};

/** A client that talks to `answer`. It makes one attempt at each call unless it is told otherwise. */
export function fakeExchange(answer: Answer, changes: Partial<GojiClientOptions<'test'>> = {}): FakeExchange {
  const requests: Request[] = [];
  const goji = createGojiClient<object, 'test'>(
    {
      environment: 'test',
      auth: { apiKey: 'key', secret: 'abcd1234' },
      ...fixedSources,
      retry: false,
      fetch: async (request) => {
        requests.push(request.clone());
        return await answer(request);
      },
      ...changes,
    },
    { test: 'https://goji.test' },
  );
  const onlyRequest = () => {
    const [request, ...others] = requests;
    if (request === undefined || others.length > 0) throw new Error(`${requests.length} requests were sent`);
    return request;
  };
  return { goji, requests, onlyRequest };
}

/** A JSON answer with a request id. */
export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'X-GOJI-REQUEST-ID': 'r-1' } });
}
