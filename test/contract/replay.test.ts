import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGoji, type Goji } from '../../generated/client/index.js';
import { gojiFastifyOptions, gojiServer } from '../../generated/server/index.js';
import { createMock, type Mock } from '../../mock/create-mock.js';
import { call, expectedOutcome, outcomeOf, testAuth } from './call.js';
import { document, model, responseSchema, violations } from './document.js';
import { type Exchange, namedExchanges, recordedExchanges, recordedRequests } from './exchanges.js';

const everyExchange = [...namedExchanges, ...recordedExchanges, ...recordedRequests];
const table = (exchanges: readonly Exchange[]) =>
  exchanges.map((exchange) => [exchange.name, exchange] as const);

describe('typed client against the generated server', () => {
  let app: FastifyInstance;
  let url: string;
  let planned: Exchange;
  const seen: { path: unknown; query: unknown; body: unknown }[] = [];

  beforeAll(async () => {
    app = Fastify(gojiFastifyOptions);
    await app.register(gojiServer, {
      authenticate: 'none',
      validateResponses: 'fail',
      handlers: Object.fromEntries(
        model.operations.map((operation) => [
          operation.id,
          ({ path, query, body }: { path: unknown; query: unknown; body: unknown }) => {
            seen.push({ path: asText(path), query, body });
            return { status: planned.status, body: planned.answer };
          },
        ]),
      ),
    });
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());

  it.each(table(everyExchange))('%s', async (_name, exchange) => {
    planned = exchange;
    seen.length = 0;
    const goji = createClient(url);
    expect(await outcomeOf(call(goji, exchange))).toEqual(expectedOutcome(exchange));
    expect(seen).toMatchObject([{ path: exchange.path, query: exchange.query }]);
    expect(seen[0]?.body).toEqual(exchange.body);
  });
});

describe('typed client against the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await createMock({
      document,
      port: 0,
      host: '127.0.0.1',
      dynamic: false,
      onFault: (error) => {
        throw error;
      },
    });
  });
  afterAll(() => mock.close());

  it.each(table(namedExchanges))('%s: the example is answered', async (_name, exchange) => {
    const goji = createClient(mock.url);
    const example = exchange.example === undefined ? '' : `, example=${exchange.example}`;
    const outcome = await outcomeOf(call(goji, exchange, { prefer: `code=${exchange.status}${example}` }));
    expect(outcome).toEqual(expectedOutcome(exchange));
  });

  it.each(table([...recordedExchanges, ...recordedRequests]))(
    '%s: the request is accepted',
    async (_name, exchange) => {
      const goji = createClient(mock.url);
      const outcome = await outcomeOf(call(goji, exchange));
      if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.errors));
      const success = exchange.operation.responses.find((response) => response.status < 300);
      const schema = responseSchema(exchange.operation, success?.status ?? 0);
      if (schema === undefined) expect(outcome.data).toBeUndefined();
      else expect(violations(schema, outcome.data)).toEqual([]);
    },
  );
});

/** An integer of a path reaches the handler as a number; on the wire it is text. */
function asText(path: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(path ?? {}).map(([name, value]) => [name, String(value)]));
}

/** Every answer counts as it is: a documented 500 is no reason to try again, so the client makes one attempt. */
function createClient(baseUrl: string): Goji {
  return createGoji({ environment: { baseUrl }, auth: testAuth });
}
