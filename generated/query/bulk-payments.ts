// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { GetBatchPaymentArguments } from '../client/bulk-payments.js';
import { createBatchPayment, getBatchPayment } from '../client/bulk-payments.js';
import type { Goji } from '../client/index.js';
import type { PartialArguments } from './runtime/operation-key.js';
import { operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { KeyOf, MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Bulk Payments. */
export const bulkPaymentsKey = ['goji', 'bulk-payments'] as const;

/**
 * The mutation of `createBatchPayment`: Pay a total out to many investors.
 *
 * `POST /transfers/batch`
 */
export function createBatchPaymentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'bulk-payments', typeof createBatchPayment> {
  return operationMutation('bulk-payments', createBatchPayment, { goji, options });
}

/** The key of the queries of `getBatchPayment`: of all, or of those whose arguments include these. */
export function getBatchPaymentKey(
  args?: PartialArguments<GetBatchPaymentArguments>,
): KeyOf<'bulk-payments', typeof getBatchPayment> {
  return operationKey('bulk-payments', 'getBatchPayment', args);
}

/**
 * The query of `getBatchPayment`: Get a batch payment.
 *
 * `GET /transfers/batch/{batchId}`
 */
export function getBatchPaymentQuery(
  goji: Goji,
  args: GetBatchPaymentArguments,
  options?: QueryCallOptions,
): QueryOf<'bulk-payments', typeof getBatchPayment> {
  return operationQuery('bulk-payments', getBatchPayment, { goji, args, options });
}
