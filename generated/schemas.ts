// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

export interface components {
  readonly schemas: {
    /** @description One version of the terms and conditions that an investor agrees to. */
    readonly TermsAndConditions: {
      /**
       * @description Version of the terms and conditions.
       * @example 1.0.0
       */
      readonly version: string;
      /**
       * @description The text, as HTML.
       * @example <h1>Terms and conditions</h1><p>By investing you agree to the following.</p>
       */
      readonly termsAndConditions: string;
    };
    /** @description One error. */
    readonly ApiError: {
      /**
       * @description Names the kind of error for programs. Codes may be added, so treat an unknown one as a general failure.
       * @example INVALID_DATA
       */
      readonly errorCode: string;
      /**
       * @description Says for people what was wrong. The wording may change, so do not parse it.
       * @example address.postcode cannot be null or empty
       */
      readonly message: string;
    };
    /** @description The body of every error answer. It lists all errors that were found, not only the first. */
    readonly ErrorResponse: {
      /** @description What was wrong with the request, one entry for each error. */
      readonly errors: readonly components["schemas"]["ApiError"][];
    };
    /**
     * @description Identifies an investor. The platform makes it when the investor is registered.
     * @example GOJI-1234
     */
    readonly ClientId: string;
    /**
     * @description How the investor is addressed.
     * @enum {string}
     */
    readonly Title: "MISS" | "MR" | "MRS" | "MS" | "DR";
    /**
     * Format: date
     * @description Date of birth. The person must be at least 18 and at most 100 years old on the day of the request.
     * @example 1990-01-19
     */
    readonly DateOfBirth: string;
    /**
     * @description ISO 3166-1 alpha-3 country code, three letters.
     * @example GBR
     */
    readonly CountryCode: string;
    /** @description A postal address. */
    readonly Address: {
      /**
       * @description First line, usually house number and street. A PO Box is refused.
       * @example 1 The High Street
       */
      readonly lineOne: string;
      /**
       * @description Second line. Neither the town nor the region.
       * @example Flat 2
       */
      readonly lineTwo?: string;
      /**
       * @description Third line. Neither the town nor the region.
       * @example The Old Mill
       */
      readonly lineThree?: string;
      /**
       * @description Town or city.
       * @example London
       */
      readonly townCity: string;
      /**
       * @description Region, such as the county.
       * @example Greater London
       */
      readonly region?: string;
      /**
       * @description Postcode. For a UK address it must have the UK format.
       * @example AA1 1AA
       */
      readonly postcode: string;
      /**
       * @description Country. Only an investor who lives in `GBR` may subscribe to an ISA: with any other country, subscriptions of the
       *     current year are blocked.
       */
      readonly country: components["schemas"]["CountryCode"];
    };
    /** @description How the investor can be reached. */
    readonly ContactDetails: {
      /**
       * Format: email
       * @description Email address.
       * @example jane.doe@example.com
       */
      readonly emailAddress: string;
      /**
       * @description Telephone number.
       * @example 07700900123
       */
      readonly telephoneNumber?: string;
    };
    /** @description One nationality of an investor. */
    readonly Nationality: {
      /**
       * @description ISO 3166-1 alpha-2 country code. It has two letters, unlike the country of an address.
       * @example GB
       */
      readonly nationality?: string;
    };
    /**
     * @description UK National Insurance number: two letters, six digits and a letter from A to D, without spaces. Needed to open an
     *     ISA.
     * @example QQ123456C
     */
    readonly NationalInsuranceNumber: string;
    /**
     * @description The investor's employment status.
     * @enum {string}
     */
    readonly EmploymentStatus:
      | "EMPLOYED_FULL_TIME"
      | "EMPLOYED_PART_TIME"
      | "SELF_EMPLOYED"
      | "UNEMPLOYED"
      | "HOUSE_PERSON"
      | "EDUCATION"
      | "RETIRED"
      | "NOT_WORKING_ILLNESS_DISABILITY";
    /** @description What the investor does for a living. */
    readonly EmploymentDetails: {
      /**
       * @description Job title.
       * @example Accountant
       */
      readonly jobTitle?: string;
      readonly employmentStatus?: components["schemas"]["EmploymentStatus"];
    };
    /**
     * @description The kind of investor that the person or company has declared to be. The declaration decides what may be offered to
     *     them.
     * @enum {string}
     */
    readonly InvestorDeclarationType:
      | "RESTRICTED"
      | "HIGH_NET_WORTH"
      | "INVESTMENT_PROFESSIONAL"
      | "SOPHISTICATED";
    /** @description What is asked of every investor at registration, be it a person or a company. */
    readonly NewInvestorDetails: {
      readonly title?: components["schemas"]["Title"];
      /**
       * @description First name, longer than one character.
       * @example Jane
       */
      readonly firstName: string;
      /**
       * @description Last name, longer than one character. In the sandbox it decides the KYC status: a name that contains `REFERRED`
       *     or `DECLINED` leads to `ENHANCED_VERIFICATION_REQUIRED`, one that contains `INPROGRESS` stays at
       *     `AWAITING_CREDIT_AGENCY_CHECK`, any other is `ELECTRONICALLY_VERIFIED`.
       * @example Doe
       */
      readonly lastName: string;
      readonly dateOfBirth: components["schemas"]["DateOfBirth"];
      readonly address: components["schemas"]["Address"];
      readonly contactDetails: components["schemas"]["ContactDetails"];
      /** @description All nationalities of the investor. */
      readonly nationalities?: readonly components["schemas"]["Nationality"][];
      /**
       * @deprecated
       * @description The only nationality of the investor. Deprecated, use `nationalities`, which takes several.
       * @example GB
       */
      readonly nationality?: string;
      readonly nationalInsuranceNumber?: components["schemas"]["NationalInsuranceNumber"];
      readonly employmentDetails?: components["schemas"]["EmploymentDetails"];
      readonly investorDeclarationType: components["schemas"]["InvestorDeclarationType"];
    };
    /**
     * @description Kind of investor account: `GOJI_INVESTMENT` is the general investment account, `ISA` the Innovative Finance ISA.
     * @enum {string}
     */
    readonly AccountType: "GOJI_INVESTMENT" | "ISA";
    /** @description A person who is registered as an investor. */
    readonly NewIndividualInvestor: components["schemas"]["NewInvestorDetails"] & {
      /**
       * @description Marks the investor as a person.
       * @constant
       */
      readonly entityType: "INDIVIDUAL";
      /** @description The accounts to open. Without it, both a general investment account and an ISA are opened. */
      readonly accountTypes?: readonly components["schemas"]["AccountType"][];
    };
    /** @description The company behind a corporate investor. */
    readonly CorporateDetails: {
      /**
       * @description Registered name of the company.
       * @example Orchard Lane Investments Ltd
       */
      readonly companyName: string;
      /**
       * @description Legal form of the company.
       * @example LTD
       */
      readonly companyType?: string;
      /**
       * @description Number of the company in the companies register.
       * @example AB123456
       */
      readonly registrationNumber?: string;
    };
    /** @description A company that is registered as an investor. */
    readonly NewCorporateInvestor: components["schemas"]["NewInvestorDetails"] & {
      /**
       * @description Marks the investor as a company.
       * @constant
       */
      readonly entityType: "CORPORATE";
      /** @description The accounts to open. Without it, a general investment account is opened. A company cannot hold an ISA. */
      readonly accountTypes?: readonly "GOJI_INVESTMENT"[];
      readonly corporateDetails: components["schemas"]["CorporateDetails"];
    };
    /** @description The details with which an investor is registered. */
    readonly NewInvestor:
      | components["schemas"]["NewIndividualInvestor"]
      | components["schemas"]["NewCorporateInvestor"];
    /** @description What the platform knows of every investor, be it a person or a company. */
    readonly InvestorDetails: {
      readonly clientId: components["schemas"]["ClientId"];
      readonly title?: components["schemas"]["Title"];
      /**
       * @description First name.
       * @example Jane
       */
      readonly firstName: string;
      /**
       * @description Middle name.
       * @example Mary
       */
      readonly middleName?: string;
      /**
       * @description Last name.
       * @example Doe
       */
      readonly lastName: string;
      readonly dateOfBirth: components["schemas"]["DateOfBirth"];
      readonly address: components["schemas"]["Address"];
      readonly contactDetails: components["schemas"]["ContactDetails"];
      readonly nationalInsuranceNumber?: components["schemas"]["NationalInsuranceNumber"];
      readonly employmentDetails?: components["schemas"]["EmploymentDetails"];
      /** @description The accounts that the investor holds. */
      readonly accountTypes: readonly components["schemas"]["AccountType"][];
      readonly investmentDeclarationType: components["schemas"]["InvestorDeclarationType"];
    };
    /** @description A person who is registered as an investor. */
    readonly IndividualInvestor: components["schemas"]["InvestorDetails"] & {
      /**
       * @description Marks the investor as a person.
       * @constant
       */
      readonly entityType: "INDIVIDUAL";
    };
    /** @description A company that is registered as an investor. */
    readonly CorporateInvestor: components["schemas"]["InvestorDetails"] & {
      /**
       * @description Marks the investor as a company.
       * @constant
       */
      readonly entityType: "CORPORATE";
      readonly corporateDetails: components["schemas"]["CorporateDetails"];
    };
    /** @description A registered investor. */
    readonly Investor:
      | components["schemas"]["IndividualInvestor"]
      | components["schemas"]["CorporateInvestor"];
    /** @description The personal details that take the place of those the platform has. */
    readonly InvestorUpdate: {
      readonly title: components["schemas"]["Title"];
      /**
       * @description First name, longer than one character.
       * @example Jane
       */
      readonly firstName: string;
      /**
       * @description Middle name.
       * @example Mary
       */
      readonly middleName?: string;
      /**
       * @description Last name, longer than one character.
       * @example Doe
       */
      readonly lastName: string;
      readonly dateOfBirth: components["schemas"]["DateOfBirth"];
      readonly address: components["schemas"]["Address"];
      readonly contactDetails: components["schemas"]["ContactDetails"];
      readonly nationalInsuranceNumber?: components["schemas"]["NationalInsuranceNumber"];
    };
    /** @description A declaration that an investor has signed anew. */
    readonly InvestmentDeclarationUpdate: {
      readonly type: components["schemas"]["InvestorDeclarationType"];
      /**
       * Format: date-time
       * @description When the investor signed the declaration.
       * @example 2019-12-13T14:10:30Z
       */
      readonly dateTimeSigned: string;
      /**
       * @description Why the declaration changed, in at most 300 characters.
       * @example Has invested in unlisted companies for two years
       */
      readonly reason: string;
    };
    /**
     * @description The word that the platform answers with when an operation succeeds and has nothing else to say.
     * @constant
     */
    readonly Success: "SUCCESS";
    /**
     * @description How far the KYC check of an investor has come.
     *
     *     - `AWAITING_CREDIT_AGENCY_CHECK`: the electronic check is still running.
     *     - `ELECTRONICALLY_VERIFIED`: the electronic check is passed. Nothing more is needed.
     *     - `ENHANCED_VERIFICATION_REQUIRED`: the electronic check was not enough, documents are needed.
     *     - `ENHANCED_VERIFIED`: Goji has approved the documents. Companies and investors from abroad always take this way.
     * @enum {string}
     */
    readonly KycStatus:
      | "AWAITING_CREDIT_AGENCY_CHECK"
      | "ELECTRONICALLY_VERIFIED"
      | "ENHANCED_VERIFICATION_REQUIRED"
      | "ENHANCED_VERIFIED";
    /**
     * @description The kind of document that a KYC or KYB check asks for.
     * @enum {string}
     */
    readonly DiligenceDocumentType:
      | "PROOF_OF_ADDRESS"
      | "PROOF_OF_IDENTITY"
      | "COVI"
      | "PASS_CERTIFICATE"
      | "RISK_ASSESSMENT"
      | "CLIENT_QUESTIONNAIRE"
      | "KYB_DOCUMENT";
    /** @description A document that was rejected, and why. */
    readonly RejectedDocument: {
      /**
       * @description Kind of document.
       * @example PROOF_OF_ADDRESS
       */
      readonly type: string;
      /**
       * @description Why the document was rejected.
       * @example Low quality
       */
      readonly reason: string;
      /**
       * @description Further notes on the rejection.
       * @example The address on the utility bill is cut off.
       */
      readonly notes: string;
    };
    /** @description The last time that documents of an investor were rejected. Absent if none ever were. */
    readonly KycFailure: {
      /**
       * Format: date
       * @description Day of the rejection.
       * @example 2023-03-14
       */
      readonly failureDate: string;
      /** @description The documents that were rejected. */
      readonly rejectedDocuments: readonly components["schemas"]["RejectedDocument"][];
    };
    /** @description The state of an investor's KYC check. */
    readonly KycDetails: {
      readonly clientId: components["schemas"]["ClientId"];
      readonly status: components["schemas"]["KycStatus"];
      /** @description Documents that still have to be uploaded. */
      readonly documentsRequired: readonly components["schemas"]["DiligenceDocumentType"][];
      /** @description Documents that were uploaded and wait for approval. */
      readonly documentsPendingApproval: readonly components["schemas"]["DiligenceDocumentType"][];
      /** @description Documents that were approved. */
      readonly documentsApproved: readonly components["schemas"]["DiligenceDocumentType"][];
      readonly lastFailure?: components["schemas"]["KycFailure"];
    };
    /**
     * @description The verdict on a company: `DOCUMENTS_REQUIRED` while documents are wanted, `VERIFIED` once the company is verified.
     * @enum {string}
     */
    readonly KybStatus: "DOCUMENTS_REQUIRED" | "VERIFIED";
    /**
     * @description How far a KYB check has come, be it the check as a whole or one requirement of it.
     * @enum {string}
     */
    readonly KybProgress: "IN_PROGRESS" | "PASSED" | "DECLINED";
    /**
     * @description The check that a KYB requirement is met by.
     * @enum {string}
     */
    readonly KybCheckType:
      | "IDENTITY_CHECK"
      | "MANUAL_IDENTITY_CHECK"
      | "DEPOSIT_LIMIT_CHECK"
      | "PEP_CHECK"
      | "SANCTIONS_CHECK"
      | "BWA_CHECK"
      | "MANUAL_VERIFICATION_CHECK"
      | "NO_WORKFLOW_CREATED_CHECK"
      | "NONE";
    /** @description One requirement of a KYB check. */
    readonly KybRequirement: {
      /**
       * @description What is required. The values are not documented.
       * @example SANCTIONS
       */
      readonly requirementType: string;
      readonly status: components["schemas"]["KybProgress"];
      readonly checkType: components["schemas"]["KybCheckType"];
    };
    /** @description The state of a company's KYB check. */
    readonly KybDetails: {
      readonly clientId: components["schemas"]["ClientId"];
      readonly status: components["schemas"]["KybStatus"];
      readonly overallStatus: components["schemas"]["KybProgress"];
      /** @description Documents that still have to be uploaded. */
      readonly documentsRequired: readonly components["schemas"]["DiligenceDocumentType"][];
      /** @description Documents that were uploaded and wait for approval. */
      readonly documentsPendingApproval?: readonly components["schemas"]["DiligenceDocumentType"][];
      /** @description Documents that were approved. */
      readonly documentsApproved: readonly components["schemas"]["DiligenceDocumentType"][];
      /** @description The requirements of the check, each with its own state. */
      readonly requirements: readonly components["schemas"]["KybRequirement"][];
    };
    /** @description One document to upload. */
    readonly NewKycDocument: {
      /**
       * @description Name of the file with its extension.
       * @example passport.pdf
       */
      readonly fileName: string;
      /**
       * @description The file, Base64-encoded. A PDF, PNG or JPEG file of at most 10 MB (10,485,760 bytes, which is 13,981,016
       *     characters of Base64).
       * @example JVBERi0xLjQK
       */
      readonly data: string;
    };
    /** @description The documents of one upload. */
    readonly NewKycDocuments: {
      /** @description The documents, at least one. */
      readonly documents: readonly components["schemas"]["NewKycDocument"][];
    };
    /**
     * @description The empty string that some operations answer with when they succeed. It says nothing beyond the status.
     * @constant
     */
    readonly EmptyText: "";
    /** @description The declaration that an investor agrees to when an ISA is opened. */
    readonly IsaDeclaration: {
      /**
       * @description The text to show to the investor, as HTML.
       * @example <p>I declare that all subscriptions made, and to be made, belong to me.</p>
       */
      readonly declaration: string;
      /**
       * @description Names this version of the text. It looks like a number and is not one, so compare it as text.
       * @example 0.11
       */
      readonly version: string;
    };
    /** @description What is needed to open an ISA for a registered investor. */
    readonly NewIsaAccount: {
      readonly nationalInsuranceNumber: components["schemas"]["NationalInsuranceNumber"];
    };
    /**
     * @description ISO 4217 currency code of three capital letters.
     * @example GBP
     */
    readonly CurrencyCode: string;
    /**
     * @description An amount in one currency. The amount is a decimal number of the currency's main unit: 10000.5 with GBP is ten
     *     thousand pounds and fifty pence. Read it with a decimal type where your language has one.
     */
    readonly Money: {
      /**
       * @description Decimal number of main units, pounds for GBP.
       * @example 10000
       */
      readonly amount: number;
      readonly currency: components["schemas"]["CurrencyCode"];
    };
    /**
     * @description The kind of an investment in an ISA. Loans are the only kind at present.
     * @enum {string}
     */
    readonly IsaInvestmentType: "LOAN";
    /** @description A repayment by the borrower that went to the cash balance of the ISA. */
    readonly IsaRepayment: {
      /**
       * @description The id that the platform gave the repayment.
       * @example c92f6a40-3d17-4e58-b0a1-6f8e2d4c7b31
       */
      readonly id: string;
      /**
       * @description The id that the peer-to-peer lender gave the repayment.
       * @example REPAYMENT-2001
       */
      readonly clientRepaymentId: string;
      /** @description The capital that was paid back. Absent when the repayment was recorded without it. */
      readonly capitalAmount?: components["schemas"]["Money"];
      /** @description The interest that was paid. Absent when the repayment was recorded without it. */
      readonly interestAmount?: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the borrower paid.
       * @example 2025-06-20T10:00:00.000+00:00
       */
      readonly dateTimeOfRepayment: string;
    };
    /** @description A repayment by the borrower that was invested again at once. */
    readonly IsaReinvestment: {
      /**
       * @description The id that the platform gave the reinvestment.
       * @example e41a8d73-95c2-4b06-a7d8-1c3f5e7092b4
       */
      readonly id: string;
      /**
       * @description The id that the peer-to-peer lender gave the reinvestment.
       * @example REINVESTMENT-3001
       */
      readonly clientReinvestmentId: string;
      /** @description The capital that was paid back and invested again. */
      readonly capitalAmount: components["schemas"]["Money"];
      /** @description The interest that was paid and invested. It raises the balance of the ISA. */
      readonly interestAmount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the amounts were invested again.
       * @example 2025-07-20T10:00:00.000+00:00
       */
      readonly dateTimeOfReinvestment: string;
    };
    /** @description An investment held in an ISA. */
    readonly IsaInvestment: {
      /**
       * @description The id that the platform gave the loan.
       * @example 7b1d3c52-0a6e-4c1b-8f7a-2d9e4b6c8a10
       */
      readonly id: string;
      /**
       * @description The id that the peer-to-peer lender gave the loan.
       * @example LOAN-1001
       */
      readonly clientInvestmentId: string;
      readonly investmentType: components["schemas"]["IsaInvestmentType"];
      /** @description The capital that was invested at the start. */
      readonly originalAmount: components["schemas"]["Money"];
      /** @description The interest that the investment is expected to bring over its whole term. */
      readonly expectedInterest?: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the investment began.
       * @example 2025-05-20T10:00:00.000+00:00
       */
      readonly dateTimeOfInvestment: string;
      /**
       * @description The term in months.
       * @example 36
       */
      readonly termOfInvestment: number;
      /** @description What the borrower has paid back into the cash balance. */
      readonly repayments: readonly components["schemas"]["IsaRepayment"][];
      /** @description What the borrower has paid back and was invested again at once, past the cash balance. */
      readonly reinvestments: readonly components["schemas"]["IsaReinvestment"][];
    };
    /**
     * @description What moved the cash. The list of values is open. Transactions that were recorded by hand are `CUSTOMER_DEPOSIT`,
     *     `CUSTOMER_WITHDRAWAL`, `ADDITIONAL_PERMITTED_SUBSCRIPTION`, `DEFAULTED_INVESTMENT_SUBSCRIPTION`, `RESIDUAL_INCOME`,
     *     `FEE`, `PREMIUM` and, for corrections, `INTEREST_REPAYMENT_CORRECTION`. Keep a transaction of an unknown type: its
     *     amount counts.
     * @example CUSTOMER_DEPOSIT
     */
    readonly IsaCashTransactionType: string;
    /** @description One movement of cash into or out of an ISA. */
    readonly IsaCashTransaction: {
      /**
       * @description The id that the peer-to-peer lender gave the transaction.
       * @example DEPOSIT-4001
       */
      readonly clientTransactionId: string;
      /**
       * @description The amount that moved. It is positive for withdrawals too, because the type says the direction. Residual income
       *     that was paid on to another ISA manager is negative.
       */
      readonly amount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the transaction took place.
       * @example 2025-05-16T14:05:00.000+00:00
       */
      readonly dateTimeOfTransaction: string;
      readonly type: components["schemas"]["IsaCashTransactionType"];
    };
    /**
     * @description Whether new money may be paid into an ISA, and if not, why. `VALID` accepts subscriptions. The statuses that begin
     *     with `INVALID` do not, because the investor lives in a Crown dependency or outside the United Kingdom, has died, is
     *     bankrupt, or because the ISA was cancelled. `UNLOCKED` marks an ISA that is no longer locked.
     *
     *     `INVALID_TAX_YEAR_BREAK` means that nothing was subscribed in a whole tax year. The ISA takes subscriptions again once
     *     the investor has agreed to the declaration again.
     * @enum {string}
     */
    readonly IsaSubscriptionStatus:
      | "VALID"
      | "INVALID_CROWN_DEPENDENCY"
      | "INVALID_NON_UK"
      | "INVALID_LOCKED_DEATH"
      | "INVALID_LOCKED_BANKRUPTCY"
      | "UNLOCKED"
      | "INVALID_CANCELLED"
      | "INVALID_TAX_YEAR_BREAK";
    /**
     * @description An Innovative Finance ISA with its balances, investments and cash transactions. A tax year runs from 6 April to
     *     5 April.
     */
    readonly Isa: {
      /** @description Cash and investments together, over all tax years. */
      readonly totalIsaBalance: components["schemas"]["Money"];
      /** @description What may still be subscribed in the current tax year. */
      readonly remainingSubscriptionAmount: components["schemas"]["Money"];
      /** @description Cash in the ISA that is not invested. */
      readonly totalCashBalance: components["schemas"]["Money"];
      /**
       * Format: date
       * @description The day on which the ISA was opened.
       * @example 2025-05-01
       */
      readonly dateCreated: string;
      /**
       * Format: date
       * @description The day on which the cooling-off period ends. Goji sets up for each platform whether there is one.
       * @example 2025-05-15
       */
      readonly coolingOffPeriodEnds?: string;
      /** @description The investments held in the ISA. */
      readonly investments: readonly components["schemas"]["IsaInvestment"][];
      /** @description The movements of cash into and out of the ISA. */
      readonly cashTransactions: readonly components["schemas"]["IsaCashTransaction"][];
      /** @description Interest received since the ISA was opened. */
      readonly totalInterestReceived: components["schemas"]["Money"];
      /** @description Interest received in the current tax year. */
      readonly totalInterestReceivedThisTaxYear: components["schemas"]["Money"];
      /** @description What is invested at present. */
      readonly totalInvestedBalance: components["schemas"]["Money"];
      readonly subscriptionStatus: components["schemas"]["IsaSubscriptionStatus"];
      /**
       * @description What may still be subscribed as an Additional Permitted Subscription, which a surviving spouse may make on top of
       *     the yearly limit.
       */
      readonly remainingAdditionalPermittedSubscriptions: components["schemas"]["Money"];
    };
    /** @description Whether the investor may subscribe to the ISA. */
    readonly IsaSubscription: {
      readonly subscriptionStatus: components["schemas"]["IsaSubscriptionStatus"];
    };
    /** @description The subscription status to put an ISA into. */
    readonly IsaSubscriptionStatusUpdate: {
      /**
       * Format: date-time
       * @description When the status changed.
       * @example 2025-06-02T09:30:00.000+00:00
       */
      readonly dateTime: string;
      readonly isaSubscriptionStatus: components["schemas"]["IsaSubscriptionStatus"];
    };
    /** @description The balances of an ISA without its investments and transactions. */
    readonly IsaSummary: {
      /** @description Cash in the ISA that is not invested. */
      readonly totalCashBalance: components["schemas"]["Money"];
      /** @description What is invested at present. */
      readonly totalAmountInvested: components["schemas"]["Money"];
      /** @description Cash and investments together, over all tax years. */
      readonly totalIsaBalance: components["schemas"]["Money"];
      /** @description What may still be subscribed in the current tax year, which began on the last 6 April. */
      readonly remainingSubscriptionAmount: components["schemas"]["Money"];
    };
    /** @description What a page needs to start the transfer in widget. The addresses change, so do not store them. */
    readonly TransferInWidget: {
      /**
       * Format: uri
       * @description The address of the platform that the widget calls.
       * @example https://api-sandbox.goji.investments
       */
      readonly apiUrl: string;
      /**
       * Format: uri
       * @description The stylesheet of the widget. A page with styles of its own leaves it out.
       * @example https://assets.example.com/transfer-in/assets/goji-transfer-in-123456.css
       */
      readonly styleSrc: string;
      /**
       * Format: uri
       * @description The script of the widget. Load it after the element that the widget is drawn in.
       * @example https://assets.example.com/transfer-in/assets/goji-transfer-in-123456.js
       */
      readonly scriptSrc: string;
      /**
       * @description Proves to the platform who the investor is. It works once.
       * @example b7e2c1d4-6a95-4f38-8c70-3e5d9f1a2b46
       */
      readonly token: string;
    };
    /**
     * @description How the money of an ISA transfer in reaches the platform.
     * @enum {string}
     */
    readonly FundsTransferType: "CHEQUE" | "BANK_TRANSFER";
    /** @description A transfer of an ISA from another manager to the platform. */
    readonly TransferIn: {
      /**
       * @description The id that the platform gave the transfer in.
       * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
       */
      readonly id: string;
      /**
       * @description The investor, by the id that the platform gave them. In the ISA Administration API it is the id that the
       *     Originator gave them.
       */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description All the money that is transferred, with what has to be repaired. */
      readonly totalTransferAmount: components["schemas"]["Money"];
      /** @description The part that would exceed the allowance of the tax year and goes to the investor's standard account. */
      readonly repairAmount: components["schemas"]["Money"];
      readonly fundsTransferType: components["schemas"]["FundsTransferType"];
      /**
       * @description The reference under which the money is paid.
       * @example ISA-TRF-1001
       */
      readonly bankReference: string;
      /**
       * Format: date
       * @description The date on the transfer history form of the other manager. Null until the form has arrived.
       * @example 2025-06-02
       */
      readonly transferInDate: string | null;
    };
    /**
     * @description UK bank account number, eight digits. Leading zeros count, so keep it as text.
     * @example 00004588
     */
    readonly AccountNumber: string;
    /**
     * @description UK bank sort code, six digits without hyphens.
     * @example 203002
     */
    readonly SortCode: string;
    /** @description The ISA manager that receives a transfer out, and its bank account. */
    readonly IsaManager: {
      /**
       * @description The name of the ISA manager.
       * @example Acorn Savings Ltd
       */
      readonly name: string;
      readonly address: components["schemas"]["Address"];
      readonly accountNumber: components["schemas"]["AccountNumber"];
      readonly sortCode: components["schemas"]["SortCode"];
      /**
       * @description The reference that the payment carries.
       * @example ISA-TRF-2001
       */
      readonly bankReference: string;
    };
    /** @description What the new ISA manager has asked for in a transfer out. */
    readonly TransferOutDetails: {
      /**
       * Format: date
       * @description The day on which the transfer authority form of the new ISA manager arrived.
       * @example 2025-06-02
       */
      readonly dateTAFReceived: string;
      /**
       * Format: date
       * @description The first day on which the new ISA manager accepts subscriptions.
       * @example 2025-06-16
       */
      readonly transferDateFromNewIsaManager: string;
      /**
       * @description True if the whole ISA is transferred.
       * @example false
       */
      readonly transferAll: boolean;
      /**
       * @description True if the subscriptions of the current tax year are transferred.
       * @example true
       */
      readonly transferCurrentYearSubscriptions: boolean;
      /**
       * @description True if subscriptions of earlier tax years are transferred, all of them or a part.
       * @example true
       */
      readonly transferPriorYearSubscriptions: boolean;
      /**
       * @description True if all subscriptions of earlier tax years are transferred.
       * @example false
       */
      readonly transferAllPriorYearSubscriptions: boolean;
      /** @description The amount to transfer from the subscriptions of earlier tax years. */
      readonly priorYearAmountToTransfer: components["schemas"]["Money"];
      /** @description The fee that is charged for the transfer. Absent when there is none. */
      readonly transferOutFee?: components["schemas"]["Money"];
    };
    /** @description A transfer by which an investor moves ISA money to another ISA manager. */
    readonly InvestorTransferOut: {
      /**
       * @description The id that the platform gave the transfer out.
       * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
       */
      readonly id: string;
      readonly isaManager: components["schemas"]["IsaManager"];
      readonly transferDetails: components["schemas"]["TransferOutDetails"];
      /** @description The amount to pay to the new ISA manager. Null until it is known. */
      readonly amountToTransfer: components["schemas"]["Money"] | null;
      /**
       * @description True if the ISA does not hold what is asked for. The transfer cannot go on until that is resolved.
       * @example false
       */
      readonly amountToTransferAlert: boolean;
      /**
       * Format: date
       * @description The day on which the money was paid to the new ISA manager. Null until then.
       * @example 2025-06-16
       */
      readonly dateFundsTransferred: string | null;
    };
    /** @description How the amount of an ISA transfer in splits between tax years and accounts. */
    readonly TransferInAmounts: {
      /** @description The part that counts as subscribed in the current tax year. */
      readonly currentYearSubscriptionAmount: components["schemas"]["Money"];
      /** @description The part that was subscribed in earlier tax years. */
      readonly previousYearsSubscriptionAmount: components["schemas"]["Money"];
      /** @description The part that would exceed the allowance of the tax year and goes to the investor's standard account. */
      readonly repairAmount: components["schemas"]["Money"];
      /** @description The part that goes to the ISA. */
      readonly totalIsaTransferAmount: components["schemas"]["Money"];
    };
    /** @description A transfer of an ISA to the platform, with the manager it comes from and how its amount splits. */
    readonly TransferInOverview: {
      /**
       * @description The id that the platform gave the transfer in.
       * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
       */
      readonly id: string;
      /**
       * @description The kind of ISA that is transferred. Cash, Stocks and Shares and Innovative Finance ISAs can be; the spelling of
       *     the values is not documented, so show the text and do not branch on it.
       * @example Stocks and Shares
       */
      readonly isaType: string;
      /**
       * @description The name of the manager that the ISA comes from.
       * @example Acorn Savings Ltd
       */
      readonly isaManagerName: string;
      readonly transferSummary: components["schemas"]["TransferInAmounts"];
      /**
       * @description True if the subscriptions of the current tax year are transferred too.
       * @example true
       */
      readonly includeCurrentYear: boolean;
      /**
       * @description How much of the subscriptions of earlier tax years is transferred. The values are not documented, so show the
       *     text and do not branch on it.
       * @example ALL
       */
      readonly previousYearsAmountType: string;
      /**
       * Format: date
       * @description The day on which the transfer takes place. Null until the transfer history form has arrived.
       * @example 2025-06-02
       */
      readonly transferDate: string | null;
      /**
       * @description True once the money has arrived.
       * @example false
       */
      readonly cashArrived: boolean;
      readonly fundsTransferType?: components["schemas"]["FundsTransferType"];
    };
    /** @description Names an ISA transfer in and the investor it belongs to. */
    readonly TransferInReference: {
      /**
       * @description The id that the platform gave the transfer in.
       * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
       */
      readonly id: string;
      /**
       * @description The investor, by the id that the platform gave them. In the ISA Administration API it is the id that the
       *     Originator gave them.
       */
      readonly clientId: components["schemas"]["ClientId"];
    };
    /** @description The cheques for ISA transfers in that were banked on one day. */
    readonly TransferInDeposits: {
      /**
       * @description How many cheques were banked.
       * @example 2
       */
      readonly numberCheques: number;
      /** @description What the cheques are worth together. */
      readonly totalValue: components["schemas"]["Money"];
      /** @description The transfers in that the cheques belong to. */
      readonly products: readonly components["schemas"]["TransferInReference"][];
    };
    /** @description The record of the fee that was taken for a transfer out. */
    readonly TransferOutFee: {
      /**
       * @description The id that the platform gave the record.
       * @example 4d8b2f60-7e13-4c95-a6b1-9f0c3e5d7a28
       */
      readonly id?: string;
      /**
       * @description The id of the transfer out that the fee is for.
       * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
       */
      readonly transferOutId: string;
      /** @description The amount of the fee. Absent when the fee was recorded without it. */
      readonly transferOutFee?: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the fee was taken. Null until then.
       * @example 2025-06-16T11:20:00.000+00:00
       */
      readonly dateTime?: string | null;
    };
    /** @description A transfer out with what the platform needs to follow it. */
    readonly TransferOut: components["schemas"]["InvestorTransferOut"] & {
      /**
       * @description The id that Goji gave your company.
       * @example ORG-100
       */
      readonly originatorId: string;
      /**
       * @description The investor, by the id that the platform gave them. In the ISA Administration API it is the id that the
       *     Originator gave them.
       */
      readonly clientId: components["schemas"]["ClientId"];
      /**
       * @description The id of the workflow that handles the transfer out.
       * @example 5e7a1c93-8f20-4b6d-b3e4-0d9c2f6a8175
       */
      readonly workflowId: string;
      /** @description The record of the fee that was taken. Null when there is none. */
      readonly transferOutFee: components["schemas"]["TransferOutFee"] | null;
      /**
       * Format: date
       * @description The day on which the details were confirmed to the investor by email. Null until then.
       * @example 2025-06-03
       */
      readonly dateEmailSentToInvestor: string | null;
      /**
       * Format: date
       * @description The day on which the details were confirmed to the platform by email. Null until then.
       * @example 2025-06-03
       */
      readonly dateEmailSentToPlatform: string | null;
      /**
       * Format: uri
       * @description Where the transfer history form can be downloaded. Null until there is one.
       * @example https://documents.example.com/transfer-history-forms/a35f9c17.pdf
       */
      readonly thfUrl: string | null;
    };
    /**
     * @description Which KYC or KYB checks a migrated investor goes through. Goji agrees the option with the platform beforehand.
     *
     *     `FULL_CHECK` checks the investor in full. `HISTORICAL_RELIANCE_WITH_MONITORING` relies on the earlier checks and
     *     monitors the investor from now on. `FULL_RELIANCE` checks nothing up front: the platform answers for the investor.
     *     The event-based options wait until the investor becomes active and suit those who hold nothing:
     *     `EVENT_BASED_FULL_CHECK` then checks in full, `EVENT_BASED_WITH_MONITORING` relies on the earlier checks and then
     *     starts to monitor.
     * @enum {string}
     */
    readonly DiligenceMigrationOption:
      | "FULL_CHECK"
      | "HISTORICAL_RELIANCE_WITH_MONITORING"
      | "EVENT_BASED_FULL_CHECK"
      | "EVENT_BASED_WITH_MONITORING"
      | "FULL_RELIANCE";
    /** @description Where a migrated investor comes from and how far earlier checks are relied on. */
    readonly MigrationDetails: {
      /**
       * @description The id of the investor in the system they come from. For an investor of the ISA administration API it must be the
       *     client id there, because it decides whose ISA is kept; for others it helps to trace them.
       * @example LEGACY-8812
       */
      readonly existingClientId: string;
      readonly diligenceMigrationOption: components["schemas"]["DiligenceMigrationOption"];
      /**
       * Format: date
       * @description The day of the earlier checks, when they are relied on.
       * @example 2024-11-04
       */
      readonly previousCheckDate?: string;
    };
    /** @description A person who comes from another system. */
    readonly NewMigratedIndividualInvestor: components["schemas"]["NewIndividualInvestor"] & {
      /**
       * @description Marks the investor as a person.
       * @constant
       */
      readonly entityType: "INDIVIDUAL";
      readonly migrationDetails: components["schemas"]["MigrationDetails"];
    };
    /** @description A company that comes from another system. */
    readonly NewMigratedCorporateInvestor: components["schemas"]["NewCorporateInvestor"] & {
      /**
       * @description Marks the investor as a company.
       * @constant
       */
      readonly entityType: "CORPORATE";
      readonly migrationDetails: components["schemas"]["MigrationDetails"];
    };
    /** @description The details with which an investor from another system is registered. */
    readonly NewMigratedInvestor:
      | components["schemas"]["NewMigratedIndividualInvestor"]
      | components["schemas"]["NewMigratedCorporateInvestor"];
    /** @description What an investor's money is worth, split by what it is doing. */
    readonly BalanceTotals: {
      /** @description Cash, queued and invested money together. */
      readonly totalBalance: components["schemas"]["Money"];
      /** @description Cash that is neither invested nor waiting to be. */
      readonly totalCashBalance: components["schemas"]["Money"];
      /** @description Money that waits to be invested. */
      readonly totalQueuedInvestedBalance: components["schemas"]["Money"];
      /** @description Money that is invested. */
      readonly totalInvestedBalance: components["schemas"]["Money"];
    };
    /** @description The balance of one of the investor's accounts. */
    readonly AccountBalance: components["schemas"]["BalanceTotals"] & {
      /** @description New money that the investor may still pay into the ISA this tax year. Null unless the account is an ISA. */
      readonly isaRemainingSubscriptionAmount: components["schemas"]["Money"] | null;
    };
    /**
     * @description The balance of each account that the investor holds, under the account's type. An account that the investor does not
     *     hold need not appear.
     */
    readonly BalancesByAccount: {
      /** @description Balance of the general investment account. */
      readonly GOJI_INVESTMENT?: components["schemas"]["AccountBalance"];
      /** @description Balance of the Innovative Finance ISA. */
      readonly ISA?: components["schemas"]["AccountBalance"];
    };
    /** @description The balances of all the investor's accounts together, and of each account on its own. */
    readonly InvestorBalances: components["schemas"]["BalanceTotals"] & {
      readonly accounts: components["schemas"]["BalancesByAccount"];
    };
    /**
     * @description What moved the cash, such as a deposit, an investment or a fee.
     * @enum {string}
     */
    readonly CashTransactionType:
      | "DEPOSIT"
      | "BONUS"
      | "WITHDRAWAL"
      | "INVESTMENT"
      | "CANCELLED_INVESTMENT"
      | "TRANSFER_INVESTMENT_OUT"
      | "TRANSFER_INVESTMENT_IN"
      | "INTEREST_REPAYMENT"
      | "CAPITAL_REPAYMENT"
      | "FEES"
      | "WITHHOLDING_TAX"
      | "ACCOUNT_TRANSFER_IN"
      | "ACCOUNT_TRANSFER_OUT"
      | "ISA_TRANSFER_IN"
      | "ISA_TRANSFER_IN_RESIDUAL_INCOME"
      | "ISA_TRANSFER_IN_REPAIR"
      | "ISA_TRANSFER_IN_REPAIR_DEDUCTION_FROM_ISA"
      | "ISA_TRANSFER_OUT"
      | "SIPP_TRANSFER_IN"
      | "BUY_PREMIUM"
      | "SELL_PREMIUM";
    /**
     * @description How far a cash transaction has come. Money that has fully moved is `CLEARED`.
     * @enum {string}
     */
    readonly CashTransactionStatus: "ASSIGNED" | "PENDING" | "CLEARED";
    /** @description A movement of cash on an investor's account, with the balances recorded for it. */
    readonly CashTransaction: {
      /**
       * @description Identifies the transaction.
       * @example 8f14e45f-ceea-467f-a0e6-8d1b2c3d4e5f
       */
      readonly id: string;
      /**
       * Format: date-time
       * @description When the money moved.
       * @example 2026-04-07T09:30:00Z
       */
      readonly dateTime: string;
      /** @description The amount that moved. */
      readonly amount: components["schemas"]["Money"];
      readonly type: components["schemas"]["CashTransactionType"];
      /** @description Cash balance recorded for the transaction. */
      readonly cashBalance: components["schemas"]["Money"];
      /** @description Invested balance recorded for the transaction. */
      readonly investedBalance: components["schemas"]["Money"];
      /** @description Total balance recorded for the transaction. */
      readonly totalBalance: components["schemas"]["Money"];
      /**
       * @description The account that the money moved on, such as `GOJI_INVESTMENT` or `ISA`. Other values may occur.
       * @example GOJI_INVESTMENT
       */
      readonly account: string;
      readonly status: components["schemas"]["CashTransactionStatus"];
    };
    /** @description A UK bank account that money can be paid to. */
    readonly BankDetails: {
      /**
       * @description Name of the account holder as the bank knows it.
       * @example Jane Doe
       */
      readonly accountName: string;
      readonly accountNumber: components["schemas"]["AccountNumber"];
      readonly sortCode: components["schemas"]["SortCode"];
    };
    /** @description A bank account to pay money to, and the reference that says what or whom the payment is for. */
    readonly BankTransferDetails: components["schemas"]["BankDetails"] & {
      /**
       * @description Reference to give with the bank transfer, so that the money is credited to the right account.
       * @example GOJI-1234
       */
      readonly bankReference: string;
    };
    /** @description An amount of money above zero. */
    readonly PositiveMoney: components["schemas"]["Money"] & {
      /**
       * @description Decimal number of main units above zero, pounds for GBP.
       * @example 1250.5
       */
      readonly amount?: number;
    };
    /**
     * @description Reference that appears on the bank statement: 1 to 18 letters, digits, spaces and the signs
     *     `- / ? : ( ) . , + # = ! % & * < > ; { @ " '`. Without one, a default reference is used.
     * @example Holiday savings
     */
    readonly PaymentReference: string;
    /**
     * @description A withdrawal to the bank account that is registered for the investor. Without a reference, the bank statement says
     *     `Cash Withdrawal`.
     */
    readonly NewWithdrawal: {
      readonly amount: components["schemas"]["PositiveMoney"];
      readonly reference?: components["schemas"]["PaymentReference"];
    };
    /** @description A transfer of cash from one account of an investor to another. */
    readonly NewCashTransfer: {
      /** @description The account that receives the cash. */
      readonly toAccount: components["schemas"]["AccountType"];
      /** @description The cash to transfer. */
      readonly amount: components["schemas"]["Money"];
    };
    /** @description A simulated bank transfer to an account that the platform manages. */
    readonly NewTopUp: {
      /** @description The amount to deposit. */
      readonly amount: components["schemas"]["Money"];
      /** @description Number of the account that receives the money. */
      readonly accountNumber: components["schemas"]["AccountNumber"];
      /** @description Sort code of the account that receives the money. */
      readonly sortCode: components["schemas"]["SortCode"];
      /**
       * @description Reference of the simulated payment. On an investor's account, a reference that starts with `ISA` sends the money
       *     to the ISA.
       * @example ISAGOJI-1234
       */
      readonly paymentReference: string;
    };
    /**
     * Format: uuid
     * @description Identifies a bank account that is registered with the platform as a payment destination.
     * @example 06ee16ce-def4-4433-80f2-ab35256316e1
     */
    readonly BankAccountId: string;
    /** @description A fee to be taken from the cash of one of an investor's accounts. */
    readonly NewInvestorFee: {
      /** @description The account that pays the fee. */
      readonly accountType: components["schemas"]["AccountType"];
      /** @description The fee. */
      readonly amount: components["schemas"]["Money"];
      /** @description The payment destination, registered beforehand, that receives the fee. */
      readonly bankAccountId: components["schemas"]["BankAccountId"];
      /**
       * @description Reference of the payment that moves the fee.
       * @example Platform fee April
       */
      readonly reference: string;
    };
    /**
     * @description Whether the payment that moves the fee is still on its way or has cleared.
     * @enum {string}
     */
    readonly InvestorFeeStatus: "PENDING" | "CLEARED";
    /** @description A fee that is being taken, or has been taken, from an investor's cash. */
    readonly InvestorFee: components["schemas"]["NewInvestorFee"] & {
      readonly status: components["schemas"]["InvestorFeeStatus"];
    };
    /** @description The money of one account, split by what it is doing. An account without money has zeros. */
    readonly CashBalanceBreakdown: {
      /**
       * @description Cash, queued and invested money together. Equities and whatever else is not debt are left out, so buying them
       *     lowers this figure.
       */
      readonly totalBalance: components["schemas"]["Money"];
      /** @description Cash that is not invested. */
      readonly uninvestedCashBalance: components["schemas"]["Money"];
      /** @description Money of account transfers that are still coming in. */
      readonly pendingIncomingTransferBalance: components["schemas"]["Money"];
      /** @description Money that waits to be invested in debt instruments. */
      readonly queuedForInvestmentBalance: components["schemas"]["Money"];
      /** @description Money that is invested in debt instruments. */
      readonly investedBalance: components["schemas"]["Money"];
    };
    /** @description The balances of one investor at one moment, account by account. */
    readonly InvestorCashBalances: {
      /** @description Client id of the investor. */
      readonly investorId: components["schemas"]["ClientId"];
      /** @description The general investment account. */
      readonly gia: components["schemas"]["CashBalanceBreakdown"];
      /** @description The Innovative Finance ISA. */
      readonly isa: components["schemas"]["CashBalanceBreakdown"];
      /** @description The self-invested personal pension. */
      readonly sipp: components["schemas"]["CashBalanceBreakdown"];
    };
    /** @description A simulated deposit to an investor's account. */
    readonly NewSimulatedDeposit: {
      /** @description The amount to deposit. */
      readonly amount: components["schemas"]["Money"];
      /** @description The investor who receives the money. */
      readonly clientId: components["schemas"]["ClientId"];
      /**
       * @description Reference of the simulated payment. A reference that starts with `ISA` sends the money to the ISA, any other to
       *     the general investment account.
       * @example ISAGOJI-1234
       */
      readonly paymentReference: string;
      /**
       * @description The kind of payment. Only deposits can be simulated.
       * @constant
       */
      readonly paymentType: "DEPOSIT";
    };
    /**
     * @description Whether a payment destination has passed the anti-money-laundering check. Money can be sent to an `ENABLED` one only.
     * @enum {string}
     */
    readonly BankAccountStatus: "ENABLED" | "DISABLED";
    /** @description A bank account that is registered as a payment destination, and whether money can be sent to it. */
    readonly BankAccount: components["schemas"]["BankDetails"] & {
      readonly id: components["schemas"]["BankAccountId"];
      readonly status: components["schemas"]["BankAccountStatus"];
    };
    /** @description The answer to the registration of a payment destination. */
    readonly RegisteredBankAccount: {
      readonly id: components["schemas"]["BankAccountId"];
    };
    /**
     * @description Identifies a party, which is whoever can own wallets and instruments. The id of a company begins with `COM~`.
     * @example COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502
     */
    readonly PartyId: string;
    /**
     * @description How far the registration of a company has come. A `PENDING` company waits, a `REGISTERED` one can own wallets.
     * @enum {string}
     */
    readonly CompanyStatus: "PENDING" | "REGISTERED";
    /**
     * @description The address of a person who is associated with a company. The second and third line and the region are required,
     *     unlike in other addresses.
     */
    readonly AssociatedIndividualAddress: components["schemas"]["Address"] & {
      /**
       * @description Second line. Neither the town nor the region.
       * @example 12 Morris Road
       */
      readonly lineTwo: string;
      /**
       * @description Third line. Neither the town nor the region.
       * @example Greenwich
       */
      readonly lineThree: string;
      /**
       * @description Region, such as the county.
       * @example Greater London
       */
      readonly region: string;
    };
    /** @description A person who is associated with a company. */
    readonly AssociatedIndividual: {
      /**
       * @description First name.
       * @example Jane
       */
      readonly firstName: string;
      /**
       * @description Last name.
       * @example Doe
       */
      readonly lastName: string;
      readonly dateOfBirth: components["schemas"]["DateOfBirth"];
      readonly address: components["schemas"]["AssociatedIndividualAddress"];
    };
    /** @description What the platform knows of every UK company, whatever its legal form. */
    readonly UkCompanyDetails: {
      /**
       * @description Name of the company.
       * @example Orchard Lane Homes Limited
       */
      readonly name: string;
      /** @description The people who are associated with the company. */
      readonly associatedIndividuals?: readonly components["schemas"]["AssociatedIndividual"][];
    };
    /**
     * @description Legal form of a company.
     * @enum {string}
     */
    readonly CompanyType: "SOLE_TRADER" | "LIMITED_COMPANY" | "LIMITED_PARTNERSHIP";
    /**
     * @description Number of the company at Companies House: eight digits, or two letters and six digits. Leading zeros count, so keep it
     *     as text.
     * @example AB123456
     */
    readonly CompanyNumber: string;
    /**
     * @description The details of a UK company. The legal form is absent for companies that were registered before it was asked for, the
     *     number for sole traders who have none.
     */
    readonly UkCompany: components["schemas"]["UkCompanyDetails"] & {
      readonly type?: components["schemas"]["CompanyType"];
      readonly number?: components["schemas"]["CompanyNumber"];
    };
    /** @description A company that is registered with the platform or waits to be. */
    readonly Company: {
      /** @description The company as a party. Name it as the owner of the wallets to create. */
      readonly partyId: components["schemas"]["PartyId"];
      readonly status: components["schemas"]["CompanyStatus"];
      readonly ukCompany: components["schemas"]["UkCompany"];
    };
    /** @description A sole trader. A number at Companies House is not needed. */
    readonly NewSoleTrader: components["schemas"]["UkCompanyDetails"] & {
      /**
       * @description Marks the company as a sole trader.
       * @constant
       */
      readonly type: "SOLE_TRADER";
      readonly number?: components["schemas"]["CompanyNumber"];
    };
    /** @description A limited company. */
    readonly NewLimitedCompany: components["schemas"]["UkCompanyDetails"] & {
      /**
       * @description Marks the company as a limited company.
       * @constant
       */
      readonly type: "LIMITED_COMPANY";
      readonly number: components["schemas"]["CompanyNumber"];
    };
    /** @description A limited partnership. */
    readonly NewLimitedPartnership: components["schemas"]["UkCompanyDetails"] & {
      /**
       * @description Marks the company as a limited partnership.
       * @constant
       */
      readonly type: "LIMITED_PARTNERSHIP";
      readonly number: components["schemas"]["CompanyNumber"];
    };
    /** @description The details with which a UK company is registered. Its legal form decides whether it needs a number. */
    readonly NewUkCompany:
      | components["schemas"]["NewSoleTrader"]
      | components["schemas"]["NewLimitedCompany"]
      | components["schemas"]["NewLimitedPartnership"];
    /** @description A company to be registered, so that it can own wallets. */
    readonly NewCompany: {
      readonly ukCompany: components["schemas"]["NewUkCompany"];
    };
    /** @description A wallet to be created. */
    readonly NewWallet: {
      /** @description The party that owns the wallet and the money in it. */
      readonly ownerPartyId: components["schemas"]["PartyId"];
      /**
       * @description Name of the wallet. Among the wallets of one party it is unique.
       * @example Housing Project
       */
      readonly walletName: string;
    };
    /**
     * Format: uuid
     * @description Identifies a wallet.
     * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
     */
    readonly WalletId: string;
    /** @description A wallet, the bank account that money reaches it through, and the money in it. */
    readonly Wallet: components["schemas"]["NewWallet"] & {
      readonly id: components["schemas"]["WalletId"];
      /** @description Identifies the wallet's own bank account. */
      readonly bankAccountDetailsId: components["schemas"]["BankAccountId"];
      /** @description The wallet's own bank account. Pay a deposit to it. */
      readonly bankDetails: components["schemas"]["BankDetails"];
      /** @description All cash in the wallet. */
      readonly balance: components["schemas"]["Money"];
    };
    /** @description A wallet whose creation has begun. It has no bank account yet. */
    readonly RequestedWallet: components["schemas"]["NewWallet"] & {
      readonly id: components["schemas"]["WalletId"];
    };
    /** @description A payment out of a wallet. */
    readonly NewWalletPayment: {
      /** @description The payment destination that receives the money. It must be `ENABLED`. */
      readonly destinationBankAccountId: components["schemas"]["BankAccountId"];
      /** @description The amount to pay. It must be above zero and no more than the wallet holds. */
      readonly amount: components["schemas"]["PositiveMoney"];
      /**
       * @description Reference of the bank transfer, fewer than 18 characters.
       * @example Search fee
       */
      readonly reference: string;
      /**
       * @description Why the money is paid.
       * @example Land search for plot 7
       */
      readonly narrative?: string;
    };
    /**
     * @description Whether a movement of a wallet's money is still on its way or has cleared.
     * @enum {string}
     */
    readonly WalletTransactionStatus: "PENDING" | "CLEARED";
    /** @description A payment out of a wallet, and how far it has come. */
    readonly WalletPayment: components["schemas"]["NewWalletPayment"] & {
      readonly status: components["schemas"]["WalletTransactionStatus"];
    };
    /** @description A movement of money into or out of a wallet. */
    readonly WalletTransaction: {
      /**
       * Format: uuid
       * @description Identifies the transaction.
       * @example 97c79c8c-d528-4a97-84d4-4d85bd021692
       */
      readonly id: string;
      /** @description The amount that moves. */
      readonly amount: components["schemas"]["Money"];
      /**
       * @description The kind of movement. Money that is paid out of the wallet is `OUTBOUND`. Other values may occur.
       * @example OUTBOUND
       */
      readonly type: string;
      readonly status: components["schemas"]["WalletTransactionStatus"];
      /**
       * @description Reference of the bank transfer.
       * @example Search fee
       */
      readonly reference: string;
      /**
       * @description Why the money was paid. Absent when the payment was made without it.
       * @example Solicitor fees
       */
      readonly narrative?: string;
      /**
       * Format: date-time
       * @description When the transaction was created.
       * @example 2026-04-07T12:33:00Z
       */
      readonly createdDateTime: string;
      /**
       * Format: date-time
       * @description When the transaction cleared. Null while the transaction is pending.
       * @example 2026-04-07T12:33:30Z
       */
      readonly clearedDateTime: string | null;
      /** @description The bank account on the other side of the transaction. */
      readonly associatedBankDetails: components["schemas"]["BankDetails"];
    };
    /**
     * Format: uuid
     * @description Identifies a batch payment. Whoever creates the batch chooses it.
     * @example 4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b
     */
    readonly BatchId: string;
    /**
     * @description What a batch payment is made for, a migration, a bonus or card payments.
     * @enum {string}
     */
    readonly BatchPaymentType: "MIGRATION" | "BONUS" | "CARD_PAYMENTS";
    /** @description What a batch payment is for and how much it pays out. */
    readonly BatchPaymentTotal: {
      readonly batchId: components["schemas"]["BatchId"];
      readonly type: components["schemas"]["BatchPaymentType"];
      /** @description The amount that is paid out to all investors together. */
      readonly totalPayout: components["schemas"]["Money"];
    };
    /** @description The share of a batch payment that one investor is to receive. */
    readonly NewInvestorPayment: {
      /** @description The investor who receives the money. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The investor's account that receives the money. */
      readonly accountType: components["schemas"]["AccountType"];
      /** @description The amount that the investor receives. */
      readonly amount: components["schemas"]["Money"];
      /** @description The investor's own bank account. It may be left out or null, but give it where it is known. */
      readonly sourceOfFunds?: components["schemas"]["BankDetails"] | null;
    };
    /** @description An instruction to pay a total out to several investors. */
    readonly NewBatchPayment: components["schemas"]["BatchPaymentTotal"] & {
      /** @description Who receives how much. */
      readonly payments: readonly components["schemas"]["NewInvestorPayment"][];
    };
    /**
     * @description How far a batch payment has come. It is `AWAITING_FUNDS` until the money for it arrives, then `DISTRIBUTING` until the
     *     investors have been paid, and then `COMPLETE`.
     * @enum {string}
     */
    readonly BatchPaymentStatus: "AWAITING_FUNDS" | "DISTRIBUTING" | "COMPLETE";
    /** @description A batch payment as a whole, without the payments to each investor. */
    readonly BatchPaymentProgress: components["schemas"]["BatchPaymentTotal"] & {
      readonly status: components["schemas"]["BatchPaymentStatus"];
      /** @description The bank account to send the total to, and the reference that marks the money as this batch's. */
      readonly payTo: components["schemas"]["BankTransferDetails"];
    };
    /**
     * @description How far the payment to one investor has come. A `PENDING` payment waits to be instructed, a `DISTRIBUTED` one has been
     *     paid out, a `RECEIVED` one has reached the investor, a `FAILED` one has not been made.
     * @enum {string}
     */
    readonly InvestorPaymentStatus: "PENDING" | "DISTRIBUTED" | "RECEIVED" | "FAILED";
    /** @description The payment to one investor, and how far it has come. */
    readonly InvestorPayment: components["schemas"]["NewInvestorPayment"] & {
      readonly status: components["schemas"]["InvestorPaymentStatus"];
    };
    /** @description A batch payment, and how far it and each of its payments have come. */
    readonly BatchPayment: components["schemas"]["BatchPaymentProgress"] & {
      /** @description The payments to each investor. */
      readonly payments: readonly components["schemas"]["InvestorPayment"][];
    };
    /** @description What can be changed of an investment product. */
    readonly SettlementProductUpdate: {
      /**
       * Format: uri
       * @description Address of the key information document, the investment memorandum or the like. It ties investments to the terms
       *     that made them suitable for an ISA.
       * @example https://docs.example.com/orchard-lane/key-information.pdf
       */
      readonly investmentDocument: string;
      /** @description True if an Innovative Finance ISA may hold the investment. */
      readonly isaEligible: boolean;
    };
    /**
     * @description Identifies an investment product. Whoever registers the product chooses it.
     * @example ORCHARD-LANE
     */
    readonly SettlementProductId: string;
    /** @description An investment product that investors' money can be settled in. */
    readonly SettlementProduct: components["schemas"]["SettlementProductUpdate"] & {
      readonly id: components["schemas"]["SettlementProductId"];
    };
    /** @description The registered investment products. */
    readonly SettlementProducts: {
      /** @description One entry for each product. */
      readonly products: readonly components["schemas"]["SettlementProduct"][];
    };
    /**
     * @description Identifies a payment destination of the Debt Settlement API. The platform makes it.
     * @example 4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64
     */
    readonly SettlementDestinationId: string;
    /** @description A payment destination. Its bank account is not shown. */
    readonly SettlementDestination: {
      readonly id: components["schemas"]["SettlementDestinationId"];
    };
    /** @description The bank account behind a payment destination. */
    readonly SettlementDestinationDetails: {
      /**
       * @description Name of the account holder as the bank knows it.
       * @example Orchard Lane Homes Limited
       */
      readonly accountName?: string;
      readonly accountNumber: components["schemas"]["AccountNumber"];
      readonly sortCode: components["schemas"]["SortCode"];
      /**
       * @description Reference to give with the transfers to this account.
       * @example Orchard Lane loan
       */
      readonly reference: string;
    };
    /**
     * @description Identifies a tranche of investments. Whoever settles the tranche chooses it.
     * @example ORCHARD-LANE-T1
     */
    readonly TrancheId: string;
    /**
     * @description Identifies the investment of one investor. Whoever settles the investment chooses it.
     * @example ORCHARD-LANE-1001
     */
    readonly ClientInvestmentId: string;
    /** @description What one investor puts into a tranche. */
    readonly NewTrancheInvestment: {
      /** @description Identifies this investment from now on. Repayments and sales name it. */
      readonly id: components["schemas"]["ClientInvestmentId"];
      /** @description The investor who invests. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The amount to invest. */
      readonly amount: components["schemas"]["Money"];
      /** @description The account that the money is taken from and that will hold the investment. */
      readonly accountType: components["schemas"]["AccountType"];
    };
    /** @description Investments in one product that are settled together by one transfer of funds. */
    readonly NewTranche: {
      readonly id: components["schemas"]["TrancheId"];
      /** @description The registered product that is invested in. */
      readonly productId: components["schemas"]["SettlementProductId"];
      /**
       * @deprecated
       * @description The payment destination of the Debt Settlement API that receives the funds. Deprecated, use `bankAccountId`.
       */
      readonly paymentDestinationId?: components["schemas"]["SettlementDestinationId"];
      /** @description The bank account that receives the funds. It must be registered with `createBankAccount` and `ENABLED`. */
      readonly bankAccountId: components["schemas"]["BankAccountId"];
      /**
       * @description Reference of the bank transfer that carries the funds.
       * @example Orchard Lane T1
       */
      readonly reference: string;
      /** @description What each investor puts in. */
      readonly investments: readonly components["schemas"]["NewTrancheInvestment"][];
    };
    /** @description A recorded tranche, with the total and the bank account that it is sent to. */
    readonly Tranche: {
      readonly id: components["schemas"]["TrancheId"];
      /** @description The sum of all investments in the tranche. */
      readonly totalAmount: components["schemas"]["Money"];
      /** @description Sort code of the bank account that receives the funds. */
      readonly sortCode: components["schemas"]["SortCode"];
      /** @description Number of the bank account that receives the funds. */
      readonly accountNumber: components["schemas"]["AccountNumber"];
      /**
       * @description Reference of the bank transfer that carries the funds.
       * @example Orchard Lane T1
       */
      readonly reference: string;
    };
    /**
     * @description Kind of account that trades on the secondary market: `GOJI_INVESTMENT` is the general investment account, `ISA` the
     *     Innovative Finance ISA, `SIPP` the self-invested personal pension.
     * @enum {string}
     */
    readonly SettlementAccountType: "GOJI_INVESTMENT" | "ISA" | "SIPP";
    /** @description What is recorded of the buyer and of the seller alike. A fee goes from each of them to a bank account. */
    readonly SecondaryMarketParty: {
      /** @description The investor who buys or sells. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The account that buys or sells. */
      readonly accountType: components["schemas"]["SettlementAccountType"];
      /** @description The fee that this side pays. */
      readonly fee: components["schemas"]["Money"];
      /** @description The registered bank account that receives the fee. */
      readonly bankAccountId: components["schemas"]["BankAccountId"];
      /**
       * @description Reference of the bank transfer that carries the fee.
       * @example Trade 5001 fee
       */
      readonly reference: string;
      /**
       * @description Another name for `reference`, which tells it apart from other references.
       * @example Trade 5001 fee
       */
      readonly feeReference?: string;
      /**
       * @deprecated
       * @description The payment destination of the Debt Settlement API that receives the fee. Deprecated, use `bankAccountId`.
       */
      readonly feePaymentDestination?: components["schemas"]["SettlementDestinationId"];
    };
    /** @description The buyer's side of a trade on the secondary market. */
    readonly SecondaryMarketBuySide: components["schemas"]["SecondaryMarketParty"] & {
      /** @description The price that the buyer pays for the investment. */
      readonly totalPurchaseAmount: components["schemas"]["Money"];
      /** @description Identifies the investment that the buyer holds after the trade. */
      readonly newInvestmentId: components["schemas"]["ClientInvestmentId"];
      /**
       * Format: date-time
       * @description When the trade settles.
       * @example 2026-06-01T12:33:00Z
       */
      readonly dateTime: string;
    };
    /** @description The seller's side of a trade on the secondary market. */
    readonly SecondaryMarketSellSide: components["schemas"]["SecondaryMarketParty"] & {
      /**
       * @description Reference of the transfer that pays the seller. The webhook `INVESTOR_FUNDS_RECEIVED` repeats it.
       * @example Sale 5001
       */
      readonly repaymentReference?: string;
      /** @description The investment that is sold, wholly or in part. */
      readonly investmentId: components["schemas"]["ClientInvestmentId"];
      /** @description What the seller receives on top of the capital. */
      readonly premium: components["schemas"]["Money"];
      /** @description The capital that is sold. */
      readonly capitalAmount: components["schemas"]["Money"];
    };
    /** @description A trade in which one investor takes over an investment, or a part of it, from another. */
    readonly NewSecondaryMarketTrade: {
      readonly buySide: components["schemas"]["SecondaryMarketBuySide"];
      readonly sellSide: components["schemas"]["SecondaryMarketSellSide"];
    };
    /**
     * @description Identifies a batch of repayments, and appears in the webhooks that report on it. It begins with `REPAYMENT-`, or with
     *     `SECONDARY-` for the proceeds of a trade on the secondary market.
     * @example REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e
     */
    readonly RepaymentBatchReference: string;
    /** @description Where to send the funds of a repayment, and the reference that marks them. */
    readonly RepaymentReference: {
      /**
       * @description Reference to give with the bank transfer, and again to `recordRepayment`.
       * @example RPY-7H2K9QX4
       */
      readonly reference: string;
      readonly accountNumber: components["schemas"]["AccountNumber"];
      readonly sortCode: components["schemas"]["SortCode"];
    };
    /** @description What is repaid to one investor, and the tax on it. */
    readonly NewRepaymentAmounts: {
      /** @description The amount that is repaid. */
      readonly amount: components["schemas"]["Money"];
      /** @description The tax that is withheld from the repayment. */
      readonly tax?: components["schemas"]["Money"];
    };
    /**
     * @description What a repayment from a borrower consists of, the capital that was lent or the interest on it.
     * @enum {string}
     */
    readonly RepaymentType: "CAPITAL" | "INTEREST";
    /** @description What is repaid of one investment. */
    readonly NewRecordedRepayment: components["schemas"]["NewRepaymentAmounts"] & {
      /** @description The investment that is repaid. */
      readonly investmentId: components["schemas"]["ClientInvestmentId"];
      readonly type: components["schemas"]["RepaymentType"];
    };
    /** @description A repayment whose funds are sent by bank transfer, divided among the investors. */
    readonly NewRepayment: {
      /**
       * @description The reference that `getRepaymentReference` returned and that the bank transfer carries. The webhook
       *     `INVESTOR_FUNDS_RECEIVED` repeats it.
       * @example RPY-7H2K9QX4
       */
      readonly reference: string;
      /** @description What each investor receives. */
      readonly investorRepayments: readonly components["schemas"]["NewRecordedRepayment"][];
    };
    /** @description What all batches of repayments have in common. */
    readonly NewRepaymentBatch: {
      /**
       * @description Reference of the repayment. The statement of the wallet shows it.
       * @example Orchard Lane June
       */
      readonly reference: string;
    };
    /**
     * @description What the repayment of an investment consists of: the capital that was invested, the interest on it, or a premium on
     *     top.
     * @enum {string}
     */
    readonly InvestmentRepaymentType: "CAPITAL" | "INTEREST" | "PREMIUM";
    /** @description What is repaid of one investment out of a wallet. */
    readonly NewInvestmentRepayment: components["schemas"]["NewRepaymentAmounts"] & {
      /** @description The investment that is repaid. */
      readonly investmentId: components["schemas"]["ClientInvestmentId"];
      readonly type: components["schemas"]["InvestmentRepaymentType"];
      /** @description The investor who is repaid. The investment tells who that is, so it may be left out. */
      readonly clientId?: components["schemas"]["ClientId"];
      /** @description The account that receives the money. The investment tells which one, so it may be left out. */
      readonly accountType?: components["schemas"]["AccountType"];
    };
    /** @description Repayments of investments, paid out of a wallet. */
    readonly NewInvestmentRepayments: components["schemas"]["NewRepaymentBatch"] & {
      /** @description The wallet that the money is taken from. */
      readonly sourceWalletId: components["schemas"]["WalletId"];
      /** @description What each investor receives. */
      readonly investorRepayments: readonly components["schemas"]["NewInvestmentRepayment"][];
    };
    /** @description Interest on the cash that an investor has not invested. It belongs to no investment. */
    readonly NewCashInterestRepayment: components["schemas"]["NewRepaymentAmounts"] & {
      /**
       * @description Marks the repayment as interest on cash.
       * @constant
       */
      readonly type: "INTEREST_CASH";
      /** @description The investor who receives the interest. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The account whose cash earned the interest, and which receives it. */
      readonly accountType: components["schemas"]["AccountType"];
    };
    /** @description Interest on cash that investors have not invested. It is not paid out of a wallet, so none may be named. */
    readonly NewCashInterestRepayments: components["schemas"]["NewRepaymentBatch"] & {
      /** @description What each investor receives. */
      readonly investorRepayments: readonly components["schemas"]["NewCashInterestRepayment"][];
    };
    /** @description A batch of repayments to investors. It either repays investments out of a wallet or pays interest on cash, never both. */
    readonly NewInvestorRepayments:
      | components["schemas"]["NewInvestmentRepayments"]
      | components["schemas"]["NewCashInterestRepayments"];
    /** @description The answer to an accepted batch of repayments. */
    readonly AcceptedRepayments: {
      readonly repaymentBatchReference: components["schemas"]["RepaymentBatchReference"];
    };
    /**
     * @description Whether a repayment or a whole batch of them is still on its way or has cleared.
     * @enum {string}
     */
    readonly RepaymentStatus: "PENDING" | "CLEARED";
    /** @description A batch of repayments as a whole, without the repayments in it. */
    readonly RepaymentOverview: {
      /**
       * @description How many repayments the batch has.
       * @example 50
       */
      readonly totalRepayments: number;
      /** @description The sum of all repayments in the batch. */
      readonly totalAmount: components["schemas"]["Money"];
      readonly overallStatus: components["schemas"]["RepaymentStatus"];
      /**
       * Format: date-time
       * @description When the platform recorded the batch.
       * @example 2026-06-01T09:14:57.165Z
       */
      readonly postedAt: string;
      /**
       * Format: date-time
       * @description When the whole batch cleared. Null until then.
       * @example 2026-06-01T09:20:03.412Z
       */
      readonly clearedAt: string | null;
    };
    /** @description The latest batches of repayments, each under its `repaymentBatchReference`. There are at most 20. */
    readonly RepaymentOverviews: {
      readonly [key: string]: components["schemas"]["RepaymentOverview"];
    };
    /**
     * Format: uuid
     * @description Identifies the repayment to one investor. The platform makes it.
     * @example 01180666-234b-4bf4-a879-60196e4f781b
     */
    readonly RepaymentId: string;
    /** @description The repayment to one investor, and how far it has come. */
    readonly RepaymentProgress: {
      readonly repaymentId: components["schemas"]["RepaymentId"];
      /** @description The amount that is repaid. */
      readonly amount: components["schemas"]["Money"];
      readonly status: components["schemas"]["RepaymentStatus"];
    };
    /** @description What is repaid of one investment, and how far the repayment has come. */
    readonly InvestmentRepaymentProgress: components["schemas"]["RepaymentProgress"] & {
      /** @description The investment that is repaid. */
      readonly investmentId: components["schemas"]["ClientInvestmentId"];
      readonly type: components["schemas"]["InvestmentRepaymentType"];
    };
    /** @description The tax on a repayment. */
    readonly WithheldTax: {
      /** @description The tax that is withheld from the repayment. Null when there is none. */
      readonly tax: components["schemas"]["Money"] | null;
    };
    /** @description The repayment of one investment with its tax. */
    readonly InvestmentRepayment: components["schemas"]["InvestmentRepaymentProgress"] & components["schemas"]["WithheldTax"];
    /** @description Who receives a repayment. */
    readonly RepaymentRecipient: {
      /** @description The investor who receives the repayment. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The account that receives the repayment. */
      readonly accountType: components["schemas"]["AccountType"];
    };
    /** @description The repayment of one investment, and the investor who receives it. */
    readonly InvestorInvestmentRepayment: components["schemas"]["InvestmentRepayment"] & components["schemas"]["RepaymentRecipient"] & {
      readonly type: components["schemas"]["InvestmentRepaymentType"];
    };
    /** @description Interest on an investor's uninvested cash, and how far its payment has come. It belongs to no investment. */
    readonly CashInterestRepayment: components["schemas"]["RepaymentProgress"] & components["schemas"]["WithheldTax"] & components["schemas"]["RepaymentRecipient"] & {
      /**
       * @description Marks the repayment as interest on cash.
       * @constant
       */
      readonly type: "INTEREST_CASH";
    };
    /** @description The repayment to one investor, of an investment or of interest on cash. */
    readonly InvestorRepayment:
      | components["schemas"]["InvestorInvestmentRepayment"]
      | components["schemas"]["CashInterestRepayment"];
    /** @description A batch of repayments with the repayment to each investor. */
    readonly InvestorRepayments: {
      readonly repaymentBatchReference: components["schemas"]["RepaymentBatchReference"];
      /** @description The repayments in the batch. */
      readonly investorRepayments: readonly components["schemas"]["InvestorRepayment"][];
    };
    /** @description The investment of one investor, and what has been repaid of it. */
    readonly DebtInvestment: {
      readonly investmentId: components["schemas"]["ClientInvestmentId"];
      /** @description The amount that was invested. */
      readonly amount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the investment was recorded.
       * @example 2026-01-15T15:07:02Z
       */
      readonly postedAt: string;
      /** @description All repayments of the investment, cleared or not. */
      readonly investorRepayments: readonly components["schemas"]["InvestmentRepayment"][];
    };
    /** @description An investment that one of the investor's accounts holds. */
    readonly SettledInvestment: {
      /** @description Identifies the investment. Several investors may share it, so read it together with the investor. */
      readonly investmentId: components["schemas"]["ClientInvestmentId"];
      /** @description The investor who holds the investment. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The product that is invested in. */
      readonly productId: components["schemas"]["SettlementProductId"];
      /** @description The tranche that the investment was settled in. */
      readonly trancheId: components["schemas"]["TrancheId"];
      /** @description The amount that is invested. */
      readonly amount: components["schemas"]["Money"];
      /** @description The account that holds the investment. */
      readonly accountType: components["schemas"]["AccountType"];
    };
    /** @description The investments of one of the investor's accounts. */
    readonly SettledInvestments: {
      /** @description One entry for each investment. */
      readonly investments: readonly components["schemas"]["SettledInvestment"][];
    };
    /**
     * @description Identifies an instrument, by at most 100 characters. Whoever registers the instrument chooses its symbol, which is
     *     then used wherever the instrument is meant.
     * @example ORCHARD-LANE-1
     */
    readonly InstrumentSymbol: string;
    /**
     * @description What kind of asset an instrument is. Shares are the only kind so far.
     * @enum {string}
     */
    readonly AssetClass: "EQUITY";
    /**
     * @description Names a type of fee, such as `STAMP_DUTY`. Whoever registers the instrument chooses it. A trade in the instrument can
     *     charge only fees that are registered with it.
     * @example STAMP_DUTY
     */
    readonly FeeSymbol: string;
    /** @description A type of fee that trades in the instrument can charge, and where the fees go. */
    readonly InstrumentFeeType: {
      readonly symbol: components["schemas"]["FeeSymbol"];
      /** @description The payment destination, registered beforehand, that receives the fees of this type. */
      readonly bankAccountId: components["schemas"]["BankAccountId"];
    };
    /** @description Where the money from trades in an instrument goes. */
    readonly InstrumentPaymentInstructions: {
      /** @description The payment destination, registered beforehand, that receives the proceeds of a primary market sale. */
      readonly primaryMarketBankAccountId: components["schemas"]["BankAccountId"];
      /** @description The fees that trades in the instrument can charge. Without any, leave the list out or empty. */
      readonly feeTypes?: readonly components["schemas"]["InstrumentFeeType"][];
    };
    /** @description An instrument to be registered, so that its shares can be allocated and traded. */
    readonly NewInstrument: {
      readonly symbol: components["schemas"]["InstrumentSymbol"];
      /**
       * @description Name of the instrument for people to read.
       * @example Orchard Lane Homes - phase 1
       */
      readonly name: string;
      readonly assetClass: components["schemas"]["AssetClass"];
      /** @description The company that owns the instrument. It must be `REGISTERED`. */
      readonly ownerPartyId: components["schemas"]["PartyId"];
      readonly paymentInstructions: components["schemas"]["InstrumentPaymentInstructions"];
    };
    /** @description A registered instrument. */
    readonly Instrument: components["schemas"]["NewInstrument"];
    /**
     * @description Identifies an allocation, by at most 100 characters. Whoever creates the allocation chooses it.
     * @example 5dd40510-810e-4a55-a395-04819fd915b9
     */
    readonly AllocationId: string;
    /**
     * @description A whole number of shares.
     * @example 1000
     */
    readonly ShareQuantity: number;
    /** @description How many shares of which instrument an allocation is about. */
    readonly AllocatedShares: {
      readonly id: components["schemas"]["AllocationId"];
      /** @description The number of shares to allocate. */
      readonly quantity: components["schemas"]["ShareQuantity"];
      /** @description The instrument whose shares are allocated. */
      readonly instrumentSymbol: components["schemas"]["InstrumentSymbol"];
    };
    /**
     * @description Kind of account that an investor holds shares in and receives dividends on: `GIA` is the general investment account,
     *     `ISA` the ISA.
     * @enum {string}
     */
    readonly EquityAccountType: "GIA" | "ISA";
    /** @description The account of an investor that holds, receives or gives shares. */
    readonly InvestorShareAccount: {
      /** @description The investor. */
      readonly clientId: components["schemas"]["ClientId"];
      readonly accountType: components["schemas"]["EquityAccountType"];
    };
    /** @description An investor as the shareholder. `nominee` is null. */
    readonly InvestorShareholder: {
      readonly investor: components["schemas"]["InvestorShareAccount"];
      /** @description Null, as the shareholder is an investor. */
      readonly nominee: null;
    };
    /** @description An instruction to allocate shares to an investor. */
    readonly NewInvestorAllocation: components["schemas"]["AllocatedShares"] & components["schemas"]["InvestorShareholder"];
    /**
     * @description Which account of the nominee company is meant. There is one so far.
     * @enum {string}
     */
    readonly NomineeAccountType: "ORIGINATOR";
    /** @description The account of the nominee company that holds, receives or gives shares. */
    readonly NomineeShareAccount: {
      readonly accountType: components["schemas"]["NomineeAccountType"];
    };
    /** @description The nominee company as the shareholder. `investor` is null. */
    readonly NomineeShareholder: {
      /** @description Null, as the shareholder is the nominee company. */
      readonly investor: null;
      readonly nominee: components["schemas"]["NomineeShareAccount"];
    };
    /** @description An instruction to allocate shares to the nominee company. */
    readonly NewNomineeAllocation: components["schemas"]["AllocatedShares"] & components["schemas"]["NomineeShareholder"];
    /** @description An instruction to allocate shares, either to an investor or to the nominee company. The one that is not meant is null. */
    readonly NewAllocation:
      | components["schemas"]["NewInvestorAllocation"]
      | components["schemas"]["NewNomineeAllocation"];
    /**
     * @description How far an allocation has come. A `PENDING` one waits for approval, an `ALLOCATED` one has been carried out and its
     *     shares can be traded, a `CANCELLED` one was rejected. The last two are final.
     * @enum {string}
     */
    readonly AllocationStatus: "PENDING" | "CANCELLED" | "ALLOCATED";
    /** @description How many shares of which instrument an allocation is about, and how far it has come. */
    readonly AllocationProgress: components["schemas"]["AllocatedShares"] & {
      readonly status: components["schemas"]["AllocationStatus"];
    };
    /** @description An allocation of shares to an investor, and how far it has come. */
    readonly InvestorAllocation: components["schemas"]["AllocationProgress"] & components["schemas"]["InvestorShareholder"];
    /** @description An allocation of shares to the nominee company, and how far it has come. */
    readonly NomineeAllocation: components["schemas"]["AllocationProgress"] & components["schemas"]["NomineeShareholder"];
    /**
     * @description An allocation of shares, either to an investor or to the nominee company, and how far it has come. The one that is not
     *     meant is null.
     */
    readonly Allocation:
      | components["schemas"]["InvestorAllocation"]
      | components["schemas"]["NomineeAllocation"];
    /**
     * @description Identifies a trade, by at most 100 characters. Whoever reports the trade chooses it.
     * @example cdfb86c8-1085-43ed-9839-f4c8e7267818
     */
    readonly TradeId: string;
    /** @description A fee that one side of a trade pays when the trade settles. */
    readonly TradeFee: {
      /** @description The type of fee. It must be registered with the instrument, which says where the fee goes. */
      readonly symbol: components["schemas"]["FeeSymbol"];
      /** @description The fee to charge. */
      readonly cost: components["schemas"]["Money"];
    };
    /** @description What one side of a trade pays in fees. */
    readonly TradeFees: {
      /** @description The fees that this side pays. Without any, leave the list out or empty. */
      readonly fees?: readonly components["schemas"]["TradeFee"][];
    };
    /** @description An investor as the buyer or the seller of a trade. */
    readonly InvestorTradeSide: components["schemas"]["InvestorShareholder"] & components["schemas"]["TradeFees"];
    /** @description The nominee company as the buyer or the seller of a trade. */
    readonly NomineeTradeSide: components["schemas"]["NomineeShareholder"] & components["schemas"]["TradeFees"];
    /**
     * @description The buyer or the seller of a trade, either an investor or the nominee company, and the fees that this side pays. The
     *     one that is not meant is null.
     */
    readonly TradeSide:
      | components["schemas"]["InvestorTradeSide"]
      | components["schemas"]["NomineeTradeSide"];
    /** @description Who sells how many shares of an instrument to whom, and at what price. */
    readonly TradeDetails: {
      readonly id: components["schemas"]["TradeId"];
      /** @description The instrument that is traded. */
      readonly instrumentSymbol: components["schemas"]["InstrumentSymbol"];
      /** @description The number of shares that change hands. */
      readonly quantity: components["schemas"]["ShareQuantity"];
      /** @description The price of one share. */
      readonly price: components["schemas"]["Money"];
      /** @description The buyer. */
      readonly buy: components["schemas"]["TradeSide"];
      /** @description The seller. */
      readonly sell: components["schemas"]["TradeSide"];
    };
    /**
     * @description A trade that was made on your platform and is to be settled. It is between two investors, or between an investor and
     *     the nominee company.
     */
    readonly NewTrade: components["schemas"]["TradeDetails"] & {
      /**
       * Format: date-time
       * @description When the trade was made on your platform.
       * @example 2026-05-05T10:21:19.453Z
       */
      readonly transactTime: string;
    };
    /**
     * @description How far the settlement of a trade has come. A `SETTLING` trade is under way, a `SETTLED` one is done. Other values may
     *     occur.
     * @example SETTLING
     */
    readonly TradeSettlementStatus: string;
    /** @description A trade, and how far its settlement has come. */
    readonly Trade: components["schemas"]["NewTrade"] & {
      readonly settlementStatus: components["schemas"]["TradeSettlementStatus"];
    };
    /**
     * Format: uuid
     * @description Identifies a dividend. Whoever creates the dividend chooses it.
     * @example 627e27b2-75be-4673-ba5a-7f765a8ace89
     */
    readonly DividendId: string;
    /** @description Which instrument pays a dividend, and how much in all. */
    readonly DividendTotal: {
      readonly id: components["schemas"]["DividendId"];
      /** @description The instrument whose shareholders receive the dividend. */
      readonly instrumentSymbol: components["schemas"]["InstrumentSymbol"];
      /** @description The amount that is paid out to all investors together. */
      readonly totalPayout: components["schemas"]["Money"];
    };
    /** @description The share of a dividend that one account of an investor is to receive. */
    readonly NewDividendPayment: {
      /** @description The investor who receives the money. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The investor's account that receives the money. */
      readonly accountType: components["schemas"]["EquityAccountType"];
      /** @description The amount that the account receives. */
      readonly payment: components["schemas"]["Money"];
    };
    /** @description An instruction to pay a dividend to the investors who hold shares of an instrument. */
    readonly NewDividend: components["schemas"]["DividendTotal"] & {
      /** @description Who receives how much. */
      readonly payments: readonly components["schemas"]["NewDividendPayment"][];
    };
    /**
     * @description How far a dividend has come. It is `AWAITING_FUNDS` until the money for it arrives, then `DISTRIBUTING` until the
     *     investors have been paid, and then `COMPLETE`.
     * @enum {string}
     */
    readonly DividendStatus: "AWAITING_FUNDS" | "DISTRIBUTING" | "COMPLETE";
    /** @description The bank account to send the money for a dividend to, and the reference that marks it as this dividend's. */
    readonly DividendBankDetails: components["schemas"]["BankDetails"] & {
      /**
       * @description Reference to give with the bank transfer, so that the money is matched to the dividend.
       * @example OR0CE628FF
       */
      readonly reference: string;
    };
    /** @description A dividend as a whole, without the payments to each investor. */
    readonly DividendProgress: components["schemas"]["DividendTotal"] & {
      readonly status: components["schemas"]["DividendStatus"];
      readonly payTo: components["schemas"]["DividendBankDetails"];
    };
    /**
     * @description Whether one payment of a dividend is still to be made or has been made.
     * @enum {string}
     */
    readonly DividendPaymentStatus: "PENDING" | "COMPLETE";
    /** @description The payment of a dividend to one account of an investor, and how far it has come. */
    readonly DividendPayment: components["schemas"]["NewDividendPayment"] & {
      readonly status: components["schemas"]["DividendPaymentStatus"];
    };
    /** @description A dividend, and how far it and each of its payments have come. */
    readonly Dividend: components["schemas"]["DividendProgress"] & {
      /** @description The payments to each investor. */
      readonly payments: readonly components["schemas"]["DividendPayment"][];
    };
    /**
     * Format: uuid
     * @description Identifies a snapshot of all holdings. Whoever takes the snapshot chooses it, and gives it to the report of every
     *     instrument in the snapshot.
     * @example 68f54225-6760-449d-8f38-a003d1dc535a
     */
    readonly HoldingsReportId: string;
    /** @description How many shares of the instrument one investor holds. */
    readonly InvestorHolding: {
      /** @description The investor who holds the shares. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The number of shares that the investor holds. */
      readonly quantity: components["schemas"]["ShareQuantity"];
    };
    /** @description What your records say about who holds the shares of one instrument. */
    readonly NewHoldingsReport: {
      readonly reportId: components["schemas"]["HoldingsReportId"];
      /** @description The instrument that the report is about. */
      readonly instrumentSymbol: components["schemas"]["InstrumentSymbol"];
      /**
       * Format: date-time
       * @description When the snapshot of all holdings was taken. The first snapshot of all is taken at midnight.
       * @example 2026-05-20T00:00:00Z
       */
      readonly timestamp: string;
      /** @description What each investor holds. Empty as long as no investor holds shares of the instrument. */
      readonly holdings: readonly components["schemas"]["InvestorHolding"][];
    };
    /** @description A report of who holds the shares of one instrument, as the platform received it. */
    readonly HoldingsReport: components["schemas"]["NewHoldingsReport"];
    /**
     * @description Why assets are kept apart. Shares under `EQUITY` are settled, shares under `RESERVED` are still being settled.
     * @enum {string}
     */
    readonly AssetPotType: "EQUITY" | "RESERVED";
    /** @description The assets of an investor that are in the same state of settlement. */
    readonly AssetBalance: {
      /**
       * Format: uuid
       * @description Identifies the place where the platform keeps these assets. The platform makes it.
       * @example 7a58a894-564c-4e19-a170-74cd2ed36aa1
       */
      readonly id: string;
      readonly type: components["schemas"]["AssetPotType"];
      /**
       * @description The number of shares under the symbol of each instrument that the investor holds. Empty without shares.
       * @example {
       *       "ORCHARD-LANE-1": 800
       *     }
       */
      readonly balances: {
        readonly [key: string]: components["schemas"]["ShareQuantity"];
      };
      /**
       * Format: date-time
       * @description The moment that the balances describe.
       * @example 2026-05-12T14:05:07.512093Z
       */
      readonly at: string;
    };
    /**
     * @description How the interest of a bond is set. A `FIXED` rate holds for its whole life.
     * @enum {string}
     */
    readonly BondInterestType: "FIXED";
    /** @description A document that tells investors about a bond product. */
    readonly BondDocument: {
      /**
       * @description Kind of document, such as `INVESTMENT_BROCHURE`. Other values may occur.
       * @example INVESTMENT_BROCHURE
       */
      readonly investmentDocumentType: string;
      /**
       * @description Name under which investors see the document.
       * @example Harbour Bond brochure.pdf
       */
      readonly fileName: string;
      /**
       * Format: uri
       * @description Address that the document is loaded from.
       * @example https://docs.example.com/harbour-bond/brochure.pdf
       */
      readonly fileUrl: string;
    };
    /** @description The conditions of a bond product, apart from its end and its repayments. */
    readonly BondTermDetails: {
      /**
       * Format: date
       * @description The day in the future on which the bond starts. A bond with neither this day nor a maximum funding limit follows
       *     the schedule agreed with Goji.
       * @example 2026-09-01
       */
      readonly fixedLiveDate?: string;
      /**
       * @description The most that investors may put in before the bond starts. It is also the least, because the bond does not start
       *     until this amount is reached.
       */
      readonly maximumFundingLimit?: components["schemas"]["Money"];
      readonly interestType: components["schemas"]["BondInterestType"];
      /**
       * @description Interest rate in per cent. A rate of 5.25 means 5.25 %.
       * @example 5.25
       */
      readonly interestRate: number;
      /** @description The least that one investor may invest. */
      readonly minimumInvestment: components["schemas"]["Money"];
      /** @description The documents that tell investors about the bond. */
      readonly investmentDocuments: readonly components["schemas"]["BondDocument"][];
    };
    /** @description The conditions of a new bond product, apart from its end. */
    readonly NewBondTermDetails: components["schemas"]["BondTermDetails"] & {
      /** @description How interest may be paid. An investor chooses one of them. */
      readonly repaymentProfiles: readonly string[];
    };
    /** @description The conditions of a bond product that runs for a number of months. */
    readonly NewTermOfMonths: components["schemas"]["NewBondTermDetails"] & {
      /**
       * @description How many months the bond runs.
       * @example 36
       */
      readonly term: number;
    };
    /** @description The conditions of a bond product that runs to a certain day. */
    readonly NewTermToDate: components["schemas"]["NewBondTermDetails"] & {
      /**
       * Format: date
       * @description The day on which the bond ends.
       * @example 2029-08-31
       */
      readonly fixedMaturityDate: string;
    };
    /** @description The conditions of a new bond product. It runs either for a number of months or to a certain day. */
    readonly NewBondTerm: components["schemas"]["NewTermOfMonths"] | components["schemas"]["NewTermToDate"];
    /** @description A bond product to be offered to investors. */
    readonly NewBondProduct: {
      /**
       * @description Name of the product.
       * @example Harbour Bond
       */
      readonly name: string;
      /** @description The conditions that the product is offered on. */
      readonly terms: readonly components["schemas"]["NewBondTerm"][];
    };
    /**
     * @description Identifies a bond product. The platform makes it.
     * @example e4b8d2a6-91c7-4035-b6fe-2d7a5c8f1e43
     */
    readonly BondProductId: string;
    /** @description The answer to the creation of a bond product. */
    readonly CreatedBondProduct: {
      readonly id: components["schemas"]["BondProductId"];
    };
    /**
     * @description Identifies one of the terms that a bond product is offered on. Investments and bonds name it.
     * @example 7f2e6b1c-3a94-4d58-8e07-b5c1d9f4a620
     */
    readonly ProductTermId: string;
    /**
     * @description How the end of a bond is set, such as `FIXED`. Other values may occur.
     * @example FIXED
     */
    readonly BondMaturityType: string;
    /** @description A way in which the interest of a bond is paid. */
    readonly BondRepaymentProfile: {
      /**
       * @description Identifies the profile. `createBondInvestment` takes it as a number.
       * @example 2
       */
      readonly id: string;
      /**
       * @description Name of the profile to show to investors.
       * @example Yearly, reinvested
       */
      readonly interestPayoutLabel: string;
      /**
       * @description What the profile means, to show to investors.
       * @example Interest is added to the investment once a year and paid at maturity.
       */
      readonly interestPayoutDescription: string;
    };
    /** @description Conditions that a bond product is offered on. */
    readonly BondTerm: components["schemas"]["BondTermDetails"] & {
      readonly id: components["schemas"]["ProductTermId"];
      readonly maturityDateType: components["schemas"]["BondMaturityType"];
      /**
       * @description How many months the bond runs. Absent when the product was created without it.
       * @example 36
       */
      readonly term?: number;
      /**
       * Format: date
       * @description The day on which the bond ends. Absent when the product was created without it.
       * @example 2029-08-31
       */
      readonly fixedMaturityDate?: string;
      /** @description How interest may be paid. An investor chooses one of them. */
      readonly repaymentProfiles: readonly components["schemas"]["BondRepaymentProfile"][];
    };
    /** @description A bond product that investors can invest in. */
    readonly BondProduct: {
      readonly id: components["schemas"]["BondProductId"];
      /**
       * @description Name of the product.
       * @example Harbour Bond
       */
      readonly name: string;
      /** @description The conditions that the product is offered on. */
      readonly availableTerms: readonly components["schemas"]["BondTerm"][];
    };
    /** @description The bond products on offer. */
    readonly BondProducts: {
      /** @description One entry for each product. */
      readonly availableProducts: readonly components["schemas"]["BondProduct"][];
    };
    /**
     * Format: uuid
     * @description Identifies an investment in a bond.
     * @example 1a7c9e52-6f3d-4b80-a1d4-c3e85b2f7096
     */
    readonly BondInvestmentId: string;
    /**
     * Format: uuid
     * @description Identifies a bond.
     * @example 5d0f3c8e-27b1-4f6a-9c42-8e1b6a7d3f90
     */
    readonly BondId: string;
    /**
     * @description Stage in the life of an investment in a bond. A `PENDING` one does not belong to a bond yet.
     * @enum {string}
     */
    readonly BondInvestmentStatus:
      | "PENDING"
      | "PROCESSING"
      | "COMPLETED"
      | "MATURED"
      | "REDEEMED"
      | "CANCELLED";
    /** @description An investment in a bond, and what it has brought so far. */
    readonly BondInvestment: {
      readonly id: components["schemas"]["BondInvestmentId"];
      /** @description The bond that the money is invested in. Absent while the investment is `PENDING`. */
      readonly bondId?: components["schemas"]["BondId"];
      /** @description The conditions that the investment was made on. */
      readonly productTermId: components["schemas"]["ProductTermId"];
      readonly status: components["schemas"]["BondInvestmentStatus"];
      /**
       * @description The gain so far in per cent of the amount invested.
       * @example 2.5
       */
      readonly gainToDateAsPercentage: number;
      /**
       * Format: date
       * @description The day on which the investment was made.
       * @example 2026-08-12
       */
      readonly creationDate: string;
      /**
       * Format: date
       * @description The day on which the investment starts.
       * @example 2026-09-01
       */
      readonly startDate: string;
      /**
       * Format: date
       * @description The day on which the investment ends.
       * @example 2029-08-31
       */
      readonly endDate: string;
      /** @description The amount that was invested. */
      readonly amountInvested: components["schemas"]["Money"];
      /** @description The gain so far. Below zero when the investment has lost value. */
      readonly gainToDate: components["schemas"]["Money"];
    };
    /** @description The investments of one of the investor's accounts in bonds. */
    readonly BondInvestments: {
      /** @description One entry for each investment. */
      readonly investments: readonly components["schemas"]["BondInvestment"][];
    };
    /** @description An investment in a bond product, to be made with the cash of one account. */
    readonly NewBondInvestment: {
      /** @description The conditions to invest on. `listBondProducts` lists them as the available terms of a product. */
      readonly productTermId: components["schemas"]["ProductTermId"];
      /**
       * @description How interest is to be paid, by the id of one of the repayment profiles of these conditions.
       * @example 2
       */
      readonly repaymentProfileId: number;
      /** @description The amount to invest. */
      readonly amount: components["schemas"]["Money"];
    };
    /** @description The answer to an investment in a bond product. */
    readonly CreatedBondInvestment: {
      readonly id: components["schemas"]["BondInvestmentId"];
    };
    /** @description A simulated investment cycle. All of it is optional. */
    readonly NewInvestmentCycle: {
      /** @description The least that must be invested before the cycle makes a new bond. */
      readonly minimumRequiredForNewBond?: components["schemas"]["Money"];
    };
    /**
     * @description Stage in the life of a bond. A `QUEUED` one has not started yet, a `LIVE` one runs, a `MATURED` one has ended.
     * @enum {string}
     */
    readonly BondStatus: "QUEUED" | "LIVE" | "MATURED";
    /** @description When a bond ends. */
    readonly BondMaturity: {
      readonly maturityType: components["schemas"]["BondMaturityType"];
      /**
       * Format: date
       * @description The day on which the bond ends. It may be absent when the end is set as a number of months.
       * @example 2029-08-31
       */
      readonly date?: string;
      /**
       * @description How many months the bond runs. It may be absent when the end is set as a day.
       * @example 36
       */
      readonly months?: number;
    };
    /** @description A bond that pools the investments made on the same conditions. */
    readonly Bond: {
      readonly id: components["schemas"]["BondId"];
      /** @description The conditions that the bond was issued on. */
      readonly productTermId: components["schemas"]["ProductTermId"];
      readonly status: components["schemas"]["BondStatus"];
      /**
       * Format: date
       * @description The day on which the bond starts.
       * @example 2026-09-01
       */
      readonly startDate: string;
      readonly maturity: components["schemas"]["BondMaturity"];
      /** @description All that is invested now. It may grow until the bond starts. */
      readonly totalAmount: components["schemas"]["Money"];
      /** @description The amount that was invested at first. */
      readonly initialInvestmentAmount: components["schemas"]["Money"];
      /** @description All interest that has accrued, whether it has been repaid or not. */
      readonly totalInterestAmount: components["schemas"]["Money"];
      /**
       * Format: date
       * @description The day of the next repayment.
       * @example 2027-08-31
       */
      readonly nextRepaymentDate: string;
    };
    /** @description The bonds of an investment cycle. */
    readonly InvestmentCycle: {
      /** @description One entry for each bond. */
      readonly bonds: readonly components["schemas"]["Bond"][];
    };
    /** @description A simulated accrual of interest. All of it is optional. */
    readonly NewRepaymentsAccrual: {
      /**
       * Format: date
       * @description The day up to which interest accrues.
       * @example 2026-09-30
       */
      readonly accrualDate?: string;
    };
    /** @description The address that events are to be sent to. */
    readonly NewWebhook: {
      /**
       * Format: uri
       * @description Address in your system that takes the events by POST.
       * @example https://platform.example.com/goji/events
       */
      readonly url: string;
    };
    /** @description The address that events are sent to, and the secret that they are signed with. */
    readonly RegisteredWebhook: components["schemas"]["NewWebhook"] & {
      /**
       * @description Key of the signature of every event that is sent to this address. Keep it like a password: whoever has it can
       *     forge events.
       * @example 4hT9vQ2mXz7LrB0sKfN8wYcE5pJ1uGdA
       */
      readonly secret: string;
    };
    /** @description A new version of the terms and conditions. The platform numbers it. */
    readonly NewTermsAndConditions: {
      /**
       * @description The text as basic HTML.
       * @example <h1>Terms and conditions</h1><p>Capital is at risk. Returns are not guaranteed.</p>
       */
      readonly termsAndConditions: string;
    };
    /** @description An investor's agreement to one version of the terms and conditions. */
    readonly NewTermsAgreement: {
      /**
       * @description The `version` that came with the text that the investor saw.
       * @example 1.2.0
       */
      readonly termsAndConditionsVersion: string;
      /**
       * Format: date-time
       * @description When the investor agreed.
       * @example 2025-05-01T09:58:00.000+00:00
       */
      readonly dateTimeSigned: string;
    };
    /** @description What the platform hands out for an agreement. Whoever presents it shows that the investor has agreed. */
    readonly AgreementToken: {
      /**
       * @description Stands for the agreement in later requests.
       * @example c1f7a9e4-30b2-4d86-9a5c-8e2b7d640f13
       */
      readonly token: string;
    };
    /**
     * @description Which version of the terms and conditions the investor has agreed to: none (`UNSIGNED`), one that is no longer in
     *     force (`PREVIOUS_VERSION_SIGNED`) or the one in force (`CURRENT_VERSION_SIGNED`).
     * @enum {string}
     */
    readonly TermsSignatureStatus: "UNSIGNED" | "PREVIOUS_VERSION_SIGNED" | "CURRENT_VERSION_SIGNED";
    /** @description How far an investor has agreed to the terms and conditions. */
    readonly TermsSignature: {
      readonly status: components["schemas"]["TermsSignatureStatus"];
    };
    /** @description The agreement of an existing investor to a newer version of the terms and conditions. */
    readonly TermsTokenUpdate: {
      /**
       * @description The token that `recordIsaTermsAgreement` returned. The platform does not insist on it, but without it there is no
       *     agreement to record.
       * @example c1f7a9e4-30b2-4d86-9a5c-8e2b7d640f13
       */
      readonly token?: string;
    };
    /**
     * @description Identifies an investor in the ISA Administration API. The Originator, which is the peer-to-peer platform that calls
     *     this API, chooses it when it creates the investor.
     * @example P2P-1234
     */
    readonly OriginatorClientId: string;
    /** @description An investor whose ISA is administered. */
    readonly IsaInvestor: {
      readonly clientId: components["schemas"]["OriginatorClientId"];
      /**
       * @description First name as in the passport.
       * @example Jane
       */
      readonly firstName: string;
      /**
       * @description Middle name as in the passport. Absent when none was given.
       * @example Mary
       */
      readonly middleName?: string;
      /**
       * @description Last name as in the passport.
       * @example Doe
       */
      readonly lastName: string;
      readonly dateOfBirth: components["schemas"]["DateOfBirth"];
      readonly contactDetails: components["schemas"]["ContactDetails"];
      readonly nationalInsuranceNumber: components["schemas"]["NationalInsuranceNumber"];
      readonly address: components["schemas"]["Address"];
    };
    /** @description An investor's agreement to one version of the ISA declaration. */
    readonly NewDeclarationAgreement: {
      /**
       * @description The `version` that came with the text that the investor saw. It travels as a number here, though
       *     `getIsaAdminDeclaration` returns it as text: the version `"0.11"` is sent as `0.11`.
       * @example 0.11
       */
      readonly declarationVersion: number;
      /**
       * Format: date-time
       * @description When the investor agreed.
       * @example 2025-05-01T09:59:30.000+00:00
       */
      readonly dateTimeSigned: string;
    };
    /** @description What is asked of an investor when they are created and whenever their details change. */
    readonly IsaPersonalDetails: {
      /**
       * @description First name as in the passport, longer than one character.
       * @example Jane
       */
      readonly firstName: string;
      /**
       * @description Middle name as in the passport.
       * @example Mary
       */
      readonly middleName?: string;
      /**
       * @description Last name as in the passport, longer than one character.
       * @example Doe
       */
      readonly lastName: string;
      readonly dateOfBirth: components["schemas"]["DateOfBirth"];
      readonly contactDetails: components["schemas"]["ContactDetails"];
      readonly nationalInsuranceNumber: components["schemas"]["NationalInsuranceNumber"];
    };
    /** @description An investor for whom an ISA is opened. */
    readonly NewIsaInvestor: components["schemas"]["IsaPersonalDetails"] & {
      readonly clientId: components["schemas"]["OriginatorClientId"];
      readonly address: components["schemas"]["Address"];
      /**
       * @description The token that `recordIsaTermsAgreement` returned. It shows that the investor has agreed to the terms and
       *     conditions.
       * @example c1f7a9e4-30b2-4d86-9a5c-8e2b7d640f13
       */
      readonly termsAndConditionsToken: string;
      /**
       * @description The token that `recordDeclarationAgreement` returned. It shows that the investor has agreed to the ISA
       *     declaration.
       * @example f84b20d7-61ce-4a39-b0e8-57d3c9a1426e
       */
      readonly declarationToken: string;
    };
    /** @description What decides whether a person may open an ISA. */
    readonly IsaApplication: {
      readonly dateOfBirth: components["schemas"]["DateOfBirth"];
      readonly address: components["schemas"]["Address"];
      readonly nationalInsuranceNumber: components["schemas"]["NationalInsuranceNumber"];
    };
    /** @description The details of an investor that take the place of those the platform has. */
    readonly IsaInvestorUpdate: components["schemas"]["IsaPersonalDetails"] & {
      /** @description Send it also when it stays as it is, because what leaving it out does is not documented. */
      readonly address?: components["schemas"]["Address"];
    };
    /**
     * @description What the transfer history form of the former ISA manager says about a transfer in. A tax year runs from 6 April to
     *     5 April.
     */
    readonly NewTransferHistory: {
      /** @description The whole amount of the transfer, subscriptions of all tax years together. */
      readonly transferAmount: components["schemas"]["Money"];
      /** @description The part that was subscribed in the current tax year. */
      readonly currentYearSubscriptionAmount: components["schemas"]["Money"];
      /**
       * Format: date
       * @description The day on which the transfer is to be completed, as the former ISA manager has set it.
       * @example 2025-06-02
       */
      readonly transferInDate: string;
      /**
       * Format: date
       * @description The day of the first subscription in the current tax year.
       * @example 2025-04-10
       */
      readonly firstSubscriptionDateInCurrentYear: string;
    };
    /** @description The history of a transfer in, and how the platform splits its cash. */
    readonly TransferHistory: components["schemas"]["NewTransferHistory"] & {
      /**
       * @description How the cash has to be allocated when it arrives, after what the allowance of the current tax year does not
       *     cover was taken out.
       */
      readonly adjustedAmounts: components["schemas"]["TransferInAmounts"];
    };
    /**
     * @description The HTTP method of an audited request.
     * @enum {string}
     */
    readonly AuditedHttpMethod: "GET" | "POST" | "PUT" | "DELETE";
    /** @description One request to the platform that concerned an investor, and its answer. */
    readonly InvestorAuditEntry: {
      /**
       * @description The request id that the platform gave the request, as it stands in `X-GOJI-REQUEST-ID`.
       * @example 6f1c2b7e-9d54-4e0a-8c3b-1a7f5d2e9b60
       */
      readonly requestId: string;
      /**
       * Format: date-time
       * @description When the request arrived.
       * @example 2025-06-02T09:30:00.000+00:00
       */
      readonly dateTime: string;
      readonly httpMethod: components["schemas"]["AuditedHttpMethod"];
      /**
       * Format: uri-reference
       * @description The URL that was called.
       * @example /investors/P2P-1234/isa/summary
       */
      readonly url: string;
      /**
       * @description The query of the URL, if there was one.
       * @example activeOnly=true
       */
      readonly queryParameters?: string;
      /**
       * @description The HTTP status of the answer, as text.
       * @example 200
       */
      readonly responseCode: string;
      /**
       * @description The JSON that was sent, as text. Absent when the request had no body.
       * @example {"amount":{"amount":4000,"currency":"GBP"},"type":"CUSTOMER_DEPOSIT"}
       */
      readonly requestBody?: string;
      /**
       * @description The JSON that was returned, as text.
       * @example {"totalIsaBalance":{"amount":4012.5,"currency":"GBP"}}
       */
      readonly responseBody: string;
    };
    /** @description An investment made with cash of the ISA. */
    readonly NewIsaInvestment: {
      /**
       * @description The id that the Originator gave the loan.
       * @example LOAN-7001
       */
      readonly clientInvestmentId: string;
      readonly investmentType: components["schemas"]["IsaInvestmentType"];
      /** @description The capital that is invested at the start. */
      readonly originalAmount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the investment began. The ISA returns it as `dateTimeOfInvestment`.
       * @example 2025-05-20T10:00:00.000+00:00
       */
      readonly dateOfInvestment: string;
      /**
       * @description The term in months.
       * @example 12
       */
      readonly termOfInvestment: number;
      /** @description The interest that the investment is expected to bring over its whole term. */
      readonly expectedInterest?: components["schemas"]["Money"];
    };
    /**
     * @description Limits a deletion to what was created in a period. A bound that is left out is no limit, so an empty object limits
     *     nothing.
     */
    readonly DeletionPeriod: {
      /**
       * Format: date-time
       * @description The first moment of the period. Whatever was created earlier stays.
       * @example 2025-05-01T00:00:00.000+00:00
       */
      readonly fromDateTime?: string;
      /**
       * Format: date-time
       * @description The last moment of the period. Whatever was created later stays.
       * @example 2025-05-31T23:59:59.999+00:00
       */
      readonly toDateTime?: string;
    };
    /** @description More capital for an investment, with the terms that hold from then on. */
    readonly IsaInvestmentUpdate: {
      /** @description What is added to the capital of the investment. It is taken from the cash of the ISA. */
      readonly amount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the investment began.
       * @example 2025-05-20T10:00:00.000+00:00
       */
      readonly dateOfInvestment: string;
      /**
       * @description The term in months.
       * @example 12
       */
      readonly term: number;
    };
    /** @description A repayment by the borrower that goes to the cash balance of the ISA. */
    readonly NewIsaRepayment: {
      /**
       * @description The id that the Originator gave the repayment.
       * @example REPAYMENT-7101
       */
      readonly clientRepaymentId: string;
      /** @description The capital that was paid back. It moves from the investment to the cash balance. */
      readonly capitalAmount?: components["schemas"]["Money"];
      /** @description The interest that was paid. Recoveries after a full write-off count as interest. */
      readonly interestAmount?: components["schemas"]["Money"];
      /** @description The premium that was paid. */
      readonly premiumAmount?: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the borrower paid.
       * @example 2025-06-20T10:00:00.000+00:00
       */
      readonly dateTimeOfRepayment: string;
    };
    /** @description A repayment by the borrower that was invested again at once. */
    readonly NewIsaReinvestment: {
      /**
       * @description The id that the Originator gave the reinvestment.
       * @example REINVESTMENT-7301
       */
      readonly clientReinvestmentId: string;
      /** @description The capital that was paid back and invested again. */
      readonly capitalAmount: components["schemas"]["Money"];
      /** @description The interest that was paid and invested. It raises the balance of the ISA. */
      readonly interestAmount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the amounts were invested again.
       * @example 2025-06-20T10:00:00.000+00:00
       */
      readonly dateTimeOfReinvestment: string;
      /** @description The investments that the two amounts went into. The platform creates them. */
      readonly investments: readonly components["schemas"]["NewIsaInvestment"][];
    };
    /** @description The sale of an investment, for more or for less than its remaining capital. */
    readonly NewIsaSale: {
      /**
       * @description The id that the Originator gave the sale. It must be unique.
       * @example SALE-7401
       */
      readonly repaymentId: string;
      /** @description All that the buyer pays. */
      readonly saleAmount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the investment was sold.
       * @example 2025-07-01T10:00:00.000+00:00
       */
      readonly dateTimeOfSale: string;
    };
    /** @description The loss of capital of an investment that is in default. */
    readonly NewIsaWriteOff: {
      /** @description The capital that is lost, all that remains or a part. The balance of the ISA falls by it. */
      readonly writeOffAmount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the capital was written off.
       * @example 2025-07-01T10:00:00.000+00:00
       */
      readonly dateTimeOfWriteOff: string;
    };
    /**
     * @description Why the Originator reports a movement of cash. `CUSTOMER_DEPOSIT` also stands for money from another account of the
     *     investor with the Originator. `ADDITIONAL_PERMITTED_SUBSCRIPTION` is what a surviving spouse may pay in on top of the
     *     yearly limit. `RESIDUAL_INCOME` is income that is sent after a whole ISA was transferred out.
     * @enum {string}
     */
    readonly ManualCashTransactionType:
      | "CUSTOMER_DEPOSIT"
      | "CUSTOMER_WITHDRAWAL"
      | "ADDITIONAL_PERMITTED_SUBSCRIPTION"
      | "DEFAULTED_INVESTMENT_SUBSCRIPTION"
      | "RESIDUAL_INCOME"
      | "FEE"
      | "PREMIUM";
    /** @description A movement of cash into or out of an ISA that the Originator reports. */
    readonly NewIsaCashTransaction: {
      /**
       * @description The id that the Originator gave the transaction.
       * @example DEPOSIT-7201
       */
      readonly clientTransactionId: string;
      /**
       * @description The amount that moved. It is positive for withdrawals too, because the type says the direction. Residual income
       *     that is paid on to another ISA manager is negative.
       */
      readonly amount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the transaction was carried out, such as when a card was charged. This is not when the money arrived.
       * @example 2025-05-02T14:05:00.000+00:00
       */
      readonly dateTimeOfTransaction: string;
      readonly type: components["schemas"]["ManualCashTransactionType"];
    };
    /** @description Says which cash transactions are deleted. An empty object means all of them. */
    readonly CashDeletion: components["schemas"]["DeletionPeriod"] & {
      /** @description The types to delete. Null or absent means every type. */
      readonly typesToInclude?: readonly components["schemas"]["IsaCashTransactionType"][] | null;
      /** @description The types to keep. Null or absent means none. */
      readonly typesToExclude?: readonly components["schemas"]["IsaCashTransactionType"][] | null;
    };
    /**
     * @description What is corrected. The interest of a repayment is the only thing that can be at present.
     * @enum {string}
     */
    readonly CashCorrectionType: "INTEREST_REPAYMENT_CORRECTION";
    /** @description A transaction that corrects the amount of one that was recorded earlier. */
    readonly NewCashCorrection: {
      /**
       * @description The id that the Originator gave the transaction.
       * @example CORRECTION-7501
       */
      readonly clientTransactionId: string;
      /** @description The amount of the correcting transaction itself, not what the corrected one comes to. */
      readonly amount: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the correction took place.
       * @example 2025-06-23T09:15:00.000+00:00
       */
      readonly dateTimeOfTransaction: string;
      readonly type: components["schemas"]["CashCorrectionType"];
    };
    /** @description The cash that a former ISA manager has sent for a transfer in, and how it was split. */
    readonly TransferInCash: {
      /**
       * @description The id that the Originator gave the transaction.
       * @example TRANSFER-IN-7601
       */
      readonly clientTransactionId: string;
      /**
       * @description All that the former ISA manager has sent. Send it always: together with the one other amount it tells where all
       *     of the money went.
       */
      readonly transferAmount?: components["schemas"]["Money"];
      /** @description The part that was credited to the ISA. It is the whole amount when nothing had to be repaired. */
      readonly subscribedAmount?: components["schemas"]["Money"];
      /** @description The part that would exceed the allowance of the tax year and was credited to the investor's standard account. */
      readonly repairAmount?: components["schemas"]["Money"];
    };
    /** @description The cash of a transfer in by what went to the ISA. The rest went to the standard account. */
    readonly NewTransferInSubscription: components["schemas"]["TransferInCash"] & {
      /** @description The part that was credited to the ISA. It is the whole amount when nothing had to be repaired. */
      readonly subscribedAmount: components["schemas"]["Money"];
    };
    /** @description The cash of a transfer in by what had to be repaired. The rest went to the ISA. */
    readonly NewTransferInRepair: components["schemas"]["TransferInCash"] & {
      /** @description The part that went to the investor's standard account. */
      readonly repairAmount: components["schemas"]["Money"];
    };
    /**
     * @description The cash of a transfer in and how it was split. Send either the amount that went to the ISA or the amount that had to
     *     be repaired, and not both. The history of the transfer in has both amounts.
     */
    readonly NewTransferInCash:
      | components["schemas"]["NewTransferInSubscription"]
      | components["schemas"]["NewTransferInRepair"];
    /**
     * @description Income that a former ISA manager has sent after the transfer, such as late interest. The platform does not insist on
     *     any field, but only all three make a record that can be reconciled.
     */
    readonly NewTransferInResidualIncome: {
      /**
       * @description The id that the Originator gave the transaction. It must be unique.
       * @example RESIDUAL-7701
       */
      readonly clientTransactionId?: string;
      /** @description The income that arrived. */
      readonly amount?: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the income arrived.
       * @example 2025-07-04T08:30:00.000+00:00
       */
      readonly dateTime?: string;
    };
    /** @description The cheques for ISA transfers in that were banked on one day. */
    readonly IsaTransferInDeposits: {
      /**
       * @description How many cheques were banked.
       * @example 2
       */
      readonly numberCheques: number;
      /** @description What the cheques are worth together. */
      readonly totalValue: components["schemas"]["Money"];
      /** @description The transfers in that the cheques belong to. */
      readonly transfersIn: readonly components["schemas"]["TransferInReference"][];
    };
    /** @description The balances of one investor's ISA, to be compared with those that the Originator has. */
    readonly IsaReconciliation: {
      readonly clientId: components["schemas"]["OriginatorClientId"];
      /** @description Cash in the ISA that is not invested. */
      readonly totalCashBalance: components["schemas"]["Money"];
      /** @description What is invested in loans at present. */
      readonly totalAmountInvested: components["schemas"]["Money"];
      /** @description Cash and investments together, over all tax years. */
      readonly totalIsaBalance: components["schemas"]["Money"];
    };
    /** @description What a page needs to start the transfer in widget, or to send the investor to the same form on a page of the platform. */
    readonly HostedTransferInWidget: components["schemas"]["TransferInWidget"] & {
      /**
       * Format: uri
       * @description The form on a page of the platform. The address has the token in it, so it works once and for this investor.
       * @example https://api-sandbox.goji.investments/transferIn/application/?token=b7e2c1d4&investorId=P2P-1234
       */
      readonly hostedUrl: string;
      readonly investorId: components["schemas"]["OriginatorClientId"];
    };
    /** @description The payment of a transfer out to the new ISA manager. */
    readonly NewTransferOutPayment: {
      /**
       * Format: date
       * @description The day on which the money was paid.
       * @example 2025-06-16
       */
      readonly dateOfTransfer: string;
      /** @description The amount that was paid. */
      readonly transferAmount: components["schemas"]["Money"];
    };
    /**
     * @description A fee that was taken from the investor's account for a transfer out. The platform does not insist on any field, but
     *     without them nobody can tell what was taken.
     */
    readonly NewTransferOutFee: {
      /** @description The amount that was taken. What to take is in `transferDetails.transferOutFee` of the transfer out. */
      readonly transferOutFee?: components["schemas"]["Money"];
      /**
       * Format: date-time
       * @description When the fee was taken.
       * @example 2025-06-16T11:20:00.000+00:00
       */
      readonly dateTime?: string;
    };
    /**
     * Format: uuid
     * @description Identifies an event. Keep it, and an event that arrives twice can be told from two events.
     * @example d290f1ee-6c54-4b01-90e6-d701748f0851
     */
    readonly WebhookEventId: string;
    /**
     * @description A moment in an event. Most events write it to the second and name no time zone: `2026-04-07T09:30:00`. Some write it
     *     in UTC with a `Z` at the end, down to the nanosecond: `2026-06-01T09:14:57.786408723Z`.
     * @example 2026-04-07T09:30:00
     */
    readonly WebhookDateTime: string;
    /** @description The name of an investor and how to reach them. */
    readonly InvestorPersonalDetails: {
      readonly title?: components["schemas"]["Title"];
      /**
       * @description First name.
       * @example Jane
       */
      readonly firstName: string;
      /**
       * @description Last name.
       * @example Doe
       */
      readonly lastName: string;
      readonly contactDetails: components["schemas"]["ContactDetails"];
    };
    /** @description The event `INVESTOR_PERSONAL_DETAILS_REGISTERED` says that personal details were registered. */
    readonly InvestorPersonalDetailsRegisteredEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTOR_PERSONAL_DETAILS_REGISTERED";
      readonly content: components["schemas"]["InvestorPersonalDetails"];
    };
    /** @description The investor who was registered. */
    readonly InvestorCreatedContent: components["schemas"]["InvestorPersonalDetails"] & {
      /** @description The new investor. All other operations and events use this id. */
      readonly clientId: components["schemas"]["ClientId"];
      /**
       * @description Middle name.
       * @example Mary
       */
      readonly middleName?: string;
      readonly dateOfBirth: components["schemas"]["DateOfBirth"];
      readonly address: components["schemas"]["Address"];
    };
    /** @description The event `INVESTOR_CREATED` says that an investor was registered. */
    readonly InvestorCreatedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTOR_CREATED";
      readonly content: components["schemas"]["InvestorCreatedContent"];
    };
    /** @description The investor and how far their KYC check has come. */
    readonly InvestorKycStatusChangeContent: {
      /** @description The investor whose check has come further. */
      readonly clientId: components["schemas"]["ClientId"];
      readonly newKycStatus: components["schemas"]["KycStatus"];
    };
    /** @description The event `INVESTOR_KYC_STATUS_CHANGE` says that the KYC status of an investor changed. */
    readonly InvestorKycStatusChangeEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTOR_KYC_STATUS_CHANGE";
      readonly content: components["schemas"]["InvestorKycStatusChangeContent"];
    };
    /**
     * @description Where the money on an investor's account comes from.
     *
     *     - `DEPOSIT`: the investor paid it in.
     *     - `BONUS`: a bonus.
     *     - `CAPITAL_REPAYMENT`: capital of an investment.
     *     - `INTEREST_REPAYMENT`: interest on an investment.
     *     - `CASH_INTEREST_RECEIVED`: interest on cash that was not invested.
     *     - `SELL_PREMIUM`: the premium of a sale on the secondary market.
     *     - `OUTBOUND_RETURNED`: a payment out of the account that came back.
     * @enum {string}
     */
    readonly InvestorFundsSourceType:
      | "DEPOSIT"
      | "BONUS"
      | "CAPITAL_REPAYMENT"
      | "INTEREST_REPAYMENT"
      | "CASH_INTEREST_RECEIVED"
      | "SELL_PREMIUM"
      | "OUTBOUND_RETURNED";
    /** @description The money that an investor has received, where it came from and which account it is on. */
    readonly InvestorFundsReceivedContent: {
      /** @description The investor who received the money. */
      readonly clientId: components["schemas"]["ClientId"];
      /**
       * @description Reference of the payment. Absent when the payment was made without one.
       * @example ISAGOJI-1234
       */
      readonly reference?: string;
      /** @description The amount that cleared. */
      readonly amount: components["schemas"]["Money"];
      /** @description The bank account that the money came from. Absent when it is not known. */
      readonly sourceAccount?: components["schemas"]["BankDetails"];
      /** @description The account that holds the money. */
      readonly accountType: components["schemas"]["SettlementAccountType"];
      /**
       * @description True if the money is not on the account that it was meant for.
       * @example false
       */
      readonly redirected: boolean;
      /** @description The account that the money was meant for. */
      readonly intendedAccountType: components["schemas"]["SettlementAccountType"];
      readonly sourceType: components["schemas"]["InvestorFundsSourceType"];
    };
    /** @description The event `INVESTOR_FUNDS_RECEIVED` says that money cleared on an investor's account. */
    readonly InvestorFundsReceivedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTOR_FUNDS_RECEIVED";
      readonly content: components["schemas"]["InvestorFundsReceivedContent"];
    };
    /** @description The investor whose ISA was repaired, and by how much. */
    readonly IsaAutoRepairedContent: {
      /** @description The investor who had paid too much into their ISA. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The amount above the allowance. It is on the general investment account now. */
      readonly repairedAmount: components["schemas"]["Money"];
    };
    /** @description The event `ISA_AUTO_REPAIRED` says that an oversubscribed ISA was repaired. */
    readonly IsaAutoRepairedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "ISA_AUTO_REPAIRED";
      readonly content: components["schemas"]["IsaAutoRepairedContent"];
    };
    /** @description The money that an investor has withdrawn. */
    readonly InvestorFundsWithdrawnContent: {
      /** @description The investor who withdrew the money. */
      readonly clientId: components["schemas"]["ClientId"];
      /**
       * @description Reference on the bank statement, a default one when none was given with the withdrawal.
       * @example Holiday savings
       */
      readonly reference: string;
      /** @description The account that the money was taken from. */
      readonly account: components["schemas"]["AccountType"];
      /** @description The amount that was withdrawn. */
      readonly amount: components["schemas"]["Money"];
    };
    /** @description The event `INVESTOR_FUNDS_WITHDRAWN` says that an investor withdrew money. */
    readonly InvestorFundsWithdrawnEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTOR_FUNDS_WITHDRAWN";
      readonly content: components["schemas"]["InvestorFundsWithdrawnContent"];
    };
    /** @description The investment that waits for its bond. */
    readonly InvestmentQueuedContent: {
      /** @description The investor who invests. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The investment that waits. */
      readonly investmentId: components["schemas"]["BondInvestmentId"];
      /** @description The amount to invest. */
      readonly amount: components["schemas"]["Money"];
      /** @description The conditions that the investment is made on. */
      readonly productTermId: components["schemas"]["ProductTermId"];
    };
    /** @description The event `INVESTMENT_QUEUED` says that an investment waits for the next cycle. */
    readonly InvestmentQueuedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTMENT_QUEUED";
      readonly content: components["schemas"]["InvestmentQueuedContent"];
    };
    /** @description The investment that has been made. */
    readonly InvestmentFulfilledContent: {
      /** @description The investor who invested. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The investment that was queued before. */
      readonly investmentId: components["schemas"]["BondInvestmentId"];
    };
    /** @description The event `INVESTMENT_FULFILLED` says that an investment was made. */
    readonly InvestmentFulfilledEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTMENT_FULFILLED";
      readonly content: components["schemas"]["InvestmentFulfilledContent"];
    };
    /**
     * @description Identifies an ISA transfer in. The platform makes it.
     * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
     */
    readonly TransferInId: string;
    /** @description The transfer in that was created, and whose it is. */
    readonly TransferInCreatedContent: {
      /** @description The investor who moves their ISA to the platform. */
      readonly clientId: components["schemas"]["ClientId"];
      readonly transferInId: components["schemas"]["TransferInId"];
    };
    /** @description The event `TRANSFER_IN_CREATED` says that a transfer in was created. */
    readonly TransferInCreatedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "TRANSFER_IN_CREATED";
      readonly content: components["schemas"]["TransferInCreatedContent"];
    };
    /** @description The record of the fee for a transfer out, as the events show it. */
    readonly NotifiedTransferOutFee: {
      /**
       * @description The id that the platform gave the record.
       * @example 4d8b2f60-7e13-4c95-a6b1-9f0c3e5d7a28
       */
      readonly id: string;
      /**
       * @description The id of the transfer out that the fee is for.
       * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
       */
      readonly transferOutId: string;
      /** @description The amount of the fee. */
      readonly transferOutFee: components["schemas"]["Money"];
      /** @description When the fee was taken. Null until then. */
      readonly dateTime: components["schemas"]["WebhookDateTime"] | null;
    };
    /** @description A transfer by which an investor moves ISA money to another ISA manager, as its events show it. */
    readonly NotifiedTransferOut: {
      /**
       * @description The id that the platform gave the transfer out.
       * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
       */
      readonly id: string;
      /**
       * @description The id of the ISA that the money leaves.
       * @example e81c3a97-5d20-4f6b-8b14-2c7f9e0d6a53
       */
      readonly isaId: string;
      /**
       * @description The id that Goji gave your company.
       * @example ORG-100
       */
      readonly originatorId: string;
      /**
       * @description The name of your company.
       * @example Orchard Lane Platform
       */
      readonly originatorName: string;
      /** @description The investor who moves their ISA away. */
      readonly clientId: components["schemas"]["ClientId"];
      /**
       * @description The id of the workflow that handles the transfer out.
       * @example 5e7a1c93-8f20-4b6d-b3e4-0d9c2f6a8175
       */
      readonly workflowId: string;
      readonly isaManager: components["schemas"]["IsaManager"];
      readonly transferDetails: components["schemas"]["TransferOutDetails"];
      /** @description The record of the fee that was taken. Null when there is none. */
      readonly transferOutFee: components["schemas"]["NotifiedTransferOutFee"] | null;
      /** @description When work on the transfer began. */
      readonly dateTimeStarted: components["schemas"]["WebhookDateTime"];
      /** @description The amount to pay to the new ISA manager. Null until it is known. */
      readonly amountToTransfer: components["schemas"]["Money"] | null;
      /** @description What the investor has paid into the ISA in the current tax year. */
      readonly amountSubscribedInCurrentYear: components["schemas"]["Money"];
      /**
       * Format: date
       * @description The day on which the investor first paid into the ISA in the current tax year. Absent or null when they have not.
       * @example 2025-04-14
       */
      readonly dateOfFirstSubscriptionInCurrentYear?: string | null;
    };
    /** @description The transfer out that was requested or has been completed. */
    readonly TransferOutContent: {
      readonly transferOut: components["schemas"]["NotifiedTransferOut"];
    };
    /** @description The event `TRANSFER_OUT_CREATED` says that a transfer out was requested. */
    readonly TransferOutCreatedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "TRANSFER_OUT_CREATED";
      readonly content: components["schemas"]["TransferOutContent"];
    };
    /** @description The event `TRANSFER_OUT_COMPLETED` says that a transfer out was completed. */
    readonly TransferOutCompletedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "TRANSFER_OUT_COMPLETED";
      readonly content: components["schemas"]["TransferOutContent"];
    };
    /** @description Money that another ISA manager has paid for a transfer in. */
    readonly TransferInFundsContent: {
      /** @description The investor who moves their ISA to the platform. */
      readonly clientId: components["schemas"]["ClientId"];
      readonly transferInId: components["schemas"]["TransferInId"];
      /** @description The amount that arrived. */
      readonly amount: components["schemas"]["Money"];
    };
    /** @description The event `TRANSFER_IN_FUNDS_RECEIVED` says that the money of a transfer in arrived. */
    readonly TransferInFundsReceivedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "TRANSFER_IN_FUNDS_RECEIVED";
      readonly content: components["schemas"]["TransferInFundsContent"];
    };
    /** @description The event `TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED` says that further money for a transfer in arrived. */
    readonly TransferInResidualIncomeFundsReceivedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED";
      readonly content: components["schemas"]["TransferInFundsContent"];
    };
    /** @description The investor whose ISA was opened. */
    readonly IsaProvisionallyOpenedContent: {
      /** @description The investor who holds the ISA. */
      readonly clientId: components["schemas"]["ClientId"];
    };
    /** @description The event `ISA_PROVISIONALLY_OPENED` says that an ISA was provisionally opened. */
    readonly IsaProvisionallyOpenedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "ISA_PROVISIONALLY_OPENED";
      readonly content: components["schemas"]["IsaProvisionallyOpenedContent"];
    };
    /** @description What one investor received on one investment in a bond. */
    readonly InvestmentPayout: {
      /**
       * @deprecated
       * @description The investor. Deprecated, use `clientId`.
       * @example GOJI-1234
       */
      readonly investorId?: string;
      /** @description The investor who received the money. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description The investment that was repaid. */
      readonly investmentId: components["schemas"]["BondInvestmentId"];
      /** @description The account that received the money. */
      readonly account: components["schemas"]["AccountType"];
      /** @description The amount that was paid. */
      readonly amount: components["schemas"]["Money"];
      /**
       * @description What was paid, such as `INTEREST_REPAYMENT`. Other values may occur.
       * @example INTEREST_REPAYMENT
       */
      readonly type: string;
    };
    /** @description A repayment of bonds and what each investor received of it. */
    readonly InvestmentPayoutContent: {
      /** @description What was paid on each investment. */
      readonly investmentPayouts: readonly components["schemas"]["InvestmentPayout"][];
      /**
       * Format: date
       * @description The day on which the repayment was due.
       * @example 2027-02-28
       */
      readonly dueDate: string;
      /**
       * @description What the repayment consists of, such as `INTEREST_REPAYMENT`. Other values may occur.
       * @example INTEREST_REPAYMENT
       */
      readonly type: string;
      /** @description The sum of all payouts. */
      readonly total: components["schemas"]["Money"];
    };
    /** @description The event `INVESTMENT_PAYOUT_EVENT` says that a repayment was paid to investors. */
    readonly InvestmentPayoutEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTMENT_PAYOUT_EVENT";
      readonly content: components["schemas"]["InvestmentPayoutContent"];
    };
    /** @description What the investment manager has to pay for one bond. */
    readonly RequestedFunds: {
      /** @description The bond that the money is for. */
      readonly bondId: components["schemas"]["BondId"];
      /**
       * @description What the money is for, such as `INTEREST_REPAYMENT`. Other values may occur.
       * @example INTEREST_REPAYMENT
       */
      readonly type: string;
      /** @description The part of the total that belongs to this bond. */
      readonly amount: components["schemas"]["Money"];
    };
    /** @description What the investment manager has to pay, by when, and the bank account to pay it to. */
    readonly FundsRequestedContent: components["schemas"]["BankTransferDetails"] & {
      /** @description What the amount is made up of. */
      readonly transactions: readonly components["schemas"]["RequestedFunds"][];
      /** @description The amount to pay. */
      readonly amount: components["schemas"]["Money"];
      /**
       * Format: date
       * @description The day by which the money is needed.
       * @example 2027-02-28
       */
      readonly dueDate: string;
    };
    /** @description The event `FUNDS_REQUESTED` says that repayment money is due. */
    readonly FundsRequestedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "FUNDS_REQUESTED";
      readonly content: components["schemas"]["FundsRequestedContent"];
    };
    /** @description The money that the investment manager has paid. */
    readonly FundsReceivedContent: {
      /**
       * @description Reference of the bank transfer. It tells which repayment the money is for.
       * @example RPY-7H2K9QX4
       */
      readonly reference: string;
      /** @description The amount that arrived. */
      readonly amount: components["schemas"]["Money"];
    };
    /** @description The event `FUNDS_RECEIVED` says that repayment money arrived. */
    readonly FundsReceivedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "FUNDS_RECEIVED";
      readonly content: components["schemas"]["FundsReceivedContent"];
    };
    /** @description The event `BANK_ACCOUNT_DETAILS_STATUS_CHANGED` says that the check of a payment destination ended. */
    readonly BankAccountDetailsStatusChangedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "BANK_ACCOUNT_DETAILS_STATUS_CHANGED";
      readonly content: components["schemas"]["BankAccount"];
    };
    /** @description The event `COMPANY_REGISTRATION_UPDATE` says that the registration of a company came further. */
    readonly CompanyRegistrationUpdateEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "COMPANY_REGISTRATION_UPDATE";
      readonly content: components["schemas"]["Company"];
    };
    /** @description A wallet's own bank account. Pay a deposit to it. */
    readonly WalletBankAccount: components["schemas"]["BankDetails"] & {
      /** @description Identifies the bank account. The wallet calls it `bankAccountDetailsId`. */
      readonly id: components["schemas"]["BankAccountId"];
    };
    /** @description The wallet that is ready, and the bank account that money reaches it through. */
    readonly WalletCreatedContent: {
      readonly walletId: components["schemas"]["WalletId"];
      /** @description The party that owns the wallet and the money in it. */
      readonly ownerPartyId: components["schemas"]["PartyId"];
      readonly bankDetails: components["schemas"]["WalletBankAccount"];
    };
    /** @description The event `WALLET_CREATED` says that a wallet is ready. */
    readonly WalletCreatedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "WALLET_CREATED";
      readonly content: components["schemas"]["WalletCreatedContent"];
    };
    /** @description The money that a wallet has received. */
    readonly WalletFundsReceivedContent: {
      readonly walletId: components["schemas"]["WalletId"];
      /** @description The party that owns the wallet and the money in it. */
      readonly ownerPartyId: components["schemas"]["PartyId"];
      /**
       * @description Reference of the bank transfer.
       * @example Plot 7 deposit
       */
      readonly reference: string;
      /** @description The amount that arrived. */
      readonly amount: components["schemas"]["Money"];
      /** @description The bank account that the money came from. */
      readonly sourceAccount: components["schemas"]["BankDetails"];
    };
    /**
     * @deprecated
     * @description The event `WALLET_FUNDS_RECEIVED` says that a wallet received money.
     */
    readonly WalletFundsReceivedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "WALLET_FUNDS_RECEIVED";
      readonly content: components["schemas"]["WalletFundsReceivedContent"];
    };
    /**
     * @description Whether money moves into a wallet (`INBOUND`) or out of it (`OUTBOUND`).
     * @enum {string}
     */
    readonly WalletTransferDirection: "INBOUND" | "OUTBOUND";
    /**
     * @description How far a movement of a wallet's money has come.
     *
     *     - `REQUESTED`: the platform has taken in a request to move money out of the wallet.
     *     - `CLEARED`: the money has left the wallet or arrived in it.
     *     - `FAILED`: the money could not be moved.
     * @enum {string}
     */
    readonly WalletTransferStatus: "REQUESTED" | "CLEARED" | "FAILED";
    /** @description A movement of money into or out of a wallet, and how far it has come. */
    readonly WalletTransferUpdateContent: {
      /** @description The party that owns the wallet and the money in it. */
      readonly ownerPartyId: components["schemas"]["PartyId"];
      readonly walletId: components["schemas"]["WalletId"];
      /**
       * Format: uuid
       * @description Identifies the movement. Every event about the same movement has the same id.
       * @example fbb5d667-03c4-4658-9b30-fcf06adfa5b8
       */
      readonly id: string;
      readonly direction: components["schemas"]["WalletTransferDirection"];
      readonly status: components["schemas"]["WalletTransferStatus"];
      /** @description The amount that moves, in either direction. */
      readonly amountReceived: components["schemas"]["Money"];
      /**
       * @description Reference of the bank transfer.
       * @example Search fee
       */
      readonly reference: string;
      /** @description The bank account that the money leaves. */
      readonly sourceAccount: components["schemas"]["BankDetails"];
      /** @description The bank account that the money goes to. */
      readonly destinationAccount: components["schemas"]["BankDetails"];
    };
    /** @description The event `WALLET_TRANSFER_UPDATE` says that money moves into or out of a wallet. */
    readonly WalletTransferUpdateEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "WALLET_TRANSFER_UPDATE";
      readonly content: components["schemas"]["WalletTransferUpdateContent"];
    };
    /** @description A trade and how its settlement has ended. The time of the trade is left out. */
    readonly TradeOutcome: components["schemas"]["TradeDetails"] & {
      readonly settlementStatus: components["schemas"]["TradeSettlementStatus"];
    };
    /** @description The trade whose settlement has ended. */
    readonly TradeSettlementContent: {
      readonly trade: components["schemas"]["TradeOutcome"];
    };
    /** @description The event `TRADE_SETTLEMENT` says that the settlement of a trade ended. */
    readonly TradeSettlementEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "TRADE_SETTLEMENT";
      readonly content: components["schemas"]["TradeSettlementContent"];
    };
    /**
     * @description How many payments there are to investors, and how far they have come. Each payment is counted in the total and in one
     *     of the other numbers.
     */
    readonly PaymentsSummary: {
      /**
       * @description All payments.
       * @example 10
       */
      readonly totalPayments: number;
      /**
       * @description Payments that wait to be instructed.
       * @example 3
       */
      readonly totalPending: number;
      /**
       * @description Payments that have been paid out and have not reached the investor yet.
       * @example 2
       */
      readonly totalDistributed: number;
      /**
       * @description Payments that could not be made.
       * @example 1
       */
      readonly totalFailed: number;
      /**
       * @description Payments that the investors have received.
       * @example 4
       */
      readonly totalReceived: number;
    };
    /** @description A dividend and how many of its payments have come how far. */
    readonly DividendSummary: components["schemas"]["DividendProgress"] & {
      readonly paymentsSummary: components["schemas"]["PaymentsSummary"];
    };
    /** @description The dividend that has come further. */
    readonly DividendUpdateContent: {
      readonly dividend: components["schemas"]["DividendSummary"];
    };
    /** @description The event `DIVIDEND_UPDATE` says that the payment of a dividend came further. */
    readonly DividendUpdateEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "DIVIDEND_UPDATE";
      readonly content: components["schemas"]["DividendUpdateContent"];
    };
    /** @description A batch payment and how many of its payments have come how far. */
    readonly BatchPaymentSummary: components["schemas"]["BatchPaymentProgress"] & {
      /**
       * @description The id that Goji gave your company. It may be null.
       * @example ORG-100
       */
      readonly originatorId: string | null;
      readonly paymentsSummary: components["schemas"]["PaymentsSummary"];
    };
    /** @description The batch payment that has come further. */
    readonly BatchUpdateContent: {
      readonly batch: components["schemas"]["BatchPaymentSummary"];
    };
    /** @description The event `BATCH_UPDATE` says that a batch payment came further. */
    readonly BatchUpdateEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "BATCH_UPDATE";
      readonly content: components["schemas"]["BatchUpdateContent"];
    };
    /** @description The fee that was taken from an investor's cash. */
    readonly AccountFeeProcessedContent: {
      /** @description The investor who paid the fee. */
      readonly clientId: components["schemas"]["ClientId"];
      /** @description When the fee was taken. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /** @description The account that paid the fee. */
      readonly account: components["schemas"]["AccountType"];
      /** @description The fee. */
      readonly amount: components["schemas"]["Money"];
      /**
       * @description Marks the movement of cash as a fee. `listTransactions` shows the same type.
       * @constant
       */
      readonly type: "FEES";
      /**
       * @description Reference of the payment that moved the fee.
       * @example Platform fee April
       */
      readonly reference: string;
      /** @description When the payment that moved the fee cleared. */
      readonly clearedDateTime: components["schemas"]["WebhookDateTime"];
    };
    /** @description The event `ACCOUNT_FEE_PROCESSED` says that a fee was taken from an investor's account. */
    readonly AccountFeeProcessedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "ACCOUNT_FEE_PROCESSED";
      readonly content: components["schemas"]["AccountFeeProcessedContent"];
    };
    /** @description An allocation of shares to the nominee company, and how far it has come. */
    readonly NomineeAllocationStatusUpdateContent: components["schemas"]["AllocatedShares"] & {
      readonly status: components["schemas"]["AllocationStatus"];
      /**
       * Format: date-time
       * @description When the allocation was created.
       * @example 2026-05-04T12:43:18.519524Z
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the allocation took on its status.
       * @example 2026-05-05T13:43:18.523776Z
       */
      readonly updatedAt: string;
    };
    /** @description The event `NOMINEE_ALLOCATION_STATUS_UPDATE` says that an allocation to the nominee came further. */
    readonly NomineeAllocationStatusUpdateEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "NOMINEE_ALLOCATION_STATUS_UPDATE";
      readonly content: components["schemas"]["NomineeAllocationStatusUpdateContent"];
    };
    /** @description A batch of repayments as a whole, and whether it has cleared. */
    readonly RepaymentBatchContent: components["schemas"]["RepaymentOverview"] & {
      /** @description The batch, by the reference that was answered when it was instructed. */
      readonly repaymentBatchReference: components["schemas"]["RepaymentBatchReference"];
    };
    /** @description The event `INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED` says that a batch of repayments was recorded. */
    readonly InvestmentRepaymentInstructionReceivedEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED";
      readonly content: components["schemas"]["RepaymentBatchContent"];
    };
    /** @description To which batch a repayment belongs, and when it cleared. */
    readonly ClearedRepayment: {
      /** @description The batch that the repayment belongs to. */
      readonly repaymentBatchReference: components["schemas"]["RepaymentBatchReference"];
      /**
       * Format: date-time
       * @description When the platform recorded the repayment.
       * @example 2026-06-01T09:14:57.165Z
       */
      readonly postedAt: string;
      /**
       * Format: date-time
       * @description When the repayment cleared.
       * @example 2026-06-01T09:20:03.412Z
       */
      readonly clearedAt: string;
    };
    /** @description The repayment of one investment that has cleared. */
    readonly InvestmentRepaymentClearingContent: components["schemas"]["InvestmentRepaymentProgress"] & components["schemas"]["ClearedRepayment"];
    /** @description The event `INVESTMENT_REPAYMENT_CLEARING` says that the repayment of an investment cleared. */
    readonly InvestmentRepaymentClearingEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTMENT_REPAYMENT_CLEARING";
      readonly content: components["schemas"]["InvestmentRepaymentClearingContent"];
    };
    /** @description The interest on an investor's uninvested cash that has cleared. */
    readonly CashInterestRepaymentClearingContent: components["schemas"]["RepaymentProgress"] & components["schemas"]["RepaymentRecipient"] & components["schemas"]["ClearedRepayment"] & {
      /**
       * @description Marks the repayment as interest on cash. The operations call it `INTEREST_CASH`.
       * @constant
       */
      readonly type: "CASH_INTEREST";
    };
    /** @description The event `CASH_INTEREST_REPAYMENT_CLEARING` says that interest on uninvested cash cleared. */
    readonly CashInterestRepaymentClearingEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "CASH_INTEREST_REPAYMENT_CLEARING";
      readonly content: components["schemas"]["CashInterestRepaymentClearingContent"];
    };
    /** @description The event `INVESTMENT_REPAYMENT_BATCH_COMPLETE` says that a batch of repayments is complete. */
    readonly InvestmentRepaymentBatchCompleteEvent: {
      readonly id: components["schemas"]["WebhookEventId"];
      /** @description When the event happened. */
      readonly dateTime: components["schemas"]["WebhookDateTime"];
      /**
       * @description The type of the event.
       * @constant
       */
      readonly type: "INVESTMENT_REPAYMENT_BATCH_COMPLETE";
      readonly content: components["schemas"]["RepaymentBatchContent"];
    };
  };
  readonly responses: {
    /** @description The request is malformed or breaks a rule. The body lists what is wrong. */
    readonly BadRequest: {
      readonly headers: {
        readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
        readonly [name: string]: unknown;
      };
      readonly content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The credentials are missing or wrong. */
    readonly Unauthorised: {
      readonly headers: {
        readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
        readonly [name: string]: unknown;
      };
      readonly content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description No such version of the operation, or no such resource. */
    readonly NotFound: {
      readonly headers: {
        readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
        readonly [name: string]: unknown;
      };
      readonly content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The platform failed. The request may or may not have been carried out, so send it again under the same request id. */
    readonly InternalServerError: {
      readonly headers: {
        readonly "X-GOJI-REQUEST-ID": components["headers"]["GojiRequestId"];
        readonly [name: string]: unknown;
      };
      readonly content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  readonly parameters: {
    /**
     * @description The version of the operation to call. Without it, version 1 answers. A version that does not exist is answered
     *     with 404.
     * @example 1
     */
    readonly ApiVersion: number;
    /**
     * @description Makes the request idempotent. A request whose id was seen in the last 24 hours changes nothing and is answered
     *     with 200, so a request that timed out can be sent again under the same id.
     * @example 5f0c8a52-6c1e-4f3a-9a57-3f1f3b6a4f10
     */
    readonly ClientRequestId: string;
    /**
     * @description The id that the platform gave the investor when it was registered.
     * @example GOJI-1234
     */
    readonly ClientId: string;
    /**
     * @description The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
     *     `?id=GOJI-1234&id=GOJI-4567`.
     * @example [
     *       "GOJI-1234",
     *       "GOJI-4567"
     *     ]
     */
    readonly InvestorIds: readonly components["schemas"]["ClientId"][];
    /**
     * @description The id that the platform gave the transfer in.
     * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
     */
    readonly TransferInId: string;
    /**
     * @description The day on which the cheques were banked.
     * @example 2025-06-02
     */
    readonly DepositDate: string;
    /**
     * @description True for only those transfers out whose funds have not been transferred yet, which are the ones with a
     *     `dateFundsTransferred` of null.
     * @example true
     */
    readonly ActiveOnly: boolean;
    /**
     * @description The investor's account that the operation works on.
     * @example GOJI_INVESTMENT
     */
    readonly AccountType: components["schemas"]["AccountType"];
    /**
     * @description The id that the platform gave the payment destination.
     * @example 06ee16ce-def4-4433-80f2-ab35256316e1
     */
    readonly BankAccountId: components["schemas"]["BankAccountId"];
    /**
     * @description The id that the platform gave the company as a party.
     * @example COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502
     */
    readonly PartyId: components["schemas"]["PartyId"];
    /**
     * @description The id that the platform gave the wallet.
     * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
     */
    readonly WalletId: components["schemas"]["WalletId"];
    /**
     * @description The calendar year to report on, with four digits.
     * @example 2026
     */
    readonly Year: number;
    /**
     * @description The month of that year to report on, from 1 for January to 12 for December.
     * @example 4
     */
    readonly Month: number;
    /**
     * @description The id under which the batch payment was created.
     * @example 4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b
     */
    readonly BatchId: components["schemas"]["BatchId"];
    /**
     * @description The id under which the product was registered.
     * @example ORCHARD-LANE
     */
    readonly ProductId: components["schemas"]["SettlementProductId"];
    /**
     * @description The id that the platform gave the payment destination.
     * @example 4c0f6f0e-9a3d-4b52-8f0a-1d7e5c2b9a64
     */
    readonly SettlementDestinationId: components["schemas"]["SettlementDestinationId"];
    /**
     * @description The reference that the platform gave the batch of repayments.
     * @example REPAYMENT-fef06e98-1603-4cc6-9e15-2507b818fe5e
     */
    readonly RepaymentBatchReference: components["schemas"]["RepaymentBatchReference"];
    /**
     * @description The id under which the investment was settled.
     * @example ORCHARD-LANE-1001
     */
    readonly ClientInvestmentId: components["schemas"]["ClientInvestmentId"];
    /**
     * @description The symbol under which the instrument was registered.
     * @example ORCHARD-LANE-1
     */
    readonly InstrumentSymbol: components["schemas"]["InstrumentSymbol"];
    /**
     * @description The id under which the allocation was created.
     * @example 5dd40510-810e-4a55-a395-04819fd915b9
     */
    readonly AllocationId: components["schemas"]["AllocationId"];
    /**
     * @description The id under which the trade was reported.
     * @example cdfb86c8-1085-43ed-9839-f4c8e7267818
     */
    readonly TradeId: components["schemas"]["TradeId"];
    /**
     * @description The id under which the dividend was created.
     * @example 627e27b2-75be-4673-ba5a-7f765a8ace89
     */
    readonly DividendId: components["schemas"]["DividendId"];
    /**
     * @description The id of the snapshot that the report belongs to.
     * @example 68f54225-6760-449d-8f38-a003d1dc535a
     */
    readonly HoldingsReportId: components["schemas"]["HoldingsReportId"];
    /**
     * @description The id that the Originator gave the investor when it created them.
     * @example P2P-1234
     */
    readonly OriginatorClientId: string;
    /**
     * @description The id that the platform gave the investment, its `id` among the investments of the ISA.
     * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
     */
    readonly InvestmentId: string;
    /**
     * @description The id that the platform gave the transfer out.
     * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
     */
    readonly TransferOutId: string;
  };
  readonly requestBodies: never;
  readonly headers: {
    /** @description Identifies this exchange. Quote it when you ask Goji for support. */
    readonly GojiRequestId: string;
  };
  readonly pathItems: never;
}

/** One version of the terms and conditions that an investor agrees to. */
export type TermsAndConditions = components["schemas"]["TermsAndConditions"];
/** One error. */
export type ApiError = components["schemas"]["ApiError"];
/** The body of every error answer. It lists all errors that were found, not only the first. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];
/** Identifies an investor. The platform makes it when the investor is registered. */
export type ClientId = components["schemas"]["ClientId"];
/** How the investor is addressed. */
export type Title = components["schemas"]["Title"];
/** Date of birth. The person must be at least 18 and at most 100 years old on the day of the request. */
export type DateOfBirth = components["schemas"]["DateOfBirth"];
/** ISO 3166-1 alpha-3 country code, three letters. */
export type CountryCode = components["schemas"]["CountryCode"];
/** A postal address. */
export type Address = components["schemas"]["Address"];
/** How the investor can be reached. */
export type ContactDetails = components["schemas"]["ContactDetails"];
/** One nationality of an investor. */
export type Nationality = components["schemas"]["Nationality"];
/**
 * UK National Insurance number: two letters, six digits and a letter from A to D, without spaces. Needed to
 * open an ISA.
 */
export type NationalInsuranceNumber = components["schemas"]["NationalInsuranceNumber"];
/** The investor's employment status. */
export type EmploymentStatus = components["schemas"]["EmploymentStatus"];
/** What the investor does for a living. */
export type EmploymentDetails = components["schemas"]["EmploymentDetails"];
/**
 * The kind of investor that the person or company has declared to be. The declaration decides what may be
 * offered to them.
 */
export type InvestorDeclarationType = components["schemas"]["InvestorDeclarationType"];
/** What is asked of every investor at registration, be it a person or a company. */
export type NewInvestorDetails = components["schemas"]["NewInvestorDetails"];
/**
 * Kind of investor account: `GOJI_INVESTMENT` is the general investment account, `ISA` the Innovative Finance
 * ISA.
 */
export type AccountType = components["schemas"]["AccountType"];
/** A person who is registered as an investor. */
export type NewIndividualInvestor = components["schemas"]["NewIndividualInvestor"];
/** The company behind a corporate investor. */
export type CorporateDetails = components["schemas"]["CorporateDetails"];
/** A company that is registered as an investor. */
export type NewCorporateInvestor = components["schemas"]["NewCorporateInvestor"];
/** The details with which an investor is registered. */
export type NewInvestor = components["schemas"]["NewInvestor"];
/** What the platform knows of every investor, be it a person or a company. */
export type InvestorDetails = components["schemas"]["InvestorDetails"];
/** A person who is registered as an investor. */
export type IndividualInvestor = components["schemas"]["IndividualInvestor"];
/** A company that is registered as an investor. */
export type CorporateInvestor = components["schemas"]["CorporateInvestor"];
/** A registered investor. */
export type Investor = components["schemas"]["Investor"];
/** The personal details that take the place of those the platform has. */
export type InvestorUpdate = components["schemas"]["InvestorUpdate"];
/** A declaration that an investor has signed anew. */
export type InvestmentDeclarationUpdate = components["schemas"]["InvestmentDeclarationUpdate"];
/** The word that the platform answers with when an operation succeeds and has nothing else to say. */
export type Success = components["schemas"]["Success"];
/**
 * How far the KYC check of an investor has come.
 *
 * - `AWAITING_CREDIT_AGENCY_CHECK`: the electronic check is still running.
 * - `ELECTRONICALLY_VERIFIED`: the electronic check is passed. Nothing more is needed.
 * - `ENHANCED_VERIFICATION_REQUIRED`: the electronic check was not enough, documents are needed.
 * - `ENHANCED_VERIFIED`: Goji has approved the documents. Companies and investors from abroad always take
 *   this way.
 */
export type KycStatus = components["schemas"]["KycStatus"];
/** The kind of document that a KYC or KYB check asks for. */
export type DiligenceDocumentType = components["schemas"]["DiligenceDocumentType"];
/** A document that was rejected, and why. */
export type RejectedDocument = components["schemas"]["RejectedDocument"];
/** The last time that documents of an investor were rejected. Absent if none ever were. */
export type KycFailure = components["schemas"]["KycFailure"];
/** The state of an investor's KYC check. */
export type KycDetails = components["schemas"]["KycDetails"];
/**
 * The verdict on a company: `DOCUMENTS_REQUIRED` while documents are wanted, `VERIFIED` once the company is
 * verified.
 */
export type KybStatus = components["schemas"]["KybStatus"];
/** How far a KYB check has come, be it the check as a whole or one requirement of it. */
export type KybProgress = components["schemas"]["KybProgress"];
/** The check that a KYB requirement is met by. */
export type KybCheckType = components["schemas"]["KybCheckType"];
/** One requirement of a KYB check. */
export type KybRequirement = components["schemas"]["KybRequirement"];
/** The state of a company's KYB check. */
export type KybDetails = components["schemas"]["KybDetails"];
/** One document to upload. */
export type NewKycDocument = components["schemas"]["NewKycDocument"];
/** The documents of one upload. */
export type NewKycDocuments = components["schemas"]["NewKycDocuments"];
/** The empty string that some operations answer with when they succeed. It says nothing beyond the status. */
export type EmptyText = components["schemas"]["EmptyText"];
/** The declaration that an investor agrees to when an ISA is opened. */
export type IsaDeclaration = components["schemas"]["IsaDeclaration"];
/** What is needed to open an ISA for a registered investor. */
export type NewIsaAccount = components["schemas"]["NewIsaAccount"];
/** ISO 4217 currency code of three capital letters. */
export type CurrencyCode = components["schemas"]["CurrencyCode"];
/**
 * An amount in one currency. The amount is a decimal number of the currency's main unit: 10000.5 with GBP is
 * ten thousand pounds and fifty pence. Read it with a decimal type where your language has one.
 */
export type Money = components["schemas"]["Money"];
/** The kind of an investment in an ISA. Loans are the only kind at present. */
export type IsaInvestmentType = components["schemas"]["IsaInvestmentType"];
/** A repayment by the borrower that went to the cash balance of the ISA. */
export type IsaRepayment = components["schemas"]["IsaRepayment"];
/** A repayment by the borrower that was invested again at once. */
export type IsaReinvestment = components["schemas"]["IsaReinvestment"];
/** An investment held in an ISA. */
export type IsaInvestment = components["schemas"]["IsaInvestment"];
/**
 * What moved the cash. The list of values is open. Transactions that were recorded by hand are
 * `CUSTOMER_DEPOSIT`, `CUSTOMER_WITHDRAWAL`, `ADDITIONAL_PERMITTED_SUBSCRIPTION`,
 * `DEFAULTED_INVESTMENT_SUBSCRIPTION`, `RESIDUAL_INCOME`, `FEE`, `PREMIUM` and, for corrections,
 * `INTEREST_REPAYMENT_CORRECTION`. Keep a transaction of an unknown type: its amount counts.
 */
export type IsaCashTransactionType = components["schemas"]["IsaCashTransactionType"];
/** One movement of cash into or out of an ISA. */
export type IsaCashTransaction = components["schemas"]["IsaCashTransaction"];
/**
 * Whether new money may be paid into an ISA, and if not, why. `VALID` accepts subscriptions. The statuses
 * that begin with `INVALID` do not, because the investor lives in a Crown dependency or outside the United
 * Kingdom, has died, is bankrupt, or because the ISA was cancelled. `UNLOCKED` marks an ISA that is no longer
 * locked.
 *
 * `INVALID_TAX_YEAR_BREAK` means that nothing was subscribed in a whole tax year. The ISA takes subscriptions
 * again once the investor has agreed to the declaration again.
 */
export type IsaSubscriptionStatus = components["schemas"]["IsaSubscriptionStatus"];
/**
 * An Innovative Finance ISA with its balances, investments and cash transactions. A tax year runs from 6
 * April to 5 April.
 */
export type Isa = components["schemas"]["Isa"];
/** Whether the investor may subscribe to the ISA. */
export type IsaSubscription = components["schemas"]["IsaSubscription"];
/** The subscription status to put an ISA into. */
export type IsaSubscriptionStatusUpdate = components["schemas"]["IsaSubscriptionStatusUpdate"];
/** The balances of an ISA without its investments and transactions. */
export type IsaSummary = components["schemas"]["IsaSummary"];
/** What a page needs to start the transfer in widget. The addresses change, so do not store them. */
export type TransferInWidget = components["schemas"]["TransferInWidget"];
/** How the money of an ISA transfer in reaches the platform. */
export type FundsTransferType = components["schemas"]["FundsTransferType"];
/** A transfer of an ISA from another manager to the platform. */
export type TransferIn = components["schemas"]["TransferIn"];
/** UK bank account number, eight digits. Leading zeros count, so keep it as text. */
export type AccountNumber = components["schemas"]["AccountNumber"];
/** UK bank sort code, six digits without hyphens. */
export type SortCode = components["schemas"]["SortCode"];
/** The ISA manager that receives a transfer out, and its bank account. */
export type IsaManager = components["schemas"]["IsaManager"];
/** What the new ISA manager has asked for in a transfer out. */
export type TransferOutDetails = components["schemas"]["TransferOutDetails"];
/** A transfer by which an investor moves ISA money to another ISA manager. */
export type InvestorTransferOut = components["schemas"]["InvestorTransferOut"];
/** How the amount of an ISA transfer in splits between tax years and accounts. */
export type TransferInAmounts = components["schemas"]["TransferInAmounts"];
/** A transfer of an ISA to the platform, with the manager it comes from and how its amount splits. */
export type TransferInOverview = components["schemas"]["TransferInOverview"];
/** Names an ISA transfer in and the investor it belongs to. */
export type TransferInReference = components["schemas"]["TransferInReference"];
/** The cheques for ISA transfers in that were banked on one day. */
export type TransferInDeposits = components["schemas"]["TransferInDeposits"];
/** The record of the fee that was taken for a transfer out. */
export type TransferOutFee = components["schemas"]["TransferOutFee"];
/** A transfer out with what the platform needs to follow it. */
export type TransferOut = components["schemas"]["TransferOut"];
/**
 * Which KYC or KYB checks a migrated investor goes through. Goji agrees the option with the platform
 * beforehand.
 *
 * `FULL_CHECK` checks the investor in full. `HISTORICAL_RELIANCE_WITH_MONITORING` relies on the earlier
 * checks and monitors the investor from now on. `FULL_RELIANCE` checks nothing up front: the platform answers
 * for the investor. The event-based options wait until the investor becomes active and suit those who hold
 * nothing: `EVENT_BASED_FULL_CHECK` then checks in full, `EVENT_BASED_WITH_MONITORING` relies on the earlier
 * checks and then starts to monitor.
 */
export type DiligenceMigrationOption = components["schemas"]["DiligenceMigrationOption"];
/** Where a migrated investor comes from and how far earlier checks are relied on. */
export type MigrationDetails = components["schemas"]["MigrationDetails"];
/** A person who comes from another system. */
export type NewMigratedIndividualInvestor = components["schemas"]["NewMigratedIndividualInvestor"];
/** A company that comes from another system. */
export type NewMigratedCorporateInvestor = components["schemas"]["NewMigratedCorporateInvestor"];
/** The details with which an investor from another system is registered. */
export type NewMigratedInvestor = components["schemas"]["NewMigratedInvestor"];
/** What an investor's money is worth, split by what it is doing. */
export type BalanceTotals = components["schemas"]["BalanceTotals"];
/** The balance of one of the investor's accounts. */
export type AccountBalance = components["schemas"]["AccountBalance"];
/**
 * The balance of each account that the investor holds, under the account's type. An account that the investor
 * does not hold need not appear.
 */
export type BalancesByAccount = components["schemas"]["BalancesByAccount"];
/** The balances of all the investor's accounts together, and of each account on its own. */
export type InvestorBalances = components["schemas"]["InvestorBalances"];
/** What moved the cash, such as a deposit, an investment or a fee. */
export type CashTransactionType = components["schemas"]["CashTransactionType"];
/** How far a cash transaction has come. Money that has fully moved is `CLEARED`. */
export type CashTransactionStatus = components["schemas"]["CashTransactionStatus"];
/** A movement of cash on an investor's account, with the balances recorded for it. */
export type CashTransaction = components["schemas"]["CashTransaction"];
/** A UK bank account that money can be paid to. */
export type BankDetails = components["schemas"]["BankDetails"];
/** A bank account to pay money to, and the reference that says what or whom the payment is for. */
export type BankTransferDetails = components["schemas"]["BankTransferDetails"];
/** An amount of money above zero. */
export type PositiveMoney = components["schemas"]["PositiveMoney"];
/**
 * Reference that appears on the bank statement: 1 to 18 letters, digits, spaces and the signs
 * `- / ? : ( ) . , + # = ! % & * < > ; { @ " '`. Without one, a default reference is used.
 */
export type PaymentReference = components["schemas"]["PaymentReference"];
/**
 * A withdrawal to the bank account that is registered for the investor. Without a reference, the bank
 * statement says `Cash Withdrawal`.
 */
export type NewWithdrawal = components["schemas"]["NewWithdrawal"];
/** A transfer of cash from one account of an investor to another. */
export type NewCashTransfer = components["schemas"]["NewCashTransfer"];
/** A simulated bank transfer to an account that the platform manages. */
export type NewTopUp = components["schemas"]["NewTopUp"];
/** Identifies a bank account that is registered with the platform as a payment destination. */
export type BankAccountId = components["schemas"]["BankAccountId"];
/** A fee to be taken from the cash of one of an investor's accounts. */
export type NewInvestorFee = components["schemas"]["NewInvestorFee"];
/** Whether the payment that moves the fee is still on its way or has cleared. */
export type InvestorFeeStatus = components["schemas"]["InvestorFeeStatus"];
/** A fee that is being taken, or has been taken, from an investor's cash. */
export type InvestorFee = components["schemas"]["InvestorFee"];
/** The money of one account, split by what it is doing. An account without money has zeros. */
export type CashBalanceBreakdown = components["schemas"]["CashBalanceBreakdown"];
/** The balances of one investor at one moment, account by account. */
export type InvestorCashBalances = components["schemas"]["InvestorCashBalances"];
/** A simulated deposit to an investor's account. */
export type NewSimulatedDeposit = components["schemas"]["NewSimulatedDeposit"];
/**
 * Whether a payment destination has passed the anti-money-laundering check. Money can be sent to an `ENABLED`
 * one only.
 */
export type BankAccountStatus = components["schemas"]["BankAccountStatus"];
/** A bank account that is registered as a payment destination, and whether money can be sent to it. */
export type BankAccount = components["schemas"]["BankAccount"];
/** The answer to the registration of a payment destination. */
export type RegisteredBankAccount = components["schemas"]["RegisteredBankAccount"];
/**
 * Identifies a party, which is whoever can own wallets and instruments. The id of a company begins with
 * `COM~`.
 */
export type PartyId = components["schemas"]["PartyId"];
/**
 * How far the registration of a company has come. A `PENDING` company waits, a `REGISTERED` one can own
 * wallets.
 */
export type CompanyStatus = components["schemas"]["CompanyStatus"];
/**
 * The address of a person who is associated with a company. The second and third line and the region are
 * required, unlike in other addresses.
 */
export type AssociatedIndividualAddress = components["schemas"]["AssociatedIndividualAddress"];
/** A person who is associated with a company. */
export type AssociatedIndividual = components["schemas"]["AssociatedIndividual"];
/** What the platform knows of every UK company, whatever its legal form. */
export type UkCompanyDetails = components["schemas"]["UkCompanyDetails"];
/** Legal form of a company. */
export type CompanyType = components["schemas"]["CompanyType"];
/**
 * Number of the company at Companies House: eight digits, or two letters and six digits. Leading zeros count,
 * so keep it as text.
 */
export type CompanyNumber = components["schemas"]["CompanyNumber"];
/**
 * The details of a UK company. The legal form is absent for companies that were registered before it was
 * asked for, the number for sole traders who have none.
 */
export type UkCompany = components["schemas"]["UkCompany"];
/** A company that is registered with the platform or waits to be. */
export type Company = components["schemas"]["Company"];
/** A sole trader. A number at Companies House is not needed. */
export type NewSoleTrader = components["schemas"]["NewSoleTrader"];
/** A limited company. */
export type NewLimitedCompany = components["schemas"]["NewLimitedCompany"];
/** A limited partnership. */
export type NewLimitedPartnership = components["schemas"]["NewLimitedPartnership"];
/** The details with which a UK company is registered. Its legal form decides whether it needs a number. */
export type NewUkCompany = components["schemas"]["NewUkCompany"];
/** A company to be registered, so that it can own wallets. */
export type NewCompany = components["schemas"]["NewCompany"];
/** A wallet to be created. */
export type NewWallet = components["schemas"]["NewWallet"];
/** Identifies a wallet. */
export type WalletId = components["schemas"]["WalletId"];
/** A wallet, the bank account that money reaches it through, and the money in it. */
export type Wallet = components["schemas"]["Wallet"];
/** A wallet whose creation has begun. It has no bank account yet. */
export type RequestedWallet = components["schemas"]["RequestedWallet"];
/** A payment out of a wallet. */
export type NewWalletPayment = components["schemas"]["NewWalletPayment"];
/** Whether a movement of a wallet's money is still on its way or has cleared. */
export type WalletTransactionStatus = components["schemas"]["WalletTransactionStatus"];
/** A payment out of a wallet, and how far it has come. */
export type WalletPayment = components["schemas"]["WalletPayment"];
/** A movement of money into or out of a wallet. */
export type WalletTransaction = components["schemas"]["WalletTransaction"];
/** Identifies a batch payment. Whoever creates the batch chooses it. */
export type BatchId = components["schemas"]["BatchId"];
/** What a batch payment is made for, a migration, a bonus or card payments. */
export type BatchPaymentType = components["schemas"]["BatchPaymentType"];
/** What a batch payment is for and how much it pays out. */
export type BatchPaymentTotal = components["schemas"]["BatchPaymentTotal"];
/** The share of a batch payment that one investor is to receive. */
export type NewInvestorPayment = components["schemas"]["NewInvestorPayment"];
/** An instruction to pay a total out to several investors. */
export type NewBatchPayment = components["schemas"]["NewBatchPayment"];
/**
 * How far a batch payment has come. It is `AWAITING_FUNDS` until the money for it arrives, then
 * `DISTRIBUTING` until the investors have been paid, and then `COMPLETE`.
 */
export type BatchPaymentStatus = components["schemas"]["BatchPaymentStatus"];
/** A batch payment as a whole, without the payments to each investor. */
export type BatchPaymentProgress = components["schemas"]["BatchPaymentProgress"];
/**
 * How far the payment to one investor has come. A `PENDING` payment waits to be instructed, a `DISTRIBUTED`
 * one has been paid out, a `RECEIVED` one has reached the investor, a `FAILED` one has not been made.
 */
export type InvestorPaymentStatus = components["schemas"]["InvestorPaymentStatus"];
/** The payment to one investor, and how far it has come. */
export type InvestorPayment = components["schemas"]["InvestorPayment"];
/** A batch payment, and how far it and each of its payments have come. */
export type BatchPayment = components["schemas"]["BatchPayment"];
/** What can be changed of an investment product. */
export type SettlementProductUpdate = components["schemas"]["SettlementProductUpdate"];
/** Identifies an investment product. Whoever registers the product chooses it. */
export type SettlementProductId = components["schemas"]["SettlementProductId"];
/** An investment product that investors' money can be settled in. */
export type SettlementProduct = components["schemas"]["SettlementProduct"];
/** The registered investment products. */
export type SettlementProducts = components["schemas"]["SettlementProducts"];
/** Identifies a payment destination of the Debt Settlement API. The platform makes it. */
export type SettlementDestinationId = components["schemas"]["SettlementDestinationId"];
/** A payment destination. Its bank account is not shown. */
export type SettlementDestination = components["schemas"]["SettlementDestination"];
/** The bank account behind a payment destination. */
export type SettlementDestinationDetails = components["schemas"]["SettlementDestinationDetails"];
/** Identifies a tranche of investments. Whoever settles the tranche chooses it. */
export type TrancheId = components["schemas"]["TrancheId"];
/** Identifies the investment of one investor. Whoever settles the investment chooses it. */
export type ClientInvestmentId = components["schemas"]["ClientInvestmentId"];
/** What one investor puts into a tranche. */
export type NewTrancheInvestment = components["schemas"]["NewTrancheInvestment"];
/** Investments in one product that are settled together by one transfer of funds. */
export type NewTranche = components["schemas"]["NewTranche"];
/** A recorded tranche, with the total and the bank account that it is sent to. */
export type Tranche = components["schemas"]["Tranche"];
/**
 * Kind of account that trades on the secondary market: `GOJI_INVESTMENT` is the general investment account,
 * `ISA` the Innovative Finance ISA, `SIPP` the self-invested personal pension.
 */
export type SettlementAccountType = components["schemas"]["SettlementAccountType"];
/** What is recorded of the buyer and of the seller alike. A fee goes from each of them to a bank account. */
export type SecondaryMarketParty = components["schemas"]["SecondaryMarketParty"];
/** The buyer's side of a trade on the secondary market. */
export type SecondaryMarketBuySide = components["schemas"]["SecondaryMarketBuySide"];
/** The seller's side of a trade on the secondary market. */
export type SecondaryMarketSellSide = components["schemas"]["SecondaryMarketSellSide"];
/** A trade in which one investor takes over an investment, or a part of it, from another. */
export type NewSecondaryMarketTrade = components["schemas"]["NewSecondaryMarketTrade"];
/**
 * Identifies a batch of repayments, and appears in the webhooks that report on it. It begins with
 * `REPAYMENT-`, or with `SECONDARY-` for the proceeds of a trade on the secondary market.
 */
export type RepaymentBatchReference = components["schemas"]["RepaymentBatchReference"];
/** Where to send the funds of a repayment, and the reference that marks them. */
export type RepaymentReference = components["schemas"]["RepaymentReference"];
/** What is repaid to one investor, and the tax on it. */
export type NewRepaymentAmounts = components["schemas"]["NewRepaymentAmounts"];
/** What a repayment from a borrower consists of, the capital that was lent or the interest on it. */
export type RepaymentType = components["schemas"]["RepaymentType"];
/** What is repaid of one investment. */
export type NewRecordedRepayment = components["schemas"]["NewRecordedRepayment"];
/** A repayment whose funds are sent by bank transfer, divided among the investors. */
export type NewRepayment = components["schemas"]["NewRepayment"];
/** What all batches of repayments have in common. */
export type NewRepaymentBatch = components["schemas"]["NewRepaymentBatch"];
/**
 * What the repayment of an investment consists of: the capital that was invested, the interest on it, or a
 * premium on top.
 */
export type InvestmentRepaymentType = components["schemas"]["InvestmentRepaymentType"];
/** What is repaid of one investment out of a wallet. */
export type NewInvestmentRepayment = components["schemas"]["NewInvestmentRepayment"];
/** Repayments of investments, paid out of a wallet. */
export type NewInvestmentRepayments = components["schemas"]["NewInvestmentRepayments"];
/** Interest on the cash that an investor has not invested. It belongs to no investment. */
export type NewCashInterestRepayment = components["schemas"]["NewCashInterestRepayment"];
/**
 * Interest on cash that investors have not invested. It is not paid out of a wallet, so none may be named.
 */
export type NewCashInterestRepayments = components["schemas"]["NewCashInterestRepayments"];
/**
 * A batch of repayments to investors. It either repays investments out of a wallet or pays interest on cash,
 * never both.
 */
export type NewInvestorRepayments = components["schemas"]["NewInvestorRepayments"];
/** The answer to an accepted batch of repayments. */
export type AcceptedRepayments = components["schemas"]["AcceptedRepayments"];
/** Whether a repayment or a whole batch of them is still on its way or has cleared. */
export type RepaymentStatus = components["schemas"]["RepaymentStatus"];
/** A batch of repayments as a whole, without the repayments in it. */
export type RepaymentOverview = components["schemas"]["RepaymentOverview"];
/** The latest batches of repayments, each under its `repaymentBatchReference`. There are at most 20. */
export type RepaymentOverviews = components["schemas"]["RepaymentOverviews"];
/** Identifies the repayment to one investor. The platform makes it. */
export type RepaymentId = components["schemas"]["RepaymentId"];
/** The repayment to one investor, and how far it has come. */
export type RepaymentProgress = components["schemas"]["RepaymentProgress"];
/** What is repaid of one investment, and how far the repayment has come. */
export type InvestmentRepaymentProgress = components["schemas"]["InvestmentRepaymentProgress"];
/** The tax on a repayment. */
export type WithheldTax = components["schemas"]["WithheldTax"];
/** The repayment of one investment with its tax. */
export type InvestmentRepayment = components["schemas"]["InvestmentRepayment"];
/** Who receives a repayment. */
export type RepaymentRecipient = components["schemas"]["RepaymentRecipient"];
/** The repayment of one investment, and the investor who receives it. */
export type InvestorInvestmentRepayment = components["schemas"]["InvestorInvestmentRepayment"];
/**
 * Interest on an investor's uninvested cash, and how far its payment has come. It belongs to no investment.
 */
export type CashInterestRepayment = components["schemas"]["CashInterestRepayment"];
/** The repayment to one investor, of an investment or of interest on cash. */
export type InvestorRepayment = components["schemas"]["InvestorRepayment"];
/** A batch of repayments with the repayment to each investor. */
export type InvestorRepayments = components["schemas"]["InvestorRepayments"];
/** The investment of one investor, and what has been repaid of it. */
export type DebtInvestment = components["schemas"]["DebtInvestment"];
/** An investment that one of the investor's accounts holds. */
export type SettledInvestment = components["schemas"]["SettledInvestment"];
/** The investments of one of the investor's accounts. */
export type SettledInvestments = components["schemas"]["SettledInvestments"];
/**
 * Identifies an instrument, by at most 100 characters. Whoever registers the instrument chooses its symbol,
 * which is then used wherever the instrument is meant.
 */
export type InstrumentSymbol = components["schemas"]["InstrumentSymbol"];
/** What kind of asset an instrument is. Shares are the only kind so far. */
export type AssetClass = components["schemas"]["AssetClass"];
/**
 * Names a type of fee, such as `STAMP_DUTY`. Whoever registers the instrument chooses it. A trade in the
 * instrument can charge only fees that are registered with it.
 */
export type FeeSymbol = components["schemas"]["FeeSymbol"];
/** A type of fee that trades in the instrument can charge, and where the fees go. */
export type InstrumentFeeType = components["schemas"]["InstrumentFeeType"];
/** Where the money from trades in an instrument goes. */
export type InstrumentPaymentInstructions = components["schemas"]["InstrumentPaymentInstructions"];
/** An instrument to be registered, so that its shares can be allocated and traded. */
export type NewInstrument = components["schemas"]["NewInstrument"];
/** A registered instrument. */
export type Instrument = components["schemas"]["Instrument"];
/** Identifies an allocation, by at most 100 characters. Whoever creates the allocation chooses it. */
export type AllocationId = components["schemas"]["AllocationId"];
/** A whole number of shares. */
export type ShareQuantity = components["schemas"]["ShareQuantity"];
/** How many shares of which instrument an allocation is about. */
export type AllocatedShares = components["schemas"]["AllocatedShares"];
/**
 * Kind of account that an investor holds shares in and receives dividends on: `GIA` is the general investment
 * account, `ISA` the ISA.
 */
export type EquityAccountType = components["schemas"]["EquityAccountType"];
/** The account of an investor that holds, receives or gives shares. */
export type InvestorShareAccount = components["schemas"]["InvestorShareAccount"];
/** An investor as the shareholder. `nominee` is null. */
export type InvestorShareholder = components["schemas"]["InvestorShareholder"];
/** An instruction to allocate shares to an investor. */
export type NewInvestorAllocation = components["schemas"]["NewInvestorAllocation"];
/** Which account of the nominee company is meant. There is one so far. */
export type NomineeAccountType = components["schemas"]["NomineeAccountType"];
/** The account of the nominee company that holds, receives or gives shares. */
export type NomineeShareAccount = components["schemas"]["NomineeShareAccount"];
/** The nominee company as the shareholder. `investor` is null. */
export type NomineeShareholder = components["schemas"]["NomineeShareholder"];
/** An instruction to allocate shares to the nominee company. */
export type NewNomineeAllocation = components["schemas"]["NewNomineeAllocation"];
/**
 * An instruction to allocate shares, either to an investor or to the nominee company. The one that is not
 * meant is null.
 */
export type NewAllocation = components["schemas"]["NewAllocation"];
/**
 * How far an allocation has come. A `PENDING` one waits for approval, an `ALLOCATED` one has been carried out
 * and its shares can be traded, a `CANCELLED` one was rejected. The last two are final.
 */
export type AllocationStatus = components["schemas"]["AllocationStatus"];
/** How many shares of which instrument an allocation is about, and how far it has come. */
export type AllocationProgress = components["schemas"]["AllocationProgress"];
/** An allocation of shares to an investor, and how far it has come. */
export type InvestorAllocation = components["schemas"]["InvestorAllocation"];
/** An allocation of shares to the nominee company, and how far it has come. */
export type NomineeAllocation = components["schemas"]["NomineeAllocation"];
/**
 * An allocation of shares, either to an investor or to the nominee company, and how far it has come. The one
 * that is not meant is null.
 */
export type Allocation = components["schemas"]["Allocation"];
/** Identifies a trade, by at most 100 characters. Whoever reports the trade chooses it. */
export type TradeId = components["schemas"]["TradeId"];
/** A fee that one side of a trade pays when the trade settles. */
export type TradeFee = components["schemas"]["TradeFee"];
/** What one side of a trade pays in fees. */
export type TradeFees = components["schemas"]["TradeFees"];
/** An investor as the buyer or the seller of a trade. */
export type InvestorTradeSide = components["schemas"]["InvestorTradeSide"];
/** The nominee company as the buyer or the seller of a trade. */
export type NomineeTradeSide = components["schemas"]["NomineeTradeSide"];
/**
 * The buyer or the seller of a trade, either an investor or the nominee company, and the fees that this side
 * pays. The one that is not meant is null.
 */
export type TradeSide = components["schemas"]["TradeSide"];
/** Who sells how many shares of an instrument to whom, and at what price. */
export type TradeDetails = components["schemas"]["TradeDetails"];
/**
 * A trade that was made on your platform and is to be settled. It is between two investors, or between an
 * investor and the nominee company.
 */
export type NewTrade = components["schemas"]["NewTrade"];
/**
 * How far the settlement of a trade has come. A `SETTLING` trade is under way, a `SETTLED` one is done. Other
 * values may occur.
 */
export type TradeSettlementStatus = components["schemas"]["TradeSettlementStatus"];
/** A trade, and how far its settlement has come. */
export type Trade = components["schemas"]["Trade"];
/** Identifies a dividend. Whoever creates the dividend chooses it. */
export type DividendId = components["schemas"]["DividendId"];
/** Which instrument pays a dividend, and how much in all. */
export type DividendTotal = components["schemas"]["DividendTotal"];
/** The share of a dividend that one account of an investor is to receive. */
export type NewDividendPayment = components["schemas"]["NewDividendPayment"];
/** An instruction to pay a dividend to the investors who hold shares of an instrument. */
export type NewDividend = components["schemas"]["NewDividend"];
/**
 * How far a dividend has come. It is `AWAITING_FUNDS` until the money for it arrives, then `DISTRIBUTING`
 * until the investors have been paid, and then `COMPLETE`.
 */
export type DividendStatus = components["schemas"]["DividendStatus"];
/**
 * The bank account to send the money for a dividend to, and the reference that marks it as this dividend's.
 */
export type DividendBankDetails = components["schemas"]["DividendBankDetails"];
/** A dividend as a whole, without the payments to each investor. */
export type DividendProgress = components["schemas"]["DividendProgress"];
/** Whether one payment of a dividend is still to be made or has been made. */
export type DividendPaymentStatus = components["schemas"]["DividendPaymentStatus"];
/** The payment of a dividend to one account of an investor, and how far it has come. */
export type DividendPayment = components["schemas"]["DividendPayment"];
/** A dividend, and how far it and each of its payments have come. */
export type Dividend = components["schemas"]["Dividend"];
/**
 * Identifies a snapshot of all holdings. Whoever takes the snapshot chooses it, and gives it to the report of
 * every instrument in the snapshot.
 */
export type HoldingsReportId = components["schemas"]["HoldingsReportId"];
/** How many shares of the instrument one investor holds. */
export type InvestorHolding = components["schemas"]["InvestorHolding"];
/** What your records say about who holds the shares of one instrument. */
export type NewHoldingsReport = components["schemas"]["NewHoldingsReport"];
/** A report of who holds the shares of one instrument, as the platform received it. */
export type HoldingsReport = components["schemas"]["HoldingsReport"];
/**
 * Why assets are kept apart. Shares under `EQUITY` are settled, shares under `RESERVED` are still being
 * settled.
 */
export type AssetPotType = components["schemas"]["AssetPotType"];
/** The assets of an investor that are in the same state of settlement. */
export type AssetBalance = components["schemas"]["AssetBalance"];
/** How the interest of a bond is set. A `FIXED` rate holds for its whole life. */
export type BondInterestType = components["schemas"]["BondInterestType"];
/** A document that tells investors about a bond product. */
export type BondDocument = components["schemas"]["BondDocument"];
/** The conditions of a bond product, apart from its end and its repayments. */
export type BondTermDetails = components["schemas"]["BondTermDetails"];
/** The conditions of a new bond product, apart from its end. */
export type NewBondTermDetails = components["schemas"]["NewBondTermDetails"];
/** The conditions of a bond product that runs for a number of months. */
export type NewTermOfMonths = components["schemas"]["NewTermOfMonths"];
/** The conditions of a bond product that runs to a certain day. */
export type NewTermToDate = components["schemas"]["NewTermToDate"];
/** The conditions of a new bond product. It runs either for a number of months or to a certain day. */
export type NewBondTerm = components["schemas"]["NewBondTerm"];
/** A bond product to be offered to investors. */
export type NewBondProduct = components["schemas"]["NewBondProduct"];
/** Identifies a bond product. The platform makes it. */
export type BondProductId = components["schemas"]["BondProductId"];
/** The answer to the creation of a bond product. */
export type CreatedBondProduct = components["schemas"]["CreatedBondProduct"];
/** Identifies one of the terms that a bond product is offered on. Investments and bonds name it. */
export type ProductTermId = components["schemas"]["ProductTermId"];
/** How the end of a bond is set, such as `FIXED`. Other values may occur. */
export type BondMaturityType = components["schemas"]["BondMaturityType"];
/** A way in which the interest of a bond is paid. */
export type BondRepaymentProfile = components["schemas"]["BondRepaymentProfile"];
/** Conditions that a bond product is offered on. */
export type BondTerm = components["schemas"]["BondTerm"];
/** A bond product that investors can invest in. */
export type BondProduct = components["schemas"]["BondProduct"];
/** The bond products on offer. */
export type BondProducts = components["schemas"]["BondProducts"];
/** Identifies an investment in a bond. */
export type BondInvestmentId = components["schemas"]["BondInvestmentId"];
/** Identifies a bond. */
export type BondId = components["schemas"]["BondId"];
/** Stage in the life of an investment in a bond. A `PENDING` one does not belong to a bond yet. */
export type BondInvestmentStatus = components["schemas"]["BondInvestmentStatus"];
/** An investment in a bond, and what it has brought so far. */
export type BondInvestment = components["schemas"]["BondInvestment"];
/** The investments of one of the investor's accounts in bonds. */
export type BondInvestments = components["schemas"]["BondInvestments"];
/** An investment in a bond product, to be made with the cash of one account. */
export type NewBondInvestment = components["schemas"]["NewBondInvestment"];
/** The answer to an investment in a bond product. */
export type CreatedBondInvestment = components["schemas"]["CreatedBondInvestment"];
/** A simulated investment cycle. All of it is optional. */
export type NewInvestmentCycle = components["schemas"]["NewInvestmentCycle"];
/**
 * Stage in the life of a bond. A `QUEUED` one has not started yet, a `LIVE` one runs, a `MATURED` one has
 * ended.
 */
export type BondStatus = components["schemas"]["BondStatus"];
/** When a bond ends. */
export type BondMaturity = components["schemas"]["BondMaturity"];
/** A bond that pools the investments made on the same conditions. */
export type Bond = components["schemas"]["Bond"];
/** The bonds of an investment cycle. */
export type InvestmentCycle = components["schemas"]["InvestmentCycle"];
/** A simulated accrual of interest. All of it is optional. */
export type NewRepaymentsAccrual = components["schemas"]["NewRepaymentsAccrual"];
/** The address that events are to be sent to. */
export type NewWebhook = components["schemas"]["NewWebhook"];
/** The address that events are sent to, and the secret that they are signed with. */
export type RegisteredWebhook = components["schemas"]["RegisteredWebhook"];
/** A new version of the terms and conditions. The platform numbers it. */
export type NewTermsAndConditions = components["schemas"]["NewTermsAndConditions"];
/** An investor's agreement to one version of the terms and conditions. */
export type NewTermsAgreement = components["schemas"]["NewTermsAgreement"];
/** What the platform hands out for an agreement. Whoever presents it shows that the investor has agreed. */
export type AgreementToken = components["schemas"]["AgreementToken"];
/**
 * Which version of the terms and conditions the investor has agreed to: none (`UNSIGNED`), one that is no
 * longer in force (`PREVIOUS_VERSION_SIGNED`) or the one in force (`CURRENT_VERSION_SIGNED`).
 */
export type TermsSignatureStatus = components["schemas"]["TermsSignatureStatus"];
/** How far an investor has agreed to the terms and conditions. */
export type TermsSignature = components["schemas"]["TermsSignature"];
/** The agreement of an existing investor to a newer version of the terms and conditions. */
export type TermsTokenUpdate = components["schemas"]["TermsTokenUpdate"];
/**
 * Identifies an investor in the ISA Administration API. The Originator, which is the peer-to-peer platform
 * that calls this API, chooses it when it creates the investor.
 */
export type OriginatorClientId = components["schemas"]["OriginatorClientId"];
/** An investor whose ISA is administered. */
export type IsaInvestor = components["schemas"]["IsaInvestor"];
/** An investor's agreement to one version of the ISA declaration. */
export type NewDeclarationAgreement = components["schemas"]["NewDeclarationAgreement"];
/** What is asked of an investor when they are created and whenever their details change. */
export type IsaPersonalDetails = components["schemas"]["IsaPersonalDetails"];
/** An investor for whom an ISA is opened. */
export type NewIsaInvestor = components["schemas"]["NewIsaInvestor"];
/** What decides whether a person may open an ISA. */
export type IsaApplication = components["schemas"]["IsaApplication"];
/** The details of an investor that take the place of those the platform has. */
export type IsaInvestorUpdate = components["schemas"]["IsaInvestorUpdate"];
/**
 * What the transfer history form of the former ISA manager says about a transfer in. A tax year runs from 6
 * April to 5 April.
 */
export type NewTransferHistory = components["schemas"]["NewTransferHistory"];
/** The history of a transfer in, and how the platform splits its cash. */
export type TransferHistory = components["schemas"]["TransferHistory"];
/** The HTTP method of an audited request. */
export type AuditedHttpMethod = components["schemas"]["AuditedHttpMethod"];
/** One request to the platform that concerned an investor, and its answer. */
export type InvestorAuditEntry = components["schemas"]["InvestorAuditEntry"];
/** An investment made with cash of the ISA. */
export type NewIsaInvestment = components["schemas"]["NewIsaInvestment"];
/**
 * Limits a deletion to what was created in a period. A bound that is left out is no limit, so an empty object
 * limits nothing.
 */
export type DeletionPeriod = components["schemas"]["DeletionPeriod"];
/** More capital for an investment, with the terms that hold from then on. */
export type IsaInvestmentUpdate = components["schemas"]["IsaInvestmentUpdate"];
/** A repayment by the borrower that goes to the cash balance of the ISA. */
export type NewIsaRepayment = components["schemas"]["NewIsaRepayment"];
/** A repayment by the borrower that was invested again at once. */
export type NewIsaReinvestment = components["schemas"]["NewIsaReinvestment"];
/** The sale of an investment, for more or for less than its remaining capital. */
export type NewIsaSale = components["schemas"]["NewIsaSale"];
/** The loss of capital of an investment that is in default. */
export type NewIsaWriteOff = components["schemas"]["NewIsaWriteOff"];
/**
 * Why the Originator reports a movement of cash. `CUSTOMER_DEPOSIT` also stands for money from another
 * account of the investor with the Originator. `ADDITIONAL_PERMITTED_SUBSCRIPTION` is what a surviving spouse
 * may pay in on top of the yearly limit. `RESIDUAL_INCOME` is income that is sent after a whole ISA was
 * transferred out.
 */
export type ManualCashTransactionType = components["schemas"]["ManualCashTransactionType"];
/** A movement of cash into or out of an ISA that the Originator reports. */
export type NewIsaCashTransaction = components["schemas"]["NewIsaCashTransaction"];
/** Says which cash transactions are deleted. An empty object means all of them. */
export type CashDeletion = components["schemas"]["CashDeletion"];
/** What is corrected. The interest of a repayment is the only thing that can be at present. */
export type CashCorrectionType = components["schemas"]["CashCorrectionType"];
/** A transaction that corrects the amount of one that was recorded earlier. */
export type NewCashCorrection = components["schemas"]["NewCashCorrection"];
/** The cash that a former ISA manager has sent for a transfer in, and how it was split. */
export type TransferInCash = components["schemas"]["TransferInCash"];
/** The cash of a transfer in by what went to the ISA. The rest went to the standard account. */
export type NewTransferInSubscription = components["schemas"]["NewTransferInSubscription"];
/** The cash of a transfer in by what had to be repaired. The rest went to the ISA. */
export type NewTransferInRepair = components["schemas"]["NewTransferInRepair"];
/**
 * The cash of a transfer in and how it was split. Send either the amount that went to the ISA or the amount
 * that had to be repaired, and not both. The history of the transfer in has both amounts.
 */
export type NewTransferInCash = components["schemas"]["NewTransferInCash"];
/**
 * Income that a former ISA manager has sent after the transfer, such as late interest. The platform does not
 * insist on any field, but only all three make a record that can be reconciled.
 */
export type NewTransferInResidualIncome = components["schemas"]["NewTransferInResidualIncome"];
/** The cheques for ISA transfers in that were banked on one day. */
export type IsaTransferInDeposits = components["schemas"]["IsaTransferInDeposits"];
/** The balances of one investor's ISA, to be compared with those that the Originator has. */
export type IsaReconciliation = components["schemas"]["IsaReconciliation"];
/**
 * What a page needs to start the transfer in widget, or to send the investor to the same form on a page of
 * the platform.
 */
export type HostedTransferInWidget = components["schemas"]["HostedTransferInWidget"];
/** The payment of a transfer out to the new ISA manager. */
export type NewTransferOutPayment = components["schemas"]["NewTransferOutPayment"];
/**
 * A fee that was taken from the investor's account for a transfer out. The platform does not insist on any
 * field, but without them nobody can tell what was taken.
 */
export type NewTransferOutFee = components["schemas"]["NewTransferOutFee"];
/** Identifies an event. Keep it, and an event that arrives twice can be told from two events. */
export type WebhookEventId = components["schemas"]["WebhookEventId"];
/**
 * A moment in an event. Most events write it to the second and name no time zone: `2026-04-07T09:30:00`. Some
 * write it in UTC with a `Z` at the end, down to the nanosecond: `2026-06-01T09:14:57.786408723Z`.
 */
export type WebhookDateTime = components["schemas"]["WebhookDateTime"];
/** The name of an investor and how to reach them. */
export type InvestorPersonalDetails = components["schemas"]["InvestorPersonalDetails"];
/** The event `INVESTOR_PERSONAL_DETAILS_REGISTERED` says that personal details were registered. */
export type InvestorPersonalDetailsRegisteredEvent = components["schemas"]["InvestorPersonalDetailsRegisteredEvent"];
/** The investor who was registered. */
export type InvestorCreatedContent = components["schemas"]["InvestorCreatedContent"];
/** The event `INVESTOR_CREATED` says that an investor was registered. */
export type InvestorCreatedEvent = components["schemas"]["InvestorCreatedEvent"];
/** The investor and how far their KYC check has come. */
export type InvestorKycStatusChangeContent = components["schemas"]["InvestorKycStatusChangeContent"];
/** The event `INVESTOR_KYC_STATUS_CHANGE` says that the KYC status of an investor changed. */
export type InvestorKycStatusChangeEvent = components["schemas"]["InvestorKycStatusChangeEvent"];
/**
 * Where the money on an investor's account comes from.
 *
 * - `DEPOSIT`: the investor paid it in.
 * - `BONUS`: a bonus.
 * - `CAPITAL_REPAYMENT`: capital of an investment.
 * - `INTEREST_REPAYMENT`: interest on an investment.
 * - `CASH_INTEREST_RECEIVED`: interest on cash that was not invested.
 * - `SELL_PREMIUM`: the premium of a sale on the secondary market.
 * - `OUTBOUND_RETURNED`: a payment out of the account that came back.
 */
export type InvestorFundsSourceType = components["schemas"]["InvestorFundsSourceType"];
/** The money that an investor has received, where it came from and which account it is on. */
export type InvestorFundsReceivedContent = components["schemas"]["InvestorFundsReceivedContent"];
/** The event `INVESTOR_FUNDS_RECEIVED` says that money cleared on an investor's account. */
export type InvestorFundsReceivedEvent = components["schemas"]["InvestorFundsReceivedEvent"];
/** The investor whose ISA was repaired, and by how much. */
export type IsaAutoRepairedContent = components["schemas"]["IsaAutoRepairedContent"];
/** The event `ISA_AUTO_REPAIRED` says that an oversubscribed ISA was repaired. */
export type IsaAutoRepairedEvent = components["schemas"]["IsaAutoRepairedEvent"];
/** The money that an investor has withdrawn. */
export type InvestorFundsWithdrawnContent = components["schemas"]["InvestorFundsWithdrawnContent"];
/** The event `INVESTOR_FUNDS_WITHDRAWN` says that an investor withdrew money. */
export type InvestorFundsWithdrawnEvent = components["schemas"]["InvestorFundsWithdrawnEvent"];
/** The investment that waits for its bond. */
export type InvestmentQueuedContent = components["schemas"]["InvestmentQueuedContent"];
/** The event `INVESTMENT_QUEUED` says that an investment waits for the next cycle. */
export type InvestmentQueuedEvent = components["schemas"]["InvestmentQueuedEvent"];
/** The investment that has been made. */
export type InvestmentFulfilledContent = components["schemas"]["InvestmentFulfilledContent"];
/** The event `INVESTMENT_FULFILLED` says that an investment was made. */
export type InvestmentFulfilledEvent = components["schemas"]["InvestmentFulfilledEvent"];
/** Identifies an ISA transfer in. The platform makes it. */
export type TransferInId = components["schemas"]["TransferInId"];
/** The transfer in that was created, and whose it is. */
export type TransferInCreatedContent = components["schemas"]["TransferInCreatedContent"];
/** The event `TRANSFER_IN_CREATED` says that a transfer in was created. */
export type TransferInCreatedEvent = components["schemas"]["TransferInCreatedEvent"];
/** The record of the fee for a transfer out, as the events show it. */
export type NotifiedTransferOutFee = components["schemas"]["NotifiedTransferOutFee"];
/** A transfer by which an investor moves ISA money to another ISA manager, as its events show it. */
export type NotifiedTransferOut = components["schemas"]["NotifiedTransferOut"];
/** The transfer out that was requested or has been completed. */
export type TransferOutContent = components["schemas"]["TransferOutContent"];
/** The event `TRANSFER_OUT_CREATED` says that a transfer out was requested. */
export type TransferOutCreatedEvent = components["schemas"]["TransferOutCreatedEvent"];
/** The event `TRANSFER_OUT_COMPLETED` says that a transfer out was completed. */
export type TransferOutCompletedEvent = components["schemas"]["TransferOutCompletedEvent"];
/** Money that another ISA manager has paid for a transfer in. */
export type TransferInFundsContent = components["schemas"]["TransferInFundsContent"];
/** The event `TRANSFER_IN_FUNDS_RECEIVED` says that the money of a transfer in arrived. */
export type TransferInFundsReceivedEvent = components["schemas"]["TransferInFundsReceivedEvent"];
/**
 * The event `TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED` says that further money for a transfer in arrived.
 */
export type TransferInResidualIncomeFundsReceivedEvent = components["schemas"]["TransferInResidualIncomeFundsReceivedEvent"];
/** The investor whose ISA was opened. */
export type IsaProvisionallyOpenedContent = components["schemas"]["IsaProvisionallyOpenedContent"];
/** The event `ISA_PROVISIONALLY_OPENED` says that an ISA was provisionally opened. */
export type IsaProvisionallyOpenedEvent = components["schemas"]["IsaProvisionallyOpenedEvent"];
/** What one investor received on one investment in a bond. */
export type InvestmentPayout = components["schemas"]["InvestmentPayout"];
/** A repayment of bonds and what each investor received of it. */
export type InvestmentPayoutContent = components["schemas"]["InvestmentPayoutContent"];
/** The event `INVESTMENT_PAYOUT_EVENT` says that a repayment was paid to investors. */
export type InvestmentPayoutEvent = components["schemas"]["InvestmentPayoutEvent"];
/** What the investment manager has to pay for one bond. */
export type RequestedFunds = components["schemas"]["RequestedFunds"];
/** What the investment manager has to pay, by when, and the bank account to pay it to. */
export type FundsRequestedContent = components["schemas"]["FundsRequestedContent"];
/** The event `FUNDS_REQUESTED` says that repayment money is due. */
export type FundsRequestedEvent = components["schemas"]["FundsRequestedEvent"];
/** The money that the investment manager has paid. */
export type FundsReceivedContent = components["schemas"]["FundsReceivedContent"];
/** The event `FUNDS_RECEIVED` says that repayment money arrived. */
export type FundsReceivedEvent = components["schemas"]["FundsReceivedEvent"];
/** The event `BANK_ACCOUNT_DETAILS_STATUS_CHANGED` says that the check of a payment destination ended. */
export type BankAccountDetailsStatusChangedEvent = components["schemas"]["BankAccountDetailsStatusChangedEvent"];
/** The event `COMPANY_REGISTRATION_UPDATE` says that the registration of a company came further. */
export type CompanyRegistrationUpdateEvent = components["schemas"]["CompanyRegistrationUpdateEvent"];
/** A wallet's own bank account. Pay a deposit to it. */
export type WalletBankAccount = components["schemas"]["WalletBankAccount"];
/** The wallet that is ready, and the bank account that money reaches it through. */
export type WalletCreatedContent = components["schemas"]["WalletCreatedContent"];
/** The event `WALLET_CREATED` says that a wallet is ready. */
export type WalletCreatedEvent = components["schemas"]["WalletCreatedEvent"];
/** The money that a wallet has received. */
export type WalletFundsReceivedContent = components["schemas"]["WalletFundsReceivedContent"];
/** The event `WALLET_FUNDS_RECEIVED` says that a wallet received money. */
export type WalletFundsReceivedEvent = components["schemas"]["WalletFundsReceivedEvent"];
/** Whether money moves into a wallet (`INBOUND`) or out of it (`OUTBOUND`). */
export type WalletTransferDirection = components["schemas"]["WalletTransferDirection"];
/**
 * How far a movement of a wallet's money has come.
 *
 * - `REQUESTED`: the platform has taken in a request to move money out of the wallet.
 * - `CLEARED`: the money has left the wallet or arrived in it.
 * - `FAILED`: the money could not be moved.
 */
export type WalletTransferStatus = components["schemas"]["WalletTransferStatus"];
/** A movement of money into or out of a wallet, and how far it has come. */
export type WalletTransferUpdateContent = components["schemas"]["WalletTransferUpdateContent"];
/** The event `WALLET_TRANSFER_UPDATE` says that money moves into or out of a wallet. */
export type WalletTransferUpdateEvent = components["schemas"]["WalletTransferUpdateEvent"];
/** A trade and how its settlement has ended. The time of the trade is left out. */
export type TradeOutcome = components["schemas"]["TradeOutcome"];
/** The trade whose settlement has ended. */
export type TradeSettlementContent = components["schemas"]["TradeSettlementContent"];
/** The event `TRADE_SETTLEMENT` says that the settlement of a trade ended. */
export type TradeSettlementEvent = components["schemas"]["TradeSettlementEvent"];
/**
 * How many payments there are to investors, and how far they have come. Each payment is counted in the total
 * and in one of the other numbers.
 */
export type PaymentsSummary = components["schemas"]["PaymentsSummary"];
/** A dividend and how many of its payments have come how far. */
export type DividendSummary = components["schemas"]["DividendSummary"];
/** The dividend that has come further. */
export type DividendUpdateContent = components["schemas"]["DividendUpdateContent"];
/** The event `DIVIDEND_UPDATE` says that the payment of a dividend came further. */
export type DividendUpdateEvent = components["schemas"]["DividendUpdateEvent"];
/** A batch payment and how many of its payments have come how far. */
export type BatchPaymentSummary = components["schemas"]["BatchPaymentSummary"];
/** The batch payment that has come further. */
export type BatchUpdateContent = components["schemas"]["BatchUpdateContent"];
/** The event `BATCH_UPDATE` says that a batch payment came further. */
export type BatchUpdateEvent = components["schemas"]["BatchUpdateEvent"];
/** The fee that was taken from an investor's cash. */
export type AccountFeeProcessedContent = components["schemas"]["AccountFeeProcessedContent"];
/** The event `ACCOUNT_FEE_PROCESSED` says that a fee was taken from an investor's account. */
export type AccountFeeProcessedEvent = components["schemas"]["AccountFeeProcessedEvent"];
/** An allocation of shares to the nominee company, and how far it has come. */
export type NomineeAllocationStatusUpdateContent = components["schemas"]["NomineeAllocationStatusUpdateContent"];
/** The event `NOMINEE_ALLOCATION_STATUS_UPDATE` says that an allocation to the nominee came further. */
export type NomineeAllocationStatusUpdateEvent = components["schemas"]["NomineeAllocationStatusUpdateEvent"];
/** A batch of repayments as a whole, and whether it has cleared. */
export type RepaymentBatchContent = components["schemas"]["RepaymentBatchContent"];
/** The event `INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED` says that a batch of repayments was recorded. */
export type InvestmentRepaymentInstructionReceivedEvent = components["schemas"]["InvestmentRepaymentInstructionReceivedEvent"];
/** To which batch a repayment belongs, and when it cleared. */
export type ClearedRepayment = components["schemas"]["ClearedRepayment"];
/** The repayment of one investment that has cleared. */
export type InvestmentRepaymentClearingContent = components["schemas"]["InvestmentRepaymentClearingContent"];
/** The event `INVESTMENT_REPAYMENT_CLEARING` says that the repayment of an investment cleared. */
export type InvestmentRepaymentClearingEvent = components["schemas"]["InvestmentRepaymentClearingEvent"];
/** The interest on an investor's uninvested cash that has cleared. */
export type CashInterestRepaymentClearingContent = components["schemas"]["CashInterestRepaymentClearingContent"];
/** The event `CASH_INTEREST_REPAYMENT_CLEARING` says that interest on uninvested cash cleared. */
export type CashInterestRepaymentClearingEvent = components["schemas"]["CashInterestRepaymentClearingEvent"];
/** The event `INVESTMENT_REPAYMENT_BATCH_COMPLETE` says that a batch of repayments is complete. */
export type InvestmentRepaymentBatchCompleteEvent = components["schemas"]["InvestmentRepaymentBatchCompleteEvent"];
