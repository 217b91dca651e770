import fc from 'fast-check';
import { amounts, draw, toMoney } from '../amount.js';
import { type CommandKind, defineCommand, pick } from '../command.js';
import { balanceOf, numbers, uuidOf, whos } from './payments.js';

const symbols = fc.constantFrom('SPV1', 'SPV1', 'SPV2');
const equityAccounts = fc.constantFrom('GIA', 'GIA', 'ISA');
const quantities = fc.constantFrom(0.000001, 0.5, 1, 3, 10, 33.333333, 100, 1_000, 0, 1e8);
const nominee = { investor: null, nominee: { accountType: 'ORIGINATOR' } };
/** An investor, or the nominee. */
const holders = fc.option(fc.record({ clientId: whos, accountType: equityAccounts }), { freq: 3 });

type Holder = { readonly clientId: string; readonly accountType: string } | null;

const toHolder = (holder: Holder) => (holder === null ? nominee : { investor: holder, nominee: null });

const sharesOf = (holder: Holder, symbol: string): string => {
  const asset = `EQUITY ${symbol}`;
  if (holder === null) return `instrument/${symbol}/nominee ${asset}`;
  const account = holder.accountType === 'GIA' ? 'GOJI_INVESTMENT' : 'ISA';
  return `investor/${holder.clientId}/${account}/shares ${asset}`;
};

/** Allocations, trades and dividends of shares. */
export const equityCommands: readonly CommandKind[] = [
  defineCommand(
    'allocate shares',
    fc.record({ number: numbers, symbol: symbols, quantity: quantities, holder: holders }),
    async (world, { number, symbol, quantity, holder }) => {
      const body = { id: `A-${number}`, quantity, instrumentSymbol: symbol, ...toHolder(holder) };
      const units = BigInt(Math.round(quantity * 1e6));
      const moves = holder === null ? {} : { [sharesOf(holder, symbol)]: units };
      await world.act('createAllocation', { body }, { moves });
    },
  ),
  defineCommand(
    'decide an allocation',
    fc.record({ number: numbers, isApproved: fc.boolean() }),
    async (world, { number, isApproved }) => {
      const found = pick(
        world.seen.docs<{ allocation: { id: string; status: string } }>('allocation'),
        number,
      );
      if (found === undefined) return;
      const { id, status } = found.allocation;
      const operation = isApproved ? 'approveAllocation' : 'rejectAllocation';
      await world.act(operation, { path: { id } }, { isDone: status === 'PENDING' });
    },
  ),
  defineCommand(
    'trade shares',
    fc.record({
      number: numbers,
      symbol: symbols,
      quantity: quantities,
      price: fc.constantFrom(0.01, 1, 4.995, 12.3456, 0.000001, 1e9),
      buyer: holders,
      seller: holders,
      fees: fc.record({ buy: fc.constantFrom(0n, 250n), sell: fc.constantFrom(0n, 0n, 120n) }),
    }),
    async (world, { number, symbol, quantity, price, buyer, seller, fees }) => {
      const feeOf = (pence: bigint) => (pence === 0n ? [] : [{ symbol: 'STAMP_DUTY', cost: toMoney(pence) }]);
      const body = {
        id: `TR-${number}`,
        instrumentSymbol: symbol,
        quantity,
        price: { amount: price, currency: 'GBP' },
        transactTime: world.seen.now.toISOString(),
        buy: { ...toHolder(buyer), fees: feeOf(fees.buy) },
        sell: { ...toHolder(seller), fees: feeOf(fees.sell) },
      };
      const units = BigInt(Math.round(quantity * 1e6));
      const isShort = units <= 0n || units > balanceOf(world.seen, sharesOf(seller, symbol));
      await world.act('createTrade', { body }, isShort ? { isDone: false } : {});
    },
    6,
  ),
  defineCommand(
    'pay a dividend',
    fc.record({
      number: numbers,
      symbol: symbols,
      payments: fc.array(fc.record({ who: whos, accountType: equityAccounts, amount: amounts }), {
        maxLength: 3,
      }),
    }),
    async (world, { number, symbol, payments: drawn }) => {
      let total = 0n;
      const payments = drawn.map(({ who, accountType, amount }) => {
        const { money, pence } = draw(amount, 10_000n);
        total += pence ?? 0n;
        return { clientId: who, accountType, payment: money };
      });
      const body = { id: uuidOf(number), instrumentSymbol: symbol, totalPayout: toMoney(total), payments };
      await world.act('createDividend', { body }, { moves: {} });
    },
  ),
];
