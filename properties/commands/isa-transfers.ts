import fc from 'fast-check';
import type { TransferInRecord } from '../../sandbox/isa/transfers-in.js';
import type { TransferOutRecord } from '../../sandbox/isa/transfers-out.js';
import { amounts, draw, toMoney } from '../amount.js';
import { type CommandKind, defineCommand, pick } from '../command.js';
import { isaAccount, momentOf } from './isa.js';
import { balanceOf, numbers } from './payments.js';

/** Investors with an ISA, of both APIs. */
const owners = fc.constantFrom('P2P-1', 'P2P/2', 'GOJI-1', 'GOJI-2', 'GOJI-3');
const isPlatforms = (clientId: string) => clientId.startsWith('GOJI-');

/** Transfers of ISAs in and out. */
export const isaTransferCommands: readonly CommandKind[] = [
  defineCommand(
    'request a transfer in',
    fc.record({ clientId: owners, pounds: fc.constantFrom(100, 4_000, 40_000), byCheque: fc.boolean() }),
    (world, { clientId, pounds, byCheque }) =>
      world.happen('isa-transfer-in-requested', {
        clientId,
        amount: toMoney(BigInt(pounds * 100)),
        byCheque,
      }),
  ),
  defineCommand(
    'send a transfer history',
    fc.record({
      number: numbers,
      total: amounts,
      ofThisYear: amounts,
      days: fc.constantFrom(0, 0, 0, 30, 330),
      by: fc.constantFrom('form', 'create', 'update'),
    }),
    async (world, { number, total, ofThisYear, days, by }) => {
      const transfer = pick(world.seen.docs<TransferInRecord>('isa-transfer-in'), number);
      if (transfer === undefined) return;
      const all = draw(total, 3_000_000n);
      const form = {
        transferAmount: all.money,
        currentYearSubscriptionAmount: draw(ofThisYear, all.pence ?? 0n).money,
        transferInDate: momentOf(world.seen, 0).slice(0, 10),
        firstSubscriptionDateInCurrentYear: momentOf(world.seen, days).slice(0, 10),
      };
      const { id: transferInId, clientId } = transfer;
      if (by === 'form' || isPlatforms(clientId)) {
        if (all.pence === null) return;
        await world.happen('isa-transfer-in-history-received', { transferInId, ...form });
        return;
      }
      const operation = by === 'create' ? 'createTransferHistory' : 'updateTransferHistory';
      await world.act(operation, { path: { clientId, transferInId }, body: form }, { moves: {} });
    },
    4,
  ),
  defineCommand(
    'send the cash of a transfer in',
    fc.record({
      number: numbers,
      isRecorded: fc.boolean(),
      amount: amounts,
      by: fc.constantFrom('subscribed', 'repair'),
    }),
    async (world, { number, isRecorded, amount, by }) => {
      const transfer = pick(world.seen.docs<TransferInRecord>('isa-transfer-in'), number);
      if (transfer === undefined) return;
      const { id: transferInId, clientId, history } = transfer;
      if (!isRecorded || isPlatforms(clientId)) {
        await world.happen('isa-transfer-in-cash-sent', { transferInId });
        return;
      }
      const total = BigInt(history?.transferAmount ?? 0);
      const { money, pence } = draw(amount, total);
      const body = {
        clientTransactionId: `TI-${number}`,
        ...(by === 'subscribed' ? { subscribedAmount: money } : { repairAmount: money }),
      };
      const subscribed = by === 'subscribed' ? (pence ?? 0n) : total - (pence ?? 0n);
      const moves = { [isaAccount(clientId, 'cash')]: subscribed };
      await world.act('recordTransferInCash', { path: { clientId, transferInId }, body }, { moves });
    },
    4,
  ),
  defineCommand(
    'send residual income',
    fc.record({ number: numbers, amount: amounts }),
    async (world, { number, amount }) => {
      const transfer = pick(world.seen.docs<TransferInRecord>('isa-transfer-in'), number);
      if (transfer === undefined) return;
      const { id: transferInId, clientId } = transfer;
      const { money, pence } = draw(amount, 5_000n);
      if (isPlatforms(clientId)) {
        if (pence !== null && pence >= 0n)
          await world.happen('isa-transfer-in-residual-income-sent', { transferInId, amount: money });
        return;
      }
      const moves = { [isaAccount(clientId, 'cash')]: pence ?? 0n };
      await world.act(
        'recordTransferInResidualIncome',
        { path: { clientId, transferInId }, body: { amount: money } },
        { moves },
      );
    },
  ),
  defineCommand(
    'request a transfer out',
    fc.record({ clientId: owners, part: fc.option(fc.constantFrom(10, 3_000)), isFeed: fc.boolean() }),
    (world, { clientId, part, isFeed }) =>
      world.happen('isa-transfer-out-requested', {
        clientId,
        ...(part === null ? {} : { priorYearAmount: toMoney(BigInt(part * 100)) }),
        ...(isFeed ? { fee: toMoney(2_500n) } : {}),
      }),
  ),
  defineCommand(
    'pay a transfer out',
    fc.record({ number: numbers, amount: amounts, isFee: fc.boolean() }),
    async (world, { number, amount, isFee }) => {
      const transfer = pick(world.seen.docs<TransferOutRecord>('isa-transfer-out'), number);
      if (transfer === undefined) return;
      const { id: transferOutId, clientId } = transfer;
      if (isPlatforms(clientId)) {
        await world.happen('isa-transfer-out-paid', { transferOutId });
        return;
      }
      const cash = isaAccount(clientId, 'cash');
      const available = balanceOf(world.seen, cash);
      const { money, pence } = draw(amount, available);
      const foretold = {
        moves: { [cash]: -(pence ?? 0n) },
        ...((pence ?? 0n) > available ? { isDone: false } : {}),
      };
      const path = { clientId, transferOutId };
      if (isFee) await world.act('recordTransferOutFee', { path, body: { transferOutFee: money } }, foretold);
      else {
        const body = { dateOfTransfer: momentOf(world.seen, 0).slice(0, 10), transferAmount: money };
        await world.act('recordTransferOutCash', { path, body }, foretold);
      }
    },
    3,
  ),
];
