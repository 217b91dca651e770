import { describe, expect, it } from 'vitest';
import {
  chargeFee,
  createBankAccount,
  createBankDetails,
  createInvestor,
  enableBankAccount,
  type Goji,
  getAccountBalance,
  getBankTransferDetails,
  getCashBalanceReport,
  listTransactions,
  simulateDeposit,
  simulateTopUp,
  transferCash,
  updateBankDetails,
  withdrawCash,
} from '../../generated/client/index.js';
import type { TenantControl } from '../../sandbox/index.js';
import { pounds } from './books.js';
import { fundedInvestor, jane, startReceiver, startSandbox } from './start.js';

const gia = (clientId: string) => ({ clientId, accountType: 'GOJI_INVESTMENT' }) as const;
const isa = (clientId: string) => ({ clientId, accountType: 'ISA' }) as const;
const bank = { accountName: 'Operating', accountNumber: '00004588', sortCode: '203002' };

async function payIn(
  goji: Goji,
  tenant: TenantControl,
  clientId: string,
  amount: number,
  paymentReference: string,
) {
  const body = { amount: pounds(amount), clientId, paymentReference, paymentType: 'DEPOSIT' } as const;
  expect(await simulateDeposit(goji, { body })).toBe('');
  await tenant.settled();
}

function refusal(message: string, errorCode = 'INVALID_DATA') {
  return { status: 400, errors: [{ errorCode, message }] };
}

async function balanced(tenant: TenantControl) {
  const ledger = await tenant.ledger();
  expect(ledger.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n);
}

describe('deposits to an ISA', () => {
  it('go to the general account beyond the allowance of the tax year', async () => {
    const { goji, tenant } = await startSandbox();
    const receiver = await startReceiver(goji);
    const clientId = await fundedInvestor(goji, tenant);
    await payIn(goji, tenant, clientId, 15_000, 'ISA first');
    await payIn(goji, tenant, clientId, 6000.01, 'ISA second');
    expect(await getAccountBalance(goji, { path: isa(clientId) })).toMatchObject({
      totalCashBalance: pounds(20_000),
      isaRemainingSubscriptionAmount: pounds(0),
    });
    expect(await getAccountBalance(goji, { path: gia(clientId) })).toMatchObject({
      totalCashBalance: pounds(1000.01),
      isaRemainingSubscriptionAmount: null,
    });
    const received = receiver.events.flatMap((event) =>
      event.type === 'INVESTOR_FUNDS_RECEIVED'
        ? [[event.content.amount.amount, event.content.accountType, event.content.redirected]]
        : [],
    );
    expect(received).toEqual([
      [15_000, 'ISA', false],
      [5000, 'ISA', false],
      [1000.01, 'GOJI_INVESTMENT', true],
    ]);
    expect(receiver.events.at(-1)).toMatchObject({
      type: 'ISA_AUTO_REPAIRED',
      content: { clientId, repairedAmount: pounds(1000.01) },
    });
    await tenant.clock.advance({ days: 366 });
    expect(await getAccountBalance(goji, { path: isa(clientId) })).toMatchObject({
      isaRemainingSubscriptionAmount: pounds(20_000),
    });
    await balanced(tenant);
  });

  it('are redirected whole after a tax year break, without a repair', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant);
    await tenant.clock.advance({ days: 800 });
    await payIn(goji, tenant, clientId, 10, 'ISA after a break');
    const events = await tenant.webhooks.events();
    expect(events.map(({ type }) => type)).not.toContain('ISA_AUTO_REPAIRED');
    expect(await getAccountBalance(goji, { path: gia(clientId) })).toMatchObject({
      totalCashBalance: pounds(10),
    });
  });

  it('are not simulated before the checks are passed', async () => {
    const { goji, tenant } = await startSandbox();
    const { clientId } = await createInvestor(goji, { body: { ...jane, lastName: 'REFERRED' } });
    await tenant.settled();
    const body = { amount: pounds(1), clientId, paymentReference: 'x', paymentType: 'DEPOSIT' } as const;
    await expect(simulateDeposit(goji, { body })).rejects.toMatchObject(
      refusal('The investor has not completed the KYC checks'),
    );
  });
});

describe('transfers between accounts', () => {
  it('subscribe to the ISA and show on both accounts', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant, { pounds: 30_000 });
    const transfer = (amount: number) =>
      transferCash(goji, { path: gia(clientId), body: { toAccount: 'ISA', amount: pounds(amount) } });
    expect(await transfer(1200.5)).toMatchObject({
      totalCashBalance: pounds(28_799.5),
      isaRemainingSubscriptionAmount: null,
    });
    const back = { toAccount: 'GOJI_INVESTMENT', amount: pounds(200.5) } as const;
    expect(await transferCash(goji, { path: isa(clientId), body: back })).toMatchObject({
      totalCashBalance: pounds(1000),
      isaRemainingSubscriptionAmount: pounds(18_799.5),
    });
    const types = (await listTransactions(goji, { path: { clientId } })).map(({ type }) => type);
    expect(types.slice(1)).toEqual([
      'ACCOUNT_TRANSFER_OUT',
      'ACCOUNT_TRANSFER_IN',
      'ACCOUNT_TRANSFER_OUT',
      'ACCOUNT_TRANSFER_IN',
    ]);
    await expect(transfer(18_799.51)).rejects.toMatchObject(
      refusal('The amount exceeds the remaining subscription amount of the ISA'),
    );
    await expect(transfer(29_000.01)).rejects.toMatchObject(refusal('Insufficient balance to perform'));
    await expect(transfer(0)).rejects.toMatchObject(refusal('The transfer amount must be greater than zero'));
    await expect(
      transferCash(goji, { path: isa(clientId), body: { toAccount: 'ISA', amount: pounds(1) } }),
    ).rejects.toMatchObject(refusal('toAccount must be another account'));
    await balanced(tenant);
  });
});

describe('fees', () => {
  it('leave at once and are told of when they have cleared', async () => {
    const { goji, tenant } = await startSandbox();
    const receiver = await startReceiver(goji);
    const clientId = await fundedInvestor(goji, tenant, { pounds: 100 });
    const { id: bankAccountId } = await createBankAccount(goji, { body: bank });
    const body = {
      accountType: 'GOJI_INVESTMENT',
      amount: pounds(40.25),
      bankAccountId,
      reference: 'Fee April',
    } as const;
    const path = { clientId };
    await expect(chargeFee(goji, { path, body })).rejects.toMatchObject(
      refusal('Destination bank account details are not yet enabled.'),
    );
    await enableBankAccount(goji, { path: { id: bankAccountId } });
    expect(await chargeFee(goji, { path, body })).toEqual({ ...body, status: 'PENDING' });
    await tenant.settled();
    expect(receiver.events.at(-1)).toMatchObject({
      type: 'ACCOUNT_FEE_PROCESSED',
      content: { clientId, amount: pounds(40.25), type: 'FEES', reference: 'Fee April' },
    });
    await expect(chargeFee(goji, { path, body: { ...body, amount: pounds(59.76) } })).rejects.toMatchObject(
      refusal('Insufficient balance to perform'),
    );
    await balanced(tenant);
  });
});

describe('the balance report', () => {
  it('tells of the present and of a moment', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant, { pounds: 5 });
    const asOf = new Date((await tenant.clock.read()).now).toISOString();
    await tenant.clock.advance({ days: 1 });
    await payIn(goji, tenant, clientId, 7, 'more');
    const cash = async (query: { asOf?: string }) => {
      const [row] = await getCashBalanceReport(goji, { query: { ...query, id: [clientId] } });
      return row?.gia.uninvestedCashBalance.amount;
    };
    expect(await cash({})).toBe(12);
    expect(await cash({ asOf })).toBe(5);
    expect(await getCashBalanceReport(goji, { query: {} })).toEqual([]);
    const id = Array.from({ length: 101 }, () => clientId);
    await expect(getCashBalanceReport(goji, { query: { id } })).rejects.toMatchObject({ status: 400 });
    await expect(getCashBalanceReport(goji, { query: { id: ['GOJI-9'] } })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('documented wordings', () => {
  it('of bank details and withdrawals', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant, { pounds: 5 });
    const path = { clientId };
    const cases = [
      [{ ...bank, sortCode: '12' }, 'Sort code should be 6 digits'],
      [{ ...bank, accountNumber: '12' }, 'Account number should be 8 digits'],
      [{ ...bank, accountName: '' }, 'Bank number, name and sort code are all required'],
      [{ ...bank, sortCode: '' }, 'Bank number, name and sort code are all required'],
    ] as const;
    for (const [body, message] of cases) {
      await expect(updateBankDetails(goji, { path, body })).rejects.toMatchObject(refusal(message));
    }
    await expect(createBankDetails(goji, { path, body: bank })).rejects.toMatchObject(
      refusal('Only one set of bank details allowed', 'DETAILS_ALREADY_EXIST'),
    );
    await expect(
      withdrawCash(goji, { path: gia(clientId), body: { amount: pounds(0) } }),
    ).rejects.toMatchObject(refusal('The withdrawal amount must be greater than zero'));
    const unknown = { clientId, accountType: 'SIPP' as 'ISA' };
    await expect(withdrawCash(goji, { path: unknown, body: { amount: pounds(1) } })).rejects.toMatchObject(
      refusal('The account must be specified'),
    );
    const { clientId: other } = await createInvestor(goji, { body: jane });
    await expect(updateBankDetails(goji, { path: { clientId: other }, body: bank })).rejects.toMatchObject(
      refusal('A set of bank details must exist for an update', 'DETAILS_DONT_EXIST'),
    );
    await expect(
      withdrawCash(goji, { path: gia(clientId), body: { amount: pounds(1), reference: '£' } }),
    ).rejects.toMatchObject(
      refusal('reference must match "[a-zA-Z0-9-/?:().,+#=!%&*<>;{@ "\']{1,18}"', 'VALIDATION_FAILURE'),
    );
  });

  it('of top-ups', async () => {
    const { goji, tenant } = await startSandbox();
    const clientId = await fundedInvestor(goji, tenant);
    const { accountNumber, sortCode } = await getBankTransferDetails(goji, { path: { clientId } });
    const body = { amount: pounds(1), accountNumber, sortCode, paymentReference: 'SYSTEM_ERROR' };
    await expect(simulateTopUp(goji, { body })).rejects.toMatchObject(
      refusal('An unexpected error has occurred', 'SYSTEM_ERROR'),
    );
    const nobody = { ...body, accountNumber: '00000001', sortCode: '000000', paymentReference: 'In' };
    await expect(simulateTopUp(goji, { body: nobody })).rejects.toMatchObject(
      refusal('Payment address not found for accountNumber=00000001, sortCode=000000'),
    );
    // Many such amounts would add up to what no JSON number carries exactly.
    const most = { ...body, amount: pounds(1e9), paymentReference: clientId };
    await expect(simulateTopUp(goji, { body: most })).rejects.toMatchObject(
      refusal('amount is out of range'),
    );
    await simulateTopUp(goji, { body: { ...most, amount: pounds(999_999_999.99) } });
  });
});
