// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { OperationExamples } from '../runtime/choose-example.js';
import type { GojiOperationId } from './handlers.js';

/**
 * The examples of each operation. An answer belongs to the request of the same name; successes come before
 * failures.
 */
export const examples: Readonly<Record<GojiOperationId, OperationExamples>> = {
  getTerms: {
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
    ],
  },
  listInvestorIds: {
    requests: [],
    answers: [{ status: 200, name: 'two-investors', body: ['GOJI-1234', 'GOJI-4567'] }],
  },
  createInvestor: {
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
          contactDetails: {
            emailAddress: 'accounts@orchard-lane.example.com',
            telephoneNumber: '07700900456',
          },
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
          contactDetails: {
            emailAddress: 'accounts@orchard-lane.example.com',
            telephoneNumber: '07700900456',
          },
          investmentDeclarationType: 'HIGH_NET_WORTH',
        },
      },
    ],
  },
  getInvestor: {
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
          contactDetails: {
            emailAddress: 'accounts@orchard-lane.example.com',
            telephoneNumber: '07700900456',
          },
          investmentDeclarationType: 'HIGH_NET_WORTH',
        },
      },
    ],
  },
  updateInvestor: {
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
    ],
  },
  updateInvestmentDeclaration: {
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
    answers: [{ status: 200, name: 'sophisticated', body: 'SUCCESS' }],
  },
  getInvestorKyc: {
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
    ],
  },
  getInvestorKyb: {
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
    ],
  },
  addKycDocuments: {
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
    answers: [{ status: 200, name: 'identity-and-address', body: '' }],
  },
  getKycReport: {
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
    ],
  },
  getKybReport: {
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
    ],
  },
  getIsaDeclaration: {
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
    ],
  },
  addIsaAccount: {
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
    ],
  },
  getIsa: {
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
    ],
  },
  getIsaSubscriptionStatus: {
    requests: [],
    answers: [
      { status: 200, name: 'valid', body: { subscriptionStatus: 'VALID' } },
      { status: 200, name: 'non-uk', body: { subscriptionStatus: 'INVALID_NON_UK' } },
      { status: 200, name: 'tax-year-break', body: { subscriptionStatus: 'INVALID_TAX_YEAR_BREAK' } },
    ],
  },
  updateIsaSubscriptionStatus: {
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
    ],
  },
  recordIsaDeclarationAgreement: {
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
    ],
  },
  getTransferInWidget: {
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
    ],
  },
  listOpenTransfersIn: {
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
    ],
  },
  listInvestorTransfersOut: {
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
    ],
  },
  listInvestorTransfersIn: {
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
    ],
  },
  getTransferIn: {
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
    ],
  },
  listInvestorOpenTransfersIn: {
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
    ],
  },
  listInvestorClosedTransfersIn: {
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
    ],
  },
  getTransferInDeposits: {
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
    ],
  },
  listTransfersOut: {
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
    ],
  },
  migrateInvestor: {
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
          contactDetails: {
            emailAddress: 'accounts@orchard-lane.example.com',
            telephoneNumber: '07700900456',
          },
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
          contactDetails: {
            emailAddress: 'accounts@orchard-lane.example.com',
            telephoneNumber: '07700900456',
          },
          investmentDeclarationType: 'HIGH_NET_WORTH',
        },
      },
    ],
  },
  getLegacyKycReport: {
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
    ],
  },
  getLegacyKybReport: {
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
    ],
  },
  recordLegacyIsaDeclarationAgreement: {
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
    ],
  },
  getAccountBalances: {
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
    ],
  },
  getAccountBalance: {
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
    ],
  },
  listTransactions: {
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
    ],
  },
  getBankTransferDetails: {
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
    ],
  },
  getIsaBankTransferDetails: {
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
    ],
  },
  getBankDetails: {
    requests: [],
    answers: [
      {
        status: 200,
        name: 'registered',
        body: { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' },
      },
    ],
  },
  createBankDetails: {
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
    ],
  },
  updateBankDetails: {
    requests: [
      {
        name: 'new-account',
        body: { accountName: 'Jane Doe', accountNumber: '87889196', sortCode: '166051' },
      },
    ],
    answers: [
      {
        status: 200,
        name: 'new-account',
        body: { accountName: 'Jane Doe', accountNumber: '87889196', sortCode: '166051' },
      },
    ],
  },
  withdrawCash: {
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
    ],
  },
  transferCash: {
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
    ],
  },
  simulateTopUp: {
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
    answers: [{ status: 200, name: 'isa-deposit', body: 'SUCCESS' }],
  },
  chargeFee: {
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
    ],
  },
  getCashBalanceReport: {
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
    ],
  },
  simulateDeposit: {
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
    answers: [{ status: 200, name: 'isa-deposit', body: '' }],
  },
  listBankAccounts: {
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
    ],
  },
  createBankAccount: {
    requests: [
      {
        name: 'operating-account',
        body: { accountName: 'Orchard Lane Operating', accountNumber: '00004588', sortCode: '203002' },
      },
    ],
    answers: [
      { status: 200, name: 'operating-account', body: { id: '06ee16ce-def4-4433-80f2-ab35256316e1' } },
    ],
  },
  enableBankAccount: {
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
    ],
  },
  getBankAccount: {
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
    ],
  },
  updateBankAccount: {
    requests: [
      {
        name: 'new-account',
        body: { accountName: 'Orchard Lane Operating', accountNumber: '87889196', sortCode: '166051' },
      },
    ],
    answers: [{ status: 200, name: 'new-account', body: '' }],
  },
  listCompanies: {
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
    ],
  },
  registerCompany: {
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
    ],
  },
  enableCompany: {
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
    ],
  },
  getCompany: {
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
    ],
  },
  listWallets: {
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
    ],
  },
  createWallet: {
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
    ],
  },
  getWallet: {
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
    ],
  },
  createWalletPayment: {
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
    ],
  },
  listWalletTransactions: {
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
    ],
  },
  createBatchPayment: {
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
    ],
  },
  getBatchPayment: {
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
    ],
  },
  listSettlementProducts: {
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
    ],
  },
  createSettlementProduct: {
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
    ],
  },
  updateSettlementProduct: {
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
    ],
  },
  listSettlementDestinations: {
    requests: [],
    answers: [
      {
        status: 200,
        name: 'two-destinations',
        body: [
          { id: '4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64' },
          { id: 'b2a81d37-6e54-4c90-a7f3-05d9e1c84b26' },
        ],
      },
    ],
  },
  createSettlementDestination: {
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
    answers: [{ status: 200, name: 'borrower', body: { id: '4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64' } }],
  },
  updateSettlementDestination: {
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
    answers: [{ status: 200, name: 'new-account', body: { id: '4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64' } }],
  },
  settleTranche: {
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
    ],
  },
  settleSecondaryMarket: {
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
    ],
  },
  getRepaymentReference: {
    requests: [],
    answers: [
      {
        status: 200,
        name: 'new-reference',
        body: { reference: 'RPY-7H2K9QX4', accountNumber: '60282377', sortCode: '204514' },
      },
    ],
  },
  recordRepayment: {
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
    answers: [{ status: 200, name: 'capital-and-interest', body: '' }],
  },
  createInvestorRepayment: {
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
    ],
  },
  listInvestorRepayments: {
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
    ],
  },
  getInvestorRepayment: {
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
    ],
  },
  getInvestment: {
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
    ],
  },
  listSettlementInvestments: {
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
    ],
  },
  createInstrument: {
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
    ],
  },
  getInstrument: {
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
    ],
  },
  createAllocation: {
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
    ],
  },
  getAllocation: {
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
    ],
  },
  approveAllocation: { requests: [], answers: [{ status: 202, name: 'no-body' }] },
  rejectAllocation: { requests: [], answers: [{ status: 202, name: 'no-body' }] },
  createTrade: {
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
    ],
  },
  getTrade: {
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
    ],
  },
  createDividend: {
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
    ],
  },
  getDividend: {
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
    ],
  },
  createHoldingsReport: {
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
    ],
  },
  getHoldingsReport: {
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
    ],
  },
  listInvestorAssets: {
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
    ],
  },
  createBondProduct: {
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
    ],
  },
  listBondProducts: {
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
    ],
  },
  listBondInvestments: {
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
    ],
  },
  createBondInvestment: {
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
    answers: [{ status: 200, name: 'isa-investment', body: { id: '1a7c9e52-6f3d-4b80-a1d4-c3e85b2f7096' } }],
  },
  runInvestmentCycle: {
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
    ],
  },
  getCurrentInvestmentCycle: {
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
    ],
  },
  runRepaymentsAccrual: {
    requests: [{ name: 'to-month-end', body: { accrualDate: '2026-09-30' } }],
    answers: [{ status: 200, name: 'to-month-end', body: '' }],
  },
  registerWebhook: {
    requests: [{ name: 'first-address', body: { url: 'https://platform.example.com/goji/events' } }],
    answers: [
      {
        status: 200,
        name: 'first-address',
        body: { url: 'https://platform.example.com/goji/events', secret: '4hT9vQ2mXz7LrB0sKfN8wYcE5pJ1uGdA' },
      },
    ],
  },
  getIsaTerms: {
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
    ],
  },
  createIsaTerms: {
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
    ],
  },
  recordIsaTermsAgreement: {
    requests: [
      {
        name: 'new-investor',
        body: { termsAndConditionsVersion: '1.2.0', dateTimeSigned: '2025-05-01T09:58:00.000+00:00' },
      },
    ],
    answers: [{ status: 200, name: 'new-investor', body: { token: 'c1f7a9e4-30b2-4d86-9a5c-8e2b7d640f13' } }],
  },
  getIsaTermsStatus: {
    requests: [],
    answers: [
      { status: 200, name: 'current-version', body: { status: 'CURRENT_VERSION_SIGNED' } },
      { status: 200, name: 'previous-version', body: { status: 'PREVIOUS_VERSION_SIGNED' } },
      { status: 200, name: 'unsigned', body: { status: 'UNSIGNED' } },
    ],
  },
  updateIsaTermsToken: {
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
    ],
  },
  getIsaAdminDeclaration: {
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
    ],
  },
  recordDeclarationAgreement: {
    requests: [
      {
        name: 'new-investor',
        body: { declarationVersion: 0.11, dateTimeSigned: '2025-05-01T09:59:30.000+00:00' },
      },
    ],
    answers: [{ status: 200, name: 'new-investor', body: { token: 'f84b20d7-61ce-4a39-b0e8-57d3c9a1426e' } }],
  },
  createIsaInvestor: {
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
    ],
  },
  validateIsaApplication: {
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
    answers: [{ status: 200, name: 'eligible', body: '' }],
  },
  getIsaInvestor: {
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
    ],
  },
  updateIsaInvestor: {
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
    ],
  },
  getInvestorIsa: {
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
    ],
  },
  getInvestorIsaSummary: {
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
    ],
  },
  getInvestorIsaSubscriptionStatus: {
    requests: [],
    answers: [
      { status: 200, name: 'valid', body: { subscriptionStatus: 'VALID' } },
      {
        status: 200,
        name: 'locked-by-bankruptcy',
        body: { subscriptionStatus: 'INVALID_LOCKED_BANKRUPTCY' },
      },
    ],
  },
  updateIsaStatus: {
    requests: [
      {
        name: 'moved-to-jersey',
        body: {
          dateTime: '2025-06-02T09:30:00.000+00:00',
          isaSubscriptionStatus: 'INVALID_CROWN_DEPENDENCY',
        },
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
    ],
  },
  createTransferHistory: {
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
    ],
  },
  updateTransferHistory: {
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
    ],
  },
  recordIsaInvestorDeclarationAgreement: {
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
    ],
  },
  listInvestorAudit: {
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
    ],
  },
  recordIsaInvestment: {
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
    ],
  },
  deleteIsaInvestment: {
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
    ],
  },
  updateIsaInvestment: {
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
    ],
  },
  recordIsaRepayment: {
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
    ],
  },
  recordIsaReinvestment: {
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
    ],
  },
  recordIsaSale: {
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
    ],
  },
  recordIsaWriteOff: {
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
    ],
  },
  recordIsaCash: {
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
    ],
  },
  deleteIsaCash: {
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
    ],
  },
  correctIsaCash: {
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
    ],
  },
  recordTransferInCash: {
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
    ],
  },
  recordTransferInResidualIncome: {
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
    answers: [{ status: 200, name: 'late-interest', body: '' }],
  },
  validateTransferInCash: {
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
    ],
  },
  listInvestorTransferInSummaries: {
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
    ],
  },
  getTransferInSummary: {
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
    ],
  },
  getIsaTransferInDeposits: {
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
    ],
  },
  listIsaOpenTransfersIn: {
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
    ],
  },
  getIsaReconciliation: {
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
    ],
  },
  getInvestorReconciliation: {
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
    ],
  },
  getTransferInUiData: {
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
    ],
  },
  listIsaInvestorTransfersOut: {
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
    ],
  },
  listIsaTransfersOut: {
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
    ],
  },
  recordTransferOutCash: {
    requests: [
      {
        name: 'paid',
        body: { dateOfTransfer: '2025-06-16', transferAmount: { amount: 9000, currency: 'GBP' } },
      },
    ],
    answers: [{ status: 200, name: 'paid', body: '' }],
  },
  recordTransferOutFee: {
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
    ],
  },
};
