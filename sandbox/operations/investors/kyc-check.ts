import type { KycStatus } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import type { Work } from '../../work/work.js';
import { type InvestorRecord, investors, needsEnhancedVerification } from './investor.js';
import { changeKycStatus } from './kyc-status.js';
import { concludeReview } from './review.js';

/** Ends the electronic check of an investor, unless somebody at Goji has decided before. */
export const kycCheck = defineJob<{ readonly clientId: string }>({
  name: 'kyc-check',
  run: async ({ clientId }, work) => {
    const investor = await work.collection(investors).require(clientId);
    const status = statusOf(investor);
    if (investor.kycStatus !== 'AWAITING_CREDIT_AGENCY_CHECK' || status === investor.kycStatus) return;
    // Documents can have come, and been approved, while the check was running.
    await concludeReview(work, await changeKycStatus(work, investor, status));
  },
});

/** Starts the electronic check. It takes half a minute. */
export async function startKycCheck(work: Work, clientId: string): Promise<void> {
  await work.schedule(kycCheck, { clientId }, { after: { seconds: 30 } });
}

/** The reference's simulation: the last name decides, in capitals. */
function statusOf(investor: InvestorRecord): KycStatus {
  const { lastName } = investor.profile;
  if (lastName.includes('INPROGRESS')) return 'AWAITING_CREDIT_AGENCY_CHECK';
  if (/REFERRED|DECLINED/.test(lastName)) return 'ENHANCED_VERIFICATION_REQUIRED';
  return needsEnhancedVerification(investor) ? 'ENHANCED_VERIFICATION_REQUIRED' : 'ELECTRONICALLY_VERIFIED';
}
