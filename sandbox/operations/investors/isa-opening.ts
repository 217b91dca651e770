import { openIsa } from '../../isa/subscriptions.js';
import type { Work } from '../../work/work.js';

/**
 * Opens an ISA and tells of it. It is open at once. At registration the number may be left out: the reference calls it
 * needed for an ISA, and lists no refusal of a registration without it.
 */
export async function openInvestorIsa(
  work: Work,
  clientId: string,
  nationalInsuranceNumber: string | undefined,
): Promise<void> {
  await openIsa(work, clientId, nationalInsuranceNumber ?? null);
  await work.emit({ type: 'ISA_PROVISIONALLY_OPENED', content: { clientId } });
}
