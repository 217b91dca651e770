import type { DiligenceDocumentType, NewKycDocument } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';
import type { InvestorRecord } from './investor.js';

/** Why a document was rejected. */
export interface Rejection {
  readonly reason: string;
  readonly notes: string;
}

/** A document that was uploaded. The file itself is not kept: nobody reads it, and real ones are private. */
export interface KycDocumentRecord {
  readonly id: string;
  readonly clientId: string;
  readonly fileName: string;
  /** The size of the file before it was encoded. */
  readonly bytes: number;
  readonly type: DiligenceDocumentType;
  readonly state: 'PENDING' | 'APPROVED' | 'REJECTED';
  /** The look at it that has decided; null before. */
  readonly review: { readonly number: number; readonly day: string } | null;
  /** Null for what is not rejected. */
  readonly rejection: Rejection | null;
}

/** The documents of all investors. */
export const kycDocuments = defineCollection<KycDocumentRecord>()({
  kind: 'kyc-document',
  noun: 'document',
  idOf: ({ id }) => id,
  indexes: { clientId: ({ clientId }) => clientId },
});

/** The documents of an investor, oldest first. */
export function documentsOf(work: Work, clientId: string): Promise<KycDocumentRecord[]> {
  return work.collection(kycDocuments).findBy('clientId', clientId);
}

/** What the enhanced verification asks for: of a company, something about itself as well. */
export function wantedDocuments({ profile }: InvestorRecord): readonly DiligenceDocumentType[] {
  const ofPerson = ['PROOF_OF_IDENTITY', 'PROOF_OF_ADDRESS'] as const;
  return profile.entityType === 'CORPORATE' ? [...ofPerson, 'KYB_DOCUMENT'] : ofPerson;
}

/** The kinds of documents that are wanted, and neither wait for approval nor are approved. */
export function missingDocuments(
  investor: InvestorRecord,
  documents: readonly KycDocumentRecord[],
): DiligenceDocumentType[] {
  const held = new Set(documents.filter(({ state }) => state !== 'REJECTED').map(({ type }) => type));
  return wantedDocuments(investor).filter((type) => !held.has(type));
}

/** What file names say of documents. The first that applies counts. */
const kinds: readonly (readonly [RegExp, DiligenceDocumentType])[] = [
  [/covi/i, 'COVI'],
  [/pass.?certificate/i, 'PASS_CERTIFICATE'],
  [/risk/i, 'RISK_ASSESSMENT'],
  [/questionnaire/i, 'CLIENT_QUESTIONNAIRE'],
  [/passport|driving|licen[cs]e|identity/i, 'PROOF_OF_IDENTITY'],
  [/statement|bill|address/i, 'PROOF_OF_ADDRESS'],
];

/**
 * Which kind a document is. The request does not say: a person at Goji looks. Here its file name tells, and where it
 * does not the document is taken for the first that is still missing.
 */
export function documentType(fileName: string, missing: readonly DiligenceDocumentType[]) {
  const named = kinds.find(([pattern]) => pattern.test(fileName))?.[1];
  return named ?? missing[0] ?? 'KYB_DOCUMENT';
}

/** What files of the formats that are taken begin with, in Base64. */
const beginnings = [/^JVBERi/, /^iVBORw0KGg/, /^\/9j\//];

/** The size of a file in bytes. Refuses what is no PDF, PNG or JPEG file in Base64. */
export function fileSize({ data }: NewKycDocument, field: string): number {
  const isBase64 = data.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(data);
  if (!isBase64 || !beginnings.some((beginning) => beginning.test(data))) {
    return refuse('INVALID_DATA', '{field} must be a PDF, PNG or JPEG file in Base64', { field });
  }
  const padding = data.endsWith('==') ? 2 : Number(data.endsWith('='));
  return (data.length / 4) * 3 - padding;
}
