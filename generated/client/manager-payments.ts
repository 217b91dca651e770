// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  BankAccount,
  BankDetails,
  Company,
  EmptyText,
  NewCompany,
  NewWallet,
  NewWalletPayment,
  RegisteredBankAccount,
  RequestedWallet,
  Wallet,
  WalletPayment,
  WalletTransaction,
  operations,
} from '../types.js';
import type { Goji } from './goji.js';
import { callOperation } from './runtime/call-operation.js';
import type { Call } from './runtime/call.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** `listBankAccounts` as data. Its type knows the documented error codes. */
export const listBankAccountsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listBankAccounts', method: 'GET', path: '/platformApi/bankAccountDetails' };

/**
 * List the payment destinations.
 *
 * Returns the bank accounts that are registered for sending money to, enabled or not.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:3970
 */
export function listBankAccounts(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly BankAccount[] }, typeof listBankAccountsOperation> {
  return callOperation(goji, listBankAccountsOperation, args, options);
}

/** What `createBankAccount` takes. */
export interface CreateBankAccountArguments {
  readonly body: BankDetails;
}

/** `createBankAccount` as data. Its type knows the documented error codes. */
export const createBankAccountOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createBankAccount', method: 'POST', path: '/platformApi/bankAccountDetails' };

/**
 * Register a payment destination.
 *
 * Registers a bank account that money can be sent to. Fees, settlements and payments out of wallets name it
 * by its id, and one registration serves them all.
 *
 * The account must first pass an anti-money-laundering check, which runs after the answer. Wait for the
 * webhook `BANK_ACCOUNT_DETAILS_STATUS_CHANGED`, or read the status with `getBankAccount`. In the sandbox,
 * `enableBankAccount` acts as if the check had been passed.
 *
 * The sandbox knows a few bank accounts that pass its checks: sort code `203002` with account number
 * `00004588` or `00027944`, `204514` with `58110244` or `60282377`, and `166051` with `87889196` or
 * `99993193`.
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
 * Reference: 001_e31843da268b6018.txt:4005
 */
export function createBankAccount(
  goji: Goji,
  args: CreateBankAccountArguments,
  options?: WriteOptions,
): Call<{ readonly 200: RegisteredBankAccount }, typeof createBankAccountOperation> {
  return callOperation(goji, createBankAccountOperation, args, options);
}

/** What `enableBankAccount` takes. */
export interface EnableBankAccountArguments {
  readonly path: operations['enableBankAccount']['parameters']['path'];
}

/** `enableBankAccount` as data. Its type knows the documented error codes. */
export const enableBankAccountOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'enableBankAccount', method: 'PUT', path: '/platformApi/test/bankAccountDetails/{id}/enable' };

/**
 * Simulate the enabling of a payment destination.
 *
 * Acts as if the payment destination had passed the anti-money-laundering check, so that money can be sent to
 * it. It works in the sandbox only.
 *
 * Only the sandbox has this operation.
 *
 * Takes:
 * - `path.id`: The id that the platform gave the payment destination.
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
 * Reference: 001_e31843da268b6018.txt:4050
 */
export function enableBankAccount(
  goji: Goji,
  args: EnableBankAccountArguments,
  options?: WriteOptions,
): Call<{ readonly 200: BankAccount }, typeof enableBankAccountOperation> {
  return callOperation(goji, enableBankAccountOperation, args, options);
}

/** What `getBankAccount` takes. */
export interface GetBankAccountArguments {
  readonly path: operations['getBankAccount']['parameters']['path'];
}

/** `getBankAccount` as data. Its type knows the documented error codes. */
export const getBankAccountOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getBankAccount', method: 'GET', path: '/platformApi/bankAccountDetails/{id}' };

/**
 * Get a payment destination.
 *
 * Returns one of the bank accounts that are registered for sending money to.
 *
 * Takes:
 * - `path.id`: The id that the platform gave the payment destination.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:4079
 */
export function getBankAccount(
  goji: Goji,
  args: GetBankAccountArguments,
  options?: CallOptions,
): Call<{ readonly 200: BankAccount }, typeof getBankAccountOperation> {
  return callOperation(goji, getBankAccountOperation, args, options);
}

/** What `updateBankAccount` takes. */
export interface UpdateBankAccountArguments {
  readonly path: operations['updateBankAccount']['parameters']['path'];
  readonly body: BankDetails;
}

/** `updateBankAccount` as data. Its type knows the documented error codes. */
export const updateBankAccountOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'updateBankAccount', method: 'PUT', path: '/platformApi/bankAccountDetails/{id}', constant: '' };

/**
 * Change a payment destination.
 *
 * Replaces the details of a payment destination under the same id. The new details have to pass the
 * anti-money-laundering check again: wait for the webhook `BANK_ACCOUNT_DETAILS_STATUS_CHANGED` before
 * sending money.
 *
 * Takes:
 * - `path.id`: The id that the platform gave the payment destination.
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
 * Reference: 001_e31843da268b6018.txt:4111
 */
export function updateBankAccount(
  goji: Goji,
  args: UpdateBankAccountArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof updateBankAccountOperation> {
  return callOperation(goji, updateBankAccountOperation, args, options);
}

/** `listCompanies` as data. Its type knows the documented error codes. */
export const listCompaniesOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listCompanies', method: 'GET', path: '/companies' };

/**
 * List the registered companies.
 *
 * Returns all companies that have been registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:4320
 */
export function listCompanies(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly Company[] }, typeof listCompaniesOperation> {
  return callOperation(goji, listCompaniesOperation, args, options);
}

/** What `registerCompany` takes. */
export interface RegisterCompanyArguments {
  readonly body: NewCompany;
}

/** `registerCompany` as data. Its type knows the documented error codes. */
export const registerCompanyOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 409: 'COMPANY_ALREADY_REGISTERED';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'registerCompany',
  method: 'POST',
  path: '/companies',
  successes: [202],
  failures: [400, 401, 404, 409, 500],
};

/**
 * Register a company.
 *
 * Registers a company as a party, so that it can own wallets and send and receive money through them. Money
 * in a wallet is held in the name of its owner.
 *
 * The registration is partly done by hand, so it ends long after the answer. The company is `PENDING` until
 * then. Wait for the webhook `COMPANY_REGISTRATION_UPDATE` with the status `REGISTERED` before creating
 * wallets. In the sandbox, `enableCompany` completes the registration.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: The company number must be 8 characters, contain only numbers or two letters followed
 *   by six numbers.
 * - 400 `INVALID_DATA`: The company number is required if company type is not SOLE_TRADER.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 409 `COMPANY_ALREADY_REGISTERED`: Company with number AB123456 already registered.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:4141
 */
export function registerCompany(
  goji: Goji,
  args: RegisterCompanyArguments,
  options?: WriteOptions,
): Call<{ readonly 202: Company }, typeof registerCompanyOperation> {
  return callOperation(goji, registerCompanyOperation, args, options);
}

/** What `enableCompany` takes. */
export interface EnableCompanyArguments {
  readonly path: operations['enableCompany']['parameters']['path'];
}

/** `enableCompany` as data. Its type knows the documented error codes. */
export const enableCompanyOperation: Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'enableCompany', method: 'PUT', path: '/test/companies/{partyId}/enable' };

/**
 * Simulate the registration of a company.
 *
 * Acts as if the registration of a pending company had been completed, so that it can own wallets. It works
 * in the sandbox only.
 *
 * Only the sandbox has this operation.
 *
 * Takes:
 * - `path.partyId`: The id that the platform gave the company as a party.
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
 * Reference: 001_e31843da268b6018.txt:4278
 */
export function enableCompany(
  goji: Goji,
  args: EnableCompanyArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Company }, typeof enableCompanyOperation> {
  return callOperation(goji, enableCompanyOperation, args, options);
}

/** What `getCompany` takes. */
export interface GetCompanyArguments {
  readonly path: operations['getCompany']['parameters']['path'];
}

/** `getCompany` as data. Its type knows the documented error codes. */
export const getCompanyOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getCompany', method: 'GET', path: '/companies/{partyId}' };

/**
 * Get a company.
 *
 * Returns one company and how far its registration has come.
 *
 * Takes:
 * - `path.partyId`: The id that the platform gave the company as a party.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:4364
 */
export function getCompany(
  goji: Goji,
  args: GetCompanyArguments,
  options?: CallOptions,
): Call<{ readonly 200: Company }, typeof getCompanyOperation> {
  return callOperation(goji, getCompanyOperation, args, options);
}

/** `listWallets` as data. Its type knows the documented error codes. */
export const listWalletsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listWallets', method: 'GET', path: '/wallets' };

/**
 * List the wallets.
 *
 * Returns all wallets, each with its bank account and its balance.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:4456
 */
export function listWallets(
  goji: Goji,
  args?: NoArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly Wallet[] }, typeof listWalletsOperation> {
  return callOperation(goji, listWalletsOperation, args, options);
}

/** What `createWallet` takes. */
export interface CreateWalletArguments {
  readonly body: NewWallet;
}

/** `createWallet` as data. Its type knows the documented error codes. */
export const createWalletOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 409: 'NAME_ALREADY_EXIST';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'createWallet',
  method: 'POST',
  path: '/wallets',
  successes: [202],
  failures: [400, 401, 404, 409, 500],
};

/**
 * Create a wallet.
 *
 * Creates a wallet for a registered company. It gets a bank account of its own, which takes a while. The
 * webhook `WALLET_CREATED` says when the wallet is ready and gives the account number and sort code. All
 * other operations name the wallet by the id in the answer.
 *
 * Money in wallets is electronic money, which does not suit every purpose.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 409 `NAME_ALREADY_EXIST`: Wallet with name: Housing Project already exist for partyId:
 *   COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:4408
 */
export function createWallet(
  goji: Goji,
  args: CreateWalletArguments,
  options?: WriteOptions,
): Call<{ readonly 202: RequestedWallet }, typeof createWalletOperation> {
  return callOperation(goji, createWalletOperation, args, options);
}

/** What `getWallet` takes. */
export interface GetWalletArguments {
  readonly path: operations['getWallet']['parameters']['path'];
}

/** `getWallet` as data. Its type knows the documented error codes. */
export const getWalletOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getWallet', method: 'GET', path: '/wallets/{id}' };

/**
 * Get a wallet.
 *
 * Returns one wallet with its bank account and its balance.
 *
 * Takes:
 * - `path.id`: The id that the platform gave the wallet.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:4502
 */
export function getWallet(
  goji: Goji,
  args: GetWalletArguments,
  options?: CallOptions,
): Call<{ readonly 200: Wallet }, typeof getWalletOperation> {
  return callOperation(goji, getWalletOperation, args, options);
}

/** What `createWalletPayment` takes. */
export interface CreateWalletPaymentArguments {
  readonly path: operations['createWalletPayment']['parameters']['path'];
  readonly body: NewWalletPayment;
}

/** `createWalletPayment` as data. Its type knows the documented error codes. */
export const createWalletPaymentOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA' | 'INVALID_AMOUNT' | 'INSUFFICIENT_BALANCE';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createWalletPayment', method: 'POST', path: '/wallets/{id}/payment', successes: [202] };

/**
 * Pay money out of a wallet.
 *
 * Instructs a payment from the wallet to a payment destination that is enabled. The money moves after the
 * answer. The webhook `WALLET_TRANSFER_UPDATE` says when the payment has cleared or failed. Payments in
 * several currencies are not supported.
 *
 * Takes:
 * - `path.id`: The id that the platform gave the wallet.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: Bank account with bankAccountId=06ee16ce-def4-4433-80f2-ab35256316e1 does not exist.
 * - 400 `INVALID_DATA`: Destination bank account details are not yet enabled.
 * - 400 `INVALID_DATA`: Instruction must include a reference.
 * - 400 `INVALID_DATA`: Payment reference must be below 18 characters long.
 * - 400 `INVALID_AMOUNT`: Instruction must include a positive non-zero amount.
 * - 400 `INSUFFICIENT_BALANCE`: Insufficient balance to perform an outbound payment of amount: £10.45.
 *   Current balance: £0.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:4546
 */
export function createWalletPayment(
  goji: Goji,
  args: CreateWalletPaymentArguments,
  options?: WriteOptions,
): Call<{ readonly 202: WalletPayment }, typeof createWalletPaymentOperation> {
  return callOperation(goji, createWalletPaymentOperation, args, options);
}

/** What `listWalletTransactions` takes. */
export interface ListWalletTransactionsArguments {
  readonly path: operations['listWalletTransactions']['parameters']['path'];
}

/** `listWalletTransactions` as data. Its type knows the documented error codes. */
export const listWalletTransactionsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'listWalletTransactions',
  method: 'GET',
  path: '/wallets/{id}/transactions/year/{year}/month/{month}',
};

/**
 * List the transactions of a wallet in a month.
 *
 * Returns the movements of money into and out of the wallet in one month.
 *
 * Takes:
 * - `path.id`: The id that the platform gave the wallet.
 * - `path.year`: The calendar year to report on, with four digits.
 * - `path.month`: The month of that year to report on, from 1 for January to 12 for December.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:4613
 */
export function listWalletTransactions(
  goji: Goji,
  args: ListWalletTransactionsArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly WalletTransaction[] }, typeof listWalletTransactionsOperation> {
  return callOperation(goji, listWalletTransactionsOperation, args, options);
}
