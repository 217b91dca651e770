import { defineHappening } from '../../happenings/happening.js';
import { isas } from '../../isa/subscriptions.js';
import {
  amountToTransfer,
  feeDue,
  type TransferOutRecord,
  tellOfTransferOut,
  transfersOut,
} from '../../isa/transfers-out.js';
import { outside, platformMoney } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import { moveCash } from '../payments/cash-transactions.js';
import { assertCovered } from './isa-cash.js';

const requested = defineHappening({
  name: 'isa-transfer-out-requested',
  summary: 'A new manager asks for the ISA of an investor, all of it or an amount of earlier tax years',
  details: {
    clientId: { kind: 'text', summary: 'the investor' },
    isaManagerName: { kind: 'text', summary: 'the new manager', isOptional: true },
    priorYearAmount: {
      kind: 'money',
      summary: 'the amount of earlier tax years; default: the whole ISA',
      isOptional: true,
    },
    currentYear: {
      kind: 'boolean',
      summary: 'with an amount: true if this tax year goes too; default: false',
      isOptional: true,
    },
    fee: { kind: 'money', summary: 'what is charged for the transfer; default: nothing', isOptional: true },
  },
  run: async (details, work) => {
    const { clientId, priorYearAmount, currentYear = false, fee } = details;
    await work.collection(isas).require(clientId);
    const number = work.nextNumber('isa-transfer-out');
    const isWhole = priorYearAmount === undefined;
    const transfer: TransferOutRecord = await work.collection(transfersOut).insert({
      id: work.newId(),
      clientId,
      workflowId: work.newId(),
      isaManager: {
        name: details.isaManagerName ?? 'Acorn Savings Ltd',
        address: { lineOne: '5 Market Square', townCity: 'Leeds', postcode: 'AA1 1AA', country: 'GBR' },
        accountNumber: '87889196',
        sortCode: '166051',
        bankReference: `ISA-TRF-${2000 + number}`,
      },
      transferDetails: {
        dateTAFReceived: work.today(),
        transferDateFromNewIsaManager: work.today(),
        transferAll: isWhole,
        transferCurrentYearSubscriptions: isWhole || currentYear,
        transferPriorYearSubscriptions: true,
        transferAllPriorYearSubscriptions: isWhole,
        priorYearAmountToTransfer: priorYearAmount ?? toMoney(0n),
        ...(fee === undefined ? {} : { transferOutFee: fee }),
      },
      dateTimeStarted: work.now().toISOString(),
      fee: null,
      paidAmount: null,
      dateFundsTransferred: null,
    });
    await tellOfTransferOut(work, 'TRANSFER_OUT_CREATED', transfer);
    return { transferOutId: transfer.id };
  },
});

const paid = defineHappening({
  name: 'isa-transfer-out-paid',
  summary: 'Goji takes the fee and pays the new manager, out of an ISA whose money it holds',
  details: { transferOutId: { kind: 'text', summary: 'the transfer' } },
  run: async ({ transferOutId }, work) => {
    const all = work.collection(transfersOut);
    const transfer = await all.require(transferOutId);
    const { clientId, dateFundsTransferred } = transfer;
    const isa = await work.collection(isas).require(clientId);
    if (isa.heldBy === 'originator') {
      refuse('INVALID_DATA', 'The Originator holds the money of this ISA: use {operation}', {
        operation: 'recordTransferOutCash',
      });
    }
    if (dateFundsTransferred !== null)
      refuse('INVALID_DATA', 'The cash of the transfer has been recorded already');
    const { amount } = await amountToTransfer(work, transfer);
    if (amount === null) return refuse('INVALID_DATA', 'The amount to transfer is not known yet');
    await assertCovered(work, clientId, amount + feeDue(transfer));
    const charged = await charge(work, transfer);
    if (amount > 0n) await payOut(work, { clientId, transferOutId, amount });
    const completed: TransferOutRecord = {
      ...charged,
      paidAmount: String(amount),
      dateFundsTransferred: work.today(),
    };
    await all.update(completed);
    await tellOfTransferOut(work, 'TRANSFER_OUT_COMPLETED', completed);
    return {};
  },
});

/** What new managers and Goji do in a transfer out. */
export const transferOutHappenings = [requested, paid];

async function charge(work: Work, transfer: TransferOutRecord): Promise<TransferOutRecord> {
  const amount = feeDue(transfer);
  if (amount === 0n) return transfer;
  const { clientId, id: transferOutId } = transfer;
  await moveCash(work, {
    clientId,
    account: 'ISA',
    type: 'FEES',
    amount: -amount,
    counterpart: platformMoney('transfer-out-fees'),
    refs: { transferOutId },
  });
  const dateTime = work.now().toISOString();
  return { ...transfer, fee: { id: work.newId(), transferOutId, transferOutFee: toMoney(amount), dateTime } };
}

async function payOut(
  work: Work,
  { clientId, transferOutId, amount }: { clientId: string; transferOutId: string; amount: bigint },
): Promise<void> {
  await moveCash(work, {
    clientId,
    account: 'ISA',
    type: 'ISA_TRANSFER_OUT',
    amount: -amount,
    counterpart: outside('banks'),
    refs: { transferOutId },
  });
}
