import { defineHappening } from '../../happenings/happening.js';
import { type IsaRecord, isas, statusOf, subscribe, tellOfRepair } from '../../isa/subscriptions.js';
import { acceptedOf, type IsaWithStatus, keepHistory } from '../../isa/transfer-history.js';
import { type TransferInRecord, transferAmountOf, transfersIn } from '../../isa/transfers-in.js';
import { outside, platformMoney } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import { investors } from '../investors/investor.js';
import { moveCash } from '../payments/cash-transactions.js';
import { positivePence } from './isa-investment.js';
import { isaInvestors } from './isa-investor.js';

const requested = defineHappening({
  name: 'isa-transfer-in-requested',
  summary: 'An investor fills in the widget, to bring an ISA from another manager',
  details: {
    clientId: { kind: 'text', summary: 'the investor' },
    amount: { kind: 'money', summary: 'what the ISA is worth, as the investor believes' },
    isaManagerName: { kind: 'text', summary: 'the former manager', isOptional: true },
    isaType: { kind: 'text', summary: 'such as Cash, Stocks and Shares', isOptional: true },
    byCheque: { kind: 'boolean', summary: 'true for a cheque, which is the default', isOptional: true },
    includeCurrentYear: { kind: 'boolean', summary: 'default: true', isOptional: true },
  },
  run: async (details, work) => {
    const { clientId, isaManagerName = 'Acorn Savings Ltd', isaType = 'Cash' } = details;
    await work.collection(isas).require(clientId);
    const transfer = await work.collection(transfersIn).insert({
      id: work.newId(),
      clientId,
      isaType,
      isaManagerName,
      // "The majority of transfers in are received by cheque."
      fundsTransferType: (details.byCheque ?? true) ? 'CHEQUE' : 'BANK_TRANSFER',
      bankReference: `ISA-TRF-${1000 + work.nextNumber('isa-transfer-in')}`,
      includeCurrentYear: details.includeCurrentYear ?? true,
      previousYearsAmountType: 'ALL',
      requestedAmount: String(positivePence(details.amount, 'amount')),
      history: null,
      repairAmount: '0',
      cashArrivedOn: null,
      state: 'open',
    });
    const content = { clientId, transferInId: transfer.id };
    await work.emit({ type: 'TRANSFER_IN_CREATED', content });
    return { transferInId: transfer.id };
  },
});

const historyReceived = defineHappening({
  name: 'isa-transfer-in-history-received',
  summary: 'The transfer history form of the former manager reaches Goji, for the first time or corrected',
  details: {
    transferInId: { kind: 'text', summary: 'the transfer' },
    transferAmount: { kind: 'money', summary: 'all that is transferred' },
    currentYearSubscriptionAmount: { kind: 'money', summary: 'what was subscribed in this tax year' },
    transferInDate: { kind: 'date', summary: 'when the transfer is to be completed' },
    firstSubscriptionDateInCurrentYear: { kind: 'date', summary: 'the first subscription of this tax year' },
  },
  run: async ({ transferInId, ...form }, work) => {
    const transfer = await work.collection(transfersIn).require(transferInId);
    await keepHistory(work, await ownerOf(work, transfer), transfer, form);
    return {};
  },
});

const cashArrives = defineHappening({
  name: 'isa-transfer-in-cash-sent',
  summary:
    'The former manager sends the money: to Goji, which credits it, or to the Originator, who records it',
  details: { transferInId: { kind: 'text', summary: 'the transfer' } },
  run: async ({ transferInId }, work) => {
    const all = work.collection(transfersIn);
    const transfer = await all.require(transferInId);
    if (transfer.cashArrivedOn !== null) {
      refuse('INVALID_DATA', 'The cash of the transfer has been recorded already');
    }
    const owner = await ownerOf(work, transfer);
    const arrived: TransferInRecord = { ...transfer, cashArrivedOn: work.today() };
    const { clientId } = transfer;
    const amount = toMoney(transferAmountOf(transfer));
    const tell = () =>
      work.emit({ type: 'TRANSFER_IN_FUNDS_RECEIVED', content: { clientId, transferInId, amount } });
    if (owner.isa.heldBy === 'originator') {
      await all.update(arrived);
      await tell();
      return {};
    }
    const repaired = await credit(work, owner, transfer);
    await all.update({ ...arrived, repairAmount: String(repaired), state: 'closed' });
    await tell();
    if (repaired > 0n) await tellOfRepair(work, clientId, repaired);
    return {};
  },
});

const residualIncome = defineHappening({
  name: 'isa-transfer-in-residual-income-sent',
  summary: 'The former manager sends income after the transfer, which Goji credits to the ISA',
  details: {
    transferInId: { kind: 'text', summary: 'the transfer' },
    amount: { kind: 'money', summary: 'the income' },
  },
  run: async ({ transferInId, amount }, work) => {
    const transfer = await work.collection(transfersIn).require(transferInId);
    const { isa } = await ownerOf(work, transfer);
    if (isa.heldBy === 'originator') {
      refuse('INVALID_DATA', 'The Originator holds the money of this ISA: use {operation}', {
        operation: 'recordTransferInResidualIncome',
      });
    }
    if (transfer.state === 'open')
      refuse('INVALID_DATA', 'The cash of the transfer has not been recorded yet');
    const { clientId } = transfer;
    await moveCash(work, {
      clientId,
      account: 'ISA',
      type: 'ISA_TRANSFER_IN_RESIDUAL_INCOME',
      amount: positivePence(amount, 'amount'),
      counterpart: outside('banks'),
      refs: { transferInId },
    });
    await work.emit({
      type: 'TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED',
      content: { clientId, transferInId, amount: toMoney(toPence(amount)) },
    });
    return {};
  },
});

/** What former managers and investors do in a transfer in. */
export const transferInHappenings = [requested, historyReceived, cashArrives, residualIncome];

/** The ISA that a transfer goes to, whichever API has opened it, with its status. */
async function ownerOf(work: Work, { clientId }: TransferInRecord): Promise<IsaWithStatus> {
  const isa: IsaRecord = await work.collection(isas).require(clientId);
  const { address } =
    isa.heldBy === 'originator'
      ? (await work.collection(isaInvestors).require(clientId)).details
      : (await work.collection(investors).require(clientId)).profile;
  return { isa, status: statusOf(isa, address.country, work) };
}

/** Credits all money to the ISA and moves what has to be repaired on to the general account. Returns that, in pence. */
async function credit(work: Work, owner: IsaWithStatus, transfer: TransferInRecord): Promise<bigint> {
  const { history, clientId, id: transferInId } = transfer;
  if (history === null) return refuse('INVALID_DATA', 'The transfer history has not been received');
  const total = BigInt(history.transferAmount);
  const accepted = acceptedOf(work, owner, history);
  const repaired = BigInt(history.currentYearSubscriptionAmount) - accepted;
  if (accepted > 0n) {
    await subscribe(work, owner.isa, accepted, history.firstSubscriptionDateInCurrentYear);
  }
  const refs = { transferInId };
  await moveCash(work, {
    clientId,
    account: 'ISA',
    type: 'ISA_TRANSFER_IN',
    amount: total,
    counterpart: outside('banks'),
    refs,
  });
  if (repaired === 0n) return repaired;
  const counterpart = platformMoney('isa-repairs');
  await moveCash(work, {
    clientId,
    account: 'ISA',
    type: 'ISA_TRANSFER_IN_REPAIR_DEDUCTION_FROM_ISA',
    amount: -repaired,
    counterpart,
    refs,
  });
  await moveCash(work, {
    clientId,
    account: 'GOJI_INVESTMENT',
    type: 'ISA_TRANSFER_IN_REPAIR',
    amount: repaired,
    counterpart,
    refs,
  });
  return repaired;
}
