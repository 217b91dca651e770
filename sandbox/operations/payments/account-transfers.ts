import { isas, remainingOf, statusOf, subscribe, takes } from '../../isa/subscriptions.js';
import { platformMoney } from '../../ledger/accounts.js';
import { toPence } from '../../ledger/amounts.js';
import { refuse } from '../../refusals/refuse.js';
import type { Work } from '../../work/work.js';
import type { SandboxHandlers } from '../handlers.js';
import { hasAccount, type InvestorRecord, investors } from '../investors/investor.js';
import { readBalances, toAccountBalance } from './balances.js';
import { moveCash } from './cash-transactions.js';

/** Cash between two accounts of an investor. It never stays here. */
const transit = platformMoney('account-transfers');

/** Moving cash between an investor's accounts. */
export const accountTransferHandlers = {
  /** Cash that goes to the ISA is a subscription. What is taken out of it gives no allowance back. */
  transferCash: async ({ path: { clientId, accountType: from }, body }, work) => {
    const investor = await work.collection(investors).require(clientId);
    const { toAccount: to } = body;
    for (const account of [from, to]) {
      if (!hasAccount(investor, account)) {
        return refuse('INVALID_DATA', 'The investor has no account {account}', { account });
      }
    }
    if (from === to) return refuse('INVALID_DATA', 'toAccount must be another account');
    const pence = toPence(body.amount);
    if (pence <= 0n) return refuse('INVALID_DATA', 'The transfer amount must be greater than zero');
    const { cash } = await readBalances(work, clientId, from);
    if (pence > cash) return refuse('INVALID_DATA', 'Insufficient balance to perform');
    if (to === 'ISA') await subscribeByTransfer(work, investor, pence);
    const movement = { clientId, counterpart: transit };
    await moveCash(work, { ...movement, account: from, type: 'ACCOUNT_TRANSFER_OUT', amount: -pence });
    await moveCash(work, { ...movement, account: to, type: 'ACCOUNT_TRANSFER_IN', amount: pence });
    return { status: 200, body: await toAccountBalance(work, clientId, from) };
  },
} satisfies SandboxHandlers;

/** A deposit beyond the allowance is repaired because it has arrived; an instruction can still be refused. */
async function subscribeByTransfer(work: Work, { clientId, profile }: InvestorRecord, pence: bigint) {
  const isa = await work.collection(isas).require(clientId);
  const status = statusOf(isa, profile.address.country, work);
  if (!takes(status)) refuse('INVALID_DATA', 'The ISA takes no subscriptions: {status}', { status });
  if (pence > remainingOf(isa, work)) {
    refuse('INVALID_DATA', 'The amount exceeds the remaining subscription amount of the ISA');
  }
  await subscribe(work, isa, pence);
}
