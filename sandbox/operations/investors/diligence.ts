import type { KybDetails, KybRequirement, KycDetails, KycFailure } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { type InvestorRecord, investors, isVerified } from './investor.js';
import {
  documentsOf,
  documentType,
  fileSize,
  type KycDocumentRecord,
  kycDocuments,
  missingDocuments,
} from './kyc-document.js';
import { reviewUpload } from './review.js';

/** The checks of investors, and the documents for them. */
export const diligenceHandlers = {
  getInvestorKyc: async ({ path }, work) => {
    const investor = await work.collection(investors).require(path.clientId);
    return { status: 200, body: await toKyc(work, investor) };
  },

  getInvestorKyb: async ({ path: { clientId } }, work) => {
    const investor = await work.collection(investors).require(clientId);
    if (!isCompany(investor)) refuse('INVALID_DATA', '{clientId} is not a corporate investor', { clientId });
    return { status: 200, body: await toKyb(work, investor) };
  },

  /** Takes documents at any time, also for who is verified already. A person at Goji looks at them within a day. */
  addKycDocuments: async ({ path: { clientId }, body }, work) => {
    const investor = await work.collection(investors).require(clientId);
    const known = await documentsOf(work, clientId);
    const added: KycDocumentRecord[] = [];
    for (const [index, document] of body.documents.entries()) {
      const { fileName } = document;
      const bytes = fileSize(document, `documents[${index}].data`);
      const type = documentType(fileName, missingDocuments(investor, [...known, ...added]));
      const pending = { state: 'PENDING', review: null, rejection: null } as const;
      added.push(
        await work
          .collection(kycDocuments)
          .insert({ id: work.newId(), clientId, fileName, bytes, type, ...pending }),
      );
    }
    const upload = { clientId, documents: added.map(({ id }) => id) };
    await work.schedule(reviewUpload, upload, { after: { days: 1 } });
    return { status: 200, body: '' };
  },

  getKycReport: async ({ query }, work) => ({ status: 200, body: await kycReport(work, query.id) }),
  getKybReport: async ({ query }, work) => ({ status: 200, body: await kybReport(work, query.id) }),
  getLegacyKycReport: async ({ query }, work) => ({ status: 200, body: await kycReport(work, query.id) }),
  getLegacyKybReport: async ({ query }, work) => ({ status: 200, body: await kybReport(work, query.id) }),
} satisfies SandboxHandlers;

/** An id that the platform does not know answers 404: a report that leaves it out would reconcile with a gap. */
async function kycReport(work: Work, ids: readonly string[] = []): Promise<KycDetails[]> {
  await work.collection(investors).load(ids);
  const report: KycDetails[] = [];
  for (const id of ids) report.push(await toKyc(work, await work.collection(investors).require(id)));
  return report;
}

/** Individuals have no KYB check and are left out, so that the ids of all investors can be given. */
async function kybReport(work: Work, ids: readonly string[] = []): Promise<KybDetails[]> {
  await work.collection(investors).load(ids);
  const report: KybDetails[] = [];
  for (const id of ids) {
    const investor = await work.collection(investors).require(id);
    if (isCompany(investor)) report.push(await toKyb(work, investor));
  }
  return report;
}

async function toKyc(work: Work, investor: InvestorRecord): Promise<KycDetails> {
  const { clientId, kycStatus: status } = investor;
  const documents = await documentsOf(work, clientId);
  const lastFailure = lastFailureOf(documents);
  return {
    clientId,
    status,
    ...documentLists(investor, documents),
    ...(lastFailure === null ? {} : { lastFailure }),
  };
}

async function toKyb(work: Work, investor: InvestorRecord): Promise<KybDetails> {
  const { clientId, migration } = investor;
  const verified = isVerified(investor);
  const ended = investor.kycStatus !== 'AWAITING_CREDIT_AGENCY_CHECK';
  const isDeclined = ended && !verified && investor.profile.lastName.includes('DECLINED');
  const progress = verified ? 'PASSED' : isDeclined ? 'DECLINED' : 'IN_PROGRESS';
  // Who is relied on has not been checked here.
  const isRelied = migration !== undefined && verified && !migration.option.endsWith('FULL_CHECK');
  const requirements: KybRequirement[] = [
    {
      requirementType: 'IDENTITY',
      status: progress,
      checkType: isRelied ? 'NONE' : 'MANUAL_IDENTITY_CHECK',
    },
    { requirementType: 'SANCTIONS', status: ended ? 'PASSED' : 'IN_PROGRESS', checkType: 'SANCTIONS_CHECK' },
  ];
  return {
    clientId,
    status: verified ? 'VERIFIED' : 'DOCUMENTS_REQUIRED',
    overallStatus: progress,
    ...documentLists(investor, await documentsOf(work, clientId)),
    requirements,
  };
}

/** Each kind of document once in each list. */
function documentLists(investor: InvestorRecord, documents: readonly KycDocumentRecord[]) {
  const typesIn = (wanted: KycDocumentRecord['state']) => [
    ...new Set(documents.filter(({ state }) => state === wanted).map(({ type }) => type)),
  ];
  const isWanted = investor.kycStatus === 'ENHANCED_VERIFICATION_REQUIRED';
  return {
    documentsRequired: isWanted ? missingDocuments(investor, documents) : [],
    documentsPendingApproval: typesIn('PENDING'),
    documentsApproved: typesIn('APPROVED'),
  };
}

function lastFailureOf(documents: readonly KycDocumentRecord[]): KycFailure | null {
  const rejected = documents.filter(({ state }) => state === 'REJECTED');
  const last = Math.max(...rejected.map(({ review }) => review?.number ?? 0));
  const ofLast = rejected.filter(({ review }) => review?.number === last);
  const failureDate = ofLast[0]?.review?.day;
  if (failureDate === undefined) return null;
  return {
    failureDate,
    rejectedDocuments: ofLast.map(({ type, rejection }) => ({
      type,
      reason: rejection?.reason ?? '',
      notes: rejection?.notes ?? '',
    })),
  };
}

function isCompany({ profile }: InvestorRecord): boolean {
  return profile.entityType === 'CORPORATE';
}
