import fc from 'fast-check';
import type { BondTerm } from '../../generated/types.js';
import { amounts, draw } from '../amount.js';
import { type CommandKind, defineCommand, pick } from '../command.js';
import { accountTypes, balanceOf, cashOf, whos } from './payments.js';

/** Orders for bonds, the cycle and the accrual. Their repayments are paid like everything that was asked for. */
export const bondCommands: readonly CommandKind[] = [
  defineCommand(
    'order a bond',
    fc.record({
      who: whos,
      account: accountTypes,
      term: fc.nat(3),
      profile: fc.constantFrom(2, 3, 4),
      amount: amounts,
      isFilling: fc.boolean(),
    }),
    async (world, { who, account, term: number, profile, amount, isFilling }) => {
      const term = pick(world.seen.docs<BondTerm>('bond-term'), number);
      if (term === undefined) return;
      const cash = cashOf(who, account);
      const available = balanceOf(world.seen, cash);
      const limit = term.maximumFundingLimit;
      const { money, pence } =
        isFilling && limit !== undefined
          ? draw({ of: 'half' }, BigInt(limit.amount * 200))
          : draw(amount, available);
      const size = pence ?? 0n;
      const body = { productTermId: term.id, repaymentProfileId: profile, amount: money };
      const path = { clientId: who, accountType: account };
      await world.act(
        'createBondInvestment',
        { path, body },
        {
          ...(size <= 0n || size > available ? { isDone: false } : {}),
          // With the documented delays a bond that is full starts at once.
        },
      );
    },
    6,
  ),
  defineCommand(
    'run the investment cycle',
    fc.record({ minimum: fc.constantFrom(null, 0, 50, 5_000) }),
    async (world, { minimum }) => {
      const body =
        minimum === null ? {} : { minimumRequiredForNewBond: { amount: minimum, currency: 'GBP' } };
      await world.act('runInvestmentCycle', { body }, { isDone: true });
    },
  ),
  defineCommand('accrue', fc.record({ days: fc.constantFrom(null, 0, 40, 400) }), async (world, { days }) => {
    const day = (ahead: number) =>
      new Date(world.seen.now.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
    const body = days === null ? {} : { accrualDate: day(days) };
    await world.act('runRepaymentsAccrual', { body }, {});
  }),
];
