import type { Company } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { assertAge } from '../investors/personal-details.js';

/** The companies that can own wallets and instruments, by party id. */
export const companies = defineCollection<Company>()({
  kind: 'company',
  noun: 'company',
  idOf: ({ partyId }) => partyId,
  unique: { number: ({ ukCompany }) => ukCompany.number?.toUpperCase() ?? null },
});

/** The registered company of a party, or the refusal: only who is `REGISTERED` can own anything. */
export async function requireOwner(work: Work, partyId: string): Promise<Company> {
  const company = await work.collection(companies).get(partyId);
  if (company === undefined) return refuse('INVALID_DATA', 'There is no company {partyId}', { partyId });
  if (company.status !== 'REGISTERED') {
    return refuse('INVALID_DATA', 'The company {partyId} is not registered yet', { partyId });
  }
  return company;
}

/** Companies. The registration is partly done by people and never ends by itself: `enableCompany` plays it. */
export const companyHandlers = {
  listCompanies: async (_request, work) => {
    return { status: 200, body: await work.collection(companies).list() };
  },

  registerCompany: async ({ body: { ukCompany } }, work) => {
    for (const { dateOfBirth } of ukCompany.associatedIndividuals ?? []) assertAge(dateOfBirth, work);
    const { number } = ukCompany;
    if (number !== undefined && (await work.collection(companies).findOne('number', number.toUpperCase()))) {
      return refuse('COMPANY_ALREADY_REGISTERED', 'Company with number {number} already registered.', {
        number,
      });
    }
    const company: Company = { partyId: `COM~${work.newId()}`, status: 'PENDING', ukCompany };
    return { status: 202, body: await work.collection(companies).insert(company) };
  },

  getCompany: async ({ path }, work) => {
    return { status: 200, body: await work.collection(companies).require(path.partyId) };
  },

  enableCompany: async ({ path }, work) => {
    const company = await work.collection(companies).require(path.partyId);
    if (company.status === 'REGISTERED') return { status: 200, body: company };
    const registered = await work.collection(companies).update({ ...company, status: 'REGISTERED' });
    await work.emit({ type: 'COMPANY_REGISTRATION_UPDATE', content: registered });
    return { status: 200, body: registered };
  },
} satisfies SandboxHandlers;
