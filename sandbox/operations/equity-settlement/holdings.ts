import { createHash } from 'node:crypto';
import type { AssetBalance, HoldingsReport } from '../../../generated/types.js';
import { fromUnits } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { investors } from '../investors/investor.js';
import { namedInstrument } from './instruments.js';
import { type Pot, symbolOf } from './shares.js';

const reports = defineCollection<HoldingsReport>()({
  kind: 'holdings-report',
  noun: 'report',
  idOf: ({ reportId, instrumentSymbol }) => `${reportId}/${instrumentSymbol}`,
});

/** What investors hold, and what the caller's own books say that they hold. */
export const holdingsHandlers = {
  createHoldingsReport: async ({ body }, work) => {
    const { reportId, instrumentSymbol: symbol } = body;
    await namedInstrument(work, symbol);
    if (await work.collection(reports).get(`${reportId}/${symbol}`)) {
      return refuse('INVALID_DATA', 'The report {reportId} has {symbol} already', { reportId, symbol });
    }
    return { status: 201, body: await work.collection(reports).insert(body) };
  },

  getHoldingsReport: async ({ path: { reportId, instrumentSymbol } }, work) => {
    return { status: 200, body: await work.collection(reports).require(`${reportId}/${instrumentSymbol}`) };
  },

  listInvestorAssets: async ({ path }, work) => {
    const { clientId } = await work.collection(investors).require(path.clientId);
    return {
      status: 200,
      body: [await readPot(work, clientId, 'EQUITY'), await readPot(work, clientId, 'RESERVED')],
    };
  },
} satisfies SandboxHandlers;

/** The shares of all accounts of an investor together, by instrument. */
async function readPot(work: Work, clientId: string, type: Pot): Promise<AssetBalance> {
  const suffix = type === 'EQUITY' ? '/shares' : '/shares-reserved';
  const sums = new Map<string, bigint>();
  for (const { account, asset, balance } of await work.ledger.balances(`investor/${clientId}/`)) {
    const symbol = symbolOf(asset);
    if (symbol === undefined || !account.endsWith(suffix)) continue;
    sums.set(symbol, (sums.get(symbol) ?? 0n) + balance);
  }
  const held = [...sums].filter(([, units]) => units > 0n);
  return {
    id: potId(work, clientId, type),
    type,
    balances: Object.fromEntries(held.map(([symbol, units]) => [symbol, fromUnits(units, symbol)])),
    at: work.now().toISOString(),
  };
}

/** A UUID that is always the same for a pot. */
function potId({ tenantId }: Work, clientId: string, type: Pot): string {
  const digits = createHash('sha256')
    .update(JSON.stringify([tenantId, clientId, type]))
    .digest('hex');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}
