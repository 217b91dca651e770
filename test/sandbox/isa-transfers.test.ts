import { describe, expect, it } from 'vitest';
import {
  createTransferHistory,
  getInvestorIsa,
  getInvestorIsaSummary,
  getIsaTransferInDeposits,
  getTransferInSummary,
  getTransferInUiData,
  listInvestorTransferInSummaries,
  listIsaInvestorTransfersOut,
  listIsaOpenTransfersIn,
  listIsaTransfersOut,
  recordIsaInvestment,
  recordTransferInCash,
  recordTransferInResidualIncome,
  recordTransferOutCash,
  recordTransferOutFee,
  updateIsaStatus,
  updateTransferHistory,
  validateTransferInCash,
} from '../../generated/client/index.js';
import { pounds } from './books.js';
import { start } from './isa-start.js';
import { form, originator, refused, requested } from './isa-transfer-start.js';

describe('a transfer in that the Originator receives', () => {
  it('goes from the form to the residual income', async () => {
    const { goji, tenant, receiver, clientId } = await originator();
    const widget = await getTransferInUiData(goji, { path: { clientId } });
    expect(widget).toMatchObject({ investorId: clientId });
    expect(widget.hostedUrl).toContain(widget.token);
    const transferInId = await requested(tenant, clientId);
    const path = { clientId, transferInId };
    const summary = {
      id: transferInId,
      clientId,
      totalTransferAmount: pounds(14_000),
      repairAmount: pounds(0),
      fundsTransferType: 'CHEQUE',
      bankReference: 'ISA-TRF-1001',
      transferInDate: null,
    };
    expect(await getTransferInSummary(goji, { path })).toEqual(summary);
    expect(await listInvestorTransferInSummaries(goji, { path: { clientId } })).toEqual([summary]);
    expect(await listIsaOpenTransfersIn(goji)).toEqual([summary]);

    const cash = { clientTransactionId: 'T-1', transferAmount: pounds(15_000) };
    const repaired = { ...cash, repairAmount: pounds(2000) };
    await expect(validateTransferInCash(goji, { path, body: repaired })).rejects.toMatchObject(
      refused('The transfer history has not been received'),
    );
    await expect(updateTransferHistory(goji, { path, body: form })).rejects.toMatchObject(
      refused('The transfer history has not been received'),
    );
    expect(await createTransferHistory(goji, { path, body: form })).toEqual({
      ...form,
      adjustedAmounts: {
        currentYearSubscriptionAmount: pounds(3000),
        previousYearsSubscriptionAmount: pounds(10_000),
        repairAmount: pounds(2000),
        totalIsaTransferAmount: pounds(13_000),
      },
    });
    await expect(createTransferHistory(goji, { path, body: form })).rejects.toMatchObject(
      refused('There is a transfer history already: update it'),
    );
    const wrongForms: readonly (readonly [object, string])[] = [
      [{ transferAmount: pounds(0) }, 'transferAmount must be greater than zero'],
      [{ currentYearSubscriptionAmount: pounds(-1) }, 'currentYearSubscriptionAmount must not be below zero'],
      [
        { currentYearSubscriptionAmount: pounds(15_001) },
        'currentYearSubscriptionAmount must not be greater than transferAmount',
      ],
    ];
    for (const [change, message] of wrongForms) {
      const body = { ...form, ...change };
      await expect(updateTransferHistory(goji, { path, body })).rejects.toMatchObject(refused(message));
    }
    const corrected = { ...form, currentYearSubscriptionAmount: pounds(4000) };
    expect(await updateTransferHistory(goji, { path, body: corrected })).toMatchObject({
      adjustedAmounts: { repairAmount: pounds(1000) },
    });
    await updateTransferHistory(goji, { path, body: form });

    await tenant.happen('isa-transfer-in-cash-sent', { transferInId });
    expect(await getIsaTransferInDeposits(goji, { path: { date: '2025-05-01' } })).toEqual({
      numberCheques: 1,
      totalValue: pounds(15_000),
      transfersIn: [{ id: transferInId, clientId }],
    });
    expect(await getIsaTransferInDeposits(goji, { path: { date: '2025-05-02' } })).toMatchObject({
      numberCheques: 0,
    });
    await expect(tenant.happen('isa-transfer-in-cash-sent', { transferInId })).rejects.toThrow(
      'The cash of the transfer has been recorded already',
    );
    const wrongCash: readonly (readonly [object, string])[] = [
      [{ transferAmount: pounds(14_999) }, 'transferAmount must be 15000.00 GBP, as in the transfer history'],
      [{ repairAmount: pounds(1999.99) }, 'At most 13000.00 GBP of the transfer can be subscribed'],
      [{ repairAmount: pounds(15_001) }, 'repairAmount must not be greater than transferAmount'],
      [{ repairAmount: pounds(-1) }, 'repairAmount must not be below zero'],
    ];
    for (const [change, message] of wrongCash) {
      const body = { ...repaired, ...change };
      await expect(validateTransferInCash(goji, { path, body })).rejects.toMatchObject(refused(message));
      await expect(recordTransferInCash(goji, { path, body })).rejects.toMatchObject(refused(message));
    }
    const residual = { clientTransactionId: 'T-2', amount: pounds(18.35) };
    await expect(recordTransferInResidualIncome(goji, { path, body: residual })).rejects.toMatchObject(
      refused('The cash of the transfer has not been recorded yet'),
    );
    expect(await validateTransferInCash(goji, { path, body: repaired })).toBe('');
    expect(await recordTransferInCash(goji, { path, body: repaired })).toBe('');
    await expect(recordTransferInCash(goji, { path, body: repaired })).rejects.toMatchObject(
      refused('The cash of the transfer has been recorded already'),
    );
    expect(await recordTransferInResidualIncome(goji, { path, body: residual })).toBe('');
    expect(await recordTransferInResidualIncome(goji, { path, body: {} })).toBe('');
    expect(await getInvestorIsaSummary(goji, { path: { clientId } })).toMatchObject({
      totalCashBalance: pounds(30_018.35),
      remainingSubscriptionAmount: pounds(0),
    });
    expect(await listIsaOpenTransfersIn(goji)).toEqual([]);
    await tenant.settled();
    const content = { clientId, transferInId };
    expect(receiver.events.map(({ type, content }) => [type, content])).toEqual([
      ['ISA_PROVISIONALLY_OPENED', { clientId }],
      ['TRANSFER_IN_CREATED', content],
      ['TRANSFER_IN_FUNDS_RECEIVED', { ...content, amount: pounds(15_000) }],
      ['TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED', { ...content, amount: pounds(18.35) }],
    ]);
  });

  it('repairs all of the current year where the ISA takes no subscriptions, and tells of the cash once', async () => {
    const { goji, tenant, receiver, clientId } = await originator();
    const transferInId = await requested(tenant, clientId, { byCheque: false });
    const path = { clientId, transferInId };
    await updateIsaStatus(goji, {
      path: { clientId },
      body: { dateTime: start.toISOString(), isaSubscriptionStatus: 'INVALID_LOCKED_BANKRUPTCY' },
    });
    await tenant.happen('isa-transfer-in-history-received', { transferInId, ...form });
    const body = { clientTransactionId: 'T-1', subscribedAmount: pounds(10_000) };
    await recordTransferInCash(goji, { path, body });
    expect(await getTransferInSummary(goji, { path })).toMatchObject({
      repairAmount: pounds(5000),
      fundsTransferType: 'BANK_TRANSFER',
    });
    await tenant.settled();
    expect(receiver.types()).toEqual([
      'ISA_PROVISIONALLY_OPENED',
      'TRANSFER_IN_CREATED',
      'TRANSFER_IN_FUNDS_RECEIVED',
    ]);
    await expect(getTransferInSummary(goji, { path: { ...path, transferInId: 'x' } })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('a transfer out that the Originator pays', () => {
  it('takes the fee, waits for the sale, and is paid', async () => {
    const { goji, tenant, receiver, clientId } = await originator();
    const path = { clientId };
    const { transferOutId = '' } = await tenant.happen('isa-transfer-out-requested', {
      clientId,
      fee: pounds(25),
    });
    const [transfer] = await listIsaInvestorTransfersOut(goji, { path });
    expect(transfer).toMatchObject({
      id: transferOutId,
      transferDetails: { transferAll: true, transferOutFee: pounds(25) },
      amountToTransfer: pounds(16_975),
      amountToTransferAlert: false,
      dateFundsTransferred: null,
    });
    const out = { clientId, transferOutId };
    const fee = { transferOutFee: pounds(25), dateTime: '2025-05-01T11:00:00.000+01:00' };
    expect(await recordTransferOutFee(goji, { path: out, body: fee })).toMatchObject({
      ...fee,
      transferOutId,
    });
    await expect(recordTransferOutFee(goji, { path: out, body: fee })).rejects.toMatchObject(
      refused('The fee of the transfer has been recorded already'),
    );
    await recordIsaInvestment(goji, {
      path,
      body: {
        clientInvestmentId: 'LOAN-1',
        investmentType: 'LOAN',
        originalAmount: pounds(1000),
        dateOfInvestment: start.toISOString(),
        termOfInvestment: 12,
      },
    });
    expect(await listIsaTransfersOut(goji, { query: { activeOnly: true } })).toMatchObject([
      { id: transferOutId, clientId, amountToTransfer: null, transferOutFee: fee },
    ]);
    const tomorrow = { dateOfTransfer: '2025-05-02', transferAmount: pounds(15_975) };
    await expect(recordTransferOutCash(goji, { path: out, body: tomorrow })).rejects.toMatchObject(
      refused('dateOfTransfer must not be in the future'),
    );
    const payment = { dateOfTransfer: '2025-05-01', transferAmount: pounds(15_975.01) };
    await expect(recordTransferOutCash(goji, { path: out, body: payment })).rejects.toMatchObject(
      refused('The amount exceeds the cash balance of the ISA of 15975.00 GBP'),
    );
    const body = { ...payment, transferAmount: pounds(15_975) };
    expect(await recordTransferOutCash(goji, { path: out, body })).toBe('');
    await expect(recordTransferOutCash(goji, { path: out, body })).rejects.toMatchObject(
      refused('The cash of the transfer has been recorded already'),
    );
    expect(await listIsaTransfersOut(goji, { query: { activeOnly: true } })).toEqual([]);
    expect(await listIsaTransfersOut(goji)).toMatchObject([
      { dateFundsTransferred: '2025-05-01', amountToTransfer: pounds(15_975) },
    ]);
    expect((await getInvestorIsa(goji, { path })).totalCashBalance).toEqual(pounds(0));
    await tenant.settled();
    expect(receiver.types()).toEqual([
      'ISA_PROVISIONALLY_OPENED',
      'TRANSFER_OUT_CREATED',
      'TRANSFER_OUT_COMPLETED',
    ]);
    expect(receiver.events[2]).toMatchObject({
      content: {
        transferOut: {
          id: transferOutId,
          transferOutFee: { transferOutId, transferOutFee: pounds(25), dateTime: '2025-05-01T10:00:00.000Z' },
          amountToTransfer: pounds(15_975),
          amountSubscribedInCurrentYear: pounds(17_000),
          dateOfFirstSubscriptionInCurrentYear: '2025-05-01',
        },
      },
    });
  });

  it('warns of an amount that the ISA does not hold', async () => {
    const { goji, tenant, clientId } = await originator();
    const ask = (details: object) => tenant.happen('isa-transfer-out-requested', { clientId, ...details });
    await ask({ priorYearAmount: pounds(17_000.01) });
    await ask({ priorYearAmount: pounds(0), currentYear: true });
    const all = await listIsaInvestorTransfersOut(goji, { path: { clientId } });
    expect(
      all.map(({ amountToTransfer, amountToTransferAlert }) => [amountToTransfer, amountToTransferAlert]),
    ).toEqual([
      [pounds(17_000.01), true],
      [pounds(17_000), false],
    ]);
    await tenant.settled();
  });
});
