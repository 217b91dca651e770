import type { BankDetails } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import { outside } from '../../ledger/accounts.js';
import { toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { investors, isVerified } from '../investors/investor.js';
import { receiveForWallet } from '../manager-payments/wallet-transfers.js';
import { creditDeposit } from './credit-deposit.js';
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

/** A reference that begins with `ISA` is for the ISA. */
async function receiveForInvestor({ owner, amount, reference }: Deposit, work: Work): Promise<void> {
  await creditDeposit(work, {
    clientId: owner.id,
    intended: reference.startsWith('ISA') ? 'ISA' : 'GOJI_INVESTMENT',
    pence: BigInt(amount),
    reference,
    source: outside('banks'),
    refs: { reference },
  });
}
