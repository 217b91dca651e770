import type { AccountType, Investor, KycStatus } from '../../../generated/types.js';
import { defineCollection } from '../../work/collection.js';

/** An investor as the sandbox keeps it: what the API shows, and where the checks stand. */
export interface InvestorRecord {
  readonly clientId: string;
  readonly profile: Investor;
  readonly kycStatus: KycStatus;
}

/** The investors of the tenant, by client id. */
export const investors = defineCollection<InvestorRecord>()({
  kind: 'investor',
  noun: 'investor',
  idOf: ({ clientId }) => clientId,
  indexes: {
    nationalInsuranceNumber: ({ profile }) => profile.nationalInsuranceNumber ?? null,
  },
});

/** True when the checks are passed, so that the investor may pay in and invest. */
export function isVerified({ kycStatus }: InvestorRecord): boolean {
  return kycStatus === 'ELECTRONICALLY_VERIFIED' || kycStatus === 'ENHANCED_VERIFIED';
}

/** True when the investor holds an account of that kind. */
export function hasAccount({ profile }: InvestorRecord, account: AccountType): boolean {
  return profile.accountTypes.includes(account);
}
