import {
  createBankDetails,
  createInvestor,
  type Goji,
  getBankTransferDetails,
  simulateTopUp,
} from '../../generated/client/index.js';
import type { NewInvestor } from '../../generated/types.js';
import type { Scenario } from './scenario.js';

const names = ['Ada Brown', 'Ben Clarke', 'Cara Davies', 'Dan Evans', 'Eva Ford'] as const;
const moreNames = ['Finn Green', 'Grace Hall', 'Hugo Irving', 'Iris Jones', 'Jack King'] as const;

/** The scenarios that belong to no API alone. */
export const builtInScenarios: readonly Scenario[] = [
  { name: 'empty', summary: 'a platform without investors', seed: async () => {} },
  {
    name: 'verified-investors',
    summary: 'ten verified investors, each with 10,000 pounds in the general account and a bank account',
    seed: async ({ goji, settle }) => {
      const clientIds: string[] = [];
      for (const name of [...names, ...moreNames]) {
        clientIds.push((await createInvestor(goji, { body: investor(name) })).clientId);
      }
      await settle();
      for (const clientId of clientIds) await fund(goji, clientId);
      await settle();
    },
  },
];

async function fund(goji: Goji, clientId: string): Promise<void> {
  const { accountName, accountNumber, sortCode, bankReference } = await getBankTransferDetails(goji, {
    path: { clientId },
  });
  await createBankDetails(goji, {
    path: { clientId },
    body: { accountName, accountNumber: '00004588', sortCode: '203002' },
  });
  const amount = { amount: 10_000, currency: 'GBP' };
  await simulateTopUp(goji, { body: { amount, accountNumber, sortCode, paymentReference: bankReference } });
}

function investor(name: string): NewInvestor {
  const [firstName = '', lastName = ''] = name.split(' ');
  return {
    title: 'DR',
    firstName,
    lastName,
    dateOfBirth: '1980-06-15',
    entityType: 'INDIVIDUAL',
    accountTypes: ['GOJI_INVESTMENT'],
    address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
    contactDetails: { emailAddress: `${firstName}.${lastName}@example.com`.toLowerCase() },
    investorDeclarationType: 'RESTRICTED',
  };
}
