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
import type { CallOptions, NoArguments, OperationDescriptor, WriteOptions } from './runtime/operation.js';

/** `listBankAccounts` as data. */
export const listBankAccountsOperation: OperationDescriptor = {
  id: 'listBankAccounts',
  method: 'GET',
  path: '/platformApi/bankAccountDetails',
  answer: 'json',
};

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
): Promise<readonly BankAccount[]> {
  return callOperation(goji, listBankAccountsOperation, args, options);
}

/** What `createBankAccount` takes. */
export interface CreateBankAccountArguments {
  readonly body: BankDetails;
}

/** `createBankAccount` as data. */
export const createBankAccountOperation: OperationDescriptor = {
  id: 'createBankAccount',
  method: 'POST',
  path: '/platformApi/bankAccountDetails',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:4005
 */
export function createBankAccount(
  goji: Goji,
  args: CreateBankAccountArguments,
  options?: WriteOptions,
): Promise<RegisteredBankAccount> {
  return callOperation(goji, createBankAccountOperation, args, options);
}

/** What `enableBankAccount` takes. */
export interface EnableBankAccountArguments {
  readonly path: operations['enableBankAccount']['parameters']['path'];
}

/** `enableBankAccount` as data. */
export const enableBankAccountOperation: OperationDescriptor = {
  id: 'enableBankAccount',
  method: 'PUT',
  path: '/platformApi/test/bankAccountDetails/{id}/enable',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:4050
 */
export function enableBankAccount(
  goji: Goji,
  args: EnableBankAccountArguments,
  options?: WriteOptions,
): Promise<BankAccount> {
  return callOperation(goji, enableBankAccountOperation, args, options);
}

/** What `getBankAccount` takes. */
export interface GetBankAccountArguments {
  readonly path: operations['getBankAccount']['parameters']['path'];
}

/** `getBankAccount` as data. */
export const getBankAccountOperation: OperationDescriptor = {
  id: 'getBankAccount',
  method: 'GET',
  path: '/platformApi/bankAccountDetails/{id}',
  answer: 'json',
};

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
): Promise<BankAccount> {
  return callOperation(goji, getBankAccountOperation, args, options);
}

/** What `updateBankAccount` takes. */
export interface UpdateBankAccountArguments {
  readonly path: operations['updateBankAccount']['parameters']['path'];
  readonly body: BankDetails;
}

/** `updateBankAccount` as data. */
export const updateBankAccountOperation: OperationDescriptor = {
  id: 'updateBankAccount',
  method: 'PUT',
  path: '/platformApi/bankAccountDetails/{id}',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:4111
 */
export function updateBankAccount(
  goji: Goji,
  args: UpdateBankAccountArguments,
  options?: WriteOptions,
): Promise<EmptyText> {
  return callOperation(goji, updateBankAccountOperation, args, options);
}

/** `listCompanies` as data. */
export const listCompaniesOperation: OperationDescriptor = {
  id: 'listCompanies',
  method: 'GET',
  path: '/companies',
  answer: 'json',
};

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
): Promise<readonly Company[]> {
  return callOperation(goji, listCompaniesOperation, args, options);
}

/** What `registerCompany` takes. */
export interface RegisterCompanyArguments {
  readonly body: NewCompany;
}

/** `registerCompany` as data. */
export const registerCompanyOperation: OperationDescriptor = {
  id: 'registerCompany',
  method: 'POST',
  path: '/companies',
  answer: 'json',
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
 * Reference: 001_e31843da268b6018.txt:4141
 */
export function registerCompany(
  goji: Goji,
  args: RegisterCompanyArguments,
  options?: WriteOptions,
): Promise<Company> {
  return callOperation(goji, registerCompanyOperation, args, options);
}

/** What `enableCompany` takes. */
export interface EnableCompanyArguments {
  readonly path: operations['enableCompany']['parameters']['path'];
}

/** `enableCompany` as data. */
export const enableCompanyOperation: OperationDescriptor = {
  id: 'enableCompany',
  method: 'PUT',
  path: '/test/companies/{partyId}/enable',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:4278
 */
export function enableCompany(
  goji: Goji,
  args: EnableCompanyArguments,
  options?: WriteOptions,
): Promise<Company> {
  return callOperation(goji, enableCompanyOperation, args, options);
}

/** What `getCompany` takes. */
export interface GetCompanyArguments {
  readonly path: operations['getCompany']['parameters']['path'];
}

/** `getCompany` as data. */
export const getCompanyOperation: OperationDescriptor = {
  id: 'getCompany',
  method: 'GET',
  path: '/companies/{partyId}',
  answer: 'json',
};

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
): Promise<Company> {
  return callOperation(goji, getCompanyOperation, args, options);
}

/** `listWallets` as data. */
export const listWalletsOperation: OperationDescriptor = {
  id: 'listWallets',
  method: 'GET',
  path: '/wallets',
  answer: 'json',
};

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
): Promise<readonly Wallet[]> {
  return callOperation(goji, listWalletsOperation, args, options);
}

/** What `createWallet` takes. */
export interface CreateWalletArguments {
  readonly body: NewWallet;
}

/** `createWallet` as data. */
export const createWalletOperation: OperationDescriptor = {
  id: 'createWallet',
  method: 'POST',
  path: '/wallets',
  answer: 'json',
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
 * Reference: 001_e31843da268b6018.txt:4408
 */
export function createWallet(
  goji: Goji,
  args: CreateWalletArguments,
  options?: WriteOptions,
): Promise<RequestedWallet> {
  return callOperation(goji, createWalletOperation, args, options);
}

/** What `getWallet` takes. */
export interface GetWalletArguments {
  readonly path: operations['getWallet']['parameters']['path'];
}

/** `getWallet` as data. */
export const getWalletOperation: OperationDescriptor = {
  id: 'getWallet',
  method: 'GET',
  path: '/wallets/{id}',
  answer: 'json',
};

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
): Promise<Wallet> {
  return callOperation(goji, getWalletOperation, args, options);
}

/** What `createWalletPayment` takes. */
export interface CreateWalletPaymentArguments {
  readonly path: operations['createWalletPayment']['parameters']['path'];
  readonly body: NewWalletPayment;
}

/** `createWalletPayment` as data. */
export const createWalletPaymentOperation: OperationDescriptor = {
  id: 'createWalletPayment',
  method: 'POST',
  path: '/wallets/{id}/payment',
  answer: 'json',
};

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
 * Reference: 001_e31843da268b6018.txt:4546
 */
export function createWalletPayment(
  goji: Goji,
  args: CreateWalletPaymentArguments,
  options?: WriteOptions,
): Promise<WalletPayment> {
  return callOperation(goji, createWalletPaymentOperation, args, options);
}

/** What `listWalletTransactions` takes. */
export interface ListWalletTransactionsArguments {
  readonly path: operations['listWalletTransactions']['parameters']['path'];
}

/** `listWalletTransactions` as data. */
export const listWalletTransactionsOperation: OperationDescriptor = {
  id: 'listWalletTransactions',
  method: 'GET',
  path: '/wallets/{id}/transactions/year/{year}/month/{month}',
  answer: 'json',
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
): Promise<readonly WalletTransaction[]> {
  return callOperation(goji, listWalletTransactionsOperation, args, options);
}
