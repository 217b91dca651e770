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
 * Mocks `getIsaTerms`: Get the terms and conditions of the ISA.
 *
 * `GET /terms`
 */
export const getIsaTermsMock: OperationMock<
  operations['getIsaTerms'],
  'current' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getIsaTerms',
  method: 'get',
  path: '/terms',
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
 * Mocks `createIsaTerms`: Publish terms and conditions of the ISA.
 *
 * `POST /terms`
 */
export const createIsaTermsMock: OperationMock<
  operations['createIsaTerms'],
  'second-version' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createIsaTerms',
  method: 'post',
  path: '/terms',
  requests: [
    {
      name: 'second-version',
      body: {
        termsAndConditions: '<h1>Terms and conditions</h1> <p>Capital is at risk. Returns are not guaranteed. A transfer out costs 25 pounds.</p>',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'second-version',
      body: {
        version: '1.3.0',
        termsAndConditions: '<h1>Terms and conditions</h1> <p>Capital is at risk. Returns are not guaranteed. A transfer out costs 25 pounds.</p>',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `recordIsaTermsAgreement`: Record the agreement to the terms and conditions.
 *
 * `POST /terms/agreement`
 */
export const recordIsaTermsAgreementMock: OperationMock<
  operations['recordIsaTermsAgreement'],
  'new-investor' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordIsaTermsAgreement',
  method: 'post',
  path: '/terms/agreement',
  requests: [
    {
      name: 'new-investor',
      body: { termsAndConditionsVersion: '1.2.0', dateTimeSigned: '2025-05-01T09:58:00.000+00:00' },
    },
  ],
  answers: [
    { status: 200, name: 'new-investor', body: { token: 'c1f7a9e4-30b2-4d86-9a5c-8e2b7d640f13' } },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getIsaTermsStatus`: Get how far an investor has agreed to the terms.
 *
 * `GET /investors/{clientId}/terms/status`
 */
export const getIsaTermsStatusMock: OperationMock<
  operations['getIsaTermsStatus'],
  | 'current-version'
  | 'previous-version'
  | 'unsigned'
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
  id: 'getIsaTermsStatus',
  method: 'get',
  path: '/investors/{clientId}/terms/status',
  requests: [],
  answers: [
    { status: 200, name: 'current-version', body: { status: 'CURRENT_VERSION_SIGNED' } },
    { status: 200, name: 'previous-version', body: { status: 'PREVIOUS_VERSION_SIGNED' } },
    { status: 200, name: 'unsigned', body: { status: 'UNSIGNED' } },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `updateIsaTermsToken`: Renew an investor's agreement to the terms.
 *
 * `PUT /investors/{clientId}/terms/agreement/token`
 */
export const updateIsaTermsTokenMock: OperationMock<
  operations['updateIsaTermsToken'],
  'new-version' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateIsaTermsToken',
  method: 'put',
  path: '/investors/{clientId}/terms/agreement/token',
  requests: [{ name: 'new-version', body: { token: '2d9e58b1-7c43-4f0a-a6d2-90b3e17f5c84' } }],
  answers: [
    {
      status: 200,
      name: 'new-version',
      body: {
        clientId: 'P2P-1234',
        firstName: 'Jane',
        middleName: 'Mary',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        address: {
          lineOne: '1 The High Street',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
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
 * Mocks `getIsaAdminDeclaration`: Get the ISA declaration to agree to.
 *
 * `GET /declaration`
 */
export const getIsaAdminDeclarationMock: OperationMock<
  operations['getIsaAdminDeclaration'],
  'current' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getIsaAdminDeclaration',
  method: 'get',
  path: '/declaration',
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
 * Mocks `recordDeclarationAgreement`: Record the agreement to the declaration.
 *
 * `POST /declaration/agreement`
 */
export const recordDeclarationAgreementMock: OperationMock<
  operations['recordDeclarationAgreement'],
  'new-investor' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordDeclarationAgreement',
  method: 'post',
  path: '/declaration/agreement',
  requests: [
    {
      name: 'new-investor',
      body: { declarationVersion: 0.11, dateTimeSigned: '2025-05-01T09:59:30.000+00:00' },
    },
  ],
  answers: [
    { status: 200, name: 'new-investor', body: { token: 'f84b20d7-61ce-4a39-b0e8-57d3c9a1426e' } },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createIsaInvestor`: Create an investor and open their ISA.
 *
 * `POST /investors`
 */
export const createIsaInvestorMock: OperationMock<
  operations['createIsaInvestor'],
  | 'new-investor'
  | 'missing-details'
  | 'malformed-details'
  | 'invalid-name'
  | 'po-box'
  | 'invalid-country'
  | 'under-18'
  | 'over-100'
  | 'isa-exists'
  | 'tax-year-isa-exists'
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
      | 'OVER_100'
      | 'INVESTOR_ISA_EXISTS'
      | 'TAX_YEAR_ISA_EXISTS';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createIsaInvestor',
  method: 'post',
  path: '/investors',
  requests: [
    {
      name: 'new-investor',
      body: {
        clientId: 'P2P-1234',
        firstName: 'Jane',
        middleName: 'Mary',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        address: {
          lineOne: '1 The High Street',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        termsAndConditionsToken: 'c1f7a9e4-30b2-4d86-9a5c-8e2b7d640f13',
        declarationToken: 'f84b20d7-61ce-4a39-b0e8-57d3c9a1426e',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'new-investor',
      body: {
        clientId: 'P2P-1234',
        firstName: 'Jane',
        middleName: 'Mary',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        address: {
          lineOne: '1 The High Street',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
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
          { errorCode: 'INVALID_DATA', message: 'nationalInsuranceNumber cannot be null or empty' },
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
          {
            errorCode: 'INVALID_DATA',
            message: 'nationalInsuranceNumber is in invalid format. Must be in NI number format e.g. (AB123456C)',
          },
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
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `validateIsaApplication`: Check whether a person may open an ISA.
 *
 * `POST /investors/validIsaApplication`
 */
export const validateIsaApplicationMock: OperationMock<
  operations['validateIsaApplication'],
  | 'eligible'
  | 'missing-details'
  | 'malformed-details'
  | 'po-box'
  | 'invalid-country'
  | 'under-18'
  | 'over-100'
  | 'isa-exists'
  | 'tax-year-isa-exists'
  | 'unauthorised'
  | 'not-found'
  | 'internal-server-error',
  {
    readonly 400:
      | 'INVALID_DATA'
      | 'INVALID_ADDRESS'
      | 'INVALID_COUNTRY'
      | 'UNDER_18'
      | 'OVER_100'
      | 'INVESTOR_ISA_EXISTS'
      | 'TAX_YEAR_ISA_EXISTS';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'validateIsaApplication',
  method: 'post',
  path: '/investors/validIsaApplication',
  requests: [
    {
      name: 'eligible',
      body: {
        dateOfBirth: '1990-01-19',
        address: {
          lineOne: '1 The High Street',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
        nationalInsuranceNumber: 'QQ123456C',
      },
    },
  ],
  answers: [
    { status: 200, name: 'eligible', body: '' },
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
          { errorCode: 'INVALID_DATA', message: 'nationalInsuranceNumber cannot be null or empty' },
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
          {
            errorCode: 'INVALID_DATA',
            message: 'nationalInsuranceNumber is in invalid format. Must be in NI number format e.g. (AB123456C)',
          },
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
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getIsaInvestor`: Get the details of an investor.
 *
 * `GET /investors/{clientId}`
 */
export const getIsaInvestorMock: OperationMock<
  operations['getIsaInvestor'],
  'jane-doe' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getIsaInvestor',
  method: 'get',
  path: '/investors/{clientId}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'jane-doe',
      body: {
        clientId: 'P2P-1234',
        firstName: 'Jane',
        middleName: 'Mary',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        address: {
          lineOne: '1 The High Street',
          townCity: 'London',
          region: 'Greater London',
          postcode: 'AA1 1AA',
          country: 'GBR',
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
 * Mocks `updateIsaInvestor`: Update the details of an investor.
 *
 * `PUT /investors/{clientId}`
 */
export const updateIsaInvestorMock: OperationMock<
  operations['updateIsaInvestor'],
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
  id: 'updateIsaInvestor',
  method: 'put',
  path: '/investors/{clientId}',
  requests: [
    {
      name: 'moved-house',
      body: {
        firstName: 'Jane',
        middleName: 'Mary',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        address: {
          lineOne: '14 Station Road',
          townCity: 'Bath',
          region: 'Somerset',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'moved-house',
      body: {
        clientId: 'P2P-1234',
        firstName: 'Jane',
        middleName: 'Mary',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        nationalInsuranceNumber: 'QQ123456C',
        address: {
          lineOne: '14 Station Road',
          townCity: 'Bath',
          region: 'Somerset',
          postcode: 'AA1 1AA',
          country: 'GBR',
        },
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
 * Mocks `getInvestorIsa`: Get an investor's ISA in full.
 *
 * `GET /investors/{clientId}/isa`
 */
export const getInvestorIsaMock: OperationMock<
  operations['getInvestorIsa'],
  'cooling-off' | 'invested' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInvestorIsa',
  method: 'get',
  path: '/investors/{clientId}/isa',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'cooling-off',
      body: {
        totalIsaBalance: { amount: 4000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 4000, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
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
    {
      status: 200,
      name: 'invested',
      body: {
        totalIsaBalance: { amount: 4012.5, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 1712.5, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [
          {
            id: '91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754',
            clientInvestmentId: 'LOAN-7001',
            investmentType: 'LOAN',
            originalAmount: { amount: 2500, currency: 'GBP' },
            expectedInterest: { amount: 150, currency: 'GBP' },
            dateTimeOfInvestment: '2025-05-20T10:00:00.000+00:00',
            termOfInvestment: 12,
            repayments: [
              {
                id: '3b8f1e60-c2d7-49a5-b4e9-7f05d1a6c832',
                clientRepaymentId: 'REPAYMENT-7101',
                capitalAmount: { amount: 200, currency: 'GBP' },
                interestAmount: { amount: 12.5, currency: 'GBP' },
                dateTimeOfRepayment: '2025-06-20T10:00:00.000+00:00',
              },
            ],
            reinvestments: [],
          },
        ],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 12.5, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 12.5, currency: 'GBP' },
        totalInvestedBalance: { amount: 2300, currency: 'GBP' },
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
 * Mocks `getInvestorIsaSummary`: Get the balances of an investor's ISA.
 *
 * `GET /investors/{clientId}/isa/summary`
 */
export const getInvestorIsaSummaryMock: OperationMock<
  operations['getInvestorIsaSummary'],
  'invested' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInvestorIsaSummary',
  method: 'get',
  path: '/investors/{clientId}/isa/summary',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'invested',
      body: {
        totalCashBalance: { amount: 1712.5, currency: 'GBP' },
        totalAmountInvested: { amount: 2300, currency: 'GBP' },
        totalIsaBalance: { amount: 4012.5, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getInvestorIsaSubscriptionStatus`: Get whether an ISA takes subscriptions.
 *
 * `GET /investors/{clientId}/isa/subscriptionStatus`
 */
export const getInvestorIsaSubscriptionStatusMock: OperationMock<
  operations['getInvestorIsaSubscriptionStatus'],
  'valid' | 'locked-by-bankruptcy' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInvestorIsaSubscriptionStatus',
  method: 'get',
  path: '/investors/{clientId}/isa/subscriptionStatus',
  requests: [],
  answers: [
    { status: 200, name: 'valid', body: { subscriptionStatus: 'VALID' } },
    { status: 200, name: 'locked-by-bankruptcy', body: { subscriptionStatus: 'INVALID_LOCKED_BANKRUPTCY' } },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `updateIsaStatus`: Set whether an ISA takes subscriptions.
 *
 * `PUT /investors/{clientId}/isa/status`
 */
export const updateIsaStatusMock: OperationMock<
  operations['updateIsaStatus'],
  'moved-to-jersey' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateIsaStatus',
  method: 'put',
  path: '/investors/{clientId}/isa/status',
  requests: [
    {
      name: 'moved-to-jersey',
      body: { dateTime: '2025-06-02T09:30:00.000+00:00', isaSubscriptionStatus: 'INVALID_CROWN_DEPENDENCY' },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'moved-to-jersey',
      body: {
        totalCashBalance: { amount: 1712.5, currency: 'GBP' },
        totalAmountInvested: { amount: 2300, currency: 'GBP' },
        totalIsaBalance: { amount: 4012.5, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `createTransferHistory`: Create the history of a transfer in.
 *
 * `POST /investors/{clientId}/transferIn/{transferInId}/transferHistory`
 */
export const createTransferHistoryMock: OperationMock<
  operations['createTransferHistory'],
  'over-allowance' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'createTransferHistory',
  method: 'post',
  path: '/investors/{clientId}/transferIn/{transferInId}/transferHistory',
  requests: [
    {
      name: 'over-allowance',
      body: {
        transferAmount: { amount: 15000, currency: 'GBP' },
        currentYearSubscriptionAmount: { amount: 5000, currency: 'GBP' },
        transferInDate: '2025-06-02',
        firstSubscriptionDateInCurrentYear: '2025-04-10',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'over-allowance',
      body: {
        transferAmount: { amount: 15000, currency: 'GBP' },
        currentYearSubscriptionAmount: { amount: 5000, currency: 'GBP' },
        transferInDate: '2025-06-02',
        firstSubscriptionDateInCurrentYear: '2025-04-10',
        adjustedAmounts: {
          currentYearSubscriptionAmount: { amount: 3000, currency: 'GBP' },
          previousYearsSubscriptionAmount: { amount: 10000, currency: 'GBP' },
          repairAmount: { amount: 2000, currency: 'GBP' },
          totalIsaTransferAmount: { amount: 13000, currency: 'GBP' },
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
 * Mocks `updateTransferHistory`: Update the history of a transfer in.
 *
 * `PUT /investors/{clientId}/transferIn/{transferInId}/transferHistory`
 */
export const updateTransferHistoryMock: OperationMock<
  operations['updateTransferHistory'],
  'corrected-form' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateTransferHistory',
  method: 'put',
  path: '/investors/{clientId}/transferIn/{transferInId}/transferHistory',
  requests: [
    {
      name: 'corrected-form',
      body: {
        transferAmount: { amount: 15000, currency: 'GBP' },
        currentYearSubscriptionAmount: { amount: 2500, currency: 'GBP' },
        transferInDate: '2025-06-02',
        firstSubscriptionDateInCurrentYear: '2025-04-10',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'corrected-form',
      body: {
        transferAmount: { amount: 15000, currency: 'GBP' },
        currentYearSubscriptionAmount: { amount: 2500, currency: 'GBP' },
        transferInDate: '2025-06-02',
        firstSubscriptionDateInCurrentYear: '2025-04-10',
        adjustedAmounts: {
          currentYearSubscriptionAmount: { amount: 2500, currency: 'GBP' },
          previousYearsSubscriptionAmount: { amount: 12500, currency: 'GBP' },
          repairAmount: { amount: 0, currency: 'GBP' },
          totalIsaTransferAmount: { amount: 15000, currency: 'GBP' },
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
 * Mocks `recordIsaInvestorDeclarationAgreement`: Record that an investor agrees to the declaration again.
 *
 * `POST /investors/{clientId}/declaration/agreement`
 */
export const recordIsaInvestorDeclarationAgreementMock: OperationMock<
  operations['recordIsaInvestorDeclarationAgreement'],
  'tax-year-break' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordIsaInvestorDeclarationAgreement',
  method: 'post',
  path: '/investors/{clientId}/declaration/agreement',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'tax-year-break',
      body: {
        totalIsaBalance: { amount: 10000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 20000, currency: 'GBP' },
        totalCashBalance: { amount: 10000, currency: 'GBP' },
        dateCreated: '2016-04-01',
        investments: [],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-0093',
            amount: { amount: 10000, currency: 'GBP' },
            dateTimeOfTransaction: '2016-04-02T08:40:00.000+00:00',
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
 * Mocks `listInvestorAudit`: List the audited requests about an investor.
 *
 * `GET /audit/investors/{clientId}`
 */
export const listInvestorAuditMock: OperationMock<
  operations['listInvestorAudit'],
  'refused-update' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listInvestorAudit',
  method: 'get',
  path: '/audit/investors/{clientId}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'refused-update',
      body: [
        {
          requestId: '6f1c2b7e-9d54-4e0a-8c3b-1a7f5d2e9b60',
          dateTime: '2025-06-02T09:30:00.000+00:00',
          httpMethod: 'GET',
          url: '/investors/P2P-1234/isa/summary',
          responseCode: '200',
          responseBody: '{"totalCashBalance":{"amount":1712.5,"currency":"GBP"},"totalAmountInvested":{"amount":2300,"currency":"GBP"}, "totalIsaBalance":{"amount":4012.5,"currency":"GBP"}, "remainingSubscriptionAmount":{"amount":16000,"currency":"GBP"}}',
        },
        {
          requestId: 'b20d94e7-3f6a-4c18-a7d5-0e8b91c6f243',
          dateTime: '2025-06-02T09:31:10.000+00:00',
          httpMethod: 'PUT',
          url: '/investors/P2P-1234',
          responseCode: '400',
          requestBody: '{"firstName":"J","lastName":"Doe","dateOfBirth":"1990-01-19","nationalInsuranceNumber":"QQ123456C", "contactDetails":{"emailAddress":"jane.doe@example.com"}}',
          responseBody: '{"errors":[{"errorCode":"INVALID_NAME","message":"First and last names must be longer than one character"}]}',
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
 * Mocks `recordIsaInvestment`: Record an investment.
 *
 * `POST /investors/{clientId}/investment`
 */
export const recordIsaInvestmentMock: OperationMock<
  operations['recordIsaInvestment'],
  'loan' | 'insufficient-funds' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INSUFFICIENT_BALANCE';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordIsaInvestment',
  method: 'post',
  path: '/investors/{clientId}/investment',
  requests: [
    {
      name: 'loan',
      body: {
        clientInvestmentId: 'LOAN-7001',
        investmentType: 'LOAN',
        originalAmount: { amount: 2500, currency: 'GBP' },
        dateOfInvestment: '2025-05-20T10:00:00.000+00:00',
        termOfInvestment: 12,
        expectedInterest: { amount: 150, currency: 'GBP' },
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'loan',
      body: {
        totalIsaBalance: { amount: 4000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 1500, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [
          {
            id: '91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754',
            clientInvestmentId: 'LOAN-7001',
            investmentType: 'LOAN',
            originalAmount: { amount: 2500, currency: 'GBP' },
            expectedInterest: { amount: 150, currency: 'GBP' },
            dateTimeOfInvestment: '2025-05-20T10:00:00.000+00:00',
            termOfInvestment: 12,
            repayments: [],
            reinvestments: [],
          },
        ],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 0, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 0, currency: 'GBP' },
        totalInvestedBalance: { amount: 2500, currency: 'GBP' },
        subscriptionStatus: 'VALID',
        remainingAdditionalPermittedSubscriptions: { amount: 0, currency: 'GBP' },
      },
    },
    {
      status: 400,
      name: 'insufficient-funds',
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
 * Mocks `deleteIsaInvestment`: Delete investments of a period.
 *
 * `DELETE /investors/{clientId}/investment`
 */
export const deleteIsaInvestmentMock: OperationMock<
  operations['deleteIsaInvestment'],
  'may' | 'everything' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'deleteIsaInvestment',
  method: 'delete',
  path: '/investors/{clientId}/investment',
  requests: [
    {
      name: 'may',
      body: { fromDateTime: '2025-05-01T00:00:00.000+00:00', toDateTime: '2025-05-31T23:59:59.999+00:00' },
    },
    { name: 'everything', body: {} },
  ],
  answers: [
    {
      status: 200,
      name: 'may',
      body: {
        totalIsaBalance: { amount: 4000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 3000, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [
          {
            id: 'd5a07b3e-18f4-4c92-b6e0-3a9c71d8f426',
            clientInvestmentId: 'LOAN-7002',
            investmentType: 'LOAN',
            originalAmount: { amount: 1000, currency: 'GBP' },
            expectedInterest: { amount: 40, currency: 'GBP' },
            dateTimeOfInvestment: '2025-06-05T10:00:00.000+00:00',
            termOfInvestment: 6,
            repayments: [],
            reinvestments: [],
          },
        ],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 0, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 0, currency: 'GBP' },
        totalInvestedBalance: { amount: 1000, currency: 'GBP' },
        subscriptionStatus: 'VALID',
        remainingAdditionalPermittedSubscriptions: { amount: 0, currency: 'GBP' },
      },
    },
    {
      status: 200,
      name: 'everything',
      body: {
        totalIsaBalance: { amount: 4000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 4000, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
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
 * Mocks `updateIsaInvestment`: Update an investment.
 *
 * `PUT /investors/{clientId}/investment/{investmentId}`
 */
export const updateIsaInvestmentMock: OperationMock<
  operations['updateIsaInvestment'],
  'more-capital' | 'insufficient-funds' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INSUFFICIENT_BALANCE';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'updateIsaInvestment',
  method: 'put',
  path: '/investors/{clientId}/investment/{investmentId}',
  requests: [
    {
      name: 'more-capital',
      body: {
        amount: { amount: 500, currency: 'GBP' },
        dateOfInvestment: '2025-05-20T10:00:00.000+00:00',
        term: 12,
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'more-capital',
      body: {
        totalIsaBalance: { amount: 4000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 1000, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [
          {
            id: '91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754',
            clientInvestmentId: 'LOAN-7001',
            investmentType: 'LOAN',
            originalAmount: { amount: 3000, currency: 'GBP' },
            expectedInterest: { amount: 150, currency: 'GBP' },
            dateTimeOfInvestment: '2025-05-20T10:00:00.000+00:00',
            termOfInvestment: 12,
            repayments: [],
            reinvestments: [],
          },
        ],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 0, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 0, currency: 'GBP' },
        totalInvestedBalance: { amount: 3000, currency: 'GBP' },
        subscriptionStatus: 'VALID',
        remainingAdditionalPermittedSubscriptions: { amount: 0, currency: 'GBP' },
      },
    },
    {
      status: 400,
      name: 'insufficient-funds',
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
 * Mocks `recordIsaRepayment`: Record a repayment.
 *
 * `POST /investors/{clientId}/investment/{investmentId}/repayment`
 */
export const recordIsaRepaymentMock: OperationMock<
  operations['recordIsaRepayment'],
  | 'capital-and-interest'
  | 'sale-at-par'
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
  id: 'recordIsaRepayment',
  method: 'post',
  path: '/investors/{clientId}/investment/{investmentId}/repayment',
  requests: [
    {
      name: 'capital-and-interest',
      body: {
        clientRepaymentId: 'REPAYMENT-7101',
        capitalAmount: { amount: 200, currency: 'GBP' },
        interestAmount: { amount: 12.5, currency: 'GBP' },
        dateTimeOfRepayment: '2025-06-20T10:00:00.000+00:00',
      },
    },
    {
      name: 'sale-at-par',
      body: {
        clientRepaymentId: 'SALE-7402',
        capitalAmount: { amount: 2300, currency: 'GBP' },
        dateTimeOfRepayment: '2025-07-01T10:00:00.000+00:00',
      },
    },
  ],
  answers: [
    { status: 200, name: 'capital-and-interest', body: '' },
    { status: 200, name: 'sale-at-par', body: '' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `recordIsaReinvestment`: Record a reinvestment.
 *
 * `POST /investors/{clientId}/investment/{investmentId}/reinvestment`
 */
export const recordIsaReinvestmentMock: OperationMock<
  operations['recordIsaReinvestment'],
  'into-one-loan' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordIsaReinvestment',
  method: 'post',
  path: '/investors/{clientId}/investment/{investmentId}/reinvestment',
  requests: [
    {
      name: 'into-one-loan',
      body: {
        clientReinvestmentId: 'REINVESTMENT-7301',
        capitalAmount: { amount: 200, currency: 'GBP' },
        interestAmount: { amount: 12.5, currency: 'GBP' },
        dateTimeOfReinvestment: '2025-06-20T10:00:00.000+00:00',
        investments: [
          {
            clientInvestmentId: 'LOAN-7003',
            investmentType: 'LOAN',
            originalAmount: { amount: 212.5, currency: 'GBP' },
            dateOfInvestment: '2025-06-20T10:00:00.000+00:00',
            termOfInvestment: 12,
            expectedInterest: { amount: 12, currency: 'GBP' },
          },
        ],
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'into-one-loan',
      body: {
        totalIsaBalance: { amount: 4012.5, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 1500, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [
          {
            id: '91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754',
            clientInvestmentId: 'LOAN-7001',
            investmentType: 'LOAN',
            originalAmount: { amount: 2500, currency: 'GBP' },
            expectedInterest: { amount: 150, currency: 'GBP' },
            dateTimeOfInvestment: '2025-05-20T10:00:00.000+00:00',
            termOfInvestment: 12,
            repayments: [],
            reinvestments: [
              {
                id: '6c0e92d5-7b34-4f81-a9d6-e21f85b7c340',
                clientReinvestmentId: 'REINVESTMENT-7301',
                capitalAmount: { amount: 200, currency: 'GBP' },
                interestAmount: { amount: 12.5, currency: 'GBP' },
                dateTimeOfReinvestment: '2025-06-20T10:00:00.000+00:00',
              },
            ],
          },
          {
            id: 'f19b6a28-4d0c-4e75-93a1-c58e7d240b6f',
            clientInvestmentId: 'LOAN-7003',
            investmentType: 'LOAN',
            originalAmount: { amount: 212.5, currency: 'GBP' },
            expectedInterest: { amount: 12, currency: 'GBP' },
            dateTimeOfInvestment: '2025-06-20T10:00:00.000+00:00',
            termOfInvestment: 12,
            repayments: [],
            reinvestments: [],
          },
        ],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 12.5, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 12.5, currency: 'GBP' },
        totalInvestedBalance: { amount: 2512.5, currency: 'GBP' },
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
 * Mocks `recordIsaSale`: Record the sale of an investment.
 *
 * `POST /investors/{clientId}/investment/{investmentId}/sale`
 */
export const recordIsaSaleMock: OperationMock<
  operations['recordIsaSale'],
  'below-par' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordIsaSale',
  method: 'post',
  path: '/investors/{clientId}/investment/{investmentId}/sale',
  requests: [
    {
      name: 'below-par',
      body: {
        repaymentId: 'SALE-7401',
        saleAmount: { amount: 2250, currency: 'GBP' },
        dateTimeOfSale: '2025-07-01T10:00:00.000+00:00',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'below-par',
      body: {
        totalIsaBalance: { amount: 3962.5, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 3962.5, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [
          {
            id: '91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754',
            clientInvestmentId: 'LOAN-7001',
            investmentType: 'LOAN',
            originalAmount: { amount: 2500, currency: 'GBP' },
            expectedInterest: { amount: 150, currency: 'GBP' },
            dateTimeOfInvestment: '2025-05-20T10:00:00.000+00:00',
            termOfInvestment: 12,
            repayments: [
              {
                id: '3b8f1e60-c2d7-49a5-b4e9-7f05d1a6c832',
                clientRepaymentId: 'REPAYMENT-7101',
                capitalAmount: { amount: 200, currency: 'GBP' },
                interestAmount: { amount: 12.5, currency: 'GBP' },
                dateTimeOfRepayment: '2025-06-20T10:00:00.000+00:00',
              },
              {
                id: 'a8d3f5b7-02e6-4c19-8f4a-96b1d7e0c253',
                clientRepaymentId: 'SALE-7401',
                capitalAmount: { amount: 2250, currency: 'GBP' },
                dateTimeOfRepayment: '2025-07-01T10:00:00.000+00:00',
              },
            ],
            reinvestments: [],
          },
        ],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 12.5, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 12.5, currency: 'GBP' },
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
 * Mocks `recordIsaWriteOff`: Record a write-off.
 *
 * `POST /investors/{clientId}/investment/{investmentId}/writeOff`
 */
export const recordIsaWriteOffMock: OperationMock<
  operations['recordIsaWriteOff'],
  'part-of-a-loan' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordIsaWriteOff',
  method: 'post',
  path: '/investors/{clientId}/investment/{investmentId}/writeOff',
  requests: [
    {
      name: 'part-of-a-loan',
      body: {
        writeOffAmount: { amount: 800, currency: 'GBP' },
        dateTimeOfWriteOff: '2025-07-01T10:00:00.000+00:00',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'part-of-a-loan',
      body: {
        totalIsaBalance: { amount: 3212.5, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 1712.5, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [
          {
            id: '91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754',
            clientInvestmentId: 'LOAN-7001',
            investmentType: 'LOAN',
            originalAmount: { amount: 2500, currency: 'GBP' },
            expectedInterest: { amount: 150, currency: 'GBP' },
            dateTimeOfInvestment: '2025-05-20T10:00:00.000+00:00',
            termOfInvestment: 12,
            repayments: [
              {
                id: '3b8f1e60-c2d7-49a5-b4e9-7f05d1a6c832',
                clientRepaymentId: 'REPAYMENT-7101',
                capitalAmount: { amount: 200, currency: 'GBP' },
                interestAmount: { amount: 12.5, currency: 'GBP' },
                dateTimeOfRepayment: '2025-06-20T10:00:00.000+00:00',
              },
            ],
            reinvestments: [],
          },
        ],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
        ],
        totalInterestReceived: { amount: 12.5, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 12.5, currency: 'GBP' },
        totalInvestedBalance: { amount: 1500, currency: 'GBP' },
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
 * Mocks `recordIsaCash`: Record a cash transaction.
 *
 * `POST /investors/{clientId}/cash`
 */
export const recordIsaCashMock: OperationMock<
  operations['recordIsaCash'],
  'deposit' | 'withdrawal' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordIsaCash',
  method: 'post',
  path: '/investors/{clientId}/cash',
  requests: [
    {
      name: 'deposit',
      body: {
        clientTransactionId: 'DEPOSIT-7201',
        amount: { amount: 4000, currency: 'GBP' },
        dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
        type: 'CUSTOMER_DEPOSIT',
      },
    },
    {
      name: 'withdrawal',
      body: {
        clientTransactionId: 'WITHDRAWAL-7202',
        amount: { amount: 500, currency: 'GBP' },
        dateTimeOfTransaction: '2025-05-18T11:20:00.000+00:00',
        type: 'CUSTOMER_WITHDRAWAL',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'deposit',
      body: {
        totalIsaBalance: { amount: 4000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 4000, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
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
    {
      status: 200,
      name: 'withdrawal',
      body: {
        totalIsaBalance: { amount: 3500, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 3500, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
          {
            clientTransactionId: 'WITHDRAWAL-7202',
            amount: { amount: 500, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-18T11:20:00.000+00:00',
            type: 'CUSTOMER_WITHDRAWAL',
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
 * Mocks `deleteIsaCash`: Delete cash transactions.
 *
 * `DELETE /investors/{clientId}/cash`
 */
export const deleteIsaCashMock: OperationMock<
  operations['deleteIsaCash'],
  'deposits-of-may' | 'everything' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'deleteIsaCash',
  method: 'delete',
  path: '/investors/{clientId}/cash',
  requests: [
    {
      name: 'deposits-of-may',
      body: {
        fromDateTime: '2025-05-01T00:00:00.000+00:00',
        toDateTime: '2025-05-31T23:59:59.999+00:00',
        typesToInclude: ['CUSTOMER_DEPOSIT'],
      },
    },
    { name: 'everything', body: {} },
  ],
  answers: [
    {
      status: 200,
      name: 'deposits-of-may',
      body: {
        totalIsaBalance: { amount: 1000, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 19000, currency: 'GBP' },
        totalCashBalance: { amount: 1000, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7205',
            amount: { amount: 1000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-06-03T09:40:00.000+00:00',
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
    {
      status: 200,
      name: 'everything',
      body: {
        totalIsaBalance: { amount: 0, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 20000, currency: 'GBP' },
        totalCashBalance: { amount: 0, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [],
        cashTransactions: [],
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
 * Mocks `correctIsaCash`: Correct the interest of a repayment.
 *
 * `POST /investors/{clientId}/cashCorrection`
 */
export const correctIsaCashMock: OperationMock<
  operations['correctIsaCash'],
  'too-little-interest' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'correctIsaCash',
  method: 'post',
  path: '/investors/{clientId}/cashCorrection',
  requests: [
    {
      name: 'too-little-interest',
      body: {
        clientTransactionId: 'CORRECTION-7501',
        amount: { amount: 2.5, currency: 'GBP' },
        dateTimeOfTransaction: '2025-06-23T09:15:00.000+00:00',
        type: 'INTEREST_REPAYMENT_CORRECTION',
      },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'too-little-interest',
      body: {
        totalIsaBalance: { amount: 4015, currency: 'GBP' },
        remainingSubscriptionAmount: { amount: 16000, currency: 'GBP' },
        totalCashBalance: { amount: 1715, currency: 'GBP' },
        dateCreated: '2025-05-01',
        coolingOffPeriodEnds: '2025-05-15',
        investments: [
          {
            id: '91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754',
            clientInvestmentId: 'LOAN-7001',
            investmentType: 'LOAN',
            originalAmount: { amount: 2500, currency: 'GBP' },
            expectedInterest: { amount: 150, currency: 'GBP' },
            dateTimeOfInvestment: '2025-05-20T10:00:00.000+00:00',
            termOfInvestment: 12,
            repayments: [
              {
                id: '3b8f1e60-c2d7-49a5-b4e9-7f05d1a6c832',
                clientRepaymentId: 'REPAYMENT-7101',
                capitalAmount: { amount: 200, currency: 'GBP' },
                interestAmount: { amount: 12.5, currency: 'GBP' },
                dateTimeOfRepayment: '2025-06-20T10:00:00.000+00:00',
              },
            ],
            reinvestments: [],
          },
        ],
        cashTransactions: [
          {
            clientTransactionId: 'DEPOSIT-7201',
            amount: { amount: 4000, currency: 'GBP' },
            dateTimeOfTransaction: '2025-05-02T14:05:00.000+00:00',
            type: 'CUSTOMER_DEPOSIT',
          },
          {
            clientTransactionId: 'CORRECTION-7501',
            amount: { amount: 2.5, currency: 'GBP' },
            dateTimeOfTransaction: '2025-06-23T09:15:00.000+00:00',
            type: 'INTEREST_REPAYMENT_CORRECTION',
          },
        ],
        totalInterestReceived: { amount: 15, currency: 'GBP' },
        totalInterestReceivedThisTaxYear: { amount: 15, currency: 'GBP' },
        totalInvestedBalance: { amount: 2300, currency: 'GBP' },
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
 * Mocks `recordTransferInCash`: Record the cash of a transfer in.
 *
 * `POST /investors/{clientId}/transferIn/{transferInId}/cash`
 */
export const recordTransferInCashMock: OperationMock<
  operations['recordTransferInCash'],
  'all-to-isa' | 'part-repaired' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordTransferInCash',
  method: 'post',
  path: '/investors/{clientId}/transferIn/{transferInId}/cash',
  requests: [
    {
      name: 'all-to-isa',
      body: {
        clientTransactionId: 'TRANSFER-IN-7601',
        transferAmount: { amount: 15000, currency: 'GBP' },
        subscribedAmount: { amount: 15000, currency: 'GBP' },
      },
    },
    {
      name: 'part-repaired',
      body: {
        clientTransactionId: 'TRANSFER-IN-7601',
        transferAmount: { amount: 15000, currency: 'GBP' },
        repairAmount: { amount: 2000, currency: 'GBP' },
      },
    },
  ],
  answers: [
    { status: 200, name: 'all-to-isa', body: '' },
    { status: 200, name: 'part-repaired', body: '' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `recordTransferInResidualIncome`: Record residual income of a transfer in.
 *
 * `POST /investors/{clientId}/transferIn/{transferInId}/residualIncome`
 */
export const recordTransferInResidualIncomeMock: OperationMock<
  operations['recordTransferInResidualIncome'],
  'late-interest' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordTransferInResidualIncome',
  method: 'post',
  path: '/investors/{clientId}/transferIn/{transferInId}/residualIncome',
  requests: [
    {
      name: 'late-interest',
      body: {
        clientTransactionId: 'RESIDUAL-7701',
        amount: { amount: 18.35, currency: 'GBP' },
        dateTime: '2025-07-04T08:30:00.000+00:00',
      },
    },
  ],
  answers: [
    { status: 200, name: 'late-interest', body: '' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `validateTransferInCash`: Check the cash of a transfer in.
 *
 * `POST /investors/{clientId}/transferIn/{transferInId}/cash/validation`
 */
export const validateTransferInCashMock: OperationMock<
  operations['validateTransferInCash'],
  'all-to-isa' | 'part-repaired' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'validateTransferInCash',
  method: 'post',
  path: '/investors/{clientId}/transferIn/{transferInId}/cash/validation',
  requests: [
    {
      name: 'all-to-isa',
      body: {
        clientTransactionId: 'TRANSFER-IN-7601',
        transferAmount: { amount: 15000, currency: 'GBP' },
        subscribedAmount: { amount: 15000, currency: 'GBP' },
      },
    },
    {
      name: 'part-repaired',
      body: {
        clientTransactionId: 'TRANSFER-IN-7601',
        transferAmount: { amount: 15000, currency: 'GBP' },
        repairAmount: { amount: 2000, currency: 'GBP' },
      },
    },
  ],
  answers: [
    { status: 200, name: 'all-to-isa', body: '' },
    { status: 200, name: 'part-repaired', body: '' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `listInvestorTransferInSummaries`: List an investor's transfers in that are under way.
 *
 * `GET /investors/{clientId}/transferInSummary`
 */
export const listInvestorTransferInSummariesMock: OperationMock<
  operations['listInvestorTransferInSummaries'],
  'one-transfer' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listInvestorTransferInSummaries',
  method: 'get',
  path: '/investors/{clientId}/transferInSummary',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'one-transfer',
      body: [
        {
          id: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045',
          clientId: 'P2P-1234',
          totalTransferAmount: { amount: 15000, currency: 'GBP' },
          repairAmount: { amount: 2000, currency: 'GBP' },
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
 * Mocks `getTransferInSummary`: Get the amounts of a transfer in.
 *
 * `GET /investors/{clientId}/transferIn/{transferInId}/summary`
 */
export const getTransferInSummaryMock: OperationMock<
  operations['getTransferInSummary'],
  'bank-transfer' | 'cheque' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getTransferInSummary',
  method: 'get',
  path: '/investors/{clientId}/transferIn/{transferInId}/summary',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'bank-transfer',
      body: {
        id: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045',
        clientId: 'P2P-1234',
        totalTransferAmount: { amount: 15000, currency: 'GBP' },
        repairAmount: { amount: 2000, currency: 'GBP' },
        fundsTransferType: 'BANK_TRANSFER',
        bankReference: 'ISA-TRF-1001',
        transferInDate: '2025-06-02',
      },
    },
    {
      status: 200,
      name: 'cheque',
      body: {
        id: '91d3b8e6-7f04-4c52-a8b9-6e1c2d5f3a70',
        clientId: 'P2P-2345',
        totalTransferAmount: { amount: 8200, currency: 'GBP' },
        repairAmount: { amount: 0, currency: 'GBP' },
        fundsTransferType: 'CHEQUE',
        bankReference: 'ISA-TRF-1002',
        transferInDate: null,
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `getIsaTransferInDeposits`: Get the cheques banked for transfers in on a day.
 *
 * `GET /transferIn/deposits/{date}`
 */
export const getIsaTransferInDepositsMock: OperationMock<
  operations['getIsaTransferInDeposits'],
  'two-cheques' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getIsaTransferInDeposits',
  method: 'get',
  path: '/transferIn/deposits/{date}',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-cheques',
      body: {
        numberCheques: 2,
        totalValue: { amount: 11700, currency: 'GBP' },
        transfersIn: [
          { id: '91d3b8e6-7f04-4c52-a8b9-6e1c2d5f3a70', clientId: 'P2P-2345' },
          { id: '3e7b9d14-0c65-4f2a-b8d1-7a4e6c9f5023', clientId: 'P2P-3456' },
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
 * Mocks `listIsaOpenTransfersIn`: List the open transfers in of all investors.
 *
 * `GET /transferIn/open/summary`
 */
export const listIsaOpenTransfersInMock: OperationMock<
  operations['listIsaOpenTransfersIn'],
  'two-transfers' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listIsaOpenTransfersIn',
  method: 'get',
  path: '/transferIn/open/summary',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-transfers',
      body: [
        {
          id: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045',
          clientId: 'P2P-1234',
          totalTransferAmount: { amount: 15000, currency: 'GBP' },
          repairAmount: { amount: 2000, currency: 'GBP' },
          fundsTransferType: 'BANK_TRANSFER',
          bankReference: 'ISA-TRF-1001',
          transferInDate: '2025-06-02',
        },
        {
          id: '91d3b8e6-7f04-4c52-a8b9-6e1c2d5f3a70',
          clientId: 'P2P-2345',
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
 * Mocks `getIsaReconciliation`: Get the ISA balances of all investors.
 *
 * `GET /isaReconciliation`
 */
export const getIsaReconciliationMock: OperationMock<
  operations['getIsaReconciliation'],
  'two-investors' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getIsaReconciliation',
  method: 'get',
  path: '/isaReconciliation',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-investors',
      body: [
        {
          clientId: 'P2P-1234',
          totalCashBalance: { amount: 1712.5, currency: 'GBP' },
          totalAmountInvested: { amount: 2300, currency: 'GBP' },
          totalIsaBalance: { amount: 4012.5, currency: 'GBP' },
        },
        {
          clientId: 'P2P-2345',
          totalCashBalance: { amount: 10000, currency: 'GBP' },
          totalAmountInvested: { amount: 0, currency: 'GBP' },
          totalIsaBalance: { amount: 10000, currency: 'GBP' },
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
 * Mocks `getInvestorReconciliation`: Get the details of all investors.
 *
 * `GET /investorReconciliation`
 */
export const getInvestorReconciliationMock: OperationMock<
  operations['getInvestorReconciliation'],
  'two-investors' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getInvestorReconciliation',
  method: 'get',
  path: '/investorReconciliation',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'two-investors',
      body: [
        {
          clientId: 'P2P-1234',
          firstName: 'Jane',
          middleName: 'Mary',
          lastName: 'Doe',
          dateOfBirth: '1990-01-19',
          contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
          nationalInsuranceNumber: 'QQ123456C',
          address: {
            lineOne: '1 The High Street',
            townCity: 'London',
            region: 'Greater London',
            postcode: 'AA1 1AA',
            country: 'GBR',
          },
        },
        {
          clientId: 'P2P-2345',
          firstName: 'John',
          lastName: 'Smith',
          dateOfBirth: '1978-11-03',
          contactDetails: { emailAddress: 'john.smith@example.com', telephoneNumber: '07700900456' },
          nationalInsuranceNumber: 'QQ654321A',
          address: {
            lineOne: '14 Station Road',
            townCity: 'Bath',
            region: 'Somerset',
            postcode: 'AA1 1AA',
            country: 'GBR',
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
 * Mocks `getTransferInUiData`: Get the data of the transfer in widget.
 *
 * `GET /investors/{clientId}/transferIn/uiData`
 */
export const getTransferInUiDataMock: OperationMock<
  operations['getTransferInUiData'],
  'widget' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'getTransferInUiData',
  method: 'get',
  path: '/investors/{clientId}/transferIn/uiData',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'widget',
      body: {
        apiUrl: 'https://api-sandbox.goji.investments',
        styleSrc: 'https://assets.example.com/transfer-in/assets/goji-transfer-in-123456.css',
        scriptSrc: 'https://assets.example.com/transfer-in/assets/goji-transfer-in-123456.js',
        hostedUrl: 'https://api-sandbox.goji.investments/transferIn/application/?token=b7e2c1d4-6a95-4f38-8c70-3e5d9f1a2b46&investorId=P2P-1234',
        investorId: 'P2P-1234',
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
 * Mocks `listIsaInvestorTransfersOut`: List an investor's transfers out.
 *
 * `GET /investors/{clientId}/transferOut`
 */
export const listIsaInvestorTransfersOutMock: OperationMock<
  operations['listIsaInvestorTransfersOut'],
  'completed' | 'waiting' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listIsaInvestorTransfersOut',
  method: 'get',
  path: '/investors/{clientId}/transferOut',
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
 * Mocks `listIsaTransfersOut`: List the transfers out of all investors.
 *
 * `GET /transfersOut`
 */
export const listIsaTransfersOutMock: OperationMock<
  operations['listIsaTransfersOut'],
  'completed' | 'active' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'listIsaTransfersOut',
  method: 'get',
  path: '/transfersOut',
  requests: [],
  answers: [
    {
      status: 200,
      name: 'completed',
      body: [
        {
          id: 'a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42',
          originatorId: 'ORG-100',
          clientId: 'P2P-1234',
          workflowId: '5e7a1c93-8f20-4b6d-b3e4-0d9c2f6a8175',
          isaManager: {
            name: 'Acorn Savings Ltd',
            address: {
              lineOne: '5 Market Square',
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
          clientId: 'P2P-2345',
          workflowId: '8b2d6f04-3e91-4a7c-95d8-c1f0e7a3b562',
          isaManager: {
            name: 'Acorn Savings Ltd',
            address: {
              lineOne: '5 Market Square',
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
 * Mocks `recordTransferOutCash`: Record the payment of a transfer out.
 *
 * `POST /investors/{clientId}/transferOut/{transferOutId}/cash`
 */
export const recordTransferOutCashMock: OperationMock<
  operations['recordTransferOutCash'],
  'paid' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordTransferOutCash',
  method: 'post',
  path: '/investors/{clientId}/transferOut/{transferOutId}/cash',
  requests: [
    {
      name: 'paid',
      body: { dateOfTransfer: '2025-06-16', transferAmount: { amount: 9000, currency: 'GBP' } },
    },
  ],
  answers: [
    { status: 200, name: 'paid', body: '' },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});

/**
 * Mocks `recordTransferOutFee`: Record the fee of a transfer out.
 *
 * `POST /investors/{clientId}/transferOut/{transferOutId}/fee`
 */
export const recordTransferOutFeeMock: OperationMock<
  operations['recordTransferOutFee'],
  'fee-taken' | 'bad-request' | 'unauthorised' | 'not-found' | 'internal-server-error',
  {
    readonly 400: 'INVALID_DATA';
    readonly 401: 'UNAUTHORISED';
    readonly 404: 'NOT_FOUND';
    readonly 500: 'SYSTEM_ERROR';
  }
> = /* @__PURE__ */ mockOperation({
  id: 'recordTransferOutFee',
  method: 'post',
  path: '/investors/{clientId}/transferOut/{transferOutId}/fee',
  requests: [
    {
      name: 'fee-taken',
      body: { transferOutFee: { amount: 25, currency: 'GBP' }, dateTime: '2025-06-16T11:20:00.000+00:00' },
    },
  ],
  answers: [
    {
      status: 200,
      name: 'fee-taken',
      body: {
        transferOutId: 'a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42',
        transferOutFee: { amount: 25, currency: 'GBP' },
        dateTime: '2025-06-16T11:20:00.000+00:00',
      },
    },
    badRequestAnswer,
    unauthorisedAnswer,
    notFoundAnswer,
    internalServerErrorAnswer,
  ],
});
