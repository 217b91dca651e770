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
 * Mocks `createInstrument`: Register an instrument.
 *
 * `POST /instruments`
 */
export const createInstrumentMock: OperationMock<
  operations['createInstrument'],
  'with-fees' | 'without-fees' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createInstrument',
  method: 'post',
  path: '/instruments',
  requests: [
    {
      name: 'with-fees',
      body: {
        symbol: 'ORCHARD-LANE-1',
        name: 'Orchard Lane Homes - phase 1',
        assetClass: 'EQUITY',
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        paymentInstructions: {
          primaryMarketBankAccountId: '01700ae3-1b61-41c8-87d9-c59e82f33a41',
          feeTypes: [
            { symbol: 'STAMP_DUTY', bankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1' },
            { symbol: 'COMMISSION', bankAccountId: '3f6f2f0e-2c1d-4a83-9d5e-71b0c4a8e962' },
          ],
        },
      },
    },
    {
      name: 'without-fees',
      body: {
        symbol: 'MILL-WHARF-2',
        name: 'Mill Wharf Apartments - phase 2',
        assetClass: 'EQUITY',
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        paymentInstructions: {
          primaryMarketBankAccountId: '01700ae3-1b61-41c8-87d9-c59e82f33a41',
          feeTypes: [],
        },
      },
    },
  ],
  answers: [
    {
      status: 201,
      name: 'with-fees',
      body: {
        symbol: 'ORCHARD-LANE-1',
        name: 'Orchard Lane Homes - phase 1',
        assetClass: 'EQUITY',
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        paymentInstructions: {
          primaryMarketBankAccountId: '01700ae3-1b61-41c8-87d9-c59e82f33a41',
          feeTypes: [
            { symbol: 'STAMP_DUTY', bankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1' },
            { symbol: 'COMMISSION', bankAccountId: '3f6f2f0e-2c1d-4a83-9d5e-71b0c4a8e962' },
          ],
        },
      },
    },
    {
      status: 201,
      name: 'without-fees',
      body: {
        symbol: 'MILL-WHARF-2',
        name: 'Mill Wharf Apartments - phase 2',
        assetClass: 'EQUITY',
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        paymentInstructions: {
          primaryMarketBankAccountId: '01700ae3-1b61-41c8-87d9-c59e82f33a41',
          feeTypes: [],
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
 * Mocks `getInstrument`: Get an instrument.
 *
 * `GET /instruments/{instrumentSymbol}`
 */
export const getInstrumentMock: OperationMock<
  operations['getInstrument'],
  'with-fees' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInstrument',
  method: 'get',
  path: '/instruments/{instrumentSymbol}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'with-fees',
      body: {
        symbol: 'ORCHARD-LANE-1',
        name: 'Orchard Lane Homes - phase 1',
        assetClass: 'EQUITY',
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        paymentInstructions: {
          primaryMarketBankAccountId: '01700ae3-1b61-41c8-87d9-c59e82f33a41',
          feeTypes: [
            { symbol: 'STAMP_DUTY', bankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1' },
            { symbol: 'COMMISSION', bankAccountId: '3f6f2f0e-2c1d-4a83-9d5e-71b0c4a8e962' },
          ],
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
 * Mocks `createAllocation`: Allocate shares.
 *
 * `POST /allocations`
 */
export const createAllocationMock: OperationMock<
  operations['createAllocation'],
  'new-issue' | 'migrated-investor' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createAllocation',
  method: 'post',
  path: '/allocations',
  requests: [
    {
      name: 'new-issue',
      body: {
        id: '5dd40510-810e-4a55-a395-04819fd915b9',
        quantity: 1000000,
        instrumentSymbol: 'ORCHARD-LANE-1',
        investor: null,
        nominee: { accountType: 'ORIGINATOR' },
      },
    },
    {
      name: 'migrated-investor',
      body: {
        id: '8c9b1f57-20de-4e0b-9d0b-6a1f2f7f4c35',
        quantity: 2500,
        instrumentSymbol: 'ORCHARD-LANE-1',
        investor: { clientId: 'GOJI-1234', accountType: 'ISA' },
        nominee: null,
      },
    },
  ],
  answers: [
    {
      status: 201,
      name: 'new-issue',
      body: {
        id: '5dd40510-810e-4a55-a395-04819fd915b9',
        quantity: 1000000,
        instrumentSymbol: 'ORCHARD-LANE-1',
        investor: null,
        nominee: { accountType: 'ORIGINATOR' },
        status: 'PENDING',
      },
    },
    {
      status: 201,
      name: 'migrated-investor',
      body: {
        id: '8c9b1f57-20de-4e0b-9d0b-6a1f2f7f4c35',
        quantity: 2500,
        instrumentSymbol: 'ORCHARD-LANE-1',
        investor: { clientId: 'GOJI-1234', accountType: 'ISA' },
        nominee: null,
        status: 'ALLOCATED',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getAllocation`: Get an allocation.
 *
 * `GET /allocations/{id}`
 */
export const getAllocationMock: OperationMock<
  operations['getAllocation'],
  'allocated' | 'pending' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getAllocation',
  method: 'get',
  path: '/allocations/{id}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'allocated',
      body: {
        id: '5dd40510-810e-4a55-a395-04819fd915b9',
        quantity: 1000000,
        instrumentSymbol: 'ORCHARD-LANE-1',
        investor: null,
        nominee: { accountType: 'ORIGINATOR' },
        status: 'ALLOCATED',
      },
    },
    {
      status: 200,
      name: 'pending',
      body: {
        id: '5dd40510-810e-4a55-a395-04819fd915b9',
        quantity: 1000000,
        instrumentSymbol: 'ORCHARD-LANE-1',
        investor: null,
        nominee: { accountType: 'ORIGINATOR' },
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
 * Mocks `approveAllocation`: Simulate the approval of an allocation.
 *
 * `PUT /allocations/test/{id}/approve`
 */
export const approveAllocationMock: OperationMock<
  operations['approveAllocation'],
  'no-body' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'approveAllocation',
  method: 'put',
  path: '/allocations/test/{id}/approve',
  requests: [],
  answers: [
    { status: 202, name: 'no-body' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `rejectAllocation`: Simulate the rejection of an allocation.
 *
 * `PUT /allocations/test/{id}/reject`
 */
export const rejectAllocationMock: OperationMock<
  operations['rejectAllocation'],
  'no-body' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'rejectAllocation',
  method: 'put',
  path: '/allocations/test/{id}/reject',
  requests: [],
  answers: [
    { status: 202, name: 'no-body' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createTrade`: Report a trade to be settled.
 *
 * `POST /trades`
 */
export const createTradeMock: OperationMock<
  operations['createTrade'],
  | 'primary-market'
  | 'secondary-market'
  | 'bad-request'
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
  id: 'createTrade',
  method: 'post',
  path: '/trades',
  requests: [
    {
      name: 'primary-market',
      body: {
        id: 'cdfb86c8-1085-43ed-9839-f4c8e7267818',
        instrumentSymbol: 'ORCHARD-LANE-1',
        quantity: 1000,
        price: { amount: 4.99, currency: 'GBP' },
        transactTime: '2026-05-05T10:21:19.453Z',
        buy: {
          investor: { clientId: 'GOJI-1234', accountType: 'GIA' },
          nominee: null,
          fees: [{ symbol: 'STAMP_DUTY', cost: { amount: 24.95, currency: 'GBP' } }],
        },
        sell: { investor: null, nominee: { accountType: 'ORIGINATOR' }, fees: [] },
      },
    },
    {
      name: 'secondary-market',
      body: {
        id: '2f0b6a57-6a5c-4b0e-8d8e-0f4d3c2b9a71',
        instrumentSymbol: 'ORCHARD-LANE-1',
        quantity: 200,
        price: { amount: 5.25, currency: 'GBP' },
        transactTime: '2026-05-12T14:03:52.180Z',
        buy: {
          investor: { clientId: 'GOJI-4567', accountType: 'ISA' },
          nominee: null,
          fees: [
            { symbol: 'STAMP_DUTY', cost: { amount: 5.25, currency: 'GBP' } },
            { symbol: 'COMMISSION', cost: { amount: 10.5, currency: 'GBP' } },
          ],
        },
        sell: {
          investor: { clientId: 'GOJI-1234', accountType: 'GIA' },
          nominee: null,
          fees: [{ symbol: 'COMMISSION', cost: { amount: 10.5, currency: 'GBP' } }],
        },
      },
    },
  ],
  answers: [
    {
      status: 201,
      name: 'primary-market',
      body: {
        id: 'cdfb86c8-1085-43ed-9839-f4c8e7267818',
        instrumentSymbol: 'ORCHARD-LANE-1',
        quantity: 1000,
        price: { amount: 4.99, currency: 'GBP' },
        transactTime: '2026-05-05T10:21:19.453Z',
        settlementStatus: 'SETTLING',
        buy: {
          investor: { clientId: 'GOJI-1234', accountType: 'GIA' },
          nominee: null,
          fees: [{ symbol: 'STAMP_DUTY', cost: { amount: 24.95, currency: 'GBP' } }],
        },
        sell: { investor: null, nominee: { accountType: 'ORIGINATOR' }, fees: [] },
      },
    },
    {
      status: 201,
      name: 'secondary-market',
      body: {
        id: '2f0b6a57-6a5c-4b0e-8d8e-0f4d3c2b9a71',
        instrumentSymbol: 'ORCHARD-LANE-1',
        quantity: 200,
        price: { amount: 5.25, currency: 'GBP' },
        transactTime: '2026-05-12T14:03:52.180Z',
        settlementStatus: 'SETTLING',
        buy: {
          investor: { clientId: 'GOJI-4567', accountType: 'ISA' },
          nominee: null,
          fees: [
            { symbol: 'STAMP_DUTY', cost: { amount: 5.25, currency: 'GBP' } },
            { symbol: 'COMMISSION', cost: { amount: 10.5, currency: 'GBP' } },
          ],
        },
        sell: {
          investor: { clientId: 'GOJI-1234', accountType: 'GIA' },
          nominee: null,
          fees: [{ symbol: 'COMMISSION', cost: { amount: 10.5, currency: 'GBP' } }],
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
 * Mocks `getTrade`: Get a trade.
 *
 * `GET /trades/{id}`
 */
export const getTradeMock: OperationMock<
  operations['getTrade'],
  'settling' | 'settled' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getTrade',
  method: 'get',
  path: '/trades/{id}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'settling',
      body: {
        id: 'cdfb86c8-1085-43ed-9839-f4c8e7267818',
        instrumentSymbol: 'ORCHARD-LANE-1',
        quantity: 1000,
        price: { amount: 4.99, currency: 'GBP' },
        transactTime: '2026-05-05T10:21:19.453Z',
        settlementStatus: 'SETTLING',
        buy: {
          investor: { clientId: 'GOJI-1234', accountType: 'GIA' },
          nominee: null,
          fees: [{ symbol: 'STAMP_DUTY', cost: { amount: 24.95, currency: 'GBP' } }],
        },
        sell: { investor: null, nominee: { accountType: 'ORIGINATOR' }, fees: [] },
      },
    },
    {
      status: 200,
      name: 'settled',
      body: {
        id: 'cdfb86c8-1085-43ed-9839-f4c8e7267818',
        instrumentSymbol: 'ORCHARD-LANE-1',
        quantity: 1000,
        price: { amount: 4.99, currency: 'GBP' },
        transactTime: '2026-05-05T10:21:19.453Z',
        settlementStatus: 'SETTLED',
        buy: {
          investor: { clientId: 'GOJI-1234', accountType: 'GIA' },
          nominee: null,
          fees: [{ symbol: 'STAMP_DUTY', cost: { amount: 24.95, currency: 'GBP' } }],
        },
        sell: { investor: null, nominee: { accountType: 'ORIGINATOR' }, fees: [] },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createDividend`: Pay a dividend.
 *
 * `POST /corporate-actions/dividends`
 */
export const createDividendMock: OperationMock<
  operations['createDividend'],
  'two-investors' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createDividend',
  method: 'post',
  path: '/corporate-actions/dividends',
  requests: [
    {
      name: 'two-investors',
      body: {
        id: '627e27b2-75be-4673-ba5a-7f765a8ace89',
        instrumentSymbol: 'ORCHARD-LANE-1',
        totalPayout: { amount: 180, currency: 'GBP' },
        payments: [
          { clientId: 'GOJI-1234', accountType: 'GIA', payment: { amount: 144, currency: 'GBP' } },
          { clientId: 'GOJI-4567', accountType: 'ISA', payment: { amount: 36, currency: 'GBP' } },
        ],
      },
    },
  ],
  answers: [
    {
      status: 201,
      name: 'two-investors',
      body: {
        id: '627e27b2-75be-4673-ba5a-7f765a8ace89',
        instrumentSymbol: 'ORCHARD-LANE-1',
        status: 'AWAITING_FUNDS',
        totalPayout: { amount: 180, currency: 'GBP' },
        payments: [
          {
            clientId: 'GOJI-1234',
            accountType: 'GIA',
            payment: { amount: 144, currency: 'GBP' },
            status: 'PENDING',
          },
          {
            clientId: 'GOJI-4567',
            accountType: 'ISA',
            payment: { amount: 36, currency: 'GBP' },
            status: 'PENDING',
          },
        ],
        payTo: {
          accountName: 'Orchard Lane Platform Receiving',
          accountNumber: '60282377',
          sortCode: '204514',
          reference: 'OR0CE628FF',
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
 * Mocks `getDividend`: Get a dividend.
 *
 * `GET /corporate-actions/dividends/{id}`
 */
export const getDividendMock: OperationMock<
  operations['getDividend'],
  | 'awaiting-funds'
  | 'distributing'
  | 'complete'
  | 'bad-request'
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
  id: 'getDividend',
  method: 'get',
  path: '/corporate-actions/dividends/{id}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'awaiting-funds',
      body: {
        id: '627e27b2-75be-4673-ba5a-7f765a8ace89',
        instrumentSymbol: 'ORCHARD-LANE-1',
        status: 'AWAITING_FUNDS',
        totalPayout: { amount: 180, currency: 'GBP' },
        payments: [
          {
            clientId: 'GOJI-1234',
            accountType: 'GIA',
            payment: { amount: 144, currency: 'GBP' },
            status: 'PENDING',
          },
          {
            clientId: 'GOJI-4567',
            accountType: 'ISA',
            payment: { amount: 36, currency: 'GBP' },
            status: 'PENDING',
          },
        ],
        payTo: {
          accountName: 'Orchard Lane Platform Receiving',
          accountNumber: '60282377',
          sortCode: '204514',
          reference: 'OR0CE628FF',
        },
      },
    },
    {
      status: 200,
      name: 'distributing',
      body: {
        id: '627e27b2-75be-4673-ba5a-7f765a8ace89',
        instrumentSymbol: 'ORCHARD-LANE-1',
        status: 'DISTRIBUTING',
        totalPayout: { amount: 180, currency: 'GBP' },
        payments: [
          {
            clientId: 'GOJI-1234',
            accountType: 'GIA',
            payment: { amount: 144, currency: 'GBP' },
            status: 'COMPLETE',
          },
          {
            clientId: 'GOJI-4567',
            accountType: 'ISA',
            payment: { amount: 36, currency: 'GBP' },
            status: 'PENDING',
          },
        ],
        payTo: {
          accountName: 'Orchard Lane Platform Receiving',
          accountNumber: '60282377',
          sortCode: '204514',
          reference: 'OR0CE628FF',
        },
      },
    },
    {
      status: 200,
      name: 'complete',
      body: {
        id: '627e27b2-75be-4673-ba5a-7f765a8ace89',
        instrumentSymbol: 'ORCHARD-LANE-1',
        status: 'COMPLETE',
        totalPayout: { amount: 180, currency: 'GBP' },
        payments: [
          {
            clientId: 'GOJI-1234',
            accountType: 'GIA',
            payment: { amount: 144, currency: 'GBP' },
            status: 'COMPLETE',
          },
          {
            clientId: 'GOJI-4567',
            accountType: 'ISA',
            payment: { amount: 36, currency: 'GBP' },
            status: 'COMPLETE',
          },
        ],
        payTo: {
          accountName: 'Orchard Lane Platform Receiving',
          accountNumber: '60282377',
          sortCode: '204514',
          reference: 'OR0CE628FF',
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
 * Mocks `createHoldingsReport`: Report who holds an instrument.
 *
 * `POST /instruments/reporting`
 */
export const createHoldingsReportMock: OperationMock<
  operations['createHoldingsReport'],
  'three-investors' | 'no-investors' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createHoldingsReport',
  method: 'post',
  path: '/instruments/reporting',
  requests: [
    {
      name: 'three-investors',
      body: {
        reportId: '68f54225-6760-449d-8f38-a003d1dc535a',
        instrumentSymbol: 'ORCHARD-LANE-1',
        timestamp: '2026-05-20T00:00:00Z',
        holdings: [
          { clientId: 'GOJI-1234', quantity: 800 },
          { clientId: 'GOJI-4567', quantity: 200 },
          { clientId: 'GOJI-7890', quantity: 2500 },
        ],
      },
    },
    {
      name: 'no-investors',
      body: {
        reportId: '68f54225-6760-449d-8f38-a003d1dc535a',
        instrumentSymbol: 'MILL-WHARF-2',
        timestamp: '2026-05-20T00:00:00Z',
        holdings: [],
      },
    },
  ],
  answers: [
    {
      status: 201,
      name: 'three-investors',
      body: {
        reportId: '68f54225-6760-449d-8f38-a003d1dc535a',
        instrumentSymbol: 'ORCHARD-LANE-1',
        timestamp: '2026-05-20T00:00:00Z',
        holdings: [
          { clientId: 'GOJI-1234', quantity: 800 },
          { clientId: 'GOJI-4567', quantity: 200 },
          { clientId: 'GOJI-7890', quantity: 2500 },
        ],
      },
    },
    {
      status: 201,
      name: 'no-investors',
      body: {
        reportId: '68f54225-6760-449d-8f38-a003d1dc535a',
        instrumentSymbol: 'MILL-WHARF-2',
        timestamp: '2026-05-20T00:00:00Z',
        holdings: [],
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getHoldingsReport`: Get a holdings report.
 *
 * `GET /instruments/reporting/{reportId}/{instrumentSymbol}`
 */
export const getHoldingsReportMock: OperationMock<
  operations['getHoldingsReport'],
  'three-investors' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getHoldingsReport',
  method: 'get',
  path: '/instruments/reporting/{reportId}/{instrumentSymbol}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'three-investors',
      body: {
        reportId: '68f54225-6760-449d-8f38-a003d1dc535a',
        instrumentSymbol: 'ORCHARD-LANE-1',
        timestamp: '2026-05-20T00:00:00Z',
        holdings: [
          { clientId: 'GOJI-1234', quantity: 800 },
          { clientId: 'GOJI-4567', quantity: 200 },
          { clientId: 'GOJI-7890', quantity: 2500 },
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
 * Mocks `listInvestorAssets`: List an investor's assets.
 *
 * `GET /investors/{clientId}/assets`
 */
export const listInvestorAssetsMock: OperationMock<
  operations['listInvestorAssets'],
  'settled' | 'settling' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listInvestorAssets',
  method: 'get',
  path: '/investors/{clientId}/assets',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'settled',
      body: [
        {
          id: '7a58a894-564c-4e19-a170-74cd2ed36aa1',
          type: 'EQUITY',
          balances: { 'ORCHARD-LANE-1': 800, 'MILL-WHARF-2': 120 },
          at: '2026-06-30T09:29:33.247276Z',
        },
        {
          id: 'bbb6159d-0405-4fa1-95d5-853ef82bddb2',
          type: 'RESERVED',
          balances: {},
          at: '2026-06-30T09:29:33.247276Z',
        },
      ],
    },
    {
      status: 200,
      name: 'settling',
      body: [
        {
          id: '7a58a894-564c-4e19-a170-74cd2ed36aa1',
          type: 'EQUITY',
          balances: { 'ORCHARD-LANE-1': 800 },
          at: '2026-05-12T14:05:07.512093Z',
        },
        {
          id: 'bbb6159d-0405-4fa1-95d5-853ef82bddb2',
          type: 'RESERVED',
          balances: { 'ORCHARD-LANE-1': 200 },
          at: '2026-05-12T14:05:07.512093Z',
        },
      ],
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});
