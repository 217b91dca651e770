import type { KycStatus } from '../../../generated/types.js';
import type { Work } from '../../work/work.js';
import { issueReceivingAccount } from '../payments/receiving-accounts.js';
import { type InvestorRecord, investors, isVerified } from './investor.js';

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
  await tellOfKyc(work, changed);
  return changed;
}

/** Tells where the check of an investor stands. */
export async function tellOfKyc(work: Work, { clientId, kycStatus }: InvestorRecord): Promise<void> {
  await work.emit({
    type: 'INVESTOR_KYC_STATUS_CHANGE',
    content: { clientId, newKycStatus: kycStatus },
  });
}
