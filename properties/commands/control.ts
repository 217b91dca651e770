import fc from 'fast-check';
import { toPence } from '../amount.js';
import { type CommandKind, defineCommand, pick } from '../command.js';
import { accountTypes, balanceOf, cashOf, numbers, whos } from './payments.js';

/** Time, repetition, and looking without touching. */
export const controlCommands: readonly CommandKind[] = [
  defineCommand(
    'advance the clock',
    fc.constantFrom(
      { seconds: 90 },
      { minutes: 10 },
      { hours: 2 },
      { hours: 2 },
      { days: 1 },
      { days: 2 },
      { days: 2 },
      { days: 31 },
      { days: 31 },
      { days: 70 },
      { days: 200 },
      { days: 366 },
    ),
    (world, by) => world.advance(by),
    16,
  ),
  defineCommand(
    'repeat an instruction',
    fc.record({ number: fc.nat(60), isChanged: fc.boolean() }),
    async (world, { number, isChanged }) => {
      // From the last one back: they are the ones that the day still covers.
      const carried = pick([...world.carried].reverse(), number);
      if (carried === undefined) return;
      const { body } = carried.instruction;
      const changed = isChanged && body !== undefined && 'reference' in body;
      await world.repeat(
        carried,
        changed ? { ...carried.instruction, body: { ...body, reference: 'Other' } } : undefined,
      );
    },
    8,
  ),
  defineCommand(
    'look at balances',
    fc.record({ who: whos, account: accountTypes, number: numbers }),
    async (world, { who, account }) => {
      const path = { clientId: who, accountType: account };
      const body = (await world.look('getAccountBalance', { path })) as {
        totalCashBalance: { amount: number };
      };
      const shown = toPence(body.totalCashBalance);
      const held = balanceOf(world.seen, cashOf(who, account));
      if (shown !== held) throw new Error(`${who} has ${held} in ${account}, and is shown ${shown}`);
      for (const operation of ['listTransactions', 'listInvestorAssets'] as const) {
        await world.look(operation, { path: { clientId: who } });
      }
      await world.look('listBondInvestments', { path });
      await world.look('listSettlementInvestments', { path });
      await world.look('getCurrentInvestmentCycle', {});
      await world.look('getInvestorIsa', { path: { clientId: 'P2P-1' } });
      await world.look('listIsaTransfersOut', {});
      await world.look('listInvestorRepayments', {});
    },
    1,
  ),
];
