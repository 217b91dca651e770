import { at, type PlantedChange, paymentProperties, properties, schemas, set } from './planted-change.js';

/** What narrows breaks requests, what widens breaks responses; and the opposites of both. */
export const PLANTED_DIRECTIONS: readonly PlantedChange[] = [
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
];
