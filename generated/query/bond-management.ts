// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type { ListBondInvestmentsArguments } from '../client/bond-management.js';
import {
  createBondInvestment,
  createBondProduct,
  getCurrentInvestmentCycle,
  listBondInvestments,
  listBondProducts,
  runInvestmentCycle,
  runRepaymentsAccrual,
} from '../client/bond-management.js';
import type { Goji, NoArguments } from '../client/index.js';
import type { PartialArguments } from './runtime/operation-key.js';
import { operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { KeyOf, MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Bond Management. */
export const bondManagementKey = ['goji', 'bond-management'] as const;

/**
 * The mutation of `createBondProduct`: Create a bond product.
 *
 * `POST /platformApi/bondManagement/product`
 */
export function createBondProductMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'bond-management', typeof createBondProduct> {
  return operationMutation('bond-management', createBondProduct, { goji, options });
}

/** The key of the queries of `listBondProducts`. */
export function listBondProductsKey(): KeyOf<'bond-management', typeof listBondProducts> {
  return operationKey('bond-management', 'listBondProducts');
}

/**
 * The query of `listBondProducts`: List the bond products on offer.
 *
 * `GET /platformApi/investments/products`
 */
export function listBondProductsQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'bond-management', typeof listBondProducts> {
  return operationQuery('bond-management', listBondProducts, { goji, args: args ?? {}, options });
}

/** The key of the queries of `listBondInvestments`: of all, or of those whose arguments include these. */
export function listBondInvestmentsKey(
  args?: PartialArguments<ListBondInvestmentsArguments>,
): KeyOf<'bond-management', typeof listBondInvestments> {
  return operationKey('bond-management', 'listBondInvestments', args);
}

/**
 * The query of `listBondInvestments`: List an account's bond investments.
 *
 * `GET /platformApi/investors/{clientId}/accounts/{accountType}/investments`
 */
export function listBondInvestmentsQuery(
  goji: Goji,
  args: ListBondInvestmentsArguments,
  options?: QueryCallOptions,
): QueryOf<'bond-management', typeof listBondInvestments> {
  return operationQuery('bond-management', listBondInvestments, { goji, args, options });
}

/**
 * The mutation of `createBondInvestment`: Invest in a bond product.
 *
 * `POST /platformApi/investors/{clientId}/accounts/{accountType}/investments`
 */
export function createBondInvestmentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'bond-management', typeof createBondInvestment> {
  return operationMutation('bond-management', createBondInvestment, { goji, options });
}

/**
 * The mutation of `runInvestmentCycle`: Run an investment cycle.
 *
 * `POST /platformApi/test/bondManagement/investmentCycle`
 */
export function runInvestmentCycleMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'bond-management', typeof runInvestmentCycle> {
  return operationMutation('bond-management', runInvestmentCycle, { goji, options });
}

/** The key of the queries of `getCurrentInvestmentCycle`. */
export function getCurrentInvestmentCycleKey(): KeyOf<'bond-management', typeof getCurrentInvestmentCycle> {
  return operationKey('bond-management', 'getCurrentInvestmentCycle');
}

/**
 * The query of `getCurrentInvestmentCycle`: Get the current bonds.
 *
 * `GET /platformApi/bondManagement/current`
 */
export function getCurrentInvestmentCycleQuery(
  goji: Goji,
  args?: NoArguments,
  options?: QueryCallOptions,
): QueryOf<'bond-management', typeof getCurrentInvestmentCycle> {
  return operationQuery('bond-management', getCurrentInvestmentCycle, { goji, args: args ?? {}, options });
}

/**
 * The mutation of `runRepaymentsAccrual`: Accrue interest on the bonds.
 *
 * `POST /platformApi/test/bondManagement/investmentCycle/repaymentsAccrual`
 */
export function runRepaymentsAccrualMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'bond-management', typeof runRepaymentsAccrual> {
  return operationMutation('bond-management', runRepaymentsAccrual, { goji, options });
}
