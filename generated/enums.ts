// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AccountType,
  AllocationStatus,
  AssetClass,
  AssetPotType,
  AuditedHttpMethod,
  BankAccountStatus,
  BatchPaymentStatus,
  BatchPaymentType,
  BondInterestType,
  BondInvestmentStatus,
  BondStatus,
  CashCorrectionType,
  CashTransactionStatus,
  CashTransactionType,
  CompanyStatus,
  CompanyType,
  DiligenceDocumentType,
  DiligenceMigrationOption,
  DividendPaymentStatus,
  DividendStatus,
  EmploymentStatus,
  EquityAccountType,
  FundsTransferType,
  InvestmentRepaymentType,
  InvestorDeclarationType,
  InvestorFeeStatus,
  InvestorFundsSourceType,
  InvestorPaymentStatus,
  IsaInvestmentType,
  IsaSubscriptionStatus,
  KybCheckType,
  KybProgress,
  KybStatus,
  KycStatus,
  ManualCashTransactionType,
  NomineeAccountType,
  RepaymentStatus,
  RepaymentType,
  SettlementAccountType,
  TermsSignatureStatus,
  Title,
  WalletTransactionStatus,
  WalletTransferDirection,
  WalletTransferStatus,
} from './schemas.js';

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
export const kybProgressValues = [
  'IN_PROGRESS',
  'PASSED',
  'DECLINED',
] as const satisfies readonly KybProgress[];

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
 *
 * `INVALID_TAX_YEAR_BREAK` means that nothing was subscribed in a whole tax year. The ISA takes subscriptions
 * again once the investor has agreed to the declaration again.
 */
export const isaSubscriptionStatuses = [
  'VALID',
  'INVALID_CROWN_DEPENDENCY',
  'INVALID_NON_UK',
  'INVALID_LOCKED_DEATH',
  'INVALID_LOCKED_BANKRUPTCY',
  'UNLOCKED',
  'INVALID_CANCELLED',
  'INVALID_TAX_YEAR_BREAK',
] as const satisfies readonly IsaSubscriptionStatus[];

/** The values of `FundsTransferType`. How the money of an ISA transfer in reaches the platform. */
export const fundsTransferTypes = ['CHEQUE', 'BANK_TRANSFER'] as const satisfies readonly FundsTransferType[];

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
 * The values of `SettlementAccountType`. Kind of account that trades on the secondary market:
 * `GOJI_INVESTMENT` is the general investment account, `ISA` the Innovative Finance ISA, `SIPP` the
 * self-invested personal pension.
 */
export const settlementAccountTypes = [
  'GOJI_INVESTMENT',
  'ISA',
  'SIPP',
] as const satisfies readonly SettlementAccountType[];

/**
 * The values of `RepaymentType`. What a repayment from a borrower consists of, the capital that was lent or
 * the interest on it.
 */
export const repaymentTypes = ['CAPITAL', 'INTEREST'] as const satisfies readonly RepaymentType[];

/**
 * The values of `InvestmentRepaymentType`. What the repayment of an investment consists of: the capital that
 * was invested, the interest on it, or a premium on top.
 */
export const investmentRepaymentTypes = [
  'CAPITAL',
  'INTEREST',
  'PREMIUM',
] as const satisfies readonly InvestmentRepaymentType[];

/**
 * The values of `RepaymentStatus`. Whether a repayment or a whole batch of them is still on its way or has
 * cleared.
 */
export const repaymentStatuses = ['PENDING', 'CLEARED'] as const satisfies readonly RepaymentStatus[];

/** The values of `AssetClass`. What kind of asset an instrument is. Shares are the only kind so far. */
export const assetClasses = ['EQUITY'] as const satisfies readonly AssetClass[];

/**
 * The values of `EquityAccountType`. Kind of account that an investor holds shares in and receives dividends
 * on: `GIA` is the general investment account, `ISA` the ISA.
 */
export const equityAccountTypes = ['GIA', 'ISA'] as const satisfies readonly EquityAccountType[];

/** The values of `NomineeAccountType`. Which account of the nominee company is meant. There is one so far. */
export const nomineeAccountTypes = ['ORIGINATOR'] as const satisfies readonly NomineeAccountType[];

/**
 * The values of `AllocationStatus`. How far an allocation has come. A `PENDING` one waits for approval, an
 * `ALLOCATED` one has been carried out and its shares can be traded, a `CANCELLED` one was rejected. The last
 * two are final.
 */
export const allocationStatuses = [
  'PENDING',
  'CANCELLED',
  'ALLOCATED',
] as const satisfies readonly AllocationStatus[];

/**
 * The values of `DividendStatus`. How far a dividend has come. It is `AWAITING_FUNDS` until the money for it
 * arrives, then `DISTRIBUTING` until the investors have been paid, and then `COMPLETE`.
 */
export const dividendStatuses = [
  'AWAITING_FUNDS',
  'DISTRIBUTING',
  'COMPLETE',
] as const satisfies readonly DividendStatus[];

/**
 * The values of `DividendPaymentStatus`. Whether one payment of a dividend is still to be made or has been
 * made.
 */
export const dividendPaymentStatuses = [
  'PENDING',
  'COMPLETE',
] as const satisfies readonly DividendPaymentStatus[];

/**
 * The values of `AssetPotType`. Why assets are kept apart. Shares under `EQUITY` are settled, shares under
 * `RESERVED` are still being settled.
 */
export const assetPotTypes = ['EQUITY', 'RESERVED'] as const satisfies readonly AssetPotType[];

/**
 * The values of `BondInterestType`. How the interest of a bond is set. A `FIXED` rate holds for its whole
 * life.
 */
export const bondInterestTypes = ['FIXED'] as const satisfies readonly BondInterestType[];

/**
 * The values of `BondInvestmentStatus`. Stage in the life of an investment in a bond. A `PENDING` one does
 * not belong to a bond yet.
 */
export const bondInvestmentStatuses = [
  'PENDING',
  'PROCESSING',
  'COMPLETED',
  'MATURED',
  'REDEEMED',
  'CANCELLED',
] as const satisfies readonly BondInvestmentStatus[];

/**
 * The values of `BondStatus`. Stage in the life of a bond. A `QUEUED` one has not started yet, a `LIVE` one
 * runs, a `MATURED` one has ended.
 */
export const bondStatuses = ['QUEUED', 'LIVE', 'MATURED'] as const satisfies readonly BondStatus[];

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

/**
 * The values of `ManualCashTransactionType`. Why the Originator reports a movement of cash.
 * `CUSTOMER_DEPOSIT` also stands for money from another account of the investor with the Originator.
 * `ADDITIONAL_PERMITTED_SUBSCRIPTION` is what a surviving spouse may pay in on top of the yearly limit.
 * `RESIDUAL_INCOME` is income that is sent after a whole ISA was transferred out.
 */
export const manualCashTransactionTypes = [
  'CUSTOMER_DEPOSIT',
  'CUSTOMER_WITHDRAWAL',
  'ADDITIONAL_PERMITTED_SUBSCRIPTION',
  'DEFAULTED_INVESTMENT_SUBSCRIPTION',
  'RESIDUAL_INCOME',
  'FEE',
  'PREMIUM',
] as const satisfies readonly ManualCashTransactionType[];

/**
 * The values of `CashCorrectionType`. What is corrected. The interest of a repayment is the only thing that
 * can be at present.
 */
export const cashCorrectionTypes = [
  'INTEREST_REPAYMENT_CORRECTION',
] as const satisfies readonly CashCorrectionType[];

/**
 * The values of `InvestorFundsSourceType`. Where the money on an investor's account comes from.
 *
 * - `DEPOSIT`: the investor paid it in.
 * - `BONUS`: a bonus.
 * - `CAPITAL_REPAYMENT`: capital of an investment.
 * - `INTEREST_REPAYMENT`: interest on an investment.
 * - `CASH_INTEREST_RECEIVED`: interest on cash that was not invested.
 * - `SELL_PREMIUM`: the premium of a sale on the secondary market.
 * - `OUTBOUND_RETURNED`: a payment out of the account that came back.
 */
export const investorFundsSourceTypes = [
  'DEPOSIT',
  'BONUS',
  'CAPITAL_REPAYMENT',
  'INTEREST_REPAYMENT',
  'CASH_INTEREST_RECEIVED',
  'SELL_PREMIUM',
  'OUTBOUND_RETURNED',
] as const satisfies readonly InvestorFundsSourceType[];

/**
 * The values of `WalletTransferDirection`. Whether money moves into a wallet (`INBOUND`) or out of it
 * (`OUTBOUND`).
 */
export const walletTransferDirections = [
  'INBOUND',
  'OUTBOUND',
] as const satisfies readonly WalletTransferDirection[];

/**
 * The values of `WalletTransferStatus`. How far a movement of a wallet's money has come.
 *
 * - `REQUESTED`: the platform has taken in a request to move money out of the wallet.
 * - `CLEARED`: the money has left the wallet or arrived in it.
 * - `FAILED`: the money could not be moved.
 */
export const walletTransferStatuses = [
  'REQUESTED',
  'CLEARED',
  'FAILED',
] as const satisfies readonly WalletTransferStatus[];

/** Proof for the compiler that each list has every value of its type. */
export interface CompleteLists {
  readonly titles: Complete<Title, (typeof titles)[number]>;
  readonly employmentStatuses: Complete<EmploymentStatus, (typeof employmentStatuses)[number]>;
  readonly investorDeclarationTypes: Complete<InvestorDeclarationType, (typeof investorDeclarationTypes)[number]>;
  readonly accountTypes: Complete<AccountType, (typeof accountTypes)[number]>;
  readonly kycStatuses: Complete<KycStatus, (typeof kycStatuses)[number]>;
  readonly diligenceDocumentTypes: Complete<DiligenceDocumentType, (typeof diligenceDocumentTypes)[number]>;
  readonly kybStatuses: Complete<KybStatus, (typeof kybStatuses)[number]>;
  readonly kybProgressValues: Complete<KybProgress, (typeof kybProgressValues)[number]>;
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
  readonly settlementAccountTypes: Complete<SettlementAccountType, (typeof settlementAccountTypes)[number]>;
  readonly repaymentTypes: Complete<RepaymentType, (typeof repaymentTypes)[number]>;
  readonly investmentRepaymentTypes: Complete<InvestmentRepaymentType, (typeof investmentRepaymentTypes)[number]>;
  readonly repaymentStatuses: Complete<RepaymentStatus, (typeof repaymentStatuses)[number]>;
  readonly assetClasses: Complete<AssetClass, (typeof assetClasses)[number]>;
  readonly equityAccountTypes: Complete<EquityAccountType, (typeof equityAccountTypes)[number]>;
  readonly nomineeAccountTypes: Complete<NomineeAccountType, (typeof nomineeAccountTypes)[number]>;
  readonly allocationStatuses: Complete<AllocationStatus, (typeof allocationStatuses)[number]>;
  readonly dividendStatuses: Complete<DividendStatus, (typeof dividendStatuses)[number]>;
  readonly dividendPaymentStatuses: Complete<DividendPaymentStatus, (typeof dividendPaymentStatuses)[number]>;
  readonly assetPotTypes: Complete<AssetPotType, (typeof assetPotTypes)[number]>;
  readonly bondInterestTypes: Complete<BondInterestType, (typeof bondInterestTypes)[number]>;
  readonly bondInvestmentStatuses: Complete<BondInvestmentStatus, (typeof bondInvestmentStatuses)[number]>;
  readonly bondStatuses: Complete<BondStatus, (typeof bondStatuses)[number]>;
  readonly termsSignatureStatuses: Complete<TermsSignatureStatus, (typeof termsSignatureStatuses)[number]>;
  readonly auditedHttpMethods: Complete<AuditedHttpMethod, (typeof auditedHttpMethods)[number]>;
  readonly manualCashTransactionTypes: Complete<ManualCashTransactionType, (typeof manualCashTransactionTypes)[number]>;
  readonly cashCorrectionTypes: Complete<CashCorrectionType, (typeof cashCorrectionTypes)[number]>;
  readonly investorFundsSourceTypes: Complete<InvestorFundsSourceType, (typeof investorFundsSourceTypes)[number]>;
  readonly walletTransferDirections: Complete<WalletTransferDirection, (typeof walletTransferDirections)[number]>;
  readonly walletTransferStatuses: Complete<WalletTransferStatus, (typeof walletTransferStatuses)[number]>;
}

type Complete<Value extends Listed, Listed> = Value;
