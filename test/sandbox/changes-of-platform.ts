import {
  addIsaAccount,
  addKycDocuments,
  approveAllocation,
  chargeFee,
  createAllocation,
  createBankAccount,
  createBankDetails,
  createBatchPayment,
  createBondInvestment,
  createBondProduct,
  createDividend,
  createHoldingsReport,
  createInstrument,
  createInvestor,
  createInvestorRepayment,
  createSettlementDestination,
  createSettlementProduct,
  createTrade,
  createWallet,
  createWalletPayment,
  enableBankAccount,
  enableCompany,
  getBankTransferDetails,
  getRepaymentReference,
  getWallet,
  listBondProducts,
  migrateInvestor,
  recordIsaDeclarationAgreement,
  recordLegacyIsaDeclarationAgreement,
  recordRepayment,
  registerCompany,
  rejectAllocation,
  runInvestmentCycle,
  runRepaymentsAccrual,
  settleSecondaryMarket,
  settleTranche,
  simulateDeposit,
  simulateTopUp,
  transferCash,
  updateBankAccount,
  updateBankDetails,
  updateInvestmentDeclaration,
  updateInvestor,
  updateIsaSubscriptionStatus,
  updateSettlementDestination,
  updateSettlementProduct,
  withdrawCash,
} from '../../generated/client/index.js';
import { GIA, pounds } from './books.js';
import { held, nominee } from './business.js';
import type { Changing } from './change.js';
import { jane } from './start.js';

const at = '2025-05-01T10:00:00Z';
const bank = { accountName: 'Jane Doe', accountNumber: '00004588', sortCode: '203002' };

/** Carries out every operation of the APIs of platforms that changes anything, webhooks aside. */
export async function changesOfPlatform(changing: Changing): Promise<void> {
  const clientId = await onboarding(changing);
  const { bankAccountId, partyId } = await managers(changing);
  await payments(changing, clientId, bankAccountId);
  await debts(changing, clientId, bankAccountId, partyId);
  await shares(changing, clientId, bankAccountId, partyId);
  await loansByBond(changing, clientId);
}

async function onboarding({ change }: Changing): Promise<string> {
  const { nationalInsuranceNumber: _, ...person } = jane;
  const body = { ...person, accountTypes: [GIA] } as const;
  const { clientId } = await change(createInvestor, { body });
  const path = { clientId };
  const { title = 'MS', firstName, lastName, dateOfBirth, address, contactDetails } = jane;
  const details = { title, firstName, lastName, dateOfBirth, address, contactDetails };
  await change(updateInvestor, { path, body: details });
  const declaration = { type: 'SOPHISTICATED', dateTimeSigned: at, reason: 'Experience' } as const;
  await change(updateInvestmentDeclaration, { path, body: declaration });
  const data = Buffer.from('%PDF-1.4\n').toString('base64');
  await change(addKycDocuments, { path, body: { documents: [{ fileName: 'passport.pdf', data }] } });
  await change(addIsaAccount, { path, body: { nationalInsuranceNumber: 'QQ654321C' } });
  const status = { dateTime: at, isaSubscriptionStatus: 'VALID' } as const;
  await change(updateIsaSubscriptionStatus, { path, body: status });
  await change(recordIsaDeclarationAgreement, { path });
  await change(recordLegacyIsaDeclarationAgreement, { path });
  const migrationDetails = { existingClientId: 'OLD-1', diligenceMigrationOption: 'FULL_CHECK' } as const;
  await change(migrateInvestor, { body: { ...body, entityType: 'INDIVIDUAL', migrationDetails } });
  return clientId;
}

async function managers({ change, goji }: Changing) {
  const { id: bankAccountId } = await change(createBankAccount, { body: bank });
  const path = { id: bankAccountId };
  await change(updateBankAccount, { path, body: { ...bank, accountName: 'Operating' } });
  await change(enableBankAccount, { path });
  const ukCompany = { type: 'LIMITED_COMPANY', name: 'Orchard', number: 'AB123456' } as const;
  const { partyId } = await change(registerCompany, { body: { ukCompany } });
  await change(enableCompany, { path: { partyId } });
  const { id } = await change(createWallet, { body: { ownerPartyId: partyId, walletName: 'Plot 7' } });
  const { accountNumber, sortCode } = (await getWallet(goji, { path: { id } })).bankDetails;
  const deposit = { amount: pounds(500), accountNumber, sortCode, paymentReference: 'In' };
  await change(simulateTopUp, { body: deposit });
  const payment = { destinationBankAccountId: bankAccountId, amount: pounds(10), reference: 'Fee' };
  await change(createWalletPayment, { path: { id }, body: payment });
  return { bankAccountId, partyId };
}

async function payments({ change, goji }: Changing, clientId: string, bankAccountId: string) {
  const path = { clientId };
  await change(createBankDetails, { path, body: bank });
  await change(updateBankDetails, { path, body: { ...bank, accountName: 'J Doe' } });
  const { accountNumber, sortCode, bankReference } = await getBankTransferDetails(goji, { path });
  const deposit = { amount: pounds(5000), accountNumber, sortCode, paymentReference: bankReference };
  await change(simulateTopUp, { body: deposit });
  const test = { clientId, amount: pounds(10), paymentReference: 'In', paymentType: 'DEPOSIT' } as const;
  await change(simulateDeposit, { body: test });
  const gia = { clientId, accountType: GIA } as const;
  await change(withdrawCash, { path: gia, body: { amount: pounds(10) } });
  await change(transferCash, { path: gia, body: { toAccount: 'ISA', amount: pounds(10) } });
  const fee = { accountType: GIA, amount: pounds(1), bankAccountId, reference: 'Fee' } as const;
  await change(chargeFee, { path, body: fee });
  const payment = { clientId, accountType: GIA, amount: pounds(5) } as const;
  const batchId = '4d8af0f8-26a1-4e06-bb1e-8225d1e36e2b';
  const batch = { batchId, type: 'BONUS', totalPayout: pounds(5), payments: [payment] } as const;
  const { payTo } = await change(createBatchPayment, { body: batch });
  const { bankReference: paymentReference, ...account } = payTo;
  const funds = { amount: pounds(5), accountNumber: account.accountNumber, sortCode: account.sortCode };
  await change(simulateTopUp, { body: { ...funds, paymentReference } });
}

async function debts(
  { change, goji }: Changing,
  clientId: string,
  bankAccountId: string,
  ownerPartyId: string,
): Promise<void> {
  const product = { investmentDocument: 'https://www.example.com/orchard.pdf', isaEligible: true };
  await change(createSettlementProduct, { body: { id: 'ORCHARD', ...product } });
  await change(updateSettlementProduct, { path: { productId: 'ORCHARD' }, body: product });
  const destination = { ...bank, reference: 'Loan' };
  const { id } = await change(createSettlementDestination, { body: destination });
  await change(updateSettlementDestination, { path: { id }, body: destination });
  const account = { clientId, accountType: GIA } as const;
  const investments = [{ id: 'I1', ...account, amount: pounds(400) }];
  const tranche = { id: 'T1', productId: 'ORCHARD', bankAccountId, reference: 'T1', investments };
  await change(settleTranche, { body: tranche });
  const side = { bankAccountId, reference: 'Sale', fee: pounds(0) };
  const bought = { newInvestmentId: 'I2', totalPurchaseAmount: pounds(5), dateTime: at };
  await change(settleSecondaryMarket, {
    body: {
      buySide: { clientId, accountType: 'ISA', ...side, ...bought },
      sellSide: { ...account, ...side, investmentId: 'I1', capitalAmount: pounds(5), premium: pounds(0) },
    },
  });
  const { id: sourceWalletId } = await change(createWallet, { body: { ownerPartyId, walletName: 'Two' } });
  const { accountNumber, sortCode } = (await getWallet(goji, { path: { id: sourceWalletId } })).bankDetails;
  await change(simulateTopUp, {
    body: { amount: pounds(50), accountNumber, sortCode, paymentReference: 'In' },
  });
  const repayment = { investmentId: 'I1', type: 'CAPITAL', amount: pounds(50) } as const;
  await change(createInvestorRepayment, {
    body: { reference: 'June', sourceWalletId, investorRepayments: [repayment] },
  });
  const { reference } = await getRepaymentReference(goji);
  await change(recordRepayment, { body: { reference, investorRepayments: [repayment] } });
}

async function shares(
  { change }: Changing,
  clientId: string,
  bankAccountId: string,
  ownerPartyId: string,
): Promise<void> {
  const paymentInstructions = { primaryMarketBankAccountId: bankAccountId, feeTypes: [] };
  const instrument = { symbol: 'SPV1', name: 'SPV1', assetClass: 'EQUITY', ownerPartyId } as const;
  await change(createInstrument, { body: { ...instrument, paymentInstructions } });
  const instrumentSymbol = 'SPV1';
  for (const [id, decide] of [
    ['A1', approveAllocation],
    ['A2', rejectAllocation],
  ] as const) {
    await change(createAllocation, { body: { id, quantity: 10, instrumentSymbol, ...nominee } });
    await change(decide, { path: { id } });
  }
  const trade = { id: 'T1', instrumentSymbol, quantity: 1, price: pounds(1), transactTime: at };
  const sides = { buy: { ...held(clientId), fees: [] }, sell: { ...nominee, fees: [] } };
  await change(createTrade, { body: { ...trade, ...sides } });
  const payouts = [{ clientId, accountType: 'GIA', payment: pounds(1) }] as const;
  const id = '627e27b2-75be-4673-ba5a-7f765a8ace89';
  await change(createDividend, {
    body: { id, instrumentSymbol, totalPayout: pounds(1), payments: payouts },
  });
  await change(createHoldingsReport, {
    body: { reportId: id, instrumentSymbol, timestamp: at, holdings: [] },
  });
}

async function loansByBond({ change, goji }: Changing, clientId: string): Promise<void> {
  const term = {
    term: 24,
    interestType: 'FIXED',
    interestRate: 5.25,
    minimumInvestment: pounds(10),
    investmentDocuments: [],
    repaymentProfiles: ['STANDARD_QUARTERLY'],
  } as const;
  await change(createBondProduct, { body: { name: 'Harbour Bond', terms: [term] } });
  const [product] = (await listBondProducts(goji)).availableProducts;
  const offer = product?.availableTerms[0];
  await change(createBondInvestment, {
    path: { clientId, accountType: GIA },
    body: {
      productTermId: offer?.id ?? '',
      repaymentProfileId: Number(offer?.repaymentProfiles[0]?.id),
      amount: pounds(100),
    },
  });
  await change(runInvestmentCycle, { body: {} });
  await change(runRepaymentsAccrual, { body: {} });
}
