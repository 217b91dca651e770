import { describe, expect, it } from 'vitest';
import {
  createInvestorRepayment,
  createSettlementDestination,
  createSettlementProduct,
  getInvestment,
  getInvestorRepayment,
  getRepaymentReference,
  getWallet,
  listInvestorRepayments,
  listSettlementDestinations,
  listSettlementInvestments,
  listSettlementProducts,
  listWalletTransactions,
  recordRepayment,
  settleTranche,
  simulateTopUp,
  updateSettlementDestination,
  updateSettlementProduct,
} from '../../generated/client/index.js';
import type { NewInvestorRepayments, NewTranche } from '../../generated/types.js';
import { assertBooks, GIA, pounds, refusal, transactions } from './books.js';
import { fundedWallet } from './business.js';
import { balances, invested } from './debt-start.js';
import { fundedInvestor, startReceiver, startSandbox } from './start.js';

describe('products and destinations', () => {
  it('are registered, listed and replaced', async () => {
    const { goji } = await startSandbox();
    const investmentDocument = 'https://www.example.com/a.pdf';
    await createSettlementProduct(goji, { body: { id: 'P1', investmentDocument, isaEligible: true } });
    const body = { investmentDocument, isaEligible: false };
    await updateSettlementProduct(goji, { path: { productId: 'P1' }, body });
    expect(await listSettlementProducts(goji)).toEqual({ products: [{ id: 'P1', ...body }] });
    const details = { accountNumber: '00004588', sortCode: '203002', reference: 'Fees' };
    const { id } = await createSettlementDestination(goji, { body: details });
    await updateSettlementDestination(goji, { path: { id }, body: details });
    expect(await listSettlementDestinations(goji)).toEqual([{ id }]);
  });
});

describe('a tranche', () => {
  it('moves the money out and the investment in', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId, tranche } = await invested(goji, tenant);
    expect(tranche).toEqual({
      id: 'T1',
      totalAmount: pounds(500),
      accountNumber: '00004588',
      sortCode: '203002',
      reference: 'Tranche 1',
    });
    expect(await balances(goji, clientId)).toEqual([500, 500]);
    const { investments } = await listSettlementInvestments(goji, { path: { clientId, accountType: GIA } });
    expect(investments).toEqual([
      {
        investmentId: 'I1',
        clientId,
        productId: 'ORCHARD',
        trancheId: 'T1',
        amount: pounds(500),
        accountType: GIA,
      },
    ]);
    expect((await getInvestment(goji, { path: { clientInvestmentId: 'I1' } })).amount).toEqual(pounds(500));
    await assertBooks(tenant);
  });

  it('goes to a wallet by the id of its bank account', async () => {
    const { goji, tenant } = await startSandbox();
    const { body, clientId } = await invested(goji, tenant);
    const id = await fundedWallet(goji, tenant, 1);
    const { bankAccountDetailsId: bankAccountId, bankDetails } = await getWallet(goji, { path: { id } });
    const receiver = await startReceiver(goji);
    const investments = [{ id: 'I2', clientId, accountType: GIA, amount: pounds(300) }] as const;
    const { accountName: _, ...bank } = bankDetails;
    expect(
      await settleTranche(goji, { body: { ...body, id: 'T2', bankAccountId, investments } }),
    ).toMatchObject(bank);
    await tenant.settled();
    expect((await getWallet(goji, { path: { id } })).balance).toEqual(pounds(301));
    expect(receiver.events.at(-1)).toMatchObject({
      type: 'WALLET_TRANSFER_UPDATE',
      content: {
        direction: 'INBOUND',
        status: 'CLEARED',
        amountReceived: pounds(300),
        reference: 'Tranche 1',
      },
    });
    await assertBooks(tenant);
  });

  it('is settled as a whole or not at all', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId, body } = await invested(goji, tenant);
    const books = await tenant.ledger();
    const investment = (id: string, amount: number, accountType: 'ISA' | typeof GIA = GIA) =>
      ({ id, clientId, accountType, amount: pounds(amount) }) as const;
    const cases: readonly (readonly [Partial<NewTranche>, string, string])[] = [
      [{ id: 'T1' }, 'INVALID_DATA', 'There is a tranche T1 already'],
      [{ productId: 'P9' }, 'INVALID_DATA', 'There is no product P9'],
      [{ investments: [] }, 'INVALID_DATA', 'A tranche must have investments'],
      [
        { investments: [investment('I2', 400), investment('I1', 1)] },
        'INVALID_DATA',
        'There is an investment I1 already',
      ],
      [
        { investments: [investment('I2', 400), investment('I3', 100.01)] },
        'INSUFFICIENT_BALANCE',
        'Insufficient funds available to invest',
      ],
      [
        { investments: [investment('I2', 1, 'ISA')] },
        'INVALID_DATA',
        'An ISA cannot hold the product ORCHARD',
      ],
      [
        { investments: [investment('I2', 0)] },
        'INVALID_AMOUNT',
        'Instruction must include a positive non-zero amount.',
      ],
    ];
    for (const [change, errorCode, message] of cases) {
      const call = settleTranche(goji, { body: { ...body, id: 'T2', ...change } });
      await expect(call).rejects.toMatchObject(refusal(errorCode, message));
    }
    expect(await tenant.ledger()).toEqual(books);
  });
});

describe('repayments out of a wallet', () => {
  it('clear one by one and end as a batch', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId } = await invested(goji, tenant);
    const sourceWalletId = await fundedWallet(goji, tenant, 600);
    const receiver = await startReceiver(goji);
    const { repaymentBatchReference } = await createInvestorRepayment(goji, {
      body: {
        reference: 'June',
        sourceWalletId,
        investorRepayments: [
          { investmentId: 'I1', type: 'CAPITAL', amount: pounds(200) },
          { investmentId: 'I1', type: 'INTEREST', amount: pounds(62.5), tax: pounds(12.5) },
          { investmentId: 'I1', type: 'PREMIUM', amount: pounds(1) },
        ],
      },
    });
    await tenant.settled();
    expect(receiver.types()).toEqual([
      'INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED',
      ...['INVESTOR_FUNDS_RECEIVED', 'INVESTMENT_REPAYMENT_CLEARING'],
      ...['INVESTOR_FUNDS_RECEIVED', 'INVESTMENT_REPAYMENT_CLEARING'],
      ...['INVESTOR_FUNDS_RECEIVED', 'INVESTMENT_REPAYMENT_CLEARING'],
      'INVESTMENT_REPAYMENT_BATCH_COMPLETE',
    ]);
    expect(await balances(goji, clientId)).toEqual([751, 300]);
    expect(await transactions(goji, clientId)).toEqual([
      'DEPOSIT 1000',
      'INVESTMENT 500',
      'CAPITAL_REPAYMENT 200',
      'INTEREST_REPAYMENT 62.5',
      'WITHHOLDING_TAX 12.5',
      'SELL_PREMIUM 1',
    ]);
    const { investorRepayments } = await getInvestorRepayment(goji, { path: { repaymentBatchReference } });
    expect(investorRepayments.map(({ type, status }) => [type, status])).toEqual([
      ['CAPITAL', 'CLEARED'],
      ['INTEREST', 'CLEARED'],
      ['PREMIUM', 'CLEARED'],
    ]);
    expect((await listInvestorRepayments(goji))[repaymentBatchReference]).toMatchObject({
      totalRepayments: 3,
      totalAmount: pounds(263.5),
      overallStatus: 'CLEARED',
    });
    expect(
      (await getInvestment(goji, { path: { clientInvestmentId: 'I1' } })).investorRepayments,
    ).toHaveLength(3);
    const { now } = await tenant.clock.read();
    const path = { id: sourceWalletId, year: now.getFullYear(), month: now.getMonth() + 1 };
    expect((await listWalletTransactions(goji, { path })).at(-1)).toMatchObject({
      reference: 'June',
      status: 'CLEARED',
    });
    await assertBooks(tenant);
  });

  it('pay interest on cash, which comes from no wallet', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant);
    const receiver = await startReceiver(goji);
    const repayment = { type: 'INTEREST_CASH', clientId, accountType: 'ISA', amount: pounds(4.2) } as const;
    await createInvestorRepayment(goji, { body: { reference: 'Cash', investorRepayments: [repayment] } });
    await tenant.settled();
    expect(receiver.types()).toEqual([
      'INVESTMENT_REPAYMENT_INSTRUCTION_RECEIVED',
      'INVESTOR_FUNDS_RECEIVED',
      'CASH_INTEREST_REPAYMENT_CLEARING',
      'INVESTMENT_REPAYMENT_BATCH_COMPLETE',
    ]);
  });

  it('are refused in the words of the catalogue, and nobody is repaid more than is owed', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId } = await invested(goji, tenant);
    const sourceWalletId = await fundedWallet(goji, tenant, 100);
    const capital = { investmentId: 'I1', type: 'CAPITAL', amount: pounds(1) } as const;
    const cash = { type: 'INTEREST_CASH', clientId, accountType: GIA, amount: pounds(1) } as const;
    const cases = [
      [
        { sourceWalletId, investorRepayments: [capital, cash] },
        'INVALID_DATA',
        'cannot process both cash interest and interest repayments in the same call',
      ],
      [
        { sourceWalletId, investorRepayments: [cash] },
        'INVALID_DATA',
        "Field 'sourceWalletId' cannot be present when 'investorRepayments[].type' is 'INTEREST_CASH'.",
      ],
      [
        { sourceWalletId, investorRepayments: [{ ...capital, amount: pounds(500.01) }] },
        'INVALID_DATA',
        'The investment I1 has not so much capital left',
      ],
      [
        { sourceWalletId, investorRepayments: [{ ...capital, amount: pounds(100.01) }] },
        'INSUFFICIENT_BALANCE',
        'Insufficient balance to perform an outbound payment of amount: £100.01. Current balance: £100.',
      ],
      [
        { investorRepayments: [capital] },
        'INVALID_DATA',
        /^The request body does not have one of the allowed forms: sourceWalletId cannot be null or empty; /,
      ],
      [
        { sourceWalletId, investorRepayments: [{ ...capital, tax: pounds(2) }] },
        'INVALID_DATA',
        'The tax must be a part of the repayment',
      ],
    ] as const;
    for (const [change, errorCode, message] of cases) {
      const body = { reference: 'R', ...change } as NewInvestorRepayments;
      await expect(createInvestorRepayment(goji, { body })).rejects.toMatchObject(
        refusal(errorCode, message),
      );
    }
    const twice = [
      { ...capital, amount: pounds(50) },
      { ...capital, amount: pounds(460) },
    ];
    const body = { reference: 'R', sourceWalletId, investorRepayments: twice };
    await expect(createInvestorRepayment(goji, { body })).rejects.toMatchObject({ status: 400 });
  });
});

describe('a repayment by bank transfer', () => {
  it.each(['before', 'after'])('is divided when its money arrives %s it is recorded', async (order) => {
    const { goji, tenant } = await startSandbox();
    const { clientId } = await invested(goji, tenant);
    const { reference, accountNumber, sortCode } = await getRepaymentReference(goji);
    const receiver = await startReceiver(goji);
    const pay = async (amount: number) => {
      await simulateTopUp(goji, {
        body: { amount: pounds(amount), accountNumber, sortCode, paymentReference: reference },
      });
      await tenant.settled();
    };
    const record = () => {
      const share = { investmentId: 'I1', type: 'INTEREST', amount: pounds(60), tax: pounds(10) } as const;
      return recordRepayment(goji, { body: { reference, investorRepayments: [share] } });
    };
    if (order === 'before') await pay(60);
    expect(await record()).toBe('');
    await expect(record()).rejects.toMatchObject(
      refusal('INVALID_DATA', `The repayment ${reference} is recorded already`),
    );
    if (order === 'after') {
      await pay(59.99);
      expect(await balances(goji, clientId)).toEqual([500, 500]);
      await pay(0.01);
    }
    await tenant.settled();
    expect(await balances(goji, clientId)).toEqual([550, 500]);
    expect(receiver.types().at(0)).toBe('FUNDS_RECEIVED');
    expect(receiver.events.at(-1)).toMatchObject({
      type: 'INVESTOR_FUNDS_RECEIVED',
      content: { reference, amount: pounds(50), sourceType: 'INTEREST_REPAYMENT' },
    });
    await assertBooks(tenant);
  });
});
