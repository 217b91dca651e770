import type { Domain } from '../handlers.js';
import { batchPaymentHandlers, completeBatch, distributeBatch } from './batch-payments.js';

/** The operations of the API `bulk-payments`. */
export const bulkPayments: Domain = {
  handlers: { ...batchPaymentHandlers },
  byExample: [],
  jobs: [distributeBatch, completeBatch],
};
