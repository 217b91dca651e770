import { expect, it } from 'vitest';
import {
  addKycDocuments,
  createBondInvestment,
  createInvestor,
  createSettlementProduct,
  createTrade,
  getBankTransferDetails,
  getIsaBankTransferDetails,
  settleSecondaryMarket,
  settleTranche,
  simulateDeposit,
} from '../../generated/client/index.js';
import { GIA, pounds } from './books.js';
import { enabledAccount, held, issuedInstrument, nominee } from './business.js';
import { fundedInvestor, jane, startSandbox } from './start.js';

it('lets nobody pay in or invest before the checks are passed', async () => {
  const { goji, tenant } = await startSandbox();
  const instrumentSymbol = await issuedInstrument(goji);
  const bankAccountId = await enabledAccount(goji);
  const investmentDocument = 'https://www.example.com/orchard.pdf';
  await createSettlementProduct(goji, { body: { id: 'ORCHARD', investmentDocument, isaEligible: false } });
  const seller = await fundedInvestor(goji, tenant, { pounds: 500 });
  const tranche = (id: string, clientId: string) =>
    settleTranche(goji, {
      body: {
        ...{ id, productId: 'ORCHARD', bankAccountId, reference: id },
        investments: [{ id: `I${id}`, clientId, accountType: GIA, amount: pounds(100) }],
      },
    });
  await tranche('1', seller);
  const { clientId } = await createInvestor(goji, { body: { ...jane, lastName: 'Doe REFERRED' } });
  await tenant.settled();
  const path = { clientId };
  const actions = {
    getBankTransferDetails: () => getBankTransferDetails(goji, { path }),
    getIsaBankTransferDetails: () => getIsaBankTransferDetails(goji, { path }),
    simulateDeposit: () =>
      simulateDeposit(goji, {
        body: { clientId, amount: pounds(1), paymentReference: 'In', paymentType: 'DEPOSIT' },
      }),
    settleTranche: () => tranche('2', clientId),
    settleSecondaryMarket: () =>
      settleSecondaryMarket(goji, {
        body: {
          buySide: {
            ...{
              clientId,
              accountType: GIA,
              bankAccountId,
              reference: 'Buy',
              newInvestmentId: 'I3',
              dateTime: '2026-06-01T10:00:00Z',
            },
            ...{ totalPurchaseAmount: pounds(10), fee: pounds(0) },
          },
          sellSide: {
            ...{ clientId: seller, accountType: GIA, bankAccountId, reference: 'Sell', investmentId: 'I1' },
            ...{ capitalAmount: pounds(10), premium: pounds(0), fee: pounds(0) },
          },
        },
      }),
    createBondInvestment: () =>
      createBondInvestment(goji, {
        path: { clientId, accountType: GIA },
        body: { productTermId: 'any', repaymentProfileId: 3, amount: pounds(10) },
      }),
    createTrade: () =>
      createTrade(goji, {
        body: {
          ...{ id: 'T1', instrumentSymbol, quantity: 1, price: pounds(1) },
          transactTime: '2026-06-01T10:21:19.453Z',
          buy: { ...held(clientId), fees: [] },
          sell: { ...nominee, fees: [] },
        },
      }),
  };
  const words = 'The investor has not completed the KYC checks';
  const before = [await tenant.ledger(), await tenant.webhooks.events()];
  for (const [name, action] of Object.entries(actions)) {
    await expect(action(), name).rejects.toMatchObject({
      status: 400,
      errors: [{ errorCode: 'INVALID_DATA', message: words }],
    });
  }
  expect([await tenant.ledger(), await tenant.webhooks.events()]).toEqual(before);

  const data = Buffer.from('%PDF-1.4\n').toString('base64');
  const documents = ['passport.pdf', 'bill.pdf'].map((fileName) => ({ fileName, data }));
  await addKycDocuments(goji, { path, body: { documents } });
  await tenant.settled();
  for (const [name, action] of Object.entries(actions)) {
    const outcome = await action().then(
      () => 'done',
      (error: { errors: readonly { message: string }[] }) => error.errors[0]?.message,
    );
    expect(outcome, name).not.toBe(words);
  }
});
