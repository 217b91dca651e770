import { describe, expect, it } from 'vitest';
import {
  createBatchPayment,
  getAccountBalances,
  getBatchPayment,
  simulateTopUp,
} from '../../generated/client/index.js';
import { pounds } from './books.js';
import { fundedInvestor, startReceiver, startSandbox } from './start.js';

describe('a batch payment', () => {
  it('waits for all of its money, then pays every investor', async () => {
    const { goji, tenant } = await startSandbox({ pace: 'realistic' });
    const [a, b] = [await fundedInvestor(goji, tenant), await fundedInvestor(goji, tenant)];
    await tenant.clock.advance({ days: 1 });
    const batchId = crypto.randomUUID();
    const { payTo } = await createBatchPayment(goji, {
      body: {
        batchId,
        type: 'BONUS',
        totalPayout: pounds(50.03),
        payments: [
          { clientId: a, accountType: 'GOJI_INVESTMENT', amount: pounds(30.01) },
          { clientId: b, accountType: 'ISA', amount: pounds(20.02), sourceOfFunds: null },
        ],
      },
    });
    const receiver = await startReceiver(goji);
    const { accountNumber, sortCode, bankReference: paymentReference } = payTo;
    const send = (amount: number) =>
      simulateTopUp(goji, { body: { amount: pounds(amount), accountNumber, sortCode, paymentReference } });
    const statuses = async () => {
      const { status, payments } = await getBatchPayment(goji, { path: { batchId } });
      return [status, ...payments.map((payment) => payment.status)];
    };
    await send(50);
    await tenant.clock.advance({ seconds: 90 });
    expect(await statuses()).toEqual(['AWAITING_FUNDS', 'PENDING', 'PENDING']);
    await send(0.03);
    await tenant.clock.advance({ seconds: 90 });
    expect(await statuses()).toEqual(['DISTRIBUTING', 'DISTRIBUTED', 'DISTRIBUTED']);
    await tenant.clock.advance({ hours: 2 });
    expect(await statuses()).toEqual(['COMPLETE', 'RECEIVED', 'RECEIVED']);
    const { accounts } = await getAccountBalances(goji, { path: { clientId: b } });
    expect(accounts.ISA?.totalCashBalance).toEqual(pounds(20.02));
    await tenant.settled();
    expect(receiver.types()).toEqual([
      'BATCH_UPDATE',
      'INVESTOR_FUNDS_RECEIVED',
      'INVESTOR_FUNDS_RECEIVED',
      'BATCH_UPDATE',
    ]);
    const ledger = await tenant.ledger();
    expect(ledger.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n);
  });

  it('of cards subscribes to the ISA, and what is beyond the allowance goes to the general account', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant);
    const pay = async (type: 'CARD_PAYMENTS' | 'BONUS', amount: number) => {
      const payments = [{ clientId, accountType: 'ISA', amount: pounds(amount) }] as const;
      const body = { batchId: crypto.randomUUID(), type, totalPayout: pounds(amount), payments };
      const { payTo } = await createBatchPayment(goji, { body });
      const { accountNumber, sortCode, bankReference: paymentReference } = payTo;
      await simulateTopUp(goji, {
        body: { amount: pounds(amount), accountNumber, sortCode, paymentReference },
      });
      await tenant.settled();
    };
    const receiver = await startReceiver(goji);
    await pay('BONUS', 10);
    await pay('CARD_PAYMENTS', 20_000.5);
    const { accounts } = await getAccountBalances(goji, { path: { clientId } });
    expect(accounts.ISA).toMatchObject({
      totalCashBalance: pounds(20_010),
      isaRemainingSubscriptionAmount: pounds(0),
    });
    expect(accounts.GOJI_INVESTMENT?.totalCashBalance).toEqual(pounds(0.5));
    const received = receiver.events.flatMap(({ type, content }) =>
      type === 'INVESTOR_FUNDS_RECEIVED' ? [content] : [],
    );
    expect(received).toMatchObject([
      { sourceType: 'BONUS', amount: pounds(10) },
      { accountType: 'ISA', amount: pounds(20_000), redirected: false },
      { accountType: 'GOJI_INVESTMENT', intendedAccountType: 'ISA', amount: pounds(0.5), redirected: true },
    ]);
    expect(receiver.types()).toContain('ISA_AUTO_REPAIRED');
  });

  it('gets a reference of its own when the one that is drawn is taken', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant);
    const create = () =>
      createBatchPayment(goji, {
        body: {
          batchId: crypto.randomUUID(),
          type: 'BONUS',
          totalPayout: pounds(1),
          payments: [{ clientId, accountType: 'GOJI_INVESTMENT', amount: pounds(1) }],
        },
      });
    const first = await create();
    // References are drawn by number: counted from the start again, the first one comes up again.
    const snapshot = await tenant.snapshot();
    const named: Record<string, number> = JSON.parse(snapshot.counters.named);
    expect(named['payment-reference']).toBe(1);
    const { 'payment-reference': _, ...others } = named;
    await tenant.restore({
      ...snapshot,
      counters: { ...snapshot.counters, named: JSON.stringify(others) },
    });
    const second = await create();
    expect(second.payTo.bankReference).toMatch(/^OR[0-9A-F]{8}$/);
    expect(second.payTo.bankReference).not.toBe(first.payTo.bankReference);
  });

  it('is refused when its sums differ, its investors are unknown or its id is taken', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant);
    const body = {
      batchId: crypto.randomUUID(),
      type: 'MIGRATION',
      totalPayout: pounds(1),
      payments: [{ clientId, accountType: 'GOJI_INVESTMENT', amount: pounds(1) }],
    } as const;
    const refusal = (message: string) => ({ status: 400, errors: [{ errorCode: 'INVALID_DATA', message }] });
    for (const total of [1.01, 0.99]) {
      await expect(
        createBatchPayment(goji, { body: { ...body, totalPayout: pounds(total) } }),
      ).rejects.toMatchObject(refusal('totalPayout must be the sum of the payments'));
    }
    const payments = [{ clientId: 'GOJI-99', accountType: 'ISA', amount: pounds(1) }] as const;
    await expect(createBatchPayment(goji, { body: { ...body, payments } })).rejects.toMatchObject(
      refusal('GOJI-99 has no account ISA'),
    );
    await createBatchPayment(goji, { body });
    await expect(createBatchPayment(goji, { body })).rejects.toMatchObject(
      refusal(`There is a batch ${body.batchId} already`),
    );
  });
});
