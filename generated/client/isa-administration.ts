// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AgreementToken,
  CashDeletion,
  DeletionPeriod,
  EmptyText,
  HostedTransferInWidget,
  InvestorAuditEntry,
  InvestorTransferOut,
  Isa,
  IsaApplication,
  IsaDeclaration,
  IsaInvestmentUpdate,
  IsaInvestor,
  IsaInvestorUpdate,
  IsaReconciliation,
  IsaSubscription,
  IsaSubscriptionStatusUpdate,
  IsaSummary,
  IsaTransferInDeposits,
  NewCashCorrection,
  NewDeclarationAgreement,
  NewIsaCashTransaction,
  NewIsaInvestment,
  NewIsaInvestor,
  NewIsaReinvestment,
  NewIsaRepayment,
  NewIsaSale,
  NewIsaWriteOff,
  NewTermsAgreement,
  NewTermsAndConditions,
  NewTransferHistory,
  NewTransferInCash,
  NewTransferInResidualIncome,
  NewTransferOutFee,
  NewTransferOutPayment,
  TermsAndConditions,
  TermsSignature,
  TermsTokenUpdate,
  TransferHistory,
  TransferIn,
  TransferOut,
  TransferOutFee,
} from '../schemas.js';
import type { Goji } from './goji.js';
import type { Call } from './runtime/call.js';
import { defineOperation } from './runtime/define-operation.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** The type of `getIsaTerms`: what it takes, gives and rejects with. */
export interface GetIsaTermsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: TermsAndConditions }, GetIsaTermsOperation>;
}

/**
 * Get the terms and conditions of the ISA.
 *
 * Returns the version of the Originator's terms and conditions that is in force. Show the text to the
 * investor before you open an ISA for them, and keep the version: `recordIsaTermsAgreement` asks for it.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:8596
 */
export const getIsaTerms: GetIsaTermsOperation = /* @__PURE__ */ defineOperation(
  'getIsaTerms', 'GET', '/terms',
);

/** What `createIsaTerms` takes. */
export interface CreateIsaTermsArguments {
  readonly body: NewTermsAndConditions;
}

/** The type of `createIsaTerms`: what it takes, gives and rejects with. */
export interface CreateIsaTermsOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateIsaTermsArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: TermsAndConditions }, CreateIsaTermsOperation>;
}

/**
 * Publish terms and conditions of the ISA.
 *
 * Hands the platform a new text of the terms and conditions. It becomes the version in force at once and gets
 * the next version number. Investors who agreed to an earlier version agree again through
 * `recordIsaTermsAgreement` and `updateIsaTermsToken`.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:8628
 */
export const createIsaTerms: CreateIsaTermsOperation = /* @__PURE__ */ defineOperation(
  'createIsaTerms', 'POST', '/terms',
);

/** What `recordIsaTermsAgreement` takes. */
export interface RecordIsaTermsAgreementArguments {
  readonly body: NewTermsAgreement;
}

/** The type of `recordIsaTermsAgreement`: what it takes, gives and rejects with. */
export interface RecordIsaTermsAgreementOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordIsaTermsAgreementArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: AgreementToken }, RecordIsaTermsAgreementOperation>;
}

/**
 * Record the agreement to the terms and conditions.
 *
 * Records that an investor has read one version of the terms and conditions and agreed to it, and returns a
 * token for the agreement. For a new investor the token goes into `createIsaInvestor`, for an existing one
 * who agrees to a newer version into `updateIsaTermsToken`.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:8667
 */
export const recordIsaTermsAgreement: RecordIsaTermsAgreementOperation = /* @__PURE__ */ defineOperation(
  'recordIsaTermsAgreement', 'POST', '/terms/agreement',
);

/** What `getIsaTermsStatus` takes. */
export interface GetIsaTermsStatusArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getIsaTermsStatus`: what it takes, gives and rejects with. */
export interface GetIsaTermsStatusOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetIsaTermsStatusArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: TermsSignature }, GetIsaTermsStatusOperation>;
}

/**
 * Get how far an investor has agreed to the terms.
 *
 * Says whether the investor has agreed to the terms and conditions in force, only to an earlier version, or
 * to none. Ask for their agreement again when it is not the version in force.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:8710
 */
export const getIsaTermsStatus: GetIsaTermsStatusOperation = /* @__PURE__ */ defineOperation(
  'getIsaTermsStatus', 'GET', '/investors/{clientId}/terms/status',
);

/** What `updateIsaTermsToken` takes. */
export interface UpdateIsaTermsTokenArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
  readonly body: TermsTokenUpdate;
}

/** The type of `updateIsaTermsToken`: what it takes, gives and rejects with. */
export interface UpdateIsaTermsTokenOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateIsaTermsTokenArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: IsaInvestor }, UpdateIsaTermsTokenOperation>;
}

/**
 * Renew an investor's agreement to the terms.
 *
 * Attaches the agreement to a newer version of the terms and conditions to an investor who exists already.
 * Get the token from `recordIsaTermsAgreement` first. A new investor needs no such call, because
 * `createIsaInvestor` takes the token itself.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:8739
 */
export const updateIsaTermsToken: UpdateIsaTermsTokenOperation = /* @__PURE__ */ defineOperation(
  'updateIsaTermsToken', 'PUT', '/investors/{clientId}/terms/agreement/token',
);

/** The type of `getIsaAdminDeclaration`: what it takes, gives and rejects with. */
export interface GetIsaAdminDeclarationOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: IsaDeclaration }, GetIsaAdminDeclarationOperation>;
}

/**
 * Get the ISA declaration to agree to.
 *
 * Returns the declaration that an investor has to agree to before an ISA is opened for them. Goji writes the
 * text. Show it as it is, and keep the version: `recordDeclarationAgreement` asks for it.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:8806
 */
export const getIsaAdminDeclaration: GetIsaAdminDeclarationOperation = /* @__PURE__ */ defineOperation(
  'getIsaAdminDeclaration', 'GET', '/declaration',
);

/** What `recordDeclarationAgreement` takes. */
export interface RecordDeclarationAgreementArguments {
  readonly body: NewDeclarationAgreement;
}

/** The type of `recordDeclarationAgreement`: what it takes, gives and rejects with. */
export interface RecordDeclarationAgreementOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordDeclarationAgreementArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: AgreementToken }, RecordDeclarationAgreementOperation>;
}

/**
 * Record the agreement to the declaration.
 *
 * Records that a future investor has agreed to the ISA declaration, and returns a token for the agreement
 * that `createIsaInvestor` takes. An investor who has an ISA already, such as after a tax year break, agrees
 * through `recordIsaInvestorDeclarationAgreement`.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:8838
 */
export const recordDeclarationAgreement: RecordDeclarationAgreementOperation =
  /* @__PURE__ */ defineOperation(
    'recordDeclarationAgreement', 'POST', '/declaration/agreement',
  );

/** What `createIsaInvestor` takes. */
export interface CreateIsaInvestorArguments {
  readonly body: NewIsaInvestor;
}

/** The type of `createIsaInvestor`: what it takes, gives and rejects with. */
export interface CreateIsaInvestorOperation extends Operation<'POST', {
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
}> {
  (
    goji: Goji,
    args: CreateIsaInvestorArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: IsaInvestor }, CreateIsaInvestorOperation>;
}

/**
 * Create an investor and open their ISA.
 *
 * Creates an investor who belongs to the calling Originator, and opens an ISA for them. The investor must
 * have agreed to the terms and conditions and to the ISA declaration, and the Originator must have finished
 * its own KYC and AML checks.
 *
 * The platform refuses a person who has an ISA with this Originator, or who has opened one with another
 * Originator on the platform in this tax year. The ISA is open provisionally until money is paid in. Goji can
 * set up a cooling-off period for an Originator, in which nothing can be invested; `getInvestorIsa` tells
 * when it ends.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: address.country cannot be null or empty
 * - 400 `INVALID_DATA`: address.lineOne cannot be null or empty
 * - 400 `INVALID_DATA`: address.postcode cannot be null or empty
 * - 400 `INVALID_DATA`: address.townCity cannot be null or empty
 * - 400 `INVALID_DATA`: dateOfBirth cannot be null or empty and must be in valid ISO format (YYYY-MM-DD)
 * - 400 `INVALID_DATA`: emailAddress cannot be null or empty
 * - 400 `INVALID_DATA`: firstName cannot be null or empty
 * - 400 `INVALID_DATA`: lastName cannot be null or empty
 * - 400 `INVALID_DATA`: nationalInsuranceNumber cannot be null or empty
 * - 400 `INVALID_DATA`: address.postcode must be in valid UK format. e.g. (A9 9ZZ | A99 9ZZ | AB9 9ZZ | AB99
 *   9ZZ | A9C 9ZZ | AD9E 9ZZ)
 * - 400 `INVALID_DATA`: emailAddress must be in valid format
 * - 400 `INVALID_DATA`: nationalInsuranceNumber is in invalid format. Must be in NI number format e.g.
 *   (AB123456C)
 * - 400 `INVALID_NAME`: First and last names must be longer than one character
 * - 400 `INVALID_ADDRESS`: Address cannot be a PO Box
 * - 400 `INVALID_COUNTRY`: Country is invalid
 * - 400 `UNDER_18`: Cannot create account for person under the age of 18
 * - 400 `OVER_100`: Cannot create account for person over the age of 100
 * - 400 `INVESTOR_ISA_EXISTS`: Investor with this N.I number already has an IF-ISA account with this
 *   originator
 * - 400 `TAX_YEAR_ISA_EXISTS`: Investor with this N.I number has previously created an IF-ISA within this tax
 *   year
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:8881
 */
export const createIsaInvestor: CreateIsaInvestorOperation = /* @__PURE__ */ defineOperation(
  'createIsaInvestor', 'POST', '/investors',
);

/** What `validateIsaApplication` takes. */
export interface ValidateIsaApplicationArguments {
  readonly body: IsaApplication;
}

/** The type of `validateIsaApplication`: what it takes, gives and rejects with. */
export interface ValidateIsaApplicationOperation extends Operation<'POST', {
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
}> {
  (
    goji: Goji,
    args: ValidateIsaApplicationArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, ValidateIsaApplicationOperation>;
}

/**
 * Check whether a person may open an ISA.
 *
 * Checks the age, address and National Insurance number of a person before they become an investor, and
 * whether the number is already registered for an ISA. A person who may not open an ISA is answered with 400.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: address.country cannot be null or empty
 * - 400 `INVALID_DATA`: address.lineOne cannot be null or empty
 * - 400 `INVALID_DATA`: address.postcode cannot be null or empty
 * - 400 `INVALID_DATA`: address.townCity cannot be null or empty
 * - 400 `INVALID_DATA`: dateOfBirth cannot be null or empty and must be in valid ISO format (YYYY-MM-DD)
 * - 400 `INVALID_DATA`: nationalInsuranceNumber cannot be null or empty
 * - 400 `INVALID_DATA`: address.postcode must be in valid UK format. e.g. (A9 9ZZ | A99 9ZZ | AB9 9ZZ | AB99
 *   9ZZ | A9C 9ZZ | AD9E 9ZZ)
 * - 400 `INVALID_DATA`: nationalInsuranceNumber is in invalid format. Must be in NI number format e.g.
 *   (AB123456C)
 * - 400 `INVALID_ADDRESS`: Address cannot be a PO Box
 * - 400 `INVALID_COUNTRY`: Country is invalid
 * - 400 `UNDER_18`: Cannot create account for person under the age of 18
 * - 400 `OVER_100`: Cannot create account for person over the age of 100
 * - 400 `INVESTOR_ISA_EXISTS`: Investor with this N.I number already has an IF-ISA account with this
 *   originator
 * - 400 `TAX_YEAR_ISA_EXISTS`: Investor with this N.I number has previously created an IF-ISA within this tax
 *   year
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with `""`
 * as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:8998
 */
export const validateIsaApplication: ValidateIsaApplicationOperation = /* @__PURE__ */ defineOperation(
  'validateIsaApplication', 'POST', '/investors/validIsaApplication', { constant: '' },
);

/** What `getIsaInvestor` takes. */
export interface GetIsaInvestorArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getIsaInvestor`: what it takes, gives and rejects with. */
export interface GetIsaInvestorOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetIsaInvestorArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: IsaInvestor }, GetIsaInvestorOperation>;
}

/**
 * Get the details of an investor.
 *
 * Returns name, address and contact details of an investor. Money and investments are in `getInvestorIsa`.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:9049
 */
export const getIsaInvestor: GetIsaInvestorOperation = /* @__PURE__ */ defineOperation(
  'getIsaInvestor', 'GET', '/investors/{clientId}',
);

/** What `updateIsaInvestor` takes. */
export interface UpdateIsaInvestorArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
  readonly body: IsaInvestorUpdate;
}

/** The type of `updateIsaInvestor`: what it takes, gives and rejects with. */
export interface UpdateIsaInvestorOperation extends Operation<'PUT', {
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
}> {
  (
    goji: Goji,
    args: UpdateIsaInvestorArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: IsaInvestor }, UpdateIsaInvestorOperation>;
}

/**
 * Update the details of an investor.
 *
 * Replaces the details of an investor, such as after a wedding or a move. Send all of them, also those that
 * stay as they are. An address outside the United Kingdom blocks subscriptions of the current tax year.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: address.country cannot be null or empty
 * - 400 `INVALID_DATA`: address.lineOne cannot be null or empty
 * - 400 `INVALID_DATA`: address.postcode cannot be null or empty
 * - 400 `INVALID_DATA`: address.townCity cannot be null or empty
 * - 400 `INVALID_DATA`: dateOfBirth cannot be null or empty and must be in valid ISO format (YYYY-MM-DD)
 * - 400 `INVALID_DATA`: emailAddress cannot be null or empty
 * - 400 `INVALID_DATA`: firstName cannot be null or empty
 * - 400 `INVALID_DATA`: lastName cannot be null or empty
 * - 400 `INVALID_DATA`: address.postcode must be in valid UK format. e.g. (A9 9ZZ | A99 9ZZ | AB9 9ZZ | AB99
 *   9ZZ | A9C 9ZZ | AD9E 9ZZ)
 * - 400 `INVALID_DATA`: emailAddress must be in valid format
 * - 400 `INVALID_NAME`: First and last names must be longer than one character
 * - 400 `INVALID_ADDRESS`: Address cannot be a PO Box
 * - 400 `INVALID_COUNTRY`: Country is invalid
 * - 400 `UNDER_18`: Cannot create account for person under the age of 18
 * - 400 `OVER_100`: Cannot create account for person over the age of 100
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:9113
 */
export const updateIsaInvestor: UpdateIsaInvestorOperation = /* @__PURE__ */ defineOperation(
  'updateIsaInvestor', 'PUT', '/investors/{clientId}',
);

/** What `getInvestorIsa` takes. */
export interface GetInvestorIsaArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getInvestorIsa`: what it takes, gives and rejects with. */
export interface GetInvestorIsaOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetInvestorIsaArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: Isa }, GetInvestorIsaOperation>;
}

/**
 * Get an investor's ISA in full.
 *
 * Returns the balances of the ISA, what may still be subscribed in this tax year, its investments and its
 * cash transactions. Ask before a deposit, for the remaining allowance, and before an investment or a
 * withdrawal, for the cash balance. `getInvestorIsaSummary` has the balances alone.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:9216
 */
export const getInvestorIsa: GetInvestorIsaOperation = /* @__PURE__ */ defineOperation(
  'getInvestorIsa', 'GET', '/investors/{clientId}/isa',
);

/** What `getInvestorIsaSummary` takes. */
export interface GetInvestorIsaSummaryArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getInvestorIsaSummary`: what it takes, gives and rejects with. */
export interface GetInvestorIsaSummaryOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetInvestorIsaSummaryArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: IsaSummary }, GetInvestorIsaSummaryOperation>;
}

/**
 * Get the balances of an investor's ISA.
 *
 * Returns the balances of the ISA and what may still be subscribed in this tax year, without investments and
 * transactions.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:9468
 */
export const getInvestorIsaSummary: GetInvestorIsaSummaryOperation = /* @__PURE__ */ defineOperation(
  'getInvestorIsaSummary', 'GET', '/investors/{clientId}/isa/summary',
);

/** What `getInvestorIsaSubscriptionStatus` takes. */
export interface GetInvestorIsaSubscriptionStatusArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getInvestorIsaSubscriptionStatus`: what it takes, gives and rejects with. */
export interface GetInvestorIsaSubscriptionStatusOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetInvestorIsaSubscriptionStatusArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: IsaSubscription }, GetInvestorIsaSubscriptionStatusOperation>;
}

/**
 * Get whether an ISA takes subscriptions.
 *
 * Says whether the investor may pay new money into the ISA, and if not, why. An investor who subscribed
 * nothing in a whole tax year, 6 April to 5 April, has to agree to the declaration again before they may
 * subscribe; `recordIsaInvestorDeclarationAgreement` records that.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:9654
 */
export const getInvestorIsaSubscriptionStatus: GetInvestorIsaSubscriptionStatusOperation =
  /* @__PURE__ */ defineOperation(
    'getInvestorIsaSubscriptionStatus', 'GET', '/investors/{clientId}/isa/subscriptionStatus',
  );

/** What `updateIsaStatus` takes. */
export interface UpdateIsaStatusArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
  readonly body: IsaSubscriptionStatusUpdate;
}

/** The type of `updateIsaStatus`: what it takes, gives and rejects with. */
export interface UpdateIsaStatusOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateIsaStatusArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: IsaSummary }, UpdateIsaStatusOperation>;
}

/**
 * Set whether an ISA takes subscriptions.
 *
 * Puts the ISA into another subscription status. Tests use it to see how an application treats an ISA that
 * takes no subscriptions.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:9687
 */
export const updateIsaStatus: UpdateIsaStatusOperation = /* @__PURE__ */ defineOperation(
  'updateIsaStatus', 'PUT', '/investors/{clientId}/isa/status',
);

/** What `createTransferHistory` takes. */
export interface CreateTransferHistoryArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the transfer in.
     *
     * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
     */
    readonly transferInId: string;
  };
  readonly body: NewTransferHistory;
}

/** The type of `createTransferHistory`: what it takes, gives and rejects with. */
export interface CreateTransferHistoryOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateTransferHistoryArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: TransferHistory }, CreateTransferHistoryOperation>;
}

/**
 * Create the history of a transfer in.
 *
 * Records what the transfer history form of the former ISA manager says: the amount, the part of it that was
 * subscribed in this tax year, and the dates. The answer says how the cash has to be split between the ISA
 * and the investor's standard account. Process the cash of the transfer only once that is known.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.transferInId`: The id that the platform gave the transfer in.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:9848
 */
export const createTransferHistory: CreateTransferHistoryOperation = /* @__PURE__ */ defineOperation(
  'createTransferHistory', 'POST', '/investors/{clientId}/transferIn/{transferInId}/transferHistory',
);

/** What `updateTransferHistory` takes. */
export interface UpdateTransferHistoryArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the transfer in.
     *
     * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
     */
    readonly transferInId: string;
  };
  readonly body: NewTransferHistory;
}

/** The type of `updateTransferHistory`: what it takes, gives and rejects with. */
export interface UpdateTransferHistoryOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateTransferHistoryArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: TransferHistory }, UpdateTransferHistoryOperation>;
}

/**
 * Update the history of a transfer in.
 *
 * Replaces the history of a transfer in, such as when the former ISA manager corrects the form. Send all
 * fields. The amounts to allocate are worked out again.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.transferInId`: The id that the platform gave the transfer in.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:9756
 */
export const updateTransferHistory: UpdateTransferHistoryOperation = /* @__PURE__ */ defineOperation(
  'updateTransferHistory', 'PUT', '/investors/{clientId}/transferIn/{transferInId}/transferHistory',
);

/** What `recordIsaInvestorDeclarationAgreement` takes. */
export interface RecordIsaInvestorDeclarationAgreementArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `recordIsaInvestorDeclarationAgreement`: what it takes, gives and rejects with. */
export interface RecordIsaInvestorDeclarationAgreementOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordIsaInvestorDeclarationAgreementArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, RecordIsaInvestorDeclarationAgreementOperation>;
}

/**
 * Record that an investor agrees to the declaration again.
 *
 * Records that an investor who has an ISA has agreed to the ISA declaration. It opens the ISA again after a
 * tax year break, so that the investor may subscribe in the current tax year. There is no request body.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:9940
 */
export const recordIsaInvestorDeclarationAgreement: RecordIsaInvestorDeclarationAgreementOperation =
  /* @__PURE__ */ defineOperation(
    'recordIsaInvestorDeclarationAgreement', 'POST', '/investors/{clientId}/declaration/agreement',
  );

/** What `listInvestorAudit` takes. */
export interface ListInvestorAuditArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `listInvestorAudit`: what it takes, gives and rejects with. */
export interface ListInvestorAuditOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListInvestorAuditArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly InvestorAuditEntry[] }, ListInvestorAuditOperation>;
}

/**
 * List the audited requests about an investor.
 *
 * Returns the requests to the platform that concerned the investor, each with its answer. It serves to trace
 * when and how a record changed.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:10188
 */
export const listInvestorAudit: ListInvestorAuditOperation = /* @__PURE__ */ defineOperation(
  'listInvestorAudit', 'GET', '/audit/investors/{clientId}',
);

/** What `recordIsaInvestment` takes. */
export interface RecordIsaInvestmentArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
  readonly body: NewIsaInvestment;
}

/** The type of `recordIsaInvestment`: what it takes, gives and rejects with. */
export interface RecordIsaInvestmentOperation extends Operation<'POST', {
  readonly 400: 'INSUFFICIENT_BALANCE';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordIsaInvestmentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, RecordIsaInvestmentOperation>;
}

/**
 * Record an investment.
 *
 * Records that cash of the ISA was invested, and creates the investment. The cash balance falls by the
 * amount, which it must cover. Nothing can be invested before a cooling-off period ends.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INSUFFICIENT_BALANCE`: Insufficient funds available to invest
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:10232
 */
export const recordIsaInvestment: RecordIsaInvestmentOperation = /* @__PURE__ */ defineOperation(
  'recordIsaInvestment', 'POST', '/investors/{clientId}/investment',
);

/** What `deleteIsaInvestment` takes. */
export interface DeleteIsaInvestmentArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
  readonly body: DeletionPeriod;
}

/** The type of `deleteIsaInvestment`: what it takes, gives and rejects with. */
export interface DeleteIsaInvestmentOperation extends Operation<'DELETE', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: DeleteIsaInvestmentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, DeleteIsaInvestmentOperation>;
}

/**
 * Delete investments of a period.
 *
 * Deletes the investments of the ISA, all of them or those of a period. It is meant for tests, and does not
 * work once an investment has been changed.
 *
 * The period travels in the body of the request. Some tools and proxies drop the body of a DELETE, so make
 * sure that yours send it: an empty object deletes all investments.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:10521
 */
export const deleteIsaInvestment: DeleteIsaInvestmentOperation = /* @__PURE__ */ defineOperation(
  'deleteIsaInvestment', 'DELETE', '/investors/{clientId}/investment',
);

/** What `updateIsaInvestment` takes. */
export interface UpdateIsaInvestmentArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the investment, its `id` among the investments of the ISA.
     *
     * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
     */
    readonly investmentId: string;
  };
  readonly body: IsaInvestmentUpdate;
}

/** The type of `updateIsaInvestment`: what it takes, gives and rejects with. */
export interface UpdateIsaInvestmentOperation extends Operation<'PUT', {
  readonly 400: 'INSUFFICIENT_BALANCE';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateIsaInvestmentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, UpdateIsaInvestmentOperation>;
}

/**
 * Update an investment.
 *
 * Adds capital to an investment, or creates the investment if the ISA does not have it. The cash balance must
 * cover the amount. Hardly any Originator needs this: talk to Goji before you use it.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.investmentId`: The id that the platform gave the investment, its `id` among the investments of the
 *   ISA.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INSUFFICIENT_BALANCE`: Insufficient funds available to invest
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:10780
 */
export const updateIsaInvestment: UpdateIsaInvestmentOperation = /* @__PURE__ */ defineOperation(
  'updateIsaInvestment', 'PUT', '/investors/{clientId}/investment/{investmentId}',
);

/** What `recordIsaRepayment` takes. */
export interface RecordIsaRepaymentArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the investment, its `id` among the investments of the ISA.
     *
     * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
     */
    readonly investmentId: string;
  };
  readonly body: NewIsaRepayment;
}

/** The type of `recordIsaRepayment`: what it takes, gives and rejects with. */
export interface RecordIsaRepaymentOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordIsaRepaymentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, RecordIsaRepaymentOperation>;
}

/**
 * Record a repayment.
 *
 * Records that the borrower has paid capital, interest or a premium, and that the money stays in the ISA as
 * cash. The cash balance rises by what was paid, the balance of the ISA by what is not capital.
 *
 * A sale for exactly the remaining capital is recorded here too, as a repayment of all of it. Send amounts as
 * exactly as you hold them, so that no fraction of a penny stays invested. What is reinvested at once belongs
 * to `recordIsaReinvestment`.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.investmentId`: The id that the platform gave the investment, its `id` among the investments of the
 *   ISA.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with `""`
 * as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:11056
 */
export const recordIsaRepayment: RecordIsaRepaymentOperation = /* @__PURE__ */ defineOperation(
  'recordIsaRepayment', 'POST', '/investors/{clientId}/investment/{investmentId}/repayment', {
    constant: '',
  },
);

/** What `recordIsaReinvestment` takes. */
export interface RecordIsaReinvestmentArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the investment, its `id` among the investments of the ISA.
     *
     * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
     */
    readonly investmentId: string;
  };
  readonly body: NewIsaReinvestment;
}

/** The type of `recordIsaReinvestment`: what it takes, gives and rejects with. */
export interface RecordIsaReinvestmentOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordIsaReinvestmentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, RecordIsaReinvestmentOperation>;
}

/**
 * Record a reinvestment.
 *
 * Records that the borrower has paid and that the money was invested again at once. The new investments are
 * created with it. The cash balance stays as it is, and the balance of the ISA rises by the interest. A
 * repayment and an investment, recorded one after the other, have the same effect.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.investmentId`: The id that the platform gave the investment, its `id` among the investments of the
 *   ISA.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:11113
 */
export const recordIsaReinvestment: RecordIsaReinvestmentOperation = /* @__PURE__ */ defineOperation(
  'recordIsaReinvestment', 'POST', '/investors/{clientId}/investment/{investmentId}/reinvestment',
);

/** What `recordIsaSale` takes. */
export interface RecordIsaSaleArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the investment, its `id` among the investments of the ISA.
     *
     * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
     */
    readonly investmentId: string;
  };
  readonly body: NewIsaSale;
}

/** The type of `recordIsaSale`: what it takes, gives and rejects with. */
export interface RecordIsaSaleOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordIsaSaleArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, RecordIsaSaleOperation>;
}

/**
 * Record the sale of an investment.
 *
 * Marks an investment as sold for more or for less than its remaining capital, such as in an auction. A sale
 * for exactly that capital can be recorded by `recordIsaRepayment`.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.investmentId`: The id that the platform gave the investment, its `id` among the investments of the
 *   ISA.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:11428
 */
export const recordIsaSale: RecordIsaSaleOperation = /* @__PURE__ */ defineOperation(
  'recordIsaSale', 'POST', '/investors/{clientId}/investment/{investmentId}/sale',
);

/** What `recordIsaWriteOff` takes. */
export interface RecordIsaWriteOffArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the investment, its `id` among the investments of the ISA.
     *
     * @example 91d4c7e2-5b08-4f63-8a1d-e6c20f9b3754
     */
    readonly investmentId: string;
  };
  readonly body: NewIsaWriteOff;
}

/** The type of `recordIsaWriteOff`: what it takes, gives and rejects with. */
export interface RecordIsaWriteOffOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordIsaWriteOffArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, RecordIsaWriteOffOperation>;
}

/**
 * Record a write-off.
 *
 * Writes off capital of an investment that is in default, all that remains or a part. The balance of the ISA
 * falls by the amount. What is recovered later is recorded as interest by `recordIsaRepayment`.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.investmentId`: The id that the platform gave the investment, its `id` among the investments of the
 *   ISA.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:11696
 */
export const recordIsaWriteOff: RecordIsaWriteOffOperation = /* @__PURE__ */ defineOperation(
  'recordIsaWriteOff', 'POST', '/investors/{clientId}/investment/{investmentId}/writeOff',
);

/** What `recordIsaCash` takes. */
export interface RecordIsaCashArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
  readonly body: NewIsaCashTransaction;
}

/** The type of `recordIsaCash`: what it takes, gives and rejects with. */
export interface RecordIsaCashOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordIsaCashArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, RecordIsaCashOperation>;
}

/**
 * Record a cash transaction.
 *
 * Records that cash was paid into or out of the ISA. A deposit that exceeds the allowance of the tax year is
 * refused as a whole: `getInvestorIsa` tells what may still be paid in. At most the cash balance can be
 * withdrawn. Cash of transfers has operations of its own.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:11962
 */
export const recordIsaCash: RecordIsaCashOperation = /* @__PURE__ */ defineOperation(
  'recordIsaCash', 'POST', '/investors/{clientId}/cash',
);

/** What `deleteIsaCash` takes. */
export interface DeleteIsaCashArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
  readonly body: CashDeletion;
}

/** The type of `deleteIsaCash`: what it takes, gives and rejects with. */
export interface DeleteIsaCashOperation extends Operation<'DELETE', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: DeleteIsaCashArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, DeleteIsaCashOperation>;
}

/**
 * Delete cash transactions.
 *
 * Deletes the cash transactions of the ISA, all of them or those that match a period and a choice of types.
 *
 * The choice travels in the body of the request. Some tools and proxies drop the body of a DELETE, so make
 * sure that yours send it: an empty object deletes all transactions.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:12246
 */
export const deleteIsaCash: DeleteIsaCashOperation = /* @__PURE__ */ defineOperation(
  'deleteIsaCash', 'DELETE', '/investors/{clientId}/cash',
);

/** What `correctIsaCash` takes. */
export interface CorrectIsaCashArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
  readonly body: NewCashCorrection;
}

/** The type of `correctIsaCash`: what it takes, gives and rejects with. */
export interface CorrectIsaCashOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CorrectIsaCashArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, CorrectIsaCashOperation>;
}

/**
 * Correct the interest of a repayment.
 *
 * Adds a transaction that corrects interest that was recorded with a wrong amount. An Originator that never
 * changes the interest of a repayment does not need it.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:12507
 */
export const correctIsaCash: CorrectIsaCashOperation = /* @__PURE__ */ defineOperation(
  'correctIsaCash', 'POST', '/investors/{clientId}/cashCorrection',
);

/** What `recordTransferInCash` takes. */
export interface RecordTransferInCashArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the transfer in.
     *
     * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
     */
    readonly transferInId: string;
  };
  readonly body: NewTransferInCash;
}

/** The type of `recordTransferInCash`: what it takes, gives and rejects with. */
export interface RecordTransferInCashOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordTransferInCashArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, RecordTransferInCashOperation>;
}

/**
 * Record the cash of a transfer in.
 *
 * Records that the money of a transfer in has arrived and how it was split between the ISA and the investor's
 * standard account. Wait for the transfer history, which says how to split it, before the money is processed.
 * `validateTransferInCash` checks the same body without an effect.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.transferInId`: The id that the platform gave the transfer in.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with `""`
 * as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:12779
 */
export const recordTransferInCash: RecordTransferInCashOperation = /* @__PURE__ */ defineOperation(
  'recordTransferInCash', 'POST', '/investors/{clientId}/transferIn/{transferInId}/cash', { constant: '' },
);

/** What `recordTransferInResidualIncome` takes. */
export interface RecordTransferInResidualIncomeArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the transfer in.
     *
     * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
     */
    readonly transferInId: string;
  };
  readonly body: NewTransferInResidualIncome;
}

/** The type of `recordTransferInResidualIncome`: what it takes, gives and rejects with. */
export interface RecordTransferInResidualIncomeOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordTransferInResidualIncomeArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, RecordTransferInResidualIncomeOperation>;
}

/**
 * Record residual income of a transfer in.
 *
 * Records income that the former ISA manager has sent after the transfer. A transfer in can have several such
 * payments.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.transferInId`: The id that the platform gave the transfer in.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with `""`
 * as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:12830
 */
export const recordTransferInResidualIncome: RecordTransferInResidualIncomeOperation =
  /* @__PURE__ */ defineOperation(
    'recordTransferInResidualIncome', 'POST', '/investors/{clientId}/transferIn/{transferInId}/residualIncome', {
      constant: '',
    },
  );

/** What `validateTransferInCash` takes. */
export interface ValidateTransferInCashArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the transfer in.
     *
     * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
     */
    readonly transferInId: string;
  };
  readonly body: NewTransferInCash;
}

/** The type of `validateTransferInCash`: what it takes, gives and rejects with. */
export interface ValidateTransferInCashOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ValidateTransferInCashArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, ValidateTransferInCashOperation>;
}

/**
 * Check the cash of a transfer in.
 *
 * Checks what would be sent to `recordTransferInCash`, and records nothing. What is wrong is answered with
 * 400.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.transferInId`: The id that the platform gave the transfer in.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with `""`
 * as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:12869
 */
export const validateTransferInCash: ValidateTransferInCashOperation = /* @__PURE__ */ defineOperation(
  'validateTransferInCash', 'POST', '/investors/{clientId}/transferIn/{transferInId}/cash/validation', {
    constant: '',
  },
);

/** What `listInvestorTransferInSummaries` takes. */
export interface ListInvestorTransferInSummariesArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `listInvestorTransferInSummaries`: what it takes, gives and rejects with. */
export interface ListInvestorTransferInSummariesOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListInvestorTransferInSummariesArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly TransferIn[] }, ListInvestorTransferInSummariesOperation>;
}

/**
 * List an investor's transfers in that are under way.
 *
 * Returns the transfers in of the investor that are not finished yet.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:12920
 */
export const listInvestorTransferInSummaries: ListInvestorTransferInSummariesOperation =
  /* @__PURE__ */ defineOperation(
    'listInvestorTransferInSummaries', 'GET', '/investors/{clientId}/transferInSummary',
  );

/** What `getTransferInSummary` takes. */
export interface GetTransferInSummaryArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the transfer in.
     *
     * @example 0f4c7a1e-52b6-4a3d-9c1f-8d2e6b7a9045
     */
    readonly transferInId: string;
  };
}

/** The type of `getTransferInSummary`: what it takes, gives and rejects with. */
export interface GetTransferInSummaryOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetTransferInSummaryArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: TransferIn }, GetTransferInSummaryOperation>;
}

/**
 * Get the amounts of a transfer in.
 *
 * Returns the amounts, the date and the way of payment of one transfer in.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.transferInId`: The id that the platform gave the transfer in.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:12968
 */
export const getTransferInSummary: GetTransferInSummaryOperation = /* @__PURE__ */ defineOperation(
  'getTransferInSummary', 'GET', '/investors/{clientId}/transferIn/{transferInId}/summary',
);

/** What `getIsaTransferInDeposits` takes. */
export interface GetIsaTransferInDepositsArguments {
  readonly path: {
    /**
     * The day on which the cheques were banked.
     *
     * @example 2025-06-02
     */
    readonly date: string;
  };
}

/** The type of `getIsaTransferInDeposits`: what it takes, gives and rejects with. */
export interface GetIsaTransferInDepositsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetIsaTransferInDepositsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: IsaTransferInDeposits }, GetIsaTransferInDepositsOperation>;
}

/**
 * Get the cheques banked for transfers in on a day.
 *
 * Sums up the cheques for transfers in that Goji has banked on one day and names the transfers they belong
 * to. The cheques of a day reach the Originator's bank account as one batch, which this helps to take apart.
 *
 * Takes:
 * - `path.date`: The day on which the cheques were banked.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:13016
 */
export const getIsaTransferInDeposits: GetIsaTransferInDepositsOperation = /* @__PURE__ */ defineOperation(
  'getIsaTransferInDeposits', 'GET', '/transferIn/deposits/{date}',
);

/** The type of `listIsaOpenTransfersIn`: what it takes, gives and rejects with. */
export interface ListIsaOpenTransfersInOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly TransferIn[] }, ListIsaOpenTransfersInOperation>;
}

/**
 * List the open transfers in of all investors.
 *
 * Returns every transfer in that is not finished yet, whoever the investor is.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:13059
 */
export const listIsaOpenTransfersIn: ListIsaOpenTransfersInOperation = /* @__PURE__ */ defineOperation(
  'listIsaOpenTransfersIn', 'GET', '/transferIn/open/summary',
);

/** The type of `getIsaReconciliation`: what it takes, gives and rejects with. */
export interface GetIsaReconciliationOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly IsaReconciliation[] }, GetIsaReconciliationOperation>;
}

/**
 * Get the ISA balances of all investors.
 *
 * Returns the balances of every ISA of the Originator, so that they can be compared with the Originator's own
 * books.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:13107
 */
export const getIsaReconciliation: GetIsaReconciliationOperation = /* @__PURE__ */ defineOperation(
  'getIsaReconciliation', 'GET', '/isaReconciliation',
);

/** The type of `getInvestorReconciliation`: what it takes, gives and rejects with. */
export interface GetInvestorReconciliationOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly IsaInvestor[] }, GetInvestorReconciliationOperation>;
}

/**
 * Get the details of all investors.
 *
 * Returns name, address and contact details of every investor of the Originator, so that they can be compared
 * with the Originator's own records.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:13154
 */
export const getInvestorReconciliation: GetInvestorReconciliationOperation = /* @__PURE__ */ defineOperation(
  'getInvestorReconciliation', 'GET', '/investorReconciliation',
);

/** What `getTransferInUiData` takes. */
export interface GetTransferInUiDataArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getTransferInUiData`: what it takes, gives and rejects with. */
export interface GetTransferInUiDataOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetTransferInUiDataArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: HostedTransferInWidget }, GetTransferInUiDataOperation>;
}

/**
 * Get the data of the transfer in widget.
 *
 * Returns where the widget is loaded from, where the same form is hosted, and a token that works once. With
 * the widget the investor asks for a transfer of an ISA from another manager. Call this for every page view,
 * and keep none of the addresses: they change without notice.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:13214
 */
export const getTransferInUiData: GetTransferInUiDataOperation = /* @__PURE__ */ defineOperation(
  'getTransferInUiData', 'GET', '/investors/{clientId}/transferIn/uiData',
);

/** What `listIsaInvestorTransfersOut` takes. */
export interface ListIsaInvestorTransfersOutArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
  };
}

/** The type of `listIsaInvestorTransfersOut`: what it takes, gives and rejects with. */
export interface ListIsaInvestorTransfersOutOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListIsaInvestorTransfersOutArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly InvestorTransferOut[] }, ListIsaInvestorTransfersOutOperation>;
}

/**
 * List an investor's transfers out.
 *
 * Returns the transfers by which the investor moves ISA money to another ISA manager. Each says whether a fee
 * is to be taken, and which.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:13251
 */
export const listIsaInvestorTransfersOut: ListIsaInvestorTransfersOutOperation =
  /* @__PURE__ */ defineOperation(
    'listIsaInvestorTransfersOut', 'GET', '/investors/{clientId}/transferOut',
  );

/** What `listIsaTransfersOut` takes. */
export interface ListIsaTransfersOutArguments {
  readonly query?: {
    /**
     * True for only those transfers out whose funds have not been transferred yet, which are the ones with a
     * `dateFundsTransferred` of null.
     *
     * @example true
     */
    readonly activeOnly?: boolean;
  };
}

/** The type of `listIsaTransfersOut`: what it takes, gives and rejects with. */
export interface ListIsaTransfersOutOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: ListIsaTransfersOutArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly TransferOut[] }, ListIsaTransfersOutOperation>;
}

/**
 * List the transfers out of all investors.
 *
 * Returns the transfers by which investors move ISA money to other ISA managers: all of them, or only those
 * whose funds have not left yet.
 *
 * Takes:
 * - `query.activeOnly`: True for only those transfers out whose funds have not been transferred yet, which
 *   are the ones with a `dateFundsTransferred` of null.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:13336
 */
export const listIsaTransfersOut: ListIsaTransfersOutOperation = /* @__PURE__ */ defineOperation(
  'listIsaTransfersOut', 'GET', '/transfersOut',
);

/** What `recordTransferOutCash` takes. */
export interface RecordTransferOutCashArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the transfer out.
     *
     * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
     */
    readonly transferOutId: string;
  };
  readonly body: NewTransferOutPayment;
}

/** The type of `recordTransferOutCash`: what it takes, gives and rejects with. */
export interface RecordTransferOutCashOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordTransferOutCashArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, RecordTransferOutCashOperation>;
}

/**
 * Record the payment of a transfer out.
 *
 * Records that the money of a transfer out was paid to the new ISA manager. From then on the transfer is no
 * longer active.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.transferOutId`: The id that the platform gave the transfer out.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with `""`
 * as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:13437
 */
export const recordTransferOutCash: RecordTransferOutCashOperation = /* @__PURE__ */ defineOperation(
  'recordTransferOutCash', 'POST', '/investors/{clientId}/transferOut/{transferOutId}/cash', {
    constant: '',
  },
);

/** What `recordTransferOutFee` takes. */
export interface RecordTransferOutFeeArguments {
  readonly path: {
    /**
     * The id that the Originator gave the investor when it created them.
     *
     * @example P2P-1234
     */
    readonly clientId: string;
    /**
     * The id that the platform gave the transfer out.
     *
     * @example a35f9c17-2b84-4de0-91c6-7d3b5e8f0a42
     */
    readonly transferOutId: string;
  };
  readonly body: NewTransferOutFee;
}

/** The type of `recordTransferOutFee`: what it takes, gives and rejects with. */
export interface RecordTransferOutFeeOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordTransferOutFeeArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: TransferOutFee }, RecordTransferOutFeeOperation>;
}

/**
 * Record the fee of a transfer out.
 *
 * Records that the fee of a transfer out was taken from the investor's account. Goji has set the fee when it
 * entered the transfer. Use no other operation for it, such as a withdrawal.
 *
 * Takes:
 * - `path.clientId`: The id that the Originator gave the investor when it created them.
 * - `path.transferOutId`: The id that the platform gave the transfer out.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:13470
 */
export const recordTransferOutFee: RecordTransferOutFeeOperation = /* @__PURE__ */ defineOperation(
  'recordTransferOutFee', 'POST', '/investors/{clientId}/transferOut/{transferOutId}/fee',
);
