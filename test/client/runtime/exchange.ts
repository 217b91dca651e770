import type { Fetch } from '../../../generators/client/runtime/exchange.js';
import type { GojiClient, GojiClientOptions } from '../../../generators/client/runtime/goji-client.js';
import { createGojiClient } from '../../../generators/client/runtime/goji-client.js';
import type { ResilientOptions } from '../../../generators/client/runtime/resilient.js';
import { resilient } from '../../../generators/client/runtime/resilient.js';

/** A client whose `fetch` keeps every request and answers as told. */
export interface FakeExchange {
  readonly goji: GojiClient;
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

/** Options of a client, and of `resilient`, which the client then has. */
export type Changes = Partial<GojiClientOptions<'test'>> & ResilientOptions;

/** A `fetch` out of a function that takes a request. */
export function fetchBy(answer: (request: Request) => Response | Promise<Response>): Fetch {
  return async (url, init) => answer(new Request(url, init));
}

/** A client that talks to `answer`. It makes one attempt at each call unless it is told about retries. */
export function fakeExchange(answer: Answer, changes: Changes = {}): FakeExchange {
  const requests: Request[] = [];
  const { retry, circuitBreaker, hooks, ...options } = changes;
  const isResilient = [retry, circuitBreaker, hooks].some((option) => option !== undefined);
  const goji = createGojiClient<'test'>(
    {
      environment: 'test',
      auth: { apiKey: 'key', secret: 'abcd1234' },
      ...fixedSources,
      ...(isResilient ? { exchange: resilient(definedOf({ retry, circuitBreaker, hooks })) } : {}),
      fetch: fetchBy(async (request) => {
        requests.push(request.clone());
        return await answer(request);
      }),
      ...options,
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

function definedOf(
  options: { readonly [Name in keyof ResilientOptions]: ResilientOptions[Name] | undefined },
) {
  const { retry, circuitBreaker, hooks } = options;
  return {
    ...(retry === undefined ? {} : { retry }),
    ...(circuitBreaker === undefined ? {} : { circuitBreaker }),
    ...(hooks === undefined ? {} : { hooks }),
  };
}

/** A JSON answer with a request id. */
export function json(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'X-GOJI-REQUEST-ID': 'r-1' } });
}
