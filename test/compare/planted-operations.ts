import { at, type PlantedChange, post, properties, rename, set } from './planted-change.js';

/** Changes of operations, parameters, bodies, answers, and of webhooks, which are judged as answers. */
export const PLANTED_OPERATIONS: readonly PlantedChange[] = [
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
];
