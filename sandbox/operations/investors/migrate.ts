import type { Investor, MigrationDetails } from '../../../generated/types.js';
import { isas } from '../../isa/subscriptions.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { isaInvestors } from '../isa-administration/isa-investor.js';
import { moveIsa } from '../isa-administration/move-isa.js';
import { type InvestorRecord, investors, needsEnhancedVerification } from './investor.js';
import { openInvestorIsa } from './isa-opening.js';
import { startKycCheck } from './kyc-check.js';
import { changeKycStatus } from './kyc-status.js';
import { tellOfRegistration, toProfile } from './new-investor.js';
import { assertPersonalDetails } from './personal-details.js';

/** Bringing investors over from elsewhere. */
export const migrationHandlers = {
  /**
   * An investor whom the ISA Administration API knows under the existing id is moved here with their ISA, and is unknown
   * there from then on. Any other existing id is kept to trace the investor, and need not be the only one.
   */
  migrateInvestor: async ({ body }, work) => {
    const { migrationDetails, ...details } = body;
    const { existingClientId } = migrationDetails;
    assertPersonalDetails(details, work);
    const clientId = `GOJI-${work.nextNumber('investor')}`;
    const administered = await work.collection(isaInvestors).get(existingClientId);
    const profile = toProfile(clientId, details);
    const owner = administered === undefined ? profile : await withIsa(work, profile, existingClientId);
    const investor = await work.collection(investors).insert({
      clientId,
      profile: owner,
      kycStatus: 'AWAITING_CREDIT_AGENCY_CHECK',
      migration: { ...toMigration(migrationDetails), carriedOver: null },
    });
    await tellOfRegistration(work, owner);
    if (administered !== undefined) await carryOver(work, investor);
    else if (owner.accountTypes.includes('ISA')) {
      await openInvestorIsa(work, clientId, owner.nationalInsuranceNumber);
    }
    await startDiligence(work, clientId);
    return { status: 200, body: owner };
  },
} satisfies SandboxHandlers;

function toMigration({ existingClientId, diligenceMigrationOption: option, ...rest }: MigrationDetails) {
  const { previousCheckDate = null } = rest;
  return { existingClientId, option, previousCheckDate, isDormant: option === 'EVENT_BASED_FULL_CHECK' };
}

/** The investor with the ISA that is theirs already, whether the request asks for one or not. */
async function withIsa(work: Work, profile: Investor, existingClientId: string): Promise<Investor> {
  if (profile.entityType === 'CORPORATE') {
    return refuse('INVALID_DATA', 'A corporate investor cannot have an ISA');
  }
  const isa = await work.collection(isas).require(existingClientId);
  const number = isa.nationalInsuranceNumber ?? profile.nationalInsuranceNumber;
  if (profile.nationalInsuranceNumber !== undefined && profile.nationalInsuranceNumber !== number) {
    return refuse('INVALID_DATA', 'nationalInsuranceNumber must be that of the investor {existingClientId}', {
      existingClientId,
    });
  }
  return {
    ...profile,
    ...(number === undefined ? {} : { nationalInsuranceNumber: number }),
    accountTypes: [...new Set([...profile.accountTypes, 'ISA' as const])],
  };
}

async function carryOver(work: Work, investor: InvestorRecord): Promise<void> {
  const { clientId, migration } = investor;
  if (migration === undefined) return;
  const carriedOver = await moveIsa(work, migration.existingClientId, clientId);
  await work.collection(investors).update({ ...investor, migration: { ...migration, carriedOver } });
}

/**
 * Checks as it was agreed: in full now, in full once the investor becomes active, or not at all. Who is relied on is
 * verified at once. The monitoring of some options shows nowhere in the API.
 */
async function startDiligence(work: Work, clientId: string): Promise<void> {
  const investor = await work.collection(investors).require(clientId);
  const option = investor.migration?.option;
  if (option === 'EVENT_BASED_FULL_CHECK') return;
  if (option === 'FULL_CHECK') return startKycCheck(work, clientId);
  const status = needsEnhancedVerification(investor) ? 'ENHANCED_VERIFIED' : 'ELECTRONICALLY_VERIFIED';
  await changeKycStatus(work, investor, status);
}
