import type { IsaInvestor, IsaSubscriptionStatus } from '../../../generated/types.js';
import { type IsaRecord, isas, statusOf } from '../../isa/subscriptions.js';
import { defineCollection } from '../../work/collection.js';
import type { Work } from '../../work/work.js';

/** An investor of the Originator. They are apart from those of the Investors API, as the whole API is. */
export interface IsaInvestorRecord {
  readonly details: IsaInvestor;
  /** The version of the terms that they have agreed to last. */
  readonly signedTerms: string | null;
}

/** The investors of the Originator, by the client id that it chose. */
export const isaInvestors = defineCollection<IsaInvestorRecord>()({
  kind: 'isa-investor',
  noun: 'investor',
  idOf: ({ details }) => details.clientId,
});

/** An investor and their ISA, or the refusal 404. */
export async function requireIsa(
  work: Work,
  clientId: string,
): Promise<{ readonly investor: IsaInvestorRecord; readonly isa: IsaRecord }> {
  const investor = await work.collection(isaInvestors).require(clientId);
  return { investor, isa: await work.collection(isas).require(clientId) };
}

/** Whether the ISA takes subscriptions, and if not, why. */
export function isaStatus(work: Work, { details }: IsaInvestorRecord, isa: IsaRecord): IsaSubscriptionStatus {
  return statusOf(isa, details.address.country, work);
}
