import { describe, expect, it } from 'vitest';
import {
  createBankDetails,
  createInvestor,
  getAccountBalances,
  getBankTransferDetails,
  getInvestor,
  getInvestorKyc,
  getIsaBankTransferDetails,
  listInvestorIds,
  listTransactions,
  simulateTopUp,
  updateInvestor,
  withdrawCash,
} from '../../generated/client/index.js';
import { pounds } from './books.js';
import { fundedInvestor, jane, startReceiver, startSandbox } from './start.js';

describe('from registration to withdrawal', () => {
  it('remembers, moves money and tells of it in order', async () => {
    const { goji, tenant } = await startSandbox();
    const receiver = await startReceiver(goji);
    const { clientId } = await createInvestor(goji, { body: jane });
    await tenant.settled();
    expect(await listInvestorIds(goji)).toEqual([clientId]);
    expect(await getInvestorKyc(goji, { path: { clientId } })).toMatchObject({
      status: 'ELECTRONICALLY_VERIFIED',
    });

    const { bankReference, ...bank } = await getBankTransferDetails(goji, { path: { clientId } });
    const isa = await getIsaBankTransferDetails(goji, { path: { clientId } });
    expect(isa).toEqual({ ...bank, bankReference: `ISA${clientId}` });
    const { accountNumber, sortCode } = bank;
    const pay = (amount: number, paymentReference: string) =>
      simulateTopUp(goji, { body: { amount: pounds(amount), accountNumber, sortCode, paymentReference } });
    expect(await pay(1000.1, bankReference)).toBe('SUCCESS');
    await pay(0.2, isa.bankReference);
    await tenant.settled();

    await createBankDetails(goji, {
      path: { clientId },
      body: { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' },
    });
    const path = { clientId, accountType: 'GOJI_INVESTMENT' } as const;
    expect(await withdrawCash(goji, { path, body: { amount: pounds(250.05) } })).toBe('SUCCESS');
    await tenant.settled();

    const { accounts, ...totals } = await getAccountBalances(goji, { path: { clientId } });
    expect(totals.totalBalance).toEqual(pounds(750.25));
    expect(accounts.GOJI_INVESTMENT?.totalCashBalance).toEqual(pounds(750.05));
    expect(accounts.ISA?.totalCashBalance).toEqual(pounds(0.2));
    const transactions = await listTransactions(goji, { path: { clientId } });
    expect(
      transactions.map(({ type, amount, account, cashBalance }) => [
        type,
        amount.amount,
        account,
        cashBalance.amount,
      ]),
    ).toEqual([
      ['DEPOSIT', 1000.1, 'GOJI_INVESTMENT', 1000.1],
      ['DEPOSIT', 0.2, 'ISA', 0.2],
      ['WITHDRAWAL', 250.05, 'GOJI_INVESTMENT', 750.05],
    ]);
    expect(receiver.types()).toEqual([
      'INVESTOR_PERSONAL_DETAILS_REGISTERED',
      'INVESTOR_CREATED',
      'ISA_PROVISIONALLY_OPENED',
      'INVESTOR_KYC_STATUS_CHANGE',
      'INVESTOR_FUNDS_RECEIVED',
      'INVESTOR_FUNDS_RECEIVED',
      'INVESTOR_FUNDS_WITHDRAWN',
    ]);
    const ledger = await tenant.ledger();
    expect(ledger.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n);
  });

  it.each([
    ['Doe REFERRED', 'ENHANCED_VERIFICATION_REQUIRED', true],
    ['DECLINED', 'ENHANCED_VERIFICATION_REQUIRED', true],
    ['INPROGRESS', 'AWAITING_CREDIT_AGENCY_CHECK', false],
  ])('simulates the check of %s', async (lastName, status, isTold) => {
    const { goji, tenant } = await startSandbox();
    const { clientId } = await createInvestor(goji, { body: { ...jane, lastName } });
    await tenant.settled();
    expect(await getInvestorKyc(goji, { path: { clientId } })).toMatchObject({ status });
    const types = (await tenant.webhooks.events()).map(({ type }) => type);
    expect(types.includes('INVESTOR_KYC_STATUS_CHANGE')).toBe(isTold);
    await expect(getBankTransferDetails(goji, { path: { clientId } })).rejects.toMatchObject({ status: 400 });
  });

  it('replaces personal details as a whole', async () => {
    const { goji } = await startSandbox();
    const { clientId } = await createInvestor(goji, { body: jane });
    const { firstName, dateOfBirth, address, contactDetails } = jane;
    const body = { title: 'DR', firstName, lastName: 'Smith', dateOfBirth, address, contactDetails } as const;
    await updateInvestor(goji, { path: { clientId }, body });
    const investor = await getInvestor(goji, { path: { clientId } });
    expect(investor).toMatchObject({ title: 'DR', lastName: 'Smith' });
    expect(investor.nationalInsuranceNumber).toBeUndefined();
  });
});

describe('refusals', () => {
  it('speaks in the words of the catalogue and changes nothing', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant, { pounds: 10 });
    const path = { clientId, accountType: 'GOJI_INVESTMENT' } as const;
    const before = [await tenant.ledger(), await tenant.webhooks.events()];
    await expect(withdrawCash(goji, { path, body: { amount: pounds(10.01) } })).rejects.toMatchObject({
      status: 400,
      errors: [{ errorCode: 'INVALID_DATA', message: 'Insufficient balance to perform' }],
    });
    await expect(withdrawCash(goji, { path, body: { amount: pounds(0.001) } })).rejects.toMatchObject({
      errors: [{ errorCode: 'INVALID_DATA', message: 'amount must not have more than 2 decimal places' }],
    });
    await expect(
      createInvestor(goji, { body: { ...jane, dateOfBirth: '2020-01-01' } }),
    ).rejects.toMatchObject({
      errors: [{ errorCode: 'UNDER_18' }],
    });
    await expect(getInvestor(goji, { path: { clientId: 'GOJI-99' } })).rejects.toMatchObject({
      status: 404,
      errors: [{ errorCode: 'NOT_FOUND', message: 'There is no investor GOJI-99' }],
    });
    expect([await tenant.ledger(), await tenant.webhooks.events()]).toEqual(before);
  });
});
