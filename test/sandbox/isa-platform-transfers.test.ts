import { describe, expect, it } from 'vitest';
import { listIsaTransfersOut, listTransactions } from '../../generated/client/index.js';
import { pounds } from './books.js';
import { start } from './isa-start.js';
import { form, requested } from './isa-transfer-start.js';
import { fundedInvestor, startReceiver, startSandbox } from './start.js';

describe('transfers of ISAs whose money the platform holds', () => {
  it('credits what comes in, repairs the surplus, and pays out', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    const clientId = await fundedInvestor(goji, tenant);
    await tenant.happen('isa-settings-changed', { allowance: pounds(3000) });
    const receiver = await startReceiver(goji);
    const transferInId = await requested(tenant, clientId);
    await expect(tenant.happen('isa-transfer-in-cash-sent', { transferInId })).rejects.toThrow(
      'The transfer history has not been received',
    );
    await tenant.happen('isa-transfer-in-history-received', { transferInId, ...form });
    await tenant.happen('isa-transfer-in-cash-sent', { transferInId });
    await tenant.happen('isa-transfer-in-residual-income-sent', { transferInId, amount: pounds(1.5) });
    const { transferOutId = '' } = await tenant.happen('isa-transfer-out-requested', {
      clientId,
      fee: pounds(25),
    });
    await tenant.happen('isa-transfer-out-paid', { transferOutId });
    await expect(tenant.happen('isa-transfer-out-paid', { transferOutId })).rejects.toThrow(
      /recorded already/,
    );
    await tenant.settled();
    const movements = await listTransactions(goji, { path: { clientId } });
    expect(movements.map(({ type, account, amount }) => [type, account, amount.amount])).toEqual([
      ['ISA_TRANSFER_IN', 'ISA', 15_000],
      ['ISA_TRANSFER_IN_REPAIR_DEDUCTION_FROM_ISA', 'ISA', 2000],
      ['ISA_TRANSFER_IN_REPAIR', 'GOJI_INVESTMENT', 2000],
      ['ISA_TRANSFER_IN_RESIDUAL_INCOME', 'ISA', 1.5],
      ['FEES', 'ISA', 25],
      ['ISA_TRANSFER_OUT', 'ISA', 12_976.5],
    ]);
    expect(receiver.types()).toEqual([
      'TRANSFER_IN_CREATED',
      'TRANSFER_IN_FUNDS_RECEIVED',
      'ISA_AUTO_REPAIRED',
      'TRANSFER_IN_RESIDUAL_INCOME_FUNDS_RECEIVED',
      'TRANSFER_OUT_CREATED',
      'TRANSFER_OUT_COMPLETED',
    ]);
    // They are not the Originator's investors.
    expect(await listIsaTransfersOut(goji)).toEqual([]);
  });
});
