import type { KycStatus } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import type { Work } from '../../work/work.js';
import { issueReceivingAccount } from '../payments/receiving-accounts.js';
import { type InvestorRecord, investors, isVerified } from './investor.js';

/** Ends the electronic check of an investor. Companies and investors from abroad always go on to the enhanced one. */
export const kycCheck = defineJob<{ readonly clientId: string }>({
  name: 'kyc-check',
  run: async ({ clientId }, work) => {
    const investor = await work.collection(investors).require(clientId);
    const status = statusOf(investor);
    if (status !== investor.kycStatus) await changeKycStatus(work, investor, status);
  },
});

/** Gives an investor another status and says so. Whoever becomes verified gets the account number for deposits. */
export async function changeKycStatus(
  work: Work,
  investor: InvestorRecord,
  newKycStatus: KycStatus,
): Promise<InvestorRecord> {
  const changed = await work.collection(investors).update({ ...investor, kycStatus: newKycStatus });
  const { clientId } = investor;
  if (isVerified(changed) && !isVerified(investor)) {
    await issueReceivingAccount(work, { type: 'investor', id: clientId });
  }
  await work.emit({ type: 'INVESTOR_KYC_STATUS_CHANGE', content: { clientId, newKycStatus } });
  return changed;
}

/** The reference's simulation: the last name decides, in capitals. */
function statusOf({ profile: { lastName, entityType, address } }: InvestorRecord): KycStatus {
  if (lastName.includes('INPROGRESS')) return 'AWAITING_CREDIT_AGENCY_CHECK';
  if (/REFERRED|DECLINED/.test(lastName)) return 'ENHANCED_VERIFICATION_REQUIRED';
  if (entityType === 'CORPORATE' || address.country !== 'GBR') return 'ENHANCED_VERIFICATION_REQUIRED';
  return 'ELECTRONICALLY_VERIFIED';
}
