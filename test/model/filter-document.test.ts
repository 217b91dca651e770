import { describe, expect, it } from 'vitest';

import type { BundledDocument } from '../../generators/generator.js';
import { buildModel } from '../../generators/model/build-model.js';
import { filterDocument } from '../../generators/model/filter-document.js';
import { formatSpecError, isSpecError } from '../../generators/spec-error.js';
import { documentWith, jsonContent, operationWith } from './documents.js';

const pays = { operationId: 'pay', tags: ['Investor Payments'] };

function answering(name: string): Readonly<Record<string, unknown>> {
  return {
    responses: {
      '200': { description: 'x', content: jsonContent({ $ref: `#/components/schemas/${name}` }) },
    },
  };
}

function webhook(schema: string, tags?: readonly string[]): object {
  const requestBody = { content: jsonContent({ $ref: `#/components/schemas/${schema}` }) };
  return {
    post: {
      ...(tags === undefined ? {} : { tags }),
      requestBody,
      responses: { '200': { description: 'x' } },
    },
  };
}

const document = documentWith({
  paths: {
    '/investors': {
      get: operationWith(answering('Investor')),
      post: operationWith({ ...pays, ...answering('Payment') }),
    },
    '/payments': { get: operationWith({ ...pays, operationId: 'listPayments', ...answering('Payment') }) },
  },
  webhooks: { PAID: webhook('Payment', ['Investor Payments']), JOINED: webhook('Joined') },
  components: {
    securitySchemes: { Basic: { type: 'http', scheme: 'basic' } },
    schemas: {
      Unused: { $ref: '#/components/schemas/Payment' },
      Joined: { type: 'object' },
      Payment: { properties: { amount: { $ref: '#/components/schemas/Money' } } },
      Money: { properties: { next: { $ref: '#/components/schemas/Payment' } } },
      Investor: {
        oneOf: [],
        discriminator: { propertyName: 'a', mapping: { P: '#/components/schemas/Person' } },
      },
      Person: { type: 'object' },
    },
    parameters: { Unused: { name: 'a', in: 'query', schema: {} } },
  },
});

/** What is left, by name. */
function namesIn(filtered: BundledDocument): object {
  const model = buildModel(filtered);
  return {
    apis: model.apis.map((api) => api.slug),
    operations: model.operations.map((operation) => operation.id),
    webhooks: model.webhooks.map((event) => event.type),
    schemas: model.schemas.map((schema) => schema.name),
  };
}

function complaintAbout(apis: readonly string[], of = document): string {
  try {
    filterDocument(of, apis);
  } catch (error) {
    if (isSpecError(error)) return formatSpecError(error);
    throw error;
  }
  throw new Error('the names were accepted');
}

describe('filterDocument', () => {
  it('keeps the operations of an API, its tagged webhooks and the schemas that they reach', () => {
    expect(namesIn(filterDocument(document, ['payments']))).toEqual({
      apis: ['payments'],
      operations: ['pay', 'listPayments'],
      webhooks: ['PAID'],
      schemas: ['Payment', 'Money'],
    });
  });

  it('keeps what a discriminator maps to', () => {
    expect(namesIn(filterDocument(document, ['investors']))).toEqual({
      apis: ['investors'],
      operations: ['listInvestors'],
      webhooks: [],
      schemas: ['Investor', 'Person'],
    });
  });

  it('takes "webhooks" for all of them, tagged or not', () => {
    expect(namesIn(filterDocument(document, ['webhooks']))).toEqual({
      apis: [],
      operations: [],
      webhooks: ['PAID', 'JOINED'],
      schemas: ['Joined', 'Payment', 'Money'],
    });
  });

  it('keeps document order whatever the order of the names', () => {
    const one = filterDocument(document, ['payments', 'investors']);

    expect(JSON.stringify(one)).toBe(JSON.stringify(filterDocument(document, ['investors', 'payments'])));
  });

  it('drops empty kinds of components and keeps the security schemes', () => {
    expect(Object.keys(Object(filterDocument(document, ['payments'])['components']))).toEqual([
      'securitySchemes',
      'schemas',
    ]);
  });

  it('leaves its input alone', () => {
    const before = JSON.stringify(document);

    filterDocument(document, ['payments']);

    expect(JSON.stringify(document)).toBe(before);
  });

  it('names the nearest API and all of them when there is no such API', () => {
    expect(complaintAbout(['payment'])).toBe(
      'there is no API "payment". Did you mean "payments"? Known APIs: investors, payments, webhooks.',
    );
    expect(complaintAbout(['zebra'])).toBe(
      'there is no API "zebra". Known APIs: investors, payments, webhooks.',
    );
    expect(complaintAbout([])).toContain('no API is chosen');
  });

  it('does not offer webhooks where there are none', () => {
    expect(complaintAbout(['webhooks'], documentWith())).toContain('Known APIs: investors, payments.');
  });
});
