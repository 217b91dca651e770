// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { Goji, NoArguments } from '../client/index.js';
import type {
  GetBankAccountArguments,
  GetCompanyArguments,
  GetWalletArguments,
  ListWalletTransactionsArguments,
} from '../client/manager-payments.js';
import {
  createBankAccount,
  createWallet,
  createWalletPayment,
  enableBankAccount,
  enableCompany,
  getBankAccount,
  getCompany,
  getWallet,
  listBankAccounts,
  listCompanies,
  listWalletTransactions,
  listWallets,
  registerCompany,
  updateBankAccount,
} from '../client/manager-payments.js';
import type { PartialArguments } from './runtime/operation-key.js';
import { operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { KeyOf, MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Manager Payments. */
export const managerPaymentsKey = ['goji', 'manager-payments'] as const;

/** The key of the queries of `listBankAccounts`. */
export function listBankAccountsKey(): KeyOf<'manager-payments', typeof listBankAccounts> {
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
): QueryOf<'manager-payments', typeof listBankAccounts> {
  return operationQuery('manager-payments', listBankAccounts, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `createBankAccount`: Register a payment destination.
 *
 * `POST /platformApi/bankAccountDetails`
 */
export function createBankAccountMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof createBankAccount> {
  return operationMutation('manager-payments', createBankAccount, { goji, options });
}

/**
 * The mutation of `enableBankAccount`: Simulate the enabling of a payment destination.
 *
 * `PUT /platformApi/test/bankAccountDetails/{id}/enable`
 */
export function enableBankAccountMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof enableBankAccount> {
  return operationMutation('manager-payments', enableBankAccount, { goji, options });
}

/** The key of the queries of `getBankAccount`: of all, or of those whose arguments include these. */
export function getBankAccountKey(
  args?: PartialArguments<GetBankAccountArguments>,
): KeyOf<'manager-payments', typeof getBankAccount> {
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
): QueryOf<'manager-payments', typeof getBankAccount> {
  return operationQuery('manager-payments', getBankAccount, { goji, args, options });
}

/**
 * The mutation of `updateBankAccount`: Change a payment destination.
 *
 * `PUT /platformApi/bankAccountDetails/{id}`
 */
export function updateBankAccountMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof updateBankAccount> {
  return operationMutation('manager-payments', updateBankAccount, { goji, options });
}

/** The key of the queries of `listCompanies`. */
export function listCompaniesKey(): KeyOf<'manager-payments', typeof listCompanies> {
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
): QueryOf<'manager-payments', typeof listCompanies> {
  return operationQuery('manager-payments', listCompanies, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `registerCompany`: Register a company.
 *
 * `POST /companies`
 */
export function registerCompanyMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof registerCompany> {
  return operationMutation('manager-payments', registerCompany, { goji, options });
}

/**
 * The mutation of `enableCompany`: Simulate the registration of a company.
 *
 * `PUT /test/companies/{partyId}/enable`
 */
export function enableCompanyMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof enableCompany> {
  return operationMutation('manager-payments', enableCompany, { goji, options });
}

/** The key of the queries of `getCompany`: of all, or of those whose arguments include these. */
export function getCompanyKey(
  args?: PartialArguments<GetCompanyArguments>,
): KeyOf<'manager-payments', typeof getCompany> {
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
): QueryOf<'manager-payments', typeof getCompany> {
  return operationQuery('manager-payments', getCompany, { goji, args, options });
}

/** The key of the queries of `listWallets`. */
export function listWalletsKey(): KeyOf<'manager-payments', typeof listWallets> {
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
): QueryOf<'manager-payments', typeof listWallets> {
  return operationQuery('manager-payments', listWallets, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `createWallet`: Create a wallet.
 *
 * `POST /wallets`
 */
export function createWalletMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof createWallet> {
  return operationMutation('manager-payments', createWallet, { goji, options });
}

/** The key of the queries of `getWallet`: of all, or of those whose arguments include these. */
export function getWalletKey(
  args?: PartialArguments<GetWalletArguments>,
): KeyOf<'manager-payments', typeof getWallet> {
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
): QueryOf<'manager-payments', typeof getWallet> {
  return operationQuery('manager-payments', getWallet, { goji, args, options });
}

/**
 * The mutation of `createWalletPayment`: Pay money out of a wallet.
 *
 * `POST /wallets/{id}/payment`
 */
export function createWalletPaymentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'manager-payments', typeof createWalletPayment> {
  return operationMutation('manager-payments', createWalletPayment, { goji, options });
}

/** The key of the queries of `listWalletTransactions`: of all, or of those whose arguments include these. */
export function listWalletTransactionsKey(
  args?: PartialArguments<ListWalletTransactionsArguments>,
): KeyOf<'manager-payments', typeof listWalletTransactions> {
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
): QueryOf<'manager-payments', typeof listWalletTransactions> {
  return operationQuery('manager-payments', listWalletTransactions, { goji, args, options });
}
