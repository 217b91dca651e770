// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AccountBalance,
  AccountType,
  BankDetails,
  BankTransferDetails,
  CashTransaction,
  ClientId,
  EmptyText,
  InvestorBalances,
  InvestorCashBalances,
  InvestorFee,
  NewCashTransfer,
  NewInvestorFee,
  NewSimulatedDeposit,
  NewTopUp,
  NewWithdrawal,
  Success,
} from '../schemas.js';
import type { Goji } from './goji.js';
import type { Call } from './runtime/call.js';
import { defineOperation } from './runtime/define-operation.js';
import type { CallOptions, Operation, WriteOptions } from './runtime/operation.js';

/** What `getAccountBalances` takes. */
export interface GetAccountBalancesArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getAccountBalances`: what it takes, gives and rejects with. */
export interface GetAccountBalancesOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetAccountBalancesArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: InvestorBalances }, GetAccountBalancesOperation>;
}

/**
 * Get the balances of all accounts.
 *
 * Returns what the investor's accounts are worth together and what each of them is worth, split into cash,
 * money that is queued for investment and invested money.
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
 * Reference: 001_e31843da268b6018.txt:3234
 */
export const getAccountBalances: GetAccountBalancesOperation = /* @__PURE__ */ defineOperation(
  'getAccountBalances', 'GET', '/platformApi/investors/{clientId}/accounts/balances',
);

/** What `getAccountBalance` takes. */
export interface GetAccountBalanceArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
    /**
     * The investor's account that the operation works on.
     *
     * @example GOJI_INVESTMENT
     */
    readonly accountType: AccountType;
  };
}

/** The type of `getAccountBalance`: what it takes, gives and rejects with. */
export interface GetAccountBalanceOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetAccountBalanceArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: AccountBalance }, GetAccountBalanceOperation>;
}

/**
 * Get the balance of one account.
 *
 * Returns what one of the investor's accounts is worth. For an ISA it also says how much new money the
 * investor may still pay in during this tax year.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 * - `path.accountType`: The investor's account that the operation works on.
 *
 * Rejects with a `GojiApiError`:
 * - 400: The request is malformed or breaks a rule. The body lists what is wrong.
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * Reference: 001_e31843da268b6018.txt:3288
 */
export const getAccountBalance: GetAccountBalanceOperation = /* @__PURE__ */ defineOperation(
  'getAccountBalance', 'GET', '/platformApi/investors/{clientId}/accounts/balances/{accountType}',
);

/** What `listTransactions` takes. */
export interface ListTransactionsArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `listTransactions`: what it takes, gives and rejects with. */
export interface ListTransactionsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ListTransactionsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly CashTransaction[] }, ListTransactionsOperation>;
}

/**
 * List the cash transactions of an investor.
 *
 * Returns the movements of the investor's cash, such as deposits, withdrawals, investments, repayments and
 * fees, with the balances recorded for each.
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
 * Reference: 001_e31843da268b6018.txt:3347
 */
export const listTransactions: ListTransactionsOperation = /* @__PURE__ */ defineOperation(
  'listTransactions', 'GET', '/platformApi/investors/{clientId}/transactions',
);

/** What `getBankTransferDetails` takes. */
export interface GetBankTransferDetailsArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getBankTransferDetails`: what it takes, gives and rejects with. */
export interface GetBankTransferDetailsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetBankTransferDetailsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: BankTransferDetails }, GetBankTransferDetailsOperation>;
}

/**
 * Get the details for deposits to the general account.
 *
 * Returns the bank account that the investor pays into to add money to the general investment account, and
 * the reference to use.
 *
 * A transfer with this reference is credited to the investor's general investment account. Money sent by
 * Faster Payments is credited within 90 seconds of reaching the platform's bank. The account name can be used
 * for Confirmation of Payee.
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
 * Reference: 001_e31843da268b6018.txt:3433
 */
export const getBankTransferDetails: GetBankTransferDetailsOperation = /* @__PURE__ */ defineOperation(
  'getBankTransferDetails', 'GET', '/platformApi/investors/{clientId}/bankTransferDetails',
);

/** What `getIsaBankTransferDetails` takes. */
export interface GetIsaBankTransferDetailsArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getIsaBankTransferDetails`: what it takes, gives and rejects with. */
export interface GetIsaBankTransferDetailsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetIsaBankTransferDetailsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: BankTransferDetails }, GetIsaBankTransferDetailsOperation>;
}

/**
 * Get the details for deposits to the ISA.
 *
 * Returns the bank account that the investor pays into to add money to the ISA, and the reference to use.
 *
 * A transfer with this reference is credited to the investor's ISA. Money sent by Faster Payments is credited
 * within 90 seconds of reaching the platform's bank. The account name can be used for Confirmation of Payee.
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
 * Reference: 001_e31843da268b6018.txt:3461
 */
export const getIsaBankTransferDetails: GetIsaBankTransferDetailsOperation = /* @__PURE__ */ defineOperation(
  'getIsaBankTransferDetails', 'GET', '/platformApi/investors/{clientId}/bankTransferDetails/isa',
);

/** What `getBankDetails` takes. */
export interface GetBankDetailsArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
}

/** The type of `getBankDetails`: what it takes, gives and rejects with. */
export interface GetBankDetailsOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: GetBankDetailsArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: BankDetails }, GetBankDetailsOperation>;
}

/**
 * Get the investor's bank account for withdrawals.
 *
 * Returns the bank account that the investor's withdrawals are paid to.
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
 * Reference: 001_e31843da268b6018.txt:3493
 */
export const getBankDetails: GetBankDetailsOperation = /* @__PURE__ */ defineOperation(
  'getBankDetails', 'GET', '/platformApi/investors/{clientId}/bankDetails',
);

/** What `createBankDetails` takes. */
export interface CreateBankDetailsArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
  readonly body: BankDetails;
}

/** The type of `createBankDetails`: what it takes, gives and rejects with. */
export interface CreateBankDetailsOperation extends Operation<'POST', {
  readonly 400: 'DETAILS_ALREADY_EXIST' | 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: CreateBankDetailsArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: BankDetails }, CreateBankDetailsOperation>;
}

/**
 * Set the investor's bank account for withdrawals.
 *
 * Registers the bank account that the investor's withdrawals are paid to. An investor has one such account:
 * once it is registered, change it with `updateBankDetails`.
 *
 * The sandbox knows a few bank accounts that pass its checks: sort code `203002` with account number
 * `00004588` or `00027944`, `204514` with `58110244` or `60282377`, and `166051` with `87889196` or
 * `99993193`.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `DETAILS_ALREADY_EXIST`: Only one set of bank details allowed
 * - 400 `INVALID_DATA`: Bank number, name and sort code are all required
 * - 400 `INVALID_DATA`: Sort code should be 6 digits
 * - 400 `INVALID_DATA`: Account number should be 8 digits
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:3523
 */
export const createBankDetails: CreateBankDetailsOperation = /* @__PURE__ */ defineOperation(
  'createBankDetails', 'POST', '/platformApi/investors/{clientId}/bankDetails',
);

/** What `updateBankDetails` takes. */
export interface UpdateBankDetailsArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
  readonly body: BankDetails;
}

/** The type of `updateBankDetails`: what it takes, gives and rejects with. */
export interface UpdateBankDetailsOperation extends Operation<'PUT', {
  readonly 400: 'DETAILS_DONT_EXIST' | 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: UpdateBankDetailsArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: BankDetails }, UpdateBankDetailsOperation>;
}

/**
 * Change the investor's bank account for withdrawals.
 *
 * Replaces the bank account that the investor's withdrawals are paid to. The first one is registered with
 * `createBankDetails`.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `DETAILS_DONT_EXIST`: A set of bank details must exist for an update
 * - 400 `INVALID_DATA`: Bank number, name and sort code are all required
 * - 400 `INVALID_DATA`: Sort code should be 6 digits
 * - 400 `INVALID_DATA`: Account number should be 8 digits
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:3574
 */
export const updateBankDetails: UpdateBankDetailsOperation = /* @__PURE__ */ defineOperation(
  'updateBankDetails', 'PUT', '/platformApi/investors/{clientId}/bankDetails',
);

/** What `withdrawCash` takes. */
export interface WithdrawCashArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
    /**
     * The investor's account that the operation works on.
     *
     * @example GOJI_INVESTMENT
     */
    readonly accountType: AccountType;
  };
  readonly body: NewWithdrawal;
}

/** The type of `withdrawCash`: what it takes, gives and rejects with. */
export interface WithdrawCashOperation extends Operation<'POST', {
  readonly 400: 'VALIDATION_FAILURE' | 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: WithdrawCashArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Success }, WithdrawCashOperation>;
}

/**
 * Withdraw cash to the investor's bank account.
 *
 * Pays cash from one of the investor's accounts to the bank account that is registered for the investor. Most
 * withdrawals clear straight away. A withdrawal that the anti-money-laundering checks pick out waits until a
 * person has approved it.
 *
 * Before the money is sent, the platform checks that the account accepts Faster Payments. The sandbox does so
 * too, so tests need one of the test account numbers.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 * - `path.accountType`: The investor's account that the operation works on.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `VALIDATION_FAILURE`: reference must match "[a-zA-Z0-9-/?:().,+#=!%&*<>;{@ "']{1,18}"
 * - 400 `INVALID_DATA`: The account must be specified
 * - 400 `INVALID_DATA`: The withdrawal amount must be greater than zero
 * - 400 `INVALID_DATA`: Insufficient balance to perform
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with
 * `"SUCCESS"` as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:3615
 */
export const withdrawCash: WithdrawCashOperation = /* @__PURE__ */ defineOperation(
  'withdrawCash', 'POST', '/platformApi/investors/{clientId}/accounts/{accountType}/withdrawal', {
    constant: 'SUCCESS',
  },
);

/** What `transferCash` takes. */
export interface TransferCashArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
    /**
     * The investor's account that the operation works on.
     *
     * @example GOJI_INVESTMENT
     */
    readonly accountType: AccountType;
  };
  readonly body: NewCashTransfer;
}

/** The type of `transferCash`: what it takes, gives and rejects with. */
export interface TransferCashOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: TransferCashArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: AccountBalance }, TransferCashOperation>;
}

/**
 * Transfer cash between an investor's accounts.
 *
 * Moves cash from the account in the path to another account of the same investor and returns the new balance
 * of the account in the path.
 *
 * Takes:
 * - `path.clientId`: The id that the platform gave the investor when it was registered.
 * - `path.accountType`: The investor's account that the operation works on.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: Insufficient balance to perform
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing: if it does not repeat its
 * answer, the call rejects with a `GojiReplayedError`, which is no failure.
 *
 * Reference: 001_e31843da268b6018.txt:3659
 */
export const transferCash: TransferCashOperation = /* @__PURE__ */ defineOperation(
  'transferCash', 'POST', '/platformApi/investors/{clientId}/accounts/{accountType}/transfer',
);

/** What `simulateTopUp` takes. */
export interface SimulateTopUpArguments {
  readonly body: NewTopUp;
}

/** The type of `simulateTopUp`: what it takes, gives and rejects with. */
export interface SimulateTopUpOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA' | 'SYSTEM_ERROR';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: SimulateTopUpArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: Success }, SimulateTopUpOperation>;
}

/**
 * Simulate a deposit to any account of the platform.
 *
 * Acts as if a bank transfer had arrived at a bank account that the platform manages, be it an investor's or
 * another. It works in the sandbox only. On an investor's account the payment reference decides where the
 * money goes: one that starts with `ISA` credits the ISA.
 *
 * Rejects with a `GojiApiError`:
 * - 400 `INVALID_DATA`: Payment address not found for accountNumber=12345678, sortCode=123456
 * - 400 `SYSTEM_ERROR`: An unexpected error has occurred
 * - 401: The credentials are missing or wrong.
 * - 404: No such version of the operation, or no such resource.
 * - 500: The platform failed. The request may or may not have been carried out, so send it again under the
 *   same request id.
 *
 * When the platform knows the client request id already, it changes nothing, and the call resolves with
 * `"SUCCESS"` as it did the first time.
 *
 * Reference: 001_e31843da268b6018.txt:3735
 */
export const simulateTopUp: SimulateTopUpOperation = /* @__PURE__ */ defineOperation(
  'simulateTopUp', 'POST', '/test/account/topup', { constant: 'SUCCESS' },
);

/** What `chargeFee` takes. */
export interface ChargeFeeArguments {
  readonly path: {
    /**
     * The id that the platform gave the investor when it was registered.
     *
     * @example GOJI-1234
     */
    readonly clientId: string;
  };
  readonly body: NewInvestorFee;
}

/** The type of `chargeFee`: what it takes, gives and rejects with. */
export interface ChargeFeeOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: ChargeFeeArguments,
    options?: WriteOptions,
  ): Call<{ readonly 201: InvestorFee }, ChargeFeeOperation>;
}

/**
 * Charge an investor a fee.
 *
 * Takes a fee from the cash of one of the investor's accounts and pays it to a payment destination that was
 * registered before. The answer says whether that payment has cleared.
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
 * Reference: 001_e31843da268b6018.txt:3797
 */
export const chargeFee: ChargeFeeOperation = /* @__PURE__ */ defineOperation(
  'chargeFee', 'POST', '/platformApi/investors/{clientId}/fee', { successes: [201] },
);

/** What `getCashBalanceReport` takes. */
export interface GetCashBalanceReportArguments {
  readonly query?: {
    /**
     * The moment to report on. Without it, the report shows the present.
     *
     * @example 2020-12-25T15:00:00Z
     */
    readonly asOf?: string;
    /**
     * The client ids of the investors to report on, up to 100. Repeat the parameter for each one:
     * `?id=GOJI-1234&id=GOJI-4567`.
     *
     * @example ["GOJI-1234","GOJI-4567"]
     */
    readonly id?: readonly ClientId[];
  };
}

/** The type of `getCashBalanceReport`: what it takes, gives and rejects with. */
export interface GetCashBalanceReportOperation extends Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args?: GetCashBalanceReportArguments,
    options?: CallOptions,
  ): Call<{ readonly 200: readonly InvestorCashBalances[] }, GetCashBalanceReportOperation>;
}

/**
 * Get the balances of up to 100 investors.
 *
 * Returns the balances of the named investors, account by account, as they are now or as they were at a
 * moment in the past. Reconciliations read all client ids with `listInvestorIds` and then call this for up to
 * 100 of them at a time. A request with more ids is answered with 400.
 *
 * Takes:
 * - `query.asOf`: The moment to report on. Without it, the report shows the present.
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
 * Reference: 001_e31843da268b6018.txt:3859
 */
export const getCashBalanceReport: GetCashBalanceReportOperation = /* @__PURE__ */ defineOperation(
  'getCashBalanceReport', 'GET', '/reports/investor/cash/balance',
);

/** What `simulateDeposit` takes. */
export interface SimulateDepositArguments {
  readonly body: NewSimulatedDeposit;
}

/** The type of `simulateDeposit`: what it takes, gives and rejects with. */
export interface SimulateDepositOperation extends Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> {
  (
    goji: Goji,
    args: SimulateDepositArguments,
    options?: WriteOptions,
  ): Call<{ readonly 200: EmptyText }, SimulateDepositOperation>;
}

/**
 * Simulate a deposit to an investor's account.
 *
 * Acts as if the investor had paid in by bank transfer. It works in the sandbox only.
 *
 * Use `simulateTopUp` instead, which takes the place of this operation and serves every bank account of the
 * platform.
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
 * Reference: 002_585b9d843877e43a.txt:497
 *
 * @deprecated Use `simulateTopUp` instead, which takes the place of this operation and serves every bank
 *   account of the platform.
 */
export const simulateDeposit: SimulateDepositOperation = /* @__PURE__ */ defineOperation(
  'simulateDeposit', 'POST', '/platformApi/test/payment', { constant: '' },
);
