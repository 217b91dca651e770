// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { BatchId, BatchPayment, NewBatchPayment } from '../schemas.js';
import type { Goji } from './goji.js';
import type { Call } from './runtime/call.js';
import { defineOperation } from './runtime/define-operation.js';
import type { CallOptions, Operation, WriteOptions } from './runtime/operation.js';

/** What `createBatchPayment` takes. */
export interface CreateBatchPaymentArguments {
  readonly body: NewBatchPayment;
}

/** The type of `createBatchPayment`: what it takes, gives and rejects with. */
export interface CreateBatchPaymentOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateBatchPaymentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 201: BatchPayment }, CreateBatchPaymentOperation>;
}

/**
 * Pay a total out to many investors.
 *
 * Instructs the platform to divide a total among investors. The answer says where to send the total and under
 * which reference. Nothing is paid out before that money has arrived.
 *
 * The webhook `BATCH_UPDATE` reports each change of the batch with a summary. `getBatchPayment` has the
 * details of each payment.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:4716
 */
export const createBatchPayment: CreateBatchPaymentOperation = /* @__PURE__ */ defineOperation(
  'createBatchPayment', 'POST', '/transfers/batch', { successes: [201] },
);

/** What `getBatchPayment` takes. */
export interface GetBatchPaymentArguments {
  readonly path: {
    /**
     * The id under which the batch payment was created.
     *
     * @example 4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b
     */
    readonly batchId: BatchId;
  };
}

/** The type of `getBatchPayment`: what it takes, gives and rejects with. */
export interface GetBatchPaymentOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetBatchPaymentArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: BatchPayment }, GetBatchPaymentOperation>;
}

/**
 * Get a batch payment.
 *
 * Returns the batch payment with its own status and the status of the payment to each investor.
 *
 * Takes:
 * - `path.batchId`: The id under which the batch payment was created.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:4820
 */
export const getBatchPayment: GetBatchPaymentOperation = /* @__PURE__ */ defineOperation(
  'getBatchPayment', 'GET', '/transfers/batch/{batchId}',
);
