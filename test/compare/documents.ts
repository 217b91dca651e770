import { buildModel } from '../../generators/model/build-model.js';
import type { ApiModel } from '../../generators/model/types.js';

/** A JSON value that tests may change. */
export type Draft = { [key: string]: Draft } & { [index: number]: Draft };

/** A small document in which every kind of change can be planted. */
export function sampleDocument(): Draft {
  const money = { $ref: '#/components/schemas/Money' };
  const errors = (code: string) => ({ errors: [{ errorCode: code, message: 'No.' }] });
  const failure = (code: string) => ({
    description: 'Refused.',
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/Failure' },
        examples: { one: { value: errors(code) } },
      },
    },
  });
  const document = {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1.2.3' },
    servers: [{ url: 'https://sandbox.example.com', description: 'Sandbox.' }],
    tags: [
      { name: 'Payments', 'x-goji-api': 'payments' },
      { name: 'Reports', 'x-goji-api': 'reports' },
    ],
    paths: {
      '/payments/{id}': {
        post: {
          operationId: 'createPayment',
          tags: ['Payments'],
          summary: 'Create a payment',
          description: 'Pays.',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'dryRun', in: 'query', schema: { type: 'boolean' } },
            { name: 'X-CLIENT-REQUEST-ID', in: 'header', schema: { type: 'string' } },
          ],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NewPayment' } } },
          },
          responses: {
            200: {
              description: 'Paid.',
              headers: { 'X-GOJI-REQUEST-ID': { required: true, schema: { type: 'string' } } },
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Payment' } } },
            },
            400: failure('INVALID_DATA'),
          },
        },
        get: {
          operationId: 'getPayment',
          tags: ['Payments'],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: {
              description: 'The payment.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Payment' } } },
            },
            404: failure('NOT_FOUND'),
          },
        },
      },
    },
    webhooks: {
      PAYMENT_MADE: {
        post: {
          operationId: 'onPaymentMade',
          summary: 'A payment was made',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/PaymentMade' } } },
          },
          responses: { 200: { description: 'Taken.' } },
        },
      },
    },
    components: {
      schemas: {
        Money: {
          type: 'object',
          required: ['amount', 'currency'],
          properties: {
            amount: { type: 'number', minimum: 0 },
            currency: { type: 'string', enum: ['GBP', 'EUR'] },
          },
        },
        NewPayment: {
          type: 'object',
          required: ['amount'],
          properties: {
            amount: money,
            reference: { type: 'string', maxLength: 18, pattern: '^[A-Z]+$' },
            dueDate: { type: 'string', format: 'date' },
            note: { type: ['string', 'null'] },
            count: { type: 'integer', default: 1 },
          },
        },
        Payment: {
          allOf: [
            { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } } },
            {
              type: 'object',
              required: ['status'],
              properties: {
                amount: money,
                status: { $ref: '#/components/schemas/PaymentStatus' },
                paidOn: { type: 'string', format: 'date' },
                tags: { type: 'array', items: { type: 'string', maxLength: 10 } },
                target: {
                  oneOf: [
                    { $ref: '#/components/schemas/BankTarget' },
                    { $ref: '#/components/schemas/WalletTarget' },
                  ],
                },
              },
            },
          ],
        },
        PaymentStatus: { type: 'string', enum: ['PENDING', 'PAID'] },
        BankTarget: { type: 'object', required: ['kind'], properties: { kind: { const: 'BANK' } } },
        WalletTarget: { type: 'object', required: ['kind'], properties: { kind: { const: 'WALLET' } } },
        PaymentMade: {
          type: 'object',
          required: ['type'],
          properties: { type: { const: 'PAYMENT_MADE' }, amount: money, reference: { type: 'string' } },
        },
        Failure: { type: 'object', properties: { errors: { type: 'array', items: { type: 'object' } } } },
      },
    },
  };
  return structuredClone(document) as unknown as Draft;
}

/** The model of the sample after a change was planted. */
export function modelAfter(plant: (document: Draft) => void): ApiModel {
  const document = sampleDocument();
  plant(document);
  return buildModel(document);
}
