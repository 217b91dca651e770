import type { Instrument, Trade, TradeSide } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import { type AccountName, investorMoney, outside } from '../../ledger/accounts.js';
import { toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { isVerified } from '../investors/investor.js';
import { findBankAccount } from '../manager-payments/bank-accounts.js';
import { readBalances } from '../payments/balances.js';
import { moveCash } from '../payments/cash-transactions.js';
import { followPayment } from '../payments/pay-out.js';
import { namedInstrument } from './instruments.js';
import { cashAccount, investorShares, nomineeShares, requireShareholder, shareAsset } from './shares.js';
import { readTerms, type TradeTerms } from './trade-terms.js';

const trades = defineCollection<Trade>()({ kind: 'trade', noun: 'trade', idOf: ({ id }) => id });

/** Ends the settlement: the money goes to the seller and for the fees, the shares become the buyer's own. */
export const settleTrade = defineJob<{ readonly id: string }>({
  name: 'settle-trade',
  run: async ({ id }, work) => {
    const trade = await work.collection(trades).require(id);
    const instrument = await namedInstrument(work, trade.instrumentSymbol);
    const terms = readTerms(trade, instrument);
    await payForShares(work, trade, terms);
    await followPayments(work, { trade, terms, instrument });
    if (trade.buy.investor !== null) {
      const [from, to] = [investorShares(trade.buy.investor, 'RESERVED'), investorShares(trade.buy.investor)];
      await moveShares(work, trade, { from, to, quantity: terms.quantity });
    }
    const { transactTime: _, ...outcome } = { ...trade, settlementStatus: 'SETTLED' };
    await work.collection(trades).update({ ...trade, settlementStatus: 'SETTLED' });
    await work.emit({ type: 'TRADE_SETTLEMENT', content: { trade: outcome } });
  },
});

/**
 * Settling trades. What a trade needs is set aside when it is reported, so that neither money nor shares can be used
 * twice; it settles two days later, as is usual for shares.
 */
export const tradeHandlers = {
  createTrade: async ({ body }, work) => {
    const { id, instrumentSymbol } = body;
    const instrument = await namedInstrument(work, instrumentSymbol);
    if (await work.collection(trades).get(id)) {
      return refuse('INVALID_DATA', 'There is a trade {id} already', { id });
    }
    const terms = readTerms(body, instrument);
    const trade: Trade = { ...body, settlementStatus: 'SETTLING' };
    await reserveShares(work, trade, terms);
    await reserveCash(work, trade, terms);
    await work.collection(trades).insert(trade);
    await work.schedule(settleTrade, { id }, { after: { days: 2 } });
    return { status: 201, body: trade };
  },

  getTrade: async ({ path }, work) => {
    return { status: 200, body: await work.collection(trades).require(path.id) };
  },
} satisfies SandboxHandlers;

async function reserveShares(work: Work, trade: Trade, { quantity }: TradeTerms): Promise<void> {
  const { buy, sell, instrumentSymbol: symbol } = trade;
  if (sell.investor !== null) await requireShareholder(work, sell.investor);
  const from = sharesOf(sell, symbol);
  if ((await work.ledger.balance(from, { asset: shareAsset(symbol) })) < quantity) {
    return refuse('INVALID_DATA', 'The seller does not hold enough shares of {symbol}', { symbol });
  }
  const to = buy.investor === null ? nomineeShares(symbol) : investorShares(buy.investor, 'RESERVED');
  await moveShares(work, trade, { from, to, quantity });
}

async function reserveCash(
  work: Work,
  { buy, id }: Trade,
  { consideration, buyFees }: TradeTerms,
): Promise<void> {
  if (buy.investor === null) return;
  const { clientId, accountType } = buy.investor;
  const investor = await requireShareholder(work, buy.investor);
  if (!isVerified(investor)) return refuse('INVALID_DATA', 'The investor has not completed the KYC checks');
  const account = cashAccount(accountType);
  const { cash } = await readBalances(work, clientId, account);
  if (consideration + buyFees > cash) return refuse('INVALID_DATA', 'Insufficient balance to perform');
  const movement = {
    clientId,
    account,
    counterpart: investorMoney(clientId, account, 'reserved'),
    refs: { trade: id },
  };
  await moveCash(work, { ...movement, type: 'INVESTMENT', amount: -consideration });
  if (buyFees > 0n) await moveCash(work, { ...movement, type: 'FEES', amount: -buyFees });
}

/** The nominee's money is kept outside the platform: the account for the proceeds of the primary market. */
async function payForShares(work: Work, trade: Trade, terms: TradeTerms): Promise<void> {
  const { buy, sell, id } = trade;
  const { consideration, buyFees, sellFees } = terms;
  const from = buy.investor === null ? outside('banks') : reservedMoney(buy.investor);
  const refs = { trade: id };
  if (buyFees > 0n) await payFees(work, { from, amount: buyFees, refs });
  if (sell.investor === null) {
    await work.ledger.post({
      kind: 'TRADE_PROCEEDS',
      entries: [
        { account: from, amount: -consideration },
        { account: outside('primary-market'), amount: consideration },
      ],
      refs,
    });
    return;
  }
  const { clientId, accountType } = sell.investor;
  const movement = { clientId, account: cashAccount(accountType), refs };
  await moveCash(work, {
    ...movement,
    type: 'TRANSFER_INVESTMENT_OUT',
    amount: consideration,
    counterpart: from,
  });
  if (sellFees > 0n)
    await moveCash(work, { ...movement, type: 'FEES', amount: -sellFees, counterpart: outside('fees') });
}

/** The proceeds of the primary market and each fee go to the accounts that the instrument names for them. */
async function followPayments(
  work: Work,
  {
    trade: { id: reference, buy, sell },
    terms: { consideration },
    instrument: { paymentInstructions },
  }: { readonly trade: Trade; readonly terms: TradeTerms; readonly instrument: Instrument },
): Promise<void> {
  const { primaryMarketBankAccountId, feeTypes = [] } = paymentInstructions;
  const pay = async (bankAccountId: string | undefined, amount: bigint) => {
    const destination = bankAccountId && (await findBankAccount(work, bankAccountId));
    if (destination && amount > 0n) await followPayment(work, destination, { amount, reference });
  };
  if (sell.investor === null) await pay(primaryMarketBankAccountId, consideration);
  for (const { symbol, cost } of [
    ...(buy.fees ?? []),
    ...(sell.investor === null ? [] : (sell.fees ?? [])),
  ]) {
    await pay(feeTypes.find((known) => known.symbol === symbol)?.bankAccountId, toPence(cost));
  }
}

async function payFees(
  work: Work,
  {
    from,
    amount,
    refs,
  }: { readonly from: AccountName; readonly amount: bigint; readonly refs: { readonly trade: string } },
): Promise<void> {
  await work.ledger.post({
    kind: 'TRADE_FEES',
    entries: [
      { account: from, amount: -amount },
      { account: outside('fees'), amount },
    ],
    refs,
  });
}

async function moveShares(
  work: Work,
  { id, instrumentSymbol }: Trade,
  { from, to, quantity }: { readonly from: AccountName; readonly to: AccountName; readonly quantity: bigint },
): Promise<void> {
  const asset = shareAsset(instrumentSymbol);
  await work.ledger.post({
    kind: 'SHARES_TRADED',
    entries: [
      { account: from, asset, amount: -quantity },
      { account: to, asset, amount: quantity },
    ],
    refs: { trade: id },
  });
}

function sharesOf({ investor }: TradeSide, symbol: string): AccountName {
  return investor === null ? nomineeShares(symbol) : investorShares(investor);
}

function reservedMoney({ clientId, accountType }: NonNullable<TradeSide['investor']>): AccountName {
  return investorMoney(clientId, cashAccount(accountType), 'reserved');
}
