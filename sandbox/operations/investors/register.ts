import type { InvestmentDeclarationUpdate, Investor, InvestorUpdate } from '../../../generated/types.js';
import { isas } from '../../isa/subscriptions.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { type InvestorRecord, investors } from './investor.js';
import { openInvestorIsa } from './isa-opening.js';
import { startKycCheck } from './kyc-check.js';
import { tellOfRegistration, toProfile } from './new-investor.js';
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
    await tellOfRegistration(work, profile);
    if (profile.accountTypes.includes('ISA')) {
      await openInvestorIsa(work, clientId, profile.nationalInsuranceNumber);
    }
    await startKycCheck(work, clientId);
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
    await correctIsa(work, profile);
    return { status: 200, body: profile };
  },

  updateInvestmentDeclaration: async ({ path, body }, work) => {
    const all = work.collection(investors);
    const investor = await all.require(path.clientId);
    await all.update(withDeclaration(investor, body));
    return { status: 200, body: 'SUCCESS' };
  },
} satisfies SandboxHandlers;

/** The personal details are replaced as a whole; what the request cannot say stays. */
function withDetails(record: InvestorRecord, body: InvestorUpdate): InvestorRecord {
  const { middleName: _, title: __, nationalInsuranceNumber: ___, ...kept } = record.profile;
  return { ...record, profile: { ...kept, ...body } };
}

function withDeclaration(record: InvestorRecord, body: InvestmentDeclarationUpdate): InvestorRecord {
  const profile = { ...record.profile, investmentDeclarationType: body.type };
  return { ...record, profile, declarations: [...(record.declarations ?? []), body] };
}

/** The ISA follows a corrected National Insurance number, and keeps its own when an update leaves the number out. */
async function correctIsa(work: Work, { clientId, nationalInsuranceNumber }: Investor): Promise<void> {
  const all = work.collection(isas);
  const isa = await all.get(clientId);
  if (isa === undefined || nationalInsuranceNumber === undefined) return;
  await all.update({ ...isa, nationalInsuranceNumber });
}
