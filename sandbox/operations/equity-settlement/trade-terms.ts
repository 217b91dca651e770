import { parseDecimal } from '../../../generated/client/runtime/decimal.js';
import type { Instrument, Money, NewTrade, TradeSide } from '../../../generated/types.js';
import { largestAmount, proportion, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import { toShares } from './shares.js';

/** A trade in whole units. */
export interface TradeTerms {
  /** In units of the ledger. */
  readonly quantity: bigint;
  /** Quantity times price, in pence. */
  readonly consideration: bigint;
  /** What each side pays in fees, in pence. */
  readonly buyFees: bigint;
  readonly sellFees: bigint;
}

/** Digits after the point that the price of a share may have. */
const PRICE_SCALE = 6;

/**
 * Computes what a trade moves. Half a penny of the consideration is rounded up. Refuses sides that cannot trade with
 * each other, and fees that the instrument does not have.
 */
export function readTerms(
  { instrumentSymbol, quantity, price, buy, sell }: NewTrade,
  instrument: Instrument,
): TradeTerms {
  if (isSame(buy, sell)) return refuse('INVALID_DATA', 'The buyer and the seller must not be the same');
  const units = toShares(quantity, instrumentSymbol);
  const micros = toPriceUnits(price);
  // Both are counted in millionths, and pence in hundredths.
  const consideration = proportion(units * micros, 1n, 10n ** 10n);
  if (consideration === 0n)
    return refuse('INVALID_DATA', 'The shares of a trade must cost a penny or more together');
  if (consideration > largestAmount)
    return refuse('INVALID_DATA', '{field} is out of range', { field: 'price' });
  const [buyFees, sellFees] = [feesOf(buy, 'buy', instrument), feesOf(sell, 'sell', instrument)];
  if (sell.investor !== null && sellFees > consideration) {
    return refuse('INVALID_DATA', 'The fees of the seller exceed the proceeds');
  }
  return { quantity: units, consideration, buyFees, sellFees };
}

function toPriceUnits({ amount, currency }: Money): bigint {
  if (currency !== 'GBP') return refuse('INVALID_DATA', '{field}.currency must be GBP', { field: 'price' });
  const { units, scale } = parseDecimal(String(amount));
  if (scale > PRICE_SCALE) {
    const places = String(PRICE_SCALE);
    return refuse('INVALID_DATA', '{field} must not have more than {places} decimal places', {
      field: 'price',
      places,
    });
  }
  if (units <= 0n) return refuse('INVALID_DATA', 'price must be greater than zero');
  return units * 10n ** BigInt(PRICE_SCALE - scale);
}

function feesOf({ fees = [] }: TradeSide, side: 'buy' | 'sell', instrument: Instrument): bigint {
  const known = (instrument.paymentInstructions.feeTypes ?? []).map(({ symbol }) => symbol);
  let sum = 0n;
  for (const [index, { symbol, cost }] of fees.entries()) {
    if (!known.includes(symbol)) {
      return refuse('INVALID_DATA', 'The instrument has no fee {symbol}', { symbol });
    }
    const pence = toPence(cost, `${side}.fees[${index}].cost`);
    if (pence < 0n) return refuse('INVALID_DATA', 'A fee must not be negative');
    sum += pence;
  }
  return sum;
}

function isSame({ investor: a }: TradeSide, { investor: b }: TradeSide): boolean {
  if (a === null || b === null) return a === b;
  return a.clientId === b.clientId && a.accountType === b.accountType;
}
