import { describe, expect, it } from 'vitest';
import { getWallet, settleSecondaryMarket } from '../../generated/client/index.js';
import type { NewSecondaryMarketTrade } from '../../generated/types.js';
import { assertBooks, GIA, pounds, refusal, transactions } from './books.js';
import { fundedWallet } from './business.js';
import { balances, invested } from './debt-start.js';
import { fundedInvestor, startReceiver, startSandbox } from './start.js';

describe('the secondary market', () => {
  it('moves an investment to the buyer and its price to the seller, less the fees', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId: seller, bankAccountId } = await invested(goji, tenant, { amount: 500, deposit: 500 });
    const buyer = await fundedInvestor(goji, tenant, { pounds: 400 });
    const receiver = await startReceiver(goji);
    const body: NewSecondaryMarketTrade = {
      buySide: {
        clientId: buyer,
        accountType: GIA,
        fee: pounds(2),
        bankAccountId,
        reference: 'Buyer',
        totalPurchaseAmount: pounds(310),
        newInvestmentId: 'I2',
        dateTime: '2026-06-01T12:33:00Z',
      },
      sellSide: {
        clientId: seller,
        accountType: GIA,
        fee: pounds(3),
        bankAccountId,
        reference: 'Seller',
        repaymentReference: 'Sale',
        investmentId: 'I1',
        premium: pounds(10),
        capitalAmount: pounds(300),
      },
    };
    const wrong = { ...body, buySide: { ...body.buySide, totalPurchaseAmount: pounds(309) } };
    await expect(settleSecondaryMarket(goji, { body: wrong })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'totalPurchaseAmount must be the sum of capitalAmount and premium'),
    );
    const reference = await settleSecondaryMarket(goji, { body });
    expect(reference).toMatch(/^SECONDARY-/);
    await tenant.settled();
    expect(await balances(goji, buyer)).toEqual([88, 300]);
    expect(await balances(goji, seller)).toEqual([307, 200]);
    expect((await transactions(goji, buyer)).slice(1)).toEqual([
      'INVESTMENT 300',
      'BUY_PREMIUM 10',
      'FEES 2',
    ]);
    expect((await transactions(goji, seller)).slice(2)).toEqual([
      'CAPITAL_REPAYMENT 300',
      'SELL_PREMIUM 10',
      'FEES 3',
    ]);
    expect(receiver.types()).toEqual([
      'INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED',
      ...['INVESTOR_FUNDS_RECEIVED', 'INVESTMENT_REPAYMENT_CLEARING'],
      ...['INVESTOR_FUNDS_RECEIVED', 'INVESTMENT_REPAYMENT_CLEARING'],
      'INVESTMENT_REPAYMENT_BATCH_COMPLETE',
    ]);
    const again = { ...body, buySide: { ...body.buySide, newInvestmentId: 'I3' } };
    await expect(settleSecondaryMarket(goji, { body: again })).rejects.toMatchObject(
      refusal('INVALID_DATA', 'The investment I1 has not so much capital left'),
    );
    await assertBooks(tenant);
  });

  it('sends the fees to the accounts that are named for them', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId: seller } = await invested(goji, tenant, { amount: 500, deposit: 500 });
    const buyer = await fundedInvestor(goji, tenant, { pounds: 400 });
    const wallet = await fundedWallet(goji, tenant, 1);
    const { bankAccountDetailsId: bankAccountId } = await getWallet(goji, { path: { id: wallet } });
    const receiver = await startReceiver(goji);
    await settleSecondaryMarket(goji, {
      body: {
        buySide: {
          clientId: buyer,
          accountType: GIA,
          fee: pounds(1.25),
          bankAccountId,
          reference: 'Buyer',
          totalPurchaseAmount: pounds(100),
          newInvestmentId: 'I2',
          dateTime: '2026-06-01T12:33:00Z',
        },
        sellSide: {
          clientId: seller,
          accountType: GIA,
          fee: pounds(2.5),
          bankAccountId,
          reference: 'Seller',
          feeReference: 'Fee of seller',
          investmentId: 'I1',
          premium: pounds(0),
          capitalAmount: pounds(100),
        },
      },
    });
    await tenant.settled();
    expect((await getWallet(goji, { path: { id: wallet } })).balance).toEqual(pounds(4.75));
    const came = receiver.events.flatMap((event) =>
      event.type === 'WALLET_FUNDS_RECEIVED'
        ? [`${event.content.reference} ${event.content.amount.amount}`]
        : [],
    );
    expect(came).toEqual(['Buyer 1.25', 'Fee of seller 2.5']);
    await assertBooks(tenant);
  });
});
