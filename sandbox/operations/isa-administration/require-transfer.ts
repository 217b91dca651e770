import { type TransferInRecord, transfersIn } from '../../isa/transfers-in.js';
import { type TransferOutRecord, transfersOut } from '../../isa/transfers-out.js';
import type { Work } from '../../work/work.js';

/** The transfer in of that investor, or the refusal 404: also for one of somebody else. */
export async function requireTransferIn(work: Work, clientId: string, id: string): Promise<TransferInRecord> {
  const all = work.collection(transfersIn);
  const found = await all.get(id);
  return found?.clientId === clientId ? found : all.require(`${id} of ${clientId}`);
}

/** The transfer out of that investor, or the refusal 404: also for one of somebody else. */
export async function requireTransferOut(
  work: Work,
  clientId: string,
  id: string,
): Promise<TransferOutRecord> {
  const all = work.collection(transfersOut);
  const found = await all.get(id);
  return found?.clientId === clientId ? found : all.require(`${id} of ${clientId}`);
}
