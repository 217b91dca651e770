// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  AccountBalance,
  BankDetails,
  BankTransferDetails,
  CashTransaction,
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
  operations,
} from '../types.js';
import type { Goji } from './goji.js';
import { callOperation } from './runtime/call-operation.js';
import type { Call } from './runtime/call.js';
import type { CallOptions, Operation, WriteOptions } from './runtime/operation.js';

/** What `getAccountBalances` takes. */
export interface GetAccountBalancesArguments {
  readonly path: operations['getAccountBalances']['parameters']['path'];
}

/** `getAccountBalances` as data. Its type knows the documented error codes. */
export const getAccountBalancesOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getAccountBalances', method: 'GET', path: '/platformApi/investors/{clientId}/accounts/balances' };

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
export function getAccountBalances(
  goji: Goji,
  args: GetAccountBalancesArguments,
  options?: CallOptions,
): Call<{ readonly 200: InvestorBalances }, typeof getAccountBalancesOperation> {
  return callOperation(goji, getAccountBalancesOperation, args, options);
}

/** What `getAccountBalance` takes. */
export interface GetAccountBalanceArguments {
  readonly path: operations['getAccountBalance']['parameters']['path'];
}

/** `getAccountBalance` as data. Its type knows the documented error codes. */
export const getAccountBalanceOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'getAccountBalance',
  method: 'GET',
  path: '/platformApi/investors/{clientId}/accounts/balances/{accountType}',
};

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
export function getAccountBalance(
  goji: Goji,
  args: GetAccountBalanceArguments,
  options?: CallOptions,
): Call<{ readonly 200: AccountBalance }, typeof getAccountBalanceOperation> {
  return callOperation(goji, getAccountBalanceOperation, args, options);
}

/** What `listTransactions` takes. */
export interface ListTransactionsArguments {
  readonly path: operations['listTransactions']['parameters']['path'];
}

/** `listTransactions` as data. Its type knows the documented error codes. */
export const listTransactionsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'listTransactions', method: 'GET', path: '/platformApi/investors/{clientId}/transactions' };

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
export function listTransactions(
  goji: Goji,
  args: ListTransactionsArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly CashTransaction[] }, typeof listTransactionsOperation> {
  return callOperation(goji, listTransactionsOperation, args, options);
}

/** What `getBankTransferDetails` takes. */
export interface GetBankTransferDetailsArguments {
  readonly path: operations['getBankTransferDetails']['parameters']['path'];
}

/** `getBankTransferDetails` as data. Its type knows the documented error codes. */
export const getBankTransferDetailsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'getBankTransferDetails',
  method: 'GET',
  path: '/platformApi/investors/{clientId}/bankTransferDetails',
};

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
export function getBankTransferDetails(
  goji: Goji,
  args: GetBankTransferDetailsArguments,
  options?: CallOptions,
): Call<{ readonly 200: BankTransferDetails }, typeof getBankTransferDetailsOperation> {
  return callOperation(goji, getBankTransferDetailsOperation, args, options);
}

/** What `getIsaBankTransferDetails` takes. */
export interface GetIsaBankTransferDetailsArguments {
  readonly path: operations['getIsaBankTransferDetails']['parameters']['path'];
}

/** `getIsaBankTransferDetails` as data. Its type knows the documented error codes. */
export const getIsaBankTransferDetailsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'getIsaBankTransferDetails',
  method: 'GET',
  path: '/platformApi/investors/{clientId}/bankTransferDetails/isa',
};

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
export function getIsaBankTransferDetails(
  goji: Goji,
  args: GetIsaBankTransferDetailsArguments,
  options?: CallOptions,
): Call<{ readonly 200: BankTransferDetails }, typeof getIsaBankTransferDetailsOperation> {
  return callOperation(goji, getIsaBankTransferDetailsOperation, args, options);
}

/** What `getBankDetails` takes. */
export interface GetBankDetailsArguments {
  readonly path: operations['getBankDetails']['parameters']['path'];
}

/** `getBankDetails` as data. Its type knows the documented error codes. */
export const getBankDetailsOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getBankDetails', method: 'GET', path: '/platformApi/investors/{clientId}/bankDetails' };

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
export function getBankDetails(
  goji: Goji,
  args: GetBankDetailsArguments,
  options?: CallOptions,
): Call<{ readonly 200: BankDetails }, typeof getBankDetailsOperation> {
  return callOperation(goji, getBankDetailsOperation, args, options);
}

/** What `createBankDetails` takes. */
export interface CreateBankDetailsArguments {
  readonly path: operations['createBankDetails']['parameters']['path'];
  readonly body: BankDetails;
}

/** `createBankDetails` as data. Its type knows the documented error codes. */
export const createBankDetailsOperation: Operation<'POST', {
  readonly 400: 'DETAILS_ALREADY_EXIST' | 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'createBankDetails', method: 'POST', path: '/platformApi/investors/{clientId}/bankDetails' };

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
export function createBankDetails(
  goji: Goji,
  args: CreateBankDetailsArguments,
  options?: WriteOptions,
): Call<{ readonly 200: BankDetails }, typeof createBankDetailsOperation> {
  return callOperation(goji, createBankDetailsOperation, args, options);
}

/** What `updateBankDetails` takes. */
export interface UpdateBankDetailsArguments {
  readonly path: operations['updateBankDetails']['parameters']['path'];
  readonly body: BankDetails;
}

/** `updateBankDetails` as data. Its type knows the documented error codes. */
export const updateBankDetailsOperation: Operation<'PUT', {
  readonly 400: 'DETAILS_DONT_EXIST' | 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'updateBankDetails', method: 'PUT', path: '/platformApi/investors/{clientId}/bankDetails' };

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
export function updateBankDetails(
  goji: Goji,
  args: UpdateBankDetailsArguments,
  options?: WriteOptions,
): Call<{ readonly 200: BankDetails }, typeof updateBankDetailsOperation> {
  return callOperation(goji, updateBankDetailsOperation, args, options);
}

/** What `withdrawCash` takes. */
export interface WithdrawCashArguments {
  readonly path: operations['withdrawCash']['parameters']['path'];
  readonly body: NewWithdrawal;
}

/** `withdrawCash` as data. Its type knows the documented error codes. */
export const withdrawCashOperation: Operation<'POST', {
  readonly 400: 'VALIDATION_FAILURE' | 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'withdrawCash',
  method: 'POST',
  path: '/platformApi/investors/{clientId}/accounts/{accountType}/withdrawal',
  constant: 'SUCCESS',
};

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
export function withdrawCash(
  goji: Goji,
  args: WithdrawCashArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Success }, typeof withdrawCashOperation> {
  return callOperation(goji, withdrawCashOperation, args, options);
}

/** What `transferCash` takes. */
export interface TransferCashArguments {
  readonly path: operations['transferCash']['parameters']['path'];
  readonly body: NewCashTransfer;
}

/** `transferCash` as data. Its type knows the documented error codes. */
export const transferCashOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = {
  id: 'transferCash',
  method: 'POST',
  path: '/platformApi/investors/{clientId}/accounts/{accountType}/transfer',
};

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
export function transferCash(
  goji: Goji,
  args: TransferCashArguments,
  options?: WriteOptions,
): Call<{ readonly 200: AccountBalance }, typeof transferCashOperation> {
  return callOperation(goji, transferCashOperation, args, options);
}

/** What `simulateTopUp` takes. */
export interface SimulateTopUpArguments {
  readonly body: NewTopUp;
}

/** `simulateTopUp` as data. Its type knows the documented error codes. */
export const simulateTopUpOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA' | 'SYSTEM_ERROR';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'simulateTopUp', method: 'POST', path: '/test/account/topup', constant: 'SUCCESS' };

/**
 * Simulate a deposit to any account of the platform.
 *
 * Acts as if a bank transfer had arrived at a bank account that the platform manages, be it an investor's or
 * another. It works in the sandbox only. On an investor's account the payment reference decides where the
 * money goes: one that starts with `ISA` credits the ISA.
 *
 * Only the sandbox has this operation.
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
export function simulateTopUp(
  goji: Goji,
  args: SimulateTopUpArguments,
  options?: WriteOptions,
): Call<{ readonly 200: Success }, typeof simulateTopUpOperation> {
  return callOperation(goji, simulateTopUpOperation, args, options);
}

/** What `chargeFee` takes. */
export interface ChargeFeeArguments {
  readonly path: operations['chargeFee']['parameters']['path'];
  readonly body: NewInvestorFee;
}

/** `chargeFee` as data. Its type knows the documented error codes. */
export const chargeFeeOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'chargeFee', method: 'POST', path: '/platformApi/investors/{clientId}/fee', successes: [201] };

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
export function chargeFee(
  goji: Goji,
  args: ChargeFeeArguments,
  options?: WriteOptions,
): Call<{ readonly 201: InvestorFee }, typeof chargeFeeOperation> {
  return callOperation(goji, chargeFeeOperation, args, options);
}

/** What `getCashBalanceReport` takes. */
export interface GetCashBalanceReportArguments {
  readonly query?: NonNullable<operations['getCashBalanceReport']['parameters']['query']>;
}

/** `getCashBalanceReport` as data. Its type knows the documented error codes. */
export const getCashBalanceReportOperation: Operation<'GET', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'getCashBalanceReport', method: 'GET', path: '/reports/investor/cash/balance' };

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
export function getCashBalanceReport(
  goji: Goji,
  args?: GetCashBalanceReportArguments,
  options?: CallOptions,
): Call<{ readonly 200: readonly InvestorCashBalances[] }, typeof getCashBalanceReportOperation> {
  return callOperation(goji, getCashBalanceReportOperation, args, options);
}

/** What `simulateDeposit` takes. */
export interface SimulateDepositArguments {
  readonly body: NewSimulatedDeposit;
}

/** `simulateDeposit` as data. Its type knows the documented error codes. */
export const simulateDepositOperation: Operation<'POST', {
  readonly 400: 'INVALID_DATA';
  readonly 401: 'UNAUTHORISED';
  readonly 404: 'NOT_FOUND';
  readonly 500: 'SYSTEM_ERROR';
}> = { id: 'simulateDeposit', method: 'POST', path: '/platformApi/test/payment', constant: '' };

/**
 * Simulate a deposit to an investor's account.
 *
 * Acts as if the investor had paid in by bank transfer. It works in the sandbox only.
 *
 * Use `simulateTopUp` instead, which takes the place of this operation and serves every bank account of the
 * platform.
 *
 * Only the sandbox has this operation.
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
 * @deprecated See the description for what to use in its place.
 */
export function simulateDeposit(
  goji: Goji,
  args: SimulateDepositArguments,
  options?: WriteOptions,
): Call<{ readonly 200: EmptyText }, typeof simulateDepositOperation> {
  return callOperation(goji, simulateDepositOperation, args, options);
}
