// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  BankAccount,
  BankAccountId,
  BankDetails,
  Company,
  EmptyText,
  NewCompany,
  NewWallet,
  NewWalletPayment,
  PartyId,
  RegisteredBankAccount,
  RequestedWallet,
  Wallet,
  WalletId,
  WalletPayment,
  WalletTransaction,
} from '../schemas.js';
import type { Goji } from './goji.js';
import type { Call } from './runtime/call.js';
import { defineOperation } from './runtime/define-operation.js';
import type { CallOptions, NoArguments, Operation, WriteOptions } from './runtime/operation.js';

/** The type of `listBankAccounts`: what it takes, gives and rejects with. */
export interface ListBankAccountsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly BankAccount[] }, ListBankAccountsOperation>;
}

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
export const listBankAccounts: ListBankAccountsOperation = /* @__PURE__ */ defineOperation(
  'listBankAccounts', 'GET', '/platformApi/bankAccountDetails',
);

/** What `createBankAccount` takes. */
export interface CreateBankAccountArguments {
  readonly body: BankDetails;
}

/** The type of `createBankAccount`: what it takes, gives and rejects with. */
export interface CreateBankAccountOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateBankAccountArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: RegisteredBankAccount }, CreateBankAccountOperation>;
}

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
export const createBankAccount: CreateBankAccountOperation = /* @__PURE__ */ defineOperation(
  'createBankAccount', 'POST', '/platformApi/bankAccountDetails',
);

/** What `enableBankAccount` takes. */
export interface EnableBankAccountArguments {
  readonly path: {
    /**
     * The id that the platform gave the payment destination.
     *
     * @example 06ee16ce-def4-4433-80f2-ab35256316e1
     */
    readonly id: BankAccountId;
  };
}

/** The type of `enableBankAccount`: what it takes, gives and rejects with. */
export interface EnableBankAccountOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: EnableBankAccountArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: BankAccount }, EnableBankAccountOperation>;
}

/**
 * Simulate the enabling of a payment destination.
 *
 * Acts as if the payment destination had passed the anti-money-laundering check, so that money can be sent to
 * it. It works in the sandbox only.
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
export const enableBankAccount: EnableBankAccountOperation = /* @__PURE__ */ defineOperation(
  'enableBankAccount', 'PUT', '/platformApi/test/bankAccountDetails/{id}/enable',
);

/** What `getBankAccount` takes. */
export interface GetBankAccountArguments {
  readonly path: {
    /**
     * The id that the platform gave the payment destination.
     *
     * @example 06ee16ce-def4-4433-80f2-ab35256316e1
     */
    readonly id: BankAccountId;
  };
}

/** The type of `getBankAccount`: what it takes, gives and rejects with. */
export interface GetBankAccountOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetBankAccountArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: BankAccount }, GetBankAccountOperation>;
}

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
export const getBankAccount: GetBankAccountOperation = /* @__PURE__ */ defineOperation(
  'getBankAccount', 'GET', '/platformApi/bankAccountDetails/{id}',
);

/** What `updateBankAccount` takes. */
export interface UpdateBankAccountArguments {
  readonly path: {
    /**
     * The id that the platform gave the payment destination.
     *
     * @example 06ee16ce-def4-4433-80f2-ab35256316e1
     */
    readonly id: BankAccountId;
  };
  readonly body: BankDetails;
}

/** The type of `updateBankAccount`: what it takes, gives and rejects with. */
export interface UpdateBankAccountOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateBankAccountArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, UpdateBankAccountOperation>;
}

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
export const updateBankAccount: UpdateBankAccountOperation = /* @__PURE__ */ defineOperation(
  'updateBankAccount', 'PUT', '/platformApi/bankAccountDetails/{id}', { constant: '' },
);

/** The type of `listCompanies`: what it takes, gives and rejects with. */
export interface ListCompaniesOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly Company[] }, ListCompaniesOperation>;
}

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
export const listCompanies: ListCompaniesOperation = /* @__PURE__ */ defineOperation(
  'listCompanies', 'GET', '/companies',
);

/** What `registerCompany` takes. */
export interface RegisterCompanyArguments {
  readonly body: NewCompany;
}

/** The type of `registerCompany`: what it takes, gives and rejects with. */
export interface RegisterCompanyOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 409: 'COMPANY_ALREADY_REGISTERED';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: RegisterCompanyArguments,
    options?: WriteOptions,
  ): Call<{ readonly 202: Company }, RegisterCompanyOperation>;
}

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
export const registerCompany: RegisterCompanyOperation = /* @__PURE__ */ defineOperation(
  'registerCompany', 'POST', '/companies', { successes: [202], failures: [400, 401, 404, 409, 500] },
);

/** What `enableCompany` takes. */
export interface EnableCompanyArguments {
  readonly path: {
    /**
     * The id that the platform gave the company as a party.
     *
     * @example COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502
     */
    readonly partyId: PartyId;
  };
}

/** The type of `enableCompany`: what it takes, gives and rejects with. */
export interface EnableCompanyOperation extends Operation<'PUT', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: EnableCompanyArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Company }, EnableCompanyOperation>;
}

/**
 * Simulate the registration of a company.
 *
 * Acts as if the registration of a pending company had been completed, so that it can own wallets. It works
 * in the sandbox only.
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
export const enableCompany: EnableCompanyOperation = /* @__PURE__ */ defineOperation(
  'enableCompany', 'PUT', '/test/companies/{partyId}/enable',
);

/** What `getCompany` takes. */
export interface GetCompanyArguments {
  readonly path: {
    /**
     * The id that the platform gave the company as a party.
     *
     * @example COM~d28360c5-07a3-4d78-ade4-bddcdd8b5502
     */
    readonly partyId: PartyId;
  };
}

/** The type of `getCompany`: what it takes, gives and rejects with. */
export interface GetCompanyOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetCompanyArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: Company }, GetCompanyOperation>;
}

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
export const getCompany: GetCompanyOperation = /* @__PURE__ */ defineOperation(
  'getCompany', 'GET', '/companies/{partyId}',
);

/** The type of `listWallets`: what it takes, gives and rejects with. */
export interface ListWalletsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: NoArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly Wallet[] }, ListWalletsOperation>;
}

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
export const listWallets: ListWalletsOperation = /* @__PURE__ */ defineOperation(
  'listWallets', 'GET', '/wallets',
);

/** What `createWallet` takes. */
export interface CreateWalletArguments {
  readonly body: NewWallet;
}

/** The type of `createWallet`: what it takes, gives and rejects with. */
export interface CreateWalletOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 409: 'NAME_ALREADY_EXIST';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateWalletArguments,
    options?: WriteOptions,
  ): Call<{ readonly 202: RequestedWallet }, CreateWalletOperation>;
}

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
export const createWallet: CreateWalletOperation = /* @__PURE__ */ defineOperation(
  'createWallet', 'POST', '/wallets', { successes: [202], failures: [400, 401, 404, 409, 500] },
);

/** What `getWallet` takes. */
export interface GetWalletArguments {
  readonly path: {
    /**
     * The id that the platform gave the wallet.
     *
     * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
     */
    readonly id: WalletId;
  };
}

/** The type of `getWallet`: what it takes, gives and rejects with. */
export interface GetWalletOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetWalletArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: Wallet }, GetWalletOperation>;
}

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
export const getWallet: GetWalletOperation = /* @__PURE__ */ defineOperation(
  'getWallet', 'GET', '/wallets/{id}',
);

/** What `createWalletPayment` takes. */
export interface CreateWalletPaymentArguments {
  readonly path: {
    /**
     * The id that the platform gave the wallet.
     *
     * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
     */
    readonly id: WalletId;
  };
  readonly body: NewWalletPayment;
}

/** The type of `createWalletPayment`: what it takes, gives and rejects with. */
export interface CreateWalletPaymentOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA' | 'INVALID_AMOUNT' | 'INSUFFICIENT_BALANCE';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateWalletPaymentArguments,
    options?: WriteOptions,
  ): Call<{ readonly 202: WalletPayment }, CreateWalletPaymentOperation>;
}

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
export const createWalletPayment: CreateWalletPaymentOperation = /* @__PURE__ */ defineOperation(
  'createWalletPayment', 'POST', '/wallets/{id}/payment', { successes: [202] },
);

/** What `listWalletTransactions` takes. */
export interface ListWalletTransactionsArguments {
  readonly path: {
    /**
     * The id that the platform gave the wallet.
     *
     * @example 3d9ca033-eb05-459f-9f70-1139d2e2b213
     */
    readonly id: WalletId;
    /**
     * The calendar year to report on, with four digits.
     *
     * @example 2026
     */
    readonly year: number;
    /**
     * The month of that year to report on, from 1 for January to 12 for December.
     *
     * @example 4
     */
    readonly month: number;
  };
}

/** The type of `listWalletTransactions`: what it takes, gives and rejects with. */
export interface ListWalletTransactionsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListWalletTransactionsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly WalletTransaction[] }, ListWalletTransactionsOperation>;
}

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
export const listWalletTransactions: ListWalletTransactionsOperation = /* @__PURE__ */ defineOperation(
  'listWalletTransactions', 'GET', '/wallets/{id}/transactions/year/{year}/month/{month}',
);
