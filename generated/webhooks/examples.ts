// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { GojiWebhookEvents } from './events.js';
import type { ExampleMap } from './runtime/test-delivery.js';

/** The named examples of each event, as the document has them. For tests. */
export const webhookExamples = {
  INVESTOR_PERSONAL_DETAILS_REGISTERED: {
    /** A person with title and telephone number. */
    'with-title': {
      id: '6513270e-269e-4d37-b2a7-4de452e6b438',
      dateTime: '2026-04-07T09:15:02',
      type: 'INVESTOR_PERSONAL_DETAILS_REGISTERED',
      content: {
        title: 'MS',
        firstName: 'Jane',
        lastName: 'Doe',
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
      },
    },
    /** A person with an email address only. */
    'without-title': {
      id: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450',
      dateTime: '2026-04-08T16:42:31',
      type: 'INVESTOR_PERSONAL_DETAILS_REGISTERED',
      content: {
        firstName: 'John',
        lastName: 'Smith',
        contactDetails: { emailAddress: 'accounts@orchard-lane.example.com' },
      },
    },
  },
  INVESTOR_CREATED: {
    /** A person with a middle name. */
    'with-middle-name': {
      id: '9531985d-5d9d-49f8-9818-e811892f902b',
      dateTime: '2026-04-07T09:15:03',
      type: 'INVESTOR_CREATED',
      content: {
        clientId: 'GOJI-1234',
        title: 'MS',
        firstName: 'Jane',
        middleName: 'Mary',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        contactDetails: { emailAddress: 'jane.doe@example.com', telephoneNumber: '07700900123' },
        address: {
          lineOne: '1 The High Street',
          lineTwo: 'Flat 2',
          lineThree: 'The Old Mill',
          townCity: 'London',
          region: 'Greater London',
          country: 'GBR',
          postcode: 'AA1 1AA',
        },
      },
    },
    /** Only what every investor has. */
    'required-details-only': {
      id: '36f675cc-81e7-4ef5-a8e2-5d940ed90475',
      dateTime: '2026-04-08T16:42:32',
      type: 'INVESTOR_CREATED',
      content: {
        clientId: 'GOJI-4567',
        firstName: 'John',
        lastName: 'Smith',
        dateOfBirth: '1975-06-30',
        contactDetails: { emailAddress: 'accounts@orchard-lane.example.com' },
        address: { lineOne: '22 Orchard Lane', townCity: 'Leeds', country: 'GBR', postcode: 'AA1 1AA' },
      },
    },
  },
  INVESTOR_KYC_STATUS_CHANGE: {
    /** The electronic check is running. */
    'awaiting-check': {
      id: '6b0d549b-6f03-475a-9600-a35a099950d8',
      dateTime: '2026-04-07T09:15:04',
      type: 'INVESTOR_KYC_STATUS_CHANGE',
      content: { clientId: 'GOJI-1234', newKycStatus: 'AWAITING_CREDIT_AGENCY_CHECK' },
    },
    /** The electronic check is passed. */
    'electronically-verified': {
      id: '8d116ece-1738-47d9-bd9c-172411e20b8f',
      dateTime: '2026-04-07T09:16:20',
      type: 'INVESTOR_KYC_STATUS_CHANGE',
      content: { clientId: 'GOJI-1234', newKycStatus: 'ELECTRONICALLY_VERIFIED' },
    },
    /** Documents are needed. */
    'documents-needed': {
      id: '90c192cf-d3ac-44af-8f21-ddb66cad4a26',
      dateTime: '2026-04-07T10:02:45',
      type: 'INVESTOR_KYC_STATUS_CHANGE',
      content: { clientId: 'GOJI-2345', newKycStatus: 'ENHANCED_VERIFICATION_REQUIRED' },
    },
    /** Goji has approved the documents. */
    'enhanced-verified': {
      id: 'a170b338-3926-4059-b28c-105d1fb17c23',
      dateTime: '2026-04-09T14:30:11',
      type: 'INVESTOR_KYC_STATUS_CHANGE',
      content: { clientId: 'GOJI-2345', newKycStatus: 'ENHANCED_VERIFIED' },
    },
  },
  INVESTOR_FUNDS_RECEIVED: {
    /** A deposit to an ISA. */
    deposit: {
      id: '0fd630f1-f29d-4da9-953f-48f1a09f76b5',
      dateTime: '2026-04-07T09:30:00',
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-1234',
        reference: 'ISAGOJI-1234',
        amount: { amount: 10000, currency: 'GBP' },
        sourceAccount: { accountName: 'Jane Doe', accountNumber: '00027944', sortCode: '203002' },
        accountType: 'ISA',
        redirected: false,
        intendedAccountType: 'ISA',
        sourceType: 'DEPOSIT',
      },
    },
    /** A deposit to an ISA that went to the general account. */
    'redirected-deposit': {
      id: '0cb1e29c-658c-4a14-95e6-0af593bd04cf',
      dateTime: '2026-05-11T10:04:18',
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-1234',
        reference: 'ISAGOJI-1234',
        amount: { amount: 12500, currency: 'GBP' },
        sourceAccount: { accountName: 'Jane Doe', accountNumber: '00027944', sortCode: '203002' },
        accountType: 'GOJI_INVESTMENT',
        redirected: true,
        intendedAccountType: 'ISA',
        sourceType: 'DEPOSIT',
      },
    },
    /** A bonus without reference and bank account. */
    bonus: {
      id: '8e81973e-0bec-47b0-b898-d190f9ebdacc',
      dateTime: '2026-04-20T08:00:00',
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-1234',
        amount: { amount: 50, currency: 'GBP' },
        accountType: 'GOJI_INVESTMENT',
        redirected: false,
        intendedAccountType: 'GOJI_INVESTMENT',
        sourceType: 'BONUS',
      },
    },
    /** Capital of an investment. */
    'capital-repayment': {
      id: '6b4cb242-4a23-4596-a217-beaddbc496cb',
      dateTime: '2026-06-01T09:20:03',
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-1234',
        reference: 'Orchard Lane June',
        amount: { amount: 1000, currency: 'GBP' },
        sourceAccount: {
          accountName: 'Orchard Lane Homes Limited',
          accountNumber: '60282377',
          sortCode: '204514',
        },
        accountType: 'ISA',
        redirected: false,
        intendedAccountType: 'ISA',
        sourceType: 'CAPITAL_REPAYMENT',
      },
    },
    /** Interest on an investment. */
    'interest-repayment': {
      id: '92276658-1e27-41c0-8a6a-63ec24ede6a4',
      dateTime: '2026-06-01T09:20:04',
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-4567',
        reference: 'Orchard Lane June',
        amount: { amount: 50, currency: 'GBP' },
        sourceAccount: {
          accountName: 'Orchard Lane Homes Limited',
          accountNumber: '60282377',
          sortCode: '204514',
        },
        accountType: 'GOJI_INVESTMENT',
        redirected: false,
        intendedAccountType: 'GOJI_INVESTMENT',
        sourceType: 'INTEREST_REPAYMENT',
      },
    },
    /** Interest on uninvested cash. */
    'cash-interest': {
      id: 'ae97ba94-d0ed-482f-8f6d-05584ef8aa38',
      dateTime: '2026-07-01T08:15:40',
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-1234',
        reference: 'Cash interest June',
        amount: { amount: 4.2, currency: 'GBP' },
        accountType: 'ISA',
        redirected: false,
        intendedAccountType: 'ISA',
        sourceType: 'CASH_INTEREST_RECEIVED',
      },
    },
    /** The premium of a sale out of a pension. */
    'sale-premium': {
      id: '923a7369-94e3-4f91-9a61-dbe22e44158b',
      dateTime: '2026-06-08T14:06:32',
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-2345',
        reference: 'Sale 5002',
        amount: { amount: 75, currency: 'GBP' },
        accountType: 'SIPP',
        redirected: false,
        intendedAccountType: 'SIPP',
        sourceType: 'SELL_PREMIUM',
      },
    },
    /** A withdrawal that the bank sent back. */
    'returned-payment': {
      id: '18f135d2-5f55-4203-b018-50c5a38fd547',
      dateTime: '2026-05-20T11:48:09',
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-1234',
        reference: 'Holiday savings',
        amount: { amount: 1250.5, currency: 'GBP' },
        sourceAccount: { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' },
        accountType: 'GOJI_INVESTMENT',
        redirected: false,
        intendedAccountType: 'GOJI_INVESTMENT',
        sourceType: 'OUTBOUND_RETURNED',
      },
    },
  },
  ISA_AUTO_REPAIRED: {
    /** £500 above the allowance. */
    'excess-moved': {
      id: '907a70c3-1012-4037-b64c-e4228c38fb29',
      dateTime: '2026-03-27T15:12:00',
      type: 'ISA_AUTO_REPAIRED',
      content: { clientId: 'GOJI-1234', repairedAmount: { amount: 500, currency: 'GBP' } },
    },
  },
  INVESTOR_FUNDS_WITHDRAWN: {
    /** From the general account. */
    'general-account': {
      id: '7f150524-34b9-45df-9e77-69b10f4205b4',
      dateTime: '2026-05-18T13:05:27',
      type: 'INVESTOR_FUNDS_WITHDRAWN',
      content: {
        clientId: 'GOJI-1234',
        reference: 'Holiday savings',
        account: 'GOJI_INVESTMENT',
        amount: { amount: 1250.5, currency: 'GBP' },
      },
    },
    /** From the ISA. */
    isa: {
      id: 'c6f87718-6d76-407e-881e-d162ae2eb154',
      dateTime: '2026-05-19T09:41:52',
      type: 'INVESTOR_FUNDS_WITHDRAWN',
      content: {
        clientId: 'GOJI-1234',
        reference: 'New kitchen',
        account: 'ISA',
        amount: { amount: 200, currency: 'GBP' },
      },
    },
  },
  INVESTMENT_QUEUED: {
    /** £2,500 wait for the cycle. */
    'isa-investment': {
      id: 'ec66a787-95e7-41d1-b731-af10506bf2ef',
      dateTime: '2026-08-12T11:20:36',
      type: 'INVESTMENT_QUEUED',
      content: {
        clientId: 'GOJI-1234',
        investmentId: '1a7c9e52-6f3d-4b80-a1d4-c3e85b2f7096',
        amount: { amount: 2500, currency: 'GBP' },
        productTermId: '7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620',
      },
    },
  },
  INVESTMENT_FULFILLED: {
    /** The queued investment was made. */
    'isa-investment': {
      id: '3f98e277-4cbd-47ad-9c90-a9587403e430',
      dateTime: '2026-09-01T07:00:12',
      type: 'INVESTMENT_FULFILLED',
      content: { clientId: 'GOJI-1234', investmentId: '1a7c9e52-6f3d-4b80-a1d4-c3e85b2f7096' },
    },
  },
  TRANSFER_IN_CREATED: {
    /** An investor moves an ISA to the platform. */
    'from-another-manager': {
      id: 'c7a2ea20-b2f1-4c94-ae05-319acb5c7427',
      dateTime: '2026-04-14T18:22:07',
      type: 'TRANSFER_IN_CREATED',
      content: { clientId: 'GOJI-1234', transferInId: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045' },
    },
  },
  TRANSFER_OUT_CREATED: {
    /** A part of the ISA, its fee not taken yet. */
    'part-of-the-isa': {
      id: '4cdd2055-930d-4eaf-94f4-733f3e7d1bfb',
      dateTime: '2025-06-03T10:26:44',
      type: 'TRANSFER_OUT_CREATED',
      content: {
        transferOut: {
          id: 'a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42',
          isaId: 'e81c3a97-5d20-4f6b-8b14-2c7f9e0d6a53',
          originatorId: 'ORG-100',
          originatorName: 'Orchard Lane Platform',
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
              country: 'GBR',
              postcode: 'AA1 1AA',
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
            priorYearAmountToTransfer: { amount: 4000, currency: 'GBP' },
            transferOutFee: { amount: 25, currency: 'GBP' },
          },
          transferOutFee: {
            id: '4d8b2f60-7e13-4c95-a6b1-9f0c3e5d7a28',
            transferOutId: 'a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42',
            transferOutFee: { amount: 25, currency: 'GBP' },
            dateTime: null,
          },
          dateTimeStarted: '2025-06-03T10:26:41',
          amountToTransfer: { amount: 9000, currency: 'GBP' },
          amountSubscribedInCurrentYear: { amount: 5000, currency: 'GBP' },
          dateOfFirstSubscriptionInCurrentYear: '2025-04-14',
        },
      },
    },
    /** The whole ISA, without a fee and without a subscription this year. */
    'no-subscription-this-year': {
      id: '57ee05cd-e009-42c7-bebf-f20686734721',
      dateTime: '2025-06-04T15:37:19',
      type: 'TRANSFER_OUT_CREATED',
      content: {
        transferOut: {
          id: 'd80b4e6a-9c37-4f15-a2e8-1b6d7f3c5094',
          isaId: '96f2d5b8-3e71-4c0a-a7d9-5b48e1f60c23',
          originatorId: 'ORG-100',
          originatorName: 'Orchard Lane Platform',
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
              country: 'GBR',
              postcode: 'AA1 1AA',
            },
            accountNumber: '87889196',
            sortCode: '166051',
            bankReference: 'ISA-TRF-2002',
          },
          transferDetails: {
            dateTAFReceived: '2025-06-03',
            transferDateFromNewIsaManager: '2025-06-17',
            transferAll: true,
            transferCurrentYearSubscriptions: false,
            transferPriorYearSubscriptions: true,
            transferAllPriorYearSubscriptions: true,
            priorYearAmountToTransfer: { amount: 2500, currency: 'GBP' },
          },
          transferOutFee: null,
          dateTimeStarted: '2025-06-04T15:37:16',
          amountToTransfer: null,
          amountSubscribedInCurrentYear: { amount: 0, currency: 'GBP' },
          dateOfFirstSubscriptionInCurrentYear: null,
        },
      },
    },
  },
  TRANSFER_OUT_COMPLETED: {
    /** A transfer whose fee was taken. */
    'with-fee': {
      id: '9be4bcfc-49b6-4a08-b2e6-cc3ababced20',
      dateTime: '2025-06-16T11:20:05',
      type: 'TRANSFER_OUT_COMPLETED',
      content: {
        transferOut: {
          id: 'a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42',
          isaId: 'e81c3a97-5d20-4f6b-8b14-2c7f9e0d6a53',
          originatorId: 'ORG-100',
          originatorName: 'Orchard Lane Platform',
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
              country: 'GBR',
              postcode: 'AA1 1AA',
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
            priorYearAmountToTransfer: { amount: 4000, currency: 'GBP' },
            transferOutFee: { amount: 25, currency: 'GBP' },
          },
          transferOutFee: {
            id: '4d8b2f60-7e13-4c95-a6b1-9f0c3e5d7a28',
            transferOutId: 'a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42',
            transferOutFee: { amount: 25, currency: 'GBP' },
            dateTime: '2025-06-16T11:20:00',
          },
          dateTimeStarted: '2025-06-03T10:26:41',
          amountToTransfer: { amount: 9000, currency: 'GBP' },
          amountSubscribedInCurrentYear: { amount: 5000, currency: 'GBP' },
          dateOfFirstSubscriptionInCurrentYear: '2025-04-14',
        },
      },
    },
    /** A transfer without a fee and without a subscription this year. */
    'without-fee': {
      id: '830e07bc-1e39-4f10-92bd-4acefaecbd38',
      dateTime: '2025-06-17T09:58:30',
      type: 'TRANSFER_OUT_COMPLETED',
      content: {
        transferOut: {
          id: 'd80b4e6a-9c37-4f15-a2e8-1b6d7f3c5094',
          isaId: '96f2d5b8-3e71-4c0a-a7d9-5b48e1f60c23',
          originatorId: 'ORG-100',
          originatorName: 'Orchard Lane Platform',
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
              country: 'GBR',
              postcode: 'AA1 1AA',
            },
            accountNumber: '87889196',
            sortCode: '166051',
            bankReference: 'ISA-TRF-2002',
          },
          transferDetails: {
            dateTAFReceived: '2025-06-03',
            transferDateFromNewIsaManager: '2025-06-17',
            transferAll: true,
            transferCurrentYearSubscriptions: false,
            transferPriorYearSubscriptions: true,
            transferAllPriorYearSubscriptions: true,
            priorYearAmountToTransfer: { amount: 2500, currency: 'GBP' },
          },
          transferOutFee: null,
          dateTimeStarted: '2025-06-04T15:37:16',
          amountToTransfer: { amount: 2500, currency: 'GBP' },
          amountSubscribedInCurrentYear: { amount: 0, currency: 'GBP' },
        },
      },
    },
  },
  TRANSFER_IN_FUNDS_RECEIVED: {
    /** £15,000 from another manager. */
    'bank-transfer': {
      id: '5790f82e-c1d3-4cff-aa3a-f4d46b0a18e8',
      dateTime: '2026-06-02T10:15:33',
      type: 'TRANSFER_IN_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-1234',
        transferInId: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045',
        amount: { amount: 15000, currency: 'GBP' },
      },
    },
  },
  TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED: {
    /** Interest that was paid late. */
    'late-interest': {
      id: '6bf46c69-7d2c-4f82-aeea-cbe226e87555',
      dateTime: '2026-07-14T09:08:54',
      type: 'TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED',
      content: {
        clientId: 'GOJI-1234',
        transferInId: '0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045',
        amount: { amount: 18.75, currency: 'GBP' },
      },
    },
  },
  ISA_PROVISIONALLY_OPENED: {
    /** The ISA waits for its first deposit. */
    opened: {
      id: '13deef86-ab10-41d0-b646-e1f40a097c97',
      dateTime: '2026-04-07T09:15:05',
      type: 'ISA_PROVISIONALLY_OPENED',
      content: { clientId: 'GOJI-1234' },
    },
  },
  INVESTMENT_PAYOUT_EVENT: {
    /** Interest to two investors. */
    interest: {
      id: 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e',
      dateTime: '2027-02-28T10:31:00',
      type: 'INVESTMENT_PAYOUT_EVENT',
      content: {
        investmentPayouts: [
          {
            clientId: 'GOJI-1234',
            investmentId: 'c6e0b8d4-5a29-4f13-8b7c-90d1e2f3a465',
            account: 'ISA',
            amount: { amount: 100, currency: 'GBP' },
            type: 'INTEREST_REPAYMENT',
          },
          {
            clientId: 'GOJI-4567',
            investmentId: '83b5f1d7-0c4e-4a96-9d28-e6f7a3c1b540',
            account: 'GOJI_INVESTMENT',
            amount: { amount: 62.5, currency: 'GBP' },
            type: 'INTEREST_REPAYMENT',
          },
        ],
        dueDate: '2027-02-28',
        type: 'INTEREST_REPAYMENT',
        total: { amount: 162.5, currency: 'GBP' },
      },
    },
    /** Capital at maturity, with the deprecated investor id. */
    'capital-with-old-id': {
      id: '57124242-5051-41cc-917f-9acae01f5057',
      dateTime: '2029-02-28T10:31:00',
      type: 'INVESTMENT_PAYOUT_EVENT',
      content: {
        investmentPayouts: [
          {
            investorId: 'GOJI-1234',
            clientId: 'GOJI-1234',
            investmentId: 'c6e0b8d4-5a29-4f13-8b7c-90d1e2f3a465',
            account: 'ISA',
            amount: { amount: 4000, currency: 'GBP' },
            type: 'CAPITAL_REPAYMENT',
          },
        ],
        dueDate: '2029-02-28',
        type: 'CAPITAL_REPAYMENT',
        total: { amount: 4000, currency: 'GBP' },
      },
    },
  },
  FUNDS_REQUESTED: {
    /** Interest on two bonds. */
    'interest-of-two-bonds': {
      id: '7f26144b-9828-4fcd-99a5-4a7bb1fee08f',
      dateTime: '2027-02-14T06:00:00',
      type: 'FUNDS_REQUESTED',
      content: {
        transactions: [
          {
            bondId: 'f1b7a2c9-08d3-4e56-b4a1-7c9e5d6f2083',
            type: 'INTEREST_REPAYMENT',
            amount: { amount: 3000, currency: 'GBP' },
          },
          {
            bondId: '5d0f3c8e-27b1-4f6a-9c42-8e1b6a7d3f90',
            type: 'INTEREST_REPAYMENT',
            amount: { amount: 2162.5, currency: 'GBP' },
          },
        ],
        amount: { amount: 5162.5, currency: 'GBP' },
        dueDate: '2027-02-28',
        accountName: 'Orchard Lane Platform Receiving',
        accountNumber: '60282377',
        sortCode: '204514',
        bankReference: 'OR5D21A908',
      },
    },
  },
  FUNDS_RECEIVED: {
    /** The interest on two bonds. */
    'bank-transfer': {
      id: '119a72d1-74c9-4f6a-8c01-1cdd9474031b',
      dateTime: '2027-02-26T09:47:15',
      type: 'FUNDS_RECEIVED',
      content: { reference: 'OR5D21A908', amount: { amount: 5162.5, currency: 'GBP' } },
    },
  },
  BANK_ACCOUNT_DETAILS_STATUS_CHANGED: {
    /** Money can be sent to the account. */
    enabled: {
      id: '451abd81-f1d6-4ed6-97f5-e837d70820fe',
      dateTime: '2026-04-02T12:10:00',
      type: 'BANK_ACCOUNT_DETAILS_STATUS_CHANGED',
      content: {
        id: '06ee16ce-def4-4433-80f2-ab35256316e1',
        accountName: 'Orchard Lane Operating',
        accountNumber: '00004588',
        sortCode: '203002',
        status: 'ENABLED',
      },
    },
    /** The account was refused. */
    disabled: {
      id: '10a3d6b2-aa05-411a-b271-5945795e8229',
      dateTime: '2026-04-02T12:14:38',
      type: 'BANK_ACCOUNT_DETAILS_STATUS_CHANGED',
      content: {
        id: '5b0e7c92-1f6d-4a83-b2c9-e4d7a8610f53',
        accountName: 'Hartley Solicitors Client Account',
        accountNumber: '58110244',
        sortCode: '204514',
        status: 'DISABLED',
      },
    },
  },
  COMPANY_REGISTRATION_UPDATE: {
    /** The company can own wallets. */
    registered: {
      id: '4f426dcb-b394-4b36-bb2d-420f0f88080b',
      dateTime: '2026-03-16T14:02:09',
      type: 'COMPANY_REGISTRATION_UPDATE',
      content: {
        partyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        status: 'REGISTERED',
        ukCompany: { type: 'LIMITED_COMPANY', number: 'AB123456', name: 'Orchard Lane Homes Limited' },
      },
    },
    /** A sole trader waits for registration. */
    pending: {
      id: 'ae658f33-fe3b-490b-93f4-48b3a5aa3c81',
      dateTime: '2026-03-17T09:30:47',
      type: 'COMPANY_REGISTRATION_UPDATE',
      content: {
        partyId: 'COM~a96d2f18-e074-4b5c-8f31-0c7d9b24e6a5',
        status: 'PENDING',
        ukCompany: { type: 'SOLE_TRADER', name: 'John Doe Joinery' },
      },
    },
  },
  WALLET_CREATED: {
    /** A wallet for a housing project. */
    'project-wallet': {
      id: 'b774eb52-48db-40af-b215-8370d269a9a5',
      dateTime: '2026-03-18T11:25:56',
      type: 'WALLET_CREATED',
      content: {
        walletId: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        bankDetails: {
          id: '03946a54-6b4f-4bae-897d-6ee2baf0e848',
          accountName: 'Orchard Lane Homes Limited',
          accountNumber: '60282377',
          sortCode: '204514',
        },
      },
    },
  },
  WALLET_FUNDS_RECEIVED: {
    /** A deposit to a wallet. */
    deposit: {
      id: '58d5563d-ab2c-431e-a315-128862c33a4f',
      dateTime: '2026-03-25T10:12:28',
      type: 'WALLET_FUNDS_RECEIVED',
      content: {
        walletId: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        reference: 'Plot 7 deposit',
        amount: { amount: 25000, currency: 'GBP' },
        sourceAccount: { accountName: 'John Smith', accountNumber: '99993193', sortCode: '166051' },
      },
    },
  },
  WALLET_TRANSFER_UPDATE: {
    /** A payment was taken in. */
    'outbound-requested': {
      id: '5affb229-7631-4992-b0ce-583505c6af07',
      dateTime: '2026-04-28T09:05:01',
      type: 'WALLET_TRANSFER_UPDATE',
      content: {
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        walletId: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
        id: '2e6f9b01-7c4d-4835-9ea0-d15b8c3f7264',
        direction: 'OUTBOUND',
        status: 'REQUESTED',
        amountReceived: { amount: 10.45, currency: 'GBP' },
        reference: 'Search fee',
        sourceAccount: {
          accountName: 'Orchard Lane Homes Limited',
          accountNumber: '60282377',
          sortCode: '204514',
        },
        destinationAccount: {
          accountName: 'Orchard Lane Operating',
          accountNumber: '00004588',
          sortCode: '203002',
        },
      },
    },
    /** The payment has left the wallet. */
    'outbound-cleared': {
      id: '7e62aa0a-1df9-4d78-9c65-39382b0537e6',
      dateTime: '2026-04-28T09:05:44',
      type: 'WALLET_TRANSFER_UPDATE',
      content: {
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        walletId: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
        id: '2e6f9b01-7c4d-4835-9ea0-d15b8c3f7264',
        direction: 'OUTBOUND',
        status: 'CLEARED',
        amountReceived: { amount: 10.45, currency: 'GBP' },
        reference: 'Search fee',
        sourceAccount: {
          accountName: 'Orchard Lane Homes Limited',
          accountNumber: '60282377',
          sortCode: '204514',
        },
        destinationAccount: {
          accountName: 'Orchard Lane Operating',
          accountNumber: '00004588',
          sortCode: '203002',
        },
      },
    },
    /** A payment could not be made. */
    'outbound-failed': {
      id: '49952399-c4aa-4ac1-b7dc-76fb0f17a300',
      dateTime: '2026-04-29T16:20:13',
      type: 'WALLET_TRANSFER_UPDATE',
      content: {
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        walletId: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
        id: '7d41c8e6-925b-4f0a-b3d7-18a6e5f2c094',
        direction: 'OUTBOUND',
        status: 'FAILED',
        amountReceived: { amount: 320, currency: 'GBP' },
        reference: 'Survey fee',
        sourceAccount: {
          accountName: 'Orchard Lane Homes Limited',
          accountNumber: '60282377',
          sortCode: '204514',
        },
        destinationAccount: {
          accountName: 'Orchard Lane Operating',
          accountNumber: '00004588',
          sortCode: '203002',
        },
      },
    },
    /** A deposit has arrived. */
    'inbound-cleared': {
      id: '65dc9f50-3f63-4f83-bd05-61e6211c70cf',
      dateTime: '2026-03-25T10:12:28',
      type: 'WALLET_TRANSFER_UPDATE',
      content: {
        ownerPartyId: 'COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502',
        walletId: '3d9ca033-eb05-459f-9f70-1139d2e2b213',
        id: 'fbb5d667-03c4-4658-9b30-fcf06adfa5b8',
        direction: 'INBOUND',
        status: 'CLEARED',
        amountReceived: { amount: 25000, currency: 'GBP' },
        reference: 'Plot 7 deposit',
        sourceAccount: { accountName: 'John Smith', accountNumber: '99993193', sortCode: '166051' },
        destinationAccount: {
          accountName: 'Orchard Lane Homes Limited',
          accountNumber: '60282377',
          sortCode: '204514',
        },
      },
    },
  },
  TRADE_SETTLEMENT: {
    /** An investor bought from the nominee company. */
    'bought-from-nominee': {
      id: '7f1b103c-df15-42b0-aab4-77d26415479c',
      dateTime: '2026-05-05T10:24:31',
      type: 'TRADE_SETTLEMENT',
      content: {
        trade: {
          id: 'cdfb86c8-1085-43ed-9839-f4c8e7267818',
          buy: {
            investor: { clientId: 'GOJI-1234', accountType: 'GIA' },
            nominee: null,
            fees: [{ symbol: 'STAMP_DUTY', cost: { amount: 24.95, currency: 'GBP' } }],
          },
          sell: { investor: null, nominee: { accountType: 'ORIGINATOR' }, fees: [] },
          price: { amount: 4.99, currency: 'GBP' },
          quantity: 1000,
          instrumentSymbol: 'ORCHARD-LANE-1',
          settlementStatus: 'SETTLED',
        },
      },
    },
    /** An investor sold to the nominee company. */
    'sold-to-nominee': {
      id: '66d22876-72fd-4202-aa96-fb1a14a0f9e7',
      dateTime: '2026-05-08T15:11:02',
      type: 'TRADE_SETTLEMENT',
      content: {
        trade: {
          id: '3b8e61f4-d7a0-4925-8c6f-b0e2d94a7153',
          buy: { investor: null, nominee: { accountType: 'ORIGINATOR' }, fees: [] },
          sell: { investor: { clientId: 'GOJI-1234', accountType: 'ISA' }, nominee: null, fees: [] },
          price: { amount: 5.05, currency: 'GBP' },
          quantity: 200,
          instrumentSymbol: 'ORCHARD-LANE-1',
          settlementStatus: 'SETTLED',
        },
      },
    },
    /** One investor sold to another. */
    'between-investors': {
      id: '230d977e-e225-4159-8720-771f8ca81811',
      dateTime: '2026-05-12T09:52:18',
      type: 'TRADE_SETTLEMENT',
      content: {
        trade: {
          id: 'a90d5c27-6e1f-48b3-94d0-7fc3e8b1a265',
          buy: {
            investor: { clientId: 'GOJI-4567', accountType: 'GIA' },
            nominee: null,
            fees: [
              { symbol: 'STAMP_DUTY', cost: { amount: 2.55, currency: 'GBP' } },
              { symbol: 'COMMISSION', cost: { amount: 5, currency: 'GBP' } },
            ],
          },
          sell: {
            investor: { clientId: 'GOJI-1234', accountType: 'ISA' },
            nominee: null,
            fees: [{ symbol: 'COMMISSION', cost: { amount: 5, currency: 'GBP' } }],
          },
          price: { amount: 5.1, currency: 'GBP' },
          quantity: 100,
          instrumentSymbol: 'ORCHARD-LANE-1',
          settlementStatus: 'SETTLED',
        },
      },
    },
  },
  DIVIDEND_UPDATE: {
    /** The money is on its way to the investors. */
    distributing: {
      id: '8cdb305f-dd2e-4609-ae36-aab0d1bc52d9',
      dateTime: '2026-06-15T09:56:51',
      type: 'DIVIDEND_UPDATE',
      content: {
        dividend: {
          id: '627e27b2-75be-4673-ba5a-7f765a8ace89',
          instrumentSymbol: 'ORCHARD-LANE-1',
          status: 'DISTRIBUTING',
          totalPayout: { amount: 180, currency: 'GBP' },
          paymentsSummary: {
            totalPayments: 2,
            totalPending: 2,
            totalDistributed: 0,
            totalFailed: 0,
            totalReceived: 0,
          },
          payTo: {
            accountName: 'Orchard Lane Platform Receiving',
            accountNumber: '60282377',
            sortCode: '204514',
            reference: 'OR0CE628FF',
          },
        },
      },
    },
    /** Every investor has the money. */
    complete: {
      id: 'fc891b4a-6a50-4f4d-b4d6-6a3a47469a4d',
      dateTime: '2026-06-15T10:20:07',
      type: 'DIVIDEND_UPDATE',
      content: {
        dividend: {
          id: '627e27b2-75be-4673-ba5a-7f765a8ace89',
          instrumentSymbol: 'ORCHARD-LANE-1',
          status: 'COMPLETE',
          totalPayout: { amount: 180, currency: 'GBP' },
          paymentsSummary: {
            totalPayments: 2,
            totalPending: 0,
            totalDistributed: 0,
            totalFailed: 0,
            totalReceived: 2,
          },
          payTo: {
            accountName: 'Orchard Lane Platform Receiving',
            accountNumber: '60282377',
            sortCode: '204514',
            reference: 'OR0CE628FF',
          },
        },
      },
    },
  },
  BATCH_UPDATE: {
    /** The money is on its way to the investors. */
    distributing: {
      id: '616499c9-e25a-4605-aec6-f0245bd86d40',
      dateTime: '2026-04-21T09:54:23',
      type: 'BATCH_UPDATE',
      content: {
        batch: {
          originatorId: null,
          batchId: '4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b',
          type: 'MIGRATION',
          status: 'DISTRIBUTING',
          totalPayout: { amount: 5000, currency: 'GBP' },
          paymentsSummary: {
            totalPayments: 2,
            totalPending: 1,
            totalDistributed: 1,
            totalFailed: 0,
            totalReceived: 0,
          },
          payTo: {
            accountName: 'Orchard Lane Platform Receiving',
            accountNumber: '60282377',
            sortCode: '204514',
            bankReference: 'OR8144E143',
          },
        },
      },
    },
    /** The money for a bonus has not arrived yet. */
    'awaiting-funds': {
      id: '153e7c2a-26a2-40bd-bb12-87fff52ddf5d',
      dateTime: '2026-04-20T16:03:40',
      type: 'BATCH_UPDATE',
      content: {
        batch: {
          originatorId: 'ORG-100',
          batchId: 'b5f3a0d9-71c8-4e26-9d4b-c28e6f1a7053',
          type: 'BONUS',
          status: 'AWAITING_FUNDS',
          totalPayout: { amount: 150, currency: 'GBP' },
          paymentsSummary: {
            totalPayments: 3,
            totalPending: 3,
            totalDistributed: 0,
            totalFailed: 0,
            totalReceived: 0,
          },
          payTo: {
            accountName: 'Orchard Lane Platform Receiving',
            accountNumber: '60282377',
            sortCode: '204514',
            bankReference: 'OR2B90D5E7',
          },
        },
      },
    },
    /** One payment arrived and one failed. */
    'complete-with-failure': {
      id: 'a8948c89-3b61-4676-a6bb-7dbd2d1c9af0',
      dateTime: '2026-04-21T10:30:58',
      type: 'BATCH_UPDATE',
      content: {
        batch: {
          originatorId: null,
          batchId: '4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b',
          type: 'MIGRATION',
          status: 'COMPLETE',
          totalPayout: { amount: 5000, currency: 'GBP' },
          paymentsSummary: {
            totalPayments: 2,
            totalPending: 0,
            totalDistributed: 0,
            totalFailed: 1,
            totalReceived: 1,
          },
          payTo: {
            accountName: 'Orchard Lane Platform Receiving',
            accountNumber: '60282377',
            sortCode: '204514',
            bankReference: 'OR8144E143',
          },
        },
      },
    },
  },
  ACCOUNT_FEE_PROCESSED: {
    /** A platform fee. */
    'platform-fee': {
      id: 'd4c28c2e-7c26-447f-8316-909e3bbbe9ea',
      dateTime: '2026-04-30T17:00:09',
      type: 'ACCOUNT_FEE_PROCESSED',
      content: {
        clientId: 'GOJI-1234',
        dateTime: '2026-04-30T16:59:21',
        account: 'GOJI_INVESTMENT',
        amount: { amount: 12.5, currency: 'GBP' },
        type: 'FEES',
        reference: 'Platform fee April',
        clearedDateTime: '2026-04-30T17:00:06',
      },
    },
  },
  NOMINEE_ALLOCATION_STATUS_UPDATE: {
    /** The allocation waits for approval. */
    pending: {
      id: '482c9cbc-4343-4cc5-aeae-05cf96d0cc5f',
      dateTime: '2026-05-04T12:43:19',
      type: 'NOMINEE_ALLOCATION_STATUS_UPDATE',
      content: {
        id: '5dd40510-810e-4a55-a395-04819fd915b9',
        quantity: 1000000,
        instrumentSymbol: 'ORCHARD-LANE-1',
        status: 'PENDING',
        createdAt: '2026-05-04T12:43:18.519524Z',
        updatedAt: '2026-05-04T12:43:18.519524Z',
      },
    },
    /** The shares can be traded. */
    allocated: {
      id: '88daf401-6b40-43ef-a54b-0c4e010c4759',
      dateTime: '2026-05-05T13:43:19',
      type: 'NOMINEE_ALLOCATION_STATUS_UPDATE',
      content: {
        id: '5dd40510-810e-4a55-a395-04819fd915b9',
        quantity: 1000000,
        instrumentSymbol: 'ORCHARD-LANE-1',
        status: 'ALLOCATED',
        createdAt: '2026-05-04T12:43:18.519524Z',
        updatedAt: '2026-05-05T13:43:18.523776Z',
      },
    },
    /** The allocation was rejected. */
    cancelled: {
      id: '519088f5-90fb-4d11-9c1c-aaf75e8766ed',
      dateTime: '2026-05-05T14:02:56',
      type: 'NOMINEE_ALLOCATION_STATUS_UPDATE',
      content: {
        id: '9c27e5b0-84d1-4f3a-a6c8-1d70b3e95f42',
        quantity: 50000,
        instrumentSymbol: 'ORCHARD-LANE-1',
        status: 'CANCELLED',
        createdAt: '2026-05-04T15:20:40.103962Z',
        updatedAt: '2026-05-05T14:02:55.870418Z',
      },
    },
  },
  INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED: {
    /** A batch of two repayments. */
    repayment: {
      id: 'dbf4a8b2-b0c4-412d-a020-3626f3fe39c0',
      dateTime: '2026-06-01T09:14:57.786408723Z',
      type: 'INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED',
      content: {
        repaymentBatchReference: 'REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e',
        totalRepayments: 2,
        totalAmount: { amount: 1062.5, currency: 'GBP' },
        overallStatus: 'PENDING',
        postedAt: '2026-06-01T09:14:57.165Z',
        clearedAt: null,
      },
    },
    /** The proceeds of a sale. */
    'secondary-market-sale': {
      id: 'a7abe1c2-9e1a-4ef4-b341-e07a83f73f16',
      dateTime: '2026-06-01T12:33:01.402517336Z',
      type: 'INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED',
      content: {
        repaymentBatchReference: 'SECONDARY-4855bf09-6765-48c4-a8f7-5dd189924589',
        totalRepayments: 2,
        totalAmount: { amount: 5050, currency: 'GBP' },
        overallStatus: 'PENDING',
        postedAt: '2026-06-01T12:33:00.917Z',
        clearedAt: null,
      },
    },
  },
  INVESTMENT_REPAYMENT_CLEARING: {
    /** Capital of an investment. */
    capital: {
      id: '74e69a5d-0dd2-4a65-bd62-8881ad1b72db',
      dateTime: '2026-06-01T09:19:32.574621Z',
      type: 'INVESTMENT_REPAYMENT_CLEARING',
      content: {
        repaymentBatchReference: 'REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e',
        repaymentId: '01180666-234b-4bf4-a879-60196e4f781b',
        investmentId: 'ORCHARD-LANE-1001',
        amount: { amount: 1000, currency: 'GBP' },
        type: 'CAPITAL',
        status: 'CLEARED',
        postedAt: '2026-06-01T09:14:57.165Z',
        clearedAt: '2026-06-01T09:19:32.543340Z',
      },
    },
    /** Interest on an investment. */
    interest: {
      id: 'f3aed0b6-c7ac-4491-9ef8-8334e647cb8f',
      dateTime: '2026-06-01T09:20:03.501174Z',
      type: 'INVESTMENT_REPAYMENT_CLEARING',
      content: {
        repaymentBatchReference: 'REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e',
        repaymentId: '18529cda-b32a-4053-bd0e-4140c0a9da42',
        investmentId: 'ORCHARD-LANE-1002',
        amount: { amount: 62.5, currency: 'GBP' },
        type: 'INTEREST',
        status: 'CLEARED',
        postedAt: '2026-06-01T09:14:57.165Z',
        clearedAt: '2026-06-01T09:20:03.412Z',
      },
    },
    /** The premium of a sale. */
    premium: {
      id: '8f2c6ec8-cc41-49a3-ae3a-2b7fdfe01893',
      dateTime: '2026-06-01T12:34:09.880263Z',
      type: 'INVESTMENT_REPAYMENT_CLEARING',
      content: {
        repaymentBatchReference: 'SECONDARY-4855bf09-6765-48c4-a8f7-5dd189924589',
        repaymentId: 'd6e2b9a4-70f5-4c18-8b3d-95c1e07f4a62',
        investmentId: 'ORCHARD-LANE-1001',
        amount: { amount: 50, currency: 'GBP' },
        type: 'PREMIUM',
        status: 'CLEARED',
        postedAt: '2026-06-01T12:33:00.917Z',
        clearedAt: '2026-06-01T12:34:09.774Z',
      },
    },
  },
  CASH_INTEREST_REPAYMENT_CLEARING: {
    /** Interest on the cash of an ISA. */
    isa: {
      id: '64e50cad-6623-4a04-a5e7-e4236472f1a3',
      dateTime: '2026-07-01T08:15:39.574621Z',
      type: 'CASH_INTEREST_REPAYMENT_CLEARING',
      content: {
        repaymentBatchReference: 'REPAYMENT-8c1e5a70-4b29-4d6f-93a2-e7f0d5b61c48',
        repaymentId: '6b0d9f24-1e73-45ca-8f5b-a3c7e2096d18',
        amount: { amount: 4.2, currency: 'GBP' },
        type: 'CASH_INTEREST',
        status: 'CLEARED',
        postedAt: '2026-07-01T08:02:11.904Z',
        clearedAt: '2026-07-01T08:15:39.543340Z',
        clientId: 'GOJI-1234',
        accountType: 'ISA',
      },
    },
    /** Interest on the cash of a general account. */
    'general-account': {
      id: '66836886-a260-4d0b-bb45-145c1a81682c',
      dateTime: '2026-07-01T08:15:41.206389Z',
      type: 'CASH_INTEREST_REPAYMENT_CLEARING',
      content: {
        repaymentBatchReference: 'REPAYMENT-2b86a1bb-fe9d-4476-9e6b-0e29477e251d',
        repaymentId: 'e4a7c05d-9b38-4216-b7f1-20d6c3a8e95b',
        amount: { amount: 2.85, currency: 'GBP' },
        type: 'CASH_INTEREST',
        status: 'CLEARED',
        postedAt: '2026-07-01T08:02:12.340Z',
        clearedAt: '2026-07-01T08:15:41.187Z',
        clientId: 'GOJI-4567',
        accountType: 'GOJI_INVESTMENT',
      },
    },
  },
  INVESTMENT_REPAYMENT_BATCH_COMPLETE: {
    /** A batch of two repayments. */
    repayment: {
      id: 'fc132d0d-113d-417d-b0cb-c97d0fef7928',
      dateTime: '2026-06-01T09:20:03.786408723Z',
      type: 'INVESTMENT_REPAYMENT_BATCH_COMPLETE',
      content: {
        repaymentBatchReference: 'REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e',
        totalRepayments: 2,
        totalAmount: { amount: 1062.5, currency: 'GBP' },
        overallStatus: 'CLEARED',
        postedAt: '2026-06-01T09:14:57.165Z',
        clearedAt: '2026-06-01T09:20:03.412Z',
      },
    },
    /** The proceeds of a sale. */
    'secondary-market-sale': {
      id: '1c2442f9-298c-43a5-b0cc-ec313571810a',
      dateTime: '2026-06-01T12:34:10.118530942Z',
      type: 'INVESTMENT_REPAYMENT_BATCH_COMPLETE',
      content: {
        repaymentBatchReference: 'SECONDARY-4855bf09-6765-48c4-a8f7-5dd189924589',
        totalRepayments: 2,
        totalAmount: { amount: 5050, currency: 'GBP' },
        overallStatus: 'CLEARED',
        postedAt: '2026-06-01T12:33:00.917Z',
        clearedAt: '2026-06-01T12:34:09.774Z',
      },
    },
  },
} as const satisfies ExampleMap<GojiWebhookEvents>;
