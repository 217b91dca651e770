/**
 * From nothing to a settled investment with its webhooks received, on a Goji of your own:
 *
 *     npx tsx node_modules/@goji/api/examples/sandbox-quickstart.ts
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import {
  createBondInvestment,
  createBondProduct,
  createGoji,
  createInvestor,
  getAccountBalance,
  getBankTransferDetails,
  listBondProducts,
  type Money,
  type NewBondTerm,
  registerWebhook,
  runInvestmentCycle,
  simulateTopUp,
} from '@goji/api';
import { createSandbox } from '@goji/api/sandbox';
import { createWebhookReceiver, toNodeHandler } from '@goji/api/webhooks';

const pounds = (amount: number): Money => ({ amount, currency: 'GBP' });
const accountType = 'GOJI_INVESTMENT';

// A whole platform in this process. In your application nothing but the base URL and the credentials differs.
const sandbox = await createSandbox();
await sandbox.listen();
const tenant = await sandbox.tenant('quickstart');
const goji = createGoji({ environment: { baseUrl: sandbox.url }, auth: tenant.credentials });
console.log(`A Goji of your own listens on ${sandbox.url}`);

// Your application's end of the webhooks: signatures are checked, and each handler gets the type of its event.
let secret = '';
const handler = createWebhookReceiver({
  secret: () => secret,
  on: {
    INVESTOR_KYC_STATUS_CHANGE: ({ content }) => console.log(`  webhook: KYC is ${content.newKycStatus}`),
    INVESTOR_FUNDS_RECEIVED: ({ content }) => console.log(`  webhook: £${content.amount.amount} has arrived`),
    INVESTMENT_QUEUED: ({ content }) => console.log(`  webhook: order ${content.investmentId} waits`),
    INVESTMENT_FULFILLED: ({ content }) => console.log(`  webhook: order ${content.investmentId} is settled`),
  },
  onError: (error) => console.error(error),
});
const receiver = createServer(toNodeHandler(handler)).listen(0, '127.0.0.1');
await once(receiver, 'listening');
const { port } = Object(receiver.address());
({ secret } = await registerWebhook(goji, { body: { url: `http://127.0.0.1:${port}/` } }));

const { clientId } = await createInvestor(goji, {
  body: {
    firstName: 'Jane',
    lastName: 'Doe', // With REFERRED or DECLINED in it, the check would end otherwise.
    dateOfBirth: '1990-01-19',
    entityType: 'INDIVIDUAL',
    address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
    contactDetails: { emailAddress: 'jane.doe@example.com' },
    nationalInsuranceNumber: 'QQ123456C',
    investorDeclarationType: 'RESTRICTED',
  },
});
console.log(`Jane is registered as ${clientId}`);
await tenant.settled(); // Whatever is due has happened, and its webhooks have been delivered.

console.log('She sends £5,000 by bank transfer');
const { accountNumber, sortCode, bankReference } = await getBankTransferDetails(goji, { path: { clientId } });
await simulateTopUp(goji, {
  body: { amount: pounds(5000), accountNumber, sortCode, paymentReference: bankReference },
});
await tenant.settled();

console.log('and orders £2,500 of a bond at 5.25 %');
const terms: NewBondTerm = {
  term: 36, // months
  interestType: 'FIXED',
  interestRate: 5.25,
  minimumInvestment: pounds(1000),
  investmentDocuments: [],
  repaymentProfiles: ['STANDARD_ANNUALLY_REINVESTMENT'],
};
await createBondProduct(goji, { body: { name: 'Harbour Bond', terms: [terms] } });
const { availableProducts } = await listBondProducts(goji);
const productTermId = availableProducts[0]?.availableTerms[0]?.id ?? '';
await createBondInvestment(goji, {
  path: { clientId, accountType },
  body: { productTermId, repaymentProfileId: 2, amount: pounds(2500) },
});
await tenant.settled();

console.log('The investment cycle runs');
await runInvestmentCycle(goji, { body: { minimumRequiredForNewBond: pounds(1000) } });
await tenant.settled();

const { totalInvestedBalance: invested, totalCashBalance: cash } = await getAccountBalance(goji, {
  path: { clientId, accountType },
});
console.log(`She has £${invested.amount} invested and £${cash.amount} in cash`);
receiver.close();
await sandbox.close();
