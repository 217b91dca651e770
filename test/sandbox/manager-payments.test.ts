import { describe, expect, it } from 'vitest';
import {
  createBankAccount,
  createWallet,
  createWalletPayment,
  enableBankAccount,
  enableCompany,
  type Goji,
  getBankAccount,
  getCompany,
  getWallet,
  listBankAccounts,
  listCompanies,
  listWallets,
  listWalletTransactions,
  registerCompany,
  simulateTopUp,
  updateBankAccount,
} from '../../generated/client/index.js';
import type { NewCompany } from '../../generated/types.js';
import type { TenantControl } from '../../sandbox/index.js';
import { pounds } from './books.js';
import { startReceiver, startSandbox } from './start.js';

const account = { accountName: 'Operating', accountNumber: '00004588', sortCode: '203002' };
const company = (number?: string): NewCompany => ({
  ukCompany: { type: 'LIMITED_COMPANY', name: 'Orchard Lane Limited', number: number ?? 'AB123456' },
});

async function openedWallet(goji: Goji, tenant: TenantControl, walletName = 'Plot 7') {
  const { partyId } = await registerCompany(goji, { body: company() });
  await enableCompany(goji, { path: { partyId } });
  const { id } = await createWallet(goji, { body: { ownerPartyId: partyId, walletName } });
  await tenant.settled();
  return getWallet(goji, { path: { id } });
}

describe('payment destinations', () => {
  it('are disabled until they are checked, and again when they change', async () => {
    const { goji, tenant } = await startSandbox();
    const receiver = await startReceiver(goji);
    const { id } = await createBankAccount(goji, { body: account });
    expect(await getBankAccount(goji, { path: { id } })).toEqual({ id, ...account, status: 'DISABLED' });
    expect(await enableBankAccount(goji, { path: { id } })).toEqual({ id, ...account, status: 'ENABLED' });
    await enableBankAccount(goji, { path: { id } });
    expect(await updateBankAccount(goji, { path: { id }, body: { ...account, accountName: 'New' } })).toBe(
      '',
    );
    expect(await listBankAccounts(goji)).toEqual([
      { id, ...account, accountName: 'New', status: 'DISABLED' },
    ]);
    await tenant.settled();
    expect(receiver.events.map(({ type, content }) => [type, 'status' in content && content.status])).toEqual(
      [
        ['BANK_ACCOUNT_DETAILS_STATUS_CHANGED', 'ENABLED'],
        ['BANK_ACCOUNT_DETAILS_STATUS_CHANGED', 'DISABLED'],
      ],
    );
    await expect(getBankAccount(goji, { path: { id: crypto.randomUUID() } })).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe('companies', () => {
  it('are registered once, and told of when their check ends', async () => {
    const { goji, tenant } = await startSandbox();
    const receiver = await startReceiver(goji);
    const { partyId, status } = await registerCompany(goji, { body: company() });
    expect(status).toBe('PENDING');
    await expect(registerCompany(goji, { body: company('ab123456') })).rejects.toMatchObject({
      status: 409,
      errors: [
        {
          errorCode: 'COMPANY_ALREADY_REGISTERED',
          message: 'Company with number ab123456 already registered.',
        },
      ],
    });
    expect((await enableCompany(goji, { path: { partyId } })).status).toBe('REGISTERED');
    expect(await getCompany(goji, { path: { partyId } })).toEqual((await listCompanies(goji))[0]);
    await tenant.settled();
    expect(receiver.types()).toEqual(['COMPANY_REGISTRATION_UPDATE']);
  });

  it.each([
    [
      company('1234567'),
      'The company number must be 8 characters, contain only numbers or two letters followed by six numbers.',
    ],
    [
      { ukCompany: { type: 'LIMITED_COMPANY', name: 'No number' } } as NewCompany,
      'The company number is required if company type is not SOLE_TRADER.',
    ],
  ])('are refused in the words of the catalogue', async (body, message) => {
    const { goji } = await startSandbox();
    await expect(registerCompany(goji, { body })).rejects.toMatchObject({
      status: 400,
      errors: [{ errorCode: 'INVALID_DATA', message }],
    });
  });
});

describe('wallets', () => {
  it('belong to a registered company, open after a while and have a name of their own', async () => {
    const { goji, tenant } = await startSandbox({ pace: 'realistic' });
    const receiver = await startReceiver(goji);
    const { partyId: ownerPartyId } = await registerCompany(goji, { body: company() });
    const body = { ownerPartyId, walletName: 'Plot 7' };
    await expect(createWallet(goji, { body })).rejects.toMatchObject({ status: 400 });
    await enableCompany(goji, { path: { partyId: ownerPartyId } });
    const { id } = await createWallet(goji, { body });
    await expect(getWallet(goji, { path: { id } })).rejects.toMatchObject({ status: 404 });
    await expect(createWallet(goji, { body })).rejects.toMatchObject({
      status: 409,
      errors: [{ message: `Wallet with name: Plot 7 already exist for partyId: ${ownerPartyId}` }],
    });
    expect(await listWallets(goji)).toEqual([]);
    await tenant.clock.advance({ minutes: 5 });
    await tenant.settled();
    const wallet = await getWallet(goji, { path: { id } });
    expect(wallet).toMatchObject({ ...body, id, balance: pounds(0) });
    expect(wallet.bankDetails.accountName).toBe('Orchard Lane Limited');
    expect(await listWallets(goji)).toEqual([wallet]);
    expect(receiver.types()).toEqual(['COMPANY_REGISTRATION_UPDATE', 'WALLET_CREATED']);
  });

  it('take money in and pay it out, and tell of each step', async () => {
    const { goji, tenant } = await startSandbox({ pace: 'realistic' });
    await tenant.clock.set(new Date('2027-06-30T20:00:00Z'));
    const { partyId } = await registerCompany(goji, { body: company() });
    await enableCompany(goji, { path: { partyId } });
    const { id } = await createWallet(goji, { body: { ownerPartyId: partyId, walletName: 'Plot 7' } });
    await tenant.clock.advance({ minutes: 5 });
    const { bankDetails } = await getWallet(goji, { path: { id } });
    const receiver = await startReceiver(goji);
    const { accountNumber, sortCode } = bankDetails;
    await simulateTopUp(goji, {
      body: { amount: pounds(100.5), accountNumber, sortCode, paymentReference: 'Deposit' },
    });
    await tenant.clock.advance({ seconds: 90 });

    const { id: destinationBankAccountId } = await createBankAccount(goji, { body: account });
    const payment = { destinationBankAccountId, amount: pounds(10.45), reference: 'Search fee' };
    await expect(createWalletPayment(goji, { path: { id }, body: payment })).rejects.toMatchObject({
      errors: [{ message: 'Destination bank account details are not yet enabled.' }],
    });
    await enableBankAccount(goji, { path: { id: destinationBankAccountId } });
    expect(await createWalletPayment(goji, { path: { id }, body: payment })).toEqual({
      ...payment,
      status: 'PENDING',
    });
    expect((await getWallet(goji, { path: { id } })).balance).toEqual(pounds(90.05));
    await tenant.clock.advance({ hours: 2 });

    // One whose destination is changed on the way fails, and its money comes back.
    await createWalletPayment(goji, { path: { id }, body: { ...payment, amount: pounds(5) } });
    await updateBankAccount(goji, { path: { id: destinationBankAccountId }, body: account });
    await tenant.clock.advance({ hours: 2 });
    await tenant.settled();
    expect((await getWallet(goji, { path: { id } })).balance).toEqual(pounds(90.05));
    const told = receiver.events.flatMap(({ type, content }) =>
      type === 'WALLET_TRANSFER_UPDATE'
        ? [[content.direction, content.status, content.amountReceived.amount]]
        : [],
    );
    expect(told).toEqual([
      ['INBOUND', 'CLEARED', 100.5],
      ['OUTBOUND', 'REQUESTED', 10.45],
      ['OUTBOUND', 'CLEARED', 10.45],
      ['OUTBOUND', 'REQUESTED', 5],
      ['OUTBOUND', 'FAILED', 5],
    ]);
    expect(receiver.types().slice(0, 2)).toEqual(['WALLET_FUNDS_RECEIVED', 'WALLET_TRANSFER_UPDATE']);
    const june = await listWalletTransactions(goji, { path: { id, year: 2027, month: 6 } });
    expect(june.map(({ type, status, amount }) => [type, status, amount.amount])).toEqual([
      ['INBOUND', 'CLEARED', 100.5],
      ['OUTBOUND', 'CLEARED', 10.45],
    ]);
    expect(await listWalletTransactions(goji, { path: { id, year: 2027, month: 7 } })).toEqual([]);
  });

  it('pay one another by the id of their bank account, which needs no check', async () => {
    const { goji, tenant } = await startSandbox();
    const from = await openedWallet(goji, tenant);
    const created = await createWallet(goji, {
      body: { ownerPartyId: from.ownerPartyId, walletName: 'Plot 8' },
    });
    await tenant.settled();
    const to = await getWallet(goji, { path: { id: created.id } });
    const { accountNumber, sortCode } = from.bankDetails;
    await simulateTopUp(goji, {
      body: { amount: pounds(100.5), accountNumber, sortCode, paymentReference: 'Deposit' },
    });
    await tenant.settled();
    const receiver = await startReceiver(goji);
    await createWalletPayment(goji, {
      path: { id: from.id },
      body: { destinationBankAccountId: to.bankAccountDetailsId, amount: pounds(60), reference: 'Plot 8' },
    });
    await tenant.settled();
    expect((await listWallets(goji)).map(({ balance }) => balance.amount)).toEqual([40.5, 60]);
    expect(await listBankAccounts(goji)).toEqual([]);
    expect(receiver.events.at(-1)).toMatchObject({
      type: 'WALLET_TRANSFER_UPDATE',
      content: {
        walletId: to.id,
        direction: 'INBOUND',
        sourceAccount: from.bankDetails,
        destinationAccount: to.bankDetails,
      },
    });
  });

  it('refuse what they cannot pay, in the words of the catalogue', async () => {
    const { goji, tenant } = await startSandbox();
    const { id } = await openedWallet(goji, tenant);
    const { id: destinationBankAccountId } = await createBankAccount(goji, { body: account });
    await enableBankAccount(goji, { path: { id: destinationBankAccountId } });
    const payment = { destinationBankAccountId, amount: pounds(10.45), reference: 'Fee' };
    const unknown = crypto.randomUUID();
    const { bankAccountDetailsId: own } = await getWallet(goji, { path: { id } });
    const cases = [
      [
        { destinationBankAccountId: own },
        'INVALID_DATA',
        'destinationBankAccountId must be another account than that of the wallet',
      ],
      [
        {},
        'INSUFFICIENT_BALANCE',
        'Insufficient balance to perform an outbound payment of amount: £10.45. Current balance: £0.',
      ],
      [
        { destinationBankAccountId: unknown },
        'INVALID_DATA',
        `Bank account with bankAccountId=${unknown} does not exist.`,
      ],
      [{ reference: '' }, 'INVALID_DATA', 'Instruction must include a reference.'],
      [{ reference: 'x'.repeat(18) }, 'INVALID_DATA', 'Payment reference must be below 18 characters long.'],
      [{ amount: pounds(0) }, 'INVALID_AMOUNT', 'Instruction must include a positive non-zero amount.'],
    ] as const;
    for (const [change, errorCode, message] of cases) {
      const call = createWalletPayment(goji, { path: { id }, body: { ...payment, ...change } });
      await expect(call).rejects.toMatchObject({ status: 400, errors: [{ errorCode, message }] });
    }
  });
});
