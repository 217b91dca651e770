import type { AccountType, Investor, InvestorUpdate, NewInvestor } from '../../../generated/types.js';
import { openIsa } from '../../isa/subscriptions.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { type InvestorRecord, investors } from './investor.js';
import { kycCheck } from './kyc-check.js';
import { assertPersonalDetails } from './personal-details.js';

/** Registering investors and their details. */
export const registrationHandlers = {
  listInvestorIds: async (_request, work) => {
    const all = await work.collection(investors).list();
    return { status: 200, body: all.map(({ clientId }) => clientId) };
  },

  createInvestor: async ({ body }, work) => {
    assertPersonalDetails(body, work);
    const clientId = `GOJI-${work.nextNumber('investor')}`;
    const profile = toProfile(clientId, body);
    await work.collection(investors).insert({ clientId, profile, kycStatus: 'AWAITING_CREDIT_AGENCY_CHECK' });
    if (profile.accountTypes.includes('ISA')) {
      await openIsa(work, clientId, profile.nationalInsuranceNumber ?? null);
    }
    await tellOfRegistration(work, profile);
    await work.schedule(kycCheck, { clientId }, { after: { seconds: 30 } });
    return { status: 200, body: profile };
  },

  getInvestor: async ({ path }, work) => {
    const { profile } = await work.collection(investors).require(path.clientId);
    return { status: 200, body: profile };
  },

  updateInvestor: async ({ path, body }, work) => {
    const all = work.collection(investors);
    const investor = await all.require(path.clientId);
    assertPersonalDetails(body, work);
    const { profile } = await all.update(withDetails(investor, body));
    return { status: 200, body: profile };
  },

  getInvestorKyc: async ({ path }, work) => {
    const { clientId, kycStatus } = await work.collection(investors).require(path.clientId);
    const isWanted = kycStatus === 'ENHANCED_VERIFICATION_REQUIRED';
    return {
      status: 200,
      body: {
        clientId,
        status: kycStatus,
        documentsRequired: isWanted ? ['PROOF_OF_IDENTITY', 'PROOF_OF_ADDRESS'] : [],
        documentsPendingApproval: [],
        documentsApproved: [],
      },
    };
  },
} satisfies SandboxHandlers;

function toProfile(clientId: string, body: NewInvestor): Investor {
  const { investorDeclarationType, nationalities: _, nationality: __, ...details } = body;
  const common = { clientId, investmentDeclarationType: investorDeclarationType };
  if (details.entityType === 'CORPORATE') {
    // The schema lets a company name one account alone; a list of both comes from a caller who has not looked.
    if (details.accountTypes?.some((account: AccountType) => account === 'ISA')) {
      return refuse('INVALID_DATA', 'A corporate investor cannot have an ISA');
    }
    return { ...details, ...common, accountTypes: ['GOJI_INVESTMENT'] };
  }
  return { ...details, ...common, accountTypes: details.accountTypes ?? ['GOJI_INVESTMENT', 'ISA'] };
}

/** The personal details are replaced as a whole; what the request cannot say stays. */
function withDetails(record: InvestorRecord, body: InvestorUpdate): InvestorRecord {
  const { middleName: _, title: __, nationalInsuranceNumber: ___, ...kept } = record.profile;
  return { ...record, profile: { ...kept, ...body } };
}

/** The two events of a registration, in the order in which the reference lists them. */
async function tellOfRegistration(work: Work, profile: Investor): Promise<void> {
  const { clientId, title, firstName, middleName, lastName, contactDetails, dateOfBirth, address } = profile;
  const person = { ...(title === undefined ? {} : { title }), firstName, lastName, contactDetails };
  await work.emit({ type: 'INVESTOR_PERSONAL_DETAILS_REGISTERED', content: person });
  const name = middleName === undefined ? {} : { middleName };
  await work.emit({
    type: 'INVESTOR_CREATED',
    content: { ...person, ...name, clientId, dateOfBirth, address },
  });
  if (profile.accountTypes.includes('ISA')) {
    await work.emit({ type: 'ISA_PROVISIONALLY_OPENED', content: { clientId } });
  }
}
