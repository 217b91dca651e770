import type { BankDetails } from '../../../generated/types.js';
import { isas, remainingOf, statusOf, subscribe, takes, tellOfRepair } from '../../isa/subscriptions.js';
import type { AccountName } from '../../ledger/accounts.js';
import { toMoney } from '../../ledger/amounts.js';
import type { Work } from '../../work/work.js';
import { investors } from '../investors/investor.js';
import { moveCash } from './cash-transactions.js';

/** An investor's own money that has arrived for one of their accounts. */
export interface IncomingDeposit {
  readonly clientId: string;
  readonly intended: 'ISA' | 'GOJI_INVESTMENT';
  readonly pence: bigint;
  /** As the event tells it. */
  readonly reference: string;
  /** Where it stands, or comes from. */
  readonly source: AccountName;
  /** The bank account that it was paid from, as far as it is known. */
  readonly sourceAccount?: BankDetails | undefined;
  readonly refs: Readonly<Record<string, string>>;
}

/**
 * Credits a deposit and tells of it. One to the ISA is a subscription: what the ISA may not take goes to the general
 * account, all of it when it takes no subscriptions, else what exceeds the allowance, and then the repair is told too.
 */
export async function creditDeposit(work: Work, deposit: IncomingDeposit): Promise<void> {
  const { clientId, intended, pence } = deposit;
  const { profile } = await work.collection(investors).require(clientId);
  const isa = intended === 'ISA' ? await work.collection(isas).get(clientId) : undefined;
  if (isa === undefined || !takes(statusOf(isa, profile.address.country, work))) {
    await credit(work, deposit, { account: 'GOJI_INVESTMENT', part: pence });
    return;
  }
  const remaining = remainingOf(isa, work);
  const subscribed = pence < remaining ? pence : remaining;
  const surplus = pence - subscribed;
  if (subscribed > 0n) {
    await subscribe(work, isa, subscribed);
    await credit(work, deposit, { account: 'ISA', part: subscribed });
  }
  if (surplus === 0n) return;
  await credit(work, deposit, { account: 'GOJI_INVESTMENT', part: surplus });
  await tellOfRepair(work, clientId, surplus);
}

/** Credits the part of a deposit that an account may take. */
async function credit(
  work: Work,
  { clientId, reference, intended, source, sourceAccount, refs }: IncomingDeposit,
  { account, part }: { readonly account: 'ISA' | 'GOJI_INVESTMENT'; readonly part: bigint },
): Promise<void> {
  await moveCash(work, { clientId, account, type: 'DEPOSIT', amount: part, counterpart: source, refs });
  await work.emit({
    type: 'INVESTOR_FUNDS_RECEIVED',
    content: {
      clientId,
      reference,
      amount: toMoney(part),
      ...(sourceAccount === undefined ? {} : { sourceAccount }),
      accountType: account,
      intendedAccountType: intended,
      redirected: account !== intended,
      sourceType: 'DEPOSIT',
    },
  });
}
