import {
  approveAllocation,
  createAllocation,
  createBankAccount,
  createInstrument,
  createWallet,
  enableBankAccount,
  enableCompany,
  type Goji,
  getWallet,
  registerCompany,
  simulateTopUp,
} from '../../generated/client/index.js';
import type { TenantControl } from '../../sandbox/index.js';
import { pounds } from './books.js';

/** A bank account that may be paid to. Returns its id. */
export async function enabledAccount(goji: Goji): Promise<string> {
  const body = { accountName: 'Operating', accountNumber: '00004588', sortCode: '203002' };
  const { id } = await createBankAccount(goji, { body });
  await enableBankAccount(goji, { path: { id } });
  return id;
}

/** A wallet of a registered company with money in it. Returns its id. */
export async function fundedWallet(goji: Goji, tenant: TenantControl, amount: number): Promise<string> {
  const ukCompany = { type: 'LIMITED_COMPANY', name: 'Borrower', number: 'AB123456' } as const;
  const { partyId: ownerPartyId } = await registerCompany(goji, { body: { ukCompany } });
  await enableCompany(goji, { path: { partyId: ownerPartyId } });
  const { id } = await createWallet(goji, { body: { ownerPartyId, walletName: 'Repayments' } });
  await tenant.settled();
  const { accountNumber, sortCode } = (await getWallet(goji, { path: { id } })).bankDetails;
  await simulateTopUp(goji, {
    body: { amount: pounds(amount), accountNumber, sortCode, paymentReference: 'In' },
  });
  await tenant.settled();
  return id;
}

/** The nominee's side of a trade, or its part of an issue. */
export const nominee = { investor: null, nominee: { accountType: 'ORIGINATOR' } } as const;
/** An investor's side of a trade, or their part of an issue. */
export const held = (clientId: string) =>
  ({ investor: { clientId, accountType: 'GIA' }, nominee: null }) as const;

/** An instrument with a fee, and its shares with the nominee. */
export async function issuedInstrument(goji: Goji, quantity = 1000): Promise<string> {
  const body = { ukCompany: { type: 'LIMITED_COMPANY', name: 'Orchard', number: 'AB123456' } } as const;
  const { partyId: ownerPartyId } = await registerCompany(goji, { body });
  await enableCompany(goji, { path: { partyId: ownerPartyId } });
  const account = { accountName: 'Proceeds', accountNumber: '00004588', sortCode: '203002' };
  const { id: bankAccountId } = await createBankAccount(goji, { body: account });
  const instrument = {
    symbol: 'SPV1',
    name: 'Orchard - SPV1',
    assetClass: 'EQUITY',
    ownerPartyId,
    paymentInstructions: {
      primaryMarketBankAccountId: bankAccountId,
      feeTypes: [{ symbol: 'STAMP_DUTY', bankAccountId }],
    },
  } as const;
  await createInstrument(goji, { body: instrument });
  await createAllocation(goji, { body: { id: 'A1', quantity, instrumentSymbol: 'SPV1', ...nominee } });
  await approveAllocation(goji, { path: { id: 'A1' } });
  return instrument.symbol;
}
