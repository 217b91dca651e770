import { describe, expect, it } from 'vitest';

import type { BundledDocument } from '../../generators/generator.js';
import { buildModel } from '../../generators/model/build-model.js';
import type { Operation } from '../../generators/model/types.js';
import { formatSpecError, isSpecError } from '../../generators/spec-error.js';
import { documentWith, jsonContent, operationWith } from './documents.js';

/** The one operation of a document with that path item. */
function operationOf(pathItem: unknown, path = '/investors', more: object = {}): Operation {
  const [operation] = buildModel(documentWith({ paths: { [path]: pathItem }, ...more })).operations;
  if (operation === undefined) throw new Error('no operation');
  return operation;
}

/** The one line that the command line would print. */
function complaintAbout(document: BundledDocument): string {
  try {
    buildModel(document);
  } catch (error) {
    if (isSpecError(error)) return formatSpecError(error);
    throw error;
  }
  throw new Error('the document was accepted');
}

describe('buildModel', () => {
  it('carries over the facts of a document', () => {
    const document = documentWith({
      paths: {
        '/investors': {
          get: operationWith({
            summary: 'List investors',
            description: 'All of them.\n',
            deprecated: true,
            'x-goji-sandbox-only': true,
            'x-goji-draft': true,
            'x-goji-source': 'a.txt:1',
          }),
        },
      },
    });

    expect(buildModel(document)).toEqual({
      title: 'Test API',
      version: '1.2.3',
      servers: [{ url: 'https://sandbox.example.com', description: 'Sandbox.' }],
      apis: [
        { slug: 'investors', tag: 'Investors', description: 'Register investors.' },
        { slug: 'payments', tag: 'Investor Payments', description: '' },
      ],
      operations: [
        {
          id: 'listInvestors',
          api: 'investors',
          method: 'get',
          path: '/investors',
          summary: 'List investors',
          description: 'All of them.',
          deprecated: true,
          sandboxOnly: true,
          draft: true,
          source: 'a.txt:1',
          parameters: [],
          requestBody: null,
          responses: [{ status: 204, component: null, description: 'Done.', headers: [], content: null }],
        },
      ],
      webhooks: [],
      schemas: [{ name: 'ClientId', schema: { type: 'string' } }],
    });
  });

  it('merges parameters: those of the path first, replaced by the operation where place and name agree', () => {
    const components = {
      parameters: { ApiVersion: { name: 'version', in: 'header', schema: { type: 'integer' } } },
    };
    const pathItem = {
      parameters: [
        { $ref: '#/components/parameters/ApiVersion' },
        { name: 'page', in: 'query', schema: { type: 'string' }, description: 'Of the path.' },
      ],
      get: operationWith({
        parameters: [
          { name: 'size', in: 'query', required: true, schema: { type: 'integer' } },
          { name: 'page', in: 'query', schema: { type: 'integer' }, description: 'Of the operation.' },
        ],
      }),
    };

    const { parameters } = operationOf(pathItem, '/investors', { components });

    expect(parameters.map(({ name, required, description }) => [name, required, description])).toEqual([
      ['version', false, ''],
      ['page', false, 'Of the operation.'],
      ['size', true, ''],
    ]);
  });

  it('resolves everything but schemas', () => {
    const components = {
      schemas: { Money: { type: 'object' } },
      examples: { tenPounds: { summary: 'Ten', value: { amount: 10 } } },
      headers: { RequestId: { required: true, schema: { type: 'string' } } },
      requestBodies: {
        Pay: { required: true, content: jsonContent({ $ref: '#/components/schemas/Money' }) },
      },
      responses: {
        Paid: {
          description: 'Paid.',
          headers: { 'X-ID': { $ref: '#/components/headers/RequestId' } },
          content: jsonContent(
            { $ref: '#/components/schemas/Money' },
            { ten: { $ref: '#/components/examples/tenPounds' } },
          ),
        },
      },
      pathItems: {
        Pay: {
          post: operationWith({
            requestBody: { $ref: '#/components/requestBodies/Pay' },
            responses: { '200': { $ref: '#/components/responses/Paid' } },
          }),
        },
      },
    };

    const operation = operationOf({ $ref: '#/components/pathItems/Pay' }, '/pay', { components });

    const schema = { $ref: '#/components/schemas/Money' };
    expect(operation.requestBody).toEqual({
      required: true,
      content: { mediaType: 'application/json', schema, examples: [] },
    });
    expect(operation.responses).toEqual([
      {
        status: 200,
        component: 'Paid',
        description: 'Paid.',
        headers: [{ name: 'X-ID', required: true, description: '', schema: { type: 'string' } }],
        content: {
          mediaType: 'application/json',
          schema,
          examples: [{ name: 'ten', summary: 'Ten', value: { amount: 10 } }],
        },
      },
    ]);
  });

  it('reads webhooks by their event type', () => {
    const post = {
      summary: 'Funds',
      requestBody: { content: jsonContent({ $ref: '#/components/schemas/ClientId' }) },
      responses: { '200': { description: 'Taken.' } },
    };

    expect(buildModel(documentWith({ webhooks: { INVESTOR_FUNDS_RECEIVED: { post } } })).webhooks).toEqual([
      {
        type: 'INVESTOR_FUNDS_RECEIVED',
        summary: 'Funds',
        description: '',
        deprecated: false,
        source: '',
        payload: {
          mediaType: 'application/json',
          schema: { $ref: '#/components/schemas/ClientId' },
          examples: [],
        },
      },
    ]);
  });

  it('does not take data for schemas: a $ref inside an example or a const is a value', () => {
    const schema = { const: { $ref: 'x' }, examples: [{ $ref: 'y' }], default: { $ref: 'z' } };
    const document = documentWith({ components: { schemas: { Odd: schema } } });

    expect(buildModel(document).schemas).toEqual([{ name: 'Odd', schema }]);
  });
});

describe('buildModel says what is wrong and where', () => {
  const inPaths = (get: unknown, path = '/investors') => documentWith({ paths: { [path]: { get } } });
  const schemaAt = (schema: unknown) => documentWith({ components: { schemas: { Thing: schema } } });
  const body = (content: unknown) => operationWith({ responses: { '200': { description: 'x', content } } });
  const parameter = (value: unknown) => operationWith({ parameters: [value] });

  it.each<[string, BundledDocument, string]>([
    ['another OpenAPI', documentWith({ openapi: '3.0.3' }), '#/openapi: this is not an OpenAPI 3.1 document'],
    [
      'a method that nobody knows',
      documentWith({ paths: { '/a': { fetch: operationWith() } } }),
      '#/paths/~1a/fetch: the method "fetch" is not supported',
    ],
    [
      'no operationId',
      inPaths({ tags: ['Investors'] }),
      '#/paths/~1investors/get: the operation has no operationId',
    ],
    [
      'an operationId in another case',
      inPaths(operationWith({ operationId: 'list-investors' })),
      'the operationId "list-investors" is not in camelCase',
    ],
    [
      'one operationId twice',
      documentWith({ paths: { '/a': { get: operationWith() }, '/b': { get: operationWith() } } }),
      '#/paths/~1b/get: "listInvestors" is also the id of #/paths/~1a/get',
    ],
    ['no tag', inPaths(operationWith({ tags: [] })), 'the operation has no tag'],
    ['two tags', inPaths(operationWith({ tags: ['Investors', 'Investor Payments'] })), 'more than one tag'],
    ['an unknown tag', inPaths(operationWith({ tags: ['Bonds'] })), 'Known: Investors, Investor Payments.'],
    [
      'a tag without an API',
      documentWith({ tags: [{ name: 'Investors' }] }),
      '#/tags/0: the tag has no x-goji-api',
    ],
    [
      'two tags of one API',
      documentWith({
        tags: [
          { name: 'A', 'x-goji-api': 'a' },
          { name: 'B', 'x-goji-api': 'a' },
        ],
      }),
      '#/tags/1/x-goji-api: "a" also names the API of the tag at #/tags/0',
    ],
    [
      'an API that would be a file of ours',
      documentWith({ tags: [{ name: 'A', 'x-goji-api': 'index' }] }),
      '"index"',
    ],
    ['no response', inPaths(operationWith({ responses: {} })), 'documents no response'],
    [
      'a range of statuses',
      inPaths(operationWith({ responses: { '2XX': {} } })),
      'the response "2XX" is not a status',
    ],
    [
      'another media type',
      inPaths(body({ 'text/csv': { schema: {} } })),
      'the media type "text/csv" is not supported',
    ],
    [
      'two media types',
      inPaths(body({ ...jsonContent({}), 'text/plain': { schema: {} } })),
      'more than one media type is not supported',
    ],
    [
      'content without a schema',
      inPaths(body({ 'application/json': {} })),
      '/application~1json/schema: an object is',
    ],
    [
      'an example without a value',
      inPaths(body(jsonContent({}, { one: {} }))),
      'the example "one" has no value',
    ],
    ['a cookie', inPaths(parameter({ name: 'a', in: 'cookie', schema: {} })), 'a parameter in "cookie"'],
    [
      'a header that is no parameter',
      inPaths(parameter({ name: 'Accept', in: 'header', schema: {} })),
      '"Accept"',
    ],
    [
      'an unusual style',
      inPaths(parameter({ name: 'a', in: 'query', style: 'pipeDelimited', schema: {} })),
      'the style "pipeDelimited" is not supported',
    ],
    [
      'a list in one value',
      inPaths(parameter({ name: 'a', in: 'query', explode: false, schema: {} })),
      '"explode: false" is not supported',
    ],
    [
      'a parameter twice',
      inPaths(
        operationWith({
          parameters: [
            { name: 'X-A', in: 'header', schema: {} },
            { name: 'x-a', in: 'header', schema: {} },
          ],
        }),
      ),
      'the header parameter "x-a" is there twice',
    ],
    [
      'a path without its parameter',
      inPaths(operationWith(), '/a/{id}'),
      'the path has {id} but no parameter',
    ],
    [
      'a parameter without its path',
      inPaths(parameter({ name: 'id', in: 'path', required: true, schema: {} })),
      'the path parameter "id" is not in the path',
    ],
    [
      'an optional path parameter',
      inPaths(parameter({ name: 'id', in: 'path', schema: {} }), '/a/{id}'),
      'the path parameter "id" must be required',
    ],
    [
      'a reference to nothing',
      schemaAt({ type: 'object', properties: { a: { items: { $ref: '#/components/schemas/Gone' } } } }),
      '#/components/schemas/Thing/properties/a/items: nothing is found at "#/components/schemas/Gone"',
    ],
    [
      'a reference into another schema',
      schemaAt({ $ref: '#/components/schemas/Thing/properties/a' }),
      'does not name a component',
    ],
    [
      'a reference to a file',
      inPaths(parameter({ $ref: 'a.yaml' })),
      'the reference "a.yaml" leaves the document',
    ],
    [
      'a reference in a circle',
      documentWith({ paths: { '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } } }),
      '#/paths/~1a: the reference "#/paths/~1b" leads back to itself',
    ],
    [
      'a schema in another case',
      documentWith({ components: { schemas: { money: {} } } }),
      '"money" is not in PascalCase',
    ],
    [
      'a webhook that is not posted',
      documentWith({ webhooks: { EVENT: { get: operationWith() } } }),
      'webhooks are sent by post, not by get',
    ],
    [
      'a webhook without a payload',
      documentWith({ webhooks: { EVENT: { post: operationWith() } } }),
      'has no payload',
    ],
    [
      'a number where a text belongs',
      documentWith({ info: { title: 1, version: '1' } }),
      '#/info/title: a text is',
    ],
    ['a list where an object belongs', documentWith({ paths: [] }), '#/paths: an object is expected here'],
  ])('%s', (_, document, complaint) => {
    expect(complaintAbout(document)).toContain(complaint);
  });

  it('never looks up what an object inherits', () => {
    expect(complaintAbout(inPaths(parameter({ $ref: '#/constructor' })))).toContain(
      'nothing is found at "#/constructor"',
    );
  });
});
