import type { BankDetails } from '../../../generated/types.js';
import type { Work } from '../../work/work.js';
import { clearDeposit } from './deposits.js';
import { issueReceivingAccount, receivingAccounts } from './receiving-accounts.js';

/** A payment that has left for the outside world. */
export interface Payment {
  /** In pence. */
  readonly amount: bigint;
  readonly reference: string;
  /** Default: the account in which the platform holds clients' money. */
  readonly payer?: BankDetails;
}

/**
 * Follows a payment out of the platform. To an account number of the platform's own, such as that of a wallet, it comes
 * back as any bank transfer does; to any other it is gone.
 */
export async function followPayment(
  work: Work,
  { accountNumber, sortCode }: Pick<BankDetails, 'accountNumber' | 'sortCode'>,
  { amount, reference, payer }: Payment,
): Promise<void> {
  const own = await work.collection(receivingAccounts).get(`${sortCode}-${accountNumber}`);
  if (own === undefined) return;
  const deposit = {
    owner: own.owner,
    amount: String(amount),
    reference,
    payer: payer ?? (await clientMoney(work)),
  };
  await work.schedule(clearDeposit, deposit, { after: { seconds: 90 } });
}

async function clientMoney(work: Work): Promise<BankDetails> {
  const owner = { type: 'platform', id: 'client-money' } as const;
  const { accountNumber, sortCode } = await issueReceivingAccount(work, owner);
  return { accountName: 'Goji Sandbox - Client Money', accountNumber, sortCode };
}
