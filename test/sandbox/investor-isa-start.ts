import {
  createInvestor,
  type Goji,
  getIsaBankTransferDetails,
  simulateTopUp,
} from '../../generated/client/index.js';
import type { NewInvestor } from '../../generated/types.js';
import type { TenantControl } from '../../sandbox/index.js';
import { pounds } from './books.js';
import { jane } from './start.js';

export const general: NewInvestor = { ...jane, accountTypes: ['GOJI_INVESTMENT'] };

export const number = { nationalInsuranceNumber: 'QQ123456C' };

/** A verified investor with an ISA, and money in it. */
export async function isaHolder(goji: Goji, tenant: TenantControl, amount: number): Promise<string> {
  const { clientId } = await createInvestor(goji, { body: jane });
  await tenant.settled();
  await payIn(goji, clientId, amount);
  await tenant.settled();
  return clientId;
}

export async function payIn(goji: Goji, clientId: string, amount: number): Promise<void> {
  const { accountNumber, sortCode, bankReference } = await getIsaBankTransferDetails(goji, {
    path: { clientId },
  });
  await simulateTopUp(goji, {
    body: { amount: pounds(amount), accountNumber, sortCode, paymentReference: bankReference },
  });
}
