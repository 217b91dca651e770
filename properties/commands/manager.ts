import fc from 'fast-check';
import type { Wallet } from '../../generated/types.js';
import { amounts, draw, toMoney } from '../amount.js';
import { type CommandKind, defineCommand, pick } from '../command.js';
import { accountTypes, balanceOf, bankAccountOf, destinations, numbers, uuidOf, whos } from './payments.js';

/** Wallets, their payments, payment destinations and batches of payments. */
export const managerCommands: readonly CommandKind[] = [
  defineCommand(
    'top up a wallet',
    fc.record({ wallet: fc.nat(1), amount: amounts }),
    async (world, { wallet: number, amount }) => {
      const wallet = pick(
        world.seen.docs<{ bank: { details: { accountNumber: string; sortCode: string } } }>('wallet'),
        number,
      );
      if (wallet === undefined) return;
      const { accountNumber, sortCode } = wallet.bank.details;
      const { money, pence } = draw(amount, 100_000n);
      const body = { amount: money, accountNumber, sortCode, paymentReference: 'In' };
      await world.act('simulateTopUp', { body }, { isDone: pence !== null && pence > 0n, moves: {} });
    },
  ),
  defineCommand(
    'pay out of a wallet',
    fc.record({ wallet: fc.nat(1), bank: destinations, amount: amounts }),
    async (world, { wallet: number, bank, amount }) => {
      const wallet = pick(world.seen.docs<Wallet>('wallet'), number);
      if (wallet === undefined) return;
      const from = `wallet/${wallet.id}`;
      const available = balanceOf(world.seen, from);
      const { money, pence } = draw(amount, available);
      const { id: destinationBankAccountId, status } = bankAccountOf(world.seen, bank);
      const size = pence ?? 0n;
      await world.act(
        'createWalletPayment',
        { path: { id: wallet.id }, body: { destinationBankAccountId, reference: 'Out', amount: money } },
        {
          isDone: status === 'ENABLED' && size > 0n && size <= available,
          moves: { [from]: -size, 'platform/wallet-payments': size },
        },
      );
    },
    3,
  ),
  defineCommand(
    'change a destination',
    fc.record({ bank: fc.nat(2), isEnabled: fc.boolean() }),
    async (world, { bank, isEnabled }) => {
      const { id } = bankAccountOf(world.seen, bank);
      if (isEnabled) await world.act('enableBankAccount', { path: { id } }, { isDone: true, moves: {} });
      else {
        const body = { accountName: 'Other', accountNumber: '00004588', sortCode: '203002' };
        await world.act('updateBankAccount', { path: { id }, body }, { isDone: true, moves: {} });
      }
    },
    1,
  ),
  defineCommand(
    'instruct a batch',
    fc.record({
      number: numbers,
      type: fc.constantFrom('MIGRATION', 'BONUS', 'CARD_PAYMENTS'),
      isOff: fc.constantFrom(false, false, false, true),
      payments: fc.array(fc.record({ who: whos, account: accountTypes, amount: amounts }), { maxLength: 3 }),
    }),
    async (world, { number, type, isOff, payments: drawn }) => {
      const payments = drawn.map(({ who, account, amount }) => {
        const { money, pence } = draw(amount, 200_000n);
        return { clientId: who, accountType: account, amount: money, pence };
      });
      const total = payments.reduce((sum, { pence }) => sum + (pence ?? 0n), isOff ? 1n : 0n);
      const batchId = uuidOf(number);
      const isTaken = world.seen
        .docs<{ batchId: string }>('batch-payment')
        .some((batch) => batch.batchId === batchId);
      const body = {
        batchId,
        type,
        totalPayout: toMoney(total),
        payments: payments.map(({ pence: _, ...payment }) => payment),
      };
      const isGood = payments.length > 0 && payments.every(({ pence }) => pence !== null && pence > 0n);
      await world.act('createBatchPayment', { body }, { isDone: isGood && !isOff && !isTaken, moves: {} });
    },
  ),
];
