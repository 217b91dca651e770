import { openIsa } from '../../isa/subscriptions.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';

/** Opens an ISA and tells of it. It is open at once; nobody has one without a National Insurance number. */
export async function openInvestorIsa(
  work: Work,
  clientId: string,
  nationalInsuranceNumber: string | undefined,
): Promise<void> {
  if (nationalInsuranceNumber === undefined) {
    return refuse('INVALID_DATA', 'nationalInsuranceNumber cannot be null or empty');
  }
  await openIsa(work, clientId, nationalInsuranceNumber);
  await work.emit({ type: 'ISA_PROVISIONALLY_OPENED', content: { clientId } });
}
