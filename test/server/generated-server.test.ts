import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { examples } from '../../generated/server/examples.js';
import {
  createMemoryDeliveryLog,
  createWebhookSender,
  type GojiHandlers,
  gojiFastifyOptions,
  gojiServer,
  operations,
  schemas,
  webhookSchemas,
} from '../../generated/server/index.js';
import type { Investor, NewInvestor } from '../../generated/types.js';
import type { BundledDocument } from '../../generators/generator.js';
import { buildModel } from '../../generators/model/build-model.js';
import { createOperationChecks } from '../../generators/server/runtime/operation-checks.js';
import { replyByExample } from '../../generators/server/runtime/operation-examples.js';
import { createSchemaCompiler } from '../../generators/server/runtime/schema-compiler.js';
import { toRoutePath } from '../../generators/server/runtime/url.js';
import { errorBody } from './sample-contract.js';

const bundle = new URL('../../generated/openapi.json', import.meta.url);
const document: BundledDocument = JSON.parse(await readFile(bundle, 'utf8'));
const model = buildModel(document);
const compile = createSchemaCompiler(schemas);

function createApp(handlers: GojiHandlers) {
  const app = Fastify(gojiFastifyOptions);
  app.register(gojiServer, { handlers, authenticate: 'none', validateResponses: 'fail' });
  return app;
}

function exampleOf(id: string, name: string): unknown {
  const operation = model.operations.find((candidate) => candidate.id === id);
  return operation?.requestBody?.content.examples.find((example) => example.name === name)?.value;
}

describe('every generated operation', () => {
  it.each(Object.entries(operations))('%s compiles, and its examples pass', (id, operation) => {
    const checks = createOperationChecks(operation, compile, schemas);
    const source = model.operations.find((candidate) => candidate.id === id);
    expect(source).toBeDefined();
    for (const { name, value } of source?.requestBody?.content.examples ?? []) {
      const { violations } = checks.readRequest({ path: {}, query: {}, header: {}, body: value });
      expect({ name, wrong: violations.filter(({ location }) => location === 'body') }).toEqual({
        name,
        wrong: [],
      });
    }
    for (const { status, content } of source?.responses ?? []) {
      for (const { name, value } of content?.examples ?? []) {
        expect({ status, name, wrong: checks.checkReply(status, value) }).toEqual({
          status,
          name,
          wrong: [],
        });
      }
    }
  });

  it('has a route and answers 501 while it is not implemented', async () => {
    const app = createApp({});
    await app.ready();
    for (const [id, { method, path }] of Object.entries(operations)) {
      expect(app.hasRoute({ method, url: toRoutePath(path) })).toBe(true);
      const answer = await app.inject({ method, url: path.replaceAll(/\{\w+\}/g, 'x') });
      expect(answer.statusCode).toBe(501);
      expect(answer.json()).toEqual(errorBody(['NOT_IMPLEMENTED', `${id} is not implemented`]));
    }
  });
});

describe('fallback: example', () => {
  it.each(Object.entries(operations))('%s has a success that the contract allows', async (id, operation) => {
    const own = Object(examples)[id];
    const checks = createOperationChecks(operation, compile, schemas);
    const requests = own.requests.length === 0 ? [{ name: undefined, body: undefined }] : own.requests;
    for (const { body } of requests) {
      const reply = replyByExample(own, { path: {}, query: {}, body });
      expect(checks.checkReply(reply?.status ?? 501, reply?.body)).toEqual([]);
    }
    const plain = replyByExample(own, { path: {}, query: {}, body: undefined });
    expect(plain?.status).toBeLessThan(300);
  });

  it('pairs each request example with the answer of its name', () => {
    const strangers = Object.entries(examples).flatMap(([id, { requests, answers }]) =>
      requests
        .filter(({ name }) => answers.some((answer) => answer.name === name))
        .filter(({ name, body }) => {
          const reply = replyByExample({ requests, answers }, { path: {}, query: {}, body });
          return reply?.headers?.['x-goji-example'] !== name;
        })
        .map(({ name }) => `${id} ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('serves the document over HTTP', async () => {
    const app = Fastify(gojiFastifyOptions);
    app.register(gojiServer, { handlers: {}, authenticate: 'none', fallback: 'example' });
    const company = exampleOf('createInvestor', 'corporate');
    const answer = await app.inject({ method: 'POST', url: '/platformApi/investors', body: Object(company) });
    expect(answer.headers['x-goji-example']).toBe('corporate');
    expect(answer.json()).toMatchObject({ entityType: 'CORPORATE' });
  });
});

describe('createWebhookSender', () => {
  it('sends every webhook example of the document', async () => {
    const log = createMemoryDeliveryLog();
    const bodies: unknown[] = [];
    const sender = createWebhookSender({
      findEndpoints: () => [{ url: 'http://receiver.example/', secret: 'abcd1234' }],
      onError: (error) => {
        throw error;
      },
      fetch: async (_, init) => {
        bodies.push(JSON.parse(String(init?.body)));
        return new Response(null, { status: 200 });
      },
      log,
      concurrency: 1,
    });
    const events = model.webhooks.flatMap(({ payload }) => payload.examples.map(({ value }) => value));
    expect(events.length).toBeGreaterThanOrEqual(model.webhooks.length);
    for (const event of events) await Reflect.apply(sender.emit, sender, [event]);
    expect(await sender.drain()).toEqual([]);
    expect(bodies).toEqual(events);
  });

  it('knows every event of the document', () => {
    expect(Object.keys(webhookSchemas)).toEqual(model.webhooks.map(({ type }) => type));
  });
});

function register({ investorDeclarationType, ...details }: NewInvestor): Investor {
  const clientId = 'GOJI-1';
  const investmentDeclarationType = investorDeclarationType;
  return details.entityType === 'CORPORATE'
    ? { accountTypes: ['GOJI_INVESTMENT'], ...details, clientId, investmentDeclarationType }
    : { accountTypes: ['GOJI_INVESTMENT', 'ISA'], ...details, clientId, investmentDeclarationType };
}

describe('createInvestor', () => {
  const post = (body: unknown) =>
    createApp({
      createInvestor: ({ body }) => ({ status: 200, body: register(body) }),
    }).inject({
      method: 'POST',
      url: '/platformApi/investors',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    });
  const person = { ...Object(exampleOf('createInvestor', 'individual')) };
  const company = { ...Object(exampleOf('createInvestor', 'corporate')) };

  it.each([
    ['a person', person],
    ['a company', company],
  ])('registers %s', async (_, body) => {
    const answer = await post(body);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ clientId: 'GOJI-1', entityType: body.entityType });
  });

  it('reports what is wrong with the kind of investor that was sent, and nothing of the other', async () => {
    const { corporateDetails: _, ...rest } = company;
    const address = { ...rest.address, postcode: '', townCity: null };
    const answer = await post({ ...rest, address, accountTypes: ['ISA'] });
    expect(answer.statusCode).toBe(400);
    expect(
      answer
        .json()
        .errors.map(({ message }: { message: string }) => message)
        .sort(),
    ).toEqual([
      'accountTypes[0] must be GOJI_INVESTMENT',
      'address.postcode cannot be null or empty',
      'address.townCity cannot be null or empty',
      'corporateDetails cannot be null or empty',
    ]);
  });

  it('asks for the kind of investor first', async () => {
    const { entityType: _, ...rest } = person;
    expect((await post(rest)).json()).toEqual(
      errorBody(['INVALID_DATA', 'entityType cannot be null or empty']),
    );
    expect((await post({ ...rest, entityType: 'TRUST' })).json()).toEqual(
      errorBody(['INVALID_DATA', 'entityType must be one of INDIVIDUAL, CORPORATE']),
    );
  });
});

describe('withdrawCash', () => {
  it('answers its word as JSON', async () => {
    const app = createApp({ withdrawCash: () => ({ status: 200, body: 'SUCCESS' }) });
    const url = '/platformApi/investors/GOJI-1/accounts/ISA/withdrawal';
    const body = Object(exampleOf('withdrawCash', 'with-reference'));
    expect((await app.inject({ method: 'POST', url, body })).body).toBe('"SUCCESS"');
    const wrong = { ...body, reference: 'x'.repeat(19) };
    const answer = await app.inject({ method: 'POST', url: url.replace('ISA', 'SIPP'), body: wrong });
    expect(answer.json()).toEqual(
      errorBody(
        ['INVALID_DATA', 'accountType must be one of GOJI_INVESTMENT, ISA'],
        ['VALIDATION_FAILURE', 'reference must match "[a-zA-Z0-9\\-/?:().,+#=!%&*<>;{@ "\']{1,18}"'],
      ),
    );
  });
});
