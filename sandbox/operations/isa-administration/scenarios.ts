import {
  createIsaInvestor,
  getIsaTerms,
  recordDeclarationAgreement,
  recordIsaCash,
  recordIsaInvestment,
  recordIsaTermsAgreement,
} from '../../../generated/client/index.js';
import type { Scenario } from '../../scenarios/scenario.js';

/** An Originator with one ISA: 4,000 pounds paid in today, 2,500 of them lent. */
export const isaScenario: Scenario = {
  name: 'isa-with-a-loan',
  summary: 'An Originator whose investor P2P-1 has paid 4,000 pounds into an ISA and lent 2,500 of them',
  seed: async ({ goji, now }) => {
    const at = (await now()).toISOString();
    const clientId = 'P2P-1';
    const { version } = await getIsaTerms(goji);
    const terms = await recordIsaTermsAgreement(goji, {
      body: { termsAndConditionsVersion: version, dateTimeSigned: at },
    });
    const declaration = await recordDeclarationAgreement(goji, {
      body: { declarationVersion: 0.11, dateTimeSigned: at },
    });
    await createIsaInvestor(goji, {
      body: {
        clientId,
        firstName: 'Jane',
        lastName: 'Doe',
        dateOfBirth: '1990-01-19',
        contactDetails: { emailAddress: 'jane.doe@example.com' },
        nationalInsuranceNumber: 'QQ123456C',
        address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
        termsAndConditionsToken: terms.token,
        declarationToken: declaration.token,
      },
    });
    await recordIsaCash(goji, {
      path: { clientId },
      body: {
        clientTransactionId: 'DEPOSIT-1',
        amount: { amount: 4000, currency: 'GBP' },
        dateTimeOfTransaction: at,
        type: 'CUSTOMER_DEPOSIT',
      },
    });
    await recordIsaInvestment(goji, {
      path: { clientId },
      body: {
        clientInvestmentId: 'LOAN-1',
        investmentType: 'LOAN',
        originalAmount: { amount: 2500, currency: 'GBP' },
        dateOfInvestment: at,
        termOfInvestment: 12,
      },
    });
  },
};
