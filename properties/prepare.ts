import { type GojiOperationId, operations } from '../generated/server/index.js';
import { createSandbox, type Sandbox, type Snapshot, type TenantControl } from '../sandbox/index.js';
import { toMoney } from './amount.js';

/** A platform to begin every sequence from. */
export interface Prepared {
  readonly sandbox: Sandbox;
  readonly tenant: TenantControl;
  readonly start: Snapshot;
}

/** The day on which every sequence begins, two months before the end of a tax year. */
const firstDay = new Date('2026-02-10T10:00:00.000Z');

const bank = { accountName: 'Operating', accountNumber: '00004588', sortCode: '203002' };
const address = { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' };
const person = {
  firstName: 'Jane',
  dateOfBirth: '1990-01-19',
  address,
  contactDetails: { emailAddress: 'jane.doe@example.com' },
};
const pounds = (amount: number) => toMoney(BigInt(amount * 100));

/**
 * Prepares a platform on which every API has something to work with: four investors (the third without money and bank
 * details, the fourth unverified), two wallets, destinations, products, shares, bonds, and two ISAs of an Originator.
 * The clock stands still and asynchronous steps take their documented time.
 */
export async function preparePlatform(databaseUrl?: string): Promise<Prepared> {
  const sandbox = await createSandbox({
    pace: 'realistic',
    frozenAt: firstDay,
    validateResponses: 'fail',
    fetch: async () => new Response(null, { status: 200 }),
    databaseUrl,
  });
  const tenant = await sandbox.tenant('properties');
  const setUp = createSetUp(sandbox, tenant);
  await setUp('registerWebhook', { body: { url: 'http://receiver.invalid/goji' } });
  await prepareInvestors(setUp, tenant);
  const bankAccountId = await prepareManager(setUp, tenant);
  await prepareProducts(setUp, { tenant, bankAccountId });
  await prepareIsas(setUp);
  await prepareTransfers(tenant);
  await tenant.settled();
  return { sandbox, tenant, start: await tenant.snapshot() };
}

type SetUp = (
  operation: GojiOperationId,
  request: { readonly path?: Readonly<Record<string, string>>; readonly body?: object },
) => Promise<Readonly<Record<string, never>>>;

function createSetUp({ app }: Sandbox, { credentials: { apiKey, password } }: TenantControl): SetUp {
  const authorization = `Basic ${Buffer.from(`${apiKey}:${password}`).toString('base64')}`;
  return async (operation, { path = {}, body }) => {
    const { method, path: template } = operations[operation];
    const answer = await app.inject({
      method: method as 'GET',
      url: template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? '')),
      headers: { authorization },
      ...(body === undefined ? {} : { payload: body }),
    });
    if (answer.statusCode >= 400) throw new Error(`${operation}: ${answer.payload}`);
    return answer.payload === '' ? {} : answer.json();
  };
}

async function prepareInvestors(setUp: SetUp, tenant: TenantControl): Promise<void> {
  for (const lastName of ['Ash', 'Birch', 'Cedar', 'INPROGRESS']) {
    const details = { ...person, lastName, entityType: 'INDIVIDUAL', investorDeclarationType: 'RESTRICTED' };
    await setUp('createInvestor', { body: details });
  }
  await tenant.clock.advance({ minutes: 1 });
  for (const [clientId, gia, isa] of [
    ['GOJI-1', 10_000, 19_000],
    ['GOJI-2', 500, 100],
  ] as const) {
    await setUp('createBankDetails', { path: { clientId }, body: bank });
    const { accountNumber, sortCode } = await setUp('getBankTransferDetails', { path: { clientId } });
    for (const [amount, paymentReference] of [
      [gia, clientId],
      [isa, `ISA${clientId}`],
    ] as const) {
      const body = { amount: pounds(amount), accountNumber, sortCode, paymentReference };
      await setUp('simulateTopUp', { body });
    }
  }
  await tenant.clock.advance({ minutes: 2 });
}

/** Returns the id of a destination that is enabled. */
async function prepareManager(setUp: SetUp, tenant: TenantControl): Promise<string> {
  const ukCompany = { type: 'LIMITED_COMPANY', name: 'Orchard', number: 'AB123456' };
  const { partyId } = await setUp('registerCompany', { body: { ukCompany } });
  await setUp('enableCompany', { path: { partyId: String(partyId) } });
  const ids: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    ids.push(String((await setUp('createBankAccount', { body: bank }))['id']));
  }
  for (const id of ids.slice(0, 2)) await setUp('enableBankAccount', { path: { id } });
  const wallets: string[] = [];
  for (const walletName of ['Plot 7', 'Plot 8']) {
    const made = await setUp('createWallet', { body: { ownerPartyId: partyId, walletName } });
    wallets.push(String(made['id']));
  }
  await tenant.clock.advance({ minutes: 5 });
  const { bankDetails } = await setUp('getWallet', { path: { id: wallets[0] ?? '' } });
  const { accountNumber, sortCode } = Object(bankDetails) as { accountNumber: string; sortCode: string };
  const deposit = { amount: pounds(5_000), accountNumber, sortCode, paymentReference: 'Loans' };
  await setUp('simulateTopUp', { body: deposit });
  await tenant.clock.advance({ minutes: 2 });
  for (const symbol of ['SPV1', 'SPV2']) {
    const paymentInstructions = {
      primaryMarketBankAccountId: ids[0],
      feeTypes: [{ symbol: 'STAMP_DUTY', bankAccountId: ids[1] }],
    };
    const instrument = {
      symbol,
      name: symbol,
      assetClass: 'EQUITY',
      ownerPartyId: partyId,
      paymentInstructions,
    };
    await setUp('createInstrument', { body: instrument });
  }
  const allocation = { id: 'A-0', quantity: 1_000, instrumentSymbol: 'SPV1', investor: null };
  await setUp('createAllocation', { body: { ...allocation, nominee: { accountType: 'ORIGINATOR' } } });
  await setUp('approveAllocation', { path: { id: 'A-0' } });
  for (const [number, clientId] of ['GOJI-1', 'GOJI-2'].entries()) {
    const own = { id: `A-00${number}`, quantity: 40, instrumentSymbol: 'SPV1', nominee: null };
    await setUp('createAllocation', { body: { ...own, investor: { clientId, accountType: 'GIA' } } });
  }
  return ids[0] ?? '';
}

async function prepareProducts(
  setUp: SetUp,
  { tenant, bankAccountId }: { readonly tenant: TenantControl; readonly bankAccountId: string },
): Promise<void> {
  for (const isaEligible of [true, false]) {
    const id = isaEligible ? 'LOANS-ISA' : 'LOANS';
    const investmentDocument = 'https://www.example.com/loans.pdf';
    await setUp('createSettlementProduct', { body: { id, investmentDocument, isaEligible } });
  }
  const tranche = { id: 'T-0', productId: 'LOANS', bankAccountId, reference: 'Loans' };
  const loan = { accountType: 'GOJI_INVESTMENT', amount: pounds(300) };
  const investments = [
    { ...loan, id: 'I-00', clientId: 'GOJI-1' },
    { ...loan, id: 'I-01', clientId: 'GOJI-2' },
  ];
  await setUp('settleTranche', { body: { ...tranche, investments } });
  await setUp('getRepaymentReference', {});
  const common = {
    interestType: 'FIXED',
    interestRate: 5.25,
    minimumInvestment: pounds(10),
    investmentDocuments: [],
    repaymentProfiles: ['STANDARD_ANNUALLY_REINVESTMENT', 'STANDARD_QUARTERLY', 'STANDARD_MONTHLY'],
  };
  const terms = [
    { ...common, term: 14 },
    { ...common, term: 6, maximumFundingLimit: pounds(400) },
    { ...common, fixedMaturityDate: '2026-08-20', maximumFundingLimit: pounds(2_000) },
    { ...common, term: 3, fixedLiveDate: '2026-03-15' },
  ];
  await setUp('createBondProduct', { body: { name: 'Harbour Bond', terms } });
  await tenant.settled();
}

async function prepareIsas(setUp: SetUp): Promise<void> {
  const dateTimeSigned = firstDay.toISOString();
  const { version } = await setUp('getIsaTerms', {});
  for (const [clientId, nationalInsuranceNumber] of [
    ['P2P-1', 'QQ123456A'],
    ['P2P/2', 'QQ123456B'],
  ]) {
    const terms = { termsAndConditionsVersion: version, dateTimeSigned };
    const { token: termsAndConditionsToken } = await setUp('recordIsaTermsAgreement', { body: terms });
    const declaration = { declarationVersion: 0.11, dateTimeSigned };
    const { token: declarationToken } = await setUp('recordDeclarationAgreement', { body: declaration });
    const tokens = { termsAndConditionsToken, declarationToken };
    const body = { ...person, lastName: 'Elm', clientId, nationalInsuranceNumber, ...tokens };
    await setUp('createIsaInvestor', { body });
  }
  const cash = {
    clientTransactionId: 'D-0',
    dateTimeOfTransaction: dateTimeSigned,
    type: 'CUSTOMER_DEPOSIT',
  };
  await setUp('recordIsaCash', { path: { clientId: 'P2P-1' }, body: { ...cash, amount: pounds(15_000) } });
  const loan = { clientInvestmentId: 'L-0', investmentType: 'LOAN', termOfInvestment: 12 };
  const invested = { ...loan, originalAmount: pounds(2_500), dateOfInvestment: dateTimeSigned };
  await setUp('recordIsaInvestment', { path: { clientId: 'P2P-1' }, body: invested });
}

/** A transfer in for each of two ISAs, whose history has arrived, and a transfer out of each. */
async function prepareTransfers(tenant: TenantControl): Promise<void> {
  for (const clientId of ['P2P-1', 'GOJI-2']) {
    const amount = pounds(4_000);
    const { transferInId } = await tenant.happen('isa-transfer-in-requested', { clientId, amount });
    await tenant.happen('isa-transfer-in-history-received', {
      transferInId,
      transferAmount: amount,
      currentYearSubscriptionAmount: pounds(1_000),
      transferInDate: '2026-02-20',
      firstSubscriptionDateInCurrentYear: '2025-05-01',
    });
    await tenant.happen('isa-transfer-out-requested', { clientId, priorYearAmount: pounds(10) });
  }
}
