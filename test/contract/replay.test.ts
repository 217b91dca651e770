import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCoverage, type CoverageTable, missingCells, replayKey } from '../../contract/coverage.js';
import { createGoji, type Goji } from '../../generated/client/index.js';
import { createWebhookSender, gojiFastifyOptions, gojiServer } from '../../generated/server/index.js';
import { createWebhookReceiver, webhookTypes } from '../../generated/webhooks/index.js';
import { createMock, type Mock } from '../../mock/create-mock.js';
import { call, expectedOutcome, testAuth } from './call.js';
import { model, responseSchema, violations } from './document.js';
import { webhookExchanges } from './events.js';
import { type Exchange, namedExchanges, recordedExchanges } from './exchanges.js';
import { recordedExample, withRecordedAnswers } from './recorded-document.js';

const exchanges = [...namedExchanges, ...recordedExchanges];
const evidence = { model, exchanges, events: webhookExchanges };
const passed = new Set<string>();
const byName = <Item extends { readonly name: string }>(items: readonly Item[]) =>
  items.map((item) => [item.name, item] as const);

describe('every exchange', () => {
  let app: FastifyInstance;
  let server: Goji;
  let mock: Mock;
  let mocked: Goji;
  let planned: Exchange;
  const seen: { path: unknown; query: unknown; body: unknown }[] = [];

  beforeAll(async () => {
    app = Fastify(gojiFastifyOptions);
    const handler = ({ path, query, body }: { path: unknown; query: unknown; body: unknown }) => {
      seen.push({ path: asText(path), query, body });
      return { status: planned.status, body: planned.answer };
    };
    await app.register(gojiServer, {
      authenticate: 'none',
      validateResponses: 'fail',
      handlers: Object.fromEntries(model.operations.map((operation) => [operation.id, handler])),
    });
    server = createClient(await app.listen({ port: 0, host: '127.0.0.1' }));
    mock = await createMock({
      document: withRecordedAnswers(recordedExchanges),
      port: 0,
      host: '127.0.0.1',
      dynamic: false,
      onFault: (error) => {
        throw error;
      },
    });
    mocked = createClient(mock.url);
  });
  afterAll(() => Promise.all([app.close(), mock.close()]));

  it.each(byName(exchanges))('%s', async (_name, exchange) => {
    const { operation, status, answer } = exchange;
    const requestSchema = operation.requestBody?.content.schema;
    if (requestSchema !== undefined) expect(violations(requestSchema, exchange.body)).toEqual([]);
    const answerSchema = responseSchema(operation, status);
    if (answerSchema === undefined) expect(answer).toBeUndefined();
    else expect(violations(answerSchema, answer)).toEqual([]);
    passed.add(replayKey('schema', exchange));

    const expected = expectedOutcome(exchange);
    const example = exchange.origin === 'recorded' ? recordedExample(exchange) : exchange.example;
    const wanted = answer === undefined ? '' : `, example=${example}`;
    expect(await call(mocked, exchange, { prefer: `code=${status}${wanted}` })).toEqual(expected);
    passed.add(replayKey('mock', exchange));

    planned = exchange;
    seen.length = 0;
    expect(await call(server, exchange)).toEqual(expected);
    expect(seen).toEqual([
      { path: exchange.path, query: expect.objectContaining(exchange.query), body: exchange.body },
    ]);
    passed.add(replayKey('server', exchange));
  });
});

describe('every event', () => {
  it.each(byName(webhookExchanges))('%s', async (_name, exchange) => {
    const schema = model.webhooks.find(({ type }) => type === exchange.webhook)?.payload.schema ?? {};
    expect(violations(schema, exchange.event)).toEqual([]);
    passed.add(replayKey('schema', exchange));

    const received: unknown[] = [];
    const secret = 'webhook-secret';
    const onEvent = (event: unknown) => void received.push(event);
    const handler = createWebhookReceiver({
      secret,
      on: Object.fromEntries(webhookTypes.map((type) => [type, onEvent])),
      onError: (error) => {
        throw error;
      },
    });
    const sender = createWebhookSender({
      findEndpoints: () => [{ url: 'https://receiver.example.com/goji', secret }],
      fetch: (...request) => handler(new Request(...request)),
      onError: (error) => {
        throw error;
      },
      retry: { attempts: 1 },
    });
    const [delivery] = await sender.emit(exchange.event as Parameters<typeof sender.emit>[0]);
    await sender.settled();
    expect(delivery?.eventType).toBe(exchange.webhook);
    expect(received).toEqual([exchange.event]);
    passed.add(replayKey('sender', exchange));
    passed.add(replayKey('receiver', exchange));
  });
});

describe('the coverage table', () => {
  const table = (): CoverageTable => buildCoverage(evidence, passed);

  it('has a row for each operation and each webhook, without a missing cell', () => {
    expect(missingCells(table(), model)).toEqual([]);
  });

  it('is what docs/data/coverage.json says; npm run replay -- -u writes it', async () => {
    await expect(`${JSON.stringify(table(), null, 2)}\n`).toMatchFileSnapshot(
      '../../docs/data/coverage.json',
    );
  });

  it('would miss a row, an example, a recording and a replay', () => {
    const { operations, webhooks } = table();
    const planted: CoverageTable = {
      operations: operations
        .filter(({ operation }) => operation !== 'listInvestorIds')
        .map((row) => (row.operation === 'getTerms' ? { ...row, errors: 0, source: '' } : row)),
      webhooks: webhooks.map((row) =>
        row.webhook === 'INVESTOR_CREATED'
          ? { ...row, recorded: 0, replayed: { ...row.replayed, receiver: 0 } }
          : row,
      ),
    };
    expect(missingCells(planted, model)).toEqual([
      'getTerms: no source',
      'getTerms: no error example',
      expect.stringMatching(/^getTerms: schema replayed \d+ of \d+$/),
      expect.stringMatching(/^getTerms: mock replayed/),
      expect.stringMatching(/^getTerms: server replayed/),
      'listInvestorIds: no row',
      'INVESTOR_CREATED: nothing recorded',
      expect.stringMatching(/^INVESTOR_CREATED: schema replayed/),
      expect.stringMatching(/^INVESTOR_CREATED: sender replayed/),
      'INVESTOR_CREATED: receiver replayed 0 of 2',
    ]);
  });
});

/** An integer of a path reaches the handler as a number; on the wire it is text. */
function asText(path: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(path ?? {}).map(([name, value]) => [name, String(value)]));
}

/** Every answer counts as it is: a documented 500 is no reason to try again, so the client makes one attempt. */
function createClient(baseUrl: string): Goji {
  return createGoji({ environment: { baseUrl }, auth: testAuth });
}
