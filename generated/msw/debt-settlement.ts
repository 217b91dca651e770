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
 * Mocks `listSettlementProducts`: List the investment products.
 *
 * `GET /platformApi/settlement/product`
 */
export const listSettlementProductsMock: OperationMock<
  operations['listSettlementProducts'],
  'two-products' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listSettlementProducts',
  method: 'get',
  path: '/platformApi/settlement/product',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-products',
      body: {
        products: [
          {
            id: 'ORCHARD-LANE',
            investmentDocument: 'https://docs.example.com/orchard-lane/key-information.pdf',
            isaEligible: true,
          },
          {
            id: 'QUAYSIDE-OFFICES',
            investmentDocument: 'https://docs.example.com/quayside-offices/investment-memorandum.pdf',
            isaEligible: false,
          },
        ],
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createSettlementProduct`: Register an investment product.
 *
 * `POST /platformApi/settlement/product`
 */
export const createSettlementProductMock: OperationMock<
  operations['createSettlementProduct'],
  'isa-eligible' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createSettlementProduct',
  method: 'post',
  path: '/platformApi/settlement/product',
  requests: [
    {
      name: 'isa-eligible',
      body: {
        id: 'ORCHARD-LANE',
        investmentDocument: 'https://docs.example.com/orchard-lane/key-information.pdf',
        isaEligible: true,
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'isa-eligible',
      body: {
        id: 'ORCHARD-LANE',
        investmentDocument: 'https://docs.example.com/orchard-lane/key-information.pdf',
        isaEligible: true,
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `updateSettlementProduct`: Update an investment product.
 *
 * `PUT /platformApi/settlement/product/{productId}`
 */
export const updateSettlementProductMock: OperationMock<
  operations['updateSettlementProduct'],
  'new-document' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateSettlementProduct',
  method: 'put',
  path: '/platformApi/settlement/product/{productId}',
  requests: [
    {
      name: 'new-document',
      body: {
        investmentDocument: 'https://docs.example.com/orchard-lane/key-information-2.pdf',
        isaEligible: true,
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'new-document',
      body: {
        id: 'ORCHARD-LANE',
        investmentDocument: 'https://docs.example.com/orchard-lane/key-information-2.pdf',
        isaEligible: true,
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listSettlementDestinations`: List the payment destinations.
 *
 * `GET /platformApi/settlement/payment-destination`
 */
export const listSettlementDestinationsMock: OperationMock<
  operations['listSettlementDestinations'],
  'two-destinations' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listSettlementDestinations',
  method: 'get',
  path: '/platformApi/settlement/payment-destination',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-destinations',
      body: [{ id: '4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64' }, { id: 'b2a81d37-6e54-4c90-a7f3-05d9e1c84b26' }],
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createSettlementDestination`: Add a payment destination.
 *
 * `POST /platformApi/settlement/payment-destination`
 */
export const createSettlementDestinationMock: OperationMock<
  operations['createSettlementDestination'],
  'borrower' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createSettlementDestination',
  method: 'post',
  path: '/platformApi/settlement/payment-destination',
  requests: [
    {
      name: 'borrower',
      body: {
        accountName: 'Orchard Lane Homes Limited',
        accountNumber: '00004588',
        sortCode: '203002',
        reference: 'Orchard Lane loan',
      },
    },
  ],
  answers: [
    { status: 200, name: 'borrower', body: { id: '4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64' } },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `updateSettlementDestination`: Update a payment destination.
 *
 * `PUT /platformApi/settlement/payment-destination/{id}`
 */
export const updateSettlementDestinationMock: OperationMock<
  operations['updateSettlementDestination'],
  'new-account' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateSettlementDestination',
  method: 'put',
  path: '/platformApi/settlement/payment-destination/{id}',
  requests: [
    {
      name: 'new-account',
      body: {
        accountName: 'Orchard Lane Homes Limited',
        accountNumber: '58110244',
        sortCode: '204514',
        reference: 'Orchard Lane loan',
      },
    },
  ],
  answers: [
    { status: 200, name: 'new-account', body: { id: '4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64' } },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `settleTranche`: Settle a tranche of investments.
 *
 * `POST /platformApi/settlement/tranche`
 */
export const settleTrancheMock: OperationMock<
  operations['settleTranche'],
  'two-investors' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'settleTranche',
  method: 'post',
  path: '/platformApi/settlement/tranche',
  requests: [
    {
      name: 'two-investors',
      body: {
        id: 'ORCHARD-LANE-T1',
        productId: 'ORCHARD-LANE',
        bankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1',
        reference: 'Orchard Lane T1',
        investments: [
          {
            id: 'ORCHARD-LANE-1001',
            clientId: 'GOJI-1234',
            accountType: 'ISA',
            amount: { amount: 10000, currency: 'GBP' },
          },
          {
            id: 'ORCHARD-LANE-1002',
            clientId: 'GOJI-4567',
            accountType: 'GOJI_INVESTMENT',
            amount: { amount: 2500.5, currency: 'GBP' },
          },
        ],
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'two-investors',
      body: {
        id: 'ORCHARD-LANE-T1',
        totalAmount: { amount: 12500.5, currency: 'GBP' },
        sortCode: '203002',
        accountNumber: '00004588',
        reference: 'Orchard Lane T1',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `settleSecondaryMarket`: Settle a trade on the secondary market.
 *
 * `POST /platformApi/settlement/secondary-market`
 */
export const settleSecondaryMarketMock: OperationMock<
  operations['settleSecondaryMarket'],
  'sale-at-a-premium' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'settleSecondaryMarket',
  method: 'post',
  path: '/platformApi/settlement/secondary-market',
  requests: [
    {
      name: 'sale-at-a-premium',
      body: {
        buySide: {
          clientId: 'GOJI-4567',
          accountType: 'GOJI_INVESTMENT',
          fee: { amount: 12.5, currency: 'GBP' },
          bankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1',
          reference: 'Trade 5001 buyer',
          totalPurchaseAmount: { amount: 5050, currency: 'GBP' },
          newInvestmentId: 'ORCHARD-LANE-1003',
          dateTime: '2026-06-01T12:33:00Z',
        },
        sellSide: {
          clientId: 'GOJI-1234',
          accountType: 'ISA',
          fee: { amount: 25, currency: 'GBP' },
          bankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1',
          reference: 'Trade 5001 seller',
          repaymentReference: 'Sale 5001',
          investmentId: 'ORCHARD-LANE-1001',
          premium: { amount: 50, currency: 'GBP' },
          capitalAmount: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  ],
  answers: [
    { status: 200, name: 'sale-at-a-premium', body: 'SECONDARY-4855bf09-6765-48c4-a8f7-5dd189924589' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getRepaymentReference`: Get a reference for a repayment.
 *
 * `GET /platformApi/settlement/repayment/reference`
 */
export const getRepaymentReferenceMock: OperationMock<
  operations['getRepaymentReference'],
  'new-reference' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getRepaymentReference',
  method: 'get',
  path: '/platformApi/settlement/repayment/reference',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'new-reference',
      body: { reference: 'RPY-7H2K9QX4', accountNumber: '60282377', sortCode: '204514' },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `recordRepayment`: Record a repayment made by bank transfer.
 *
 * `POST /platformApi/settlement/repayment`
 */
export const recordRepaymentMock: OperationMock<
  operations['recordRepayment'],
  'capital-and-interest' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordRepayment',
  method: 'post',
  path: '/platformApi/settlement/repayment',
  requests: [
    {
      name: 'capital-and-interest',
      body: {
        reference: 'RPY-7H2K9QX4',
        investorRepayments: [
          { investmentId: 'ORCHARD-LANE-1002', type: 'CAPITAL', amount: { amount: 500, currency: 'GBP' } },
          {
            investmentId: 'ORCHARD-LANE-1002',
            type: 'INTEREST',
            amount: { amount: 62.5, currency: 'GBP' },
            tax: { amount: 12.5, currency: 'GBP' },
          },
        ],
      },
    },
  ],
  answers: [
    { status: 200, name: 'capital-and-interest', body: '' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createInvestorRepayment`: Repay investors.
 *
 * `POST /platformApi/settlement/investor-repayment`
 */
export const createInvestorRepaymentMock: OperationMock<
  operations['createInvestorRepayment'],
  | 'out-of-wallet'
  | 'cash-interest'
  | 'mixed-interest'
  | 'wallet-for-cash-interest'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createInvestorRepayment',
  method: 'post',
  path: '/platformApi/settlement/investor-repayment',
  requests: [
    {
      name: 'out-of-wallet',
      body: {
        reference: 'Orchard Lane June',
        sourceWalletId: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
        investorRepayments: [
          { investmentId: 'ORCHARD-LANE-1001', type: 'CAPITAL', amount: { amount: 1000, currency: 'GBP' } },
          {
            investmentId: 'ORCHARD-LANE-1002',
            type: 'INTEREST',
            amount: { amount: 62.5, currency: 'GBP' },
            tax: { amount: 12.5, currency: 'GBP' },
            clientId: 'GOJI-4567',
            accountType: 'GOJI_INVESTMENT',
          },
        ],
      },
    },
    {
      name: 'cash-interest',
      body: {
        reference: 'Cash interest June',
        investorRepayments: [
          {
            type: 'INTEREST_CASH',
            clientId: 'GOJI-1234',
            accountType: 'ISA',
            amount: { amount: 4.2, currency: 'GBP' },
          },
        ],
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'out-of-wallet',
      body: { repaymentBatchReference: 'REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e' },
    },
    {
      status: 200,
      name: 'cash-interest',
      body: { repaymentBatchReference: 'REPAYMENT-8c1e5a70-4b29-4d6f-93a2-e7f0d5b61c48' },
    },
    {
      status: 400,
      name: 'mixed-interest',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: 'cannot process both cash interest and interest repayments in the same call',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'wallet-for-cash-interest',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: "Field 'sourceWalletId' cannot be present when 'investorRepayments[].type' is 'INTEREST_CASH'.",
          },
        ],
      },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listInvestorRepayments`: List the latest batches of repayments.
 *
 * `GET /investor-repayment`
 */
export const listInvestorRepaymentsMock: OperationMock<
  operations['listInvestorRepayments'],
  'pending-and-cleared' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listInvestorRepayments',
  method: 'get',
  path: '/investor-repayment',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'pending-and-cleared',
      body: {
        'REPAYMENT-8c1e5a70-4b29-4d6f-93a2-e7f0d5b61c48': {
          totalRepayments: 1,
          totalAmount: { amount: 4.2, currency: 'GBP' },
          overallStatus: 'PENDING',
          postedAt: '2026-07-01T08:02:11.904Z',
          clearedAt: null,
        },
        'REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e': {
          totalRepayments: 2,
          totalAmount: { amount: 1062.5, currency: 'GBP' },
          overallStatus: 'CLEARED',
          postedAt: '2026-06-01T09:14:57.165Z',
          clearedAt: '2026-06-01T09:20:03.412Z',
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
 * Mocks `getInvestorRepayment`: Get a batch of repayments.
 *
 * `GET /investor-repayment/{repaymentBatchReference}`
 */
export const getInvestorRepaymentMock: OperationMock<
  operations['getInvestorRepayment'],
  'out-of-wallet' | 'cash-interest' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInvestorRepayment',
  method: 'get',
  path: '/investor-repayment/{repaymentBatchReference}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'out-of-wallet',
      body: {
        repaymentBatchReference: 'REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e',
        investorRepayments: [
          {
            repaymentId: '01180666-234b-4bf4-a879-60196e4f781b',
            investmentId: 'ORCHARD-LANE-1001',
            type: 'CAPITAL',
            status: 'CLEARED',
            amount: { amount: 1000, currency: 'GBP' },
            tax: null,
            clientId: 'GOJI-1234',
            accountType: 'ISA',
          },
          {
            repaymentId: '18529cda-b32a-4053-bd0e-4140c0a9da42',
            investmentId: 'ORCHARD-LANE-1002',
            type: 'INTEREST',
            status: 'CLEARED',
            amount: { amount: 62.5, currency: 'GBP' },
            tax: { amount: 12.5, currency: 'GBP' },
            clientId: 'GOJI-4567',
            accountType: 'GOJI_INVESTMENT',
          },
        ],
      },
    },
    {
      status: 200,
      name: 'cash-interest',
      body: {
        repaymentBatchReference: 'REPAYMENT-8c1e5a70-4b29-4d6f-93a2-e7f0d5b61c48',
        investorRepayments: [
          {
            repaymentId: '6b0d9f24-1e73-45ca-8f5b-a3c7e2096d18',
            type: 'INTEREST_CASH',
            status: 'PENDING',
            amount: { amount: 4.2, currency: 'GBP' },
            tax: null,
            clientId: 'GOJI-1234',
            accountType: 'ISA',
          },
        ],
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getInvestment`: Get an investment with its repayments.
 *
 * `GET /investment/{clientInvestmentId}`
 */
export const getInvestmentMock: OperationMock<
  operations['getInvestment'],
  'partly-repaid' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInvestment',
  method: 'get',
  path: '/investment/{clientInvestmentId}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'partly-repaid',
      body: {
        investmentId: 'ORCHARD-LANE-1001',
        amount: { amount: 10000, currency: 'GBP' },
        postedAt: '2026-01-15T15:07:02Z',
        investorRepayments: [
          {
            repaymentId: '01180666-234b-4bf4-a879-60196e4f781b',
            investmentId: 'ORCHARD-LANE-1001',
            type: 'CAPITAL',
            status: 'CLEARED',
            amount: { amount: 1000, currency: 'GBP' },
            tax: null,
          },
        ],
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listSettlementInvestments`: List an account's settled investments.
 *
 * `GET /platformApi/settlement/investors/{clientId}/accounts/{accountType}/investments`
 */
export const listSettlementInvestmentsMock: OperationMock<
  operations['listSettlementInvestments'],
  'two-investments' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listSettlementInvestments',
  method: 'get',
  path: '/platformApi/settlement/investors/{clientId}/accounts/{accountType}/investments',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-investments',
      body: {
        investments: [
          {
            investmentId: 'ORCHARD-LANE-1002',
            clientId: 'GOJI-1234',
            productId: 'ORCHARD-LANE',
            trancheId: 'ORCHARD-LANE-T1',
            amount: { amount: 2500.5, currency: 'GBP' },
            accountType: 'GOJI_INVESTMENT',
          },
          {
            investmentId: 'QUAYSIDE-OFFICES-2001',
            clientId: 'GOJI-1234',
            productId: 'QUAYSIDE-OFFICES',
            trancheId: 'QUAYSIDE-OFFICES-T3',
            amount: { amount: 750, currency: 'GBP' },
            accountType: 'GOJI_INVESTMENT',
          },
        ],
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});
