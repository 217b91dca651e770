import fc from 'fast-check';
import type { Wallet } from '../../generated/types.js';
import type { DebtInvestmentRecord } from '../../sandbox/operations/debt-settlement/investments.js';
import { type Amount, amounts, draw, toMoney } from '../amount.js';
import { type CommandKind, defineCommand, pick } from '../command.js';
import type { Observation } from '../observation.js';
import { accountTypes, balanceOf, bankAccountOf, cashOf, destinations, numbers, whos } from './payments.js';

const investmentsOf = ({ docs }: Observation) => docs<DebtInvestmentRecord>('debt-investment');

const repayments = fc.array(
  fc.record({
    number: numbers,
    type: fc.constantFrom('CAPITAL', 'CAPITAL', 'INTEREST'),
    amount: amounts,
    tax: fc.constantFrom(null, null, 'none', 'some', 'all', 'more'),
  }),
  { minLength: 1, maxLength: 3 },
);

interface DrawnRepayment {
  readonly number: number;
  readonly type: string;
  readonly amount: Amount;
  readonly tax: 'none' | 'some' | 'all' | 'more' | null;
}

/** Repayments in the words of the API, and their sum in pence; undefined when there is nothing to repay. */
function toRepayments(seen: Observation, drawn: readonly DrawnRepayment[]) {
  let total = 0n;
  const list = drawn.flatMap(({ number, type, amount, tax }) => {
    const investment = pick(investmentsOf(seen), number);
    if (investment === undefined) return [];
    const { money, pence } = draw(amount, BigInt(investment.outstanding));
    total += pence ?? 0n;
    const withheld = { none: 0n, some: (pence ?? 0n) / 5n, all: pence ?? 0n, more: (pence ?? 0n) + 1n };
    return [
      {
        investmentId: investment.investmentId,
        type,
        amount: money,
        ...(tax === null ? {} : { tax: toMoney(withheld[tax]) }),
      },
    ];
  });
  return list.length === 0 ? undefined : { list, total };
}

/** Tranches, repayments and sales of loans. */
export const debtCommands: readonly CommandKind[] = [
  defineCommand(
    'settle a tranche',
    fc.record({
      number: numbers,
      isIsaEligible: fc.boolean(),
      bank: destinations,
      items: fc.array(fc.record({ number: numbers, who: whos, account: accountTypes, amount: amounts }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    async (world, { number, isIsaEligible, bank, items }) => {
      const moves: Record<string, bigint> = {};
      const add = (account: string, pence: bigint) => {
        moves[account] = (moves[account] ?? 0n) + pence;
      };
      const investments = items.map((item) => {
        const cash = cashOf(item.who, item.account);
        const { money, pence } = draw(item.amount, balanceOf(world.seen, cash));
        add(cash, -(pence ?? 0n));
        add(cash.replace(/cash$/, 'invested'), pence ?? 0n);
        return { id: `I-${item.number}`, clientId: item.who, accountType: item.account, amount: money };
      });
      const isShort = Object.entries(moves).some(
        ([account, pence]) => balanceOf(world.seen, account) + pence < 0n,
      );
      const isDisabled = bankAccountOf(world.seen, bank).status !== 'ENABLED';
      const body = {
        id: `T-${number}`,
        productId: isIsaEligible ? 'LOANS-ISA' : 'LOANS',
        bankAccountId: bankAccountOf(world.seen, bank).id,
        reference: 'Tranche',
        investments,
      };
      await world.act(
        'settleTranche',
        { body },
        { ...(isShort || isDisabled ? { isDone: false } : {}), moves },
      );
    },
    6,
  ),
  defineCommand(
    'repay out of a wallet',
    fc.record({ wallet: fc.constantFrom(0, 0, 0, 1), repayments }),
    async (world, { wallet: number, repayments: drawn }) => {
      const wallet = pick(world.seen.docs<Wallet>('wallet'), number);
      const found = toRepayments(world.seen, drawn);
      if (wallet === undefined || found === undefined) return;
      const body = { sourceWalletId: wallet.id, reference: 'Repaid', investorRepayments: found.list };
      const from = `wallet/${wallet.id}`;
      const isShort = found.total > balanceOf(world.seen, from);
      const answer = await world.act('createInvestorRepayment', { body }, isShort ? { isDone: false } : {});
      const { repaymentBatchReference } = (answer.body ?? {}) as { repaymentBatchReference?: string };
      if (repaymentBatchReference === undefined) return;
      const held = balanceOf(world.seen, `platform/repayments/${repaymentBatchReference}`);
      if (held !== found.total)
        throw new Error(`${found.total} are to be repaid, and ${held} were set aside`);
    },
    4,
  ),
  defineCommand(
    'pay interest on cash',
    fc.array(fc.record({ who: whos, account: accountTypes, amount: amounts, isTaxed: fc.boolean() }), {
      minLength: 1,
      maxLength: 2,
    }),
    async (world, items) => {
      const investorRepayments = items.map(({ who, account, amount, isTaxed }) => {
        const { money, pence } = draw(amount, 10_000n);
        const tax = isTaxed ? { tax: toMoney((pence ?? 0n) / 3n) } : {};
        return { clientId: who, accountType: account, type: 'INTEREST_CASH', amount: money, ...tax };
      });
      await world.act(
        'createInvestorRepayment',
        { body: { reference: 'Interest', investorRepayments } },
        { moves: {} },
      );
    },
    1,
  ),
  defineCommand('ask for a repayment reference', fc.record({}), async (world) => {
    // A GET that makes something new, by its own documentation.
    await world.act('getRepaymentReference', {}, { isDone: true, moves: {} });
  }),
  defineCommand(
    'record a repayment',
    fc.record({ number: numbers, repayments }),
    async (world, { number, repayments: drawn }) => {
      const reference = pick(world.seen.docs<{ reference: string }>('bank-repayment'), number)?.reference;
      const found = toRepayments(world.seen, drawn);
      if (reference === undefined || found === undefined) return;
      await world.act('recordRepayment', { body: { reference, investorRepayments: found.list } });
    },
    3,
  ),
  defineCommand(
    'sell an investment',
    fc.record({
      number: numbers,
      newNumber: numbers,
      buyer: whos,
      account: accountTypes,
      amount: amounts,
      premium: fc.constantFrom(0n, 0n, 1n, 2_500n),
      fees: fc.constantFrom(0n, 0n, 99n, 3_000n),
    }),
    async (world, { number, newNumber, buyer, account, amount, premium, fees }) => {
      const sold = pick(investmentsOf(world.seen), number);
      if (sold === undefined) return;
      const { money, pence } = draw(amount, BigInt(sold.outstanding));
      const party = { bankAccountId: bankAccountOf(world.seen, 0).id, fee: toMoney(fees), reference: 'Sale' };
      const body = {
        buySide: {
          ...party,
          clientId: buyer,
          accountType: account,
          totalPurchaseAmount: toMoney((pence ?? 0n) + premium),
          newInvestmentId: `I-${newNumber}`,
          dateTime: world.seen.now.toISOString(),
        },
        sellSide: {
          ...party,
          clientId: sold.clientId,
          accountType: sold.account,
          investmentId: sold.investmentId,
          premium: toMoney(premium),
          capitalAmount: money,
        },
      };
      const size = pence ?? 0n;
      const cash = balanceOf(world.seen, cashOf(buyer, account));
      const isShort = size > BigInt(sold.outstanding) || size + premium + fees > cash;
      await world.act('settleSecondaryMarket', { body }, isShort ? { isDone: false } : {});
    },
    4,
  ),
];
