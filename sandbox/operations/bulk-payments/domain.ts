import type { Domain } from '../handlers.js';

/** The operations of the API `bulk-payments`. */
export const bulkPayments: Domain = {
  handlers: {},
  byExample: ['createBatchPayment', 'getBatchPayment'],
};
