import type { SettlementAccountType } from '../../../generated/types.js';
import { defineJob } from '../../jobs/job.js';
import { outside } from '../../ledger/accounts.js';
import { toMoney, toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { hasAccount, investors } from '../investors/investor.js';
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
} satisfies SandboxHandlers;

/** A reference that begins with `ISA` is for the ISA; without one, the money goes to the general account. */
async function receiveForInvestor({ owner, amount, reference }: Deposit, work: Work): Promise<void> {
  const clientId = owner.id;
  const investor = await work.collection(investors).require(clientId);
  const intended: SettlementAccountType = reference.startsWith('ISA') ? 'ISA' : 'GOJI_INVESTMENT';
  const account = intended === 'ISA' && !hasAccount(investor, 'ISA') ? 'GOJI_INVESTMENT' : intended;
  const pence = BigInt(amount);
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
