import { defineJob } from '../../jobs/job.js';
import type { Work } from '../../work/work.js';
import { type InvestorRecord, investors } from './investor.js';
import {
  documentsOf,
  type KycDocumentRecord,
  kycDocuments,
  type Rejection,
  wantedDocuments,
} from './kyc-document.js';
import { changeKycStatus, tellOfKyc } from './kyc-status.js';

/** Somebody at Goji looks at an upload. What was decided on before, by the control, is not looked at again. */
export const reviewUpload = defineJob<{ readonly clientId: string; readonly documents: readonly string[] }>({
  name: 'review-kyc-documents',
  run: async ({ clientId, documents }, work) => {
    const investor = await work.collection(investors).require(clientId);
    const uploaded = await documentsOf(work, clientId);
    await review(
      work,
      investor,
      uploaded.filter(({ id }) => documents.includes(id)),
      (document) => defectOf(investor, document),
    );
  },
});

/**
 * Decides on those of some documents that are pending: rejects those that `defectOf` names a defect of, and approves the
 * others.
 */
export async function review(
  work: Work,
  investor: InvestorRecord,
  documents: readonly KycDocumentRecord[],
  defectOf: (document: KycDocumentRecord) => Rejection | null,
): Promise<void> {
  const pending = documents.filter(({ state }) => state === 'PENDING');
  if (pending.length === 0) return;
  const decision = { number: work.nextNumber('kyc-review'), day: work.today() };
  let isRejection = false;
  for (const document of pending) {
    const rejection = defectOf(document);
    isRejection ||= rejection !== null;
    const state = rejection === null ? 'APPROVED' : 'REJECTED';
    await work.collection(kycDocuments).update({ ...document, state, review: decision, rejection });
  }
  const isOver = await concludeReview(work, investor);
  // "If the KYC documents are rejected then a webhook will be fired", and there is one webhook about KYC.
  if (isRejection && !isOver && investor.kycStatus === 'ENHANCED_VERIFICATION_REQUIRED') {
    await tellOfKyc(work, investor);
  }
}

/** Ends the enhanced verification when all that it wants is approved. True when it does. */
export async function concludeReview(work: Work, investor: InvestorRecord): Promise<boolean> {
  if (investor.kycStatus !== 'ENHANCED_VERIFICATION_REQUIRED') return false;
  const documents = await documentsOf(work, investor.clientId);
  const approved = documents.filter(({ state }) => state === 'APPROVED').map(({ type }) => type);
  if (!wantedDocuments(investor).every((type) => approved.includes(type))) return false;
  await changeKycStatus(work, investor, 'ENHANCED_VERIFIED');
  return true;
}

/**
 * The sandbox's simulation of what the reference leaves to a person: a file whose name contains `REJECTED`, and every
 * file of an investor whose last name contains `DECLINED`, is rejected.
 */
function defectOf({ profile }: InvestorRecord, { fileName }: KycDocumentRecord): Rejection | null {
  if (fileName.includes('REJECTED')) return { reason: 'Low quality', notes: `${fileName} cannot be read.` };
  if (!profile.lastName.includes('DECLINED')) return null;
  return { reason: 'Declined', notes: `${fileName} does not show that the investor may be taken on.` };
}
