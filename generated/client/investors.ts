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
  operations,
} from '../types.js';
import type { Goji } from './goji.js';
import { callOperation } from './runtime/call-operation.js';
import type { Call } from './runtime/call.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** `getTerms` as data. Its type knows the documented error codes. */
export const getTermsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getTerms', method: 'GET', path: '/platformApi/terms' };

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
export function getTerms(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: TermsAndConditions }, typeof getTermsOperation> {
  return callOperation(goji, getTermsOperation, args, options);
}

/** `listInvestorIds` as data. Its type knows the documented error codes. */
export const listInvestorIdsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listInvestorIds', method: 'GET', path: '/investorIds' };

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
export function listInvestorIds(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly ClientId[] }, typeof listInvestorIdsOperation> {
  return callOperation(goji, listInvestorIdsOperation, args, options);
}

/** What `createInvestor` takes. */
export interface CreateInvestorArguments {
  readonly body: NewInvestor;
}

/** `createInvestor` as data. Its type knows the documented error codes. */
export const createInvestorOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA' | 'INVALID_NAME' | 'INVALID_ADDRESS' | 'INVALID_COUNTRY' | 'UNDER_18' | 'OVER_100';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createInvestor', method: 'POST', path: '/platformApi/investors' };

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
export function createInvestor(
  goji: Goji,
  args: CreateInvestorArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Investor }, typeof createInvestorOperation> {
  return callOperation(goji, createInvestorOperation, args, options);
}

/** What `getInvestor` takes. */
export interface GetInvestorArguments {
  readonly path: operations['getInvestor']['parameters']['path'];
}

/** `getInvestor` as data. Its type knows the documented error codes. */
export const getInvestorOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getInvestor', method: 'GET', path: '/platformApi/investors/{clientId}' };

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
export function getInvestor(
  goji: Goji,
  args: GetInvestorArguments,
  options?: CallOptions,
): Call<{ readonly 200: Investor }, typeof getInvestorOperation> {
  return callOperation(goji, getInvestorOperation, args, options);
}

/** What `updateInvestor` takes. */
export interface UpdateInvestorArguments {
  readonly path: operations['updateInvestor']['parameters']['path'];
  readonly body: InvestorUpdate;
}

/** `updateInvestor` as data. Its type knows the documented error codes. */
export const updateInvestorOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA' | 'INVALID_NAME' | 'INVALID_ADDRESS' | 'INVALID_COUNTRY' | 'UNDER_18' | 'OVER_100';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'updateInvestor', method: 'PUT', path: '/platformApi/investors/{clientId}' };

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
export function updateInvestor(
  goji: Goji,
  args: UpdateInvestorArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Investor }, typeof updateInvestorOperation> {
  return callOperation(goji, updateInvestorOperation, args, options);
}

/** What `updateInvestmentDeclaration` takes. */
export interface UpdateInvestmentDeclarationArguments {
  readonly path: operations['updateInvestmentDeclaration']['parameters']['path'];
  readonly body: InvestmentDeclarationUpdate;
}

/** `updateInvestmentDeclaration` as data. Its type knows the documented error codes. */
export const updateInvestmentDeclarationOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'updateInvestmentDeclaration',
  method: 'PUT',
  path: '/platformApi/investors/{clientId}/updateInvestmentDeclarationAgreement',
  constant: 'SUCCESS',
};

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
export function updateInvestmentDeclaration(
  goji: Goji,
  args: UpdateInvestmentDeclarationArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Success }, typeof updateInvestmentDeclarationOperation> {
  return callOperation(goji, updateInvestmentDeclarationOperation, args, options);
}

/** What `getInvestorKyc` takes. */
export interface GetInvestorKycArguments {
  readonly path: operations['getInvestorKyc']['parameters']['path'];
}

/** `getInvestorKyc` as data. Its type knows the documented error codes. */
export const getInvestorKycOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getInvestorKyc', method: 'GET', path: '/platformApi/investors/{clientId}/kyc' };

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
export function getInvestorKyc(
  goji: Goji,
  args: GetInvestorKycArguments,
  options?: CallOptions,
): Call<{ readonly 200: KycDetails }, typeof getInvestorKycOperation> {
  return callOperation(goji, getInvestorKycOperation, args, options);
}

/** What `getInvestorKyb` takes. */
export interface GetInvestorKybArguments {
  readonly path: operations['getInvestorKyb']['parameters']['path'];
}

/** `getInvestorKyb` as data. Its type knows the documented error codes. */
export const getInvestorKybOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getInvestorKyb', method: 'GET', path: '/platformApi/investors/{clientId}/kyb' };

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
export function getInvestorKyb(
  goji: Goji,
  args: GetInvestorKybArguments,
  options?: CallOptions,
): Call<{ readonly 200: KybDetails }, typeof getInvestorKybOperation> {
  return callOperation(goji, getInvestorKybOperation, args, options);
}

/** What `addKycDocuments` takes. */
export interface AddKycDocumentsArguments {
  readonly path: operations['addKycDocuments']['parameters']['path'];
  readonly body: NewKycDocuments;
}

/** `addKycDocuments` as data. Its type knows the documented error codes. */
export const addKycDocumentsOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'addKycDocuments',
  method: 'POST',
  path: '/platformApi/investors/{clientId}/kyc/documents',
  constant: '',
};

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
export function addKycDocuments(
  goji: Goji,
  args: AddKycDocumentsArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof addKycDocumentsOperation> {
  return callOperation(goji, addKycDocumentsOperation, args, options);
}

/** What `getKycReport` takes. */
export interface GetKycReportArguments {
  readonly query?: NonNullable<operations['getKycReport']['parameters']['query']>;
}

/** `getKycReport` as data. Its type knows the documented error codes. */
export const getKycReportOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getKycReport', method: 'GET', path: '/reports/investor/kyc' };

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
export function getKycReport(
  goji: Goji,
  args?: GetKycReportArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly KycDetails[] }, typeof getKycReportOperation> {
  return callOperation(goji, getKycReportOperation, args, options);
}

/** What `getKybReport` takes. */
export interface GetKybReportArguments {
  readonly query?: NonNullable<operations['getKybReport']['parameters']['query']>;
}

/** `getKybReport` as data. Its type knows the documented error codes. */
export const getKybReportOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getKybReport', method: 'GET', path: '/reports/investor/kyb' };

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
export function getKybReport(
  goji: Goji,
  args?: GetKybReportArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly KybDetails[] }, typeof getKybReportOperation> {
  return callOperation(goji, getKybReportOperation, args, options);
}

/** `getIsaDeclaration` as data. Its type knows the documented error codes. */
export const getIsaDeclarationOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getIsaDeclaration', method: 'GET', path: '/platformApi/isaDeclaration' };

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
export function getIsaDeclaration(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: IsaDeclaration }, typeof getIsaDeclarationOperation> {
  return callOperation(goji, getIsaDeclarationOperation, args, options);
}

/** What `addIsaAccount` takes. */
export interface AddIsaAccountArguments {
  readonly path: operations['addIsaAccount']['parameters']['path'];
  readonly body: NewIsaAccount;
}

/** `addIsaAccount` as data. Its type knows the documented error codes. */
export const addIsaAccountOperation: Operation<'POST', {
  readonly 400: 'INVESTOR_ISA_EXISTS' | 'TAX_YEAR_ISA_EXISTS' | 'UNDER_18' | 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'addIsaAccount', method: 'POST', path: '/platformApi/investors/{clientId}/accounts/ISA' };

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
export function addIsaAccount(
  goji: Goji,
  args: AddIsaAccountArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Investor }, typeof addIsaAccountOperation> {
  return callOperation(goji, addIsaAccountOperation, args, options);
}

/** What `getIsa` takes. */
export interface GetIsaArguments {
  readonly path: operations['getIsa']['parameters']['path'];
}

/** `getIsa` as data. Its type knows the documented error codes. */
export const getIsaOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getIsa', method: 'GET', path: '/platformApi/investors/{clientId}/isa' };

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
export function getIsa(
  goji: Goji,
  args: GetIsaArguments,
  options?: CallOptions,
): Call<{ readonly 200: Isa }, typeof getIsaOperation> {
  return callOperation(goji, getIsaOperation, args, options);
}

/** What `getIsaSubscriptionStatus` takes. */
export interface GetIsaSubscriptionStatusArguments {
  readonly path: operations['getIsaSubscriptionStatus']['parameters']['path'];
}

/** `getIsaSubscriptionStatus` as data. Its type knows the documented error codes. */
export const getIsaSubscriptionStatusOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'getIsaSubscriptionStatus',
  method: 'GET',
  path: '/platformApi/investors/{clientId}/isa/subscriptionStatus',
};

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
export function getIsaSubscriptionStatus(
  goji: Goji,
  args: GetIsaSubscriptionStatusArguments,
  options?: CallOptions,
): Call<{ readonly 200: IsaSubscription }, typeof getIsaSubscriptionStatusOperation> {
  return callOperation(goji, getIsaSubscriptionStatusOperation, args, options);
}

/** What `updateIsaSubscriptionStatus` takes. */
export interface UpdateIsaSubscriptionStatusArguments {
  readonly path: operations['updateIsaSubscriptionStatus']['parameters']['path'];
  readonly body: IsaSubscriptionStatusUpdate;
}

/** `updateIsaSubscriptionStatus` as data. Its type knows the documented error codes. */
export const updateIsaSubscriptionStatusOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'updateIsaSubscriptionStatus',
  method: 'PUT',
  path: '/platformApi/investors/{clientId}/isa/subscriptionStatus',
};

/**
 * Set the subscription status of an ISA.
 *
 * Puts the ISA into another subscription status. Tests use it to see how an application treats an ISA that
 * takes no subscriptions. It works in the sandbox only.
 *
 * Only the sandbox has this operation.
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
export function updateIsaSubscriptionStatus(
  goji: Goji,
  args: UpdateIsaSubscriptionStatusArguments,
  options?: WriteOptions,
): Call<{ readonly 200: IsaSummary }, typeof updateIsaSubscriptionStatusOperation> {
  return callOperation(goji, updateIsaSubscriptionStatusOperation, args, options);
}

/** What `recordIsaDeclarationAgreement` takes. */
export interface RecordIsaDeclarationAgreementArguments {
  readonly path: operations['recordIsaDeclarationAgreement']['parameters']['path'];
}

/** `recordIsaDeclarationAgreement` as data. Its type knows the documented error codes. */
export const recordIsaDeclarationAgreementOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordIsaDeclarationAgreement',
  method: 'POST',
  path: '/platformApi/investors/{clientId}/isa/declaration/agreement',
};

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
export function recordIsaDeclarationAgreement(
  goji: Goji,
  args: RecordIsaDeclarationAgreementArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof recordIsaDeclarationAgreementOperation> {
  return callOperation(goji, recordIsaDeclarationAgreementOperation, args, options);
}

/** What `getTransferInWidget` takes. */
export interface GetTransferInWidgetArguments {
  readonly path: operations['getTransferInWidget']['parameters']['path'];
}

/** `getTransferInWidget` as data. Its type knows the documented error codes. */
export const getTransferInWidgetOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'getTransferInWidget',
  method: 'GET',
  path: '/platformApi/investors/{clientId}/accounts/ISA/transferIn/UI',
};

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
export function getTransferInWidget(
  goji: Goji,
  args: GetTransferInWidgetArguments,
  options?: CallOptions,
): Call<{ readonly 200: TransferInWidget }, typeof getTransferInWidgetOperation> {
  return callOperation(goji, getTransferInWidgetOperation, args, options);
}

/** `listOpenTransfersIn` as data. Its type knows the documented error codes. */
export const listOpenTransfersInOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listOpenTransfersIn', method: 'GET', path: '/platformApi/transferIn/open/summary' };

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
export function listOpenTransfersIn(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly TransferIn[] }, typeof listOpenTransfersInOperation> {
  return callOperation(goji, listOpenTransfersInOperation, args, options);
}

/** What `listInvestorTransfersOut` takes. */
export interface ListInvestorTransfersOutArguments {
  readonly path: operations['listInvestorTransfersOut']['parameters']['path'];
}

/** `listInvestorTransfersOut` as data. Its type knows the documented error codes. */
export const listInvestorTransfersOutOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listInvestorTransfersOut', method: 'GET', path: '/platformApi/investors/{clientId}/transferOut' };

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
export function listInvestorTransfersOut(
  goji: Goji,
  args: ListInvestorTransfersOutArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly InvestorTransferOut[] }, typeof listInvestorTransfersOutOperation> {
  return callOperation(goji, listInvestorTransfersOutOperation, args, options);
}

/** What `listInvestorTransfersIn` takes. */
export interface ListInvestorTransfersInArguments {
  readonly path: operations['listInvestorTransfersIn']['parameters']['path'];
}

/** `listInvestorTransfersIn` as data. Its type knows the documented error codes. */
export const listInvestorTransfersInOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listInvestorTransfersIn', method: 'GET', path: '/platformApi/investors/{clientId}/transferIn' };

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
export function listInvestorTransfersIn(
  goji: Goji,
  args: ListInvestorTransfersInArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly TransferIn[] }, typeof listInvestorTransfersInOperation> {
  return callOperation(goji, listInvestorTransfersInOperation, args, options);
}

/** What `getTransferIn` takes. */
export interface GetTransferInArguments {
  readonly path: operations['getTransferIn']['parameters']['path'];
}

/** `getTransferIn` as data. Its type knows the documented error codes. */
export const getTransferInOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'getTransferIn',
  method: 'GET',
  path: '/platformApi/investors/{clientId}/transferIn/{transferInId}',
};

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
export function getTransferIn(
  goji: Goji,
  args: GetTransferInArguments,
  options?: CallOptions,
): Call<{ readonly 200: TransferIn }, typeof getTransferInOperation> {
  return callOperation(goji, getTransferInOperation, args, options);
}

/** What `listInvestorOpenTransfersIn` takes. */
export interface ListInvestorOpenTransfersInArguments {
  readonly path: operations['listInvestorOpenTransfersIn']['parameters']['path'];
}

/** `listInvestorOpenTransfersIn` as data. Its type knows the documented error codes. */
export const listInvestorOpenTransfersInOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listInvestorOpenTransfersIn', method: 'GET', path: '/transferIn/investors/{clientId}/open' };

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
export function listInvestorOpenTransfersIn(
  goji: Goji,
  args: ListInvestorOpenTransfersInArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly TransferInOverview[] }, typeof listInvestorOpenTransfersInOperation> {
  return callOperation(goji, listInvestorOpenTransfersInOperation, args, options);
}

/** What `listInvestorClosedTransfersIn` takes. */
export interface ListInvestorClosedTransfersInArguments {
  readonly path: operations['listInvestorClosedTransfersIn']['parameters']['path'];
}

/** `listInvestorClosedTransfersIn` as data. Its type knows the documented error codes. */
export const listInvestorClosedTransfersInOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listInvestorClosedTransfersIn', method: 'GET', path: '/transferIn/investors/{clientId}/closed' };

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
export function listInvestorClosedTransfersIn(
  goji: Goji,
  args: ListInvestorClosedTransfersInArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly TransferInOverview[] }, typeof listInvestorClosedTransfersInOperation> {
  return callOperation(goji, listInvestorClosedTransfersInOperation, args, options);
}

/** What `getTransferInDeposits` takes. */
export interface GetTransferInDepositsArguments {
  readonly path: operations['getTransferInDeposits']['parameters']['path'];
}

/** `getTransferInDeposits` as data. Its type knows the documented error codes. */
export const getTransferInDepositsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getTransferInDeposits', method: 'GET', path: '/platformApi/transferIn/deposits/{date}' };

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
export function getTransferInDeposits(
  goji: Goji,
  args: GetTransferInDepositsArguments,
  options?: CallOptions,
): Call<{ readonly 200: TransferInDeposits }, typeof getTransferInDepositsOperation> {
  return callOperation(goji, getTransferInDepositsOperation, args, options);
}

/** What `listTransfersOut` takes. */
export interface ListTransfersOutArguments {
  readonly query?: NonNullable<operations['listTransfersOut']['parameters']['query']>;
}

/** `listTransfersOut` as data. Its type knows the documented error codes. */
export const listTransfersOutOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listTransfersOut', method: 'GET', path: '/platformApi/transfersOut' };

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
export function listTransfersOut(
  goji: Goji,
  args?: ListTransfersOutArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly TransferOut[] }, typeof listTransfersOutOperation> {
  return callOperation(goji, listTransfersOutOperation, args, options);
}

/** What `migrateInvestor` takes. */
export interface MigrateInvestorArguments {
  readonly body: NewMigratedInvestor;
}

/** `migrateInvestor` as data. Its type knows the documented error codes. */
export const migrateInvestorOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA' | 'INVALID_NAME' | 'INVALID_ADDRESS' | 'INVALID_COUNTRY' | 'UNDER_18' | 'OVER_100';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'migrateInvestor', method: 'POST', path: '/platformApi/migrate' };

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
export function migrateInvestor(
  goji: Goji,
  args: MigrateInvestorArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Investor }, typeof migrateInvestorOperation> {
  return callOperation(goji, migrateInvestorOperation, args, options);
}

/** What `getLegacyKycReport` takes. */
export interface GetLegacyKycReportArguments {
  readonly query?: NonNullable<operations['getLegacyKycReport']['parameters']['query']>;
}

/** `getLegacyKycReport` as data. Its type knows the documented error codes. */
export const getLegacyKycReportOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getLegacyKycReport', method: 'GET', path: '/reports/investors/kyc' };

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
 * @deprecated See the description for what to use in its place.
 */
export function getLegacyKycReport(
  goji: Goji,
  args?: GetLegacyKycReportArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly KycDetails[] }, typeof getLegacyKycReportOperation> {
  return callOperation(goji, getLegacyKycReportOperation, args, options);
}

/** What `getLegacyKybReport` takes. */
export interface GetLegacyKybReportArguments {
  readonly query?: NonNullable<operations['getLegacyKybReport']['parameters']['query']>;
}

/** `getLegacyKybReport` as data. Its type knows the documented error codes. */
export const getLegacyKybReportOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getLegacyKybReport', method: 'GET', path: '/reports/investors/kyb' };

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
 * @deprecated See the description for what to use in its place.
 */
export function getLegacyKybReport(
  goji: Goji,
  args?: GetLegacyKybReportArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly KybDetails[] }, typeof getLegacyKybReportOperation> {
  return callOperation(goji, getLegacyKybReportOperation, args, options);
}

/** What `recordLegacyIsaDeclarationAgreement` takes. */
export interface RecordLegacyIsaDeclarationAgreementArguments {
  readonly path: operations['recordLegacyIsaDeclarationAgreement']['parameters']['path'];
}

/** `recordLegacyIsaDeclarationAgreement` as data. Its type knows the documented error codes. */
export const recordLegacyIsaDeclarationAgreementOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordLegacyIsaDeclarationAgreement',
  method: 'POST',
  path: '/platformApi/investors/{clientId}/declaration/agreement',
};

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
 * @deprecated See the description for what to use in its place.
 */
export function recordLegacyIsaDeclarationAgreement(
  goji: Goji,
  args: RecordLegacyIsaDeclarationAgreementArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof recordLegacyIsaDeclarationAgreementOperation> {
  return callOperation(goji, recordLegacyIsaDeclarationAgreementOperation, args, options);
}
