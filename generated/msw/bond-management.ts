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
 * Mocks `createBondProduct`: Create a bond product.
 *
 * `POST /platformApi/bondManagement/product`
 */
export const createBondProductMock: OperationMock<
  operations['createBondProduct'],
  'three-years' | 'to-a-fixed-date' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createBondProduct',
  method: 'post',
  path: '/platformApi/bondManagement/product',
  requests: [
    {
      name: 'three-years',
      body: {
        name: 'Harbour Bond',
        terms: [
          {
            term: 36,
            interestType: 'FIXED',
            interestRate: 5.25,
            minimumInvestment: { amount: 1000, currency: 'GBP' },
            investmentDocuments: [
              {
                investmentDocumentType: 'INVESTMENT_BROCHURE',
                fileName: 'Harbour Bond brochure.pdf',
                fileUrl: 'https://docs.example.com/harbour-bond/brochure.pdf',
              },
            ],
            repaymentProfiles: ['STANDARD_ANNUALLY_REINVESTMENT'],
          },
        ],
      },
    },
    {
      name: 'to-a-fixed-date',
      body: {
        name: 'Lighthouse Bond',
        terms: [
          {
            fixedMaturityDate: '2029-08-31',
            fixedLiveDate: '2026-09-01',
            maximumFundingLimit: { amount: 500000, currency: 'GBP' },
            interestType: 'FIXED',
            interestRate: 6,
            minimumInvestment: { amount: 5000, currency: 'GBP' },
            investmentDocuments: [
              {
                investmentDocumentType: 'INVESTMENT_BROCHURE',
                fileName: 'Lighthouse Bond brochure.pdf',
                fileUrl: 'https://docs.example.com/lighthouse-bond/brochure.pdf',
              },
            ],
            repaymentProfiles: ['STANDARD_ANNUALLY_REINVESTMENT'],
          },
        ],
      },
    },
  ],
  answers: [
    { status: 200, name: 'three-years', body: { id: 'e4b8d2a6-91c7-4035-b6fe-2d7a5c8f1e43' } },
    { status: 200, name: 'to-a-fixed-date', body: { id: '90c3f5e8-7d14-4b62-a8e9-1f6b0c2d7a35' } },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listBondProducts`: List the bond products on offer.
 *
 * `GET /platformApi/investments/products`
 */
export const listBondProductsMock: OperationMock<
  operations['listBondProducts'],
  'one-product' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listBondProducts',
  method: 'get',
  path: '/platformApi/investments/products',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'one-product',
      body: {
        availableProducts: [
          {
            id: 'e4b8d2a6-91c7-4035-b6fe-2d7a5c8f1e43',
            name: 'Harbour Bond',
            availableTerms: [
              {
                id: '7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
                maturityDateType: 'FIXED',
                term: 36,
                interestType: 'FIXED',
                interestRate: 5.25,
                minimumInvestment: { amount: 1000, currency: 'GBP' },
                investmentDocuments: [
                  {
                    investmentDocumentType: 'INVESTMENT_BROCHURE',
                    fileName: 'Harbour Bond brochure.pdf',
                    fileUrl: 'https://docs.example.com/harbour-bond/brochure.pdf',
                  },
                ],
                repaymentProfiles: [
                  {
                    id: '2',
                    interestPayoutLabel: 'Yearly, reinvested',
                    interestPayoutDescription: 'Interest is added to the investment once a year and paid at maturity.',
                  },
                ],
              },
              {
                id: '2d8b4f06-c5e1-4a79-93d7-6e0a1f8c5b92',
                maturityDateType: 'FIXED',
                fixedMaturityDate: '2029-08-31',
                fixedLiveDate: '2026-09-01',
                maximumFundingLimit: { amount: 500000, currency: 'GBP' },
                interestType: 'FIXED',
                interestRate: 6,
                minimumInvestment: { amount: 5000, currency: 'GBP' },
                investmentDocuments: [
                  {
                    investmentDocumentType: 'INVESTMENT_BROCHURE',
                    fileName: 'Harbour Bond brochure.pdf',
                    fileUrl: 'https://docs.example.com/harbour-bond/brochure.pdf',
                  },
                ],
                repaymentProfiles: [
                  {
                    id: '2',
                    interestPayoutLabel: 'Yearly, reinvested',
                    interestPayoutDescription: 'Interest is added to the investment once a year and paid at maturity.',
                  },
                ],
              },
            ],
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
 * Mocks `listBondInvestments`: List an account's bond investments.
 *
 * `GET /platformApi/investors/{clientId}/accounts/{accountType}/investments`
 */
export const listBondInvestmentsMock: OperationMock<
  operations['listBondInvestments'],
  'pending-and-completed' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listBondInvestments',
  method: 'get',
  path: '/platformApi/investors/{clientId}/accounts/{accountType}/investments',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'pending-and-completed',
      body: {
        investments: [
          {
            id: '1a7c9e52-6f3d-4b80-a1d4-c3e85b2f7096',
            productTermId: '7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
            status: 'PENDING',
            gainToDateAsPercentage: 0,
            creationDate: '2026-08-12',
            startDate: '2026-09-01',
            endDate: '2029-08-31',
            amountInvested: { amount: 2500, currency: 'GBP' },
            gainToDate: { amount: 0, currency: 'GBP' },
          },
          {
            id: 'c6e0b8d4-5a29-4f13-8b7c-90d1e2f3a465',
            bondId: '5d0f3c8e-27b1-4f6a-9c42-8e1b6a7d3f90',
            productTermId: '7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
            status: 'COMPLETED',
            gainToDateAsPercentage: 2.5,
            creationDate: '2026-02-10',
            startDate: '2026-03-01',
            endDate: '2029-02-28',
            amountInvested: { amount: 4000, currency: 'GBP' },
            gainToDate: { amount: 100, currency: 'GBP' },
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
 * Mocks `createBondInvestment`: Invest in a bond product.
 *
 * `POST /platformApi/investors/{clientId}/accounts/{accountType}/investments`
 */
export const createBondInvestmentMock: OperationMock<
  operations['createBondInvestment'],
  | 'isa-investment'
  | 'unknown-term'
  | 'missing-account'
  | 'missing-term'
  | 'term-not-available'
  | 'amount-too-big'
  | 'insufficient-balance'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400:
      | 'INVALID_DATA'
      | 'ACCOUNT_REQUIRED'
      | 'PRODUCT_TERM_ID_REQUIRED'
      | 'PRODUCT_TERM_INVALID'
      | 'INVALID_AMOUNT'
      | 'INSUFFICIENT_BALANCE';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createBondInvestment',
  method: 'post',
  path: '/platformApi/investors/{clientId}/accounts/{accountType}/investments',
  requests: [
    {
      name: 'isa-investment',
      body: {
        productTermId: '7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
        repaymentProfileId: 2,
        amount: { amount: 2500, currency: 'GBP' },
      },
    },
  ],
  answers: [
    { status: 200, name: 'isa-investment', body: { id: '1a7c9e52-6f3d-4b80-a1d4-c3e85b2f7096' } },
    {
      status: 400,
      name: 'unknown-term',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: 'Cannot find product term with id=7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'missing-account',
      body: { errors: [{ errorCode: 'ACCOUNT_REQUIRED', message: 'Invested account must be specified' }] },
    },
    {
      status: 400,
      name: 'missing-term',
      body: {
        errors: [
          { errorCode: 'PRODUCT_TERM_ID_REQUIRED', message: 'The investment product term must be provided' },
        ],
      },
    },
    {
      status: 400,
      name: 'term-not-available',
      body: {
        errors: [
          { errorCode: 'PRODUCT_TERM_INVALID', message: 'The investment product term is not available' },
        ],
      },
    },
    {
      status: 400,
      name: 'amount-too-big',
      body: {
        errors: [
          {
            errorCode: 'INVALID_AMOUNT',
            message: 'The specified amount is too big for the selected product',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'insufficient-balance',
      body: {
        errors: [{ errorCode: 'INSUFFICIENT_BALANCE', message: 'Insufficient funds available to invest' }],
      },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `runInvestmentCycle`: Run an investment cycle.
 *
 * `POST /platformApi/test/bondManagement/investmentCycle`
 */
export const runInvestmentCycleMock: OperationMock<
  operations['runInvestmentCycle'],
  'with-minimum' | 'without-minimum' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'runInvestmentCycle',
  method: 'post',
  path: '/platformApi/test/bondManagement/investmentCycle',
  requests: [
    { name: 'with-minimum', body: { minimumRequiredForNewBond: { amount: 50000, currency: 'GBP' } } },
    { name: 'without-minimum', body: {} },
  ],
  answers: [
    {
      status: 200,
      name: 'with-minimum',
      body: {
        bonds: [
          {
            id: '5d0f3c8e-27b1-4f6a-9c42-8e1b6a7d3f90',
            productTermId: '7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
            status: 'QUEUED',
            startDate: '2026-09-01',
            maturity: { maturityType: 'FIXED', date: '2029-08-31', months: 36 },
            totalAmount: { amount: 86500, currency: 'GBP' },
            initialInvestmentAmount: { amount: 86500, currency: 'GBP' },
            totalInterestAmount: { amount: 0, currency: 'GBP' },
            nextRepaymentDate: '2027-08-31',
          },
        ],
      },
    },
    {
      status: 200,
      name: 'without-minimum',
      body: {
        bonds: [
          {
            id: '5d0f3c8e-27b1-4f6a-9c42-8e1b6a7d3f90',
            productTermId: '7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
            status: 'QUEUED',
            startDate: '2026-09-01',
            maturity: { maturityType: 'FIXED', date: '2029-08-31', months: 36 },
            totalAmount: { amount: 1000, currency: 'GBP' },
            initialInvestmentAmount: { amount: 1000, currency: 'GBP' },
            totalInterestAmount: { amount: 0, currency: 'GBP' },
            nextRepaymentDate: '2027-08-31',
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
 * Mocks `getCurrentInvestmentCycle`: Get the current bonds.
 *
 * `GET /platformApi/bondManagement/current`
 */
export const getCurrentInvestmentCycleMock: OperationMock<
  operations['getCurrentInvestmentCycle'],
  'queued-and-live' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getCurrentInvestmentCycle',
  method: 'get',
  path: '/platformApi/bondManagement/current',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'queued-and-live',
      body: {
        bonds: [
          {
            id: '5d0f3c8e-27b1-4f6a-9c42-8e1b6a7d3f90',
            productTermId: '7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
            status: 'QUEUED',
            startDate: '2026-09-01',
            maturity: { maturityType: 'FIXED', date: '2029-08-31', months: 36 },
            totalAmount: { amount: 86500, currency: 'GBP' },
            initialInvestmentAmount: { amount: 86500, currency: 'GBP' },
            totalInterestAmount: { amount: 0, currency: 'GBP' },
            nextRepaymentDate: '2027-08-31',
          },
          {
            id: 'f1b7a2c9-08d3-4e56-b4a1-7c9e5d6f2083',
            productTermId: '7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
            status: 'LIVE',
            startDate: '2026-03-01',
            maturity: { maturityType: 'FIXED', date: '2029-02-28', months: 36 },
            totalAmount: { amount: 120000, currency: 'GBP' },
            initialInvestmentAmount: { amount: 120000, currency: 'GBP' },
            totalInterestAmount: { amount: 3106.85, currency: 'GBP' },
            nextRepaymentDate: '2027-02-28',
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
 * Mocks `runRepaymentsAccrual`: Accrue interest on the bonds.
 *
 * `POST /platformApi/test/bondManagement/investmentCycle/repaymentsAccrual`
 */
export const runRepaymentsAccrualMock: OperationMock<
  operations['runRepaymentsAccrual'],
  'to-month-end' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'runRepaymentsAccrual',
  method: 'post',
  path: '/platformApi/test/bondManagement/investmentCycle/repaymentsAccrual',
  requests: [{ name: 'to-month-end', body: { accrualDate: '2026-09-30' } }],
  answers: [
    { status: 200, name: 'to-month-end', body: '' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});
