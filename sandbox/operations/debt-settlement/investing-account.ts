import type { SettlementAccountType, SettlementProduct } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import { hasAccount, investors, isVerified } from '../investors/investor.js';

/** Who wants to hold an investment in what. */
interface InvestingAccount {
  readonly clientId: string;
  readonly account: SettlementAccountType;
  readonly product: SettlementProduct;
}

/**
 * Refuses an account that must not hold the product: an unknown investor or account, one whose checks are not passed,
 * and an ISA for a product that is not eligible. SIPP accounts are opened elsewhere and so are taken as they come.
 */
export async function requireInvestingAccount(
  work: Work,
  { clientId, account, product }: InvestingAccount,
): Promise<void> {
  const investor = await work.collection(investors).get(clientId);
  if (investor === undefined || (account !== 'SIPP' && !hasAccount(investor, account))) {
    return refuse('INVALID_DATA', '{clientId} has no account {account}', { clientId, account });
  }
  if (!isVerified(investor)) return refuse('INVALID_DATA', 'The investor has not completed the KYC checks');
  if (account === 'ISA' && !product.isaEligible) {
    return refuse('INVALID_DATA', 'An ISA cannot hold the product {id}', { id: product.id });
  }
}
