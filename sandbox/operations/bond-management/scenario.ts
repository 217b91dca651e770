import {
  createBondInvestment,
  createBondProduct,
  createInvestor,
  getBankTransferDetails,
  listBondProducts,
  listTransactions,
  simulateTopUp,
} from '../../../generated/client/index.js';
import { dateInLondon } from '../../clock/clock.js';
import type { Scenario } from '../../scenarios/scenario.js';

import { addDays } from './calendar.js';

const pounds = (amount: number) => ({ amount, currency: 'GBP' });

/** A bond whose money is asked for within two days of the clock. A full funding limit starts it at once. */
export const bondAboutToMature: Scenario = {
  name: 'bond-about-to-mature',
  summary: 'an investor with 10,000 pounds in a bond that matures tomorrow',
  seed: async ({ goji, settle }) => {
    const { clientId } = await createInvestor(goji, {
      body: {
        firstName: 'Olive',
        lastName: 'Marsh',
        dateOfBirth: '1980-06-15',
        entityType: 'INDIVIDUAL',
        accountTypes: ['GOJI_INVESTMENT'],
        address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
        contactDetails: { emailAddress: 'olive.marsh@example.com' },
        investorDeclarationType: 'RESTRICTED',
      },
    });
    await settle();
    const { accountNumber, sortCode, bankReference } = await getBankTransferDetails(goji, {
      path: { clientId },
    });
    const amount = pounds(10_000);
    await simulateTopUp(goji, { body: { amount, accountNumber, sortCode, paymentReference: bankReference } });
    await settle();
    // The tenant's day, as its clock has it: the deposit was booked on it.
    const [deposit] = await listTransactions(goji, { path: { clientId } });
    const today = dateInLondon(new Date(deposit?.dateTime ?? ''));
    const { id } = await createBondProduct(goji, {
      body: {
        name: 'Lighthouse Bond',
        terms: [
          {
            fixedMaturityDate: addDays(today, 1),
            maximumFundingLimit: amount,
            interestType: 'FIXED',
            interestRate: 6,
            minimumInvestment: pounds(100),
            investmentDocuments: [],
            repaymentProfiles: ['STANDARD_MONTHLY'],
          },
        ],
      },
    });
    const { availableProducts } = await listBondProducts(goji);
    const productTermId = availableProducts.find((product) => product.id === id)?.availableTerms[0]?.id ?? '';
    await createBondInvestment(goji, {
      path: { clientId, accountType: 'GOJI_INVESTMENT' },
      body: { productTermId, repaymentProfileId: 4, amount },
    });
    await settle();
  },
};
