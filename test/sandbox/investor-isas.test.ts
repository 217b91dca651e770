import { describe, expect, it } from 'vitest';
import {
  addIsaAccount,
  createBondInvestment,
  createBondProduct,
  createInvestor,
  createInvestorRepayment,
  createSettlementProduct,
  getIsa,
  getIsaDeclaration,
  getIsaSubscriptionStatus,
  listBondProducts,
  recordIsaDeclarationAgreement,
  recordLegacyIsaDeclarationAgreement,
  settleTranche,
  updateInvestor,
  updateIsaSubscriptionStatus,
} from '../../generated/client/index.js';
import type { NewInvestor } from '../../generated/types.js';
import { pounds, refusal } from './books.js';
import { enabledAccount, fundedWallet } from './business.js';
import { general, isaHolder, number } from './investor-isa-start.js';
import { start } from './isa-start.js';
import { jane, startReceiver, startSandbox } from './start.js';

describe('opening an ISA', () => {
  it('is done once for each person and tax year', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    const receiver = await startReceiver(goji);
    const { clientId } = await createInvestor(goji, { body: general });
    await tenant.settled();
    const add = (id = clientId, body = number) => addIsaAccount(goji, { path: { clientId: id }, body });
    await expect(getIsa(goji, { path: { clientId } })).rejects.toMatchObject({ status: 404 });
    expect(await getIsaDeclaration(goji)).toMatchObject({ version: '0.11' });
    expect(await add()).toMatchObject({ clientId, ...number, accountTypes: ['GOJI_INVESTMENT', 'ISA'] });
    await tenant.settled();
    expect(receiver.types().filter((type) => type === 'ISA_PROVISIONALLY_OPENED')).toHaveLength(1);
    expect(receiver.events.at(-1)).toMatchObject({ type: 'ISA_PROVISIONALLY_OPENED', content: { clientId } });
    expect(await getIsa(goji, { path: { clientId } })).toMatchObject({
      dateCreated: '2025-05-01',
      totalIsaBalance: pounds(0),
      remainingSubscriptionAmount: pounds(20_000),
      subscriptionStatus: 'VALID',
    });

    const exists = refusal('INVESTOR_ISA_EXISTS', /already has an IF-ISA account with this originator$/);
    const thisYear = refusal('TAX_YEAR_ISA_EXISTS', /has previously created an IF-ISA within this tax year$/);
    await expect(add()).rejects.toMatchObject(exists);
    await expect(add(clientId, { nationalInsuranceNumber: 'QQ654321C' })).rejects.toMatchObject(exists);
    const twin = await createInvestor(goji, { body: general });
    await expect(add(twin.clientId)).rejects.toMatchObject(exists);
    const cancelled = { dateTime: start.toISOString(), isaSubscriptionStatus: 'INVALID_CANCELLED' } as const;
    expect(await updateIsaSubscriptionStatus(goji, { path: { clientId }, body: cancelled })).toMatchObject({
      totalIsaBalance: pounds(0),
    });
    await expect(add()).rejects.toMatchObject(thisYear);
    await tenant.happen('isa-opened-elsewhere', { nationalInsuranceNumber: 'QQ654321C' });
    await expect(add(twin.clientId, { nationalInsuranceNumber: 'QQ654321C' })).rejects.toMatchObject(
      thisYear,
    );
    await tenant.happen('investor-date-of-birth-corrected', {
      clientId: twin.clientId,
      dateOfBirth: '2008-01-01',
    });
    await expect(add(twin.clientId)).rejects.toMatchObject(
      refusal('UNDER_18', 'Cannot create account for person under the age of 18'),
    );
    await tenant.clock.set(new Date('2026-04-06T10:00:00Z'));
    expect(await add()).toMatchObject({ accountTypes: ['GOJI_INVESTMENT', 'ISA'] });
    const company = { ...general, entityType: 'CORPORATE', corporateDetails: { companyName: 'Orchard' } };
    const { clientId: corporate } = await createInvestor(goji, { body: company as NewInvestor });
    await expect(add(corporate)).rejects.toMatchObject(
      refusal('INVALID_DATA', 'A corporate investor cannot have an ISA'),
    );
    await tenant.settled();
  });
});

describe('an ISA', () => {
  it('closes after a tax year break or abroad, and opens again by the declaration', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    const path = { clientId: await isaHolder(goji, tenant, 100) };
    const status = async () => (await getIsaSubscriptionStatus(goji, { path })).subscriptionStatus;
    await tenant.clock.set(new Date('2027-04-05T22:59:00Z'));
    expect(await status()).toBe('VALID');
    await tenant.clock.set(new Date('2027-04-06T10:00:00Z'));
    expect(await status()).toBe('INVALID_TAX_YEAR_BREAK');
    expect(await recordIsaDeclarationAgreement(goji, { path })).toMatchObject({
      subscriptionStatus: 'VALID',
    });
    await tenant.clock.set(new Date('2029-04-06T10:00:00Z'));
    expect(await recordLegacyIsaDeclarationAgreement(goji, { path })).toMatchObject({
      subscriptionStatus: 'VALID',
      totalCashBalance: pounds(100),
    });
    const { title = 'MS', firstName, lastName, dateOfBirth, address, contactDetails } = jane;
    const body = {
      title,
      firstName,
      lastName,
      dateOfBirth,
      address: { ...address, country: 'FRA' },
      contactDetails,
    };
    await updateInvestor(goji, { path, body });
    expect(await status()).toBe('INVALID_NON_UK');
    const locked = {
      dateTime: '2029-04-06T10:00:00Z',
      isaSubscriptionStatus: 'INVALID_LOCKED_DEATH',
    } as const;
    await updateIsaSubscriptionStatus(goji, { path, body: locked });
    expect(await status()).toBe('INVALID_LOCKED_DEATH');
  });

  it('shows what was settled in it', async () => {
    const { goji, tenant } = await startSandbox({ frozenAt: start });
    const clientId = await isaHolder(goji, tenant, 1000);
    const investmentDocument = 'https://www.example.com/orchard.pdf';
    await createSettlementProduct(goji, { body: { id: 'ORCHARD', investmentDocument, isaEligible: true } });
    const investment = { id: 'I1', clientId, accountType: 'ISA', amount: pounds(400) } as const;
    const bankAccountId = await enabledAccount(goji);
    await settleTranche(goji, {
      body: { id: 'T1', productId: 'ORCHARD', bankAccountId, reference: 'T1', investments: [investment] },
    });
    const sourceWalletId = await fundedWallet(goji, tenant, 200);
    await createInvestorRepayment(goji, {
      body: {
        reference: 'June',
        sourceWalletId,
        investorRepayments: [
          { investmentId: 'I1', type: 'CAPITAL', amount: pounds(100) },
          { investmentId: 'I1', type: 'INTEREST', amount: pounds(12.5) },
          { investmentId: 'I1', type: 'PREMIUM', amount: pounds(1) },
        ],
      },
    });
    await tenant.settled();
    await createBondProduct(goji, {
      body: {
        name: 'Harbour Bond',
        terms: [
          {
            term: 24,
            interestType: 'FIXED',
            interestRate: 5.25,
            minimumInvestment: pounds(10),
            investmentDocuments: [],
            repaymentProfiles: ['STANDARD_QUARTERLY'],
          },
        ],
      },
    });
    const [product] = (await listBondProducts(goji)).availableProducts;
    const [term] = product?.availableTerms ?? [];
    const { id: bond } = await createBondInvestment(goji, {
      path: { clientId, accountType: 'ISA' },
      body: {
        productTermId: term?.id ?? '',
        repaymentProfileId: Number(term?.repaymentProfiles[0]?.id),
        amount: pounds(50),
      },
    });
    const at = start.toISOString();
    const id = expect.any(String);
    expect(await getIsa(goji, { path: { clientId } })).toEqual({
      totalIsaBalance: pounds(1013.5),
      remainingSubscriptionAmount: pounds(19_000),
      totalCashBalance: pounds(663.5),
      dateCreated: '2025-05-01',
      investments: [
        {
          id: 'I1',
          clientInvestmentId: 'I1',
          investmentType: 'LOAN',
          originalAmount: pounds(400),
          dateTimeOfInvestment: at,
          termOfInvestment: 0,
          repayments: [
            { id, clientRepaymentId: id, capitalAmount: pounds(100), dateTimeOfRepayment: at },
            { id, clientRepaymentId: id, interestAmount: pounds(12.5), dateTimeOfRepayment: at },
          ],
          reinvestments: [],
        },
        {
          id: bond,
          clientInvestmentId: bond,
          investmentType: 'LOAN',
          originalAmount: pounds(50),
          dateTimeOfInvestment: '2025-05-01T00:00:00.000Z',
          termOfInvestment: 24,
          repayments: [],
          reinvestments: [],
        },
      ],
      cashTransactions: [
        ['DEPOSIT', 1000],
        ['INVESTMENT', 400],
        ['CAPITAL_REPAYMENT', 100],
        ['INTEREST_REPAYMENT', 12.5],
        ['SELL_PREMIUM', 1],
        ['INVESTMENT', 50],
      ].map(([type, amount]) => ({
        type,
        amount: pounds(Number(amount)),
        clientTransactionId: id,
        dateTimeOfTransaction: at,
      })),
      totalInterestReceived: pounds(12.5),
      totalInterestReceivedThisTaxYear: pounds(12.5),
      totalInvestedBalance: pounds(350),
      subscriptionStatus: 'VALID',
      remainingAdditionalPermittedSubscriptions: pounds(0),
    });
  });
});
