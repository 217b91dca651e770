// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { operations } from '../types.js';
import {
  badRequestAnswer,
  internalServerErrorAnswer,
  notFoundAnswer,
  unauthorisedAnswer,
} from './answers.js';
import { mockOperation } from './runtime/operation-mock.js';
import type { OperationMock } from './runtime/types.js';

/**
 * Mocks `createBatchPayment`: Pay a total out to many investors.
 *
 * `POST /transfers/batch`
 */
export const createBatchPaymentMock: OperationMock<
  operations['createBatchPayment'],
  'migration' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createBatchPayment',
  method: 'post',
  path: '/transfers/batch',
  requests: [
    {
      name: 'migration',
      body: {
        batchId: '4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b',
        type: 'MIGRATION',
        totalPayout: { amount: 5000, currency: 'GBP' },
        payments: [
          {
            clientId: 'GOJI-1234',
            accountType: 'GOJI_INVESTMENT',
            amount: { amount: 3000, currency: 'GBP' },
            sourceOfFunds: { accountName: 'Jane Doe', accountNumber: '00027944', sortCode: '203002' },
          },
          {
            clientId: 'GOJI-4567',
            accountType: 'ISA',
            amount: { amount: 2000, currency: 'GBP' },
            sourceOfFunds: null,
          },
        ],
      },
    },
  ],
  answers: [
    {
      status: 201,
      name: 'migration',
      body: {
        batchId: '4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b',
        type: 'MIGRATION',
        status: 'AWAITING_FUNDS',
        totalPayout: { amount: 5000, currency: 'GBP' },
        payments: [
          {
            clientId: 'GOJI-1234',
            accountType: 'GOJI_INVESTMENT',
            amount: { amount: 3000, currency: 'GBP' },
            status: 'PENDING',
            sourceOfFunds: { accountName: 'Jane Doe', accountNumber: '00027944', sortCode: '203002' },
          },
          {
            clientId: 'GOJI-4567',
            accountType: 'ISA',
            amount: { amount: 2000, currency: 'GBP' },
            status: 'PENDING',
            sourceOfFunds: null,
          },
        ],
        payTo: {
          accountName: 'Orchard Lane Platform Receiving',
          accountNumber: '60282377',
          sortCode: '204514',
          bankReference: 'OR8144E143',
        },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getBatchPayment`: Get a batch payment.
 *
 * `GET /transfers/batch/{batchId}`
 */
export const getBatchPaymentMock: OperationMock<
  operations['getBatchPayment'],
  'awaiting-funds' | 'complete' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getBatchPayment',
  method: 'get',
  path: '/transfers/batch/{batchId}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'awaiting-funds',
      body: {
        batchId: '4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b',
        type: 'MIGRATION',
        status: 'AWAITING_FUNDS',
        totalPayout: { amount: 5000, currency: 'GBP' },
        payments: [
          {
            clientId: 'GOJI-1234',
            accountType: 'GOJI_INVESTMENT',
            amount: { amount: 3000, currency: 'GBP' },
            status: 'PENDING',
            sourceOfFunds: { accountName: 'Jane Doe', accountNumber: '00027944', sortCode: '203002' },
          },
          {
            clientId: 'GOJI-4567',
            accountType: 'ISA',
            amount: { amount: 2000, currency: 'GBP' },
            status: 'PENDING',
            sourceOfFunds: null,
          },
        ],
        payTo: {
          accountName: 'Orchard Lane Platform Receiving',
          accountNumber: '60282377',
          sortCode: '204514',
          bankReference: 'OR8144E143',
        },
      },
    },
    {
      status: 200,
      name: 'complete',
      body: {
        batchId: '4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b',
        type: 'MIGRATION',
        status: 'COMPLETE',
        totalPayout: { amount: 5000, currency: 'GBP' },
        payments: [
          {
            clientId: 'GOJI-1234',
            accountType: 'GOJI_INVESTMENT',
            amount: { amount: 3000, currency: 'GBP' },
            status: 'RECEIVED',
            sourceOfFunds: { accountName: 'Jane Doe', accountNumber: '00027944', sortCode: '203002' },
          },
          {
            clientId: 'GOJI-4567',
            accountType: 'ISA',
            amount: { amount: 2000, currency: 'GBP' },
            status: 'FAILED',
            sourceOfFunds: null,
          },
        ],
        payTo: {
          accountName: 'Orchard Lane Platform Receiving',
          accountNumber: '60282377',
          sortCode: '204514',
          bankReference: 'OR8144E143',
        },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});
