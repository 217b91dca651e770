import {
  correctIsaCash,
  createIsaInvestor,
  createIsaTerms,
  createTransferHistory,
  deleteIsaCash,
  deleteIsaInvestment,
  getInvestorIsa,
  recordDeclarationAgreement,
  recordIsaCash,
  recordIsaInvestment,
  recordIsaInvestorDeclarationAgreement,
  recordIsaReinvestment,
  recordIsaRepayment,
  recordIsaSale,
  recordIsaTermsAgreement,
  recordIsaWriteOff,
  recordTransferInCash,
  recordTransferInResidualIncome,
  recordTransferOutCash,
  recordTransferOutFee,
  updateIsaInvestment,
  updateIsaInvestor,
  updateIsaStatus,
  updateIsaTermsToken,
  updateTransferHistory,
  validateIsaApplication,
  validateTransferInCash,
} from '../../generated/client/index.js';
import { pounds } from './books.js';
import type { Changing } from './change.js';
import { janeOfP2p } from './isa-start.js';

const at = '2025-05-01T10:00:00Z';
const { clientId } = janeOfP2p;
const path = { clientId };
const loan = (clientInvestmentId: string, amount: number) =>
  ({
    clientInvestmentId,
    investmentType: 'LOAN',
    originalAmount: pounds(amount),
    dateOfInvestment: at,
    termOfInvestment: 12,
  }) as const;

/** Carries out every operation of the ISA Administration API that changes anything, or asks by a POST. */
export async function changesOfOriginators(changing: Changing): Promise<void> {
  await opening(changing);
  await lending(changing);
  await transfers(changing);
  const { change } = changing;
  const late = { ...loan('LOAN-9', 1), dateOfInvestment: '2025-05-01T12:00:00Z' };
  await change(recordIsaInvestment, { path, body: late });
  await change(deleteIsaInvestment, { path, body: { fromDateTime: '2025-05-01T11:00:00Z' } });
  const income = { clientTransactionId: 'IN-2', amount: pounds(1), dateTimeOfTransaction: at };
  await change(recordIsaCash, { path, body: { ...income, type: 'PREMIUM' } });
  await change(deleteIsaCash, { path, body: { typesToInclude: ['PREMIUM'] } });
}

async function opening({ change }: Changing): Promise<void> {
  const { version } = await change(createIsaTerms, { body: { termsAndConditions: '<p>New</p>' } });
  const agreement = { termsAndConditionsVersion: version, dateTimeSigned: at };
  const terms = await change(recordIsaTermsAgreement, { body: agreement });
  const declared = { declarationVersion: 0.11, dateTimeSigned: at };
  const declaration = await change(recordDeclarationAgreement, { body: declared });
  const { nationalInsuranceNumber, address, dateOfBirth } = janeOfP2p;
  await change(validateIsaApplication, { body: { nationalInsuranceNumber, address, dateOfBirth } });
  const tokens = { termsAndConditionsToken: terms.token, declarationToken: declaration.token };
  await change(createIsaInvestor, { body: { ...janeOfP2p, ...tokens } });
  const { clientId: _, ...details } = janeOfP2p;
  await change(updateIsaInvestor, { path, body: { ...details, firstName: 'Janet' } });
  await change(updateIsaTermsToken, { path, body: { token: terms.token } });
  await change(recordIsaInvestorDeclarationAgreement, { path });
  await change(updateIsaStatus, { path, body: { dateTime: at, isaSubscriptionStatus: 'VALID' } });
}

async function lending({ change, goji }: Changing): Promise<void> {
  const deposit = { clientTransactionId: 'IN-1', amount: pounds(4000), dateTimeOfTransaction: at };
  await change(recordIsaCash, { path, body: { ...deposit, type: 'CUSTOMER_DEPOSIT' } });
  const correction = { clientTransactionId: 'FIX-1', amount: pounds(2.5), dateTimeOfTransaction: at };
  await change(correctIsaCash, { path, body: { ...correction, type: 'INTEREST_REPAYMENT_CORRECTION' } });
  await change(recordIsaInvestment, { path, body: loan('LOAN-1', 2000) });
  const more = { amount: pounds(500), dateOfInvestment: at, term: 12 };
  await change(updateIsaInvestment, { path: { clientId, investmentId: 'LOAN-1' }, body: more });
  const [first] = (await getInvestorIsa(goji, { path })).investments;
  const investment = { clientId, investmentId: first?.id ?? '' };
  const repaid = { clientRepaymentId: 'R-1', capitalAmount: pounds(100), dateTimeOfRepayment: at };
  await change(recordIsaRepayment, { path: investment, body: repaid });
  const parts = { capitalAmount: pounds(100), interestAmount: pounds(10), dateTimeOfReinvestment: at };
  const { investments } = await change(recordIsaReinvestment, {
    path: investment,
    body: { clientReinvestmentId: 'RE-1', ...parts, investments: [loan('LOAN-2', 110)] },
  });
  const second = { clientId, investmentId: investments[1]?.id ?? '' };
  const sale = { repaymentId: 'S-1', saleAmount: pounds(100), dateTimeOfSale: at };
  await change(recordIsaSale, { path: second, body: sale });
  const loss = { writeOffAmount: pounds(50), dateTimeOfWriteOff: at };
  await change(recordIsaWriteOff, { path: investment, body: loss });
}

async function transfers({ change, tenant }: Changing): Promise<void> {
  const asked = await tenant.happen('isa-transfer-in-requested', { clientId, amount: pounds(100) });
  const transferIn = { clientId, transferInId: asked['transferInId'] ?? '' };
  const form = {
    ...{ transferAmount: pounds(100), currentYearSubscriptionAmount: pounds(0) },
    ...{ transferInDate: '2025-05-01', firstSubscriptionDateInCurrentYear: '2025-04-10' },
  };
  await change(createTransferHistory, { path: transferIn, body: form });
  await change(updateTransferHistory, { path: transferIn, body: form });
  const cash = { clientTransactionId: 'TI-1', transferAmount: pounds(100), subscribedAmount: pounds(100) };
  await change(validateTransferInCash, { path: transferIn, body: cash });
  await change(recordTransferInCash, { path: transferIn, body: cash });
  const late = { clientTransactionId: 'TI-2', amount: pounds(1), dateTime: at };
  await change(recordTransferInResidualIncome, { path: transferIn, body: late });
  const left = await tenant.happen('isa-transfer-out-requested', {
    ...{ clientId, fee: pounds(25), priorYearAmount: pounds(50) },
  });
  const transferOut = { clientId, transferOutId: left['transferOutId'] ?? '' };
  await change(recordTransferOutFee, { path: transferOut, body: {} });
  const paid = { dateOfTransfer: '2025-05-01', transferAmount: pounds(50) };
  await change(recordTransferOutCash, { path: transferOut, body: paid });
}
