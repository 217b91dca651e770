import { readFile } from 'node:fs/promises';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import {
  type GojiHandlers,
  gojiFastifyOptions,
  gojiServer,
  operations,
  schemas,
} from '../../generated/server/index.js';
import type { Investor, NewInvestor } from '../../generated/types.js';
import type { BundledDocument } from '../../generators/generator.js';
import { buildModel } from '../../generators/model/build-model.js';
import { createOperationChecks } from '../../generators/server/runtime/operation-checks.js';
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
