// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { JsonSchema } from './runtime/contract.js';

/** The component schemas by name, as JSON Schema 2020-12 without annotations. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  TermsAndConditions: {
    type: 'object',
    required: ['version', 'termsAndConditions'],
    properties: { version: { type: 'string' }, termsAndConditions: { type: 'string' } },
  },
  ApiError: {
    type: 'object',
    required: ['errorCode', 'message'],
    properties: { errorCode: { type: 'string' }, message: { type: 'string' } },
  },
  ErrorResponse: {
    type: 'object',
    required: ['errors'],
    properties: { errors: { type: 'array', minItems: 1, items: { $ref: 'goji#/$defs/ApiError' } } },
  },
  ClientId: { type: 'string', minLength: 1 },
  Title: { type: 'string', enum: ['MISS', 'MR', 'MRS', 'MS', 'DR'] },
  DateOfBirth: { type: 'string', format: 'date' },
  CountryCode: { type: 'string', pattern: '^[A-Z]{3}$' },
  Address: {
    type: 'object',
    required: ['lineOne', 'townCity', 'postcode', 'country'],
    properties: {
      lineOne: { type: 'string', minLength: 1 },
      lineTwo: { type: 'string' },
      lineThree: { type: 'string' },
      townCity: { type: 'string', minLength: 1 },
      region: { type: 'string' },
      postcode: { type: 'string', minLength: 1 },
      country: { $ref: 'goji#/$defs/CountryCode' },
    },
  },
  ContactDetails: {
    type: 'object',
    required: ['emailAddress'],
    properties: { emailAddress: { type: 'string', format: 'email' }, telephoneNumber: { type: 'string' } },
  },
  Nationality: { type: 'object', properties: { nationality: { type: 'string', pattern: '^[A-Z]{2}$' } } },
  NationalInsuranceNumber: { type: 'string', pattern: '^[A-Z]{2}[0-9]{6}[A-D]$' },
  EmploymentStatus: {
    type: 'string',
    enum: [
      'EMPLOYED_FULL_TIME',
      'EMPLOYED_PART_TIME',
      'SELF_EMPLOYED',
      'UNEMPLOYED',
      'HOUSE_PERSON',
      'EDUCATION',
      'RETIRED',
      'NOT_WORKING_ILLNESS_DISABILITY',
    ],
  },
  EmploymentDetails: {
    type: 'object',
    properties: { jobTitle: { type: 'string' }, employmentStatus: { $ref: 'goji#/$defs/EmploymentStatus' } },
  },
  InvestorDeclarationType: {
    type: 'string',
    enum: ['RESTRICTED', 'HIGH_NET_WORTH', 'INVESTMENT_PROFESSIONAL', 'SOPHISTICATED'],
  },
  NewInvestorDetails: {
    type: 'object',
    required: [
      'firstName',
      'lastName',
      'dateOfBirth',
      'address',
      'contactDetails',
      'investorDeclarationType',
    ],
    properties: {
      title: { $ref: 'goji#/$defs/Title' },
      firstName: { type: 'string', minLength: 2 },
      lastName: { type: 'string', minLength: 2 },
      dateOfBirth: { $ref: 'goji#/$defs/DateOfBirth' },
      address: { $ref: 'goji#/$defs/Address' },
      contactDetails: { $ref: 'goji#/$defs/ContactDetails' },
      nationalities: { type: 'array', items: { $ref: 'goji#/$defs/Nationality' } },
      nationality: { type: 'string' },
      nationalInsuranceNumber: { $ref: 'goji#/$defs/NationalInsuranceNumber' },
      employmentDetails: { $ref: 'goji#/$defs/EmploymentDetails' },
      investorDeclarationType: { $ref: 'goji#/$defs/InvestorDeclarationType' },
    },
  },
  AccountType: { type: 'string', enum: ['GOJI_INVESTMENT', 'ISA'] },
  NewIndividualInvestor: {
    allOf: [
      { $ref: 'goji#/$defs/NewInvestorDetails' },
      {
        type: 'object',
        required: ['entityType'],
        properties: {
          entityType: { type: 'string', const: 'INDIVIDUAL' },
          accountTypes: { type: 'array', items: { $ref: 'goji#/$defs/AccountType' } },
        },
      },
    ],
  },
  CorporateDetails: {
    type: 'object',
    required: ['companyName'],
    properties: {
      companyName: { type: 'string' },
      companyType: { type: 'string' },
      registrationNumber: { type: 'string' },
    },
  },
  NewCorporateInvestor: {
    allOf: [
      { $ref: 'goji#/$defs/NewInvestorDetails' },
      {
        type: 'object',
        required: ['entityType', 'corporateDetails'],
        properties: {
          entityType: { type: 'string', const: 'CORPORATE' },
          accountTypes: { type: 'array', items: { type: 'string', const: 'GOJI_INVESTMENT' } },
          corporateDetails: { $ref: 'goji#/$defs/CorporateDetails' },
        },
      },
    ],
  },
  NewInvestor: {
    type: 'object',
    required: ['entityType'],
    properties: { entityType: { enum: ['INDIVIDUAL', 'CORPORATE'] } },
    allOf: [
      {
        if: { properties: { entityType: { not: { const: 'INDIVIDUAL' } } } },
        else: { $ref: 'goji#/$defs/NewIndividualInvestor' },
      },
      {
        if: { properties: { entityType: { not: { const: 'CORPORATE' } } } },
        else: { $ref: 'goji#/$defs/NewCorporateInvestor' },
      },
    ],
  },
  InvestorDetails: {
    type: 'object',
    required: [
      'clientId',
      'firstName',
      'lastName',
      'dateOfBirth',
      'address',
      'contactDetails',
      'accountTypes',
      'investmentDeclarationType',
    ],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      title: { $ref: 'goji#/$defs/Title' },
      firstName: { type: 'string' },
      middleName: { type: 'string' },
      lastName: { type: 'string' },
      dateOfBirth: { $ref: 'goji#/$defs/DateOfBirth' },
      address: { $ref: 'goji#/$defs/Address' },
      contactDetails: { $ref: 'goji#/$defs/ContactDetails' },
      nationalInsuranceNumber: { $ref: 'goji#/$defs/NationalInsuranceNumber' },
      employmentDetails: { $ref: 'goji#/$defs/EmploymentDetails' },
      accountTypes: { type: 'array', items: { $ref: 'goji#/$defs/AccountType' } },
      investmentDeclarationType: { $ref: 'goji#/$defs/InvestorDeclarationType' },
    },
  },
  IndividualInvestor: {
    allOf: [
      { $ref: 'goji#/$defs/InvestorDetails' },
      {
        type: 'object',
        required: ['entityType'],
        properties: { entityType: { type: 'string', const: 'INDIVIDUAL' } },
      },
    ],
  },
  CorporateInvestor: {
    allOf: [
      { $ref: 'goji#/$defs/InvestorDetails' },
      {
        type: 'object',
        required: ['entityType', 'corporateDetails'],
        properties: {
          entityType: { type: 'string', const: 'CORPORATE' },
          corporateDetails: { $ref: 'goji#/$defs/CorporateDetails' },
        },
      },
    ],
  },
  Investor: {
    type: 'object',
    required: ['entityType'],
    properties: { entityType: { enum: ['INDIVIDUAL', 'CORPORATE'] } },
    allOf: [
      {
        if: { properties: { entityType: { not: { const: 'INDIVIDUAL' } } } },
        else: { $ref: 'goji#/$defs/IndividualInvestor' },
      },
      {
        if: { properties: { entityType: { not: { const: 'CORPORATE' } } } },
        else: { $ref: 'goji#/$defs/CorporateInvestor' },
      },
    ],
  },
  InvestorUpdate: {
    type: 'object',
    required: ['title', 'firstName', 'lastName', 'dateOfBirth', 'address', 'contactDetails'],
    properties: {
      title: { $ref: 'goji#/$defs/Title' },
      firstName: { type: 'string', minLength: 2 },
      middleName: { type: 'string' },
      lastName: { type: 'string', minLength: 2 },
      dateOfBirth: { $ref: 'goji#/$defs/DateOfBirth' },
      address: { $ref: 'goji#/$defs/Address' },
      contactDetails: { $ref: 'goji#/$defs/ContactDetails' },
      nationalInsuranceNumber: { $ref: 'goji#/$defs/NationalInsuranceNumber' },
    },
  },
  InvestmentDeclarationUpdate: {
    type: 'object',
    required: ['type', 'dateTimeSigned', 'reason'],
    properties: {
      type: { $ref: 'goji#/$defs/InvestorDeclarationType' },
      dateTimeSigned: { type: 'string', format: 'date-time' },
      reason: { type: 'string', maxLength: 300 },
    },
  },
  Success: { type: 'string', const: 'SUCCESS' },
  KycStatus: {
    type: 'string',
    enum: [
      'AWAITING_CREDIT_AGENCY_CHECK',
      'ELECTRONICALLY_VERIFIED',
      'ENHANCED_VERIFICATION_REQUIRED',
      'ENHANCED_VERIFIED',
    ],
  },
  DiligenceDocumentType: {
    type: 'string',
    enum: [
      'PROOF_OF_ADDRESS',
      'PROOF_OF_IDENTITY',
      'COVI',
      'PASS_CERTIFICATE',
      'RISK_ASSESSMENT',
      'CLIENT_QUESTIONNAIRE',
      'KYB_DOCUMENT',
    ],
  },
  RejectedDocument: {
    type: 'object',
    required: ['type', 'reason', 'notes'],
    properties: { type: { type: 'string' }, reason: { type: 'string' }, notes: { type: 'string' } },
  },
  KycFailure: {
    type: 'object',
    required: ['failureDate', 'rejectedDocuments'],
    properties: {
      failureDate: { type: 'string', format: 'date' },
      rejectedDocuments: { type: 'array', items: { $ref: 'goji#/$defs/RejectedDocument' } },
    },
  },
  KycDetails: {
    type: 'object',
    required: ['clientId', 'status', 'documentsRequired', 'documentsPendingApproval', 'documentsApproved'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      status: { $ref: 'goji#/$defs/KycStatus' },
      documentsRequired: { type: 'array', items: { $ref: 'goji#/$defs/DiligenceDocumentType' } },
      documentsPendingApproval: { type: 'array', items: { $ref: 'goji#/$defs/DiligenceDocumentType' } },
      documentsApproved: { type: 'array', items: { $ref: 'goji#/$defs/DiligenceDocumentType' } },
      lastFailure: { $ref: 'goji#/$defs/KycFailure' },
    },
  },
  KybStatus: { type: 'string', enum: ['DOCUMENTS_REQUIRED', 'VERIFIED'] },
  KybProgress: { type: 'string', enum: ['IN_PROGRESS', 'PASSED', 'DECLINED'] },
  KybCheckType: {
    type: 'string',
    enum: [
      'IDENTITY_CHECK',
      'MANUAL_IDENTITY_CHECK',
      'DEPOSIT_LIMIT_CHECK',
      'PEP_CHECK',
      'SANCTIONS_CHECK',
      'BWA_CHECK',
      'MANUAL_VERIFICATION_CHECK',
      'NO_WORKFLOW_CREATED_CHECK',
      'NONE',
    ],
  },
  KybRequirement: {
    type: 'object',
    required: ['requirementType', 'status', 'checkType'],
    properties: {
      requirementType: { type: 'string' },
      status: { $ref: 'goji#/$defs/KybProgress' },
      checkType: { $ref: 'goji#/$defs/KybCheckType' },
    },
  },
  KybDetails: {
    type: 'object',
    required: [
      'clientId',
      'status',
      'overallStatus',
      'documentsRequired',
      'documentsApproved',
      'requirements',
    ],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      status: { $ref: 'goji#/$defs/KybStatus' },
      overallStatus: { $ref: 'goji#/$defs/KybProgress' },
      documentsRequired: { type: 'array', items: { $ref: 'goji#/$defs/DiligenceDocumentType' } },
      documentsPendingApproval: { type: 'array', items: { $ref: 'goji#/$defs/DiligenceDocumentType' } },
      documentsApproved: { type: 'array', items: { $ref: 'goji#/$defs/DiligenceDocumentType' } },
      requirements: { type: 'array', items: { $ref: 'goji#/$defs/KybRequirement' } },
    },
  },
  NewKycDocument: {
    type: 'object',
    required: ['fileName', 'data'],
    properties: { fileName: { type: 'string' }, data: { type: 'string', maxLength: 13981016 } },
  },
  NewKycDocuments: {
    type: 'object',
    required: ['documents'],
    properties: { documents: { type: 'array', minItems: 1, items: { $ref: 'goji#/$defs/NewKycDocument' } } },
  },
  EmptyText: { type: 'string', const: '' },
  IsaDeclaration: {
    type: 'object',
    required: ['declaration', 'version'],
    properties: { declaration: { type: 'string' }, version: { type: 'string' } },
  },
  NewIsaAccount: {
    type: 'object',
    required: ['nationalInsuranceNumber'],
    properties: { nationalInsuranceNumber: { $ref: 'goji#/$defs/NationalInsuranceNumber' } },
  },
  CurrencyCode: { type: 'string', pattern: '^[A-Z]{3}$' },
  Money: {
    type: 'object',
    required: ['amount', 'currency'],
    properties: { amount: { type: 'number' }, currency: { $ref: 'goji#/$defs/CurrencyCode' } },
  },
  IsaInvestmentType: { type: 'string', enum: ['LOAN'] },
  IsaRepayment: {
    type: 'object',
    required: ['id', 'clientRepaymentId', 'dateTimeOfRepayment'],
    properties: {
      id: { type: 'string' },
      clientRepaymentId: { type: 'string' },
      capitalAmount: { $ref: 'goji#/$defs/Money' },
      interestAmount: { $ref: 'goji#/$defs/Money' },
      dateTimeOfRepayment: { type: 'string', format: 'date-time' },
    },
  },
  IsaReinvestment: {
    type: 'object',
    required: ['id', 'clientReinvestmentId', 'capitalAmount', 'interestAmount', 'dateTimeOfReinvestment'],
    properties: {
      id: { type: 'string' },
      clientReinvestmentId: { type: 'string' },
      capitalAmount: { $ref: 'goji#/$defs/Money' },
      interestAmount: { $ref: 'goji#/$defs/Money' },
      dateTimeOfReinvestment: { type: 'string', format: 'date-time' },
    },
  },
  IsaInvestment: {
    type: 'object',
    required: [
      'id',
      'clientInvestmentId',
      'investmentType',
      'originalAmount',
      'dateTimeOfInvestment',
      'termOfInvestment',
      'repayments',
      'reinvestments',
    ],
    properties: {
      id: { type: 'string' },
      clientInvestmentId: { type: 'string' },
      investmentType: { $ref: 'goji#/$defs/IsaInvestmentType' },
      originalAmount: { $ref: 'goji#/$defs/Money' },
      expectedInterest: { $ref: 'goji#/$defs/Money' },
      dateTimeOfInvestment: { type: 'string', format: 'date-time' },
      termOfInvestment: { type: 'number' },
      repayments: { type: 'array', items: { $ref: 'goji#/$defs/IsaRepayment' } },
      reinvestments: { type: 'array', items: { $ref: 'goji#/$defs/IsaReinvestment' } },
    },
  },
  IsaCashTransactionType: { type: 'string' },
  IsaCashTransaction: {
    type: 'object',
    required: ['clientTransactionId', 'amount', 'dateTimeOfTransaction', 'type'],
    properties: {
      clientTransactionId: { type: 'string' },
      amount: { $ref: 'goji#/$defs/Money' },
      dateTimeOfTransaction: { type: 'string', format: 'date-time' },
      type: { $ref: 'goji#/$defs/IsaCashTransactionType' },
    },
  },
  IsaSubscriptionStatus: {
    type: 'string',
    enum: [
      'VALID',
      'INVALID_CROWN_DEPENDENCY',
      'INVALID_NON_UK',
      'INVALID_LOCKED_DEATH',
      'INVALID_LOCKED_BANKRUPTCY',
      'UNLOCKED',
      'INVALID_CANCELLED',
      'INVALID_TAX_YEAR_BREAK',
    ],
  },
  Isa: {
    type: 'object',
    required: [
      'totalIsaBalance',
      'remainingSubscriptionAmount',
      'totalCashBalance',
      'dateCreated',
      'investments',
      'cashTransactions',
      'totalInterestReceived',
      'totalInterestReceivedThisTaxYear',
      'totalInvestedBalance',
      'subscriptionStatus',
      'remainingAdditionalPermittedSubscriptions',
    ],
    properties: {
      totalIsaBalance: { $ref: 'goji#/$defs/Money' },
      remainingSubscriptionAmount: { $ref: 'goji#/$defs/Money' },
      totalCashBalance: { $ref: 'goji#/$defs/Money' },
      dateCreated: { type: 'string', format: 'date' },
      coolingOffPeriodEnds: { type: 'string', format: 'date' },
      investments: { type: 'array', items: { $ref: 'goji#/$defs/IsaInvestment' } },
      cashTransactions: { type: 'array', items: { $ref: 'goji#/$defs/IsaCashTransaction' } },
      totalInterestReceived: { $ref: 'goji#/$defs/Money' },
      totalInterestReceivedThisTaxYear: { $ref: 'goji#/$defs/Money' },
      totalInvestedBalance: { $ref: 'goji#/$defs/Money' },
      subscriptionStatus: { $ref: 'goji#/$defs/IsaSubscriptionStatus' },
      remainingAdditionalPermittedSubscriptions: { $ref: 'goji#/$defs/Money' },
    },
  },
  IsaSubscription: {
    type: 'object',
    required: ['subscriptionStatus'],
    properties: { subscriptionStatus: { $ref: 'goji#/$defs/IsaSubscriptionStatus' } },
  },
  IsaSubscriptionStatusUpdate: {
    type: 'object',
    required: ['dateTime', 'isaSubscriptionStatus'],
    properties: {
      dateTime: { type: 'string', format: 'date-time' },
      isaSubscriptionStatus: { $ref: 'goji#/$defs/IsaSubscriptionStatus' },
    },
  },
  IsaSummary: {
    type: 'object',
    required: ['totalCashBalance', 'totalAmountInvested', 'totalIsaBalance', 'remainingSubscriptionAmount'],
    properties: {
      totalCashBalance: { $ref: 'goji#/$defs/Money' },
      totalAmountInvested: { $ref: 'goji#/$defs/Money' },
      totalIsaBalance: { $ref: 'goji#/$defs/Money' },
      remainingSubscriptionAmount: { $ref: 'goji#/$defs/Money' },
    },
  },
  TransferInWidget: {
    type: 'object',
    required: ['apiUrl', 'styleSrc', 'scriptSrc', 'token'],
    properties: {
      apiUrl: { type: 'string', format: 'uri' },
      styleSrc: { type: 'string', format: 'uri' },
      scriptSrc: { type: 'string', format: 'uri' },
      token: { type: 'string' },
    },
  },
  FundsTransferType: { type: 'string', enum: ['CHEQUE', 'BANK_TRANSFER'] },
  TransferIn: {
    type: 'object',
    required: [
      'id',
      'clientId',
      'totalTransferAmount',
      'repairAmount',
      'fundsTransferType',
      'bankReference',
      'transferInDate',
    ],
    properties: {
      id: { type: 'string' },
      clientId: { $ref: 'goji#/$defs/ClientId' },
      totalTransferAmount: { $ref: 'goji#/$defs/Money' },
      repairAmount: { $ref: 'goji#/$defs/Money' },
      fundsTransferType: { $ref: 'goji#/$defs/FundsTransferType' },
      bankReference: { type: 'string' },
      transferInDate: { type: ['string', 'null'], format: 'date' },
    },
  },
  AccountNumber: { type: 'string', pattern: '^[0-9]{8}$' },
  SortCode: { type: 'string', pattern: '^[0-9]{6}$' },
  IsaManager: {
    type: 'object',
    required: ['name', 'address', 'accountNumber', 'sortCode', 'bankReference'],
    properties: {
      name: { type: 'string' },
      address: { $ref: 'goji#/$defs/Address' },
      accountNumber: { $ref: 'goji#/$defs/AccountNumber' },
      sortCode: { $ref: 'goji#/$defs/SortCode' },
      bankReference: { type: 'string' },
    },
  },
  TransferOutDetails: {
    type: 'object',
    required: [
      'dateTAFReceived',
      'transferDateFromNewIsaManager',
      'transferAll',
      'transferCurrentYearSubscriptions',
      'transferPriorYearSubscriptions',
      'transferAllPriorYearSubscriptions',
      'priorYearAmountToTransfer',
    ],
    properties: {
      dateTAFReceived: { type: 'string', format: 'date' },
      transferDateFromNewIsaManager: { type: 'string', format: 'date' },
      transferAll: { type: 'boolean' },
      transferCurrentYearSubscriptions: { type: 'boolean' },
      transferPriorYearSubscriptions: { type: 'boolean' },
      transferAllPriorYearSubscriptions: { type: 'boolean' },
      priorYearAmountToTransfer: { $ref: 'goji#/$defs/Money' },
      transferOutFee: { $ref: 'goji#/$defs/Money' },
    },
  },
  InvestorTransferOut: {
    type: 'object',
    required: [
      'id',
      'isaManager',
      'transferDetails',
      'amountToTransfer',
      'amountToTransferAlert',
      'dateFundsTransferred',
    ],
    properties: {
      id: { type: 'string' },
      isaManager: { $ref: 'goji#/$defs/IsaManager' },
      transferDetails: { $ref: 'goji#/$defs/TransferOutDetails' },
      amountToTransfer: { if: { type: 'null' }, else: { $ref: 'goji#/$defs/Money' } },
      amountToTransferAlert: { type: 'boolean' },
      dateFundsTransferred: { type: ['string', 'null'], format: 'date' },
    },
  },
  TransferInAmounts: {
    type: 'object',
    required: [
      'currentYearSubscriptionAmount',
      'previousYearsSubscriptionAmount',
      'repairAmount',
      'totalIsaTransferAmount',
    ],
    properties: {
      currentYearSubscriptionAmount: { $ref: 'goji#/$defs/Money' },
      previousYearsSubscriptionAmount: { $ref: 'goji#/$defs/Money' },
      repairAmount: { $ref: 'goji#/$defs/Money' },
      totalIsaTransferAmount: { $ref: 'goji#/$defs/Money' },
    },
  },
  TransferInOverview: {
    type: 'object',
    required: [
      'id',
      'isaType',
      'isaManagerName',
      'transferSummary',
      'includeCurrentYear',
      'previousYearsAmountType',
      'transferDate',
      'cashArrived',
    ],
    properties: {
      id: { type: 'string' },
      isaType: { type: 'string' },
      isaManagerName: { type: 'string' },
      transferSummary: { $ref: 'goji#/$defs/TransferInAmounts' },
      includeCurrentYear: { type: 'boolean' },
      previousYearsAmountType: { type: 'string' },
      transferDate: { type: ['string', 'null'], format: 'date' },
      cashArrived: { type: 'boolean' },
      fundsTransferType: { $ref: 'goji#/$defs/FundsTransferType' },
    },
  },
  TransferInReference: {
    type: 'object',
    required: ['id', 'clientId'],
    properties: { id: { type: 'string' }, clientId: { $ref: 'goji#/$defs/ClientId' } },
  },
  TransferInDeposits: {
    type: 'object',
    required: ['numberCheques', 'totalValue', 'products'],
    properties: {
      numberCheques: { type: 'integer' },
      totalValue: { $ref: 'goji#/$defs/Money' },
      products: { type: 'array', items: { $ref: 'goji#/$defs/TransferInReference' } },
    },
  },
  TransferOutFee: {
    type: 'object',
    required: ['transferOutId'],
    properties: {
      id: { type: 'string' },
      transferOutId: { type: 'string' },
      transferOutFee: { $ref: 'goji#/$defs/Money' },
      dateTime: { type: ['string', 'null'], format: 'date-time' },
    },
  },
  TransferOut: {
    allOf: [
      { $ref: 'goji#/$defs/InvestorTransferOut' },
      {
        type: 'object',
        required: [
          'originatorId',
          'clientId',
          'workflowId',
          'transferOutFee',
          'dateEmailSentToInvestor',
          'dateEmailSentToPlatform',
          'thfUrl',
        ],
        properties: {
          originatorId: { type: 'string' },
          clientId: { $ref: 'goji#/$defs/ClientId' },
          workflowId: { type: 'string' },
          transferOutFee: { if: { type: 'null' }, else: { $ref: 'goji#/$defs/TransferOutFee' } },
          dateEmailSentToInvestor: { type: ['string', 'null'], format: 'date' },
          dateEmailSentToPlatform: { type: ['string', 'null'], format: 'date' },
          thfUrl: { type: ['string', 'null'], format: 'uri' },
        },
      },
    ],
  },
  DiligenceMigrationOption: {
    type: 'string',
    enum: [
      'FULL_CHECK',
      'HISTORICAL_RELIANCE_WITH_MONITORING',
      'EVENT_BASED_FULL_CHECK',
      'EVENT_BASED_WITH_MONITORING',
      'FULL_RELIANCE',
    ],
  },
  MigrationDetails: {
    type: 'object',
    required: ['existingClientId', 'diligenceMigrationOption'],
    properties: {
      existingClientId: { type: 'string' },
      diligenceMigrationOption: { $ref: 'goji#/$defs/DiligenceMigrationOption' },
      previousCheckDate: { type: 'string', format: 'date' },
    },
  },
  NewMigratedIndividualInvestor: {
    allOf: [
      { $ref: 'goji#/$defs/NewIndividualInvestor' },
      {
        type: 'object',
        required: ['entityType', 'migrationDetails'],
        properties: {
          entityType: { type: 'string', const: 'INDIVIDUAL' },
          migrationDetails: { $ref: 'goji#/$defs/MigrationDetails' },
        },
      },
    ],
  },
  NewMigratedCorporateInvestor: {
    allOf: [
      { $ref: 'goji#/$defs/NewCorporateInvestor' },
      {
        type: 'object',
        required: ['entityType', 'migrationDetails'],
        properties: {
          entityType: { type: 'string', const: 'CORPORATE' },
          migrationDetails: { $ref: 'goji#/$defs/MigrationDetails' },
        },
      },
    ],
  },
  NewMigratedInvestor: {
    type: 'object',
    required: ['entityType'],
    properties: { entityType: { enum: ['INDIVIDUAL', 'CORPORATE'] } },
    allOf: [
      {
        if: { properties: { entityType: { not: { const: 'INDIVIDUAL' } } } },
        else: { $ref: 'goji#/$defs/NewMigratedIndividualInvestor' },
      },
      {
        if: { properties: { entityType: { not: { const: 'CORPORATE' } } } },
        else: { $ref: 'goji#/$defs/NewMigratedCorporateInvestor' },
      },
    ],
  },
  BalanceTotals: {
    type: 'object',
    required: ['totalBalance', 'totalCashBalance', 'totalQueuedInvestedBalance', 'totalInvestedBalance'],
    properties: {
      totalBalance: { $ref: 'goji#/$defs/Money' },
      totalCashBalance: { $ref: 'goji#/$defs/Money' },
      totalQueuedInvestedBalance: { $ref: 'goji#/$defs/Money' },
      totalInvestedBalance: { $ref: 'goji#/$defs/Money' },
    },
  },
  AccountBalance: {
    allOf: [
      { $ref: 'goji#/$defs/BalanceTotals' },
      {
        type: 'object',
        required: ['isaRemainingSubscriptionAmount'],
        properties: {
          isaRemainingSubscriptionAmount: { if: { type: 'null' }, else: { $ref: 'goji#/$defs/Money' } },
        },
      },
    ],
  },
  BalancesByAccount: {
    type: 'object',
    properties: {
      GOJI_INVESTMENT: { $ref: 'goji#/$defs/AccountBalance' },
      ISA: { $ref: 'goji#/$defs/AccountBalance' },
    },
  },
  InvestorBalances: {
    allOf: [
      { $ref: 'goji#/$defs/BalanceTotals' },
      {
        type: 'object',
        required: ['accounts'],
        properties: { accounts: { $ref: 'goji#/$defs/BalancesByAccount' } },
      },
    ],
  },
  CashTransactionType: {
    type: 'string',
    enum: [
      'DEPOSIT',
      'BONUS',
      'WITHDRAWAL',
      'INVESTMENT',
      'CANCELLED_INVESTMENT',
      'TRANSFER_INVESTMENT_OUT',
      'TRANSFER_INVESTMENT_IN',
      'INTEREST_REPAYMENT',
      'CAPITAL_REPAYMENT',
      'FEES',
      'WITHHOLDING_TAX',
      'ACCOUNT_TRANSFER_IN',
      'ACCOUNT_TRANSFER_OUT',
      'ISA_TRANSFER_IN',
      'ISA_TRANSFER_IN_RESIDUAL_INCOME',
      'ISA_TRANSFER_IN_REPAIR',
      'ISA_TRANSFER_IN_REPAIR_DEDUCTION_FROM_ISA',
      'ISA_TRANSFER_OUT',
      'SIPP_TRANSFER_IN',
      'BUY_PREMIUM',
      'SELL_PREMIUM',
    ],
  },
  CashTransactionStatus: { type: 'string', enum: ['ASSIGNED', 'PENDING', 'CLEARED'] },
  CashTransaction: {
    type: 'object',
    required: [
      'id',
      'dateTime',
      'amount',
      'type',
      'cashBalance',
      'investedBalance',
      'totalBalance',
      'account',
      'status',
    ],
    properties: {
      id: { type: 'string' },
      dateTime: { type: 'string', format: 'date-time' },
      amount: { $ref: 'goji#/$defs/Money' },
      type: { $ref: 'goji#/$defs/CashTransactionType' },
      cashBalance: { $ref: 'goji#/$defs/Money' },
      investedBalance: { $ref: 'goji#/$defs/Money' },
      totalBalance: { $ref: 'goji#/$defs/Money' },
      account: { type: 'string' },
      status: { $ref: 'goji#/$defs/CashTransactionStatus' },
    },
  },
  BankDetails: {
    type: 'object',
    required: ['accountName', 'accountNumber', 'sortCode'],
    properties: {
      accountName: { type: 'string' },
      accountNumber: { $ref: 'goji#/$defs/AccountNumber' },
      sortCode: { $ref: 'goji#/$defs/SortCode' },
    },
  },
  BankTransferDetails: {
    allOf: [
      { $ref: 'goji#/$defs/BankDetails' },
      { type: 'object', required: ['bankReference'], properties: { bankReference: { type: 'string' } } },
    ],
  },
  PositiveMoney: {
    allOf: [
      { $ref: 'goji#/$defs/Money' },
      { type: 'object', properties: { amount: { type: 'number', exclusiveMinimum: 0 } } },
    ],
  },
  PaymentReference: { type: 'string', pattern: '^[a-zA-Z0-9\\-/?:().,+#=!%&*<>;{@ "\']{1,18}$' },
  NewWithdrawal: {
    type: 'object',
    required: ['amount'],
    properties: {
      amount: { $ref: 'goji#/$defs/PositiveMoney' },
      reference: { $ref: 'goji#/$defs/PaymentReference' },
    },
  },
  NewCashTransfer: {
    type: 'object',
    required: ['toAccount', 'amount'],
    properties: { toAccount: { $ref: 'goji#/$defs/AccountType' }, amount: { $ref: 'goji#/$defs/Money' } },
  },
  NewTopUp: {
    type: 'object',
    required: ['amount', 'accountNumber', 'sortCode', 'paymentReference'],
    properties: {
      amount: { $ref: 'goji#/$defs/Money' },
      accountNumber: { $ref: 'goji#/$defs/AccountNumber' },
      sortCode: { $ref: 'goji#/$defs/SortCode' },
      paymentReference: { type: 'string' },
    },
  },
  BankAccountId: { type: 'string', format: 'uuid' },
  NewInvestorFee: {
    type: 'object',
    required: ['accountType', 'amount', 'bankAccountId', 'reference'],
    properties: {
      accountType: { $ref: 'goji#/$defs/AccountType' },
      amount: { $ref: 'goji#/$defs/Money' },
      bankAccountId: { $ref: 'goji#/$defs/BankAccountId' },
      reference: { type: 'string' },
    },
  },
  InvestorFeeStatus: { type: 'string', enum: ['PENDING', 'CLEARED'] },
  InvestorFee: {
    allOf: [
      { $ref: 'goji#/$defs/NewInvestorFee' },
      {
        type: 'object',
        required: ['status'],
        properties: { status: { $ref: 'goji#/$defs/InvestorFeeStatus' } },
      },
    ],
  },
  CashBalanceBreakdown: {
    type: 'object',
    required: [
      'totalBalance',
      'uninvestedCashBalance',
      'pendingIncomingTransferBalance',
      'queuedForInvestmentBalance',
      'investedBalance',
    ],
    properties: {
      totalBalance: { $ref: 'goji#/$defs/Money' },
      uninvestedCashBalance: { $ref: 'goji#/$defs/Money' },
      pendingIncomingTransferBalance: { $ref: 'goji#/$defs/Money' },
      queuedForInvestmentBalance: { $ref: 'goji#/$defs/Money' },
      investedBalance: { $ref: 'goji#/$defs/Money' },
    },
  },
  InvestorCashBalances: {
    type: 'object',
    required: ['investorId', 'gia', 'isa', 'sipp'],
    properties: {
      investorId: { $ref: 'goji#/$defs/ClientId' },
      gia: { $ref: 'goji#/$defs/CashBalanceBreakdown' },
      isa: { $ref: 'goji#/$defs/CashBalanceBreakdown' },
      sipp: { $ref: 'goji#/$defs/CashBalanceBreakdown' },
    },
  },
  NewSimulatedDeposit: {
    type: 'object',
    required: ['amount', 'clientId', 'paymentReference', 'paymentType'],
    properties: {
      amount: { $ref: 'goji#/$defs/Money' },
      clientId: { $ref: 'goji#/$defs/ClientId' },
      paymentReference: { type: 'string' },
      paymentType: { type: 'string', const: 'DEPOSIT' },
    },
  },
  BankAccountStatus: { type: 'string', enum: ['ENABLED', 'DISABLED'] },
  BankAccount: {
    allOf: [
      { $ref: 'goji#/$defs/BankDetails' },
      {
        type: 'object',
        required: ['id', 'status'],
        properties: {
          id: { $ref: 'goji#/$defs/BankAccountId' },
          status: { $ref: 'goji#/$defs/BankAccountStatus' },
        },
      },
    ],
  },
  RegisteredBankAccount: {
    type: 'object',
    required: ['id'],
    properties: { id: { $ref: 'goji#/$defs/BankAccountId' } },
  },
  PartyId: { type: 'string', minLength: 1 },
  CompanyStatus: { type: 'string', enum: ['PENDING', 'REGISTERED'] },
  AssociatedIndividualAddress: {
    allOf: [
      { $ref: 'goji#/$defs/Address' },
      {
        type: 'object',
        required: ['lineTwo', 'lineThree', 'region'],
        properties: {
          lineTwo: { type: 'string' },
          lineThree: { type: 'string' },
          region: { type: 'string' },
        },
      },
    ],
  },
  AssociatedIndividual: {
    type: 'object',
    required: ['firstName', 'lastName', 'dateOfBirth', 'address'],
    properties: {
      firstName: { type: 'string' },
      lastName: { type: 'string' },
      dateOfBirth: { $ref: 'goji#/$defs/DateOfBirth' },
      address: { $ref: 'goji#/$defs/AssociatedIndividualAddress' },
    },
  },
  UkCompanyDetails: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      associatedIndividuals: { type: 'array', items: { $ref: 'goji#/$defs/AssociatedIndividual' } },
    },
  },
  CompanyType: { type: 'string', enum: ['SOLE_TRADER', 'LIMITED_COMPANY', 'LIMITED_PARTNERSHIP'] },
  CompanyNumber: { type: 'string', pattern: '^([0-9]{8}|[A-Za-z]{2}[0-9]{6})$' },
  UkCompany: {
    allOf: [
      { $ref: 'goji#/$defs/UkCompanyDetails' },
      {
        type: 'object',
        properties: {
          type: { $ref: 'goji#/$defs/CompanyType' },
          number: { $ref: 'goji#/$defs/CompanyNumber' },
        },
      },
    ],
  },
  Company: {
    type: 'object',
    required: ['partyId', 'status', 'ukCompany'],
    properties: {
      partyId: { $ref: 'goji#/$defs/PartyId' },
      status: { $ref: 'goji#/$defs/CompanyStatus' },
      ukCompany: { $ref: 'goji#/$defs/UkCompany' },
    },
  },
  NewSoleTrader: {
    allOf: [
      { $ref: 'goji#/$defs/UkCompanyDetails' },
      {
        type: 'object',
        required: ['type'],
        properties: {
          type: { type: 'string', const: 'SOLE_TRADER' },
          number: { $ref: 'goji#/$defs/CompanyNumber' },
        },
      },
    ],
  },
  NewLimitedCompany: {
    allOf: [
      { $ref: 'goji#/$defs/UkCompanyDetails' },
      {
        type: 'object',
        required: ['type', 'number'],
        properties: {
          type: { type: 'string', const: 'LIMITED_COMPANY' },
          number: { $ref: 'goji#/$defs/CompanyNumber' },
        },
      },
    ],
  },
  NewLimitedPartnership: {
    allOf: [
      { $ref: 'goji#/$defs/UkCompanyDetails' },
      {
        type: 'object',
        required: ['type', 'number'],
        properties: {
          type: { type: 'string', const: 'LIMITED_PARTNERSHIP' },
          number: { $ref: 'goji#/$defs/CompanyNumber' },
        },
      },
    ],
  },
  NewUkCompany: {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: ['SOLE_TRADER', 'LIMITED_COMPANY', 'LIMITED_PARTNERSHIP'] } },
    allOf: [
      {
        if: { properties: { type: { not: { const: 'SOLE_TRADER' } } } },
        else: { $ref: 'goji#/$defs/NewSoleTrader' },
      },
      {
        if: { properties: { type: { not: { const: 'LIMITED_COMPANY' } } } },
        else: { $ref: 'goji#/$defs/NewLimitedCompany' },
      },
      {
        if: { properties: { type: { not: { const: 'LIMITED_PARTNERSHIP' } } } },
        else: { $ref: 'goji#/$defs/NewLimitedPartnership' },
      },
    ],
  },
  NewCompany: {
    type: 'object',
    required: ['ukCompany'],
    properties: { ukCompany: { $ref: 'goji#/$defs/NewUkCompany' } },
  },
  NewWallet: {
    type: 'object',
    required: ['ownerPartyId', 'walletName'],
    properties: { ownerPartyId: { $ref: 'goji#/$defs/PartyId' }, walletName: { type: 'string' } },
  },
  WalletId: { type: 'string', format: 'uuid' },
  Wallet: {
    allOf: [
      { $ref: 'goji#/$defs/NewWallet' },
      {
        type: 'object',
        required: ['id', 'bankAccountDetailsId', 'bankDetails', 'balance'],
        properties: {
          id: { $ref: 'goji#/$defs/WalletId' },
          bankAccountDetailsId: { $ref: 'goji#/$defs/BankAccountId' },
          bankDetails: { $ref: 'goji#/$defs/BankDetails' },
          balance: { $ref: 'goji#/$defs/Money' },
        },
      },
    ],
  },
  RequestedWallet: {
    allOf: [
      { $ref: 'goji#/$defs/NewWallet' },
      { type: 'object', required: ['id'], properties: { id: { $ref: 'goji#/$defs/WalletId' } } },
    ],
  },
  NewWalletPayment: {
    type: 'object',
    required: ['destinationBankAccountId', 'amount', 'reference'],
    properties: {
      destinationBankAccountId: { $ref: 'goji#/$defs/BankAccountId' },
      amount: { $ref: 'goji#/$defs/PositiveMoney' },
      reference: { type: 'string', minLength: 1, maxLength: 17 },
      narrative: { type: 'string' },
    },
  },
  WalletTransactionStatus: { type: 'string', enum: ['PENDING', 'CLEARED'] },
  WalletPayment: {
    allOf: [
      { $ref: 'goji#/$defs/NewWalletPayment' },
      {
        type: 'object',
        required: ['status'],
        properties: { status: { $ref: 'goji#/$defs/WalletTransactionStatus' } },
      },
    ],
  },
  WalletTransaction: {
    type: 'object',
    required: [
      'id',
      'amount',
      'type',
      'status',
      'reference',
      'createdDateTime',
      'clearedDateTime',
      'associatedBankDetails',
    ],
    properties: {
      id: { type: 'string', format: 'uuid' },
      amount: { $ref: 'goji#/$defs/Money' },
      type: { type: 'string' },
      status: { $ref: 'goji#/$defs/WalletTransactionStatus' },
      reference: { type: 'string' },
      narrative: { type: 'string' },
      createdDateTime: { type: 'string', format: 'date-time' },
      clearedDateTime: { type: ['string', 'null'], format: 'date-time' },
      associatedBankDetails: { $ref: 'goji#/$defs/BankDetails' },
    },
  },
  BatchId: { type: 'string', format: 'uuid' },
  BatchPaymentType: { type: 'string', enum: ['MIGRATION', 'BONUS', 'CARD_PAYMENTS'] },
  BatchPaymentTotal: {
    type: 'object',
    required: ['batchId', 'type', 'totalPayout'],
    properties: {
      batchId: { $ref: 'goji#/$defs/BatchId' },
      type: { $ref: 'goji#/$defs/BatchPaymentType' },
      totalPayout: { $ref: 'goji#/$defs/Money' },
    },
  },
  NewInvestorPayment: {
    type: 'object',
    required: ['clientId', 'accountType', 'amount'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      accountType: { $ref: 'goji#/$defs/AccountType' },
      amount: { $ref: 'goji#/$defs/Money' },
      sourceOfFunds: { if: { type: 'null' }, else: { $ref: 'goji#/$defs/BankDetails' } },
    },
  },
  NewBatchPayment: {
    allOf: [
      { $ref: 'goji#/$defs/BatchPaymentTotal' },
      {
        type: 'object',
        required: ['payments'],
        properties: { payments: { type: 'array', items: { $ref: 'goji#/$defs/NewInvestorPayment' } } },
      },
    ],
  },
  BatchPaymentStatus: { type: 'string', enum: ['AWAITING_FUNDS', 'DISTRIBUTING', 'COMPLETE'] },
  BatchPaymentProgress: {
    allOf: [
      { $ref: 'goji#/$defs/BatchPaymentTotal' },
      {
        type: 'object',
        required: ['status', 'payTo'],
        properties: {
          status: { $ref: 'goji#/$defs/BatchPaymentStatus' },
          payTo: { $ref: 'goji#/$defs/BankTransferDetails' },
        },
      },
    ],
  },
  InvestorPaymentStatus: { type: 'string', enum: ['PENDING', 'DISTRIBUTED', 'RECEIVED', 'FAILED'] },
  InvestorPayment: {
    allOf: [
      { $ref: 'goji#/$defs/NewInvestorPayment' },
      {
        type: 'object',
        required: ['status'],
        properties: { status: { $ref: 'goji#/$defs/InvestorPaymentStatus' } },
      },
    ],
  },
  BatchPayment: {
    allOf: [
      { $ref: 'goji#/$defs/BatchPaymentProgress' },
      {
        type: 'object',
        required: ['payments'],
        properties: { payments: { type: 'array', items: { $ref: 'goji#/$defs/InvestorPayment' } } },
      },
    ],
  },
  SettlementProductUpdate: {
    type: 'object',
    required: ['investmentDocument', 'isaEligible'],
    properties: { investmentDocument: { type: 'string', format: 'uri' }, isaEligible: { type: 'boolean' } },
  },
  SettlementProductId: { type: 'string', minLength: 1 },
  SettlementProduct: {
    allOf: [
      { $ref: 'goji#/$defs/SettlementProductUpdate' },
      { type: 'object', required: ['id'], properties: { id: { $ref: 'goji#/$defs/SettlementProductId' } } },
    ],
  },
  SettlementProducts: {
    type: 'object',
    required: ['products'],
    properties: { products: { type: 'array', items: { $ref: 'goji#/$defs/SettlementProduct' } } },
  },
  SettlementDestinationId: { type: 'string', minLength: 1 },
  SettlementDestination: {
    type: 'object',
    required: ['id'],
    properties: { id: { $ref: 'goji#/$defs/SettlementDestinationId' } },
  },
  SettlementDestinationDetails: {
    type: 'object',
    required: ['accountNumber', 'sortCode', 'reference'],
    properties: {
      accountName: { type: 'string' },
      accountNumber: { $ref: 'goji#/$defs/AccountNumber' },
      sortCode: { $ref: 'goji#/$defs/SortCode' },
      reference: { type: 'string' },
    },
  },
  TrancheId: { type: 'string' },
  ClientInvestmentId: { type: 'string', minLength: 1 },
  NewTrancheInvestment: {
    type: 'object',
    required: ['id', 'clientId', 'amount', 'accountType'],
    properties: {
      id: { $ref: 'goji#/$defs/ClientInvestmentId' },
      clientId: { $ref: 'goji#/$defs/ClientId' },
      amount: { $ref: 'goji#/$defs/Money' },
      accountType: { $ref: 'goji#/$defs/AccountType' },
    },
  },
  NewTranche: {
    type: 'object',
    required: ['id', 'productId', 'bankAccountId', 'reference', 'investments'],
    properties: {
      id: { $ref: 'goji#/$defs/TrancheId' },
      productId: { $ref: 'goji#/$defs/SettlementProductId' },
      paymentDestinationId: { $ref: 'goji#/$defs/SettlementDestinationId' },
      bankAccountId: { $ref: 'goji#/$defs/BankAccountId' },
      reference: { type: 'string' },
      investments: { type: 'array', items: { $ref: 'goji#/$defs/NewTrancheInvestment' } },
    },
  },
  Tranche: {
    type: 'object',
    required: ['id', 'totalAmount', 'sortCode', 'accountNumber', 'reference'],
    properties: {
      id: { $ref: 'goji#/$defs/TrancheId' },
      totalAmount: { $ref: 'goji#/$defs/Money' },
      sortCode: { $ref: 'goji#/$defs/SortCode' },
      accountNumber: { $ref: 'goji#/$defs/AccountNumber' },
      reference: { type: 'string' },
    },
  },
  SettlementAccountType: { type: 'string', enum: ['GOJI_INVESTMENT', 'ISA', 'SIPP'] },
  SecondaryMarketParty: {
    type: 'object',
    required: ['clientId', 'accountType', 'fee', 'bankAccountId', 'reference'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      accountType: { $ref: 'goji#/$defs/SettlementAccountType' },
      fee: { $ref: 'goji#/$defs/Money' },
      bankAccountId: { $ref: 'goji#/$defs/BankAccountId' },
      reference: { type: 'string' },
      feeReference: { type: 'string' },
      feePaymentDestination: { $ref: 'goji#/$defs/SettlementDestinationId' },
    },
  },
  SecondaryMarketBuySide: {
    allOf: [
      { $ref: 'goji#/$defs/SecondaryMarketParty' },
      {
        type: 'object',
        required: ['totalPurchaseAmount', 'newInvestmentId', 'dateTime'],
        properties: {
          totalPurchaseAmount: { $ref: 'goji#/$defs/Money' },
          newInvestmentId: { $ref: 'goji#/$defs/ClientInvestmentId' },
          dateTime: { type: 'string', format: 'date-time' },
        },
      },
    ],
  },
  SecondaryMarketSellSide: {
    allOf: [
      { $ref: 'goji#/$defs/SecondaryMarketParty' },
      {
        type: 'object',
        required: ['investmentId', 'premium', 'capitalAmount'],
        properties: {
          repaymentReference: { type: 'string' },
          investmentId: { $ref: 'goji#/$defs/ClientInvestmentId' },
          premium: { $ref: 'goji#/$defs/Money' },
          capitalAmount: { $ref: 'goji#/$defs/Money' },
        },
      },
    ],
  },
  NewSecondaryMarketTrade: {
    type: 'object',
    required: ['buySide', 'sellSide'],
    properties: {
      buySide: { $ref: 'goji#/$defs/SecondaryMarketBuySide' },
      sellSide: { $ref: 'goji#/$defs/SecondaryMarketSellSide' },
    },
  },
  RepaymentBatchReference: { type: 'string', pattern: '^(REPAYMENT|SECONDARY)-[0-9a-f-]{36}$' },
  RepaymentReference: {
    type: 'object',
    required: ['reference', 'accountNumber', 'sortCode'],
    properties: {
      reference: { type: 'string' },
      accountNumber: { $ref: 'goji#/$defs/AccountNumber' },
      sortCode: { $ref: 'goji#/$defs/SortCode' },
    },
  },
  NewRepaymentAmounts: {
    type: 'object',
    required: ['amount'],
    properties: { amount: { $ref: 'goji#/$defs/Money' }, tax: { $ref: 'goji#/$defs/Money' } },
  },
  RepaymentType: { type: 'string', enum: ['CAPITAL', 'INTEREST'] },
  NewRecordedRepayment: {
    allOf: [
      { $ref: 'goji#/$defs/NewRepaymentAmounts' },
      {
        type: 'object',
        required: ['investmentId', 'type'],
        properties: {
          investmentId: { $ref: 'goji#/$defs/ClientInvestmentId' },
          type: { $ref: 'goji#/$defs/RepaymentType' },
        },
      },
    ],
  },
  NewRepayment: {
    type: 'object',
    required: ['reference', 'investorRepayments'],
    properties: {
      reference: { type: 'string' },
      investorRepayments: { type: 'array', items: { $ref: 'goji#/$defs/NewRecordedRepayment' } },
    },
  },
  NewRepaymentBatch: {
    type: 'object',
    required: ['reference'],
    properties: { reference: { type: 'string' } },
  },
  InvestmentRepaymentType: { type: 'string', enum: ['CAPITAL', 'INTEREST', 'PREMIUM'] },
  NewInvestmentRepayment: {
    allOf: [
      { $ref: 'goji#/$defs/NewRepaymentAmounts' },
      {
        type: 'object',
        required: ['investmentId', 'type'],
        properties: {
          investmentId: { $ref: 'goji#/$defs/ClientInvestmentId' },
          type: { $ref: 'goji#/$defs/InvestmentRepaymentType' },
          clientId: { $ref: 'goji#/$defs/ClientId' },
          accountType: { $ref: 'goji#/$defs/AccountType' },
        },
      },
    ],
  },
  NewInvestmentRepayments: {
    allOf: [
      { $ref: 'goji#/$defs/NewRepaymentBatch' },
      {
        type: 'object',
        required: ['sourceWalletId', 'investorRepayments'],
        properties: {
          sourceWalletId: { $ref: 'goji#/$defs/WalletId' },
          investorRepayments: { type: 'array', items: { $ref: 'goji#/$defs/NewInvestmentRepayment' } },
        },
      },
    ],
  },
  NewCashInterestRepayment: {
    allOf: [
      { $ref: 'goji#/$defs/NewRepaymentAmounts' },
      {
        type: 'object',
        required: ['type', 'clientId', 'accountType'],
        properties: {
          type: { type: 'string', const: 'INTEREST_CASH' },
          clientId: { $ref: 'goji#/$defs/ClientId' },
          accountType: { $ref: 'goji#/$defs/AccountType' },
        },
      },
    ],
  },
  NewCashInterestRepayments: {
    allOf: [
      { $ref: 'goji#/$defs/NewRepaymentBatch' },
      {
        type: 'object',
        required: ['investorRepayments'],
        properties: {
          investorRepayments: { type: 'array', items: { $ref: 'goji#/$defs/NewCashInterestRepayment' } },
        },
        not: { type: 'object', required: ['sourceWalletId'], properties: { sourceWalletId: {} } },
      },
    ],
  },
  NewInvestorRepayments: {
    oneOf: [
      { $ref: 'goji#/$defs/NewInvestmentRepayments' },
      { $ref: 'goji#/$defs/NewCashInterestRepayments' },
    ],
  },
  AcceptedRepayments: {
    type: 'object',
    required: ['repaymentBatchReference'],
    properties: { repaymentBatchReference: { $ref: 'goji#/$defs/RepaymentBatchReference' } },
  },
  RepaymentStatus: { type: 'string', enum: ['PENDING', 'CLEARED'] },
  RepaymentOverview: {
    type: 'object',
    required: ['totalRepayments', 'totalAmount', 'overallStatus', 'postedAt', 'clearedAt'],
    properties: {
      totalRepayments: { type: 'integer' },
      totalAmount: { $ref: 'goji#/$defs/Money' },
      overallStatus: { $ref: 'goji#/$defs/RepaymentStatus' },
      postedAt: { type: 'string', format: 'date-time' },
      clearedAt: { type: ['string', 'null'], format: 'date-time' },
    },
  },
  RepaymentOverviews: {
    type: 'object',
    maxProperties: 20,
    additionalProperties: { $ref: 'goji#/$defs/RepaymentOverview' },
  },
  RepaymentId: { type: 'string', format: 'uuid' },
  RepaymentProgress: {
    type: 'object',
    required: ['repaymentId', 'amount', 'status'],
    properties: {
      repaymentId: { $ref: 'goji#/$defs/RepaymentId' },
      amount: { $ref: 'goji#/$defs/Money' },
      status: { $ref: 'goji#/$defs/RepaymentStatus' },
    },
  },
  InvestmentRepaymentProgress: {
    allOf: [
      { $ref: 'goji#/$defs/RepaymentProgress' },
      {
        type: 'object',
        required: ['investmentId', 'type'],
        properties: {
          investmentId: { $ref: 'goji#/$defs/ClientInvestmentId' },
          type: { $ref: 'goji#/$defs/InvestmentRepaymentType' },
        },
      },
    ],
  },
  WithheldTax: {
    type: 'object',
    required: ['tax'],
    properties: { tax: { if: { type: 'null' }, else: { $ref: 'goji#/$defs/Money' } } },
  },
  InvestmentRepayment: {
    allOf: [{ $ref: 'goji#/$defs/InvestmentRepaymentProgress' }, { $ref: 'goji#/$defs/WithheldTax' }],
  },
  RepaymentRecipient: {
    type: 'object',
    required: ['clientId', 'accountType'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      accountType: { $ref: 'goji#/$defs/AccountType' },
    },
  },
  InvestorInvestmentRepayment: {
    allOf: [
      { $ref: 'goji#/$defs/InvestmentRepayment' },
      { $ref: 'goji#/$defs/RepaymentRecipient' },
      {
        type: 'object',
        required: ['type'],
        properties: { type: { $ref: 'goji#/$defs/InvestmentRepaymentType' } },
      },
    ],
  },
  CashInterestRepayment: {
    allOf: [
      { $ref: 'goji#/$defs/RepaymentProgress' },
      { $ref: 'goji#/$defs/WithheldTax' },
      { $ref: 'goji#/$defs/RepaymentRecipient' },
      {
        type: 'object',
        required: ['type'],
        properties: { type: { type: 'string', const: 'INTEREST_CASH' } },
      },
    ],
  },
  InvestorRepayment: {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: ['CAPITAL', 'INTEREST', 'PREMIUM', 'INTEREST_CASH'] } },
    allOf: [
      {
        if: { properties: { type: { not: { const: 'CAPITAL' } } } },
        else: { $ref: 'goji#/$defs/InvestorInvestmentRepayment' },
      },
      {
        if: { properties: { type: { not: { const: 'INTEREST' } } } },
        else: { $ref: 'goji#/$defs/InvestorInvestmentRepayment' },
      },
      {
        if: { properties: { type: { not: { const: 'PREMIUM' } } } },
        else: { $ref: 'goji#/$defs/InvestorInvestmentRepayment' },
      },
      {
        if: { properties: { type: { not: { const: 'INTEREST_CASH' } } } },
        else: { $ref: 'goji#/$defs/CashInterestRepayment' },
      },
    ],
  },
  InvestorRepayments: {
    type: 'object',
    required: ['repaymentBatchReference', 'investorRepayments'],
    properties: {
      repaymentBatchReference: { $ref: 'goji#/$defs/RepaymentBatchReference' },
      investorRepayments: { type: 'array', items: { $ref: 'goji#/$defs/InvestorRepayment' } },
    },
  },
  DebtInvestment: {
    type: 'object',
    required: ['investmentId', 'amount', 'postedAt', 'investorRepayments'],
    properties: {
      investmentId: { $ref: 'goji#/$defs/ClientInvestmentId' },
      amount: { $ref: 'goji#/$defs/Money' },
      postedAt: { type: 'string', format: 'date-time' },
      investorRepayments: { type: 'array', items: { $ref: 'goji#/$defs/InvestmentRepayment' } },
    },
  },
  SettledInvestment: {
    type: 'object',
    required: ['investmentId', 'clientId', 'productId', 'trancheId', 'amount', 'accountType'],
    properties: {
      investmentId: { $ref: 'goji#/$defs/ClientInvestmentId' },
      clientId: { $ref: 'goji#/$defs/ClientId' },
      productId: { $ref: 'goji#/$defs/SettlementProductId' },
      trancheId: { $ref: 'goji#/$defs/TrancheId' },
      amount: { $ref: 'goji#/$defs/Money' },
      accountType: { $ref: 'goji#/$defs/AccountType' },
    },
  },
  SettledInvestments: {
    type: 'object',
    required: ['investments'],
    properties: { investments: { type: 'array', items: { $ref: 'goji#/$defs/SettledInvestment' } } },
  },
  InstrumentSymbol: { type: 'string', minLength: 1, maxLength: 100 },
  AssetClass: { type: 'string', enum: ['EQUITY'] },
  FeeSymbol: { type: 'string' },
  InstrumentFeeType: {
    type: 'object',
    required: ['symbol', 'bankAccountId'],
    properties: {
      symbol: { $ref: 'goji#/$defs/FeeSymbol' },
      bankAccountId: { $ref: 'goji#/$defs/BankAccountId' },
    },
  },
  InstrumentPaymentInstructions: {
    type: 'object',
    required: ['primaryMarketBankAccountId'],
    properties: {
      primaryMarketBankAccountId: { $ref: 'goji#/$defs/BankAccountId' },
      feeTypes: { type: 'array', items: { $ref: 'goji#/$defs/InstrumentFeeType' } },
    },
  },
  NewInstrument: {
    type: 'object',
    required: ['symbol', 'name', 'assetClass', 'ownerPartyId', 'paymentInstructions'],
    properties: {
      symbol: { $ref: 'goji#/$defs/InstrumentSymbol' },
      name: { type: 'string' },
      assetClass: { $ref: 'goji#/$defs/AssetClass' },
      ownerPartyId: { $ref: 'goji#/$defs/PartyId' },
      paymentInstructions: { $ref: 'goji#/$defs/InstrumentPaymentInstructions' },
    },
  },
  Instrument: { allOf: [{ $ref: 'goji#/$defs/NewInstrument' }] },
  AllocationId: { type: 'string', minLength: 1, maxLength: 100 },
  ShareQuantity: { type: 'integer' },
  AllocatedShares: {
    type: 'object',
    required: ['id', 'quantity', 'instrumentSymbol'],
    properties: {
      id: { $ref: 'goji#/$defs/AllocationId' },
      quantity: { $ref: 'goji#/$defs/ShareQuantity' },
      instrumentSymbol: { $ref: 'goji#/$defs/InstrumentSymbol' },
    },
  },
  EquityAccountType: { type: 'string', enum: ['GIA', 'ISA'] },
  InvestorShareAccount: {
    type: 'object',
    required: ['clientId', 'accountType'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      accountType: { $ref: 'goji#/$defs/EquityAccountType' },
    },
  },
  InvestorShareholder: {
    type: 'object',
    required: ['investor', 'nominee'],
    properties: { investor: { $ref: 'goji#/$defs/InvestorShareAccount' }, nominee: { type: 'null' } },
  },
  NewInvestorAllocation: {
    allOf: [{ $ref: 'goji#/$defs/AllocatedShares' }, { $ref: 'goji#/$defs/InvestorShareholder' }],
  },
  NomineeAccountType: { type: 'string', enum: ['ORIGINATOR'] },
  NomineeShareAccount: {
    type: 'object',
    required: ['accountType'],
    properties: { accountType: { $ref: 'goji#/$defs/NomineeAccountType' } },
  },
  NomineeShareholder: {
    type: 'object',
    required: ['investor', 'nominee'],
    properties: { investor: { type: 'null' }, nominee: { $ref: 'goji#/$defs/NomineeShareAccount' } },
  },
  NewNomineeAllocation: {
    allOf: [{ $ref: 'goji#/$defs/AllocatedShares' }, { $ref: 'goji#/$defs/NomineeShareholder' }],
  },
  NewAllocation: {
    oneOf: [{ $ref: 'goji#/$defs/NewInvestorAllocation' }, { $ref: 'goji#/$defs/NewNomineeAllocation' }],
  },
  AllocationStatus: { type: 'string', enum: ['PENDING', 'CANCELLED', 'ALLOCATED'] },
  AllocationProgress: {
    allOf: [
      { $ref: 'goji#/$defs/AllocatedShares' },
      {
        type: 'object',
        required: ['status'],
        properties: { status: { $ref: 'goji#/$defs/AllocationStatus' } },
      },
    ],
  },
  InvestorAllocation: {
    allOf: [{ $ref: 'goji#/$defs/AllocationProgress' }, { $ref: 'goji#/$defs/InvestorShareholder' }],
  },
  NomineeAllocation: {
    allOf: [{ $ref: 'goji#/$defs/AllocationProgress' }, { $ref: 'goji#/$defs/NomineeShareholder' }],
  },
  Allocation: {
    oneOf: [{ $ref: 'goji#/$defs/InvestorAllocation' }, { $ref: 'goji#/$defs/NomineeAllocation' }],
  },
  TradeId: { type: 'string', minLength: 1, maxLength: 100 },
  TradeFee: {
    type: 'object',
    required: ['symbol', 'cost'],
    properties: { symbol: { $ref: 'goji#/$defs/FeeSymbol' }, cost: { $ref: 'goji#/$defs/Money' } },
  },
  TradeFees: {
    type: 'object',
    properties: { fees: { type: 'array', items: { $ref: 'goji#/$defs/TradeFee' } } },
  },
  InvestorTradeSide: {
    allOf: [{ $ref: 'goji#/$defs/InvestorShareholder' }, { $ref: 'goji#/$defs/TradeFees' }],
  },
  NomineeTradeSide: {
    allOf: [{ $ref: 'goji#/$defs/NomineeShareholder' }, { $ref: 'goji#/$defs/TradeFees' }],
  },
  TradeSide: { oneOf: [{ $ref: 'goji#/$defs/InvestorTradeSide' }, { $ref: 'goji#/$defs/NomineeTradeSide' }] },
  TradeDetails: {
    type: 'object',
    required: ['id', 'instrumentSymbol', 'quantity', 'price', 'buy', 'sell'],
    properties: {
      id: { $ref: 'goji#/$defs/TradeId' },
      instrumentSymbol: { $ref: 'goji#/$defs/InstrumentSymbol' },
      quantity: { $ref: 'goji#/$defs/ShareQuantity' },
      price: { $ref: 'goji#/$defs/Money' },
      buy: { $ref: 'goji#/$defs/TradeSide' },
      sell: { $ref: 'goji#/$defs/TradeSide' },
    },
  },
  NewTrade: {
    allOf: [
      { $ref: 'goji#/$defs/TradeDetails' },
      {
        type: 'object',
        required: ['transactTime'],
        properties: { transactTime: { type: 'string', format: 'date-time' } },
      },
    ],
  },
  TradeSettlementStatus: { type: 'string' },
  Trade: {
    allOf: [
      { $ref: 'goji#/$defs/NewTrade' },
      {
        type: 'object',
        required: ['settlementStatus'],
        properties: { settlementStatus: { $ref: 'goji#/$defs/TradeSettlementStatus' } },
      },
    ],
  },
  DividendId: { type: 'string', format: 'uuid' },
  DividendTotal: {
    type: 'object',
    required: ['id', 'instrumentSymbol', 'totalPayout'],
    properties: {
      id: { $ref: 'goji#/$defs/DividendId' },
      instrumentSymbol: { $ref: 'goji#/$defs/InstrumentSymbol' },
      totalPayout: { $ref: 'goji#/$defs/Money' },
    },
  },
  NewDividendPayment: {
    type: 'object',
    required: ['clientId', 'accountType', 'payment'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      accountType: { $ref: 'goji#/$defs/EquityAccountType' },
      payment: { $ref: 'goji#/$defs/Money' },
    },
  },
  NewDividend: {
    allOf: [
      { $ref: 'goji#/$defs/DividendTotal' },
      {
        type: 'object',
        required: ['payments'],
        properties: { payments: { type: 'array', items: { $ref: 'goji#/$defs/NewDividendPayment' } } },
      },
    ],
  },
  DividendStatus: { type: 'string', enum: ['AWAITING_FUNDS', 'DISTRIBUTING', 'COMPLETE'] },
  DividendBankDetails: {
    allOf: [
      { $ref: 'goji#/$defs/BankDetails' },
      { type: 'object', required: ['reference'], properties: { reference: { type: 'string' } } },
    ],
  },
  DividendProgress: {
    allOf: [
      { $ref: 'goji#/$defs/DividendTotal' },
      {
        type: 'object',
        required: ['status', 'payTo'],
        properties: {
          status: { $ref: 'goji#/$defs/DividendStatus' },
          payTo: { $ref: 'goji#/$defs/DividendBankDetails' },
        },
      },
    ],
  },
  DividendPaymentStatus: { type: 'string', enum: ['PENDING', 'COMPLETE'] },
  DividendPayment: {
    allOf: [
      { $ref: 'goji#/$defs/NewDividendPayment' },
      {
        type: 'object',
        required: ['status'],
        properties: { status: { $ref: 'goji#/$defs/DividendPaymentStatus' } },
      },
    ],
  },
  Dividend: {
    allOf: [
      { $ref: 'goji#/$defs/DividendProgress' },
      {
        type: 'object',
        required: ['payments'],
        properties: { payments: { type: 'array', items: { $ref: 'goji#/$defs/DividendPayment' } } },
      },
    ],
  },
  HoldingsReportId: { type: 'string', format: 'uuid' },
  InvestorHolding: {
    type: 'object',
    required: ['clientId', 'quantity'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      quantity: { $ref: 'goji#/$defs/ShareQuantity' },
    },
  },
  NewHoldingsReport: {
    type: 'object',
    required: ['reportId', 'instrumentSymbol', 'timestamp', 'holdings'],
    properties: {
      reportId: { $ref: 'goji#/$defs/HoldingsReportId' },
      instrumentSymbol: { $ref: 'goji#/$defs/InstrumentSymbol' },
      timestamp: { type: 'string', format: 'date-time' },
      holdings: { type: 'array', items: { $ref: 'goji#/$defs/InvestorHolding' } },
    },
  },
  HoldingsReport: { allOf: [{ $ref: 'goji#/$defs/NewHoldingsReport' }] },
  AssetPotType: { type: 'string', enum: ['EQUITY', 'RESERVED'] },
  AssetBalance: {
    type: 'object',
    required: ['id', 'type', 'balances', 'at'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      type: { $ref: 'goji#/$defs/AssetPotType' },
      balances: { type: 'object', additionalProperties: { $ref: 'goji#/$defs/ShareQuantity' } },
      at: { type: 'string', format: 'date-time' },
    },
  },
  BondInterestType: { type: 'string', enum: ['FIXED'] },
  BondDocument: {
    type: 'object',
    required: ['investmentDocumentType', 'fileName', 'fileUrl'],
    properties: {
      investmentDocumentType: { type: 'string' },
      fileName: { type: 'string' },
      fileUrl: { type: 'string', format: 'uri' },
    },
  },
  BondTermDetails: {
    type: 'object',
    required: ['interestType', 'interestRate', 'minimumInvestment', 'investmentDocuments'],
    properties: {
      fixedLiveDate: { type: 'string', format: 'date' },
      maximumFundingLimit: { $ref: 'goji#/$defs/Money' },
      interestType: { $ref: 'goji#/$defs/BondInterestType' },
      interestRate: { type: 'number' },
      minimumInvestment: { $ref: 'goji#/$defs/Money' },
      investmentDocuments: { type: 'array', items: { $ref: 'goji#/$defs/BondDocument' } },
    },
  },
  NewBondTermDetails: {
    allOf: [
      { $ref: 'goji#/$defs/BondTermDetails' },
      {
        type: 'object',
        required: ['repaymentProfiles'],
        properties: { repaymentProfiles: { type: 'array', items: { type: 'string' } } },
      },
    ],
  },
  NewTermOfMonths: {
    allOf: [
      { $ref: 'goji#/$defs/NewBondTermDetails' },
      { type: 'object', required: ['term'], properties: { term: { type: 'integer' } } },
    ],
  },
  NewTermToDate: {
    allOf: [
      { $ref: 'goji#/$defs/NewBondTermDetails' },
      {
        type: 'object',
        required: ['fixedMaturityDate'],
        properties: { fixedMaturityDate: { type: 'string', format: 'date' } },
      },
    ],
  },
  NewBondTerm: { oneOf: [{ $ref: 'goji#/$defs/NewTermOfMonths' }, { $ref: 'goji#/$defs/NewTermToDate' }] },
  NewBondProduct: {
    type: 'object',
    required: ['name', 'terms'],
    properties: {
      name: { type: 'string' },
      terms: { type: 'array', items: { $ref: 'goji#/$defs/NewBondTerm' } },
    },
  },
  BondProductId: { type: 'string' },
  CreatedBondProduct: {
    type: 'object',
    required: ['id'],
    properties: { id: { $ref: 'goji#/$defs/BondProductId' } },
  },
  ProductTermId: { type: 'string' },
  BondMaturityType: { type: 'string' },
  BondRepaymentProfile: {
    type: 'object',
    required: ['id', 'interestPayoutLabel', 'interestPayoutDescription'],
    properties: {
      id: { type: 'string' },
      interestPayoutLabel: { type: 'string' },
      interestPayoutDescription: { type: 'string' },
    },
  },
  BondTerm: {
    allOf: [
      { $ref: 'goji#/$defs/BondTermDetails' },
      {
        type: 'object',
        required: ['id', 'maturityDateType', 'repaymentProfiles'],
        properties: {
          id: { $ref: 'goji#/$defs/ProductTermId' },
          maturityDateType: { $ref: 'goji#/$defs/BondMaturityType' },
          term: { type: 'integer' },
          fixedMaturityDate: { type: 'string', format: 'date' },
          repaymentProfiles: { type: 'array', items: { $ref: 'goji#/$defs/BondRepaymentProfile' } },
        },
      },
    ],
  },
  BondProduct: {
    type: 'object',
    required: ['id', 'name', 'availableTerms'],
    properties: {
      id: { $ref: 'goji#/$defs/BondProductId' },
      name: { type: 'string' },
      availableTerms: { type: 'array', items: { $ref: 'goji#/$defs/BondTerm' } },
    },
  },
  BondProducts: {
    type: 'object',
    required: ['availableProducts'],
    properties: { availableProducts: { type: 'array', items: { $ref: 'goji#/$defs/BondProduct' } } },
  },
  BondInvestmentId: { type: 'string', format: 'uuid' },
  BondId: { type: 'string', format: 'uuid' },
  BondInvestmentStatus: {
    type: 'string',
    enum: ['PENDING', 'PROCESSING', 'COMPLETED', 'MATURED', 'REDEEMED', 'CANCELLED'],
  },
  BondInvestment: {
    type: 'object',
    required: [
      'id',
      'productTermId',
      'status',
      'gainToDateAsPercentage',
      'creationDate',
      'startDate',
      'endDate',
      'amountInvested',
      'gainToDate',
    ],
    properties: {
      id: { $ref: 'goji#/$defs/BondInvestmentId' },
      bondId: { $ref: 'goji#/$defs/BondId' },
      productTermId: { $ref: 'goji#/$defs/ProductTermId' },
      status: { $ref: 'goji#/$defs/BondInvestmentStatus' },
      gainToDateAsPercentage: { type: 'number' },
      creationDate: { type: 'string', format: 'date' },
      startDate: { type: 'string', format: 'date' },
      endDate: { type: 'string', format: 'date' },
      amountInvested: { $ref: 'goji#/$defs/Money' },
      gainToDate: { $ref: 'goji#/$defs/Money' },
    },
  },
  BondInvestments: {
    type: 'object',
    required: ['investments'],
    properties: { investments: { type: 'array', items: { $ref: 'goji#/$defs/BondInvestment' } } },
  },
  NewBondInvestment: {
    type: 'object',
    required: ['productTermId', 'repaymentProfileId', 'amount'],
    properties: {
      productTermId: { $ref: 'goji#/$defs/ProductTermId' },
      repaymentProfileId: { type: 'integer' },
      amount: { $ref: 'goji#/$defs/Money' },
    },
  },
  CreatedBondInvestment: {
    type: 'object',
    required: ['id'],
    properties: { id: { $ref: 'goji#/$defs/BondInvestmentId' } },
  },
  NewInvestmentCycle: {
    type: 'object',
    properties: { minimumRequiredForNewBond: { $ref: 'goji#/$defs/Money' } },
  },
  BondStatus: { type: 'string', enum: ['QUEUED', 'LIVE', 'MATURED'] },
  BondMaturity: {
    type: 'object',
    required: ['maturityType'],
    properties: {
      maturityType: { $ref: 'goji#/$defs/BondMaturityType' },
      date: { type: 'string', format: 'date' },
      months: { type: 'integer' },
    },
  },
  Bond: {
    type: 'object',
    required: [
      'id',
      'productTermId',
      'status',
      'startDate',
      'maturity',
      'totalAmount',
      'initialInvestmentAmount',
      'totalInterestAmount',
      'nextRepaymentDate',
    ],
    properties: {
      id: { $ref: 'goji#/$defs/BondId' },
      productTermId: { $ref: 'goji#/$defs/ProductTermId' },
      status: { $ref: 'goji#/$defs/BondStatus' },
      startDate: { type: 'string', format: 'date' },
      maturity: { $ref: 'goji#/$defs/BondMaturity' },
      totalAmount: { $ref: 'goji#/$defs/Money' },
      initialInvestmentAmount: { $ref: 'goji#/$defs/Money' },
      totalInterestAmount: { $ref: 'goji#/$defs/Money' },
      nextRepaymentDate: { type: 'string', format: 'date' },
    },
  },
  InvestmentCycle: {
    type: 'object',
    required: ['bonds'],
    properties: { bonds: { type: 'array', items: { $ref: 'goji#/$defs/Bond' } } },
  },
  NewRepaymentsAccrual: { type: 'object', properties: { accrualDate: { type: 'string', format: 'date' } } },
  NewWebhook: { type: 'object', required: ['url'], properties: { url: { type: 'string', format: 'uri' } } },
  RegisteredWebhook: {
    allOf: [
      { $ref: 'goji#/$defs/NewWebhook' },
      { type: 'object', required: ['secret'], properties: { secret: { type: 'string' } } },
    ],
  },
  NewTermsAndConditions: {
    type: 'object',
    required: ['termsAndConditions'],
    properties: { termsAndConditions: { type: 'string' } },
  },
  NewTermsAgreement: {
    type: 'object',
    required: ['termsAndConditionsVersion', 'dateTimeSigned'],
    properties: {
      termsAndConditionsVersion: { type: 'string' },
      dateTimeSigned: { type: 'string', format: 'date-time' },
    },
  },
  AgreementToken: { type: 'object', required: ['token'], properties: { token: { type: 'string' } } },
  TermsSignatureStatus: {
    type: 'string',
    enum: ['UNSIGNED', 'PREVIOUS_VERSION_SIGNED', 'CURRENT_VERSION_SIGNED'],
  },
  TermsSignature: {
    type: 'object',
    required: ['status'],
    properties: { status: { $ref: 'goji#/$defs/TermsSignatureStatus' } },
  },
  TermsTokenUpdate: { type: 'object', properties: { token: { type: 'string' } } },
  OriginatorClientId: { type: 'string', minLength: 1 },
  IsaInvestor: {
    type: 'object',
    required: [
      'clientId',
      'firstName',
      'lastName',
      'dateOfBirth',
      'contactDetails',
      'nationalInsuranceNumber',
      'address',
    ],
    properties: {
      clientId: { $ref: 'goji#/$defs/OriginatorClientId' },
      firstName: { type: 'string' },
      middleName: { type: 'string' },
      lastName: { type: 'string' },
      dateOfBirth: { $ref: 'goji#/$defs/DateOfBirth' },
      contactDetails: { $ref: 'goji#/$defs/ContactDetails' },
      nationalInsuranceNumber: { $ref: 'goji#/$defs/NationalInsuranceNumber' },
      address: { $ref: 'goji#/$defs/Address' },
    },
  },
  NewDeclarationAgreement: {
    type: 'object',
    required: ['declarationVersion', 'dateTimeSigned'],
    properties: {
      declarationVersion: { type: 'number' },
      dateTimeSigned: { type: 'string', format: 'date-time' },
    },
  },
  IsaPersonalDetails: {
    type: 'object',
    required: ['firstName', 'lastName', 'dateOfBirth', 'contactDetails', 'nationalInsuranceNumber'],
    properties: {
      firstName: { type: 'string', minLength: 2 },
      middleName: { type: 'string' },
      lastName: { type: 'string', minLength: 2 },
      dateOfBirth: { $ref: 'goji#/$defs/DateOfBirth' },
      contactDetails: { $ref: 'goji#/$defs/ContactDetails' },
      nationalInsuranceNumber: { $ref: 'goji#/$defs/NationalInsuranceNumber' },
    },
  },
  NewIsaInvestor: {
    allOf: [
      { $ref: 'goji#/$defs/IsaPersonalDetails' },
      {
        type: 'object',
        required: ['clientId', 'address', 'termsAndConditionsToken', 'declarationToken'],
        properties: {
          clientId: { $ref: 'goji#/$defs/OriginatorClientId' },
          address: { $ref: 'goji#/$defs/Address' },
          termsAndConditionsToken: { type: 'string' },
          declarationToken: { type: 'string' },
        },
      },
    ],
  },
  IsaApplication: {
    type: 'object',
    required: ['dateOfBirth', 'address', 'nationalInsuranceNumber'],
    properties: {
      dateOfBirth: { $ref: 'goji#/$defs/DateOfBirth' },
      address: { $ref: 'goji#/$defs/Address' },
      nationalInsuranceNumber: { $ref: 'goji#/$defs/NationalInsuranceNumber' },
    },
  },
  IsaInvestorUpdate: {
    allOf: [
      { $ref: 'goji#/$defs/IsaPersonalDetails' },
      { type: 'object', properties: { address: { $ref: 'goji#/$defs/Address' } } },
    ],
  },
  NewTransferHistory: {
    type: 'object',
    required: [
      'transferAmount',
      'currentYearSubscriptionAmount',
      'transferInDate',
      'firstSubscriptionDateInCurrentYear',
    ],
    properties: {
      transferAmount: { $ref: 'goji#/$defs/Money' },
      currentYearSubscriptionAmount: { $ref: 'goji#/$defs/Money' },
      transferInDate: { type: 'string', format: 'date' },
      firstSubscriptionDateInCurrentYear: { type: 'string', format: 'date' },
    },
  },
  TransferHistory: {
    allOf: [
      { $ref: 'goji#/$defs/NewTransferHistory' },
      {
        type: 'object',
        required: ['adjustedAmounts'],
        properties: { adjustedAmounts: { $ref: 'goji#/$defs/TransferInAmounts' } },
      },
    ],
  },
  AuditedHttpMethod: { type: 'string', enum: ['GET', 'POST', 'PUT', 'DELETE'] },
  InvestorAuditEntry: {
    type: 'object',
    required: ['requestId', 'dateTime', 'httpMethod', 'url', 'responseCode', 'responseBody'],
    properties: {
      requestId: { type: 'string' },
      dateTime: { type: 'string', format: 'date-time' },
      httpMethod: { $ref: 'goji#/$defs/AuditedHttpMethod' },
      url: { type: 'string', format: 'uri-reference' },
      queryParameters: { type: 'string' },
      responseCode: { type: 'string', pattern: '^[1-5][0-9]{2}$' },
      requestBody: { type: 'string' },
      responseBody: { type: 'string' },
    },
  },
  NewIsaInvestment: {
    type: 'object',
    required: [
      'clientInvestmentId',
      'investmentType',
      'originalAmount',
      'dateOfInvestment',
      'termOfInvestment',
    ],
    properties: {
      clientInvestmentId: { type: 'string' },
      investmentType: { $ref: 'goji#/$defs/IsaInvestmentType' },
      originalAmount: { $ref: 'goji#/$defs/Money' },
      dateOfInvestment: { type: 'string', format: 'date-time' },
      termOfInvestment: { type: 'number' },
      expectedInterest: { $ref: 'goji#/$defs/Money' },
    },
  },
  DeletionPeriod: {
    type: 'object',
    properties: {
      fromDateTime: { type: 'string', format: 'date-time' },
      toDateTime: { type: 'string', format: 'date-time' },
    },
  },
  IsaInvestmentUpdate: {
    type: 'object',
    required: ['amount', 'dateOfInvestment', 'term'],
    properties: {
      amount: { $ref: 'goji#/$defs/Money' },
      dateOfInvestment: { type: 'string', format: 'date-time' },
      term: { type: 'number' },
    },
  },
  NewIsaRepayment: {
    type: 'object',
    required: ['clientRepaymentId', 'dateTimeOfRepayment'],
    properties: {
      clientRepaymentId: { type: 'string' },
      capitalAmount: { $ref: 'goji#/$defs/Money' },
      interestAmount: { $ref: 'goji#/$defs/Money' },
      premiumAmount: { $ref: 'goji#/$defs/Money' },
      dateTimeOfRepayment: { type: 'string', format: 'date-time' },
    },
  },
  NewIsaReinvestment: {
    type: 'object',
    required: [
      'clientReinvestmentId',
      'capitalAmount',
      'interestAmount',
      'dateTimeOfReinvestment',
      'investments',
    ],
    properties: {
      clientReinvestmentId: { type: 'string' },
      capitalAmount: { $ref: 'goji#/$defs/Money' },
      interestAmount: { $ref: 'goji#/$defs/Money' },
      dateTimeOfReinvestment: { type: 'string', format: 'date-time' },
      investments: { type: 'array', items: { $ref: 'goji#/$defs/NewIsaInvestment' } },
    },
  },
  NewIsaSale: {
    type: 'object',
    required: ['repaymentId', 'saleAmount', 'dateTimeOfSale'],
    properties: {
      repaymentId: { type: 'string' },
      saleAmount: { $ref: 'goji#/$defs/Money' },
      dateTimeOfSale: { type: 'string', format: 'date-time' },
    },
  },
  NewIsaWriteOff: {
    type: 'object',
    required: ['writeOffAmount', 'dateTimeOfWriteOff'],
    properties: {
      writeOffAmount: { $ref: 'goji#/$defs/Money' },
      dateTimeOfWriteOff: { type: 'string', format: 'date-time' },
    },
  },
  ManualCashTransactionType: {
    type: 'string',
    enum: [
      'CUSTOMER_DEPOSIT',
      'CUSTOMER_WITHDRAWAL',
      'ADDITIONAL_PERMITTED_SUBSCRIPTION',
      'DEFAULTED_INVESTMENT_SUBSCRIPTION',
      'RESIDUAL_INCOME',
      'FEE',
      'PREMIUM',
    ],
  },
  NewIsaCashTransaction: {
    type: 'object',
    required: ['clientTransactionId', 'amount', 'dateTimeOfTransaction', 'type'],
    properties: {
      clientTransactionId: { type: 'string' },
      amount: { $ref: 'goji#/$defs/Money' },
      dateTimeOfTransaction: { type: 'string', format: 'date-time' },
      type: { $ref: 'goji#/$defs/ManualCashTransactionType' },
    },
  },
  CashDeletion: {
    allOf: [
      { $ref: 'goji#/$defs/DeletionPeriod' },
      {
        type: 'object',
        properties: {
          typesToInclude: { type: ['array', 'null'], items: { $ref: 'goji#/$defs/IsaCashTransactionType' } },
          typesToExclude: { type: ['array', 'null'], items: { $ref: 'goji#/$defs/IsaCashTransactionType' } },
        },
      },
    ],
  },
  CashCorrectionType: { type: 'string', enum: ['INTEREST_REPAYMENT_CORRECTION'] },
  NewCashCorrection: {
    type: 'object',
    required: ['clientTransactionId', 'amount', 'dateTimeOfTransaction', 'type'],
    properties: {
      clientTransactionId: { type: 'string' },
      amount: { $ref: 'goji#/$defs/Money' },
      dateTimeOfTransaction: { type: 'string', format: 'date-time' },
      type: { $ref: 'goji#/$defs/CashCorrectionType' },
    },
  },
  TransferInCash: {
    type: 'object',
    required: ['clientTransactionId'],
    properties: {
      clientTransactionId: { type: 'string' },
      transferAmount: { $ref: 'goji#/$defs/Money' },
      subscribedAmount: { $ref: 'goji#/$defs/Money' },
      repairAmount: { $ref: 'goji#/$defs/Money' },
    },
  },
  NewTransferInSubscription: {
    allOf: [
      { $ref: 'goji#/$defs/TransferInCash' },
      {
        type: 'object',
        required: ['subscribedAmount'],
        properties: { subscribedAmount: { $ref: 'goji#/$defs/Money' } },
      },
    ],
  },
  NewTransferInRepair: {
    allOf: [
      { $ref: 'goji#/$defs/TransferInCash' },
      {
        type: 'object',
        required: ['repairAmount'],
        properties: { repairAmount: { $ref: 'goji#/$defs/Money' } },
      },
    ],
  },
  NewTransferInCash: {
    oneOf: [{ $ref: 'goji#/$defs/NewTransferInSubscription' }, { $ref: 'goji#/$defs/NewTransferInRepair' }],
  },
  NewTransferInResidualIncome: {
    type: 'object',
    properties: {
      clientTransactionId: { type: 'string' },
      amount: { $ref: 'goji#/$defs/Money' },
      dateTime: { type: 'string', format: 'date-time' },
    },
  },
  IsaTransferInDeposits: {
    type: 'object',
    required: ['numberCheques', 'totalValue', 'transfersIn'],
    properties: {
      numberCheques: { type: 'integer' },
      totalValue: { $ref: 'goji#/$defs/Money' },
      transfersIn: { type: 'array', items: { $ref: 'goji#/$defs/TransferInReference' } },
    },
  },
  IsaReconciliation: {
    type: 'object',
    required: ['clientId', 'totalCashBalance', 'totalAmountInvested', 'totalIsaBalance'],
    properties: {
      clientId: { $ref: 'goji#/$defs/OriginatorClientId' },
      totalCashBalance: { $ref: 'goji#/$defs/Money' },
      totalAmountInvested: { $ref: 'goji#/$defs/Money' },
      totalIsaBalance: { $ref: 'goji#/$defs/Money' },
    },
  },
  HostedTransferInWidget: {
    allOf: [
      { $ref: 'goji#/$defs/TransferInWidget' },
      {
        type: 'object',
        required: ['hostedUrl', 'investorId'],
        properties: {
          hostedUrl: { type: 'string', format: 'uri' },
          investorId: { $ref: 'goji#/$defs/OriginatorClientId' },
        },
      },
    ],
  },
  NewTransferOutPayment: {
    type: 'object',
    required: ['dateOfTransfer', 'transferAmount'],
    properties: {
      dateOfTransfer: { type: 'string', format: 'date' },
      transferAmount: { $ref: 'goji#/$defs/Money' },
    },
  },
  NewTransferOutFee: {
    type: 'object',
    properties: {
      transferOutFee: { $ref: 'goji#/$defs/Money' },
      dateTime: { type: 'string', format: 'date-time' },
    },
  },
  WebhookEventId: { type: 'string', format: 'uuid' },
  WebhookDateTime: {
    type: 'string',
    pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3])(:[0-5][0-9]){2}((\\.[0-9]{1,9})?Z)?$',
  },
  InvestorPersonalDetails: {
    type: 'object',
    required: ['firstName', 'lastName', 'contactDetails'],
    properties: {
      title: { $ref: 'goji#/$defs/Title' },
      firstName: { type: 'string' },
      lastName: { type: 'string' },
      contactDetails: { $ref: 'goji#/$defs/ContactDetails' },
    },
  },
  InvestorPersonalDetailsRegisteredEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTOR_PERSONAL_DETAILS_REGISTERED' },
      content: { $ref: 'goji#/$defs/InvestorPersonalDetails' },
    },
  },
  InvestorCreatedContent: {
    allOf: [
      { $ref: 'goji#/$defs/InvestorPersonalDetails' },
      {
        type: 'object',
        required: ['clientId', 'dateOfBirth', 'address'],
        properties: {
          clientId: { $ref: 'goji#/$defs/ClientId' },
          middleName: { type: 'string' },
          dateOfBirth: { $ref: 'goji#/$defs/DateOfBirth' },
          address: { $ref: 'goji#/$defs/Address' },
        },
      },
    ],
  },
  InvestorCreatedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTOR_CREATED' },
      content: { $ref: 'goji#/$defs/InvestorCreatedContent' },
    },
  },
  InvestorKycStatusChangeContent: {
    type: 'object',
    required: ['clientId', 'newKycStatus'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      newKycStatus: { $ref: 'goji#/$defs/KycStatus' },
    },
  },
  InvestorKycStatusChangeEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTOR_KYC_STATUS_CHANGE' },
      content: { $ref: 'goji#/$defs/InvestorKycStatusChangeContent' },
    },
  },
  InvestorFundsSourceType: {
    type: 'string',
    enum: [
      'DEPOSIT',
      'BONUS',
      'CAPITAL_REPAYMENT',
      'INTEREST_REPAYMENT',
      'CASH_INTEREST_RECEIVED',
      'SELL_PREMIUM',
      'OUTBOUND_RETURNED',
    ],
  },
  InvestorFundsReceivedContent: {
    type: 'object',
    required: ['clientId', 'amount', 'accountType', 'redirected', 'intendedAccountType', 'sourceType'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      reference: { type: 'string' },
      amount: { $ref: 'goji#/$defs/Money' },
      sourceAccount: { $ref: 'goji#/$defs/BankDetails' },
      accountType: { $ref: 'goji#/$defs/SettlementAccountType' },
      redirected: { type: 'boolean' },
      intendedAccountType: { $ref: 'goji#/$defs/SettlementAccountType' },
      sourceType: { $ref: 'goji#/$defs/InvestorFundsSourceType' },
    },
  },
  InvestorFundsReceivedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTOR_FUNDS_RECEIVED' },
      content: { $ref: 'goji#/$defs/InvestorFundsReceivedContent' },
    },
  },
  IsaAutoRepairedContent: {
    type: 'object',
    required: ['clientId', 'repairedAmount'],
    properties: { clientId: { $ref: 'goji#/$defs/ClientId' }, repairedAmount: { $ref: 'goji#/$defs/Money' } },
  },
  IsaAutoRepairedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'ISA_AUTO_REPAIRED' },
      content: { $ref: 'goji#/$defs/IsaAutoRepairedContent' },
    },
  },
  InvestorFundsWithdrawnContent: {
    type: 'object',
    required: ['clientId', 'reference', 'account', 'amount'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      reference: { type: 'string' },
      account: { $ref: 'goji#/$defs/AccountType' },
      amount: { $ref: 'goji#/$defs/Money' },
    },
  },
  InvestorFundsWithdrawnEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTOR_FUNDS_WITHDRAWN' },
      content: { $ref: 'goji#/$defs/InvestorFundsWithdrawnContent' },
    },
  },
  InvestmentQueuedContent: {
    type: 'object',
    required: ['clientId', 'investmentId', 'amount', 'productTermId'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      investmentId: { $ref: 'goji#/$defs/BondInvestmentId' },
      amount: { $ref: 'goji#/$defs/Money' },
      productTermId: { $ref: 'goji#/$defs/ProductTermId' },
    },
  },
  InvestmentQueuedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTMENT_QUEUED' },
      content: { $ref: 'goji#/$defs/InvestmentQueuedContent' },
    },
  },
  InvestmentFulfilledContent: {
    type: 'object',
    required: ['clientId', 'investmentId'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      investmentId: { $ref: 'goji#/$defs/BondInvestmentId' },
    },
  },
  InvestmentFulfilledEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTMENT_FULFILLED' },
      content: { $ref: 'goji#/$defs/InvestmentFulfilledContent' },
    },
  },
  TransferInId: { type: 'string' },
  TransferInCreatedContent: {
    type: 'object',
    required: ['clientId', 'transferInId'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      transferInId: { $ref: 'goji#/$defs/TransferInId' },
    },
  },
  TransferInCreatedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'TRANSFER_IN_CREATED' },
      content: { $ref: 'goji#/$defs/TransferInCreatedContent' },
    },
  },
  NotifiedTransferOutFee: {
    type: 'object',
    required: ['id', 'transferOutId', 'transferOutFee', 'dateTime'],
    properties: {
      id: { type: 'string' },
      transferOutId: { type: 'string' },
      transferOutFee: { $ref: 'goji#/$defs/Money' },
      dateTime: { if: { type: 'null' }, else: { $ref: 'goji#/$defs/WebhookDateTime' } },
    },
  },
  NotifiedTransferOut: {
    type: 'object',
    required: [
      'id',
      'isaId',
      'originatorId',
      'originatorName',
      'clientId',
      'workflowId',
      'isaManager',
      'transferDetails',
      'transferOutFee',
      'dateTimeStarted',
      'amountToTransfer',
      'amountSubscribedInCurrentYear',
    ],
    properties: {
      id: { type: 'string' },
      isaId: { type: 'string' },
      originatorId: { type: 'string' },
      originatorName: { type: 'string' },
      clientId: { $ref: 'goji#/$defs/ClientId' },
      workflowId: { type: 'string' },
      isaManager: { $ref: 'goji#/$defs/IsaManager' },
      transferDetails: { $ref: 'goji#/$defs/TransferOutDetails' },
      transferOutFee: { if: { type: 'null' }, else: { $ref: 'goji#/$defs/NotifiedTransferOutFee' } },
      dateTimeStarted: { $ref: 'goji#/$defs/WebhookDateTime' },
      amountToTransfer: { if: { type: 'null' }, else: { $ref: 'goji#/$defs/Money' } },
      amountSubscribedInCurrentYear: { $ref: 'goji#/$defs/Money' },
      dateOfFirstSubscriptionInCurrentYear: { type: ['string', 'null'], format: 'date' },
    },
  },
  TransferOutContent: {
    type: 'object',
    required: ['transferOut'],
    properties: { transferOut: { $ref: 'goji#/$defs/NotifiedTransferOut' } },
  },
  TransferOutCreatedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'TRANSFER_OUT_CREATED' },
      content: { $ref: 'goji#/$defs/TransferOutContent' },
    },
  },
  TransferOutCompletedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'TRANSFER_OUT_COMPLETED' },
      content: { $ref: 'goji#/$defs/TransferOutContent' },
    },
  },
  TransferInFundsContent: {
    type: 'object',
    required: ['clientId', 'transferInId', 'amount'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      transferInId: { $ref: 'goji#/$defs/TransferInId' },
      amount: { $ref: 'goji#/$defs/Money' },
    },
  },
  TransferInFundsReceivedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'TRANSFER_IN_FUNDS_RECEIVED' },
      content: { $ref: 'goji#/$defs/TransferInFundsContent' },
    },
  },
  TransferInResidualIncomeFundsReceivedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED' },
      content: { $ref: 'goji#/$defs/TransferInFundsContent' },
    },
  },
  IsaProvisionallyOpenedContent: {
    type: 'object',
    required: ['clientId'],
    properties: { clientId: { $ref: 'goji#/$defs/ClientId' } },
  },
  IsaProvisionallyOpenedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'ISA_PROVISIONALLY_OPENED' },
      content: { $ref: 'goji#/$defs/IsaProvisionallyOpenedContent' },
    },
  },
  InvestmentPayout: {
    type: 'object',
    required: ['clientId', 'investmentId', 'account', 'amount', 'type'],
    properties: {
      investorId: { type: 'string' },
      clientId: { $ref: 'goji#/$defs/ClientId' },
      investmentId: { $ref: 'goji#/$defs/BondInvestmentId' },
      account: { $ref: 'goji#/$defs/AccountType' },
      amount: { $ref: 'goji#/$defs/Money' },
      type: { type: 'string' },
    },
  },
  InvestmentPayoutContent: {
    type: 'object',
    required: ['investmentPayouts', 'dueDate', 'type', 'total'],
    properties: {
      investmentPayouts: { type: 'array', items: { $ref: 'goji#/$defs/InvestmentPayout' } },
      dueDate: { type: 'string', format: 'date' },
      type: { type: 'string' },
      total: { $ref: 'goji#/$defs/Money' },
    },
  },
  InvestmentPayoutEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTMENT_PAYOUT_EVENT' },
      content: { $ref: 'goji#/$defs/InvestmentPayoutContent' },
    },
  },
  RequestedFunds: {
    type: 'object',
    required: ['bondId', 'type', 'amount'],
    properties: {
      bondId: { $ref: 'goji#/$defs/BondId' },
      type: { type: 'string' },
      amount: { $ref: 'goji#/$defs/Money' },
    },
  },
  FundsRequestedContent: {
    allOf: [
      { $ref: 'goji#/$defs/BankTransferDetails' },
      {
        type: 'object',
        required: ['transactions', 'amount', 'dueDate'],
        properties: {
          transactions: { type: 'array', items: { $ref: 'goji#/$defs/RequestedFunds' } },
          amount: { $ref: 'goji#/$defs/Money' },
          dueDate: { type: 'string', format: 'date' },
        },
      },
    ],
  },
  FundsRequestedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'FUNDS_REQUESTED' },
      content: { $ref: 'goji#/$defs/FundsRequestedContent' },
    },
  },
  FundsReceivedContent: {
    type: 'object',
    required: ['reference', 'amount'],
    properties: { reference: { type: 'string' }, amount: { $ref: 'goji#/$defs/Money' } },
  },
  FundsReceivedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'FUNDS_RECEIVED' },
      content: { $ref: 'goji#/$defs/FundsReceivedContent' },
    },
  },
  BankAccountDetailsStatusChangedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'BANK_ACCOUNT_DETAILS_STATUS_CHANGED' },
      content: { $ref: 'goji#/$defs/BankAccount' },
    },
  },
  CompanyRegistrationUpdateEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'COMPANY_REGISTRATION_UPDATE' },
      content: { $ref: 'goji#/$defs/Company' },
    },
  },
  WalletBankAccount: {
    allOf: [
      { $ref: 'goji#/$defs/BankDetails' },
      { type: 'object', required: ['id'], properties: { id: { $ref: 'goji#/$defs/BankAccountId' } } },
    ],
  },
  WalletCreatedContent: {
    type: 'object',
    required: ['walletId', 'ownerPartyId', 'bankDetails'],
    properties: {
      walletId: { $ref: 'goji#/$defs/WalletId' },
      ownerPartyId: { $ref: 'goji#/$defs/PartyId' },
      bankDetails: { $ref: 'goji#/$defs/WalletBankAccount' },
    },
  },
  WalletCreatedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'WALLET_CREATED' },
      content: { $ref: 'goji#/$defs/WalletCreatedContent' },
    },
  },
  WalletFundsReceivedContent: {
    type: 'object',
    required: ['walletId', 'ownerPartyId', 'reference', 'amount', 'sourceAccount'],
    properties: {
      walletId: { $ref: 'goji#/$defs/WalletId' },
      ownerPartyId: { $ref: 'goji#/$defs/PartyId' },
      reference: { type: 'string' },
      amount: { $ref: 'goji#/$defs/Money' },
      sourceAccount: { $ref: 'goji#/$defs/BankDetails' },
    },
  },
  WalletFundsReceivedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'WALLET_FUNDS_RECEIVED' },
      content: { $ref: 'goji#/$defs/WalletFundsReceivedContent' },
    },
  },
  WalletTransferDirection: { type: 'string', enum: ['INBOUND', 'OUTBOUND'] },
  WalletTransferStatus: { type: 'string', enum: ['REQUESTED', 'CLEARED', 'FAILED'] },
  WalletTransferUpdateContent: {
    type: 'object',
    required: [
      'ownerPartyId',
      'walletId',
      'id',
      'direction',
      'status',
      'amountReceived',
      'reference',
      'sourceAccount',
      'destinationAccount',
    ],
    properties: {
      ownerPartyId: { $ref: 'goji#/$defs/PartyId' },
      walletId: { $ref: 'goji#/$defs/WalletId' },
      id: { type: 'string', format: 'uuid' },
      direction: { $ref: 'goji#/$defs/WalletTransferDirection' },
      status: { $ref: 'goji#/$defs/WalletTransferStatus' },
      amountReceived: { $ref: 'goji#/$defs/Money' },
      reference: { type: 'string' },
      sourceAccount: { $ref: 'goji#/$defs/BankDetails' },
      destinationAccount: { $ref: 'goji#/$defs/BankDetails' },
    },
  },
  WalletTransferUpdateEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'WALLET_TRANSFER_UPDATE' },
      content: { $ref: 'goji#/$defs/WalletTransferUpdateContent' },
    },
  },
  TradeOutcome: {
    allOf: [
      { $ref: 'goji#/$defs/TradeDetails' },
      {
        type: 'object',
        required: ['settlementStatus'],
        properties: { settlementStatus: { $ref: 'goji#/$defs/TradeSettlementStatus' } },
      },
    ],
  },
  TradeSettlementContent: {
    type: 'object',
    required: ['trade'],
    properties: { trade: { $ref: 'goji#/$defs/TradeOutcome' } },
  },
  TradeSettlementEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'TRADE_SETTLEMENT' },
      content: { $ref: 'goji#/$defs/TradeSettlementContent' },
    },
  },
  PaymentsSummary: {
    type: 'object',
    required: ['totalPayments', 'totalPending', 'totalDistributed', 'totalFailed', 'totalReceived'],
    properties: {
      totalPayments: { type: 'integer', minimum: 0 },
      totalPending: { type: 'integer', minimum: 0 },
      totalDistributed: { type: 'integer', minimum: 0 },
      totalFailed: { type: 'integer', minimum: 0 },
      totalReceived: { type: 'integer', minimum: 0 },
    },
  },
  DividendSummary: {
    allOf: [
      { $ref: 'goji#/$defs/DividendProgress' },
      {
        type: 'object',
        required: ['paymentsSummary'],
        properties: { paymentsSummary: { $ref: 'goji#/$defs/PaymentsSummary' } },
      },
    ],
  },
  DividendUpdateContent: {
    type: 'object',
    required: ['dividend'],
    properties: { dividend: { $ref: 'goji#/$defs/DividendSummary' } },
  },
  DividendUpdateEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'DIVIDEND_UPDATE' },
      content: { $ref: 'goji#/$defs/DividendUpdateContent' },
    },
  },
  BatchPaymentSummary: {
    allOf: [
      { $ref: 'goji#/$defs/BatchPaymentProgress' },
      {
        type: 'object',
        required: ['originatorId', 'paymentsSummary'],
        properties: {
          originatorId: { type: ['string', 'null'] },
          paymentsSummary: { $ref: 'goji#/$defs/PaymentsSummary' },
        },
      },
    ],
  },
  BatchUpdateContent: {
    type: 'object',
    required: ['batch'],
    properties: { batch: { $ref: 'goji#/$defs/BatchPaymentSummary' } },
  },
  BatchUpdateEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'BATCH_UPDATE' },
      content: { $ref: 'goji#/$defs/BatchUpdateContent' },
    },
  },
  AccountFeeProcessedContent: {
    type: 'object',
    required: ['clientId', 'dateTime', 'account', 'amount', 'type', 'reference', 'clearedDateTime'],
    properties: {
      clientId: { $ref: 'goji#/$defs/ClientId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      account: { $ref: 'goji#/$defs/AccountType' },
      amount: { $ref: 'goji#/$defs/Money' },
      type: { type: 'string', const: 'FEES' },
      reference: { type: 'string' },
      clearedDateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
    },
  },
  AccountFeeProcessedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'ACCOUNT_FEE_PROCESSED' },
      content: { $ref: 'goji#/$defs/AccountFeeProcessedContent' },
    },
  },
  NomineeAllocationStatusUpdateContent: {
    allOf: [
      { $ref: 'goji#/$defs/AllocatedShares' },
      {
        type: 'object',
        required: ['status', 'createdAt', 'updatedAt'],
        properties: {
          status: { $ref: 'goji#/$defs/AllocationStatus' },
          createdAt: { type: 'string', format: 'date-time' },
          updatedAt: { type: 'string', format: 'date-time' },
        },
      },
    ],
  },
  NomineeAllocationStatusUpdateEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'NOMINEE_ALLOCATION_STATUS_UPDATE' },
      content: { $ref: 'goji#/$defs/NomineeAllocationStatusUpdateContent' },
    },
  },
  RepaymentBatchContent: {
    allOf: [
      { $ref: 'goji#/$defs/RepaymentOverview' },
      {
        type: 'object',
        required: ['repaymentBatchReference'],
        properties: { repaymentBatchReference: { $ref: 'goji#/$defs/RepaymentBatchReference' } },
      },
    ],
  },
  InvestmentRepaymentInstructionReceivedEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED' },
      content: { $ref: 'goji#/$defs/RepaymentBatchContent' },
    },
  },
  ClearedRepayment: {
    type: 'object',
    required: ['repaymentBatchReference', 'postedAt', 'clearedAt'],
    properties: {
      repaymentBatchReference: { $ref: 'goji#/$defs/RepaymentBatchReference' },
      postedAt: { type: 'string', format: 'date-time' },
      clearedAt: { type: 'string', format: 'date-time' },
    },
  },
  InvestmentRepaymentClearingContent: {
    allOf: [{ $ref: 'goji#/$defs/InvestmentRepaymentProgress' }, { $ref: 'goji#/$defs/ClearedRepayment' }],
  },
  InvestmentRepaymentClearingEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTMENT_REPAYMENT_CLEARING' },
      content: { $ref: 'goji#/$defs/InvestmentRepaymentClearingContent' },
    },
  },
  CashInterestRepaymentClearingContent: {
    allOf: [
      { $ref: 'goji#/$defs/RepaymentProgress' },
      { $ref: 'goji#/$defs/RepaymentRecipient' },
      { $ref: 'goji#/$defs/ClearedRepayment' },
      {
        type: 'object',
        required: ['type'],
        properties: { type: { type: 'string', const: 'CASH_INTEREST' } },
      },
    ],
  },
  CashInterestRepaymentClearingEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'CASH_INTEREST_REPAYMENT_CLEARING' },
      content: { $ref: 'goji#/$defs/CashInterestRepaymentClearingContent' },
    },
  },
  InvestmentRepaymentBatchCompleteEvent: {
    type: 'object',
    required: ['id', 'dateTime', 'type', 'content'],
    properties: {
      id: { $ref: 'goji#/$defs/WebhookEventId' },
      dateTime: { $ref: 'goji#/$defs/WebhookDateTime' },
      type: { type: 'string', const: 'INVESTMENT_REPAYMENT_BATCH_COMPLETE' },
      content: { $ref: 'goji#/$defs/RepaymentBatchContent' },
    },
  },
};
