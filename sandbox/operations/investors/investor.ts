import type {
  AccountType,
  DiligenceMigrationOption,
  InvestmentDeclarationUpdate,
  Investor,
  KycStatus,
} from '../../../generated/types.js';
import { defineCollection } from '../../work/collection.js';

/** Where a migrated investor comes from. */
export interface MigrationRecord {
  readonly existingClientId: string;
  readonly option: DiligenceMigrationOption;
  /** `YYYY-MM-DD`; null when the platform has not said. */
  readonly previousCheckDate: string | null;
  /** True while the full check waits until the investor becomes active. */
  readonly isDormant: boolean;
  /** The transaction by which the cash of an ISA came along that an Originator had administered; null without one. */
  readonly carriedOver: string | null;
}

/** An investor as the sandbox keeps it: what the API shows, and where the checks stand. */
export interface InvestorRecord {
  readonly clientId: string;
  readonly profile: Investor;
  readonly kycStatus: KycStatus;
  /** Absent for who was registered here. */
  readonly migration?: MigrationRecord;
  /** The declarations that were signed since the registration, oldest first. Absent without any. */
  readonly declarations?: readonly InvestmentDeclarationUpdate[];
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

/** True for whom the electronic check is never enough: companies, and investors from abroad. */
export function needsEnhancedVerification({ profile: { entityType, address } }: InvestorRecord): boolean {
  return entityType === 'CORPORATE' || address.country !== 'GBR';
}

/** True when the investor holds an account of that kind. */
export function hasAccount({ profile }: InvestorRecord, account: AccountType): boolean {
  return profile.accountTypes.includes(account);
}
