// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

import type {
  ApproveAllocationArguments,
  CreateAllocationArguments,
  CreateDividendArguments,
  CreateHoldingsReportArguments,
  CreateInstrumentArguments,
  CreateTradeArguments,
  GetAllocationArguments,
  GetDividendArguments,
  GetHoldingsReportArguments,
  GetInstrumentArguments,
  GetTradeArguments,
  ListInvestorAssetsArguments,
  RejectAllocationArguments,
} from '../client/equity-settlement.js';
import {
  approveAllocation,
  approveAllocationOperation,
  createAllocation,
  createAllocationOperation,
  createDividend,
  createDividendOperation,
  createHoldingsReport,
  createHoldingsReportOperation,
  createInstrument,
  createInstrumentOperation,
  createTrade,
  createTradeOperation,
  getAllocation,
  getAllocationOperation,
  getDividend,
  getDividendOperation,
  getHoldingsReport,
  getHoldingsReportOperation,
  getInstrument,
  getInstrumentOperation,
  getTrade,
  getTradeOperation,
  listInvestorAssets,
  listInvestorAssetsOperation,
  rejectAllocation,
  rejectAllocationOperation,
} from '../client/equity-settlement.js';
import type { Goji } from '../client/index.js';
import type { OperationKeyPrefix, PartialArguments } from './runtime/operation-key.js';
import { gojiKey, operationKey } from './runtime/operation-key.js';
import { operationMutation } from './runtime/operation-mutation.js';
import { operationQuery } from './runtime/operation-query.js';
import type { MutationCallOptions, MutationOf, QueryCallOptions, QueryOf } from './types.js';

/** The key of all queries of the API Equity Settlement. */
export const equitySettlementKey = [...gojiKey, 'equity-settlement'] as const;

/**
 * The mutation of `createInstrument`: Register an instrument.
 *
 * `POST /instruments`
 */
export function createInstrumentMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createInstrument, typeof createInstrumentOperation, CreateInstrumentArguments> {
  return operationMutation('equity-settlement', createInstrumentOperation, { goji, options, call: createInstrument });
}

/**
 * The key of the queries of `getInstrument`: of all, or of those with these arguments, of which a part will
 * do.
 */
export function getInstrumentKey(args?: PartialArguments<GetInstrumentArguments>): OperationKeyPrefix<'equity-settlement', 'getInstrument', GetInstrumentArguments> {
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
): QueryOf<'equity-settlement', typeof getInstrument, typeof getInstrumentOperation, GetInstrumentArguments> {
  return operationQuery('equity-settlement', getInstrumentOperation, { goji, args, options, call: getInstrument });
}

/**
 * The mutation of `createAllocation`: Allocate shares.
 *
 * `POST /allocations`
 */
export function createAllocationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createAllocation, typeof createAllocationOperation, CreateAllocationArguments> {
  return operationMutation('equity-settlement', createAllocationOperation, { goji, options, call: createAllocation });
}

/**
 * The key of the queries of `getAllocation`: of all, or of those with these arguments, of which a part will
 * do.
 */
export function getAllocationKey(args?: PartialArguments<GetAllocationArguments>): OperationKeyPrefix<'equity-settlement', 'getAllocation', GetAllocationArguments> {
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
): QueryOf<'equity-settlement', typeof getAllocation, typeof getAllocationOperation, GetAllocationArguments> {
  return operationQuery('equity-settlement', getAllocationOperation, { goji, args, options, call: getAllocation });
}

/**
 * The mutation of `approveAllocation`: Simulate the approval of an allocation.
 *
 * `PUT /allocations/test/{id}/approve`
 */
export function approveAllocationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof approveAllocation, typeof approveAllocationOperation, ApproveAllocationArguments> {
  return operationMutation('equity-settlement', approveAllocationOperation, { goji, options, call: approveAllocation });
}

/**
 * The mutation of `rejectAllocation`: Simulate the rejection of an allocation.
 *
 * `PUT /allocations/test/{id}/reject`
 */
export function rejectAllocationMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof rejectAllocation, typeof rejectAllocationOperation, RejectAllocationArguments> {
  return operationMutation('equity-settlement', rejectAllocationOperation, { goji, options, call: rejectAllocation });
}

/**
 * The mutation of `createTrade`: Report a trade to be settled.
 *
 * `POST /trades`
 */
export function createTradeMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createTrade, typeof createTradeOperation, CreateTradeArguments> {
  return operationMutation('equity-settlement', createTradeOperation, { goji, options, call: createTrade });
}

/**
 * The key of the queries of `getTrade`: of all, or of those with these arguments, of which a part will do.
 */
export function getTradeKey(args?: PartialArguments<GetTradeArguments>): OperationKeyPrefix<'equity-settlement', 'getTrade', GetTradeArguments> {
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
): QueryOf<'equity-settlement', typeof getTrade, typeof getTradeOperation, GetTradeArguments> {
  return operationQuery('equity-settlement', getTradeOperation, { goji, args, options, call: getTrade });
}

/**
 * The mutation of `createDividend`: Pay a dividend.
 *
 * `POST /corporate-actions/dividends`
 */
export function createDividendMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createDividend, typeof createDividendOperation, CreateDividendArguments> {
  return operationMutation('equity-settlement', createDividendOperation, { goji, options, call: createDividend });
}

/**
 * The key of the queries of `getDividend`: of all, or of those with these arguments, of which a part will do.
 */
export function getDividendKey(args?: PartialArguments<GetDividendArguments>): OperationKeyPrefix<'equity-settlement', 'getDividend', GetDividendArguments> {
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
): QueryOf<'equity-settlement', typeof getDividend, typeof getDividendOperation, GetDividendArguments> {
  return operationQuery('equity-settlement', getDividendOperation, { goji, args, options, call: getDividend });
}

/**
 * The mutation of `createHoldingsReport`: Report who holds an instrument.
 *
 * `POST /instruments/reporting`
 */
export function createHoldingsReportMutation(
  goji: Goji,
  options?: MutationCallOptions,
): MutationOf<'equity-settlement', typeof createHoldingsReport, typeof createHoldingsReportOperation, CreateHoldingsReportArguments> {
  return operationMutation('equity-settlement', createHoldingsReportOperation, { goji, options, call: createHoldingsReport });
}

/**
 * The key of the queries of `getHoldingsReport`: of all, or of those with these arguments, of which a part
 * will do.
 */
export function getHoldingsReportKey(args?: PartialArguments<GetHoldingsReportArguments>): OperationKeyPrefix<'equity-settlement', 'getHoldingsReport', GetHoldingsReportArguments> {
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
): QueryOf<'equity-settlement', typeof getHoldingsReport, typeof getHoldingsReportOperation, GetHoldingsReportArguments> {
  return operationQuery('equity-settlement', getHoldingsReportOperation, { goji, args, options, call: getHoldingsReport });
}

/**
 * The key of the queries of `listInvestorAssets`: of all, or of those with these arguments, of which a part
 * will do.
 */
export function listInvestorAssetsKey(args?: PartialArguments<ListInvestorAssetsArguments>): OperationKeyPrefix<'equity-settlement', 'listInvestorAssets', ListInvestorAssetsArguments> {
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
): QueryOf<'equity-settlement', typeof listInvestorAssets, typeof listInvestorAssetsOperation, ListInvestorAssetsArguments> {
  return operationQuery('equity-settlement', listInvestorAssetsOperation, { goji, args, options, call: listInvestorAssets });
}
