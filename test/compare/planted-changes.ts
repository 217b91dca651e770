import type { Impact, RuleName } from '../../compare/change.js';
import type { Draft } from './documents.js';

/** A change to plant in the sample document, and the verdict that it must get. */
export interface PlantedChange {
  readonly what: string;
  /** Prepares the older document; without it the sample is the older one. */
  readonly before?: (document: Draft) => void;
  readonly plant: (document: Draft) => void;
  readonly impact: Impact;
  /** Rules that must fire, each with its place. Nothing heavier than `impact` may fire. */
  readonly expected: readonly (readonly [rule: RuleName, place: string])[];
}

const schemas = (document: Draft) => at(document, 'components', 'schemas');
const post = (document: Draft) => at(document, 'paths', '/payments/{id}', 'post');
const properties = (document: Draft, name: string) => at(schemas(document), name, 'properties');
const paymentProperties = (document: Draft) => at(schemas(document), 'Payment', 'allOf', '1', 'properties');

/** The value at a path of keys. */
export function at(document: Draft, ...keys: readonly string[]): Draft {
  return keys.reduce((node, key) => {
    const next = node[key];
    if (next === undefined) throw new Error(`The sample has nothing at ${keys.join(' ')}.`);
    return next;
  }, document);
}

const set = (node: Draft, key: string, value: unknown) => {
  node[key] = value as Draft;
};

const rename = (node: Draft, from: string, to: string) => {
  set(node, to, node[from]);
  delete node[from];
};

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

  // Direction: what narrows breaks requests, what widens breaks responses.
  {
    what: 'a required field of a request is new',
    plant: (d) => {
      set(properties(d, 'NewPayment'), 'memo', { type: 'string' });
      set(at(schemas(d), 'NewPayment'), 'required', ['amount', 'memo']);
    },
    impact: 'major',
    expected: [['property-added', 'NewPayment.memo']],
  },
  {
    what: 'a field of a request becomes required',
    plant: (d) => set(at(schemas(d), 'NewPayment'), 'required', ['amount', 'dueDate']),
    impact: 'major',
    expected: [['property-required', 'NewPayment.dueDate']],
  },
  {
    what: 'a field of a request becomes optional',
    plant: (d) => set(at(schemas(d), 'NewPayment'), 'required', []),
    impact: 'minor',
    expected: [['property-optional', 'NewPayment.amount']],
  },
  {
    what: 'a field of a response becomes optional',
    plant: (d) => set(at(schemas(d), 'Payment', 'allOf', '1'), 'required', []),
    impact: 'major',
    expected: [['property-optional', 'Payment.status']],
  },
  {
    what: 'a field of a response becomes required',
    plant: (d) => set(at(schemas(d), 'Payment', 'allOf', '1'), 'required', ['status', 'paidOn']),
    impact: 'minor',
    expected: [['property-required', 'Payment.paidOn']],
  },
  {
    what: 'a field of a response may be null',
    plant: (d) => set(paymentProperties(d), 'paidOn', { type: ['string', 'null'], format: 'date' }),
    impact: 'major',
    expected: [['type-widened', 'Payment.paidOn']],
  },
  {
    what: 'a field of a request may no longer be null',
    plant: (d) => set(properties(d, 'NewPayment'), 'note', { type: 'string' }),
    impact: 'major',
    expected: [['type-narrowed', 'NewPayment.note']],
  },
  {
    what: 'a field of a request may be null',
    plant: (d) =>
      set(properties(d, 'NewPayment'), 'reference', {
        type: ['string', 'null'],
        maxLength: 18,
        pattern: '^[A-Z]+$',
      }),
    impact: 'minor',
    expected: [['type-widened', 'NewPayment.reference']],
  },
  {
    what: 'a whole number of a request may have decimals',
    plant: (d) => set(properties(d, 'NewPayment'), 'count', { type: 'number', default: 1 }),
    impact: 'minor',
    expected: [['type-widened', 'NewPayment.count']],
  },
  {
    what: 'a value of a shared enumeration is new',
    plant: (d) => set(at(properties(d, 'Money'), 'currency'), 'enum', ['GBP', 'EUR', 'USD']),
    impact: 'major',
    expected: [['value-added', 'Money.currency']],
  },
  {
    what: 'a value of a response is gone',
    plant: (d) => set(at(schemas(d), 'PaymentStatus'), 'enum', ['PAID']),
    impact: 'major',
    expected: [['value-removed', 'PaymentStatus']],
  },
  {
    what: 'a value of a response is new',
    plant: (d) => set(at(schemas(d), 'PaymentStatus'), 'enum', ['PENDING', 'PAID', 'FAILED']),
    impact: 'major',
    expected: [['value-added', 'PaymentStatus']],
  },
  {
    what: 'the values of a request are listed',
    plant: (d) => set(properties(d, 'NewPayment'), 'note', { type: ['string', 'null'], enum: ['A', null] }),
    impact: 'major',
    expected: [['values-limited', 'NewPayment.note']],
  },
  {
    what: 'a limit of a request is tightened',
    plant: (d) => set(at(properties(d, 'NewPayment'), 'reference'), 'maxLength', 10 as never),
    impact: 'major',
    expected: [['limit-tightened', 'NewPayment.reference']],
  },
  {
    what: 'a limit of a request is loosened',
    plant: (d) => set(at(properties(d, 'NewPayment'), 'reference'), 'maxLength', 35),
    impact: 'minor',
    expected: [['limit-loosened', 'NewPayment.reference']],
  },
  {
    what: 'a minimum of a request is raised',
    plant: (d) => set(at(properties(d, 'Money'), 'amount'), 'minimum', 1),
    impact: 'major',
    expected: [['limit-tightened', 'Money.amount']],
  },
  {
    what: 'a pattern of a request is another one',
    plant: (d) => set(at(properties(d, 'NewPayment'), 'reference'), 'pattern', '^[a-z]+$'),
    impact: 'major',
    expected: [['limit-tightened', 'NewPayment.reference']],
  },
  {
    what: 'an item of a list in a response is something else',
    plant: (d) => set(at(paymentProperties(d), 'tags'), 'items', { type: 'integer' }),
    impact: 'major',
    expected: [['type-changed', 'Payment.tags[]']],
  },
  {
    what: 'an alternative of a response is new',
    plant: (d) => {
      set(schemas(d), 'CardTarget', { type: 'object' });
      set(at(paymentProperties(d), 'target', 'oneOf'), '2', { $ref: '#/components/schemas/CardTarget' });
    },
    impact: 'major',
    expected: [
      ['variant-added', 'Payment.target'],
      ['component-added', 'CardTarget'],
    ],
  },
  {
    what: 'an alternative of a response has another content',
    plant: (d) => set(at(schemas(d), 'WalletTarget'), 'required', []),
    impact: 'major',
    expected: [['property-optional', 'WalletTarget.kind']],
  },
  {
    what: 'a request refuses undeclared fields',
    plant: (d) => set(at(schemas(d), 'NewPayment'), 'additionalProperties', false),
    impact: 'major',
    expected: [['object-closed', 'NewPayment']],
  },
  {
    what: 'a default is another one',
    plant: (d) => set(at(properties(d, 'NewPayment'), 'count'), 'default', 2),
    impact: 'major',
    expected: [['default-changed', 'NewPayment.count']],
  },

  // Operations, parameters, bodies, answers.
  {
    what: 'an operation is removed',
    plant: (d) => {
      delete at(d, 'paths', '/payments/{id}')['get'];
    },
    impact: 'major',
    expected: [['operation-removed', 'getPayment']],
  },
  {
    what: 'an operation is new',
    plant: (d) =>
      set(at(d, 'paths', '/payments/{id}'), 'delete', {
        operationId: 'deletePayment',
        tags: ['Payments'],
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 204: { description: 'Gone.' } },
      }),
    impact: 'minor',
    expected: [['operation-added', 'deletePayment']],
  },
  {
    what: 'an operation gets another id',
    plant: (d) => set(post(d), 'operationId', 'makePayment'),
    impact: 'major',
    expected: [['operation-renamed', 'createPayment']],
  },
  {
    what: 'an operation moves to another API',
    plant: (d) => set(post(d), 'tags', ['Reports']),
    impact: 'major',
    expected: [['api-changed', 'createPayment']],
  },
  {
    what: 'an operation is deprecated',
    plant: (d) => set(post(d), 'deprecated', true),
    impact: 'minor',
    expected: [['deprecated', 'createPayment']],
  },
  {
    what: 'a parameter is removed',
    plant: (d) => set(post(d), 'parameters', [at(post(d), 'parameters', '0')]),
    impact: 'major',
    expected: [['parameter-removed', 'createPayment query dryRun']],
  },
  {
    what: 'a parameter becomes mandatory',
    plant: (d) => set(at(post(d), 'parameters', '1'), 'required', true),
    impact: 'major',
    expected: [['parameter-required', 'createPayment query dryRun']],
  },
  {
    what: 'a parameter gets another type',
    plant: (d) => set(at(post(d), 'parameters', '1'), 'schema', { type: 'string' }),
    impact: 'major',
    expected: [['type-changed', 'createPayment query dryRun']],
  },
  {
    what: 'a header is written in another case',
    plant: (d) => set(at(post(d), 'parameters', '2'), 'name', 'x-client-request-id'),
    impact: 'patch',
    expected: [],
  },
  {
    what: 'a request takes no body any more',
    plant: (d) => {
      delete post(d)['requestBody'];
    },
    impact: 'major',
    expected: [['body-removed', 'createPayment request body']],
  },
  {
    what: 'a body becomes optional',
    plant: (d) => set(at(post(d), 'requestBody'), 'required', false),
    impact: 'minor',
    expected: [['body-optional', 'createPayment request body']],
  },
  {
    what: 'a success has another status',
    plant: (d) => rename(at(post(d), 'responses'), '200', '201'),
    impact: 'major',
    expected: [
      ['status-removed', 'createPayment 200'],
      ['status-added', 'createPayment 201'],
    ],
  },
  {
    what: 'a failure is new',
    plant: (d) => set(at(post(d), 'responses'), '409', { description: 'Conflict.' }),
    impact: 'minor',
    expected: [['status-added', 'createPayment 409']],
  },
  {
    what: 'an answer loses its body',
    plant: (d) => {
      delete at(post(d), 'responses', '200')['content'];
    },
    impact: 'major',
    expected: [['body-removed', 'createPayment 200']],
  },
  {
    what: 'an answer loses a header',
    plant: (d) => {
      delete at(post(d), 'responses', '200')['headers'];
    },
    impact: 'major',
    expected: [['header-removed', 'createPayment 200 header X-GOJI-REQUEST-ID']],
  },
  {
    what: 'an error code is gone',
    plant: (d) =>
      set(
        at(
          post(d),
          'responses',
          '400',
          'content',
          'application/json',
          'examples',
          'one',
          'value',
          'errors',
          '0',
        ),
        'errorCode',
        'UNDER_18',
      ),
    impact: 'major',
    expected: [
      ['error-code-removed', 'createPayment 400'],
      ['error-code-added', 'createPayment 400'],
    ],
  },

  // Webhooks are judged as answers.
  {
    what: 'a webhook is removed',
    plant: (d) => {
      delete at(d, 'webhooks')['PAYMENT_MADE'];
    },
    impact: 'major',
    expected: [['webhook-removed', 'PAYMENT_MADE']],
  },
  {
    what: 'a webhook is new',
    plant: (d) => set(at(d, 'webhooks'), 'PAYMENT_FAILED', at(d, 'webhooks', 'PAYMENT_MADE')),
    impact: 'minor',
    expected: [['webhook-added', 'PAYMENT_FAILED']],
  },
  {
    what: 'a field of a webhook may be null',
    plant: (d) => set(properties(d, 'PaymentMade'), 'reference', { type: ['string', 'null'] }),
    impact: 'major',
    expected: [['type-widened', 'PaymentMade.reference']],
  },
  {
    what: 'a field of a webhook is new',
    plant: (d) => set(properties(d, 'PaymentMade'), 'note', { type: 'string' }),
    impact: 'minor',
    expected: [['property-added', 'PaymentMade.note']],
  },

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
