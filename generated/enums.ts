// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AccountType,
  AuditedHttpMethod,
  BankAccountStatus,
  BatchPaymentStatus,
  BatchPaymentType,
  CashTransactionStatus,
  CashTransactionType,
  CompanyStatus,
  CompanyType,
  DiligenceDocumentType,
  DiligenceMigrationOption,
  EmploymentStatus,
  FundsTransferType,
  InvestorDeclarationType,
  InvestorFeeStatus,
  InvestorPaymentStatus,
  IsaInvestmentType,
  IsaSubscriptionStatus,
  KybCheckType,
  KybProgress,
  KybStatus,
  KycStatus,
  TermsSignatureStatus,
  Title,
  WalletTransactionStatus,
} from './types.js';

/** The values of `Title`. How the investor is addressed. */
export const titles = ['MISS', 'MR', 'MRS', 'MS', 'DR'] as const satisfies readonly Title[];

/** The values of `EmploymentStatus`. The investor's employment status. */
export const employmentStatuses = [
  'EMPLOYED_FULL_TIME',
  'EMPLOYED_PART_TIME',
  'SELF_EMPLOYED',
  'UNEMPLOYED',
  'HOUSE_PERSON',
  'EDUCATION',
  'RETIRED',
  'NOT_WORKING_ILLNESS_DISABILITY',
] as const satisfies readonly EmploymentStatus[];

/**
 * The values of `InvestorDeclarationType`. The kind of investor that the person or company has declared to
 * be. The declaration decides what may be offered to them.
 */
export const investorDeclarationTypes = [
  'RESTRICTED',
  'HIGH_NET_WORTH',
  'INVESTMENT_PROFESSIONAL',
  'SOPHISTICATED',
] as const satisfies readonly InvestorDeclarationType[];

/**
 * The values of `AccountType`. Kind of investor account: `GOJI_INVESTMENT` is the general investment account,
 * `ISA` the Innovative Finance ISA.
 */
export const accountTypes = ['GOJI_INVESTMENT', 'ISA'] as const satisfies readonly AccountType[];

/**
 * The values of `KycStatus`. How far the KYC check of an investor has come.
 *
 * - `AWAITING_CREDIT_AGENCY_CHECK`: the electronic check is still running.
 * - `ELECTRONICALLY_VERIFIED`: the electronic check is passed. Nothing more is needed.
 * - `ENHANCED_VERIFICATION_REQUIRED`: the electronic check was not enough, documents are needed.
 * - `ENHANCED_VERIFIED`: Goji has approved the documents. Companies and investors from abroad always take
 *   this way.
 */
export const kycStatuses = [
  'AWAITING_CREDIT_AGENCY_CHECK',
  'ELECTRONICALLY_VERIFIED',
  'ENHANCED_VERIFICATION_REQUIRED',
  'ENHANCED_VERIFIED',
] as const satisfies readonly KycStatus[];

/** The values of `DiligenceDocumentType`. The kind of document that a KYC or KYB check asks for. */
export const diligenceDocumentTypes = [
  'PROOF_OF_ADDRESS',
  'PROOF_OF_IDENTITY',
  'COVI',
  'PASS_CERTIFICATE',
  'RISK_ASSESSMENT',
  'CLIENT_QUESTIONNAIRE',
  'KYB_DOCUMENT',
] as const satisfies readonly DiligenceDocumentType[];

/**
 * The values of `KybStatus`. The verdict on a company: `DOCUMENTS_REQUIRED` while documents are wanted,
 * `VERIFIED` once the company is verified.
 */
export const kybStatuses = ['DOCUMENTS_REQUIRED', 'VERIFIED'] as const satisfies readonly KybStatus[];

/**
 * The values of `KybProgress`. How far a KYB check has come, be it the check as a whole or one requirement of
 * it.
 */
export const kybProgresses = ['IN_PROGRESS', 'PASSED', 'DECLINED'] as const satisfies readonly KybProgress[];

/** The values of `KybCheckType`. The check that a KYB requirement is met by. */
export const kybCheckTypes = [
  'IDENTITY_CHECK',
  'MANUAL_IDENTITY_CHECK',
  'DEPOSIT_LIMIT_CHECK',
  'PEP_CHECK',
  'SANCTIONS_CHECK',
  'BWA_CHECK',
  'MANUAL_VERIFICATION_CHECK',
  'NO_WORKFLOW_CREATED_CHECK',
  'NONE',
] as const satisfies readonly KybCheckType[];

/**
 * The values of `IsaInvestmentType`. The kind of an investment in an ISA. Loans are the only kind at present.
 */
export const isaInvestmentTypes = ['LOAN'] as const satisfies readonly IsaInvestmentType[];

/**
 * The values of `IsaSubscriptionStatus`. Whether new money may be paid into an ISA, and if not, why. `VALID`
 * accepts subscriptions. The statuses that begin with `INVALID` do not, because the investor lives in a Crown
 * dependency or outside the United Kingdom, has died, is bankrupt, or because the ISA was cancelled.
 * `UNLOCKED` marks an ISA that is no longer locked.
 */
export const isaSubscriptionStatuses = [
  'VALID',
  'INVALID_CROWN_DEPENDENCY',
  'INVALID_NON_UK',
  'INVALID_LOCKED_DEATH',
  'INVALID_LOCKED_BANKRUPTCY',
  'UNLOCKED',
  'INVALID_CANCELLED',
] as const satisfies readonly IsaSubscriptionStatus[];

/** The values of `FundsTransferType`. How the money of an ISA transfer in reaches the platform. */
export const fundsTransferTypes = [
  'CHEQUE',
  'BANK_TRANSFER',
] as const satisfies readonly FundsTransferType[];

/**
 * The values of `DiligenceMigrationOption`. Which KYC or KYB checks a migrated investor goes through. Goji
 * agrees the option with the platform beforehand.
 *
 * `FULL_CHECK` checks the investor in full. `HISTORICAL_RELIANCE_WITH_MONITORING` relies on the earlier
 * checks and monitors the investor from now on. `FULL_RELIANCE` checks nothing up front: the platform answers
 * for the investor. The event-based options wait until the investor becomes active and suit those who hold
 * nothing: `EVENT_BASED_FULL_CHECK` then checks in full, `EVENT_BASED_WITH_MONITORING` relies on the earlier
 * checks and then starts to monitor.
 */
export const diligenceMigrationOptions = [
  'FULL_CHECK',
  'HISTORICAL_RELIANCE_WITH_MONITORING',
  'EVENT_BASED_FULL_CHECK',
  'EVENT_BASED_WITH_MONITORING',
  'FULL_RELIANCE',
] as const satisfies readonly DiligenceMigrationOption[];

/** The values of `CashTransactionType`. What moved the cash, such as a deposit, an investment or a fee. */
export const cashTransactionTypes = [
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
] as const satisfies readonly CashTransactionType[];

/**
 * The values of `CashTransactionStatus`. How far a cash transaction has come. Money that has fully moved is
 * `CLEARED`.
 */
export const cashTransactionStatuses = [
  'ASSIGNED',
  'PENDING',
  'CLEARED',
] as const satisfies readonly CashTransactionStatus[];

/**
 * The values of `InvestorFeeStatus`. Whether the payment that moves the fee is still on its way or has
 * cleared.
 */
export const investorFeeStatuses = ['PENDING', 'CLEARED'] as const satisfies readonly InvestorFeeStatus[];

/**
 * The values of `BankAccountStatus`. Whether a payment destination has passed the anti-money-laundering
 * check. Money can be sent to an `ENABLED` one only.
 */
export const bankAccountStatuses = ['ENABLED', 'DISABLED'] as const satisfies readonly BankAccountStatus[];

/**
 * The values of `CompanyStatus`. How far the registration of a company has come. A `PENDING` company waits, a
 * `REGISTERED` one can own wallets.
 */
export const companyStatuses = ['PENDING', 'REGISTERED'] as const satisfies readonly CompanyStatus[];

/** The values of `CompanyType`. Legal form of a company. */
export const companyTypes = [
  'SOLE_TRADER',
  'LIMITED_COMPANY',
  'LIMITED_PARTNERSHIP',
] as const satisfies readonly CompanyType[];

/**
 * The values of `WalletTransactionStatus`. Whether a movement of a wallet's money is still on its way or has
 * cleared.
 */
export const walletTransactionStatuses = [
  'PENDING',
  'CLEARED',
] as const satisfies readonly WalletTransactionStatus[];

/**
 * The values of `BatchPaymentType`. What a batch payment is made for, a migration, a bonus or card payments.
 */
export const batchPaymentTypes = [
  'MIGRATION',
  'BONUS',
  'CARD_PAYMENTS',
] as const satisfies readonly BatchPaymentType[];

/**
 * The values of `BatchPaymentStatus`. How far a batch payment has come. It is `AWAITING_FUNDS` until the
 * money for it arrives, then `DISTRIBUTING` until the investors have been paid, and then `COMPLETE`.
 */
export const batchPaymentStatuses = [
  'AWAITING_FUNDS',
  'DISTRIBUTING',
  'COMPLETE',
] as const satisfies readonly BatchPaymentStatus[];

/**
 * The values of `InvestorPaymentStatus`. How far the payment to one investor has come. A `PENDING` payment
 * waits to be instructed, a `DISTRIBUTED` one has been paid out, a `RECEIVED` one has reached the investor, a
 * `FAILED` one has not been made.
 */
export const investorPaymentStatuses = [
  'PENDING',
  'DISTRIBUTED',
  'RECEIVED',
  'FAILED',
] as const satisfies readonly InvestorPaymentStatus[];

/**
 * The values of `TermsSignatureStatus`. Which version of the terms and conditions the investor has agreed to:
 * none (`UNSIGNED`), one that is no longer in force (`PREVIOUS_VERSION_SIGNED`) or the one in force
 * (`CURRENT_VERSION_SIGNED`).
 */
export const termsSignatureStatuses = [
  'UNSIGNED',
  'PREVIOUS_VERSION_SIGNED',
  'CURRENT_VERSION_SIGNED',
] as const satisfies readonly TermsSignatureStatus[];

/** The values of `AuditedHttpMethod`. The HTTP method of an audited request. */
export const auditedHttpMethods = [
  'GET',
  'POST',
  'PUT',
  'DELETE',
] as const satisfies readonly AuditedHttpMethod[];

/** Proof for the compiler that each list has every value of its type. */
export interface CompleteLists {
  readonly titles: Complete<Title, (typeof titles)[number]>;
  readonly employmentStatuses: Complete<EmploymentStatus, (typeof employmentStatuses)[number]>;
  readonly investorDeclarationTypes: Complete<InvestorDeclarationType, (typeof investorDeclarationTypes)[number]>;
  readonly accountTypes: Complete<AccountType, (typeof accountTypes)[number]>;
  readonly kycStatuses: Complete<KycStatus, (typeof kycStatuses)[number]>;
  readonly diligenceDocumentTypes: Complete<DiligenceDocumentType, (typeof diligenceDocumentTypes)[number]>;
  readonly kybStatuses: Complete<KybStatus, (typeof kybStatuses)[number]>;
  readonly kybProgresses: Complete<KybProgress, (typeof kybProgresses)[number]>;
  readonly kybCheckTypes: Complete<KybCheckType, (typeof kybCheckTypes)[number]>;
  readonly isaInvestmentTypes: Complete<IsaInvestmentType, (typeof isaInvestmentTypes)[number]>;
  readonly isaSubscriptionStatuses: Complete<IsaSubscriptionStatus, (typeof isaSubscriptionStatuses)[number]>;
  readonly fundsTransferTypes: Complete<FundsTransferType, (typeof fundsTransferTypes)[number]>;
  readonly diligenceMigrationOptions: Complete<DiligenceMigrationOption, (typeof diligenceMigrationOptions)[number]>;
  readonly cashTransactionTypes: Complete<CashTransactionType, (typeof cashTransactionTypes)[number]>;
  readonly cashTransactionStatuses: Complete<CashTransactionStatus, (typeof cashTransactionStatuses)[number]>;
  readonly investorFeeStatuses: Complete<InvestorFeeStatus, (typeof investorFeeStatuses)[number]>;
  readonly bankAccountStatuses: Complete<BankAccountStatus, (typeof bankAccountStatuses)[number]>;
  readonly companyStatuses: Complete<CompanyStatus, (typeof companyStatuses)[number]>;
  readonly companyTypes: Complete<CompanyType, (typeof companyTypes)[number]>;
  readonly walletTransactionStatuses: Complete<WalletTransactionStatus, (typeof walletTransactionStatuses)[number]>;
  readonly batchPaymentTypes: Complete<BatchPaymentType, (typeof batchPaymentTypes)[number]>;
  readonly batchPaymentStatuses: Complete<BatchPaymentStatus, (typeof batchPaymentStatuses)[number]>;
  readonly investorPaymentStatuses: Complete<InvestorPaymentStatus, (typeof investorPaymentStatuses)[number]>;
  readonly termsSignatureStatuses: Complete<TermsSignatureStatus, (typeof termsSignatureStatuses)[number]>;
  readonly auditedHttpMethods: Complete<AuditedHttpMethod, (typeof auditedHttpMethods)[number]>;
}

type Complete<Value extends Listed, Listed> = Value;
