import { expect, it } from 'vitest';
import {
  createBankDetails,
  getAccountBalance,
  getBankTransferDetails,
  getInvestorKyb,
  getInvestorKyc,
  getIsa,
  getIsaInvestor,
  listInvestorTransfersIn,
  listIsaOpenTransfersIn,
  listOpenTransfersIn,
  listTransactions,
  migrateInvestor,
  recordIsaInvestment,
  withdrawCash,
} from '../../generated/client/index.js';
import type { DiligenceMigrationOption, NewMigratedInvestor } from '../../generated/types.js';
import { pounds } from './books.js';
import { isaInvestor, janeOfP2p, record, start } from './isa-start.js';
import { jane, startReceiver, startSandbox } from './start.js';

const migrated = (
  diligenceMigrationOption: DiligenceMigrationOption,
  change: object = {},
): { readonly body: NewMigratedInvestor } => ({
  body: {
    ...jane,
    migrationDetails: { existingClientId: 'LEGACY-8812', diligenceMigrationOption },
    ...change,
  } as NewMigratedInvestor,
});
const bank = { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' };
const company = {
  entityType: 'CORPORATE',
  accountTypes: undefined,
  corporateDetails: { companyName: 'Orchard' },
};

it('checks a migrated investor as far as it was agreed', async () => {
  const { goji, tenant } = await startSandbox({ pace: 'realistic', frozenAt: start });
  const receiver = await startReceiver(goji);
  const status = async (clientId: string) => (await getInvestorKyc(goji, { path: { clientId } })).status;

  const full = await migrateInvestor(goji, migrated('FULL_CHECK'));
  expect(full).toMatchObject({ clientId: 'GOJI-1', accountTypes: ['GOJI_INVESTMENT', 'ISA'] });
  expect(full).not.toHaveProperty('migrationDetails');
  expect(await status(full.clientId)).toBe('AWAITING_CREDIT_AGENCY_CHECK');
  const relied = await migrateInvestor(goji, migrated('HISTORICAL_RELIANCE_WITH_MONITORING'));
  expect(await status(relied.clientId)).toBe('ELECTRONICALLY_VERIFIED');
  await getBankTransferDetails(goji, { path: { clientId: relied.clientId } });
  const watched = await migrateInvestor(goji, migrated('EVENT_BASED_WITH_MONITORING'));
  expect(await status(watched.clientId)).toBe('ELECTRONICALLY_VERIFIED');
  await tenant.clock.advance({ seconds: 30 });
  expect(await status(full.clientId)).toBe('ELECTRONICALLY_VERIFIED');
  await tenant.settled();
  const all = ['INVESTOR_PERSONAL_DETAILS_REGISTERED', 'INVESTOR_CREATED', 'ISA_PROVISIONALLY_OPENED'];
  const change = 'INVESTOR_KYC_STATUS_CHANGE';
  expect(receiver.types()).toEqual([...all, ...all, change, ...all, change, change]);

  const dormant = await migrateInvestor(goji, migrated('EVENT_BASED_FULL_CHECK'));
  const idle = await migrateInvestor(goji, migrated('EVENT_BASED_FULL_CHECK'));
  await tenant.clock.advance({ days: 30 });
  expect(await status(dormant.clientId)).toBe('AWAITING_CREDIT_AGENCY_CHECK');
  await createBankDetails(goji, { path: { clientId: dormant.clientId }, body: bank });
  await tenant.happen('investor-became-active', { clientId: idle.clientId });
  await tenant.clock.advance({ seconds: 30 });
  expect(await status(dormant.clientId)).toBe('ELECTRONICALLY_VERIFIED');
  expect(await status(idle.clientId)).toBe('ELECTRONICALLY_VERIFIED');

  const corporate = await migrateInvestor(goji, migrated('FULL_RELIANCE', company));
  expect(await getInvestorKyb(goji, { path: { clientId: corporate.clientId } })).toMatchObject({
    status: 'VERIFIED',
    overallStatus: 'PASSED',
    documentsRequired: [],
    requirements: [{ requirementType: 'IDENTITY', checkType: 'NONE' }, { requirementType: 'SANCTIONS' }],
  });
  expect(await status(corporate.clientId)).toBe('ENHANCED_VERIFIED');
  await tenant.settled();
});

it('brings the ISA of an Originator along with all that was recorded of it', async () => {
  const { goji, tenant } = await startSandbox({ frozenAt: start });
  const existingClientId = await isaInvestor(goji);
  await record(goji, existingClientId, 4000);
  await recordIsaInvestment(goji, {
    path: { clientId: existingClientId },
    body: {
      clientInvestmentId: 'LOAN-1',
      investmentType: 'LOAN',
      originalAmount: pounds(2500),
      dateOfInvestment: start.toISOString(),
      termOfInvestment: 12,
    },
  });
  await tenant.happen('isa-transfer-in-requested', { clientId: existingClientId, amount: pounds(10) });
  const migrationDetails = { existingClientId, diligenceMigrationOption: 'FULL_CHECK' };
  const { nationalInsuranceNumber: _, ...withoutNumber } = jane;
  const refused = (change: object) =>
    migrateInvestor(goji, migrated('FULL_CHECK', { migrationDetails, ...change }));
  await expect(refused({ nationalInsuranceNumber: 'QQ654321C' })).rejects.toMatchObject({
    errors: [{ message: `nationalInsuranceNumber must be that of the investor ${existingClientId}` }],
  });
  await expect(refused(company)).rejects.toMatchObject({
    errors: [{ message: 'A corporate investor cannot have an ISA' }],
  });

  const receiver = await startReceiver(goji);
  const body = {
    ...withoutNumber,
    accountTypes: ['GOJI_INVESTMENT'],
    migrationDetails,
  } as NewMigratedInvestor;
  const investor = await migrateInvestor(goji, { body });
  expect(investor).toMatchObject({
    accountTypes: ['GOJI_INVESTMENT', 'ISA'],
    nationalInsuranceNumber: janeOfP2p.nationalInsuranceNumber,
  });
  const { clientId } = investor;
  await tenant.settled();
  expect(receiver.types()).toEqual([
    'INVESTOR_PERSONAL_DETAILS_REGISTERED',
    'INVESTOR_CREATED',
    'INVESTOR_KYC_STATUS_CHANGE',
  ]);
  await expect(getIsaInvestor(goji, { path: { clientId: existingClientId } })).rejects.toMatchObject({
    status: 404,
  });
  const path = { clientId };
  expect(await getIsa(goji, { path })).toMatchObject({
    totalIsaBalance: pounds(4000),
    totalCashBalance: pounds(1500),
    totalInvestedBalance: pounds(2500),
    remainingSubscriptionAmount: pounds(16_000),
    investments: [{ clientInvestmentId: 'LOAN-1', termOfInvestment: 12 }],
    cashTransactions: [{ type: 'CUSTOMER_DEPOSIT', amount: pounds(4000) }],
  });
  expect(await getAccountBalance(goji, { path: { clientId, accountType: 'ISA' } })).toMatchObject({
    totalCashBalance: pounds(1500),
    totalInvestedBalance: pounds(2500),
  });
  expect(await listInvestorTransfersIn(goji, { path })).toHaveLength(1);
  expect(await listOpenTransfersIn(goji)).toHaveLength(1);
  expect(await listIsaOpenTransfersIn(goji)).toEqual([]);

  await createBankDetails(goji, { path, body: bank });
  await withdrawCash(goji, { path: { clientId, accountType: 'ISA' }, body: { amount: pounds(1500) } });
  expect(
    (await listTransactions(goji, { path })).map(({ type, totalBalance }) => [type, totalBalance]),
  ).toEqual([
    ['ACCOUNT_TRANSFER_IN', pounds(4000)],
    ['WITHDRAWAL', pounds(2500)],
  ]);
  await tenant.settled();
  const books = await tenant.ledger();
  expect(
    books.filter(({ account }) => account.includes(existingClientId)).every(({ balance }) => balance === 0n),
  ).toBe(true);
  expect(books.reduce((sum, { balance }) => sum + balance, 0n)).toBe(0n);
});
