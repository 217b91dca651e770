import type { BankDetails } from '../../../generated/types.js';
import { isas, remainingOf, statusOf, subscribe, takes } from '../../isa/subscriptions.js';
import { defineJob } from '../../jobs/job.js';
import { outside } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { investors, isVerified } from '../investors/investor.js';
import { receiveForWallet } from '../manager-payments/wallet-transfers.js';
import { moveCash } from './cash-transactions.js';
import { receiveFunds } from './expected-funds.js';
import { type AccountOwner, receivingAccounts } from './receiving-accounts.js';

/** A bank transfer that has reached the platform's bank. */
export interface Deposit {
  readonly owner: AccountOwner;
  /** In pence, as text: a job's payload is JSON. */
  readonly amount: string;
  readonly reference: string;
  /** Whose account it comes from, where that is known. */
  readonly payer?: BankDetails;
}

/** Credits a deposit to whoever has the account number. */
export type Receive = (deposit: Deposit, work: Work) => Promise<void>;

/** How each kind of owner is credited. An API whose accounts take deposits adds its own. */
const receivers: Readonly<Record<AccountOwner['type'], Receive>> = {
  investor: receiveForInvestor,
  wallet: receiveForWallet,
  platform: ({ amount, reference }, work) => receiveFunds(work, { reference, amount: BigInt(amount) }),
};

/** Faster Payments are credited "within 90 seconds of the payment reaching our banking partner". */
export const clearDeposit = defineJob<Deposit>({
  name: 'clear-deposit',
  run: async (deposit, work) => {
    await receivers[deposit.owner.type](deposit, work);
  },
});

/** Deposits by the sandbox's own operation. */
export const depositHandlers = {
  simulateTopUp: async ({ body }, work) => {
    const { accountNumber, sortCode, paymentReference: reference } = body;
    // The documented failure of a bank that nobody can foresee: a word that no real reference begins with asks for it.
    if (reference.startsWith('SYSTEM_ERROR')) {
      return refuse('SYSTEM_ERROR', 'An unexpected error has occurred');
    }
    const account = await work.collection(receivingAccounts).get(`${sortCode}-${accountNumber}`);
    if (account === undefined) {
      return refuse(
        'INVALID_DATA',
        'Payment address not found for accountNumber={accountNumber}, sortCode={sortCode}',
        { accountNumber, sortCode },
      );
    }
    const pence = toPence(body.amount);
    if (pence <= 0n) return refuse('INVALID_DATA', 'The deposit amount must be greater than zero');
    const deposit = { owner: account.owner, amount: String(pence), reference };
    await work.schedule(clearDeposit, deposit, { after: { seconds: 90 } });
    return { status: 200, body: 'SUCCESS' };
  },

  simulateDeposit: async ({ body }, work) => {
    const investor = await work.collection(investors).require(body.clientId);
    if (!isVerified(investor)) {
      return refuse('INVALID_DATA', 'The investor has not completed the KYC checks');
    }
    const pence = toPence(body.amount);
    if (pence <= 0n) return refuse('INVALID_DATA', 'The deposit amount must be greater than zero');
    const owner = { type: 'investor', id: body.clientId } as const;
    const deposit = { owner, amount: String(pence), reference: body.paymentReference };
    await work.schedule(clearDeposit, deposit, { after: { seconds: 90 } });
    return { status: 200, body: '' };
  },
} satisfies SandboxHandlers;

/**
 * A reference that begins with `ISA` is for the ISA. What the ISA may not take goes to the general account: all of it
 * when it takes no subscriptions, else what exceeds the allowance, and then the repair is reported too.
 */
async function receiveForInvestor({ owner, amount, reference }: Deposit, work: Work): Promise<void> {
  const investor = await work.collection(investors).require(owner.id);
  const pence = BigInt(amount);
  const intended = reference.startsWith('ISA') ? 'ISA' : 'GOJI_INVESTMENT';
  const credit = (account: 'ISA' | 'GOJI_INVESTMENT', part: bigint) =>
    creditPart(work, { clientId: owner.id, reference, account, intended, pence: part });
  const isa = intended === 'ISA' ? await work.collection(isas).get(owner.id) : undefined;
  if (isa === undefined || !takes(statusOf(isa, investor.profile.address.country, work))) {
    await credit('GOJI_INVESTMENT', pence);
    return;
  }
  const remaining = remainingOf(isa, work);
  const subscribed = pence < remaining ? pence : remaining;
  const surplus = pence - subscribed;
  if (subscribed > 0n) {
    await subscribe(work, isa, subscribed);
    await credit('ISA', subscribed);
  }
  if (surplus === 0n) return;
  await credit('GOJI_INVESTMENT', surplus);
  const content = { clientId: owner.id, repairedAmount: toMoney(surplus) };
  await work.emit({ type: 'ISA_AUTO_REPAIRED', content });
}

interface DepositPart {
  readonly clientId: string;
  readonly reference: string;
  readonly account: 'ISA' | 'GOJI_INVESTMENT';
  readonly intended: 'ISA' | 'GOJI_INVESTMENT';
  readonly pence: bigint;
}

/** Credits a deposit, or the part of one that an account may take, and tells of it. */
async function creditPart(work: Work, part: DepositPart): Promise<void> {
  const { clientId, reference, account, intended, pence } = part;
  await moveCash(work, {
    clientId,
    account,
    type: 'DEPOSIT',
    amount: pence,
    counterpart: outside('banks'),
    refs: { reference },
  });
  await work.emit({
    type: 'INVESTOR_FUNDS_RECEIVED',
    content: {
      clientId,
      reference,
      amount: toMoney(pence),
      accountType: account,
      intendedAccountType: intended,
      redirected: account !== intended,
      sourceType: 'DEPOSIT',
    },
  });
}
