import { isaMoney } from '../../isa/isa-money.js';
import { isas } from '../../isa/subscriptions.js';
import { transfersIn, transfersInOf } from '../../isa/transfers-in.js';
import { transfersOut, transfersOutOf } from '../../isa/transfers-out.js';
import type { Work } from '../../work/work.js';
import { moveCash } from '../payments/cash-transactions.js';
import { isaCash } from './isa-cash.js';
import { isaInvestments } from './isa-investment.js';
import { isaInvestors } from './isa-investor.js';

/**
 * Moves an ISA that an Originator has administered to an investor of the platform, who holds its money from then on.
 * "Any existing ISA data is preserved": what was recorded, subscribed and begun goes along. Loans stay what they are and
 * get no further repayments, for the settlement does not know them. Returns the id of the transaction of the cash; null
 * when there was none.
 */
export async function moveIsa(work: Work, from: string, to: string): Promise<string | null> {
  const isa = await work.collection(isas).require(from);
  await work.collection(isas).remove(from);
  await work.collection(isas).insert({ ...isa, clientId: to, heldBy: 'platform' });
  await moveRecords(work, from, to);
  await work.collection(isaInvestors).remove(from);
  return moveMoney(work, from, to);
}

async function moveRecords(work: Work, from: string, to: string): Promise<void> {
  const investments = work.collection(isaInvestments);
  for (const record of await investments.findBy('clientId', from)) {
    await investments.update({ ...record, clientId: to });
  }
  const cash = work.collection(isaCash);
  for (const record of await cash.findBy('clientId', from)) await cash.update({ ...record, clientId: to });
  for (const transfer of await transfersInOf(work, from)) {
    await work.collection(transfersIn).update({ ...transfer, clientId: to });
  }
  for (const transfer of await transfersOutOf(work, from)) {
    await work.collection(transfersOut).update({ ...transfer, clientId: to });
  }
}

/** What is invested first, so that the transaction of the cash shows the balances after both. */
async function moveMoney(work: Work, from: string, to: string): Promise<string | null> {
  const invested = await work.ledger.balance(isaMoney(from, 'invested'));
  if (invested > 0n) {
    await work.ledger.post({
      kind: 'ISA_MOVED',
      entries: [
        { account: isaMoney(from, 'invested'), amount: -invested },
        { account: isaMoney(to, 'invested'), amount: invested },
      ],
      refs: { clientId: to, existingClientId: from },
    });
  }
  const amount = await work.ledger.balance(isaMoney(from, 'cash'));
  if (amount === 0n) return null;
  const { id } = await moveCash(work, {
    clientId: to,
    account: 'ISA',
    type: 'ACCOUNT_TRANSFER_IN',
    amount,
    counterpart: isaMoney(from, 'cash'),
    refs: { existingClientId: from },
  });
  return id;
}
