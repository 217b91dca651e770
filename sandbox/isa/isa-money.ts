import { type AccountName, investorMoney, type MoneyState } from '../ledger/accounts.js';
import type { Work } from '../work/work.js';

/** The ledger account of an investor's ISA. An Originator chooses its own client ids, so they are escaped. */
export function isaMoney(clientId: string, state: MoneyState): AccountName {
  return investorMoney(encodeURIComponent(clientId), 'ISA', state);
}

/** The balances of an ISA, in pence. What is reserved or queued for an investment counts as invested. */
export async function isaBalances(
  work: Work,
  clientId: string,
): Promise<{ readonly cash: bigint; readonly invested: bigint; readonly total: bigint }> {
  const read = (state: MoneyState) => work.ledger.balance(isaMoney(clientId, state));
  const cash = await read('cash');
  const invested = (await read('invested')) + (await read('reserved')) + (await read('queued'));
  return { cash, invested, total: cash + invested };
}
