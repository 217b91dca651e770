import { assertHappened } from '../../isa/happened.js';
import { subscribe, takes } from '../../isa/subscriptions.js';
import { keepHistory } from '../../isa/transfer-history.js';
import { transferWidget } from '../../isa/transfer-widget.js';
import {
  chequesOf,
  type TransferInRecord,
  toTransferHistory,
  toTransferIn,
  transfersIn,
  transfersInOf,
} from '../../isa/transfers-in.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { recordCash } from './isa-cash.js';
import { positivePence } from './isa-investment.js';
import { isaInvestors, isaStatus, requireIsa } from './isa-investor.js';
import { requireTransferIn } from './require-transfer.js';
import { checkTransferCash } from './transfer-cash.js';

/** Transfers of ISAs from other managers, whose money the Originator receives and records. */
export const transferInHandlers = {
  createTransferHistory: async ({ path, body }, work) => {
    const { transfer, owner } = await openTransfer(work, path);
    if (transfer.history !== null) refuse('INVALID_DATA', 'There is a transfer history already: update it');
    const kept = await keepHistory(work, owner, transfer, body);
    return { status: 200, body: toTransferHistory(kept.transfer, kept.history) };
  },

  updateTransferHistory: async ({ path, body }, work) => {
    const { transfer, owner } = await openTransfer(work, path);
    if (transfer.history === null) refuse('INVALID_DATA', 'The transfer history has not been received');
    const kept = await keepHistory(work, owner, transfer, body);
    return { status: 200, body: toTransferHistory(kept.transfer, kept.history) };
  },

  validateTransferInCash: async ({ path, body }, work) => {
    const { transfer, owner } = await openTransfer(work, path);
    await checkTransferCash(work, owner, transfer, body);
    return { status: 200, body: '' };
  },

  /** Closes the transfer. The money has arrived by now: if nobody has said so yet, `TRANSFER_IN_FUNDS_RECEIVED` does. */
  recordTransferInCash: async ({ path, body }, work) => {
    const { clientId } = path;
    const { transfer, owner } = await openTransfer(work, path);
    const split = await checkTransferCash(work, owner, transfer, body);
    if (split.ofThisYear > 0n) await subscribe(work, owner.isa, split.ofThisYear, split.firstSubscribedOn);
    await recordCash(work, {
      clientId,
      clientTransactionId: body.clientTransactionId,
      amount: split.subscribed,
      change: split.subscribed,
      dateTime: work.now().toISOString(),
      type: 'TRANSFER_IN',
      counts: null,
      isDeletable: false,
    });
    await work.collection(transfersIn).update({
      ...transfer,
      repairAmount: String(split.repaired),
      cashArrivedOn: transfer.cashArrivedOn ?? work.today(),
      state: 'closed',
    });
    if (transfer.cashArrivedOn === null) {
      const amount = toMoney(split.total);
      await work.emit({
        type: 'TRANSFER_IN_FUNDS_RECEIVED',
        content: { clientId, transferInId: transfer.id, amount },
      });
    }
    return { status: 200, body: '' };
  },

  /** Without an amount there is nothing to add to the ISA, and nothing to tell of. Without an id it gets one. */
  recordTransferInResidualIncome: async ({ path: { clientId, transferInId }, body }, work) => {
    await requireIsa(work, clientId);
    const transfer = await requireTransferIn(work, clientId, transferInId);
    if (transfer.state === 'open')
      refuse('INVALID_DATA', 'The cash of the transfer has not been recorded yet');
    if (body.amount === undefined) return { status: 200, body: '' };
    const pence = positivePence(body.amount, 'amount');
    const dateTime = body.dateTime ?? work.now().toISOString();
    assertHappened(work, dateTime, 'dateTime');
    await recordCash(work, {
      clientId,
      clientTransactionId: body.clientTransactionId ?? work.newId(),
      amount: pence,
      change: pence,
      dateTime,
      type: 'TRANSFER_IN_RESIDUAL_INCOME',
      counts: null,
      isDeletable: false,
    });
    await work.emit({
      type: 'TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED',
      content: { clientId, transferInId, amount: toMoney(pence) },
    });
    return { status: 200, body: '' };
  },

  listInvestorTransferInSummaries: async ({ path: { clientId } }, work) => {
    await requireIsa(work, clientId);
    const all = await transfersInOf(work, clientId);
    return { status: 200, body: all.filter(({ state }) => state === 'open').map(toTransferIn) };
  },

  getTransferInSummary: async ({ path: { clientId, transferInId } }, work) => {
    await requireIsa(work, clientId);
    return { status: 200, body: toTransferIn(await requireTransferIn(work, clientId, transferInId)) };
  },

  /** One cheque for each transfer in, of the Originator's investors. */
  getIsaTransferInDeposits: async ({ path }, work) => {
    const { transfers } = await chequesOf(work, path.date);
    const own = await ofOriginator(work, transfers);
    const total = own.reduce((sum, { totalTransferAmount }) => sum + toPence(totalTransferAmount), 0n);
    return {
      status: 200,
      body: {
        numberCheques: own.length,
        totalValue: toMoney(total),
        transfersIn: own.map(({ id, clientId }) => ({ id, clientId })),
      },
    };
  },

  listIsaOpenTransfersIn: async (_request, work) => {
    const open = await work.collection(transfersIn).findBy('state', 'open');
    return { status: 200, body: await ofOriginator(work, open) };
  },

  getTransferInUiData: async ({ path: { clientId } }, work) => {
    await requireIsa(work, clientId);
    const widget = transferWidget(work);
    const { apiUrl, token } = widget;
    const query = new URLSearchParams({ token, investorId: clientId });
    const hostedUrl = `${apiUrl}/transferIn/application/?${query}`;
    return { status: 200, body: { ...widget, hostedUrl, investorId: clientId } };
  },
} satisfies SandboxHandlers;

async function openTransfer(
  work: Work,
  { clientId, transferInId }: { readonly clientId: string; readonly transferInId: string },
) {
  const { investor, isa } = await requireIsa(work, clientId);
  const transfer = await requireTransferIn(work, clientId, transferInId);
  if (transfer.state === 'closed')
    refuse('INVALID_DATA', 'The cash of the transfer has been recorded already');
  const status = isaStatus(work, investor, isa);
  return { transfer, owner: { isa, status, isOpen: takes(status) } };
}

async function ofOriginator(work: Work, transfers: readonly TransferInRecord[]) {
  await work.collection(isaInvestors).load(transfers.map(({ clientId }) => clientId));
  const own = [];
  for (const transfer of transfers) {
    const investor = await work.collection(isaInvestors).get(transfer.clientId);
    if (investor !== undefined) own.push(toTransferIn(transfer));
  }
  return own;
}
