import {
  createSettlementProduct,
  type Goji,
  getAccountBalance,
  settleTranche,
} from '../../generated/client/index.js';
import type { NewTranche } from '../../generated/types.js';
import type { TenantControl } from '../../sandbox/index.js';
import { GIA, pounds } from './books.js';
import { enabledAccount } from './business.js';
import { fundedInvestor } from './start.js';

/** A product, an enabled account, and a tranche of one investment. */
export async function invested(goji: Goji, tenant: TenantControl, { amount = 500, deposit = 1000 } = {}) {
  const document = 'https://www.example.com/orchard.pdf';
  await createSettlementProduct(goji, {
    body: { id: 'ORCHARD', investmentDocument: document, isaEligible: false },
  });
  const bankAccountId = await enabledAccount(goji);
  const clientId = await fundedInvestor(goji, tenant, { pounds: deposit });
  const investments = [{ id: 'I1', clientId, accountType: GIA, amount: pounds(amount) }] as const;
  const body: NewTranche = {
    id: 'T1',
    productId: 'ORCHARD',
    bankAccountId,
    reference: 'Tranche 1',
    investments,
  };
  return { clientId, bankAccountId, body, tranche: await settleTranche(goji, { body }) };
}

export const balances = async (goji: Goji, clientId: string) => {
  const found = await getAccountBalance(goji, { path: { clientId, accountType: GIA } });
  return [found.totalCashBalance.amount, found.totalInvestedBalance.amount];
};
