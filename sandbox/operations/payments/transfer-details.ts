import type { AccountType, BankTransferDetails } from '../../../generated/types.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { hasAccount, investors, isVerified } from '../investors/investor.js';
import { findReceivingAccount } from './receiving-accounts.js';

/** Where an investor pays in. */
export const transferDetailsHandlers = {
  getBankTransferDetails: async ({ path }, work) => ({
    status: 200,
    body: await transferDetails(work, path.clientId, 'GOJI_INVESTMENT'),
  }),

  getIsaBankTransferDetails: async ({ path }, work) => ({
    status: 200,
    body: await transferDetails(work, path.clientId, 'ISA'),
  }),
} satisfies SandboxHandlers;

/** Both accounts share a number, and the reference tells them apart. */
async function transferDetails(work: Work, id: string, account: AccountType): Promise<BankTransferDetails> {
  const investor = await work.collection(investors).require(id);
  if (!hasAccount(investor, account)) {
    return refuse('INVALID_DATA', 'The investor has no account {account}', { account });
  }
  const { clientId, profile } = investor;
  const receiving = await findReceivingAccount(work, { type: 'investor', id: clientId });
  if (!isVerified(investor) || receiving === undefined) {
    return refuse('INVALID_DATA', 'The investor has not completed the KYC checks');
  }
  const { accountNumber, sortCode } = receiving;
  return {
    accountName: `${profile.firstName} ${profile.lastName}`,
    accountNumber,
    sortCode,
    bankReference: account === 'ISA' ? `ISA${clientId}` : clientId,
  };
}
