// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  ClientId,
  EmptyText,
  InvestmentDeclarationUpdate,
  Investor,
  InvestorTransferOut,
  InvestorUpdate,
  Isa,
  IsaDeclaration,
  IsaSubscription,
  IsaSubscriptionStatusUpdate,
  IsaSummary,
  KybDetails,
  KycDetails,
  NewInvestor,
  NewIsaAccount,
  NewKycDocuments,
  NewMigratedInvestor,
  Success,
  TermsAndConditions,
  TransferIn,
  TransferInDeposits,
  TransferInOverview,
  TransferInWidget,
  TransferOut,
} from '../schemas.js';
import type { Goji } from './goji.js';
import type { Call } from './runtime/call.js';
import { defineOperation } from './runtime/define-operation.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** The type of `getTerms`: what it takes, gives and rejects with. */
export interface GetTermsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: TermsAndConditions }, GetTermsOperation>;
}

/**
 * Get the terms and conditions.
 *
 * Returns the terms and conditions in force, as HTML to show to the investor. The investor must agree to them
 * before `createInvestor` is called.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:621
 */
export const getTerms: GetTermsOperation = /* @__PURE__ */ defineOperation(
  'getTerms', 'GET', '/platformApi/terms',
);

/** The type of `listInvestorIds`: what it takes, gives and rejects with. */
export interface ListInvestorIdsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly ClientId[] }, ListInvestorIdsOperation>;
}

/**
 * List the ids of all investors.
 *
 * Returns the client id of every investor on the platform. Bulk jobs such as reconciliations start here and
 * then fetch what they need for each id.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:649
 */
export const listInvestorIds: ListInvestorIdsOperation = /* @__PURE__ */ defineOperation(
  'listInvestorIds', 'GET', '/investorIds',
);

/** What `createInvestor` takes. */
export interface CreateInvestorArguments {
  readonly body: NewInvestor;
}

/** The type of `createInvestor`: what it takes, gives and rejects with. */
export interface CreateInvestorOperation extends Operation<'POST', {
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
    args: CreateInvestorArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Investor }, CreateInvestorOperation>;
}

/**
 * Create an investor.
 *
 * Registers a person or a company as an investor and starts the KYC or KYB check where one applies. The
 * investor must have agreed to the terms and conditions before, and to the ISA declaration if an ISA is
 * opened.
 *
 * The check runs after the answer. Follow it with `getInvestorKyc` or `getInvestorKyb`, or wait for the
 * webhook `INVESTOR_KYC_STATUS_CHANGE`. Until it is passed, the investor can neither deposit nor invest.
 *
 * Investors who come from another system are registered with `migrateInvestor` instead.
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
 * Reference: 001_e31843da268b6018.txt:674
 */
export const createInvestor: CreateInvestorOperation = /* @__PURE__ */ defineOperation(
  'createInvestor', 'POST', '/platformApi/investors',
);

/** What `getInvestor` takes. */
export interface GetInvestorArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getInvestor`: what it takes, gives and rejects with. */
export interface GetInvestorOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetInvestorArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: Investor }, GetInvestorOperation>;
}

/**
 * Get an investor.
 *
 * Returns what the platform knows of one investor. The shape depends on `entityType`: a company has
 * `corporateDetails`.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:868
 */
export const getInvestor: GetInvestorOperation = /* @__PURE__ */ defineOperation(
  'getInvestor', 'GET', '/platformApi/investors/{clientId}',
);

/** What `updateInvestor` takes. */
export interface UpdateInvestorArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
  readonly body: InvestorUpdate;
}

/** The type of `updateInvestor`: what it takes, gives and rejects with. */
export interface UpdateInvestorOperation extends Operation<'PUT', {
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
    args: UpdateInvestorArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Investor }, UpdateInvestorOperation>;
}

/**
 * Update an investor.
 *
 * Replaces the personal details of an investor: send all of them, also those that stay as they are. The
 * accounts and the company of the investor are not changed here, and the declaration has an operation of its
 * own, `updateInvestmentDeclaration`.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
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
 * Reference: 001_e31843da268b6018.txt:971
 */
export const updateInvestor: UpdateInvestorOperation = /* @__PURE__ */ defineOperation(
  'updateInvestor', 'PUT', '/platformApi/investors/{clientId}',
);

/** What `updateInvestmentDeclaration` takes. */
export interface UpdateInvestmentDeclarationArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
  readonly body: InvestmentDeclarationUpdate;
}

/** The type of `updateInvestmentDeclaration`: what it takes, gives and rejects with. */
export interface UpdateInvestmentDeclarationOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateInvestmentDeclarationArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Success }, UpdateInvestmentDeclarationOperation>;
}

/**
 * Update an investor's declaration.
 *
 * Records that the investor has signed a new declaration of the kind of investor they are. It takes the place
 * of the declaration that was made at registration, or of the last one that was recorded here.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with
 * `"SUCCESS"` as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:1122
 */
export const updateInvestmentDeclaration: UpdateInvestmentDeclarationOperation =
  /* @__PURE__ */ defineOperation(
    'updateInvestmentDeclaration', 'PUT', '/platformApi/investors/{clientId}/updateInvestmentDeclarationAgreement', {
      constant: 'SUCCESS',
    },
  );

/** What `getInvestorKyc` takes. */
export interface GetInvestorKycArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getInvestorKyc`: what it takes, gives and rejects with. */
export interface GetInvestorKycOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetInvestorKycArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: KycDetails }, GetInvestorKycOperation>;
}

/**
 * Get an investor's KYC details.
 *
 * Returns how far the KYC check of an investor has come, which documents are still wanted and why documents
 * were refused. Until the check is passed, the investor has no access to the bank details for deposits and
 * cannot invest.
 *
 * Ask again after a webhook `INVESTOR_KYC_STATUS_CHANGE`. The webhook carries the new status, not the
 * documents.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:1164
 */
export const getInvestorKyc: GetInvestorKycOperation = /* @__PURE__ */ defineOperation(
  'getInvestorKyc', 'GET', '/platformApi/investors/{clientId}/kyc',
);

/** What `getInvestorKyb` takes. */
export interface GetInvestorKybArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getInvestorKyb`: what it takes, gives and rejects with. */
export interface GetInvestorKybOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetInvestorKybArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: KybDetails }, GetInvestorKybOperation>;
}

/**
 * Get an investor's KYB details.
 *
 * Returns how far the KYB check of a company has come, check by check, and which documents are still wanted.
 * Only corporate investors have a KYB check.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:1236
 */
export const getInvestorKyb: GetInvestorKybOperation = /* @__PURE__ */ defineOperation(
  'getInvestorKyb', 'GET', '/platformApi/investors/{clientId}/kyb',
);

/** What `addKycDocuments` takes. */
export interface AddKycDocumentsArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
  readonly body: NewKycDocuments;
}

/** The type of `addKycDocuments`: what it takes, gives and rejects with. */
export interface AddKycDocumentsOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: AddKycDocumentsArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, AddKycDocumentsOperation>;
}

/**
 * Add KYC or KYB documents.
 *
 * Uploads documents that prove the identity or the address of an investor, or that a KYB check asks for. A
 * person at Goji approves or rejects each; until then it is listed under `documentsPendingApproval`.
 *
 * Accepted are a passport, the front of a driving licence, and a bank statement or a utility bill less than
 * three months old, as PDF, PNG or JPEG files of at most 10 MB each.
 *
 * If a document is rejected, the KYC status stays `ENHANCED_VERIFICATION_REQUIRED`, `getInvestorKyc` says why
 * and Goji gets in touch with you.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: Documents are required
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with `""`
 * as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:1319
 */
export const addKycDocuments: AddKycDocumentsOperation = /* @__PURE__ */ defineOperation(
  'addKycDocuments', 'POST', '/platformApi/investors/{clientId}/kyc/documents', { constant: '' },
);

/** What `getKycReport` takes. */
export interface GetKycReportArguments {
  readonly query?: {
    /**
     * The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
     * `?id=GOJI-1234&id=GOJI-4567`.
     *
     * @example ["GOJI-1234","GOJI-4567"]
     */
    readonly id?: readonly ClientId[];
  };
}

/** The type of `getKycReport`: what it takes, gives and rejects with. */
export interface GetKycReportOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: GetKycReportArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly KycDetails[] }, GetKycReportOperation>;
}

/**
 * Get the KYC details of several investors.
 *
 * Returns the KYC details of up to 100 investors at once, for bulk jobs such as reconciliations that have
 * read the ids with `listInvestorIds`. Without an id the list is empty; with more than 100 the answer is 400.
 *
 * Takes:
 * - `query.id`: The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
 *   `?id=GOJI-1234&id=GOJI-4567`.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:1353
 */
export const getKycReport: GetKycReportOperation = /* @__PURE__ */ defineOperation(
  'getKycReport', 'GET', '/reports/investor/kyc',
);

/** What `getKybReport` takes. */
export interface GetKybReportArguments {
  readonly query?: {
    /**
     * The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
     * `?id=GOJI-1234&id=GOJI-4567`.
     *
     * @example ["GOJI-1234","GOJI-4567"]
     */
    readonly id?: readonly ClientId[];
  };
}

/** The type of `getKybReport`: what it takes, gives and rejects with. */
export interface GetKybReportOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: GetKybReportArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly KybDetails[] }, GetKybReportOperation>;
}

/**
 * Get the KYB details of several companies.
 *
 * Returns the KYB details of up to 100 corporate investors at once, for bulk jobs such as reconciliations
 * that have read the ids with `listInvestorIds`. Without an id the list is empty; with more than 100 the
 * answer is 400.
 *
 * Takes:
 * - `query.id`: The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
 *   `?id=GOJI-1234&id=GOJI-4567`.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:1450
 */
export const getKybReport: GetKybReportOperation = /* @__PURE__ */ defineOperation(
  'getKybReport', 'GET', '/reports/investor/kyb',
);

/** The type of `getIsaDeclaration`: what it takes, gives and rejects with. */
export interface GetIsaDeclarationOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: IsaDeclaration }, GetIsaDeclarationOperation>;
}

/**
 * Get the ISA declaration.
 *
 * Returns the declaration that an investor has to agree to before an ISA is opened for them, or opened again
 * after a tax year break. Show the text as it is, and fetch it again each time: Goji brings out new versions.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:1644
 */
export const getIsaDeclaration: GetIsaDeclarationOperation = /* @__PURE__ */ defineOperation(
  'getIsaDeclaration', 'GET', '/platformApi/isaDeclaration',
);

/** What `addIsaAccount` takes. */
export interface AddIsaAccountArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
  readonly body: NewIsaAccount;
}

/** The type of `addIsaAccount`: what it takes, gives and rejects with. */
export interface AddIsaAccountOperation extends Operation<'POST', {
  readonly 400: 'INVESTOR_ISA_EXISTS' | 'TAX_YEAR_ISA_EXISTS' | 'UNDER_18' | 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: AddIsaAccountArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Investor }, AddIsaAccountOperation>;
}

/**
 * Open an ISA for an investor.
 *
 * Opens an Innovative Finance ISA for an investor who has none yet. The investor must have agreed to the
 * declaration that `getIsaDeclaration` returns.
 *
 * The platform checks the National Insurance number and whether the investor may open an ISA. When both hold,
 * the ISA is open at once and takes deposits. An ISA that `createInvestor` opened at registration needs no
 * such call.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVESTOR_ISA_EXISTS`: Investor with this N.I number already has an IF-ISA account with this
 *   originator
 * - 400 `TAX_YEAR_ISA_EXISTS`: Investor with this N.I number has previously created an IF-ISA within this tax
 *   year
 * - 400 `UNDER_18`: Cannot create account for person under the age of 18
 * - 400 `INVALID_DATA`: nationalInsuranceNumber is in invalid format. Must be in NI number format e.g.
 *   (AB123456C)
 * - 400 `INVALID_DATA`: nationalInsuranceNumber cannot be null or empty
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:1672
 */
export const addIsaAccount: AddIsaAccountOperation = /* @__PURE__ */ defineOperation(
  'addIsaAccount', 'POST', '/platformApi/investors/{clientId}/accounts/ISA',
);

/** What `getIsa` takes. */
export interface GetIsaArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getIsa`: what it takes, gives and rejects with. */
export interface GetIsaOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetIsaArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: Isa }, GetIsaOperation>;
}

/**
 * Get the ISA of an investor.
 *
 * Returns the balances of the ISA, what may still be subscribed in this tax year, its investments and its
 * cash transactions, if the investor has an ISA.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:1782
 */
export const getIsa: GetIsaOperation = /* @__PURE__ */ defineOperation(
  'getIsa', 'GET', '/platformApi/investors/{clientId}/isa',
);

/** What `getIsaSubscriptionStatus` takes. */
export interface GetIsaSubscriptionStatusArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getIsaSubscriptionStatus`: what it takes, gives and rejects with. */
export interface GetIsaSubscriptionStatusOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetIsaSubscriptionStatusArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: IsaSubscription }, GetIsaSubscriptionStatusOperation>;
}

/**
 * Get the subscription status of an ISA.
 *
 * Says whether the investor may pay new money into the ISA. Ask before you offer a deposit, most of all after
 * the turn of the tax year on 6 April.
 *
 * An investor who subscribed nothing in a whole tax year, 6 April to 5 April, is in a tax year break, which
 * the status `INVALID_TAX_YEAR_BREAK` says. They have to agree to the declaration again, which
 * `recordIsaDeclarationAgreement` records, before they may subscribe.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:2030
 */
export const getIsaSubscriptionStatus: GetIsaSubscriptionStatusOperation = /* @__PURE__ */ defineOperation(
  'getIsaSubscriptionStatus', 'GET', '/platformApi/investors/{clientId}/isa/subscriptionStatus',
);

/** What `updateIsaSubscriptionStatus` takes. */
export interface UpdateIsaSubscriptionStatusArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
  readonly body: IsaSubscriptionStatusUpdate;
}

/** The type of `updateIsaSubscriptionStatus`: what it takes, gives and rejects with. */
export interface UpdateIsaSubscriptionStatusOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateIsaSubscriptionStatusArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: IsaSummary }, UpdateIsaSubscriptionStatusOperation>;
}

/**
 * Set the subscription status of an ISA.
 *
 * Puts the ISA into another subscription status. Tests use it to see how an application treats an ISA that
 * takes no subscriptions. It works in the sandbox only.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
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
 * Reference: 001_e31843da268b6018.txt:2076
 */
export const updateIsaSubscriptionStatus: UpdateIsaSubscriptionStatusOperation =
  /* @__PURE__ */ defineOperation(
    'updateIsaSubscriptionStatus', 'PUT', '/platformApi/investors/{clientId}/isa/subscriptionStatus',
  );

/** What `recordIsaDeclarationAgreement` takes. */
export interface RecordIsaDeclarationAgreementArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `recordIsaDeclarationAgreement`: what it takes, gives and rejects with. */
export interface RecordIsaDeclarationAgreementOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordIsaDeclarationAgreementArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, RecordIsaDeclarationAgreementOperation>;
}

/**
 * Record the agreement to the ISA declaration.
 *
 * Records that the investor has agreed to the ISA declaration after the ISA was opened. It opens the ISA
 * again after a tax year break, so that the investor may subscribe in the current tax year. There is no
 * request body.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
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
 * Reference: 001_e31843da268b6018.txt:2145
 */
export const recordIsaDeclarationAgreement: RecordIsaDeclarationAgreementOperation =
  /* @__PURE__ */ defineOperation(
    'recordIsaDeclarationAgreement', 'POST', '/platformApi/investors/{clientId}/isa/declaration/agreement',
  );

/** What `getTransferInWidget` takes. */
export interface GetTransferInWidgetArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getTransferInWidget`: what it takes, gives and rejects with. */
export interface GetTransferInWidgetOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetTransferInWidgetArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: TransferInWidget }, GetTransferInWidgetOperation>;
}

/**
 * Get the data of the transfer in widget.
 *
 * Returns where the widget is loaded from and a token that works once. The widget is a form in your own page
 * with which the investor asks for a transfer of an ISA from another manager. Call this for every page view,
 * and keep none of the addresses: they change without notice.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:2393
 */
export const getTransferInWidget: GetTransferInWidgetOperation = /* @__PURE__ */ defineOperation(
  'getTransferInWidget', 'GET', '/platformApi/investors/{clientId}/accounts/ISA/transferIn/UI',
);

/** The type of `listOpenTransfersIn`: what it takes, gives and rejects with. */
export interface ListOpenTransfersInOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly TransferIn[] }, ListOpenTransfersInOperation>;
}

/**
 * List the open ISA transfers in of all investors.
 *
 * Returns every ISA transfer to the platform that is not finished yet, whoever the investor is.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:2425
 */
export const listOpenTransfersIn: ListOpenTransfersInOperation = /* @__PURE__ */ defineOperation(
  'listOpenTransfersIn', 'GET', '/platformApi/transferIn/open/summary',
);

/** What `listInvestorTransfersOut` takes. */
export interface ListInvestorTransfersOutArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `listInvestorTransfersOut`: what it takes, gives and rejects with. */
export interface ListInvestorTransfersOutOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListInvestorTransfersOutArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly InvestorTransferOut[] }, ListInvestorTransfersOutOperation>;
}

/**
 * List an investor's ISA transfers out.
 *
 * Returns the transfers by which the investor moves ISA money to another ISA manager, finished ones included.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:2473
 */
export const listInvestorTransfersOut: ListInvestorTransfersOutOperation = /* @__PURE__ */ defineOperation(
  'listInvestorTransfersOut', 'GET', '/platformApi/investors/{clientId}/transferOut',
);

/** What `listInvestorTransfersIn` takes. */
export interface ListInvestorTransfersInArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `listInvestorTransfersIn`: what it takes, gives and rejects with. */
export interface ListInvestorTransfersInOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListInvestorTransfersInArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly TransferIn[] }, ListInvestorTransfersInOperation>;
}

/**
 * List an investor's ISA transfers in.
 *
 * Returns the transfers by which the investor brings ISA money from other ISA managers to the platform.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:2558
 */
export const listInvestorTransfersIn: ListInvestorTransfersInOperation = /* @__PURE__ */ defineOperation(
  'listInvestorTransfersIn', 'GET', '/platformApi/investors/{clientId}/transferIn',
);

/** What `getTransferIn` takes. */
export interface GetTransferInArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
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

/** The type of `getTransferIn`: what it takes, gives and rejects with. */
export interface GetTransferInOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetTransferInArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: TransferIn }, GetTransferInOperation>;
}

/**
 * Get one ISA transfer in.
 *
 * Returns one of the transfers by which the investor brings ISA money to the platform.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 * - `path.transferInId`: The id that the platform gave the transfer in.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:2606
 */
export const getTransferIn: GetTransferInOperation = /* @__PURE__ */ defineOperation(
  'getTransferIn', 'GET', '/platformApi/investors/{clientId}/transferIn/{transferInId}',
);

/** What `listInvestorOpenTransfersIn` takes. */
export interface ListInvestorOpenTransfersInArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `listInvestorOpenTransfersIn`: what it takes, gives and rejects with. */
export interface ListInvestorOpenTransfersInOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListInvestorOpenTransfersInArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly TransferInOverview[] }, ListInvestorOpenTransfersInOperation>;
}

/**
 * List an investor's open ISA transfers in.
 *
 * Returns the transfers in of the investor that are not finished, with the ISA manager they come from and how
 * the amount splits between tax years. The date of a transfer is null until its transfer history form has
 * arrived.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:2654
 */
export const listInvestorOpenTransfersIn: ListInvestorOpenTransfersInOperation =
  /* @__PURE__ */ defineOperation(
    'listInvestorOpenTransfersIn', 'GET', '/transferIn/investors/{clientId}/open',
  );

/** What `listInvestorClosedTransfersIn` takes. */
export interface ListInvestorClosedTransfersInArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `listInvestorClosedTransfersIn`: what it takes, gives and rejects with. */
export interface ListInvestorClosedTransfersInOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListInvestorClosedTransfersInArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly TransferInOverview[] }, ListInvestorClosedTransfersInOperation>;
}

/**
 * List an investor's closed ISA transfers in.
 *
 * Returns the transfers in of the investor that are finished, with the ISA manager they came from and how the
 * amount was split between tax years.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:2723
 */
export const listInvestorClosedTransfersIn: ListInvestorClosedTransfersInOperation =
  /* @__PURE__ */ defineOperation(
    'listInvestorClosedTransfersIn', 'GET', '/transferIn/investors/{clientId}/closed',
  );

/** What `getTransferInDeposits` takes. */
export interface GetTransferInDepositsArguments {
  readonly path: {
    /**
     * The day on which the cheques were banked.
     *
     * @example 2025-06-02
     */
    readonly date: string;
  };
}

/** The type of `getTransferInDeposits`: what it takes, gives and rejects with. */
export interface GetTransferInDepositsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetTransferInDepositsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: TransferInDeposits }, GetTransferInDepositsOperation>;
}

/**
 * Get the cheques banked for transfers in on a day.
 *
 * Sums up the cheques for ISA transfers in that were banked on one day and names the transfers they belong
 * to. It serves to reconcile the bank account: a day's cheques arrive there as one batch.
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
 * Reference: 001_e31843da268b6018.txt:2792
 */
export const getTransferInDeposits: GetTransferInDepositsOperation = /* @__PURE__ */ defineOperation(
  'getTransferInDeposits', 'GET', '/platformApi/transferIn/deposits/{date}',
);

/** What `listTransfersOut` takes. */
export interface ListTransfersOutArguments {
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

/** The type of `listTransfersOut`: what it takes, gives and rejects with. */
export interface ListTransfersOutOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: ListTransfersOutArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly TransferOut[] }, ListTransfersOutOperation>;
}

/**
 * List the ISA transfers out of all investors.
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
 * Reference: 001_e31843da268b6018.txt:2835
 */
export const listTransfersOut: ListTransfersOutOperation = /* @__PURE__ */ defineOperation(
  'listTransfersOut', 'GET', '/platformApi/transfersOut',
);

/** What `migrateInvestor` takes. */
export interface MigrateInvestorArguments {
  readonly body: NewMigratedInvestor;
}

/** The type of `migrateInvestor`: what it takes, gives and rejects with. */
export interface MigrateInvestorOperation extends Operation<'POST', {
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
    args: MigrateInvestorArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Investor }, MigrateInvestorOperation>;
}

/**
 * Migrate an investor from another system.
 *
 * Registers an investor who was looked after in another system and says how far their earlier KYC or KYB
 * checks are to be relied on. Goji agrees that with the platform before the migration. New investors are
 * registered with `createInvestor`.
 *
 * An investor of the ISA administration API is moved to this API by their existing client id. They get a new
 * client id, a KYC check and an account number for deposits, and keep their ISA with all its data.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: address.postcode cannot be null or empty
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
 * Reference: 001_e31843da268b6018.txt:2952
 */
export const migrateInvestor: MigrateInvestorOperation = /* @__PURE__ */ defineOperation(
  'migrateInvestor', 'POST', '/platformApi/migrate',
);

/** What `getLegacyKycReport` takes. */
export interface GetLegacyKycReportArguments {
  readonly query?: {
    /**
     * The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
     * `?id=GOJI-1234&id=GOJI-4567`.
     *
     * @example ["GOJI-1234","GOJI-4567"]
     */
    readonly id?: readonly ClientId[];
  };
}

/** The type of `getLegacyKycReport`: what it takes, gives and rejects with. */
export interface GetLegacyKycReportOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: GetLegacyKycReportArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly KycDetails[] }, GetLegacyKycReportOperation>;
}

/**
 * Get KYC details of several investors (old path).
 *
 * Returns the same as `getKycReport`: the KYC details of up to 100 investors, an empty list without ids, and
 * 400 for more than 100.
 *
 * Use `getKycReport`, `GET /reports/investor/kyc`, which takes the place of this operation.
 *
 * Takes:
 * - `query.id`: The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
 *   `?id=GOJI-1234&id=GOJI-4567`.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 003_886d2a00477c0883.txt:683
 *
 * @deprecated Use `getKycReport`, `GET /reports/investor/kyc`, which takes the place of this operation.
 */
export const getLegacyKycReport: GetLegacyKycReportOperation = /* @__PURE__ */ defineOperation(
  'getLegacyKycReport', 'GET', '/reports/investors/kyc',
);

/** What `getLegacyKybReport` takes. */
export interface GetLegacyKybReportArguments {
  readonly query?: {
    /**
     * The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
     * `?id=GOJI-1234&id=GOJI-4567`.
     *
     * @example ["GOJI-1234","GOJI-4567"]
     */
    readonly id?: readonly ClientId[];
  };
}

/** The type of `getLegacyKybReport`: what it takes, gives and rejects with. */
export interface GetLegacyKybReportOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: GetLegacyKybReportArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly KybDetails[] }, GetLegacyKybReportOperation>;
}

/**
 * Get KYB details of several companies (old path).
 *
 * Returns the same as `getKybReport`: the KYB details of up to 100 corporate investors, an empty list without
 * ids, and 400 for more than 100.
 *
 * Use `getKybReport`, `GET /reports/investor/kyb`, which takes the place of this operation.
 *
 * Takes:
 * - `query.id`: The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
 *   `?id=GOJI-1234&id=GOJI-4567`.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 003_886d2a00477c0883.txt:759
 *
 * @deprecated Use `getKybReport`, `GET /reports/investor/kyb`, which takes the place of this operation.
 */
export const getLegacyKybReport: GetLegacyKybReportOperation = /* @__PURE__ */ defineOperation(
  'getLegacyKybReport', 'GET', '/reports/investors/kyb',
);

/** What `recordLegacyIsaDeclarationAgreement` takes. */
export interface RecordLegacyIsaDeclarationAgreementArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `recordLegacyIsaDeclarationAgreement`: what it takes, gives and rejects with. */
export interface RecordLegacyIsaDeclarationAgreementOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RecordLegacyIsaDeclarationAgreementArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Isa }, RecordLegacyIsaDeclarationAgreementOperation>;
}

/**
 * Record the agreement to the ISA declaration (old path).
 *
 * Does the same as `recordIsaDeclarationAgreement`: records that the investor has agreed to the ISA
 * declaration again, which opens the ISA for subscriptions after a tax year break. There is no request body.
 *
 * Use `recordIsaDeclarationAgreement`, `POST /platformApi/investors/{clientId}/isa/declaration/agreement`,
 * which takes the place of this operation.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
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
 * Reference: 003_886d2a00477c0883.txt:1401
 *
 * @deprecated Use `recordIsaDeclarationAgreement`,
 *   `POST /platformApi/investors/{clientId}/isa/declaration/agreement`, which takes the place of this
 *   operation.
 */
export const recordLegacyIsaDeclarationAgreement: RecordLegacyIsaDeclarationAgreementOperation =
  /* @__PURE__ */ defineOperation(
    'recordLegacyIsaDeclarationAgreement', 'POST', '/platformApi/investors/{clientId}/declaration/agreement',
  );
