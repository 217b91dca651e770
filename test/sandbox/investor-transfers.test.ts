import { describe, expect, it } from 'vitest';
import {
  getIsa,
  getTransferIn,
  getTransferInDeposits,
  getTransferInWidget,
  listInvestorClosedTransfersIn,
  listInvestorOpenTransfersIn,
  listInvestorTransfersIn,
  listInvestorTransfersOut,
  listOpenTransfersIn,
  listTransactions,
  listTransfersOut,
} from '../../generated/client/index.js';
import { pounds } from './books.js';
import { isaHolder } from './investor-isa-start.js';
import { isaInvestor, start } from './isa-start.js';
import { startReceiver, startSandbox } from './start.js';

describe('transfers', () => {
  it('in are listed while they are open, and credited when the money comes', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    const receiver = await startReceiver(goji);
    const clientId = await isaHolder(goji, tenant, 17_000);
    const path = { clientId };
    const widget = await getTransferInWidget(goji, { path });
    expect(widget).toEqual({
      apiUrl: 'https://api-sandbox.goji.investments',
      styleSrc: expect.stringMatching(/\.css$/),
      scriptSrc: expect.stringMatching(/\.js$/),
      token: expect.any(String),
    });
    expect((await getTransferInWidget(goji, { path })).token).not.toBe(widget.token);
    const ask = async (id: string) => {
      const asked = await tenant.happen('isa-transfer-in-requested', {
        clientId: id,
        amount: pounds(14_000),
      });
      return asked['transferInId'] ?? '';
    };
    const id = await ask(clientId);
    const other = await isaInvestor(goji, { nationalInsuranceNumber: 'QQ654321C' });
    const otherId = await ask(other);
    const transfer = {
      id,
      clientId,
      totalTransferAmount: pounds(14_000),
      repairAmount: pounds(0),
      fundsTransferType: 'CHEQUE',
      bankReference: 'ISA-TRF-1001',
      transferInDate: null,
    };
    expect(await listOpenTransfersIn(goji)).toEqual([transfer]);
    expect(await listInvestorTransfersIn(goji, { path })).toEqual([transfer]);
    expect(await getTransferIn(goji, { path: { clientId, transferInId: id } })).toEqual(transfer);
    expect(await listInvestorOpenTransfersIn(goji, { path })).toMatchObject([{ id, cashArrived: false }]);
    await expect(getTransferIn(goji, { path: { clientId, transferInId: otherId } })).rejects.toMatchObject({
      status: 404,
    });
    // The reference documents these two for both APIs.
    expect(await listInvestorOpenTransfersIn(goji, { path: { clientId: other } })).toMatchObject([
      { id: otherId },
    ]);
    expect(await listInvestorClosedTransfersIn(goji, { path })).toEqual([]);

    await tenant.happen('isa-transfer-in-history-received', {
      transferInId: id,
      transferAmount: pounds(15_000),
      currentYearSubscriptionAmount: pounds(5000),
      transferInDate: '2025-06-02',
      firstSubscriptionDateInCurrentYear: '2025-04-10',
    });
    await tenant.happen('isa-transfer-in-cash-sent', { transferInId: id });
    await tenant.settled();
    expect(await listOpenTransfersIn(goji)).toEqual([]);
    const [closed] = await listInvestorClosedTransfersIn(goji, { path });
    expect(closed).toMatchObject({
      id,
      cashArrived: true,
      transferDate: '2025-06-02',
      transferSummary: { repairAmount: pounds(2000), totalIsaTransferAmount: pounds(13_000) },
    });
    expect(await getTransferInDeposits(goji, { path: { date: '2025-05-01' } })).toEqual({
      numberCheques: 1,
      totalValue: pounds(15_000),
      products: [{ id, clientId }],
    });
    expect((await getIsa(goji, { path })).totalCashBalance).toEqual(pounds(30_000));
    expect(receiver.types().slice(-4)).toEqual([
      'ISA_PROVISIONALLY_OPENED',
      'TRANSFER_IN_CREATED',
      'TRANSFER_IN_FUNDS_RECEIVED',
      'ISA_AUTO_REPAIRED',
    ]);
  });

  it('out are active until they are paid', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    const clientId = await isaHolder(goji, tenant, 500);
    const asked = await tenant.happen('isa-transfer-out-requested', { clientId, fee: pounds(25) });
    const id = asked['transferOutId'] ?? '';
    const waiting = { id, amountToTransfer: pounds(475), dateFundsTransferred: null };
    expect(await listInvestorTransfersOut(goji, { path: { clientId } })).toMatchObject([waiting]);
    expect(await listTransfersOut(goji, { query: { activeOnly: true } })).toMatchObject([
      { ...waiting, clientId },
    ]);
    await tenant.happen('isa-transfer-out-paid', { transferOutId: id });
    expect(await listTransfersOut(goji, { query: { activeOnly: true } })).toEqual([]);
    expect(await listTransfersOut(goji)).toMatchObject([{ id, dateFundsTransferred: '2025-05-01' }]);
    expect((await listTransactions(goji, { path: { clientId } })).map(({ type }) => type)).toEqual([
      'DEPOSIT',
      'FEES',
      'ISA_TRANSFER_OUT',
    ]);
  });
});
