import fc from 'fast-check';
import type { IsaInvestmentRecord } from '../../sandbox/operations/isa-administration/isa-investment.js';
import { amounts, draw, toMoney } from '../amount.js';
import { type CommandKind, defineCommand, pick } from '../command.js';
import type { Observation } from '../observation.js';
import { balanceOf, numbers } from './payments.js';

/** The investors of the Originator. The second has an id that has to be escaped everywhere. */
export const isaClients = fc.constantFrom('P2P-1', 'P2P-1', 'P2P/2');

/** The ledger's account of an ISA. */
export const isaAccount = (clientId: string, state: 'cash' | 'invested'): string =>
  `investor/${encodeURIComponent(clientId)}/ISA/${state}`;

/** Days before the tenant's day. */
export const daysAgo = fc.constantFrom(0, 0, 0, 1, 30, 200, 400);

/** A moment so many days before the tenant's. */
export const momentOf = ({ now }: Observation, days: number): string =>
  new Date(now.getTime() - days * 86_400_000).toISOString();

const investmentsOf = ({ docs }: Observation, clientId: string) =>
  docs<IsaInvestmentRecord>('isa-investment').filter((investment) => investment.clientId === clientId);

const cashTypes = fc.constantFrom(
  'CUSTOMER_DEPOSIT',
  'CUSTOMER_DEPOSIT',
  'CUSTOMER_DEPOSIT',
  'CUSTOMER_WITHDRAWAL',
  'ADDITIONAL_PERMITTED_SUBSCRIPTION',
  'DEFAULTED_INVESTMENT_SUBSCRIPTION',
  'RESIDUAL_INCOME',
  'FEE',
  'PREMIUM',
);

const periods = fc.record({
  from: fc.option(daysAgo),
  to: fc.option(daysAgo),
  types: fc.option(fc.uniqueArray(cashTypes, { maxLength: 3 })),
});

const boundsOf = (seen: Observation, { from, to }: { from: number | null; to: number | null }) => ({
  ...(from === null ? {} : { fromDateTime: momentOf(seen, from) }),
  ...(to === null ? {} : { toDateTime: momentOf(seen, to) }),
});

/** The cash and the investments of ISAs that an Originator administers. */
export const isaCommands: readonly CommandKind[] = [
  defineCommand(
    'record cash of an ISA',
    fc.record({ clientId: isaClients, number: numbers, type: cashTypes, amount: amounts, days: daysAgo }),
    async (world, { clientId, number, type, amount, days }) => {
      const cash = isaAccount(clientId, 'cash');
      const leaves = type === 'CUSTOMER_WITHDRAWAL' || type === 'FEE' || type === 'RESIDUAL_INCOME';
      const available = balanceOf(world.seen, cash);
      const { money, pence } = draw(amount, leaves ? available : 2_000_000n);
      const size = pence ?? 0n;
      const body = {
        clientTransactionId: `C-${number}`,
        amount: type === 'RESIDUAL_INCOME' ? toMoney(-size) : money,
        dateTimeOfTransaction: momentOf(world.seen, days),
        type,
      };
      const isBad = size === 0n || (leaves && size > available);
      await world.act(
        'recordIsaCash',
        { path: { clientId }, body },
        { ...(isBad ? { isDone: false } : {}), moves: { [cash]: leaves ? -size : size } },
      );
    },
    6,
  ),
  defineCommand(
    'correct interest of an ISA',
    fc.record({ clientId: isaClients, number: numbers, amount: amounts, isNegative: fc.boolean() }),
    async (world, { clientId, number, amount, isNegative }) => {
      const { pence } = draw(amount, balanceOf(world.seen, isaAccount(clientId, 'cash')));
      const change = isNegative ? -(pence ?? 0n) : (pence ?? 0n);
      const body = {
        clientTransactionId: `C-${number}`,
        amount: toMoney(change),
        dateTimeOfTransaction: momentOf(world.seen, 0),
        type: 'INTEREST_REPAYMENT_CORRECTION',
      };
      await world.act(
        'correctIsaCash',
        { path: { clientId }, body },
        { moves: { [isaAccount(clientId, 'cash')]: change } },
      );
    },
  ),
  defineCommand(
    'delete cash of an ISA',
    fc.record({ clientId: isaClients, period: periods }),
    async (world, drawn) => {
      const { clientId, period } = drawn;
      const types = period.types === null ? {} : { typesToInclude: period.types };
      const body = { ...boundsOf(world.seen, period), ...types };
      await world.act('deleteIsaCash', { path: { clientId }, body });
    },
  ),
  defineCommand(
    'invest cash of an ISA',
    fc.record({
      clientId: isaClients,
      number: numbers,
      amount: amounts,
      days: daysAgo,
      isMore: fc.boolean(),
    }),
    async (world, { clientId, number, amount, days, isMore }) => {
      const cash = isaAccount(clientId, 'cash');
      const available = balanceOf(world.seen, cash);
      const { money, pence } = draw(amount, available);
      const size = pence ?? 0n;
      const dateOfInvestment = momentOf(world.seen, days);
      const foretold = {
        ...(size <= 0n || size > available ? { isDone: false } : {}),
        moves: { [cash]: -size, [isaAccount(clientId, 'invested')]: size },
      };
      if (isMore) {
        const known = pick(investmentsOf(world.seen, clientId), number)?.id ?? `L-${number}`;
        const path = { clientId, investmentId: known };
        await world.act(
          'updateIsaInvestment',
          { path, body: { amount: money, dateOfInvestment, term: 12 } },
          foretold,
        );
        return;
      }
      const loan = { clientInvestmentId: `L-${number}`, investmentType: 'LOAN', termOfInvestment: 12 };
      const body = { ...loan, originalAmount: money, dateOfInvestment };
      await world.act('recordIsaInvestment', { path: { clientId }, body }, foretold);
    },
    5,
  ),
  defineCommand(
    'delete investments of an ISA',
    fc.record({ clientId: isaClients, period: periods }),
    (world, drawn) =>
      world.act('deleteIsaInvestment', {
        path: { clientId: drawn.clientId },
        body: boundsOf(world.seen, drawn.period),
      }),
  ),
  defineCommand(
    'return an investment of an ISA',
    fc.record({
      clientId: isaClients,
      number: numbers,
      id: numbers,
      how: fc.constantFrom('repay', 'repay', 'reinvest', 'sell', 'write off'),
      amount: amounts,
      interest: fc.constantFrom(0n, 1n, 1_250n),
      premium: fc.constantFrom(0n, 0n, 300n),
    }),
    async (world, { clientId, number, id, how, amount, interest, premium }) => {
      const investment = pick(investmentsOf(world.seen, clientId), number);
      if (investment === undefined) return;
      const capital = BigInt(investment.capital);
      const { money, pence } = draw(amount, capital);
      const size = pence ?? 0n;
      const path = { clientId, investmentId: investment.id };
      const at = momentOf(world.seen, 0);
      const moves = (cash: bigint, invested: bigint) => ({
        moves: { [isaAccount(clientId, 'cash')]: cash, [isaAccount(clientId, 'invested')]: invested },
      });
      const isBad = size > capital ? { isDone: false } : {};
      if (how === 'repay') {
        const body = {
          clientRepaymentId: `R-${id}`,
          capitalAmount: money,
          interestAmount: toMoney(interest),
          premiumAmount: toMoney(premium),
          dateTimeOfRepayment: at,
        };
        await world.act(
          'recordIsaRepayment',
          { path, body },
          { ...isBad, ...moves(size + interest + premium, -size) },
        );
      } else if (how === 'reinvest') {
        const made = { clientInvestmentId: `L-${id}`, investmentType: 'LOAN', termOfInvestment: 12 };
        const investments = [{ ...made, originalAmount: toMoney(size + interest), dateOfInvestment: at }];
        const body = {
          clientReinvestmentId: `RI-${id}`,
          capitalAmount: money,
          interestAmount: toMoney(interest),
        };
        const whole = { ...body, dateTimeOfReinvestment: at, investments };
        await world.act('recordIsaReinvestment', { path, body: whole }, { ...isBad, ...moves(0n, interest) });
      } else if (how === 'sell') {
        const body = { repaymentId: `R-${id}`, saleAmount: money, dateTimeOfSale: at };
        await world.act('recordIsaSale', { path, body }, moves(size, -capital));
      } else {
        const body = { writeOffAmount: money, dateTimeOfWriteOff: at };
        await world.act('recordIsaWriteOff', { path, body }, { ...isBad, ...moves(0n, -size) });
      }
    },
    5,
  ),
  defineCommand(
    'set the status of an ISA',
    fc.record({
      clientId: isaClients,
      status: fc.constantFrom('VALID', 'VALID', 'UNLOCKED', 'INVALID_VOID'),
    }),
    async (world, { clientId, status }) => {
      await world.act(
        'updateIsaStatus',
        { path: { clientId }, body: { isaSubscriptionStatus: status } },
        { moves: {} },
      );
    },
    1,
  ),
  defineCommand(
    'permit additional subscriptions',
    fc.record({ clientId: isaClients, pounds: fc.constantFrom(0, 100, 5_000) }),
    (world, { clientId, pounds }) =>
      world.happen('isa-additional-subscription-permitted', {
        clientId,
        amount: toMoney(BigInt(pounds * 100)),
      }),
    1,
  ),
];
