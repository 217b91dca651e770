import { addKycDocuments, createInvestor } from '../../../generated/client/index.js';
import type { NewInvestor } from '../../../generated/types.js';
import type { Scenario } from '../../scenarios/scenario.js';

const person = (lastName: string): NewInvestor => ({
  firstName: 'Jane',
  lastName,
  dateOfBirth: '1990-01-19',
  entityType: 'INDIVIDUAL',
  accountTypes: ['GOJI_INVESTMENT'],
  address: { lineOne: '1 The High Street', townCity: 'London', postcode: 'AA1 1AA', country: 'GBR' },
  contactDetails: { emailAddress: 'jane.doe@example.com' },
  investorDeclarationType: 'RESTRICTED',
});

const company: NewInvestor = {
  ...person('Smith'),
  entityType: 'CORPORATE',
  accountTypes: ['GOJI_INVESTMENT'],
  corporateDetails: { companyName: 'Orchard Lane Investments Ltd' },
};

/** One investor at each point that the checks can come to. */
export const checksScenario: Scenario = {
  name: 'investors-in-checks',
  summary:
    'five investors: verified, still being checked, asked for documents, with a rejected document, and a verified company',
  seed: async ({ goji, settle }) => {
    const register = async (body: NewInvestor, ...fileNames: readonly string[]) => {
      const { clientId } = await createInvestor(goji, { body });
      await settle();
      if (fileNames.length === 0) return;
      const data = Buffer.from('%PDF-1.4\n').toString('base64');
      const documents = fileNames.map((fileName) => ({ fileName, data }));
      await addKycDocuments(goji, { path: { clientId }, body: { documents } });
      await settle();
    };
    await register(person('Doe'));
    await register(person('Doe INPROGRESS'));
    await register(person('Doe REFERRED'));
    await register(person('Doe REFERRED'), 'passport.pdf', 'utility-bill-REJECTED.pdf');
    await register(company, 'passport.pdf', 'utility-bill.pdf', 'articles-of-association.pdf');
  },
};
