// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AgreementToken,
  EmptyText,
  InvestorAuditEntry,
  Isa,
  IsaApplication,
  IsaDeclaration,
  IsaInvestor,
  IsaInvestorUpdate,
  IsaSubscription,
  IsaSubscriptionStatusUpdate,
  IsaSummary,
  NewDeclarationAgreement,
  NewIsaInvestor,
  NewTermsAgreement,
  NewTermsAndConditions,
  NewTransferHistory,
  TermsAndConditions,
  TermsSignature,
  TermsTokenUpdate,
  TransferHistory,
  operations,
} from '../types.js';
import type { Goji } from './goji.js';
import { callOperation } from './runtime/call-operation.js';
import type { CallOptions, NoArguments, OperationDescriptor, WriteOptions } from './runtime/operation.js';

/** `getIsaTerms` as data. */
export const getIsaTermsOperation: OperationDescriptor = {
  id: 'getIsaTerms',
  method: 'GET',
  path: '/terms',
  answer: 'json',
};

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
): Promise<TermsAndConditions> {
  return callOperation(goji, getIsaTermsOperation, args, options);
}

/** What `createIsaTerms` takes. */
export interface CreateIsaTermsArguments {
  readonly body: NewTermsAndConditions;
}

/** `createIsaTerms` as data. */
export const createIsaTermsOperation: OperationDescriptor = {
  id: 'createIsaTerms',
  method: 'POST',
  path: '/terms',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:8628
 */
export function createIsaTerms(
  goji: Goji,
  args: CreateIsaTermsArguments,
  options?: WriteOptions,
): Promise<TermsAndConditions> {
  return callOperation(goji, createIsaTermsOperation, args, options);
}

/** What `recordIsaTermsAgreement` takes. */
export interface RecordIsaTermsAgreementArguments {
  readonly body: NewTermsAgreement;
}

/** `recordIsaTermsAgreement` as data. */
export const recordIsaTermsAgreementOperation: OperationDescriptor = {
  id: 'recordIsaTermsAgreement',
  method: 'POST',
  path: '/terms/agreement',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:8667
 */
export function recordIsaTermsAgreement(
  goji: Goji,
  args: RecordIsaTermsAgreementArguments,
  options?: WriteOptions,
): Promise<AgreementToken> {
  return callOperation(goji, recordIsaTermsAgreementOperation, args, options);
}

/** What `getIsaTermsStatus` takes. */
export interface GetIsaTermsStatusArguments {
  readonly path: operations['getIsaTermsStatus']['parameters']['path'];
}

/** `getIsaTermsStatus` as data. */
export const getIsaTermsStatusOperation: OperationDescriptor = {
  id: 'getIsaTermsStatus',
  method: 'GET',
  path: '/investors/{clientId}/terms/status',
  answer: 'json',
};

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
): Promise<TermsSignature> {
  return callOperation(goji, getIsaTermsStatusOperation, args, options);
}

/** What `updateIsaTermsToken` takes. */
export interface UpdateIsaTermsTokenArguments {
  readonly path: operations['updateIsaTermsToken']['parameters']['path'];
  readonly body: TermsTokenUpdate;
}

/** `updateIsaTermsToken` as data. */
export const updateIsaTermsTokenOperation: OperationDescriptor = {
  id: 'updateIsaTermsToken',
  method: 'PUT',
  path: '/investors/{clientId}/terms/agreement/token',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:8739
 */
export function updateIsaTermsToken(
  goji: Goji,
  args: UpdateIsaTermsTokenArguments,
  options?: WriteOptions,
): Promise<IsaInvestor> {
  return callOperation(goji, updateIsaTermsTokenOperation, args, options);
}

/** `getIsaAdminDeclaration` as data. */
export const getIsaAdminDeclarationOperation: OperationDescriptor = {
  id: 'getIsaAdminDeclaration',
  method: 'GET',
  path: '/declaration',
  answer: 'json',
};

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
): Promise<IsaDeclaration> {
  return callOperation(goji, getIsaAdminDeclarationOperation, args, options);
}

/** What `recordDeclarationAgreement` takes. */
export interface RecordDeclarationAgreementArguments {
  readonly body: NewDeclarationAgreement;
}

/** `recordDeclarationAgreement` as data. */
export const recordDeclarationAgreementOperation: OperationDescriptor = {
  id: 'recordDeclarationAgreement',
  method: 'POST',
  path: '/declaration/agreement',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:8838
 */
export function recordDeclarationAgreement(
  goji: Goji,
  args: RecordDeclarationAgreementArguments,
  options?: WriteOptions,
): Promise<AgreementToken> {
  return callOperation(goji, recordDeclarationAgreementOperation, args, options);
}

/** What `createIsaInvestor` takes. */
export interface CreateIsaInvestorArguments {
  readonly body: NewIsaInvestor;
}

/** `createIsaInvestor` as data. */
export const createIsaInvestorOperation: OperationDescriptor = {
  id: 'createIsaInvestor',
  method: 'POST',
  path: '/investors',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:8881
 */
export function createIsaInvestor(
  goji: Goji,
  args: CreateIsaInvestorArguments,
  options?: WriteOptions,
): Promise<IsaInvestor> {
  return callOperation(goji, createIsaInvestorOperation, args, options);
}

/** What `validateIsaApplication` takes. */
export interface ValidateIsaApplicationArguments {
  readonly body: IsaApplication;
}

/** `validateIsaApplication` as data. */
export const validateIsaApplicationOperation: OperationDescriptor = {
  id: 'validateIsaApplication',
  method: 'POST',
  path: '/investors/validIsaApplication',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:8998
 */
export function validateIsaApplication(
  goji: Goji,
  args: ValidateIsaApplicationArguments,
  options?: WriteOptions,
): Promise<EmptyText> {
  return callOperation(goji, validateIsaApplicationOperation, args, options);
}

/** What `getIsaInvestor` takes. */
export interface GetIsaInvestorArguments {
  readonly path: operations['getIsaInvestor']['parameters']['path'];
}

/** `getIsaInvestor` as data. */
export const getIsaInvestorOperation: OperationDescriptor = {
  id: 'getIsaInvestor',
  method: 'GET',
  path: '/investors/{clientId}',
  answer: 'json',
};

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
): Promise<IsaInvestor> {
  return callOperation(goji, getIsaInvestorOperation, args, options);
}

/** What `updateIsaInvestor` takes. */
export interface UpdateIsaInvestorArguments {
  readonly path: operations['updateIsaInvestor']['parameters']['path'];
  readonly body: IsaInvestorUpdate;
}

/** `updateIsaInvestor` as data. */
export const updateIsaInvestorOperation: OperationDescriptor = {
  id: 'updateIsaInvestor',
  method: 'PUT',
  path: '/investors/{clientId}',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:9113
 */
export function updateIsaInvestor(
  goji: Goji,
  args: UpdateIsaInvestorArguments,
  options?: WriteOptions,
): Promise<IsaInvestor> {
  return callOperation(goji, updateIsaInvestorOperation, args, options);
}

/** What `getInvestorIsa` takes. */
export interface GetInvestorIsaArguments {
  readonly path: operations['getInvestorIsa']['parameters']['path'];
}

/** `getInvestorIsa` as data. */
export const getInvestorIsaOperation: OperationDescriptor = {
  id: 'getInvestorIsa',
  method: 'GET',
  path: '/investors/{clientId}/isa',
  answer: 'json',
};

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
): Promise<Isa> {
  return callOperation(goji, getInvestorIsaOperation, args, options);
}

/** What `getInvestorIsaSummary` takes. */
export interface GetInvestorIsaSummaryArguments {
  readonly path: operations['getInvestorIsaSummary']['parameters']['path'];
}

/** `getInvestorIsaSummary` as data. */
export const getInvestorIsaSummaryOperation: OperationDescriptor = {
  id: 'getInvestorIsaSummary',
  method: 'GET',
  path: '/investors/{clientId}/isa/summary',
  answer: 'json',
};

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
): Promise<IsaSummary> {
  return callOperation(goji, getInvestorIsaSummaryOperation, args, options);
}

/** What `getInvestorIsaSubscriptionStatus` takes. */
export interface GetInvestorIsaSubscriptionStatusArguments {
  readonly path: operations['getInvestorIsaSubscriptionStatus']['parameters']['path'];
}

/** `getInvestorIsaSubscriptionStatus` as data. */
export const getInvestorIsaSubscriptionStatusOperation: OperationDescriptor = {
  id: 'getInvestorIsaSubscriptionStatus',
  method: 'GET',
  path: '/investors/{clientId}/isa/subscriptionStatus',
  answer: 'json',
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
): Promise<IsaSubscription> {
  return callOperation(goji, getInvestorIsaSubscriptionStatusOperation, args, options);
}

/** What `updateIsaStatus` takes. */
export interface UpdateIsaStatusArguments {
  readonly path: operations['updateIsaStatus']['parameters']['path'];
  readonly body: IsaSubscriptionStatusUpdate;
}

/** `updateIsaStatus` as data. */
export const updateIsaStatusOperation: OperationDescriptor = {
  id: 'updateIsaStatus',
  method: 'PUT',
  path: '/investors/{clientId}/isa/status',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:9687
 */
export function updateIsaStatus(
  goji: Goji,
  args: UpdateIsaStatusArguments,
  options?: WriteOptions,
): Promise<IsaSummary> {
  return callOperation(goji, updateIsaStatusOperation, args, options);
}

/** What `createTransferHistory` takes. */
export interface CreateTransferHistoryArguments {
  readonly path: operations['createTransferHistory']['parameters']['path'];
  readonly body: NewTransferHistory;
}

/** `createTransferHistory` as data. */
export const createTransferHistoryOperation: OperationDescriptor = {
  id: 'createTransferHistory',
  method: 'POST',
  path: '/investors/{clientId}/transferIn/{transferInId}/transferHistory',
  answer: 'json',
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
 * Reference: 001_e31843da268b6018.txt:9848
 */
export function createTransferHistory(
  goji: Goji,
  args: CreateTransferHistoryArguments,
  options?: WriteOptions,
): Promise<TransferHistory> {
  return callOperation(goji, createTransferHistoryOperation, args, options);
}

/** What `updateTransferHistory` takes. */
export interface UpdateTransferHistoryArguments {
  readonly path: operations['updateTransferHistory']['parameters']['path'];
  readonly body: NewTransferHistory;
}

/** `updateTransferHistory` as data. */
export const updateTransferHistoryOperation: OperationDescriptor = {
  id: 'updateTransferHistory',
  method: 'PUT',
  path: '/investors/{clientId}/transferIn/{transferInId}/transferHistory',
  answer: 'json',
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
 * Reference: 001_e31843da268b6018.txt:9756
 */
export function updateTransferHistory(
  goji: Goji,
  args: UpdateTransferHistoryArguments,
  options?: WriteOptions,
): Promise<TransferHistory> {
  return callOperation(goji, updateTransferHistoryOperation, args, options);
}

/** What `recordIsaInvestorDeclarationAgreement` takes. */
export interface RecordIsaInvestorDeclarationAgreementArguments {
  readonly path: operations['recordIsaInvestorDeclarationAgreement']['parameters']['path'];
}

/** `recordIsaInvestorDeclarationAgreement` as data. */
export const recordIsaInvestorDeclarationAgreementOperation: OperationDescriptor = {
  id: 'recordIsaInvestorDeclarationAgreement',
  method: 'POST',
  path: '/investors/{clientId}/declaration/agreement',
  answer: 'json',
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
 * Reference: 001_e31843da268b6018.txt:9940
 */
export function recordIsaInvestorDeclarationAgreement(
  goji: Goji,
  args: RecordIsaInvestorDeclarationAgreementArguments,
  options?: WriteOptions,
): Promise<Isa> {
  return callOperation(goji, recordIsaInvestorDeclarationAgreementOperation, args, options);
}

/** What `listInvestorAudit` takes. */
export interface ListInvestorAuditArguments {
  readonly path: operations['listInvestorAudit']['parameters']['path'];
}

/** `listInvestorAudit` as data. */
export const listInvestorAuditOperation: OperationDescriptor = {
  id: 'listInvestorAudit',
  method: 'GET',
  path: '/audit/investors/{clientId}',
  answer: 'json',
};

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
): Promise<readonly InvestorAuditEntry[]> {
  return callOperation(goji, listInvestorAuditOperation, args, options);
}
