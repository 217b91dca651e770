// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Goji, NoArguments } from '../client/index.js';
import type {
  CreateBankAccountArguments,
  CreateWalletArguments,
  CreateWalletPaymentArguments,
  EnableBankAccountArguments,
  EnableCompanyArguments,
  GetBankAccountArguments,
  GetCompanyArguments,
  GetWalletArguments,
  ListWalletTransactionsArguments,
  RegisterCompanyArguments,
  UpdateBankAccountArguments,
} from '../client/manager-payments.js';
import {
  createBankAccount,
  createBankAccountOperation,
  createWallet,
  createWalletOperation,
  createWalletPayment,
  createWalletPaymentOperation,
  enableBankAccount,
  enableBankAccountOperation,
  enableCompany,
  enableCompanyOperation,
  getBankAccount,
  getBankAccountOperation,
  getCompany,
  getCompanyOperation,
  getWallet,
  getWalletOperation,
  listBankAccounts,
  listBankAccountsOperation,
  listCompanies,
  listCompaniesOperation,
  listWalletTransactions,
  listWalletTransactionsOperation,
  listWallets,
  listWalletsOperation,
  registerCompany,
  registerCompanyOperation,
  updateBankAccount,
  updateBankAccountOperation,
} from '../client/manager-payments.js';
import type { OperationKeyPrefix, PartialArguments } from './runtime/operation-key.js';
import { gojiKey, operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Manager Payments. */
export const managerPaymentsKey = [...gojiKey, 'manager-payments'] as const;

/** The key of the queries of `listBankAccounts`: of all, or of those of one version. */
export function listBankAccountsKey(): OperationKeyPrefix<'manager-payments', 'listBankAccounts', NoArguments> {
  return operationKey('manager-payments', 'listBankAccounts');
}

/**
 * The query of `listBankAccounts`: List the payment destinations.
 *
 * `GET /platformApi/bankAccountDetails`
 */
export function listBankAccountsQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'manager-payments', typeof listBankAccounts, typeof listBankAccountsOperation, NoArguments> {
  return operationQuery('manager-payments', listBankAccountsOperation, { goji, args: args ?? {}, options, call: listBankAccounts });
}

/**
 * The mutation of `createBankAccount`: Register a payment destination.
 *
 * `POST /platformApi/bankAccountDetails`
 */
export function createBankAccountMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof createBankAccount, typeof createBankAccountOperation, CreateBankAccountArguments> {
  return operationMutation('manager-payments', createBankAccountOperation, { goji, options, call: createBankAccount });
}

/**
 * The mutation of `enableBankAccount`: Simulate the enabling of a payment destination.
 *
 * `PUT /platformApi/test/bankAccountDetails/{id}/enable`
 */
export function enableBankAccountMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof enableBankAccount, typeof enableBankAccountOperation, EnableBankAccountArguments> {
  return operationMutation('manager-payments', enableBankAccountOperation, { goji, options, call: enableBankAccount });
}

/**
 * The key of the queries of `getBankAccount`: of all, or of those with these arguments, of which a part will
 * do.
 */
export function getBankAccountKey(args?: PartialArguments<GetBankAccountArguments>): OperationKeyPrefix<'manager-payments', 'getBankAccount', GetBankAccountArguments> {
  return operationKey('manager-payments', 'getBankAccount', args);
}

/**
 * The query of `getBankAccount`: Get a payment destination.
 *
 * `GET /platformApi/bankAccountDetails/{id}`
 */
export function getBankAccountQuery(
  goji: Goji,
  args: GetBankAccountArguments,
  options?: QueryCallOptions,
): QueryOf<'manager-payments', typeof getBankAccount, typeof getBankAccountOperation, GetBankAccountArguments> {
  return operationQuery('manager-payments', getBankAccountOperation, { goji, args, options, call: getBankAccount });
}

/**
 * The mutation of `updateBankAccount`: Change a payment destination.
 *
 * `PUT /platformApi/bankAccountDetails/{id}`
 */
export function updateBankAccountMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof updateBankAccount, typeof updateBankAccountOperation, UpdateBankAccountArguments> {
  return operationMutation('manager-payments', updateBankAccountOperation, { goji, options, call: updateBankAccount });
}

/** The key of the queries of `listCompanies`: of all, or of those of one version. */
export function listCompaniesKey(): OperationKeyPrefix<'manager-payments', 'listCompanies', NoArguments> {
  return operationKey('manager-payments', 'listCompanies');
}

/**
 * The query of `listCompanies`: List the registered companies.
 *
 * `GET /companies`
 */
export function listCompaniesQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'manager-payments', typeof listCompanies, typeof listCompaniesOperation, NoArguments> {
  return operationQuery('manager-payments', listCompaniesOperation, { goji, args: args ?? {}, options, call: listCompanies });
}

/**
 * The mutation of `registerCompany`: Register a company.
 *
 * `POST /companies`
 */
export function registerCompanyMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof registerCompany, typeof registerCompanyOperation, RegisterCompanyArguments> {
  return operationMutation('manager-payments', registerCompanyOperation, { goji, options, call: registerCompany });
}

/**
 * The mutation of `enableCompany`: Simulate the registration of a company.
 *
 * `PUT /test/companies/{partyId}/enable`
 */
export function enableCompanyMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof enableCompany, typeof enableCompanyOperation, EnableCompanyArguments> {
  return operationMutation('manager-payments', enableCompanyOperation, { goji, options, call: enableCompany });
}

/**
 * The key of the queries of `getCompany`: of all, or of those with these arguments, of which a part will do.
 */
export function getCompanyKey(args?: PartialArguments<GetCompanyArguments>): OperationKeyPrefix<'manager-payments', 'getCompany', GetCompanyArguments> {
  return operationKey('manager-payments', 'getCompany', args);
}

/**
 * The query of `getCompany`: Get a company.
 *
 * `GET /companies/{partyId}`
 */
export function getCompanyQuery(
  goji: Goji,
  args: GetCompanyArguments,
  options?: QueryCallOptions,
): QueryOf<'manager-payments', typeof getCompany, typeof getCompanyOperation, GetCompanyArguments> {
  return operationQuery('manager-payments', getCompanyOperation, { goji, args, options, call: getCompany });
}

/** The key of the queries of `listWallets`: of all, or of those of one version. */
export function listWalletsKey(): OperationKeyPrefix<'manager-payments', 'listWallets', NoArguments> {
  return operationKey('manager-payments', 'listWallets');
}

/**
 * The query of `listWallets`: List the wallets.
 *
 * `GET /wallets`
 */
export function listWalletsQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'manager-payments', typeof listWallets, typeof listWalletsOperation, NoArguments> {
  return operationQuery('manager-payments', listWalletsOperation, { goji, args: args ?? {}, options, call: listWallets });
}

/**
 * The mutation of `createWallet`: Create a wallet.
 *
 * `POST /wallets`
 */
export function createWalletMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof createWallet, typeof createWalletOperation, CreateWalletArguments> {
  return operationMutation('manager-payments', createWalletOperation, { goji, options, call: createWallet });
}

/**
 * The key of the queries of `getWallet`: of all, or of those with these arguments, of which a part will do.
 */
export function getWalletKey(args?: PartialArguments<GetWalletArguments>): OperationKeyPrefix<'manager-payments', 'getWallet', GetWalletArguments> {
  return operationKey('manager-payments', 'getWallet', args);
}

/**
 * The query of `getWallet`: Get a wallet.
 *
 * `GET /wallets/{id}`
 */
export function getWalletQuery(
  goji: Goji,
  args: GetWalletArguments,
  options?: QueryCallOptions,
): QueryOf<'manager-payments', typeof getWallet, typeof getWalletOperation, GetWalletArguments> {
  return operationQuery('manager-payments', getWalletOperation, { goji, args, options, call: getWallet });
}

/**
 * The mutation of `createWalletPayment`: Pay money out of a wallet.
 *
 * `POST /wallets/{id}/payment`
 */
export function createWalletPaymentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof createWalletPayment, typeof createWalletPaymentOperation, CreateWalletPaymentArguments> {
  return operationMutation('manager-payments', createWalletPaymentOperation, { goji, options, call: createWalletPayment });
}

/**
 * The key of the queries of `listWalletTransactions`: of all, or of those with these arguments, of which a
 * part will do.
 */
export function listWalletTransactionsKey(args?: PartialArguments<ListWalletTransactionsArguments>): OperationKeyPrefix<'manager-payments', 'listWalletTransactions', ListWalletTransactionsArguments> {
  return operationKey('manager-payments', 'listWalletTransactions', args);
}

/**
 * The query of `listWalletTransactions`: List the transactions of a wallet in a month.
 *
 * `GET /wallets/{id}/transactions/year/{year}/month/{month}`
 */
export function listWalletTransactionsQuery(
  goji: Goji,
  args: ListWalletTransactionsArguments,
  options?: QueryCallOptions,
): QueryOf<'manager-payments', typeof listWalletTransactions, typeof listWalletTransactionsOperation, ListWalletTransactionsArguments> {
  return operationQuery('manager-payments', listWalletTransactionsOperation, { goji, args, options, call: listWalletTransactions });
}
