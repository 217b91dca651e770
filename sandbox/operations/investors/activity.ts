import type { Work } from '../../work/work.js';
import { type InvestorRecord, investors } from './investor.js';
import { startKycCheck } from './kyc-check.js';

/**
 * Starts the full check of a migrated investor that waited until they become active, once. Active is who opens an ISA,
 * names a bank account or receives money; the reference names no cause, and who is not verified can do little else.
 */
export async function becomeActive(work: Work, investor: InvestorRecord): Promise<void> {
  const { clientId, migration } = investor;
  if (migration?.isDormant !== true) return;
  await work.collection(investors).update({ ...investor, migration: { ...migration, isDormant: false } });
  await startKycCheck(work, clientId);
}
