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
 * Mocks `listBankAccounts`: List the payment destinations.
 *
 * `GET /platformApi/bankAccountDetails`
 */
export const listBankAccountsMock: OperationMock<
  operations['listBankAccounts'],
  'two-accounts' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listBankAccounts',
  method: 'get',
  path: '/platformApi/bankAccountDetails',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-accounts',
      body: [
        {
          id: '06ee16ce-def4-4433-80f2-ab35256316e1',
          accountName: 'Orchard Lane Operating',
          accountNumber: '00004588',
          sortCode: '203002',
          status: 'ENABLED',
        },
        {
          id: '5b0e7c92-1f6d-4a83-b2c9-e4d7a8610f53',
          accountName: 'Hartley Solicitors Client Account',
          accountNumber: '58110244',
          sortCode: '204514',
          status: 'DISABLED',
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
 * Mocks `createBankAccount`: Register a payment destination.
 *
 * `POST /platformApi/bankAccountDetails`
 */
export const createBankAccountMock: OperationMock<
  operations['createBankAccount'],
  'operating-account' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createBankAccount',
  method: 'post',
  path: '/platformApi/bankAccountDetails',
  requests: [
    {
      name: 'operating-account',
      body: { accountName: 'Orchard Lane Operating', accountNumber: '00004588', sortCode: '203002' },
    },
  ],
  answers: [
    { status: 200, name: 'operating-account', body: { id: '06ee16ce-def4-4433-80f2-ab35256316e1' } },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `enableBankAccount`: Simulate the enabling of a payment destination.
 *
 * `PUT /platformApi/test/bankAccountDetails/{id}/enable`
 */
export const enableBankAccountMock: OperationMock<
  operations['enableBankAccount'],
  'enabled' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'enableBankAccount',
  method: 'put',
  path: '/platformApi/test/bankAccountDetails/{id}/enable',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'enabled',
      body: {
        id: '06ee16ce-def4-4433-80f2-ab35256316e1',
        accountName: 'Orchard Lane Operating',
        accountNumber: '00004588',
        sortCode: '203002',
        status: 'ENABLED',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getBankAccount`: Get a payment destination.
 *
 * `GET /platformApi/bankAccountDetails/{id}`
 */
export const getBankAccountMock: OperationMock<
  operations['getBankAccount'],
  'enabled' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getBankAccount',
  method: 'get',
  path: '/platformApi/bankAccountDetails/{id}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'enabled',
      body: {
        id: '06ee16ce-def4-4433-80f2-ab35256316e1',
        accountName: 'Orchard Lane Operating',
        accountNumber: '00004588',
        sortCode: '203002',
        status: 'ENABLED',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `updateBankAccount`: Change a payment destination.
 *
 * `PUT /platformApi/bankAccountDetails/{id}`
 */
export const updateBankAccountMock: OperationMock<
  operations['updateBankAccount'],
  'new-account' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateBankAccount',
  method: 'put',
  path: '/platformApi/bankAccountDetails/{id}',
  requests: [
    {
      name: 'new-account',
      body: { accountName: 'Orchard Lane Operating', accountNumber: '87889196', sortCode: '166051' },
    },
  ],
  answers: [
    { status: 200, name: 'new-account', body: '' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listCompanies`: List the registered companies.
 *
 * `GET /companies`
 */
export const listCompaniesMock: OperationMock<
  operations['listCompanies'],
  'two-companies' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listCompanies',
  method: 'get',
  path: '/companies',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-companies',
      body: [
        {
          partyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
          status: 'REGISTERED',
          ukCompany: { type: 'LIMITED_COMPANY', name: 'Orchard Lane Homes Limited', number: 'AB123456' },
        },
        {
          partyId: 'COM~a96d2f18-e074-4b5c-8f31-0c7d9b24e6a5',
          status: 'REGISTERED',
          ukCompany: { type: 'SOLE_TRADER', name: 'John Doe Joinery' },
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
 * Mocks `registerCompany`: Register a company.
 *
 * `POST /companies`
 */
export const registerCompanyMock: OperationMock<
  operations['registerCompany'],
  | 'limited-company'
  | 'limited-partnership'
  | 'sole-trader'
  | 'invalid-number'
  | 'missing-number'
  | 'unauthorised'
  | 'not-found'
  | 'already-registered'
  | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 409: 'COMPANY_ALREADY_REGISTERED';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'registerCompany',
  method: 'post',
  path: '/companies',
  requests: [
    {
      name: 'limited-company',
      body: {
        ukCompany: {
          type: 'LIMITED_COMPANY',
          name: 'Orchard Lane Homes Limited',
          number: 'AB123456',
          associatedIndividuals: [
            {
              firstName: 'Jane',
              lastName: 'Doe',
              dateOfBirth: '1980-01-01',
              address: {
                lineOne: '1 The High Street',
                lineTwo: 'Flat 2',
                lineThree: 'The Old Mill',
                townCity: 'London',
                region: 'Greater London',
                postcode: 'AA1 1AA',
                country: 'GBR',
              },
            },
          ],
        },
      },
    },
    {
      name: 'limited-partnership',
      body: {
        ukCompany: { type: 'LIMITED_PARTNERSHIP', name: 'Brook Street Lending LP', number: '01234567' },
      },
    },
    {
      name: 'sole-trader',
      body: {
        ukCompany: {
          type: 'SOLE_TRADER',
          name: 'John Doe Joinery',
          associatedIndividuals: [
            {
              firstName: 'John',
              lastName: 'Doe',
              dateOfBirth: '1975-06-24',
              address: {
                lineOne: '14 Mill Lane',
                lineTwo: 'Unit 3',
                lineThree: 'Riverside',
                townCity: 'Leeds',
                region: 'West Yorkshire',
                postcode: 'AA2 2AA',
                country: 'GBR',
              },
            },
          ],
        },
      },
    },
  ],
  answers: [
    {
      status: 202,
      name: 'limited-company',
      body: {
        partyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        status: 'PENDING',
        ukCompany: {
          type: 'LIMITED_COMPANY',
          name: 'Orchard Lane Homes Limited',
          number: 'AB123456',
          associatedIndividuals: [
            {
              firstName: 'Jane',
              lastName: 'Doe',
              dateOfBirth: '1980-01-01',
              address: {
                lineOne: '1 The High Street',
                lineTwo: 'Flat 2',
                lineThree: 'The Old Mill',
                townCity: 'London',
                region: 'Greater London',
                postcode: 'AA1 1AA',
                country: 'GBR',
              },
            },
          ],
        },
      },
    },
    {
      status: 202,
      name: 'limited-partnership',
      body: {
        partyId: 'COM~71b4e0a9-3c58-4f26-9d17-5a8e2c6f0b34',
        status: 'PENDING',
        ukCompany: { type: 'LIMITED_PARTNERSHIP', name: 'Brook Street Lending LP', number: '01234567' },
      },
    },
    {
      status: 202,
      name: 'sole-trader',
      body: {
        partyId: 'COM~a96d2f18-e074-4b5c-8f31-0c7d9b24e6a5',
        status: 'PENDING',
        ukCompany: {
          type: 'SOLE_TRADER',
          name: 'John Doe Joinery',
          associatedIndividuals: [
            {
              firstName: 'John',
              lastName: 'Doe',
              dateOfBirth: '1975-06-24',
              address: {
                lineOne: '14 Mill Lane',
                lineTwo: 'Unit 3',
                lineThree: 'Riverside',
                townCity: 'Leeds',
                region: 'West Yorkshire',
                postcode: 'AA2 2AA',
                country: 'GBR',
              },
            },
          ],
        },
      },
    },
    {
      status: 400,
      name: 'invalid-number',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: 'The company number must be 8 characters, contain only numbers or two letters followed by six numbers.',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'missing-number',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: 'The company number is required if company type is not SOLE_TRADER.',
          },
        ],
      },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    {
      status: 409,
      name: 'already-registered',
      body: {
        errors: [
          {
            errorCode: 'COMPANY_ALREADY_REGISTERED',
            message: 'Company with number AB123456 already registered.',
          },
        ],
      },
    },
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `enableCompany`: Simulate the registration of a company.
 *
 * `PUT /test/companies/{partyId}/enable`
 */
export const enableCompanyMock: OperationMock<
  operations['enableCompany'],
  'registered' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'enableCompany',
  method: 'put',
  path: '/test/companies/{partyId}/enable',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'registered',
      body: {
        partyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        status: 'REGISTERED',
        ukCompany: {
          type: 'LIMITED_COMPANY',
          name: 'Orchard Lane Homes Limited',
          number: 'AB123456',
          associatedIndividuals: [
            {
              firstName: 'Jane',
              lastName: 'Doe',
              dateOfBirth: '1980-01-01',
              address: {
                lineOne: '1 The High Street',
                lineTwo: 'Flat 2',
                lineThree: 'The Old Mill',
                townCity: 'London',
                region: 'Greater London',
                postcode: 'AA1 1AA',
                country: 'GBR',
              },
            },
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
 * Mocks `getCompany`: Get a company.
 *
 * `GET /companies/{partyId}`
 */
export const getCompanyMock: OperationMock<
  operations['getCompany'],
  'limited-company' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getCompany',
  method: 'get',
  path: '/companies/{partyId}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'limited-company',
      body: {
        partyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        status: 'REGISTERED',
        ukCompany: {
          type: 'LIMITED_COMPANY',
          name: 'Orchard Lane Homes Limited',
          number: 'AB123456',
          associatedIndividuals: [
            {
              firstName: 'Jane',
              lastName: 'Doe',
              dateOfBirth: '1980-01-01',
              address: {
                lineOne: '1 The High Street',
                lineTwo: 'Flat 2',
                lineThree: 'The Old Mill',
                townCity: 'London',
                region: 'Greater London',
                postcode: 'AA1 1AA',
                country: 'GBR',
              },
            },
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
 * Mocks `listWallets`: List the wallets.
 *
 * `GET /wallets`
 */
export const listWalletsMock: OperationMock<
  operations['listWallets'],
  'two-wallets' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listWallets',
  method: 'get',
  path: '/wallets',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-wallets',
      body: [
        {
          id: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
          ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
          walletName: 'Housing Project',
          bankAccountDetailsId: '03946a54-6b4f-4bae-897d-6ee2baf0e848',
          bankDetails: {
            accountName: 'Orchard Lane Homes Limited',
            accountNumber: '60282377',
            sortCode: '204514',
          },
          balance: { amount: 25000, currency: 'GBP' },
        },
        {
          id: 'c17e5d30-84ab-4f69-b3d2-6e90a1f7c825',
          ownerPartyId: 'COM~a96d2f18-e074-4b5c-8f31-0c7d9b24e6a5',
          walletName: 'Workshop',
          bankAccountDetailsId: 'f2d80b6c-39e5-4c71-a04f-8b5d6e1c9a72',
          bankDetails: { accountName: 'John Doe Joinery', accountNumber: '99993193', sortCode: '166051' },
          balance: { amount: 0, currency: 'GBP' },
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
 * Mocks `createWallet`: Create a wallet.
 *
 * `POST /wallets`
 */
export const createWalletMock: OperationMock<
  operations['createWallet'],
  'project-wallet' | 'bad-request' | 'unauthorised' | 'not-found' | 'name-taken' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 409: 'NAME_ALREADY_EXIST';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createWallet',
  method: 'post',
  path: '/wallets',
  requests: [
    {
      name: 'project-wallet',
      body: { ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502', walletName: 'Housing Project' },
    },
  ],
  answers: [
    {
      status: 202,
      name: 'project-wallet',
      body: {
        id: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        walletName: 'Housing Project',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    {
      status: 409,
      name: 'name-taken',
      body: {
        errors: [
          {
            errorCode: 'NAME_ALREADY_EXIST',
            message: 'Wallet with name: Housing Project already exist for partyId: COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
          },
        ],
      },
    },
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getWallet`: Get a wallet.
 *
 * `GET /wallets/{id}`
 */
export const getWalletMock: OperationMock<
  operations['getWallet'],
  'project-wallet' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getWallet',
  method: 'get',
  path: '/wallets/{id}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'project-wallet',
      body: {
        id: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        walletName: 'Housing Project',
        bankAccountDetailsId: '03946a54-6b4f-4bae-897d-6ee2baf0e848',
        bankDetails: {
          accountName: 'Orchard Lane Homes Limited',
          accountNumber: '60282377',
          sortCode: '204514',
        },
        balance: { amount: 25000, currency: 'GBP' },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createWalletPayment`: Pay money out of a wallet.
 *
 * `POST /wallets/{id}/payment`
 */
export const createWalletPaymentMock: OperationMock<
  operations['createWalletPayment'],
  | 'with-narrative'
  | 'without-narrative'
  | 'unknown-destination'
  | 'destination-not-enabled'
  | 'missing-reference'
  | 'reference-too-long'
  | 'amount-not-positive'
  | 'insufficient-balance'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA' | 'INVALID_AMOUNT' | 'INSUFFICIENT_BALANCE';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createWalletPayment',
  method: 'post',
  path: '/wallets/{id}/payment',
  requests: [
    {
      name: 'with-narrative',
      body: {
        destinationBankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1',
        amount: { amount: 10.45, currency: 'GBP' },
        reference: 'Search fee',
        narrative: 'Land search for plot 7',
      },
    },
    {
      name: 'without-narrative',
      body: {
        destinationBankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1',
        amount: { amount: 10.45, currency: 'GBP' },
        reference: 'Search fee',
      },
    },
  ],
  answers: [
    {
      status: 202,
      name: 'with-narrative',
      body: {
        destinationBankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1',
        amount: { amount: 10.45, currency: 'GBP' },
        reference: 'Search fee',
        narrative: 'Land search for plot 7',
        status: 'PENDING',
      },
    },
    {
      status: 202,
      name: 'without-narrative',
      body: {
        destinationBankAccountId: '06ee16ce-def4-4433-80f2-ab35256316e1',
        amount: { amount: 10.45, currency: 'GBP' },
        reference: 'Search fee',
        status: 'PENDING',
      },
    },
    {
      status: 400,
      name: 'unknown-destination',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: 'Bank account with bankAccountId=06ee16ce-def4-4433-80f2-ab35256316e1 does not exist.',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'destination-not-enabled',
      body: {
        errors: [
          { errorCode: 'INVALID_DATA', message: 'Destination bank account details are not yet enabled.' },
        ],
      },
    },
    {
      status: 400,
      name: 'missing-reference',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'Instruction must include a reference.' }] },
    },
    {
      status: 400,
      name: 'reference-too-long',
      body: {
        errors: [
          { errorCode: 'INVALID_DATA', message: 'Payment reference must be below 18 characters long.' },
        ],
      },
    },
    {
      status: 400,
      name: 'amount-not-positive',
      body: {
        errors: [
          { errorCode: 'INVALID_AMOUNT', message: 'Instruction must include a positive non-zero amount.' },
        ],
      },
    },
    {
      status: 400,
      name: 'insufficient-balance',
      body: {
        errors: [
          {
            errorCode: 'INSUFFICIENT_BALANCE',
            message: 'Insufficient balance to perform an outbound payment of amount: £10.45. Current balance: £0.',
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
 * Mocks `listWalletTransactions`: List the transactions of a wallet in a month.
 *
 * `GET /wallets/{id}/transactions/year/{year}/month/{month}`
 */
export const listWalletTransactionsMock: OperationMock<
  operations['listWalletTransactions'],
  'cleared-and-pending' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listWalletTransactions',
  method: 'get',
  path: '/wallets/{id}/transactions/year/{year}/month/{month}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'cleared-and-pending',
      body: [
        {
          id: '97c79c8c-d528-4a97-84d4-4d85bd021692',
          amount: { amount: 1235.5, currency: 'GBP' },
          type: 'OUTBOUND',
          status: 'CLEARED',
          reference: 'Plot 7 fees',
          narrative: 'Solicitor fees',
          createdDateTime: '2026-04-07T12:33:00Z',
          clearedDateTime: '2026-04-07T12:33:30Z',
          associatedBankDetails: {
            accountName: 'Hartley Solicitors Client Account',
            accountNumber: '58110244',
            sortCode: '204514',
          },
        },
        {
          id: '2e6f9b01-7c4d-4835-9ea0-d15b8c3f7264',
          amount: { amount: 10.45, currency: 'GBP' },
          type: 'OUTBOUND',
          status: 'PENDING',
          reference: 'Search fee',
          createdDateTime: '2026-04-28T09:05:00Z',
          clearedDateTime: null,
          associatedBankDetails: {
            accountName: 'Orchard Lane Operating',
            accountNumber: '00004588',
            sortCode: '203002',
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
