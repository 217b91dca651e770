import { isas } from '../../isa/subscriptions.js';
import { transferWidget } from '../../isa/transfer-widget.js';
import {
  chequesOf,
  type TransferInRecord,
  toTransferIn,
  toTransferInOverview,
  transferAmountOf,
  transfersIn,
  transfersInOf,
} from '../../isa/transfers-in.js';
import {
  allTransfersOut,
  toInvestorTransferOut,
  toTransferOut,
  transfersOutOf,
} from '../../isa/transfers-out.js';
import { toMoney } from '../../ledger/amounts.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { isaInvestors } from '../isa-administration/isa-investor.js';
import { requireTransferIn } from '../isa-administration/require-transfer.js';
import { investors } from './investor.js';

/** Transfers of ISAs from and to other managers. What moves them on are happenings: no operation does. */
export const transferHandlers = {
  getTransferInWidget: async ({ path: { clientId } }, work) => {
    await work.collection(investors).require(clientId);
    await work.collection(isas).require(clientId);
    return { status: 200, body: transferWidget(work) };
  },

  listOpenTransfersIn: async (_request, work) => {
    const open = await work.collection(transfersIn).findBy('state', 'open');
    return { status: 200, body: (await ofPlatform(work, open)).map(toTransferIn) };
  },

  listInvestorTransfersIn: async ({ path }, work) => {
    const { clientId } = await work.collection(investors).require(path.clientId);
    return { status: 200, body: (await transfersInOf(work, clientId)).map(toTransferIn) };
  },

  getTransferIn: async ({ path: { clientId, transferInId } }, work) => {
    await work.collection(investors).require(clientId);
    return { status: 200, body: toTransferIn(await requireTransferIn(work, clientId, transferInId)) };
  },

  listInvestorOpenTransfersIn: async ({ path }, work) => ({
    status: 200,
    body: await overviews(work, path.clientId, 'open'),
  }),

  listInvestorClosedTransfersIn: async ({ path }, work) => ({
    status: 200,
    body: await overviews(work, path.clientId, 'closed'),
  }),

  getTransferInDeposits: async ({ path }, work) => {
    const { transfers } = await chequesOf(work, path.date);
    const own = await ofPlatform(work, transfers);
    const total = own.reduce((sum, transfer) => sum + transferAmountOf(transfer), 0n);
    return {
      status: 200,
      body: {
        numberCheques: own.length,
        totalValue: toMoney(total),
        products: own.map(({ id, clientId }) => ({ id, clientId })),
      },
    };
  },

  listInvestorTransfersOut: async ({ path }, work) => {
    const { clientId } = await work.collection(investors).require(path.clientId);
    const body = [];
    for (const transfer of await transfersOutOf(work, clientId)) {
      body.push(await toInvestorTransferOut(work, transfer));
    }
    return { status: 200, body };
  },

  listTransfersOut: async ({ query: { activeOnly = false } }, work) => {
    const body = [];
    for (const transfer of await ofPlatform(work, await allTransfersOut(work, activeOnly))) {
      body.push(await toTransferOut(work, transfer));
    }
    return { status: 200, body };
  },
} satisfies SandboxHandlers;

/** The reference documents these lists for both APIs, so they know the investors of both. */
async function overviews(work: Work, clientId: string, wanted: TransferInRecord['state']) {
  if ((await work.collection(isaInvestors).get(clientId)) === undefined) {
    await work.collection(investors).require(clientId);
  }
  const all = await transfersInOf(work, clientId);
  return all.filter(({ state }) => state === wanted).map(toTransferInOverview);
}

/** Those of the investors of this API. Those of Originators are in the lists of theirs. */
async function ofPlatform<Transfer extends { readonly clientId: string }>(
  work: Work,
  transfers: readonly Transfer[],
): Promise<Transfer[]> {
  await work.collection(investors).load(transfers.map(({ clientId }) => clientId));
  const own: Transfer[] = [];
  for (const transfer of transfers) {
    if ((await work.collection(investors).get(transfer.clientId)) !== undefined) own.push(transfer);
  }
  return own;
}
