import type { Isa } from '../../../generated/types.js';
import { assertMayOpenIsa } from '../../isa/eligibility.js';
import { type IsaRecord, isas, redeclare, setStatus, statusOf } from '../../isa/subscriptions.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { showIsa, toIsaSummary } from '../isa-administration/isa-view.js';
import { becomeActive } from './activity.js';
import { type InvestorRecord, investors } from './investor.js';
import { openInvestorIsa } from './isa-opening.js';
import { assertAge } from './personal-details.js';
import { settledInIsa } from './settled-in-isa.js';

/** ISAs of investors. */
export const isaHandlers = {
  /** An investor has one ISA, whatever its number: only a cancelled one can be opened again. */
  addIsaAccount: async ({ path: { clientId }, body: { nationalInsuranceNumber } }, work) => {
    const all = work.collection(investors);
    const { profile, ...investor } = await all.require(clientId);
    if (profile.entityType === 'CORPORATE')
      return refuse('INVALID_DATA', 'A corporate investor cannot have an ISA');
    assertAge(profile.dateOfBirth, work);
    const known = await work.collection(isas).get(clientId);
    if (known !== undefined && known.status !== 'INVALID_CANCELLED') {
      return refuse(
        'INVESTOR_ISA_EXISTS',
        'Investor with this N.I number already has an IF-ISA account with this originator',
      );
    }
    await assertMayOpenIsa(work, nationalInsuranceNumber);
    const accountTypes = [...new Set([...profile.accountTypes, 'ISA' as const])];
    const opened = { ...profile, nationalInsuranceNumber, accountTypes };
    const changed = await all.update({ ...investor, profile: opened });
    await openInvestorIsa(work, clientId, nationalInsuranceNumber);
    await becomeActive(work, changed);
    return { status: 200, body: opened };
  },

  getIsa: async ({ path }, work) => {
    const { investor, isa } = await requireIsa(work, path.clientId);
    return { status: 200, body: await inFull(work, investor, isa) };
  },

  getIsaSubscriptionStatus: async ({ path }, work) => {
    const { investor, isa } = await requireIsa(work, path.clientId);
    return { status: 200, body: { subscriptionStatus: subscriptionStatus(work, investor, isa) } };
  },

  updateIsaSubscriptionStatus: async ({ path, body }, work) => {
    const { isa } = await requireIsa(work, path.clientId);
    const changed = await setStatus(work, isa, body.isaSubscriptionStatus);
    return { status: 200, body: await toIsaSummary(work, changed) };
  },

  recordIsaDeclarationAgreement: async ({ path }, work) => ({
    status: 200,
    body: await recordAgreement(work, path.clientId),
  }),

  recordLegacyIsaDeclarationAgreement: async ({ path }, work) => ({
    status: 200,
    body: await recordAgreement(work, path.clientId),
  }),
} satisfies SandboxHandlers;

async function recordAgreement(work: Work, clientId: string): Promise<Isa> {
  const { investor, isa } = await requireIsa(work, clientId);
  return inFull(work, investor, await redeclare(work, isa));
}

/** An investor and their ISA, or the refusal 404. */
async function requireIsa(work: Work, clientId: string) {
  const investor = await work.collection(investors).require(clientId);
  return { investor, isa: await work.collection(isas).require(clientId) };
}

async function inFull(work: Work, investor: InvestorRecord, isa: IsaRecord): Promise<Isa> {
  const settled = await settledInIsa(work, investor);
  return showIsa(work, isa, subscriptionStatus(work, investor, isa), settled);
}

function subscriptionStatus(work: Work, { profile }: InvestorRecord, isa: IsaRecord) {
  return statusOf(isa, profile.address.country, work);
}
