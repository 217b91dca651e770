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
  operations,
} from '../types.js';
import type { Goji } from './goji.js';
import { callOperation } from './runtime/call-operation.js';
import type { Call } from './runtime/call.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** `getIsaTerms` as data. Its type knows the documented error codes. */
export const getIsaTermsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getIsaTerms', method: 'GET', path: '/terms' };

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
export function getIsaTerms(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: TermsAndConditions }, typeof getIsaTermsOperation> {
  return callOperation(goji, getIsaTermsOperation, args, options);
}

/** What `createIsaTerms` takes. */
export interface CreateIsaTermsArguments {
  readonly body: NewTermsAndConditions;
}

/** `createIsaTerms` as data. Its type knows the documented error codes. */
export const createIsaTermsOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createIsaTerms', method: 'POST', path: '/terms' };

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
export function createIsaTerms(
  goji: Goji,
  args: CreateIsaTermsArguments,
  options?: WriteOptions,
): Call<{ readonly 200: TermsAndConditions }, typeof createIsaTermsOperation> {
  return callOperation(goji, createIsaTermsOperation, args, options);
}

/** What `recordIsaTermsAgreement` takes. */
export interface RecordIsaTermsAgreementArguments {
  readonly body: NewTermsAgreement;
}

/** `recordIsaTermsAgreement` as data. Its type knows the documented error codes. */
export const recordIsaTermsAgreementOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'recordIsaTermsAgreement', method: 'POST', path: '/terms/agreement' };

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
export function recordIsaTermsAgreement(
  goji: Goji,
  args: RecordIsaTermsAgreementArguments,
  options?: WriteOptions,
): Call<{ readonly 200: AgreementToken }, typeof recordIsaTermsAgreementOperation> {
  return callOperation(goji, recordIsaTermsAgreementOperation, args, options);
}

/** What `getIsaTermsStatus` takes. */
export interface GetIsaTermsStatusArguments {
  readonly path: operations['getIsaTermsStatus']['parameters']['path'];
}

/** `getIsaTermsStatus` as data. Its type knows the documented error codes. */
export const getIsaTermsStatusOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getIsaTermsStatus', method: 'GET', path: '/investors/{clientId}/terms/status' };

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
export function getIsaTermsStatus(
  goji: Goji,
  args: GetIsaTermsStatusArguments,
  options?: CallOptions,
): Call<{ readonly 200: TermsSignature }, typeof getIsaTermsStatusOperation> {
  return callOperation(goji, getIsaTermsStatusOperation, args, options);
}

/** What `updateIsaTermsToken` takes. */
export interface UpdateIsaTermsTokenArguments {
  readonly path: operations['updateIsaTermsToken']['parameters']['path'];
  readonly body: TermsTokenUpdate;
}

/** `updateIsaTermsToken` as data. Its type knows the documented error codes. */
export const updateIsaTermsTokenOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'updateIsaTermsToken', method: 'PUT', path: '/investors/{clientId}/terms/agreement/token' };

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
export function updateIsaTermsToken(
  goji: Goji,
  args: UpdateIsaTermsTokenArguments,
  options?: WriteOptions,
): Call<{ readonly 200: IsaInvestor }, typeof updateIsaTermsTokenOperation> {
  return callOperation(goji, updateIsaTermsTokenOperation, args, options);
}

/** `getIsaAdminDeclaration` as data. Its type knows the documented error codes. */
export const getIsaAdminDeclarationOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getIsaAdminDeclaration', method: 'GET', path: '/declaration' };

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
export function getIsaAdminDeclaration(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: IsaDeclaration }, typeof getIsaAdminDeclarationOperation> {
  return callOperation(goji, getIsaAdminDeclarationOperation, args, options);
}

/** What `recordDeclarationAgreement` takes. */
export interface RecordDeclarationAgreementArguments {
  readonly body: NewDeclarationAgreement;
}

/** `recordDeclarationAgreement` as data. Its type knows the documented error codes. */
export const recordDeclarationAgreementOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'recordDeclarationAgreement', method: 'POST', path: '/declaration/agreement' };

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
export function recordDeclarationAgreement(
  goji: Goji,
  args: RecordDeclarationAgreementArguments,
  options?: WriteOptions,
): Call<{ readonly 200: AgreementToken }, typeof recordDeclarationAgreementOperation> {
  return callOperation(goji, recordDeclarationAgreementOperation, args, options);
}

/** What `createIsaInvestor` takes. */
export interface CreateIsaInvestorArguments {
  readonly body: NewIsaInvestor;
}

/** `createIsaInvestor` as data. Its type knows the documented error codes. */
export const createIsaInvestorOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA' | 'INVALID_NAME' | 'INVALID_ADDRESS' | 'INVALID_COUNTRY' | 'UNDER_18' | 'OVER_100' | 'INVESTOR_ISA_EXISTS' | 'TAX_YEAR_ISA_EXISTS';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createIsaInvestor', method: 'POST', path: '/investors' };

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
export function createIsaInvestor(
  goji: Goji,
  args: CreateIsaInvestorArguments,
  options?: WriteOptions,
): Call<{ readonly 200: IsaInvestor }, typeof createIsaInvestorOperation> {
  return callOperation(goji, createIsaInvestorOperation, args, options);
}

/** What `validateIsaApplication` takes. */
export interface ValidateIsaApplicationArguments {
  readonly body: IsaApplication;
}

/** `validateIsaApplication` as data. Its type knows the documented error codes. */
export const validateIsaApplicationOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA' | 'INVALID_ADDRESS' | 'INVALID_COUNTRY' | 'UNDER_18' | 'OVER_100' | 'INVESTOR_ISA_EXISTS' | 'TAX_YEAR_ISA_EXISTS';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'validateIsaApplication', method: 'POST', path: '/investors/validIsaApplication', constant: '' };

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
export function validateIsaApplication(
  goji: Goji,
  args: ValidateIsaApplicationArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof validateIsaApplicationOperation> {
  return callOperation(goji, validateIsaApplicationOperation, args, options);
}

/** What `getIsaInvestor` takes. */
export interface GetIsaInvestorArguments {
  readonly path: operations['getIsaInvestor']['parameters']['path'];
}

/** `getIsaInvestor` as data. Its type knows the documented error codes. */
export const getIsaInvestorOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getIsaInvestor', method: 'GET', path: '/investors/{clientId}' };

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
export function getIsaInvestor(
  goji: Goji,
  args: GetIsaInvestorArguments,
  options?: CallOptions,
): Call<{ readonly 200: IsaInvestor }, typeof getIsaInvestorOperation> {
  return callOperation(goji, getIsaInvestorOperation, args, options);
}

/** What `updateIsaInvestor` takes. */
export interface UpdateIsaInvestorArguments {
  readonly path: operations['updateIsaInvestor']['parameters']['path'];
  readonly body: IsaInvestorUpdate;
}

/** `updateIsaInvestor` as data. Its type knows the documented error codes. */
export const updateIsaInvestorOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA' | 'INVALID_NAME' | 'INVALID_ADDRESS' | 'INVALID_COUNTRY' | 'UNDER_18' | 'OVER_100';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'updateIsaInvestor', method: 'PUT', path: '/investors/{clientId}' };

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
export function updateIsaInvestor(
  goji: Goji,
  args: UpdateIsaInvestorArguments,
  options?: WriteOptions,
): Call<{ readonly 200: IsaInvestor }, typeof updateIsaInvestorOperation> {
  return callOperation(goji, updateIsaInvestorOperation, args, options);
}

/** What `getInvestorIsa` takes. */
export interface GetInvestorIsaArguments {
  readonly path: operations['getInvestorIsa']['parameters']['path'];
}

/** `getInvestorIsa` as data. Its type knows the documented error codes. */
export const getInvestorIsaOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getInvestorIsa', method: 'GET', path: '/investors/{clientId}/isa' };

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
export function getInvestorIsa(
  goji: Goji,
  args: GetInvestorIsaArguments,
  options?: CallOptions,
): Call<{ readonly 200: Isa }, typeof getInvestorIsaOperation> {
  return callOperation(goji, getInvestorIsaOperation, args, options);
}

/** What `getInvestorIsaSummary` takes. */
export interface GetInvestorIsaSummaryArguments {
  readonly path: operations['getInvestorIsaSummary']['parameters']['path'];
}

/** `getInvestorIsaSummary` as data. Its type knows the documented error codes. */
export const getInvestorIsaSummaryOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getInvestorIsaSummary', method: 'GET', path: '/investors/{clientId}/isa/summary' };

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
export function getInvestorIsaSummary(
  goji: Goji,
  args: GetInvestorIsaSummaryArguments,
  options?: CallOptions,
): Call<{ readonly 200: IsaSummary }, typeof getInvestorIsaSummaryOperation> {
  return callOperation(goji, getInvestorIsaSummaryOperation, args, options);
}

/** What `getInvestorIsaSubscriptionStatus` takes. */
export interface GetInvestorIsaSubscriptionStatusArguments {
  readonly path: operations['getInvestorIsaSubscriptionStatus']['parameters']['path'];
}

/** `getInvestorIsaSubscriptionStatus` as data. Its type knows the documented error codes. */
export const getInvestorIsaSubscriptionStatusOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'getInvestorIsaSubscriptionStatus',
  method: 'GET',
  path: '/investors/{clientId}/isa/subscriptionStatus',
};

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
export function getInvestorIsaSubscriptionStatus(
  goji: Goji,
  args: GetInvestorIsaSubscriptionStatusArguments,
  options?: CallOptions,
): Call<{ readonly 200: IsaSubscription }, typeof getInvestorIsaSubscriptionStatusOperation> {
  return callOperation(goji, getInvestorIsaSubscriptionStatusOperation, args, options);
}

/** What `updateIsaStatus` takes. */
export interface UpdateIsaStatusArguments {
  readonly path: operations['updateIsaStatus']['parameters']['path'];
  readonly body: IsaSubscriptionStatusUpdate;
}

/** `updateIsaStatus` as data. Its type knows the documented error codes. */
export const updateIsaStatusOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'updateIsaStatus', method: 'PUT', path: '/investors/{clientId}/isa/status' };

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
export function updateIsaStatus(
  goji: Goji,
  args: UpdateIsaStatusArguments,
  options?: WriteOptions,
): Call<{ readonly 200: IsaSummary }, typeof updateIsaStatusOperation> {
  return callOperation(goji, updateIsaStatusOperation, args, options);
}

/** What `createTransferHistory` takes. */
export interface CreateTransferHistoryArguments {
  readonly path: operations['createTransferHistory']['parameters']['path'];
  readonly body: NewTransferHistory;
}

/** `createTransferHistory` as data. Its type knows the documented error codes. */
export const createTransferHistoryOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'createTransferHistory',
  method: 'POST',
  path: '/investors/{clientId}/transferIn/{transferInId}/transferHistory',
};

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
export function createTransferHistory(
  goji: Goji,
  args: CreateTransferHistoryArguments,
  options?: WriteOptions,
): Call<{ readonly 200: TransferHistory }, typeof createTransferHistoryOperation> {
  return callOperation(goji, createTransferHistoryOperation, args, options);
}

/** What `updateTransferHistory` takes. */
export interface UpdateTransferHistoryArguments {
  readonly path: operations['updateTransferHistory']['parameters']['path'];
  readonly body: NewTransferHistory;
}

/** `updateTransferHistory` as data. Its type knows the documented error codes. */
export const updateTransferHistoryOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'updateTransferHistory',
  method: 'PUT',
  path: '/investors/{clientId}/transferIn/{transferInId}/transferHistory',
};

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
export function updateTransferHistory(
  goji: Goji,
  args: UpdateTransferHistoryArguments,
  options?: WriteOptions,
): Call<{ readonly 200: TransferHistory }, typeof updateTransferHistoryOperation> {
  return callOperation(goji, updateTransferHistoryOperation, args, options);
}

/** What `recordIsaInvestorDeclarationAgreement` takes. */
export interface RecordIsaInvestorDeclarationAgreementArguments {
  readonly path: operations['recordIsaInvestorDeclarationAgreement']['parameters']['path'];
}

/** `recordIsaInvestorDeclarationAgreement` as data. Its type knows the documented error codes. */
export const recordIsaInvestorDeclarationAgreementOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordIsaInvestorDeclarationAgreement',
  method: 'POST',
  path: '/investors/{clientId}/declaration/agreement',
};

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
export function recordIsaInvestorDeclarationAgreement(
  goji: Goji,
  args: RecordIsaInvestorDeclarationAgreementArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof recordIsaInvestorDeclarationAgreementOperation> {
  return callOperation(goji, recordIsaInvestorDeclarationAgreementOperation, args, options);
}

/** What `listInvestorAudit` takes. */
export interface ListInvestorAuditArguments {
  readonly path: operations['listInvestorAudit']['parameters']['path'];
}

/** `listInvestorAudit` as data. Its type knows the documented error codes. */
export const listInvestorAuditOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listInvestorAudit', method: 'GET', path: '/audit/investors/{clientId}' };

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
export function listInvestorAudit(
  goji: Goji,
  args: ListInvestorAuditArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly InvestorAuditEntry[] }, typeof listInvestorAuditOperation> {
  return callOperation(goji, listInvestorAuditOperation, args, options);
}

/** What `recordIsaInvestment` takes. */
export interface RecordIsaInvestmentArguments {
  readonly path: operations['recordIsaInvestment']['parameters']['path'];
  readonly body: NewIsaInvestment;
}

/** `recordIsaInvestment` as data. Its type knows the documented error codes. */
export const recordIsaInvestmentOperation: Operation<'POST', {
  readonly 400: 'INSUFFICIENT_BALANCE';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'recordIsaInvestment', method: 'POST', path: '/investors/{clientId}/investment' };

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
export function recordIsaInvestment(
  goji: Goji,
  args: RecordIsaInvestmentArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof recordIsaInvestmentOperation> {
  return callOperation(goji, recordIsaInvestmentOperation, args, options);
}

/** What `deleteIsaInvestment` takes. */
export interface DeleteIsaInvestmentArguments {
  readonly path: operations['deleteIsaInvestment']['parameters']['path'];
  readonly body: DeletionPeriod;
}

/** `deleteIsaInvestment` as data. Its type knows the documented error codes. */
export const deleteIsaInvestmentOperation: Operation<'DELETE', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'deleteIsaInvestment', method: 'DELETE', path: '/investors/{clientId}/investment' };

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
export function deleteIsaInvestment(
  goji: Goji,
  args: DeleteIsaInvestmentArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof deleteIsaInvestmentOperation> {
  return callOperation(goji, deleteIsaInvestmentOperation, args, options);
}

/** What `updateIsaInvestment` takes. */
export interface UpdateIsaInvestmentArguments {
  readonly path: operations['updateIsaInvestment']['parameters']['path'];
  readonly body: IsaInvestmentUpdate;
}

/** `updateIsaInvestment` as data. Its type knows the documented error codes. */
export const updateIsaInvestmentOperation: Operation<'PUT', {
  readonly 400: 'INSUFFICIENT_BALANCE';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'updateIsaInvestment', method: 'PUT', path: '/investors/{clientId}/investment/{investmentId}' };

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
export function updateIsaInvestment(
  goji: Goji,
  args: UpdateIsaInvestmentArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof updateIsaInvestmentOperation> {
  return callOperation(goji, updateIsaInvestmentOperation, args, options);
}

/** What `recordIsaRepayment` takes. */
export interface RecordIsaRepaymentArguments {
  readonly path: operations['recordIsaRepayment']['parameters']['path'];
  readonly body: NewIsaRepayment;
}

/** `recordIsaRepayment` as data. Its type knows the documented error codes. */
export const recordIsaRepaymentOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordIsaRepayment',
  method: 'POST',
  path: '/investors/{clientId}/investment/{investmentId}/repayment',
  constant: '',
};

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
export function recordIsaRepayment(
  goji: Goji,
  args: RecordIsaRepaymentArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof recordIsaRepaymentOperation> {
  return callOperation(goji, recordIsaRepaymentOperation, args, options);
}

/** What `recordIsaReinvestment` takes. */
export interface RecordIsaReinvestmentArguments {
  readonly path: operations['recordIsaReinvestment']['parameters']['path'];
  readonly body: NewIsaReinvestment;
}

/** `recordIsaReinvestment` as data. Its type knows the documented error codes. */
export const recordIsaReinvestmentOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordIsaReinvestment',
  method: 'POST',
  path: '/investors/{clientId}/investment/{investmentId}/reinvestment',
};

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
export function recordIsaReinvestment(
  goji: Goji,
  args: RecordIsaReinvestmentArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof recordIsaReinvestmentOperation> {
  return callOperation(goji, recordIsaReinvestmentOperation, args, options);
}

/** What `recordIsaSale` takes. */
export interface RecordIsaSaleArguments {
  readonly path: operations['recordIsaSale']['parameters']['path'];
  readonly body: NewIsaSale;
}

/** `recordIsaSale` as data. Its type knows the documented error codes. */
export const recordIsaSaleOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'recordIsaSale', method: 'POST', path: '/investors/{clientId}/investment/{investmentId}/sale' };

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
export function recordIsaSale(
  goji: Goji,
  args: RecordIsaSaleArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof recordIsaSaleOperation> {
  return callOperation(goji, recordIsaSaleOperation, args, options);
}

/** What `recordIsaWriteOff` takes. */
export interface RecordIsaWriteOffArguments {
  readonly path: operations['recordIsaWriteOff']['parameters']['path'];
  readonly body: NewIsaWriteOff;
}

/** `recordIsaWriteOff` as data. Its type knows the documented error codes. */
export const recordIsaWriteOffOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordIsaWriteOff',
  method: 'POST',
  path: '/investors/{clientId}/investment/{investmentId}/writeOff',
};

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
export function recordIsaWriteOff(
  goji: Goji,
  args: RecordIsaWriteOffArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof recordIsaWriteOffOperation> {
  return callOperation(goji, recordIsaWriteOffOperation, args, options);
}

/** What `recordIsaCash` takes. */
export interface RecordIsaCashArguments {
  readonly path: operations['recordIsaCash']['parameters']['path'];
  readonly body: NewIsaCashTransaction;
}

/** `recordIsaCash` as data. Its type knows the documented error codes. */
export const recordIsaCashOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'recordIsaCash', method: 'POST', path: '/investors/{clientId}/cash' };

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
export function recordIsaCash(
  goji: Goji,
  args: RecordIsaCashArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof recordIsaCashOperation> {
  return callOperation(goji, recordIsaCashOperation, args, options);
}

/** What `deleteIsaCash` takes. */
export interface DeleteIsaCashArguments {
  readonly path: operations['deleteIsaCash']['parameters']['path'];
  readonly body: CashDeletion;
}

/** `deleteIsaCash` as data. Its type knows the documented error codes. */
export const deleteIsaCashOperation: Operation<'DELETE', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'deleteIsaCash', method: 'DELETE', path: '/investors/{clientId}/cash' };

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
export function deleteIsaCash(
  goji: Goji,
  args: DeleteIsaCashArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof deleteIsaCashOperation> {
  return callOperation(goji, deleteIsaCashOperation, args, options);
}

/** What `correctIsaCash` takes. */
export interface CorrectIsaCashArguments {
  readonly path: operations['correctIsaCash']['parameters']['path'];
  readonly body: NewCashCorrection;
}

/** `correctIsaCash` as data. Its type knows the documented error codes. */
export const correctIsaCashOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'correctIsaCash', method: 'POST', path: '/investors/{clientId}/cashCorrection' };

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
export function correctIsaCash(
  goji: Goji,
  args: CorrectIsaCashArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Isa }, typeof correctIsaCashOperation> {
  return callOperation(goji, correctIsaCashOperation, args, options);
}

/** What `recordTransferInCash` takes. */
export interface RecordTransferInCashArguments {
  readonly path: operations['recordTransferInCash']['parameters']['path'];
  readonly body: NewTransferInCash;
}

/** `recordTransferInCash` as data. Its type knows the documented error codes. */
export const recordTransferInCashOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordTransferInCash',
  method: 'POST',
  path: '/investors/{clientId}/transferIn/{transferInId}/cash',
  constant: '',
};

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
export function recordTransferInCash(
  goji: Goji,
  args: RecordTransferInCashArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof recordTransferInCashOperation> {
  return callOperation(goji, recordTransferInCashOperation, args, options);
}

/** What `recordTransferInResidualIncome` takes. */
export interface RecordTransferInResidualIncomeArguments {
  readonly path: operations['recordTransferInResidualIncome']['parameters']['path'];
  readonly body: NewTransferInResidualIncome;
}

/** `recordTransferInResidualIncome` as data. Its type knows the documented error codes. */
export const recordTransferInResidualIncomeOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordTransferInResidualIncome',
  method: 'POST',
  path: '/investors/{clientId}/transferIn/{transferInId}/residualIncome',
  constant: '',
};

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
export function recordTransferInResidualIncome(
  goji: Goji,
  args: RecordTransferInResidualIncomeArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof recordTransferInResidualIncomeOperation> {
  return callOperation(goji, recordTransferInResidualIncomeOperation, args, options);
}

/** What `validateTransferInCash` takes. */
export interface ValidateTransferInCashArguments {
  readonly path: operations['validateTransferInCash']['parameters']['path'];
  readonly body: NewTransferInCash;
}

/** `validateTransferInCash` as data. Its type knows the documented error codes. */
export const validateTransferInCashOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'validateTransferInCash',
  method: 'POST',
  path: '/investors/{clientId}/transferIn/{transferInId}/cash/validation',
  constant: '',
};

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
export function validateTransferInCash(
  goji: Goji,
  args: ValidateTransferInCashArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof validateTransferInCashOperation> {
  return callOperation(goji, validateTransferInCashOperation, args, options);
}

/** What `listInvestorTransferInSummaries` takes. */
export interface ListInvestorTransferInSummariesArguments {
  readonly path: operations['listInvestorTransferInSummaries']['parameters']['path'];
}

/** `listInvestorTransferInSummaries` as data. Its type knows the documented error codes. */
export const listInvestorTransferInSummariesOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'listInvestorTransferInSummaries',
  method: 'GET',
  path: '/investors/{clientId}/transferInSummary',
};

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
export function listInvestorTransferInSummaries(
  goji: Goji,
  args: ListInvestorTransferInSummariesArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly TransferIn[] }, typeof listInvestorTransferInSummariesOperation> {
  return callOperation(goji, listInvestorTransferInSummariesOperation, args, options);
}

/** What `getTransferInSummary` takes. */
export interface GetTransferInSummaryArguments {
  readonly path: operations['getTransferInSummary']['parameters']['path'];
}

/** `getTransferInSummary` as data. Its type knows the documented error codes. */
export const getTransferInSummaryOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'getTransferInSummary',
  method: 'GET',
  path: '/investors/{clientId}/transferIn/{transferInId}/summary',
};

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
export function getTransferInSummary(
  goji: Goji,
  args: GetTransferInSummaryArguments,
  options?: CallOptions,
): Call<{ readonly 200: TransferIn }, typeof getTransferInSummaryOperation> {
  return callOperation(goji, getTransferInSummaryOperation, args, options);
}

/** What `getIsaTransferInDeposits` takes. */
export interface GetIsaTransferInDepositsArguments {
  readonly path: operations['getIsaTransferInDeposits']['parameters']['path'];
}

/** `getIsaTransferInDeposits` as data. Its type knows the documented error codes. */
export const getIsaTransferInDepositsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getIsaTransferInDeposits', method: 'GET', path: '/transferIn/deposits/{date}' };

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
export function getIsaTransferInDeposits(
  goji: Goji,
  args: GetIsaTransferInDepositsArguments,
  options?: CallOptions,
): Call<{ readonly 200: IsaTransferInDeposits }, typeof getIsaTransferInDepositsOperation> {
  return callOperation(goji, getIsaTransferInDepositsOperation, args, options);
}

/** `listIsaOpenTransfersIn` as data. Its type knows the documented error codes. */
export const listIsaOpenTransfersInOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listIsaOpenTransfersIn', method: 'GET', path: '/transferIn/open/summary' };

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
export function listIsaOpenTransfersIn(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly TransferIn[] }, typeof listIsaOpenTransfersInOperation> {
  return callOperation(goji, listIsaOpenTransfersInOperation, args, options);
}

/** `getIsaReconciliation` as data. Its type knows the documented error codes. */
export const getIsaReconciliationOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getIsaReconciliation', method: 'GET', path: '/isaReconciliation' };

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
export function getIsaReconciliation(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly IsaReconciliation[] }, typeof getIsaReconciliationOperation> {
  return callOperation(goji, getIsaReconciliationOperation, args, options);
}

/** `getInvestorReconciliation` as data. Its type knows the documented error codes. */
export const getInvestorReconciliationOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getInvestorReconciliation', method: 'GET', path: '/investorReconciliation' };

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
export function getInvestorReconciliation(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly IsaInvestor[] }, typeof getInvestorReconciliationOperation> {
  return callOperation(goji, getInvestorReconciliationOperation, args, options);
}

/** What `getTransferInUiData` takes. */
export interface GetTransferInUiDataArguments {
  readonly path: operations['getTransferInUiData']['parameters']['path'];
}

/** `getTransferInUiData` as data. Its type knows the documented error codes. */
export const getTransferInUiDataOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getTransferInUiData', method: 'GET', path: '/investors/{clientId}/transferIn/uiData' };

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
export function getTransferInUiData(
  goji: Goji,
  args: GetTransferInUiDataArguments,
  options?: CallOptions,
): Call<{ readonly 200: HostedTransferInWidget }, typeof getTransferInUiDataOperation> {
  return callOperation(goji, getTransferInUiDataOperation, args, options);
}

/** What `listIsaInvestorTransfersOut` takes. */
export interface ListIsaInvestorTransfersOutArguments {
  readonly path: operations['listIsaInvestorTransfersOut']['parameters']['path'];
}

/** `listIsaInvestorTransfersOut` as data. Its type knows the documented error codes. */
export const listIsaInvestorTransfersOutOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listIsaInvestorTransfersOut', method: 'GET', path: '/investors/{clientId}/transferOut' };

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
export function listIsaInvestorTransfersOut(
  goji: Goji,
  args: ListIsaInvestorTransfersOutArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly InvestorTransferOut[] }, typeof listIsaInvestorTransfersOutOperation> {
  return callOperation(goji, listIsaInvestorTransfersOutOperation, args, options);
}

/** What `listIsaTransfersOut` takes. */
export interface ListIsaTransfersOutArguments {
  readonly query?: NonNullable<operations['listIsaTransfersOut']['parameters']['query']>;
}

/** `listIsaTransfersOut` as data. Its type knows the documented error codes. */
export const listIsaTransfersOutOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listIsaTransfersOut', method: 'GET', path: '/transfersOut' };

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
export function listIsaTransfersOut(
  goji: Goji,
  args?: ListIsaTransfersOutArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly TransferOut[] }, typeof listIsaTransfersOutOperation> {
  return callOperation(goji, listIsaTransfersOutOperation, args, options);
}

/** What `recordTransferOutCash` takes. */
export interface RecordTransferOutCashArguments {
  readonly path: operations['recordTransferOutCash']['parameters']['path'];
  readonly body: NewTransferOutPayment;
}

/** `recordTransferOutCash` as data. Its type knows the documented error codes. */
export const recordTransferOutCashOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordTransferOutCash',
  method: 'POST',
  path: '/investors/{clientId}/transferOut/{transferOutId}/cash',
  constant: '',
};

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
export function recordTransferOutCash(
  goji: Goji,
  args: RecordTransferOutCashArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof recordTransferOutCashOperation> {
  return callOperation(goji, recordTransferOutCashOperation, args, options);
}

/** What `recordTransferOutFee` takes. */
export interface RecordTransferOutFeeArguments {
  readonly path: operations['recordTransferOutFee']['parameters']['path'];
  readonly body: NewTransferOutFee;
}

/** `recordTransferOutFee` as data. Its type knows the documented error codes. */
export const recordTransferOutFeeOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'recordTransferOutFee',
  method: 'POST',
  path: '/investors/{clientId}/transferOut/{transferOutId}/fee',
};

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
export function recordTransferOutFee(
  goji: Goji,
  args: RecordTransferOutFeeArguments,
  options?: WriteOptions,
): Call<{ readonly 200: TransferOutFee }, typeof recordTransferOutFeeOperation> {
  return callOperation(goji, recordTransferOutFeeOperation, args, options);
}
