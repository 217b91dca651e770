import fc from 'fast-check';
import type { BankAccount } from '../../generated/types.js';
import { amounts, draw } from '../amount.js';
import { type CommandKind, defineCommand, pick } from '../command.js';
import type { Observation } from '../observation.js';

/** The investors of the platform; the fourth is not verified. */
export const clientIds = ['GOJI-1', 'GOJI-2', 'GOJI-3', 'GOJI-4'] as const;

/** Draws one of the investors, the unverified one rarely. */
export const whos = fc.constantFrom(...clientIds.slice(0, 3), ...clientIds.slice(0, 3), ...clientIds);

/** Draws one of the two accounts that every investor has. */
export const accountTypes = fc.constantFrom('GOJI_INVESTMENT', 'GOJI_INVESTMENT', 'ISA');

/** A number that stands for an item of a list. */
export const numbers = fc.nat(20);

/** A UUID that a number stands for. */
export const uuidOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** The account of the ledger with an investor's free cash. */
export const cashOf = (clientId: string, account: string): string => `investor/${clientId}/${account}/cash`;

/** The balance of an account of the ledger, in pence. */
export const balanceOf = ({ balances }: Observation, account: string): bigint => balances.get(account) ?? 0n;

/** A destination for payments; the third is not enabled at first. */
export function bankAccountOf({ docs }: Observation, number: number): BankAccount {
  const found = pick(docs<BankAccount>('bank-account'), number);
  if (found === undefined) throw new Error('There are no bank accounts.');
  return found;
}

/** Destinations: mostly the two that are enabled at first. */
export const destinations = fc.constantFrom(0, 0, 0, 1, 1, 2);

interface ReceivingAccount {
  readonly accountNumber: string;
  readonly sortCode: string;
  readonly owner: { readonly type: string; readonly id: string };
}

const receivingAccount = ({ docs }: Observation, type: string, id?: string) =>
  docs<ReceivingAccount>('receiving-account').find(
    ({ owner }) => owner.type === type && (id === undefined || owner.id === id),
  );

/** Deposits, withdrawals, transfers and fees of investors. */
export const paymentCommands: readonly CommandKind[] = [
  defineCommand(
    'top up an investor',
    fc.record({ who: whos, isIsa: fc.boolean(), amount: amounts }),
    async (world, { who, isIsa, amount }) => {
      const account = receivingAccount(world.seen, 'investor', who);
      if (account === undefined) return;
      const { accountNumber, sortCode } = account;
      const { money, pence } = draw(amount, 2_000_000n);
      const body = { amount: money, accountNumber, sortCode, paymentReference: isIsa ? `ISA${who}` : who };
      await world.act('simulateTopUp', { body }, { isDone: pence !== null && pence > 0n, moves: {} });
    },
    4,
  ),
  defineCommand(
    'deposit for a test',
    fc.record({ who: whos, amount: amounts }),
    async (world, { who, amount }) => {
      const body = {
        clientId: who,
        amount: draw(amount, 50_000n).money,
        paymentReference: who,
        paymentType: 'DEPOSIT',
      };
      await world.act('simulateDeposit', { body }, { moves: {} });
    },
  ),
  defineCommand(
    'withdraw',
    fc.record({ who: whos, account: accountTypes, amount: amounts }),
    async (world, { who, account, amount }) => {
      const cash = cashOf(who, account);
      const available = balanceOf(world.seen, cash);
      const { money, pence } = draw(amount, available);
      const hasBank = world.seen
        .docs<{ clientId: string }>('bank-details')
        .some(({ clientId }) => clientId === who);
      const isDone = pence !== null && pence > 0n && pence <= available && hasBank;
      const moves = { [cash]: -(pence ?? 0n) };
      await world.act(
        'withdrawCash',
        { path: { clientId: who, accountType: account }, body: { amount: money } },
        { isDone, moves },
      );
    },
    4,
  ),
  defineCommand(
    'move between accounts',
    fc.record({ who: whos, from: accountTypes, to: accountTypes, amount: amounts }),
    async (world, { who, from, to, amount }) => {
      const available = balanceOf(world.seen, cashOf(who, from));
      const { money, pence = 0n } = draw(amount, available);
      const size = pence ?? 0n;
      await world.act(
        'transferCash',
        { path: { clientId: who, accountType: from }, body: { toAccount: to, amount: money } },
        {
          ...(size <= 0n || size > available || from === to ? { isDone: false } : {}),
          moves: { [cashOf(who, from)]: -size, [cashOf(who, to)]: size },
        },
      );
    },
    3,
  ),
  defineCommand(
    'charge a fee',
    fc.record({ who: whos, account: accountTypes, bank: destinations, amount: amounts }),
    async (world, { who, account, bank, amount }) => {
      const cash = cashOf(who, account);
      const available = balanceOf(world.seen, cash);
      const { money, pence } = draw(amount, available);
      const { id: bankAccountId, status } = bankAccountOf(world.seen, bank);
      const size = pence ?? 0n;
      const body = { accountType: account, amount: money, reference: 'Fee', bankAccountId };
      await world.act(
        'chargeFee',
        { path: { clientId: who }, body },
        {
          isDone: status === 'ENABLED' && size > 0n && size <= available,
          moves: { [cash]: -size, 'platform/investor-fees': size },
        },
      );
    },
    3,
  ),
  defineCommand(
    'pay what was asked for',
    fc.record({ number: numbers, amount: amounts }),
    async (world, { number, amount }) => {
      const { docs } = world.seen;
      const expected = pick(
        docs<{ reference: string; amount: string | null; received: string }>('expected-funds'),
        number,
      );
      const account = receivingAccount(world.seen, 'platform');
      if (expected === undefined || account === undefined) return;
      const { reference, received } = expected;
      const bond = docs<{ reference: string; payouts: readonly { amount: string }[] }>('bond-repayment').find(
        (repayment) => repayment.reference === reference,
      );
      const owed = bond?.payouts.reduce((sum, payout) => sum + BigInt(payout.amount), 0n) ?? 20_000n;
      const left = BigInt(expected.amount ?? owed) - BigInt(received);
      const { money } = draw(amount, left > 0n ? left : 1n);
      const { accountNumber, sortCode } = account;
      const body = { amount: money, accountNumber, sortCode, paymentReference: reference };
      await world.act('simulateTopUp', { body }, { moves: {} });
    },
    5,
  ),
];
