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
 * Mocks `getTerms`: Get the terms and conditions.
 *
 * `GET /platformApi/terms`
 */
export const getTermsMock: OperationMock<
  operations['getTerms'],
  'current' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getTerms',
  method: 'get',
  path: '/platformApi/terms',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'current',
      body: {
        version: '1.2.0',
        termsAndConditions: '<h1>Terms and conditions</h1><p>Capital is at risk. Returns are not guaranteed.</p>',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listInvestorIds`: List the ids of all investors.
 *
 * `GET /investorIds`
 */
export const listInvestorIdsMock: OperationMock<
  operations['listInvestorIds'],
  'two-investors' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listInvestorIds',
  method: 'get',
  path: '/investorIds',
  requests: [],
  answers: [
    { status: 200, name: 'two-investors', body: ['GOJI-1234', 'GOJI-4567'] },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createInvestor`: Create an investor.
 *
 * `POST /platformApi/investors`
 */
export const createInvestorMock: OperationMock<
  operations['createInvestor'],
  | 'individual'
  | 'corporate'
  | 'missing-details'
  | 'malformed-details'
  | 'invalid-name'
  | 'po-box'
  | 'invalid-country'
  | 'under-18'
  | 'over-100'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400:
      | 'INVALID_DATA'
      | 'INVALID_NAME'
      | 'INVALID_ADDRESS'
      | 'INVALID_COUNTRY'
      | 'UNDER_18'
      | 'OVER_100';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createInvestor',
  method: 'post',
  path: '/platformApi/investors',
  requests: [
    {
      name: 'individual',
      body: {
        title: 'MS',
        firstName: 'Jane',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        entityType: 'INDIVIDUAL',
        accountTypes: ['GOJI_INVESTMENT', 'ISA'],
        address: {
          lineOne: '1 The High Street',
          lineTwo: '',
          lineThree: '',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalities: [{ nationality: 'GB' }, { nationality: 'CH' }],
        nationalInsuranceNumber: 'QQ123456C',
        employmentDetails: { jobTitle: 'Accountant', employmentStatus: 'EMPLOYED_FULL_TIME' },
        investorDeclarationType: 'RESTRICTED',
      },
    },
    {
      name: 'corporate',
      body: {
        firstName: 'John',
        lastName: 'Smith',
        dateOfBirth: '1975-06-30',
        entityType: 'CORPORATE',
        accountTypes: ['GOJI_INVESTMENT'],
        corporateDetails: {
          companyName: 'Orchard Lane Investments Ltd',
          companyType: 'LTD',
          registrationNumber: 'AB123456',
        },
        address: {
          lineOne: '22 Orchard Lane',
          townCity: 'Leeds',
          region: 'West Yorkshire',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'accounts@orchard-lane.example.com', telephoneNumber: '07700900456' },
        investorDeclarationType: 'HIGH_NET_WORTH',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'individual',
      body: {
        clientId: 'GOJI-1234',
        title: 'MS',
        firstName: 'Jane',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        entityType: 'INDIVIDUAL',
        accountTypes: ['GOJI_INVESTMENT', 'ISA'],
        address: {
          lineOne: '1 The High Street',
          lineTwo: '',
          lineThree: '',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        employmentDetails: { jobTitle: 'Accountant', employmentStatus: 'EMPLOYED_FULL_TIME' },
        investmentDeclarationType: 'RESTRICTED',
      },
    },
    {
      status: 200,
      name: 'corporate',
      body: {
        clientId: 'GOJI-4567',
        firstName: 'John',
        lastName: 'Smith',
        dateOfBirth: '1975-06-30',
        entityType: 'CORPORATE',
        accountTypes: ['GOJI_INVESTMENT'],
        corporateDetails: {
          companyName: 'Orchard Lane Investments Ltd',
          companyType: 'LTD',
          registrationNumber: 'AB123456',
        },
        address: {
          lineOne: '22 Orchard Lane',
          townCity: 'Leeds',
          region: 'West Yorkshire',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'accounts@orchard-lane.example.com', telephoneNumber: '07700900456' },
        investmentDeclarationType: 'HIGH_NET_WORTH',
      },
    },
    {
      status: 400,
      name: 'missing-details',
      body: {
        errors: [
          { errorCode: 'INVALID_DATA', message: 'address.country cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'address.lineOne cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'address.postcode cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'address.townCity cannot be null or empty' },
          {
            errorCode: 'INVALID_DATA',
            message: 'dateOfBirth cannot be null or empty and must be in valid ISO format (YYYY-MM-DD)',
          },
          { errorCode: 'INVALID_DATA', message: 'emailAddress cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'firstName cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'lastName cannot be null or empty' },
        ],
      },
    },
    {
      status: 400,
      name: 'malformed-details',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: 'address.postcode must be in valid UK format. e.g. (A9 9ZZ | A99 9ZZ | AB9 9ZZ | AB99 9ZZ | A9C 9ZZ | AD9E 9ZZ)',
          },
          { errorCode: 'INVALID_DATA', message: 'emailAddress must be in valid format' },
        ],
      },
    },
    {
      status: 400,
      name: 'invalid-name',
      body: {
        errors: [
          { errorCode: 'INVALID_NAME', message: 'First and last names must be longer than one character' },
        ],
      },
    },
    {
      status: 400,
      name: 'po-box',
      body: { errors: [{ errorCode: 'INVALID_ADDRESS', message: 'Address cannot be a PO Box' }] },
    },
    {
      status: 400,
      name: 'invalid-country',
      body: { errors: [{ errorCode: 'INVALID_COUNTRY', message: 'Country is invalid' }] },
    },
    {
      status: 400,
      name: 'under-18',
      body: {
        errors: [{ errorCode: 'UNDER_18', message: 'Cannot create account for person under the age of 18' }],
      },
    },
    {
      status: 400,
      name: 'over-100',
      body: {
        errors: [{ errorCode: 'OVER_100', message: 'Cannot create account for person over the age of 100' }],
      },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getInvestor`: Get an investor.
 *
 * `GET /platformApi/investors/{clientId}`
 */
export const getInvestorMock: OperationMock<
  operations['getInvestor'],
  'individual' | 'corporate' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInvestor',
  method: 'get',
  path: '/platformApi/investors/{clientId}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'individual',
      body: {
        clientId: 'GOJI-1234',
        title: 'MS',
        firstName: 'Jane',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        entityType: 'INDIVIDUAL',
        accountTypes: ['GOJI_INVESTMENT', 'ISA'],
        address: {
          lineOne: '1 The High Street',
          lineTwo: '',
          lineThree: '',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        employmentDetails: { jobTitle: 'Accountant', employmentStatus: 'EMPLOYED_FULL_TIME' },
        investmentDeclarationType: 'RESTRICTED',
      },
    },
    {
      status: 200,
      name: 'corporate',
      body: {
        clientId: 'GOJI-4567',
        firstName: 'John',
        lastName: 'Smith',
        dateOfBirth: '1975-06-30',
        entityType: 'CORPORATE',
        accountTypes: ['GOJI_INVESTMENT'],
        corporateDetails: {
          companyName: 'Orchard Lane Investments Ltd',
          companyType: 'LTD',
          registrationNumber: 'AB123456',
        },
        address: {
          lineOne: '22 Orchard Lane',
          townCity: 'Leeds',
          region: 'West Yorkshire',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'accounts@orchard-lane.example.com', telephoneNumber: '07700900456' },
        investmentDeclarationType: 'HIGH_NET_WORTH',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `updateInvestor`: Update an investor.
 *
 * `PUT /platformApi/investors/{clientId}`
 */
export const updateInvestorMock: OperationMock<
  operations['updateInvestor'],
  | 'moved-house'
  | 'missing-details'
  | 'malformed-details'
  | 'invalid-name'
  | 'po-box'
  | 'invalid-country'
  | 'under-18'
  | 'over-100'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400:
      | 'INVALID_DATA'
      | 'INVALID_NAME'
      | 'INVALID_ADDRESS'
      | 'INVALID_COUNTRY'
      | 'UNDER_18'
      | 'OVER_100';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateInvestor',
  method: 'put',
  path: '/platformApi/investors/{clientId}',
  requests: [
    {
      name: 'moved-house',
      body: {
        title: 'MS',
        firstName: 'Jane',
        middleName: 'Mary',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        address: {
          lineOne: '14 Station Road',
          lineTwo: '',
          lineThree: '',
          townCity: 'Bath',
          region: 'Somerset',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'moved-house',
      body: {
        clientId: 'GOJI-1234',
        title: 'MS',
        firstName: 'Jane',
        middleName: 'Mary',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        entityType: 'INDIVIDUAL',
        accountTypes: ['GOJI_INVESTMENT', 'ISA'],
        address: {
          lineOne: '14 Station Road',
          lineTwo: '',
          lineThree: '',
          townCity: 'Bath',
          region: 'Somerset',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        employmentDetails: { jobTitle: 'Accountant', employmentStatus: 'EMPLOYED_FULL_TIME' },
        investmentDeclarationType: 'RESTRICTED',
      },
    },
    {
      status: 400,
      name: 'missing-details',
      body: {
        errors: [
          { errorCode: 'INVALID_DATA', message: 'address.country cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'address.lineOne cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'address.postcode cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'address.townCity cannot be null or empty' },
          {
            errorCode: 'INVALID_DATA',
            message: 'dateOfBirth cannot be null or empty and must be in valid ISO format (YYYY-MM-DD)',
          },
          { errorCode: 'INVALID_DATA', message: 'emailAddress cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'firstName cannot be null or empty' },
          { errorCode: 'INVALID_DATA', message: 'lastName cannot be null or empty' },
        ],
      },
    },
    {
      status: 400,
      name: 'malformed-details',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: 'address.postcode must be in valid UK format. e.g. (A9 9ZZ | A99 9ZZ | AB9 9ZZ | AB99 9ZZ | A9C 9ZZ | AD9E 9ZZ)',
          },
          { errorCode: 'INVALID_DATA', message: 'emailAddress must be in valid format' },
        ],
      },
    },
    {
      status: 400,
      name: 'invalid-name',
      body: {
        errors: [
          { errorCode: 'INVALID_NAME', message: 'First and last names must be longer than one character' },
        ],
      },
    },
    {
      status: 400,
      name: 'po-box',
      body: { errors: [{ errorCode: 'INVALID_ADDRESS', message: 'Address cannot be a PO Box' }] },
    },
    {
      status: 400,
      name: 'invalid-country',
      body: { errors: [{ errorCode: 'INVALID_COUNTRY', message: 'Country is invalid' }] },
    },
    {
      status: 400,
      name: 'under-18',
      body: {
        errors: [{ errorCode: 'UNDER_18', message: 'Cannot create account for person under the age of 18' }],
      },
    },
    {
      status: 400,
      name: 'over-100',
      body: {
        errors: [{ errorCode: 'OVER_100', message: 'Cannot create account for person over the age of 100' }],
      },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `updateInvestmentDeclaration`: Update an investor's declaration.
 *
 * `PUT /platformApi/investors/{clientId}/updateInvestmentDeclarationAgreement`
 */
export const updateInvestmentDeclarationMock: OperationMock<
  operations['updateInvestmentDeclaration'],
  'sophisticated' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateInvestmentDeclaration',
  method: 'put',
  path: '/platformApi/investors/{clientId}/updateInvestmentDeclarationAgreement',
  requests: [
    {
      name: 'sophisticated',
      body: {
        type: 'SOPHISTICATED',
        dateTimeSigned: '2023-03-14T14:10:30Z',
        reason: 'Has made several investments in unlisted companies over the last two years',
      },
    },
  ],
  answers: [
    { status: 200, name: 'sophisticated', body: 'SUCCESS' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getInvestorKyc`: Get an investor's KYC details.
 *
 * `GET /platformApi/investors/{clientId}/kyc`
 */
export const getInvestorKycMock: OperationMock<
  operations['getInvestorKyc'],
  'verified' | 'documents-rejected' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInvestorKyc',
  method: 'get',
  path: '/platformApi/investors/{clientId}/kyc',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'verified',
      body: {
        clientId: 'GOJI-1234',
        status: 'ELECTRONICALLY_VERIFIED',
        documentsRequired: [],
        documentsPendingApproval: [],
        documentsApproved: [],
      },
    },
    {
      status: 200,
      name: 'documents-rejected',
      body: {
        clientId: 'GOJI-1234',
        status: 'ENHANCED_VERIFICATION_REQUIRED',
        documentsRequired: ['PROOF_OF_ADDRESS'],
        documentsPendingApproval: [],
        documentsApproved: ['PROOF_OF_IDENTITY'],
        lastFailure: {
          failureDate: '2023-03-14',
          rejectedDocuments: [
            {
              type: 'PROOF_OF_ADDRESS',
              reason: 'Low quality',
              notes: 'The address on the utility bill is cut off.',
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
 * Mocks `getInvestorKyb`: Get an investor's KYB details.
 *
 * `GET /platformApi/investors/{clientId}/kyb`
 */
export const getInvestorKybMock: OperationMock<
  operations['getInvestorKyb'],
  'documents-required' | 'verified' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInvestorKyb',
  method: 'get',
  path: '/platformApi/investors/{clientId}/kyb',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'documents-required',
      body: {
        clientId: 'GOJI-4567',
        status: 'DOCUMENTS_REQUIRED',
        overallStatus: 'IN_PROGRESS',
        documentsRequired: ['KYB_DOCUMENT'],
        documentsPendingApproval: ['PROOF_OF_IDENTITY'],
        documentsApproved: ['PROOF_OF_ADDRESS'],
        requirements: [
          { requirementType: 'IDENTITY', status: 'IN_PROGRESS', checkType: 'MANUAL_IDENTITY_CHECK' },
          { requirementType: 'SANCTIONS', status: 'PASSED', checkType: 'SANCTIONS_CHECK' },
        ],
      },
    },
    {
      status: 200,
      name: 'verified',
      body: {
        clientId: 'GOJI-4567',
        status: 'VERIFIED',
        overallStatus: 'PASSED',
        documentsRequired: [],
        documentsPendingApproval: [],
        documentsApproved: ['PROOF_OF_ADDRESS', 'PROOF_OF_IDENTITY', 'KYB_DOCUMENT'],
        requirements: [
          { requirementType: 'IDENTITY', status: 'PASSED', checkType: 'MANUAL_IDENTITY_CHECK' },
          { requirementType: 'SANCTIONS', status: 'PASSED', checkType: 'SANCTIONS_CHECK' },
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
 * Mocks `addKycDocuments`: Add KYC or KYB documents.
 *
 * `POST /platformApi/investors/{clientId}/kyc/documents`
 */
export const addKycDocumentsMock: OperationMock<
  operations['addKycDocuments'],
  'identity-and-address' | 'no-documents' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'addKycDocuments',
  method: 'post',
  path: '/platformApi/investors/{clientId}/kyc/documents',
  requests: [
    {
      name: 'identity-and-address',
      body: {
        documents: [
          {
            fileName: 'passport.png',
            data: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
          },
          {
            fileName: 'utility-bill.pdf',
            data: 'JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9NZWRpYUJveFswIDAgOSA5XT4+ZW5kb2JqCnhyZWYKMCA0CjAwMDAwMDAwMDAgNjU1MzUgZiAKMDAwMDAwMDAwOSAwMDAwMCBuIAowMDAwMDAwMDUyIDAwMDAwIG4gCjAwMDAwMDAxMDEgMDAwMDAgbiAKdHJhaWxlcjw8L1NpemUgNC9Sb290IDEgMCBSPj4Kc3RhcnR4cmVmCjE2MAolJUVPRgo=',
          },
        ],
      },
    },
  ],
  answers: [
    { status: 200, name: 'identity-and-address', body: '' },
    {
      status: 400,
      name: 'no-documents',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'Documents are required' }] },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getKycReport`: Get the KYC details of several investors.
 *
 * `GET /reports/investor/kyc`
 */
export const getKycReportMock: OperationMock<
  operations['getKycReport'],
  'two-investors' | 'no-ids' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getKycReport',
  method: 'get',
  path: '/reports/investor/kyc',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-investors',
      body: [
        {
          clientId: 'GOJI-1234',
          status: 'ELECTRONICALLY_VERIFIED',
          documentsRequired: [],
          documentsPendingApproval: [],
          documentsApproved: [],
        },
        {
          clientId: 'GOJI-4567',
          status: 'ENHANCED_VERIFICATION_REQUIRED',
          documentsRequired: ['PROOF_OF_ADDRESS'],
          documentsPendingApproval: [],
          documentsApproved: ['PROOF_OF_IDENTITY'],
          lastFailure: {
            failureDate: '2023-03-14',
            rejectedDocuments: [
              {
                type: 'PROOF_OF_ADDRESS',
                reason: 'Low quality',
                notes: 'The address on the utility bill is cut off.',
              },
            ],
          },
        },
      ],
    },
    { status: 200, name: 'no-ids', body: [] },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getKybReport`: Get the KYB details of several companies.
 *
 * `GET /reports/investor/kyb`
 */
export const getKybReportMock: OperationMock<
  operations['getKybReport'],
  'two-companies' | 'no-ids' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getKybReport',
  method: 'get',
  path: '/reports/investor/kyb',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-companies',
      body: [
        {
          clientId: 'GOJI-4567',
          status: 'DOCUMENTS_REQUIRED',
          overallStatus: 'IN_PROGRESS',
          documentsRequired: ['KYB_DOCUMENT'],
          documentsPendingApproval: ['PROOF_OF_IDENTITY'],
          documentsApproved: ['PROOF_OF_ADDRESS'],
          requirements: [
            { requirementType: 'IDENTITY', status: 'IN_PROGRESS', checkType: 'MANUAL_IDENTITY_CHECK' },
            { requirementType: 'SANCTIONS', status: 'PASSED', checkType: 'SANCTIONS_CHECK' },
          ],
        },
        {
          clientId: 'GOJI-8901',
          status: 'VERIFIED',
          overallStatus: 'PASSED',
          documentsRequired: [],
          documentsPendingApproval: [],
          documentsApproved: ['PROOF_OF_ADDRESS', 'PROOF_OF_IDENTITY', 'KYB_DOCUMENT'],
          requirements: [
            { requirementType: 'IDENTITY', status: 'PASSED', checkType: 'MANUAL_IDENTITY_CHECK' },
            { requirementType: 'SANCTIONS', status: 'PASSED', checkType: 'SANCTIONS_CHECK' },
          ],
        },
      ],
    },
    { status: 200, name: 'no-ids', body: [] },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getIsaDeclaration`: Get the ISA declaration.
 *
 * `GET /platformApi/isaDeclaration`
 */
export const getIsaDeclarationMock: OperationMock<
  operations['getIsaDeclaration'],
  'current' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getIsaDeclaration',
  method: 'get',
  path: '/platformApi/isaDeclaration',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'current',
      body: {
        declaration: '<p>I declare that all subscriptions made, and to be made, to this ISA belong to me.</p>',
        version: '0.11',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `addIsaAccount`: Open an ISA for an investor.
 *
 * `POST /platformApi/investors/{clientId}/accounts/ISA`
 */
export const addIsaAccountMock: OperationMock<
  operations['addIsaAccount'],
  | 'second-account'
  | 'isa-exists'
  | 'tax-year-isa-exists'
  | 'under-18'
  | 'invalid-national-insurance-number'
  | 'missing-national-insurance-number'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400: 'INVESTOR_ISA_EXISTS' | 'TAX_YEAR_ISA_EXISTS' | 'UNDER_18' | 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'addIsaAccount',
  method: 'post',
  path: '/platformApi/investors/{clientId}/accounts/ISA',
  requests: [{ name: 'second-account', body: { nationalInsuranceNumber: 'QQ123456C' } }],
  answers: [
    {
      status: 200,
      name: 'second-account',
      body: {
        clientId: 'GOJI-1234',
        title: 'MS',
        firstName: 'Jane',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        entityType: 'INDIVIDUAL',
        accountTypes: ['GOJI_INVESTMENT', 'ISA'],
        address: {
          lineOne: '1 The High Street',
          lineTwo: '',
          lineThree: '',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        employmentDetails: { jobTitle: 'Accountant', employmentStatus: 'EMPLOYED_FULL_TIME' },
        investmentDeclarationType: 'RESTRICTED',
      },
    },
    {
      status: 400,
      name: 'isa-exists',
      body: {
        errors: [
          {
            errorCode: 'INVESTOR_ISA_EXISTS',
            message: 'Investor with this N.I number already has an IF-ISA account with this originator',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'tax-year-isa-exists',
      body: {
        errors: [
          {
            errorCode: 'TAX_YEAR_ISA_EXISTS',
            message: 'Investor with this N.I number has previously created an IF-ISA within this tax year',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'under-18',
      body: {
        errors: [{ errorCode: 'UNDER_18', message: 'Cannot create account for person under the age of 18' }],
      },
    },
    {
      status: 400,
      name: 'invalid-national-insurance-number',
      body: {
        errors: [
          {
            errorCode: 'INVALID_DATA',
            message: 'nationalInsuranceNumber is in invalid format. Must be in NI number format e.g. (AB123456C)',
          },
        ],
      },
    },
    {
      status: 400,
      name: 'missing-national-insurance-number',
      body: {
        errors: [{ errorCode: 'INVALID_DATA', message: 'nationalInsuranceNumber cannot be null or empty' }],
      },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getIsa`: Get the ISA of an investor.
 *
 * `GET /platformApi/investors/{clientId}/isa`
 */
export const getIsaMock: OperationMock<
  operations['getIsa'],
  'invested' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getIsa',
  method: 'get',
  path: '/platformApi/investors/{clientId}/isa',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'invested',
      body: {
        totalIsaBalance: { amount: 12038.25, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 8000, currency: 'GBP' },
        totalCashBalance: { amount: 7125.5, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [
          {
            id: '7b1d3c52-0a6e-4c1b-8f7a-2d9e4b6c8a10',
            clientInvestmentId: 'LOAN-1001',
            investmentType: 'LOAN',
            originalAmount: { amount: 5000, currency: 'GBP' },
            expectedInterest: { amount: 900, currency: 'GBP' },
            dateTimeOfInvestment: '2025-05-20T10:00:00.000+00:00',
            termOfInvestment: 36,
            repayments: [
              {
                id: 'c92f6a40-3d17-4e58-b0a1-6f8e2d4c7b31',
                clientRepaymentId: 'REPAYMENT-2001',
                capitalAmount: { amount: 100, currency: 'GBP' },
                interestAmount: { amount: 25.5, currency: 'GBP' },
                dateTimeOfRepayment: '2025-06-20T10:00:00.000+00:00',
              },
            ],
            reinvestments: [
              {
                id: 'e41a8d73-95c2-4b06-a7d8-1c3f5e7092b4',
                clientReinvestmentId: 'REINVESTMENT-3001',
                capitalAmount: { amount: 50, currency: 'GBP' },
                interestAmount: { amount: 12.75, currency: 'GBP' },
                dateTimeOfReinvestment: '2025-07-20T10:00:00.000+00:00',
              },
            ],
          },
          {
            id: '2f8e6b90-4c7d-4a15-93e2-5b0d7c1f8a63',
            clientInvestmentId: 'LOAN-1002',
            investmentType: 'LOAN',
            originalAmount: { amount: 62.75, currency: 'GBP' },
            expectedInterest: { amount: 9.4, currency: 'GBP' },
            dateTimeOfInvestment: '2025-07-20T10:00:00.000+00:00',
            termOfInvestment: 24,
            repayments: [],
            reinvestments: [],
          },
        ],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-4001',
            amount: { amount: 12000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-16T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 38.25, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 38.25, currency: 'GBP' },
        totalInvestedBalance: { amount: 4912.75, currency: 'GBP' },
        subscriptionStatus: 'VALID',
        remainingAdditionalPermittedSubscriptions: { amount: 0, currency: 'GBP' },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getIsaSubscriptionStatus`: Get the subscription status of an ISA.
 *
 * `GET /platformApi/investors/{clientId}/isa/subscriptionStatus`
 */
export const getIsaSubscriptionStatusMock: OperationMock<
  operations['getIsaSubscriptionStatus'],
  | 'valid'
  | 'non-uk'
  | 'tax-year-break'
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
  id: 'getIsaSubscriptionStatus',
  method: 'get',
  path: '/platformApi/investors/{clientId}/isa/subscriptionStatus',
  requests: [],
  answers: [
    { status: 200, name: 'valid', body: { subscriptionStatus: 'VALID' } },
    { status: 200, name: 'non-uk', body: { subscriptionStatus: 'INVALID_NON_UK' } },
    { status: 200, name: 'tax-year-break', body: { subscriptionStatus: 'INVALID_TAX_YEAR_BREAK' } },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `updateIsaSubscriptionStatus`: Set the subscription status of an ISA.
 *
 * `PUT /platformApi/investors/{clientId}/isa/subscriptionStatus`
 */
export const updateIsaSubscriptionStatusMock: OperationMock<
  operations['updateIsaSubscriptionStatus'],
  'non-uk' | 'tax-year-break' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateIsaSubscriptionStatus',
  method: 'put',
  path: '/platformApi/investors/{clientId}/isa/subscriptionStatus',
  requests: [
    {
      name: 'non-uk',
      body: { dateTime: '2025-06-02T09:30:00.000+00:00', isaSubscriptionStatus: 'INVALID_NON_UK' },
    },
    {
      name: 'tax-year-break',
      body: { dateTime: '2025-04-06T00:00:00.000+00:00', isaSubscriptionStatus: 'INVALID_TAX_YEAR_BREAK' },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'non-uk',
      body: {
        totalCashBalance: { amount: 7125.5, currency: 'GBP' },
        totalAmountInvested: { amount: 4912.75, currency: 'GBP' },
        totalIsaBalance: { amount: 12038.25, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 8000, currency: 'GBP' },
      },
    },
    {
      status: 200,
      name: 'tax-year-break',
      body: {
        totalCashBalance: { amount: 5000, currency: 'GBP' },
        totalAmountInvested: { amount: 0, currency: 'GBP' },
        totalIsaBalance: { amount: 5000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 20000, currency: 'GBP' },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `recordIsaDeclarationAgreement`: Record the agreement to the ISA declaration.
 *
 * `POST /platformApi/investors/{clientId}/isa/declaration/agreement`
 */
export const recordIsaDeclarationAgreementMock: OperationMock<
  operations['recordIsaDeclarationAgreement'],
  'after-tax-year-break' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordIsaDeclarationAgreement',
  method: 'post',
  path: '/platformApi/investors/{clientId}/isa/declaration/agreement',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'after-tax-year-break',
      body: {
        totalIsaBalance: { amount: 5000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 20000, currency: 'GBP' },
        totalCashBalance: { amount: 5000, currency: 'GBP' },
        dateCreated: '2023-04-20',
        coolingOffPeriodEnds: '2023-05-04',
        investments: [],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-3977',
            amount: { amount: 5000, currency: 'GBP' },
            dateTimeOfTransaction: '2023-05-05T09:12:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 0, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 0, currency: 'GBP' },
        totalInvestedBalance: { amount: 0, currency: 'GBP' },
        subscriptionStatus: 'VALID',
        remainingAdditionalPermittedSubscriptions: { amount: 0, currency: 'GBP' },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getTransferInWidget`: Get the data of the transfer in widget.
 *
 * `GET /platformApi/investors/{clientId}/accounts/ISA/transferIn/UI`
 */
export const getTransferInWidgetMock: OperationMock<
  operations['getTransferInWidget'],
  'widget' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getTransferInWidget',
  method: 'get',
  path: '/platformApi/investors/{clientId}/accounts/ISA/transferIn/UI',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'widget',
      body: {
        apiUrl: 'https://api-sandbox.goji.investments',
        styleSrc: 'https://assets.example.com/transfer-in/assets/goji-transfer-in-123456.css',
        scriptSrc: 'https://assets.example.com/transfer-in/assets/goji-transfer-in-123456.js',
        token: 'b7e2c1d4-6a95-4f38-8c70-3e5d9f1a2b46',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listOpenTransfersIn`: List the open ISA transfers in of all investors.
 *
 * `GET /platformApi/transferIn/open/summary`
 */
export const listOpenTransfersInMock: OperationMock<
  operations['listOpenTransfersIn'],
  'two-transfers' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listOpenTransfersIn',
  method: 'get',
  path: '/platformApi/transferIn/open/summary',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-transfers',
      body: [
        {
          id: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045',
          clientId: 'GOJI-1234',
          totalTransferAmount: { amount: 15000, currency: 'GBP' },
          repairAmount: { amount: 0, currency: 'GBP' },
          fundsTransferType: 'BANK_TRANSFER',
          bankReference: 'ISA-TRF-1001',
          transferInDate: '2025-06-02',
        },
        {
          id: '91d3b8e6-7f04-4c52-a8b9-6e1c2d5f3a70',
          clientId: 'GOJI-2345',
          totalTransferAmount: { amount: 8200, currency: 'GBP' },
          repairAmount: { amount: 0, currency: 'GBP' },
          fundsTransferType: 'CHEQUE',
          bankReference: 'ISA-TRF-1002',
          transferInDate: null,
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
 * Mocks `listInvestorTransfersOut`: List an investor's ISA transfers out.
 *
 * `GET /platformApi/investors/{clientId}/transferOut`
 */
export const listInvestorTransfersOutMock: OperationMock<
  operations['listInvestorTransfersOut'],
  'completed' | 'waiting' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listInvestorTransfersOut',
  method: 'get',
  path: '/platformApi/investors/{clientId}/transferOut',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'completed',
      body: [
        {
          id: 'a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42',
          isaManager: {
            name: 'Acorn Savings Ltd',
            address: {
              lineOne: '5 Market Square',
              lineTwo: '',
              lineThree: '',
              townCity: 'Leeds',
              region: 'West Yorkshire',
              postcode: 'AA1 1AA',
              country: 'GBR',
            },
            accountNumber: '87889196',
            sortCode: '166051',
            bankReference: 'ISA-TRF-2001',
          },
          transferDetails: {
            dateTAFReceived: '2025-06-02',
            transferDateFromNewIsaManager: '2025-06-16',
            transferAll: true,
            transferCurrentYearSubscriptions: true,
            transferPriorYearSubscriptions: true,
            transferAllPriorYearSubscriptions: true,
            priorYearAmountToTransfer: { amount: 4000, currency: 'GBP' },
          },
          amountToTransfer: { amount: 9000, currency: 'GBP' },
          amountToTransferAlert: false,
          dateFundsTransferred: '2025-06-16',
        },
      ],
    },
    {
      status: 200,
      name: 'waiting',
      body: [
        {
          id: 'd80b4e6a-9c37-4f15-a2e8-1b6d7f3c5094',
          isaManager: {
            name: 'Acorn Savings Ltd',
            address: {
              lineOne: '5 Market Square',
              lineTwo: '',
              lineThree: '',
              townCity: 'Leeds',
              region: 'West Yorkshire',
              postcode: 'AA1 1AA',
              country: 'GBR',
            },
            accountNumber: '87889196',
            sortCode: '166051',
            bankReference: 'ISA-TRF-2001',
          },
          transferDetails: {
            dateTAFReceived: '2025-06-02',
            transferDateFromNewIsaManager: '2025-06-16',
            transferAll: false,
            transferCurrentYearSubscriptions: true,
            transferPriorYearSubscriptions: true,
            transferAllPriorYearSubscriptions: false,
            priorYearAmountToTransfer: { amount: 2500, currency: 'GBP' },
          },
          amountToTransfer: null,
          amountToTransferAlert: true,
          dateFundsTransferred: null,
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
 * Mocks `listInvestorTransfersIn`: List an investor's ISA transfers in.
 *
 * `GET /platformApi/investors/{clientId}/transferIn`
 */
export const listInvestorTransfersInMock: OperationMock<
  operations['listInvestorTransfersIn'],
  'one-transfer' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listInvestorTransfersIn',
  method: 'get',
  path: '/platformApi/investors/{clientId}/transferIn',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'one-transfer',
      body: [
        {
          id: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045',
          clientId: 'GOJI-1234',
          totalTransferAmount: { amount: 15000, currency: 'GBP' },
          repairAmount: { amount: 0, currency: 'GBP' },
          fundsTransferType: 'BANK_TRANSFER',
          bankReference: 'ISA-TRF-1001',
          transferInDate: '2025-06-02',
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
 * Mocks `getTransferIn`: Get one ISA transfer in.
 *
 * `GET /platformApi/investors/{clientId}/transferIn/{transferInId}`
 */
export const getTransferInMock: OperationMock<
  operations['getTransferIn'],
  'bank-transfer' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getTransferIn',
  method: 'get',
  path: '/platformApi/investors/{clientId}/transferIn/{transferInId}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'bank-transfer',
      body: {
        id: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045',
        clientId: 'GOJI-1234',
        totalTransferAmount: { amount: 15000, currency: 'GBP' },
        repairAmount: { amount: 0, currency: 'GBP' },
        fundsTransferType: 'BANK_TRANSFER',
        bankReference: 'ISA-TRF-1001',
        transferInDate: '2025-06-02',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listInvestorOpenTransfersIn`: List an investor's open ISA transfers in.
 *
 * `GET /transferIn/investors/{clientId}/open`
 */
export const listInvestorOpenTransfersInMock: OperationMock<
  operations['listInvestorOpenTransfersIn'],
  | 'cash-arrived'
  | 'waiting-for-form'
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
  id: 'listInvestorOpenTransfersIn',
  method: 'get',
  path: '/transferIn/investors/{clientId}/open',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'cash-arrived',
      body: [
        {
          id: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045',
          isaType: 'Stocks and Shares',
          isaManagerName: 'Acorn Savings Ltd',
          transferSummary: {
            currentYearSubscriptionAmount: { amount: 3000, currency: 'GBP' },
            previousYearsSubscriptionAmount: { amount: 12000, currency: 'GBP' },
            repairAmount: { amount: 0, currency: 'GBP' },
            totalIsaTransferAmount: { amount: 15000, currency: 'GBP' },
          },
          includeCurrentYear: true,
          previousYearsAmountType: 'ALL',
          transferDate: '2025-06-02',
          cashArrived: true,
          fundsTransferType: 'BANK_TRANSFER',
        },
      ],
    },
    {
      status: 200,
      name: 'waiting-for-form',
      body: [
        {
          id: '91d3b8e6-7f04-4c52-a8b9-6e1c2d5f3a70',
          isaType: 'Cash',
          isaManagerName: 'Acorn Savings Ltd',
          transferSummary: {
            currentYearSubscriptionAmount: { amount: 0, currency: 'GBP' },
            previousYearsSubscriptionAmount: { amount: 8200, currency: 'GBP' },
            repairAmount: { amount: 0, currency: 'GBP' },
            totalIsaTransferAmount: { amount: 8200, currency: 'GBP' },
          },
          includeCurrentYear: false,
          previousYearsAmountType: 'ALL',
          transferDate: null,
          cashArrived: false,
          fundsTransferType: 'CHEQUE',
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
 * Mocks `listInvestorClosedTransfersIn`: List an investor's closed ISA transfers in.
 *
 * `GET /transferIn/investors/{clientId}/closed`
 */
export const listInvestorClosedTransfersInMock: OperationMock<
  operations['listInvestorClosedTransfersIn'],
  'one-transfer' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listInvestorClosedTransfersIn',
  method: 'get',
  path: '/transferIn/investors/{clientId}/closed',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'one-transfer',
      body: [
        {
          id: '6c0a2e95-1d83-4b7f-8e64-9a5f3c7d0b12',
          isaType: 'Innovative Finance',
          isaManagerName: 'Beech Lending Ltd',
          transferSummary: {
            currentYearSubscriptionAmount: { amount: 2500, currency: 'GBP' },
            previousYearsSubscriptionAmount: { amount: 7000, currency: 'GBP' },
            repairAmount: { amount: 500, currency: 'GBP' },
            totalIsaTransferAmount: { amount: 9500, currency: 'GBP' },
          },
          includeCurrentYear: true,
          previousYearsAmountType: 'ALL',
          transferDate: '2024-09-16',
          cashArrived: true,
          fundsTransferType: 'CHEQUE',
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
 * Mocks `getTransferInDeposits`: Get the cheques banked for transfers in on a day.
 *
 * `GET /platformApi/transferIn/deposits/{date}`
 */
export const getTransferInDepositsMock: OperationMock<
  operations['getTransferInDeposits'],
  'two-cheques' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getTransferInDeposits',
  method: 'get',
  path: '/platformApi/transferIn/deposits/{date}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-cheques',
      body: {
        numberCheques: 2,
        totalValue: { amount: 11700, currency: 'GBP' },
        products: [
          { id: '91d3b8e6-7f04-4c52-a8b9-6e1c2d5f3a70', clientId: 'GOJI-2345' },
          { id: '3e7b9d14-0c65-4f2a-b8d1-7a4e6c9f5023', clientId: 'GOJI-3456' },
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
 * Mocks `listTransfersOut`: List the ISA transfers out of all investors.
 *
 * `GET /platformApi/transfersOut`
 */
export const listTransfersOutMock: OperationMock<
  operations['listTransfersOut'],
  'completed' | 'active' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listTransfersOut',
  method: 'get',
  path: '/platformApi/transfersOut',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'completed',
      body: [
        {
          id: 'a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42',
          originatorId: 'ORG-100',
          clientId: 'GOJI-1234',
          workflowId: '5e7a1c93-8f20-4b6d-b3e4-0d9c2f6a8175',
          isaManager: {
            name: 'Acorn Savings Ltd',
            address: {
              lineOne: '5 Market Square',
              lineTwo: '',
              lineThree: '',
              townCity: 'Leeds',
              region: 'West Yorkshire',
              postcode: 'AA1 1AA',
              country: 'GBR',
            },
            accountNumber: '87889196',
            sortCode: '166051',
            bankReference: 'ISA-TRF-2001',
          },
          transferDetails: {
            dateTAFReceived: '2025-06-02',
            transferDateFromNewIsaManager: '2025-06-16',
            transferAll: true,
            transferCurrentYearSubscriptions: true,
            transferPriorYearSubscriptions: true,
            transferAllPriorYearSubscriptions: true,
            priorYearAmountToTransfer: { amount: 4000, currency: 'GBP' },
            transferOutFee: { amount: 25, currency: 'GBP' },
          },
          transferOutFee: {
            id: '4d8b2f60-7e13-4c95-a6b1-9f0c3e5d7a28',
            transferOutId: 'a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42',
            transferOutFee: { amount: 25, currency: 'GBP' },
            dateTime: '2025-06-16T11:20:00.000+00:00',
          },
          dateEmailSentToInvestor: '2025-06-03',
          dateEmailSentToPlatform: '2025-06-03',
          dateFundsTransferred: '2025-06-16',
          thfUrl: 'https://documents.example.com/transfer-history-forms/a35f9c17.pdf',
          amountToTransfer: { amount: 9000, currency: 'GBP' },
          amountToTransferAlert: false,
        },
      ],
    },
    {
      status: 200,
      name: 'active',
      body: [
        {
          id: 'd80b4e6a-9c37-4f15-a2e8-1b6d7f3c5094',
          originatorId: 'ORG-100',
          clientId: 'GOJI-2345',
          workflowId: '8b2d6f04-3e91-4a7c-95d8-c1f0e7a3b562',
          isaManager: {
            name: 'Acorn Savings Ltd',
            address: {
              lineOne: '5 Market Square',
              lineTwo: '',
              lineThree: '',
              townCity: 'Leeds',
              region: 'West Yorkshire',
              postcode: 'AA1 1AA',
              country: 'GBR',
            },
            accountNumber: '87889196',
            sortCode: '166051',
            bankReference: 'ISA-TRF-2001',
          },
          transferDetails: {
            dateTAFReceived: '2025-06-02',
            transferDateFromNewIsaManager: '2025-06-16',
            transferAll: false,
            transferCurrentYearSubscriptions: true,
            transferPriorYearSubscriptions: true,
            transferAllPriorYearSubscriptions: false,
            priorYearAmountToTransfer: { amount: 2500, currency: 'GBP' },
            transferOutFee: { amount: 25, currency: 'GBP' },
          },
          transferOutFee: null,
          dateEmailSentToInvestor: null,
          dateEmailSentToPlatform: null,
          dateFundsTransferred: null,
          thfUrl: null,
          amountToTransfer: null,
          amountToTransferAlert: true,
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
 * Mocks `migrateInvestor`: Migrate an investor from another system.
 *
 * `POST /platformApi/migrate`
 */
export const migrateInvestorMock: OperationMock<
  operations['migrateInvestor'],
  | 'individual'
  | 'corporate'
  | 'invalid-data'
  | 'invalid-name'
  | 'invalid-address'
  | 'invalid-country'
  | 'under-18'
  | 'over-100'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400:
      | 'INVALID_DATA'
      | 'INVALID_NAME'
      | 'INVALID_ADDRESS'
      | 'INVALID_COUNTRY'
      | 'UNDER_18'
      | 'OVER_100';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'migrateInvestor',
  method: 'post',
  path: '/platformApi/migrate',
  requests: [
    {
      name: 'individual',
      body: {
        title: 'MS',
        firstName: 'Jane',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        entityType: 'INDIVIDUAL',
        accountTypes: ['GOJI_INVESTMENT', 'ISA'],
        address: {
          lineOne: '1 The High Street',
          lineTwo: '',
          lineThree: '',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalities: [{ nationality: 'GB' }, { nationality: 'CH' }],
        nationalInsuranceNumber: 'QQ123456C',
        employmentDetails: { jobTitle: 'Accountant', employmentStatus: 'EMPLOYED_FULL_TIME' },
        investorDeclarationType: 'RESTRICTED',
        migrationDetails: {
          existingClientId: 'LEGACY-8812',
          diligenceMigrationOption: 'HISTORICAL_RELIANCE_WITH_MONITORING',
          previousCheckDate: '2024-11-04',
        },
      },
    },
    {
      name: 'corporate',
      body: {
        firstName: 'John',
        lastName: 'Smith',
        dateOfBirth: '1975-06-30',
        entityType: 'CORPORATE',
        accountTypes: ['GOJI_INVESTMENT'],
        corporateDetails: {
          companyName: 'Orchard Lane Investments Ltd',
          companyType: 'LTD',
          registrationNumber: 'AB123456',
        },
        address: {
          lineOne: '22 Orchard Lane',
          townCity: 'Leeds',
          region: 'West Yorkshire',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'accounts@orchard-lane.example.com', telephoneNumber: '07700900456' },
        investorDeclarationType: 'HIGH_NET_WORTH',
        migrationDetails: { existingClientId: 'LEGACY-9034', diligenceMigrationOption: 'FULL_CHECK' },
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'individual',
      body: {
        clientId: 'GOJI-1234',
        title: 'MS',
        firstName: 'Jane',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        entityType: 'INDIVIDUAL',
        accountTypes: ['GOJI_INVESTMENT', 'ISA'],
        address: {
          lineOne: '1 The High Street',
          lineTwo: '',
          lineThree: '',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        employmentDetails: { jobTitle: 'Accountant', employmentStatus: 'EMPLOYED_FULL_TIME' },
        investmentDeclarationType: 'RESTRICTED',
      },
    },
    {
      status: 200,
      name: 'corporate',
      body: {
        clientId: 'GOJI-4567',
        firstName: 'John',
        lastName: 'Smith',
        dateOfBirth: '1975-06-30',
        entityType: 'CORPORATE',
        accountTypes: ['GOJI_INVESTMENT'],
        corporateDetails: {
          companyName: 'Orchard Lane Investments Ltd',
          companyType: 'LTD',
          registrationNumber: 'AB123456',
        },
        address: {
          lineOne: '22 Orchard Lane',
          townCity: 'Leeds',
          region: 'West Yorkshire',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        contactDetails: { emailAddress: 'accounts@orchard-lane.example.com', telephoneNumber: '07700900456' },
        investmentDeclarationType: 'HIGH_NET_WORTH',
      },
    },
    {
      status: 400,
      name: 'invalid-data',
      body: { errors: [{ errorCode: 'INVALID_DATA', message: 'address.postcode cannot be null or empty' }] },
    },
    {
      status: 400,
      name: 'invalid-name',
      body: {
        errors: [
          { errorCode: 'INVALID_NAME', message: 'First and last names must be longer than one character' },
        ],
      },
    },
    {
      status: 400,
      name: 'invalid-address',
      body: { errors: [{ errorCode: 'INVALID_ADDRESS', message: 'Address cannot be a PO Box' }] },
    },
    {
      status: 400,
      name: 'invalid-country',
      body: { errors: [{ errorCode: 'INVALID_COUNTRY', message: 'Country is invalid' }] },
    },
    {
      status: 400,
      name: 'under-18',
      body: {
        errors: [{ errorCode: 'UNDER_18', message: 'Cannot create account for person under the age of 18' }],
      },
    },
    {
      status: 400,
      name: 'over-100',
      body: {
        errors: [{ errorCode: 'OVER_100', message: 'Cannot create account for person over the age of 100' }],
      },
    },
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getLegacyKycReport`: Get KYC details of several investors (old path).
 *
 * `GET /reports/investors/kyc`
 *
 * @deprecated Use `getKycReport`, `GET /reports/investor/kyc`, which takes the place of this operation.
 */
export const getLegacyKycReportMock: OperationMock<
  operations['getLegacyKycReport'],
  'two-investors' | 'no-ids' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getLegacyKycReport',
  method: 'get',
  path: '/reports/investors/kyc',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-investors',
      body: [
        {
          clientId: 'GOJI-1234',
          status: 'ELECTRONICALLY_VERIFIED',
          documentsRequired: [],
          documentsPendingApproval: [],
          documentsApproved: [],
        },
        {
          clientId: 'GOJI-4567',
          status: 'ENHANCED_VERIFICATION_REQUIRED',
          documentsRequired: ['PROOF_OF_ADDRESS'],
          documentsPendingApproval: [],
          documentsApproved: ['PROOF_OF_IDENTITY'],
          lastFailure: {
            failureDate: '2023-03-14',
            rejectedDocuments: [
              {
                type: 'PROOF_OF_ADDRESS',
                reason: 'Low quality',
                notes: 'The address on the utility bill is cut off.',
              },
            ],
          },
        },
      ],
    },
    { status: 200, name: 'no-ids', body: [] },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getLegacyKybReport`: Get KYB details of several companies (old path).
 *
 * `GET /reports/investors/kyb`
 *
 * @deprecated Use `getKybReport`, `GET /reports/investor/kyb`, which takes the place of this operation.
 */
export const getLegacyKybReportMock: OperationMock<
  operations['getLegacyKybReport'],
  'two-companies' | 'no-ids' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getLegacyKybReport',
  method: 'get',
  path: '/reports/investors/kyb',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-companies',
      body: [
        {
          clientId: 'GOJI-4567',
          status: 'DOCUMENTS_REQUIRED',
          overallStatus: 'IN_PROGRESS',
          documentsRequired: ['KYB_DOCUMENT'],
          documentsPendingApproval: ['PROOF_OF_IDENTITY'],
          documentsApproved: ['PROOF_OF_ADDRESS'],
          requirements: [
            { requirementType: 'IDENTITY', status: 'IN_PROGRESS', checkType: 'MANUAL_IDENTITY_CHECK' },
            { requirementType: 'SANCTIONS', status: 'PASSED', checkType: 'SANCTIONS_CHECK' },
          ],
        },
        {
          clientId: 'GOJI-8901',
          status: 'VERIFIED',
          overallStatus: 'PASSED',
          documentsRequired: [],
          documentsPendingApproval: [],
          documentsApproved: ['PROOF_OF_ADDRESS', 'PROOF_OF_IDENTITY', 'KYB_DOCUMENT'],
          requirements: [
            { requirementType: 'IDENTITY', status: 'PASSED', checkType: 'MANUAL_IDENTITY_CHECK' },
            { requirementType: 'SANCTIONS', status: 'PASSED', checkType: 'SANCTIONS_CHECK' },
          ],
        },
      ],
    },
    { status: 200, name: 'no-ids', body: [] },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `recordLegacyIsaDeclarationAgreement`: Record the agreement to the ISA declaration (old path).
 *
 * `POST /platformApi/investors/{clientId}/declaration/agreement`
 *
 * @deprecated Use `recordIsaDeclarationAgreement`,
 *   `POST /platformApi/investors/{clientId}/isa/declaration/agreement`, which takes the place of this
 *   operation.
 */
export const recordLegacyIsaDeclarationAgreementMock: OperationMock<
  operations['recordLegacyIsaDeclarationAgreement'],
  'after-tax-year-break' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordLegacyIsaDeclarationAgreement',
  method: 'post',
  path: '/platformApi/investors/{clientId}/declaration/agreement',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'after-tax-year-break',
      body: {
        totalIsaBalance: { amount: 5000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 20000, currency: 'GBP' },
        totalCashBalance: { amount: 5000, currency: 'GBP' },
        dateCreated: '2023-04-20',
        coolingOffPeriodEnds: '2023-05-04',
        investments: [],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-3977',
            amount: { amount: 5000, currency: 'GBP' },
            dateTimeOfTransaction: '2023-05-05T09:12:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 0, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 0, currency: 'GBP' },
        totalInvestedBalance: { amount: 0, currency: 'GBP' },
        subscriptionStatus: 'VALID',
        remainingAdditionalPermittedSubscriptions: { amount: 0, currency: 'GBP' },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});
