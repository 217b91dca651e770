// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Goji } from '../client/index.js';
import type {
  GetAccountBalanceArguments,
  GetAccountBalancesArguments,
  GetBankDetailsArguments,
  GetBankTransferDetailsArguments,
  GetCashBalanceReportArguments,
  GetIsaBankTransferDetailsArguments,
  ListTransactionsArguments,
} from '../client/payments.js';
import {
  chargeFee,
  createBankDetails,
  getAccountBalance,
  getAccountBalances,
  getBankDetails,
  getBankTransferDetails,
  getCashBalanceReport,
  getIsaBankTransferDetails,
  listTransactions,
  simulateDeposit,
  simulateTopUp,
  transferCash,
  updateBankDetails,
  withdrawCash,
} from '../client/payments.js';
import type { PartialArguments } from './runtime/operation-key.js';
import { operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { KeyOf, MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Investor Payments. */
export const paymentsKey = ['goji', 'payments'] as const;

/** The key of the queries of `getAccountBalances`: of all, or of those whose arguments include these. */
export function getAccountBalancesKey(
  args?: PartialArguments<GetAccountBalancesArguments>,
): KeyOf<'payments', typeof getAccountBalances> {
  return operationKey('payments', 'getAccountBalances', args);
}

/**
 * The query of `getAccountBalances`: Get the balances of all accounts.
 *
 * `GET /platformApi/investors/{clientId}/accounts/balances`
 */
export function getAccountBalancesQuery(
  goji: Goji,
  args: GetAccountBalancesArguments,
  options?: QueryCallOptions,
): QueryOf<'payments', typeof getAccountBalances> {
  return operationQuery('payments', getAccountBalances, { goji, args, options });
}

/** The key of the queries of `getAccountBalance`: of all, or of those whose arguments include these. */
export function getAccountBalanceKey(
  args?: PartialArguments<GetAccountBalanceArguments>,
): KeyOf<'payments', typeof getAccountBalance> {
  return operationKey('payments', 'getAccountBalance', args);
}

/**
 * The query of `getAccountBalance`: Get the balance of one account.
 *
 * `GET /platformApi/investors/{clientId}/accounts/balances/{accountType}`
 */
export function getAccountBalanceQuery(
  goji: Goji,
  args: GetAccountBalanceArguments,
  options?: QueryCallOptions,
): QueryOf<'payments', typeof getAccountBalance> {
  return operationQuery('payments', getAccountBalance, { goji, args, options });
}

/** The key of the queries of `listTransactions`: of all, or of those whose arguments include these. */
export function listTransactionsKey(
  args?: PartialArguments<ListTransactionsArguments>,
): KeyOf<'payments', typeof listTransactions> {
  return operationKey('payments', 'listTransactions', args);
}

/**
 * The query of `listTransactions`: List the cash transactions of an investor.
 *
 * `GET /platformApi/investors/{clientId}/transactions`
 */
export function listTransactionsQuery(
  goji: Goji,
  args: ListTransactionsArguments,
  options?: QueryCallOptions,
): QueryOf<'payments', typeof listTransactions> {
  return operationQuery('payments', listTransactions, { goji, args, options });
}

/** The key of the queries of `getBankTransferDetails`: of all, or of those whose arguments include these. */
export function getBankTransferDetailsKey(
  args?: PartialArguments<GetBankTransferDetailsArguments>,
): KeyOf<'payments', typeof getBankTransferDetails> {
  return operationKey('payments', 'getBankTransferDetails', args);
}

/**
 * The query of `getBankTransferDetails`: Get the details for deposits to the general account.
 *
 * `GET /platformApi/investors/{clientId}/bankTransferDetails`
 */
export function getBankTransferDetailsQuery(
  goji: Goji,
  args: GetBankTransferDetailsArguments,
  options?: QueryCallOptions,
): QueryOf<'payments', typeof getBankTransferDetails> {
  return operationQuery('payments', getBankTransferDetails, { goji, args, options });
}

/**
 * The key of the queries of `getIsaBankTransferDetails`: of all, or of those whose arguments include these.
 */
export function getIsaBankTransferDetailsKey(
  args?: PartialArguments<GetIsaBankTransferDetailsArguments>,
): KeyOf<'payments', typeof getIsaBankTransferDetails> {
  return operationKey('payments', 'getIsaBankTransferDetails', args);
}

/**
 * The query of `getIsaBankTransferDetails`: Get the details for deposits to the ISA.
 *
 * `GET /platformApi/investors/{clientId}/bankTransferDetails/isa`
 */
export function getIsaBankTransferDetailsQuery(
  goji: Goji,
  args: GetIsaBankTransferDetailsArguments,
  options?: QueryCallOptions,
): QueryOf<'payments', typeof getIsaBankTransferDetails> {
  return operationQuery('payments', getIsaBankTransferDetails, { goji, args, options });
}

/** The key of the queries of `getBankDetails`: of all, or of those whose arguments include these. */
export function getBankDetailsKey(
  args?: PartialArguments<GetBankDetailsArguments>,
): KeyOf<'payments', typeof getBankDetails> {
  return operationKey('payments', 'getBankDetails', args);
}

/**
 * The query of `getBankDetails`: Get the investor's bank account for withdrawals.
 *
 * `GET /platformApi/investors/{clientId}/bankDetails`
 */
export function getBankDetailsQuery(
  goji: Goji,
  args: GetBankDetailsArguments,
  options?: QueryCallOptions,
): QueryOf<'payments', typeof getBankDetails> {
  return operationQuery('payments', getBankDetails, { goji, args, options });
}

/**
 * The mutation of `createBankDetails`: Set the investor's bank account for withdrawals.
 *
 * `POST /platformApi/investors/{clientId}/bankDetails`
 */
export function createBankDetailsMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'payments', typeof createBankDetails> {
  return operationMutation('payments', createBankDetails, { goji, options });
}

/**
 * The mutation of `updateBankDetails`: Change the investor's bank account for withdrawals.
 *
 * `PUT /platformApi/investors/{clientId}/bankDetails`
 */
export function updateBankDetailsMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'payments', typeof updateBankDetails> {
  return operationMutation('payments', updateBankDetails, { goji, options });
}

/**
 * The mutation of `withdrawCash`: Withdraw cash to the investor's bank account.
 *
 * `POST /platformApi/investors/{clientId}/accounts/{accountType}/withdrawal`
 */
export function withdrawCashMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'payments', typeof withdrawCash> {
  return operationMutation('payments', withdrawCash, { goji, options });
}

/**
 * The mutation of `transferCash`: Transfer cash between an investor's accounts.
 *
 * `POST /platformApi/investors/{clientId}/accounts/{accountType}/transfer`
 */
export function transferCashMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'payments', typeof transferCash> {
  return operationMutation('payments', transferCash, { goji, options });
}

/**
 * The mutation of `simulateTopUp`: Simulate a deposit to any account of the platform.
 *
 * `POST /test/account/topup`
 */
export function simulateTopUpMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'payments', typeof simulateTopUp> {
  return operationMutation('payments', simulateTopUp, { goji, options });
}

/**
 * The mutation of `chargeFee`: Charge an investor a fee.
 *
 * `POST /platformApi/investors/{clientId}/fee`
 */
export function chargeFeeMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'payments', typeof chargeFee> {
  return operationMutation('payments', chargeFee, { goji, options });
}

/** The key of the queries of `getCashBalanceReport`: of all, or of those whose arguments include these. */
export function getCashBalanceReportKey(
  args?: PartialArguments<GetCashBalanceReportArguments>,
): KeyOf<'payments', typeof getCashBalanceReport> {
  return operationKey('payments', 'getCashBalanceReport', args);
}

/**
 * The query of `getCashBalanceReport`: Get the balances of up to 100 investors.
 *
 * `GET /reports/investor/cash/balance`
 */
export function getCashBalanceReportQuery(
  goji: Goji,
  args?: GetCashBalanceReportArguments,
  options?: QueryCallOptions,
): QueryOf<'payments', typeof getCashBalanceReport> {
  return operationQuery('payments', getCashBalanceReport, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `simulateDeposit`: Simulate a deposit to an investor's account.
 *
 * `POST /platformApi/test/payment`
 *
 * @deprecated Use `simulateTopUp` instead, which takes the place of this operation and serves every bank
 *   account of the platform.
 */
export function simulateDepositMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'payments', typeof simulateDeposit> {
  return operationMutation('payments', simulateDeposit, { goji, options });
}
