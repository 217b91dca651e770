import { describe, expect, it } from 'vitest';
import { buildModel } from '../../generators/model/build-model.js';
import { operationOf } from './build-start.js';
import { documentWith, jsonContent, operationWith } from './documents.js';

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
