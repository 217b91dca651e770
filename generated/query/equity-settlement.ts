// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  GetAllocationArguments,
  GetDividendArguments,
  GetHoldingsReportArguments,
  GetInstrumentArguments,
  GetTradeArguments,
  ListInvestorAssetsArguments,
} from '../client/equity-settlement.js';
import {
  approveAllocation,
  createAllocation,
  createDividend,
  createHoldingsReport,
  createInstrument,
  createTrade,
  getAllocation,
  getDividend,
  getHoldingsReport,
  getInstrument,
  getTrade,
  listInvestorAssets,
  rejectAllocation,
} from '../client/equity-settlement.js';
import type { Goji } from '../client/index.js';
import type { PartialArguments } from './runtime/operation-key.js';
import { operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { KeyOf, MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Equity Settlement. */
export const equitySettlementKey = ['goji', 'equity-settlement'] as const;

/**
 * The mutation of `createInstrument`: Register an instrument.
 *
 * `POST /instruments`
 */
export function createInstrumentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createInstrument> {
  return operationMutation('equity-settlement', createInstrument, { goji, options });
}

/** The key of the queries of `getInstrument`: of all, or of those whose arguments include these. */
export function getInstrumentKey(
  args?: PartialArguments<GetInstrumentArguments>,
): KeyOf<'equity-settlement', typeof getInstrument> {
  return operationKey('equity-settlement', 'getInstrument', args);
}

/**
 * The query of `getInstrument`: Get an instrument.
 *
 * `GET /instruments/{instrumentSymbol}`
 */
export function getInstrumentQuery(
  goji: Goji,
  args: GetInstrumentArguments,
  options?: QueryCallOptions,
): QueryOf<'equity-settlement', typeof getInstrument> {
  return operationQuery('equity-settlement', getInstrument, { goji, args, options });
}

/**
 * The mutation of `createAllocation`: Allocate shares.
 *
 * `POST /allocations`
 */
export function createAllocationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createAllocation> {
  return operationMutation('equity-settlement', createAllocation, { goji, options });
}

/** The key of the queries of `getAllocation`: of all, or of those whose arguments include these. */
export function getAllocationKey(
  args?: PartialArguments<GetAllocationArguments>,
): KeyOf<'equity-settlement', typeof getAllocation> {
  return operationKey('equity-settlement', 'getAllocation', args);
}

/**
 * The query of `getAllocation`: Get an allocation.
 *
 * `GET /allocations/{id}`
 */
export function getAllocationQuery(
  goji: Goji,
  args: GetAllocationArguments,
  options?: QueryCallOptions,
): QueryOf<'equity-settlement', typeof getAllocation> {
  return operationQuery('equity-settlement', getAllocation, { goji, args, options });
}

/**
 * The mutation of `approveAllocation`: Simulate the approval of an allocation.
 *
 * `PUT /allocations/test/{id}/approve`
 */
export function approveAllocationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof approveAllocation> {
  return operationMutation('equity-settlement', approveAllocation, { goji, options });
}

/**
 * The mutation of `rejectAllocation`: Simulate the rejection of an allocation.
 *
 * `PUT /allocations/test/{id}/reject`
 */
export function rejectAllocationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof rejectAllocation> {
  return operationMutation('equity-settlement', rejectAllocation, { goji, options });
}

/**
 * The mutation of `createTrade`: Report a trade to be settled.
 *
 * `POST /trades`
 */
export function createTradeMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createTrade> {
  return operationMutation('equity-settlement', createTrade, { goji, options });
}

/** The key of the queries of `getTrade`: of all, or of those whose arguments include these. */
export function getTradeKey(
  args?: PartialArguments<GetTradeArguments>,
): KeyOf<'equity-settlement', typeof getTrade> {
  return operationKey('equity-settlement', 'getTrade', args);
}

/**
 * The query of `getTrade`: Get a trade.
 *
 * `GET /trades/{id}`
 */
export function getTradeQuery(
  goji: Goji,
  args: GetTradeArguments,
  options?: QueryCallOptions,
): QueryOf<'equity-settlement', typeof getTrade> {
  return operationQuery('equity-settlement', getTrade, { goji, args, options });
}

/**
 * The mutation of `createDividend`: Pay a dividend.
 *
 * `POST /corporate-actions/dividends`
 */
export function createDividendMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createDividend> {
  return operationMutation('equity-settlement', createDividend, { goji, options });
}

/** The key of the queries of `getDividend`: of all, or of those whose arguments include these. */
export function getDividendKey(
  args?: PartialArguments<GetDividendArguments>,
): KeyOf<'equity-settlement', typeof getDividend> {
  return operationKey('equity-settlement', 'getDividend', args);
}

/**
 * The query of `getDividend`: Get a dividend.
 *
 * `GET /corporate-actions/dividends/{id}`
 */
export function getDividendQuery(
  goji: Goji,
  args: GetDividendArguments,
  options?: QueryCallOptions,
): QueryOf<'equity-settlement', typeof getDividend> {
  return operationQuery('equity-settlement', getDividend, { goji, args, options });
}

/**
 * The mutation of `createHoldingsReport`: Report who holds an instrument.
 *
 * `POST /instruments/reporting`
 */
export function createHoldingsReportMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createHoldingsReport> {
  return operationMutation('equity-settlement', createHoldingsReport, { goji, options });
}

/** The key of the queries of `getHoldingsReport`: of all, or of those whose arguments include these. */
export function getHoldingsReportKey(
  args?: PartialArguments<GetHoldingsReportArguments>,
): KeyOf<'equity-settlement', typeof getHoldingsReport> {
  return operationKey('equity-settlement', 'getHoldingsReport', args);
}

/**
 * The query of `getHoldingsReport`: Get a holdings report.
 *
 * `GET /instruments/reporting/{reportId}/{instrumentSymbol}`
 */
export function getHoldingsReportQuery(
  goji: Goji,
  args: GetHoldingsReportArguments,
  options?: QueryCallOptions,
): QueryOf<'equity-settlement', typeof getHoldingsReport> {
  return operationQuery('equity-settlement', getHoldingsReport, { goji, args, options });
}

/** The key of the queries of `listInvestorAssets`: of all, or of those whose arguments include these. */
export function listInvestorAssetsKey(
  args?: PartialArguments<ListInvestorAssetsArguments>,
): KeyOf<'equity-settlement', typeof listInvestorAssets> {
  return operationKey('equity-settlement', 'listInvestorAssets', args);
}

/**
 * The query of `listInvestorAssets`: List an investor's assets.
 *
 * `GET /investors/{clientId}/assets`
 */
export function listInvestorAssetsQuery(
  goji: Goji,
  args: ListInvestorAssetsArguments,
  options?: QueryCallOptions,
): QueryOf<'equity-settlement', typeof listInvestorAssets> {
  return operationQuery('equity-settlement', listInvestorAssets, { goji, args, options });
}
