import { defineHappening } from '../../happenings/happening.js';
import { refuse } from '../../refusals/refuse.js';
import { becomeActive } from './activity.js';
import { investors } from './investor.js';
import { documentsOf } from './kyc-document.js';
import { changeKycStatus } from './kyc-status.js';
import { review } from './review.js';
import { termsPublished } from './terms.js';

const decided = defineHappening({
  name: 'kyc-decided',
  summary:
    'Goji ends the check of an investor whatever the documents say, after a telephone call for instance',
  details: {
    clientId: { kind: 'text', summary: 'the investor' },
    isVerified: { kind: 'boolean', summary: 'false: documents are wanted' },
  },
  run: async ({ clientId, isVerified }, work) => {
    const investor = await work.collection(investors).require(clientId);
    const status = isVerified ? 'ENHANCED_VERIFIED' : 'ENHANCED_VERIFICATION_REQUIRED';
    if (investor.kycStatus === status)
      refuse('INVALID_DATA', 'The KYC status is {status} already', { status });
    await changeKycStatus(work, investor, status);
    return {};
  },
});

const reviewed = defineHappening({
  name: 'kyc-documents-reviewed',
  summary: 'Goji looks at all documents of an investor that are pending, before it would by itself',
  details: {
    clientId: { kind: 'text', summary: 'the investor' },
    isApproved: { kind: 'boolean', summary: 'false: they are rejected' },
    reason: { kind: 'text', summary: 'of the rejection; default: Low quality', isOptional: true },
    notes: { kind: 'text', summary: 'of the rejection', isOptional: true },
  },
  run: async ({ clientId, isApproved, reason = 'Low quality', notes = '' }, work) => {
    const investor = await work.collection(investors).require(clientId);
    const documents = await documentsOf(work, clientId);
    if (documents.every(({ state }) => state !== 'PENDING')) {
      refuse('INVALID_DATA', 'No document of the investor is pending');
    }
    await review(work, investor, documents, () => (isApproved ? null : { reason, notes }));
    return {};
  },
});

const active = defineHappening({
  name: 'investor-became-active',
  summary: 'A migrated investor whose full check waits for it becomes active',
  details: { clientId: { kind: 'text', summary: 'the investor' } },
  run: async ({ clientId }, work) => {
    await becomeActive(work, await work.collection(investors).require(clientId));
    return {};
  },
});

const bornOtherwise = defineHappening({
  name: 'investor-date-of-birth-corrected',
  summary: 'Goji finds out from a document when an investor was born, however young that makes them',
  details: {
    clientId: { kind: 'text', summary: 'the investor' },
    dateOfBirth: { kind: 'date', summary: 'what the document says' },
  },
  run: async ({ clientId, dateOfBirth }, work) => {
    const all = work.collection(investors);
    const investor = await all.require(clientId);
    await all.update({ ...investor, profile: { ...investor.profile, dateOfBirth } });
    return {};
  },
});

/** What Goji and investors do without the API. */
export const investorHappenings = [decided, reviewed, active, bornOtherwise, termsPublished];
