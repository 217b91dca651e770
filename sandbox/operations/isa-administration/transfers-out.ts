import { assertHappened } from '../../isa/happened.js';
import {
  allTransfersOut,
  feeDue,
  type TransferOutRecord,
  tellOfTransferOut,
  toInvestorTransferOut,
  toTransferOut,
  transfersOut,
  transfersOutOf,
} from '../../isa/transfers-out.js';
import { toMoney } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { SandboxHandlers } from '../handlers.js';
import { recordCash } from './isa-cash.js';
import { penceFromZero, positivePence } from './isa-investment.js';
import { isaInvestors, requireIsa } from './isa-investor.js';
import { requireTransferOut } from './require-transfer.js';

/** Transfers of ISAs to other managers, which the Originator pays and records. */
export const transferOutHandlers = {
  listIsaInvestorTransfersOut: async ({ path: { clientId } }, work) => {
    await requireIsa(work, clientId);
    const body = [];
    for (const transfer of await transfersOutOf(work, clientId)) {
      body.push(await toInvestorTransferOut(work, transfer));
    }
    return { status: 200, body };
  },

  listIsaTransfersOut: async ({ query: { activeOnly = false } }, work) => {
    const transfers = await allTransfersOut(work, activeOnly);
    await work.collection(isaInvestors).load(transfers.map(({ clientId }) => clientId));
    const body = [];
    for (const transfer of transfers) {
      const investor = await work.collection(isaInvestors).get(transfer.clientId);
      if (investor !== undefined) body.push(await toTransferOut(work, transfer));
    }
    return { status: 200, body };
  },

  /** What was paid is what counts, whatever was asked for; only more cash than there is cannot have been. */
  recordTransferOutCash: async ({ path: { clientId, transferOutId }, body }, work) => {
    await requireIsa(work, clientId);
    const transfer = await requireTransferOut(work, clientId, transferOutId);
    if (transfer.dateFundsTransferred !== null) {
      refuse('INVALID_DATA', 'The cash of the transfer has been recorded already');
    }
    assertHappened(work, body.dateOfTransfer, 'dateOfTransfer');
    const pence = positivePence(body.transferAmount, 'transferAmount');
    await recordCash(work, {
      clientId,
      clientTransactionId: transferOutId,
      amount: pence,
      change: -pence,
      dateTime: `${body.dateOfTransfer}T00:00:00.000Z`,
      type: 'TRANSFER_OUT',
      counts: null,
      isDeletable: false,
    });
    const paid = await work.collection(transfersOut).update({
      ...transfer,
      paidAmount: String(pence),
      dateFundsTransferred: body.dateOfTransfer,
    });
    await tellOfTransferOut(work, 'TRANSFER_OUT_COMPLETED', paid);
    return { status: 200, body: '' };
  },

  /** Without an amount it is the fee that the transfer says, without a time it is now. */
  recordTransferOutFee: async ({ path: { clientId, transferOutId }, body }, work) => {
    await requireIsa(work, clientId);
    const transfer = await requireTransferOut(work, clientId, transferOutId);
    if (transfer.fee !== null) refuse('INVALID_DATA', 'The fee of the transfer has been recorded already');
    const pence =
      body.transferOutFee === undefined
        ? feeDue(transfer)
        : penceFromZero(body.transferOutFee, 'transferOutFee');
    const dateTime = body.dateTime ?? work.now().toISOString();
    assertHappened(work, dateTime, 'dateTime');
    const fee = { id: work.newId(), transferOutId, transferOutFee: toMoney(pence), dateTime };
    if (pence > 0n) {
      await recordCash(work, {
        clientId,
        clientTransactionId: fee.id,
        amount: pence,
        change: -pence,
        dateTime,
        type: 'FEE',
        counts: null,
        isDeletable: false,
      });
    }
    const charged: TransferOutRecord = { ...transfer, fee };
    await work.collection(transfersOut).update(charged);
    return { status: 200, body: fee };
  },
} satisfies SandboxHandlers;
