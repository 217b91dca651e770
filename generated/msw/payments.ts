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
 * Mocks `getAccountBalances`: Get the balances of all accounts.
 *
 * `GET /platformApi/investors/{clientId}/accounts/balances`
 */
export const getAccountBalancesMock: OperationMock<
  operations['getAccountBalances'],
  'both-accounts' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getAccountBalances',
  method: 'get',
  path: '/platformApi/investors/{clientId}/accounts/balances',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'both-accounts',
      body: {
        totalBalance: { amount: 12500.75, currency: 'GBP' },
        totalCashBalance: { amount: 2500.75, currency: 'GBP' },
        totalQueuedInvestedBalance: { amount: 3000, currency: 'GBP' },
        totalInvestedBalance: { amount: 7000, currency: 'GBP' },
        accounts: {
          GOJI_INVESTMENT: {
            totalBalance: { amount: 4500.5, currency: 'GBP' },
            totalCashBalance: { amount: 1500.5, currency: 'GBP' },
            totalQueuedInvestedBalance: { amount: 1000, currency: 'GBP' },
            totalInvestedBalance: { amount: 2000, currency: 'GBP' },
            isaRemainingSubscriptionAmount: null,
          },
          ISA: {
            totalBalance: { amount: 8000.25, currency: 'GBP' },
            totalCashBalance: { amount: 1000.25, currency: 'GBP' },
            totalQueuedInvestedBalance: { amount: 2000, currency: 'GBP' },
            totalInvestedBalance: { amount: 5000, currency: 'GBP' },
            isaRemainingSubscriptionAmount: { amount: 12000, currency: 'GBP' },
          },
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
 * Mocks `getAccountBalance`: Get the balance of one account.
 *
 * `GET /platformApi/investors/{clientId}/accounts/balances/{accountType}`
 */
export const getAccountBalanceMock: OperationMock<
  operations['getAccountBalance'],
  'isa' | 'general' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getAccountBalance',
  method: 'get',
  path: '/platformApi/investors/{clientId}/accounts/balances/{accountType}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'isa',
      body: {
        totalBalance: { amount: 8000.25, currency: 'GBP' },
        totalCashBalance: { amount: 1000.25, currency: 'GBP' },
        totalQueuedInvestedBalance: { amount: 2000, currency: 'GBP' },
        totalInvestedBalance: { amount: 5000, currency: 'GBP' },
        isaRemainingSubscriptionAmount: { amount: 12000, currency: 'GBP' },
      },
    },
    {
      status: 200,
      name: 'general',
      body: {
        totalBalance: { amount: 4500.5, currency: 'GBP' },
        totalCashBalance: { amount: 1500.5, currency: 'GBP' },
        totalQueuedInvestedBalance: { amount: 1000, currency: 'GBP' },
        totalInvestedBalance: { amount: 2000, currency: 'GBP' },
        isaRemainingSubscriptionAmount: null,
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listTransactions`: List the cash transactions of an investor.
 *
 * `GET /platformApi/investors/{clientId}/transactions`
 */
export const listTransactionsMock: OperationMock<
  operations['listTransactions'],
  'deposit-and-interest' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listTransactions',
  method: 'get',
  path: '/platformApi/investors/{clientId}/transactions',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'deposit-and-interest',
      body: [
        {
          id: '8f14e45f-ceea-467f-a0e6-8d1b2c3d4e5f',
          dateTime: '2026-04-07T09:30:00Z',
          amount: { amount: 1000, currency: 'GBP' },
          type: 'DEPOSIT',
          cashBalance: { amount: 1000, currency: 'GBP' },
          investedBalance: { amount: 5000, currency: 'GBP' },
          totalBalance: { amount: 6000, currency: 'GBP' },
          account: 'GOJI_INVESTMENT',
          status: 'CLEARED',
        },
        {
          id: 'c9f0f895-fb98-4b91-9f0a-2d7c6e5b4a39',
          dateTime: '2026-04-30T23:15:00Z',
          amount: { amount: 12.34, currency: 'GBP' },
          type: 'INTEREST_REPAYMENT',
          cashBalance: { amount: 1012.34, currency: 'GBP' },
          investedBalance: { amount: 5000, currency: 'GBP' },
          totalBalance: { amount: 6012.34, currency: 'GBP' },
          account: 'GOJI_INVESTMENT',
          status: 'CLEARED',
        },
      ],
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getBankTransferDetails`: Get the details for deposits to the general account.
 *
 * `GET /platformApi/investors/{clientId}/bankTransferDetails`
 */
export const getBankTransferDetailsMock: OperationMock<
  operations['getBankTransferDetails'],
  'general' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getBankTransferDetails',
  method: 'get',
  path: '/platformApi/investors/{clientId}/bankTransferDetails',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'general',
      body: {
        accountName: 'Jane Doe',
        accountNumber: '58110244',
        sortCode: '204514',
        bankReference: 'GOJI-1234',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getIsaBankTransferDetails`: Get the details for deposits to the ISA.
 *
 * `GET /platformApi/investors/{clientId}/bankTransferDetails/isa`
 */
export const getIsaBankTransferDetailsMock: OperationMock<
  operations['getIsaBankTransferDetails'],
  'isa' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getIsaBankTransferDetails',
  method: 'get',
  path: '/platformApi/investors/{clientId}/bankTransferDetails/isa',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'isa',
      body: {
        accountName: 'Goji Financial Services Client Account',
        accountNumber: '58110244',
        sortCode: '204514',
        bankReference: 'ISAGOJI-1234',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getBankDetails`: Get the investor's bank account for withdrawals.
 *
 * `GET /platformApi/investors/{clientId}/bankDetails`
 */
export const getBankDetailsMock: OperationMock<
  operations['getBankDetails'],
  'registered' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getBankDetails',
  method: 'get',
  path: '/platformApi/investors/{clientId}/bankDetails',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'registered',
      body: { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createBankDetails`: Set the investor's bank account for withdrawals.
 *
 * `POST /platformApi/investors/{clientId}/bankDetails`
 */
export const createBankDetailsMock: OperationMock<
  operations['createBankDetails'],
  | 'first-account'
  | 'details-already-exist'
  | 'incomplete-details'
  | 'invalid-sort-code'
  | 'invalid-account-number'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400: 'DETAILS_ALREADY_EXIST' | 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createBankDetails',
  method: 'post',
  path: '/platformApi/investors/{clientId}/bankDetails',
  requests: [
    {
      name: 'first-account',
      body: { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'first-account',
      body: { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' },
    },
    {
      status: 400,
      name: 'details-already-exist',
      body: {
        errors: [{ errorCode: 'DETAILS_ALREADY_EXIST', message: 'Only one set of bank details allowed' }],
      },
    },
    {
      status: 400,
      name: 'incomplete-details',
      body: {
        errors: [{ errorCode: 'INVALID_DATA', message: 'Bank number, name and sort code are all required' }],
      },
    },
    {
      status: 400,
      name: 'invalid-sort-code',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'Sort code should be 6 digits' }] },
    },
    {
      status: 400,
      name: 'invalid-account-number',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'Account number should be 8 digits' }] },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `updateBankDetails`: Change the investor's bank account for withdrawals.
 *
 * `PUT /platformApi/investors/{clientId}/bankDetails`
 */
export const updateBankDetailsMock: OperationMock<
  operations['updateBankDetails'],
  | 'new-account'
  | 'no-details-yet'
  | 'incomplete-details'
  | 'invalid-sort-code'
  | 'invalid-account-number'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400: 'DETAILS_DONT_EXIST' | 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateBankDetails',
  method: 'put',
  path: '/platformApi/investors/{clientId}/bankDetails',
  requests: [
    { name: 'new-account', body: { accountName: 'Jane Doe', accountNumber: '87889196', sortCode: '166051' } },
  ],
  answers: [
    {
      status: 200,
      name: 'new-account',
      body: { accountName: 'Jane Doe', accountNumber: '87889196', sortCode: '166051' },
    },
    {
      status: 400,
      name: 'no-details-yet',
      body: {
        errors: [
          { errorCode: 'DETAILS_DONT_EXIST', message: 'A set of bank details must exist for an update' },
        ],
      },
    },
    {
      status: 400,
      name: 'incomplete-details',
      body: {
        errors: [{ errorCode: 'INVALID_DATA', message: 'Bank number, name and sort code are all required' }],
      },
    },
    {
      status: 400,
      name: 'invalid-sort-code',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'Sort code should be 6 digits' }] },
    },
    {
      status: 400,
      name: 'invalid-account-number',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'Account number should be 8 digits' }] },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `withdrawCash`: Withdraw cash to the investor's bank account.
 *
 * `POST /platformApi/investors/{clientId}/accounts/{accountType}/withdrawal`
 */
export const withdrawCashMock: OperationMock<
  operations['withdrawCash'],
  | 'with-reference'
  | 'without-reference'
  | 'invalid-reference'
  | 'missing-account'
  | 'amount-not-positive'
  | 'insufficient-balance'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400: 'VALIDATION_FAILURE' | 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'withdrawCash',
  method: 'post',
  path: '/platformApi/investors/{clientId}/accounts/{accountType}/withdrawal',
  requests: [
    {
      name: 'with-reference',
      body: { amount: { amount: 1250.5, currency: 'GBP' }, reference: 'Holiday savings' },
    },
    { name: 'without-reference', body: { amount: { amount: 200, currency: 'GBP' } } },
  ],
  answers: [
    { status: 200, name: 'with-reference', body: 'SUCCESS' },
    { status: 200, name: 'without-reference', body: 'SUCCESS' },
    {
      status: 400,
      name: 'invalid-reference',
      body: {
        errors: [
          {
            errorCode: 'VALIDATION_FAILURE',
            message: 'reference must match "[a-zA-Z0-9-/?:().,+#=!%&*<>;{@ "\']{1,18}"',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'missing-account',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'The account must be specified' }] },
    },
    {
      status: 400,
      name: 'amount-not-positive',
      body: {
        errors: [{ errorCode: 'INVALID_DATA', message: 'The withdrawal amount must be greater than zero' }],
      },
    },
    {
      status: 400,
      name: 'insufficient-balance',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'Insufficient balance to perform' }] },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `transferCash`: Transfer cash between an investor's accounts.
 *
 * `POST /platformApi/investors/{clientId}/accounts/{accountType}/transfer`
 */
export const transferCashMock: OperationMock<
  operations['transferCash'],
  'from-isa' | 'to-isa' | 'insufficient-balance' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'transferCash',
  method: 'post',
  path: '/platformApi/investors/{clientId}/accounts/{accountType}/transfer',
  requests: [
    { name: 'from-isa', body: { toAccount: 'GOJI_INVESTMENT', amount: { amount: 500, currency: 'GBP' } } },
    { name: 'to-isa', body: { toAccount: 'ISA', amount: { amount: 1200.5, currency: 'GBP' } } },
  ],
  answers: [
    {
      status: 200,
      name: 'from-isa',
      body: {
        totalBalance: { amount: 7500.25, currency: 'GBP' },
        totalCashBalance: { amount: 500.25, currency: 'GBP' },
        totalQueuedInvestedBalance: { amount: 2000, currency: 'GBP' },
        totalInvestedBalance: { amount: 5000, currency: 'GBP' },
        isaRemainingSubscriptionAmount: { amount: 12000, currency: 'GBP' },
      },
    },
    {
      status: 200,
      name: 'to-isa',
      body: {
        totalBalance: { amount: 3300, currency: 'GBP' },
        totalCashBalance: { amount: 300, currency: 'GBP' },
        totalQueuedInvestedBalance: { amount: 1000, currency: 'GBP' },
        totalInvestedBalance: { amount: 2000, currency: 'GBP' },
        isaRemainingSubscriptionAmount: null,
      },
    },
    {
      status: 400,
      name: 'insufficient-balance',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'Insufficient balance to perform' }] },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `simulateTopUp`: Simulate a deposit to any account of the platform.
 *
 * `POST /test/account/topup`
 */
export const simulateTopUpMock: OperationMock<
  operations['simulateTopUp'],
  'isa-deposit' | 'unknown-account' | 'system-error' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA' | 'SYSTEM_ERROR';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'simulateTopUp',
  method: 'post',
  path: '/test/account/topup',
  requests: [
    {
      name: 'isa-deposit',
      body: {
        amount: { amount: 10000, currency: 'GBP' },
        accountNumber: '58110244',
        sortCode: '204514',
        paymentReference: 'ISAGOJI-1234',
      },
    },
  ],
  answers: [
    { status: 200, name: 'isa-deposit', body: 'SUCCESS' },
    {
      status: 400,
      name: 'unknown-account',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: 'Payment address not found for accountNumber=12345678, sortCode=123456',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'system-error',
      body: { errors: [{ errorCode: 'SYSTEM_ERROR', message: 'An unexpected error has occurred' }] },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `chargeFee`: Charge an investor a fee.
 *
 * `POST /platformApi/investors/{clientId}/fee`
 */
export const chargeFeeMock: OperationMock<
  operations['chargeFee'],
  'platform-fee' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'chargeFee',
  method: 'post',
  path: '/platformApi/investors/{clientId}/fee',
  requests: [
    {
      name: 'platform-fee',
      body: {
        accountType: 'GOJI_INVESTMENT',
        amount: { amount: 12.5, currency: 'GBP' },
        bankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1',
        reference: 'Platform fee April',
      },
    },
  ],
  answers: [
    {
      status: 201,
      name: 'platform-fee',
      body: {
        accountType: 'GOJI_INVESTMENT',
        amount: { amount: 12.5, currency: 'GBP' },
        bankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1',
        reference: 'Platform fee April',
        status: 'PENDING',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getCashBalanceReport`: Get the balances of up to 100 investors.
 *
 * `GET /reports/investor/cash/balance`
 */
export const getCashBalanceReportMock: OperationMock<
  operations['getCashBalanceReport'],
  'two-investors' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getCashBalanceReport',
  method: 'get',
  path: '/reports/investor/cash/balance',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-investors',
      body: [
        {
          investorId: 'GOJI-1234',
          gia: {
            totalBalance: { amount: 10000, currency: 'GBP' },
            uninvestedCashBalance: { amount: 5000, currency: 'GBP' },
            pendingIncomingTransferBalance: { amount: 0, currency: 'GBP' },
            queuedForInvestmentBalance: { amount: 5000, currency: 'GBP' },
            investedBalance: { amount: 0, currency: 'GBP' },
          },
          isa: {
            totalBalance: { amount: 1000, currency: 'GBP' },
            uninvestedCashBalance: { amount: 0, currency: 'GBP' },
            pendingIncomingTransferBalance: { amount: 0, currency: 'GBP' },
            queuedForInvestmentBalance: { amount: 1000, currency: 'GBP' },
            investedBalance: { amount: 0, currency: 'GBP' },
          },
          sipp: {
            totalBalance: { amount: 300, currency: 'GBP' },
            uninvestedCashBalance: { amount: 0, currency: 'GBP' },
            pendingIncomingTransferBalance: { amount: 0, currency: 'GBP' },
            queuedForInvestmentBalance: { amount: 300, currency: 'GBP' },
            investedBalance: { amount: 0, currency: 'GBP' },
          },
        },
        {
          investorId: 'GOJI-4567',
          gia: {
            totalBalance: { amount: 0, currency: 'GBP' },
            uninvestedCashBalance: { amount: 0, currency: 'GBP' },
            pendingIncomingTransferBalance: { amount: 0, currency: 'GBP' },
            queuedForInvestmentBalance: { amount: 0, currency: 'GBP' },
            investedBalance: { amount: 0, currency: 'GBP' },
          },
          isa: {
            totalBalance: { amount: 0, currency: 'GBP' },
            uninvestedCashBalance: { amount: 0, currency: 'GBP' },
            pendingIncomingTransferBalance: { amount: 0, currency: 'GBP' },
            queuedForInvestmentBalance: { amount: 0, currency: 'GBP' },
            investedBalance: { amount: 0, currency: 'GBP' },
          },
          sipp: {
            totalBalance: { amount: 0, currency: 'GBP' },
            uninvestedCashBalance: { amount: 0, currency: 'GBP' },
            pendingIncomingTransferBalance: { amount: 0, currency: 'GBP' },
            queuedForInvestmentBalance: { amount: 0, currency: 'GBP' },
            investedBalance: { amount: 0, currency: 'GBP' },
          },
        },
      ],
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `simulateDeposit`: Simulate a deposit to an investor's account.
 *
 * `POST /platformApi/test/payment`
 *
 * @deprecated Use `simulateTopUp` instead, which takes the place of this operation and serves every bank
 *   account of the platform.
 */
export const simulateDepositMock: OperationMock<
  operations['simulateDeposit'],
  'isa-deposit' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'simulateDeposit',
  method: 'post',
  path: '/platformApi/test/payment',
  requests: [
    {
      name: 'isa-deposit',
      body: {
        amount: { amount: 10000, currency: 'GBP' },
        clientId: 'GOJI-1234',
        paymentReference: 'ISAGOJI-1234',
        paymentType: 'DEPOSIT',
      },
    },
  ],
  answers: [
    { status: 200, name: 'isa-deposit', body: '' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});
