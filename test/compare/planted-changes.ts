import {
  at,
  type PlantedChange,
  paymentProperties,
  post,
  properties,
  rename,
  schemas,
  set,
} from './planted-change.js';

import { PLANTED_DIRECTIONS } from './planted-directions.js';
import { PLANTED_OPERATIONS } from './planted-operations.js';

/** One planted change for each rule and direction that the comparison tells apart. */
export const PLANTED_CHANGES: readonly PlantedChange[] = [
  // What the platform itself calls breaking.
  {
    what: 'a field of a request gets another name',
    plant: (d) => rename(properties(d, 'NewPayment'), 'note', 'remark'),
    impact: 'major',
    expected: [
      ['property-removed', 'NewPayment.note'],
      ['property-added', 'NewPayment.remark'],
    ],
  },
  {
    what: 'a field of a response gets another name',
    plant: (d) => rename(paymentProperties(d), 'paidOn', 'settledOn'),
    impact: 'major',
    expected: [['property-removed', 'Payment.paidOn']],
  },
  {
    what: 'a field gets another type',
    plant: (d) => set(properties(d, 'Money'), 'amount', { type: 'string' }),
    impact: 'major',
    expected: [['type-changed', 'Money.amount']],
  },
  {
    what: 'a field gets another format',
    plant: (d) => set(properties(d, 'NewPayment'), 'dueDate', { type: 'string', format: 'date-time' }),
    impact: 'major',
    expected: [['format-changed', 'NewPayment.dueDate']],
  },
  {
    what: 'a field of a response gets another format',
    plant: (d) => set(paymentProperties(d), 'paidOn', { type: 'string', format: 'date-time' }),
    impact: 'major',
    expected: [['format-changed', 'Payment.paidOn']],
  },
  {
    what: 'a field of a request is removed',
    plant: (d) => {
      delete properties(d, 'NewPayment')['reference'];
    },
    impact: 'major',
    expected: [['property-removed', 'NewPayment.reference']],
  },
  {
    what: 'a field of a response is removed',
    plant: (d) => {
      delete paymentProperties(d)['amount'];
    },
    impact: 'major',
    expected: [['property-removed', 'Payment.amount']],
  },
  {
    what: 'a body is restructured',
    plant: (d) =>
      set(schemas(d), 'NewPayment', {
        type: 'object',
        required: ['payment'],
        properties: {
          payment: { type: 'object', properties: { amount: { $ref: '#/components/schemas/Money' } } },
        },
      }),
    impact: 'major',
    expected: [
      ['property-removed', 'NewPayment.amount'],
      ['property-added', 'NewPayment.payment'],
    ],
  },
  {
    what: 'a query parameter is new and mandatory',
    plant: (d) =>
      set(at(post(d), 'parameters'), '3', {
        name: 'mode',
        in: 'query',
        required: true,
        schema: { type: 'string' },
      }),
    impact: 'major',
    expected: [['parameter-added', 'createPayment query mode']],
  },
  {
    what: 'the URL has another format',
    plant: (d) => rename(at(d, 'paths'), '/payments/{id}', '/v2/payments/{id}'),
    impact: 'major',
    expected: [
      ['url-changed', 'createPayment'],
      ['url-changed', 'getPayment'],
    ],
  },

  // What the platform itself calls compatible.
  {
    what: 'a field of a response is new',
    plant: (d) => set(paymentProperties(d), 'fee', { type: 'number' }),
    impact: 'minor',
    expected: [['property-added', 'Payment.fee']],
  },
  {
    what: 'an optional field of a request is new',
    plant: (d) => set(properties(d, 'NewPayment'), 'memo', { type: 'string' }),
    impact: 'minor',
    expected: [['property-added', 'NewPayment.memo']],
  },
  {
    what: 'an optional query parameter is new',
    plant: (d) =>
      set(at(post(d), 'parameters'), '3', { name: 'mode', in: 'query', schema: { type: 'string' } }),
    impact: 'minor',
    expected: [['parameter-added', 'createPayment query mode']],
  },

  ...PLANTED_DIRECTIONS,
  ...PLANTED_OPERATIONS,

  // Their opposites.
  {
    what: 'any value of a response is permitted',
    plant: (d) => set(schemas(d), 'PaymentStatus', { type: 'string' }),
    impact: 'major',
    expected: [['values-opened', 'PaymentStatus']],
  },
  {
    what: 'undeclared properties are permitted again',
    before: (d) => set(at(schemas(d), 'NewPayment'), 'additionalProperties', false),
    plant: () => {},
    impact: 'minor',
    expected: [['object-opened', 'NewPayment']],
  },
  {
    what: 'a mandatory parameter becomes optional',
    before: (d) => set(at(post(d), 'parameters', '1'), 'required', true),
    plant: () => {},
    impact: 'minor',
    expected: [['parameter-optional', 'createPayment query dryRun']],
  },
  {
    what: 'an operation takes a body now',
    before: (d) => {
      delete post(d)['requestBody'];
    },
    plant: () => {},
    impact: 'major',
    expected: [['body-added', 'createPayment request body']],
  },
  {
    what: 'an optional body becomes required',
    before: (d) => set(at(post(d), 'requestBody'), 'required', false),
    plant: () => {},
    impact: 'major',
    expected: [['body-required', 'createPayment request body']],
  },
  {
    what: 'an answer has one header more',
    before: (d) => {
      delete at(post(d), 'responses', '200')['headers'];
    },
    plant: () => {},
    impact: 'minor',
    expected: [['header-added', 'createPayment 200 header X-GOJI-REQUEST-ID']],
  },
  {
    what: 'an alternative of a response is gone',
    before: (d) => {
      set(schemas(d), 'CardTarget', { type: 'object' });
      set(at(paymentProperties(d), 'target', 'oneOf'), '2', { $ref: '#/components/schemas/CardTarget' });
    },
    plant: () => {},
    impact: 'major',
    expected: [
      ['variant-removed', 'Payment.target'],
      ['component-removed', 'CardTarget'],
    ],
  },

  // Names and addresses.
  {
    what: 'a component gets another name',
    plant: (d) => {
      rename(schemas(d), 'PaymentStatus', 'PaymentState');
      set(paymentProperties(d), 'status', { $ref: '#/components/schemas/PaymentState' });
    },
    impact: 'major',
    expected: [
      ['component-removed', 'PaymentStatus'],
      ['component-added', 'PaymentState'],
    ],
  },
  {
    what: 'an environment has another address',
    plant: (d) => set(at(d, 'servers', '0'), 'url', 'https://sandbox.example.org'),
    impact: 'major',
    expected: [
      ['server-removed', 'servers'],
      ['server-added', 'servers'],
    ],
  },

  // What nobody notices on the wire.
  {
    what: 'a description is worded anew',
    plant: (d) => set(post(d), 'description', 'Makes a payment.'),
    impact: 'patch',
    expected: [['wording', 'createPayment']],
  },
  {
    what: 'parts of an allOf are merged into one',
    plant: (d) =>
      set(schemas(d), 'Payment', {
        type: 'object',
        required: ['id', 'status'],
        properties: { id: { type: 'string', format: 'uuid' }, ...paymentProperties(d) },
      }),
    impact: 'patch',
    expected: [],
  },
  {
    what: 'a nullable type is written as an alternative to null',
    plant: (d) => set(properties(d, 'NewPayment'), 'note', { oneOf: [{ type: 'string' }, { type: 'null' }] }),
    impact: 'patch',
    expected: [],
  },
];
